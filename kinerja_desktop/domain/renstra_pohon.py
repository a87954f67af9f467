"""A Renstra as tables read it: its tree in printed order, targets, and alokasi counted once wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .nilai import KOSONG, Isian
from .rencana_strategis import JenisSimpul, Renstra, RenstraDana, RenstraSimpul, RenstraTarget
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class Cabang:
    """A node with its depth below the roots (0 = program, kegiatan or sasaran that stands under nothing)."""

    simpul: RenstraSimpul
    dalam: int


def anak_simpul(dokumen: TahunKinerja, renstra: Renstra, induk_id: str | None) -> tuple[RenstraSimpul, ...]:
    """Nodes right below one (None: the roots), in order."""
    milik = dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ())
    return tuple(s for s in milik if s.induk_id == induk_id)


def pohon(dokumen: TahunKinerja, renstra: Renstra) -> tuple[Cabang, ...]:
    """All nodes, each right after the one it stands under, siblings in order."""

    def turun(induk_id: str | None, dalam: int) -> Iterator[Cabang]:
        for simpul in per_induk.get(induk_id, ()):
            yield Cabang(simpul, dalam)
            yield from turun(simpul.id, dalam + 1)

    per_induk: dict[str | None, list[RenstraSimpul]] = {}
    for simpul in dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ()):
        per_induk.setdefault(simpul.induk_id, []).append(simpul)
    return tuple(turun(None, 0))


def target_simpul(dokumen: TahunKinerja, simpul: RenstraSimpul, tahun: int) -> Isian:
    """Target of a node in a year; kosong where none is set."""
    baris: tuple[RenstraTarget, ...] = dokumen.per("renstra_target", "simpul_id").get(simpul.id, ())
    return next((b.target for b in baris if b.untuk_tahun == tahun), KOSONG)


# Alokasi -------------------------------------------------------------------------------------------------------------


def diliputi(dokumen: TahunKinerja, dana: RenstraDana) -> tuple[RenstraSimpul, ...]:
    """The siblings an amount covers, from its own node to ``sampai_id``; never less than its own."""
    awal: RenstraSimpul | None = dokumen.ambil("renstra_simpul", dana.simpul_id)
    if awal is None:
        return ()
    akhir: RenstraSimpul | None = dokumen.ambil("renstra_simpul", dana.sampai_id)
    renstra: Renstra = dokumen.ambil("renstra", awal.renstra_id)
    saudara = anak_simpul(dokumen, renstra, awal.induk_id)
    if akhir is None or akhir not in saudara or saudara.index(akhir) < saudara.index(awal):
        return (awal,)
    return saudara[saudara.index(awal) : saudara.index(akhir) + 1]


def dana_simpul(dokumen: TahunKinerja, simpul: RenstraSimpul) -> tuple[RenstraDana, ...]:
    """Amounts that begin at a node."""
    return dokumen.per("renstra_dana", "simpul_id").get(simpul.id, ())


def dana_berlaku(dokumen: TahunKinerja, renstra: Renstra) -> dict[str, tuple[RenstraDana, ...]]:
    """By node the amounts its row stands under: its own, else those of siblings before it that cover it, else those of
    the sasaran above it (001: an amount of SK 17 stands for IKK 17.1 too)."""
    peliput: dict[str, list[RenstraDana]] = {}
    for dana in dokumen.renstra_dana:
        for simpul in diliputi(dokumen, dana)[1:]:
            peliput.setdefault(simpul.id, []).append(dana)
    hasil: dict[str, tuple[RenstraDana, ...]] = {}
    for simpul in (cabang.simpul for cabang in pohon(dokumen, renstra)):
        ada = dana_simpul(dokumen, simpul) or tuple(peliput.get(simpul.id, ()))
        atas: RenstraSimpul | None = dokumen.ambil("renstra_simpul", simpul.induk_id)
        if not ada and atas is not None and atas.jenis == JenisSimpul.SASARAN:
            ada = hasil.get(atas.id, ())
        hasil[simpul.id] = ada
    return hasil


def alokasi_dana(dokumen: TahunKinerja, dana: RenstraDana, tahun: int) -> int | None:
    """Rupiah of an amount in a year; None where nothing is entered."""
    baris = dokumen.per("renstra_alokasi", "dana_id").get(dana.id, ())
    return next((b.jumlah for b in baris if b.untuk_tahun == tahun), None)


def alokasi_simpul(dokumen: TahunKinerja, simpul: RenstraSimpul, tahun: int) -> int | None:
    """Rupiah entered at a node itself; without any, the sum of what stands below it, every amount once. None: nothing."""
    sendiri = [alokasi_dana(dokumen, d, tahun) for d in dana_simpul(dokumen, simpul)]
    ada = [n for n in sendiri if n is not None]
    if ada:
        return sum(ada)
    renstra: Renstra = dokumen.ambil("renstra", simpul.renstra_id)
    bawah = [alokasi_simpul(dokumen, anak, tahun) for anak in anak_simpul(dokumen, renstra, simpul.id)]
    terisi = [n for n in bawah if n is not None]
    return sum(terisi) if terisi else None


def alokasi_pohon(dokumen: TahunKinerja, renstra: Renstra) -> dict[tuple[str, int], int | None]:
    """:func:`alokasi_simpul` of all nodes in all year columns, in one walk from the leaves up."""
    hasil: dict[tuple[str, int], int | None] = {}
    bawah: dict[tuple[str, int], list[int]] = {}
    for cabang in reversed(pohon(dokumen, renstra)):
        simpul = cabang.simpul
        for tahun in renstra.tahun_kolom:
            sendiri = [alokasi_dana(dokumen, d, tahun) for d in dana_simpul(dokumen, simpul)]
            ada = [n for n in sendiri if n is not None] or bawah.get((simpul.id, tahun), [])
            jumlah = hasil[simpul.id, tahun] = sum(ada) if ada else None
            if jumlah is not None and simpul.induk_id:
                bawah.setdefault((simpul.induk_id, tahun), []).append(jumlah)
    return hasil


def total_alokasi(dokumen: TahunKinerja, renstra: Renstra, tahun: int | None = None) -> int:
    """Rupiah of the whole Renstra in a year (None: in all its years), every amount counted once at its highest node."""
    tahunnya = (tahun,) if tahun is not None else renstra.tahun_kolom
    akar = anak_simpul(dokumen, renstra, None)
    return sum(alokasi_simpul(dokumen, simpul, t) or 0 for simpul in akar for t in tahunnya)


# Indikator -----------------------------------------------------------------------------------------------------------


def simpul_indikator(dokumen: TahunKinerja, renstra: Renstra, indikator_id: str) -> RenstraSimpul | None:
    """The node of an indikator in a Renstra."""
    milik = dokumen.per("renstra_simpul", "indikator_id").get(indikator_id, ())
    return next((s for s in milik if s.renstra_id == renstra.id), None)


def leluhur(dokumen: TahunKinerja, simpul: RenstraSimpul, jenis: JenisSimpul) -> RenstraSimpul | None:
    """The nearest node of a kind that a node stands under."""
    kini: RenstraSimpul | None = dokumen.ambil("renstra_simpul", simpul.induk_id)
    while kini is not None and kini.jenis != jenis:
        kini = dokumen.ambil("renstra_simpul", kini.induk_id)
    return kini
