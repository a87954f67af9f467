"""The one description of a noun, from which storage, JSON, JSON schema and edits all follow.

A noun is a frozen dataclass whose fields are declared with the helpers in :mod:`.kolom` (``kolom.teks()``,
``kolom.rupiah()``, ``kolom.rujukan()`` ...). Each puts a :class:`Jenis` on the field: how the value is written as a JSON
primitive, read back strictly, stored (TEXT or INTEGER, nothing else) and checked. A new column is one line there and one
step in ``storage/migrations``; nothing else has to know it.
"""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, TypeVar, dataclass_transform

from .nilai import KOSONG, Isian, baca_desimal, decode_isian, encode_isian, tulis_desimal

NAMESPACE = uuid.UUID("5c0f2f0e-0d3b-5d0c-9a53-6b1d1c6a8f10")
"""Namespace of the ids of cells (uuid5 of their natural key), the same in every file for ever."""

BATAS_RUPIAH = 10**15 - 1
BATAS_NAMA = 500
BATAS_SEL = 5_000
BATAS_NARASI = 20_000


class NounError(ValueError):
    """A value that a field refuses. ``kolom`` names the field, ``alasan`` says why, in Indonesian."""

    def __init__(self, kolom: str, alasan: str) -> None:
        super().__init__(f"{kolom}: {alasan}")
        self.kolom = kolom
        self.alasan = alasan


@dataclass(frozen=True, slots=True)
class Jenis:
    """Kind of a field. Subclasses give the primitive form; ``wajib`` refuses None / empty text."""

    wajib: bool = False
    bawaan: Any = None
    label: str = ""
    sql: ClassVar[str] = "TEXT"

    def encode(self, nilai: Any) -> Any:
        """Value -> JSON primitive."""
        return nilai

    def decode(self, data: Any) -> Any:
        """JSON primitive -> value; raises ValueError with an Indonesian reason."""
        raise NotImplementedError

    def skema(self) -> dict[str, Any]:
        """JSON Schema (2020-12) of the primitive."""
        raise NotImplementedError

    def kosong(self, nilai: Any) -> bool:
        """True where the value means "nothing has been entered here"."""
        return nilai is None or nilai == ""


@dataclass(frozen=True, slots=True)
class JenisTeks(Jenis):
    """Clean text of at most ``maks`` characters; empty text is "not filled"."""

    bawaan: Any = ""
    maks: int = BATAS_SEL

    def decode(self, data: Any) -> str:
        if not isinstance(data, str):
            raise ValueError("harus berupa teks")
        if len(data) > self.maks:
            raise ValueError(f"panjang {len(data)} karakter melebihi batas {self.maks}")
        if self.wajib and not data.strip():
            raise ValueError("tidak boleh kosong")
        return data

    def skema(self) -> dict[str, Any]:
        return {"type": "string", "maxLength": self.maks} | ({"minLength": 1} if self.wajib else {})


@dataclass(frozen=True, slots=True)
class JenisPilihan(Jenis):
    """One word of a closed list (a StrEnum)."""

    pilihan: type[StrEnum] = StrEnum

    def encode(self, nilai: Any) -> Any:
        return None if nilai is None else str(nilai)

    def decode(self, data: Any) -> Any:
        if data is None and not self.wajib:
            return None
        try:
            return self.pilihan(data)
        except ValueError:
            raise ValueError(f"harus salah satu dari: {', '.join(self.pilihan)}") from None

    def skema(self) -> dict[str, Any]:
        daftar: list[str | None] = list(self.pilihan)
        return {"enum": daftar if self.wajib else [*daftar, None]}


@dataclass(frozen=True, slots=True)
class JenisBulat(Jenis):
    """Whole number within ``min..maks``."""

    min: int = 0
    maks: int = 10**9
    sql: ClassVar[str] = "INTEGER"

    def decode(self, data: Any) -> int | None:
        if data is None and not self.wajib:
            return None
        if not isinstance(data, int) or isinstance(data, bool):
            raise ValueError("harus bilangan bulat")
        if not self.min <= data <= self.maks:
            raise ValueError(f"harus antara {self.min} dan {self.maks}")
        return data

    def skema(self) -> dict[str, Any]:
        tipe: Any = "integer" if self.wajib else ["integer", "null"]
        return {"type": tipe, "minimum": self.min, "maximum": self.maks}


@dataclass(frozen=True, slots=True)
class JenisRupiah(JenisBulat):
    """Money: whole rupiah, never negative; None is "not filled"."""

    maks: int = BATAS_RUPIAH


@dataclass(frozen=True, slots=True)
class JenisJutaRupiah(JenisRupiah):
    """Rupiah that papers print, and officers type, in juta (001 T3.3: ``746,71`` is 746.710.000 rupiah)."""


