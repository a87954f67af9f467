"""Blocks of cells as text, in the way Excel puts them on the clipboard. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def tulis_tsv(baris: Iterable[Sequence[str]]) -> str:
    """Rows of cells as tab-separated text; cells with tab, line break or quote are quoted, quotes doubled."""
    return "\n".join("\t".join(_kutip(teks) for teks in satu) for satu in baris) + "\n"


def _kutip(teks: str) -> str:
    if any(c in teks for c in '\t\n\r"'):
        return '"' + teks.replace('"', '""') + '"'
    return teks


def baca_tsv(teks: str) -> list[list[str]]:
    """Inverse of :func:`tulis_tsv`. A quote inside a cell that does not begin with one is just a quote, as in Excel."""
    teks = teks.replace("\r\n", "\n").replace("\r", "\n")
    if teks.endswith("\n"):
        teks = teks[:-1]
    hasil: list[list[str]] = [[]]
    i, panjang = 0, len(teks)
    while True:
        if i < panjang and teks[i] == '"' and (tutup := _tutup(teks, i)) >= 0:
            sel, i = teks[i + 1 : tutup].replace('""', '"'), tutup + 1
        else:
            akhir = min((p for p in (teks.find("\t", i), teks.find("\n", i)) if p >= 0), default=panjang)
            sel, i = teks[i:akhir], akhir
        hasil[-1].append(sel)
        if i >= panjang:
            return hasil
        if teks[i] == "\n":
            hasil.append([])
        i += 1


def _tutup(teks: str, i: int) -> int:
    """Place of the quote that closes the cell opened at ``i``, or -1 where it closes no cell."""
    j = i + 1
    while True:
        j = teks.find('"', j)
        if j < 0:
            return -1
        if teks[j + 1 : j + 2] == '"':
            j += 2
            continue
        return j if teks[j + 1 : j + 2] in ("", "\t", "\n") else -1
