"""Importing CSV, JSON and packages into a file, or only saying what would happen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .. import resources
from ..domain.angka import Titik
from ..domain.tahun_kinerja import TahunKinerja
from ..exchange.hasil import HasilImpor
from ..storage.berkas import BerkasKinerja
from .pembuatan import berkas_baru
from .umum import LayananError, id_acak

BATAS_SUMBER = 300_000_000


def impor(path: Path, sumber: Path, *, coba: bool = False, titik: Titik = "", petugas: str = "") -> HasilImpor:
    """Import CSV, JSON or a package; with ``coba`` only say what would happen. A missing file is made.

    Nothing is written while anything is refused.
    """
    isi = _baca_sumber(sumber)
    if not path.exists():
        hasil = _hasil_impor(isi, sumber, TahunKinerja, (), titik)
        if not coba and hasil.transaksi:
            with berkas_baru(path, petugas) as berkas:
                berkas.terapkan(hasil.transaksi, jenis="impor")
        return hasil
    if coba:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            return _hasil_impor(isi, sumber, berkas.baca, berkas.tahun_ada(), titik)
    with BerkasKinerja.buka(path, petugas=petugas, wajib_tulis=True) as berkas:
        hasil = _hasil_impor(isi, sumber, berkas.baca, berkas.tahun_ada(), titik)
        if hasil.transaksi:
            berkas.cadangkan()
            berkas.terapkan(hasil.transaksi, jenis="impor")
        return hasil


def _baca_sumber(sumber: Path) -> bytes:
    akhiran = sumber.suffix.casefold()
    if akhiran in (".xlsx", ".xls", ".xlsm", ".ods"):
        raise LayananError(
            "Impor dari Excel belum tersedia; simpan lembarnya sebagai “CSV UTF-8” lalu impor berkas CSV itu."
        )
    if akhiran not in (".csv", ".json", ".zip"):
        raise LayananError(f"“{sumber.name}” tidak dikenal; yang dapat diimpor: .csv, .json, atau paket .zip.")
    try:
        if sumber.stat().st_size > BATAS_SUMBER:
            raise LayananError(f"“{sumber.name}” terlalu besar untuk diimpor.")
        return b"" if akhiran == ".zip" else sumber.read_bytes()
    except FileNotFoundError:
        raise LayananError(f"“{sumber.name}” tidak ditemukan.") from None
    except OSError as salah:
        raise LayananError(f"“{sumber.name}” tidak dapat dibaca; periksa media dan izinnya.") from salah


def _hasil_impor(isi: bytes, sumber: Path, baca: Any, tahun_ada: Iterable[int], titik: Titik) -> HasilImpor:
    match sumber.suffix.casefold():
        case ".csv":
            from ..exchange.csv_impor import impor_csv

            return impor_csv(
                isi, baca, tahun_ada, bawaan=resources.aturan_bawaan(), id_baru=id_acak, titik=titik, nama=sumber.name
            )
        case ".zip":
            from ..exchange.json_impor import impor_dokumen
            from ..exchange.verifikasi import buka_paket

            return impor_dokumen(buka_paket(sumber).dokumen, baca, tahun_ada, sumber.name)
    from ..exchange.json_impor import impor_json

    return impor_json(isi, baca, tahun_ada, sumber.name)
