"""What the window and the command line both do with a file: make, import, compute, close, print, send, check.

The only floor that brings storage, reports and exchange together. Every refusal is an exception whose text is one Indonesian
sentence: :class:`LayananError`, TransaksiError, BerkasError, TerbitError, PaketError (:func:`kesalahan_dikenal`).
"""

from .awal import buat_awal, katalog_untuk, kop_untuk, semua_katalog
from .pembacaan import hitung, info, pemeriksaan_mati, periksa
from .pembuatan import berkas_baru, buat_baru, buat_contoh, daftar_contoh, judul_contoh
from .pencetakan import cetak, dokumen_cetak, periksa_bagian
from .pengambilan import impor
from .pengiriman import ekspor
from .penutupan import buka_periode, tutup
from .umum import LayananError, SalahSebut, Selesai, dokumen_tahun, kesalahan_dikenal, pastikan_utuh

__all__ = [
    "LayananError",
    "SalahSebut",
    "Selesai",
    "berkas_baru",
    "buat_awal",
    "buat_baru",
    "buat_contoh",
    "buka_periode",
    "cetak",
    "daftar_contoh",
    "dokumen_cetak",
    "dokumen_tahun",
    "ekspor",
    "hitung",
    "impor",
    "info",
    "judul_contoh",
    "katalog_untuk",
    "kesalahan_dikenal",
    "kop_untuk",
    "pastikan_utuh",
    "pemeriksaan_mati",
    "periksa",
    "periksa_bagian",
    "semua_katalog",
    "tutup",
]  # fmt: skip
