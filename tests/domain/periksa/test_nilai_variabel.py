"""Nilai yang diketik di samping variabel yang menghasilkan angka lain (002: 90/90 dan 80/90)."""

from tests.domain.periksa.bantu import Tahun


def test_nilai_yang_berbeda_dari_variabelnya() -> None:
    t = Tahun()
    t.realisasi(t.dua, 3, 100)
    t.satu_temuan(
        "nilai-variabel", ("realisasi", t.baris_realisasi(t.dua, 3).id, "nilai"), "1.2", "Maret", "100", "88,88"
    )


def test_nilai_yang_sama_dengan_hasil_tercetak_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.dua, 3, "88.88")
    assert t.temuan("nilai-variabel") == []
