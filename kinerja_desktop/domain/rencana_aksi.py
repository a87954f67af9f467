"""Rencana Aksi: kegiatan per indikator, pagu blocks, and rows per triwulan, semester or year (003, 004, 000)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from . import kolom
from .noun import Noun, noun
from .periode import kode_bulan
from .perjanjian_kinerja import kode_periode


class StatusRenaksi(StrEnum):
    RENCANA = "rencana"
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    TIDAK = "tidak dilaksanakan"


class JenisPeriode(StrEnum):
    TRIWULAN = "triwulan"
    SEMESTER = "semester"
    TAHUN = "tahun"

    @property
    def kode(self) -> tuple[str, ...]:
        return {"triwulan": ("TW1", "TW2", "TW3", "TW4"), "semester": ("SM1", "SM2"), "tahun": ("TAHUN",)}[self.value]


@noun("renaksi", "Kegiatan rencana aksi")
class Renaksi(Noun):
    """A kegiatan (in 000: skema) that serves an indikator."""

    tahun: int = kolom.tahun()
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    uraian: str = kolom.teks("Kegiatan", maks=2000, wajib=True)
    jenis_periode: JenisPeriode = kolom.pilihan(JenisPeriode, "Periode", bawaan=JenisPeriode.TRIWULAN)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    data_dukung: str = kolom.teks("Data dukung", maks=2000)
    keterangan: str = kolom.teks("Keterangan", maks=2000)
    urutan: int = kolom.urutan()


@noun("renaksi_pagu", "Pagu rencana aksi")
class RenaksiPagu(Noun):
    """An amount printed merged over what it covers and counted once.

    Exactly one of the references says what it covers: a sasaran, an indikator, or a kegiatan (several blocks may stand
    under one kegiatan, 003). ``anggaran_id`` links the block to the budget chain: then pagu, RPD and realisasi are read
    from there and locked here.
    """

    tahun: int = kolom.tahun()
    sasaran_id: str | None = kolom.rujukan("sasaran")
    indikator_id: str | None = kolom.rujukan("indikator")
    renaksi_id: str | None = kolom.rujukan("renaksi")
    anggaran_id: str | None = kolom.rujukan("anggaran", kaskade=False)
    uraian: str = kolom.nama("Uraian", wajib=False)
    pagu: int | None = kolom.rupiah("Pagu")
    urutan: int = kolom.urutan()


@noun(
    "renaksi_periode", "Rencana aksi per periode", kunci=("renaksi_id", "pagu_id", "periode"),
    periode=lambda b: kode_periode(b.periode),
)  # fmt: skip
class RenaksiPeriode(Noun):
    """A period row of a kegiatan, or of one of its pagu blocks when ``pagu_id`` is set."""

    tahun: int = kolom.tahun()
    renaksi_id: str = kolom.rujukan("renaksi", wajib=True)
    pagu_id: str | None = kolom.rujukan("renaksi_pagu")
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    rencana: str = kolom.teks("Rencana kegiatan")
    rpd: int | None = kolom.rupiah("Rencana penarikan dana")
    realisasi: int | None = kolom.rupiah("Realisasi anggaran")
    capaian_tercetak: str = kolom.teks("Capaian tercetak di sumber", maks=200)
    data_dukung: str = kolom.teks("Data dukung", maks=2000)
    status: StatusRenaksi | None = kolom.pilihan(StatusRenaksi, "Status", wajib=False)
    keterangan: str = kolom.teks("Keterangan", maks=2000)


@noun("renaksi_bulan", "Laporan rencana aksi bulanan", kunci=("renaksi_id", "bulan"), periode=kode_bulan)
class RenaksiBulan(Noun):
    """What was done for a kegiatan in a month (diktum Keempat of 000 and 003: due on the 5th of the next month).

    Its evidence are ``data_dukung`` rows of the kegiatan with the same month.
    """

    tahun: int = kolom.tahun()
    renaksi_id: str = kolom.rujukan("renaksi", wajib=True)
    bulan: int = kolom.bulan()
    uraian: str = kolom.teks("Uraian pelaksanaan")
    capaian: str = kolom.teks("Capaian", maks=200)
    status: StatusRenaksi | None = kolom.pilihan(StatusRenaksi, "Status", wajib=False)
    diisi: date | None = kolom.tanggal("Tanggal diisi")
