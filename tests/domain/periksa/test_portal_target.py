"""Target triwulan di E-Performance di samping target setahun."""

from tests.domain.periksa.bantu_portal import portal


def test_target_triwulan_yang_tidak_berjumlah_sama() -> None:
    t, tw = portal(target=(20, 20, 20, 19))
    t.satu_temuan("portal-target", ("eperformance_triwulan", tw[3].id, "target"), "1.1", "79", "setahun 80")


def test_target_yang_sama_atau_belum_lengkap_bukan_temuan() -> None:
    for target in ((20, 20, 20, 20), (20, 20, 20)):
        t, _ = portal(target=target)
        assert t.temuan("portal-target") == []
