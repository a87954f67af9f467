"""Rows of a noun to cells and back, with the statements that read and write them, each compiled once.

Reading works by column, not by field: a column of 700 cells is checked with a few calls into C, and only where a check
fails is the guilty cell looked for. That is what keeps a whole year within a few times the bare fetch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from ..domain import tahun_kinerja as _semua_noun  # noqa: F401  every noun enters NOUNS when this is imported
from ..domain.noun import (
    NOUNS,
    Jenis,
    JenisBulat,
    JenisData,
    JenisIsian,
    JenisRujukan,
    JenisTeks,
    JenisYaTidak,
    Noun,
    NounError,
    NounInfo,
)
from .galat import BerkasRusak
from .sidik import baca_json, kanonik

BATAS_ISIAN = 12_000
"""Longest stored form of a four-valued cell (the reason of an N/A, with its JSON escapes)."""

Sel = str | int | None
_dialek = sqlite.dialect()
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch


def ke_sel(jenis: Jenis, primitif: Any) -> Sel:
    """JSON primitive of a field -> what stands in its cell. Structures become canonical JSON text, booleans 0 or 1."""
    if isinstance(jenis, JenisData):
        return kanonik(primitif)
    if isinstance(primitif, dict | list):
        return kanonik(primitif)
    return int(primitif) if isinstance(primitif, bool) else primitif


def dari_sel(jenis: Jenis, sel: Any) -> Any:
    """Inverse of :func:`ke_sel`; raises ValueError for what :func:`ke_sel` never writes."""
    if isinstance(jenis, JenisYaTidak):
        if sel not in (0, 1):
            raise ValueError("harus 0 atau 1")
        return bool(sel)
    if isinstance(jenis, JenisData) or (isinstance(jenis, JenisIsian) and sel is not None and sel[:1] == "{"):
        return baca_json(sel)
    return sel


# Columns ------------------------------------------------------------------------------------------------------------

Kolom = tuple[Any, ...]
PembacaKolom = Callable[[Kolom], Iterable[Any]]


class _Ingat(dict[Any, Any]):
    """Decoded values by cell: equal cells share one frozen value, and looking one up runs in C."""

    def __init__(self, jenis: Jenis) -> None:
        super().__init__()
        self.jenis = jenis

    def __missing__(self, sel: Any) -> Any:
        if len(self) > 50_000:
            self.clear()
        nilai = self[sel] = self.jenis.decode(dari_sel(self.jenis, sel))
        return nilai


def _baca_teks(jenis: JenisTeks) -> PembacaKolom:
    def baca(kolom: Kolom) -> Kolom:
        if not set(map(type, kolom)) <= {str} or max(map(len, kolom)) > jenis.maks:
            raise ValueError
        if jenis.wajib and not all(map(str.strip, kolom)):
            raise ValueError
        return kolom

    return baca


def _baca_bulat(jenis: JenisBulat) -> PembacaKolom:
    def baca(kolom: Kolom) -> Kolom:
        tipe = set(map(type, kolom))
        if type(None) in tipe and not jenis.wajib:
            tipe.discard(type(None))
            isi: Sequence[int] = [angka for angka in kolom if angka is not None]
        else:
            isi = kolom
        if not tipe <= {int} or (isi and not (jenis.min <= min(isi) and max(isi) <= jenis.maks)):
            raise ValueError
        return kolom

    return baca


def _baca_id(wajib: bool) -> PembacaKolom:
    def baca(kolom: Kolom) -> Kolom:
        isi = kolom if wajib else [teks for teks in kolom if teks is not None]
        if not all(map(_UUID, isi)):
            raise ValueError
        return kolom

    return baca


def _pembaca(jenis: Jenis) -> PembacaKolom:
    match jenis:
        case JenisTeks():
            return _baca_teks(jenis)
        case JenisBulat():
            return _baca_bulat(jenis)
        case JenisRujukan():
            return _baca_id(jenis.wajib)
    ambil = _Ingat(jenis).__getitem__
    return lambda kolom: map(ambil, kolom)


class KodekNoun:
    """One noun: its statements, rows to cells, cells to rows. Get it from :func:`kodek`."""

    def __init__(self, info: NounInfo) -> None:
        self.info = info
        self.kolom = ("id", *info.jenis)
        """Names of the columns in the order of the dataclass, so that cells can be handed to it by position."""
        self.tabel = sa.table(info.nama, *(sa.column(nama) for nama in (*self.kolom, "baris_versi", "baris_sidik")))
        self._pembaca: tuple[PembacaKolom, ...] = (_baca_id(True), *(_pembaca(j) for j in info.jenis.values()))
        self._urut = self.kolom.index("urutan") if "urutan" in self.kolom else None

    # Statements ----------------------------------------------------------------------------------------------------

    def _pilih(self, *tambahan: str) -> sa.Select[Any]:
        return sa.select(*(self.tabel.c[nama] for nama in (*self.kolom, *tambahan)))

    @cached_property
    def sql_tahun(self) -> str:
        """All cells of a year (one parameter), or of the whole file for a shared noun (none)."""
        return _susun(self._pilih() if self.info.bersama else self._pilih().where(self._tahun))

    @cached_property
    def sql_tahun_sidik(self) -> str:
        """Like :attr:`sql_tahun`, with ``baris_sidik`` at the end."""
        pilih = self._pilih("baris_sidik")
        return _susun(pilih if self.info.bersama else pilih.where(self._tahun))

    @cached_property
    def sql_semua_sidik(self) -> str:
        """The rows of all years, with ``baris_sidik`` at the end."""
        return _susun(self._pilih("baris_sidik"))

    @property
    def _tahun(self) -> sa.ColumnElement[bool]:
        return self.tabel.c["tahun"] == sa.bindparam("tahun")

    @cached_property
    def sql_satu(self) -> str:
        """One row by id, with row version and digest."""
        return _susun(self._pilih("baris_versi", "baris_sidik").where(self.tabel.c["id"] == sa.bindparam("id")))

    @cached_property
    def sql_banyak(self) -> str:
        """Rows whose ids stand in a JSON array, with row version and digest."""
        ids: sa.Select[Any] = sa.select(sa.column("value")).select_from(sa.func.json_each(sa.bindparam("ids")))
        return _susun(self._pilih("baris_versi", "baris_sidik").where(self.tabel.c["id"].in_(ids)))

    @cached_property
    def sql_tambah(self) -> str:
        return _susun(sa.insert(self.tabel))

    @cached_property
    def sql_hapus(self) -> str:
        """Delete by id and row version."""
        c = self.tabel.c
        return _susun(sa.delete(self.tabel).where(c["id"] == sa.bindparam("k"), c["baris_versi"] == sa.bindparam("v")))

    @lru_cache(maxsize=64)  # noqa: B019  one codec per noun lives as long as the program
    def sql_ubah(self, kolom: tuple[str, ...]) -> str:
        """Set some columns, row version and digest of the row with this id and row version.

        Only what changed is set: SQLite rewrites the index of every column named after SET.
        """
        c = self.tabel.c
        isi: dict[str, Any] = {nama: sa.bindparam(f"b_{nama}") for nama in (*kolom, "baris_versi", "baris_sidik")}
        syarat = (c["id"] == sa.bindparam("k"), c["baris_versi"] == sa.bindparam("v"))
        return _susun(sa.update(self.tabel).where(*syarat).ordered_values(*((c[n], b) for n, b in isi.items())))

    # Rows ----------------------------------------------------------------------------------------------------------

    def sel(self, objek: dict[str, Any]) -> list[Sel]:
        """The cells of a row's JSON object, in the order of :attr:`kolom`."""
        return [objek["id"], *(ke_sel(jenis, objek[nama]) for nama, jenis in self.info.jenis.items())]

    def baca(self, baris: list[tuple[Any, ...]]) -> tuple[Noun, ...]:
        """Rows of cells -> nouns in canonical order. Raises :class:`BerkasRusak` naming the row and field it refuses."""
        if not baris:
            return ()
        urut = self._urut
        try:
            if urut is None:
                baris.sort()
            else:
                baris.sort(key=lambda b: (b[urut], b[0]))
            kolom = [baca(isi) for baca, isi in zip(self._pembaca, zip(*baris, strict=True), strict=False)]
            return tuple(map(self.info.kelas, *kolom))
        except (ValueError, TypeError, KeyError):
            raise self._salah(baris) from None

    def _salah(self, baris: list[tuple[Any, ...]]) -> BerkasRusak:
        for sel in baris:
            for nama, nilai in zip(self.kolom, sel, strict=False):
                try:
                    if nama == "id":
                        next(iter(_baca_id(True)((nilai,))))
                    else:
                        jenis = self.info.jenis[nama]
                        self.info.decode_field(nama, dari_sel(jenis, nilai))
                except (NounError, ValueError, TypeError) as salah:
                    return BerkasRusak(
                        f"Baris {self.info.label.lower()} ({self.info.nama} {sel[0]}) rusak pada kolom {nama}: "
                        f"{salah}; pulihkan berkas dari cadangan."
                    )
        return BerkasRusak(f"Isi tabel {self.info.nama} rusak; pulihkan berkas dari cadangan.")


def _susun(pernyataan: Any) -> str:
    """SQL text with ``?`` in the order in which the parameters stand in the statement."""
    return str(pernyataan.compile(dialect=_dialek))


@cache
def kodek(nama: str) -> KodekNoun:
    """The codec of a noun by its name."""
    return KodekNoun(NOUNS[nama])
