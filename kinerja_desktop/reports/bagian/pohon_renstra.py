"""The tree of a Renstra as tables print it: each node in the order, code and words of a section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...domain.rencana_strategis import JenisSimpul, Renstra, RenstraSimpul
from ...domain.renstra import IndikatorTahun, SasaranTahun, Tingkat, dicetak, sebut
from ...domain.renstra_pohon import anak_simpul, target_simpul
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Baris, Sel
from .umum import baris_rentang, nama_satker, sel_isian
from .urut_cetak import kunci_cetak

KEPALA_UNSUR = (
    "Sasaran Strategis / Indikator Sasaran Strategis / Sasaran Program / Indikator Sasaran Program / Sasaran Kegiatan /"
    " Indikator Sasaran Kegiatan"
)
"""Heading of the words in 001 T2.2, T3.2 and T3.3."""


@dataclass(frozen=True, slots=True)
class SimpulCetak:
    """A node with what is printed of it; ``kode`` is its own or, where the paper does not code all of its kind, its ordinal
    (1, 1.1)."""

    simpul: RenstraSimpul
    kode: str
    kata: str
    satuan: str
    induk: SimpulCetak | None = None

    @property
    def sasaran(self) -> bool:
        return self.simpul.jenis == JenisSimpul.SASARAN

    @property
    def indikator(self) -> bool:
        return self.simpul.jenis == JenisSimpul.INDIKATOR

    @property
    def tingkat(self) -> Tingkat | None:
        """Level of a sasaran or indikator; an indikator without one has that of its sasaran."""
        return self.simpul.tingkat or (self.induk.simpul.tingkat if self.indikator and self.induk else None)

    @property
    def berkode(self) -> str:
        """Words behind the node's own code (``137.04.BF Program …``), unless they begin with it."""
        kode = self.simpul.kode
        return self.kata if not kode or self.kata.startswith(kode) else f"{kode} {self.kata}"

    @property
    def bertitik(self) -> str:
        """The same as 002 T2.1 writes it."""
        return bertitik(self.simpul.kode, self.kata)


def bertitik(kode: str, kata: str) -> str:
    """Words behind a code as 002 T2.1 writes them (``SS3. Memastikan …``), unless they begin with it."""
    kode = kode.rstrip(".")
    return kata if not kode or kata.startswith(kode) else f"{kode}. {kata}"


def milik_renstra(dokumen: TahunKinerja, noun: str) -> tuple[Any, ...]:
    """Rows of a noun that belong to the Renstra of this year; none where there is none."""
    renstra = dokumen.renstra_berlaku
    return dokumen.per(noun, "renstra_id").get(renstra.id, ()) if renstra else ()


def simpul_cetak(dokumen: TahunKinerja, renstra: Renstra, bagian: str) -> tuple[SimpulCetak, ...]:
    """Nodes in the printed order of a section, each after the one it stands under; what it leaves out is left out."""
    nomor: Counter[object] = Counter()
    milik = dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ())
    sebagian = {(s.jenis, s.tingkat) for s in milik if not s.kode}

    def turun(induk: SimpulCetak | None, awalan: str) -> Iterator[SimpulCetak]:
        ke = 0
        for simpul in _urut(dokumen, renstra, induk, bagian):
            ordinal = ""
            if simpul.jenis == JenisSimpul.SASARAN:
                nomor[simpul.tingkat] += 1
                ordinal = str(nomor[simpul.tingkat])
            elif simpul.jenis == JenisSimpul.INDIKATOR:
                ke += 1
                ordinal = f"{awalan}.{ke}" if awalan else str(ke)
            tahunan = _setahun(dokumen, simpul)
            satuan = simpul.satuan or (tahunan.satuan if isinstance(tahunan, IndikatorTahun) else "")
            kode = ordinal or simpul.kode if (simpul.jenis, simpul.tingkat) in sebagian else simpul.kode
            cetak = SimpulCetak(simpul, kode, _sebut(dokumen, simpul, bagian)[0], satuan, induk)
            yield cetak
            yield from turun(cetak, ordinal)

    return tuple(turun(None, ""))


