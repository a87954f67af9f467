"""Risiko di atas selera mempunyai perlakuan dengan tenggat."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def dengan_perlakuan(besar: int) -> tuple[Tahun, str, str]:
    t = Tahun()
    risiko = t.tambah("risiko", pernyataan="SOP tidak diterapkan", kemungkinan=besar, dampak=besar)
    return t, risiko.id, t.tambah("perlakuan", risiko_id=risiko.id, uraian="Tim pengawas SOP").id


def test_di_atas_selera_tanpa_tenggat() -> None:
    t, _, perlakuan = dengan_perlakuan(5)
    t.satu_temuan("risiko-tenggat", ("perlakuan", perlakuan, "tenggat"), "di atas selera", "tenggat")


def test_cukup_satu_perlakuan_yang_menyebutnya() -> None:
    t, risiko, _ = dengan_perlakuan(5)
    t.tambah("perlakuan", risiko_id=risiko, uraian="Pelatihan", tenggat=date(2023, 6, 30))
    assert t.temuan("risiko-tenggat") == []


def test_dalam_selera_bukan_temuan() -> None:
    assert dengan_perlakuan(1)[0].temuan("risiko-tenggat") == []
