"""The values of a cell: kosong, angka, N/A, tidak dapat dihitung; a target may also be a range or words.

None of kosong, N/A and tidak dapat dihitung ever counts as 0 or 100 in a total or a mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Kosong:
    """Not filled in yet. Use the one instance :data:`KOSONG`."""


KOSONG = Kosong()


@dataclass(frozen=True, slots=True)
class Angka:
    """A number; 0 is a number like any other. The unit belongs to the indikator, not to the value."""

    nilai: Decimal


@dataclass(frozen=True, slots=True)
class TidakBerlaku:
    """``N/A``: the question does not apply this period, with the reason the officer gave."""

    alasan: str = ""


@dataclass(frozen=True, slots=True)
class Rentang:
    """A target that is met anywhere between two bounds (inclusive), e.g. ``80-90``."""

    bawah: Decimal
    atas: Decimal


@dataclass(frozen=True, slots=True)
class Teks:
    """A target or realisasi in words (``WTP``, ``AA``): shown and printed, never computed with."""

    isi: str


@dataclass(frozen=True, slots=True)
class TidakDapatDihitung:
    """A figure that cannot be computed, e.g. because the target is 0. Only ever derived, never stored."""

    alasan: str


Isian = Kosong | Angka | TidakBerlaku | Rentang | Teks
"""What a cell can hold."""

Hasil = Kosong | Angka | TidakBerlaku | TidakDapatDihitung
"""What a computation can yield."""

Primitif = str | dict[str, str] | dict[str, list[str]] | None


def encode_isian(nilai: Isian) -> Primitif:
    """The value as JSON primitive: ``None``, ``"12.5"``, ``{"na": ...}``, ``{"rentang": [a, b]}``, ``{"teks": ...}``."""
    match nilai:
        case Angka(angka):
            return tulis_desimal(angka)
        case TidakBerlaku(alasan):
            return {"na": alasan}
        case Rentang(bawah, atas):
            return {"rentang": [tulis_desimal(bawah), tulis_desimal(atas)]}
        case Teks(isi):
            return {"teks": isi}
    return None


def decode_isian(data: object) -> Isian:
    """Inverse of :func:`encode_isian`. Raises ValueError for anything else, with an Indonesian reason."""
    if data is None:
        return KOSONG
    if isinstance(data, str):
        return Angka(baca_desimal(data))
    if isinstance(data, dict) and len(data) == 1:
        match data:
            case {"na": str(alasan)}:
                return TidakBerlaku(alasan)
            case {"rentang": [str(bawah), str(atas)]}:
                rentang = Rentang(baca_desimal(bawah), baca_desimal(atas))
                if rentang.bawah > rentang.atas:
                    raise ValueError("batas bawah rentang melebihi batas atasnya")
                return rentang
            case {"teks": str(isi)} if isi:
                return Teks(isi)
    raise ValueError("bukan isian yang dikenal")


BATAS_DIGIT = 18
"""Largest number of digits a typed or imported number may have, on either side of the comma together."""


def tulis_desimal(angka: Decimal) -> str:
    """Canonical text of a Decimal: no exponent, no trailing zeros, ``-0`` is ``0``."""
    teks = format(angka, "f")
    if "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    return "0" if teks in ("-0", "") else teks


def baca_desimal(teks: str) -> Decimal:
    """Strict inverse of :func:`tulis_desimal`: plain ASCII digits with at most one point. Raises ValueError."""
    isi = teks[1:] if teks.startswith("-") else teks
    utuh, titik, pecahan = isi.partition(".")
    if not (utuh.isascii() and utuh.isdigit()) or (titik and not (pecahan.isascii() and pecahan.isdigit())):
        raise ValueError("bukan angka desimal")
    if len(utuh) + len(pecahan) > BATAS_DIGIT:
        raise ValueError(f"angka lebih dari {BATAS_DIGIT} digit")
    if tulis_desimal(Decimal(teks)) != teks:
        raise ValueError("angka desimal tidak dalam bentuk bakunya")
    return Decimal(teks)
