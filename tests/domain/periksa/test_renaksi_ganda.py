"""Satu blok pagu terisi dua kali (003: BMN dan Peralatan)."""

from tests.domain.periksa.bantu import Tahun

RPD = [1_512_500] * 4


def test_dua_kegiatan_yang_sama_persis() -> None:
    t = Tahun()
    t.kegiatan("BMN", 6_050_000, RPD, [450_000])
    kedua = t.kegiatan("Peralatan", 6_050_000, RPD, [450_000])
    t.satu_temuan("renaksi-ganda", ("renaksi_pagu", t.blok(kedua), "pagu"), "“Peralatan”", "“BMN”", "6.050.000")


def test_realisasi_yang_lain_atau_nol_bukan_temuan() -> None:
    t = Tahun()
    t.kegiatan("BMN", 6_050_000, RPD, [450_000])
    t.kegiatan("Sama pagu, lain realisasi", 6_050_000, RPD, [450_001])
    t.kegiatan("Nol", 0, [0] * 4, [0] * 4)
    t.kegiatan("Nol juga", 0, [0] * 4, [0] * 4)
    assert t.temuan("renaksi-ganda") == []
