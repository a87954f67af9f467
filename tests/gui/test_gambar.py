"""Profil & Naskah, part Gambar: pictures come in by button, drop and paste, stand in sections, say when they are missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.halaman.gambar import HalamanGambar
from kinerja_desktop.gui.halaman.laporan import HalamanLaporan
from kinerja_desktop.gui.halaman.profil import DAFTAR, HalamanProfil
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.unsur import LabelElide
from tests.gui.test_dukung import mime
from tests.storage.test_gambar import SEMUA


@pytest.fixture
def halaman(jendela: MainWindow, qapp: QApplication) -> HalamanGambar:
    profil = jendela.ke_tab("profil")
    assert isinstance(profil, HalamanProfil)
    profil.daftar.setCurrentRow([d[3] for d in DAFTAR].index("gambar"))
    qapp.processEvents()
    bagian = profil.kisi["gambar"]
    assert isinstance(bagian, HalamanGambar)
    return bagian


@pytest.fixture
def berkas(tmp_path: Path) -> list[str]:
    hasil = []
    for nama in ("tangkapan.png", "foto.jpg", "palet.gif"):
        (tmp_path / nama).write_bytes(SEMUA[nama])
        hasil.append(str(tmp_path / nama))
    return hasil


def judul(halaman: HalamanGambar) -> list[str]:
    return [halaman.daftar.item(n).text() for n in range(halaman.daftar.count())]


def klik(halaman: HalamanGambar, nama: str) -> None:
    QTest.mouseClick(anak(halaman, QPushButton, nama), Qt.MouseButton.LeftButton)


def isi(halaman: HalamanGambar, nama: str, teks: str) -> None:
    kotak = anak(halaman, QLineEdit, nama)
    kotak.setText(teks)
    kotak.editingFinished.emit()


def test_several_are_added_as_one_step_and_named_at_once(
    halaman: HalamanGambar, jendela: MainWindow, berkas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert halaman.tumpukan.currentIndex() == 1, "an empty part says what belongs here"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (berkas, ""))
    halaman.mulai.click()
    assert judul(halaman) == ["tangkapan", "foto", "palet"]
    assert QApplication.focusWidget() is anak(halaman, QLineEdit, "judul")
    assert anak(halaman, LabelElide, "hitungGambar").teks_penuh() == "3 gambar"
    isi(halaman, "judul", "Komposisi anggaran")
    isi(halaman, "sumber", "SMART DJA")
    isi(halaman, "per_tanggal", "7 Desember 2023")
    satu = jendela.sesi.dokumen.gambar[0]
    assert (satu.judul, satu.sumber, str(satu.per_tanggal)) == ("Komposisi anggaran", "SMART DJA", "2023-12-07")
    assert (satu.lebar, satu.tinggi, satu.nama_berkas) == (320, 240, "tangkapan.png")
    for _ in range(3):
        jendela.sesi.urungkan()
    assert len(judul(halaman)) == 3
    jendela.sesi.urungkan()
    assert halaman.tumpukan.currentIndex() == 1


def test_sections_and_order(halaman: HalamanGambar, jendela: MainWindow, berkas: list[str]) -> None:
    halaman.tambah(*berkas)
    halaman.daftar.setCurrentRow(2)
    klik(halaman, "tombolNaik")
    assert judul(halaman) == ["tangkapan", "palet", "foto"]
    assert halaman.gambar is not None
    assert halaman.gambar.judul == "palet", "it stays the chosen one"
    tempat = anak(halaman, QComboBox, "tempatGambar")
    tempat.setCurrentText("E-Monev")
    tempat.activated.emit(tempat.currentIndex())
    assert judul(halaman) == ["palet", "tangkapan", "foto"], "as they are printed"
    assert halaman.gambar.bagian == "e-monev"
    halaman.tambah(berkas[0])
    assert [g.bagian for g in jendela.sesi.dokumen.gambar if g.judul == "tangkapan"] == ["", "e-monev"]
    klik(halaman, "tombolHapus")
    assert judul(halaman) == ["palet", "tangkapan", "foto"]
    assert "Ctrl+Z" in jendela.pesan.teks.text()


def test_dropped_and_pasted(halaman: HalamanGambar, jendela: MainWindow, berkas: list[str], tmp_path: Path) -> None:
    papan = QApplication.clipboard()
    papan.setText("bukan gambar")
    klik(halaman, "tombolTempel")
    assert "tidak berisi gambar" in jendela.pesan.teks.text()
    tangkapan = QImage(90, 60, QImage.Format.Format_RGB32)
    tangkapan.fill(0x1B3A6B)
    papan.setImage(tangkapan)
    klik(halaman, "tombolTempel")
    halaman.daftar.setFocus()
    papan.setMimeData(mime(Path(berkas[1])))
    QTest.keyClick(halaman.daftar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert judul(halaman) == ["tangkapan layar", "foto"]
    (tmp_path / "surat.pdf").write_bytes(b"%PDF-1.4")
    halaman.tambah(str(tmp_path / "surat.pdf"))
    assert "“surat.pdf” bukan gambar" in jendela.pesan.teks.text()
    assert len(judul(halaman)) == 2


def test_another_file_in_its_place(
    halaman: HalamanGambar, jendela: MainWindow, berkas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    halaman.tambah(berkas[0])
    isi(halaman, "judul", "Tetap")
    lama = jendela.sesi.dokumen.gambar[0].sha256
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (berkas[1], ""))
    klik(halaman, "tombolGanti")
    (kini,) = jendela.sesi.dokumen.gambar
    assert (kini.judul, kini.nama_berkas) == ("Tetap", "foto.jpg")
    assert kini.sha256 != lama


def test_a_missing_file_is_said_and_comes_back(
    halaman: HalamanGambar, jendela: MainWindow, berkas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dibuka: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dibuka.append(url.toLocalFile()) or True)
    halaman.tambah(*berkas[:2])
    assert jendela.sesi.berkas is not None
    folder, sidik = jendela.sesi.berkas.dukung, halaman.gambar.sha256  # type: ignore[union-attr]
    path = folder.cari(sidik)
    assert path is not None
    klik(halaman, "tombolBukaGambar")
    assert dibuka == [str(path)]
    isi_ = path.read_bytes()
    path.unlink()
    halaman.segarkan()
    assert anak(halaman, LabelElide, "hitungGambar").teks_penuh() == "2 gambar, 1 berkasnya hilang"
    assert "tidak ada di folder" in anak(halaman, QLabel, "keteranganGambar").text()
    assert not anak(halaman, QPushButton, "tombolBukaGambar").isEnabled()
    assert "hilang" in halaman.daftar.item(0).toolTip()
    path.write_bytes(isi_)
    jendela.sesi.diubah_layanan("gambar")
    assert anak(halaman, LabelElide, "hitungGambar").teks_penuh() == "2 gambar"


def test_ways_in_and_out(halaman: HalamanGambar, jendela: MainWindow, berkas: list[str], qtbot: QtBot) -> None:
    halaman.tambah(*berkas)
    jendela.ke_tab("beranda")
    satu = jendela.sesi.dokumen.gambar[1]
    jendela.ke_sel("gambar", satu.id, "judul")
    assert halaman.gambar == satu
    assert QApplication.focusWidget() is anak(halaman, QLineEdit, "judul")
    assert halaman.cari("palet")
    assert halaman.gambar is not None
    assert halaman.gambar.judul == "palet"
    assert not halaman.cari("xyzzy")
    klik(halaman, "tombolLihat")
    laporan = jendela.halaman_kini()
    assert isinstance(laporan, HalamanLaporan)
    qtbot.waitUntil(lambda: laporan.pratinjau.lembar.citra is not None, timeout=20_000)
