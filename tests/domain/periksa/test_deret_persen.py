"""Capaian yang tercetak di sumber di samping realisasi dibagi alokasi."""

from decimal import Decimal

import pytest

from tests.domain.periksa.bantu import Tahun


def tercetak(persen: str) -> tuple[Tahun, str]:
    t = Tahun()
    deret = t.tambah("deret_anggaran", kelompok="PNBP", nama="PNBP")
    nilai = t.tambah(
        "deret_nilai", deret_anggaran_id=deret.id, tahun_data=2021, alokasi=3000, realisasi=2000,
        capaian_sumber=Decimal(persen),
    )  # fmt: skip
    return t, nilai.id


def test_persen_yang_bukan_hasil_baginya() -> None:
    t, nilai = tercetak("98.29")
    t.satu_temuan("deret-persen", ("deret_nilai", nilai, "capaian_sumber"), "98,29 %", "66,67 %", "2.000", "3.000")


@pytest.mark.parametrize("persen", ["66.67", "66.66", "67", "66.7"])
def test_persen_yang_dibulatkan_atau_dipotong_bukan_temuan(persen: str) -> None:
    assert tercetak(persen)[0].temuan("deret-persen") == []
