"""Every kind of rumus with the figures of the papers: result, steps, what is missing, and where a figure comes from."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from kinerja_desktop.application.pengisian import baris_baru, isi_sel
from kinerja_desktop.application.sel import sel_baris, sel_kunci
from kinerja_desktop.application.transaksi import Tambah, Transaksi, perubahan
from kinerja_desktop.domain.angka import Mode
from kinerja_desktop.domain.kelengkapan import bulan_kosong
from kinerja_desktop.domain.nilai import Angka, Kosong, TidakDapatDihitung, tulis_desimal
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.periode import BULAN, PERIODE, TAHUN
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, StatusRenaksi
from kinerja_desktop.domain.renstra import IndikatorTahun, JenisRumus, Konsolidasi, PeriodePelaporan
from kinerja_desktop.domain.rumus import (
    coba_rumus,
    langkah_realisasi,
    periksa_tetapan,
    realisasi_periode,
    realisasi_sampai,
    setahun,
    usulan_bulan,
    variabel_indikator,
)
from kinerja_desktop.domain.rumus_jenis import PERTANYAAN, RUMUS
from tests.pembuat import Pembuat, angka

MODE = Mode(True, 2)
SKOR = (36, 35, 34, 36, 35, 35, 36, 34, 35, 36)
"""Σ skor of ten questions by ten responden; their mean is 3,52."""


def indikator(rumus: JenisRumus, **isi: Any) -> IndikatorTahun:
    """An indikator of that rumus, not in any document."""
    dasar = Pembuat().indikator()
    return replace(dasar, rumus=rumus, satuan=isi.pop("satuan", "%"), **{k: freeze(v) for k, v in isi.items()})


def coba(i: IndikatorTahun, **isi: int | str) -> tuple[str, list[str]]:
    """Result and steps as read."""
    hasil, langkah = coba_rumus(i, {nama: Decimal(nilai) for nama, nilai in isi.items()}, MODE)
    if isinstance(hasil, Angka):
        return tulis_desimal(hasil.nilai), [str(lk) for lk in langkah]
    assert isinstance(hasil, TidakDapatDihitung)
    assert not langkah
    return hasil.alasan, []


def survei(**isi: Any) -> IndikatorTahun:
    return indikator(JenisRumus.SURVEI, satuan="Indeks", **isi)


def skor(nilai: tuple[int, ...] = SKOR) -> dict[str, int]:
    return {f"p{n}": s for n, s in enumerate(nilai, 1)}


# The kinds -----------------------------------------------------------------------------------------------------------


def test_a_ratio_is_a_fraction_of_a_hundred() -> None:
    i = indikator(JenisRumus.PERBANDINGAN)
    assert coba(i, pembilang=74, penyebut=80) == ("92.5", ["Realisasi = 74/80 × 100% = 0,925 × 100% = 92,5%"])


def test_a_complement_counts_what_did_not_happen() -> None:
    hasil, langkah = coba(indikator(JenisRumus.KOMPLEMEN), pembilang=3, penyebut=120)
    assert hasil == "97.5"
    assert langkah == ["Realisasi = (120 − 3)/120 × 100% = 0,975 × 100% = 97,5%"]


def test_growth_stands_against_last_year() -> None:
    i = indikator(JenisRumus.PERTUMBUHAN)
    assert coba(i, kini=15, lalu=12) == ("25", ["Realisasi = (15 − 12)/12 × 100% = 0,25 × 100% = 25%"])
    assert coba(i, kini=9, lalu=12)[0] == "-25"


def test_the_index_of_000_adds_its_weighted_parts() -> None:
    i = indikator(JenisRumus.BERBOBOT, satuan="Indeks")
    hasil, langkah = coba(i, selesai=6, kegiatan=6, tercapai=9, target=12)
    assert hasil == "3.5"
    assert langkah == [
        "PLP = 6/6 × 50% = 1 × 50% = 50%",
        "PCT = 9/12 × 50% = 0,75 × 50% = 37,5%",
        "Realisasi = (50% + 37,5%)/25% = 3,5",
    ]


def test_weighted_parts_of_ones_own_need_no_divisor() -> None:
    bagian = [{"nama": "A", "arti": "", "pembilang": "a", "penyebut": "b", "bobot": "40"},
              {"nama": "B", "arti": "", "pembilang": "c", "penyebut": "b", "bobot": "60"}]  # fmt: skip
    i = indikator(JenisRumus.BERBOBOT, tetapan={"bagian": bagian}, variabel=[["a", ""], ["b", ""], ["c", ""]])
    hasil, langkah = coba(i, a=5, b=10, c=10)
    assert hasil == "80"
    assert langkah[-1] == "Realisasi = 20% + 60% = 80%"


def test_the_survey_of_000_weighs_ten_questions_by_a_tenth() -> None:
    i = survei()
    assert len(variabel_indikator(i)) == PERTANYAAN + 1
    hasil, langkah = coba(i, **skor(), responden=10)
    assert hasil == "3.52"
    assert langkah[0] == "Pertanyaan 1 = 36/10 × 10% = 3,6 × 10% = 0,36"
    assert langkah[-1] == "Realisasi = " + " + ".join(f"0,{s}" for s in SKOR) + " = 3,52"


def test_a_survey_may_weigh_its_questions_differently() -> None:
    i = survei(variabel=[["a", ""], ["b", ""], ["responden", ""]], tetapan={"bobot": [["a", "75"], ["b", "25"]]})
    assert coba(i, a=40, b=20, responden=10)[0] == "3.5"
    kurang = replace(i, tetapan=freeze({"bobot": [["a", "75"], ["b", "20"]]}))
    assert coba(kurang, a=40, b=20, responden=10)[0] == "bobot pertanyaan berjumlah 95%, harus 100%"


def test_an_expression_of_ones_own() -> None:
    i = indikator(JenisRumus.EKSPRESI, ekspresi="(a - b) / a × 100", variabel=[["a", "masuk"], ["b", "keluar"]])
    assert coba(i, a=40, b=10) == ("75", ["Realisasi = (40 - 10) / 40 × 100 = 75%"])
    assert coba(replace(i, satuan="Orang"), a=40, b=10)[1] == ["Realisasi = (40 - 10) / 40 × 100 = 75"]


@pytest.mark.parametrize(
    ("rumus", "isi", "sebab"),
    [
        (JenisRumus.PERBANDINGAN, {"pembilang": 1, "penyebut": 0}, "penyebut 0"),
        (JenisRumus.KOMPLEMEN, {"pembilang": 0, "penyebut": 0}, "penyebut 0"),
        (JenisRumus.PERTUMBUHAN, {"kini": 3, "lalu": 0}, "angka tahun lalu 0"),
        (JenisRumus.BERBOBOT, {"selesai": 1, "kegiatan": 0, "tercapai": 1, "target": 1}, "kegiatan bernilai 0"),
        (JenisRumus.SURVEI, skor() | {"responden": 0}, "jumlah responden 0"),
    ],
)
def test_a_divisor_of_zero_is_said(rumus: JenisRumus, isi: dict[str, int], sebab: str) -> None:
    assert coba(indikator(rumus), **isi) == (sebab, [])


def test_a_zero_divisor_in_an_expression_names_it() -> None:
    i = indikator(JenisRumus.EKSPRESI, ekspresi="a / (a - b)", variabel=[["a", ""], ["b", ""]])
    assert coba(i, a=2, b=2)[0] == "(a - b) bernilai 0 dan tidak dapat menjadi pembagi"


@pytest.mark.parametrize("rumus", [r for r in JenisRumus if RUMUS[r].variabel])
def test_the_trial_says_which_figure_is_missing(rumus: JenisRumus) -> None:
    i = indikator(rumus)
    nama = [n for n, _ in variabel_indikator(i)]
    assert coba(i, **dict.fromkeys(nama[:-1], 1))[0] == f"isi {nama[-1]}"


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"rumus": JenisRumus.EKSPRESI, "ekspresi": "a / c", "variabel": [["a", ""]]}, "rumus memakai c"),
        ({"rumus": JenisRumus.EKSPRESI, "ekspresi": "a / ", "variabel": [["a", ""]]}, "masih kurang"),
        ({"rumus": JenisRumus.SURVEI, "variabel": [["p1", ""]]}, "survei memerlukan variabel responden"),
        ({"rumus": JenisRumus.BERBOBOT, "tetapan": {"bagian": [{"nama": "A"}]}}, "tidak terbaca"),
        ({"rumus": JenisRumus.BERBOBOT, "variabel": [["a", ""]]}, "rumus memakai selesai"),
    ],
)
def test_settings_that_cannot_work_are_said(isi: dict[str, Any], sebab: str) -> None:
    i = indikator(isi.pop("rumus"), **isi)
    assert sebab in periksa_tetapan(i)
    assert sebab in coba(i)[0]


# Months --------------------------------------------------------------------------------------------------------------


def test_variables_are_consolidated_before_the_rumus_runs() -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80), rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    for bulan, (a, b) in enumerate(((1, 2), (99, 100)), 1):
        p.realisasi(i, bulan, a, "pembilang")
        p.realisasi(i, bulan, b, "penyebut")
    hasil = realisasi_sampai(p.dokumen, i, BULAN[1]).hasil
    assert isinstance(hasil, Angka)
    assert round(hasil.nilai, 2) == Decimal("98.04")  # 100/102, not the mean of 50 and 99


def test_a_survey_of_two_semesters_adds_skor_and_responden() -> None:
    p = Pembuat()
    i = p.indikator(
        rumus=JenisRumus.SURVEI, konsolidasi=Konsolidasi.JUMLAH, periode_pelaporan=PeriodePelaporan.SEMESTERAN
    )
    for bulan, banyak in ((6, 10), (12, 30)):
        for nama in skor():
            p.realisasi(i, bulan, 3 * banyak if bulan == 6 else 4 * banyak, nama)
        p.realisasi(i, bulan, banyak, "responden")
    assert realisasi_sampai(p.dokumen, i, TAHUN).hasil == Angka(Decimal("3.75"))
    assert realisasi_periode(p.dokumen, i, PERIODE["SM1"]).hasil == Angka(Decimal(3))


def test_last_years_figure_is_typed_once_for_the_whole_year() -> None:
    p = Pembuat()
    i = p.indikator(
        rumus=JenisRumus.PERTUMBUHAN, konsolidasi=Konsolidasi.AKHIR, periode_pelaporan=PeriodePelaporan.TRIWULANAN
    )
    p.realisasi(i, 3, 12, "lalu")
    p.realisasi(i, 3, 13, "kini")
    p.realisasi(i, 6, 15, "kini")
    assert realisasi_sampai(p.dokumen, i, BULAN[5]).hasil == Angka(Decimal(25))
    assert bulan_kosong(p.dokumen, i, BULAN[5]) == ()
    assert setahun(p.dokumen, i, 6)["lalu"].asal == "isian Maret"
    assert setahun(p.dokumen, i, 3) == {}


# Sources -------------------------------------------------------------------------------------------------------------


def tambah(p: Pembuat, noun: str, **isi: Any) -> Any:
    baru = baris_baru(noun, p.id_baru, tahun=p.dokumen.tahun, **isi)
    p.terapkan(Transaksi("uji", (Tambah(baru),)))
    return baru


def test_last_years_figure_is_proposed_from_the_comparison() -> None:
    p = Pembuat(2026)
    i = p.indikator(
        rumus=JenisRumus.PERTUMBUHAN, sumber_isian=(("lalu", "tahun_lalu"),), konsolidasi=Konsolidasi.AKHIR,
        periode_pelaporan=PeriodePelaporan.TRIWULANAN,
    )  # fmt: skip
    tambah(p, "pembanding", indikator_id=i.indikator_id, tahun_banding=2025, realisasi=angka(12), sumber="LKjIP 2025")
    assert usulan_bulan(p.dokumen, i, 3)["lalu"].asal == "realisasi 2025, LKjIP 2025"
    assert isinstance(realisasi_sampai(p.dokumen, i, BULAN[2]).hasil, Kosong)  # of this year nothing is known yet
    p.realisasi(i, 3, 15, "kini")
    hasil = realisasi_sampai(p.dokumen, i, BULAN[2])
    assert hasil.hasil == Angka(Decimal(25))
    assert [str(lk) for lk in langkah_realisasi(i, hasil, MODE)] == [
        "tahun lalu = 12 (realisasi 2025, LKjIP 2025)",
        "Realisasi = (15 − 12)/12 × 100% = 0,25 × 100% = 25%",
    ]
    assert bulan_kosong(p.dokumen, i, BULAN[2]) == ()
    p.realisasi(i, 3, 10, "lalu")
    assert realisasi_sampai(p.dokumen, i, BULAN[2]).hasil == Angka(Decimal(50))


def test_last_years_percent_is_no_count_to_grow_from() -> None:
    p = Pembuat(2026)
    i = p.indikator(rumus=JenisRumus.PERTUMBUHAN, satuan="%", sumber_isian=(("lalu", "tahun_lalu"),))
    banding = tambah(
        p, "pembanding", indikator_id=i.indikator_id, tahun_banding=2025, realisasi=angka(20), satuan_realisasi="%"
    )  # fmt: skip
    assert usulan_bulan(p.dokumen, i, 3) == {}
    p.terapkan(Transaksi("uji", perubahan(banding, realisasi=angka(12), satuan_realisasi="Pokmas")))
    assert usulan_bulan(p.dokumen, i, 3)["lalu"].nilai == 12


def test_nilai_ikpa_is_proposed_and_may_be_typed_over() -> None:
    p = Pembuat()
    i = p.indikator("Nilai IKPA", satuan="Nilai", sumber_isian=(("", "ikpa"),), konsolidasi=Konsolidasi.AKHIR)
    tambah(p, "skor_anggaran", jenis=JenisSkor.IKPA, bulan=2, nilai=angka("93.5"))
    tambah(p, "skor_anggaran", jenis=JenisSkor.IKPA, komponen="Deviasi halaman III DIPA", bulan=2, nilai=angka(80))
    hasil = realisasi_sampai(p.dokumen, i, BULAN[1])
    assert hasil.hasil == angka("93.5")
    assert hasil.sumber == (("", "Nilai IKPA Februari 2023"),)
    assert [str(lk) for lk in langkah_realisasi(i, hasil, MODE)] == ["Realisasi = 93,5 (Nilai IKPA Februari 2023)"]
    assert bulan_kosong(p.dokumen, i, BULAN[2]) == (1, 3)  # what is older than the last report says nothing of Maret
    p.realisasi(i, 2, 90)
    hasil = realisasi_sampai(p.dokumen, i, BULAN[1])
    assert hasil.hasil == angka(90)
    assert hasil.sumber == ()
    p.terapkan(isi_sel_kosong(p, i, 2))
    assert realisasi_sampai(p.dokumen, i, BULAN[1]).hasil == angka("93.5")


def isi_sel_kosong(p: Pembuat, i: IndikatorTahun, bulan: int) -> Transaksi:
    from kinerja_desktop.domain.nilai import KOSONG

    sel = sel_kunci("realisasi", "nilai", tahun=p.dokumen.tahun, indikator_id=i.indikator_id, bulan=bulan, variabel="")
    return isi_sel(p.dokumen, [(sel, KOSONG, "")], "kosongkan")


def test_a_quarterly_report_takes_the_score_of_its_quarter() -> None:
    p = Pembuat()
    i = p.indikator("Nilai IKPA", sumber_isian=(("", "ikpa"),), periode_pelaporan=PeriodePelaporan.TRIWULANAN)
    tambah(p, "skor_anggaran", jenis=JenisSkor.IKPA, bulan=2, nilai=angka(93))
    assert usulan_bulan(p.dokumen, i, 3)[""].nilai == 93
    assert usulan_bulan(p.dokumen, i, 6) == {}


@pytest.fixture
def pengendalian() -> tuple[Pembuat, IndikatorTahun]:
    """000's index with two kegiatan of a semester, both finished in the first, one in the second."""
    p = Pembuat(2026)
    i = p.indikator(
        "Indeks Pengendalian Mutu", target=angka("3.4"), satuan="Indeks", rumus=JenisRumus.BERBOBOT,
        konsolidasi=Konsolidasi.AKHIR, periode_pelaporan=PeriodePelaporan.SEMESTERAN,
        sumber_isian=(
            ("selesai", "renaksi.kegiatan_selesai"), ("kegiatan", "renaksi.kegiatan"),
            ("tercapai", "renaksi.target_tercapai"), ("target", "renaksi.target"),
        ),
    )  # fmt: skip
    for n in (1, 2):
        kegiatan = tambah(
            p, "renaksi", indikator_id=i.indikator_id, uraian=f"Rekapitulasi laporan {n}",
            jenis_periode=JenisPeriode.SEMESTER, urutan=n,
        )  # fmt: skip
        for kode in ("SM1", "SM2"):
            tambah(p, "renaksi_periode", renaksi_id=kegiatan.id, pagu_id=None, periode=kode, rencana="Laporan")
    return p, i


