"""Kode dan nama satuan kerja."""

from dataclasses import replace

from tests.domain.periksa.bantu import Tahun


def test_kode_yang_bukan_enam_angka() -> None:
    t = Tahun()
    satker = t.dokumen.satker[0]
    t.ubah(satker, kode="40770")
    temuan = t.satu_temuan("identitas", ("satker", satker.id, "kode"), "“40770”", "enam angka")
    assert temuan.tingkat == "keras"


def test_satker_yang_belum_bernama() -> None:
    t = Tahun()
    satker = t.dokumen.satker[0]
    t.dokumen = t.dokumen.dengan("satker", [replace(satker, nama="")])
    t.satu_temuan("identitas", ("satker", satker.id, "kode"), "belum diisi")


def test_kode_enam_angka_dan_nama_bukan_temuan() -> None:
    assert Tahun().temuan("identitas") == []
