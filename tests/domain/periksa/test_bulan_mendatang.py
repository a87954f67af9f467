"""Realisasi bulan yang belum mulai ketika diisi."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_bulan_yang_diisi_sebelum_mulai() -> None:
    t = Tahun()
    baris = next(u for u in t.dokumen.realisasi_uraian if u.bulan == 11)
    t.ubah(baris, diisi=date(2023, 10, 30))
    t.satu_temuan(
        "bulan-mendatang", ("realisasi", t.baris_realisasi(t.satu, 11).id, "nilai"), "November", "73", "30 Oktober 2023"
    )  # fmt: skip


def test_bulan_yang_diisi_pada_bulan_itu_bukan_temuan() -> None:
    t = Tahun()
    baris = next(u for u in t.dokumen.realisasi_uraian if u.bulan == 11)
    t.ubah(baris, diisi=date(2023, 11, 1))
    assert t.temuan("bulan-mendatang") == []
