"""RPD setahun di samping pagu."""

from tests.domain.periksa.bantu import Tahun


def test_rpd_yang_berbeda_dari_pagu() -> None:
    t = Tahun()
    t.ubah(t.dokumen.rpd[0], jumlah=83_333_000)
    t.satu_temuan("rpd-pagu", ("anggaran", t.node.id, "rpd"), "999.999.667", "1.000.000.000")


def test_node_tanpa_rpd_bukan_temuan() -> None:
    t = Tahun()
    t.dokumen = t.dokumen.dengan("rpd", ())
    assert t.temuan("rpd-pagu") == []
