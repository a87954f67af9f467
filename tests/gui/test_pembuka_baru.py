"""The three pages of a new file: what is missing is said at its field, going back loses nothing, one file comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.satker import Peran
from kinerja_desktop.gui import tema
from kinerja_desktop.gui.dialog import baru, contoh, katalog, petugas, tahun
from kinerja_desktop.gui.dialog.baru import DialogBaru
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada

Buat = Callable[[Path | None], MainWindow]


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> DialogBaru:
    tema.pasang(qapp, "terang")
    satu = DialogBaru(tmp_path, 2026)
    qtbot.addWidget(satu)
    satu.show()
    return satu


def ketik(dialog: DialogBaru, **isi: str) -> None:
    for nama, teks in isi.items():
        dialog.isian[nama].clear()
        QTest.keyClicks(dialog.isian[nama], teks)


def halaman_satu(dialog: DialogBaru) -> None:
    ketik(dialog, nama="Rumah Tahanan Negara Kelas IIB Contoh", kode="123456", wilayah="Nusa Tenggara Timur")


def test_proposals_follow_the_typing_until_the_person_writes(dialog: DialogBaru, tmp_path: Path) -> None:
    halaman_satu(dialog)
    assert dialog.jenis.currentText() == "Rutan"
    assert dialog.isian["kelas"].text() == "IIB"
    assert dialog.lokasi.text() == str(tmp_path / "rutan-kelas-iib-contoh.kinerja")
    assert "IMIGRASI" in dialog.isian["kopKementerian"].text()
    assert dialog.isian["kopTiga"].text() == "KANTOR WILAYAH NUSA TENGGARA TIMUR"
    ketik(dialog, kopNama="RUTAN KAMI", tahun="2023")
    ketik(dialog, nama="Balai Pemasyarakatan Kelas II Contoh")
    assert dialog.isian["kopNama"].text() == "RUTAN KAMI"
    assert dialog.jenis.currentText() == "Bapas"
    assert "HUKUM DAN HAK ASASI" in dialog.isian["kopKementerian"].text()
    assert dialog.isian["atasanJabatan"].text().startswith("Kepala Kantor Wilayah Kementerian Hukum")


def test_enter_goes_on_only_past_a_page_that_is_right(dialog: DialogBaru) -> None:
    QTest.keyClick(dialog.nama, Qt.Key.Key_Return)
    assert dialog.halaman.currentIndex() == 0
    assert dialog.nama.property("salah")
    halaman_satu(dialog)
    ketik(dialog, kode="12")
    QTest.keyClick(dialog.kode, Qt.Key.Key_Return)
    assert dialog.kode.property("salah")
    assert not dialog.nama.property("salah"), "one reason at a time"
    ketik(dialog, kode="123456")
    QTest.keyClick(dialog.kode, Qt.Key.Key_Return)
    assert dialog.halaman.currentIndex() == 1
    assert not dialog.kode.property("salah")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.halaman.currentIndex() == 2
    ketik(dialog, kepalaNip="1990")
    QTest.keyClick(dialog.isian["kepalaNip"], Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.isian["kepalaNip"].property("salah")
    ketik(dialog, kepalaNip="")
    QTest.keyClick(dialog.isian["kepalaNip"], Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_going_back_loses_nothing(dialog: DialogBaru) -> None:
    halaman_satu(dialog)
    dialog.accept()
    anak(dialog, QRadioButton, "mulaiKosong").setChecked(True)
    dialog.accept()
    ketik(dialog, kepalaNama="Nama Kepala Rutan", tempat="Contoh")
    dialog.kembali.click()
    dialog.kembali.click()
    assert dialog.halaman.currentIndex() == 0
    assert not dialog.kembali.isVisible()
    dialog.accept()
    dialog.accept()
    isi = dialog.hasil()
    assert isi.awal.katalog is None
    assert (isi.awal.kepala.nama, isi.awal.tempat) == ("Nama Kepala Rutan", "Contoh")
    assert isi.awal.nama == "Rumah Tahanan Negara Kelas IIB Contoh"


def test_a_kind_without_katalog_starts_empty(dialog: DialogBaru) -> None:
    halaman_satu(dialog)
    dialog.jenis.setCurrentText("Rupbasan")
    dialog.accept()
    assert not anak(dialog, QRadioButton, "dariKatalog").isEnabled()
    assert anak(dialog, QRadioButton, "mulaiKosong").isChecked()
    assert dialog.hasil().awal.katalog is None


def jawab(monkeypatch: pytest.MonkeyPatch, dengan: Callable[[DialogBaru], None]) -> None:
    def exec_(self: DialogBaru) -> bool:
        self.show()
        dengan(self)
        return self.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(baru.DialogBaru, "exec", exec_)
    monkeypatch.setattr(petugas.DialogPetugas, "exec", lambda self: True)


def test_one_file_comes_out_of_it(buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def isi(dialog: DialogBaru) -> None:
        halaman_satu(dialog)
        ketik(dialog, lokasi=str(tmp_path / "rutan"), kepalaNama="Nama Kepala Rutan", kepalaNip="1" * 18)
        for _ in range(3):
            dialog.accept()

    jawab(monkeypatch, isi)
    jendela = buat_jendela(None)
    jendela.aksi("aksiBaru").trigger()
    d = jendela.sesi.dokumen
    kepala = d.pejabat_peran(Peran.KEPALA)
    assert kepala is not None
    assert (kepala.nama, d.pk[0].pihak_pertama_id) == ("Nama Kepala Rutan", kepala.id)
    assert len(d.indikator_tahun) == 33
    assert d.kop_tahun is not None
    assert d.identitas is not None
    assert d.identitas.wilayah == "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Timur"
    assert [p.name for p in tmp_path.glob("rutan*.kinerja")] == ["rutan.kinerja"]
    assert not list(tmp_path.glob(".rutan*.part"))
    assert "Langkah pertama" in jendela.pesan.teks.text()
    jendela.pesan.langkah.click()
    assert type(jendela.halaman_kini()).__name__ == "HalamanPerjanjianKinerja"


def test_leaving_half_way_keeps_what_was_typed(buat_jendela: Buat, monkeypatch: pytest.MonkeyPatch) -> None:
    terlihat: list[str] = []

    def isi(dialog: DialogBaru) -> None:
        terlihat.append(dialog.nama.text())
        ketik(dialog, nama="Bapas Contoh")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    jawab(monkeypatch, isi)
    jendela = buat_jendela(None)
    jendela.pembuka.baru()
    jendela.pembuka.baru()
    assert terlihat == ["", "Bapas Contoh"]
    assert jendela.sesi.berkas is None


def test_from_the_pages_to_an_example(buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def isi(dialog: DialogBaru) -> None:
        halaman_satu(dialog)
        dialog.accept()
        anak(dialog, QRadioButton, "lihatContoh").setChecked(True)
        assert dialog.oke.text() == "Buka contoh…"
        dialog.accept()

    jawab(monkeypatch, isi)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "c.kinerja"), ""))
    jendela = buat_jendela(None)
    jendela.pembuka.baru()
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.path == tmp_path / "c.kinerja"


def test_the_menu_asks_which_example(buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contoh.DialogContoh, "exec", lambda self: True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "c.kinerja"), ""))
    jendela = buat_jendela(None)
    jendela.aksi("aksiContoh").trigger()
    assert jendela.sesi.tahun == 2023


def test_a_year_with_everything_is_one_step(jendela: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def semua(self: tahun.DialogTahun) -> bool:
        self.tahun.setText("2024")
        for kotak in self.ikut.values():
            kotak.setChecked(True)
        return True

    monkeypatch.setattr(tahun.DialogTahun, "exec", semua)
    lama = jendela.sesi.dokumen
    jendela.pembuka.tahun_baru()
    d = jendela.sesi.dokumen
    assert (d.tahun, len(d.risiko), len(d.renaksi)) == (2024, len(lama.risiko), len(lama.renaksi))
    assert d.pembanding
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.baca(2023) == lama
    jendela.sesi.urungkan()
    assert jendela.sesi.berkas.tahun_ada() == (2023,)


def test_katalog_taken_later(jendela: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(katalog.DialogKatalog, "exec", lambda self: self.oke.isEnabled())
    sebelum = jendela.sesi.dokumen
    jendela.pembuka.ambil_katalog()
    assert jendela.sesi.dokumen == sebelum, "the example has it all"
    from kinerja_desktop.application.pengisian import hapus_baris

    assert jendela.sesi.terapkan(hapus_baris(sebelum, [sebelum.indikator_urut[0]], "hapus indikator"))
    jendela.pembuka.ambil_katalog()
    assert len(jendela.sesi.dokumen.indikator_tahun) == len(sebelum.indikator_tahun)
    assert jendela.pesan.nada == Nada.BERHASIL


def test_a_folder_that_is_not_there_is_said_on_the_first_page(dialog: DialogBaru, tmp_path: Path) -> None:
    halaman_satu(dialog)
    ketik(dialog, lokasi=str(tmp_path / "tiada" / "satker.kinerja"))
    QTest.keyClick(dialog.lokasi, Qt.Key.Key_Return)
    assert dialog.halaman.currentIndex() == 0
    assert f"Folder “{tmp_path / 'tiada'}” tidak ada" in dialog.periksa()
    ketik(dialog, lokasi="kinerja kami")
    assert dialog.periksa() == ""
    assert dialog.hasil().path == tmp_path / "kinerja kami.kinerja"


def test_without_a_documents_folder_files_go_to_the_home(
    buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dokumen = tmp_path / "Documents"
    monkeypatch.setattr("kinerja_desktop.gui.pembuka.QStandardPaths.writableLocation", lambda _: str(dokumen))
    jendela = buat_jendela(None)
    assert jendela.folder() == Path.home()
    dokumen.mkdir()
    assert jendela.folder() == dokumen


def test_no_two_letters_with_alt_are_the_same_on_a_page(dialog: DialogBaru) -> None:
    for nomor in range(3):
        dialog.ke(nomor)
        huruf = [
            t.partition("&")[2][0].lower()
            for w in (*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton))
            if w.isVisible() and "&" in (t := w.text().replace("&&", "").replace(" & ", " "))
        ]
        assert len(huruf) >= 2
        assert len(huruf) == len(set(huruf)), (nomor, sorted(huruf))
