"""Triwulan yang ditutup sebelum triwulan sebelumnya direvisi."""

from typing import Any

from tests.domain.periksa.bantu import Tahun


def tutup(t: Tahun, periode: str, revisi: int, penghitung: int) -> Any:
    return t.tambah("penutupan", periode=periode, revisi=revisi, penghitung=penghitung)


def test_triwulan_yang_perlu_ditutup_lagi() -> None:
    t = Tahun()
    tutup(t, "TW1", 0, 10)
    dua = tutup(t, "TW2", 0, 20)
    tutup(t, "TW1", 1, 30)
    t.satu_temuan("penutupan-usang", ("penutupan", dua.id, ""), "Triwulan II", "direvisi")


def test_penutupan_yang_berurutan_bukan_temuan() -> None:
    t = Tahun()
    tutup(t, "TW1", 0, 10)
    tutup(t, "TW1", 1, 30)
    tutup(t, "TW2", 0, 40)
    assert t.temuan("penutupan-usang") == []
