"""The quiet header of a grid: titles wrapped, set like their column, a rule below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from .ikon import UKURAN, lukis_ikon
from .lukis import Pelukis
from .ukur import TEPI_X, TEPI_Y

BARIS_JUDUL = 3
_PILIH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_TANDA = UKURAN + 4
"""Room of a sign (funnel, arrow) in a header."""
_TERSEMPIT = 64
"""Narrower columns show no funnel on passing; Alt+Down opens their list all the same."""


class KepalaLembar(QHeaderView):
    """Paints the titles itself: Qt's own header neither wraps nor follows the alignment of a column.

    A click orders the rows (``minta_urut``), on the funnel it asks for the list (``minta_saring``); with Ctrl or Shift it
    selects the column.
    """

    minta_urut = Signal(int)
    minta_saring = Signal(int)

    def __init__(self, pelukis: Pelukis, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pelukis = pelukis
        self._tinggi = 0
        self._lewat = -1
        self._tekan, self._memilih = 0, False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(28)
        self.setMouseTracking(True)
        self.setAccessibleName("Judul kolom")
        self.setAccessibleDescription("Klik mengurutkan baris; Alt+Panah bawah di tabel membuka saringan kolomnya")
        self.sectionClicked.connect(self._diklik)

    def _tanda(self, c: int) -> list[str]:
        """Signs of what is in force for a column: they take room from its title."""
        p, id_ = self._pelukis.model.pandangan, self._pelukis.model.kolom[c].id
        tanda = ["corong"] if id_ in p.saring else []
        if p.urut is not None and p.urut[0] == id_:
            tanda.append("panah_turun" if p.urut[1] else "panah_naik")
        return tanda

    def _judul(self, c: int) -> tuple[tuple[str, ...], int]:
        """Lines of a title and the room left of its signs; a word is not torn for them: they go to a line of their own."""
        huruf, judul = self._pelukis.tebal, self._pelukis.model.kolom[c].judul
        penuh = self.sectionSize(c) - 2 * TEPI_X
        sempit = penuh - _TANDA * len(self._tanda(c))
        kata = max((huruf.lebar(k) for k in judul.split()), default=0.0)
        if sempit < penuh and sempit < kata <= penuh:
            return (*huruf.bungkus(judul, penuh, BARIS_JUDUL), ""), penuh
        return huruf.bungkus(judul, sempit, BARIS_JUDUL), sempit

    def ukur(self) -> None:
        """Make the header as high as its longest wrapped title."""
        banyak = min(self.count(), len(self._pelukis.model.kolom))
        baris = max((len(self._judul(c)[0]) for c in range(banyak)), default=1)
        self.tentukan_tinggi(max(baris, 1) * self._pelukis.tebal.tinggi + 2 * TEPI_Y + 2)

    # Mouse -----------------------------------------------------------------------------------------------------------

    def kotak_corong(self, c: int) -> QRect:
        """Where a click means the funnel, in the header's coordinates."""
        x = self.sectionViewportPosition(c) + self.sectionSize(c)
        return QRect(x - _TANDA - 5, 0, _TANDA + 2, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tekan = event.position().toPoint().x()
        self._memilih = bool(event.modifiers() & _PILIH)
        # The view would select the column and take the cursor there; a click that orders leaves both alone.
        lama = self.blockSignals(not self._memilih)
        super().mousePressEvent(event)
        self.blockSignals(lama)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._lewati(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        c = self.logicalIndexAt(event.pos())
        if 0 <= c < len(self._pelukis.model.kolom):
            self.minta_saring.emit(c)

    def leaveEvent(self, event: QEvent) -> None:
        self._lewati(-1)
        super().leaveEvent(event)

    def _lewati(self, c: int) -> None:
        if c != self._lewat:
            self._lewat = c
            self.viewport().update()

    def _diklik(self, c: int) -> None:
        if c >= len(self._pelukis.model.kolom) or self._memilih:
            return
        di_corong = self._bercorong(c) and self.kotak_corong(c).contains(self._tekan, 1)
        (self.minta_saring if di_corong else self.minta_urut).emit(c)

    def _bercorong(self, c: int) -> bool:
        model = self._pelukis.model
        if not model.lembar.dapat_disaring:
            return False
        return model.kolom[c].id in model.pandangan.saring or (c == self._lewat and self.sectionSize(c) >= _TERSEMPIT)

    # Painting --------------------------------------------------------------------------------------------------------

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
        baris, ruang = self._judul(logicalIndex)
        lebar = ruang - 1
        painter.setFont(huruf.huruf)
        painter.setPen(warna.judul)
        y = rect.top() + (rect.height() - len(baris) * huruf.tinggi) / 2 + huruf.alas
        for teks in baris:
            sisa = lebar - huruf.lebar(teks)
            if self._bercorong(logicalIndex) and ruang == rect.width() - 2 * TEPI_X and sisa > _TANDA:
                sisa -= _TANDA  # a funnel that comes in passing
            geser = {"kiri": 0.0, "tengah": sisa / 2, "kanan": sisa}[kolom.rata]
            painter.drawText(QPointF(rect.left() + TEPI_X + geser, y), teks)
            y += huruf.tinggi
        bawah = QRect(rect)
        if not baris[-1:] or not baris[-1]:
            bawah.setTop(round(y - huruf.alas - huruf.tinggi))
            bawah.setHeight(huruf.tinggi)
        self._lukis_tanda(painter, bawah, logicalIndex)

    def _lukis_tanda(self, painter: QPainter, rect: QRect, c: int) -> None:
        warna, tanda = self._pelukis.warna, self._tanda(c)
        y = rect.top() + (rect.height() - UKURAN) / 2
        x = float(rect.right() - _TANDA - 1)
        if self._bercorong(c) and "corong" not in tanda:
            painter.fillRect(QRect(round(x) - 4, rect.top() + 1, _TANDA + 4, rect.height() - 2), warna.kepala)
            lukis_ikon(painter, "corong", warna.redup, QPointF(x, y))
            x -= _TANDA
        for nama in tanda:
            lukis_ikon(painter, nama, warna.kursor, QPointF(x, y))
            x -= _TANDA

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """For "as wide as its content": the longest word of the title has to fit."""
        ukuran = super().sectionSizeFromContents(logicalIndex)
        if logicalIndex < len(self._pelukis.model.kolom):
            kata = self._pelukis.model.kolom[logicalIndex].judul.split()
            ukuran.setWidth(round(max((self._pelukis.tebal.lebar(k) for k in kata), default=0.0)) + 2 * TEPI_X + 2)
        return ukuran

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._pelukis.warna.kepala)
        painter.setPen(self._pelukis.warna.garis_kepala)
        bawah = self.viewport().height() - 1
        painter.drawLine(0, bawah, self.viewport().width(), bawah)
        painter.end()
        super().paintEvent(event)
