"""Renstra: periods of several years with visi, tree of sasaran and indikator, targets, alokasi, roadmap, plans and isu.

A Renstra lives in the file across years (001: 2025-2029; 002: 2022-2024, printed with columns from 2021). Its targets
only compare: what a year is measured by stands in that year's Perjanjian Kinerja.
"""

from __future__ import annotations

from enum import StrEnum

from . import kolom
from .nilai import Isian
from .noun import BATAS_NARASI, NounBersama, noun
from .renstra import Tingkat

TAHUN_TERBANYAK = 6
"""A Renstra prints one to six year columns."""


class JenisButirRenstra(StrEnum):
    MISI = "misi"
    TUJUAN = "tujuan"
    TATA_NILAI = "tata nilai"


class JenisSimpul(StrEnum):
    """What a node of the tree is; sasaran and indikator have a level besides."""

    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"


class JenisPantau(StrEnum):
    MONITORING = "monitoring"
    EVALUASI = "evaluasi"


class PeriodePantau(StrEnum):
    """How often a form of monitoring or evaluasi takes place, in the words of 001 T4.1 and T4.2."""

    BULANAN = "Bulanan"
    TRIWULAN = "Triwulan"
    SEMESTER = "Semester"
    TAHUNAN = "Tahunan"
    INSIDENTAL = "Insidental"


class StatusRoadmap(StrEnum):
    RENCANA = "rencana"
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    BATAL = "batal"


class JenisIsu(StrEnum):
    POTENSI = "potensi"
    PERMASALAHAN = "permasalahan"
    PELUANG = "peluang/tantangan"
    ASPIRASI = "aspirasi masyarakat"
    ISU_STRATEGIS = "isu strategis"


class Lingkungan(StrEnum):
    INTERNAL = "internal"
    EKSTERNAL = "eksternal"


def _untuk_tahun() -> int:
    return kolom.bulat("Tahun", min=2000, maks=2100, wajib=True)


@noun("renstra", "Renstra")
class Renstra(NounBersama):
    """One strategic plan, ``dari``..``sampai``; ``kolom_dari`` where its tables begin with an earlier year (002 T3.5)."""

    nama: str = kolom.nama("Nama", wajib=False)
    dari: int = kolom.bulat("Tahun awal", min=2000, maks=2100, wajib=True)
    sampai: int = kolom.bulat("Tahun akhir", min=2000, maks=2100, wajib=True)
    kolom_dari: int | None = kolom.bulat("Kolom tabel mulai tahun", min=2000, maks=2100)
    visi: str = kolom.teks("Visi", maks=BATAS_NARASI)
    singkatan_nilai: str = kolom.teks("Singkatan tata nilai", maks=40)
    pelaksana: str = kolom.nama("Pelaksana", wajib=False)
    lokasi: str = kolom.nama("Lokasi", wajib=False)
    peta_sha256: str = kolom.teks("Peta strategi (SHA-256)", maks=64)
    peta_nama: str = kolom.nama("Nama berkas peta strategi", wajib=False)

    @property
    def tahun_kolom(self) -> tuple[int, ...]:
        """Years its tables have a column for, at most six."""
        awal = self.kolom_dari or self.dari
        return tuple(range(awal, max(self.sampai, awal) + 1))[:TAHUN_TERBANYAK]

    @property
    def rentang(self) -> str:
        """``2025-2029`` as titles write it."""
        return f"{self.dari}-{self.sampai}" if self.sampai > self.dari else str(self.dari)


@noun("renstra_butir", "Misi, tujuan, tata nilai")
class RenstraButir(NounBersama):
    """One misi, tujuan or value of the tata nilai; ``nama`` is the value's own word (Profesional)."""

    renstra_id: str = kolom.rujukan("renstra", wajib=True)
    jenis: JenisButirRenstra = kolom.pilihan(JenisButirRenstra, "Jenis", bawaan=JenisButirRenstra.MISI)
    nama: str = kolom.nama("Nama nilai", wajib=False)
    uraian: str = kolom.teks("Uraian", wajib=True)
    urutan: int = kolom.urutan()


