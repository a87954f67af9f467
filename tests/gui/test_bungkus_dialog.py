"""Moving to another laptop from the window: pack, unpack, go on there."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.gui.dialog import buka_bungkus, bungkus
from kinerja_desktop.gui.dialog.kerja_lama import DialogKerja
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.gui.tugas import Dibatalkan


def jalankan(dialog: DialogKerja, qtbot: QtBot) -> bool:
    """What exec would do, with the work awaited."""
    dialog.show()
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.tugas is None, timeout=20_000)
    return not dialog.isVisible()


def test_packed_here_opened_there(
    jendela: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zip_ = tmp_path / "bawa"

    def kemas(self: bungkus.DialogBungkus) -> bool:
        assert self.lokasi.text().endswith(".zip")
        self.lokasi.setText(str(zip_))
        return jalankan(self, qtbot)

    def urai(self: buka_bungkus.DialogBukaBungkus) -> bool:
        self.asal.setText(str(zip_) + ".zip")
        self.lihat()
        assert self.nama.text() == "rutan-soe (2).kinerja", "the name is taken by the file itself"
        return jalankan(self, qtbot)

    monkeypatch.setattr(bungkus.DialogBungkus, "exec", kemas)
    monkeypatch.setattr(buka_bungkus.DialogBukaBungkus, "exec", urai)
    dokumen = jendela.sesi.dokumen
    jendela.aksi("aksiBungkus").trigger()
    assert zip_.with_suffix(".zip").exists()
    assert jendela.pesan.nada == Nada.BERHASIL
    jendela.aksi("aksiBukaBungkus").trigger()
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.path.name == "rutan-soe (2).kinerja"
    assert jendela.sesi.dokumen == dokumen
    assert "komputer ini saja" in jendela.pesan.teks.text()


def test_what_could_not_be_packed_is_said(
    jendela: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kemas(self: bungkus.DialogBungkus) -> bool:
        self.lokasi.setText(str(tmp_path / "bawa.zip"))
        return jalankan(self, qtbot)

    monkeypatch.setattr(bungkus.DialogBungkus, "exec", kemas)
    dukung = DataDukung(
        id=str(uuid.uuid4()), tahun=jendela.sesi.tahun, bentuk=BentukDukung.BERKAS, nama_berkas="absen.pdf",
        sha256="ab" * 32,
    )  # fmt: skip
    jendela.sesi.terapkan(Transaksi("lampirkan", (Tambah(dukung),)))
    jendela.aksi("aksiBungkus").trigger()
    assert jendela.pesan.nada == Nada.PERINGATAN
    assert "tidak ikut: absen.pdf" in jendela.pesan.teks.text()


def test_refusals_stand_in_the_dialog(jendela: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = buka_bungkus.DialogBukaBungkus(tmp_path, jendela)
    assert "Pilih bungkusan" in dialog.periksa()
    (tmp_path / "x.zip").write_bytes(b"bukan zip")
    dialog.asal.setText(str(tmp_path / "x.zip"))
    assert "tidak dapat dibuka" in dialog.periksa()
    assert jendela.sesi.berkas is not None
    kemas = bungkus.DialogBungkus(jendela.sesi.berkas.path, tmp_path / "tiada" / "b.zip", jendela)
    assert not jalankan(kemas, qtbot)
    assert "tidak ada" in anak(kemas, QLabel, "salah").text()
    kemas.reject()


def test_batal_stops_the_work(jendela: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert jendela.sesi.berkas is not None
    dialog = bungkus.DialogBungkus(jendela.sesi.berkas.path, tmp_path / "b.zip", jendela)

    def kerja(self: bungkus.DialogBungkus) -> object:
        def berputar(kendali: object) -> None:
            while True:
                kendali.kemajuan(1, 2)  # type: ignore[attr-defined]

        return berputar

    dialog.kerja = kerja.__get__(dialog)  # type: ignore[method-assign]
    dialog.show()
    dialog.accept()
    assert not dialog.oke.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.tugas is None)
    assert dialog.isVisible(), "the dialog stays, with what was chosen"
    assert dialog.oke.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()
    assert issubclass(Dibatalkan, Exception)
