"""Capaian yang melebihi batas pada tabel aturan."""

from tests.domain.periksa.bantu import Tahun


def test_capaian_di_atas_dua_ratus_persen() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 161)
    t.satu_temuan("capaian-ekstrem", ("indikator_tahun", t.satu.id, "realisasi"), "1.1", "201,25%", "200%")


def test_capaian_tepat_pada_batas_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 12, 160)
    assert t.temuan("capaian-ekstrem") == []
