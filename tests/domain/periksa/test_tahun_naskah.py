"""Judul yang menyebut tahun lain."""

from tests.domain.periksa.bantu import Tahun


def test_judul_tahun_lalu() -> None:
    t = Tahun()
    t.ubah(t.laporan, judul="Laporan Kinerja Tahun 2022")
    t.satu_temuan("tahun-naskah", ("laporan", t.laporan.id, "judul"), "2022", "2023")


def test_judul_yang_juga_menyebut_tahun_ini_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.keputusan, tentang="Perubahan Rencana Aksi Tahun 2022 menjadi Rencana Aksi Tahun 2023")
    assert t.temuan("tahun-naskah") == []
