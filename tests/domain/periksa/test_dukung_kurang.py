"""Data dukung yang diminta dan belum lengkap."""

from kinerja_desktop.domain.realisasi import BentukDukung
from tests.domain.periksa.bantu import Tahun


def minta() -> tuple[Tahun, str]:
    t = Tahun()
    id_ = t.kegiatan("Razia kamar")
    t.ubah(t.dokumen.ambil("renaksi", id_), data_dukung="2 Dokumen")
    return t, id_


def test_kegiatan_yang_buktinya_kurang() -> None:
    t, id_ = minta()
    t.tambah("data_dukung", pada_noun="renaksi", pada_id=id_, bentuk=BentukDukung.NASKAH, jumlah=1, uraian="Laporan")
    t.satu_temuan("dukung-kurang", ("renaksi", id_, "data_dukung"), "1 data dukung", "1.1", "2 Dokumen")


def test_kegiatan_yang_buktinya_lengkap_bukan_temuan() -> None:
    t, id_ = minta()
    t.tambah("data_dukung", pada_noun="renaksi", pada_id=id_, bentuk=BentukDukung.NASKAH, jumlah=2, uraian="Laporan")
    assert t.temuan("dukung-kurang") == []
