"""The rencana aksi on paper: three layouts, merged cells, formulas, signature; and the monthly report per unit."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kinerja_desktop.domain.keputusan import JenisKeputusan, Keputusan
from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung, Realisasi
from kinerja_desktop.domain.rencana_aksi import RenaksiBulan, StatusRenaksi
from kinerja_desktop.domain.satker import Pejabat, Peran, Unit
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import (
    ButirSel,
    Catatan,
    Gaya,
    Judul,
    PecahanSel,
    Pengesahan,
    Rata,
    Sel,
    Tabel,
    polos,
)
from kinerja_desktop.reports.kisi import BarisKisi, Petak, susun_kepala, susun_kisi
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.pdf_huruf import Cetakan
from kinerja_desktop.reports.pdf_sel import PADAT_RAPAT
from kinerja_desktop.reports.pdf_sel_susun import ukur_sel_susun
from kinerja_desktop.reports.susun import BAGIAN, laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.domain.test_tata_letak import JUDUL
from tests.reports.dokumen import uid
from tests.reports.renaksi import TAHUN, Isi, kanwil, magelang, ternate

MM = 72 / 25.4


def laporan(periode: str = "TW4", **isi: object) -> Laporan:
    return replace(laporan_bawaan(TahunKinerja(TAHUN), periode), **isi)  # type: ignore[arg-type]


def pdf(dokumen: TahunKinerja, id_: str = "renaksi", lap: Laporan | None = None) -> list[str]:
    """Text of each page, read back."""
    isi = tulis_pdf(susun(dokumen, lap or laporan(), [id_]))
    return [h.extract_text() for h in PdfReader(io.BytesIO(isi)).pages]


def rapat(teks: str) -> str:
    return re.sub(r"\s+", "", teks)


def tabel(dokumen: TahunKinerja, id_: str = "renaksi", lap: Laporan | None = None) -> Tabel:
    return next(b for b in BAGIAN[id_].fungsi(dokumen, lap or laporan()).isi if isinstance(b, Tabel))


def kisi(dokumen: TahunKinerja) -> list[BarisKisi]:
    return susun_kisi(tabel(dokumen))


def petak(dokumen: TahunKinerja, teks: str) -> list[tuple[int, Petak]]:
    """(row, cell) wherever a cell says exactly this."""
    return [(r, p) for r, baris in enumerate(kisi(dokumen)) for p in baris.petak if polos(p.sel.teks) == teks]


def dengan_tata(isi: Isi, nama: str) -> TahunKinerja:
    d = isi.dokumen
    return d.dengan("tahun_anggaran", [replace(d.tahun_anggaran[0], tata_letak_renaksi=nama)])


# Layouts -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", JUDUL)
def test_headings_stand_verbatim_on_every_page(nama: str) -> None:
    dokumen = dengan_tata(ternate(), nama)
    (kepala,) = susun_kepala(tabel(dokumen))
    assert "|".join(polos(p.sel.teks) for p in kepala.petak) == JUDUL[nama]
    halaman = [h for h in pdf(dokumen) if "DOKUMEN RENCANA AKSI" not in h]
    assert len(halaman) > (nama != "9 kolom")
    for judul in JUDUL[nama].split("|"):
        assert all(rapat(judul) in rapat(h) for h in halaman)


def test_titles_name_the_satker_and_the_year() -> None:
    def judul(dokumen: TahunKinerja) -> tuple[str, ...]:
        return next(b.baris for b in BAGIAN["renaksi"].fungsi(dokumen, laporan()).isi if isinstance(b, Judul))

    assert judul(ternate().dokumen) == (
        "RENCANA AKSI ATAS PERJANJIAN KINERJA", "BALAI PEMASYARAKATAN KELAS II TERNATE", "TAHUN ANGGARAN 2024",
    )  # fmt: skip
    assert judul(magelang().dokumen) == (
        "RENCANA AKSI ATAS PERJANJIAN KINERJA DI BALAI PEMASYARAKATAN KELAS II MAGELANG",
    )
    assert judul(kanwil().dokumen)[-1] == "TAHUN ANGGARAN 2024"


def test_the_cover_of_004_stands_alone_and_not_in_the_annex() -> None:
    sampul, *isi = pdf(magelang().dokumen)
    for baris in ("DOKUMEN RENCANA AKSI", "YANG DITANDATANGANI", "KEPALA BALAI PEMASYARAKATAN KELAS II MAGELANG"):
        assert baris in sampul
    assert "Halaman" not in sampul
    assert "Halaman 1 dari 1" in " ".join(isi[0].split())
    assert "DOKUMEN RENCANA AKSI" not in "".join(pdf(magelang().dokumen, "lampiran"))
    assert "DOKUMEN RENCANA AKSI" not in "".join(pdf(ternate().dokumen))


def test_figures_of_003_are_printed_as_it_prints_them() -> None:
    teks = "\n".join(pdf(ternate().dokumen))
    for pagu, rpd in (("88.880.000", "22.220.000"), ("2.418.654.000", "604.663.500"), ("48.950.000", "12.237.500")):
        assert teks.count(f"Rp. {pagu}") == 1
        assert teks.count(f"Rp. {rpd}") == 4
    assert teks.count("Rp. 564.600.194") == 1
    assert [polos(p.sel.teks) for b in kisi(ternate().dokumen) for p in b.petak if p.kolom == 3] == [
        "70%", "1 Dokumen", "1 Layanan", "4.000 M²",
    ]  # fmt: skip
    assert {polos(p.sel.teks) for b in kisi(ternate().dokumen) for p in b.petak if p.kolom in (9, 11)} == {
        "TW I", "TW II", "TW III", "TW IV",
    }  # fmt: skip


def test_four_pagu_stand_under_one_kegiatan() -> None:
    dokumen = ternate().dokumen
    ((baris, kegiatan),) = petak(dokumen, "Pembuatan rencana kerja")
    assert kegiatan.tinggi == 16
    letak = [petak(dokumen, f"Rp. {p}") for p in ("2.450.000", "6.050.000", "1.850.000", "3.350.000")]
    assert [(r, p.tinggi) for ((r, p),) in letak] == [(baris + 4 * n, 4) for n in range(4)]
    ((_, sasaran),) = petak(dokumen, "Meningkatnya Dukungan Layanan Manajemen Satker")
    assert sasaran.tinggi == 24


def test_one_pagu_over_nine_skema_of_two_indikator_is_printed_once() -> None:
    dokumen = kanwil().dokumen
    ((_, pagu),) = petak(dokumen, "10.499.117.000")
    assert (pagu.tinggi, pagu.sel.angka) == (9, 10_499_117_000)
    assert "".join(pdf(dokumen)).count("10.499.117.000") == 1
    # Still once where its rows go over several pages.
    panjang = dokumen.dengan("renaksi", [replace(k, uraian=f"{k.uraian} " + "panjang " * 60) for k in dokumen.renaksi])
    halaman = pdf(panjang)
    assert len(halaman) > 3
    awal = next(n for n, h in enumerate(halaman) if "10.499.117.000" in h)
    assert "".join(halaman).count("10.499.117.000") == 1
    assert all("(lanjutan)" in h for h in halaman[awal + 1 :])


def test_a_block_interrupted_by_another_pagu_is_still_said_once() -> None:
    isi = kanwil()
    tengah = isi.dokumen.renaksi[9]
    isi.pagu(5_000, renaksi_id=tengah.id)
    teks = "".join(pdf(isi.dokumen))
    assert (teks.count("10.499.117.000"), teks.count("5.000")) == (1, 1)


def test_000_groups_by_program_and_prints_kode_unit_and_period() -> None:
    dokumen = kanwil().dokumen
    rentang = [polos(b.petak[0].sel.teks) for b in kisi(dokumen) if b.gaya == Gaya.RENTANG]
    assert rentang == ["Program Penegakan dan Pelayanan Hukum", "Program Dukungan Manajemen"]
    for teks in (
        "SK17. Terwujudnya Pengendalian Mutu",
        "IKK17.1 Indeks Pengendalian Mutu",
        "3,4 Indeks",
        "3,52 Indeks",
    ):
        assert len(petak(dokumen, teks)) == 1
    assert [len(petak(dokumen, t)) for t in ("Semesteran", "Tahunan", "Triwulanan")] == [9, 3, 3]
    assert len(petak(dokumen, "2 Dokumen")) == 6


def test_zero_is_printed_in_every_row_of_004() -> None:
    dokumen = magelang().dokumen
    baris = kisi(dokumen)
    assert [polos(p.sel.teks) for p in baris[0].petak if p.kolom in (5, 6, 7)] == ["0", "0", "0"]
    assert all(polos(p.sel.teks) == "0" for b in baris for p in b.petak if p.kolom == 6)


# Cells ---------------------------------------------------------------------------------------------------------------


def test_rumus_becomes_fraction_legend_and_steps() -> None:
    isi = [p.sel.isi for b in kisi(kanwil().dokumen) for p in b.petak if p.kolom == 3]
    assert isi[0][0] == PecahanSel("(PLP) + (PCT)", "25%", "Indeks")
    assert isi[1][0] == PecahanSel("A", "B", "%", "× 100%")
    assert isi[1][1:] == (
        ButirSel("Jumlah rencana aksi RB yang terlaksana", "A :"),
        ButirSel("Total Rencana aksi RB", "B :"),
    )
    assert isi[2] == (ButirSel("Tetapkan bobot;", "1."), ButirSel("Melakukan rekapitulasi jumlah skor/skala;", "2."))
    teks = rapat("".join(pdf(kanwil().dokumen)))
    for bagian in ("(PLP)+(PCT)", "×100%", "A:", "Jumlahrencanaaksi", "1.", "Tetapkanbobot;"):
        assert bagian in teks


def test_no_word_of_a_formula_is_broken_while_it_fits() -> None:
    isi = (PecahanSel("Jumlah penghuni yang tertangani", "jumlah penghuni dengan gangguan mental", "", "× 100%"),)
    for lebar in range(50, 130):
        sel = ukur_sel_susun(
            Cetakan(), Petak(0, 1, 1, Sel(isi=isi), Rata.KIRI), 0.0, lebar, 7.0, Gaya.BIASA, PADAT_RAPAT
        )
        kata = " ".join(p[3] for b in sel.baris for p in b.baris.potongan).split()
        assert kata == [
            "Jumlah",
            "penghuni",
            "yang",
            "tertangani",
            "jumlah",
            "penghuni",
            "dengan",
            "gangguan",
            "mental",
        ] + ([] if any(b.samping for b in sel.baris) else ["×", "100%"])


def test_points_hang_from_their_bullet() -> None:
    ((_, p),) = petak(ternate().dokumen, "• tepat waktu\n• lengkap")
    assert p.sel.isi == (ButirSel("tepat waktu", "•"), ButirSel("lengkap", "•"))


def test_data_dukung_of_a_period_stands_beside_that_of_its_kegiatan() -> None:
    ((awal, sendiri),) = petak(ternate().dokumen, "SPM dan SP2D")
    ((lalu, bersama),) = petak(ternate().dokumen, "SPM")
    assert (sendiri.tinggi, bersama.tinggi, lalu - awal) == (1, 3, 1)


def test_words_of_periods_are_not_lost_where_a_kegiatan_has_one_row() -> None:
    dokumen = dengan_tata(ternate(), "9 kolom")
    assert len(petak(dokumen, "SPM\nSPM dan SP2D")) == 1
    assert len(petak(dokumen, "• tepat waktu\n• lengkap")) == 1


def test_capaian_comes_from_the_indikator_and_a_published_figure_stays_as_a_note() -> None:
    isi = ternate()
    ubin = isi.dokumen.renaksi[0]
    for bulan, nilai in ((3, 35), (6, 56)):
        r = Realisasi(
            uid("r", bulan), tahun=TAHUN, indikator_id=ubin.indikator_id, bulan=bulan, nilai=Angka(Decimal(nilai))
        )
        isi.tambah("realisasi", r)
    isi.ubah_periode(ubin.id, "TW1", capaian_tercetak="50 %")
    isi.ubah_periode(ubin.id, "TW2", capaian_tercetak="79%")
    baris = kisi(isi.dokumen)[:4]
    sel = [next(p.sel for p in b.petak if p.kolom == 12) for b in baris]
    assert [(polos(s.teks), s.tanda) for s in sel] == [("50%", ""), ("80%", "1"), ("", ""), ("", "")]
    catatan = [b for b in BAGIAN["renaksi"].fungsi(isi.dokumen, laporan()).isi if isinstance(b, Catatan)]
    assert catatan == [Catatan((("1", "Tercetak di sumber: 79%."),))]


def test_an_indikator_without_kegiatan_says_so() -> None:
    isi = ternate()
    isi.indikator(isi.dokumen.sasaran_tahun[0].sasaran_id, "Indikator tanpa kegiatan")
    dokumen = isi.dokumen
    assert len(petak(dokumen, "belum diisi")) == 1
    assert len(petak(dokumen, "belum ditetapkan")) == 1
    assert "Indikator tanpa kegiatan" in " ".join("".join(pdf(dokumen)).split())


# Signature -----------------------------------------------------------------------------------------------------------


def sah(dokumen: TahunKinerja) -> Pengesahan:
    return next(b for b in BAGIAN["renaksi"].fungsi(dokumen, laporan()).isi if isinstance(b, Pengesahan))


def test_place_date_and_signatory_come_from_the_decree() -> None:
    tanda = sah(kanwil().dokumen)
    assert (tanda.tempat_tanggal, tanda.kanan.nama) == ("Mataram, 16 Maret 2024", "Nama Kepala Kanwil")


def test_without_a_decree_there_are_dots_and_the_head_signs() -> None:
    isi = ternate()
    isi.tambah("keputusan", Keputusan(uid("tim"), tahun=TAHUN, jenis=JenisKeputusan.TIM, tempat="Lain"))
    tanda = sah(isi.dokumen)
    assert (tanda.tempat_tanggal, tanda.kanan.nama) == ("Ternate, ……………… 2024", "Nama Kepala Bapas")


@pytest.mark.parametrize("jumlah", range(1, 9))
def test_the_signature_stays_with_the_last_rows(jumlah: int) -> None:
    isi = ternate()
    for n in range(jumlah):
        isi.kegiatan(isi.dokumen.renaksi[-1].indikator_id, f"Tambahan {n}", 4_000, rencana=f"Rencana nomor {n}")
    halaman = pdf(isi.dokumen)
    assert "Nama Kepala Bapas" in halaman[-1]
    assert f"Rencana nomor {jumlah - 1}" in " ".join(halaman[-1].split())


# Over pages ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_the_triwulan_of_a_kegiatan_share_a_page(kertas: str) -> None:
    isi = ternate()
    for n in range(3):
        rencana = f"Pelaksanaan nomor{n} pemeriksaan dan pemeliharaan berkala seluruh sarana perkantoran"
        isi.kegiatan(isi.dokumen.renaksi[-1].indikator_id, f"Tambahan {n}", 7_000_000 + n * 40, rencana=rencana)
    halaman = pdf(isi.dokumen, lap=laporan(kertas=kertas))
    utuh = [sorted(h.count(f"nomor{n}") for h in halaman)[-2:] == [0, 4] for n in range(3)]
    # One may be split, where moving it whole would leave nearly half a page blank; it then says that it goes on.
    assert utuh.count(True) >= 2
    assert utuh.count(False) <= " ".join(halaman).count("(lanjutan)")
    for n in range(3):
        assert sum(h.count(f"7.000.{n * 40:03d}") for h in halaman) == 1


def test_a_pagu_over_pages_is_an_amount_once() -> None:
    isi = ternate()
    rencana = " ".join(f"kata{n}" for n in range(120))
    isi.kegiatan(isi.dokumen.renaksi[-1].indikator_id, "Panjang", 7_000_040, rencana=rencana)
    halaman = pdf(isi.dokumen)
    mulai = next(n for n, h in enumerate(halaman) if "7.000.040" in h)
    assert sum(h.count("7.000.040") for h in halaman) == 1
    assert ["(lanjutan)" in h for h in halaman[mulai:]] == [False, *[True] * (len(halaman) - mulai - 1)]
    assert len(halaman) > mulai + 1


def test_header_and_merged_labels_repeat_on_the_next_pages() -> None:
    isi = magelang()
    dokumen = isi.dokumen
    panjang = " ".join(f"rencana{n}" for n in range(400))
    baris = [replace(b, rencana=panjang) for b in dokumen.renaksi_periode]
    halaman = pdf(dokumen.dengan("renaksi_periode", baris))[1:]
    assert len(halaman) > 3
    for h in halaman:
        for label in (
            "SASARAN KEGIATAN",
            "Meningkatnya Pelaksanaan",
            "Persentase Tahanan",
            "Layanan Pendampingan",
            "×100%",
        ):
            assert rapat(label) in rapat(h)
    kata = " ".join(halaman).split()
    assert all(kata.count(f"rencana{n}") == 4 for n in range(400))


@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize("nama", JUDUL)
def test_nothing_is_clipped(nama: str, kertas: str) -> None:
    isi = ternate()
    indikator = isi.dokumen.indikator_tahun[0]
    rumus = " ".join(f"atas{n}" for n in range(300)) + " / " + " ".join(f"bawah{n}" for n in range(300)) + " × 100%"
    keterangan = "\n".join(f"- butir{n} " + "mempertanggungjawabkannya" * 3 for n in range(120))
    dokumen = dengan_tata(isi, nama)
    dokumen = dokumen.dengan(
        "indikator_tahun", [replace(i, rumus_teks=rumus) if i is indikator else i for i in dokumen.indikator_tahun]
    )
    dokumen = dokumen.dengan(
        "renaksi", [replace(k, keterangan=keterangan) if not k.urutan else k for k in dokumen.renaksi]
    )
    isi_pdf = tulis_pdf(susun(dokumen, laporan(kertas=kertas), ["renaksi"]))
    berkas = pypdfium2.PdfDocument(isi_pdf)
    semua = ""
    for hal in berkas:
        lebar, tinggi = hal.get_size()
        teks = hal.get_textpage()
        kotak = [k for i in range(teks.count_chars()) if (k := teks.get_charbox(i))[2] > k[0]]
        # Below the bottom margin there is only the foot.
        assert all(k[1] >= 25 * MM - 1 or k[3] <= 20 * MM for k in kotak)
        kotak = [k for k in kotak if k[1] >= 25 * MM - 1]
        assert min(k[0] for k in kotak) >= 30 * MM - 1
        assert max(k[2] for k in kotak) <= lebar - 20 * MM + 1
        assert max(k[3] for k in kotak) <= tinggi - 20 * MM + 1
        semua += rapat(teks.get_text_range())
    berkas.close()
    for kata in [f"{k}{n}" for k in ("atas", "bawah") for n in range(300)] + [f"butir{n}" for n in range(120)]:
        assert kata in semua, kata


TEKS = st.text(alphabet="ab ÷/-n", max_size=120)


@given(TEKS, TEKS, st.sampled_from(["", "Indeks", "Nilai yang panjang sekali"]), st.integers(20, 200))
def test_every_line_of_a_formula_stays_in_its_column(atas: str, bawah: str, kiri: str, lebar: int) -> None:
    isi = (PecahanSel(atas or "A", bawah or "B", kiri, "× 100%"), ButirSel(atas, "PCT :"), ButirSel(bawah, "1."))
    sel = ukur_sel_susun(Cetakan(), Petak(0, 1, 1, Sel(isi=isi), Rata.KIRI), 10.0, lebar, 7.0, Gaya.BIASA, PADAT_RAPAT)
    kiri_x, kanan_x = 10.0 + PADAT_RAPAT, 10.0 + lebar - PADAT_RAPAT
    batas = max(kanan_x, kiri_x + 7.0) + 0.01
    for b in sel.baris:
        # What is no wider than one letter can be broken no further.
        assert b.x >= kiri_x - 0.01
        assert b.x + b.lebar <= batas or len(b.baris.potongan[0][3]) <= 1
        assert b.baris.lebar <= b.lebar + 0.01 or len(polos(b.baris.potongan[0][3]).split()) <= 1
        if b.garis:
            assert kiri_x - 0.01 <= b.garis[0] < b.garis[1] <= batas
        assert all(x + t.lebar <= batas for t, x in b.samping)


@pytest.mark.parametrize(
    ("atas", "bawah"),
    [
        ("Jumlah klien yang diikutsertakan oleh Ketua RT", "Total Klien"),
        ("Jumlah anak yang mendapatkan putusan pidana penjara sesuai litmas", "Jumlah pendampingan anak"),
        ("A", "B"),
    ],
)
def test_a_formula_takes_the_shorter_of_its_two_forms(atas: str, bawah: str) -> None:
    def ukur(kiri: str, kanan: str, lebar: float) -> int:
        petak = Petak(0, 1, 1, Sel(isi=(PecahanSel(atas, bawah, kiri, kanan),)), Rata.KIRI)
        return len(ukur_sel_susun(Cetakan(), petak, 0.0, lebar, 7.0, Gaya.BIASA, PADAT_RAPAT).baris)

    for lebar in range(60, 200, 5):
        assert ukur("", "× 100%", lebar) <= ukur("", "", lebar) + 1
        assert ukur("% ", "× 100%", lebar) <= ukur("", "", lebar) + 2


# Workbook ------------------------------------------------------------------------------------------------------------


def test_the_workbook_shows_the_same() -> None:
    ws = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(susun(ternate().dokumen, laporan(), ["renaksi"])))).worksheets[0]
    sel = [c for baris in ws.iter_rows() for c in baris if c.value is not None]
    judul = [str(c.value) for c in sel if c.value in JUDUL["14 kolom"].split("|")]
    assert "|".join(judul) == JUDUL["14 kolom"]
    pagu = next(c for c in sel if c.value == 88_880_000)
    assert pagu.number_format == '"Rp. "#,##0'
    # A number wider than its column would show as ####.
    assert ws.column_dimensions[pagu.column_letter].width >= len("Rp. 2.418.654.000")
    ws = openpyxl.load_workbook(io.BytesIO(tulis_xlsx(susun(kanwil().dokumen, laporan(), ["renaksi"])))).worksheets[0]
    nilai = [c.value for baris in ws.iter_rows() for c in baris if c.value is not None]
    assert nilai.count(10_499_117_000) == 1
    assert "% = A / B × 100%\nA : Jumlah rencana aksi RB yang terlaksana\nB : Total Rencana aksi RB" in nilai


# Monthly report ------------------------------------------------------------------------------------------------------


def bulanan() -> Isi:
    isi = ternate()
    isi.tambah("unit", Unit(uid("u1"), nama="Subseksi Klien Dewasa", urutan=2))
    isi.tambah("unit", Unit(uid("u2"), nama="Urusan Tata Usaha", urutan=1))
    satu, dua, *_ = isi.dokumen.renaksi
    isi.baris["renaksi"][0] = replace(satu, unit_id=uid("u1"), data_dukung="2 Laporan")
    indikator = next(n for n, i in enumerate(isi.baris["indikator_tahun"]) if i.indikator_id == dua.indikator_id)
    isi.baris["indikator_tahun"][indikator] = replace(isi.baris["indikator_tahun"][indikator], unit_id=uid("u2"))
    isi.tambah("pejabat", Pejabat(uid("kasub"), nama="Nama Kepala Subseksi", jabatan="Kepala Subseksi", unit_id=uid("u1"),
                                  peran=Peran.KEPALA_UNIT, urutan=9))  # fmt: skip
    isi.tambah(
        "renaksi_bulan",
        RenaksiBulan(
            id_sel("renaksi_bulan", satu.id, 5), tahun=TAHUN, renaksi_id=satu.id, bulan=5,
            uraian="- pelatihan menjahit\n- konseling",
            capaian="12 klien", status=StatusRenaksi.BERJALAN, diisi=date(2024, 6, 3),
        ),
    )  # fmt: skip
    isi.tambah(
        "data_dukung",
        DataDukung(uid("dd"), tahun=TAHUN, pada_noun="renaksi", pada_id=satu.id, bulan=5, bentuk=BentukDukung.BERKAS),
    )
    return isi


def teks_tabel(t: Tabel) -> list[list[str]]:
    return [[polos(p.sel.teks) for p in b.petak] for b in susun_kisi(t)]


def test_each_unit_has_its_page_its_kegiatan_and_its_signature() -> None:
    halaman = pdf(bulanan().dokumen, "renaksi-bulanan", laporan("B05"))
    assert len(halaman) == 3
    for h, unit, nama in zip(
        halaman,
        ("URUSAN TATA USAHA", "SUBSEKSI KLIEN DEWASA", "UNIT BELUM DITENTUKAN"),
        ("Nama Kepala Bapas", "Nama Kepala Subseksi", "Nama Kepala Bapas"),
        strict=True,
    ):
        assert unit in h
        assert nama in h
        assert "MEI 2024" in h
    assert ["Nama Kepala Subseksi" in h for h in halaman] == [False, True, False]


def test_a_month_prints_what_was_done_and_what_is_missing() -> None:
    bagian = BAGIAN["renaksi-bulanan"].fungsi(bulanan().dokumen, laporan("B05"))
    semua = [teks_tabel(b) for b in bagian.isi if isinstance(b, Tabel)]
    assert semua[1] == [
        ["1.", "Penelitian kemasyarakatan", "• pelatihan menjahit\n• konseling", "12 klien", "Berjalan", "1/2"]
    ]
    assert semua[0] == [["1.", "Pembuatan rencana kerja", "belum diisi", "", "", ""]]


def test_a_triwulan_prints_its_three_months_under_one_kegiatan() -> None:
    bagian = BAGIAN["renaksi-bulanan"].fungsi(bulanan().dokumen, laporan("TW2"))
    t = [b for b in bagian.isi if isinstance(b, Tabel)][1]
    assert teks_tabel(t)[0] == ["1.", "Penelitian kemasyarakatan", "April", "belum diisi", "", "", "0/2"]
    assert [b[0] for b in teks_tabel(t)[1:]] == ["Mei", "Juni"]
    assert susun_kisi(t)[0].petak[1].tinggi == 3


def test_only_the_matrix_belongs_to_the_annex() -> None:
    dokumen = bulanan().dokumen
    ids = [b.id for b in susun(dokumen, laporan("TW2"), ["lampiran"]).bagian]
    assert "renaksi" in ids
    assert "renaksi-bulanan" not in ids
    assert BAGIAN["renaksi-bulanan"].ada(dokumen)
    assert not BAGIAN["renaksi-bulanan"].ada(ternate().dokumen)
    assert not BAGIAN["renaksi"].ada(TahunKinerja(TAHUN))


def test_the_same_matrix_gives_the_same_bytes() -> None:
    satu, dua = (tulis_pdf(susun(kanwil().dokumen, laporan(), ["renaksi"])) for _ in range(2))
    assert satu == dua
