"""The smallest blocks: styled text, and tables with everything that stands in their cells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Rata(StrEnum):
    """Alignment of text."""

    KIRI = "kiri"
    TENGAH = "tengah"
    KANAN = "kanan"
    PENUH = "penuh"


class Orientasi(StrEnum):
    TEGAK = "tegak"
    MENDATAR = "mendatar"


@dataclass(frozen=True, slots=True)
class Lari:
    """A run of text in one style; ``naik`` sets it as a superscript (footnote marks)."""

    teks: str
    tebal: bool = False
    miring: bool = False
    naik: bool = False


Teks = str | tuple[Lari, ...]


def polos(teks: Teks) -> str:
    """The characters of a text without its styles."""
    return teks if isinstance(teks, str) else "".join(lari.teks for lari in teks)


# Tables ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PecahanSel:
    """A fraction inside a cell: ``kiri =``, a bar with words above and below it that wrap in the column, ``kanan``."""

    pembilang: str
    penyebut: str
    kiri: str = ""
    kanan: str = ""


@dataclass(frozen=True, slots=True)
class ButirSel:
    """A paragraph inside a cell; ``gantung`` (``1.``, ``•``, ``A :``) hangs left of it."""

    teks: str
    gantung: str = ""
    tebal: bool = False


IsiSel = PecahanSel | ButirSel


@dataclass(frozen=True, slots=True)
class Sel:
    """A cell: what is printed, and the number it shows where it shows one.

    ``angka`` is the printed Decimal (or int rupiah) with ``desimal`` places, ``akhiran`` what stands behind it (``%``,
    `` Layanan``), ``awalan`` what stands before it (``Rp. ``). ``gantung`` is a label such as ``1.`` that hangs left of the
    text. ``tanda`` is a footnote mark. ``kolom`` and ``baris`` are the columns and rows the cell covers. ``isi`` are
    formulas and points where paper can set them; ``teks`` then says the same in plain lines.
    """

    teks: Teks = ""
    angka: Decimal | int | None = None
    desimal: int = 0
    akhiran: str = ""
    awalan: str = ""
    gantung: str = ""
    tanda: str = ""
    rata: Rata | None = None
    tebal: bool = False
    miring: bool = False
    kolom: int = 1
    baris: int = 1
    lanjutan: str = ""
    """What a merged cell says on the next pages in place of its own words."""
    utuh: bool = False
    """The rows beside a merged cell stay on one page while they fit (in a matrix they always do)."""
    isi: tuple[IsiSel, ...] = ()
    arsir: int = 0
    """Grey behind the words in percent of black: the levels of a map, told apart without colour."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: share of the table's width (any unit), alignment of its body cells."""

    lebar: float
    rata: Rata = Rata.KIRI


class Gaya(StrEnum):
    """What a row is for; the outlets decide how that looks."""

    BIASA = "biasa"
    RENTANG = "rentang"
    """A line over all columns that announces the rows below it (program, bidang, satker): bold, or in styles of its own."""
    SUBTOTAL = "subtotal"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Baris:
    """A row: cells for the columns that no label of an enclosing group covers, from left to right."""

    sel: tuple[Sel, ...]
    gaya: Gaya = Gaya.BIASA


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Rows under merged labels, each ``(column, cell)``; a label repeats at the top of every page its rows reach."""

    label: tuple[tuple[int, Sel], ...]
    isi: tuple[Baris | Kelompok, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table. ``judul`` are the lines of its title; ``nomor`` is given by :func:`~.susun.susun`, never typed.

    ``kepala`` are header rows (merged by ``Sel.kolom`` / ``Sel.baris``); ``nomor_kolom`` adds the row (1), (2) …: True for
    one number per column, else the columns each number stands over (001 T3.3 has one (3) over all years).
    ``lebar`` is the share of the text width; ``kecil`` sets the table one size smaller. ``rapat`` is for matrices of many
    columns: the smallest size, little room beside the rules, and no column narrower than its longest word; with ``kecil``
    it keeps to the lower of its sizes.
    """

    kolom: tuple[Kolom, ...]
    kepala: tuple[Baris, ...]
    isi: tuple[Baris | Kelompok, ...]
    judul: tuple[str, ...] = ()
    nomor: str = ""
    nomor_kolom: bool | tuple[int, ...] = False
    lebar: float = 1.0
    kecil: bool = False
    rapat: bool = False
