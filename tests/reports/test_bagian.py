"""The sections: every figure 002 prints, the words of the papers, honest sentences where nothing has been entered."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.domain.laporan import JenisLaporan, Penutupan, StatusPenutupan
from kinerja_desktop.domain.nilai import TidakBerlaku
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.bagian.perjanjian_kinerja import JANJI, PEMBUKA, SUPERVISI
from kinerja_desktop.reports.bagian.umum import angka_tercetak
from kinerja_desktop.reports.blocks import Kelompok, Tabel, polos
from kinerja_desktop.reports.susun import BAGIAN, LAMPIRAN, laporan_bawaan, susun
from tests.reports.baca import contoh_rutan, isi_sel, sel, teks
from tests.reports.dokumen import (
    T0712,
    TAHUN,
    AturanCapaian,
    JenisRumus,
    contoh,
    isi_realisasi,
    laporan,
    ubah_indikator,
    uid,
)

# Figures of 002 --------------------------------------------------------------------------------------------------------


ANGKA_002 = """
    92,5 85,1 94,11 88,88 7.060.331.000 6.033.040.710 1.027.290.290 85,45 78,93 54,58 88,64 94,23 61,92 79,75
    6.469.291.071 91,63 6.433.924.071 91,13 96,88 85,41 3.517.380.000 4.256.310.000 738.930.000 6.321.401.000
    400.883.361 436.250.361 494.644.931 0,925 0,9411
