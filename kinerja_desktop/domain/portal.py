"""What the portals show, typed on its own and kept beside our figures: E-Performance, e-Monev, scores of IKPA and SMART.

Values are the portal's, never ours: where the two differ, a check says so (002: 74 here, 73 in E-Performance).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from . import kolom
from .nilai import Isian
from .noun import Noun, noun
from .periode import kode_bulan
from .perjanjian_kinerja import kode_periode


@noun("eperformance", "Indikator E-Performance")
class Eperformance(Noun):
    """An indikator as E-Performance words it (002 lampiran 4); empty words are those of the indikator it is linked to."""

    tahun: int = kolom.tahun()
    indikator_id: str | None = kolom.rujukan("indikator", "Indikator", kaskade=False)
    sasaran: str = kolom.nama("Sasaran pada portal", wajib=False)
    kode: str = kolom.teks("No indikator", maks=40)
    uraian: str = kolom.nama("Indikator pada portal", wajib=False)
    cakupan: str = kolom.teks("Cakupan", maks=200)
    target: Isian = kolom.isian("Target")
    satuan: str = kolom.teks("Satuan", maks=40)
    lampiran: str = kolom.teks("Lampiran", maks=1000)
    catatan: str = kolom.teks("Catatan monitoring")
    bobot: Decimal | None = kolom.desimal("Bobot")
    skor: Decimal | None = kolom.desimal("Skor")
    urutan: int = kolom.urutan()


@noun(
    "eperformance_triwulan", "E-Performance per triwulan", kunci=("eperformance_id", "periode"),
    periode=lambda b: kode_periode(b.periode),
)  # fmt: skip
class EperformanceTriwulan(Noun):
    """Target and realisasi of one triwulan (TW1..TW4), each the triwulan's own."""

    tahun: int = kolom.tahun()
    eperformance_id: str = kolom.rujukan("eperformance", wajib=True)
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    target: Isian = kolom.isian("Target")
    realisasi: Isian = kolom.isian("Realisasi")
    catatan: str = kolom.teks("Catatan sumber", maks=1000)


@noun("eperformance_bulan", "Uraian E-Performance", kunci=("eperformance_id", "bulan"), periode=kode_bulan)
class EperformanceBulan(Noun):
    """The words of a month as entered in the portal; where there are none, ours are printed."""

    tahun: int = kolom.tahun()
    eperformance_id: str = kolom.rujukan("eperformance", wajib=True)
    bulan: int = kolom.bulan()
    uraian: str = kolom.teks("Uraian")


@noun("emonev", "E-Monev", kunci=("tahun", "bulan"), periode=kode_bulan)
class Emonev(Noun):
    """Budget and performance of a month as e-Monev Bappenas shows them, year to date (002 D.3)."""

    tahun: int = kolom.tahun()
    bulan: int = kolom.bulan()
    rencana_anggaran: int | None = kolom.rupiah("Rencana anggaran")
    realisasi_anggaran: int | None = kolom.rupiah("Realisasi anggaran")
    rencana_kinerja: Isian = kolom.isian("Rencana kinerja (%)")
    realisasi_kinerja: Isian = kolom.isian("Realisasi kinerja (%)")
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
    uraian: str = kolom.teks("Uraian")


class JenisSkor(StrEnum):
    """Which score of the budget's performance: IKPA of OM-SPAN, NKA of SMART."""

    IKPA = "IKPA"
    NKA = "NKA"


@noun("skor_anggaran", "Nilai IKPA dan SMART", kunci=("tahun", "jenis", "komponen", "bulan"), periode=kode_bulan)
class SkorAnggaran(Noun):
    """A score as its portal shows it up to a month; ``komponen`` empty is the final value (nilai akhir)."""

    tahun: int = kolom.tahun()
    jenis: JenisSkor = kolom.pilihan(JenisSkor, "Jenis", bawaan=JenisSkor.IKPA)
    komponen: str = kolom.teks("Komponen", maks=80)
    bulan: int = kolom.bulan()
    nilai: Isian = kolom.isian("Nilai")
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
