"""Rows of the matrix: periods under blocks, and money of the budget said once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kinerja_desktop.application.matriks_renaksi import baris_renaksi, capaian_renaksi, teks_kegiatan
from kinerja_desktop.domain.anggaran import Anggaran, Observasi, Pagu, PaguVersi, Rpd, TingkatNode
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.realisasi import Realisasi
from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from tests.reports.dokumen import uid
from tests.reports.renaksi import TAHUN, TW, Isi, kanwil, ternate


def tertaut() -> Isi:
    """Two kegiatan of one indikator under a pagu that is read from the budget."""
    isi = Isi(sumber_utama="SP2D")
    indikator = isi.indikator(isi.sasaran("Sasaran"), "Indikator", "80")
    isi.pagu(None, indikator_id=indikator, anggaran_id=uid("node"))
    isi.kegiatan(indikator, "Pertama")
    isi.kegiatan(indikator, "Kedua")
    isi.tambah("anggaran", Anggaran(uid("node"), tahun=TAHUN, tingkat=TingkatNode.KRO, nama="Node"))
    isi.tambah("pagu_versi", PaguVersi(uid("v"), tahun=TAHUN, ke=0))
    isi.tambah("pagu", Pagu(uid("jumlah"), tahun=TAHUN, anggaran_id=uid("node"), versi_id=uid("v"), jumlah=1_200))
    for bulan in range(1, 13):
        isi.tambah("rpd", Rpd(uid("rpd", bulan), tahun=TAHUN, anggaran_id=uid("node"), bulan=bulan, jumlah=100))
    for bulan, jumlah in ((3, 250), (9, 900)):
        isi.tambah(
            "observasi",
            Observasi(
                uid("o", bulan), tahun=TAHUN, anggaran_id=uid("node"), sumber="SP2D",
                per_tanggal=date(TAHUN, bulan, 28), realisasi=jumlah,
            ),
        )  # fmt: skip
    return isi


def test_money_of_the_budget_stands_beside_the_first_kegiatan_only() -> None:
    baris = baris_renaksi(tertaut().dokumen, per_periode=True)
    assert [(b.renaksi.uraian if b.renaksi else "", b.periode) for b in baris] == [
        (nama, kode) for nama in ("Pertama", "Kedua") for kode in TW
    ]
    assert [b.pagu for b in baris] == [1_200] * 8
    assert [(b.uang.rpd, b.uang.realisasi) for b in baris] == [
        (300, 250), (300, None), (300, 650), (300, None), *[(None, None)] * 4,
    ]  # fmt: skip
    # What was not observed in TW II is in the figure of TW III, and the row says so.
    assert [bool(b.uang.catatan) for b in baris] == [False, False, True, False, *[False] * 4]


def test_blocks_of_one_kegiatan_have_their_own_periods() -> None:
    baris = [b for b in baris_renaksi(ternate().dokumen, per_periode=True) if b.indikator.uraian.startswith("Tersusun")]
    assert [b.pagu for b in baris] == [p for p in (2_450_000, 6_050_000, 1_850_000, 3_350_000) for _ in TW]
    assert [b.uang.rpd for b in baris][::4] == [612_500, 1_512_500, 462_500, 837_500]
    assert {b.isi.pagu_id for b in baris if b.isi} == {b.kunci_pagu for b in baris}


def test_one_row_per_kegiatan_where_nothing_differs_by_period() -> None:
    baris = baris_renaksi(kanwil().dokumen, per_periode=False)
    assert len(baris) == 15
    assert {b.periode for b in baris} == {""}
    assert len({b.kunci_pagu for b in baris}) == 2


def test_capaian_waits_for_an_entry_within_its_period() -> None:
    isi = tertaut()
    indikator = isi.dokumen.indikator_tahun[0]
    isi.tambah(
        "realisasi",
        Realisasi(uid("r"), tahun=TAHUN, indikator_id=indikator.indikator_id, bulan=5, nilai=Angka(Decimal(60))),
    )
    hasil = [capaian_renaksi(isi.dokumen, indikator, PERIODE[kode]) for kode in (*TW, "SM1")]
    assert [h.tercetak if h else None for h in hasil] == [None, "75", None, None, "75"]


def test_words_of_a_kegiatan_and_its_periods_are_said_once_each() -> None:
    isi = tertaut()
    satu = isi.dokumen.renaksi[0]
    isi.baris["renaksi"][0] = replace(satu, data_dukung="2 Dokumen", jenis_periode=JenisPeriode.SEMESTER)
    for kode, teks in (("SM1", "Notula"), ("SM2", "Notula")):
        isi.periode(satu.id, kode, data_dukung=teks)
    dokumen = isi.dokumen
    assert teks_kegiatan(dokumen, dokumen.renaksi[0], "data_dukung") == ("2 Dokumen", "Notula")
    assert teks_kegiatan(dokumen, dokumen.renaksi[1], "data_dukung") == ()
