"""Digests over a migration: checked before it without knowing the old nouns, renewed after it for what was sound.

A row that was damaged before the migration keeps its old digest, so that the damage is still found afterwards.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from ..domain.noun import NOUNS
from .kodek import kodek
from .riwayat import tempat
from .sidik import MODULUS, sidik_baris

_TANPA_SIDIK = ("baris_versi", "baris_sidik")


def _tabel(driver: sqlite3.Connection) -> dict[str, list[str]]:
    """Noun tables of the file, whatever its schema, with the columns their digest covers."""
    hasil = {}
    for (nama,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        kolom = [baris[1] for baris in driver.execute(f"PRAGMA table_info({nama})").fetchall()]
        if "baris_sidik" in kolom:
            hasil[nama] = [k for k in kolom if k not in _TANPA_SIDIK]
    return hasil


def _beda(driver: sqlite3.Connection, nama: str, kolom: list[str]) -> dict[str, str]:
    """Id -> digest of the row as it stands, for the rows whose stored digest is another one."""
    hasil = driver.execute(f"SELECT {', '.join(kolom)}, baris_sidik FROM {nama}")
    beda = {}
    for *sel, sidik in hasil.fetchall():
        seharusnya = sidik_baris(nama, dict(zip(kolom, sel, strict=True)))
        if seharusnya != sidik:
            beda[sel[kolom.index("id")]] = seharusnya
    return beda


def baris_tak_sesuai(driver: sqlite3.Connection) -> dict[str, set[str]]:
    """Per noun table the ids of rows that do not fit their digest."""
    return {nama: set(_beda(driver, nama, kolom)) for nama, kolom in _tabel(driver).items()}


def perbarui_sidik(driver: sqlite3.Connection, rusak: Mapping[str, set[str]]) -> None:
    """After a migration to the present schema: new digests for the rows it changed, and the sums per period anew."""
    berubah = False
    for nama, kolom in _tabel(driver).items():
        beda = _beda(driver, nama, kolom)
        baru = [(sidik, id_) for id_, sidik in beda.items() if id_ not in rusak.get(nama, ())]
        driver.executemany(f"UPDATE {nama} SET baris_sidik = ? WHERE id = ?", baru)
        berubah = berubah or bool(baru)
    if berubah:
        _jumlahkan(driver)


def _jumlahkan(driver: sqlite3.Connection) -> None:
    jumlah: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
    for nama, info in NOUNS.items():
        k = kodek(nama)
        isi = driver.execute(k.sql_semua_sidik).fetchall()
        sidik = {sel[0]: sel[-1] for sel in isi}
        for baris in k.baca(isi):
            catatan = jumlah[tempat(info, baris)]
            catatan[0] = (catatan[0] + int(sidik[baris.id], 16)) % MODULUS
            catatan[1] += 1
    driver.execute("DELETE FROM sidik_periode")
    driver.executemany(
        "INSERT INTO sidik_periode (tahun, periode, jumlah, baris) VALUES (?, ?, ?, ?)",
        ((*letak, f"{ada:064x}", banyak) for letak, (ada, banyak) in sorted(jumlah.items())),
    )
