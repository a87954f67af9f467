"""Money: the budget chain, pagu in versions, RPD per month, realisasi as observations by source and date.

Source of the shapes: 002 T3.6 (kegiatan, pagu awal and revisi), gambar 3.1 and 3.2 (jenis belanja).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from . import kolom
from .nilai import Isian
from .noun import Noun, noun
from .periode import kode_bulan

NAMA_BELANJA = {"51": "Belanja Pegawai", "52": "Belanja Barang", "53": "Belanja Modal", "57": "Belanja Bantuan Sosial"}
"""The usual two-digit accounts; the list is open, other codes print under the name given in the file."""


class TingkatNode(StrEnum):
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    KRO = "KRO"
    RO = "RO"
    KOMPONEN = "komponen"
    SUBKOMPONEN = "subkomponen"
    AKUN = "akun"
    BELANJA = "jenis belanja"


@noun("anggaran", "Anggaran")
class Anggaran(Noun):
    """A node of the budget chain, or (``tingkat`` jenis belanja) one row of the breakdown by jenis belanja.

    Codes are text. ``cetak`` ticks the nodes that the table by kegiatan prints. The two breakdowns are never added
    together: chain nodes sum along ``induk_id``, jenis belanja rows stand beside the chain.
    """

    tahun: int = kolom.tahun()
    induk_id: str | None = kolom.rujukan("anggaran")
    tingkat: TingkatNode = kolom.pilihan(TingkatNode, "Tingkat", bawaan=TingkatNode.KEGIATAN)
    kode: str = kolom.teks("Kode", maks=60)
    nama: str = kolom.nama("Nama")
    jenis_belanja: str = kolom.teks("Jenis belanja", maks=2)
    cetak: bool = kolom.ya_tidak("Cetak pada tabel kegiatan", bawaan=True)
    volume: Decimal | None = kolom.desimal("Volume RO")
    satuan: str = kolom.teks("Satuan volume", maks=40)
    urutan: int = kolom.urutan()


@noun("pagu_versi", "Versi pagu", kunci=("tahun", "ke"))
class PaguVersi(Noun):
    """A version of the DIPA: ``ke`` 0 is awal, 1.. the revisions with date and reason."""

    tahun: int = kolom.tahun()
    ke: int = kolom.bulat("Versi", maks=99, wajib=True, bawaan=0)
    tanggal: date | None = kolom.tanggal("Tanggal")
    alasan: str = kolom.teks("Alasan", maks=1000)

    @property
    def nama_versi(self) -> str:
        return f"Revisi {self.ke}" if self.ke else "Awal"


@noun("pagu", "Pagu", kunci=("anggaran_id", "versi_id"))
class Pagu(Noun):
    """Pagu of a node in one version; a version without a row for the node leaves the earlier amount in force."""

    tahun: int = kolom.tahun()
    anggaran_id: str = kolom.rujukan("anggaran", wajib=True)
    versi_id: str = kolom.rujukan("pagu_versi", wajib=True)
    jumlah: int | None = kolom.rupiah("Pagu")


@noun("rpd", "Rencana penarikan dana", kunci=("anggaran_id", "bulan"), periode=kode_bulan)
class Rpd(Noun):
    """Planned withdrawal of a node in a month (DIPA halaman III)."""

    tahun: int = kolom.tahun()
    anggaran_id: str = kolom.rujukan("anggaran", wajib=True)
    bulan: int = kolom.bulan()
    jumlah: int | None = kolom.rupiah("RPD")


@noun(
    "observasi", "Realisasi anggaran", kunci=("anggaran_id", "sumber", "per_tanggal", "bulanan"),
    periode=lambda b: f"B{b.per_tanggal.month:02}" if b.per_tanggal and b.per_tanggal.year == b.tahun else "",
)  # fmt: skip
class Observasi(Noun):
    """What one source showed on one date for a node: cumulative rupiah, or with ``bulanan`` that month's own amount."""

    tahun: int = kolom.tahun()
    anggaran_id: str = kolom.rujukan("anggaran", wajib=True)
    sumber: str = kolom.teks("Sumber", maks=60, wajib=True)
    per_tanggal: date = kolom.tanggal("Per tanggal", wajib=True)
    bulanan: bool = kolom.ya_tidak("Jumlah satu bulan")
    realisasi: int | None = kolom.rupiah("Realisasi")


@noun("volume_ro", "Realisasi volume RO", kunci=("anggaran_id", "bulan"), periode=kode_bulan)
class VolumeRo(Noun):
    """Volume of an RO reached from January to the end of a month, in the ``satuan`` of its node."""

    tahun: int = kolom.tahun()
    anggaran_id: str = kolom.rujukan("anggaran", wajib=True)
    bulan: int = kolom.bulan()
    realisasi: Isian = kolom.isian("Realisasi volume")


class KelompokDeret(StrEnum):
    """What a series of years is about; the four never add up with each other."""

    BELANJA = "jenis belanja"
    JUMLAH = "seluruh belanja"
    PNBP = "PNBP"
    HIBAH = "hibah"


@noun("deret_anggaran", "Deret anggaran")
class DeretAnggaran(Noun):
    """A series of money over the years: a jenis belanja, the whole, PNBP, or one kind of hibah (001 T1.4-T1.7)."""

    tahun: int = kolom.tahun()
    kelompok: KelompokDeret = kolom.pilihan(KelompokDeret, "Kelompok", bawaan=KelompokDeret.BELANJA)
    kode: str = kolom.teks("Kode", maks=20)
    nama: str = kolom.nama("Nama")
    urutan: int = kolom.urutan()


@noun("deret_nilai", "Nilai deret anggaran", kunci=("deret_anggaran_id", "tahun_data"))
class DeretNilai(Noun):
    """One year of a series, in rupiah. ``tidak_berlaku`` holds the reason where the paper prints N/A.

    ``capaian_sumber`` is the percentage a published paper prints, kept only to be compared with ours (001 T1.6: 98,29).
    """

    tahun: int = kolom.tahun()
    deret_anggaran_id: str = kolom.rujukan("deret_anggaran", wajib=True)
    tahun_data: int = kolom.bulat("Tahun data", min=1945, maks=2100, wajib=True)
    alokasi: int | None = kolom.rupiah("Alokasi atau target")
    realisasi: int | None = kolom.rupiah("Realisasi")
    tidak_berlaku: str = kolom.teks("Alasan N/A", maks=1000)
    capaian_sumber: Decimal | None = kolom.desimal("Capaian tercetak di sumber (%)")
    sumber: str = kolom.teks("Sumber", maks=200)
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
