"""The same blocks -> XLSX: one sheet per section, figures as the printed numbers, everything else as plain text.

A cell that shows 85,1 holds 85.1 with one decimal place. Text is always written as a string: a name that
begins with ``=`` stays a name. XlsxWriter is imported when the first file is written; the bytes depend on the document
alone.
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import Any

from .blocks import Bagian, Dokumen, Orientasi
from .gambar import BacaBerkas
from .teks import KOTAK, bersih
from .xlsx_lembar import LembarXlsx

KERTAS_XLSX = {"A4": 9}
"""Paper numbers Excel knows; F4 has none, the nearest (Folio, 8½ × 13 in) is set."""
FOLIO = 14
TANGGAL_TETAP = datetime(2000, 1, 1)
TERLARANG = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
PANJANG_NAMA = 31
_LUAR_BMP = re.compile(r"[^\u0000-\uffff]")


def tulis_xlsx(dokumen: Dokumen, gambar: BacaBerkas | None = None) -> bytes:
    """The document as XLSX bytes. Cover and contents are left out: the sheet tabs are the contents.

    ``gambar`` gives the bytes of a stored picture; without it a line stands in the place of each.
    """
    from xlsxwriter import Workbook

    isi = io.BytesIO()
    buku = Workbook(
        isi,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_format_properties": {"font_name": "Arial", "font_size": 10},
        },
    )
    buku.set_properties({"title": bersih(dokumen.judul), "author": bersih(dokumen.penulis), "created": TANGGAL_TETAP})
    format_buku: dict[tuple[Any, ...], Any] = {}
    terpakai: set[str] = set()
    lembar = [b for b in dokumen.bagian if not b.depan]
    for bagian in lembar or [Bagian("kosong", "Kosong", ())]:
        ws = buku.add_worksheet(nama_lembar(bagian, terpakai))
        _halaman(ws, dokumen, bagian)
        LembarXlsx(buku, ws, format_buku, gambar).tulis(bagian)
    buku.close()
    return isi.getvalue()


def nama_lembar(bagian: Bagian, terpakai: set[str]) -> str:
    """A name Excel accepts: at most 31 characters, none of ``[]:*?/\\``, unique without regard to case."""
    dasar = bersih(f"{bagian.nomor} {bagian.singkat or bagian.judul}").translate(TERLARANG)
    # Excel counts UTF-16 units: what takes two of them has no place in a name.
    dasar = " ".join(_LUAR_BMP.sub(KOTAK, dasar).split()).strip("' ") or "Lembar"
    nama, ke = dasar[:PANJANG_NAMA].rstrip("' "), 1
    while nama.casefold() in terpakai or nama.casefold() == "history":
        ke += 1
        akhir = f" ({ke})"
        nama = dasar[: PANJANG_NAMA - len(akhir)].rstrip("' ") + akhir
    terpakai.add(nama.casefold())
    return nama


def _halaman(ws: Any, dokumen: Dokumen, bagian: Bagian) -> None:
    """Paper, margins (as in the PDF) and the foot."""
    if bagian.orientasi == Orientasi.MENDATAR:
        ws.set_landscape()
    else:
        ws.set_portrait()
    ws.set_paper(KERTAS_XLSX.get(dokumen.kertas, FOLIO))
    ws.set_margins(left=30 / 25.4, right=20 / 25.4, top=20 / 25.4, bottom=25 / 25.4)
    ws.fit_to_pages(1, 0)
    # "&" begins a code in Excel's foot; the whole foot may have 255 characters.
    kaki = bersih(" · ".join(dokumen.kaki)).replace("\n", " ").replace("&", "&&")[:200]
    ws.set_footer(f"&L&8{' ' if kaki[:1].isdigit() else ''}{kaki}&R&8Halaman &P dari &N")
    ws.hide_gridlines(2)
