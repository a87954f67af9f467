"""Strict JSON: what a stranger's file may contain before anything else looks at it.

Python's own reader takes NaN, floats, twice the same key, any depth, and a million digits; none of these may enter.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

BATAS_BYTE = 20_000_000
BATAS_DALAM = 32
BATAS_DIGIT = 18
BATAS_TEKS = 100_000
_BOM = b"\xef\xbb\xbf"


class JsonError(ValueError):
    """The text is refused; the message is one Indonesian sentence without a full stop."""


def baca_json_ketat(isi: bytes, *, batas: int = BATAS_BYTE) -> Any:
    """Bytes -> dict, list, str, int, bool, None. Raises :class:`JsonError`.

    A byte order mark is passed over (Windows editors write one); numbers are whole numbers of at most 18 digits.
    """
    if len(isi) > batas:
        raise JsonError(f"berkas JSON berukuran {len(isi):,} byte, melebihi batas {batas:,} byte".replace(",", "."))
    try:
        teks = isi.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as salah:
        raise JsonError(f"berkas JSON bukan teks UTF-8 (byte ke-{salah.start + 1})") from None
    try:
        hasil = json.loads(
            teks,
            parse_float=_tolak_pecahan,
            parse_constant=_tolak_konstanta,
            parse_int=_bulat,
            object_pairs_hook=_objek,
        )
    except JsonError:
        raise
    except json.JSONDecodeError as salah:
        raise JsonError(f"isi berkas JSON rusak pada baris {salah.lineno}, kolom {salah.colno}") from None
    except RecursionError:
        raise JsonError(f"isi berkas JSON bersarang lebih dari {BATAS_DALAM} tingkat") from None
    _telusuri(hasil)
    return hasil


def _tolak_pecahan(teks: str) -> NoReturn:
    raise JsonError(f'bilangan {teks[:40]} harus ditulis sebagai teks desimal, misalnya "12.5"')


def _tolak_konstanta(teks: str) -> NoReturn:
    raise JsonError(f"{teks} bukan bilangan yang diterima")


def _bulat(teks: str) -> int:
    if len(teks.lstrip("-")) > BATAS_DIGIT:
        raise JsonError(f"bilangan {teks[:24]}… lebih dari {BATAS_DIGIT} digit")
    return int(teks)


def _objek(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    hasil = dict(pasangan)
    if len(hasil) != len(pasangan):
        kunci = [k for k, _ in pasangan]
        ganda = next(k for k in kunci if kunci.count(k) > 1)
        raise JsonError(f"nama “{ganda[:60]}” muncul dua kali dalam satu objek")
    return hasil


def _telusuri(akar: Any) -> None:
    """Depth, length of texts, lone surrogates: with a stack of its own, since the depth is what is in question."""
    tumpuk: list[tuple[Any, int]] = [(akar, 1)]
    while tumpuk:
        data, dalam = tumpuk.pop()
        if isinstance(data, str):
            _periksa_teks(data)
            continue
        if not isinstance(data, dict | list):
            continue
        if dalam > BATAS_DALAM:
            raise JsonError(f"isi berkas JSON bersarang lebih dari {BATAS_DALAM} tingkat")
        if isinstance(data, dict):
            for kunci in data:
                _periksa_teks(kunci)
            data = list(data.values())
        tumpuk += [(anak, dalam + 1) for anak in data if isinstance(anak, str | dict | list)]


def _periksa_teks(teks: str) -> None:
    if len(teks) > BATAS_TEKS:
        raise JsonError(f"sebuah teks sepanjang {len(teks)} karakter melebihi batas {BATAS_TEKS}")
    if not teks.isascii():
        try:
            teks.encode("utf-8")
        except UnicodeEncodeError:
            raise JsonError("sebuah teks berisi pengganti Unicode yang tidak berpasangan") from None
