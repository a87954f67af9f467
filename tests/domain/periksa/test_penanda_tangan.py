"""Penanda tangan yang tidak menjabat pada tanggal naskahnya."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def test_pk_ditandatangani_sebelum_menjabat() -> None:
    t = Tahun()
    t.ubah(t.kepala, mulai=date(2023, 1, 7))
    t.satu_temuan("penanda-tangan", ("pk", t.pk.id, "pihak_pertama_id"), "5 Januari 2023", "7 Januari 2023")


def test_laporan_ditandatangani_sesudah_masa_jabatan() -> None:
    t = Tahun()
    t.ubah(t.kepala, sampai=date(2023, 12, 1))
    t.satu_temuan("penanda-tangan", ("laporan", t.laporan.id, "penanda_tangan_id"), "sampai 1 Desember 2023")


def test_masa_jabatan_yang_tidak_diketahui_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.kepala, mulai=None)
    assert t.temuan("penanda-tangan") == []
