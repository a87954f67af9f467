"""Who reports: satker, letterhead by year, units, officials, staff counts (002 Bab I, T1.1, T1.2)."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Any

from . import kolom
from .noun import BATAS_NARASI, Noun, NounBersama, noun


class JenisSatker(StrEnum):
    RUTAN = "Rutan"
    LAPAS = "Lapas"
    BAPAS = "Bapas"
    LPKA = "LPKA"
    RUPBASAN = "Rupbasan"
    KANWIL = "Kanwil"


class Peran(StrEnum):
    """What an official signs as."""

    KEPALA = "kepala satker"
    ATASAN = "atasan"
    KEPALA_UNIT = "kepala unit"
    PENYUSUN = "penyusun"


class JenisSdm(StrEnum):
    JABATAN = "jabatan"
    PENDIDIKAN = "pendidikan"
    JENJANG = "jenjang"


@noun("satker", "Satuan kerja")
class Satker(NounBersama):
    """The work unit itself; a file has exactly one. Codes are text (leading zeros)."""

    kode: str = kolom.teks("Kode satker", maks=6, wajib=True)
    nama: str = kolom.nama("Nama lengkap")
    nama_singkat: str = kolom.nama("Nama singkat", wajib=False)
    jenis: JenisSatker = kolom.pilihan(JenisSatker, "Jenis", bawaan=JenisSatker.RUTAN)
    kelas: str = kolom.teks("Kelas", maks=20)
    kode_ba: str = kolom.teks("Kode BA", maks=3)
    kppn: str = kolom.teks("KPPN", maks=3)
    alamat: str = kolom.nama("Alamat", wajib=False)
    kode_pos: str = kolom.teks("Kode pos", maks=5)
    telepon: str = kolom.teks("Telepon", maks=60)
    faks: str = kolom.teks("Faks", maks=60)
    surel: str = kolom.teks("Surel", maks=120)
    situs: str = kolom.teks("Situs", maks=120)
    tempat: str = kolom.teks("Tempat penandatanganan", maks=80)
    wilayah: str = kolom.nama("Kantor wilayah", wajib=False)

    @property
    def sebutan(self) -> str:
        """How headers and page feet call it: the short name, else the full one with the usual abbreviations."""
        return self.nama_singkat or singkatkan(self.nama)


SINGKATAN = (
    ("kantor wilayah", "Kanwil"),
    ("direktorat jenderal pemasyarakatan", "Ditjenpas"),
    ("kementerian hukum dan hak asasi manusia", "Kemenkumham"),
    ("kementerian imigrasi dan pemasyarakatan", "Kemenimipas"),
    ("rumah tahanan negara", "Rutan"),
    ("lembaga pembinaan khusus anak", "LPKA"),
    ("lembaga pemasyarakatan", "Lapas"),
    ("balai pemasyarakatan", "Bapas"),
    ("rumah penyimpanan benda sitaan negara", "Rupbasan"),
)
"""Long words in the names of satker, and what offices write for them."""


def singkatkan(nama: str) -> str:
    """``Balai Pemasyarakatan Kelas II Ternate`` -> ``Bapas Kelas II Ternate``."""
    for panjang, pendek in SINGKATAN:
        nama = re.sub(panjang, pendek, nama, count=1, flags=re.IGNORECASE)
    return nama


@noun("kop", "Kop surat")
class Kop(NounBersama):
    """Letterhead lines, valid from a year on (Kemenkumham to 2024, Kemenimipas from 2025); the last line is the satker."""

    berlaku_mulai: int = kolom.bulat("Berlaku mulai", min=1945, maks=2100, wajib=True)
    kementerian: str = kolom.nama("Kementerian")
    baris_dua: str = kolom.nama("Direktorat jenderal atau kantor wilayah", wajib=False)
    baris_tiga: str = kolom.nama("Baris ketiga", wajib=False)
    nama_satker: str = kolom.nama("Nama satker pada kop")
    logo: str = kolom.teks("Logo (SHA-256 data dukung)", maks=64)


@noun("unit", "Unit")
class Unit(NounBersama):
    """A part of the satker that answers for indikator, kegiatan and risiko."""

    nama: str = kolom.nama("Nama unit")
    induk_id: str | None = kolom.rujukan("unit", "Unit induk", kaskade=False)
    tugas: str = kolom.teks("Tugas", maks=BATAS_NARASI)
    fungsi: str = kolom.teks("Fungsi", maks=BATAS_NARASI)
    urutan: int = kolom.urutan()


@noun("pejabat", "Pejabat")
class Pejabat(NounBersama):
    """An official who signs. NIP is stored bare (18 digits) and printed in groups."""

    nama: str = kolom.nama("Nama lengkap")
    nama_ttd: str = kolom.nama("Nama pada tanda tangan", wajib=False)
    nip: str = kolom.teks("NIP", maks=18)
    jabatan: str = kolom.nama("Jabatan")
    peran: Peran = kolom.pilihan(Peran, "Peran", bawaan=Peran.KEPALA)
    plt: str = kolom.teks("Plt./Plh.", maks=10)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    mulai: date | None = kolom.tanggal("Mulai")
    sampai: date | None = kolom.tanggal("Sampai")
    urutan: int = kolom.urutan()


def tulis_nip(nip: str) -> str:
    """``123456781234561123`` -> ``12345678 123456 1 123``; anything that is not 18 digits is printed as it is."""
    if len(nip) == 18 and nip.isdigit():
        return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
    return nip


@noun("sdm", "SDM")
class Sdm(Noun):
    """Number of staff in one row of a distribution table at a date (002 T1.1, T1.2)."""

    tahun: int = kolom.tahun()
    jenis: JenisSdm = kolom.pilihan(JenisSdm, "Menurut", bawaan=JenisSdm.JABATAN)
    uraian: str = kolom.nama("Uraian")
    jumlah: int | None = kolom.bulat("Jumlah", maks=100_000)
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
    urutan: int = kolom.urutan()


@noun("aset", "Aset")
class Aset(Noun):
    """Number of things of one kind under one status of ownership at a date (001 gambar 1.5: 4 bidang tanah pinjam pakai)."""

    tahun: int = kolom.tahun()
    jenis: str = kolom.nama("Jenis aset")
    status: str = kolom.teks("Status", maks=60)
    jumlah: int | None = kolom.bulat("Jumlah", maks=10**7)
    satuan: str = kolom.teks("Satuan", maks=40)
    per_tanggal: date | None = kolom.tanggal("Per tanggal")
    urutan: int = kolom.urutan()


@noun("satker_jajaran", "Satuan kerja jajaran")
class SatkerJajaran(Noun):
    """A satker under a Kanwil, with its staff (001 T1.1)."""

    tahun: int = kolom.tahun()
    nama: str = kolom.nama("Satuan kerja")
    alamat: str = kolom.nama("Alamat", wajib=False)
    jumlah_sdm: int | None = kolom.bulat("Jumlah SDM", maks=100_000)
    urutan: int = kolom.urutan()


@noun("pilihan_periksa", "Pemeriksaan yang dimatikan", kunci=("kode",))
class PilihanPeriksa(NounBersama):
    """A check that this satker has switched off, and why; without a reason it runs."""

    kode: str = kolom.teks("Pemeriksaan", maks=60, wajib=True)
    alasan: str = kolom.teks("Dimatikan karena", maks=1000)


@noun("tahun_anggaran", "Tahun anggaran", kunci=("tahun",))
class TahunAnggaran(Noun):
    """One budget year of the file, with the choices that hold for all of it."""

    tahun: int = kolom.tahun()
    sumber_utama: str = kolom.teks("Sumber utama realisasi anggaran", maks=60)
    sumber_belanja: str = kolom.teks("Sumber realisasi per jenis belanja", maks=60)
    nol_strip: bool = kolom.ya_tidak("Cetak realisasi 0 sebagai -")
    rp_strip: bool = kolom.ya_tidak("Tulis rupiah sebagai Rp. …,-")
    kertas: str = kolom.teks("Kertas", maks=10, bawaan="A4")
    tata_letak_renaksi: str = kolom.teks("Tata letak matriks rencana aksi", maks=40)


@noun("aturan", "Tabel aturan", kunci=("tahun", "nama"))
class Aturan(Noun):
    """A rule table of a year (modes, predikat scale, deadlines, holidays ...), copied into the file with its source."""

    tahun: int = kolom.tahun()
    nama: str = kolom.teks("Nama", maks=60, wajib=True)
    sumber: str = kolom.teks("Sumber", maks=1000)
    isi: Any = kolom.data("Isi")
