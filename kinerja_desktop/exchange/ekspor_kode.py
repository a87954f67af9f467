"""Codes of the budget chain as exports write them: 054.01.WA/2886/EBA/994/002/A/523121, whole or one level per row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..domain.anggaran import TingkatNode

BA, ES1 = "bagian anggaran", "eselon I"
T = TingkatNode
URUT: tuple[str, ...] = (BA, ES1, T.PROGRAM, T.KEGIATAN, T.KRO, T.RO, T.KOMPONEN, T.SUBKOMPONEN, T.AKUN)
"""Levels from the widest to the narrowest; the first two are parts of a code, never nodes."""

BENTUK: dict[str, re.Pattern[str]] = {
    BA: re.compile(r"\d{3}"), ES1: re.compile(r"\d{2}"), T.PROGRAM: re.compile(r"[A-Z]{2}"),
    T.KEGIATAN: re.compile(r"\d{4}"), T.KRO: re.compile(r"[A-Z]{3}"), T.RO: re.compile(r"\d{3}"),
    T.KOMPONEN: re.compile(r"\d{3}"), T.SUBKOMPONEN: re.compile(r"0?[A-Z]{1,2}"), T.AKUN: re.compile(r"\d{6}"),
}  # fmt: skip

_PISAH = re.compile(r"[./\s]+")
PISAH_TULIS = "."
_BELANJA = re.compile(r"5\d|6\d")


@dataclass(frozen=True, slots=True)
class Ruas:
    """One part of a code with its level."""

    tingkat: str
    teks: str


Rantai = tuple[Ruas, ...]
"""The parts of a code from the widest known level down."""


class BukanKode(ValueError):
    """A text that is no code of the chain here; the sentence has no full stop."""


def peringkat(tingkat: str) -> int:
    return URUT.index(tingkat)


def jenis_belanja(teks: str) -> str:
    """``52`` for 52; empty for anything that is not a jenis belanja alone."""
    return teks if _BELANJA.fullmatch(teks) else ""


def pisahkan_nama(teks: str) -> tuple[str, str]:
    """``2886 Dukungan Manajemen`` -> (``2886``, ``Dukungan Manajemen``); a text without words keeps all as code."""
    kata = teks.split()
    if len(kata) < 2 or all(_berbentuk(k) for k in kata):
        return teks.strip(), ""
    if not _berbentuk(kata[0]):
        return teks.strip(), ""
    return kata[0].rstrip(":-–"), " ".join(kata[1:]).lstrip(":-– ")


def _berbentuk(kata: str) -> bool:
    ruas = [r for r in re.split(r"[./]", kata.rstrip(":-–")) if r]
    return bool(ruas) and all(any(b.fullmatch(r) for b in BENTUK.values()) for r in ruas)


def urai(teks: str, konteks: Sequence[Ruas] = (), sebagai: str = "") -> Rantai:
    """The chain a code means below the row before it (``konteks``). Raises :class:`BukanKode`.

    ``sebagai`` is the level of a column that holds one level only.
    """
    bagian = [b for b in _PISAH.split(teks.strip()) if b]
    if not bagian:
        raise BukanKode("kode kosong")
    awal = _tingkat_awal(bagian, konteks, sebagai, teks)
    dasar = [r for r in konteks if peringkat(r.tingkat) < peringkat(awal)]
    if peringkat(awal) > peringkat(T.KEGIATAN) and not any(r.tingkat == T.KEGIATAN for r in dasar):
        raise BukanKode(f"kode {teks[:40]} ({awal}) tidak punya kegiatan di atasnya")
    rantai = [*dasar, Ruas(awal, rapikan_ruas(awal, bagian[0]))]
    for satu in bagian[1:]:
        tingkat = _tingkat_berikut(rantai[-1].tingkat, satu)
        if not tingkat:
            raise BukanKode(f"kode {teks[:40]} tidak dikenal pada bagian “{satu[:20]}”")
        rantai.append(Ruas(tingkat, rapikan_ruas(tingkat, satu)))
    return tuple(rantai)


def rapikan_ruas(tingkat: str, teks: str) -> str:
    """SAKTI writes the subkomponen A also as 0A."""
    return teks.removeprefix("0") if tingkat == T.SUBKOMPONEN else teks


def _tingkat_awal(bagian: Sequence[str], konteks: Sequence[Ruas], sebagai: str, teks: str) -> str:
    satu = bagian[0]
    if sebagai and len(bagian) == 1:
        if not BENTUK[sebagai].fullmatch(satu):
            raise BukanKode(f"“{satu[:20]}” bukan kode {sebagai}")
        return sebagai
    if BENTUK[T.RO].fullmatch(satu):
        if len(bagian) > 1 and (BENTUK[ES1].fullmatch(bagian[1]) or BENTUK[T.PROGRAM].fullmatch(bagian[1])):
            return BA if BENTUK[ES1].fullmatch(bagian[1]) else T.KOMPONEN
        if len(bagian) > 1 and BENTUK[T.RO].fullmatch(bagian[1]):
            return T.RO
        ada = {r.tingkat for r in konteks}
        return T.KOMPONEN if T.RO in ada else T.RO if T.KRO in ada else BA
    for tingkat in (T.AKUN, T.KEGIATAN, T.KRO):
        if BENTUK[tingkat].fullmatch(satu):
            return tingkat
    if BENTUK[T.PROGRAM].fullmatch(satu):
        dalam = {r.tingkat for r in konteks}
        return T.SUBKOMPONEN if T.KOMPONEN in dalam and len(bagian) == 1 else T.PROGRAM
    if BENTUK[T.SUBKOMPONEN].fullmatch(satu):
        return T.SUBKOMPONEN
    raise BukanKode(f"“{teks[:40]}” bukan kode anggaran yang dikenal")


def _tingkat_berikut(kini: str, teks: str) -> str:
    """The nearest narrower level of this shape; a program may not be skipped to from within a kegiatan."""
    for tingkat in URUT[peringkat(kini) + 1 :]:
        if BENTUK[tingkat].fullmatch(teks):
            lompat = tingkat in (T.RO, T.KOMPONEN) and peringkat(kini) < peringkat(tingkat) - 1
            if not lompat and not (tingkat == T.SUBKOMPONEN and peringkat(kini) < peringkat(T.RO)):
                return tingkat
    return ""


def tulis(rantai: Iterable[Ruas]) -> str:
    """The whole code, with dots."""
    return PISAH_TULIS.join(r.teks for r in rantai)


def kunci(rantai: Sequence[Ruas]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(what identifies the node, what stands before it). A kegiatan number is unique, so BA, eselon I and program may be
    written or left out."""
    mulai = next((n for n, r in enumerate(rantai) if r.tingkat == T.KEGIATAN), None)
    if mulai is None:
        mulai = next((n for n, r in enumerate(rantai) if r.tingkat == T.PROGRAM), len(rantai))
    return tuple(r.teks for r in rantai[mulai:]), tuple(r.teks for r in rantai[:mulai])


def cocok_awalan(satu: Sequence[str], lain: Sequence[str]) -> bool:
    """Whether two beginnings can be of the same node: one ends as the other does."""
    pendek = min(len(satu), len(lain))
    return not pendek or tuple(satu[-pendek:]) == tuple(lain[-pendek:])


def urai_lunak(teks: str, konteks: Sequence[Ruas] = ()) -> Rantai:
    """As :func:`urai`; a code of an office's own making is nothing."""
    try:
        return urai(teks.upper(), konteks)
    except BukanKode:
        return ()
