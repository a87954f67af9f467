"""Judul 2022-2024 dengan kolom 2021-2024 (002 T3.5)."""

from tests.domain.periksa.bantu import Tahun


def test_kolom_yang_tidak_disebut_judulnya() -> None:
    t = Tahun()
    t.ubah(t.renstra, kolom_dari=2021)
    t.satu_temuan("renstra-kolom", ("renstra", t.renstra.id, "kolom_dari"), "2022-2024", "2021")


def test_kolom_yang_sama_dengan_judul_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.renstra, kolom_dari=2022)
    assert t.temuan("renstra-kolom") == []
