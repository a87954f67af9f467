"""A chart as data: numbers with their labels, no layout. Numbers are int rupiah or Decimal, None where there is none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class BentukGrafik(StrEnum):
    """How the numbers are drawn."""

    BATANG = "batang"
    """Grouped bars: a group for each category, a bar for each series."""
    GARIS = "garis"
    """A line for each series over the categories."""
    KOMPOSISI = "komposisi"
    """A bar for each category, its series as shares of 100 %."""


@dataclass(frozen=True, slots=True)
class SeriGrafik:
    """One series: its name in the legend, a number for each category."""

    nama: str
    nilai: tuple[Decimal | int | None, ...]


@dataclass(frozen=True, slots=True)
class Grafik:
    """A chart in rupiah. Counted as a picture: ``nomor`` is given by :func:`~.susun.susun`, never typed."""

    judul: str
    bentuk: BentukGrafik
    kategori: tuple[str, ...]
    seri: tuple[SeriGrafik, ...]
    sumber: str = ""
    nomor: str = ""
    jenis: str = "Gambar"
    sumbu: str = "Rupiah"
    """What the categories are measured in, for the table of a workbook."""

    @property
    def kepala(self) -> tuple[str, ...]:
        """The lines above it."""
        return tuple(t for t in (f"{self.jenis} {self.nomor}" if self.nomor else "", self.judul) if t)

    @property
    def keterangan(self) -> str:
        return " ".join(self.kepala)

    @property
    def terbesar(self) -> Decimal | int:
        return max((n for s in self.seri for n in s.nilai if n is not None), default=0)
