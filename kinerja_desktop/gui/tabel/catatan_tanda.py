"""The mark of a note in a cell's corner: a small triangle; amber beside a flag where something is still to be done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from ...application.sel import Sel
from ...domain.laporan import CatatanSel
from ...domain.tahun_kinerja import TahunKinerja

SUDUT = 8
"""Edge of the triangle in pixels."""


def catatan_pada(dokumen: TahunKinerja, sel: Sel) -> CatatanSel | None:
    """The note on a cell, if there is one."""
    for catatan in dokumen.per("catatan_sel", "pada_id").get(sel.id, ()):
        if (catatan.pada_noun, catatan.pada_kolom) == (sel.noun, sel.kolom) and (catatan.isi or catatan.tindak):
            return catatan
    return None


def kalimat_catatan(catatan: CatatanSel) -> str:
    """What the tooltip says of it."""
    awal = "Perlu ditindaklanjuti" if catatan.tindak else "Catatan"
    return f"{awal}: {catatan.isi}" if catatan.isi else f"{awal}."


def lukis_sudut(painter: QPainter, kotak: QRect, warna: QColor) -> None:
    """The triangle in the upper right corner of a cell, clear of its rule."""
    kanan, atas = float(kotak.right()), float(kotak.top())
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(warna)
    painter.drawPolygon(QPolygonF([QPointF(kanan - SUDUT, atas), QPointF(kanan, atas), QPointF(kanan, atas + SUDUT)]))
    painter.restore()
