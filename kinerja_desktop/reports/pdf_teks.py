"""Breaking text into lines and setting them. No markup is ever read: what an officer types is what is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .blocks import Rata, Teks
from .pdf_huruf import Cetakan, Huruf

TITIK_PUTUS = re.compile(r"(?<=[^\W\d]/)(?=\w)|(?<=[^\W\d]{3}-)(?=[^\W\d]{3})")
"""Where a word may be broken besides spaces: ``Narapidana/Tahanan``, ``masing-masing``; never inside ``B07-B12``."""

TERSEMPIT = 0.19
"""Width of the narrowest letter: what has more letters than fit at this width needs no measuring."""

Potongan = tuple[Huruf, float, float, str]
"""Face, size, rise above the base line, text."""


@dataclass(frozen=True, slots=True)
class BarisTeks:
    """A set line: its pieces and its width in points; ``akhir`` ends a paragraph (never stretched)."""

    potongan: tuple[Potongan, ...]
    lebar: float
    akhir: bool = False


def bungkus(teks: str, huruf: Huruf, ukuran: float, lebar: float) -> list[str]:
    """Lines of at most ``lebar`` points. ``teks`` must be ready (:meth:`Cetakan.siap`). Never loses a character."""
    baris: list[str] = []
    muat = lebar / ukuran
    for alinea in teks.split("\n"):
        if len(alinea) * TERSEMPIT <= muat and huruf.lebar(alinea) <= muat:
            baris.append(alinea)
        else:
            _bungkus_alinea(alinea, huruf, muat, baris)
    return baris


def _bungkus_alinea(alinea: str, huruf: Huruf, muat: float, baris: list[str]) -> None:
    spasi = huruf.lebar(" ")
    kini, terpakai = "", 0.0
    for kata in alinea.split(" "):
        panjang = huruf.lebar(kata)
        if kini and terpakai + spasi + panjang <= muat:
            kini += " " + kata
            terpakai += spasi + panjang
            continue
        for nomor, (bagian, panjang) in enumerate(_pecah(kata, huruf, muat)):
            sela = "" if nomor else " "
            if kini and terpakai + spasi * (not nomor) + panjang <= muat:
                kini += sela + bagian
                terpakai += spasi * (not nomor) + panjang
            else:
                if kini:
                    baris.append(kini)
                kini, terpakai = bagian, panjang
    baris.append(kini)


def _pecah(kata: str, huruf: Huruf, muat: float) -> list[tuple[str, float]]:
    """A word at its break points; what is still too wide is cut where the line ends."""
    hasil: list[tuple[str, float]] = []
    for bagian in TITIK_PUTUS.split(kata) if "/" in kata or "-" in kata else (kata,):
        panjang = huruf.lebar(bagian)
        if panjang <= muat:
            hasil.append((bagian, panjang))
            continue
        awal, terpakai = 0, 0.0
        for i, huruf_ini in enumerate(bagian):
            w = huruf.lebar(huruf_ini)
            if terpakai + w > muat and i > awal:
                hasil.append((bagian[awal:i], terpakai))
                awal, terpakai = i, 0.0
            terpakai += w
        hasil.append((bagian[awal:], terpakai))
    return hasil


def bungkus_teks(
    cetakan: Cetakan, teks: Teks, ukuran: float, lebar: float, *, tebal: bool = False, miring: bool = False
) -> list[BarisTeks]:
    """Lines of a text with runs (or of a plain one) as pieces ready to be set."""
    if isinstance(teks, str):
        muka = cetakan.gaya(tebal, miring)
        baris = bungkus(cetakan.siap(teks), muka, ukuran, lebar)
        jumlah = len(baris)
        return [
            BarisTeks(((muka, ukuran, 0.0, b),), muka.lebar(b) * ukuran, i == jumlah) for i, b in enumerate(baris, 1)
        ]
    return _bungkus_lari(cetakan, teks, ukuran, lebar, tebal, miring)


def bungkus_seimbang(
    cetakan: Cetakan, teks: str, ukuran: float, lebar: float, *, tebal: bool = False
) -> list[BarisTeks]:
    """As few lines as :func:`bungkus_teks` needs, but about equally long: for centred titles and signatories."""
    baris = bungkus_teks(cetakan, teks, ukuran, lebar, tebal=tebal)
    muka = cetakan.gaya(tebal)
    kata = [k for t in cetakan.siap(teks).split() for k in TITIK_PUTUS.split(t)]
    # Never so narrow that a word would have to be broken for it.
    sempit, cukup = max(lebar / 2, *(muka.lebar(k) * ukuran for k in kata), 0.0), lebar
    for _ in range(6 if 1 < len(baris) < 6 and sempit < cukup else 0):
        tengah = (sempit + cukup) / 2
        coba = bungkus_teks(cetakan, teks, ukuran, tengah, tebal=tebal)
        if len(coba) > len(baris):
            sempit = tengah
        else:
            baris, cukup = coba, tengah
    return baris


def _bungkus_lari(
    cetakan: Cetakan, teks: Teks, ukuran: float, lebar: float, tebal: bool, miring: bool
) -> list[BarisTeks]:
    assert not isinstance(teks, str)
    hasil: list[BarisTeks] = []
    kini: list[Potongan] = []
    terpakai = 0.0

    def tutup(akhir: bool) -> None:
        nonlocal kini, terpakai
        hasil.append(BarisTeks(tuple(_gabung(kini)), terpakai, akhir))
        kini, terpakai = [], 0.0

    for alinea in _alinea(cetakan, teks, ukuran, tebal, miring):
        for kata in alinea:
            panjang = sum(h.lebar(t) * u for h, u, _, t in kata)
            muka, besar = (kata[0][0], kata[0][1]) if kata else (cetakan.biasa, ukuran)
            spasi = muka.lebar(" ") * besar
            if kini and terpakai + spasi + panjang <= lebar:
                kini.append((muka, besar, 0.0, " "))
                terpakai += spasi
            elif kini:
                tutup(False)
            for h, u, naik, t in kata:
                for bagian, p in _pecah(t, h, lebar / u) if panjang > lebar else [(t, h.lebar(t))]:
                    if kini and terpakai + p * u > lebar:
                        tutup(False)
                    kini.append((h, u, naik, bagian))
                    terpakai += p * u
        tutup(True)
    return hasil


def _alinea(cetakan: Cetakan, teks: Teks, ukuran: float, tebal: bool, miring: bool) -> list[list[list[Potongan]]]:
    """Paragraphs of words; a word may consist of pieces in several styles (**Pihak Pertama**,)."""
    alinea: list[list[list[Potongan]]] = [[[]]]
    for lari in teks:
        assert not isinstance(lari, str)
        muka = cetakan.gaya(tebal or lari.tebal, miring or lari.miring)
        besar, naik = (ukuran * 0.65, ukuran * 0.33) if lari.naik else (ukuran, 0.0)
        for nomor, baris in enumerate(cetakan.siap(lari.teks).split("\n")):
            if nomor:
                alinea.append([[]])
            for ke, kata in enumerate(baris.split(" ")):
                if ke:
                    alinea[-1].append([])
                if kata:
                    alinea[-1][-1].append((muka, besar, naik, kata))
    return alinea


def _gabung(potongan: list[Potongan]) -> list[Potongan]:
    """Neighbouring pieces of one style joined, so that a line takes few drawing operations."""
    hasil: list[Potongan] = []
    for p in potongan:
        if hasil and hasil[-1][:3] == p[:3]:
            hasil[-1] = (*p[:3], hasil[-1][3] + p[3])
        else:
            hasil.append(p)
    return hasil


def geser(rata: Rata, sisa: float) -> float:
    """How far a line with ``sisa`` points of room begins from the left."""
    return sisa / 2 if rata == Rata.TENGAH else sisa if rata == Rata.KANAN else 0.0
