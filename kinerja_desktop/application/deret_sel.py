"""N/A in the cells of a series of years: money has no N/A of its own, so the year keeps the one reason for its row.

The reason covers whichever of alokasi and realisasi is empty: a figure beside it stays, and once both are figures it goes.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..domain.angka import Terbaca, baca_isian
from ..domain.nilai import TidakBerlaku
from ..domain.noun import Noun
from ..domain.tahun_kinerja import TahunKinerja

UANG = ("alokasi", "realisasi")
ALASAN_BAWAAN = "data tidak tersedia"
"""What a bare N/A of a paper says (001 below T1.4 and T1.7); the officer may give a better reason for all cells at once."""


def uang_deret(noun: str, kolom: str) -> bool:
    """Whether a cell is money of a series, which may be N/A."""
    return noun == "deret_nilai" and kolom in UANG


def alasan_deret(dokumen: TahunKinerja) -> list[str]:
    """Reasons for N/A given in the series, the most frequent first."""
    return [a for a, _ in Counter(n.tidak_berlaku for n in dokumen.deret_nilai if n.tidak_berlaku).most_common()]


def baca_na(dokumen: TahunKinerja, kolom: str, teks: str) -> Terbaca[Any] | None:
    """``N/A`` or ``N/A: alasan`` as it is read here; None where the text is something else."""
    hasil = baca_isian(teks, kata=False)
    if not isinstance(hasil, Terbaca) or not isinstance(hasil.nilai, TidakBerlaku):
        return None
    if kolom not in UANG:
        return Terbaca(None)  # the percentage of a year that is N/A
    return Terbaca(TidakBerlaku(hasil.nilai.alasan or next(iter(alasan_deret(dokumen)), ALASAN_BAWAAN)))


def nilai_uang(baris: Noun, kolom: str) -> Any:
    """Rupiah, N/A with its reason, or None."""
    nilai, alasan = getattr(baris, kolom), getattr(baris, "tidak_berlaku", "")
    return TidakBerlaku(alasan) if nilai is None and alasan else nilai


def isi_uang(baris: Noun, kolom: str, nilai: Any) -> dict[str, Any]:
    """The fields of the year that a value typed into one of its cells changes."""
    if isinstance(nilai, TidakBerlaku):
        return {kolom: None, "tidak_berlaku": nilai.alasan}
    lain = UANG[1 - UANG.index(kolom)]
    tampak_na = nilai is None and getattr(baris, kolom) is None
    lengkap = nilai is not None and getattr(baris, lain) is not None
    return {kolom: nilai} | ({"tidak_berlaku": ""} if tampak_na or lengkap else {})
