"""The quiet header of a grid: titles wrapped, set like their column, a rule below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from .lukis import Pelukis
from .ukur import TEPI_X, TEPI_Y

BARIS_JUDUL = 3


class KepalaLembar(QHeaderView):
    """Paints the titles itself: Qt's own header neither wraps nor follows the alignment of a column."""

    def __init__(self, pelukis: Pelukis, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pelukis = pelukis
        self._tinggi = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(28)
        self.setAccessibleName("Judul kolom")

    def ukur(self) -> None:
        """Make the header as high as its longest wrapped title."""
        huruf = self._pelukis.tebal
        baris = 1
        for c, kolom in enumerate(self._pelukis.model.kolom[: self.count()]):
            baris = max(baris, len(huruf.bungkus(kolom.judul, self.sectionSize(c) - 2 * TEPI_X, BARIS_JUDUL)))
        self.tentukan_tinggi(baris * huruf.tinggi + 2 * TEPI_Y + 2)

    def tentukan_tinggi(self, tinggi: int) -> None:
        if tinggi != self._tinggi:
            self._tinggi = tinggi
            self.setFixedHeight(tinggi)

    @property
    def tinggi(self) -> int:
        return self._tinggi

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tinggi or super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if not rect.isValid() or logicalIndex >= len(self._pelukis.model.kolom):
            return
        kolom, huruf, warna = self._pelukis.model.kolom[logicalIndex], self._pelukis.tebal, self._pelukis.warna
        painter.fillRect(rect, warna.kepala)
        painter.setPen(warna.garis)
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        painter.setPen(warna.garis_kepala)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        lebar = rect.width() - 2 * TEPI_X - 1
        baris = huruf.bungkus(kolom.judul, lebar + 1, BARIS_JUDUL)
        painter.setFont(huruf.huruf)
        painter.setPen(warna.judul)
        y = rect.top() + (rect.height() - len(baris) * huruf.tinggi) / 2 + huruf.alas
        for teks in baris:
            sisa = lebar - huruf.lebar(teks)
            geser = {"kiri": 0.0, "tengah": sisa / 2, "kanan": sisa}[kolom.rata]
            painter.drawText(QPointF(rect.left() + TEPI_X + geser, y), teks)
            y += huruf.tinggi

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._pelukis.warna.kepala)
        painter.setPen(self._pelukis.warna.garis_kepala)
        bawah = self.viewport().height() - 1
        painter.drawLine(0, bawah, self.viewport().width(), bawah)
        painter.end()
        super().paintEvent(event)
