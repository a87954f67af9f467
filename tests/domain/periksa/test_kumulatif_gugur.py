"""Angka s.d. bulan yang dikalahkan isian bulanan."""

from kinerja_desktop.domain.realisasi import KUMULATIF
from tests.domain.periksa.bantu import Tahun


def test_angka_kumulatif_yang_tidak_dipakai_lagi() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 92, KUMULATIF)
    t.realisasi(t.satu, 12, 75)
    baris = t.baris_realisasi(t.satu, 12, KUMULATIF)
    t.satu_temuan("kumulatif-gugur", ("realisasi", baris.id, "nilai"), "s.d. bulan 12", "1.1", "92")


def test_angka_kumulatif_yang_masih_dipakai_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 92, KUMULATIF)
    assert t.temuan("kumulatif-gugur") == []
