"""RPD pada rencana aksi di samping pagunya."""

from tests.domain.periksa.bantu import Tahun


def test_rpd_yang_berbeda_dari_pagu() -> None:
    t = Tahun()
    id_ = t.kegiatan("Pendampingan", 63_330_000, [15_832_500] * 3 + [15_832_499])
    temuan = t.satu_temuan("renaksi-rpd", ("renaksi_pagu", t.blok(id_), "pagu"), "63.329.999", "63.330.000")
    assert temuan.tingkat == "peringatan"


def test_rpd_yang_sama_atau_belum_direncanakan_bukan_temuan() -> None:
    t = Tahun()
    t.kegiatan("Penelitian kemasyarakatan", 88_880_000, [22_220_000] * 4)
    t.kegiatan("Belum direncanakan", 1_000)
    assert t.temuan("renaksi-rpd") == []
