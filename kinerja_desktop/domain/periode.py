"""Periods of a budget year: months B01..B12, triwulan TW1..TW4, semester SM1, SM2 and TAHUN.

A period is a cut-off: figures are taken from January to its last month.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

NAMA_BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAWI = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


@dataclass(frozen=True, slots=True, order=True)
class Periode:
    """Months ``awal..akhir`` (1..12) of a year under their code."""

    akhir: int
    awal: int
    kode: str

    @property
    def bulan(self) -> range:
        return range(self.awal, self.akhir + 1)

    @property
    def nama(self) -> str:
        """As the papers write it: ``Mei``, ``Triwulan II``, ``Semester I``, ``Tahun``."""
        if self.kode.startswith("TW"):
            return f"Triwulan {ROMAWI[int(self.kode[2])]}"
        if self.kode.startswith("SM"):
            return f"Semester {ROMAWI[int(self.kode[2])]}"
        if self.kode == "TAHUN":
            return "Tahun"
        return NAMA_BULAN[self.akhir - 1]

    @property
    def singkat(self) -> str:
        """``TW II``, ``SM I``, ``B05``, ``Tahun``."""
        return f"{self.kode[:2]} {ROMAWI[int(self.kode[2])]}" if self.kode[:2] in ("TW", "SM") else (
            "Tahun" if self.kode == "TAHUN" else self.kode
        )  # fmt: skip

    def tanggal_akhir(self, tahun: int) -> date:
        return date(tahun, self.akhir, calendar.monthrange(tahun, self.akhir)[1])


BULAN = tuple(Periode(b, b, f"B{b:02}") for b in range(1, 13))
TRIWULAN = tuple(Periode(3 * t, 3 * t - 2, f"TW{t}") for t in range(1, 5))
SEMESTER = tuple(Periode(6 * s, 6 * s - 5, f"SM{s}") for s in (1, 2))
TAHUN = Periode(12, 1, "TAHUN")
PERIODE: dict[str, Periode] = {p.kode: p for p in (*BULAN, *TRIWULAN, *SEMESTER, TAHUN)}


def baca_periode(kode: str) -> Periode:
    """Code (any case) -> Periode; raises ValueError with an Indonesian sentence."""
    try:
        return PERIODE[kode.strip().upper()]
    except KeyError:
        raise ValueError(f"Periode “{kode}” tidak dikenal; tulis B01..B12, TW1..TW4, SM1, SM2 atau TAHUN.") from None


def kode_bulan(baris: object) -> str:
    """Code of the month that a row names (``B05``): the period it is locked with."""
    return f"B{baris.bulan:02}"  # type: ignore[attr-defined]


def triwulan_dari(bulan: int) -> Periode:
    """The triwulan a month (1..12) falls in."""
    return TRIWULAN[(bulan - 1) // 3]


def tulis_tanggal(hari: date, *, dua_digit: bool = False) -> str:
    """``16 Maret 2026``; with ``dua_digit`` as 002 writes it, ``07 Desember 2023``."""
    return f"{hari.day:02}" * dua_digit + f"{hari.day}" * (not dua_digit) + f" {NAMA_BULAN[hari.month - 1]} {hari.year}"


def baca_tanggal(teks: str) -> date:
    """``2023-12-07``, ``7/12/2023``, ``07-12-2023`` or ``7 Desember 2023`` -> date. Raises ValueError."""
    bersih = " ".join(teks.split())
    for pemisah in ("-", "/", "."):
        bagian = bersih.split(pemisah)
        if len(bagian) == 3 and all(b.isascii() and b.isdigit() for b in bagian):
            angka = [int(b) for b in bagian]
            urut = angka if len(bagian[0]) == 4 else angka[::-1]
            if len(bagian[0]) == 4 or len(bagian[2]) == 4:
                try:
                    return date(*urut)
                except ValueError:
                    break
    kata = bersih.split(" ")
    if len(kata) == 3 and kata[0].isdigit() and kata[2].isdigit():
        for nomor, nama in enumerate(NAMA_BULAN, 1):
            if kata[1].lower() in (nama.lower(), nama[:3].lower()):
                try:
                    return date(int(kata[2]), nomor, int(kata[0]))
                except ValueError:
                    break
    raise ValueError(f"“{teks}” bukan tanggal; tulis misalnya 7 Desember 2023 atau 2023-12-07")


def hari_kerja_berikut(hari: date, libur: frozenset[date]) -> date:
    """``hari`` itself if it is a working day (Monday to Friday, not in ``libur``), else the next one."""
    while hari.weekday() >= 5 or hari in libur:
        hari += timedelta(days=1)
    return hari


def batas_lapor(
    tahun: int, bulan: int, *, hari: int = 5, geser: bool = True, libur: frozenset[date] = frozenset()
) -> date:
    """Due date of a month's report: day ``hari`` of the next month (decree of 003, diktum Keempat 4), on a working day."""
    batas = date(tahun + bulan // 12, bulan % 12 + 1, hari)
    return hari_kerja_berikut(batas, libur) if geser else batas
