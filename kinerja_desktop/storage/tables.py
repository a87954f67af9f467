"""The tables of the file as SQLAlchemy metadata: one per noun, generated from its kinds, and the infrastructure.

STRICT tables know only TEXT, INTEGER and BLOB, so every noun column goes through :class:`KolomJenis` (a TypeDecorator over
Text or Integer). ``migrations/versions`` holds the same tables frozen as SQL; a test compares the two. Reading and saving
do not load this module (it takes 70 ms): :mod:`.kodek` names the columns it needs.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator, TypeEngine

from ..domain.noun import (
    NOUNS,
    Jenis,
    JenisBulat,
    JenisData,
    JenisDesimal,
    JenisIsian,
    JenisPilihan,
    JenisRujukan,
    JenisTanggal,
    JenisTeks,
    JenisYaTidak,
    NounInfo,
)
from .kodek import BATAS_ISIAN, dari_sel, ke_sel

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class KolomJenis(TypeDecorator[Any]):
    """A noun's field in SQL: value -> primitive -> cell and strictly back."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, jenis: Jenis) -> None:
        super().__init__()
        self.jenis = jenis

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Integer() if self.jenis.sql == "INTEGER" else sa.Text())

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | int | None:
        return ke_sel(self.jenis, self.jenis.encode(value))

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return self.jenis.decode(dari_sel(self.jenis, value))


def syarat(nama: str, jenis: Jenis) -> str:
    """The CHECK of a column, or ''. NULL passes a CHECK, so a column that may be empty needs no second branch."""
    match jenis:
        case JenisTeks():
            return f"length({nama}) BETWEEN {int(jenis.wajib)} AND {jenis.maks}"
        case JenisPilihan():
            return f"{nama} IN ({', '.join(repr(str(kata)) for kata in jenis.pilihan)})"
        case JenisYaTidak():
            return f"{nama} IN (0, 1)"
        case JenisBulat():
            return f"{nama} BETWEEN {jenis.min} AND {jenis.maks}"
        case JenisTanggal():
            return f"{nama} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        case JenisDesimal():
            return f"length({nama}) BETWEEN 1 AND 20"
        case JenisIsian():
            return f"length({nama}) BETWEEN 1 AND {BATAS_ISIAN}"
        case JenisData():
            return f"length({nama}) BETWEEN 2 AND {jenis.maks}"
        case JenisRujukan():
            return f"length({nama}) = 36"
    return ""


def boleh_null(jenis: Jenis) -> bool:
    """Text and structures are never NULL: their empty form says it; a four-valued cell is NULL while kosong."""
    return not jenis.wajib and not isinstance(jenis, JenisTeks | JenisData)


def _tabel_noun(info: NounInfo) -> sa.Table:
    # Deferred and without RESTRICT: in SQLite RESTRICT acts at once even on a deferred key, and the order of edits
    # inside one transaction would matter. NO ACTION refuses just the same, at COMMIT.
    kolom: list[sa.Column[Any]] = [
        sa.Column(
            nama,
            KolomJenis(jenis),
            *(
                [sa.ForeignKey(f"{jenis.noun}.id", deferrable=True, initially="DEFERRED")]
                if isinstance(jenis, JenisRujukan)
                else []
            ),
            nullable=boleh_null(jenis),
        )
        for nama, jenis in info.jenis.items()
    ]
    cek = [(nama, syarat(nama, jenis)) for nama, jenis in info.jenis.items()]
    cek += [("id", "length(id) = 36"), ("baris_versi", "baris_versi >= 1"), ("baris_sidik", "length(baris_sidik) = 64")]
    tabel = sa.Table(
        info.nama,
        metadata,
        sa.Column("id", sa.Text, primary_key=True),
        *kolom,
        sa.Column("baris_versi", sa.Integer, nullable=False),
        # Not "sidik": a penutupan has a field of that name.
        sa.Column("baris_sidik", sa.Text, nullable=False),
        *(sa.CheckConstraint(isi, name=nama) for nama, isi in cek if isi),
        sqlite_strict=True,
    )
    for nama, jenis in info.jenis.items():
        if isinstance(jenis, JenisRujukan) or (nama == "tahun" and not info.bersama):
            sa.Index(None, tabel.c[nama])
    return tabel


