"""The settings: what belongs to the year is a step that can be undone, what belongs to the computer stays with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget

from kinerja_desktop.application import aturan_gestur as g
from kinerja_desktop.domain.capaian import daftar_capaian
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.gui import tema, ukuran
from kinerja_desktop.gui.dialog.pengaturan import DialogPengaturan
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak

Buat = Callable[[Path | None], MainWindow]


@pytest.fixture
def dialog(jendela: MainWindow) -> DialogPengaturan:
    satu = DialogPengaturan(jendela)
    satu.show()
    return satu


@pytest.fixture(autouse=True)
def _tampilan_semula() -> Iterator[None]:
    yield
    tema.ganti_ukuran(100)
    tema.ganti_skema("terang")


def pilih(dialog: DialogPengaturan, nama: str, data: object) -> None:
    kotak = anak(dialog, QComboBox, nama)
    nomor = kotak.findData(data)
    kotak.setCurrentIndex(nomor)
    kotak.activated.emit(nomor)


def test_rounding_changes_the_papers_and_can_be_undone(dialog: DialogPengaturan) -> None:
    sesi = dialog.sesi

    def tercetak() -> list[str]:
        return [b.tercetak for b in daftar_capaian(sesi.dokumen, TAHUN) if b.nilai is not None]

    semula = tercetak()
    pilih(dialog, "capaian", "bulat1")
    assert tercetak() != semula
    assert "85,1" in anak(dialog, QLabel, "contohAngka").text()
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung == "ubah angka capaian"
    sesi.urungkan()
    assert tercetak() == semula
    assert anak(dialog, QComboBox, "capaian").currentData() == "potong2"


def test_zero_and_rupiah_signs(dialog: DialogPengaturan) -> None:
    atur = dialog.sesi.dokumen.pengaturan
    assert atur is not None
    kotak = anak(dialog, QCheckBox, "nol_strip")
    assert kotak.isChecked() == atur.nol_strip
    kotak.click()
    assert dialog.sesi.dokumen.pengaturan is not None
    assert dialog.sesi.dokumen.pengaturan.nol_strip != atur.nol_strip


def test_paper(dialog: DialogPengaturan) -> None:
    kotak = anak(dialog, QComboBox, "kertasBawaan")
    kotak.setCurrentText("F4")
    kotak.activated.emit(1)
    assert dialog.sesi.dokumen.pengaturan is not None
    assert dialog.sesi.dokumen.pengaturan.kertas == "F4"


def test_every_table_is_shown_with_its_source(dialog: DialogPengaturan) -> None:
    halaman = dialog.aturan
    assert halaman.pilih.count() >= 5
    for nomor in range(halaman.pilih.count()):
        halaman.pilih.setCurrentIndex(nomor)
        aturan = dialog.sesi.dokumen.aturan_nama[halaman.nama]
        assert halaman.tabel.rowCount() > 0, halaman.nama
        assert anak(dialog, QLabel, "sumberAturan").text() == f"Sumber: {aturan.sumber}"
        assert anak(dialog, QPushButton, "simpanAturan").isHidden() == (halaman.nama not in ("predikat", "ambang"))


def test_the_scale_is_edited_refused_and_put_back(dialog: DialogPengaturan) -> None:
    halaman, sesi = dialog.aturan, dialog.sesi
    halaman.pilih.setCurrentIndex(halaman.pilih.findData("predikat"))
    semula = sesi.dokumen.aturan_nama["predikat"]
    batas = halaman.tabel.item(0, 1)
    assert batas is not None
    batas.setText("tinggi")
    halaman.simpan()
    assert "harus angka" in halaman.salah.text()
    assert sesi.dokumen.aturan_nama["predikat"] == semula
    batas.setText("90")
    halaman.simpan()
    assert halaman.salah.text() == ""
    assert g.isi_aturan(sesi.dokumen, "predikat")[0]["di_atas"] == "90"
    assert g.DISESUAIKAN in anak(dialog, QLabel, "sumberAturan").text()
    halaman.kembalikan()
    assert sesi.dokumen.aturan_nama["predikat"] == semula
    kembali = halaman.tabel.item(0, 1)
    assert kembali is not None
    assert kembali.text() == "85"


def test_holidays_by_hand(dialog: DialogPengaturan) -> None:
    halaman = dialog.libur
    banyak = halaman.tabel.rowCount()
    for n in range(banyak):
        nama = halaman.tabel.item(n, 2)
        assert nama is not None
        assert nama.text(), "a holiday that is shipped has its name"
    QTest.keyClicks(halaman.tanggal, "bukan tanggal")
    QTest.keyClick(halaman.tanggal, Qt.Key.Key_Return)
    assert halaman.salah.text()
    assert dialog.isVisible(), "Enter in a field does not close the settings"
    halaman.tanggal.setText("23-3-2023")
    halaman.nama.setText("Cuti bersama Nyepi")
    halaman.tambah()
    assert (date(2023, 3, 23), "Cuti bersama Nyepi") in g.daftar_libur(dialog.sesi.dokumen)
    assert halaman.tabel.rowCount() == banyak + 1
    nomor = next(n for n, (h, _) in enumerate(halaman.libur) if h == date(2023, 3, 23))
    halaman.tabel.selectRow(nomor)
    halaman.hapus()
    assert halaman.tabel.rowCount() == banyak


def test_due_dates(dialog: DialogPengaturan) -> None:
    hari = anak(dialog, QLineEdit, "laporBulanan")
    hari.setText("40")
    hari.editingFinished.emit()
    assert "1 sampai 28" in anak(dialog, QLabel, "salahTenggat").text()
    hari.setText("10")
    hari.editingFinished.emit()
    assert g.isi_aturan(dialog.sesi.dokumen, "tenggat")["lapor_bulanan"] == 10
    assert "10 Februari 2023" in anak(dialog, QLabel, "contohTenggat").text()


def test_every_other_due_date_has_its_own_day(dialog: DialogPengaturan) -> None:
    tabel, salah = anak(dialog, QTableWidget, "tenggatLain"), anak(dialog, QLabel, "salahTenggat")
    nomor = [a.jenis for a in dialog.tenggat.lain].index("kirim_kanwil")

    def isi(kolom: int) -> str:
        butir = tabel.item(nomor, kolom)
        assert butir is not None
        return butir.text()

    def ketik(teks: str) -> None:
        butir = tabel.item(nomor, 1)
        assert butir is not None
        butir.setText(teks)

    assert (isi(0), isi(1), isi(3)) == ("Kirim ke Kanwil, setiap triwulan", "10", "10 April 2023")
    ketik("40")
    assert salah.text() == "Tenggat Kirim ke Kanwil diisi tanggal 1 sampai 28."
    assert isi(1) == "10", "what was refused is not left standing"
    ketik("13")
    assert salah.text() == ""
    assert isi(3) == "13 April 2023"
    kirim = next(k for k in dialog.sesi.kewajiban() if k.jenis == "kirim_kanwil")
    assert kirim.batas == date(2023, 4, 13)
    dialog.sesi.terapkan(g.tambah_libur(dialog.sesi.dokumen, date(2023, 4, 13), "Libur setempat"))
    assert isi(3) == "14 April 2023"
    dialog.sesi.terapkan(g.hapus_libur(dialog.sesi.dokumen, [date(2023, 4, 13)]))
    assert isi(3) == "13 April 2023"


def test_a_year_of_before_gets_the_other_due_dates_when_asked(dialog: DialogPengaturan) -> None:
    sesi, tambah = dialog.sesi, anak(dialog, QPushButton, "tambahTenggat")
    lama = {"lapor_bulanan": 7, "geser_hari_kerja": False}
    sesi.terapkan(g.ubah_aturan(sesi.dokumen, "tenggat", lama, "seperti dahulu"))
    assert {k.jenis for k in sesi.kewajiban()} == {"lapor_bulanan", "lapor_renaksi"}
    assert not tambah.isHidden()
    tambah.click()
    assert tambah.isHidden()
    assert {"kirim_kanwil", "rapat_semester"} <= {k.jenis for k in sesi.kewajiban()}
    assert g.isi_aturan(sesi.dokumen, "tenggat")["lapor_bulanan"] == 7
    assert g.isi_aturan(sesi.dokumen, "tenggat")["geser_hari_kerja"] is False


def test_looks_and_officer_belong_to_this_computer(dialog: DialogPengaturan) -> None:
    sebelum = dialog.sesi.berkas.penghitung if dialog.sesi.berkas else 0
    for nama, nomor in (("skema", 2), ("ukuran", 2)):
        kotak = anak(dialog, QComboBox, nama)
        kotak.setCurrentIndex(nomor)
        kotak.activated.emit(nomor)
    assert tema.tema().skema == "gelap"
    assert ukuran.persen() == 130
    assert dialog.jendela.setelan.value("tampilan/ukuran") == "130"
    nama_petugas = anak(dialog, QLineEdit, "petugas")
    nama_petugas.setText(" Nama  Petugas ")
    nama_petugas.editingFinished.emit()
    assert dialog.sesi.berkas is not None
    assert dialog.sesi.berkas.petugas == "Nama Petugas"
    assert dialog.sesi.berkas.penghitung == sebelum


def test_without_a_file_only_what_belongs_to_the_computer(buat_jendela: Buat) -> None:
    dialog = DialogPengaturan(buat_jendela(None))
    tampak = [
        dialog.bagian.item(n).text() for n in range(dialog.bagian.count()) if not dialog.bagian.item(n).isHidden()
    ]
    assert tampak == ["Tampilan", "Petugas"]
    assert dialog.halaman.currentIndex() == 5
