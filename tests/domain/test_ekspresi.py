"""The arithmetic of rumus of one's own: written as officers write it, read without ever surprising anybody."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.ekspresi import (
    PALING_DALAM,
    PALING_PANJANG,
    EkspresiError,
    baca_ekspresi,
    hitung_ekspresi,
    nama_ekspresi,
    tulis_ekspresi,
)
from kinerja_desktop.domain.nilai import Angka, TidakDapatDihitung

NAMA = ("selesai", "rencana", "p1")
ISI = {"selesai": Decimal(9), "rencana": Decimal(12), "p1": Decimal("3.5")}


def nilai(teks: str, **isi: int | str) -> Decimal:
    hasil = hitung_ekspresi(teks, {nama: Decimal(angka) for nama, angka in isi.items()})
    assert isinstance(hasil, Angka), hasil
    return hasil.nilai


def sebab(teks: str, **isi: int) -> str:
    hasil = hitung_ekspresi(teks, {nama: Decimal(angka) for nama, angka in isi.items()})
    assert isinstance(hasil, TidakDapatDihitung), hasil
    return hasil.alasan


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("(selesai / rencana) × 100", "75"),
        ("selesai : rencana * 100%", "0.75"),
        ("1.000 + 0,5", "1000.5"),
        ("2 + 3 × 4", "14"),
        ("(2 + 3) × 4", "20"),
        ("10 − 4 − 3", "3"),
        ("-selesai + 10", "1"),
        ("--selesai", "9"),
        ("50% × 2", "1"),
        ("maks(selesai; rencana) - min(selesai; rencana)", "3"),
        ("rata(1; 2; 6)", "3"),
    ],
)
def test_it_reads_what_an_officer_writes(teks: str, hasil: str) -> None:
    assert nilai(teks, selesai=9, rencana=12) == Decimal(hasil)


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("", "Rumus belum diisi"),
        ("selesai / (rencana", "Kurung tutup"),
        ("selesai +", "masih kurang"),
        ("selesai rencana", "“rencana” tidak pada tempatnya"),
        ("selesai ^ 2", "“^” tidak dapat dipakai"),
        ("akar(selesai)", "“akar” bukan fungsi"),
        ("1,2,3", "bukan angka"),
        ("__import__('os')", "tidak dapat dipakai"),
        ("(" * (PALING_DALAM + 1) + "1" + ")" * (PALING_DALAM + 1), "lapis"),
        ("+".join(["1"] * PALING_PANJANG), "sederhanakan"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(teks: str, kata: str) -> None:
    with pytest.raises(EkspresiError, match=re.escape(kata)) as salah:
        baca_ekspresi(teks)
    assert not str(salah.value).endswith(".")
    assert kata.split("“")[0] in sebab(teks)


def test_what_has_no_value_says_which_part() -> None:
    assert "“lalu” bukan variabel" in sebab("kini - lalu", kini=1)
    assert sebab("1 / (kini - lalu)", kini=2, lalu=2).startswith("(kini - lalu) bernilai 0")
    assert "18 digit" in sebab("besar × besar × besar", besar=10**17)


def test_it_names_its_variables_once_and_in_order() -> None:
    assert nama_ekspresi("maks(b; a) / a + b × c") == ("b", "a", "c")


ANGKA = st.decimals(0, 10**6, allow_nan=False, allow_infinity=False, places=2).map(
    lambda d: format(d, "f").replace(".", ",")
)
EKSPRESI = st.recursive(
    ANGKA | st.sampled_from(NAMA),
    lambda anak: st.one_of(
        st.tuples(anak, st.sampled_from(["+", "-", "−", "×", "*", "/", ":"]), anak).map(" ".join),
        anak.map(lambda a: f"({a})"),
        anak.map(lambda a: f"-({a})"),
        st.tuples(anak).map(lambda a: f"({a[0]})%"),
        st.tuples(st.sampled_from(["min", "maks", "rata"]), st.lists(anak, min_size=1, max_size=3)).map(
            lambda f: f"{f[0]}({'; '.join(f[1])})"
        ),
    ),
    max_leaves=12,
)


@given(EKSPRESI)
def test_what_is_written_again_means_the_same(teks: str) -> None:
    try:
        baca_ekspresi(teks)
    except EkspresiError:
        return  # too deep
    ditulis = tulis_ekspresi(teks, {})
    assert hitung_ekspresi(ditulis, ISI) == hitung_ekspresi(teks, ISI)
    assert tulis_ekspresi(ditulis, {}) == ditulis
    assert nama_ekspresi(ditulis) == nama_ekspresi(teks)


@given(EKSPRESI)
def test_the_figures_in_place_of_the_names_give_the_same_result(teks: str) -> None:
    try:
        hasil = hitung_ekspresi(tulis_ekspresi(teks, ISI), {})
    except EkspresiError:
        return
    if isinstance(hasil, Angka):
        assert hasil == hitung_ekspresi(teks, ISI)


@given(st.text(alphabet="0123456789.,+-−*×/:%(); abmins_\n\t²١é", max_size=80) | st.text(max_size=40))
def test_nothing_typed_raises_anything_but_a_sentence(teks: str) -> None:
    hitung_ekspresi(teks, ISI)
    try:
        tulis_ekspresi(teks, ISI)
        nama_ekspresi(teks)
    except EkspresiError as salah:
        assert str(salah)  # noqa: PT017


@pytest.mark.parametrize(
    "teks",
    ["1" + "%" * 100_000, "-" * 100_000 + "1", "(" * 100_000, "1+" * 100_000 + "1", "9" * 100_000, "a" * 100_000,
     "min(" * 5_000, "1;" * 5_000, "\x00", "1" + "0" * 17 + "×1" + "0" * 17],
)  # fmt: skip
def test_hostile_length_and_depth_end_in_a_sentence(teks: str) -> None:
    assert sebab(teks)
