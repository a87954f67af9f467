"""Nilai akhir IKPA dari portal di samping hasil hitung komponennya."""

from tests.domain.periksa.bantu import Tahun, angka

GAMBAR_3_8 = {
    "Revisi DIPA": "100", "Deviasi Halaman III DIPA": "89.75", "Penyerapan Anggaran": "96.83", "Belanja Kontraktual": "100",
    "Penyelesaian Tagihan": "100", "Pengelolaan UP dan TUP": "95.34", "Dispensasi SPM": "100", "Capaian Output": "100",
}  # fmt: skip


def nilai_akhir(nilai: str) -> tuple[Tahun, str]:
    t = Tahun()
    for komponen, n in (GAMBAR_3_8 | {"": nilai}).items():
        skor = t.tambah("skor_anggaran", jenis="IKPA", komponen=komponen, bulan=11, nilai=angka(n))
    return t, skor.id


def test_nilai_akhir_yang_lain_dari_komponennya() -> None:
    t, akhir = nilai_akhir("97.87")
    t.satu_temuan("skor-berbeda", ("skor_anggaran", akhir, "nilai"), "IKPA November", "97,87", "97,88")


def test_nilai_akhir_yang_sama_bukan_temuan() -> None:
    assert nilai_akhir("97.88")[0].temuan("skor-berbeda") == []
