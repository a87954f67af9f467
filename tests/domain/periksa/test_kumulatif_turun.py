"""Hitungan sejak Januari yang turun."""

from kinerja_desktop.domain.realisasi import KUMULATIF
from tests.domain.periksa.bantu import Tahun, angka


def isi(*nilai: int) -> Tahun:
    t = Tahun()
    t.orang = t.indikator("Warga binaan terlatih", angka(20), kode="1.4", satuan="Orang", konsolidasi="maks")  # type: ignore[attr-defined]
    for bulan, n in enumerate(nilai, 1):
        t.realisasi(t.orang, bulan, n)  # type: ignore[attr-defined]
    return t


def test_hitungan_yang_turun() -> None:
    t = isi(5, 9, 7)
    maret = t.baris_realisasi(t.orang, 3)  # type: ignore[attr-defined]
    t.satu_temuan("kumulatif-turun", ("realisasi", maret.id, "nilai"), "Maret", "7", "Februari", "9")
    assert t.temuan("kumulatif-turun", "B02") == []


def test_angka_kumulatif_yang_turun() -> None:
    t = Tahun()
    baru = t.indikator("Warga binaan bekerja", angka(20), kode="1.5", satuan="Orang", konsolidasi="jumlah")
    t.realisasi(baru, 6, 30, KUMULATIF)
    t.realisasi(baru, 9, 25, KUMULATIF)
    september = t.baris_realisasi(baru, 9, KUMULATIF)
    t.satu_temuan("kumulatif-turun", ("realisasi", september.id, "nilai"), "September", "25", "Juni", "30")


def test_hitungan_yang_tetap_atau_naik_bukan_temuan() -> None:
    assert isi(5, 5, 9).temuan("kumulatif-turun") == []
