"""Baris pembanding tahun ini di samping isian tahun ini (002 T3.3 di samping T3.2)."""

from tests.domain.periksa.bantu import Tahun, angka


def test_pembanding_tahun_ini_yang_berbeda() -> None:
    t = Tahun()
    b = t.tambah(
        "pembanding", indikator_id=t.satu.indikator_id, tahun_banding=2023, target=angka(85), realisasi=angka(74)
    )
    t.satu_temuan("pembanding-berbeda", ("pembanding", b.id, "target"), "1.1", "target 85", "target 80")


def test_pembanding_tahun_ini_yang_sama_bukan_temuan() -> None:
    t = Tahun()
    t.tambah("pembanding", indikator_id=t.satu.indikator_id, tahun_banding=2023, target=angka(80), realisasi=angka(74))
    assert t.temuan("pembanding-berbeda") == []
