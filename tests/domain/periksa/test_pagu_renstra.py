"""Pagu di samping alokasi Renstra tahun itu."""

from tests.domain.periksa.bantu import Tahun


def test_pagu_yang_berbeda_dari_alokasi() -> None:
    t = Tahun()
    t.ubah(t.alokasi, jumlah=1_250_000_000)
    t.satu_temuan("pagu-renstra", ("renstra_dana", t.dana.id, ""), "1.000.000.000", "1.250", "250.000.000")


def test_renstra_tanpa_alokasi_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.alokasi, jumlah=None)
    assert t.temuan("pagu-renstra") == []
