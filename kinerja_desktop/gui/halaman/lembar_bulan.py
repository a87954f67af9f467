"""What the sheets of the tab Realisasi have in common: a month, the day that decides what is late, a unit they are filtered by."""

from __future__ import annotations

from datetime import date

from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Lembar


class LembarBulan(Lembar):
    """A sheet of one month."""

    def __init__(self) -> None:
        self.bulan = 1
        self.hari_ini = date.min
        self.unit = ""
        """Show only what this unit answers for."""

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        """Choose the month; ``hari_ini`` decides what is late."""
        self.bulan, self.hari_ini = bulan, hari_ini
