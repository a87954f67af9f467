"""Jumlah pegawai menurut jabatan, pendidikan, dan jenjang."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_dua_tabel_yang_berjumlah_lain() -> None:
    t = Tahun()
    t.ubah(t.dokumen.sdm[1], jumlah=60)
    t.satu_temuan("sdm", ("sdm", "", ""), "menurut jabatan 61", "menurut pendidikan 60")


def test_jumlah_pada_tanggal_lain_bukan_temuan() -> None:
    t = Tahun()
    assert t.temuan("sdm") == []
    t.ubah(t.dokumen.sdm[1], jumlah=60, per_tanggal=date(2023, 6, 1))
    assert t.temuan("sdm") == []
