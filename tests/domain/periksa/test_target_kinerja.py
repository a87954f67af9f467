"""Dokumen Target Kinerja yang belum berstatus."""

from kinerja_desktop.domain.target_kinerja import StatusDokumen
from tests.domain.periksa.bantu import Tahun


def dokumen(status: StatusDokumen) -> tuple[Tahun, str]:
    t = Tahun()
    target = t.tambah("target_kinerja", uraian="Narapidana berwirausaha")
    isi = t.tambah("target_kinerja_dokumen", target_kinerja_id=target.id, bulan=5, uraian="Laporan", status=status)
    return t, isi.id


def test_dokumen_tanpa_status() -> None:
    t, id_ = dokumen(StatusDokumen.BELUM)
    t.satu_temuan("target-kinerja", ("target_kinerja_dokumen", id_, "status"), "1 dokumen", "(Mei)", "Juni 2023")
    assert t.temuan("target-kinerja", "TW1") == []


def test_dokumen_yang_ada_atau_tidak_berlaku_bukan_temuan() -> None:
    for status in (StatusDokumen.ADA, StatusDokumen.TIDAK_BERLAKU):
        assert dokumen(status)[0].temuan("target-kinerja") == []
