"""Figures of E-Performance and Target Kinerja as 002 prints them, and the checks beside ours: each with and without finding."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.application import portal_gestur as g
from kinerja_desktop.application import target_kinerja_gestur as tk
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.capaian_portal import baris_portal, beda_portal
from kinerja_desktop.domain.kelengkapan import StatusBulan
from kinerja_desktop.domain.kelengkapan_portal import kelengkapan_emonev, kelengkapan_eperformance, kelengkapan_target
from kinerja_desktop.domain.pemeriksaan import Temuan, TingkatTemuan, periksa
from kinerja_desktop.domain.periode import PERIODE, TAHUN, TRIWULAN
from kinerja_desktop.domain.portal import Eperformance
from kinerja_desktop.domain.renstra import JenisRumus, Konsolidasi, PeriodePelaporan
from kinerja_desktop.domain.target_kinerja import StatusDokumen, TargetKinerja
from tests.pembuat import Pembuat, angka

# 002 Tabel 3.7 with the triwulan of lampiran 4: target, realisasi per triwulan, Realisasi (%).
TABEL_3_7 = [
    ("80", ("20", "20", "20", "13"), "91,25"), ("94", ("23", "23", "24", "16"), "91,48"),
    ("97", ("24", "24", "24", "16"), "90,72"), ("85", ("21", "21", "21", "14"), "90,58"),
    ("27", ("6", "6", "6", "6"), "88,88"), ("90", ("22", "22", "22", "16"), "91,11"),
    ("46", ("11", "11", "11", "8"), "89,13"), ("8", ("2", "2", "2", "0"), "75"), ("1", ("0", "0", "0", "1"), "100"),
]  # fmt: skip


class Portal(Pembuat):
    def baris(self, target: str = "80", **isi: object) -> Eperformance:
        i = self.indikator(target=angka(target), satuan="%", **isi)
        self.terapkan(g.ambil_indikator(self.dokumen))
        return next(p for p in self.dokumen.eperformance if p.indikator_id == i.indikator_id)

    def tw(self, portal: Eperformance, kolom: str, *nilai: str) -> None:
        isian = [
            (g.sel_triwulan(self.dokumen, portal, t, kolom), angka(n), n)  # type: ignore[arg-type]
            for t, n in zip(TRIWULAN, nilai, strict=False)
        ]
        self.terapkan(isi_sel(self.dokumen, isian, "isi triwulan"))

    def kita(self, portal: Eperformance, bulan: int, nilai: str) -> None:
        self.realisasi(self.dokumen.indikator_tahun_id[portal.indikator_id or ""], bulan, nilai)

    def temuan(self, kode: str, periode: str = "TAHUN") -> list[Temuan]:
        hasil = [t for t in periksa(self.dokumen, PERIODE[periode]) if t.kode == kode]
        assert all(t.tingkat == TingkatTemuan.PERINGATAN and t.saran and t.noun and t.kolom for t in hasil)
        return hasil

    def dokumen_target(self, target: TargetKinerja, bulan: int, *status: StatusDokumen) -> None:
        for n, s in enumerate(status):
            for kolom, nilai in (("uraian", f"Laporan {n}"), ("status", s)):
                sel = tk.sel_dokumen(self.dokumen, target, bulan, n, kolom)
                assert sel is not None
                self.terapkan(isi_sel(self.dokumen, [(sel, nilai, "")], "isi"))

    def sasaran(self, uraian: str) -> TargetKinerja:
        self.terapkan(tk.tambah_target(self.dokumen, self.id_baru))
        t = self.dokumen.target_kinerja[-1]
        self.terapkan(isi_sel(self.dokumen, [(sel_baris(t, "uraian"), uraian, "")], "isi"))
        return self.dokumen.target_kinerja[-1]


@pytest.mark.parametrize(("target", "realisasi", "persen"), TABEL_3_7)
def test_tabel_3_7(target: str, realisasi: tuple[str, ...], persen: str) -> None:
    p = Portal()
    baris = p.baris(target)
    p.tw(baris, "realisasi", *realisasi)
    hasil = baris_portal(p.dokumen, baris, TAHUN)
    assert hasil.jumlah == sum(map(Decimal, realisasi))
    assert hasil.tercetak == persen
    (e,) = hitung(p.dokumen, TAHUN)["e_performance"]
    assert (e["target"], e["realisasi"], e["tercetak"]) == (target, str(hasil.jumlah), persen)


def test_percent_of_a_triwulan_is_a_whole_number() -> None:
    p = Portal()
    baris = p.baris("94")
    p.tw(baris, "target", "24", "22", "20", "1000")
    p.tw(baris, "realisasi", "16", "14", "13", "996")
    assert [t.tercetak for t in baris_portal(p.dokumen, baris, TAHUN).triwulan] == ["67", "64", "65", "99"]


def test_both_figures_are_named_where_they_differ() -> None:
    p = Portal()
    baris = p.baris("80", kode="1.1")
    p.kita(baris, 12, "74")
    p.tw(baris, "realisasi", "20", "20", "20")
    assert p.temuan("portal-berbeda") == [], "the year is not over on the portal, and ours is not added up"
    p.tw(baris, "realisasi", "20", "20", "20", "13")
    (satu,) = p.temuan("portal-berbeda")
    assert satu.alasan == "Realisasi indikator 1.1: 74 di sini, 73 di E-Performance."
    assert (satu.noun, satu.kolom) == ("eperformance_triwulan", "realisasi")
    assert p.dokumen.ambil(satu.noun, satu.id).periode == "TW4", "the last cell that was typed"
    assert p.temuan("portal-berbeda", "TW3") == [], "at that cut-off the portal has not ended its year"
    p.tw(baris, "realisasi", "20", "20", "20", "14")
    assert p.temuan("portal-berbeda") == []


def test_added_figures_are_compared_in_the_year() -> None:
    p = Portal()
    baris = p.baris("46", kode="4.7", konsolidasi=Konsolidasi.JUMLAH)
    p.kita(baris, 3, "11")
    p.kita(baris, 8, "20")
    p.tw(baris, "realisasi", "10")
    (satu,) = p.temuan("portal-berbeda")
    assert satu.alasan == "Realisasi indikator 4.7 sampai Triwulan I: 11 di sini, 10 di E-Performance."


def test_a_quotient_is_compared_at_the_end_of_the_year_only() -> None:
    p = Portal()
    baris = p.baris(
        "80", kode="1.1", rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH,
        variabel=(("pembilang", "layanan sesuai standar"), ("penyebut", "seluruh layanan")),
    )  # fmt: skip
    indikator = p.dokumen.indikator_tahun_id[baris.indikator_id or ""]
    for bulan in (3, 12):
        p.realisasi(indikator, bulan, "37", "pembilang")
        p.realisasi(indikator, bulan, "50", "penyebut")
    p.tw(baris, "realisasi", "20")
    assert p.temuan("portal-berbeda") == [], "37/50 is 74 in every month: parts of it do not add up"
    p.tw(baris, "realisasi", "20", "20", "20", "13")
    assert len(p.temuan("portal-berbeda")) == 1


def test_a_rounded_figure_is_the_same() -> None:
    p = Portal()
    baris = p.baris("80")
    for kita, portal, sama in (
        ("73.0612", "73", True),
        ("73.6", "74", True),
        ("73.6", "73", True),
        ("73.6", "72", False),
    ):
        p.kita(baris, 12, kita)
        p.tw(baris, "realisasi", "0", "0", "0", portal)
        beda = beda_portal(p.dokumen, baris, TAHUN)
        assert beda is not None
        assert beda.sama is sama
        assert bool(p.temuan("portal-berbeda")) is not sama


def test_triwulan_targets_that_do_not_add_up() -> None:
    p = Portal()
    baris = p.baris("94", kode="1.2")
    p.tw(baris, "target", "23", "23", "24")
    assert p.temuan("portal-target") == [], "one is still to come"
    p.tw(baris, "target", "23", "23", "24", "24")
    assert p.temuan("portal-target") == []
    p.tw(baris, "target", "23", "23", "24", "23")
    (satu,) = p.temuan("portal-target")
    assert "indikator 1.2" in satu.alasan
    assert "93, sedangkan target setahun 94" in satu.alasan
    assert p.dokumen.ambil(satu.noun, satu.id).target == angka(23)


def test_realisasi_before_its_triwulan() -> None:
    p = Portal()
    satu, dua = p.baris(), p.baris()
    p.tw(satu, "realisasi", "20", "20", "20")
    assert p.temuan("portal-mendahului") == [], "who keeps the portal alone has no months to compare with"
    p.kita(satu, 6, "40")
    p.tw(dua, "realisasi", "20", "20", "20")
    (temuan,) = p.temuan("portal-mendahului")
    assert "TW III" in temuan.alasan
    assert "2 indikator" in temuan.alasan
    assert "baru sampai Juni" in temuan.alasan
    p.kita(dua, 7, "40")
    assert p.temuan("portal-mendahului") == []


def test_documents_without_an_answer() -> None:
    p = Portal()
    t = p.sasaran("Narapidana berwirausaha")
    p.dokumen_target(t, 1, StatusDokumen.BELUM)
    p.dokumen_target(t, 3, StatusDokumen.BELUM, StatusDokumen.ADA)
    p.dokumen_target(t, 7, StatusDokumen.BELUM)
    (satu,) = p.temuan("target-kinerja", "TW2")
    assert satu.alasan == (
        "Target Kinerja 1: 2 dokumen belum berstatus (Januari dan Maret); batas lapor Januari 6 Februari 2023."
    )
    assert p.dokumen.ambil(satu.noun, satu.id).bulan == 1
    sel = tk.sel_catatan_bulan(p.dokumen, t, 3)
    p.terapkan(isi_sel(p.dokumen, [(sel, "Tidak terdapat laporan", "")], "isi"))
    p.dokumen_target(t, 1, StatusDokumen.TIDAK_BERLAKU)
    assert p.temuan("target-kinerja", "TW2") == [], "a note says why it is missing"


def test_months_of_a_source_are_not_added() -> None:
    p = Portal()
    i = p.indikator("Nilai IKPA", kode="4.6", konsolidasi=Konsolidasi.JUMLAH, sumber_isian=(("", "ikpa"),))
    (satu,) = p.temuan("sumber-jumlah")
    assert satu.alasan == (
        "Indikator 4.6 berkonsolidasi jumlah, padahal nilainya diambil dari Nilai IKPA yang sudah dihitung sejak Januari."
    )
    assert (satu.id, satu.kolom) == (i.id, "konsolidasi")
    for kolom, nilai in (("konsolidasi", Konsolidasi.AKHIR), ("periode_pelaporan", PeriodePelaporan.TAHUNAN)):
        lama = p.dokumen
        p.terapkan(isi_sel(p.dokumen, [(sel_baris(i, kolom), nilai, "")], "isi"))
        assert p.temuan("sumber-jumlah") == []
        p.dokumen = lama


def test_state_of_a_month() -> None:
    p = Portal()
    hari = date(2023, 7, 20)
    t = p.sasaran("Redistribusi")
    assert kelengkapan_target(p.dokumen, PERIODE["B06"], hari).status == StatusBulan.BELUM, "nothing is asked for"
    p.dokumen_target(t, 6, StatusDokumen.BELUM, StatusDokumen.ADA)
    juni = kelengkapan_target(p.dokumen, PERIODE["B06"], hari)
    assert (juni.wajib, juni.terisi, juni.status) == (2, 1, StatusBulan.TERLAMBAT)
    baris = p.baris()
    sel = g.sel_uraian_portal(p.dokumen, baris, 6)
    p.terapkan(isi_sel(p.dokumen, [(sel, "Sudah", "")], "isi"))
    assert kelengkapan_eperformance(p.dokumen, PERIODE["B06"], hari).terisi == 0, "a triwulan ends: its realisasi too"
    p.tw(baris, "realisasi", "20", "20")
    assert kelengkapan_eperformance(p.dokumen, PERIODE["B06"], hari).status == StatusBulan.LENGKAP
    assert kelengkapan_emonev(p.dokumen, PERIODE["B06"], hari).status == StatusBulan.TERLAMBAT
    for kolom, nilai in (("realisasi_anggaran", 5), ("realisasi_kinerja", angka(5))):
        p.terapkan(isi_sel(p.dokumen, [(g.sel_emonev(p.dokumen, 6, kolom), nilai, "")], "isi"))
    assert kelengkapan_emonev(p.dokumen, PERIODE["B06"], hari).status == StatusBulan.LENGKAP


def test_target_kinerja_in_hitung() -> None:
    p = Portal()
    t = p.sasaran("Narapidana berwirausaha")
    p.dokumen_target(t, 1, StatusDokumen.BELUM)
    p.dokumen_target(t, 2, StatusDokumen.BELUM, StatusDokumen.ADA)
    p.dokumen_target(t, 4, StatusDokumen.TIDAK_BERLAKU)
    p.dokumen_target(t, 9, StatusDokumen.ADA)
    (hasil,) = hitung(p.dokumen, PERIODE["SM1"])["target_kinerja"]
    assert (hasil["target"], hasil["ada"], hasil["berlaku"], hasil["tercetak"]) == (
        "Narapidana berwirausaha",
        1,
        3,
        "33",
    )
    assert [(b["periode"], b["tercetak"]) for b in hasil["bulan"]] == [("B01", "0"), ("B02", "50"), ("B04", "N/A")]
