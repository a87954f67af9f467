"""Tindak lanjut yang lewat tenggatnya."""

from datetime import date
from typing import Any

from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from tests.domain.periksa.bantu import Tahun


def dengan_tindak() -> tuple[Tahun, Any]:
    t = Tahun()
    temuan = t.tambah("temuan_pengawasan", sumber="BPK", uraian="Aset belum dicatat")
    return t, t.tambah("tindak_lanjut", temuan_id=temuan.id, uraian="Catat aset", tenggat=date(2023, 12, 21))


def test_tindak_lanjut_yang_belum_selesai_sesudah_tenggat() -> None:
    t, tindak = dengan_tindak()
    t.satu_temuan(
        "tindak-lewat", ("tindak_lanjut", tindak.id, "status"), "“Catat aset”", "10 hari", "Aset belum dicatat"
    )


def test_tindak_lanjut_yang_selesai_atau_belum_bertenggat_bukan_temuan() -> None:
    t, tindak = dengan_tindak()
    assert t.temuan("tindak-lewat", "TW3") == []
    t.ubah(tindak, status=StatusTindakLanjut.SELESAI)
    assert t.temuan("tindak-lewat") == []
