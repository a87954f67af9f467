"""Angka kumulatif yang berbeda dari isian bulanannya."""

from kinerja_desktop.domain.realisasi import KUMULATIF
from tests.domain.periksa.bantu import Tahun


def test_kumulatif_yang_berbeda_dari_bulanan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 92, KUMULATIF)
    t.satu_temuan(
        "dua-angka", ("realisasi", t.baris_realisasi(t.satu, 12, KUMULATIF).id, "nilai"), "1.1", "Desember", "74", "92"
    )


def test_kumulatif_yang_sama_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 74, KUMULATIF)
    assert t.temuan("dua-angka") == []
