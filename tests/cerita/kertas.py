"""What the stories hold against the screen: papers read word by word, workbooks cell by cell, answers of the command line."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import openpyxl
from pypdf import PdfReader

from kinerja_desktop.cli import main


def perintah(*argv: object) -> tuple[int, str]:
    """The command line; exit code and what it said."""
    keluar = io.StringIO()
    with redirect_stdout(keluar), redirect_stderr(keluar):
        kode = main([str(a) for a in argv])
    return kode, keluar.getvalue()


def hitung(berkas: Path, tahun: int, periode: str = "TW4") -> dict[str, Any]:
    """The derived figures as scripts get them."""
    kode, teks = perintah("hitung", berkas, "--tahun", tahun, "--periode", periode, "--json")
    assert kode == 0, teks
    hasil: dict[str, Any] = json.loads(teks)
    return hasil


def capaian(hasil: dict[str, Any], kode: str, tingkat: str = "kegiatan") -> dict[str, Any]:
    """One indikator of :func:`hitung`."""
    satu: dict[str, Any] = next(c for c in hasil["capaian"] if (c["kode"], c["tingkat"]) == (kode, tingkat))
    return satu


def rata(teks: str) -> str:
    """Text without its line breaks: cells are wrapped on paper."""
    return " ".join(teks.split())


def baca_pdf(path: Path) -> str:
    """Words of a PDF as read from first page to last."""
    return rata("\n".join(halaman.extract_text() for halaman in PdfReader(path).pages))


def bagian_pdf(path: Path, judul: str) -> str:
    """Words of one section of the annex: from its numbered heading (after the table of contents) to the next one."""
    halaman = [rata(h.extract_text()) for h in PdfReader(path).pages]
    isi = " ".join(h for h in halaman if not h.startswith("DAFTAR ISI"))
    awal = re.search(rf"(\d+)\. {re.escape(judul)}\b", isi)
    assert awal, f"no section “{judul}” in {path.name}"
    lanjut = re.search(rf"\b{int(awal[1]) + 1}\. (?={JUDUL})", isi[awal.end() :])
    return isi[awal.start() : awal.end() + lanjut.start() if lanjut else None]


JUDUL = "|".join(
    ("Capaian Kinerja", "Perhitungan Capaian", "Realisasi Anggaran Menurut", "Rekonsiliasi", "Manajemen Risiko")
)  # fmt: skip


def baca_xlsx(path: Path, lembar: str) -> list[list[Any]]:
    """Rows of the sheet whose name has these words; empty cells left out."""
    buku = openpyxl.load_workbook(path)
    satu = [s for s in buku.worksheets if lembar.casefold() in s.title.casefold()]
    assert len(satu) == 1, buku.sheetnames
    return [[sel for sel in baris if sel is not None] for baris in satu[0].iter_rows(values_only=True)]
