"""Dua sumber realisasi anggaran pada satu tanggal."""

from datetime import date

from tests.domain.periksa.bantu import NYATA, Tahun


def sumber_lain(jumlah: int, hari: date) -> Tahun:
    t = Tahun()
    t.tambah("observasi", anggaran_id=t.node.id, sumber="OM-SPAN", per_tanggal=hari, realisasi=jumlah)
    return t


def test_dua_sumber_yang_menyebut_jumlah_lain() -> None:
    t = sumber_lain(NYATA - 500_000, date(2023, 12, 7))
    t.satu_temuan("sumber-berbeda", ("anggaran", "", "observasi"), "OM-SPAN", "SP2D", "854.000.000", "854.500.000")


def test_jumlah_yang_sama_atau_tanggal_lain_bukan_temuan() -> None:
    assert sumber_lain(NYATA, date(2023, 12, 7)).temuan("sumber-berbeda") == []
    assert sumber_lain(NYATA - 500_000, date(2023, 11, 30)).temuan("sumber-berbeda") == []
