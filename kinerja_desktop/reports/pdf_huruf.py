"""Typefaces of the PDF: Liberation Sans in four styles, its widths, and what it cannot print."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Any

from ..resources import sumber
from .teks import KOTAK, bersih

KELUARGA = {
    (False, False): "LiberationSans",
    (True, False): "LiberationSans-Bold",
    (False, True): "LiberationSans-Italic",
    (True, True): "LiberationSans-BoldItalic",
}
_BERKAS = {
    "LiberationSans": "LiberationSans-Regular.ttf",
    "LiberationSans-Bold": "LiberationSans-Bold.ttf",
    "LiberationSans-Italic": "LiberationSans-Italic.ttf",
    "LiberationSans-BoldItalic": "LiberationSans-BoldItalic.ttf",
}
_KUNCI = Lock()
BATAS_INGATAN = 50_000
PANJANG_KATA = 40
"""Widths of words are remembered for the life of the process; whole sentences are not."""


class Huruf:
    """One style of the family. Widths are in points at size 1."""

    def __init__(self, nama: str) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        self.nama = nama
        if nama not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(nama, str(sumber("huruf", _BERKAS[nama]))))
        face: Any = pdfmetrics.getFont(nama).face
        self._lebar: dict[str, float] = {chr(k): w / 1000 for k, w in face.charWidths.items()}
        # The core writes a no-break space as a space; both must measure alike.
        self._lebar["\xa0"] = self._lebar[" "]
        self._kata: dict[str, float] = {}
        self.punya = frozenset(chr(k) for k in face.charToGlyph) | {"\n", "\xa0"}
        self.naik: float = face.ascent / 1000
        self.turun: float = -face.descent / 1000

    def lebar(self, teks: str) -> float:
        """Width of a text whose characters the face has (see :meth:`Cetakan.siap`)."""
        hasil = self._kata.get(teks)
        if hasil is None:
            hasil = sum(map(self._lebar.__getitem__, teks))
            if len(teks) <= PANJANG_KATA and len(self._kata) < BATAS_INGATAN:
                self._kata[teks] = hasil
        return hasil


@cache
def _huruf(nama: str) -> Huruf:
    return Huruf(nama)


def huruf(tebal: bool = False, miring: bool = False) -> Huruf:
    """The face of a style, registered once per process (reports are printed by worker threads)."""
    with _KUNCI:
        return _huruf(KELUARGA[tebal, miring])


class Cetakan:
    """Faces of one printing, and the characters it had to replace."""

    def __init__(self) -> None:
        self.biasa = huruf()
        self.tebal = huruf(True)
        self.miring = huruf(False, True)
        self.tebal_miring = huruf(True, True)
        self._punya = self.biasa.punya & self.tebal.punya & self.miring.punya & self.tebal_miring.punya
        self.tanpa_glif: set[str] = set()

    def gaya(self, tebal: bool = False, miring: bool = False) -> Huruf:
        if tebal:
            return self.tebal_miring if miring else self.tebal
        return self.miring if miring else self.biasa

    def siap(self, teks: str) -> str:
        """Clean text in which every character without a glyph has become □ (and is reported)."""
        teks = bersih(teks)
        if teks.isascii():
            return teks
        asing = set(teks) - self._punya
        if asing:
            self.tanpa_glif |= asing
            teks = teks.translate(dict.fromkeys(map(ord, asing), KOTAK))
        return teks
