"""Persen dalam narasi yang bukan hasil hitungan."""

from tests.domain.periksa.bantu import Tahun


def test_capaian_yang_tidak_sesuai_hitungan() -> None:
    t = Tahun()
    t.tulis("Capaian indikator 1.1 sebesar 94,11%.")
    t.satu_temuan("naskah-persen", ("narasi", t.narasi.id, "isi"), "94,11%", "1.1", "92,5%")


def test_target_realisasi_dan_indikator_yang_tidak_ada_bukan_temuan() -> None:
    t = Tahun()
    t.tulis("Indikator 1.1: target 80%, realisasi 74%, capaian 92,5%. Capaian indikator 9.9 sebesar 12%.")
    assert t.temuan("naskah-persen") == []