"""


@pytest.mark.parametrize("angka", ANGKA_002.split())
def test_every_figure_of_002_is_printed(angka: str, lampiran_teks: str) -> None:
    assert re.search(rf"(?<![\d.,]){re.escape(angka)}(?![\d])", lampiran_teks)


@pytest.fixture(scope="module")
def lampiran_teks() -> str:
    return teks(contoh())


def test_capaian_prints_as_t32(lampiran_teks: str) -> None:
    assert "Capaian Outcome Tahun 2023 Semester II (B07-B12)" in lampiran_teks
    assert "Persentase = realisasi / target × 100%, dipotong sampai 2 angka di belakang koma." in lampiran_teks
    baris = isi_sel("capaian", contoh())
    assert baris[2:6] == [
        "Persentase pemenuhan layanan makanan bagi tahanan / narapidana / anak sesuai dengan standar",
        "80%", "74%", "92,5%",
    ]  # fmt: skip
    nol = baris.index("Tersusunnya dokumen pelaksanaan anggaran laporan keuangan yang akuntabel")
    assert baris[nol + 1 : nol + 4] == ["1 Layanan", "-", "0%"]


def test_zero_is_a_figure_without_the_setting() -> None:
    dok = contoh()
    dok = dok.dengan("tahun_anggaran", [replace(dok.tahun_anggaran[0], nol_strip=False)])
    baris = isi_sel("capaian", dok)
    nol = baris.index("Tersusunnya dokumen pelaksanaan anggaran laporan keuangan yang akuntabel")
    assert baris[nol + 2] == "0 Layanan"


def test_a_row_with_another_rule_has_a_mark_and_its_note() -> None:
    dok = ubah_indikator(contoh(), 3, aturan=AturanCapaian.SELISIH_PER_T)
    bagian = BAGIAN["capaian"].fungsi(dok, laporan())
    assert [s.tanda for s in sel(bagian) if s.tanda] == ["1"]
    assert "1) Persentase = {target − (realisasi − target)} / target × 100%" in teks(dok, "capaian")


def test_not_applicable_and_negative_are_explained() -> None:
    dok = isi_realisasi(contoh(), 4, nilai=TidakBerlaku("tidak ada penghuni lansia"))
    dok = ubah_indikator(dok, 3, aturan=AturanCapaian.SELISIH_PER_T)
    dok = isi_realisasi(dok, 3, nilai=Decimal(250))
    isi = teks(dok, "capaian")
    assert "Tidak berlaku (N/A): tidak ada penghuni lansia." in isi
    assert "Hasil hitungan -112,5%, dicetak 0." in isi


def test_missing_entries_say_so() -> None:
    dok = isi_realisasi(contoh(), 3)
    assert "belum diisi" in isi_sel("capaian", dok)


def test_derivation_begins_with_the_variables() -> None:
    arti = freeze([["pembilang", "jumlah layanan yang memenuhi standar"], ["penyebut", "jumlah seluruh layanan"]])
    dok = ubah_indikator(contoh(), 3, rumus=JenisRumus.PERBANDINGAN, variabel=arti)
    dok = isi_realisasi(dok, 3, pembilang=Decimal(37), penyebut=Decimal(50))
    isi = teks(dok, "perhitungan")
    urut = ["jumlah layanan yang memenuhi standar", "jumlah seluruh layanan", "37", "50", "74%", "0,925", "92,5%"]
    letak = 0
    for kata in urut:
        letak = isi.index(kata, letak)


def test_the_example_of_the_program_prints() -> None:
    contoh_program = contoh_rutan()
    isi = teks(contoh_program, lap=laporan_bawaan(contoh_program, "SM2"))
    kurang = [a for a in ANGKA_002.split() if a not in isi]
    assert not kurang
    assert "Per tanggal 07 Desember 2023" in isi


# PK ----------------------------------------------------------------------------------------------------------------------


def test_pk_has_the_prescribed_wording_and_both_signatures_twice() -> None:
    isi = teks(contoh(), "pk")
    for kalimat in (PEMBUKA, JANJI, SUPERVISI, "Selanjutnya disebut Pihak Pertama"):
        assert kalimat in isi
    assert isi.count("NIP. 00000000 000000 0 001") == 2
    assert isi.count("NIP. 00000000 000000 0 002") == 2
    assert isi.count("Kupang, 16 Januari 2023") == 2
    assert isi.index("Pihak Kedua, Kepala Kantor") < isi.index("Pihak Pertama, Kepala Rumah")
    assert "(1) (2) (3) (4)" in isi
    assert "Rp. 2.362.664.000,-" in isi


def test_pk_program_sums_its_kegiatan_and_unset_target_prints_dots() -> None:
    baris = isi_sel("pk", contoh())
    program = baris.index("Program Pelayanan dan Penegakan Hukum")
    assert baris[program + 1] == "Rp. 2.362.664.000,-"
    assert baris[baris.index("Indeks Pelaksanaan Kerjasama Pemasyarakatan") + 1] == "....."
    assert baris[baris.index("Indeks Kepuasan Layanan Pemasyarakatan") + 1] == "85"


# Money -------------------------------------------------------------------------------------------------------------------


def test_belanja_takes_its_layout_from_the_source() -> None:
    bagian = BAGIAN["anggaran-belanja"].fungsi(contoh(), laporan())
    tabel = [b for b in bagian.isi if isinstance(b, Tabel)]
    assert [len(t.kolom) for t in tabel] == [4, 13]
    isi = teks(contoh(), "anggaran-belanja")
    assert "57 Belanja Bantuan Sosial 0 0 0,00 %" in isi
    assert "Sumber: SMART DJA per tanggal 07 Desember 2023." in isi
    assert "Sumber: OM-SPAN per tanggal 07 Desember 2023." in isi
    assert "407702 | RUMAH TAHANAN NEGARA KELAS IIB SOE" in isi


def test_kegiatan_shows_pagu_awal_and_revisi() -> None:
    bagian = BAGIAN["anggaran-kegiatan"].fungsi(contoh(), laporan())
    pagu = next(s for s in sel(bagian) if polos(s.teks).startswith("Awal"))
    assert polos(pagu.teks) == "Awal : 3.517.380.000\nRevisi : 4.256.310.000"
    assert pagu.angka == 4_256_310_000


def test_reconciliation_names_the_main_source_and_the_revision() -> None:
    isi = teks(contoh(), "rekonsiliasi")
    assert "Sumber utama: SP2D" in isi
    assert "Selisih Rp738.930.000 = revisi Layanan Dukungan Manajemen Internal." in isi


# Risk --------------------------------------------------------------------------------------------------------------------


def test_the_same_penanggung_jawab_is_printed_once() -> None:
    dok = contoh()
    sama = dok.risiko[0].penanggung_jawab
    dok = dok.dengan(
        "risiko", [replace(r, penanggung_jawab=sama) if r.bidang == "Pelayanan" else r for r in dok.risiko]
    )
    assert teks(dok, "risiko").count("Kepala Bidang Pelayanan dan Pembinaan") == 1


def test_one_penanggung_jawab_stands_for_the_risks_after_it() -> None:
    bagian = BAGIAN["risiko"].fungsi(contoh(), laporan())
    tabel = next(b for b in bagian.isi if isinstance(b, Tabel))
    kelompok = [b for b in tabel.isi if isinstance(b, Kelompok)]
    assert [len(k.isi) for k in kelompok] == [2, 1, 1]
    isi = teks(contoh(), "risiko")
    assert "(1) (2) (3) (4) (5)" in isi
    assert isi.count("Kepala Bidang Pelayanan dan Pembinaan") == 1
    assert "2 Pengamanan" in isi


# Annex, Laporan, foot ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id_", [*BAGIAN, LAMPIRAN])
def test_an_empty_year_prints_an_honest_sentence(id_: str) -> None:
    kosong = TahunKinerja(TAHUN)
    isi = teks(kosong, id_, lap=laporan_bawaan(kosong, "TW1"))
    assert "Belum ada data" in isi
    assert "None" not in isi


def test_sections_come_in_the_order_of_the_annex() -> None:
    dok = susun(contoh(), laporan(), ["risiko", "capaian"])
    assert [b.id for b in dok.bagian] == ["sampul", "daftar-isi", "capaian", "risiko"]
    assert [b.nomor for b in dok.bagian[2:]] == ["1", "2"]
    with pytest.raises(KeyError):
        susun(contoh(), laporan(), ["tidak-ada"])


def test_a_section_alone_has_no_cover_and_plain_table_numbers() -> None:
    dok = susun(contoh(), laporan(), ["capaian"])
    assert [b.id for b in dok.bagian] == ["capaian"]
    assert next(b for b in dok.bagian[0].isi if isinstance(b, Tabel)).nomor == "1"


def test_a_section_alone_without_a_titled_table_prints_its_name() -> None:
    assert teks(contoh(), "perhitungan").startswith("Perhitungan Capaian")
    assert teks(contoh(), "capaian").startswith("Tabel 1 Capaian Outcome")


def test_sections_of_the_laporan_are_taken_when_none_are_named() -> None:
    dok = susun(contoh(), laporan(bagian=("pk", "capaian")))
    assert [b.id for b in dok.bagian] == ["sampul", "daftar-isi", "pk", "capaian"]


def test_stored_laporan_wins_over_the_default() -> None:
    lkjip = laporan(id=uid("lk"), jenis=JenisLaporan.LKJIP_SEMESTER, per_tanggal=date(2023, 12, 1))
    dok = contoh(laporan=(lkjip,))
    assert laporan_bawaan(dok, "SM2") == lkjip
    lampiran = laporan()
    assert laporan_bawaan(contoh(laporan=(lkjip, lampiran)), "SM2") == lampiran
    bawaan = laporan_bawaan(dok, "TW3")
    assert (bawaan.periode, bawaan.per_tanggal) == ("TW3", date(2023, 9, 30))
    assert laporan_bawaan(dok, "TW4").per_tanggal == T0712


def test_foot_shows_the_revision_of_the_closing_or_a_draft() -> None:
    assert susun(contoh(), laporan()).kaki == (
        "Rutan Kelas IIB SoE", "Semester II Tahun 2023", "per 7 Desember 2023", "revisi 0",
    )  # fmt: skip
    tutup = (
        Penutupan(uid("t0"), tahun=TAHUN, periode="TW4", revisi=0),
        Penutupan(uid("t1"), tahun=TAHUN, periode="TW4", revisi=1, status=StatusPenutupan.DIBUKA),
    )
    assert susun(contoh(penutupan=tutup), laporan()).kaki[-1] == "konsep"
    assert susun(contoh(penutupan=()), laporan(), revisi=3).kaki[-1] == "revisi 3"


@pytest.mark.parametrize(
    ("tercetak", "harap"),
    [("7.060.331.000", (Decimal(7060331000), 0)), ("85,1", (Decimal("85.1"), 1)), ("100,00", (Decimal("100.00"), 2))],
)
def test_printed_number_reads_back(tercetak: str, harap: tuple[Decimal, int]) -> None:
    assert angka_tercetak(tercetak) == harap
    assert angka_tercetak("N/A") is None
