"""What the live tables ask of the migrations, and a real file of the newest schema: ``python -m tests.storage.buat_migrasi``.

Steps are frozen. After a new one, run this once: it writes the file that every later program has to open.
"""

from __future__ import annotations

import gzip
import random
import tempfile
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kinerja_desktop.storage.skema import VERSI_SKEMA
from kinerja_desktop.storage.tables import metadata

from .bantu import LAMA, Pabrik, baris, buat, isi_berkas


def pernyataan() -> list[str]:
    """CREATE statements of all tables and indexes, tables after those they refer to."""
    dialek = sqlite.dialect()
    hasil = []
    for tabel in metadata.tables.values():
        teks = [str(CreateTable(tabel).compile(dialect=dialek))]
        teks += [str(CreateIndex(i).compile(dialect=dialek)) for i in sorted(tabel.indexes, key=lambda i: str(i.name))]
        hasil += ["\n".join(baris.replace("\t", "    ").rstrip() for baris in t.strip().splitlines()) for t in teks]
    return hasil


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
        (LAMA / f"skema_{VERSI_SKEMA:04}.kinerja.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        (LAMA / f"skema_{VERSI_SKEMA:04}.json").write_text(isi, encoding="utf-8")


if __name__ == "__main__":
    tulis_berkas_lama()
