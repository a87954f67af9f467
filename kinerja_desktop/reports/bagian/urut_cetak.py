"""Which sasaran and indikator a section prints, in whose words and in which order (002 does it differently in five tables)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from ...domain.renstra import IndikatorTahun, SasaranTahun, Tingkat, dicetak, sebut
from ...domain.tahun_kinerja import TahunKinerja

B = TypeVar("B", SasaranTahun, IndikatorTahun)


@dataclass(frozen=True, slots=True)
class KelompokCetak:
    """A sasaran in the words of a section, with the indikator printed there, each with its words."""

    sasaran: SasaranTahun | None
    sebutan: str
    indikator: tuple[tuple[IndikatorTahun, str], ...]


def kunci_cetak(tempat: int, urutan: int | None) -> tuple[int, int, int]:
    """Sort key of a row at a place (from 1): with an order of its own it stands before the one whose place that is."""
    return (tempat, 1, tempat) if urutan is None else (urutan, 0, tempat)


def urut_sebut(baris: Iterable[B], bagian: str) -> tuple[tuple[B, str], ...]:
    """Rows with their words in a section. One with an order of its own there stands at that place (from 1), others keep
    theirs."""
    hasil = []
    for tempat, satu in enumerate(baris, 1):
        kata, urutan = sebut(satu, bagian)
        hasil.append((kunci_cetak(tempat, urutan), satu, kata))
    return tuple((satu, kata) for _, satu, kata in sorted(hasil, key=lambda h: h[0]))


def kelompok_cetak(dokumen: TahunKinerja, bagian: str, tingkat: Tingkat) -> tuple[KelompokCetak, ...]:
    """Indikator of a level that a section prints, by sasaran; what belongs to none comes last."""
    milik: dict[str, list[IndikatorTahun]] = {}
    for indikator in dokumen.indikator_tingkat(tingkat):
        if dicetak(indikator, bagian):
            milik.setdefault(indikator.sasaran_id, []).append(indikator)
    ada = [s for id_ in milik if (s := dokumen.sasaran_tahun_id.get(id_))]
    hasil = [
        KelompokCetak(sasaran, kata, urut_sebut(milik.pop(sasaran.sasaran_id), bagian))
        for sasaran, kata in urut_sebut(ada, bagian)
    ]
    sisa = [i for isi in milik.values() for i in isi]
    return (*hasil, KelompokCetak(None, "", urut_sebut(sisa, bagian))) if sisa else tuple(hasil)
