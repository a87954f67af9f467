"""Nilai IKPA dan NKA di dalam batasnya."""

from tests.domain.periksa.bantu import Tahun, angka


def skor(nilai: int) -> tuple[Tahun, str]:
    t = Tahun()
    return t, t.tambah("skor_anggaran", jenis="IKPA", komponen="Penyerapan Anggaran", bulan=11, nilai=angka(nilai)).id


def test_nilai_di_luar_batas() -> None:
    t, id_ = skor(120)
    t.satu_temuan("skor-batas", ("skor_anggaran", id_, "nilai"), "Penyerapan Anggaran November 120", "0 sampai 100")


def test_nilai_pada_batas_bukan_temuan() -> None:
    assert skor(100)[0].temuan("skor-batas") == []
