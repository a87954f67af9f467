"""A sheet as data: which rows and columns a grid shows, and which cell of the document each one is.

A tab describes its grid as a :class:`Lembar`; the grid does everything else (typing, paste, fill, undo, locks, drafts)
through :mod:`kinerja_desktop.application.sel` and ``pengisian``, so no tab writes entry code.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal

from ...application.sel import Sel
from ...application.transaksi import Transaksi
from ...domain.tahun_kinerja import TahunKinerja


class Tanda(Enum):
    """State shown in a cell, always with an icon beside the colour."""

    PERINGATAN = "peringatan"
    TERLAMBAT = "terlambat"
    HILANG = "hilang"
    CATATAN = "catatan"
    SELESAI = "selesai"
    KUMULATIF = "kumulatif"
    USULAN = "usulan"
    """A figure taken from another one, until somebody types over it."""
    BERJALAN = "berjalan"
    BATAL = "batal"


@dataclass(frozen=True, slots=True)
class Status:
    """State of a cell with the sentence of its tooltip (what is the matter, what to do)."""

    tanda: Tanda
    sebab: str


@dataclass(frozen=True, slots=True)
class Pilihan:
    """An entry of a cell's menu: what it says, the gesture it makes, whether it holds now; or a heading over others."""

    teks: str
    buat: Callable[[], Transaksi] | None = None
    dipilih: bool = False
    isi: tuple[Pilihan, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column. With ``sel`` its cells are entered; with ``teks`` alone they are computed (skipped by Enter and Tab)."""

    id: str
    judul: str
    lebar: int
    """Width in pixels at 100 %; 0 takes a share of what is left."""
    sel: Callable[[TahunKinerja, Any], Sel | None] | None = None
    teks: Callable[[TahunKinerja, Any], str] | None = None
    """Text to show; default: the cell's value with its unit."""
    rata: Literal["kiri", "tengah", "kanan"] = "kiri"
    gabung: Callable[[Any], Hashable] | None = None
    """Neighbouring rows with an equal key are painted as one merged cell, its label pinned while any of them shows."""
    beku: bool = False
    """Stays at the left edge while the others scroll."""
    keterangan: str = ""
    """Tooltip of the header: the rule and its source."""
    status: Callable[[TahunKinerja, Any], Status | None] | None = None
    samar: Callable[[TahunKinerja, Any], str] | None = None
    """Hint shown greyed while the cell is empty ("Bulan lalu: ...")."""
    paling: int = 0
    """Lines its text may ask for in all, however many rows it is merged over; it shows more where there is room. 0: no such end."""
    tersempit: int = 0
    """Least width of a column that takes a share; 0: as narrow as any."""
    inden: Callable[[Any], int] | None = None
    """Steps by which the text of a row stands further in: rows of a tree, all their lines."""
    sebutan: bool = False
    """A row is called by this column in sentences; without any, by its first words."""
    menu: Callable[[TahunKinerja, Any], Sequence[Pilihan]] | None = None
    """What a cell that is no field of its own offers when it is opened (F2, double click)."""
    saran: Callable[[TahunKinerja], Sequence[str]] | None = None
    """Words proposed while one types; others are taken too."""


@dataclass(frozen=True, slots=True)
class Baris:
    """A row: data, a heading over the whole width, or a total."""

    kunci: str
    """Stable id, so that the cursor survives a refresh."""
    isi: Any = None
    """What the columns' functions get. A ``jumlah`` row may give a mapping {column id: text}; else ``Kolom.teks`` is asked."""
    jenis: Literal["isi", "grup", "jumlah"] = "isi"
    teks: str = ""
    """Heading text of a ``grup``; a ``jumlah`` row shows it in its first column."""
    tegas: bool = False
    """A row that others stand under: what it is called (its frozen cells) is set in stronger type."""


class Lembar:
    """Base of a tab's sheet. Subclasses give columns and rows; row gestures they don't support return None."""

    nama: str = ""
    """Under which column widths are remembered; default: the name of the class."""
    judul: str = "Tabel"
    """What a screen reader calls the grid."""
    kolom: tuple[Kolom, ...] = ()
    kosong: str = "Belum ada isi."
    """What an empty grid says: what belongs here and the first step."""

    dapat_disaring: bool = True
    """Whether the headers offer filters."""
    dapat_diurut: bool = True
    """Whether a click on a header orders the rows; a sheet whose rows are a tree keeps its own order."""

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        """Rows to show, in order."""
        raise NotImplementedError

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        """Name of the gesture "fill this cell", for undo: ``isi target 1.3``."""
        return f"isi {kolom.judul.lower()}"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        """Insert a row after ``setelah`` (or at the end)."""
        return None

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        """Move a row up (-1) or down (+1)."""
        return None
