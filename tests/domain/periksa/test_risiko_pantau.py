"""Risiko di atas selera dipantau setiap triwulan."""

from tests.domain.periksa.bantu import Tahun


def dipantau(besar: int, *triwulan: int) -> tuple[Tahun, str]:
    t = Tahun()
    risiko = t.tambah("risiko", pernyataan="SOP tidak konsisten diterapkan", kemungkinan=besar, dampak=besar)
    for n in triwulan:
        t.tambah("risiko_pantau", risiko_id=risiko.id, periode=f"TW{n}", catatan="diperiksa")
    return t, risiko.id


def test_triwulan_yang_belum_dipantau() -> None:
    t, risiko = dipantau(5, 1, 3)
    t.satu_temuan("risiko-pantau", ("risiko", risiko, "pantau:TW2"), "TW II, TW IV")


def test_yang_dipantau_atau_dalam_selera_bukan_temuan() -> None:
    assert dipantau(5, 1, 2, 3, 4)[0].temuan("risiko-pantau") == []
    assert dipantau(1)[0].temuan("risiko-pantau") == []
