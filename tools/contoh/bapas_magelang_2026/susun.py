"""Puts :mod:`.naskah` together."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.domain.satker import JenisSatker, Peran
from tools.contoh.renaksi import PenyusunRenaksi

from . import naskah

NAMA = "bapas-magelang-2026"
JUDUL = (
    "Bapas Kelas II Magelang 2026",
    "Rencana aksi per triwulan dengan rumus pecahan dan tanpa pagu; realisasi indikator masih kosong.",
)
TAHUN = 2026

# The paper prints no kode satker: 9999xx is nobody's.
SATKER = {
    "kode": "999904",
    "nama": "Balai Pemasyarakatan Kelas II Magelang",
    "nama_singkat": "Bapas Kelas II Magelang",
    "kelas": "II",
    "tempat": "Magelang",
    "wilayah": "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jawa Tengah",
}

KOP = (
    {
        "berlaku_mulai": 2025,
        "kementerian": "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "baris_dua": "DIREKTORAT JENDERAL PEMASYARAKATAN",
        "baris_tiga": "KANTOR WILAYAH JAWA TENGAH",
        "nama_satker": "BALAI PEMASYARAKATAN KELAS II MAGELANG",
    },
)

PEJABAT = (
    ("Nama Kepala Bapas", "Kepala Balai Pemasyarakatan Kelas II Magelang", Peran.KEPALA),
    (
        "Nama Kepala Kantor Wilayah",
        "Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jawa Tengah",
        Peran.ATASAN,
    ),
)


def bangun() -> dict[str, Any]:
    """The example as JSON document."""
    p = PenyusunRenaksi(NAMA, TAHUN)
    p.profil(JenisSatker.BAPAS, SATKER, KOP, PEJABAT)
    p.buka_tahun("13 kolom")
    p.sasaran_indikator(naskah.SASARAN)
    p.perjanjian(naskah.SASARAN, "Magelang")
    p.kegiatan(naskah.KEGIATAN)
    p.keputusan(naskah.SURAT)
    return p.b.dokumen()
