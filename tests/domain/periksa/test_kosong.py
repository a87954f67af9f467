"""Bulan wajib yang belum diisi."""

from kinerja_desktop.domain.nilai import KOSONG, TidakBerlaku
from tests.domain.periksa.bantu import Tahun


def test_bulan_yang_belum_diisi() -> None:
    t = Tahun()
    t.realisasi(t.satu, 4, KOSONG)
    temuan = t.satu_temuan("kosong", ("indikator_tahun", t.satu.id, "bulan:4"), "1.1", "April")
    assert temuan.tingkat == "keras"
    assert t.temuan("kosong", "B03") == []


def test_tidak_berlaku_dengan_alasan_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 4, TidakBerlaku("tidak ada tahanan baru"))
    assert t.temuan("kosong") == []
