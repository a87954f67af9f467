"""Pagu induk di samping jumlah pagu rinciannya."""

from tests.domain.periksa.bantu import Tahun


def dengan_rincian(*jumlah: int) -> Tahun:
    t = Tahun()
    for nomor, n in enumerate(jumlah, 1):
        anak = t.tambah("anggaran", induk_id=t.node.id, tingkat="kro", kode=f"EB{nomor}", nama=f"Rincian {nomor}")
        t.tambah("pagu", anggaran_id=anak.id, versi_id=t.versi.id, jumlah=n)
    return t


def test_rincian_yang_tidak_berjumlah_sama() -> None:
    t = dengan_rincian(600_000_000, 399_999_000)
    t.satu_temuan("jumlah-rincian", ("anggaran", t.node.id, "pagu"), "999.999.000", "1.000.000.000")


def test_rincian_yang_berjumlah_sama_bukan_temuan() -> None:
    assert dengan_rincian(600_000_000, 400_000_000).temuan("jumlah-rincian") == []
