"""F6: from the tools of a page to its grid, to the next grid or card, and round again; Shift+F6 the other way."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from .tabel import TabelLembar


def daerah(halaman: QWidget) -> list[QWidget]:
    """Where F6 stops: the first tool, every grid in sight, the first field below or beside the grids; in reading order."""
    tabel = [t for t in halaman.findChildren(TabelLembar) if t.isVisible()]
    lain = [
        w
        for w in halaman.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not _di_dalam(w, tabel)
    ]
    utama = getattr(halaman, "tabel", None)
    if not tabel or not isinstance(utama, TabelLembar) or not utama.isVisible():
        return [*lain[:1], *tabel]
    atas = _letak(utama, halaman)[0]
    alat = sorted((w for w in lain if _letak(w, halaman)[0] < atas), key=lambda w: _letak(w, halaman))
    kartu = sorted((w for w in lain if _letak(w, halaman)[0] >= atas), key=lambda w: _letak(w, halaman))
    return [*alat[:1], *sorted(tabel, key=lambda t: (t is not utama, _letak(t, halaman))), *kartu[:1]]


def lompat(halaman: QWidget, arah: int = 1) -> None:
    """Give the focus to the next area of the page."""
    semua = daerah(halaman)
    if not semua:
        return
    fokus = QApplication.focusWidget()
    di = next((i for i, w in enumerate(semua) if fokus is not None and (w is fokus or w.isAncestorOf(fokus))), None)
    if di is None:
        utama = getattr(halaman, "tabel", None)
        tujuan = utama if utama in semua else semua[0]
    else:
        tujuan = semua[(di + arah) % len(semua)]
    tujuan.setFocus(Qt.FocusReason.TabFocusReason if arah > 0 else Qt.FocusReason.BacktabFocusReason)


def _di_dalam(w: QWidget, tabel: list[TabelLembar]) -> bool:
    return any(t is w or t.isAncestorOf(w) for t in tabel)


def _letak(w: QWidget, halaman: QWidget) -> tuple[int, int]:
    tempat = w.mapTo(halaman, QPoint(0, 0))
    return tempat.y(), tempat.x()
