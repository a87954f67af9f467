"""How a satker is called where there is little room."""

from __future__ import annotations

import pytest

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.domain.satker import Satker, singkatkan


@pytest.mark.parametrize(
    ("nama", "singkat"),
    [
        ("Rumah Tahanan Negara Kelas IIB SoE", "Rutan Kelas IIB SoE"),
        ("BALAI PEMASYARAKATAN KELAS II TERNATE", "Bapas KELAS II TERNATE"),
        (
            "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat",
            "Kanwil Ditjenpas Nusa Tenggara Barat",
        ),
        ("Lembaga Pembinaan Khusus Anak Kelas I Blitar", "LPKA Kelas I Blitar"),
        ("Nama lain", "Nama lain"),
    ],
)
def test_the_usual_abbreviations(nama: str, singkat: str) -> None:
    assert singkatkan(nama) == singkat


def test_a_short_name_of_ones_own_goes_first() -> None:
    satker = baris_baru("satker", lambda: "x", kode="999901", nama="Balai Pemasyarakatan Kelas II Ternate")
    assert isinstance(satker, Satker)
    assert satker.sebutan == "Bapas Kelas II Ternate"
    lain = baris_baru("satker", lambda: "x", kode="999901", nama=satker.nama, nama_singkat="Bapas Tte")
    assert isinstance(lain, Satker)
    assert lain.sebutan == "Bapas Tte"
