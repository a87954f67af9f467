"""Laporan yang bertempat di kota lain."""

from tests.domain.periksa.bantu import Tahun


def test_laporan_di_tempat_lain() -> None:
    t = Tahun()
    t.ubah(t.laporan, tempat="Kupang")
    t.satu_temuan("laporan-tempat", ("laporan", t.laporan.id, "tempat"), "Kupang", "SoE")


def test_ejaan_tempat_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.laporan, tempat="So'E")
    assert t.temuan("laporan-tempat") == []
