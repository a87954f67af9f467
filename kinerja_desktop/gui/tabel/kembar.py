"""The frozen columns of a grid: a twin view that lies over its left edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QTableView

from .kisi import Kisi
from .lukis import Pelukis


class Kembar(Kisi):
    """The frozen columns: same model, same selection, no focus of its own. Says what was asked for, as the grid does."""

    perintah = Signal(str)
    menu = Signal(QPoint)

    def __init__(self, utama: Kisi, pelukis: Pelukis) -> None:
        super().__init__(pelukis, utama)
        self._utama = utama
        self.setProperty("utama", utama)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Kolom tetap")
        self.setAccessibleDescription("Kolom yang tetap terlihat saat tabel digeser ke samping; bagian dari tabelnya")
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")

    def hasFocus(self) -> bool:
        return self._utama.hasFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._utama.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.perintah.emit("sunting")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.emit(event.globalPos())
