"""Hitungan yang salah dalam naskah (002: 90/90 = 0,888 × 100% = 100%)."""

from tests.domain.periksa.bantu import Tahun


def test_hitungan_yang_salah() -> None:
    t = Tahun()
    t.tulis("Indikator 1.1: 74/80 x 100% = 94,11%.")
    t.satu_temuan("naskah-hitungan", ("narasi", t.narasi.id, "isi"), "74/80", "94,11", "92,50")


def test_hitungan_yang_benar_dipotong_atau_dibulatkan_bukan_temuan() -> None:
    t = Tahun()
    t.tulis("Indikator 1.2: 80/90 × 100% = 88,88% atau 80/90 × 100 = 88,89; 80/90 x 100% = 0,888 x 100% = 88,8%.")
    assert t.temuan("naskah-hitungan") == []
