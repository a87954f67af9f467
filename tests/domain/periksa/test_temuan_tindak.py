"""Temuan pengawasan yang belum ditindaklanjuti."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def dengan_temuan() -> tuple[Tahun, str]:
    t = Tahun()
    temuan = t.tambah("temuan_pengawasan", sumber="BPK", uraian="Aset belum dicatat", tanggal=date(2023, 5, 2))
    return t, temuan.id


def test_temuan_tanpa_tindak_lanjut() -> None:
    t, temuan = dengan_temuan()
    t.satu_temuan("temuan-tindak", ("temuan_pengawasan", temuan, "uraian"), "BPK", "“Aset belum dicatat”")


def test_temuan_yang_ditindaklanjuti_atau_belum_terbit_bukan_temuan() -> None:
    t, temuan = dengan_temuan()
    assert t.temuan("temuan-tindak", "TW1") == []
    t.tambah("tindak_lanjut", temuan_id=temuan, uraian="Catat aset")
    assert t.temuan("temuan-tindak") == []
