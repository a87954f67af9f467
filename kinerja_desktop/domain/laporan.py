"""A report to be made, its texts, notes on cells, and the closings of a year's periods."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from . import kolom
from .noun import BATAS_NARASI, Noun, noun


class JenisLaporan(StrEnum):
    LAMPIRAN = "lampiran kiriman"
    LKJIP_SEMESTER = "LKjIP semester"
    LKJIP_TAHUNAN = "LKjIP tahunan"


@noun("laporan", "Laporan", kunci=("tahun", "jenis", "periode"))
class Laporan(Noun):
    """A report: what it covers, per which date, on which paper, with which sections (empty = all that exist)."""

    tahun: int = kolom.tahun()
    jenis: JenisLaporan = kolom.pilihan(JenisLaporan, "Jenis", bawaan=JenisLaporan.LAMPIRAN)
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    judul: str = kolom.nama("Judul", wajib=False)
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
    tempat: str = kolom.teks("Tempat", maks=80)
    tanggal: date | None = kolom.tanggal("Tanggal")
    kertas: str = kolom.teks("Kertas", maks=10, bawaan="A4")
    bagian: Any = kolom.data("Bagian")
    tata_letak: Any = kolom.data("Tata letak per bagian")
    """Pairs (id of a section, name of its layout), where a section has several (see ``reports/katalog_bagian``)."""
    penanda_tangan_id: str | None = kolom.rujukan("pejabat", "Penanda tangan", kaskade=False)


@noun("narasi", "Narasi", kunci=("laporan_id", "bagian"))
class Narasi(Noun):
    """The text of one section of a laporan."""

    tahun: int = kolom.tahun()
    laporan_id: str = kolom.rujukan("laporan", wajib=True)
    bagian: str = kolom.teks("Bagian", maks=60, wajib=True)
    isi: str = kolom.teks("Isi", maks=BATAS_NARASI)


class JenisGambar(StrEnum):
    GAMBAR = "gambar"
    BAGAN = "bagan"


@noun("gambar", "Gambar")
class Gambar(Noun):
    """A picture or capture of the laporan; the file lies once beside the database, named by its SHA-256.

    ``bagian`` is the section it stands in (``e-monev``, ``e-performance``, …; empty: the list of pictures alone).
    """

    tahun: int = kolom.tahun()
    bagian: str = kolom.teks("Bagian", maks=60)
    jenis: JenisGambar = kolom.pilihan(JenisGambar, "Jenis", bawaan=JenisGambar.GAMBAR)
    judul: str = kolom.nama("Judul")
    sumber: str = kolom.nama("Sumber", wajib=False)
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
    sha256: str = kolom.teks("SHA-256", maks=64)
    nama_berkas: str = kolom.nama("Nama berkas", wajib=False)
    ukuran: int | None = kolom.bulat("Ukuran (byte)", maks=10**10)
    lebar: int | None = kolom.bulat("Lebar (piksel)", maks=100_000)
    tinggi: int | None = kolom.bulat("Tinggi (piksel)", maks=100_000)
    urutan: int = kolom.urutan()


@noun("catatan_sel", "Catatan sel", kunci=("tahun", "pada_noun", "pada_id", "pada_kolom"))
class CatatanSel(Noun):
    """A note of the officer on one cell, and whether it still has to be followed up. Who and when stand in the history."""

    tahun: int = kolom.tahun()
    pada_noun: str = kolom.teks("Melekat pada", maks=60, wajib=True)
    pada_id: str = kolom.teks("Id baris", maks=36, wajib=True)
    pada_kolom: str = kolom.teks("Kolom", maks=60, wajib=True)
    isi: str = kolom.teks("Catatan", maks=2000)
    tindak: bool = kolom.ya_tidak("Perlu ditindaklanjuti")


class StatusPenutupan(StrEnum):
    TERTUTUP = "tertutup"
    DIBUKA = "dibuka kembali"


@noun("penutupan", "Penutupan periode", kunci=("tahun", "periode", "revisi"))
class Penutupan(Noun):
    """A closing of a triwulan: revision, edit counter and digest of what was stored."""

    tahun: int = kolom.tahun()
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    revisi: int = kolom.bulat("Revisi", maks=999, wajib=True, bawaan=0)
    status: StatusPenutupan = kolom.pilihan(StatusPenutupan, "Status", bawaan=StatusPenutupan.TERTUTUP)
    alasan_buka: str = kolom.teks("Alasan dibuka kembali", maks=1000)
    penghitung: int = kolom.bulat("Nomor perubahan", wajib=True, bawaan=0, maks=10**12)
    sidik: str = kolom.teks("SHA-256 dokumen", maks=64)
