"""Realisasi anggaran di e-Monev di samping sumber lain pada tanggal yang sama."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_emonev_yang_berbeda() -> None:
    t = Tahun()
    t.ubah(t.emonev, realisasi_anggaran=854_000_000)
    t.satu_temuan("emonev-berbeda", ("emonev", t.emonev.id, "realisasi_anggaran"), "854.000.000", "854.500.000", "SP2D")


def test_emonev_pada_tanggal_lain_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.emonev, realisasi_anggaran=854_000_000, per_tanggal=date(2023, 12, 6))
    assert t.temuan("emonev-berbeda") == []
