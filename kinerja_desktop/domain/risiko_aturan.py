"""Rules of the long risk register: which level counts now, and what a risk above the selera still lacks.

A risk above the selera needs a treatment with a PIC and a due date; the residual level is at most the inherent one, or a
reason says why not; "menerima" needs a reason (practice of the PermenPANRB 5/2020 and KMK 577/2019 family of registers).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .matriks_risiko import BesaranRisiko, besaran_risiko
from .periode import PERIODE, TAHUN, TRIWULAN, Periode
from .realisasi import StatusTindakLanjut
from .risiko import KejadianRisiko, Perlakuan, Risiko, RisikoPantau
from .tahun_kinerja import TahunKinerja


class Sisi(StrEnum):
    """Which of its three places on the 5×5 map a risk is looked at in."""

    INHEREN = "inheren"
    RESIDUAL = "residual"
    AKTUAL = "aktual"


@dataclass(frozen=True, slots=True)
class Letak:
    """A place on the map. ``asal`` says where it comes from: ``TW2`` (monitoring), ``residual`` or ``inheren``."""

    kemungkinan: int
    dampak: int
    asal: str

    @property
    def sel(self) -> tuple[int, int]:
        return self.kemungkinan, self.dampak


def perlakuan(dokumen: TahunKinerja, risiko: Risiko) -> tuple[Perlakuan, ...]:
    """Its treatments, in order."""
    return dokumen.per("perlakuan", "risiko_id").get(risiko.id, ())


def kejadian(dokumen: TahunKinerja, risiko: Risiko) -> tuple[KejadianRisiko, ...]:
    """Its events, in order."""
    return dokumen.per("kejadian_risiko", "risiko_id").get(risiko.id, ())


def pantauan(dokumen: TahunKinerja, risiko: Risiko) -> dict[str, RisikoPantau]:
    """Its monitoring by triwulan (``TW1`` …)."""
    return {p.periode: p for p in dokumen.per("risiko_pantau", "risiko_id").get(risiko.id, ())}


def dipantau(baris: RisikoPantau | None) -> bool:
    """True once the monitoring of a triwulan says anything."""
    return baris is not None and bool(baris.status or baris.kemungkinan or baris.dampak or baris.catatan.strip())


# Levels --------------------------------------------------------------------------------------------------------------


def letak(dokumen: TahunKinerja, risiko: Risiko, sisi: Sisi, sampai: Periode = TAHUN) -> Letak | None:
    """Where a risk stands; None while kemungkinan or dampak is missing there.

    The actual place is that of the newest monitoring up to the cut-off that names both, else the residual, else the
    inherent one.
    """
    if sisi is Sisi.INHEREN:
        return _letak(risiko.kemungkinan, risiko.dampak, sisi)
    residual = _letak(risiko.residu_kemungkinan, risiko.residu_dampak, Sisi.RESIDUAL)
    if sisi is Sisi.RESIDUAL:
        return residual
    pantau = pantauan(dokumen, risiko)
    for tw in reversed(TRIWULAN):
        baris = pantau.get(tw.kode) if tw.akhir <= sampai.akhir else None
        if baris is not None and (aktual := _letak(baris.kemungkinan, baris.dampak, tw.kode)):
            return aktual
    return residual or letak(dokumen, risiko, Sisi.INHEREN)


def _letak(kemungkinan: int | None, dampak: int | None, asal: str) -> Letak | None:
    return Letak(kemungkinan, dampak, str(asal)) if kemungkinan and dampak else None


def sebut_asal(asal: str) -> str:
    """Where a place comes from, in words: ``pemantauan TW II``, ``tingkat residual``."""
    return f"pemantauan {PERIODE[asal].singkat}" if asal in PERIODE else f"tingkat {asal}"


def besaran_sisi(dokumen: TahunKinerja, risiko: Risiko, sisi: Sisi, sampai: Periode = TAHUN) -> BesaranRisiko | None:
    """Besaran and level at one of the three places; None while it has none, or the year has no rule table."""
    tempat = letak(dokumen, risiko, sisi, sampai)
    return besaran_risiko(dokumen, *tempat.sel) if tempat else None


def di_atas_selera(dokumen: TahunKinerja, risiko: Risiko, sampai: Periode = TAHUN) -> bool:
    """True where the present level is above the selera; False while it is not known."""
    besaran = besaran_sisi(dokumen, risiko, Sisi.AKTUAL, sampai)
    return besaran is not None and not besaran.dapat_diterima


def residual_naik(dokumen: TahunKinerja, risiko: Risiko) -> bool:
    """True where the controls there are leave more than was there without them."""
    inheren = besaran_sisi(dokumen, risiko, Sisi.INHEREN)
    residual = besaran_sisi(dokumen, risiko, Sisi.RESIDUAL)
    return inheren is not None and residual is not None and residual.nilai > inheren.nilai


# What is missing -----------------------------------------------------------------------------------------------------


def terlambat(dokumen: TahunKinerja, baris: Perlakuan, sampai: Periode) -> bool:
    """True where a treatment was due by the end of the cut-off and is not finished."""
    hari: date | None = baris.tenggat
    return (
        hari is not None and hari <= sampai.tanggal_akhir(dokumen.tahun) and baris.status != StatusTindakLanjut.SELESAI
    )


def triwulan_kurang(dokumen: TahunKinerja, risiko: Risiko, sampai: Periode) -> tuple[Periode, ...]:
    """Triwulan that have ended by the cut-off and were not monitored."""
    pantau = pantauan(dokumen, risiko)
    return tuple(tw for tw in TRIWULAN if tw.akhir <= sampai.akhir and not dipantau(pantau.get(tw.kode)))
