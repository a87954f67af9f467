"""Where capaian should stand at a cut-off: the part of the year's target that was planned until then, as a percentage.

A figure that adds up over the year (langsung + jumlah, or with staged targets) should stand at the sum of its periods so
far, its running triwulan by its months; one that is a level (a ratio, a mean) should stand at its target all year: 100.
"""

from __future__ import annotations

from decimal import Decimal

from .angka import SERATUS, bagi, persen
from .capaian import BarisCapaian, target_bagian
from .nilai import Angka
from .periode import TRIWULAN, Periode, triwulan_dari
from .renstra import AturanCapaian, Konsolidasi
from .tahun_kinerja import TahunKinerja


def harapan(dokumen: TahunKinerja, baris: BarisCapaian, periode: Periode) -> Decimal:
    """Expected capaian of an indikator at the end of a period, in percent of the year's target."""
    target = baris.target
    if baris.indikator.aturan != AturanCapaian.R_PER_T or not isinstance(target, Angka) or not target.nilai:
        return SERATUS
    bagian = [target_bagian(dokumen, baris.indikator, t) for t in TRIWULAN if t.awal <= periode.akhir]
    angka = [b.nilai for b in bagian if isinstance(b, Angka)]
    if len(angka) < len(bagian):
        return SERATUS
    if baris.indikator.konsolidasi != Konsolidasi.JUMLAH:
        return persen(angka[-1], target.nilai)
    bulan = periode.akhir - triwulan_dari(periode.akhir).awal + 1
    return persen(sum(angka[:-1], Decimal(0)) + angka[-1] * bulan / 3, target.nilai)


def rata_harapan(dokumen: TahunKinerja, baris: tuple[BarisCapaian, ...], periode: Periode) -> Decimal | None:
    """Mean over the indikator whose capaian could be computed: what :func:`.capaian.rata_capaian` is held against."""
    semua = [harapan(dokumen, b, periode) for b in baris if b.nilai is not None]
    return bagi(sum(semua, Decimal(0)), len(semua)) if semua else None
