"""Perlakuan risiko yang lewat tenggat."""

from datetime import date
from typing import Any

from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from tests.domain.periksa.bantu import Tahun


def dengan_perlakuan() -> tuple[Tahun, Any]:
    t = Tahun()
    risiko = t.tambah("risiko", pernyataan="SOP tidak diterapkan")
    return t, t.tambah("perlakuan", risiko_id=risiko.id, uraian="Tim pengawas SOP", tenggat=date(2023, 6, 30))


def test_perlakuan_yang_belum_selesai_sesudah_tenggat() -> None:
    t, perlakuan = dengan_perlakuan()
    t.satu_temuan("risiko-terlambat", ("perlakuan", perlakuan.id, "status"), "“Tim pengawas SOP”", "30 Juni 2023")


def test_yang_selesai_atau_belum_bertenggat_bukan_temuan() -> None:
    t, perlakuan = dengan_perlakuan()
    assert t.temuan("risiko-terlambat", "TW1") == []
    t.ubah(perlakuan, status=StatusTindakLanjut.SELESAI)
    assert t.temuan("risiko-terlambat") == []
