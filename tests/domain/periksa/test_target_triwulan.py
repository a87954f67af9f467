"""Jumlah target triwulan di samping target setahun."""

from tests.domain.periksa.bantu import Tahun, angka


def bertarget(*nilai: int) -> Tahun:
    t = Tahun()
    for nomor, n in enumerate(nilai, 1):
        t.tambah(
            "target_periode", pk_id=t.pk.id, indikator_id=t.dua.indikator_id, periode=f"TW{nomor}", target=angka(n)
        )
    return t


def test_target_yang_tidak_berjumlah_sama() -> None:
    t = bertarget(20, 20, 20, 20)
    satu = next(b for b in t.dokumen.target_periode if b.periode == "TW1")
    t.satu_temuan("target-triwulan", ("target_periode", satu.id, "target"), "1.2", "80", "90")


def test_target_yang_sama_atau_belum_lengkap_bukan_temuan() -> None:
    assert bertarget(20, 20, 20, 30).temuan("target-triwulan") == []
    assert bertarget(20, 20, 20).temuan("target-triwulan") == []
