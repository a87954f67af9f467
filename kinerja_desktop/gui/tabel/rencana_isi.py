"""What a block would do before it does it: cells read, refused and doubtful ones told apart. Pure, without Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ...application.sel import Sel, baca_sel, kunci_sel, nilai_sel, tulis_nilai
from ...domain.angka import Ambigu, Ditolak, Terbaca, tulis_angka
from ...domain.nilai import Angka
from ...domain.noun import JenisDesimal, JenisTanggal
from ...domain.tahun_kinerja import TahunKinerja

Hasil = Terbaca[Any] | Ambigu | Ditolak
_DIHITUNG = "sel ini dihitung atau tidak diisi"
_KOMA_TIGA = re.compile(r"^[^,.]*\d{1,3},\d{3}(?!\d)[^,.]*$")
_DUA_TANGGAL = re.compile(r"^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\s*$")


class Keadaan(StrEnum):
    """What a block would do to a cell."""

    BARU = "baru"
    GANTI = "mengganti"
    SAMA = "sama"
    TOLAK = "ditolak"
    RAGU = "ditanyakan"


@dataclass(frozen=True, slots=True)
class SelTempel:
    """One cell of a block: how it is called, which cell it is (None: not one to be filled), the text for it."""

    nama: str
    sel: Sel | None
    teks: str
    tampil: str = ""
    """What stands there now; the same text pasted onto a computed cell is no mistake."""
    alasan: str = _DIHITUNG
    """Why it cannot be filled, where ``sel`` is None."""


@dataclass(frozen=True, slots=True)
class Butir:
    """One cell of a block as the preview lists it."""

    nama: str
    teks: str
    dibaca: str
    keadaan: Keadaan
    alasan: str = ""
    """Why it is refused; what it replaces."""
    waspada: bool = False
    """Read without doubt, but a spreadsheet may have meant something else (``3,520``, ``5/1/2024``)."""


@dataclass(slots=True)
class RencanaIsi:
    """``isian`` can be written, ``ditolak`` cannot (name, reason), ``ambigu`` needs one answer; ``butir`` lists all."""

    isian: list[tuple[Sel, Any, str]] = field(default_factory=list)
    ditolak: list[tuple[str, str]] = field(default_factory=list)
    ambigu: list[Ambigu] = field(default_factory=list)
    butir: list[Butir] = field(default_factory=list)

    def banyak(self, keadaan: Keadaan) -> int:
        """How many cells are in a state."""
        return sum(b.keadaan is keadaan for b in self.butir)

    def tolak(self, satu: SelTempel, alasan: str) -> None:
        self.ditolak.append((satu.nama, alasan))
        self.butir.append(Butir(satu.nama, satu.teks, "", Keadaan.TOLAK, alasan))


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
                rencana.tolak(satu, satu.alasan)
            continue
        if sebab := kunci_sel(dokumen, satu.sel):
            rencana.tolak(satu, sebab)
            continue
        if satu.sel.jenis.wajib and not satu.teks.strip() and dokumen.ambil(satu.sel.noun, satu.sel.id) is None:
            continue  # an empty cell onto a line of a list that has not begun
        match baca_pilihan(dokumen, satu.sel, satu.teks, pilihan):
            case Ambigu() as ragu:
                rencana.ambigu.append(ragu)
                rencana.butir.append(Butir(satu.nama, satu.teks, "dua bacaan", Keadaan.RAGU))
            case Ditolak(alasan):
                rencana.tolak(satu, alasan)
            case Terbaca(nilai):
                rencana.isian.append((satu.sel, nilai, satu.teks))
                rencana.butir.append(_terbaca(dokumen, satu, satu.sel, nilai))
    return rencana


def _terbaca(dokumen: TahunKinerja, satu: SelTempel, sel: Sel, nilai: Any) -> Butir:
    lama = nilai_sel(dokumen, sel)
    dibaca = tulis_nilai(dokumen, sel.jenis, nilai) or "kosong"
    if nilai == lama:
        return Butir(satu.nama, satu.teks, dibaca, Keadaan.SAMA)
    keadaan = Keadaan.BARU if sel.jenis.kosong(lama) else Keadaan.GANTI
    ganti = tulis_nilai(dokumen, sel.jenis, lama) if keadaan is Keadaan.GANTI else ""
    return Butir(satu.nama, satu.teks, dibaca, keadaan, ganti, _waspada(sel, satu.teks, nilai))


def _waspada(sel: Sel, teks: str, nilai: Any) -> bool:
    """True for a text that a spreadsheet of another country writes for another value: 3,520 and 5/1/2024."""
    if isinstance(sel.jenis, JenisTanggal):
        cocok = _DUA_TANGGAL.match(teks)
        return bool(cocok) and cocok[1] != cocok[2] and int(cocok[2]) <= 12 and int(cocok[1]) <= 12  # type: ignore[index]
    angka = isinstance(nilai, Angka) or isinstance(sel.jenis, JenisDesimal)
    return angka and _KOMA_TIGA.match(" ".join(teks.split())) is not None


def kelompok_ditolak(ditolak: list[tuple[str, str]]) -> list[str]:
    """The refused cells by reason: one with its name, several with the number of them."""
    per: dict[str, list[str]] = {}
    for nama, alasan in ditolak:
        per.setdefault(alasan.rstrip("."), []).append(nama)
    return [f"{nama[0] if len(nama) == 1 else f'{len(nama)} sel'}: {alasan}" for alasan, nama in per.items()]


def sebut_ditolak(ditolak: list[tuple[str, str]], paling: int = 6) -> str:
    """The refused cells with their reasons, one reason per line."""
    baris = kelompok_ditolak(ditolak)
    sisa = baris[paling:]
    return "\n".join([*baris[:paling], *([f"dan {len(sisa)} sebab lain"] if sisa else [])])
