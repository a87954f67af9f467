"""Somebody hands over what OM-SPAN and SAKTI put out; the officer says whose and of which day, and takes it in or back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableWidget

from kinerja_desktop.gui.dialog.impor import EKSPOR, PERIKSA, DialogImpor
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.unsur import Pil
from tests.cerita.kertas import hitung, perintah
from tests.cerita.petugas import LAMA, Petugas

OM_SPAN = """\
LAPORAN REALISASI BELANJA OM-SPAN
SATKER 407702 RUTAN KELAS IIB SOE, s.d. 7 Desember 2023

Jenis Belanja;Pagu DIPA;Realisasi;Sisa;%
51 Belanja Pegawai;3.549.879.000,00;3.438.997.921,00;110.881.079,00;96,88
52 Belanja Barang;3.148.521.000,00;2.301.000.000,00;847.521.000,00;73,08
53 Belanja Modal;361.931.000,00;361.000.000,00;931.000,00;99,74
57 Belanja Bantuan Sosial;0;0;0;0
JUMLAH;7.060.331.000,00;6.100.997.921,00;959.333.079,00;86,41
"""
SAKTI = [
    ["KERTAS KERJA SATKER"], ["Rumah Tahanan Negara Kelas IIB SoE"],
    ["Kode", "Uraian", "Jumlah Biaya", "Realisasi s.d. 30 November 2023"],
    ["137.04.BF", "Penegakan dan Pelayanan Hukum", 1500000, 1200000],
    ["6172", "Dukungan Manajemen dan Teknis Lainnya di Wilayah", 1500000, 1200000],
    ["6172.EBA", "Layanan Dukungan Manajemen Internal", 1500000, 1200000],
    ["6172.EBA.994", "Layanan Perkantoran", 1500000, 1200000],
    ["001", "Gaji dan Tunjangan", 1000000, 900000],
    ["0A", "Pembayaran Gaji dan Tunjangan", 1000000, 900000],
    ["511111", "Belanja Gaji Pokok PNS", 1000000, 900000],
    ["002", "Operasional dan Pemeliharaan Kantor", 500000, 300000],
    ["A", "Keperluan Perkantoran", 500000, 300000],
    ["521111", "Belanja Keperluan Perkantoran", 500000, 300000],
    ["Jumlah", None, 1500001, 1200000],
]  # fmt: skip


@pytest.fixture
def p(masuk: Callable[[Path], Petugas], contoh: Path) -> Petugas:
    return masuk(contoh)


def buka_dialog(p: Petugas, sumber: Path) -> DialogImpor:
    """The dialog with the file read, at the page of its columns."""
    dialog = DialogImpor(p.jendela)
    p.qtbot.addWidget(dialog)
    dialog.show()
    dialog.berkas.setText(str(sumber))
    dialog.lanjut.click()
    p.qtbot.waitUntil(lambda: dialog.halaman.currentIndex() == EKSPOR and dialog._tugas is None, timeout=LAMA)
    return dialog


def terhitung(p: Petugas, dialog: DialogImpor, *pil: str) -> None:
    """The counts below the columns read as told."""
    nama = ("eksporBaru", "eksporBerubah", "eksporSama", "eksporDitolak")
    p.qtbot.waitUntil(
        lambda: tuple(anak(dialog, Pil, n).teks for n in nama if anak(dialog, Pil, n).isVisible()) == pil, timeout=LAMA
    )


def masukkan(p: Petugas, dialog: DialogImpor, tombol: str) -> None:
    dialog.lanjut.click()
    p.qtbot.waitUntil(lambda: dialog.halaman.currentIndex() == PERIKSA and dialog._tugas is None, timeout=LAMA)
    assert dialog.lanjut.text() == tombol
    dialog.lanjut.click()
    assert dialog.result() == 1
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow, timeout=LAMA)


def arti(dialog: DialogImpor) -> dict[str, str]:
    """What the page says each column of the file is read as."""
    tabel = anak(dialog, QTableWidget, "kolomEkspor")
    hasil = {}
    for n in range(tabel.rowCount()):
        judul, kotak = tabel.item(n, 1), tabel.cellWidget(n, 2)
        assert judul is not None
        assert isinstance(kotak, QComboBox)
        hasil[judul.text()] = kotak.currentText()
    return hasil


def pilih_arti(dialog: DialogImpor, judul: str, kami: str) -> None:
    tabel = anak(dialog, QTableWidget, "kolomEkspor")
    kotak = tabel.cellWidget(list(arti(dialog)).index(judul), 2)
    assert isinstance(kotak, QComboBox)
    nomor = kotak.findText(kami)
    kotak.setCurrentIndex(nomor)
    kotak.activated.emit(nomor)


def test_om_span_jenis_belanja_lalu_diurungkan(p: Petugas, tmp_path: Path) -> None:
    sumber = tmp_path / "omspan.csv"
    sumber.write_text(OM_SPAN, encoding="utf-8")
    semula = p.jendela.sesi.dokumen
    dialog = buka_dialog(p, sumber)
    assert arti(dialog) == {
        "Jenis Belanja": "Jenis belanja", "Pagu DIPA": "Pagu (versi di atas)", "Realisasi": "Realisasi s.d. tanggal data",
        "Sisa": "(tidak dibaca)", "%": "(tidak dibaca)",
    }  # fmt: skip
    assert anak(dialog, QComboBox, "sumberEkspor").currentText() == "OM-SPAN"
    assert anak(dialog, QLineEdit, "tanggalEkspor").text() == "7 Desember 2023"
    assert anak(dialog, QComboBox, "versiEkspor").currentText() == "Revisi 1"
    terhitung(p, dialog, "0 baru", "2 berubah", "2 sama", "0 ditolak")
    tanggal = anak(dialog, QLineEdit, "tanggalEkspor")
    tanggal.clear()
    assert not dialog.lanjut.isEnabled()
    assert "tanggal" in anak(dialog, QLabel, "salah").text()
    QTest.keyClicks(tanggal, "8/12/2023")
    terhitung(p, dialog, "4 baru", "0 berubah", "0 sama", "0 ditolak")
    masukkan(p, dialog, "Impor 4 baris")
    baru = {o.realisasi for o in p.jendela.sesi.dokumen.observasi if o.per_tanggal.day == 8}
    assert baru == {3_438_997_921, 2_301_000_000, 361_000_000, 0}
    assert p.jendela.sesi.berkas is not None
    assert p.jendela.sesi.berkas.label_urung == "impor OM-SPAN per 08-12-2023 dari omspan.csv"
    p.jendela.sesi.urungkan()
    assert p.jendela.sesi.dokumen.observasi == semula.observasi
    assert p.jendela.sesi.dokumen.anggaran == semula.anggaran


def test_rantai_sakti_dengan_kolom_yang_dipilih_sendiri(p: Petugas, tmp_path: Path) -> None:
    buku = openpyxl.Workbook()
    ws = buku.active
    assert ws is not None
    for baris in SAKTI:
        ws.append(baris)
    ws.merge_cells("A14:B14")
    buku.save(tmp_path / "rkks.xlsx")
    semula = p.jendela.sesi.dokumen
    dialog = buka_dialog(p, tmp_path / "rkks.xlsx")
    assert arti(dialog)["Jumlah Biaya"] == "(tidak dibaca)"
    assert "sumber" in anak(dialog, QLabel, "salah").text()
    kotak = anak(dialog, QComboBox, "sumberEkspor")
    kotak.setFocus()
    QTest.keyClicks(kotak, "SAKTI")
    pilih_arti(dialog, "Jumlah Biaya", "Pagu (versi di atas)")
    terhitung(p, dialog, "10 baru", "0 berubah", "0 sama", "0 ditolak")
    kabar = anak(dialog, QLabel, "kabarEkspor").text()
    assert "rantai anggaran berkode lain" in kabar
    assert "tertulis pagu 1.500.001, jumlah rinciannya 1.500.000, selisih 1." in kabar
    masukkan(p, dialog, "Impor 10 baris")
    p.buka_tab("Anggaran")
    assert p.lihat("Belanja Gaji Pokok PNS", "Pagu berlaku") == "1.000.000"
    assert p.lihat("Penegakan dan Pelayanan Hukum", "Pagu berlaku") == "1.500.000"

    dialog = buka_dialog(p, tmp_path / "rkks.xlsx")
    assert arti(dialog)["Jumlah Biaya"] == "Pagu (versi di atas)", "the file remembers what these headings mean"
    kotak = anak(dialog, QComboBox, "sumberEkspor")
    kotak.setCurrentText("SAKTI")
    terhitung(p, dialog, "0 baru", "0 berubah", "10 sama", "0 ditolak")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    p.jendela.sesi.urungkan()
    for noun in ("anggaran", "pagu", "observasi", "aturan", "tahun_anggaran"):
        assert p.jendela.sesi.dokumen.baris(noun) == semula.baris(noun)


def test_sama_dengan_baris_perintah(contoh: Path, tmp_path: Path) -> None:
    sumber = tmp_path / "omspan.csv"
    sumber.write_text(OM_SPAN, encoding="utf-8")
    pagu = hitung(contoh, 2023)["anggaran"]["pagu"]
    kode, kata = perintah("impor", contoh, sumber)
    assert kode == 1
    assert "--sumber OM-SPAN --per-tanggal 2023-12-07" in kata
    kode, kata = perintah("impor", contoh, sumber, "--sumber", "OM-SPAN", "--per-tanggal", "2023-12-07")
    assert (kode, "0 baru, 2 berubah, 2 sama" in kata) == (0, True)
    assert hitung(contoh, 2023)["anggaran"]["pagu"] == pagu