def _tabel(nama: str, *kolom: sa.Column[Any], cek: dict[str, str], rowid: bool = True) -> sa.Table:
    return sa.Table(
        nama,
        metadata,
        *kolom,
        *(sa.CheckConstraint(isi, name=kunci) for kunci, isi in cek.items()),
        sqlite_strict=True,
        sqlite_with_rowid=rowid,
    )


def _teks(nama: str, *, kunci: bool = False) -> sa.Column[Any]:
    return sa.Column(nama, sa.Text, primary_key=kunci, nullable=False)


def _bulat(nama: str, *, kunci: bool = False) -> sa.Column[Any]:
    return sa.Column(nama, sa.Integer, primary_key=kunci, nullable=False, autoincrement=False)


TABEL_NOUN: dict[str, sa.Table] = {nama: _tabel_noun(info) for nama, info in NOUNS.items()}

_SIDIK = {"sidik": "length(sidik) = 64"}
_PERIODE = {"tahun": "tahun BETWEEN 2000 AND 2100", "revisi": "revisi BETWEEN 0 AND 999"}

meta = _tabel(
    "meta", _bulat("nomor", kunci=True), _teks("satker"), _teks("lineage"), _teks("lineage_induk"), _bulat("penghitung"),
    _teks("terakhir_terlihat"), _teks("dibuat"), _teks("sidik_skema"), _teks("sidik"),
    cek=_SIDIK | {"nomor": "nomor = 1", "lineage": "length(lineage) = 36", "penghitung": "penghitung >= 0"},
)  # fmt: skip
sidik_periode = _tabel(
    "sidik_periode", _bulat("tahun", kunci=True), _teks("periode", kunci=True), _teks("jumlah"), _bulat("baris"),
    cek={"jumlah": "length(jumlah) = 64", "baris": "baris >= 0"}, rowid=False,
)  # fmt: skip
JENIS_RIWAYAT = ("isi", "urung", "ulang", "impor", "tutup", "buka", "pulihkan")
riwayat = _tabel(
    "riwayat", _bulat("nomor", kunci=True), _teks("waktu"), _teks("petugas"), _teks("label"), _teks("alasan"),
    _teks("jenis"), _teks("hash_sebelum"), _teks("hash"),
    cek={"nomor": "nomor >= 1", "jenis": f"jenis IN {JENIS_RIWAYAT}", "hash": "length(hash) = 64"},
)  # fmt: skip
riwayat_ubah = _tabel(
    "riwayat_ubah", _bulat("nomor", kunci=True), _bulat("urut", kunci=True), _teks("noun"), _teks("baris_id"),
    _bulat("tahun"), _teks("periode"), _teks("edit"), cek={"urut": "urut >= 0"}, rowid=False,
)  # fmt: skip
sa.Index(None, riwayat_ubah.c.baris_id)
draf = _tabel("draf", _teks("kunci", kunci=True), _teks("teks"), _teks("waktu"), _teks("sidik"), cek=_SIDIK)
snapshot = _tabel(
    "snapshot", _teks("sidik", kunci=True), sa.Column("isi", sa.LargeBinary, nullable=False), cek=_SIDIK
)  # fmt: skip
lampiran_tersimpan = _tabel(
    "lampiran_tersimpan", _bulat("tahun", kunci=True), _teks("periode", kunci=True), _bulat("revisi", kunci=True),
    _teks("sidik_pdf"), _bulat("ukuran"), _teks("sidik"), cek=_SIDIK | _PERIODE, rowid=False,
)  # fmt: skip
kiriman = _tabel(
    "kiriman", _bulat("urut", kunci=True), _bulat("tahun"), _teks("periode"), _bulat("revisi"), _teks("sha256"),
    _teks("nama"), _teks("waktu"), _teks("sidik"), cek=_SIDIK | _PERIODE | {"sha256": "length(sha256) = 64"},
)  # fmt: skip
