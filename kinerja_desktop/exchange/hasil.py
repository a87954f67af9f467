"""What an import would do: one Transaksi, the counts, and every refusal with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..application.transaksi import Transaksi

BATAS_SEBUT = 8


def sebut(daftar: Iterable[str]) -> str:
    """The first of a list of addresses, and how many more there are."""
    semua = list(daftar)
    sisa = len(semua) - BATAS_SEBUT
    return ", ".join(semua[:BATAS_SEBUT]) + (f", dan {sisa} lagi" if sisa > 0 else "")


class Tolak(ValueError):
    """A row that is refused: the column and an Indonesian reason without a full stop.

    ``ambigu``: a lone dot has two readings, and saying which one is meant would do. ``sel``: its address where the column
    does not tell it.
    """

    def __init__(self, kolom: str, alasan: str, *, ambigu: bool = False, sel: str = "") -> None:
        super().__init__(f"{kolom}: {alasan}")
        self.kolom = kolom
        self.alasan = alasan
        self.ambigu = ambigu
        self.sel = sel


@dataclass(frozen=True, slots=True)
class BarisDitolak:
    """A refused row. ``baris`` counts as a spreadsheet does: the header is 1. From a workbook also sheet and cell."""

    baris: int
    kolom: str
    alasan: str
    lembar: str = ""
    sel: str = ""
    ambigu: bool = False

    @property
    def tempat(self) -> str:
        """Where it stands, in words; empty for a source that is refused as a whole."""
        if self.sel:
            return f"lembar {self.lembar}, sel {self.sel}"
        bagian = (
            f"lembar {self.lembar}" if self.lembar else "",
            f"baris {self.baris}" if self.baris else "",
            f"kolom {self.kolom}" if self.kolom else "",
        )
        return ", ".join(b for b in bagian if b)

    @property
    def alasan_perintah(self) -> str:
        """The reason as the command line gives it, with the option that decides."""
        saran = "; pilih salah satu dengan --titik desimal atau --titik ribuan" if self.ambigu else ""
        return self.alasan + saran

    def sebagai_json(self) -> dict[str, Any]:
        tempat = {"lembar": self.lembar, "sel": self.sel} if self.lembar else {}
        return {"baris": self.baris, "kolom": self.kolom, "alasan": self.alasan_perintah, **tempat}


@dataclass(frozen=True, slots=True)
class SelTinjau:
    """A cell as the dry run met it: our column, its address, what stands there, what it was taken for."""

    kolom: str
    alamat: str
    asli: str
    dibaca: str
    alasan: str = ""
    berubah: bool = False
    """In a row that changes: this is one of the cells that do it."""


@dataclass(frozen=True, slots=True)
class BarisTinjau:
    """A row of the dry run. ``keadaan``: baru, berubah, sama, ditolak."""

    lembar: str
    baris: int
    keadaan: str
    sel: tuple[SelTinjau, ...]
    alasan: str = ""


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
    tinjauan: tuple[BarisTinjau, ...] = ()
    """Every row with its cells, for a person to look at before anything is written."""

    @property
    def ambigu(self) -> bool:
        """True where a number was refused only because its dot has two readings."""
        return any(d.ambigu for d in self.ditolak)

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
