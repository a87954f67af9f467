"""The few small signs of a cell, drawn as lines: lock, pencil, warning, clock, note, tick, refusal, sum, proposal, play."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from .lembar import Tanda

UKURAN = 13
"""Edge of a sign in pixels at 100 %."""

IKON_TANDA = {
    Tanda.PERINGATAN: "peringatan",
    Tanda.TERLAMBAT: "jam",
    Tanda.HILANG: "tolak",
    Tanda.CATATAN: "catatan",
    Tanda.SELESAI: "centang",
    Tanda.KUMULATIF: "jumlah",
    Tanda.USULAN: "usul",
    Tanda.BERJALAN: "jalan",
    Tanda.BATAL: "tolak",
}


def _garis(jalur: QPainterPath, *titik: tuple[float, float]) -> None:
    jalur.moveTo(*titik[0])
    for t in titik[1:]:
        jalur.lineTo(*t)


def _kunci(j: QPainterPath) -> None:
    j.addRoundedRect(QRectF(3, 7, 10, 7), 1.5, 1.5)
    j.moveTo(5, 7)
    j.lineTo(5, 5)
    j.arcTo(QRectF(5, 2, 6, 6), 180, -180)
    j.lineTo(11, 7)


def _pensil(j: QPainterPath) -> None:
    _garis(j, (3, 13), (4, 10), (11, 3), (13, 5), (6, 12), (3, 13))
    _garis(j, (9.5, 4.5), (11.5, 6.5))


def _peringatan(j: QPainterPath) -> None:
    _garis(j, (8, 2), (14.5, 13.5), (1.5, 13.5), (8, 2))
    _garis(j, (8, 6.5), (8, 9.5))
    _garis(j, (8, 11.4), (8, 11.8))


def _jam(j: QPainterPath) -> None:
    j.addEllipse(QRectF(2, 2, 12, 12))
    _garis(j, (8, 4.5), (8, 8), (10.5, 9.5))


def _catatan(j: QPainterPath) -> None:
    j.addEllipse(QRectF(2, 2, 12, 12))
    _garis(j, (8, 7.3), (8, 11.3))
    _garis(j, (8, 4.6), (8, 5))


def _centang(j: QPainterPath) -> None:
    _garis(j, (3, 8.5), (6.5, 12), (13, 4.5))


def _tolak(j: QPainterPath) -> None:
    j.addEllipse(QRectF(2, 2, 12, 12))
    _garis(j, (5.5, 5.5), (10.5, 10.5))
    _garis(j, (10.5, 5.5), (5.5, 10.5))


def _jumlah(j: QPainterPath) -> None:
    _garis(j, (12, 4.5), (12, 3), (4, 3), (8.5, 8), (4, 13), (12, 13), (12, 11.5))


def _usul(j: QPainterPath) -> None:
    _garis(j, (2, 4), (2, 12.5), (14, 12.5), (14, 4))
    _garis(j, (8, 2), (8, 9))
    _garis(j, (5, 6.2), (8, 9.2), (11, 6.2))


def _jalan(j: QPainterPath) -> None:
    _garis(j, (4, 3), (13, 8), (4, 13), (4, 3))


def _bendera(j: QPainterPath) -> None:
    _garis(j, (4, 14.5), (4, 2), (13, 5), (4, 8.5))


def _corong(j: QPainterPath) -> None:
    _garis(j, (2.5, 3), (13.5, 3), (9.5, 8.5), (9.5, 13), (6.5, 11.5), (6.5, 8.5), (2.5, 3))


def _panah_naik(j: QPainterPath) -> None:
    _garis(j, (8, 13.5), (8, 3))
    _garis(j, (4, 7), (8, 3), (12, 7))


def _panah_turun(j: QPainterPath) -> None:
    _garis(j, (8, 2.5), (8, 13))
    _garis(j, (4, 9), (8, 13), (12, 9))


def _bawah(j: QPainterPath) -> None:
    _garis(j, (4, 6.5), (8, 10.5), (12, 6.5))


_GAMBAR = {
    "kunci": _kunci, "pensil": _pensil, "peringatan": _peringatan, "jam": _jam, "catatan": _catatan,
    "centang": _centang, "tolak": _tolak, "jumlah": _jumlah, "bawah": _bawah, "bendera": _bendera, "corong": _corong,
    "usul": _usul, "jalan": _jalan, "panah_naik": _panah_naik, "panah_turun": _panah_turun,
}  # fmt: skip
_jalur: dict[str, QPainterPath] = {}


def lukis_ikon(painter: QPainter, nama: str, warna: QColor, tempat: QPointF, ukuran: float = UKURAN) -> None:
    """Draw a sign with its upper left corner at ``tempat``."""
    jalur = _jalur.get(nama)
    if jalur is None:
        jalur = _jalur[nama] = QPainterPath()
        _GAMBAR[nama](jalur)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(tempat)
    painter.scale(ukuran / 16, ukuran / 16)
    pena = QPen(warna, 1.6)
    pena.setCapStyle(Qt.PenCapStyle.RoundCap)
    pena.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pena)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(jalur)
    painter.restore()


def ikon(nama: str, warna: QColor, ukuran: int = 16) -> QIcon:
    """A sign as an icon for a button or an editor."""
    gambar = QPixmap(ukuran * 2, ukuran * 2)
    gambar.fill(Qt.GlobalColor.transparent)
    gambar.setDevicePixelRatio(2)
    painter = QPainter(gambar)
    lukis_ikon(painter, nama, warna, QPointF(0, 0), ukuran)
    painter.end()
    return QIcon(gambar)
