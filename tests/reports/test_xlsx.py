"""The workbook: numbers are the printed ones, text stays text, sheets have valid names, bytes repeat."""

from __future__ import annotations

import io
import re

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.reports.blocks import Bagian, Baris, Dokumen, Kolom, Orientasi, Paragraf, Sel, Tabel, polos
from kinerja_desktop.reports.kisi import susun_kisi
from kinerja_desktop.reports.susun import susun
from kinerja_desktop.reports.xlsx import nama_lembar, tulis_xlsx
from tests.reports.dokumen import contoh, laporan


def buka(isi: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(isi))


def satu_sel(teks: str, judul: str = "Bagian") -> Dokumen:
    tabel = Tabel((Kolom(1),), (Baris((Sel("Uraian"),)),), (Baris((Sel(teks),)),))
    return Dokumen("J", "P", (Bagian("b", judul, (tabel,), cetak_judul=False),))


def test_every_number_is_the_printed_one() -> None:
    dok = susun(contoh(), laporan())
    buku = buka(tulis_xlsx(dok))
    diperiksa = 0
    for bagian, ws in zip([b for b in dok.bagian if not b.depan], buku.worksheets, strict=True):
        angka = [
            s.sel
            for blok in bagian.isi
            if isinstance(blok, Tabel)
            for b in susun_kisi(blok)
            for s in b.petak
            if s.sel.angka is not None
        ]
        sel = [c for baris in ws.iter_rows() for c in baris if isinstance(c.value, int | float)]
        assert len(sel) == len(angka)
        for c, s in zip(sel, angka, strict=True):
            assert format(s.angka, "f") == format(type(s.angka)(str(c.value)), "f") or c.value == s.angka
            assert len(re.sub(r".*\.(0+).*|.*", r"\1", c.number_format.split('"')[0])) == s.desimal
            diperiksa += 1
            if polos(s.teks) == "85,1%":
                assert (c.value, c.number_format) == (85.1, '#,##0.0"%"')
    assert diperiksa > 150


@pytest.mark.parametrize("teks", ["=1+1", "+62 812", "-3", "@SUM(A1)", "http://contoh.example", "0123", "{=A1}", "1e5"])
def test_text_stays_text(teks: str) -> None:
    ws = buka(tulis_xlsx(satu_sel(teks))).worksheets[0]
    assert ws["A2"].value == teks
    assert ws["A2"].data_type == "s"


@given(st.text(max_size=200))
def test_random_text_makes_a_workbook_that_opens(teks: str) -> None:
    assert buka(tulis_xlsx(satu_sel(teks, teks))).worksheets


def test_sheets_have_valid_unique_names() -> None:
    terpakai: set[str] = set()
    nama = [
        nama_lembar(Bagian("b", judul, ()), terpakai)
        for judul in ("A/B:C*[x]?", "Rencana " * 8, "Rencana " * 8, "'kutip'", "", "History", "")
    ]
    assert len({n.casefold() for n in nama}) == len(nama)
    assert all(0 < len(n) <= 31 and not re.search(r"[\[\]:*?/\\]", n) and n.strip("'") == n for n in nama)


def test_header_is_frozen_and_repeated_and_paper_is_set() -> None:
    buku = buka(tulis_xlsx(susun(contoh(), laporan(kertas="F4"))))
    ws = buku["2 Capaian kinerja"]
    assert ws.freeze_panes == "A7"
    assert ws.print_title_rows == "$6:$6"
    assert ws.page_setup.paperSize == "14" or ws.page_setup.paperSize == 14
    assert buku["7 Register risiko"].page_setup.orientation == "landscape"
    assert "B7:B14" in {str(r) for r in ws.merged_cells.ranges}


def test_same_input_gives_same_bytes() -> None:
    assert tulis_xlsx(susun(contoh(), laporan())) == tulis_xlsx(susun(contoh(), laporan()))


def test_section_without_table_and_empty_document() -> None:
    dok = Dokumen("J", "P", (Bagian("b", "Kosong", (Paragraf("Belum ada data"),), Orientasi.MENDATAR),))
    assert buka(tulis_xlsx(dok)).worksheets[0]["A3"].value == "Belum ada data"
    assert buka(tulis_xlsx(Dokumen("J", "P", ()))).sheetnames == ["Kosong"]
