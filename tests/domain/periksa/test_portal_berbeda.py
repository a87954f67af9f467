"""Realisasi di E-Performance di samping realisasi di sini (002, 1.1: 74 dan 73)."""

from tests.domain.periksa.bantu_portal import portal


def test_realisasi_yang_berbeda() -> None:
    t, tw = portal(realisasi=(20, 20, 20, 13))
    t.satu_temuan(
        "portal-berbeda", ("eperformance_triwulan", tw[3].id, "realisasi"), "1.1", "74 di sini", "73 di E-Perf"
    )


def test_realisasi_yang_sama_bukan_temuan() -> None:
    t, _ = portal(realisasi=(20, 20, 20, 14))
    assert t.temuan("portal-berbeda") == []
