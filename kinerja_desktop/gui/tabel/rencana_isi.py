"""What a block would do before it does it: cells read, refused and doubtful ones told apart. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ...application.sel import Sel, baca_sel, kunci_sel
from ...domain.angka import Ambigu, Ditolak, Terbaca, tulis_angka
from ...domain.tahun_kinerja import TahunKinerja

Hasil = Terbaca[Any] | Ambigu | Ditolak


@dataclass(frozen=True, slots=True)
class SelTempel:
    """One cell of a block: how it is called, which cell it is (None: not one to be filled), the text for it."""

    nama: str
    sel: Sel | None
    teks: str
    tampil: str = ""
    """What stands there now; the same text pasted onto a computed cell is no mistake."""


@dataclass(slots=True)
class RencanaIsi:
    """``isian`` can be written, ``ditolak`` cannot (name, reason), ``ambigu`` needs one answer."""

    isian: list[tuple[Sel, Any, str]] = field(default_factory=list)
    ditolak: list[tuple[str, str]] = field(default_factory=list)
    ambigu: list[Ambigu] = field(default_factory=list)


def pilih_bacaan(teks: str, ambigu: Ambigu, pilihan: int) -> str:
    """The text with its doubtful number written so that it has one reading only (0: dot as comma, 1: as thousands)."""
    angka: Decimal = ambigu.pilihan[pilihan]
    jelas = tulis_angka(angka).replace(".", "") + (f" {ambigu.satuan}" if ambigu.satuan else "")
    rata = " ".join(teks.split())
    return rata.replace(ambigu.teks, jelas, 1) if ambigu.teks in rata else jelas


def baca_pilihan(dokumen: TahunKinerja, sel: Sel, teks: str, pilihan: int | None) -> Hasil:
    """:func:`baca_sel`, doubtful numbers decided by ``pilihan`` if one is given."""
    hasil: Hasil = baca_sel(dokumen, sel, teks)
    for _ in range(2):  # a range has two numbers
        if not isinstance(hasil, Ambigu) or pilihan is None:
            break
        teks = pilih_bacaan(teks, hasil, pilihan)
        hasil = baca_sel(dokumen, sel, teks)
    return hasil


def rencanakan(dokumen: TahunKinerja, blok: Iterable[SelTempel], pilihan: int | None = None) -> RencanaIsi:
    """Read a whole block; nothing is written yet."""
    rencana = RencanaIsi()
    for satu in blok:
        if satu.sel is None:
            if satu.teks.strip() and satu.teks.strip() != satu.tampil.strip():
                rencana.ditolak.append((satu.nama, "sel ini dihitung atau tidak diisi"))
            continue
        if sebab := kunci_sel(dokumen, satu.sel):
            rencana.ditolak.append((satu.nama, sebab))
            continue
        match baca_pilihan(dokumen, satu.sel, satu.teks, pilihan):
            case Ambigu() as ragu:
                rencana.ambigu.append(ragu)
            case Ditolak(alasan):
                rencana.ditolak.append((satu.nama, alasan))
            case Terbaca(nilai):
                rencana.isian.append((satu.sel, nilai, satu.teks))
    return rencana


def sebut_ditolak(ditolak: list[tuple[str, str]], paling: int = 6) -> str:
    """The refused cells with their reasons, one per line."""
    baris = [f"{nama}: {alasan.rstrip('.')}" for nama, alasan in ditolak[:paling]]
    if len(ditolak) > paling:
        baris.append(f"dan {len(ditolak) - paling} sel lain")
    return "\n".join(baris)
