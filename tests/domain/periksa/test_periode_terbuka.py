"""Triwulan yang dibuka kembali dan belum ditutup."""

from kinerja_desktop.domain.laporan import StatusPenutupan
from tests.domain.periksa.bantu import Tahun


def test_triwulan_yang_dibuka_kembali() -> None:
    t = Tahun()
    satu = t.tambah("penutupan", periode="TW1", status=StatusPenutupan.DIBUKA, alasan_buka="Angka Maret salah ketik")
    temuan = t.satu_temuan("periode-terbuka", ("penutupan", satu.id, ""), "Triwulan I", "dibuka kembali")
    assert temuan.tingkat == "keras"
    assert t.temuan("periode-terbuka", "TW1") == [], "triwulan itu sendiri boleh ditutup"


def test_triwulan_yang_ditutup_lagi_bukan_temuan() -> None:
    t = Tahun()
    t.tambah("penutupan", periode="TW1", status=StatusPenutupan.DIBUKA, alasan_buka="Angka Maret salah ketik")
    t.tambah("penutupan", periode="TW1", revisi=1)
    assert t.temuan("periode-terbuka") == []
