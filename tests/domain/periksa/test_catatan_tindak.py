"""Sel yang ditandai perlu ditindaklanjuti."""

from tests.domain.periksa.bantu import Tahun


def catat(tindak: bool) -> tuple[Tahun, str]:
    t = Tahun()
    id_ = t.baris_realisasi(t.satu, 5).id
    t.tambah(
        "catatan_sel",
        pada_noun="realisasi",
        pada_id=id_,
        pada_kolom="nilai",
        isi="Minta angka 67 ke klinik.",
        tindak=tindak,
    )
    return t, id_


def test_sel_yang_bertanda() -> None:
    t, id_ = catat(tindak=True)
    t.satu_temuan("catatan-tindak", ("realisasi", id_, "nilai"), "Realisasi 1.1", "Minta angka 67 ke klinik")


def test_catatan_tanpa_tanda_bukan_temuan() -> None:
    t, _ = catat(tindak=False)
    assert t.temuan("catatan-tindak") == []
