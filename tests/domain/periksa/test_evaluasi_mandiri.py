"""Evaluasi mandiri unit untuk periode yang sudah berakhir."""

from tests.domain.periksa.bantu import Tahun


def dengan_unit() -> tuple[Tahun, str]:
    t = Tahun()
    unit = t.tambah("unit", nama="Pelayanan Tahanan")
    t.tambah("renaksi", indikator_id=t.satu.indikator_id, uraian="Melayani tahanan", unit_id=unit.id)
    return t, unit.id


def test_unit_yang_belum_menulis() -> None:
    t, _ = dengan_unit()
    (temuan,) = t.temuan("evaluasi-mandiri", "SM1")
    assert (temuan.noun, temuan.id, temuan.kolom) == ("evaluasi", "", "")
    assert temuan.alasan == "Evaluasi mandiri Semester I belum ditulis 1 unit: Pelayanan Tahanan."
    assert len(t.temuan("evaluasi-mandiri")) == 2, "setahun: dua semester"


def test_yang_sudah_menulis_atau_belum_waktunya_bukan_temuan() -> None:
    t, unit = dengan_unit()
    assert t.temuan("evaluasi-mandiri", "TW1") == []
    t.tambah("evaluasi", jenis="evaluasi mandiri", periode="SM1", unit_id=unit)
    assert t.temuan("evaluasi-mandiri", "SM1") == []
