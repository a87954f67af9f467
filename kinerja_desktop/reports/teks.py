"""The one cleaner through which every text passes before it reaches paper or spreadsheet."""

from __future__ import annotations

import re
import unicodedata

_KENDALI = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
"""Control characters, and those without width that turn or join text; they print nothing."""

_SPASI = str.maketrans(
    {"\t": " ", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u2002": " ", "\u2003": " ", "\u2009": " "}
)
_BUKAN = re.compile(r"[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Lone surrogates and non-characters: no file format takes them."""

KOTAK = "□"
"""Stands visibly where a character cannot be printed."""


def bersih(teks: str) -> str:
    """Printable text: composed (NFC), line ends as ``\\n``, no control characters; what is no character becomes □."""
    if teks.isascii() and teks.isprintable():
        return teks
    teks = teks.replace("\r\n", "\n").translate(_SPASI)
    return unicodedata.normalize("NFC", _BUKAN.sub(KOTAK, _KENDALI.sub("", teks)))
