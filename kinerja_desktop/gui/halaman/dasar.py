"""What the pages with grids have in common: read the document when it changed, but only while somebody looks."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ..sesi import Sesi


class HalamanLembar(QWidget):
    """A page that is stale at first and after ``tandai_basi``; it is refreshed once it is shown."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sesi = sesi
        self._basi = True

    def segarkan(self) -> None:
        """Show the document as it stands, and clear ``_basi``."""
        raise NotImplementedError

    def tampil(self) -> None:
        """Called when the tab is shown."""
        if self._basi:
            self.segarkan()

    def tandai_basi(self) -> None:
        """What is shown is out of date: refresh now where it is in sight, else when it comes there."""
        self._basi = True
        if self.isVisible():
            self.segarkan()

    def buka_kamus(self) -> None:
        """The dictionary card of the indikator under the cursor."""
        from ..dialog.kamus import tampilkan

        tampilkan(self.sesi, self.window(), self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tampil()
