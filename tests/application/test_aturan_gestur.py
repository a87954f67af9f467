"""Rule tables changed by the satker: checked, marked as changed, taken back exactly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop import resources
from kinerja_desktop.application import aturan_gestur as g
from kinerja_desktop.application.transaksi import Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.capaian import predikat
from kinerja_desktop.domain.kelengkapan import tenggat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat

DOKUMEN = Pembuat(2024).dokumen
SKALA = [("AA", "90", "Istimewa"), ("B", "60,5", "Baik"), ("D", "0", "Kurang")]

UBAHAN: list[Callable[[TahunKinerja], Transaksi]] = [
    lambda d: g.ubah_mode(d, "capaian", "bulat1"),
    lambda d: g.ubah_tenggat(d, "10", False),
    lambda d: g.ubah_ambang(d, "150"),
    lambda d: g.ubah_predikat(d, SKALA),
    lambda d: g.tambah_libur(d, date(2024, 3, 12), "Cuti bersama Nyepi"),
    lambda d: g.hapus_libur(d, [date(2024, 1, 1)]),
]


@pytest.mark.parametrize("ubah", UBAHAN)
def test_a_change_is_marked_and_taken_back_exactly(ubah: Callable[[TahunKinerja], Transaksi]) -> None:
    transaksi = ubah(DOKUMEN)
    sesudah = terapkan(DOKUMEN, transaksi.edits)
    assert sesudah != DOKUMEN
    berubah = [a for a in sesudah.aturan if a.nama != g.LIBUR_NAMA and a != DOKUMEN.aturan_nama[a.nama]]
    assert [a.sumber.startswith(g.DISESUAIKAN) for a in berubah] == [True]
    assert terapkan(sesudah, transaksi.inverse().edits) == DOKUMEN
    kembali = terapkan(sesudah, g.kembalikan_bawaan(sesudah, berubah[0].nama, resources.aturan_bawaan()).edits)
    assert kembali.aturan_nama[berubah[0].nama] == DOKUMEN.aturan_nama[berubah[0].nama]
    lagi = ubah_lagi(sesudah)
    assert all(a.sumber.count("Disesuaikan") <= 1 for a in lagi.aturan)


def ubah_lagi(dokumen: TahunKinerja) -> TahunKinerja:
    return terapkan(dokumen, g.ubah_tenggat(dokumen, "7", True).edits)


def test_the_figures_follow() -> None:
    d = terapkan(DOKUMEN, g.ubah_predikat(DOKUMEN, SKALA).edits)
    assert [predikat(d, Decimal(n)) for n in ("95", "90", "60.5", "60.6", "0")] == ["AA", "B", "D", "B", "D"]
    assert [b["sampai"] for b in g.isi_aturan(d, "predikat")] == ["100", "90", "60.5"]
    d = terapkan(d, g.ubah_tenggat(d, "12", True).edits)
    assert tenggat(d, 1) == date(2024, 2, 12)
    d = terapkan(d, g.tambah_libur(d, date(2024, 2, 12), "").edits)
    assert tenggat(d, 1) == date(2024, 2, 13)
    d = terapkan(d, g.ubah_mode(d, "capaian", "bulat1").edits)
    assert d.mode("capaian").kode == "bulat1"


def test_names_of_holidays() -> None:
    d = terapkan(DOKUMEN, g.tambah_libur(DOKUMEN, date(2025, 1, 2), " Cuti  bersama ").edits)
    assert (date(2025, 1, 2), "Cuti bersama") in g.daftar_libur(d)
    d = terapkan(d, g.hapus_libur(d, [date(2025, 1, 2)]).edits)
    assert g.daftar_libur(d) == g.daftar_libur(DOKUMEN)
    assert g.LIBUR_NAMA not in d.aturan_nama


@pytest.mark.parametrize(
    "ubah",
    [
        lambda d: g.ubah_mode(d, "capaian", "potong9"),
        lambda d: g.ubah_tenggat(d, "0", True),
        lambda d: g.ubah_tenggat(d, "31", True),
        lambda d: g.ubah_tenggat(d, "lima", True),
        lambda d: g.ubah_ambang(d, "99"),
        lambda d: g.ubah_ambang(d, "banyak"),
        lambda d: g.ubah_predikat(d, []),
        lambda d: g.ubah_predikat(d, [("AA", "50", "")]),
        lambda d: g.ubah_predikat(d, [("AA", "50", ""), ("AA", "0", "")]),
        lambda d: g.ubah_predikat(d, [("A", "50", ""), ("B", "60", ""), ("C", "0", "")]),
        lambda d: g.ubah_predikat(d, [("", "0", "")]),
        lambda d: g.tambah_libur(d, date(2020, 1, 1), ""),
        lambda d: g.tambah_libur(d, date(2024, 1, 1), "lagi"),
        lambda d: g.kembalikan_bawaan(d, "tidak ada", ()),
    ],
)
def test_what_makes_no_sense_is_refused(ubah: Callable[[TahunKinerja], Transaksi]) -> None:
    with pytest.raises(TransaksiError):
        ubah(DOKUMEN)


@given(st.lists(st.integers(1, 99), unique=True, max_size=6))
def test_any_falling_scale_grades_every_value(batas: list[int]) -> None:
    urut = [*sorted(batas, reverse=True), 0]
    skala = [(f"P{n}", str(b), "") for n, b in enumerate(urut)]
    d = terapkan(DOKUMEN, g.ubah_predikat(DOKUMEN, skala).edits)
    for n, b in enumerate(urut):
        assert predikat(d, Decimal(b) + Decimal("0.01")) == f"P{n}"


def test_one_other_due_date_changes_and_the_rest_stay() -> None:
    dokumen = terapkan(TahunKinerja(2023), g.tambah_tenggat_bawaan(TahunKinerja(2023), resources.aturan_bawaan()).edits)
    d = terapkan(dokumen, g.ubah_hari_tenggat(dokumen, "lkjip_semester", "45").edits)
    lama, baru = (g.isi_aturan(x, "tenggat")["daftar"] for x in (dokumen, d))
    beda = [(a["jenis"], b["n"]) for a, b in zip(lama, baru, strict=True) if a != b]
    assert beda == [("lkjip_semester", 45)]
    for jenis, hari in (("kirim_kanwil", "29"), ("kirim_kanwil", "x"), ("lkjip_semester", "0"), ("tidak ada", "5")):
        with pytest.raises(TransaksiError):
            g.ubah_hari_tenggat(dokumen, jenis, hari)