@dataclass(frozen=True, slots=True)
class JenisYaTidak(Jenis):
    """True or False, stored as 1 or 0."""

    wajib: bool = True
    bawaan: Any = False
    sql: ClassVar[str] = "INTEGER"

    def decode(self, data: Any) -> bool:
        if not isinstance(data, bool):
            raise ValueError("harus true atau false")
        return data

    def skema(self) -> dict[str, Any]:
        return {"type": "boolean"}

    def kosong(self, nilai: Any) -> bool:
        return not nilai


@dataclass(frozen=True, slots=True)
class JenisTanggal(Jenis):
    """Calendar date, ISO 8601 text."""

    def encode(self, nilai: Any) -> Any:
        return None if nilai is None else nilai.isoformat()

    def decode(self, data: Any) -> date | None:
        if data is None and not self.wajib:
            return None
        try:
            hari = date.fromisoformat(data)
            # fromisoformat also takes week dates (2023-W01-1); the file holds one form only.
            if hari.isoformat() != data:
                raise ValueError
            return hari
        except (ValueError, TypeError):
            raise ValueError("harus tanggal berbentuk 2023-12-31") from None

    def skema(self) -> dict[str, Any]:
        return {"type": "string" if self.wajib else ["string", "null"], "format": "date"}


@dataclass(frozen=True, slots=True)
class JenisDesimal(Jenis):
    """Decimal as exact text."""

    def encode(self, nilai: Any) -> Any:
        return None if nilai is None else tulis_desimal(nilai)

    def decode(self, data: Any) -> Decimal | None:
        if data is None and not self.wajib:
            return None
        if not isinstance(data, str):
            raise ValueError("harus angka desimal sebagai teks")
        return baca_desimal(data)

    def skema(self) -> dict[str, Any]:
        return {"type": "string" if self.wajib else ["string", "null"], "pattern": r"^-?\d{1,18}(\.\d{1,17})?$"}


@dataclass(frozen=True, slots=True)
class JenisIsian(Jenis):
    """A four-valued cell (see :mod:`kinerja_desktop.domain.nilai`)."""

    bawaan: Any = KOSONG

    def encode(self, nilai: Any) -> Any:
        return encode_isian(nilai)

    def decode(self, data: Any) -> Isian:
        return decode_isian(data)

    def skema(self) -> dict[str, Any]:
        return {"$ref": "#/$defs/isian"}

    def kosong(self, nilai: Any) -> bool:
        return nilai is None or nilai == KOSONG


@dataclass(frozen=True, slots=True)
class JenisRujukan(Jenis):
    """Id of a row of another noun. ``kaskade``: deleting that row deletes this one too (spelled out in the Transaksi)."""

    noun: str = ""
    kaskade: bool = True

    def decode(self, data: Any) -> str | None:
        if data is None and not self.wajib:
            return None
        if not is_id(data):
            raise ValueError("harus id (UUID)")
        return str(data)

    def skema(self) -> dict[str, Any]:
        ref: dict[str, Any] = {"$ref": "#/$defs/id"}
        return ref if self.wajib else {"anyOf": [ref, {"type": "null"}]}


@dataclass(frozen=True, slots=True)
class JenisData(Jenis):
    """A small JSON structure (rule tables, lists of section ids), kept as nested tuples so that the noun stays frozen."""

    bawaan: Any = ()
    maks: int = 100_000

    def encode(self, nilai: Any) -> Any:
        return thaw(nilai)

    def decode(self, data: Any) -> Any:
        return freeze(data)

    def skema(self) -> dict[str, Any]:
        return {}

    def kosong(self, nilai: Any) -> bool:
        return nilai is None or nilai == ()


class Beku(tuple[tuple[str, Any], ...]):
    """A frozen JSON object: sorted (key, value) pairs with ``[]``-like access by :meth:`get`."""

    __slots__ = ()

    def get(self, kunci: str, bawaan: Any = None) -> Any:
        for nama, nilai in self:
            if nama == kunci:
                return nilai
        return bawaan

    def keys(self) -> tuple[str, ...]:
        return tuple(nama for nama, _ in self)


def freeze(data: Any) -> Any:
    """JSON structure -> hashable structure (dict -> :class:`Beku`, list -> tuple). Floats are refused."""
    if isinstance(data, dict):
        return Beku(sorted((str(kunci), freeze(nilai)) for kunci, nilai in data.items()))
    if isinstance(data, list | tuple):
        return tuple(freeze(nilai) for nilai in data)
    if data is None or isinstance(data, str | bool | int):
        return data
    raise ValueError("hanya teks, bilangan bulat, daftar dan pasangan yang diterima")


