"""Looking for texts in a grid, and what replacing them would do. Of a merged cell only the first row counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ...application.sel import Sel, baca_sel, tulis_sel
from ...domain.angka import Terbaca
from ...domain.noun import JenisTeks
from .gerak import Tempat
from .model import ModelLembar


@dataclass(frozen=True, slots=True)
class Cari:
    """What is looked for."""

    teks: str
    besar_kecil: bool = False
    """Capitals count."""
    seluruh: bool = False
    """The cell holds nothing else."""

    @property
    def _pola(self) -> re.Pattern[str]:
        inti = re.escape(self.teks)
        return re.compile(rf"\A{inti}\Z" if self.seluruh else inti, 0 if self.besar_kecil else re.IGNORECASE)

    def cocok(self, teks: str) -> bool:
        return bool(self.teks) and self._pola.search(teks.strip() if self.seluruh else teks) is not None

    def ganti(self, teks: str, baru: str) -> str:
        """The text with every hit replaced."""
        return self._pola.sub(lambda _: baru, teks.strip() if self.seluruh else teks)


@dataclass(slots=True)
class RencanaGanti:
    """What replacing would do: cells with their new text, and how many hits stay and why."""

    isian: list[tuple[Sel, Any, str]] = field(default_factory=list)
    terkunci: int = 0
    bukan_teks: int = 0
    """Computed cells, numbers, choices."""
    ditolak: int = 0
    """The new text would be too long, or a field that may not be empty."""

    @property
    def cocok(self) -> int:
        return len(self.isian) + self.terkunci + self.bukan_teks + self.ditolak


def teks_cari(model: ModelLembar, r: int, c: int) -> str:
    """The text of a cell in which is looked: what is stored for words, what is shown for everything else."""
    isi = model.isi(r, c)
    return tulis_sel(model.dokumen, isi.sel) if isi.sel and isinstance(isi.sel.jenis, JenisTeks) else isi.teks


def temuan(model: ModelLembar, cari: Cari, di: set[Tempat] | None = None) -> Iterator[Tempat]:
    """Places of the hits, row by row; within ``di`` if given."""
    for r, baris in enumerate(model.baris):
        if baris.jenis != "isi":
            continue
        for c in range(len(model.kolom)):
            if model.blok(r, c)[0] == r and (di is None or (r, c) in di) and cari.cocok(teks_cari(model, r, c)):
                yield r, c


def berikut(
    model: ModelLembar, cari: Cari, kini: Tempat | None, arah: int = 1, di: set[Tempat] | None = None
) -> Tempat | None:
    """The next hit after the cursor (or before it), around the end of the sheet."""
    semua = list(temuan(model, cari, di))
    if not semua:
        return None
    kini = kini or (-1, -1)
    if arah > 0:
        return next((t for t in semua if t > kini), semua[0])
    return next((t for t in reversed(semua) if t < kini), semua[-1])


def rencana_ganti(model: ModelLembar, cari: Cari, baru: str, tempat: Iterator[Tempat]) -> RencanaGanti:
    """Read what replacing at these places would write. Only open cells of words are replaced."""
    rencana = RencanaGanti()
    for r, c in tempat:
        isi = model.isi(r, c)
        if isi.sel is None or not isinstance(isi.sel.jenis, JenisTeks):
            rencana.bukan_teks += 1
        elif isi.kunci:
            rencana.terkunci += 1
        else:
            teks = cari.ganti(teks_cari(model, r, c), baru)
            hasil = baca_sel(model.dokumen, isi.sel, teks)
            if isinstance(hasil, Terbaca):
                rencana.isian.append((isi.sel, hasil.nilai, teks))
            else:
                rencana.ditolak += 1
    # One field may show in several rows: it is replaced once.
    rencana.isian = list({sel.kunci: (sel, nilai, teks) for sel, nilai, teks in rencana.isian}.values())
    return rencana
