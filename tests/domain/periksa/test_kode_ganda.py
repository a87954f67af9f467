"""Dua indikator setingkat dengan satu nomor."""

from tests.domain.periksa.bantu import Tahun


def test_nomor_yang_dipakai_dua_kali() -> None:
    t = Tahun()
    t.ubah(t.tiga, kode="1.2")
    t.satu_temuan(
        "kode-ganda", ("indikator_tahun", t.tiga.id, "kode"), "Nomor 1.2", "pengaduan selesai", "dukungan manajemen"
    )


def test_nomor_yang_berbeda_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.tiga, kode="1.20")
    assert t.temuan("kode-ganda") == []
