"""Size of text as the person wishes it, on top of the system's own scaling.

Fonts take the factor where they are made (:func:`.tema.huruf`). Widths that a form fixes hold text too: they are widened by
the same factor, always from what the form says, so that going back and forth leaves nothing behind.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget

PILIHAN = (100, 115, 130, 150)
"""Percentages offered."""

_ASAL = "ukuranAsal"
_ASAL_IKON = "ikonAsal"
_TAK_TERBATAS = 16_777_215
_persen = 100


def persen() -> int:
    """The percentage in force."""
    return _persen


def atur(baru: int) -> bool:
    """Choose another percentage; the nearest that is offered. True if it is another than before."""
    global _persen
    lama, _persen = _persen, min(PILIHAN, key=lambda p: abs(p - baru))
    return _persen != lama


def skala(nilai: float) -> float:
    """A length or a font size in the chosen size."""
    return nilai * _persen / 100


def sesuaikan(widget: QWidget) -> None:
    """Give a widget of a form its least and greatest width, and a button its icon, in the chosen size."""
    if isinstance(widget, QAbstractButton):
        _sesuaikan_ikon(widget)
    asal = widget.property(_ASAL)
    if asal is None:
        if _persen == 100:
            return
        asal = QSize(widget.minimumWidth(), widget.maximumWidth())
        widget.setProperty(_ASAL, asal)
    paling_kecil, paling_besar = asal.width(), asal.height()
    if paling_besar < _TAK_TERBATAS:
        widget.setMaximumWidth(round(skala(paling_besar)))
    if paling_kecil:
        widget.setMinimumWidth(round(skala(paling_kecil)))


def _sesuaikan_ikon(tombol: QAbstractButton) -> None:
    asal = tombol.property(_ASAL_IKON)
    if asal is None:
        if _persen == 100 or tombol.icon().isNull():
            return
        asal = tombol.iconSize()
        tombol.setProperty(_ASAL_IKON, asal)
    tombol.setIconSize(QSize(round(skala(asal.width())), round(skala(asal.height()))))
