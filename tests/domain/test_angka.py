"""Numbers: the reader asks instead of guessing, the modes print what 002 prints."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import (
    MODE_KODE,
    Ambigu,
    Ditolak,
    Terbaca,
    baca_angka,
    baca_isian,
    baca_mode,
    baca_rupiah,
    bulatkan,
    tulis_angka,
    tulis_isian,
    tulis_mode,
    tulis_rp,
    tulis_rupiah,
)
from kinerja_desktop.domain.nilai import KOSONG, Angka, Rentang, Teks, TidakBerlaku


@pytest.mark.parametrize(
    ("teks", "nilai", "satuan"),
    [
        ("74", "74", ""),
        ("3,52", "3.52", ""),
        ("100%", "100", "%"),
        ("91,63 %", "91.63", "%"),
        ("4000 M²", "4000", "M²"),
        ("1 Layanan", "1", "Layanan"),
        ("1.234,5", "1234.5", ""),
        ("1.234.567", "1234567", ""),
        ("7,060,331,000", "7060331000", ""),
        ("1,234.50", "1234.50", ""),
        ("  2\u00a0220 ", None, None),
        ("007", "7", ""),
    ],
)
def test_angka_terbaca(teks: str, nilai: str | None, satuan: str | None) -> None:
    hasil = baca_angka(teks)
    if nilai is None:
        assert isinstance(hasil, Ditolak)
    else:
        assert hasil == Terbaca(Decimal(nilai), satuan)


@pytest.mark.parametrize(
    ("teks", "pilihan"), [("3.4", ("3.4", "34")), ("1.234", ("1.234", "1234")), ("88.88", ("88.88", "8888"))]
)
def test_titik_tunggal_ditanyakan(teks: str, pilihan: tuple[str, str]) -> None:
    hasil = baca_angka(teks)
    assert isinstance(hasil, Ambigu)
    assert hasil.pilihan == tuple(Decimal(p) for p in pilihan)
    assert all(tulis_angka(p) in hasil.alasan for p in hasil.pilihan)
    assert baca_angka(teks, titik="desimal") == Terbaca(Decimal(pilihan[0]))


def test_titik_ribuan_menolak_yang_bukan_tiga_angka() -> None:
    assert baca_angka("1.234", titik="ribuan") == Terbaca(Decimal(1234))
    assert isinstance(baca_angka("3.4", titik="ribuan"), Ditolak)


ANEH = [
    "", " ", "abc", "12a3", "1e5", "1E+5", "nan", "NaN", "inf", "Infinity", "-3", "−3", "--", "1,2,3", "1.2.3", "1..2", ",5", "5,",
    "١٢", "１２", "0x10", "1_000", "12/3", "3+4", "=1+1", "1'000", "1 234", "Rp 5", "½", "²", "1234567890123456789", "1,2.3",
    "12,345,6", "\u202e12", "9" * 500,
]  # fmt: skip


@pytest.mark.parametrize("teks", ANEH)
def test_yang_aneh_ditolak_dengan_alasan(teks: str) -> None:
    hasil = baca_angka(teks)
    assert isinstance(hasil, Ditolak)
    assert hasil.alasan
    assert len(hasil.alasan) < 200


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("Rp. 88.880.000", 88_880_000),
        ("Rp.604.663.500", 604_663_500),
        ("Rp. 2.362.664.000,-", 2_362_664_000),
        ("68,926,000", 68_926_000),
        ("7.060.331.000", 7_060_331_000),
        ("7.060.331.000,00", 7_060_331_000),
        ("1.234", 1_234),
        ("0", 0),
        ("", None),
    ],
)
def test_rupiah_terbaca(teks: str, nilai: int | None) -> None:
    assert baca_rupiah(teks) == Terbaca(nilai)


@pytest.mark.parametrize("teks", ["1.5", "12,5", "1.2345", "-5", "abc", "1e9", "9" * 30, "12 juta", "5%", "1.23.456"])
def test_rupiah_ditolak(teks: str) -> None:
    assert isinstance(baca_rupiah(teks), Ditolak)


@pytest.mark.parametrize("teks", ["-", "–", "Rp -", "Rp. —"])
def test_setrip_bukan_nol_dan_bukan_negatif(teks: str) -> None:
    hasil = baca_rupiah(teks)
    assert isinstance(hasil, Ditolak)
    assert "kosongkan selnya bila belum ada, atau tulis 0" in hasil.alasan


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_baca_tulis_angka(nilai: Decimal) -> None:
    hasil = baca_angka(tulis_angka(nilai), titik="ribuan")
    assert isinstance(hasil, Terbaca)
    assert hasil.nilai == nilai


@given(st.integers(0, 10**14))
def test_baca_tulis_rupiah(nilai: int) -> None:
    assert baca_rupiah(tulis_rupiah(nilai)) == Terbaca(nilai)
    assert baca_rupiah(tulis_rp(nilai, koma_strip=True)) == Terbaca(nilai)


@given(st.text(max_size=30))
def test_teks_apa_pun_tidak_menggagalkan_pembaca(teks: str) -> None:
    assert isinstance(baca_angka(teks), Terbaca | Ambigu | Ditolak)
    assert isinstance(baca_rupiah(teks), Terbaca | Ditolak)
    assert isinstance(baca_isian(teks, rentang=True), Terbaca | Ambigu | Ditolak)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("", KOSONG),
        ("80%", Angka(Decimal(80))),
        ("80-90", Rentang(Decimal(80), Decimal(90))),
        ("80 – 90 %", Rentang(Decimal(80), Decimal(90))),
        ("N/A", TidakBerlaku("")),
        ("n/a: tidak ada layanan", TidakBerlaku("tidak ada layanan")),
    ],
)
def test_isian_target(teks: str, nilai: object) -> None:
    assert baca_isian(teks, satuan="%", rentang=True) == Terbaca(nilai, "%" if "%" in teks else "")


def test_predikat_adalah_kata() -> None:
    assert baca_isian("WTP", satuan="Opini", rentang=True) == Terbaca(Teks("WTP"))
    assert baca_isian("AA", satuan="Nilai", rentang=True) == Terbaca(Teks("AA"))


def test_isian_yang_salah() -> None:
    assert isinstance(baca_isian("90-80", rentang=True), Ditolak)
    assert isinstance(baca_isian("seratus", satuan="%"), Ditolak)
    assert isinstance(baca_isian("5 Unit", satuan="%"), Ditolak)
    assert isinstance(baca_isian("8O", satuan="%"), Ditolak)
    assert isinstance(baca_isian("4o"), Ditolak), "a slip of the finger is not a unit"
    assert isinstance(baca_isian("WTP", satuan="%", rentang=True), Ditolak)
    assert baca_isian("4 orang") == Terbaca(Angka(Decimal(4)), "orang")
    assert baca_isian("5 unit", satuan="Unit") == Terbaca(Angka(Decimal(5)), "unit")


@pytest.mark.parametrize(
    ("nilai", "mode", "tercetak"),
    [
        ("92.5", "potong2", "92,5"),
        ("85.106382978", "potong2", "85,1"),
        ("94.117647", "potong2", "94,11"),
        ("88.8888", "potong2", "88,88"),
        ("100", "potong2", "100"),
        ("85.4498", "bulat2", "85,45"),
        ("78.9269", "bulat2", "78,93"),
        ("100", "bulat2", "100,00"),
        ("66.6667", "bulat0", "67"),
        ("63.6363", "bulat0", "64"),
        ("99.996", "bulat2", "99,99"),
        ("99.6", "bulat0", "99"),
        ("120.7777", "bulat2", "120,78"),
        ("58.985", "bulat2", "58,99"),
        ("7060331.5", "potong2", "7.060.331,5"),
    ],
)
def test_mode(nilai: str, mode: str, tercetak: str) -> None:
    assert tulis_mode(Decimal(nilai), baca_mode(mode)) == tercetak


@given(st.decimals(min_value=0, max_value=10**6, places=8), st.integers(0, 4))
def test_potong_tidak_melebihi_bulat(nilai: Decimal, n: int) -> None:
    potong, bulat = bulatkan(nilai, baca_mode(f"potong{n}")), bulatkan(nilai, baca_mode(f"bulat{n}"))
    assert potong <= bulat
    assert potong <= nilai


@given(st.decimals(min_value=90, max_value="99.99999999", places=8), st.sampled_from(MODE_KODE))
def test_di_bawah_seratus_tidak_pernah_tercetak_seratus(nilai: Decimal, kode: str) -> None:
    assert bulatkan(nilai, baca_mode(kode)) < 100


def test_nol_boleh_tercetak_strip() -> None:
    assert tulis_isian(Angka(Decimal(0)), "Layanan", nol_strip=True) == "-"
    assert tulis_isian(Angka(Decimal(0)), "Layanan") == "0 Layanan"
    assert tulis_isian(Angka(Decimal(80)), "%") == "80%"
