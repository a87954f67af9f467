"""Isian dengan nama variabel yang tidak ada di rumus."""

from tests.domain.periksa.bantu import Tahun


def test_isian_yang_tidak_diminta_rumus() -> None:
    t = Tahun()
    t.realisasi(t.satu, 3, 5, "pembilang")
    t.satu_temuan("isian-tanpa-variabel", ("indikator_tahun", t.satu.id, "rumus"), "1 isian pembilang", "1.1")
    assert t.temuan("isian-tanpa-variabel", "B02") == []


def test_isian_yang_diminta_rumus_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.dua, 3, 5, "pembilang")
    assert t.temuan("isian-tanpa-variabel") == []
