"""Puts a refused reference into words: which row is still used, and by whom."""

from __future__ import annotations

import sqlite3

from ..application.transaksi import TransaksiError
from ..domain.noun import NOUNS
from .kodek import kodek

_NAMA = ("kode", "nama", "uraian", "pernyataan", "judul", "bagian", "periode")


def galat_rujukan(driver: sqlite3.Connection) -> TransaksiError:
    """The reason why COMMIT refused; ask before rolling back, while the dangling references can still be seen."""
    for anak, rowid, induk, nomor in driver.execute("PRAGMA foreign_key_check").fetchall():
        kolom = next(
            (baris[3] for baris in driver.execute(f"PRAGMA foreign_key_list({anak})") if baris[0] == nomor), None
        )
        if anak not in NOUNS or induk not in NOUNS or kolom is None:
            continue
        nama = _sebut(driver, anak, rowid)
        # The refused transaction stands in the history too, until it is rolled back: what it names, it deleted.
        dihapus = driver.execute(
            "SELECT 1 FROM riwayat_ubah WHERE nomor = (SELECT max(nomor) FROM riwayat) "
            f"AND baris_id = (SELECT {kolom} FROM {anak} WHERE rowid = ?)",
            (rowid,),
        ).fetchone()
        if dihapus:
            return TransaksiError(
                f"{NOUNS[induk].label} ini masih dipakai oleh {nama}; hapus atau alihkan dulu pemakaiannya."
            )
        return TransaksiError(f"{nama} merujuk {NOUNS[induk].label.lower()} yang tidak ada di berkas ini.")
    return TransaksiError("Baris ini masih dipakai baris lain; hapus atau alihkan dulu pemakaiannya.")


def _sebut(driver: sqlite3.Connection, noun: str, rowid: int) -> str:
    """``indikator “4.6 Nilai IKPA” (2023)``."""
    k = kodek(noun)
    pilih = [n for n in _NAMA if n in k.kolom][:2]
    tahun = [] if k.info.bersama else ["tahun"]
    baris = driver.execute(f"SELECT {', '.join([*pilih, *tahun]) or 'id'} FROM {noun} WHERE rowid = ?", (rowid,))
    isi = [str(bagian) for bagian in baris.fetchone()]
    akhir = f" ({isi.pop()})" if tahun else ""
    nama = " ".join(bagian for bagian in isi if bagian)[:80]
    return f"{k.info.label.lower()}" + (f" “{nama}”" if nama else "") + akhir
