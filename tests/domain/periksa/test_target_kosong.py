"""Setiap indikator bertarget di Perjanjian Kinerja."""

from tests.domain.periksa.bantu import Tahun, angka


def test_indikator_tanpa_target() -> None:
    t = Tahun()
    baru = t.indikator("Persentase barang sitaan", kode="1.4")
    t.satu_temuan("target-kosong", ("indikator_tahun", baru.id, "target"), "1.4")


def test_target_nol_bukan_temuan() -> None:
    t = Tahun()
    t.indikator("Jumlah gangguan keamanan", angka(0), kode="1.4")
    assert t.temuan("target-kosong") == []
