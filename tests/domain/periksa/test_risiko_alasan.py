"""Risiko yang diterima menyebut alasannya."""

from typing import Any

from kinerja_desktop.domain.risiko import OpsiRisiko
from tests.domain.periksa.bantu import Tahun


def diterima(**isi: Any) -> tuple[Tahun, str]:
    t = Tahun()
    return t, t.tambah("risiko", kode="R1", pernyataan="SOP tidak konsisten diterapkan", **isi).id


def test_risiko_yang_diterima_tanpa_alasan() -> None:
    t, risiko = diterima(opsi=OpsiRisiko.MENERIMA, alasan="  ")
    temuan = t.satu_temuan("risiko-alasan", ("risiko", risiko, "alasan"), "diterima tanpa alasan")
    assert temuan.tempat == "Risiko R1"


def test_yang_beralasan_atau_tidak_diterima_bukan_temuan() -> None:
    assert diterima(opsi=OpsiRisiko.MENERIMA, alasan="dampaknya kecil")[0].temuan("risiko-alasan") == []
    assert diterima(opsi=OpsiRisiko.MENGURANGI)[0].temuan("risiko-alasan") == []