def status(p: Pembuat, nomor: int, kode: str, baru: StatusRenaksi) -> None:
    kegiatan = p.dokumen.renaksi_urut[nomor - 1]
    baris = next(b for b in p.dokumen.renaksi_periode if b.renaksi_id == kegiatan.id and b.periode == kode)
    p.terapkan(isi_sel(p.dokumen, [(sel_baris(baris, "status"), baru, "")], "isi status"))


def test_the_index_counts_the_renaksi_itself(pengendalian: tuple[Pembuat, IndikatorTahun]) -> None:
    p, i = pengendalian
    assert usulan_bulan(p.dokumen, i, 6) == {}  # nobody has said how the semester went
    status(p, 1, "SM1", StatusRenaksi.SELESAI)
    status(p, 2, "SM1", StatusRenaksi.BERJALAN)
    assert realisasi_sampai(p.dokumen, i, PERIODE["SM1"]).hasil == Angka(Decimal(2))  # (1/2 × 50% + 1/2 × 50%)/25%
    status(p, 2, "SM1", StatusRenaksi.SELESAI)
    hasil = realisasi_sampai(p.dokumen, i, PERIODE["SM1"])
    assert hasil.hasil == Angka(Decimal(4))
    assert dict(hasil.variabel) == {"selesai": 2, "kegiatan": 2, "tercapai": 2, "target": 2}
    assert bulan_kosong(p.dokumen, i, PERIODE["SM1"]) == ()
    status(p, 1, "SM2", StatusRenaksi.SELESAI)
    assert realisasi_sampai(p.dokumen, i, TAHUN).hasil == Angka(Decimal("2.5"))  # (1/2 × 50% + 3/4 × 50%)/25%


