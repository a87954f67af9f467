"""Keputusan: every decree of the satker as one noun (rencana aksi of 000 and 003, drafting team of 002 lampiran 3)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from . import kolom
from .noun import Noun, noun


class JenisKeputusan(StrEnum):
    RENAKSI = "rencana aksi"
    TIM = "tim penyusun LKjIP"
    LAIN = "lain"


class JenisButir(StrEnum):
    """Which part of the decree a point stands in; a ``POIN`` stands under the diktum that ``induk_id`` names."""

    MENIMBANG = "menimbang"
    MENGINGAT = "mengingat"
    DIKTUM = "diktum"
    POIN = "poin"


@noun("keputusan", "Keputusan")
class Keputusan(Noun):
    """A decree. ``nomor`` is free text; what is left empty is printed from the satker, the year and the signatory.

    Place, date and signatory of the decree on the rencana aksi also stand under its matrix, so a satker without a decree
    (004) enters only those three.
    """

    tahun: int = kolom.tahun()
    jenis: JenisKeputusan = kolom.pilihan(JenisKeputusan, "Jenis", bawaan=JenisKeputusan.RENAKSI)
    nomor: str = kolom.teks("Nomor", maks=120)
    pejabat: str = kolom.nama("Pejabat yang menetapkan", wajib=False)
    tentang: str = kolom.nama("Tentang", wajib=False)
    menetapkan: str = kolom.teks("Menetapkan", maks=1000)
    judul_lampiran: str = kolom.nama("Judul lampiran", wajib=False)
    tempat: str = kolom.teks("Ditetapkan di", maks=80)
    tanggal: date | None = kolom.tanggal("Pada tanggal")
    penanda_tangan_id: str | None = kolom.rujukan("pejabat", "Penanda tangan", kaskade=False)
    urutan: int = kolom.urutan()


@noun("keputusan_butir", "Butir keputusan")
class KeputusanButir(Noun):
    """One point: a consideration, a legal basis, a diktum, or a numbered point under a diktum."""

    tahun: int = kolom.tahun()
    keputusan_id: str = kolom.rujukan("keputusan", wajib=True)
    induk_id: str | None = kolom.rujukan("keputusan_butir", "Diktum")
    jenis: JenisButir = kolom.pilihan(JenisButir, "Bagian", bawaan=JenisButir.MENGINGAT)
    uraian: str = kolom.teks("Uraian", wajib=True)
    urutan: int = kolom.urutan()


@noun("keputusan_anggota", "Anggota tim")
class KeputusanAnggota(Noun):
    """A member of the team that a decree names, in the annex of the decree (002 lampiran 3)."""

    tahun: int = kolom.tahun()
    keputusan_id: str = kolom.rujukan("keputusan", wajib=True)
    kedudukan: str = kolom.teks("Kedudukan dalam tim", maks=120)
    nama: str = kolom.nama("Nama")
    nip: str = kolom.teks("NIP", maks=18)
    jabatan: str = kolom.nama("Jabatan", wajib=False)
    urutan: int = kolom.urutan()