def anak_cetak(semua: tuple[SimpulCetak, ...], induk: SimpulCetak, jenis: JenisSimpul) -> tuple[SimpulCetak, ...]:
    """Nodes of a kind right below one."""
    return tuple(s for s in semua if s.induk is induk and s.simpul.jenis == jenis)


def sasaran_tingkat(semua: tuple[SimpulCetak, ...], tingkat: Tingkat) -> tuple[SimpulCetak, ...]:
    return tuple(s for s in semua if s.sasaran and s.simpul.tingkat == tingkat)


def tingkat_terbawah(semua: tuple[SimpulCetak, ...]) -> Tingkat | None:
    """The level of the sasaran that a satker itself answers for: kegiatan, else the lowest its Renstra has."""
    ada = {s.simpul.tingkat for s in semua if s.sasaran}
    return next((t for t in reversed(Tingkat) if t in ada), None)


def berisi(semua: tuple[SimpulCetak, ...], isi: Callable[[SimpulCetak], bool]) -> tuple[SimpulCetak, ...]:
    """Nodes of a matrix: program, kegiatan and the lowest level always, what stands above them (the sasaran of the
    ministry) only where it has something there or leads to what has."""
    bawah = tingkat_terbawah(semua)
    pakai: set[int] = set()
    for s in semua:
        unsur = not (s.sasaran or s.indikator) or s.tingkat == bawah
        atas: SimpulCetak | None = s if unsur or isi(s) else None
        while atas is not None and id(atas) not in pakai:
            pakai.add(id(atas))
            atas = atas.induk
    return tuple(s for s in semua if id(s) in pakai)


def di_bawah(simpul: SimpulCetak, leluhur: SimpulCetak) -> bool:
    """Whether a node stands under another, however deep."""
    atas = simpul.induk
    while atas is not None and atas is not leluhur:
        atas = atas.induk
    return atas is not None


def _urut(dokumen: TahunKinerja, renstra: Renstra, induk: SimpulCetak | None, bagian: str) -> list[RenstraSimpul]:
    """Children a section prints; one with an order of its own there stands at that place (from 1), as in
    :func:`~.urut_cetak.urut_sebut`."""
    hasil = []
    for tempat, simpul in enumerate(anak_simpul(dokumen, renstra, induk.simpul.id if induk else None), 1):
        tahunan = _setahun(dokumen, simpul)
        if isinstance(tahunan, IndikatorTahun) and not dicetak(tahunan, bagian):
            continue
        hasil.append((kunci_cetak(tempat, _sebut(dokumen, simpul, bagian)[1]), simpul))
    return [simpul for _, simpul in sorted(hasil, key=lambda h: h[0])]


def _setahun(dokumen: TahunKinerja, simpul: RenstraSimpul) -> SasaranTahun | IndikatorTahun | None:
    """The row of this year that a node is the same as."""
    return dokumen.indikator_tahun_id.get(simpul.indikator_id or "") or dokumen.sasaran_tahun_id.get(
        simpul.sasaran_id or ""
    )


def _sebut(dokumen: TahunKinerja, simpul: RenstraSimpul, bagian: str) -> tuple[str, int | None]:
    """Words and order of a node in a section: an alias given for it, else the Renstra's own words."""
    tahunan = _setahun(dokumen, simpul)
    return sebut(replace(tahunan, uraian=simpul.uraian), bagian) if tahunan else (simpul.uraian, None)


# Cells ---------------------------------------------------------------------------------------------------------------


def sel_target(dokumen: TahunKinerja, simpul: SimpulCetak, tahun: tuple[int, ...]) -> tuple[Sel, ...]:
    """The targets of the years."""
    return tuple(sel_isian(target_simpul(dokumen, simpul.simpul, t), simpul.satuan) for t in tahun)


def sel_tahun(tahun: tuple[int, ...]) -> tuple[Sel, ...]:
    """The years as headings."""
    return tuple(Sel(str(t)) for t in tahun)


def baris_satker(dokumen: TahunKinerja, jumlah: int) -> Baris:
    """The line with the satker's name that 001 T2.2 begins with."""
    return baris_rentang(nama_satker(dokumen).upper(), jumlah, tebal=True)