def test_a_proposal_alone_leaves_the_months_before_as_they_are(pengendalian: tuple[Pembuat, IndikatorTahun]) -> None:
    """Where one variable is proposed and the others are still to be typed, the year to date stays what it was."""
    p, i = pengendalian
    dua = replace(i, sumber_isian=i.sumber_isian[:2])
    p.dokumen = p.dokumen.dengan("indikator_tahun", (dua,))
    for nama in ("selesai", "kegiatan", "tercapai", "target"):
        p.realisasi(dua, 6, 4, nama)
    status(p, 1, "SM2", StatusRenaksi.SELESAI)
    assert set(usulan_bulan(p.dokumen, dua, 12)) == {"selesai", "kegiatan"}
    assert realisasi_sampai(p.dokumen, dua, TAHUN).hasil == Angka(Decimal(4))
    assert bulan_kosong(p.dokumen, dua, TAHUN) == (12,)
    p.realisasi(dua, 12, 3, "tercapai")
    hasil = realisasi_sampai(p.dokumen, dua, TAHUN).hasil
    assert hasil == TidakDapatDihitung("target Desember belum diisi")


def test_a_value_typed_as_it_is_names_no_source(pengendalian: tuple[Pembuat, IndikatorTahun]) -> None:
    p, i = pengendalian
    status(p, 1, "SM1", StatusRenaksi.SELESAI)
    p.realisasi(i, 6, "3.1")
    hasil = realisasi_sampai(p.dokumen, i, PERIODE["SM1"])
    assert hasil.hasil == angka("3.1")
    assert hasil.sumber == ()
    assert langkah_realisasi(i, hasil, MODE) == ()
