"""How a thumbnail looks in the list of pictures: the picture on a quiet field, its title on two lines, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import tema
from ..tabel.ikon import lukis_ikon
from ..ukuran import skala

KECIL = QSize(164, 108)
"""The field of a thumbnail at 100 %."""
TEPI = 8
CITRA = Qt.ItemDataRole.UserRole + 1
"""Role of the thumbnail (a null one: its file is missing), and after it of the section's words."""
BAGIAN = Qt.ItemDataRole.UserRole + 2


def ukuran_kecil() -> QSize:
    """The field of a thumbnail at the size of text in force."""
    return KECIL * (skala(100) / 100)


class DelegasiGambar(QStyledItemDelegate):
    """Paints and measures one thumbnail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        kecil, ukur = ukuran_kecil(), QFontMetrics(tema.huruf(tema.KECIL))
        return QSize(kecil.width() + 2 * TEPI, kecil.height() + 3 * ukur.lineSpacing() + 3 * TEPI)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        w, kotak = tema.warna(), option.rect
        terpilih = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if terpilih:
            painter.setPen(QPen(w.aksen, 1.6))
            painter.setBrush(w.pilih)
            painter.drawRoundedRect(kotak.adjusted(1, 1, -1, -1), 6, 6)
        kecil = ukuran_kecil()
        bidang = QRect(kotak.left() + TEPI, kotak.top() + TEPI, kecil.width(), kecil.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(w.permukaan2)
        painter.drawRoundedRect(bidang, 4, 4)
        self._citra(painter, bidang, index.data(CITRA))
        huruf = tema.huruf(tema.KECIL)
        painter.setFont(huruf)
        painter.setPen(w.teks)
        ukur, y = QFontMetrics(huruf), bidang.bottom() + TEPI
        for baris in dua_baris(str(index.data()), huruf, kecil.width()):
            painter.drawText(
                QRect(bidang.left(), y, kecil.width(), ukur.height()), Qt.AlignmentFlag.AlignHCenter, baris
            )
            y += ukur.lineSpacing()
        painter.setPen(w.teks2)
        kata = ukur.elidedText(str(index.data(BAGIAN)), Qt.TextElideMode.ElideRight, kecil.width())
        painter.drawText(QRect(bidang.left(), y, kecil.width(), ukur.height()), Qt.AlignmentFlag.AlignHCenter, kata)
        painter.restore()

    @staticmethod
    def _citra(painter: QPainter, bidang: QRect, citra: QPixmap | None) -> None:
        if citra is None or citra.isNull():
            w = tema.warna()
            painter.setPen(w.merah)
            painter.setFont(tema.huruf(tema.KECIL))
            painter.drawText(bidang.adjusted(0, 16, 0, 0), Qt.AlignmentFlag.AlignCenter, "berkas hilang")
            tengah = QRectF(bidang).center()
            lukis_ikon(painter, "tolak", w.merah, tengah - QPointF(9, 24), 18)
            return
        ukuran = citra.deviceIndependentSize().toSize()
        x = bidang.left() + (bidang.width() - ukuran.width()) // 2
        y = bidang.top() + (bidang.height() - ukuran.height()) // 2
        painter.drawPixmap(x, y, citra)
        painter.setPen(tema.warna().garis)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(x, y, ukuran.width() - 1, ukuran.height() - 1)


def dua_baris(teks: str, huruf: QFont, lebar: int) -> list[str]:
    """A title on at most two lines, broken between words; what does not fit ends with …"""
    ukur, kata = QFontMetrics(huruf), teks.split()
    pertama = ""
    while kata and ukur.horizontalAdvance(f"{pertama} {kata[0]}".strip()) <= lebar:
        pertama = f"{pertama} {kata.pop(0)}".strip()
    if not pertama:
        return [ukur.elidedText(teks, Qt.TextElideMode.ElideRight, lebar)]
    sisa = ukur.elidedText(" ".join(kata), Qt.TextElideMode.ElideRight, lebar)
    return [pertama, sisa] if sisa else [pertama]
