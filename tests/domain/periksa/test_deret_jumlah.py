"""Seluruh belanja satu tahun di samping jumlah jenis belanjanya."""

from tests.domain.periksa.bantu import Tahun


def seluruhnya(alokasi: int) -> tuple[Tahun, str]:
    t = Tahun()
    for kelompok, nama, n in (
        ("jenis belanja", "Belanja Pegawai", 600), ("jenis belanja", "Belanja Barang", 400),
        ("seluruh belanja", "Seluruh belanja", alokasi),
    ):  # fmt: skip
        deret = t.tambah("deret_anggaran", kelompok=kelompok, nama=nama)
        nilai = t.tambah("deret_nilai", deret_anggaran_id=deret.id, tahun_data=2021, alokasi=n)
    return t, nilai.id


def test_jumlah_yang_tidak_sama_dengan_rinciannya() -> None:
    t, nilai = seluruhnya(920)
    t.satu_temuan("deret-jumlah", ("deret_nilai", nilai, "alokasi"), "2021", "alokasi", "920", "1.000", "80")


def test_jumlah_yang_sama_bukan_temuan() -> None:
    assert seluruhnya(1000)[0].temuan("deret-jumlah") == []
