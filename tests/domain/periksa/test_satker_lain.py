"""Nama satuan kerja lain yang tersalin (000: Ternate dalam keputusan NTB)."""

from tests.domain.periksa.bantu import Tahun


def test_keputusan_yang_menyebut_satker_lain() -> None:
    t = Tahun()
    t.ubah(t.keputusan, tentang="Rencana Aksi Balai Pemasyarakatan Kelas II Ternate Tahun 2023")
    t.satu_temuan("satker-lain", ("keputusan", t.keputusan.id, "tentang"), "Balai Pemasyarakatan Kelas II Ternate")


def test_rencana_aksi_yang_menyebut_rutan_lain() -> None:
    t = Tahun()
    r = t.tambah("renaksi", indikator_id=t.satu.indikator_id, uraian="Perawatan di Rutan Kelas IIB Kefamenanu")
    t.satu_temuan("satker-lain", ("renaksi", r.id, "uraian"), "Rutan Kelas IIB Kefamenanu")


def test_nama_sendiri_dan_satker_jenis_lain_dalam_kegiatan_bukan_temuan() -> None:
    t = Tahun()
    uraian = "Rutan Kelas IIB SoE memindahkan narapidana ke Lapas Kelas IIA Kupang"
    t.tambah("renaksi", indikator_id=t.satu.indikator_id, uraian=uraian)
    assert t.temuan("satker-lain") == []
