"""Satu deret anggaran antartahun yang tercatat dua kali."""

from tests.domain.periksa.bantu import Tahun


def dua_deret(kelompok: str, nama: str) -> tuple[Tahun, str]:
    t = Tahun()
    for k, n in (("PNBP", "Jasa lainnya"), (kelompok, nama)):
        deret = t.tambah("deret_anggaran", kelompok=k, nama=n)
        t.tambah("deret_nilai", deret_anggaran_id=deret.id, tahun_data=2021, alokasi=100, realisasi=len(k) + len(n))
    return t, deret.id


def test_deret_yang_bernama_sama() -> None:
    t, kedua = dua_deret("PNBP", "jasa  lainnya")
    t.satu_temuan("deret-ganda", ("deret_anggaran", kedua, "nama"), "PNBP", "jasa  lainnya", "sama dengan Jasa lainnya")


def test_nama_yang_sama_di_kelompok_lain_bukan_temuan() -> None:
    assert dua_deret("hibah", "Jasa lainnya")[0].temuan("deret-ganda") == []
