"""Rupiah dalam narasi yang tidak ada pada isian anggaran."""

from tests.domain.periksa.bantu import Tahun


def test_pagu_yang_tidak_ada_pada_isian() -> None:
    t = Tahun()
    t.tulis("Pagu tahun ini Rp1.000.000.500.")
    t.satu_temuan("naskah-uang", ("narasi", t.narasi.id, "isi"), "1.000.000.500", "1.000.000.000")


def test_rupiah_lain_bukan_temuan() -> None:
    t = Tahun()
    t.tulis("Hibah kendaraan senilai Rp250.000.000. Realisasi anggaran Rp. 854.500.000,-; sisa pagu Rp145.500.000.")
    assert t.temuan("naskah-uang") == []
