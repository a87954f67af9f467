"""A .kinerja file dropped onto the window is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class SeretBerkas(QObject):
    """Watches a window for files that are dragged onto it."""

    def __init__(self, jendela: QWidget, buka: Callable[[Path], object]) -> None:
        super().__init__(jendela)
        self._buka = buka
        jendela.setAcceptDrops(True)
        jendela.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering and moving are drop events too
            return False
        berkas = berkas_seret(event.mimeData())
        if berkas is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._buka(berkas)
        return True


def berkas_seret(isi: QMimeData) -> Path | None:
    """The one .kinerja file that is dragged, if it is one."""
    alamat = [Path(u.toLocalFile()) for u in isi.urls() if u.isLocalFile()]
    return alamat[0] if len(alamat) == 1 and alamat[0].suffix == ".kinerja" else None
