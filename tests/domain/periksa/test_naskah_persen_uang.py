"""Persen di samping realisasi anggaran yang bukan bagiannya dari pagu."""

from tests.domain.periksa.bantu import Tahun


def test_persen_yang_bukan_bagian_dari_pagu() -> None:
    t = Tahun()
    t.tulis("Penyerapan mencapai 96,83% dengan realisasi Rp854.500.000.")
    t.satu_temuan("naskah-persen-uang", ("narasi", t.narasi.id, "isi"), "96,83%", "854.500.000", "85,45%")


def test_serapan_yang_benar_bukan_temuan() -> None:
    t = Tahun()
    t.tulis("Penyerapan mencapai 85,45% dengan realisasi Rp854.500.000.")
    assert t.temuan("naskah-persen-uang") == []
