"""A row of tools that breaks into more lines where the window is too narrow for one.

On one line it is laid out like Qt's own row: spacers and widgets that like to be wide share what is left. Where it does not
fit, its groups (what stands between spacers) go below each other, and a group that is still too wide breaks again. So large
text and a small screen never clip a word.

Forms mark the widget around a ``QHBoxLayout`` with the dynamic property ``alir``; :func:`.muat.muat_ui` does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from . import ukuran

SEMPIT = 112
"""What a widget that can be narrowed (search, choice, name) keeps at 100 % before the row breaks."""


@dataclass(slots=True)
class _Butir:
    """An item and the widths it can take."""

    item: QLayoutItem
    pokok: int
    """The least it gets."""
    ingin: int
    lentur: bool
    """Takes a share of what is left."""
    lebar: int = 0


class TataAlir(QLayout):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._butir: list[QLayoutItem] = []
        kebijakan = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        kebijakan.setHeightForWidth(True)
        if parent is not None:
            parent.setSizePolicy(kebijakan)

    # What a layout must answer ---------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._butir.append(item)

    def count(self) -> int:
        return len(self._butir)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._butir[index] if 0 <= index < len(self._butir) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._butir.pop(index) if 0 <= index < len(self._butir) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, lebar: int) -> int:
        tepi = self._tepi()
        deret = self._deret(lebar - tepi.left() - tepi.right())
        return self._tinggi(deret) + tepi.top() + tepi.bottom()

    def sizeHint(self) -> QSize:
        """All on one line."""
        butir = self._terlihat()
        lebar = sum(b.ingin for b in butir) + self._sela() * max(0, len(butir) - 1)
        return self._dengan_tepi(lebar, self._tinggi([butir]))

    def minimumSize(self) -> QSize:
        """As wide as the widest item; the height follows from the width."""
        return self._dengan_tepi(max((b.pokok for b in self._terlihat()), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        ruang = rect.marginsRemoved(self._tepi())
        y = ruang.top()
        for baris in self._deret(ruang.width()):
            _bagi(baris, ruang.width() - self._sela() * (len(baris) - 1))
            tinggi, x = self._tinggi([baris]), ruang.left()
            for b in baris:
                tampil = QRect(x, y, b.lebar, tinggi)
                b.item.setGeometry(QStyle.visualRect(self._arah(), ruang, tampil))
                x += b.lebar + self._sela()
            y += tinggi + self._sela()

    # Breaking into lines ---------------------------------------------------------------------------------------------

    def _terlihat(self) -> list[_Butir]:
        hasil = []
        for item in self._butir:
            if item.spacerItem() is None and item.isEmpty():
                continue
            paling_kecil, ingin = item.minimumSize().width(), item.sizeHint().width()
            lentur = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            pokok = min(ingin, max(paling_kecil, round(ukuran.skala(SEMPIT))))
            if item.spacerItem() is not None:
                pokok = 0 if lentur else ingin
            hasil.append(_Butir(item, pokok, ingin, lentur))
        return hasil

    def _deret(self, lebar: int) -> list[list[_Butir]]:
        """The lines for a width."""
        semua = self._terlihat()
        if self._muat(semua, lebar):
            return [semua] if semua else []
        deret: list[list[_Butir]] = [[]]
        for kelompok in _kelompok(semua):
            if deret[-1] and not self._muat(deret[-1] + kelompok, lebar):
                deret.append([])
            for b in kelompok:
                if deret[-1] and not self._muat([*deret[-1], b], lebar):
                    deret.append([])
                deret[-1].append(b)
        return [baris for baris in deret if baris]

    def _muat(self, baris: list[_Butir], lebar: int) -> bool:
        return sum(b.pokok for b in baris) + self._sela() * (len(baris) - 1) <= lebar

    def _tinggi(self, deret: list[list[_Butir]]) -> int:
        tinggi = [max((b.item.sizeHint().height() for b in baris), default=0) for baris in deret]
        return sum(tinggi) + self._sela() * max(0, len(deret) - 1)

    # Measures --------------------------------------------------------------------------------------------------------

    def _sela(self) -> int:
        return max(0, self.spacing())

    def _tepi(self) -> QMargins:
        return self.contentsMargins()

    def _dengan_tepi(self, lebar: int, tinggi: int) -> QSize:
        tepi = self._tepi()
        return QSize(lebar + tepi.left() + tepi.right(), tinggi + tepi.top() + tepi.bottom())

    def _arah(self) -> Qt.LayoutDirection:
        induk = self.parentWidget()
        return induk.layoutDirection() if induk is not None else Qt.LayoutDirection.LeftToRight


def _kelompok(semua: list[_Butir]) -> list[list[_Butir]]:
    """What stands between the flexible spacers, which have nothing to do on a broken row."""
    hasil: list[list[_Butir]] = [[]]
    for b in semua:
        if b.item.spacerItem() is not None and b.lentur:
            hasil.append([])
        else:
            hasil[-1].append(b)
    return [k for k in hasil if k]


def _bagi(baris: list[_Butir], lebar: int) -> None:
    """Give each item its width: first what it wants, then the flexible ones share the rest."""
    sisa = lebar - sum(b.pokok for b in baris)
    for b in baris:
        tambah = max(0, min(b.ingin - b.pokok, sisa))
        b.lebar = min(b.pokok + tambah, max(lebar, 0))
        sisa -= tambah
    lentur = [b for b in baris if b.lentur]
    # Spacers before fields: a search box need not grow where a gap can.
    penerima = [b for b in lentur if b.item.spacerItem() is not None] or lentur
    while sisa > 0 and penerima:
        bagian = max(1, sisa // len(penerima))
        for b in list(penerima):
            beri = min(bagian, sisa, max(0, b.item.maximumSize().width() - b.lebar))
            if not beri:
                penerima.remove(b)
            b.lebar += beri
            sisa -= beri
