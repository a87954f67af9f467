"""Naskah menyebut 90/90, isiannya 80/90 (002)."""

from tests.domain.periksa.bantu import Tahun


def test_pembilang_yang_berbeda_dari_isian() -> None:
    t = Tahun()
    t.tulis("Indikator 1.1: 80/80 x 100% = 100%.")
    t.satu_temuan("naskah-angka", ("narasi", t.narasi.id, "isi"), "80/80", "1.1", "74/80")


def test_uraian_bulan_indikator_itu_sendiri() -> None:
    t = Tahun()
    u = t.uraian(t.dua, 5, "Hitungan 90/90 × 100% = 100%.")
    t.satu_temuan("naskah-angka", ("realisasi_uraian", u.id, "uraian"), "90/90", "1.2", "96/108")


def test_angka_yang_sama_dengan_isian_bukan_temuan() -> None:
    t = Tahun()
    t.uraian(t.dua, 12, "Hitungan 96/108 × 100% = 88,88%.")
    t.tulis("Indikator 1.1: 74/80 x 100% = 92,5%.")
    assert t.temuan("naskah-angka") == []
