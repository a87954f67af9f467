"""Cells of a PDF table: measured once, set line by line, able to stop at the end of a page and go on."""

from __future__ import annotations

from dataclasses import dataclass, field

from .blocks import Gaya, Lari, Rata, Sel
from .kisi import Petak
from .pdf_huruf import Cetakan
from .pdf_lembar import Lembar, Slot
from .pdf_teks import BarisTeks, bungkus_teks

PADAT_X, PADAT_Y = 4.0, 3.0
"""Room between rule and text, in points."""
PADAT_RAPAT = 2.6
"""The same beside the text of a narrow column."""
KAKI_HURUF = 1.22
"""Leading in tables."""


@dataclass(slots=True)
class SelCetak:
    """A measured cell. ``mulai`` is the first line not yet printed; a label begins anew on each page."""

    x: float
    lebar: float
    rata: Rata
    ukuran: float
    baris: list[BarisTeks]
    gantung: BarisTeks | None = None
    masuk: float = 0.0
    mulai: int = 0
    slot: Slot = field(default_factory=list)
    padat: float = PADAT_X

    def tinggi(self) -> float:
        """Points needed for the lines still to be printed, with padding."""
        return (len(self.baris) - self.mulai) * self.ukuran * KAKI_HURUF + 2 * PADAT_Y

    def muat(self, tinggi: float) -> int:
        """Number of further lines that fit into a box of this height."""
        ada = int((tinggi - 2 * PADAT_Y + 0.01) / (self.ukuran * KAKI_HURUF))
        return max(0, min(ada, len(self.baris) - self.mulai))

    def cetak(self, lembar: Lembar, atas: float, tinggi: float) -> None:
        """Set what fits between ``atas`` and ``atas - tinggi``, and remember where to go on."""
        jumlah = self.muat(tinggi)
        y = atas - PADAT_Y - self.ukuran * 0.93
        x, lebar = self.x + self.padat, self.lebar - 2 * self.padat
        if self.gantung and self.mulai == 0 and jumlah:
            lembar.baris(self.slot, self.gantung, x, y, self.masuk)
        for baris in self.baris[self.mulai : self.mulai + jumlah]:
            lembar.baris(self.slot, baris, x + self.masuk, y, lebar - self.masuk, self.rata)
            y -= self.ukuran * KAKI_HURUF
        self.mulai += jumlah

    @property
    def habis(self) -> bool:
        return self.mulai >= len(self.baris)


def ukur_sel(
    cetakan: Cetakan, petak: Petak, x: float, lebar: float, ukuran: float, gaya: Gaya | None, padat: float = PADAT_X
) -> SelCetak:
    """Break a cell's text into lines; ``gaya`` None means a header cell (bold)."""
    sel = petak.sel
    bergaya = gaya == Gaya.RENTANG and not isinstance(sel.teks, str)
    tebal = sel.tebal or (gaya != Gaya.BIASA and not bergaya)
    masuk, gantung = 0.0, None
    teks = _bertanda(sel)
    if sel.gantung and lebar < 12 * ukuran:
        # Too narrow for a hanging label: it begins the text.
        teks = (Lari(f"{sel.gantung} "), *((Lari(teks),) if isinstance(teks, str) else teks))
    elif sel.gantung:
        label = bungkus_teks(cetakan, sel.gantung, ukuran, 1e6, tebal=tebal)[0]
        # Labels of one digit and of two line up: their texts begin at the same place.
        masuk = max(label.lebar, cetakan.biasa.lebar("00.") * ukuran) + cetakan.biasa.lebar(" ") * ukuran
        gantung = label
    baris = bungkus_teks(cetakan, teks, ukuran, max(lebar - 2 * padat - masuk, ukuran), tebal=tebal, miring=sel.miring)
    return SelCetak(x, lebar, petak.rata, ukuran, baris, gantung, masuk, padat=padat)


def _bertanda(sel: Sel) -> str | tuple[Lari, ...]:
    """The cell's text with its footnote mark as a superscript."""
    if not sel.tanda:
        return sel.teks
    isi = (Lari(sel.teks),) if isinstance(sel.teks, str) else sel.teks
    return (*isi, Lari(f" {sel.tanda})" if not isi or not isi[-1].teks else f"{sel.tanda})", naik=True))
