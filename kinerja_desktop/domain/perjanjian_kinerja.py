"""Perjanjian Kinerja in versions: targets at three levels and anggaran (002 lampiran 1; PermenPANRB 53/2014)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from . import kolom
from .nilai import Isian
from .noun import Noun, noun
from .periode import PERIODE


class TingkatAnggaran(StrEnum):
    PROGRAM = "program"
    KEGIATAN = "kegiatan"


@noun("pk", "Perjanjian Kinerja", kunci=("tahun", "ke"))
class Pk(Noun):
    """A version of the year's PK: ``ke`` 0 is the first, 1.. the changes, each with its reason, place and date."""

    tahun: int = kolom.tahun()
    ke: int = kolom.bulat("Versi", maks=99, wajib=True, bawaan=0)
    alasan: str = kolom.teks("Alasan perubahan", maks=1000)
    tempat: str = kolom.teks("Tempat", maks=80)
    tanggal: date | None = kolom.tanggal("Tanggal")
    pihak_pertama_id: str | None = kolom.rujukan("pejabat", "Pihak Pertama", kaskade=False)
    pihak_kedua_id: str | None = kolom.rujukan("pejabat", "Pihak Kedua", kaskade=False)

    @property
    def nama_versi(self) -> str:
        return f"Perubahan {self.ke}" if self.ke else "Awal"


@noun("pk_target", "Target PK", kunci=("pk_id", "indikator_id"))
class PkTarget(Noun):
    """The year's target of an indikator in one version of the PK; kosong where the PK prints dots."""

    tahun: int = kolom.tahun()
    pk_id: str = kolom.rujukan("pk", wajib=True)
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    target: Isian = kolom.isian("Target")


@noun("pk_anggaran", "Anggaran PK")
class PkAnggaran(Noun):
    """A row of the PK's anggaran table; a program row is printed bold with the sum of its kegiatan unless typed."""

    tahun: int = kolom.tahun()
    pk_id: str = kolom.rujukan("pk", wajib=True)
    tingkat: TingkatAnggaran = kolom.pilihan(TingkatAnggaran, "Tingkat", bawaan=TingkatAnggaran.KEGIATAN)
    uraian: str = kolom.nama("Program / Kegiatan")
    anggaran: int | None = kolom.rupiah("Anggaran")
    urutan: int = kolom.urutan()


def kode_periode(kode: str) -> str:
    """Code of a period that exists, or '' (a hand-made file may hold anything until it is decoded)."""
    return kode if kode in PERIODE else ""


@noun(
    "target_periode",
    "Target periode",
    kunci=("pk_id", "indikator_id", "periode"),
    periode=lambda b: kode_periode(b.periode),
)
class TargetPeriode(Noun):
    """Target of one triwulan or semester, only for konsolidasi ``jumlah`` or staged targets."""

    tahun: int = kolom.tahun()
    pk_id: str = kolom.rujukan("pk", wajib=True)
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    target: Isian = kolom.isian("Target")
