"""Gestures of the monthly entry: the day a month was filled, last month's words, notes in a closed month, kendala."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.application import kendala_gestur as k
from kinerja_desktop.application.pengisian import baris_baru, hapus_baris, isi_sel, kosongkan
from kinerja_desktop.application.realisasi_gestur import salin_uraian, sel_catatan, sel_uraian
from kinerja_desktop.application.sel import Sel, kunci_sel, sel_baris, sel_kunci
from kinerja_desktop.application.tanggal_isi import bertanggal
from kinerja_desktop.application.transaksi import Hapus, Tambah, Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.kendala import (
    TingkatKendala,
    hari_selesai,
    lewat_tenggat,
    milik_unit,
    sebut_pada,
    tampak,
    terbuka,
    tindak_lanjut,
    tingkat_kendala,
)
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.nilai import KOSONG, Angka, TidakBerlaku
from kinerja_desktop.domain.realisasi import Kendala, RealisasiUraian, StatusTindakLanjut, TindakLanjut
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.gui.palsu import satker_kecil
from tests.pembuat import pabrik, tahun_depan

HARI = date(2023, 6, 3)
LAIN = date(2023, 9, 9)
T = TingkatKendala
S = StatusTindakLanjut


def nilai(dok: TahunKinerja, ke: int, bulan: int, variabel: str = "") -> Sel:
    id_ = dok.indikator_urut[ke].indikator_id
    return sel_kunci("realisasi", "nilai", tahun=2023, indikator_id=id_, bulan=bulan, variabel=variabel)


def uraian(dok: TahunKinerja, ke: int, bulan: int) -> Sel:
    return sel_uraian(dok, dok.indikator_urut[ke], bulan)


def lakukan(dok: TahunKinerja, *isian: tuple[Sel, object], hari: date = HARI) -> tuple[TahunKinerja, Transaksi]:
    transaksi = bertanggal(dok, isi_sel(dok, [(s, n, "") for s, n in isian], "isi"), hari)
    return terapkan(dok, transaksi.edits), transaksi


def isi(dok: TahunKinerja, *isian: tuple[Sel, object], hari: date = HARI) -> TahunKinerja:
    """One gesture as the sitting carries it out; taking it back gives the document before."""
    baru, transaksi = lakukan(dok, *isian, hari=hari)
    assert terapkan(baru, transaksi.inverse().edits) == dok
    return baru


def diisi(dok: TahunKinerja, ke: int, bulan: int) -> date | None:
    baris = dok.ambil("realisasi_uraian", uraian(dok, ke, bulan).id)
    return baris.diisi if baris else None


A = Angka(Decimal(70))


# The day a month was filled -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pertama", ["nilai", "na", "uraian"])
def test_the_first_entry_of_a_month_gives_it_its_day(pertama: str) -> None:
    dok = satker_kecil()
    satu = (
        (uraian(dok, 1, 5), "Kegiatan berjalan")
        if pertama == "uraian"
        else (nilai(dok, 1, 5), A if pertama == "nilai" else TidakBerlaku("tidak ada"))
    )
    dok = isi(dok, satu)
    assert diisi(dok, 1, 5) == HARI
    dok = isi(dok, (nilai(dok, 1, 5), Angka(Decimal(71))), (uraian(dok, 1, 5), "Lain"), hari=LAIN)
    assert diisi(dok, 1, 5) == HARI, "kept when it is changed later"
    assert len(dok.realisasi_uraian) == 1


def test_the_day_goes_with_the_last_entry_and_its_row_with_it() -> None:
    dok = satker_kecil()
    dok = isi(dok, (nilai(dok, 0, 5, "pembilang"), A), (nilai(dok, 0, 5, "penyebut"), A))
    assert [(b.uraian, b.diisi) for b in dok.realisasi_uraian] == [("", HARI)], "a row of nothing but its day"
    dok = isi(dok, (nilai(dok, 0, 5, "pembilang"), KOSONG), hari=LAIN)
    assert diisi(dok, 0, 5) == HARI
    dok = isi(dok, (uraian(dok, 0, 5), "a"), (nilai(dok, 0, 5, "penyebut"), KOSONG), hari=LAIN)
    assert diisi(dok, 0, 5) == HARI
    dok = isi(dok, (uraian(dok, 0, 5), ""), hari=LAIN)
    assert (dok.realisasi, dok.realisasi_uraian) == ((), ())


def test_emptied_words_leave_the_day_while_a_value_stands() -> None:
    dok = satker_kecil()
    dok = isi(isi(dok, (uraian(dok, 1, 5), "a")), (nilai(dok, 1, 5), A), hari=LAIN)
    dok = isi(dok, (uraian(dok, 1, 5), ""), hari=LAIN)
    assert [(b.uraian, b.diisi) for b in dok.realisasi_uraian] == [("", HARI)]


def test_a_note_of_kanwil_is_no_entry() -> None:
    dok = satker_kecil()
    catatan = sel_catatan(dok, dok.indikator_urut[1], 5)
    dok = isi(dok, (catatan, "Lengkapi bukti"))
    assert diisi(dok, 1, 5) is None
    dok = isi(isi(dok, (nilai(dok, 1, 5), A), hari=LAIN), (nilai(dok, 1, 5), KOSONG))
    assert [(b.catatan, b.diisi) for b in dok.realisasi_uraian] == [("Lengkapi bukti", None)]


def test_a_block_dates_every_month_it_fills_in_one_step() -> None:
    dok = satker_kecil()
    dok, transaksi = lakukan(dok, *((nilai(dok, 1, b), A) for b in range(1, 7)))
    assert {b.bulan: b.diisi for b in dok.realisasi_uraian} == dict.fromkeys(range(1, 7), HARI)
    assert len(transaksi.edits) == 12
    dok = terapkan(dok, bertanggal(dok, kosongkan(dok, [nilai(dok, 1, 1)], "x"), LAIN).edits)
    assert {b.bulan for b in dok.realisasi_uraian} == set(range(2, 7))


def test_what_was_filled_without_a_day_gets_none_later() -> None:
    """An import, or a file of before: today is not the day it was filled."""
    dok = satker_kecil()
    dok = terapkan(dok, isi_sel(dok, [(nilai(dok, 1, 5), A, ""), (uraian(dok, 1, 6), "a", "")], "impor").edits)
    dok = isi(dok, (uraian(dok, 1, 5), "a"), (nilai(dok, 1, 6), A))
    assert [b.diisi for b in dok.realisasi_uraian] == [None, None]


def test_rows_that_come_back_or_go_whole_keep_their_days() -> None:
    dok = satker_kecil()
    dok = isi(dok, (nilai(dok, 1, 5), A), (uraian(dok, 1, 5), "a"))
    tanpa = bertanggal(dok, hapus_baris(dok, [dok.indikator_urut[1]], "hapus"), LAIN)
    sisa = terapkan(dok, tanpa.edits)
    assert sisa.realisasi_uraian == ()
    assert terapkan(sisa, bertanggal(sisa, tanpa.inverse(), LAIN).edits) == dok
    # Restoring the step that brought the words first does not take the day from the value that came later.
    kata = dok.realisasi_uraian[0]
    kembali = terapkan(dok, bertanggal(dok, Transaksi("kembalikan", (Hapus(kata),)), LAIN).edits)
    assert [(b.uraian, b.diisi) for b in kembali.realisasi_uraian] == [("", HARI)]


def test_a_day_that_the_gesture_brings_is_taken() -> None:
    dok = satker_kecil()
    baris = baris_baru(
        "realisasi_uraian", str, tahun=2023, indikator_id=dok.indikator_urut[1].indikator_id, bulan=5, uraian="a",
        diisi=LAIN,
    )  # fmt: skip
    assert bertanggal(dok, Transaksi("isi", (Tambah(baris),)), HARI).edits == (Tambah(baris),)
    lain_tahun = replace(baris, id=str(baris.id)[::-1], tahun=2024, diisi=None)  # type: ignore[arg-type, call-arg]
    assert bertanggal(dok, Transaksi("isi", (Tambah(lain_tahun),)), HARI).edits == (Tambah(lain_tahun),)


_SEL = st.tuples(st.sampled_from(["pembilang", "penyebut", "uraian", "catatan"]), st.integers(1, 2), st.booleans())


@settings(max_examples=60)
@given(st.lists(st.lists(_SEL, min_size=1, max_size=3), max_size=8))
def test_a_month_has_a_day_exactly_while_it_has_an_entry(langkah: list[list[tuple[str, int, bool]]]) -> None:
    dok = awal = satker_kecil()
    semua = []
    for gestur in langkah:
        isian = []
        for apa, bulan, ada in gestur:
            i = dok.indikator_urut[0]
            if apa in ("pembilang", "penyebut"):
                isian.append((nilai(dok, 0, bulan, apa), A if ada else KOSONG))
            else:
                sel = sel_uraian(dok, i, bulan) if apa == "uraian" else sel_catatan(dok, i, bulan)
                isian.append((sel, "kata" if ada else ""))
        dok, transaksi = lakukan(dok, *isian)
        semua.append(transaksi)
        for bulan in (1, 2):
            baris: RealisasiUraian | None = dok.ambil("realisasi_uraian", uraian(dok, 0, bulan).id)
            ada = any(b.bulan == bulan for b in dok.realisasi) or bool(baris and baris.uraian)
            assert (diisi(dok, 0, bulan) == HARI) is ada
            assert baris is None or ada or baris.catatan, "no row without anything"
    for transaksi in reversed(semua):
        dok = terapkan(dok, transaksi.inverse().edits)
    assert dok == awal


# Words, notes ---------------------------------------------------------------------------------------------------------


def test_last_months_words_of_the_rows_that_are_named() -> None:
    dok = satker_kecil()
    dok = isi(dok, *((uraian(dok, n, 4), f"April {n}") for n in range(3)), (uraian(dok, 1, 5), "sudah"))
    satu = salin_uraian(dok, [dok.indikator_urut[0]], 5)
    assert satu.label == "salin 1 uraian April"
    semua = terapkan(dok, salin_uraian(dok, dok.indikator_urut, 5).edits)
    assert [b.uraian for n in range(3) if (b := semua.ambil("realisasi_uraian", uraian(dok, n, 5).id))] == [
        "April 0", "sudah", "April 2",
    ]  # fmt: skip
    with pytest.raises(TransaksiError, match="Tidak ada uraian April"):
        salin_uraian(dok, [dok.indikator_urut[1]], 5)
    with pytest.raises(TransaksiError, match="Januari"):
        salin_uraian(dok, dok.indikator_urut, 1)


def test_kanwils_note_stays_open_in_a_closed_month() -> None:
    dok = satker_kecil()
    dok = isi(dok, (nilai(dok, 1, 5), A), (uraian(dok, 1, 5), "a"))
    tutup = dok.dengan("penutupan", [Penutupan(id="t", tahun=2023, periode="TW2", revisi=0)])
    catatan = sel_catatan(tutup, tutup.indikator_urut[1], 5)
    assert kunci_sel(tutup, uraian(tutup, 1, 5))
    assert kunci_sel(tutup, catatan) == ""
    baru = isi(tutup, (catatan, "Bukti belum lengkap"), hari=LAIN)
    assert [(b.catatan, b.diisi, b.uraian) for b in baru.realisasi_uraian] == [("Bukti belum lengkap", HARI, "a")]
    with pytest.raises(TransaksiError, match="Triwulan II 2023 sudah ditutup"):
        isi_sel(tutup, [(uraian(tutup, 1, 5), "b", "")], "isi")


# Kendala --------------------------------------------------------------------------------------------------------------


def berkendala() -> TahunKinerja:
    """One kendala at each level, begun in March: of the first indikator, its sasaran, its unit, the satker."""
    dok = satker_kecil()
    unit = dok.unit[0]
    dok = dok.dengan("indikator_tahun", [replace(i, unit_id=unit.id) for i in dok.indikator_tahun])
    i = dok.indikator_urut[0]
    id_baru = pabrik()
    for tingkat, id_ in ((T.SATKER, None), (T.UNIT, unit.id), (T.SASARAN, i.sasaran_id), (T.INDIKATOR, i.indikator_id)):
        dok = terapkan(dok, k.tambah_kendala(dok, tingkat, id_, 3, id_baru).edits)
    return dok


def ambil(dok: TahunKinerja, tingkat: TingkatKendala) -> Kendala:
    return next(satu for satu in dok.kendala if tingkat_kendala(satu) == tingkat)


def lanjut(dok: TahunKinerja, kendala: Kendala, **isi_baris: object) -> TahunKinerja:
    ke = len(dok.tindak_lanjut)
    dok = terapkan(dok, k.tambah_tindak_lanjut(dok, kendala, lambda: f"00000000-0000-4000-8000-{ke:012}").edits)
    baru = max(dok.tindak_lanjut, key=lambda t: t.id)
    return dok.dengan("tindak_lanjut", [replace(t, **isi_baris) if t is baru else t for t in dok.tindak_lanjut])  # type: ignore[arg-type]


def test_each_indikator_sees_what_hinders_it() -> None:
    dok = berkendala()
    satu, dua, tiga = dok.indikator_urut  # two of the first sasaran, one of the second
    assert [tingkat_kendala(x) for x in k.kendala_bulan(dok, 3, satu)] == [T.INDIKATOR, T.SASARAN, T.UNIT, T.SATKER]
    assert [tingkat_kendala(x) for x in k.kendala_bulan(dok, 3, dua)] == [T.SASARAN, T.UNIT, T.SATKER]
    assert [tingkat_kendala(x) for x in k.kendala_bulan(dok, 3, tiga)] == [T.UNIT, T.SATKER]
    assert k.kendala_bulan(dok, 2, satu) == ()
    bebas = dok.dengan("indikator_tahun", [replace(i, unit_id=None) for i in dok.indikator_tahun])
    assert [tingkat_kendala(x) for x in k.kendala_bulan(bebas, 3, bebas.indikator_urut[2])] == [T.SATKER]
    # A kegiatan of another unit sees that unit's; one below a unit is hindered by what hinders that unit.
    anak = replace(dok.unit[0], id="00000000-0000-4000-8000-0000000000aa", nama="Tim", induk_id=dok.unit[0].id)
    beranak = bebas.dengan("unit", [*dok.unit, anak])
    assert T.UNIT in [tingkat_kendala(x) for x in k.kendala_bulan(beranak, 3, None, anak.id)]
    assert milik_unit(dok, ambil(dok, T.INDIKATOR), dok.unit[0].id)
    assert not milik_unit(dok, ambil(dok, T.SATKER), dok.unit[0].id)


def test_moved_to_another_level_and_said_where() -> None:
    dok = berkendala()
    i = dok.indikator_urut[0]
    kata = {
        T.SATKER: "seluruh satuan kerja", T.UNIT: "unit Subsi Pelayanan Tahanan",
        T.SASARAN: "sasaran 1 Meningkatnya pelayanan perawatan",
        T.INDIKATOR: "indikator 1.1 Persentase pemenuhan layanan makanan",
    }  # fmt: skip
    tuju = {T.SATKER: None, T.UNIT: dok.unit[0].id, T.SASARAN: i.sasaran_id, T.INDIKATOR: i.indikator_id}
    for asal in T:
        for ke, id_ in tuju.items():
            baru = terapkan(dok, k.pindah_kendala(dok, ambil(dok, asal), ke, id_).edits)
            satu = baru.ambil("kendala", ambil(dok, asal).id)
            assert (tingkat_kendala(satu), sebut_pada(baru, satu)) == (ke, kata[ke])
    with pytest.raises(TransaksiError, match="Pilih unit"):
        k.pindah_kendala(dok, dok.kendala[0], T.UNIT, None)


def test_carried_until_every_tindak_lanjut_is_done() -> None:
    dok = berkendala()
    kendala = ambil(dok, T.INDIKATOR)
    assert terbuka(dok, kendala), "nothing done about it yet"
    dok = lanjut(lanjut(dok, kendala), kendala, uraian="kedua")
    a, b = tindak_lanjut(dok, kendala)
    assert [tampak(dok, kendala, n) for n in (2, 3, 12)] == [False, True, True]
    dok = isi(dok, (sel_baris(a, "status"), S.SELESAI))
    assert dok.ambil("tindak_lanjut", a.id).selesai == HARI
    assert terbuka(dok, kendala)
    dok = isi(dok, (sel_baris(b, "status"), S.SELESAI), hari=LAIN)
    assert hari_selesai(dok, kendala) == LAIN
    assert [tampak(dok, kendala, n) for n in (3, 9, 10)] == [True, True, False]
    dok = isi(dok, (sel_baris(b, "status"), S.BERJALAN))
    assert dok.ambil("tindak_lanjut", b.id).selesai is None, "reopened"
    assert tampak(dok, kendala, 12)


def test_a_day_said_means_done_and_an_own_day_is_kept() -> None:
    dok = lanjut(berkendala(), ambil(berkendala(), T.SATKER))
    t = dok.tindak_lanjut[0]
    dok = isi(dok, (sel_baris(t, "selesai"), LAIN))
    assert (dok.tindak_lanjut[0].status, dok.tindak_lanjut[0].selesai) == (S.SELESAI, LAIN)
    dok = isi(dok, (sel_baris(t, "hasil"), "Terlaksana"))
    assert dok.tindak_lanjut[0].selesai == LAIN
    dok = isi(dok, (sel_baris(t, "status"), S.BELUM))
    dok = isi(dok, (sel_baris(t, "status"), S.SELESAI), (sel_baris(t, "selesai"), LAIN))
    assert dok.tindak_lanjut[0].selesai == LAIN, "today is only where no day was said"


def test_late_ones_are_counted_in_days() -> None:
    t = TindakLanjut(id="t", tahun=2023, kendala_id="k", uraian="x", tenggat=date(2023, 6, 1))
    assert [lewat_tenggat(t, date(2023, 6, n)) for n in (1, 4)] == [0, 3]
    assert lewat_tenggat(replace(t, status=S.SELESAI), date(2023, 6, 4)) == 0  # type: ignore[arg-type, call-arg]
    assert lewat_tenggat(replace(t, tenggat=None), date(2023, 6, 4)) == 0  # type: ignore[arg-type, call-arg]


def test_closed_without_a_day_stays_in_sight() -> None:
    dok = berkendala()
    kendala = ambil(dok, T.SATKER)
    dok = lanjut(dok, kendala, status=S.SELESAI)
    assert not terbuka(dok, kendala)
    assert tampak(dok, kendala, 12)


def test_categories_given_before() -> None:
    dok = berkendala()
    isi_kategori = ("Sarana", "SDM", "Sarana", "")
    beri = [replace(satu, kategori=kata) for satu, kata in zip(dok.kendala, isi_kategori, strict=True)]  # type: ignore[call-arg]
    assert k.kategori_terpakai(dok.dengan("kendala", beri), None) == ("Sarana", "SDM")


# Into the next year ---------------------------------------------------------------------------------------------------


def test_open_kendala_go_along_with_what_is_still_to_be_done() -> None:
    lama = berkendala()
    buka, tutup = ambil(lama, T.INDIKATOR), ambil(lama, T.SATKER)
    unit = lama.unit[0].id
    lama = lanjut(lama, buka, uraian="beres", status=S.SELESAI, selesai=HARI)
    lama = lanjut(lama, buka, uraian="sisa", status=S.BERJALAN, unit_id=unit, tenggat=date(2024, 2, 1), hasil="separuh")
    lama = lanjut(lama, tutup, status=S.SELESAI, selesai=HARI)
    baru = tahun_depan(lama)
    assert sorted(tingkat_kendala(x) for x in baru.kendala) == sorted([T.INDIKATOR, T.SASARAN, T.UNIT])
    assert {x.mulai_bulan for x in baru.kendala} == {1}
    assert [(t.uraian, t.status, t.unit_id, t.tenggat, t.hasil) for t in baru.tindak_lanjut] == [
        ("sisa", S.BERJALAN, unit, date(2024, 2, 1), "separuh")
    ]
    assert {k.asal_kendala(lama, x).id for x in baru.kendala} == {  # type: ignore[union-attr]
        x.id for x in lama.kendala if x is not tutup and x.id != tutup.id
    }
    assert not k.bawa_kendala(lama, baru), "done twice it adds nothing"
    assert terapkan(lama, Transaksi("x", tuple(Tambah(b) for b in k.bawaan_kendala(lama, baru))).edits) == lama


def test_carrying_again_adds_only_what_has_come_since() -> None:
    lama = berkendala()
    baru = tahun_depan(lama)
    lama = lanjut(lama, ambil(lama, T.SATKER), uraian="susulan")
    transaksi = k.bawa_kendala(lama, baru)
    assert [(e.noun, getattr(e.baris, "uraian", "")) for e in transaksi.edits if isinstance(e, Tambah)] == [
        ("tindak_lanjut", "susulan")
    ]
    assert transaksi.label == "bawa kendala dari 2023"
    assert not k.bawa_kendala(lama, terapkan(baru, transaksi.edits))


def test_without_its_indikator_it_stands_one_level_wider() -> None:
    lama = berkendala()
    baru = tahun_depan(lama)
    tanpa = baru.dengan("indikator_tahun", baru.indikator_tahun[1:]).dengan("kendala", [])
    dibawa = [x for x in k.bawaan_kendala(lama, tanpa) if isinstance(x, Kendala)]
    assert sorted(tingkat_kendala(x) for x in dibawa) == sorted([T.UNIT, T.SASARAN, T.UNIT, T.SATKER])
