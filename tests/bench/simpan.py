"""Saving one cell and reading a year, against raw sqlite3 on the same disk with the same journal and sync."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from decimal import Decimal
from pathlib import Path

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.storage.berkas import BerkasKinerja

from .data import baris_tahun
from .ukur import Hasil, median, pasangan, persentil, sekali

SIMPANAN = 200


def berkas_berisi(folder: Path, tahun: tuple[int, ...] = (2023,)) -> BerkasKinerja:
    """A new file with the measuring year(s) in it."""
    from tests.pembuat import pabrik

    berkas = BerkasKinerja.buat(folder / "ukur.kinerja", petugas="ukur")
    id_baru = pabrik()
    for t in tahun:
        baris = [b for b in baris_tahun(t, id_baru=id_baru) if t == tahun[0] or type(b).__name__ != "Satker"]
        berkas.terapkan(Transaksi(f"isi {t}", tuple(Tambah(b) for b in baris)), jenis="impor")
    return berkas


def ukur_simpan() -> list[Hasil]:
    """One cell: validation, row, history, digest, commit; the floor writes a row and a history row of the same size."""
    with tempfile.TemporaryDirectory(dir=".") as nama:
        folder = Path(nama)
        with berkas_berisi(folder) as berkas:
            dokumen = berkas.baca(2023)
            sel = sel_baris(dokumen.realisasi[0], "nilai")
            mentah = _mentah(folder / "mentah.db")
            nomor = iter(range(1, 10**6))

            def kita() -> None:
                isi = Angka(Decimal(next(nomor)))
                berkas.terapkan(isi_sel(berkas.baca(2023), [(sel, isi, "1")], "isi realisasi"))

            def lantai() -> None:
                n = next(nomor)
                mentah.execute("BEGIN IMMEDIATE")
                mentah.execute("UPDATE sel SET nilai = ?, sidik = ? WHERE id = 1", (str(n), "f" * 64))
                mentah.execute(
                    "INSERT INTO riwayat (isi) VALUES (?)", (json.dumps({"lama": n, "baru": n, "x": "f" * 200}),)
                )
                mentah.execute("COMMIT")

            for _ in range(10):
                kita(), lantai()
            a, b = [], []
            for _ in range(SIMPANAN):
                a.append(sekali(kita))
                b.append(sekali(lantai))
            mentah.close()
        return [
            Hasil("simpan satu sel, p50 (lantai: sqlite3 mentah)", median(a), median(b), 2),
            Hasil("simpan satu sel, p95", persentil(a, 95), persentil(b, 95), 2),
        ]


def _mentah(path: Path) -> sqlite3.Connection:
    koneksi = sqlite3.connect(path, isolation_level=None)
    for pragma in ("page_size=16384", "journal_mode=TRUNCATE", "synchronous=FULL"):
        koneksi.execute(f"PRAGMA {pragma}")
    koneksi.execute("CREATE TABLE sel (id INTEGER PRIMARY KEY, nilai TEXT, sidik TEXT) STRICT")
    koneksi.execute("CREATE TABLE riwayat (nomor INTEGER PRIMARY KEY, isi TEXT) STRICT")
    koneksi.execute("INSERT INTO sel VALUES (1, '0', '')")
    return koneksi


def ukur_baca() -> list[Hasil]:
    """A whole TahunKinerja of 60 indikator against fetching the same rows raw; and one year among ten."""
    hasil = []
    with tempfile.TemporaryDirectory() as nama:
        berkas_berisi(Path(nama)).tutup_berkas()
        satu, lantai = _pembaca(Path(nama) / "ukur.kinerja")
        a, b = pasangan(satu, lantai, 15)
        hasil.append(Hasil("baca TahunKinerja, 2.310 baris (lantai: ambil mentah)", median(a), median(b), 4))
        with tempfile.TemporaryDirectory() as lain:
            berkas_berisi(Path(lain), tuple(range(2014, 2024))).tutup_berkas()
            sepuluh, _ = _pembaca(Path(lain) / "ukur.kinerja")
            a, b = pasangan(sepuluh, satu, 15)
            hasil.append(
                Hasil("baca satu tahun dari berkas sepuluh tahun (lantai: satu tahun)", median(a), median(b), 1.2)
            )
    return hasil


def _pembaca(path: Path):  # type: ignore[no-untyped-def]
    from kinerja_desktop.storage.berkas import baca_tahun

    koneksi = sqlite3.connect(path)
    bersama = {n for n, info in NOUNS.items() if info.bersama}

    def kita() -> object:
        return baca_tahun(koneksi, 2023)

    def mentah() -> int:
        jumlah = 0
        for noun in NOUNS:
            syarat = "" if noun in bersama else " WHERE tahun = 2023"
            jumlah += len(koneksi.execute(f"SELECT * FROM {noun}{syarat}").fetchall())
        return jumlah

    return kita, mentah
