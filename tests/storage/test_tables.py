"""The frozen migration makes exactly the tables that the nouns ask for, and they refuse what a noun refuses."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from kinerja_desktop.domain.noun import NOUNS, JenisRujukan
from kinerja_desktop.storage import migrations
from kinerja_desktop.storage.mesin import APPLICATION_ID, asli, mesin_baca, mesin_tulis
from kinerja_desktop.storage.skema import VERSI_SKEMA, migrasikan, sidik_skema
from kinerja_desktop.storage.tables import TABEL_NOUN, metadata

from .bantu import baris, buat, buka, isi_awal
from .buat_migrasi import pernyataan


def rapi(sql: str) -> str:
    return " ".join(sql.split())


@pytest.fixture(scope="module")
def kosong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("skema") / "a.kinerja"
    buat(path).tutup_berkas()
    return path


def test_migrations_make_the_metadata(kosong: Path) -> None:
    """If this fails, a noun changed: write a new step in ``storage/migrations/versions``."""
    with sqlite3.connect(kosong) as koneksi:
        isi = koneksi.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'")
        ada = {rapi(sql) for (sql,) in isi}
    koneksi.close()
    assert ada == {rapi(sql) for sql in pernyataan()}


def test_migrations_stand_alone() -> None:
    assert migrations.__file__
    for langkah in Path(migrations.__file__).parent.rglob("*.py"):
        assert "kinerja_desktop.storage.tables" not in langkah.read_text(encoding="utf-8").split('"""', 2)[-1]


def test_every_table_is_strict_and_has_no_floats(kosong: Path) -> None:
    koneksi = sqlite3.connect(kosong)
    tabel = koneksi.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"
    )
    tabel = tabel.fetchall()
    assert {nama for nama, _ in tabel} == {*metadata.tables, "alembic_version"}
    assert all(strict for _, strict in tabel)
    for nama, _ in tabel:
        jenis = {b[2] for b in koneksi.execute(f"PRAGMA table_info({nama})")}
        assert jenis <= {"TEXT", "INTEGER", "BLOB"}, nama
    koneksi.close()


def test_every_noun_and_every_reference_has_its_place() -> None:
    assert set(TABEL_NOUN) == set(NOUNS)
    for nama, tabel in TABEL_NOUN.items():
        assert list(tabel.c.keys()) == ["id", *NOUNS[nama].jenis, "baris_versi", "baris_sidik"]
        rujukan = {n: j.noun for n, j in NOUNS[nama].jenis.items() if isinstance(j, JenisRujukan)}
        assert {fk.parent.name: fk.column.table.name for fk in tabel.foreign_keys} == rujukan
        assert all(fk.deferrable and fk.initially == "DEFERRED" for fk in tabel.foreign_keys)
        assert all(c.name for c in tabel.constraints)


def test_header_and_settings(kosong: Path) -> None:
    kepala = kosong.read_bytes()[:100]
    assert int.from_bytes(kepala[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(kepala[60:64], "big") == VERSI_SKEMA
    assert int.from_bytes(kepala[16:18], "big") == 16_384
    for mesin, harus in (
        (mesin_tulis(kosong), {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0}),
        (mesin_baca(kosong), {"query_only": 1, "foreign_keys": 1, "trusted_schema": 0, "busy_timeout": 5000}),
    ):
        with mesin.connect() as koneksi:
            for nama, nilai in harus.items():
                assert asli(koneksi).execute(f"PRAGMA {nama}").fetchone()[0] == nilai
            assert asli(koneksi).execute("PRAGMA cell_size_check").fetchone()[0] == 1
        mesin.dispose()


def test_a_second_migration_changes_nothing(kosong: Path) -> None:
    mesin = mesin_tulis(kosong)
    with mesin.connect() as koneksi:
        sebelum = sidik_skema(asli(koneksi))
    assert migrasikan(mesin) == VERSI_SKEMA
    with mesin.connect() as koneksi:
        assert sidik_skema(asli(koneksi)) == sebelum
    mesin.dispose()


def test_the_live_tables_read_and_write_nouns(tmp_path: Path) -> None:
    with buat(tmp_path / "a.kinerja") as berkas:
        berkas.terapkan(isi_awal())
        dokumen = berkas.baca(2023)
    mesin = mesin_baca(berkas.path)
    for noun in ("pk_target", "realisasi", "indikator_tahun", "satker"):
        tabel = TABEL_NOUN[noun]
        kolom = [tabel.c[n] for n in ("id", *NOUNS[noun].jenis)]
        with mesin.connect() as koneksi:
            isi = {NOUNS[noun].kelas(**b._mapping) for b in koneksi.execute(sa.select(*kolom))}
        assert isi == set(dokumen.baris(noun))
    mesin.dispose()


@pytest.mark.parametrize(
    ("noun", "kolom", "nilai"),
    [
        ("sdm", "jumlah", -1),
        ("sdm", "jumlah", 1.5),
        ("sdm", "jumlah", "12abc"),
        ("sdm", "jumlah", 10**12),
        ("sdm", "uraian", ""),
        ("sdm", "uraian", "x" * 501),
        ("sdm", "uraian", None),
        ("sdm", "jenis", "lain"),
        ("sdm", "tahun", 1899),
        ("sdm", "per_tanggal", "31/12/2023"),
        ("sdm", "id", "pendek"),
        ("sdm", "baris_sidik", ""),
        ("tahun_anggaran", "nol_strip", 2),
        ("realisasi", "nilai", ""),
        ("realisasi", "indikator_id", "00000000-0000-4000-8000-000000000000"),
    ],
)
def test_the_file_itself_refuses(tmp_path: Path, noun: str, kolom: str, nilai: object) -> None:
    path = tmp_path / "a.kinerja"
    with buat(path) as berkas:
        berkas.terapkan(isi_awal())
        from kinerja_desktop.application.transaksi import Tambah, Transaksi

        berkas.terapkan(Transaksi("x", (Tambah(baris("sdm", tahun=2023, uraian="Sipir", jumlah=1)),)))
    koneksi = sqlite3.connect(path)
    koneksi.execute("PRAGMA foreign_keys=1")
    with pytest.raises(sqlite3.IntegrityError), koneksi:
        koneksi.execute(f"UPDATE {noun} SET {kolom} = ?", (nilai,))
    koneksi.close()
    with buka(path) as berkas:
        assert berkas.periksa() == []
