"""Evidence asked for and handed in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.dukungan import diminta, diserahkan, sebut_dukungan
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.rencana_aksi import Renaksi, RenaksiPeriode
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.reports.dokumen import uid

R = uid("renaksi")


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("2 Dokumen", (2, "Dokumen", "")),
        (" 1  Kegiatan ", (1, "Kegiatan", "")),
        ("12 Laporan bulanan", (12, "Laporan bulanan", "")),
        ("", None),
        ("  ", None),
        ("Laporan dan dokumentasi", (1, "", "Laporan dan dokumentasi")),
        ("2", (1, "", "2")),
        ("2x Dokumen", (1, "", "2x Dokumen")),
        ("2.000 Dokumen", (1, "", "2.000 Dokumen")),
    ],
)
def test_what_is_asked_for(teks: str, hasil: tuple[int, str, str] | None) -> None:
    assert diminta(teks) == hasil


def dokumen(minta: str = "2 Dokumen", minta_tw2: str = "") -> TahunKinerja:
    baris = [
        RenaksiPeriode(uid(k), tahun=2026, renaksi_id=R, periode=k, data_dukung=minta_tw2 if k == "TW2" else "")
        for k in ("TW1", "TW2")
    ]
    lain = Renaksi(uid("lain"), tahun=2026, indikator_id=uid("i"), uraian="Lain", urutan=2)
    dukung = [
        ("renaksi", R, 3, BentukDukung.BERKAS),
        ("renaksi", R, None, BentukDukung.NASKAH),
        ("renaksi_periode", uid("TW2"), None, BentukDukung.TAUTAN),
        ("renaksi_periode", uid("TW2"), 5, BentukDukung.BERKAS),
        ("renaksi", R, 3, BentukDukung.DIMINTA),
        ("renaksi", lain.id, 3, BentukDukung.BERKAS),
        ("indikator", R, 3, BentukDukung.BERKAS),
    ]
    return TahunKinerja(
        2026,
        renaksi=(Renaksi(R, tahun=2026, indikator_id=uid("i"), uraian="K", data_dukung=minta, urutan=1), lain),
        renaksi_periode=tuple(baris),
        data_dukung=tuple(
            DataDukung(uid("d", n), tahun=2026, pada_noun=noun, pada_id=id_, bulan=bulan, bentuk=bentuk, urutan=n)
            for n, (noun, id_, bulan, bentuk) in enumerate(dukung)
        ),
    )


@pytest.mark.parametrize(
    ("kapan", "jumlah"),
    [(None, 4), (3, 1), (5, 1), (4, 0), ("TW1", 1), ("TW2", 2), (PERIODE["SM1"], 3), ("SM2", 0), ("TAHUN", 4)],
)
def test_what_was_handed_in(kapan: int | str | None, jumlah: int) -> None:
    assert diserahkan(dokumen(), R, kapan) == jumlah


def test_handed_in_of_asked_for() -> None:
    assert sebut_dukungan(dokumen(), R) == "4/2"
    assert [sebut_dukungan(dokumen(), R, b) for b in (2, 3, 4, 5, 6)] == ["0/2", "1/2", "1/2", "2/2", "3/2"]
    assert sebut_dukungan(dokumen(minta_tw2="3 Foto"), R, "TW2") == "2/3"
    assert sebut_dukungan(dokumen(minta_tw2="3 Foto"), R, "TW1") == "1/2"


def test_where_nothing_is_asked_for_the_number_stands_alone() -> None:
    assert sebut_dukungan(dokumen(minta=""), R) == "4"
    assert sebut_dukungan(dokumen(minta=""), R, 1) == ""
    assert sebut_dukungan(dokumen(), uid("tidak ada")) == ""


def test_a_row_with_an_unknown_period_counts_with_the_year() -> None:
    d = dokumen()
    d = d.dengan("renaksi_periode", [replace(b, periode="??") for b in d.renaksi_periode])
    assert (diserahkan(d, R), diserahkan(d, R, "TW2")) == (4, 1)
