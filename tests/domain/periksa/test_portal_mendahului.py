"""Triwulan di E-Performance yang terisi sebelum bulannya ada di sini."""

from typing import Any

from tests.domain.periksa.bantu import Tahun
from tests.domain.periksa.bantu_portal import portal


def sampai(bulan: int, *realisasi: int) -> tuple[Tahun, list[Any]]:
    t, tw = portal(realisasi=realisasi)
    t.dokumen = t.dokumen.dengan("realisasi", [b for b in t.dokumen.realisasi if b.bulan <= bulan])
    return t, tw


def test_triwulan_yang_mendahului() -> None:
    t, tw = sampai(6, 20, 20, 20)
    t.satu_temuan(
        "portal-mendahului",
        ("eperformance_triwulan", tw[2].id, "realisasi"),
        "TW III",
        "1 indikator",
        "baru sampai Juni",
    )


def test_triwulan_yang_sudah_mulai_bukan_temuan() -> None:
    t, _ = sampai(7, 20, 20, 20)
    assert t.temuan("portal-mendahului") == []
