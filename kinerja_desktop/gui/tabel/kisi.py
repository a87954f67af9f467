"""What the grid and its twin of frozen columns have in common: quiet frame, own header, merged cells over the others."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from .kepala import KepalaLembar
from .lukis import Pelukis


class Kisi(QTableView):
    """What the grid and its twin have in common: quiet frame, own header, merged cells painted over the others."""

    def __init__(self, pelukis: Pelukis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pelukis = pelukis
        self.kepala = KepalaLembar(pelukis, self)
        self.setHorizontalHeader(self.kepala)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QAbstractScrollArea::corner { background: transparent; border: 0; }")

    def sizeHintForColumn(self, column: int) -> int:
        """Width that the texts of a column need, for a double click on its border."""
        return self._pelukis.lebar_kolom(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        kini = self.currentIndex()
        self._pelukis.kursor = (kini.row(), kini.column())
        super().paintEvent(event)
        awal, akhir = self.baris_tampak()
        if awal < 0:
            return
        painter = QPainter(self.viewport())
        self._pelukis.atas_sel(painter, self, awal, akhir)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Pinned labels stay where they are while the rest moves: nothing of the old picture can be kept.
        self.viewport().update()

    def baris_tampak(self) -> tuple[int, int]:
        """First and last row in sight; -1 where there is none."""
        model = self.model()
        awal = self.rowAt(0)
        if model is None or awal < 0:
            return -1, -1
        akhir = self.rowAt(self.viewport().height() - 1)
        return awal, akhir if akhir >= 0 else model.rowCount() - 1
