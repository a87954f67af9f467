"""Beranda: what is due, the charts' figures, findings that lead to their cell, follow-ups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.application.pengisian import hapus_baris
from kinerja_desktop.domain.capaian import daftar_capaian
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import BentukDukung
from kinerja_desktop.gui import keadaan
from kinerja_desktop.gui.grafik import Batang, GrafikBatang, GrafikSerapan
from kinerja_desktop.gui.halaman.beranda import HalamanBeranda, batang_sasaran
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.unsur import LabelElide, Pil

Buat = Callable[[Path | None], MainWindow]


@pytest.fixture
def beranda(jendela: MainWindow) -> HalamanBeranda:
    halaman = jendela.ke_tab("beranda")
    assert isinstance(halaman, HalamanBeranda)
    return halaman


def judul(halaman: QWidget) -> tuple[str, str]:
    return anak(halaman, LabelElide, "judulTempo").teks_penuh(), anak(halaman, LabelElide, "rincianTempo").teks_penuh()


def test_a_complete_month_is_said_so(beranda: HalamanBeranda) -> None:
    sesi = beranda.sesi
    assert judul(beranda) == (
        "Laporan Desember terisi, data dukung belum lengkap",
        "33 indikator terisi · 5 data dukung kurang · batas Jumat, 5 Januari 2024",
    )
    assert beranda.lanjut.text() == "Lengkapi data dukung"
    minta = [d for d in sesi.dokumen.data_dukung if d.bentuk == BentukDukung.DIMINTA]
    sesi.terapkan(hapus_baris(sesi.dokumen, minta, "tidak diminta"))
    assert judul(beranda) == ("Laporan Desember lengkap", "33 indikator terisi · batas Jumat, 5 Januari 2024")
    assert beranda.lanjut.text() == "Lihat isian"


@pytest.mark.parametrize(
    ("hari", "kata"),
    [
        (date(2023, 6, 2), "jatuh tempo 3 hari lagi"),
        (date(2023, 6, 5), "jatuh tempo hari ini"),
        (date(2023, 6, 9), "lewat 4 hari"),
        (date(2024, 1, 9), "belum lengkap"),
        (date(2023, 3, 1), "belum waktunya"),
    ],
)
def test_headline_counts_days_and_missing(
    jendela: MainWindow, monkeypatch: pytest.MonkeyPatch, hari: date, kata: str
) -> None:  # fmt: skip
    sesi = jendela.sesi
    sesi.terapkan(hapus_baris(sesi.dokumen, sesi.dokumen.realisasi, "kosongkan realisasi"))
    sesi.pilih(periode=BULAN[4])
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: hari))
    atas, bawah = keadaan.kalimat_jatuh_tempo(sesi)
    assert kata in atas
    assert "15 dari 15 indikator belum diisi" in bawah
    assert "Senin, 5 Juni 2023" in bawah


def test_bars_are_the_means_of_what_could_be_computed(jendela: MainWindow) -> None:
    dokumen = jendela.sesi.dokumen
    batang = batang_sasaran(dokumen, daftar_capaian(dokumen, BULAN[11]), BULAN[11])
    assert [b.teks for b in batang] == ["95,52 %", "88,88 %", "93,3 %", "88,88 %"]
    assert batang[0].nama.startswith("1  Meningkatnya pelayanan perawatan")


def test_absorption_names_source_and_date(beranda: HalamanBeranda) -> None:
    grafik = anak(beranda, GrafikSerapan, "serapan")
    assert grafik.label_akhir == "85,45 % · Rp6.033.040.710"
    assert anak(beranda, QLabel, "sumberSerapan").text() == "SP2D · per 7 Desember 2023"


def test_findings_lead_to_their_tab(beranda: HalamanBeranda, jendela: MainWindow) -> None:
    assert anak(beranda, Pil, "jumlahTemuan").teks == str(len(jendela.sesi.temuan()))
    buka = [t for t in anak(beranda, QWidget, "daftarTemuan").findChildren(QPushButton) if t.isVisible()]
    assert len(buka) == len(jendela.sesi.temuan())
    for tombol, temuan in zip(buka, jendela.sesi.temuan(), strict=True):
        tombol.click()
        assert NAMA_TAB[jendela.tab.currentIndex()] == keadaan.tab_noun(temuan.noun, temuan.kolom)
        jendela.ke_tab("beranda")


def test_open_followups_the_most_urgent_first(beranda: HalamanBeranda) -> None:
    daftar = anak(beranda, QWidget, "daftarTindak")
    teks = [t.teks_penuh() for t in daftar.findChildren(LabelElide)]
    assert teks[0].startswith("Memperpanjang kerja sama kesehatan")
    assert {p.teks for p in daftar.findChildren(Pil)} == {"lewat tenggat"}


def test_continue_goes_to_the_first_missing_cell(jendela: MainWindow, beranda: HalamanBeranda) -> None:
    sesi = jendela.sesi
    sesi.terapkan(hapus_baris(sesi.dokumen, sesi.dokumen.realisasi, "kosongkan realisasi"))
    assert beranda.lanjut.text() == "Lanjut mengisi"
    beranda.lanjut.click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    assert sesi.periode == BULAN[11], "the month that is due, not the oldest gap"


def test_an_empty_year_says_what_to_do(buat_jendela: Buat, tmp_path: Path) -> None:
    from kinerja_desktop.layanan import buat_baru

    jendela = buat_jendela(buat_baru(tmp_path / "baru.kinerja", "123456", "Rutan Baru", "Rutan", 2026))
    halaman = jendela.ke_tab("beranda")
    assert halaman is not None
    assert anak(halaman, QLabel, "kosongCapaian").isVisible()
    assert anak(halaman, QLabel, "kosongSerapan").isVisible()
    assert not anak(halaman, GrafikBatang, "capaian").isVisible()
    lanjut = anak(halaman, QPushButton, "lanjut")
    assert lanjut.text() == "Susun Perjanjian Kinerja"
    lanjut.click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "perjanjian_kinerja"


def test_charts_paint_with_nothing_and_with_extremes(qtbot: QtBot) -> None:
    batang, serapan = GrafikBatang(), GrafikSerapan()
    for grafik in (batang, serapan):
        qtbot.addWidget(grafik)
        grafik.resize(300, 200)
        assert not grafik.grab().isNull()
    batang.isi(
        [Batang("Sangat panjang " * 20, 540.0, "540 %"), Batang("Kosong", None, "belum ada"), Batang("Nol", 0.0, "0 %")]
    )
    serapan.isi([], None, "")
    assert not batang.grab().isNull()
    assert not serapan.grab().isNull()
    assert "belum ada" in batang.accessibleName()


def test_a_list_ends_at_a_whole_row(buat_jendela: Buat, contoh: Path, qapp: QApplication) -> None:
    """Whatever the height of the window, no finding is cut by the edge of its card."""
    jendela = buat_jendela(contoh)
    halaman = jendela.ke_tab("beranda")
    assert halaman is not None
    gulir = anak(halaman, QScrollArea, "gulirTemuan")
    for tinggi in (560, 590, 620, 650, 680):
        jendela.resize(1100, tinggi)
        tunggu_tenang(qapp, 3)
        isi = gulir.widget()
        assert isi is not None
        baris = [
            w for w in isi.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if w.isVisible()
        ]
        batas = gulir.viewport().height()
        akhir = [w.geometry().bottom() + 1 for w in baris]
        if max(akhir) > batas:
            assert batas in akhir or batas < akhir[0], tinggi
