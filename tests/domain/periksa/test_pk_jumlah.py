"""Anggaran program yang diketik di samping jumlah kegiatannya."""

from tests.domain.periksa.bantu import Tahun


def test_program_yang_bukan_jumlah_kegiatannya() -> None:
    t = Tahun()
    t.ubah(t.program, anggaran=900_000_000)
    t.satu_temuan("pk-jumlah", ("pk_anggaran", t.program.id, "anggaran"), "900.000.000", "1.000.000.000")


def test_program_yang_tidak_diketik_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.program, anggaran=None)
    assert t.temuan("pk-jumlah") == []
