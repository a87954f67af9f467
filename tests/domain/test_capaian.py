"""Capaian: the rules, the four values, and the derivation as 002 prints it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.capaian import (
    AturanCapaian,
    bagi_target,
    baris_capaian,
    daftar_capaian,
    hitung_capaian,
    predikat,
    rata_capaian,
    target_bagian,
    turunan,
)
from kinerja_desktop.domain.nilai import KOSONG, Angka, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.realisasi import KUMULATIF
from kinerja_desktop.domain.renstra import Arah, JenisRumus, Konsolidasi
from tests.pembuat import Pembuat, angka


@pytest.mark.parametrize(
    ("target", "realisasi", "aturan", "nilai"),
    [
        ("80", "74", "R/T", "92.5"),
        ("80", "100", "R/T", "125"),
        ("60", "71", "(2T-R)/T", "81.66666666666666666666666667"),
        ("60", "71", "(2T-R)/R", "69.01408450704225352112676056"),
        ("55", "68", "T/R", "80.88235294117647058823529412"),
        ("10", "30", "(2T-R)/T", "-100"),
        ("50", "0", "(2T-R)/T", "200"),
        ("1", "0", "R/T", "0"),
    ],
)
def test_aturan(target: str, realisasi: str, aturan: str, nilai: str) -> None:
    assert hitung_capaian(angka(target), angka(realisasi), AturanCapaian(aturan)).nilai == Decimal(nilai)


@pytest.mark.parametrize(
    ("realisasi", "aturan", "nilai"),
    [("70", "R/T", "87.5"), ("85", "R/T", "100"), ("80", "R/T", "100"), ("99", "R/T", "110"), ("99", "(2T-R)/T", "90")],
)
def test_rentang(realisasi: str, aturan: str, nilai: str) -> None:
    target = Rentang(Decimal(80), Decimal(90))
    assert hitung_capaian(target, angka(realisasi), AturanCapaian(aturan)).nilai == Decimal(nilai)


def test_empat_nilai_tidak_bercampur() -> None:
    aturan = AturanCapaian.R_PER_T
    assert hitung_capaian(angka(80), KOSONG, aturan).hasil == KOSONG
    assert hitung_capaian(KOSONG, KOSONG, aturan).hasil == KOSONG
    assert isinstance(hitung_capaian(KOSONG, angka(1), aturan).hasil, TidakDapatDihitung)
    assert hitung_capaian(angka(80), TidakBerlaku("tak ada"), aturan).hasil == TidakBerlaku("tak ada")
    assert isinstance(hitung_capaian(angka(0), angka(1), aturan).hasil, TidakDapatDihitung)
    assert isinstance(hitung_capaian(Teks("WTP"), Teks("WTP"), aturan).hasil, TidakDapatDihitung)
    for tanpa_nol in (AturanCapaian.T_PER_R, AturanCapaian.SELISIH_PER_R):
        assert isinstance(hitung_capaian(angka(5), angka(0), tanpa_nol).hasil, TidakDapatDihitung)


def test_turunan_seperti_002() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(94))
    p.realisasi(i, 12, 80)
    baris = baris_capaian(p.dokumen, i, TAHUN)
    assert baris.tercetak == "85,1"
    assert [str(langkah) for langkah in turunan(baris)] == ["% = 80/94 × 100% = 0,851 × 100% = 85,1%"]


def test_perbandingan_menjumlah_variabel_dulu() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    for bulan, (a, b) in {1: (1, 2), 2: (90, 100), 3: (57, 98)}.items():
        p.realisasi(i, bulan, a, "pembilang")
        p.realisasi(i, bulan, b, "penyebut")
    baris = baris_capaian(p.dokumen, i, PERIODE["TW1"])
    assert baris.realisasi == angka(74)
    assert baris.tercetak == "92,5"
    assert str(turunan(baris)[0]) == "Realisasi = 148/200 × 100% = 0,74 × 100% = 74%"
    assert baris_capaian(p.dokumen, i, PERIODE["B01"]).realisasi == angka(50)


def test_variabel_yang_kurang_disebut() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    p.realisasi(i, 5, 7, "pembilang")
    baris = baris_capaian(p.dokumen, i, TAHUN)
    assert baris.nilai is None
    assert "penyebut Mei belum diisi" in baris.alasan


def test_penyebut_nol_dan_bulan_tidak_berlaku() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    p.realisasi(i, 1, 0, "pembilang")
    p.realisasi(i, 1, 0, "penyebut")
    assert isinstance(baris_capaian(p.dokumen, i, TAHUN).realisasi, TidakDapatDihitung)
    p.realisasi(i, 2, TidakBerlaku("tidak ada kasus"), "pembilang")
    p.realisasi(i, 3, 3, "pembilang")
    p.realisasi(i, 3, 4, "penyebut")
    assert baris_capaian(p.dokumen, i, TAHUN).realisasi == angka(75)


@pytest.mark.parametrize(("cara", "hasil"), [("jumlah", "73"), ("akhir", "13"), ("rata-rata", "18.25"), ("maks", "20")])
def test_konsolidasi(cara: str, hasil: str) -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), konsolidasi=Konsolidasi(cara))
    for bulan, nilai in {3: 20, 6: 20, 9: 20, 12: 13}.items():
        p.realisasi(i, bulan, nilai)
    assert baris_capaian(p.dokumen, i, TAHUN).realisasi == angka(hasil)


def test_jumlah_triwulan_seperti_e_performance() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), konsolidasi=Konsolidasi.JUMLAH)
    for bulan, nilai in {3: 20, 6: 20, 9: 20, 12: 13}.items():
        p.realisasi(i, bulan, nilai)
    baris = baris_capaian(p.dokumen, i, PERIODE["TW4"])
    assert (baris.tercetak, baris.target_periode, baris.realisasi_periode) == ("91,25", angka(20), angka(13))
    assert baris.tercetak_periode == "65"


def test_angka_kumulatif_dan_isian_bulanan_sesudahnya() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80))
    p.realisasi(i, 12, 74, KUMULATIF)
    assert baris_capaian(p.dokumen, i, TAHUN).tercetak == "92,5"
    assert baris_capaian(p.dokumen, i, PERIODE["TW3"]).realisasi == KOSONG
    p.realisasi(i, 11, 60)
    assert baris_capaian(p.dokumen, i, TAHUN).tercetak == "75"
    assert next(b for b in p.dokumen.realisasi if b.variabel == KUMULATIF).gugur


def test_negatif_disimpan_mentah_dicetak_nol() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(10), arah=Arah.TURUN, aturan=AturanCapaian.SELISIH_PER_T)
    p.realisasi(i, 12, 30)
    baris = baris_capaian(p.dokumen, i, TAHUN)
    assert (baris.nilai, baris.tercetak, baris.dicetak_nol) == (Decimal(-100), "0", True)


@pytest.mark.parametrize(
    ("nilai", "kode"),
    [
        ("120", "AA"),
        ("85.01", "AA"),
        ("85", "A"),
        ("75", "B"),
        ("60", "CC"),
        ("31", "C"),
        ("30", "D"),
        ("0", "D"),
        ("-5", "D"),
    ],
)
def test_predikat(nilai: str, kode: str) -> None:
    assert predikat(Pembuat().dokumen, Decimal(nilai)) == kode


def test_rata_rata_tidak_menghitung_yang_kosong() -> None:
    p = Pembuat()
    for nomor, nilai in enumerate(("80", "90", None)):
        i = p.indikator(f"Indikator {nomor}", target=angka(100))
        if nilai:
            p.realisasi(i, 12, nilai)
    assert rata_capaian(daftar_capaian(p.dokumen, TAHUN)) == Decimal(85)


@given(st.decimals(min_value="0.01", max_value=10**6, places=2))
def test_bagian_target_berjumlah_target(target: Decimal) -> None:
    bagian = bagi_target(target)
    assert sum(bagian) == target
    assert all(b >= 0 for b in bagian)


def test_target_semester_hanya_untuk_yang_aditif() -> None:
    p = Pembuat()
    aditif = p.indikator("Jumlah orang", target=angka(94), konsolidasi=Konsolidasi.JUMLAH, satuan="Orang")
    rasio = p.indikator("Persentase", target=angka(94), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    assert target_bagian(p.dokumen, aditif, PERIODE["SM1"]) == Angka(Decimal(46))
    assert target_bagian(p.dokumen, rasio, PERIODE["SM1"]) == KOSONG
