"""Pages that scroll where the window is smaller than they can be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Gulir(QScrollArea):
    """Holds a page. Where the window is smaller than the page can be, it scrolls instead of clipping."""

    def __init__(self, halaman: QWidget) -> None:
        super().__init__()
        self.setProperty("kelas", "polos")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(halaman)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cukupkan()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._cukupkan()
        return super().eventFilter(watched, event)

    def _cukupkan(self) -> None:
        """Rows of tools that break need more height the narrower the page is; Qt does not ask for that by itself."""
        halaman = self.widget()
        if halaman is None or (tata := halaman.layout()) is None:
            return
        lebar = max(self.viewport().width(), tata.totalMinimumSize().width())
        tinggi = tata.totalMinimumHeightForWidth(lebar) if tata.hasHeightForWidth() else -1
        halaman.setMinimumHeight(max(tinggi, tata.totalMinimumSize().height()))