@noun("renstra_simpul", "Simpul Renstra")
class RenstraSimpul(NounBersama):
    """A node: program, kegiatan, sasaran or indikator. Sasaran and indikator point to their identity over the years."""

    renstra_id: str = kolom.rujukan("renstra", wajib=True)
    induk_id: str | None = kolom.rujukan("renstra_simpul", "Di bawah")
    jenis: JenisSimpul = kolom.pilihan(JenisSimpul, "Jenis", bawaan=JenisSimpul.SASARAN)
    tingkat: Tingkat | None = kolom.pilihan(Tingkat, "Tingkat", wajib=False)
    kode: str = kolom.teks("Kode", maks=60)
    uraian: str = kolom.nama("Uraian")
    sasaran_id: str | None = kolom.rujukan("sasaran", "Sasaran", kaskade=False)
    indikator_id: str | None = kolom.rujukan("indikator", "Indikator", kaskade=False)
    lokasi: str = kolom.nama("Lokasi", wajib=False)
    satuan: str = kolom.teks("Satuan", maks=40)
    strategi: str = kolom.teks("Strategi")
    urutan: int = kolom.urutan()


@noun("renstra_target", "Target Renstra", kunci=("simpul_id", "untuk_tahun"))
class RenstraTarget(NounBersama):
    """Target of a node in one year of the Renstra."""

    simpul_id: str = kolom.rujukan("renstra_simpul", wajib=True)
    untuk_tahun: int = _untuk_tahun()
    target: Isian = kolom.isian("Target")


@noun("renstra_dana", "Alokasi Renstra")
class RenstraDana(NounBersama):
    """An amount for a node, or once for all siblings from ``simpul_id`` to ``sampai_id`` (001: IKK 19.1 and 19.2)."""

    simpul_id: str = kolom.rujukan("renstra_simpul", wajib=True)
    sampai_id: str | None = kolom.rujukan("renstra_simpul", "Sampai dengan", kaskade=False)
    pelaksana: str = kolom.nama("Pelaksana", wajib=False)
    urutan: int = kolom.urutan()


@noun("renstra_alokasi", "Alokasi Renstra per tahun", kunci=("dana_id", "untuk_tahun"))
class RenstraAlokasi(NounBersama):
    """Rupiah of one year, typed and printed in juta rupiah (001 T3.3)."""

    dana_id: str = kolom.rujukan("renstra_dana", wajib=True)
    untuk_tahun: int = _untuk_tahun()
    jumlah: int | None = kolom.juta_rupiah("Alokasi (juta rupiah)")


@noun("renstra_pantau", "Rencana monitoring dan evaluasi")
class RenstraPantau(NounBersama):
    """A form of monitoring or evaluasi of an indikator with its period; an indikator may have several (001 T4.1, T4.2)."""

    simpul_id: str = kolom.rujukan("renstra_simpul", wajib=True)
    jenis: JenisPantau = kolom.pilihan(JenisPantau, "Jenis", bawaan=JenisPantau.MONITORING)
    bentuk: str = kolom.teks("Bentuk pelaksanaan", wajib=True)
    periode: PeriodePantau = kolom.pilihan(PeriodePantau, "Periode pelaksanaan", bawaan=PeriodePantau.BULANAN)
    urutan: int = kolom.urutan()


@noun("roadmap_aspek", "Aspek roadmap")
class RoadmapAspek(NounBersama):
    """A line of the roadmap (001 3.3): an aspek, of the satker itself or of one it names."""

    renstra_id: str = kolom.rujukan("renstra", wajib=True)
    satker: str = kolom.nama("Satuan kerja", wajib=False)
    nama: str = kolom.nama("Aspek")
    urutan: int = kolom.urutan()


@noun("roadmap_butir", "Butir roadmap")
class RoadmapButir(NounBersama):
    """What is to be done for an aspek in one year; printed as a., b., c."""

    aspek_id: str = kolom.rujukan("roadmap_aspek", wajib=True)
    untuk_tahun: int = _untuk_tahun()
    uraian: str = kolom.teks("Butir", maks=1000, wajib=True)
    status: StatusRoadmap = kolom.pilihan(StatusRoadmap, "Status", bawaan=StatusRoadmap.RENCANA)
    urutan: int = kolom.urutan()


@noun("isu", "Isu")
class Isu(NounBersama):
    """A potensi, permasalahan, peluang, aspirasi or isu strategis (001 T1.8, 002 I.E)."""

    renstra_id: str = kolom.rujukan("renstra", wajib=True)
    jenis: JenisIsu = kolom.pilihan(JenisIsu, "Jenis", bawaan=JenisIsu.ISU_STRATEGIS)
    lingkungan: Lingkungan | None = kolom.pilihan(Lingkungan, "Lingkungan", wajib=False)
    topik: str = kolom.nama("Topik", wajib=False)
    uraian: str = kolom.teks("Uraian", wajib=True)
    urutan: int = kolom.urutan()
