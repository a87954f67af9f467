"""The schema number of the file and its migrations. Alembic is imported only where a file must be built or brought up.

``user_version`` in the header is the number of the newest migration; Alembic's own table says the same in its words.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from .galat import BerkasRusak
from .mesin import asli
from .sidik import kanonik, sidik_teks
from .sidik_ulang import baris_tak_sesuai, perbarui_sidik

VERSI_SKEMA = 4
"""Number of the newest file in ``migrations/versions``."""

_MIGRASI = Path(__file__).resolve().parent / "migrations"


def migrasikan(mesin: sa.Engine) -> int:
    """Bring the file behind a writer engine to the newest schema; DDL, data, number and check in one transaction.

    Returns the schema number reached. Foreign keys are off meanwhile (a table that is rebuilt would take its children
    along), so every reference is checked before the commit; a file that fails it stays as it was.
    """
    with mesin.connect() as koneksi:
        asli(koneksi).execute("PRAGMA foreign_keys=0")
        try:
            with koneksi.begin():
                rusak = baris_tak_sesuai(asli(koneksi))
                _naikkan(koneksi)
                perbarui_sidik(asli(koneksi), rusak)
                if putus := asli(koneksi).execute("PRAGMA foreign_key_check").fetchone():
                    raise BerkasRusak(
                        f"Berkas ini tidak dapat dinaikkan ke versi program ini: {putus[0]} merujuk {putus[2]} yang tidak ada; "
                        "berkas tidak diubah, pulihkan dari cadangan."
                    )
                versi = nomor_alembic(koneksi)
                asli(koneksi).execute(f"PRAGMA user_version={versi}")
                catat_sidik_skema(asli(koneksi))
        finally:
            asli(koneksi).execute("PRAGMA foreign_keys=1")
    return versi


def _naikkan(koneksi: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config

    # Alembic would make its table without STRICT; it takes the one it finds.
    asli(koneksi).execute("CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT NOT NULL PRIMARY KEY) STRICT")
    konfigurasi = Config()
    konfigurasi.set_main_option("script_location", str(_MIGRASI).replace("%", "%%"))
    konfigurasi.attributes["connection"] = koneksi
    command.upgrade(konfigurasi, "head")


def nomor_alembic(koneksi: sa.Connection) -> int:
    """Schema number as Alembic's table has it."""
    return int(asli(koneksi).execute("SELECT version_num FROM alembic_version").fetchone()[0])


def versi_berkas(driver: sqlite3.Connection) -> int:
    """Schema number in the header."""
    return int(driver.execute("PRAGMA user_version").fetchone()[0])


def sidik_skema(driver: sqlite3.Connection) -> str:
    """Digest of all CREATE statements in the file: notices a damaged or foreign schema."""
    isi = driver.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return sidik_teks(kanonik([list(baris) for baris in isi]))


def catat_sidik_skema(driver: sqlite3.Connection) -> None:
    """Enter the digest of the schema in the meta row (a new file has none yet)."""
    from .meta import baca_meta, tulis_meta

    if driver.execute("SELECT count(*) FROM meta").fetchone()[0]:
        tulis_meta(driver, baca_meta(driver)._replace(sidik_skema=sidik_skema(driver)))
