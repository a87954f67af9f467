"""Realisasi anggaran di atas pagu."""

from tests.domain.periksa.bantu import PAGU, Tahun


def realisasi(jumlah: int) -> Tahun:
    t = Tahun()
    akhir = max(t.dokumen.observasi, key=lambda o: o.per_tanggal)
    t.ubah(akhir, realisasi=jumlah)
    return t


def test_realisasi_di_atas_pagu() -> None:
    t = realisasi(PAGU + 1)
    t.satu_temuan("melebihi-pagu", ("anggaran", t.node.id, "realisasi"), "1.000.000.001", "1.000.000.000")


def test_realisasi_sebesar_pagu_bukan_temuan() -> None:
    assert realisasi(PAGU).temuan("melebihi-pagu") == []
