"""Blocks: what a paper says, as a tree without layout. Every outlet (PDF, XLSX, preview) reads the same tree.

Text is plain text, never markup: bold and italic are data (:class:`Lari`). A figure carries the text that is printed
and beside it the very number that text shows, so that a spreadsheet holds 85,1 and not 85,1063829….
"""

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
    ulang: bool = True
    """Whether a merged cell says its words again on the next page."""
    isi: tuple[IsiSel, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: share of the table's width (any unit), alignment of its body cells."""

    lebar: float
    rata: Rata = Rata.KIRI


class Gaya(StrEnum):
    """What a row is for; the outlets decide how that looks."""

    BIASA = "biasa"
    RENTANG = "rentang"
    """A line over all columns that announces the rows below it (program, bidang, satker)."""
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

    ``kepala`` are header rows (merged by ``Sel.kolom`` / ``Sel.baris``); ``nomor_kolom`` adds the row (1), (2) …
    ``lebar`` is the share of the text width; ``kecil`` sets the table one size smaller. ``rapat`` is for matrices of many
    columns: the smallest size, little room beside the rules, and no column narrower than its longest word.
    """

    kolom: tuple[Kolom, ...]
    kepala: tuple[Baris, ...]
    isi: tuple[Baris | Kelompok, ...]
    judul: tuple[str, ...] = ()
    nomor: str = ""
    nomor_kolom: bool = False
    lebar: float = 1.0
    kecil: bool = False
    rapat: bool = False


# Text ------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading: ``tingkat`` 0 is the centred title of a paper, 1 a section, 2 and 3 what stands below it."""

    baris: tuple[str, ...]
    tingkat: int = 1
    gantung: str = ""
    """A number that hangs left of the first line."""


@dataclass(frozen=True, slots=True)
class Paragraf:
    """Running text; ``gantung`` hangs a number or letter left of it, ``masuk`` indents it by so many steps."""

    isi: Teks
    rata: Rata = Rata.PENUH
    gantung: str = ""
    masuk: int = 0
    lengket: bool = False
    """Stays on the page of what follows."""


@dataclass(frozen=True, slots=True)
class Daftar:
    """Numbered points."""

    butir: tuple[Teks, ...]
    penanda: tuple[str, ...] = ()
    """One mark per point; empty = bullets."""
    masuk: int = 0


@dataclass(frozen=True, slots=True)
class Pasangan:
    """Lines ``Nama : …`` with the colons under each other."""

    baris: tuple[tuple[str, Teks], ...]


@dataclass(frozen=True, slots=True)
class Rumus:
    """A line of a derivation: ``kiri = pembilang/penyebut × 100%`` with a real fraction, then ``antara``, ``hasil``.

    Without ``hasil`` only the formula is printed (in words, before its figures).
    """

    kiri: str
    pembilang: str
    penyebut: str
    antara: str = ""
    hasil: str = ""
    masuk: int = 1
    lengket: bool = False
    """Stays on the page of the line after it."""


@dataclass(frozen=True, slots=True)
class Catatan:
    """Notes under a table, ``(mark, text)``; they stay with the table's last row."""

    butir: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kop:
    """Letterhead: name lines, address lines, double rule. ``logo`` is the SHA-256 of a stored picture."""

    nama: tuple[str, ...]
    alamat: tuple[str, ...] = ()
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Pihak:
    """One side of a signature block."""

    sebutan: str
    jabatan: str
    nama: str
    nip: str = ""


@dataclass(frozen=True, slots=True)
class Pengesahan:
    """Signatures: ``kiri`` may be missing. Stays on the page of the lines before it."""

    tempat_tanggal: str
    kanan: Pihak
    kiri: Pihak | None = None


@dataclass(frozen=True, slots=True)
class Butir:
    """A point of :class:`DaftarBerlabel`: ``label`` and a colon at the left, then a number that hangs, then the text."""

    isi: Teks
    label: str = ""
    gantung: str = ""
    tebal: bool = False
    lengket: bool = False
    """Announces the next point and stays on its page."""
    jarak: float = 4.0
    """Points of room below."""


@dataclass(frozen=True, slots=True)
class DaftarBerlabel:
    """Points with their labels, colons and texts under each other (``Menimbang : …``)."""

    butir: tuple[Butir, ...]


@dataclass(frozen=True, slots=True)
class Penetapan:
    """The signature of a decree: lines of place and date, then the signatory below them. Stays with the lines before."""

    baris: tuple[str, ...]
    pihak: Pihak


@dataclass(frozen=True, slots=True)
class Sampul:
    """The cover page."""

    judul: tuple[str, ...]
    keterangan: tuple[str, ...]
    penerbit: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DaftarIsi:
    """The contents page; its entries come from the document."""

    judul: str = "DAFTAR ISI"


@dataclass(frozen=True, slots=True)
class HalamanBaru:
    """A page break."""


Blok = (
    Tabel | Judul | Paragraf | Daftar | Pasangan | Rumus | Catatan | Kop | Pengesahan | Sampul | DaftarIsi | HalamanBaru
    | DaftarBerlabel | Penetapan
)  # fmt: skip


# Documents -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bagian:
    """A section of a paper.

    ``nomor`` is its number within a bound annex, ``cetak_judul`` prints number and title above it (a PK begins with its
    own letterhead instead), ``sambung`` lets it follow on the same page, ``depan`` marks front matter (roman numbers;
    a cover carries none).
    """

    id: str
    judul: str
    isi: tuple[Blok, ...]
    orientasi: Orientasi = Orientasi.TEGAK
    nomor: str = ""
    cetak_judul: bool = True
    sambung: bool = False
    depan: bool = False
    daftar_isi: bool = True
    singkat: str = ""
    """Short words for lists and sheet tabs."""
    sampul: Sampul | None = None
    """Its own cover, for when it is printed alone (004)."""


@dataclass(frozen=True, slots=True)
class Dokumen:
    """A whole paper. ``kaki`` are the words of the foot: satker, period, per tanggal, revision."""

    judul: str
    penulis: str
    bagian: tuple[Bagian, ...]
    kaki: tuple[str, ...] = ()
    kertas: str = "A4"
    subjek: str = ""
