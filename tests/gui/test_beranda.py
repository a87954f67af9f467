"""Beranda: what is due, the charts' figures, findings that lead to their cell, follow-ups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
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


# Duties -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def mei(jendela: MainWindow, monkeypatch: pytest.MonkeyPatch) -> HalamanBeranda:
    """2 June 2023, and nothing is filled from May on."""
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: date(2023, 6, 2)))
    sesi = jendela.sesi
    sesi.terapkan(hapus_baris(sesi.dokumen, [r for r in sesi.dokumen.realisasi if r.bulan >= 5], "kosongkan"))
    sesi.pilih(periode=BULAN[4])
    halaman = jendela.ke_tab("beranda")
    assert isinstance(halaman, HalamanBeranda)
    return halaman


def baris_jadwal(halaman: HalamanBeranda) -> list[tuple[str, str]]:
    """Name and state of each line below the first card's headline."""
    QApplication.processEvents()
    daftar = anak(halaman, QWidget, "daftarJadwal")
    baris = [w for w in daftar.findChildren(QWidget, options=ANAK) if w.isVisible() and w.findChild(LabelElide)]
    hasil = []
    for w in baris:
        nama, pil = w.findChild(LabelElide), w.findChild(Pil)
        assert nama is not None
        hasil.append((nama.teks_penuh(), pil.teks if pil else ""))
    return hasil


ANAK = Qt.FindChildOption.FindDirectChildrenOnly


def buka(halaman: HalamanBeranda, apa: str) -> QPushButton:
    QApplication.processEvents()
    semua = [t for t in halaman.findChildren(QPushButton) if t.isVisible()]
    return next(t for t in semua if t.accessibleName().startswith(f"Buka: {apa}"))


def test_other_duties_the_late_ones_first(mei: HalamanBeranda) -> None:
    assert judul(mei)[0] == "Laporan Mei jatuh tempo 3 hari lagi"
    assert baris_jadwal(mei) == [
        ("Laporan rencana aksi Januari", "lewat tenggat"),
        ("Kirim ke Kanwil Triwulan I", "lewat 53 hari"),
        ("E-Performance Triwulan I", "lewat 53 hari"),
    ]
    mei.tempo.semua.click()
    semua = baris_jadwal(mei)
    assert ("Laporan rencana aksi Mei", "3 hari lagi") in semua
    assert ("LKjIP tahunan", "belum waktunya") in semua
    assert mei.tempo.semua.text() == "Ringkas"
    mei.tempo.semua.click()
    assert len(baris_jadwal(mei)) == 3


@pytest.mark.parametrize(
    ("apa", "tab"),
    [
        ("Laporan rencana aksi Mei", "realisasi"),
        ("Laporan Juni", "realisasi"),
        ("Kirim ke Kanwil Triwulan II", "laporan"),
        ("E-Performance Triwulan I", "realisasi"),
        ("Rapat evaluasi Semester I", "profil"),
        ("Evaluasi mandiri Semester I", "profil"),
        ("LKjIP Semester I", "laporan"),
    ],
)
def test_every_duty_leads_to_where_it_is_done(mei: HalamanBeranda, jendela: MainWindow, apa: str, tab: str) -> None:
    mei.tempo.semua.click()
    buka(mei, apa).click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == tab


def test_the_month_by_unit(mei: HalamanBeranda, jendela: MainWindow) -> None:
    anak(mei, QPushButton, "jadwalUnit").setChecked(True)
    assert baris_jadwal(mei)[:2] == [
        ("Kesatuan Pengamanan Rutan", "kurang 8"),
        ("Subseksi Pelayanan Tahanan", "kurang 22"),
    ]
    assert anak(mei, LabelElide, "kataJadwal").teks_penuh() == "0 dari 4 unit lengkap"
    buka(mei, "Subseksi Pelayanan Tahanan").click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    assert jendela.sesi.periode == BULAN[4]


def test_the_first_missing_evidence_is_a_click_away(beranda: HalamanBeranda, jendela: MainWindow) -> None:
    assert beranda.lanjut.text() == "Lengkapi data dukung"
    beranda.lanjut.click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"


def test_a_bar_leads_to_its_indikator_by_mouse_and_keyboard(
    mei: HalamanBeranda, jendela: MainWindow, qtbot: QtBot
) -> None:
    grafik = anak(mei, GrafikBatang, "capaian")
    qtbot.mouseClick(grafik, Qt.MouseButton.LeftButton, pos=QPoint(20, grafik.TINGGI + 5))
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    jendela.ke_tab("beranda")
    qtbot.keyClick(grafik, Qt.Key.Key_Down)
    assert grafik.kini == 2
    qtbot.keyClick(grafik, Qt.Key.Key_Return)
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    jendela.ke_tab("beranda")
    serapan = anak(mei, GrafikSerapan, "serapan")
    qtbot.keyClick(serapan, Qt.Key.Key_Return)
    assert NAMA_TAB[jendela.tab.currentIndex()] == "anggaran"


def test_a_bar_says_when_it_is_behind() -> None:
    assert Batang("a", 36.0, "36 %", harap=41.7).tertinggal
    assert not Batang("a", 50.0, "50 %", harap=41.7).tertinggal
    assert not Batang("a", None, "belum ada").tertinggal


def test_the_curve_ends_with_the_month_shown(mei: HalamanBeranda) -> None:
    grafik = anak(mei, GrafikSerapan, "serapan")
    assert all(t.realisasi is None for t in grafik.titik if t.bulan > 5)
    assert grafik.titik[11].rpd is not None


def test_a_new_file_names_its_first_steps(buat_jendela: Buat, tmp_path: Path) -> None:
    from kinerja_desktop.layanan import buat_baru

    jendela = buat_jendela(buat_baru(tmp_path / "baru.kinerja", "123456", "Rutan Baru", "Rutan", 2026))
    halaman = jendela.ke_tab("beranda")
    assert isinstance(halaman, HalamanBeranda)
    assert [nama for nama, _ in baris_jadwal(halaman)] == [
        "1 Profil & Naskah", "2 Perjanjian Kinerja", "3 Rencana Aksi", "4 Anggaran",
    ]  # fmt: skip
    buka(halaman, "1  Profil").click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "profil"


def test_the_status_line_names_the_next_duty(mei: HalamanBeranda, jendela: MainWindow) -> None:
    assert keadaan.kalimat_batas(jendela.sesi) == "Batas lapor Mei: Senin, 5 Juni 2023"
    jendela.sesi.pilih(periode=BULAN[1])
    assert keadaan.kalimat_batas(jendela.sesi) == "Batas berikutnya: Laporan Mei, Senin, 5 Juni 2023"
