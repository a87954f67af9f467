"""The start page and the ways to a file: last files with their state, examples, a file dropped onto the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QToolButton

from kinerja_desktop import resources
from kinerja_desktop.gui.halaman_pembuka import HalamanPembuka
from kinerja_desktop.gui.main_window import MainWindow

Buat = Callable[[Path | None], MainWindow]


def tombol(halaman: HalamanPembuka, nama: str) -> QPushButton | QToolButton:
    semua = [*halaman.findChildren(QPushButton), *halaman.findChildren(QToolButton)]
    return next(t for t in semua if not t.isHidden() and t.accessibleName() == nama)


def test_last_files_that_are_gone_are_greyed_with_the_reason(
    buat_jendela: Buat, setelan: QSettings, tmp_path: Path
) -> None:
    cabut, pindah = tmp_path / "flashdisk" / "a.kinerja", tmp_path / "b.kinerja"
    setelan.setValue("berkas/terakhir", [str(cabut), str(pindah)])
    jendela = buat_jendela(None)
    halaman = jendela.awal
    assert not [t for t in halaman.findChildren(QPushButton) if t.accessibleName().endswith(".kinerja")]
    kata = " ".join(w.accessibleName() for w in halaman.findChildren(QLabel))
    assert "pasang dulu flash disk" in kata
    assert "dipindah, diganti nama" in kata
    tombol(halaman, "Hapus a.kinerja dari daftar").click()
    assert jendela.pembuka.semua_terakhir() == [pindah]


def test_a_file_opened_again_keeps_the_absent_ones_in_the_list(
    buat_jendela: Buat, setelan: QSettings, tmp_path: Path, contoh: Path
) -> None:
    cabut = tmp_path / "flashdisk" / "a.kinerja"
    setelan.setValue("berkas/terakhir", [str(cabut)])
    jendela = buat_jendela(None)
    assert jendela.pembuka.buka(contoh)
    assert jendela.pembuka.semua_terakhir() == [contoh, cabut]
    assert jendela.pembuka.terakhir() == [contoh]


def test_every_example_is_one_click_away(buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "c.kinerja"), ""))
    daftar = json.loads(resources.sumber("contoh", "daftar.json").read_text(encoding="utf-8"))
    assert len(daftar) >= 4
    jendela = buat_jendela(None)
    for isi in daftar:
        assert tombol(jendela.awal, f"Buka contoh {isi['judul']}").isEnabled()
    tombol(jendela.awal, f"Buka contoh {daftar[-1]['judul']}").click()
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.path == tmp_path / "c.kinerja"


def jatuhkan(jendela: MainWindow, *path: Path) -> bool:
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(p)) for p in path])
    masuk = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    masuk.ignore()
    QApplication.sendEvent(jendela, masuk)
    if not masuk.isAccepted():
        return False
    jatuh = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, isi, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )  # fmt: skip
    jatuh.ignore()
    QApplication.sendEvent(jendela, jatuh)
    return jatuh.isAccepted()


def test_a_dropped_file_is_opened(buat_jendela: Buat, contoh: Path, tmp_path: Path) -> None:
    jendela = buat_jendela(None)
    assert not jatuhkan(jendela, tmp_path / "catatan.txt")
    assert jendela.sesi.berkas is None
    assert jatuhkan(jendela, contoh)
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.path == contoh
