"""Evidence asked for and handed in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.dukungan import (
    Dukungan,
    baris_kegiatan,
    diminta,
    dukungan,
    periode_kapan,
    sebut_cara,
    sebut_dukungan,
)
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.rencana_aksi import Renaksi, RenaksiPeriode
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.target_kinerja import StatusDokumen, TargetKinerja, TargetKinerjaDokumen
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
    assert len([d for d in baris_kegiatan(dokumen(), R, periode_kapan(kapan)) if d.bentuk != "diminta"]) == jumlah


def test_handed_in_of_asked_for() -> None:
    assert sebut_dukungan(dokumen(), R) == "4/2"
    assert [sebut_dukungan(dokumen(), R, b) for b in (2, 3, 4, 5, 6)] == ["0/2", "1/2", "1/2", "2/2", "3/2"]
    assert sebut_dukungan(dokumen(minta_tw2="3 Foto"), R, "TW2") == "2/3"
    assert sebut_dukungan(dokumen(minta_tw2="3 Foto"), R, "TW1") == "1/2"


def test_where_nothing_is_asked_for_the_number_stands_alone() -> None:
    assert sebut_dukungan(dokumen(minta=""), R) == "4/5", "a request row and four that nobody asked for"
    tanpa = dokumen(minta="")
    tanpa = tanpa.dengan("data_dukung", [d for d in tanpa.data_dukung if d.bentuk != BentukDukung.DIMINTA])
    assert sebut_dukungan(tanpa, R) == "4"
    assert sebut_dukungan(tanpa, R, 1) == ""
    assert sebut_dukungan(dokumen(), uid("tidak ada")) == ""


def test_a_row_with_an_unknown_period_counts_with_the_year() -> None:
    d = dokumen()
    d = d.dengan("renaksi_periode", [replace(b, periode="??") for b in d.renaksi_periode])
    assert [dukungan(d, "renaksi", R, k).ada for k in (None, "TW2")] == [4, 2], "a month still counts by itself"


# Requests and what is handed in for them -------------------------------------------------------------------------------


INDIKATOR = uid("indikator")


def baris(n: int, bentuk: BentukDukung, **isi: object) -> DataDukung:
    dasar: dict[str, object] = {"pada_noun": "indikator", "pada_id": INDIKATOR, "bulan": 5, "urutan": n}
    return DataDukung(uid("r", n), tahun=2026, bentuk=bentuk, **(dasar | isi))  # type: ignore[arg-type]


MINTA = baris(1, BentukDukung.DIMINTA, uraian="Laporan razia", jumlah=2, satuan="Dokumen")


def diisi(*lain: DataDukung) -> Dukungan:
    return dukungan(TahunKinerja(2026, data_dukung=(MINTA, *lain)), "indikator", INDIKATOR, 5)


def test_a_request_is_fulfilled_piece_by_piece() -> None:
    satu = baris(2, BentukDukung.BERKAS, untuk_id=MINTA.id)
    dua = baris(3, BentukDukung.TAUTAN, untuk_id=MINTA.id)
    assert (diisi().teks, diisi().kurang) == ("0/2", ("Laporan razia (2 Dokumen)",))
    assert (diisi(satu).teks, diisi(satu).kurang) == ("1/2", ("1 lagi dari Laporan razia (2 Dokumen)",))
    assert (diisi(satu, dua).teks, diisi(satu, dua).lengkap) == ("2/2", True)
    map_ = baris(4, BentukDukung.NASKAH, untuk_id=MINTA.id, jumlah=3, uraian="3 laporan di map")
    assert diisi(map_).teks == "3/2"
    assert sebut_cara(map_) == "jumlah"


def test_what_nobody_asked_for_stands_for_itself() -> None:
    lain = baris(2, BentukDukung.BERKAS)
    assert (diisi(lain).teks, diisi(lain).lengkap) == ("1/3", False), "it does not fulfil the request"
    assert dukungan(TahunKinerja(2026, data_dukung=(lain,)), "indikator", INDIKATOR, 5).teks == "1"
    lama = replace(MINTA, bentuk=BentukDukung.BERKAS, jumlah=None)
    masih = baris(3, BentukDukung.DIMINTA)
    dok = TahunKinerja(2026, data_dukung=(lama, masih))
    assert dukungan(dok, "indikator", INDIKATOR, 5).teks == "1/2", (
        "a request that once became the evidence keeps its place"
    )


def test_too_much_of_one_is_not_enough_of_another() -> None:
    kedua = baris(2, BentukDukung.DIMINTA, uraian="Foto")
    banyak_ = [baris(n, BentukDukung.BERKAS, untuk_id=MINTA.id) for n in (3, 4, 5)]
    assert (diisi(kedua, *banyak_).teks, diisi(kedua, *banyak_).kurang) == ("2/3", ("Foto",))
    foto = baris(6, BentukDukung.BERKAS, untuk_id=kedua.id)
    assert (diisi(kedua, *banyak_, foto).teks, diisi(kedua, *banyak_, foto).kurang) == ("4/3", ())


def test_months_of_an_indikator() -> None:
    setahun = baris(2, BentukDukung.BERKAS, bulan=None)
    lain = baris(3, BentukDukung.BERKAS, bulan=6)
    dok = TahunKinerja(2026, data_dukung=(setahun, lain))
    assert [dukungan(dok, "indikator", INDIKATOR, k).teks for k in (5, 6, "TW2", None)] == ["1", "2", "2", "2"]
    untuk = baris(4, BentukDukung.BERKAS, bulan=7, untuk_id=MINTA.id)
    assert diisi(untuk).teks == "1/2", "handed in later, it still answers the request of its month"


def test_rows_under_a_kegiatan_say_in_detail_what_its_words_ask_for() -> None:
    d = dokumen(minta="2 Dokumen")
    assert dukungan(d, "renaksi", R).kurang == ("tanpa uraian",), "four came, but not the one asked for by name"
    penuh = d.dengan(
        "data_dukung", [replace(b, untuk_id=uid("d", 4)) if b.id == uid("d", 0) else b for b in d.data_dukung]
    )
    assert dukungan(penuh, "renaksi", R).lengkap
    assert sebut_dukungan(penuh, R) == "4/2"


def test_a_document_of_target_kinerja_asks_until_it_is_there() -> None:
    t = TargetKinerja(uid("t"), tahun=2026, uraian="Target")
    for status, teks, hasil in (
        (StatusDokumen.BELUM, "0/1", ("Laporan monitoring",)), (StatusDokumen.ADA, "", ()),
        (StatusDokumen.TIDAK_BERLAKU, "", ()),
    ):  # fmt: skip
        d = TargetKinerjaDokumen(
            uid("td"), tahun=2026, target_kinerja_id=t.id, bulan=4, uraian="Laporan monitoring", status=status
        )
        dok = TahunKinerja(2026, target_kinerja=(t,), target_kinerja_dokumen=(d,))
        assert (
            dukungan(dok, "target_kinerja_dokumen", d.id).teks,
            dukungan(dok, "target_kinerja_dokumen", d.id).kurang,
        ) == (
            teks,
            hasil,
        )


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=8), st.lists(st.integers(1, 3), max_size=4))
def test_it_is_complete_exactly_when_every_request_has_enough(masuk: list[tuple[int, int]], minta: list[int]) -> None:
    ada = [baris(n, BentukDukung.DIMINTA, jumlah=j) for n, j in enumerate(minta)]
    beri = [
        baris(100 + n, BentukDukung.BERKAS, jumlah=j, untuk_id=ada[k].id if k < len(ada) else None)
        for n, (k, j) in enumerate(masuk)
    ]
    hasil = dukungan(TahunKinerja(2026, data_dukung=(*ada, *beri)), "indikator", INDIKATOR)
    cukup = all(sum(j for k, j in masuk if k == n) >= m for n, m in enumerate(minta))
    assert hasil.lengkap == cukup == (not hasil.kurang)
    assert len(hasil.bukti) == len(beri)
    if hasil.minta is not None:
        assert (hasil.ada >= hasil.minta) == cukup
