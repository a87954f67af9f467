"""Pagu menurut jenis belanja di samping pagu menurut kegiatan."""

from tests.domain.periksa.bantu import Tahun


def test_dua_rincian_dipa_yang_berbeda() -> None:
    t = Tahun()
    pagu = next(p for p in t.dokumen.pagu if p.anggaran_id == t.belanja.id)
    t.ubah(pagu, jumlah=999_999_920)
    t.satu_temuan("belanja-kegiatan", ("anggaran", t.belanja.id, "pagu"), "999.999.920", "1.000.000.000")


def test_belanja_yang_belum_berpagu_bukan_temuan() -> None:
    t = Tahun()
    pagu = next(p for p in t.dokumen.pagu if p.anggaran_id == t.belanja.id)
    t.ubah(pagu, jumlah=None)
    assert t.temuan("belanja-kegiatan") == []
