"""Each table that offers words of its own on the card of an indikator prints them, and leaves out what it shall not print."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kinerja_desktop.application.indikator_cetak import cetak_di, isi_sebutan
from kinerja_desktop.application.transaksi import Transaksi, terapkan
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.renstra import IndikatorTahun, Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.katalog_bagian import BAGIAN, BERINDIKATOR
from kinerja_desktop.reports.susun import laporan_bawaan
from tests.gui.palsu import dokumen_contoh

KATA = "Sebutan yang hanya ada pada tabel ini"


def dokumen(bagian: str) -> TahunKinerja:
    """An example whose indikator the section prints."""
    kanwil = ("banding-renstra", "target-renstra", "pendanaan", "monitoring")
    dok = dokumen_contoh("kanwil-ntb-2026.json" if bagian in kanwil else "rutan-soe-2023.json")
    # The words of an output go before those of its indikator.
    return dok.dengan("indikator_tahun", (replace(i, uraian_output="") for i in dok.indikator_tahun))


def indikator(dok: TahunKinerja, bagian: str) -> IndikatorTahun:
    tingkat = {"sasaran-strategis": Tingkat.STRATEGIS, "iku": Tingkat.STRATEGIS}.get(bagian, Tingkat.KEGIATAN)
    return dok.indikator_tingkat(tingkat)[0]


def isi(dok: TahunKinerja, bagian: str) -> str:
    """All words of the section."""
    laporan = laporan_bawaan(dok, TAHUN)
    return repr(BAGIAN[bagian].fungsi(dok, laporan))


def setelah(dok: TahunKinerja, transaksi: Transaksi) -> TahunKinerja:
    return terapkan(dok, transaksi.edits)


@pytest.mark.parametrize("bagian", BERINDIKATOR)
def test_words_of_one_table(bagian: str) -> None:
    dok = dokumen(bagian)
    i = indikator(dok, bagian)
    dok = setelah(dok, isi_sebutan(i, bagian, KATA))
    assert KATA in isi(dok, bagian)
    lain: Any = next(b for b in BERINDIKATOR if b != bagian)
    assert KATA not in isi(dok, lain)


@pytest.mark.parametrize("bagian", BERINDIKATOR)
def test_a_table_leaves_out_what_it_shall_not_print(bagian: str) -> None:
    dok = dokumen(bagian)
    i = indikator(dok, bagian)
    dok = setelah(dok, isi_sebutan(i, bagian, KATA))
    baru = dok.indikator_tahun_id[i.indikator_id]
    assert KATA not in isi(setelah(dok, cetak_di(baru, bagian, tercetak=False)), bagian)


def test_derivations_follow_the_words_of_the_table_they_explain() -> None:
    dok = dokumen("capaian")
    i = indikator(dok, "capaian")
    assert KATA in isi(setelah(dok, isi_sebutan(i, "capaian", KATA)), "perhitungan")
