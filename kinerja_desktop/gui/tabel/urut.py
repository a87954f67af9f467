"""Order of rows for display: numbers as numbers, 1.2 before 1.10, empty last, merged groups kept together. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from .lembar import Baris, Kolom

_ANGKA = re.compile(r"^(?:Rp\.?\s*)?(-?[\d.]*\d(?:,\d+)?)(?:\s|%|$)")
_POTONG = re.compile(r"(\d+)")
Kunci = tuple[Any, ...]


def kunci_teks(teks: str, *, angka: bool) -> Kunci | None:
    """What a shown text is ordered by; None where it is empty. ``angka``: the column holds numbers."""
    rata = " ".join(teks.split()).casefold()
    if not rata or rata == "–":
        return None
    if angka and (cocok := _ANGKA.match(" ".join(teks.split()))):
        return 0, Decimal(cocok[1].replace(".", "").replace(",", "."))
    return 1, tuple((0, int(p), "") if p.isdigit() else (1, 0, p) for p in _POTONG.split(rata) if p)


def runtun(baris: Sequence[Baris]) -> Iterator[tuple[int, int]]:
    """Where rows of data follow each other without a heading or total between them: (first, past the last)."""
    awal: int | None = None
    for i, satu in enumerate(baris):
        if satu.jenis == "isi":
            awal = i if awal is None else awal
        elif awal is not None:
            yield awal, i
            awal = None
    if awal is not None:
        yield awal, len(baris)


def batas(baris: Sequence[Baris], kolom: Kolom) -> frozenset[int]:
    """Numbers of the rows at which a cell of a column begins; a merged one covers several rows."""
    if kolom.gabung is None:
        return frozenset(range(len(baris)))
    kunci = [kolom.gabung(b.isi) for b in baris]
    return frozenset(i for i, k in enumerate(kunci) if i == 0 or k != kunci[i - 1])


def urutkan(
    baris: Sequence[Baris],
    semua: Sequence[Kolom],
    kolom: Kolom,
    kunci: Callable[[Baris], Kunci | None],
    *,
    turun: bool = False,
) -> list[Baris]:
    """The rows in order of a column. Headings and totals stay; what is merged more coarsely holds its rows together."""
    hasil = list(baris)
    for awal, akhir in runtun(baris):
        hasil[awal:akhir] = _urutkan_runtun(list(baris[awal:akhir]), semua, kolom, kunci, turun)
    return hasil


def _urutkan_runtun(
    baris: list[Baris], semua: Sequence[Kolom], kolom: Kolom, kunci: Callable[[Baris], Kunci | None], turun: bool
) -> list[Baris]:
    milik = batas(baris, kolom)
    induk = {0}
    for lain in semua:
        if lain.gabung is not None and (b := batas(baris, lain)) < milik:
            induk |= b
    potongan: list[list[list[Baris]]] = []
    for i, satu in enumerate(baris):
        if i in induk:
            potongan.append([])
        if i in milik or i in induk:
            potongan[-1].append([])
        potongan[-1][-1].append(satu)
    hasil: list[Baris] = []
    for kelompok in potongan:
        berkunci = [(kunci(unit[0]), unit) for unit in kelompok]
        isi = sorted(((k, u) for k, u in berkunci if k is not None), key=lambda p: p[0], reverse=turun)
        for _, unit in [*isi, *((k, u) for k, u in berkunci if k is None)]:
            hasil += unit
    return hasil
