"""Cells that are more than words: numbered and bulleted lines, the rumus of an indikator as a fraction with its legend."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ...domain.renstra import IndikatorTahun
from ...domain.rumus_teks import Kalimat, LangkahRumus, Legenda, Pecahan, rumus_indikator, tulis_rumus
from ..blocks import ButirSel, IsiSel, PecahanSel, Sel

_PULUT = re.compile(r"^(?:([-•*])|(\d{1,2}[.)]|[a-z][.)]))\s+(\S.*)$")


def sel_teks(teks: str, **lain: Any) -> Sel:
    """Words as typed; lines that begin with a number or a bullet hang from it."""
    baris = [b.strip() for b in teks.splitlines() if b.strip()]
    butir = [_butir(b) for b in baris]
    if any(b.gantung for b in butir):
        return sel_butir(butir, **lain)
    return Sel("\n".join(baris), **lain)


def sel_butir(butir: Sequence[ButirSel], **lain: Any) -> Sel:
    """Lines below each other, each with what hangs left of it."""
    return Sel("\n".join(f"{b.gantung} {b.teks}".strip() for b in butir), isi=tuple(butir), **lain)


def _butir(baris: str) -> ButirSel:
    cocok = _PULUT.match(baris)
    return ButirSel(cocok[3], "•" if cocok[1] else cocok[2]) if cocok else ButirSel(baris)


def sel_daftar(butir: Sequence[str], awal: int | None = None, **lain: Any) -> Sel:
    """Several texts as numbered points of one cell, a single one without number unless it goes on counting (002 T2.1)."""
    if len(butir) < 2 and awal is None:
        return Sel("".join(butir), **lain)
    return sel_butir([ButirSel(teks, f"{n}.") for n, teks in enumerate(butir, awal or 1)], **lain)


def sel_rumus(indikator: IndikatorTahun, **lain: Any) -> Sel:
    """The rumus as fraction, legend and steps."""
    bagian = rumus_indikator(indikator)
    if all(isinstance(b, Kalimat) for b in bagian):
        return Sel(tulis_rumus(bagian), **lain)
    isi: list[IsiSel] = []
    for b in bagian:
        match b:
            case Pecahan():
                isi.append(PecahanSel(b.pembilang, b.penyebut, b.kiri, b.kanan))
            case Legenda():
                isi.append(ButirSel(b.arti, f"{b.nama} :"))
            case LangkahRumus():
                isi.append(ButirSel(b.isi, b.nomor))
            case Kalimat():
                isi.append(ButirSel(b.teks))
    return Sel(tulis_rumus(bagian), isi=tuple(isi), **lain)
