"""Alokasi satu simpul Renstra di samping yang di bawahnya."""

from tests.domain.periksa.bantu import Tahun


def dengan_rincian(*jumlah: int) -> Tahun:
    t = Tahun()
    for n in jumlah:
        anak = t.tambah(
            "renstra_simpul", renstra_id=t.renstra.id, induk_id=t.simpul.id, jenis="indikator", uraian=f"Rincian {n}"
        )
        dana = t.tambah("renstra_dana", simpul_id=anak.id)
        t.tambah("renstra_alokasi", dana_id=dana.id, untuk_tahun=2023, jumlah=n)
    return t


def test_rincian_yang_tidak_berjumlah_sama() -> None:
    t = dengan_rincian(600_000_000, 300_000_000)
    t.satu_temuan("alokasi-rincian", ("renstra_dana", t.dana.id, ""), "2023", "1.000", "900")


def test_rincian_yang_berjumlah_sama_bukan_temuan() -> None:
    assert dengan_rincian(600_000_000, 400_000_000).temuan("alokasi-rincian") == []
