"""Angka yang sudah dihitung sejak Januari tidak dijumlahkan lagi."""

from kinerja_desktop.domain.renstra import Konsolidasi
from tests.domain.periksa.bantu import Tahun, angka


def dari_ikpa(konsolidasi: Konsolidasi) -> tuple[Tahun, str]:
    t = Tahun()
    indikator = t.indikator(
        "Nilai IKPA", angka(95), kode="4.6", konsolidasi=konsolidasi, sumber_isian=(("", "ikpa"),)
    )  # fmt: skip
    return t, indikator.id


def test_sumber_yang_dijumlahkan_per_bulan() -> None:
    t, indikator = dari_ikpa(Konsolidasi.JUMLAH)
    t.satu_temuan("sumber-jumlah", ("indikator_tahun", indikator, "konsolidasi"), "4.6", "Nilai IKPA", "sejak Januari")


def test_konsolidasi_akhir_bukan_temuan() -> None:
    assert dari_ikpa(Konsolidasi.AKHIR)[0].temuan("sumber-jumlah") == []
