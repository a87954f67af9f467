"""Setiap risiko mempunyai perlakuan."""

from tests.domain.periksa.bantu import Tahun


def risiko(besar: int) -> tuple[Tahun, str]:
    t = Tahun()
    return t, t.tambah("risiko", pernyataan="SOP tidak diterapkan", kemungkinan=besar, dampak=besar).id


def test_risiko_tanpa_perlakuan() -> None:
    t, id_ = risiko(5)
    t.satu_temuan(
        "risiko-perlakuan", ("risiko", id_, "perlakuan"), "belum punya perlakuan dan tingkatnya di atas selera"
    )
    t, id_ = risiko(1)
    t.satu_temuan("risiko-perlakuan", ("risiko", id_, "perlakuan"), "Risiko ini belum punya perlakuan.")


def test_risiko_dengan_perlakuan_bukan_temuan() -> None:
    t, id_ = risiko(5)
    t.tambah("perlakuan", risiko_id=id_, uraian="Tim pengawas SOP")
    assert t.temuan("risiko-perlakuan") == []
