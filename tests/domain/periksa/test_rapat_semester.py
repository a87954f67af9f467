"""Rapat evaluasi rencana aksi setiap semester."""

from tests.domain.periksa.bantu import Tahun


def dengan_renaksi() -> Tahun:
    t = Tahun()
    t.tambah("renaksi", indikator_id=t.satu.indikator_id, uraian="Melayani tahanan")
    return t


def test_semester_tanpa_rapat() -> None:
    t = dengan_renaksi()
    t.tambah("evaluasi", jenis="rapat semester", periode="SM1")
    t.satu_temuan("rapat-semester", ("evaluasi", "", ""), "Rapat", "Semester II belum dicatat")


def test_semester_yang_belum_berakhir_atau_sudah_dirapatkan_bukan_temuan() -> None:
    t = dengan_renaksi()
    assert t.temuan("rapat-semester", "TW1") == []
    t.tambah("evaluasi", jenis="rapat semester", periode="SM1")
    assert t.temuan("rapat-semester", "SM1") == []
