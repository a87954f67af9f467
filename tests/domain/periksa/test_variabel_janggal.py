"""Pembilang indikator persen di samping penyebutnya."""

from tests.domain.periksa.bantu import Tahun


def pembilang(nilai: int) -> Tahun:
    t = Tahun()
    t.realisasi(t.dua, 6, nilai, "pembilang")
    return t


def test_pembilang_yang_melebihi_penyebut() -> None:
    t = pembilang(10)
    baris = t.baris_realisasi(t.dua, 6, "pembilang")
    t.satu_temuan("variabel-janggal", ("realisasi", baris.id, "nilai"), "1.2", "Juni", "pembilang 10", "penyebut 9")
    assert t.temuan("variabel-janggal", "TW1") == []


def test_pembilang_sebesar_penyebut_bukan_temuan() -> None:
    assert pembilang(9).temuan("variabel-janggal") == []
