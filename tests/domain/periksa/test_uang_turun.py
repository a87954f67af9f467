"""Realisasi anggaran yang turun dari tanggal ke tanggal."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_realisasi_anggaran_yang_turun() -> None:
    t = Tahun()
    turun = t.tambah(
        "observasi", anggaran_id=t.node.id, sumber="SP2D", per_tanggal=date(2023, 7, 31), realisasi=399_999_999
    )
    t.satu_temuan("uang-turun", ("observasi", turun.id, "realisasi"), "399.999.999", "400.000.000", "30 Juni 2023")


def test_sumber_lain_berjalan_sendiri() -> None:
    t = Tahun()
    t.tambah("observasi", anggaran_id=t.node.id, sumber="SMART", per_tanggal=date(2023, 7, 31), realisasi=399_999_999)
    assert t.temuan("uang-turun") == []
