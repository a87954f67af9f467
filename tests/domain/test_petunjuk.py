"""Hints on a month's entry, and the day it was first filled: noticed, said with what to do, never a figure changed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.aturan_gestur import ubah_ambang
from kinerja_desktop.application.pengisian import baris_baru, isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.kelengkapan import bulan_kosong
from kinerja_desktop.domain.ketepatan import (
    Ketepatan,
    ketepatan_bulan,
    ketepatan_bulan_kegiatan,
    ketepatan_indikator,
    ketepatan_kegiatan,
)
from kinerja_desktop.domain.nilai import Angka, Rentang, TidakBerlaku
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.petunjuk import Ambang, JenisPetunjuk, ambang_petunjuk, petunjuk_bulan
from kinerja_desktop.domain.realisasi import RealisasiUraian
from kinerja_desktop.domain.renstra import Arah, JenisRumus, Konsolidasi, PeriodePelaporan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat, angka

J = JenisPetunjuk


def berisi(nilai: list[str], **isi: object) -> tuple[Pembuat, object]:
    """A satker with one indikator whose months from January on have these values."""
    p = Pembuat(2026)
    i = p.indikator("Nilai layanan", angka(80), **{"satuan": "Nilai", **isi})
    for bulan, n in enumerate(nilai, 1):
        p.realisasi(i, bulan, n)
    return p, i


def jenis(nilai: list[str], **isi: object) -> list[JenisPetunjuk]:
    """What is noticed in the last of these months."""
    p, i = berisi(nilai, **isi)
    return [s.jenis for s in petunjuk_bulan(p.dokumen, i, len(nilai))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("nilai", "tampak"),
    [
        (["70", "72", "71", "710"], [J.JAUH]),
        (["70", "72", "71", "20"], [J.JAUH, J.TURUN]),
        (["70", "72", "71", "213"], []),  # three times the median exactly is not yet far
        (["70", "72", "710"], []),  # two months are no habit
        (["0", "0", "0", "9"], []),  # nothing is a multiple of zero
        (["-5", "-6", "-4", "30"], []),
        (["70", "72", "71", "0"], [J.JAUH, J.TURUN]),
    ],
)
def test_a_value_far_from_the_usual(nilai: list[str], tampak: list[JenisPetunjuk]) -> None:
    assert jenis(nilai) == tampak


def test_it_says_what_and_what_to_do() -> None:
    p, i = berisi(["70", "72", "71", "710"])
    assert [s.kalimat for s in petunjuk_bulan(p.dokumen, i, 4)] == [  # type: ignore[arg-type]
        "710 jauh di atas biasanya (nilai tengah 3 bulan sebelumnya 71). Periksa angkanya; bila benar, jelaskan di uraian."
    ]
    p, i = berisi(["72", "70"])
    assert petunjuk_bulan(p.dokumen, i, 2)[0].kalimat == (  # type: ignore[arg-type]
        "Lebih buruk daripada Januari (72 menjadi 70). Tulis sebabnya di uraian."
    )


@pytest.mark.parametrize(
    ("arah", "nilai", "tampak"),
    [
        (Arah.NAIK, ["70", "69"], True),
        (Arah.NAIK, ["69", "70"], False),
        (Arah.TURUN, ["2", "3"], True),
        (Arah.TURUN, ["3", "2"], False),
        (Arah.RENTANG, ["85", "70"], True),
        (Arah.RENTANG, ["85", "99"], True),
        (Arah.RENTANG, ["70", "85"], False),
        (Arah.RENTANG, ["81", "89"], False),
    ],
)
def test_worse_goes_by_the_direction(arah: Arah, nilai: list[str], tampak: bool) -> None:
    p, i = berisi(nilai, arah=arah)
    p.target(i, Rentang(Decimal(80), Decimal(90)))  # type: ignore[arg-type]
    assert [s.jenis for s in petunjuk_bulan(p.dokumen, i, 2)] == [J.TURUN] * tampak  # type: ignore[arg-type]


def test_words_answer_it_and_the_month_before_is_the_last_one_reported() -> None:
    p, i = berisi(["72", "70"])
    p.terapkan(isi_sel(p.dokumen, [(sel_uraian(p.dokumen, i, 2), "Banjir", "")], "isi"))  # type: ignore[arg-type]
    assert petunjuk_bulan(p.dokumen, i, 2) == ()  # type: ignore[arg-type]
    q = Pembuat(2026)
    j = q.indikator("Nilai", angka(80), satuan="Nilai", periode_pelaporan=PeriodePelaporan.TRIWULANAN)
    q.realisasi(j, 3, 80)
    q.realisasi(j, 6, 60)
    assert [s.kalimat[:26] for s in petunjuk_bulan(q.dokumen, j, 6)] == ["Lebih buruk daripada Maret"]


def test_the_same_entry_again_and_again_is_asked_about_once() -> None:
    p, i = berisi(["70"] * 9)
    assert [b for b in range(1, 10) if petunjuk_bulan(p.dokumen, i, b)] == [4, 8]  # type: ignore[arg-type]
    assert jenis(["0"] * 4) == []
    assert jenis(["100"] * 4, satuan="%") == []
    assert jenis(["70", "70", "71", "70"]) == [J.TURUN]


def test_a_part_larger_than_the_whole() -> None:
    p = Pembuat(2026)
    i = p.indikator("Persentase", angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    p.realisasi(i, 1, 50, "pembilang")
    assert petunjuk_bulan(p.dokumen, i, 1) == ()
    p.realisasi(i, 1, 40, "penyebut")
    assert [s.kalimat for s in petunjuk_bulan(p.dokumen, i, 1)] == [
        "Pembilang 50 melebihi penyebut 40; hasilnya di atas 100 %. Periksa apakah keduanya tertukar atau salah ketik."
    ]
    p.realisasi(i, 1, 50, "penyebut")
    assert petunjuk_bulan(p.dokumen, i, 1) == ()


def test_thresholds_are_data_of_the_year_and_old_years_have_defaults() -> None:
    p, i = berisi(["70", "72", "71", "150"])
    assert petunjuk_bulan(p.dokumen, i, 4) == ()  # type: ignore[arg-type]
    d = p.dokumen
    p.terapkan(ubah_ambang(d, "200", "2", "3", "4"))
    assert [s.jenis for s in petunjuk_bulan(p.dokumen, i, 4)] == [J.JAUH]  # type: ignore[arg-type]
    lama = d.dengan(
        "aturan", [baris_baru("aturan", str, tahun=2026, nama="ambang", isi=freeze({"capaian_atas": "200"}))]
    )
    for tahun in (lama, d.dengan("aturan", []), d):
        assert ambang_petunjuk(tahun) == Ambang(Decimal(3), 3, 4)


@given(st.lists(st.integers(0, 1000), max_size=12))
def test_no_hint_changes_a_figure(nilai: list[int]) -> None:
    p, i = berisi([str(n) for n in nilai])
    dulu = hitung(p.dokumen, BULAN[11])
    for bulan in range(1, 13):
        petunjuk_bulan(p.dokumen, i, bulan)  # type: ignore[arg-type]
    assert hitung(p.dokumen, BULAN[11]) == dulu


# Timeliness -----------------------------------------------------------------------------------------------------------


def diisi(dok: TahunKinerja, id_indikator: str, bulan: int, hari: date | None) -> TahunKinerja:
    baris = baris_baru("realisasi_uraian", str, tahun=2026, indikator_id=id_indikator, bulan=bulan, diisi=hari)
    assert isinstance(baris, RealisasiUraian)
    return dok.dengan("realisasi_uraian", [*dok.realisasi_uraian, baris])


def test_in_time_late_missing_and_unknown() -> None:
    p = Pembuat(2026)
    semua = [p.indikator(f"Nilai {n}", angka(80), satuan="Nilai") for n in range(4)]
    for i in semua[:3]:
        p.realisasi(i, 5, 70)
    dok, hari = p.dokumen, date(2026, 6, 10)
    dok = diisi(diisi(dok, semua[0].indikator_id, 5, date(2026, 6, 5)), semua[1].indikator_id, 5, date(2026, 6, 7))
    isi = [ketepatan_indikator(dok, i, 5, hari) for i in semua]
    assert [str(k) for k in isi] == [
        "diisi 5 Juni 2026, tepat waktu", "diisi 7 Juni 2026, terlambat 2 hari",
        "sudah diisi; tanggal pengisiannya tidak tercatat", "belum diisi, batas 5 Juni 2026 lewat 5 hari",
    ]  # fmt: skip
    assert str(ketepatan_bulan(dok, BULAN[4], hari)) == "1 tepat waktu, 1 terlambat, 1 belum, 1 tanpa tanggal isi"
    assert str(ketepatan_indikator(dok, semua[3], 5, date(2026, 6, 1))) == "belum diisi, batas 5 Juni 2026"
    assert str(ketepatan_indikator(diisi(dok, semua[3].indikator_id, 5, hari), semua[3], 5, hari)).startswith(
        "mulai diisi 10 Juni 2026, belum lengkap"
    )


def test_what_is_not_due_is_counted_nowhere() -> None:
    p = Pembuat(2026)
    i = p.indikator("Nilai", angka(80), satuan="Nilai", periode_pelaporan=PeriodePelaporan.TRIWULANAN)
    assert ketepatan_indikator(p.dokumen, i, 5, date(2026, 6, 10)) is None
    assert str(ketepatan_bulan(p.dokumen, BULAN[4], date(2026, 6, 10))) == ""
    dok = diisi(p.dokumen, i.indikator_id, 5, date(2026, 6, 3))  # words alone
    assert str(ketepatan_indikator(dok, i, 5, date(2026, 6, 10))) == "diisi 3 Juni 2026, tepat waktu"


def test_kegiatan_are_timed_by_their_report() -> None:
    p = Pembuat(2026)
    i = p.indikator("Nilai", angka(80), satuan="Nilai")
    kegiatan = baris_baru("renaksi", p.id_baru, tahun=2026, indikator_id=i.indikator_id, uraian="Rapat")
    lapor = baris_baru(
        "renaksi_bulan", str, tahun=2026, renaksi_id=kegiatan.id, bulan=5, uraian="Terlaksana", diisi=date(2026, 6, 8)
    )
    dok = p.dokumen.dengan("renaksi", [kegiatan])
    k = dok.renaksi[0]
    assert ketepatan_kegiatan(dok, k, 5, date(2026, 6, 6)).ketepatan == Ketepatan.BELUM  # type: ignore[union-attr]
    dok = dok.dengan("renaksi_bulan", [lapor])
    assert str(ketepatan_kegiatan(dok, k, 5, date(2026, 6, 6))) == "diisi 8 Juni 2026, terlambat 3 hari"
    assert str(ketepatan_bulan_kegiatan(dok, BULAN[4], date(2026, 6, 9))) == "1 terlambat"


def test_one_na_makes_the_whole_month_na() -> None:
    p = Pembuat(2026)
    i = p.indikator("Persentase", angka(80), rumus=JenisRumus.PERBANDINGAN)
    assert bulan_kosong(p.dokumen, i, BULAN[0]) == (1,)
    p.realisasi(i, 1, TidakBerlaku("tidak ada layanan"), "pembilang")
    assert bulan_kosong(p.dokumen, i, BULAN[0]) == ()
    p.realisasi(i, 1, Angka(Decimal(1)), "pembilang")
    assert bulan_kosong(p.dokumen, i, BULAN[0]) == (1,)
