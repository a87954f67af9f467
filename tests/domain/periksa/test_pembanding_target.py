"""Tahun pembanding yang targetnya hanya titik-titik (002, PK 2022)."""

from kinerja_desktop.domain.nilai import KOSONG
from tests.domain.periksa.bantu import Tahun


def test_realisasi_tahun_lalu_tanpa_target() -> None:
    t = Tahun()
    t.ubah(t.banding, target=KOSONG)
    t.satu_temuan("pembanding-target", ("pembanding", t.banding.id, "target"), "2022", "1.1")


def test_tahun_lalu_yang_kosong_seluruhnya_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.banding, target=KOSONG, realisasi=KOSONG)
    assert t.temuan("pembanding-target") == []
