"""Rumus as typed -> what is printed; the formulas are those of 000, 003 and 004."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.renstra import IndikatorTahun, JenisRumus
from kinerja_desktop.domain.rumus_teks import (
    BagianRumus,
    Kalimat,
    LangkahRumus,
    Legenda,
    Pecahan,
    baca_rumus,
    rumus_indikator,
    tulis_rumus,
)


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("% = A / B × 100%", Pecahan("A", "B", "%", "× 100%")),
        ("Jumlah tahanan / Jumlah seluruh tahanan x 100%", Pecahan("Jumlah tahanan", "Jumlah seluruh tahanan", "", "× 100%")),
        ("RB yang terlaksana / Total RB X100%", Pecahan("RB yang terlaksana", "Total RB", "", "× 100%")),
        ("Klien taat / (Total Klien)x 100 %", Pecahan("Klien taat", "(Total Klien)", "", "× 100%")),
        ("A / B×100%", Pecahan("A", "B", "", "× 100%")),
        ("Indeks = (PLP) + (PCT) / 25%", Pecahan("(PLP) + (PCT)", "25%", "Indeks")),
        ("Indeks=(PLP) / 25%", Pecahan("(PLP)", "25%", "Indeks")),
        ("(napi / tahanan) / (semua / anak)", Pecahan("(napi / tahanan)", "(semua / anak)")),
        ("Ketua RT/ pengurus / Total Klien × 100%", Pecahan("Ketua RT/ pengurus", "Total Klien", "", "× 100%")),
        ("A : Jumlah rencana aksi RB", Legenda("A", "Jumlah rencana aksi RB")),
        (
            "PLP : kegiatan tepat waktu (selesai/total) x 50% (Bobot Nilai)",
            Legenda("PLP", "kegiatan tepat waktu (selesai/total) x 50% (Bobot Nilai)"),
        ),
        ("1. Tetapkan bobot: 10%;", LangkahRumus("1.", "Tetapkan bobot: 10%;")),
        ("12) Rekap / jumlah", LangkahRumus("12)", "Rekap / jumlah")),
    ],
)  # fmt: skip
def test_forms_that_are_understood(teks: str, hasil: BagianRumus) -> None:
    assert baca_rumus(teks) == (hasil,)


@pytest.mark.parametrize(
    "teks",
    [
        "Realisasi dibagi Target dikali 100%",
        "Jumlah klien dibagi jumlah klien usia produktif dikali 100%",
        "narapidana / tahanan / anak × 100%",
        "A = B = C / D",
        "A / B = C",
        "kegiatan/total x 100%",
        "/ B × 100%",
        "A / ",
        "kotak x 100%",
        "Cara menghitung indikator ini: lihat manual",
    ],
)
def test_what_is_not_sure_to_be_a_form_stays_as_typed(teks: str) -> None:
    assert baca_rumus(teks) == (Kalimat(" ".join(teks.split())),)


def test_lines_of_000_together() -> None:
    teks = "% = A / B × 100%\n\nA : terlaksana\n B :  Total \n"
    assert [type(b) for b in baca_rumus(teks)] == [Pecahan, Legenda, Legenda]
    assert tulis_rumus(baca_rumus(teks)) == "% = A / B × 100%\nA : terlaksana\nB : Total"


def test_a_sum_on_one_line_gets_the_brackets_its_bar_stood_for() -> None:
    (pecahan,) = baca_rumus("(a - b) - c / d × 100%")
    assert pecahan.teks == "((a - b) - c) / d × 100%"
    assert baca_rumus("(a - b) / c")[0].teks == "(a - b) / c"
    assert baca_rumus("(a) - (b) / c")[0].teks == "((a) - (b)) / c"


def indikator(**isi: object) -> IndikatorTahun:
    return IndikatorTahun("x", tahun=2026, indikator_id="i", sasaran_id="s", kode="1", uraian="I", **isi)  # type: ignore[arg-type]


VARIABEL = freeze([["pembilang", "jumlah layanan"], ["penyebut", "jumlah Tahanan"]])


@pytest.mark.parametrize(
    ("isi", "hasil"),
    [
        ({"rumus": JenisRumus.KOMPLEMEN, "variabel": VARIABEL}, "(Jumlah Tahanan − Jumlah layanan) / Jumlah Tahanan × 100%"),
        ({"rumus": JenisRumus.PERTUMBUHAN, "variabel": VARIABEL}, "(Jumlah layanan − Jumlah Tahanan) / Jumlah Tahanan × 100%"),
        ({"rumus": JenisRumus.KOMPLEMEN}, ""),  # without meanings there is nothing to say
        ({"rumus": JenisRumus.LANGSUNG}, ""),
        (
            {"rumus": JenisRumus.BERBOBOT},
            "Indeks = ((PLP) + (PCT)) / 25%\n"
            "PLP : Tingkat penyelesaian program/kegiatan tepat waktu (Jumlah kegiatan yang selesai sesuai rencana / Total"
            " kegiatan) × 50%\n"
            "PCT : Persentase pencapaian target kinerja organisasi (Jumlah target kinerja tercapai / Total target kinerja yang"
            " ditetapkan) × 50%",
        ),
        (
            {"rumus": JenisRumus.BERBOBOT, "variabel": freeze([["a", ""], ["b", ""]]), "tetapan": freeze(
                {"bagian": [{"nama": "K", "arti": "", "pembilang": "a", "penyebut": "b", "bobot": "100"}], "pembagi": ""})},
            "Indeks = (K)\nK : (a / b) × 100%",
        ),
        ({"rumus": JenisRumus.BERBOBOT, "tetapan": freeze({"bagian": [{"nama": "K"}]})}, ""),  # cannot be read
        ({"rumus": JenisRumus.SURVEI}, "Indeks = Σ (jumlah skor pertanyaan / jumlah responden × bobot pertanyaan)"),
        (
            {"rumus": JenisRumus.EKSPRESI, "ekspresi": "a / b × 100", "variabel": freeze([["a", "masuk"], ["b", "b"]])},
            "Realisasi = a / b × 100\na : masuk",
        ),
    ],
)  # fmt: skip
def test_without_words_every_kind_says_what_it_computes(isi: dict[str, object], hasil: str) -> None:
    assert tulis_rumus(rumus_indikator(indikator(**isi))) == hasil


def test_without_words_the_variables_give_the_fraction() -> None:
    turun = Pecahan("Jumlah layanan", "Jumlah Tahanan", "", "× 100%")
    assert rumus_indikator(indikator(rumus=JenisRumus.PERBANDINGAN, variabel=VARIABEL)) == (turun,)
    assert rumus_indikator(indikator(rumus=JenisRumus.PERBANDINGAN, variabel=VARIABEL, rumus_teks="cara")) == (
        Kalimat("cara"),
    )
    assert rumus_indikator(indikator(rumus=JenisRumus.PERBANDINGAN)) == ()
    assert rumus_indikator(indikator(rumus=JenisRumus.PERBANDINGAN, variabel=freeze([["a", ""], ["b", "x"]]))) == ()
    assert rumus_indikator(indikator(variabel=VARIABEL)) == ()


def test_the_variables_say_which_bar_is_the_fraction() -> None:
    variabel = freeze([["a", "jumlah tahanan / anak"], ["b", "jumlah  seluruh / semua"]])
    teks = "Jumlah tahanan / anak / jumlah seluruh / semua x 100%"
    assert rumus_indikator(indikator(variabel=variabel, rumus_teks=teks)) == (
        Pecahan("Jumlah tahanan / anak", "jumlah seluruh / semua", "", "× 100%"),
    )
    lain = "Jumlah tahanan / anak / jumlah lain / semua x 100%"
    assert rumus_indikator(indikator(variabel=variabel, rumus_teks=lain)) == (Kalimat(lain),)


def kata(teks: str) -> str:
    """All that is not sign or space; × and x are one sign."""
    return re.sub(r"[\s×xX*=:/()]", "", teks)


def isi(bagian: tuple[BagianRumus, ...]) -> str:
    return "".join(f"{b.kiri}{b.pembilang}{b.penyebut}{b.kanan}" if isinstance(b, Pecahan) else b.teks for b in bagian)


POTONG = st.sampled_from(
    [
        " / ",
        "/",
        " = ",
        " : ",
        ": ",
        "1. ",
        "× 100%",
        " x 100%",
        "X100%",
        "(",
        ")",
        "\n",
        "A",
        "Jumlah",
        " ",
        "25%",
        ".",
    ]
)


@given(st.lists(st.one_of(POTONG, st.text(max_size=6)), max_size=20).map("".join))
@example("a / b x 1,5 %")
@example("=a / b")
def test_nothing_typed_is_lost(teks: str) -> None:
    bagian = baca_rumus(teks)
    assert kata(isi(bagian)) == kata(teks)
    assert kata(tulis_rumus(bagian)) == kata(teks)
