"""Anggaran Perjanjian Kinerja di samping pagu yang berlaku."""

from tests.domain.periksa.bantu import PAGU, Tahun


def pagu(jumlah: int) -> Tahun:
    t = Tahun()
    t.ubah(t.pagu, jumlah=jumlah)
    return t


def test_pagu_yang_berbeda_dari_pk() -> None:
    t = pagu(PAGU + 738_930_000)
    t.satu_temuan("pk-pagu", ("pk", t.pk.id, "anggaran"), "1.000.000.000", "1.738.930.000", "738.930.000")


def test_pagu_yang_sama_bukan_temuan() -> None:
    assert pagu(PAGU).temuan("pk-pagu") == []
