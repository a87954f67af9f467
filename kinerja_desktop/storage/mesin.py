"""SQLAlchemy engines on one file: a writer with its own BEGIN IMMEDIATE, a reader without it; every PRAGMA read back.

Why these settings (../facts of the design, measured): TRUNCATE + FULL loses no acknowledged save in a power cut and the
file alone is complete when an officer copies it; the driver's own transaction handling leaves DDL outside, so
``isolation_level`` is None and BEGIN is ours. The file does not remember TRUNCATE: it is set on every connection.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

APPLICATION_ID = 0x4B494E4A
"""``KINJ`` in the header of the file."""

UKURAN_HALAMAN = 16_384
TUNGGU_MS = 5_000

_UMUM: dict[str, int | str] = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": TUNGGU_MS,
}
_TULIS: dict[str, int | str] = {"journal_mode": "truncate", "synchronous": 2, **_UMUM}
_BACA: dict[str, int | str] = {"query_only": 1, **_UMUM}


def alamat(path: Path, mode: str) -> str:
    """SQLite URI of a file; ``mode`` is ro, rw or rwc."""
    return f"file:{quote(str(path.resolve()))}?mode={mode}"


def _siapkan(koneksi: sqlite3.Connection, pragma: dict[str, int | str]) -> None:
    for nama, nilai in pragma.items():
        koneksi.execute(f"PRAGMA {nama}={nilai}").close()
        hasil = koneksi.execute(f"PRAGMA {nama}").fetchone()
        # mmap_size answers nothing where the library was built without it: then it is off.
        if hasil is not None and hasil[0] != nilai:
            raise RuntimeError(f"PRAGMA {nama}: {hasil[0]} instead of {nilai}")


def mesin_tulis(path: Path, *, baru: bool = False) -> sa.Engine:
    """Engine for the one writer. ``baru`` creates the file and fixes its page size and application id."""

    def buka() -> sqlite3.Connection:
        koneksi = _hubungkan(path, "rwc" if baru else "rw")
        try:
            if baru:
                koneksi.execute(f"PRAGMA page_size={UKURAN_HALAMAN}")
                koneksi.execute(f"PRAGMA application_id={APPLICATION_ID}")
            _siapkan(koneksi, _TULIS)
        except BaseException:
            koneksi.close()
            raise
        return koneksi

    mesin = sa.create_engine("sqlite+pysqlite://", creator=buka, poolclass=NullPool)

    @sa.event.listens_for(mesin, "begin")
    def _mulai(koneksi: sa.Connection) -> None:
        asli(koneksi).execute("BEGIN IMMEDIATE")

    return mesin


def mesin_baca(path: Path) -> sa.Engine:
    """Engine that cannot write: read-only opens, checks, workers. Each statement is its own short read."""

    def buka() -> sqlite3.Connection:
        koneksi = _hubungkan(path, "ro")
        try:
            _siapkan(koneksi, _BACA)
        except BaseException:
            koneksi.close()
            raise
        return koneksi

    return sa.create_engine("sqlite+pysqlite://", creator=buka, poolclass=NullPool)


def _hubungkan(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        alamat(path, mode), uri=True, isolation_level=None, timeout=TUNGGU_MS // 1000, check_same_thread=False
    )


def asli(koneksi: sa.Connection) -> sqlite3.Connection:
    """The driver's connection under SQLAlchemy's, for statements that are compiled already."""
    driver: Any = koneksi.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
