"""Profil & Naskah: forms, letterheads, lists, texts of the report."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kinerja_desktop.domain.laporan import JenisLaporan
from kinerja_desktop.gui.halaman.profil import DAFTAR, HalamanProfil
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak


@pytest.fixture
def profil(jendela: MainWindow) -> HalamanProfil:
    halaman = jendela.ke_tab("profil")
    assert isinstance(halaman, HalamanProfil)
    return halaman


def isi(akar: QWidget, nama: str, teks: str) -> None:
    kotak = anak(akar, QLineEdit, nama)
    kotak.setText(teks)
    kotak.editingFinished.emit()


def test_identity_is_filled_in_place(profil: HalamanProfil, jendela: MainWindow) -> None:
    isi(anak(profil, QWidget, "formSatker"), "nama_singkat", "Rutan SoE")
    assert jendela.sesi.dokumen.identitas is not None
    assert jendela.sesi.dokumen.identitas.nama_singkat == "Rutan SoE"
    assert jendela.nama_satker.teks_penuh() == "Rutan SoE"


def test_the_letterhead_of_the_year_is_shown_and_a_new_one_added(profil: HalamanProfil, jendela: MainWindow) -> None:
    assert profil.pilih_kop.currentText() == "Mulai 1999 · dipakai tahun 2023"
    assert "KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA" in anak(profil, QLabel, "tampilKop").text()
    anak(profil, QPushButton, "tambahKop").click()
    assert profil.pilih_kop.currentText() == "Mulai 2023 · dipakai tahun 2023"
    isi(anak(profil, QWidget, "formKop"), "baris_tiga", "KANTOR WILAYAH NTT")
    assert "KANTOR WILAYAH NTT" in anak(profil, QLabel, "tampilKop").text()
    anak(profil, QPushButton, "hapusKop").click()
    assert len(jendela.sesi.dokumen.kop) == 2


def test_every_part_can_be_shown(profil: HalamanProfil) -> None:
    daftar = anak(profil, QListWidget, "daftar")
    assert [daftar.item(n).text() for n in range(daftar.count())] == [d[0] for d in DAFTAR]
    for nomor, (_, _, halaman, _) in enumerate(DAFTAR):
        daftar.setCurrentRow(nomor)
        assert profil.tumpukan.currentWidget().objectName() == halaman


@pytest.mark.parametrize("noun", ["pejabat", "unit", "sdm", "aset", "satker_jajaran", "kendala", "tindak_lanjut"])
def test_rows_are_added_copied_and_deleted(
    profil: HalamanProfil, jendela: MainWindow, qapp: QApplication, noun: str
) -> None:  # fmt: skip
    profil.ke_temuan(noun, "", "")
    qapp.processEvents()
    tabel = profil.kisi[noun]
    if noun in ("aset", "satker_jajaran"):
        tabel.lakukan("tambah")
    awal = jendela.sesi.dokumen.baris(noun)
    tabel.lakukan("tambah")
    assert len(jendela.sesi.dokumen.baris(noun)) == len(awal) + 1
    tabel.lakukan("hapus")
    assert [b.id for b in jendela.sesi.dokumen.baris(noun)] == [b.id for b in awal]
    tabel.lakukan("gandakan")
    assert len(jendela.sesi.dokumen.baris(noun)) == len(awal) + 1
    jendela.sesi.urungkan()
    assert len(jendela.sesi.dokumen.baris(noun)) == len(awal)


def test_the_nip_is_shown_in_groups(profil: HalamanProfil) -> None:
    profil.ke_temuan("pejabat", "", "")
    model = profil.kisi["pejabat"].model
    assert model.isi(0, 2).teks == "00000000 000000 0 000"


def test_settings_of_the_year(profil: HalamanProfil, jendela: MainWindow) -> None:
    atur = anak(profil, QWidget, "formAtur")
    kertas = anak(atur, QComboBox, "kertas")
    assert kertas.currentText() == "A4"
    kertas.setCurrentText("F4")
    kertas.activated.emit(1)
    assert jendela.sesi.dokumen.pengaturan is not None
    assert jendela.sesi.dokumen.pengaturan.kertas == "F4"


def test_texts_of_the_report(profil: HalamanProfil, jendela: MainWindow) -> None:
    form = anak(profil, QWidget, "formLaporan")
    assert anak(form, QLineEdit, "per_tanggal").text() == "7 Desember 2023"
    isi(form, "tanggal", "5/1/2024")
    lap = next(b for b in jendela.sesi.dokumen.laporan if b.jenis == JenisLaporan.LAMPIRAN)
    assert lap.tanggal is not None
    assert lap.tanggal.isoformat() == "2024-01-05"
    assert anak(form, QLineEdit, "tanggal").text() == "5 Januari 2024"
    isi(form, "tanggal", "kemarin")
    assert anak(form, QLineEdit, "tanggal").property("salah")
    assert "bukan tanggal" in jendela.pesan.teks.text()


def test_narrative_belongs_to_its_section(profil: HalamanProfil, jendela: MainWindow) -> None:
    teks = anak(profil, QPlainTextEdit, "isi")
    profil.pilih_bagian.setCurrentIndex(profil.pilih_bagian.findData("capaian"))
    teks.setPlainText("Capaian tahun ini naik.")
    assert profil.ikatan_narasi.simpan("isi")
    profil.pilih_bagian.setCurrentIndex(profil.pilih_bagian.findData("risiko"))
    assert teks.toPlainText() == ""
    profil.pilih_bagian.setCurrentIndex(profil.pilih_bagian.findData("capaian"))
    assert teks.toPlainText() == "Capaian tahun ini naik."
    assert [n.bagian for n in jendela.sesi.dokumen.narasi] == ["capaian"]


def test_a_report_that_does_not_exist_yet_is_made_by_its_first_field(
    profil: HalamanProfil, jendela: MainWindow
) -> None:
    from kinerja_desktop.domain.periode import BULAN

    jendela.sesi.pilih(periode=BULAN[4])
    isi(anak(profil, QWidget, "formLaporan"), "tempat", "Kupang")
    assert [b.tempat for b in jendela.sesi.dokumen.laporan if b.periode == "TW2"] == ["Kupang"]


def test_a_finding_leads_to_the_field(profil: HalamanProfil) -> None:
    profil.ke_temuan("satker", "", "kode")
    assert profil.daftar.currentRow() == 0
