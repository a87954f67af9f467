"""Reading what a section prints: its text as PDF, its cells."""

from __future__ import annotations

import io
from typing import Any

from pypdf import PdfReader

from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Bagian, Kelompok, Sel, Tabel, polos
from kinerja_desktop.reports.kisi import susun_kepala, susun_kisi
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.susun import BAGIAN, susun
from tests.domain.naskah_contoh import dokumen as dokumen_contoh
from tests.reports.dokumen import laporan


def teks(dokumen: TahunKinerja, *ids: str, lap: Laporan | None = None) -> str:
    """Text of the printed sections, white space collapsed."""
    pdf = tulis_pdf(susun(dokumen, lap or laporan(), ids or None))
    return " ".join(" ".join(h.extract_text() for h in PdfReader(io.BytesIO(pdf)).pages).split())


def sel(bagian: Bagian) -> list[Sel]:
    """All body cells of a section."""
    hasil: list[Sel] = []

    def jalan(isi: tuple) -> None:  # type: ignore[type-arg]
        for b in isi:
            if isinstance(b, Kelompok):
                hasil.extend(s for _, s in b.label)
                jalan(b.isi)
            else:
                hasil.extend(b.sel)

    for blok in bagian.isi:
        if isinstance(blok, Tabel):
            jalan(blok.isi)
    return hasil


def kisi_teks(tabel: Tabel) -> list[list[str]]:
    """Words of the cells that begin in each body row."""
    return [[polos(p.sel.teks) for p in baris.petak] for baris in susun_kisi(tabel)]


def kepala_teks(tabel: Tabel) -> list[list[str]]:
    """Words of the header rows, with the row of column numbers."""
    return [[polos(p.sel.teks) for p in baris.petak] for baris in susun_kepala(tabel)]


def tabel(id_: str, dokumen: TahunKinerja, tata_letak: str = "", **lain: Any) -> list[Tabel]:
    """The tables of a section, in a layout."""
    pilihan = ((id_, tata_letak),) if tata_letak else ()
    lap = laporan(tahun=dokumen.tahun, tata_letak=pilihan, **({"periode": "TAHUN"} | lain))
    return [b for b in BAGIAN[id_].fungsi(dokumen, lap).isi if isinstance(b, Tabel)]


def isi_sel(id_: str, dokumen: TahunKinerja, lap: Laporan | None = None) -> list[str]:
    return [polos(s.teks) for s in sel(BAGIAN[id_].fungsi(dokumen, lap or laporan()))]


def baris_sel(id_: str, dokumen: TahunKinerja, lap: Laporan | None = None) -> list[list[str]]:
    """Rows of the section's tables, each with the texts of the cells that begin in it."""
    bagian = BAGIAN[id_].fungsi(dokumen, lap or laporan())
    return [baris for blok in bagian.isi if isinstance(blok, Tabel) for baris in kisi_teks(blok)]


def contoh_rutan() -> TahunKinerja:
    """The example of the program that carries 002."""
    return dokumen_contoh("rutan-soe-2023")
