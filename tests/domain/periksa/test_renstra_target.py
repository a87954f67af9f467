"""Target PK di samping target Renstra (000: 3.4 dan 3,52)."""

from tests.domain.periksa.bantu import Tahun, angka


def test_target_pk_yang_berbeda_dari_renstra() -> None:
    t = Tahun()
    t.ubah(t.target_renstra, target=angka("3.52"))
    t.target(t.satu, angka("3.4"))
    t.satu_temuan("renstra-target", ("indikator_tahun", t.satu.id, "target"), "1.1", "3,4%", "3,52%")


def test_target_renstra_tahun_lain_bukan_temuan() -> None:
    t = Tahun()
    t.tambah("renstra_target", simpul_id=t.simpul.id, untuk_tahun=2024, target=angka(95))
    assert t.temuan("renstra-target") == []
