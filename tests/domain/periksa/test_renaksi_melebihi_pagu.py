"""Realisasi pada rencana aksi di atas pagunya."""

from tests.domain.periksa.bantu import Tahun


def test_realisasi_di_atas_pagu() -> None:
    t = Tahun()
    id_ = t.kegiatan("Perangkat", 100, [25] * 4, [60, 41])
    t.satu_temuan("renaksi-melebihi-pagu", ("renaksi_pagu", t.blok(id_), "pagu"), "“Perangkat”", "101", "100")


def test_di_atas_rencana_triwulan_tetapi_dalam_pagu_bukan_temuan() -> None:
    """003: pemeliharaan kendaraan."""
    t = Tahun()
    t.kegiatan("Pemeliharaan kendaraan", 61_000_000, [15_250_000] * 4, [27_139_000])
    assert t.temuan("renaksi-melebihi-pagu") == []
