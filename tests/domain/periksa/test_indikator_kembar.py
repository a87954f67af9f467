"""Satu indikator dua angka (002, lansia: 80 dari 85 dan 74 dari 85)."""

from tests.domain.periksa.bantu import Tahun, angka


def test_dua_indikator_berbunyi_sama_dengan_angka_lain() -> None:
    t = Tahun()
    kembar = t.indikator("Persentase  tahanan yang dilayani", angka(85), kode="1.4", konsolidasi="akhir")
    t.realisasi(kembar, 12, 74)
    t.satu_temuan("indikator-kembar", ("indikator_tahun", kembar.id, "uraian"), "1.1", "target 80", "1.4", "target 85")


def test_indikator_kembar_yang_berangka_sama_bukan_temuan() -> None:
    t = Tahun()
    kembar = t.indikator("Persentase tahanan yang dilayani", angka(80), kode="1.4", konsolidasi="akhir")
    t.realisasi(kembar, 12, 74)
    assert t.temuan("indikator-kembar") == []
