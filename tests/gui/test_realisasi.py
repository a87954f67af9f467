"""Tab Realisasi: an officer fills a month."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian, tambah_dukung
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import KUMULATIF, BentukDukung
from kinerja_desktop.gui.halaman.lembar_realisasi import sel_variabel
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.storage.berkas import BerkasKinerja

from .palsu import BerkasPalsu, satker_kecil
from .test_tabel import K, ke, ketik, nilai


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    sesi = Sesi()
    sesi.buka(BerkasPalsu(satker_kecil()))  # type: ignore[arg-type]
    sesi.pilih(periode=BULAN[4])
    return sesi


@pytest.fixture
def halaman(qtbot: QtBot, sesi: Sesi) -> HalamanRealisasi:
    hal = HalamanRealisasi(sesi)
    qtbot.addWidget(hal)
    hal.resize(1300, 640)
    hal.show()
    hal.activateWindow()
    qtbot.waitUntil(hal.isActiveWindow)
    hal.tabel.setFocus()
    return hal


def tombol(hal: HalamanRealisasi, nama: str) -> QPushButton:
    hasil = hal.findChild(QPushButton, nama)
    assert hasil is not None
    return hasil


def teks(hal: HalamanRealisasi, kode: str, kolom: str) -> str:
    model = hal.tabel.model
    r = next(r for r in range(len(model.baris)) if model.nama_baris(r) == kode)
    c = next(i for i, k in enumerate(model.kolom) if k.id == kolom)
    return model.isi(r, c).teks


def isi(sesi: Sesi, kode: str, variabel: str, angka: str, bulan: int) -> None:
    i = next(i for i in sesi.dokumen.indikator_tahun if i.kode == kode)
    sel = sel_variabel(sesi.dokumen, i, bulan, variabel)
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, Angka(Decimal(angka)), "")], "isi"))


def test_variables_give_the_month_and_the_capaian(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    ketik(qtbot, halaman.tabel, "37", K.Key_Tab, "50", K.Key_Return)
    assert teks(halaman, "1.1", "nilai") == "74"
    assert teks(halaman, "1.1", "capaian") == "92,5 %"
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "isi realisasi Mei 1.1"
    turunan = halaman.findChild(QLabel, "turunan")
    ke(halaman.tabel, "1.1", "variabel1")
    assert turunan is not None
    assert "37/50" in turunan.text()


def test_cells_open_when_the_indikator_reports(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    model = halaman.tabel.model

    def sel(kode: str, kolom: str) -> Any:
        r = next(r for r in range(len(model.baris)) if model.nama_baris(r) == kode)
        return model.isi(r, next(i for i, k in enumerate(model.kolom) if k.id == kolom)).sel

    assert sel("1.2", "variabel1").kolom == "nilai"  # typed as it is, in the first column of entry
    assert sel("1.2", "variabel2") is None
    assert sel("1.2", "nilai") is None  # shown there, beside those that are computed
    assert sel("2.1", "variabel1") is None  # every three months, this is Mei
    assert sel("2.1", "uraian") is not None
    sesi.pilih(periode=BULAN[5])
    assert sel("2.1", "variabel1") is not None


def test_na_with_its_reason(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.2", "variabel1")
    ketik(qtbot, halaman.tabel, "N/A: tidak ada layanan", K.Key_Return)
    assert teks(halaman, "1.2", "variabel1") == "N/A · tidak ada layanan"
    assert teks(halaman, "1.2", "nilai") == "N/A"
    assert teks(halaman, "1.2", "capaian") == "N/A"


def test_missing_variable_is_said(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    isi(sesi, "1.1", "pembilang", "5", 5)
    assert teks(halaman, "1.1", "nilai") == "belum lengkap"


def test_cumulative_figure_is_marked_and_can_be_deleted(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    isi(sesi, "1.1", KUMULATIF, "77.5", 5)
    ke(halaman.tabel, "1.1", "sampai")
    assert teks(halaman, "1.1", "sampai") == "77,5"
    petunjuk = halaman.tabel.model.data(halaman.tabel.tampilan.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Angka kumulatif" in petunjuk
    ketik(qtbot, halaman.tabel, K.Key_Delete)
    assert nilai(sesi, "1.1", KUMULATIF) == KOSONG
    assert teks(halaman, "1.1", "sampai") == "–"


def test_month_strip_shows_and_chooses(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    assert tombol(halaman, "bulan_05").text() == "B05 · 0 dari 2"
    assert "terlambat" in tombol(halaman, "bulan_05").toolTip()
    qtbot.mouseClick(tombol(halaman, "bulan_03"), Qt.MouseButton.LeftButton)
    assert sesi.periode == BULAN[2]
    assert "Maret" in [k.judul for k in halaman.tabel.model.kolom]
    isi(sesi, "1.2", "", "1", 3)
    assert tombol(halaman, "bulan_03").text() == "B03 · 1 dari 3"


def test_words_of_last_month_are_hinted_and_copied(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    semua = sesi.dokumen.indikator_urut
    isian = [(sel_uraian(sesi.dokumen, i, 4), f"April {i.kode}", "") for i in semua[:2]]
    isian.append((sel_uraian(sesi.dokumen, semua[1], 5), "sudah ada", ""))
    assert sesi.terapkan(isi_sel(sesi.dokumen, isian, "isi"))
    model = halaman.tabel.model
    kolom = next(i for i, k in enumerate(model.kolom) if k.id == "uraian")
    assert model.isi(1, kolom).samar == "Bulan lalu: April 1.1"
    qtbot.mouseClick(tombol(halaman, "tombol_salin_uraian"), Qt.MouseButton.LeftButton)
    assert [teks(halaman, kode, "uraian") for kode in ("1.1", "1.2", "2.1")] == ["April 1.1", "sudah ada", ""]
    sesi.urungkan()
    assert teks(halaman, "1.1", "uraian") == ""


def test_nothing_to_copy_is_said(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    pesan: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    qtbot.mouseClick(tombol(halaman, "tombol_salin_uraian"), Qt.MouseButton.LeftButton)
    assert "Tidak ada uraian April" in pesan[-1][0]


def test_kendala_and_its_follow_up(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    qtbot.mouseClick(tombol(halaman, "tombol_kendala"), Qt.MouseButton.LeftButton)
    editor = halaman.tabel_kendala.sunting.editor
    assert editor is not None
    editor.selectAll()
    ketik(qtbot, halaman.tabel_kendala, "Belum ada bidan", K.Key_Tab, "Kerja sama puskesmas", K.Key_Return)
    assert sesi.dokumen.kendala[0].uraian == "Belum ada bidan"
    assert sesi.dokumen.kendala[0].mulai_bulan == 5
    assert sesi.dokumen.tindak_lanjut[0].uraian == "Kerja sama puskesmas"
    ke(halaman.tabel, "1.2", "nilai")
    assert not halaman.tabel_kendala.model.baris  # it belongs to 1.1
    sesi.pilih(periode=BULAN[3])
    ke(halaman.tabel, "1.1", "variabel1")
    assert not halaman.tabel_kendala.model.baris  # and begins in Mei


def test_evidence_asked_for_and_linked(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    i = sesi.dokumen.indikator_urut[0]
    assert sesi.terapkan(
        tambah_dukung(sesi.dokumen, i, 5, sesi.id_baru, BentukDukung.DIMINTA, uraian="Laporan makanan")
    )
    assert teks(halaman, "1.1", "dukung") == "0/1"
    ke(halaman.tabel, "1.1", "variabel1")
    QApplication.clipboard().setText("https://drive.go.id/x")
    qtbot.mouseClick(tombol(halaman, "tombol_tautan"), Qt.MouseButton.LeftButton)
    assert teks(halaman, "1.1", "dukung") == "1/1"  # what was asked for is there
    qtbot.mouseClick(tombol(halaman, "tombol_tautan"), Qt.MouseButton.LeftButton)
    assert teks(halaman, "1.1", "dukung") == "2/2"


def test_finding_leads_to_month_and_cell(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    i = sesi.dokumen.indikator_urut[1]
    halaman.ke_temuan("indikator_tahun", i.id, "bulan:2")
    assert sesi.periode == BULAN[1]
    assert halaman.tabel.baris_sekarang().kunci == i.id  # type: ignore[union-attr]
    assert halaman.cari("tahanan yang memperoleh")
    assert halaman.tabel.baris_sekarang().isi.indikator.kode == "2.1"  # type: ignore[union-attr]


def test_hidden_page_waits_until_it_is_shown(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    halaman.hide()
    sesi.pilih(periode=BULAN[7])
    assert "Mei" in [k.judul for k in halaman.tabel.model.kolom]
    halaman.show()
    assert "Agustus" in [k.judul for k in halaman.tabel.model.kolom]


def test_with_a_real_file(qtbot: QtBot, tmp_path: Path) -> None:
    contoh = satker_kecil()
    with BerkasKinerja.buat(tmp_path / "uji.kinerja") as berkas:
        berkas.terapkan(Transaksi("isi contoh", tuple(Tambah(b) for noun in NOUNS for b in contoh.baris(noun))))
        sesi = Sesi()
        sesi.buka(berkas, 2023)
        sesi.pilih(periode=BULAN[4])
        hal = HalamanRealisasi(sesi)
        qtbot.addWidget(hal)
        hal.resize(1300, 640)
        hal.show()
        hal.activateWindow()
        qtbot.waitUntil(hal.isActiveWindow)
        hal.tabel.setFocus()
        ke(hal.tabel, "1.1", "variabel1")
        ketik(qtbot, hal.tabel, "37", K.Key_Tab, "50", K.Key_Return)
        assert teks(hal, "1.1", "nilai") == "74"
        sesi.urungkan()
        assert teks(hal, "1.1", "nilai") == "belum lengkap"
        ke(hal.tabel, "1.1", "variabel2")
        ketik(qtbot, hal.tabel, "-1", K.Key_Return)
        assert list(berkas.draf().values()) == ["-1"]
        ketik(qtbot, hal.tabel, K.Key_Escape)
        assert berkas.draf() == {}
        hal.close()
        sesi.berkas = None
