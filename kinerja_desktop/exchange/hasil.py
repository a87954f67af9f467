"""What an import would do: one Transaksi, the counts, and every refusal with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..application.transaksi import Transaksi


class Tolak(ValueError):
    """A row that is refused: the column and an Indonesian reason without a full stop."""

    def __init__(self, kolom: str, alasan: str) -> None:
        super().__init__(f"{kolom}: {alasan}")
        self.kolom = kolom
        self.alasan = alasan


@dataclass(frozen=True, slots=True)
class BarisDitolak:
    """A refused row. ``baris`` counts as a spreadsheet does: the header is 1."""

    baris: int
    kolom: str
    alasan: str

    def sebagai_json(self) -> dict[str, Any]:
        return {"baris": self.baris, "kolom": self.kolom, "alasan": self.alasan}


@dataclass(frozen=True, slots=True)
class HasilImpor:
    """Counts per row of the source. While anything is refused, ``transaksi`` is empty: all or nothing."""

    jenis: str
    transaksi: Transaksi
    baru: int = 0
    berubah: int = 0
    sama: int = 0
    ditolak: tuple[BarisDitolak, ...] = ()
    beda: tuple[str, ...] = ()
    """Shared rows of another version, which are shown and never overwritten."""
    catatan: tuple[str, ...] = ()
    """What the import decided by itself, in words."""

    def sebagai_json(self) -> dict[str, Any]:
        """The shape of ``impor --json``; ``beda`` and ``catatan`` stand in it only where there are any."""
        lain = {"beda": list(self.beda), "catatan": list(self.catatan)}
        return {
            "baru": self.baru,
            "berubah": self.berubah,
            "sama": self.sama,
            "ditolak": [d.sebagai_json() for d in self.ditolak],
            **{kunci: isi for kunci, isi in lain.items() if isi},
        }


def ditolak_seluruhnya(jenis: str, kolom: str, alasan: str, baris: int = 1) -> HasilImpor:
    """A source that is refused as a whole."""
    return HasilImpor(jenis, Transaksi("impor", ()), ditolak=(BarisDitolak(baris, kolom, alasan),))
