"""What was reached: monthly values and variables, the month's text, kendala with tindak lanjut, data dukung."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from . import kolom
from .nilai import Isian
from .noun import Noun, noun
from .periode import kode_bulan

NILAI = ""
"""Name of the variable that is the value itself (rumus ``langsung``, or a typed value where variables are unknown)."""

KUMULATIF = "kumulatif"
"""Name of the pseudo-variable that holds a figure for the year to date."""

BEBAS_KUNCI: Mapping[str, str] = {"realisasi_uraian": "catatan"}
"""Field of a noun that stays open in a closed period: Kanwil's notes come back after the sending."""


@noun("realisasi", "Realisasi", kunci=("tahun", "indikator_id", "bulan", "variabel"), periode=kode_bulan)
class Realisasi(Noun):
    """One entered figure: an indikator's variable (or value) of a month, or its cumulative override.

    ``gugur`` marks an override that a later monthly entry has beaten; it stays visible and gives a finding.
    """

    tahun: int = kolom.tahun()
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    bulan: int = kolom.bulan()
    variabel: str = kolom.teks("Variabel", maks=60)
    nilai: Isian = kolom.isian("Nilai")
    gugur: bool = kolom.ya_tidak("Dikalahkan isian bulanan")


@noun("realisasi_uraian", "Uraian realisasi", kunci=("tahun", "indikator_id", "bulan"), periode=kode_bulan)
class RealisasiUraian(Noun):
    """The month's words on an indikator; ``catatan`` is Kanwil's catatan monitoring."""

    tahun: int = kolom.tahun()
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    bulan: int = kolom.bulan()
    uraian: str = kolom.teks("Uraian")
    catatan: str = kolom.teks("Catatan monitoring")
    diisi: date | None = kolom.tanggal("Tanggal diisi")


class StatusTindakLanjut(StrEnum):
    BELUM = "belum"
    BERJALAN = "berjalan"
    SELESAI = "selesai"


@noun("kendala", "Kendala")
class Kendala(Noun):
    """An obstacle and its solution, at the level of the satker, a unit, a sasaran or an indikator (002 III.A.5)."""

    tahun: int = kolom.tahun()
    kategori: str = kolom.teks("Kategori", maks=60)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    sasaran_id: str | None = kolom.rujukan("sasaran")
    indikator_id: str | None = kolom.rujukan("indikator")
    mulai_bulan: int | None = kolom.bulat("Mulai bulan", min=1, maks=12)
    uraian: str = kolom.teks("Kendala", wajib=True)
    solusi: str = kolom.teks("Solusi")
    urutan: int = kolom.urutan()


@noun("tindak_lanjut", "Tindak lanjut")
class TindakLanjut(Noun):
    """What is being done about a kendala, a finding of the pengawas or an evaluasi; carried on until ``selesai``."""

    tahun: int = kolom.tahun()
    kendala_id: str | None = kolom.rujukan("kendala")
    temuan_id: str | None = kolom.rujukan("temuan_pengawasan")
    evaluasi_id: str | None = kolom.rujukan("evaluasi")
    uraian: str = kolom.teks("Tindak lanjut", wajib=True)
    unit_id: str | None = kolom.rujukan("unit", "PIC", kaskade=False)
    tenggat: date | None = kolom.tanggal("Tenggat")
    status: StatusTindakLanjut = kolom.pilihan(StatusTindakLanjut, "Status", bawaan=StatusTindakLanjut.BELUM)
    hasil: str = kolom.teks("Hasil", maks=2000)
    selesai: date | None = kolom.tanggal("Tanggal selesai")
    urutan: int = kolom.urutan()


class BentukDukung(StrEnum):
    DIMINTA = "diminta"
    BERKAS = "berkas"
    TAUTAN = "tautan"
    NASKAH = "naskah"


@noun("data_dukung", "Data dukung")
class DataDukung(Noun):
    """Evidence asked for or handed in, attached to any row (``pada_noun``, ``pada_id``).

    Files live once beside the database, named by their SHA-256; the shown name never becomes a path.
    """

    tahun: int = kolom.tahun()
    pada_noun: str = kolom.teks("Melekat pada", maks=60)
    pada_id: str = kolom.teks("Id baris", maks=36)
    bulan: int | None = kolom.bulat("Bulan", min=1, maks=12)
    bentuk: BentukDukung = kolom.pilihan(BentukDukung, "Bentuk", bawaan=BentukDukung.DIMINTA)
    uraian: str = kolom.teks("Uraian", maks=1000)
    jumlah: int | None = kolom.bulat("Jumlah", maks=100_000)
    satuan: str = kolom.teks("Satuan", maks=40)
    sha256: str = kolom.teks("SHA-256", maks=64)
    nama_berkas: str = kolom.nama("Nama berkas", wajib=False)
    ukuran: int | None = kolom.bulat("Ukuran (byte)", maks=10**10)
    tautan: str = kolom.teks("Tautan", maks=2000)
    nomor_naskah: str = kolom.teks("Nomor naskah", maks=200)
    tanggal: date | None = kolom.tanggal("Tanggal")
    untuk_id: str | None = kolom.rujukan("data_dukung", "Memenuhi permintaan", kaskade=False)
    urutan: int = kolom.urutan()
