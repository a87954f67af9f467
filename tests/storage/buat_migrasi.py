"""Writes the first migration from the live tables, and a file made by it: ``python -m tests.storage.buat_migrasi``.

Only until the first release; after that 0001 and its file are frozen, and a change of the tables is a new step.
"""

from __future__ import annotations

import gzip
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kinerja_desktop.storage import migrations
from kinerja_desktop.storage.tables import metadata

from .bantu import AKAR, LAMA, Pabrik, baris, buat, isi_berkas

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
    # A process of its own: Alembic keeps the step that it has loaded.
    subprocess.run([sys.executable, "-m", "tests.storage.buat_migrasi", "berkas"], check=True, cwd=AKAR)


def tulis_berkas_lama() -> None:
    """A file with rows of every noun, a closing, a draft and a package, and beside it what must be read from it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.kinerja"
        pabrik = Pabrik(random.Random(1))
        with buat(path) as berkas:
            berkas.terapkan(pabrik.transaksi(900))
            berkas.terapkan(pabrik.transaksi(300))
            berkas.simpan_draf("realisasi|x|uraian", "sedang diketik")
            berkas.tutup(2023, baris("penutupan", tahun=2023, periode="TW1"), b'{"tahun":2023}', None)
            berkas.catat_kiriman(2023, "TW1", 0, "c" * 64, "kiriman.zip")
            kosong = [noun for noun, banyak in berkas.jumlah().items() if not banyak]
            assert not kosong, f"no row of {kosong}"
            isi = isi_berkas(berkas)
        LAMA.mkdir(exist_ok=True)
        (LAMA / "skema_0001.kinerja.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        (LAMA / "skema_0001.json").write_text(isi, encoding="utf-8")


if __name__ == "__main__":
    tulis_berkas_lama() if sys.argv[1:] == ["berkas"] else main()