def thaw(data: Any) -> Any:
    """Inverse of :func:`freeze`."""
    if isinstance(data, Beku):
        return {kunci: thaw(nilai) for kunci, nilai in data}
    if isinstance(data, tuple):
        return [thaw(nilai) for nilai in data]
    return data


def is_id(data: object) -> bool:
    """True for the canonical text of a UUID."""
    if not isinstance(data, str) or len(data) != 36:
        return False
    try:
        return str(uuid.UUID(data)) == data
    except ValueError:
        return False


# Registry -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, repr=False)
class Noun:
    """Base of all nouns. ``id`` is a UUID; cells have uuid5 of their natural key (see :func:`id_sel`).

    Equality, hash and repr stand here once: letting dataclass write them for each noun doubles the time of the import.
    """

    id: str

    def __eq__(self, lain: object) -> bool:
        return type(self) is type(lain) and vars(self) == vars(lain)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


@dataclass(frozen=True, eq=False, repr=False)
class NounBersama(Noun):
    """A noun that lives in the file across years. ``versi`` and ``lineage`` tell two files' versions of a row apart."""

    versi: int = dataclasses.field(default=1, metadata={"jenis": JenisBulat(True, 1, "Versi", 1)})
    lineage: str = dataclasses.field(default="", metadata={"jenis": JenisTeks(False, "", "Lineage", 36)})


@dataclass(frozen=True, slots=True)
class NounInfo:
    """What the other floors need to know of a noun."""

    nama: str
    label: str
    kelas: type[Noun]
    jenis: Mapping[str, Jenis]
    kunci: tuple[str, ...]
    """Fields of the natural key; such a row is a *cell*: it is created when typed into and gone when cleared."""
    kunci_periode: Callable[[Any], str]
    """Row -> the months it is locked with (``"B05"``, ``"TW2"``, ``"SM1"``, ``"TAHUN"``) or ``""`` if never locked."""

    @property
    def bersama(self) -> bool:
        return issubclass(self.kelas, NounBersama)

    def encode(self, baris: Noun) -> dict[str, Any]:
        """Row -> JSON object with every field, in declaration order."""
        return {"id": baris.id} | {n: jenis.encode(getattr(baris, n)) for n, jenis in self.jenis.items()}

    def decode(self, objek: Mapping[str, Any]) -> Noun:
        """JSON object -> row; unknown, missing or ill-typed fields raise :class:`NounError`."""
        asing = [kunci for kunci in objek if kunci != "id" and kunci not in self.jenis]
        if asing:
            raise NounError(asing[0], "kolom ini tidak dikenal")
        if not is_id(objek.get("id")):
            raise NounError("id", "harus UUID")
        return self.kelas(id=objek["id"], **{n: self.decode_field(n, objek.get(n, _TIADA)) for n in self.jenis})

    def decode_field(self, nama_: str, primitif: Any) -> Any:
        jenis = self.jenis[nama_]
        if primitif is _TIADA:
            raise NounError(nama_, "tidak ada")
        try:
            return jenis.decode(primitif)
        except ValueError as salah:
            raise NounError(nama_, str(salah)) from None


_TIADA = object()
NOUNS: dict[str, NounInfo] = {}
"""All nouns by name, in an order in which every row comes after the rows it refers to."""

N = TypeVar("N", bound=Noun)


@dataclass_transform(frozen_default=True, kw_only_default=False, field_specifiers=(dataclasses.field,))
def noun(
    nama_: str, label: str, *, kunci: tuple[str, ...] = (), periode: Callable[[Any], str] | None = None
) -> Callable[[type[N]], type[N]]:
    """Class decorator: freeze the class and enter it in :data:`NOUNS`."""

    def daftar(kelas: type[N]) -> type[N]:
        beku = dataclass(frozen=True, eq=False, repr=False)(kelas)
        jenis = {f.name: f.metadata["jenis"] for f in dataclasses.fields(beku) if f.name != "id"}
        NOUNS[nama_] = NounInfo(nama_, label, beku, jenis, kunci, periode or (lambda _: ""))
        beku.NOUN = nama_  # type: ignore[attr-defined]
        return beku

    return daftar


def nama_noun(baris: Noun) -> str:
    """Name under which the class of a row is registered."""
    return str(type(baris).NOUN)  # type: ignore[attr-defined]


def id_sel(nama_: str, *kunci: object) -> str:
    """Id of a cell: uuid5 of noun and natural key, so that typing, importing and undoing meet at the same row."""
    return str(uuid.uuid5(NAMESPACE, "|".join([nama_, *(str(bagian) for bagian in kunci)])))


def id_baris(nama_: str, isi: Mapping[str, Any]) -> str:
    """Id of a cell row from its own fields."""
    info = NOUNS[nama_]
    return id_sel(nama_, *(info.jenis[k].encode(isi[k]) for k in info.kunci))
