"""Besaran residual di samping besaran inheren."""

from tests.domain.periksa.bantu import Tahun


def residual(besar: int, alasan: str = "") -> tuple[Tahun, str]:
    t = Tahun()
    risiko = t.tambah(
        "risiko", pernyataan="SOP tidak diterapkan", kemungkinan=1, dampak=1, residu_kemungkinan=besar, residu_dampak=besar,
        alasan=alasan,
    )  # fmt: skip
    return t, risiko.id


def test_residual_yang_melebihi_inheren() -> None:
    t, risiko = residual(5)
    t.satu_temuan("risiko-residual", ("risiko", risiko, "residu_kemungkinan"), "residual 25", "inheren 1 ")


def test_yang_sama_besar_atau_beralasan_bukan_temuan() -> None:
    assert residual(1)[0].temuan("risiko-residual") == []
    assert residual(5, "kendali dihentikan")[0].temuan("risiko-residual") == []
