"""Choosing the layout of a section: kept in the report, everything else of it goes on following the year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kinerja_desktop.application.laporan_gestur import pilih_tata_letak
from kinerja_desktop.application.transaksi import terapkan
from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.susun import laporan_bawaan
from tests.reports.dokumen import T0712, contoh


def pilih(d: TahunKinerja, bagian: str, nama: str, periode: str = "TW4") -> TahunKinerja:
    return terapkan(d, pilih_tata_letak(d, laporan_bawaan(d, periode), bagian, nama, "kata").edits)


def laporan(d: TahunKinerja) -> Laporan:
    return laporan_bawaan(d, "TW4")


def test_the_choice_is_kept_in_the_report_of_that_period() -> None:
    d = pilih(contoh(), "pendanaan", "matriks")
    assert laporan(d).tata_letak == (("pendanaan", "matriks"),)
    assert laporan_bawaan(d, "TW3").tata_letak == ()
    d = pilih(pilih(d, "kendala", "tabel"), "pendanaan", "kerangka")
    assert laporan(d).tata_letak == (("kendala", "tabel"), ("pendanaan", "kerangka"))
    assert len(d.laporan) == 1


def test_it_can_be_taken_back_to_nothing() -> None:
    d = contoh()
    transaksi = pilih_tata_letak(d, laporan(d), "pendanaan", "matriks", "Kerangka pendanaan: Matriks")
    assert transaksi.label == "tata letak Kerangka pendanaan: Matriks"
    assert terapkan(terapkan(d, transaksi.edits), transaksi.inverse().edits) == d


def test_date_place_and_paper_follow_the_year_until_they_are_entered() -> None:
    d = pilih(contoh(), "pendanaan", "matriks")
    assert (laporan(d).per_tanggal, laporan(d).tempat, laporan(d).kertas) == (T0712, "SoE", "A4")
    d = d.dengan("tahun_anggaran", [replace(d.tahun_anggaran[0], kertas="F4")])
    d = d.dengan("observasi", [replace(o, per_tanggal=date(2023, 12, 20)) for o in d.observasi])
    assert (laporan(d).per_tanggal, laporan(d).kertas) == (date(2023, 12, 20), "F4")
    d = d.dengan("laporan", [replace(d.laporan[0], per_tanggal=T0712, kertas="A4", tempat="Kupang")])
    assert (laporan(d).per_tanggal, laporan(d).tempat, laporan(d).kertas) == (T0712, "Kupang", "A4")


def test_the_same_choice_again_changes_nothing() -> None:
    d = pilih(contoh(), "pendanaan", "matriks")
    assert not pilih_tata_letak(d, laporan(d), "pendanaan", "matriks", "kata")
