"""Kode satker yang berbeda (002: 407702 di OM-SPAN, 407703 di tangkapan SMART)."""

from tests.domain.periksa.bantu import Tahun


def test_kode_lain_pada_judul_gambar() -> None:
    t = Tahun()
    g = t.tambah("gambar", judul="SMART, kode satker 407703", jenis="gambar")
    t.satu_temuan("kode-satker", ("gambar", g.id, "judul"), "407703", "999901")


def test_kode_sendiri_bukan_temuan() -> None:
    t = Tahun()
    t.tambah("gambar", judul="SMART, kode satker 999901", jenis="gambar")
    assert t.temuan("kode-satker") == []
