"""Cells of a PDF table: measured once, set line by line, able to stop at the end of a page and go on."""

from __future__ import annotations

from dataclasses import dataclass, field

from .blocks import Gaya, Lari, Rata, Sel, polos
from .kisi import BarisKisi, Petak
from .pdf_huruf import Cetakan
from .pdf_lembar import Lembar, Slot
from .pdf_teks import TITIK_PUTUS, BarisTeks, bungkus_teks

PADAT_X, PADAT_Y = 4.0, 3.0
"""Room between rule and text, in points."""
PADAT_RAPAT = 2.6
"""The same beside the text of a narrow column."""
KAKI_HURUF = 1.22
"""Leading in tables."""
KATA_KEPALA = 12.0
"""Longest header word, in ems, that a column makes room for."""


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
    tebal = sel.tebal or gaya != Gaya.BIASA
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


def lebar_terkecil(
    cetakan: Cetakan, kepala: list[BarisKisi], isi: list[BarisKisi], jumlah: int, ukuran: float, padat: float = PADAT_X
) -> list[float]:
    """Points each column needs so that no number and no word of its header is broken."""
    perlu = [0.0] * jumlah
    for baris in kepala:
        for p in baris.petak:
            if p.lebar == 1:
                kata = max((cetakan.tebal.lebar(cetakan.siap(k)) for k in polos(p.sel.teks).split()), default=0.0)
                perlu[p.kolom] = max(perlu[p.kolom], min(kata, KATA_KEPALA))
    for baris in isi:
        for p in baris.petak:
            if p.sel.angka is not None and p.lebar == 1:
                muka = cetakan.gaya(p.sel.tebal or baris.gaya != Gaya.BIASA)
                angka = max(muka.lebar(cetakan.siap(t)) for t in polos(p.sel.teks).split("\n"))
                perlu[p.kolom] = max(perlu[p.kolom], angka)
    return [p * ukuran + 2 * padat + 0.5 for p in perlu]


def lebar_kata(
    cetakan: Cetakan, isi: list[BarisKisi], jumlah: int, ukuran: float, padat: float = PADAT_X
) -> list[float]:
    """Points each column needs so that no word of its body is broken."""
    kata: list[set[str]] = [set() for _ in range(jumlah)]
    for baris in isi:
        for p in baris.petak:
            if p.lebar == 1:
                teks = cetakan.siap(polos(p.sel.teks))
                kata[p.kolom].update(k for bagian in teks.split() for k in TITIK_PUTUS.split(bagian))
    muka = cetakan.biasa
    return [
        min(max((muka.lebar(k) for k in isi_kolom), default=0.0), KATA_KEPALA) * ukuran + 2 * padat + 0.5
        for isi_kolom in kata
    ]


def sesuaikan(lebar: list[float], perlu: list[float]) -> list[float]:
    """Widths of the same sum in which every column has what it needs, taken from those that have more."""
    jumlah = sum(lebar)
    if sum(perlu) >= jumlah:
        # Not even the numbers fit: keep the shares, long ones break inside their cell.
        return lebar
    kurang = sum(max(p - w, 0.0) for w, p in zip(lebar, perlu, strict=True))
    lebih = sum(max(w - p, 0.0) for w, p in zip(lebar, perlu, strict=True))
    bagian = kurang / lebih if lebih else 0.0
    return [p if w < p else w - (w - p) * bagian for w, p in zip(lebar, perlu, strict=True)]
