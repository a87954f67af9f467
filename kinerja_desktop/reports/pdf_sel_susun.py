"""Composed cells of a PDF table: formulas with a real fraction bar, numbered steps, bullets.

A cell is a pile of lines, each with its own height. Lines of one fraction stay on one page where a page can hold them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .blocks import Gaya, PecahanSel, Rata
from .kisi import Petak
from .pdf_huruf import Cetakan
from .pdf_lembar import Lembar, Slot
from .pdf_sel import KAKI_HURUF, PADAT_X, PADAT_Y
from .pdf_teks import BarisTeks, bungkus_seimbang, bungkus_teks

SELA_GARIS = 2.6
"""Room that the fraction bar takes between the words above and below it."""
SELA_BUTIR = 2.0
"""Room between one formula or step and the next."""
SEHALAMAN = 0.7
"""A fraction taller than this share of a page is split like any other text."""


@dataclass(slots=True)
class _Lapis:
    """A line: room above it, then text at ``x``; further pieces on the same base line; a bar above."""

    baris: BarisTeks
    x: float
    lebar: float
    rata: Rata = Rata.KIRI
    atas: float = 0.0
    kelompok: int = 0
    gantung: BarisTeks | None = None
    garis: tuple[float, float] | None = None
    """Ends of the fraction bar, in the middle of the room above."""
    samping: list[tuple[BarisTeks, float]] = field(default_factory=list)
    """Pieces centred on the bar, each with its x."""


@dataclass(slots=True)
class SelSusun:
    """A measured cell of several pieces; the same use as :class:`~.pdf_sel.SelCetak`."""

    ukuran: float
    baris: list[_Lapis]
    mulai: int = 0
    slot: Slot = field(default_factory=list)
    _tunda: int = -1

    @property
    def _langkah(self) -> float:
        return self.ukuran * KAKI_HURUF

    def _tinggi(self, dari: int, sampai: int) -> float:
        """Height of some lines; room above the first one is not needed at the top of a box."""
        if dari >= sampai:
            return 0.0
        atas = sum(b.atas for b in self.baris[dari + 1 : sampai])
        kepala = self.baris[dari].atas if self.baris[dari].garis else 0.0
        return (sampai - dari) * self._langkah + atas + kepala

    def tinggi(self) -> float:
        """Points needed for the lines still to be printed, with padding."""
        return self._tinggi(self.mulai, len(self.baris)) + 2 * PADAT_Y

    def _muat(self, tinggi: float, penuh: float) -> int:
        """First line that does not fit any more; a fraction that fits a page is not cut."""
        akhir = self.mulai
        while akhir < len(self.baris) and self._tinggi(self.mulai, akhir + 1) <= tinggi - 2 * PADAT_Y + 0.01:
            akhir += 1
        if akhir in (self.mulai, len(self.baris)):
            return akhir
        kelompok = self.baris[akhir].kelompok
        awal = akhir
        while awal > 0 and self.baris[awal - 1].kelompok == kelompok and kelompok:
            awal -= 1
        if awal > self.mulai:
            return awal
        sampai = akhir
        while sampai < len(self.baris) and self.baris[sampai].kelompok == kelompok:
            sampai += 1
        # Once it waits for the next page; what does not fit there either is cut.
        if awal == self.mulai and kelompok and self._tunda != awal and self._tinggi(awal, sampai) < penuh * SEHALAMAN:
            self._tunda = awal
            return awal
        return akhir

    def cetak(self, lembar: Lembar, atas: float, tinggi: float) -> None:
        """Set what fits between ``atas`` and ``atas - tinggi``, and remember where to go on."""
        akhir = self._muat(tinggi, lembar.penuh)
        y = atas - PADAT_Y
        for i in range(self.mulai, akhir):
            b = self.baris[i]
            if i > self.mulai or b.garis:
                y -= b.atas
            dasar = y - self.ukuran * 0.93
            if b.garis:
                tinggi_garis = y + b.atas / 2 - 0.3
                lembar.garis(b.garis[0], tinggi_garis, b.garis[1], tinggi_garis)
                for teks, x in b.samping:
                    lembar.baris(self.slot, teks, x, tinggi_garis - self.ukuran * 0.33, teks.lebar)
            if b.gantung:
                lembar.baris(self.slot, b.gantung, b.x - _lebar_gantung(b.gantung, self.ukuran), dasar, 0.0)
            lembar.baris(self.slot, b.baris, b.x, dasar, b.lebar, b.rata)
            y -= self._langkah
        self.mulai = akhir
        if self.habis:
            self._tunda = -1

    @property
    def habis(self) -> bool:
        return self.mulai >= len(self.baris)


def _lebar_gantung(label: BarisTeks, ukuran: float) -> float:
    return label.lebar + 0.35 * ukuran


class _Penyusun:
    """Breaks the pieces of one cell into lines."""

    def __init__(self, cetakan: Cetakan, x: float, lebar: float, ukuran: float, *, tebal: bool, rata: Rata) -> None:
        self.cetakan, self.x, self.lebar, self.ukuran, self.tebal, self.rata = cetakan, x, lebar, ukuran, tebal, rata
        self.hasil: list[_Lapis] = []

    def _satu(self, teks: str, tebal: bool = False) -> BarisTeks:
        return bungkus_teks(self.cetakan, teks, self.ukuran, 1e6, tebal=self.tebal or tebal)[0]

    def butir(self, teks: str, gantung: str, tebal: bool = False) -> None:
        label = self._satu(gantung, tebal) if gantung else None
        masuk = _lebar_gantung(label, self.ukuran) if label else 0.0
        if label and masuk > self.lebar / 3:
            # A label that would take the room of the words begins them instead.
            teks, label, masuk = f"{gantung} {teks}", None, 0.0
        lebar = max(self.lebar - masuk, self.ukuran)
        tebal = self.tebal or tebal
        for i, baris in enumerate(bungkus_teks(self.cetakan, teks, self.ukuran, lebar, tebal=tebal)):
            atas = SELA_BUTIR if i == 0 else 0.0
            self.hasil.append(_Lapis(baris, self.x + masuk, lebar, self.rata, atas, gantung=label if i == 0 else None))

    def pecahan(self, blok: PecahanSel, kelompok: int) -> None:
        kiri = self._satu(f"{blok.kiri} =") if blok.kiri else None
        kanan = self._satu(blok.kanan) if blok.kanan else None
        sela = 0.4 * self.ukuran
        samping = sum(b.lebar + sela for b in (kiri, kanan) if b)
        muat, (atas, bawah) = self.lebar, self._pembagi(blok, self.lebar)
        # Beside ``% =`` and ``× 100%`` where no word has to be broken for it and it takes no more lines than below them.
        sebaris = self.lebar - samping >= self._kata_terpanjang(blok) + 4
        if sebaris and samping:
            sempit = self._pembagi(blok, self.lebar - samping)
            lagi = sum(len(self._baris(t)) for t in (f"{blok.kiri} =" if blok.kiri else "", blok.kanan) if t)
            sebaris = len(sempit[0]) + len(sempit[1]) <= len(atas) + len(bawah) + lagi
            muat, (atas, bawah) = (self.lebar - samping, sempit) if sebaris else (muat, (atas, bawah))
        # The bar is as long as the longer side and two points on both ends.
        panjang = min(max(b.lebar for b in (*atas, *bawah)) + 4, muat)
        x = self.x + (kiri.lebar + sela if kiri and sebaris else 0.0)
        if not sebaris:
            x += (self.lebar - panjang) / 2
        if kiri and not sebaris:
            self._bungkus(f"{blok.kiri} =", self.rata, SELA_BUTIR, kelompok)
        for i, baris in enumerate((*atas, *bawah)):
            awal = SELA_BUTIR if i == 0 else 0.0
            lapis = _Lapis(baris, x, panjang, Rata.TENGAH, awal, kelompok)
            if i == len(atas):
                lapis.atas, lapis.garis = SELA_GARIS, (x, x + panjang)
                if sebaris:
                    lapis.samping += [(kiri, self.x)] if kiri else []
                    lapis.samping += [(kanan, x + panjang + sela)] if kanan else []
            self.hasil.append(lapis)
        if kanan and not sebaris:
            self._bungkus(blok.kanan, Rata.TENGAH, 1.5, kelompok)

    def _pembagi(self, blok: PecahanSel, lebar: float) -> tuple[list[BarisTeks], list[BarisTeks]]:
        """Lines above and below the bar."""
        muat = max(lebar - 4, self.ukuran)
        atas, bawah = (
            bungkus_seimbang(self.cetakan, t, self.ukuran, muat, tebal=self.tebal)
            for t in (blok.pembilang, blok.penyebut)
        )
        return atas, bawah

    def _baris(self, teks: str) -> list[BarisTeks]:
        return bungkus_teks(self.cetakan, teks, self.ukuran, self.lebar, tebal=self.tebal)

    def _bungkus(self, teks: str, rata: Rata, atas: float, kelompok: int) -> None:
        """Lines over the whole column."""
        for baris in self._baris(teks):
            self.hasil.append(_Lapis(baris, self.x, self.lebar, rata, atas, kelompok))
            atas = 0.0

    def _kata_terpanjang(self, blok: PecahanSel) -> float:
        muka = self.cetakan.gaya(self.tebal)
        kata = self.cetakan.siap(f"{blok.pembilang} {blok.penyebut}").split()
        return max((muka.lebar(k) for k in kata), default=0.0) * self.ukuran


def ukur_sel_susun(
    cetakan: Cetakan, petak: Petak, x: float, lebar: float, ukuran: float, gaya: Gaya | None, padat: float = PADAT_X
) -> SelSusun:
    """Break the pieces of a composed cell into lines; ``gaya`` None means a header cell (bold)."""
    sel = petak.sel
    muat = max(lebar - 2 * padat, ukuran)
    penyusun = _Penyusun(cetakan, x + padat, muat, ukuran, tebal=sel.tebal or gaya != Gaya.BIASA, rata=petak.rata)
    for nomor, isi in enumerate(sel.isi, 1):
        if isinstance(isi, PecahanSel):
            penyusun.pecahan(isi, nomor)
        else:
            penyusun.butir(isi.teks, isi.gantung, isi.tebal)
    return SelSusun(ukuran, penyusun.hasil)
