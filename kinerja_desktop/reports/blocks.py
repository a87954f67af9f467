"""Blocks: what a paper says, as a tree without layout. Every outlet (PDF, XLSX, preview) reads the same tree.

Text is plain text, never markup: bold and italic are data (:class:`Lari`). A figure carries the text that is printed
and beside it the very number that text shows, so that a spreadsheet holds 85,1 and not 85,1063829….
"""

from __future__ import annotations

from dataclasses import dataclass

from .blocks_grafik import BentukGrafik, Grafik, SeriGrafik
from .blocks_tabel import (
    Baris,
    ButirSel,
    Gaya,
    IsiSel,
    Kelompok,
    Kolom,
    Lari,
    Orientasi,
    PecahanSel,
    Rata,
    Sel,
    Tabel,
    Teks,
    polos,
)

__all__ = [
    "Bagian",
    "Baris",
    "BentukGrafik",
    "Blok",
    "Butir",
    "ButirSel",
    "Catatan",
    "Daftar",
    "DaftarBerlabel",
    "DaftarIsi",
    "Dokumen",
    "Gambar",
    "Gaya",
    "Grafik",
    "HalamanBaru",
    "IsiSel",
    "Judul",
    "Kelompok",
    "Kolom",
    "Kop",
    "Lari",
    "Orientasi",
    "Paragraf",
    "Pasangan",
    "PecahanSel",
    "Penetapan",
    "Pengesahan",
    "Pihak",
    "Rata",
    "Rumus",
    "Sampul",
    "Sel",
    "SeriGrafik",
    "Tabel",
    "Teks",
    "polos",
]


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
    """A line of a derivation: ``kiri = pembilang/penyebut kanan`` with a real fraction, then ``antara``, ``hasil``.

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
    kanan: str = "× 100%"

    @property
    def ekor(self) -> str:
        """What follows the fraction: ``× 100% = 0,925 × 100% = 92,5%``."""
        bagian = [
            self.kanan,
            f"= {self.antara} {self.kanan}" if self.antara else "",
            f"= {self.hasil}" if self.hasil else "",
        ]
        return " ".join(" ".join(bagian).split())


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
class Gambar:
    """A picture with its caption; ``sidik`` is the SHA-256 under which the outlet gets its bytes.

    ``jenis`` (``Gambar``, ``Bagan``) is counted on its own; ``nomor`` is given by :func:`~.susun.susun`, never typed.
    ``lebar`` and ``tinggi`` are pixels, 0 where they are not known. Where the file is missing, a frame says so.
    """

    sidik: str
    judul: str
    sumber: str = ""
    nomor: str = ""
    jenis: str = "Gambar"
    lebar: int = 0
    tinggi: int = 0
    nama: str = ""
    """Name of the file, for the sentence that says it is missing."""

    @property
    def kepala(self) -> tuple[str, ...]:
        """The lines above it, those it has: ``Gambar 3.1`` and its title."""
        return tuple(t for t in (f"{self.jenis} {self.nomor}" if self.nomor else "", self.judul) if t)

    @property
    def keterangan(self) -> str:
        """``Gambar 3.1 Realisasi Belanja``."""
        return " ".join(self.kepala)

    @property
    def hilang(self) -> str:
        """What stands in the frame of a picture whose file is not there."""
        return f"Gambar tidak ditemukan: {self.nama or self.judul or 'tanpa nama'}"


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
    """The contents page; its entries come from the document.

    ``isi`` are the kinds of entries: ``bagian``, ``tabel``, or a kind of picture (``Gambar``, ``Bagan``).
    """

    judul: str = "DAFTAR ISI"
    isi: tuple[str, ...] = ("bagian", "tabel")


@dataclass(frozen=True, slots=True)
class HalamanBaru:
    """A page break."""


Blok = (
    Tabel | Judul | Paragraf | Daftar | Pasangan | Rumus | Catatan | Kop | Pengesahan | Sampul | DaftarIsi | HalamanBaru
    | DaftarBerlabel | Penetapan | Gambar | Grafik
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
