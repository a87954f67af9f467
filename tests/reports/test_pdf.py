"""The PDF: page numbers, contents, repeated headers and labels, text that nobody foresaw, fonts, bytes."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kinerja_desktop.reports.blocks import (
    Bagian,
    Baris,
    Catatan,
    DaftarIsi,
    Dokumen,
    Judul,
    Kelompok,
    Kolom,
    Lari,
    Orientasi,
    Paragraf,
    Pengesahan,
    Pihak,
    Rata,
    Sampul,
    Sel,
    Tabel,
)
from kinerja_desktop.reports.pdf import cetak_pdf, tulis_pdf
from kinerja_desktop.reports.susun import susun
from tests.reports.dokumen import contoh, laporan

MM = 72 / 25.4


def halaman(pdf: bytes) -> list[str]:
    """Text of each page."""
    dok = pypdfium2.PdfDocument(pdf)
    try:
        return [h.get_textpage().get_text_range().replace("\r\n", "\n") for h in dok]
    finally:
        dok.close()


def rapat(teks: str) -> str:
    """Text without any white space: line ends fall where the column ends."""
    return re.sub(r"\s+", "", teks)


def tabel(jumlah: int = 30, *, label: str = "Sasaran panjang yang berulang", isi: str = "Indikator") -> Tabel:
    baris = tuple(Baris((Sel(f"{isi} {i}", gantung=f"{i}."), Sel("92,5%"))) for i in range(1, jumlah + 1))
    return Tabel(
        (Kolom(6), Kolom(30), Kolom(50), Kolom(14, Rata.TENGAH)),
        (Baris((Sel("No."), Sel("Sasaran"), Sel("Indikator Kinerja"), Sel("Persentase"))),),
        (Kelompok(((0, Sel("7")), (1, Sel(label))), baris),),
    )


def dokumen(*isi: object, **lain: object) -> Dokumen:
    return Dokumen("Judul", "Satker", (Bagian("b", "Bagian", tuple(isi)),), **lain)  # type: ignore[arg-type]


def satu_sel(teks: str) -> Dokumen:
    return dokumen(Tabel((Kolom(1),), (Baris((Sel("Uraian"),)),), (Baris((Sel(teks),)),)))


# The whole annex -----------------------------------------------------------------------------------------------------


def test_numbers_of_pages_and_contents_are_the_real_ones() -> None:
    dok = susun(contoh(), laporan())
    hasil = cetak_pdf(dok)
    teks = halaman(hasil.isi)
    badan = teks[2:]
    for nomor, isi in enumerate(badan, 1):
        assert f"Halaman {nomor} dari {len(badan)}" in " ".join(isi.split())
    assert "Halaman" not in teks[0]
    assert teks[1].endswith(" ii")
    for bagian in dok.bagian[2:]:
        tercetak = hasil.letak[bagian.id] - 1
        baris = next(b for b in teks[1].splitlines() if bagian.judul in b)
        # The number comes in through its form, at the end of the page's text or line.
        assert str(tercetak) in re.findall(r"\d+", teks[1]), baris
    assert hasil.letak["anggaran-kegiatan"] == hasil.letak["rekonsiliasi"]


def test_contents_numbers_stand_at_their_line() -> None:
    """The number printed by the form stands on the line of its section, and the line links to a page."""
    dok = susun(contoh(), laporan())
    hasil = cetak_pdf(dok)
    baris = [" ".join(b.split()) for b in halaman(hasil.isi)[1].splitlines()]
    for bagian in dok.bagian[2:]:
        pola = re.compile(rf"{bagian.nomor} {re.escape(bagian.judul)} \.+ ?{hasil.letak[bagian.id] - 1}")
        assert any(pola.fullmatch(b) for b in baris), (bagian.judul, baris)
    tautan = PdfReader(io.BytesIO(hasil.isi)).pages[1]["/Annots"]
    assert len(tautan) >= len(dok.bagian) - 2  # type: ignore[arg-type]


def test_fonts_are_embedded_and_language_and_title_set() -> None:
    pembaca = PdfReader(io.BytesIO(tulis_pdf(susun(contoh(), laporan()))))
    for hal in pembaca.pages:
        for font in hal["/Resources"]["/Font"].values():  # type: ignore[index,union-attr]
            assert "LiberationSans" in font["/BaseFont"]
            assert "/FontFile2" in font["/FontDescriptor"]
    assert pembaca.trailer["/Root"]["/Lang"] == "id"  # type: ignore[index]
    assert pembaca.metadata is not None
    assert "Semester II Tahun 2023" in (pembaca.metadata.title or "")
    assert pembaca.metadata.author == "Rumah Tahanan Negara Kelas IIB SoE"
    assert pembaca.outline


def test_same_input_gives_same_bytes() -> None:
    assert tulis_pdf(susun(contoh(), laporan())) == tulis_pdf(susun(contoh(), laporan()))


@pytest.mark.parametrize(("kertas", "lebar", "tinggi"), [("A4", 210, 297), ("F4", 215, 330)])
def test_paper_sizes_and_both_orientations_in_one_file(kertas: str, lebar: int, tinggi: int) -> None:
    dok = susun(contoh(), laporan(kertas=kertas))
    ukuran = {
        (round(float(h.mediabox.width) / MM), round(float(h.mediabox.height) / MM))
        for h in PdfReader(io.BytesIO(tulis_pdf(dok))).pages
    }
    assert ukuran == {(lebar, tinggi), (tinggi, lebar)}


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_text_stays_within_the_margins(kertas: str) -> None:
    panjang = isi_panjang()
    for isi in (tulis_pdf(susun(contoh(), laporan(kertas=kertas))), tulis_pdf(panjang)):
        pdf = pypdfium2.PdfDocument(isi)
        for hal in pdf:
            lebar, tinggi = hal.get_size()
            teks = hal.get_textpage()
            kotak = [teks.get_charbox(i) for i in range(teks.count_chars())]
            ada = [k for k in kotak if k[2] > k[0]]
            assert min(k[0] for k in ada) >= 30 * MM - 1
            assert max(k[2] for k in ada) <= lebar - 20 * MM + 1
            assert max(k[3] for k in ada) <= tinggi - 20 * MM + 1
            # Below the bottom margin there is only the foot.
            assert all(k[1] >= 25 * MM - 1 or k[3] <= 20 * MM for k in ada)
        pdf.close()


def isi_panjang() -> Dokumen:
    """Words and numbers far too long for their columns."""
    baris = tuple(
        Baris((Sel("k" * 300), Sel("999.999.999.999.999", 999_999_999_999_999), Sel("kata " * 80, gantung=f"{i}.")))
        for i in range(8)
    )
    return dokumen(
        Tabel((Kolom(5), Kolom(5, Rata.KANAN), Kolom(10)), (Baris((Sel("Sangat" * 20), Sel("B"), Sel("C"))),), baris),
        Paragraf("w" * 900, gantung="a."),
    )


# Page breaks -----------------------------------------------------------------------------------------------------------


def test_header_and_label_repeat_on_every_page() -> None:
    teks = halaman(tulis_pdf(dokumen(tabel(120))))
    assert len(teks) > 2
    for isi in teks:
        assert "Indikator Kinerja" in isi
        assert "Sasaran panjang yang berulang" in rapat(isi).replace(
            "Sasaranpanjangyangberulang", "Sasaran panjang yang berulang"
        )
        assert re.search(r"^7\b", isi, re.MULTILINE)
    urut = [int(n) for n in re.findall(r"Indikator (\d+)", "\n".join(teks))]
    assert urut == list(range(1, 121))


def test_a_cell_taller_than_a_page_flows_on() -> None:
    kata = " ".join(f"kata{i}" for i in range(1500))
    teks = halaman(tulis_pdf(satu_sel(kata)))
    assert len(teks) > 1
    assert rapat(kata) in rapat(
        "".join(re.sub(r"Uraian|.*Halaman \d+ dari.*\n?|^\d+$", "", t, flags=re.MULTILINE) for t in teks)
    )


def test_a_label_longer_than_its_rows_is_printed_whole() -> None:
    panjang = " ".join(f"sasaran{i}" for i in range(400))
    semua = rapat("".join(halaman(tulis_pdf(dokumen(tabel(3, label=panjang))))))
    assert all(f"sasaran{i}" in semua for i in range(400))


def test_last_row_goes_with_the_signature() -> None:
    sah = Pengesahan("SoE, 1 Januari 2024", Pihak("", "Kepala", "Nama Contoh", "00000000 000000 0 001"))
    for jumlah in range(28, 40):
        teks = halaman(tulis_pdf(dokumen(tabel(jumlah), sah)))
        akhir = next(t for t in teks if "Nama Contoh" in t)
        assert f"Indikator {jumlah}" in akhir


def test_a_heading_is_never_last_on_its_page() -> None:
    for jumlah in range(20, 45):
        isi = [Paragraf(f"Baris {i}") for i in range(jumlah)]
        teks = halaman(tulis_pdf(dokumen(*isi, Judul(("Judul bab",), 2), Paragraf("Isi bab"))))
        assert "Isi bab" in next(t for t in teks if "Judul bab" in t)


def test_notes_stay_with_the_last_row() -> None:
    for jumlah in range(28, 40):
        teks = halaman(tulis_pdf(dokumen(tabel(jumlah), Catatan((("1", "Rumus B"),)))))
        assert f"Indikator {jumlah}" in next(t for t in teks if "Rumus B" in t)


# Text nobody foresaw -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "teks",
    [
        "<b>tebal</b> & <para> <br/> &amp; </x> <font color='red'>",
        "x" * 5000,
        "satu dua tiga " * 360,
        "a\x00b\x07c\x1bd\u200be\ufefff\u202eg",
        "=1+1 @SUM(A1) -2+3",
        "ĀŁŽßéñ Ω Ж ½ m² × ÷ – “kutip” ’",
    ],
)
def test_any_text_prints(teks: str) -> None:
    hasil = cetak_pdf(satu_sel(teks))
    harap = rapat(re.sub(r"[\x00-\x1f\u200b\ufeff\u202e]", "", teks))
    isi = rapat(
        "".join(re.sub(r"^(Uraian|.*Halaman \d+ dari.*|\d+)$", "", t, flags=re.MULTILINE) for t in halaman(hasil.isi))
    )
    assert harap in isi
    assert hasil.tanpa_glif == ()


def test_a_character_without_glyph_shows_as_a_box_and_is_reported() -> None:
    hasil = cetak_pdf(satu_sel("Kegiatan 😀 selesai ✅ 漢"))
    assert set(hasil.tanpa_glif) == {"😀", "✅", "漢"}
    assert "Kegiatan □ selesai □ □" in halaman(hasil.isi)[0]


@given(st.text(max_size=300))
def test_random_text_never_stops_the_printing(teks: str) -> None:
    dok = dokumen(
        Tabel(
            (Kolom(1), Kolom(3)), (Baris((Sel("A"), Sel("B"))),), (Kelompok(((0, Sel(teks)),), (Baris((Sel(teks),)),)),)
        ),
        Paragraf((Lari(teks, tebal=True), Lari(teks, miring=True))),
        Judul((teks,), 2),
        judul_kaki := Catatan((("1", teks),)),
    )
    assert judul_kaki
    assert tulis_pdf(replace(dok, judul=teks, kaki=(teks,))).startswith(b"%PDF")


@given(
    st.text(
        st.characters(min_codepoint=32, max_codepoint=0x17E, exclude_characters="\x7f\xad"), min_size=1, max_size=800
    )
)
def test_printed_text_reads_back_complete(teks: str) -> None:
    bersih = re.sub(r"[\x80-\x9f]", "", teks)
    isi = rapat(halaman(tulis_pdf(satu_sel(f"mulai {teks} akhir")))[0])
    assert f"mulai{rapat(bersih)}akhir" in isi


# Progress and odds -------------------------------------------------------------------------------------------------------


def test_progress_is_told_and_may_cancel() -> None:
    dok = susun(contoh(), laporan())
    kata: list[tuple[int, int]] = []
    tulis_pdf(dok, lambda ke, total: kata.append((ke, total)))
    assert kata == [(i, len(dok.bagian)) for i in range(len(dok.bagian))]

    def batal(ke: int, total: int) -> None:
        if ke == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tulis_pdf(dok, batal)


def test_lists_of_sections_load_nothing_heavy() -> None:
    skrip = (
        "import sys, kinerja_desktop.reports.susun, kinerja_desktop.reports.pdf, kinerja_desktop.reports.xlsx;"
        "print(*sys.modules.keys() & {'reportlab', 'xlsxwriter', 'PIL'})"
    )
    hasil = subprocess.run([sys.executable, "-c", skrip], capture_output=True, text=True, check=True, timeout=60)
    assert hasil.stdout.split() == []


def test_two_threads_print_the_same_bytes() -> None:
    """Reports are printed by worker threads; the preview may still be at work when saving begins."""
    dok = susun(contoh(), laporan())
    with ThreadPoolExecutor(4) as kelompok:
        assert len({kelompok.submit(tulis_pdf, dok).result() for _ in range(2)}) == 1
        assert len(set(kelompok.map(tulis_pdf, [dok] * 6))) == 1


def test_document_without_sections_is_one_page() -> None:
    assert len(halaman(tulis_pdf(Dokumen("J", "P", ())))) == 1


def test_cells_that_do_not_fit_their_columns_are_refused() -> None:
    salah = Tabel((Kolom(1), Kolom(1)), (Baris((Sel("A"), Sel("B"))),), (Baris((Sel("satu"),)),))
    with pytest.raises(ValueError, match="leaves columns empty"):
        tulis_pdf(dokumen(salah))


def test_front_matter_is_numbered_in_roman_and_body_from_one() -> None:
    depan = Bagian("d", "D", (DaftarIsi(),), depan=True, cetak_judul=False)
    sampul = Bagian("s", "S", (Sampul(("JUDUL",), (), ("SATKER",)),), depan=True, cetak_judul=False)
    isi = Bagian("i", "Isi", (Paragraf("x"),), Orientasi.MENDATAR)
    teks = halaman(tulis_pdf(Dokumen("J", "P", (sampul, depan, isi))))
    assert "Halaman 1 dari 1" in " ".join(teks[2].split())
    assert teks[1].strip().endswith("ii") or "\nii" in teks[1]
