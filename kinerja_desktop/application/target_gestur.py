"""Gestures on targets of triwulan and semester, and on the figures of other years beside this one's."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.capaian import bagi_target
from ..domain.nilai import KOSONG, Angka, Isian
from ..domain.periode import SEMESTER, TRIWULAN, Periode
from ..domain.perjanjian_kinerja import Pk
from ..domain.renstra import IndikatorTahun, Konsolidasi, PeriodePelaporan
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import isi_sel
from .sel import Sel, sel_kunci
from .transaksi import Transaksi, TransaksiError


def sel_target_periode(dokumen: TahunKinerja, pk: Pk, indikator: IndikatorTahun, periode: Periode) -> Sel:
    """The cell of a period's own target in a version of the PK."""
    return sel_kunci(
        "target_periode", "target", tahun=dokumen.tahun, pk_id=pk.id, indikator_id=indikator.indikator_id,
        periode=periode.kode,
    )  # fmt: skip


def periode_target(indikator: IndikatorTahun) -> tuple[Periode, ...]:
    """The periods a year's target is staged over: semesters for what is reported by semester, else triwulan."""
    return SEMESTER if indikator.periode_pelaporan == PeriodePelaporan.SEMESTERAN else TRIWULAN


def target_pk(dokumen: TahunKinerja, pk: Pk, indikator: IndikatorTahun) -> Isian:
    """The year's target in this version of the PK, kosong where it has none."""
    baris = dokumen.per("pk_target", "indikator_id").get(indikator.indikator_id, ())
    return next((b.target for b in baris if b.pk_id == pk.id), KOSONG)


def bagi_target_periode(dokumen: TahunKinerja, pk: Pk, indikator: Sequence[IndikatorTahun]) -> Transaksi:
    """Spread the year's target evenly over the periods, the remainder in the last.

    Only figures that add up can be spread (002: 20 + 20 + 20 + 20 of 80); what is no number is passed over.
    """
    isian: list[tuple[Sel, object, str]] = []
    lewat: list[str] = []
    for i in indikator:
        target = target_pk(dokumen, pk, i)
        if i.konsolidasi != Konsolidasi.JUMLAH or not isinstance(target, Angka):
            lewat.append(i.kode)
            continue
        periode = periode_target(i)
        for p, bagian in zip(periode, bagi_target(target.nilai, len(periode)), strict=True):
            isian.append((sel_target_periode(dokumen, pk, i, p), Angka(bagian), ""))
    if not isian:
        raise TransaksiError(
            f"Target {', '.join(lewat[:5])} tidak dapat dibagi: hanya target angka dengan konsolidasi jumlah yang "
            "dijumlahkan; ketik sendiri target bertahapnya."
        )
    return isi_sel(dokumen, isian, f"bagi target {len(indikator) - len(lewat)} indikator ke periode")


# Other years ---------------------------------------------------------------------------------------------------------


def sel_pembanding(dokumen: TahunKinerja, indikator: IndikatorTahun, tahun_banding: int, kolom: str) -> Sel:
    """A field of the comparison with another year; a new row begins with the indikator's own unit."""
    sel = sel_kunci(
        "pembanding", kolom, tahun=dokumen.tahun, indikator_id=indikator.indikator_id, tahun_banding=tahun_banding
    )
    satuan = {"satuan_target": indikator.satuan, "satuan_realisasi": indikator.satuan}
    return Sel(sel.noun, sel.id, sel.kolom, {**sel.dasar, **satuan})


def tahun_pembanding(dokumen: TahunKinerja, banyak: int = 5) -> tuple[int, ...]:
    """Years that can stand beside this one, newest first: those with figures and the last few."""
    ada = {p.tahun_banding for p in dokumen.pembanding}
    return tuple(sorted(ada | set(range(dokumen.tahun - banyak, dokumen.tahun)), reverse=True))
