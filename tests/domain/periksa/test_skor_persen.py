"""Nilai IKPA yang disebut sebagai persentase uang."""

from tests.domain.periksa.bantu import Tahun, angka


def narasi(isi: str) -> Tahun:
    t = Tahun()
    t.tambah("skor_anggaran", jenis="IKPA", komponen="Penyerapan Anggaran", bulan=11, nilai=angka("96.83"))
    t.tulis(isi)
    return t


def test_nilai_yang_ditulis_bersama_rupiah() -> None:
    t = narasi("Penyerapan anggaran mencapai 96,83% dengan nilai realisasi sebesar Rp854.500.000.")
    t.satu_temuan("skor-persen", ("narasi", t.narasi.id, "isi"), "96,83%", "nilai IKPA Penyerapan Anggaran November")


def test_nilai_yang_disebut_sebagai_nilai_bukan_temuan() -> None:
    assert narasi("Nilai IKPA 96,83; realisasi 85,45% atau Rp854.500.000.").temuan("skor-persen") == []
