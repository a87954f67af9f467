"""Derivations of every kind of rumus on paper: real fractions, steps with their sources, a survey as a table."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.nilai import Isian
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.renstra import IndikatorTahun, JenisRumus, PeriodePelaporan
from kinerja_desktop.reports.blocks import Bagian, Paragraf, Rumus, Tabel, polos
from kinerja_desktop.reports.katalog_bagian import BAGIAN
from kinerja_desktop.reports.pdf import cetak_pdf
from kinerja_desktop.reports.susun import laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.pembuat import Pembuat, angka

PANJANG = "Bagaimana kemudahan memperoleh layanan kesekretariatan di UPT Anda menurut prosedur yang berlaku saat ini"
SKOR = (36, 35, 34, 36, 35, 35, 36, 34, 35, 36)


@pytest.fixture
def p() -> Pembuat:
    return Pembuat(2026)


def buat(p: Pembuat, rumus: JenisRumus, target: Isian, isi: dict[str, int | str], **lain: Any) -> IndikatorTahun:
    i = p.indikator(f"Indikator {rumus}", target, rumus=rumus, periode_pelaporan=PeriodePelaporan.SEMESTERAN, **lain)
    for nama, nilai in isi.items():
        p.realisasi(i, 12, nilai, nama)
    return i


def bagian(p: Pembuat) -> Bagian:
    return BAGIAN["perhitungan"].fungsi(p.dokumen, laporan_bawaan(p.dokumen, TAHUN))


def baris(p: Pembuat) -> list[str]:
    """Blocks as plain lines."""
    hasil = []
    for blok in bagian(p).isi:
        if isinstance(blok, Paragraf):
            hasil.append(polos(blok.isi))
        elif isinstance(blok, Rumus):
            hasil.append(f"{blok.kiri} = {blok.pembilang} / {blok.penyebut} {blok.ekor}".rstrip())
        elif isinstance(blok, Tabel):
            hasil += [" | ".join(polos(s.teks) for s in b.sel) for b in blok.isi]  # type: ignore[union-attr]
    return hasil


def cetak(p: Pembuat) -> list[str]:
    """Lines of the PDF."""
    dok = susun(p.dokumen, laporan_bawaan(p.dokumen, TAHUN), ("perhitungan",))
    return [b for h in PdfReader(io.BytesIO(cetak_pdf(dok).isi)).pages for b in h.extract_text().splitlines()]


def survei(p: Pembuat, **lain: Any) -> IndikatorTahun:
    variabel = [
        ["p1", PANJANG],
        *([f"p{n}", f"Pertanyaan {n}"] for n in range(2, 11)),
        ["responden", "Jumlah responden"],
    ]
    isi: dict[str, int | str] = {f"p{n}": s for n, s in enumerate(SKOR, 1)} | {"responden": 10}
    return buat(p, JenisRumus.SURVEI, angka("3.52"), isi, satuan="Indeks", variabel=freeze(variabel), **lain)


def test_the_index_of_000_step_by_step(p: Pembuat) -> None:
    buat(
        p,
        JenisRumus.BERBOBOT,
        angka("3.4"),
        {"selesai": 6, "kegiatan": 6, "tercapai": 9, "target": 12},
        satuan="Indeks",
    )
    assert baris(p)[2:] == [
        "Indeks = (PLP) + (PCT) / 25%",
        "PLP : Tingkat penyelesaian program/kegiatan tepat waktu (Jumlah kegiatan yang selesai sesuai rencana / Total"
        " kegiatan) × 50%",
        "PCT : Persentase pencapaian target kinerja organisasi (Jumlah target kinerja tercapai / Total target kinerja yang"
        " ditetapkan) × 50%",
        "PLP = 6 / 6 × 50% = 1 × 50% = 50%",
        "PCT = 9 / 12 × 50% = 0,75 × 50% = 37,5%",
        "Realisasi = 50% + 37,5% / 25% = 3,5",
        "% = 3,5 / 3,4 × 100% = 1,0294 × 100% = 102,94%",
    ]


def test_a_survey_of_ten_questions_is_a_table(p: Pembuat) -> None:
    survei(p)
    isi = baris(p)
    assert isi[3] == f"{PANJANG} | 36 | 10 | 3,6 | 10% | 0,36"
    assert isi[12] == "Pertanyaan 10 | 36 | 10 | 3,6 | 10% | 0,36"
    assert isi[13:] == ["Realisasi | 3,52", "% = 3,52 / 3,52 × 100% = 1 × 100% = 100%"]
    assert "saat ini" in " ".join(cetak(p)), "a long question is printed to its end"


def test_a_short_survey_is_derived_line_by_line(p: Pembuat) -> None:
    variabel = freeze([["p1", "Kecepatan"], ["p2", "Biaya"], ["responden", "Jumlah responden"]])
    tetapan = freeze({"bobot": [["p1", "75"], ["p2", "25"]]})
    isi: dict[str, int | str] = {"p1": 40, "p2": 20, "responden": 10}
    buat(p, JenisRumus.SURVEI, angka(4), isi, satuan="Indeks", variabel=variabel, tetapan=tetapan)
    assert baris(p)[3:6] == [
        "Kecepatan = 40 / 10 × 75% = 4 × 75% = 3",
        "Biaya = 20 / 10 × 25% = 2 × 25% = 0,5",
        "Realisasi = 3 + 0,5 = 3,5",
    ]


def test_words_that_leave_the_fraction_no_room_stand_above_it(p: Pembuat) -> None:
    variabel = freeze([["p1", PANJANG], ["p2", "Biaya"], ["responden", "Jumlah responden"]])
    isi: dict[str, int | str] = {"p1": 4000, "p2": 4100, "responden": 1187}
    buat(p, JenisRumus.SURVEI, angka(4), isi, satuan="Indeks", variabel=variabel)
    tercetak = cetak(p)
    kata = [n for n, b in enumerate(tercetak) if b.startswith("Bagaimana") or b.endswith("saat ini")]
    assert len(kata) == 2, "on two lines"
    assert "4.000" in "".join(tercetak[kata[1] :])


def test_growth_names_where_last_years_figure_comes_from(p: Pembuat) -> None:
    variabel = freeze([["kini", "jumlah Pokmas tahun ini"], ["lalu", "jumlah Pokmas tahun sebelumnya"]])
    i = buat(
        p, JenisRumus.PERTUMBUHAN, angka(25), {"kini": 15}, variabel=variabel, sumber_isian=(("lalu", "tahun_lalu"),)
    )
    baru = baris_baru(
        "pembanding", str, tahun=2026, indikator_id=i.indikator_id, tahun_banding=2025, realisasi=angka(12),
        satuan_realisasi="Pokmas", sumber="LKjIP 2025",
    )  # fmt: skip
    p.terapkan(Transaksi("uji", (Tambah(baru),)))
    assert baris(p)[2:] == [
        "Realisasi = Jumlah Pokmas tahun ini − Jumlah Pokmas tahun sebelumnya / Jumlah Pokmas tahun sebelumnya × 100%",
        "jumlah Pokmas tahun sebelumnya = 12 (realisasi 2025, LKjIP 2025)",
        "Realisasi = 15 − 12 / 12 × 100% = 0,25 × 100% = 25%",
        "% = 25 / 25 × 100% = 1 × 100% = 100%",
    ]


def test_a_score_taken_over_names_its_portal(p: Pembuat) -> None:
    i = p.indikator("Nilai IKPA", angka(95), satuan="Nilai", sumber_isian=(("", "ikpa"),))
    baru = baris_baru("skor_anggaran", str, tahun=2026, jenis=JenisSkor.IKPA, bulan=12, nilai=angka("93.58"))
    p.terapkan(Transaksi("uji", (Tambah(baru),)))
    p.realisasi(i, 11, 90)
    assert baris(p)[2:] == [
        "Realisasi = 93,58 (Nilai IKPA Desember 2026)",
        "% = 93,58 / 95 × 100% = 0,985 × 100% = 98,5%",
    ]


def test_an_expression_is_printed_with_names_and_with_figures(p: Pembuat) -> None:
    variabel = freeze([["masuk", "klien yang masuk"], ["keluar", ""]])
    isi: dict[str, int | str] = {"masuk": 40, "keluar": 10}
    buat(p, JenisRumus.EKSPRESI, angka(80), isi, variabel=variabel, ekspresi="(masuk - keluar) / masuk × 100")
    assert baris(p)[2:5] == [
        "Realisasi = (masuk - keluar) / masuk × 100",
        "masuk : klien yang masuk",
        "Realisasi = (40 - 10) / 40 × 100 = 75%",
    ]


def test_what_cannot_be_computed_says_why_once(p: Pembuat) -> None:
    buat(p, JenisRumus.PERBANDINGAN, angka(80), {"pembilang": 0, "penyebut": 0})
    assert baris(p)[-1] == "Tidak dapat dihitung: penyebut 0."


def test_the_workbook_holds_the_figures_of_the_table(p: Pembuat) -> None:
    survei(p)
    dok = susun(p.dokumen, laporan_bawaan(p.dokumen, TAHUN), ("perhitungan",))
    lembar = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(dok))).worksheets
    isi = [sel for satu in lembar for baris_ in satu.iter_rows(values_only=True) for sel in baris_ if sel is not None]
    assert [Decimal(str(s)) for s in isi if s == 3.52]
    assert sum(s == 0.36 for s in isi) == 4
