"""Periods and due dates."""

from datetime import date

import pytest

from kinerja_desktop.domain.periode import (
    PERIODE,
    baca_periode,
    baca_tanggal,
    batas_lapor,
    triwulan_dari,
    tulis_tanggal,
)


def test_nama_periode() -> None:
    assert [PERIODE[k].nama for k in ("B05", "TW2", "SM1", "TAHUN")] == ["Mei", "Triwulan II", "Semester I", "Tahun"]
    assert [PERIODE[k].singkat for k in ("B05", "TW2", "SM1", "TAHUN")] == ["B05", "TW II", "SM I", "Tahun"]
    assert triwulan_dari(7).kode == "TW3"
    assert baca_periode(" tw4 ").akhir == 12
    with pytest.raises(ValueError, match=r"B01\.\.B12"):
        baca_periode("TW5")


@pytest.mark.parametrize("teks", ["2023-12-07", "7/12/2023", "07-12-2023", "7 Desember 2023", "07 des 2023"])
def test_tanggal_terbaca(teks: str) -> None:
    assert baca_tanggal(teks) == date(2023, 12, 7)


@pytest.mark.parametrize("teks", ["2023-13-01", "31/02/2023", "besok", "7-12-23", ""])
def test_tanggal_ditolak(teks: str) -> None:
    with pytest.raises(ValueError, match="bukan tanggal"):
        baca_tanggal(teks)


def test_tulis_tanggal() -> None:
    assert tulis_tanggal(date(2026, 3, 16)) == "16 Maret 2026"
    assert tulis_tanggal(date(2023, 12, 7), dua_digit=True) == "07 Desember 2023"


def test_batas_lapor_bergeser_ke_hari_kerja() -> None:
    assert batas_lapor(2023, 5) == date(2023, 6, 5)
    assert batas_lapor(2023, 10) == date(2023, 11, 6)  # 5 November 2023 hari Minggu
    assert batas_lapor(2023, 12) == date(2024, 1, 5)
    assert batas_lapor(2023, 5, libur=frozenset({date(2023, 6, 5)})) == date(2023, 6, 6)
    assert batas_lapor(2023, 10, geser=False) == date(2023, 11, 5)
