"""Bulan yang lebih buruk daripada bulan sebelumnya, tanpa uraian."""

from kinerja_desktop.domain.renstra import Arah
from tests.domain.periksa.bantu import Tahun


def test_memburuk_tanpa_uraian() -> None:
    t = Tahun()
    t.realisasi(t.satu, 4, 50)
    t.satu_temuan("memburuk", ("indikator_tahun", t.satu.id, "bulan:4"), "1.1", "April 50", "65")


def test_memburuk_yang_diuraikan_bukan_temuan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 4, 50)
    april = next(u for u in t.dokumen.realisasi_uraian if u.bulan == 4)
    t.ubah(april, uraian="Air bersih berhenti selama dua pekan.")
    assert t.temuan("memburuk") == []


def test_kendala_yang_dicatat_juga_menjelaskan() -> None:
    t = Tahun()
    t.realisasi(t.satu, 4, 50)
    t.tambah("kendala", indikator_id=t.satu.indikator_id, uraian="Air bersih berhenti", mulai_bulan=4)
    assert t.temuan("memburuk") == []


def test_arah_turun_memburuk_bila_naik() -> None:
    t = Tahun()
    t.ubah(t.satu, arah=Arah.TURUN)
    assert t.temuan("memburuk")[0].kolom == "bulan:2"
