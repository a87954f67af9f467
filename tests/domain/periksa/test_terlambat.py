"""Bulan yang diisi setelah batas lapornya."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_bulan_yang_terlambat() -> None:
    t = Tahun()
    baris = next(u for u in t.dokumen.realisasi_uraian if u.bulan == 3)
    t.ubah(baris, diisi=date(2023, 4, 20))
    t.satu_temuan("terlambat", ("indikator_tahun", t.satu.id, "bulan:3"), "Maret 1", "5 April 2023")
    assert t.temuan("terlambat", "B02") == []


def test_pada_hari_batas_masih_tepat_waktu() -> None:
    t = Tahun()
    baris = next(u for u in t.dokumen.realisasi_uraian if u.bulan == 3)
    t.ubah(baris, diisi=date(2023, 4, 5))
    assert t.temuan("terlambat") == []
