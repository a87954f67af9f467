"""Puts :mod:`.naskah` and :mod:`.surat` together."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.domain.satker import JenisSatker, Peran
from tools.contoh.renaksi import PenyusunRenaksi

from . import naskah, surat

NAMA = "bapas-ternate-2024"
JUDUL = (
    "Bapas Kelas II Ternate 2024",
    "Rencana aksi per triwulan dengan pagu dan RPD, beserta keputusannya; realisasi indikator masih kosong.",
)
TAHUN = 2024

# The paper prints no kode satker: 9999xx is nobody's.
SATKER = {
    "kode": "999903",
    "nama": "Balai Pemasyarakatan Kelas II Ternate",
    "nama_singkat": "Bapas Kelas II Ternate",
    "kelas": "II",
    "tempat": "Ternate",
    "wilayah": "Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia Maluku Utara",
}

# As printed; from 2025 the lines of the ministry that took over.
KOP = (
    {
        "berlaku_mulai": 1999,
        "kementerian": "KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA",
        "baris_dua": "KANTOR WILAYAH KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA",
        "baris_tiga": "MALUKU UTARA",
        "nama_satker": "BALAI PEMASYARAKATAN KELAS II TERNATE",
    },
    {
        "berlaku_mulai": 2025,
        "kementerian": "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "baris_dua": "DIREKTORAT JENDERAL PEMASYARAKATAN",
        "baris_tiga": "KANTOR WILAYAH MALUKU UTARA",
        "nama_satker": "BALAI PEMASYARAKATAN KELAS II TERNATE",
    },
)

PEJABAT = (
    ("Nama Kepala Bapas", "Kepala Balai Pemasyarakatan Kelas II Ternate", Peran.KEPALA),
    (
        "Nama Kepala Kantor Wilayah",
        "Kepala Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia Maluku Utara",
        Peran.ATASAN,
    ),
)

# Diktum Keempat speaks of "bagian atau sub seksi" without naming them: the usual ones of a Bapas Kelas II.
UNIT = (
    (naskah.TU, "Urusan Tata Usaha", "Mengurus persuratan, kepegawaian, keuangan, perlengkapan, dan rumah tangga."),
    (naskah.DEWASA, "Subseksi Bimbingan Klien Dewasa", "Meneliti, membimbing, dan mengawasi klien dewasa."),
    (naskah.ANAK, "Subseksi Bimbingan Klien Anak", "Meneliti, mendampingi, membimbing, dan mengawasi klien anak."),
)


def bangun() -> dict[str, Any]:
    """The example as JSON document."""
    p = PenyusunRenaksi(NAMA, TAHUN)
    p.profil(JenisSatker.BAPAS, SATKER, KOP, PEJABAT, UNIT)
    p.buka_tahun("14 kolom")
    p.sasaran_indikator(naskah.SASARAN)
    p.perjanjian(naskah.SASARAN, "Ternate")
    p.kegiatan(naskah.KEGIATAN)
    p.keputusan(surat.SURAT)
    return p.b.dokumen()
