"""Charts on paper: the same numbers give the same bytes, words can be searched, a workbook holds the numbers themselves."""

from __future__ import annotations

import io
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kinerja_desktop.reports.blocks import Bagian, BentukGrafik, Catatan, Dokumen, Grafik, SeriGrafik
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.pdf_grafik import arsiran, langkah_sumbu, pilih_satuan, sumbu, tulis_pendek
from kinerja_desktop.reports.susun import laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.domain.naskah_contoh import dokumen

SERI = (SeriGrafik("Pagu", (180_039_962_000, None)), SeriGrafik("Realisasi", (174_771_839_580, None)))


def satu(bentuk: BentukGrafik) -> Dokumen:
    grafik = Grafik("Pagu dan Realisasi", bentuk, ("2021", "2022"), SERI, "Sumber: contoh", "1")
    return Dokumen("Uji", "Uji", (Bagian("uji", "Uji", (grafik,)),))


@pytest.mark.parametrize("bentuk", list(BentukGrafik))
def test_same_numbers_same_bytes_and_words_to_search(bentuk: BentukGrafik) -> None:
    isi = tulis_pdf(satu(bentuk))
    assert isi == tulis_pdf(satu(bentuk))
    teks = PdfReader(io.BytesIO(isi)).pages[0].extract_text()
    for kata in ("Gambar 1", "Pagu dan Realisasi", "Realisasi", "2021", "2022", "Sumber: contoh"):
        assert kata in teks
    if bentuk == BentukGrafik.BATANG:
        assert "Rp miliar" in teks
        assert "174,77" in teks
        assert "N/A" in teks
    if bentuk == BentukGrafik.KOMPOSISI:
        assert "50,7 %" in teks


def test_fonts_are_embedded() -> None:
    halaman = PdfReader(io.BytesIO(tulis_pdf(satu(BentukGrafik.BATANG)))).pages[0]
    huruf = [f.get_object() for f in halaman["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert all("Liberation" in f["/BaseFont"] for f in huruf)


def test_workbook_holds_a_chart_and_its_numbers() -> None:
    buku = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(satu(BentukGrafik.BATANG))))
    ws = buku.worksheets[0]
    angka = [sel for baris in ws.iter_rows(values_only=True) for sel in baris if isinstance(sel, int)]
    assert angka == [180_039_962_000, 174_771_839_580]
    assert len(ws._charts) == 1  # type: ignore[attr-defined]


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**15), places=2))
def test_axis_reaches_the_top_in_a_few_lines(puncak: Decimal) -> None:
    langkah = langkah_sumbu(puncak)
    assert langkah * 5 >= puncak
    assert langkah * 5 <= puncak * 13


@pytest.mark.parametrize(
    ("rupiah", "kata", "pendek"),
    [(174_771_839_580, "miliar", "174,77"), (7_060_331, "juta", "7,06"), (950, "", "950"), (0, "", "0")],
)
def test_units_of_the_axis(rupiah: int, kata: str, pendek: str) -> None:
    satuan, sebut = pilih_satuan(rupiah)
    assert (sebut, tulis_pendek(rupiah, satuan)) == (kata, pendek)


@given(st.floats(5, 200), st.floats(0, 200))
def test_hatch_stays_inside(lebar: float, tinggi: float) -> None:
    for x1, y1, x2, y2 in arsiran(0, 0, lebar, tinggi):
        assert -0.01 <= min(x1, x2) <= max(x1, x2) <= lebar + 0.01
        assert -0.01 <= min(y1, y2) <= max(y1, y2) <= tinggi + 0.01


@pytest.mark.parametrize("puncak", ["195.67", "200", "7.06", "0", "100"])
def test_bars_stay_below_the_title(puncak: str) -> None:
    """The axis ends at the first line above its largest bar."""
    langkah, atas = sumbu(Decimal(puncak))
    assert atas - langkah < max(Decimal(puncak), Decimal("0.01")) <= atas


def test_paper_of_soe_shows_its_own_year_and_invents_nothing() -> None:
    d = dokumen("rutan-soe-2023")
    paper = susun(d, laporan_bawaan(d, "TAHUN"), ["anggaran-tren"])
    judul = [b.judul if isinstance(b, Grafik) else b.judul[0] for b in paper.bagian[0].isi if hasattr(b, "judul")]
    assert judul[:2] == ["Matriks Realisasi Anggaran Berdasarkan Jenis Belanja", "Matriks Capaian Kinerja Anggaran"]
    assert "Komposisi Alokasi Anggaran" in judul
    assert not any("PNBP" in j or "Hibah" in j for j in judul)
    assert not any(b.id == "anggaran-tren" for b in susun(d, laporan_bawaan(d, "TAHUN"), ["lampiran"]).bagian)
    kata = [k for b in paper.bagian[0].isi if isinstance(b, Catatan) for _, k in b.butir]
    assert kata.count("Sumber: SMART per tanggal 07 Desember 2023.") == 2
