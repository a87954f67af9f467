"""Satuan target dan realisasi tahun pembanding."""

from tests.domain.periksa.bantu import Tahun


def test_target_dan_realisasi_bersatuan_lain() -> None:
    t = Tahun()
    t.ubah(t.banding, satuan_target="Layanan", satuan_realisasi="%")
    t.satu_temuan("satuan-banding", ("pembanding", t.banding.id, "realisasi"), "2022", "1.1", "75 Layanan", "70%")


def test_satuan_yang_sama_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.banding, satuan_target="%", satuan_realisasi="%")
    assert t.temuan("satuan-banding") == []
