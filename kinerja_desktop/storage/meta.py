"""The one row that says what the file is: satker, lineage, edit counter, last time seen."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from .galat import BerkasRusak
from .sidik import kanonik, sidik_teks

_KOLOM = ("satker", "lineage", "lineage_induk", "penghitung", "terakhir_terlihat", "dibuat", "sidik_skema")
_BACA = f"SELECT {', '.join(_KOLOM)}, sidik FROM meta WHERE nomor = 1"
_TAMBAH = f"INSERT OR REPLACE INTO meta (nomor, {', '.join(_KOLOM)}, sidik) VALUES (1, {', '.join('?' * 8)})"
_UBAH = f"UPDATE meta SET {', '.join(f'{nama}=?' for nama in _KOLOM)}, sidik=? WHERE nomor = 1"


class Meta(NamedTuple):
    """``lineage`` names this file's line of edits; a restore starts a new one whose parent is ``lineage_induk``.

    ``penghitung`` counts the transactions and is the number of the last one in ``riwayat``: order comes from it, never
    from the clock. ``terakhir_terlihat`` is the time of the last edit, to notice a clock that went back.
    """

    satker: str
    lineage: str
    lineage_induk: str
    penghitung: int
    terakhir_terlihat: str
    dibuat: str
    sidik_skema: str

    def sidik(self) -> str:
        return sidik_teks(kanonik(["meta", *self]))


def baca_meta(driver: sqlite3.Connection) -> Meta:
    """The meta row; raises :class:`BerkasRusak` where it is missing or its digest does not fit."""
    baris = driver.execute(_BACA).fetchone()
    if baris is None or Meta(*baris[:-1]).sidik() != baris[-1]:
        raise BerkasRusak("Identitas berkas ini (satker dan nomor perubahan) rusak; pulihkan berkas dari cadangan.")
    return Meta(*baris[:-1])


def tulis_meta(driver: sqlite3.Connection, meta: Meta, *, baru: bool = False) -> None:
    driver.execute(_TAMBAH if baru else _UBAH, (*meta, meta.sidik()))
