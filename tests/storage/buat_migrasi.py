"""Writes the first migration from the live tables: ``python -m tests.storage.buat_migrasi``.

Only until the first release; after that 0001 is frozen and a change of the tables is a new step.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kinerja_desktop.storage import migrations
from kinerja_desktop.storage.tables import metadata

KEPALA = '''# ruff: noqa: E501
"""First schema: every noun, and what the file needs to keep them safe. Frozen: never edit a released step."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABEL = (
'''
KAKI = """)


def upgrade() -> None:
    for pernyataan in TABEL:
        op.get_bind().exec_driver_sql(pernyataan)
"""


def pernyataan() -> list[str]:
    """CREATE statements of all tables and indexes, tables after those they refer to."""
    dialek = sqlite.dialect()
    hasil = []
    for tabel in metadata.tables.values():
        teks = [str(CreateTable(tabel).compile(dialect=dialek))]
        teks += [str(CreateIndex(i).compile(dialect=dialek)) for i in sorted(tabel.indexes, key=lambda i: str(i.name))]
        hasil += ["\n".join(baris.replace("\t", "    ").rstrip() for baris in t.strip().splitlines()) for t in teks]
    return hasil


def main() -> None:
    assert migrations.__file__
    tujuan = Path(migrations.__file__).parent / "versions" / "0001_awal.py"
    isi = "".join(f'    """\n{teks}\n""",\n' for teks in pernyataan())
    tujuan.write_text(KEPALA + isi + KAKI, encoding="utf-8")


if __name__ == "__main__":
    main()
