"""Changing how an indikator is measured: one step each, exactly taken back, and no entry ever lost unasked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from kinerja_desktop.application import indikator_gestur as g
from kinerja_desktop.application.catatan_gestur import catatan_dari, tulis_catatan
from kinerja_desktop.application.indikator_cetak import cetak_di, isi_sebutan, isi_urutan
from kinerja_desktop.application.indikator_gestur import IsianTerlepas, Lepas
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import Sel, baca_sel, sel_baris, sel_kunci
from kinerja_desktop.application.transaksi import Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.angka import Ditolak, Mode, Terbaca
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.renstra import IndikatorTahun, JenisRumus, PeriodePelaporan, alias_pada, dicetak, sebut
from kinerja_desktop.domain.rumus import coba_rumus, variabel_indikator
from kinerja_desktop.domain.rumus_jenis import RUMUS, bagian_bobot, bobot_survei
from tests.pembuat import Pembuat

Isi = dict[str, Any]


@pytest.fixture
def p() -> Pembuat:
    return Pembuat()


def buat(p: Pembuat, rumus: JenisRumus, **isi: Any) -> IndikatorTahun:
    return p.indikator(rumus=rumus, **isi)


def pakai(p: Pembuat, transaksi: Transaksi) -> IndikatorTahun:
    """Apply it; undo must bring the document back exactly, redo too."""
    lama = p.dokumen
    p.terapkan(transaksi)
    balik = terapkan(p.dokumen, transaksi.inverse().edits)
    for nama in ("indikator_tahun", "realisasi", "catatan_sel"):
        assert balik.baris(nama) == lama.baris(nama)
    assert transaksi.label
    return p.dokumen.indikator_tahun[0]


def nama(i: IndikatorTahun) -> list[str]:
    return [n for n, _ in variabel_indikator(i)]


def isian(p: Pembuat) -> dict[tuple[int, str], str]:
    return {(b.bulan, b.variabel): str(b.nilai.nilai) for b in p.dokumen.realisasi if isinstance(b.nilai, Angka)}


def sel_isian(p: Pembuat, i: IndikatorTahun, bulan: int, variabel: str) -> Sel:
    return sel_kunci(
        "realisasi", "nilai", tahun=p.dokumen.tahun, indikator_id=i.indikator_id, bulan=bulan, variabel=variabel
    )


# Kind of rumus -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jenis", [j for j in JenisRumus if j != JenisRumus.LANGSUNG])
def test_another_kind_brings_its_usual_variables_and_undo_is_exact(p: Pembuat, jenis: JenisRumus) -> None:
    i = buat(p, JenisRumus.LANGSUNG)
    t = g.ganti_rumus(p.dokumen, i, jenis)
    assert t.label == f"ganti rumus {i.kode} menjadi {RUMUS[jenis].nama.lower()}"
    baru = pakai(p, t)
    assert baru.rumus == jenis
    assert variabel_indikator(baru) == RUMUS[jenis].variabel


def test_the_same_kind_is_no_step(p: Pembuat) -> None:
    assert not g.ganti_rumus(p.dokumen, buat(p, JenisRumus.SURVEI), JenisRumus.SURVEI)


def test_ratio_and_complement_share_their_variables_and_entries(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN, variabel=(("selesai", "layanan selesai"), ("semua", "seluruh layanan")))
    p.realisasi(i, 1, 5, "selesai")
    baru = pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.KOMPLEMEN))
    assert baru.variabel == i.variabel
    assert isian(p) == {(1, "selesai"): "5"}


def test_entries_that_would_be_lost_are_counted_and_asked_for(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    for bulan in (1, 3):
        p.realisasi(i, bulan, 5, "pembilang")
        p.realisasi(i, bulan, 8, "penyebut")
    with pytest.raises(IsianTerlepas) as tanya:
        g.ganti_rumus(p.dokumen, i, JenisRumus.SURVEI)
    assert str(tanya.value) == (
        "Variabel pembilang, penyebut sudah berisi 4 isian (Januari dan Maret); pertahankan variabelnya, atau hapus "
        "beserta isiannya?"
    )
    assert len(tanya.value.isian) == 4
    assert tanya.value.dapat_tetap


def test_kept_variables_stay_with_their_entries(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    p.realisasi(i, 1, 5, "pembilang")
    tumbuh = g.ganti_rumus(p.dokumen, i, JenisRumus.PERTUMBUHAN, Lepas.PERTAHANKAN)
    assert nama(terapkan(p.dokumen, tumbuh.edits).indikator_tahun[0]) == ["pembilang", "kini"]
    survei = g.ganti_rumus(p.dokumen, i, JenisRumus.SURVEI, Lepas.PERTAHANKAN)
    baru = terapkan(p.dokumen, survei.edits).indikator_tahun[0]
    assert nama(baru)[-2:] == ["responden", "pembilang"]
    assert [n for n, _ in bobot_survei(baru)] == [f"p{n}" for n in range(1, 11)]  # it is no question
    pakai(p, survei)
    assert isian(p) == {(1, "pembilang"): "5"}


def test_dropped_entries_come_back_with_undo(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    p.realisasi(i, 1, 5, "pembilang")
    p.terapkan(tulis_catatan(p.dokumen, sel_isian(p, i, 1, "pembilang"), "tanya bidan", tindak=True))
    with pytest.raises(IsianTerlepas) as tanya:
        g.ganti_rumus(p.dokumen, i, JenisRumus.LANGSUNG)
    assert not tanya.value.dapat_tetap  # a value typed as it is has none
    pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.LANGSUNG, Lepas.HAPUS))
    assert isian(p) == {}
    assert p.dokumen.catatan_sel == ()


def test_entries_of_a_closed_month_are_never_dropped(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    p.realisasi(i, 2, 5, "pembilang")
    p.tutup("TW1")
    with pytest.raises(
        TransaksiError, match="Isian pembilang Februari tidak dapat dihapus: Triwulan I 2023 sudah ditutup"
    ):
        g.ganti_rumus(p.dokumen, i, JenisRumus.LANGSUNG, Lepas.HAPUS)


def test_a_grid_changes_a_kind_only_where_nothing_is_lost(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    ganti = [(sel_baris(i, "rumus"), JenisRumus.SURVEI, "survei")]
    assert len(nama(terapkan(p.dokumen, isi_sel(p.dokumen, ganti, "isi rumus").edits).indikator_tahun[0])) == 11
    p.realisasi(i, 2, 5, "pembilang")
    with pytest.raises(TransaksiError, match="ganti lewat Kamus indikator"):
        isi_sel(p.dokumen, ganti, "isi rumus")


def test_what_an_import_left_without_a_variable_is_found(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    p.realisasi(i, 2, 5, "pembilang")
    p.dokumen = p.dokumen.dengan("indikator_tahun", (replace(i, rumus=JenisRumus.SURVEI),))
    temuan = next(t for t in periksa(p.dokumen) if t.kode == "isian-tanpa-variabel")
    assert temuan.alasan == f"1 isian pembilang indikator {i.kode} tidak dipakai rumusnya."


# Expression ----------------------------------------------------------------------------------------------------------


def test_an_expression_begins_with_what_was_computed_so_far(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERTUMBUHAN)
    baru = pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.EKSPRESI))
    assert baru.ekspresi == "(kini - lalu) / lalu × 100"
    hasil, _ = coba_rumus(baru, {"kini": Decimal(15), "lalu": Decimal(12)}, Mode(True, 2))
    assert hasil == Angka(Decimal(25))


def test_names_of_an_expression_become_variables(p: Pembuat) -> None:
    i = buat(p, JenisRumus.EKSPRESI)
    i = pakai(p, g.isi_ekspresi(p.dokumen, i, "  (masuk  - keluar) / masuk × 100 "))
    assert i.ekspresi == "(masuk - keluar) / masuk × 100"
    assert nama(i) == ["masuk", "keluar"]
    i = pakai(p, g.isi_arti(p.dokumen, i, "masuk", "klien masuk"))
    p.realisasi(i, 1, 5, "keluar")
    i = pakai(p, g.isi_ekspresi(p.dokumen, i, "baru / 2"))
    assert nama(i) == ["masuk", "keluar", "baru"]  # what has a meaning or entries stays


@pytest.mark.parametrize(
    ("teks", "kata"), [("a /", "masih kurang"), ("a $ b", "tidak dapat dipakai"), ("kumulatif / 2", "dipakai program")]
)
def test_an_expression_that_cannot_be_read_is_refused(p: Pembuat, teks: str, kata: str) -> None:
    with pytest.raises(TransaksiError, match=kata) as salah:
        g.isi_ekspresi(p.dokumen, buat(p, JenisRumus.EKSPRESI), teks)
    assert str(salah.value).endswith(".")


# Variables -----------------------------------------------------------------------------------------------------------


def test_a_new_name_takes_open_entries_and_their_notes_along(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN, sumber_isian=(("pembilang", "renaksi.kegiatan_selesai"),))
    p.realisasi(i, 4, 5, "pembilang")
    for bulan in (4, 6):
        p.terapkan(tulis_catatan(p.dokumen, sel_isian(p, i, bulan, "pembilang"), f"bulan {bulan}", tindak=False))
    i = pakai(p, g.ganti_nama(p.dokumen, i, "pembilang", "layanan selesai"))
    assert nama(i) == ["layanan_selesai", "penyebut"]
    assert i.sumber_isian == (("layanan_selesai", "renaksi.kegiatan_selesai"),)
    assert isian(p) == {(4, "layanan_selesai"): "5"}
    for bulan in (4, 6):
        catatan = catatan_dari(p.dokumen, sel_isian(p, i, bulan, "layanan_selesai"))
        assert catatan is not None
        assert catatan.isi == f"bulan {bulan}"


def test_a_closed_month_keeps_the_name_of_its_entry(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    p.realisasi(i, 2, 5, "pembilang")
    p.tutup("TW1")
    with pytest.raises(TransaksiError, match="berisi isian Februari yang terkunci: Triwulan I 2023 sudah ditutup"):
        g.ganti_nama(p.dokumen, i, "pembilang", "selesai")


def test_a_name_that_an_earlier_rumus_used_does_not_swallow_its_entries(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    for variabel in ("pembilang", "lama"):
        p.realisasi(i, 2, 5, variabel)
    with pytest.raises(TransaksiError, match="Isian Februari dengan nama lama sudah ada"):
        g.ganti_nama(p.dokumen, i, "pembilang", "lama")


def test_a_new_name_goes_into_weights_and_expression(p: Pembuat) -> None:
    i = buat(p, JenisRumus.BERBOBOT)
    i = pakai(p, g.ganti_nama(p.dokumen, i, "selesai", "tuntas"))
    assert bagian_bobot(i)[0][0].pembilang == "tuntas"
    assert bagian_bobot(i)[1] == 25
    i = pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.EKSPRESI))
    assert i.ekspresi == "(tuntas / kegiatan × 50 + tercapai / target × 50) / 25"
    i = pakai(p, g.ganti_nama(p.dokumen, i, "target", "target_kinerja"))
    assert i.ekspresi.endswith("tercapai / target_kinerja × 50) / 25")


@pytest.mark.parametrize(
    ("nama_baru", "kata"),
    [
        ("", "perlu nama"), ("2a", "tidak dapat menjadi nama"), ("a-b", "tidak dapat menjadi nama"),
        ("Penyebut", "sudah ada"), ("maks", "dipakai program"), ("kumulatif", "dipakai program"), ("x" * 61, "tidak dapat"),
    ],
)  # fmt: skip
def test_names_that_cannot_be_are_refused_in_a_sentence(p: Pembuat, nama_baru: str, kata: str) -> None:
    with pytest.raises(TransaksiError, match=kata):
        g.ganti_nama(p.dokumen, buat(p, JenisRumus.PERBANDINGAN), "pembilang", nama_baru)


def test_a_survey_gets_and_loses_questions(p: Pembuat) -> None:
    i = buat(p, JenisRumus.SURVEI)
    i = pakai(p, g.tambah_variabel(p.dokumen, i))
    assert variabel_indikator(i)[-2:] == (("p11", "Pertanyaan 11"), ("responden", "Jumlah responden"))
    assert len({b for _, b in bobot_survei(i)}) == 1  # all weigh the same
    p.realisasi(i, 1, 30, "p11")
    with pytest.raises(IsianTerlepas, match="p11 sudah berisi 1 isian"):
        g.hapus_variabel(p.dokumen, i, "p11")
    i = pakai(p, g.hapus_variabel(p.dokumen, i, "p11", Lepas.HAPUS))
    assert len(nama(i)) == 11
    with pytest.raises(TransaksiError, match="responden"):
        g.hapus_variabel(p.dokumen, i, "responden")
    with pytest.raises(TransaksiError, match="responden"):
        g.ganti_nama(p.dokumen, i, "responden", "banyak")


@pytest.mark.parametrize(
    ("jenis", "kata"),
    [(JenisRumus.LANGSUNG, "tidak memakai variabel"), (JenisRumus.PERBANDINGAN, "dua variabel"),
     (JenisRumus.BERBOBOT, "mengikuti bagiannya")],
)  # fmt: skip
def test_kinds_that_take_no_further_variable_say_so(p: Pembuat, jenis: JenisRumus, kata: str) -> None:
    with pytest.raises(TransaksiError, match=kata):
        g.tambah_variabel(p.dokumen, buat(p, jenis))


def test_a_variable_that_the_rumus_uses_cannot_go(p: Pembuat) -> None:
    i = buat(p, JenisRumus.EKSPRESI, variabel=(("a", ""), ("b", "")), ekspresi="a × 2")
    with pytest.raises(TransaksiError, match="Variabel a masih dipakai rumus"):
        g.hapus_variabel(p.dokumen, i, "a")
    assert nama(pakai(p, g.hapus_variabel(p.dokumen, i, "b"))) == ["a"]


def test_order_and_meaning(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERBANDINGAN)
    i = pakai(p, g.isi_arti(p.dokumen, i, "penyebut", " jumlah\n seluruhnya "))
    i = pakai(p, g.pindah_variabel(p.dokumen, i, "penyebut", -1))
    assert variabel_indikator(i) == (("penyebut", "jumlah seluruhnya"), ("pembilang", "pembilang"))
    with pytest.raises(TransaksiError, match="500 huruf"):
        g.isi_arti(p.dokumen, i, "penyebut", "x" * 501)


def test_a_source_is_chosen_and_taken_away(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERTUMBUHAN)
    i = pakai(p, g.pilih_sumber(p.dokumen, i, "lalu", "tahun_lalu"))
    assert i.sumber_isian == (("lalu", "tahun_lalu"),)
    i = pakai(p, g.pilih_sumber(p.dokumen, i, "lalu", ""))
    assert i.sumber_isian == ()
    langsung = pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.LANGSUNG))
    assert pakai(p, g.pilih_sumber(p.dokumen, langsung, "", "ikpa")).sumber_isian == (("", "ikpa"),)


def test_sources_of_variables_that_go_go_too(p: Pembuat) -> None:
    i = buat(p, JenisRumus.PERTUMBUHAN, sumber_isian=(("lalu", "tahun_lalu"),))
    assert pakai(p, g.ganti_rumus(p.dokumen, i, JenisRumus.SURVEI)).sumber_isian == ()


# Weights -------------------------------------------------------------------------------------------------------------


def test_weights_of_questions_add_to_a_hundred(p: Pembuat) -> None:
    i = buat(p, JenisRumus.SURVEI)
    sepuluh = [(f"p{n}", Decimal(10)) for n in range(1, 11)]
    with pytest.raises(TransaksiError, match="Bobot pertanyaan berjumlah 105%; jumlahkan tepat 100%"):
        g.isi_bobot(p.dokumen, i, [("p1", Decimal(15)), *sepuluh[1:]])
    i = pakai(p, g.isi_bobot(p.dokumen, i, [("p1", Decimal(15)), ("p2", Decimal(5)), *sepuluh[2:]]))
    assert dict(bobot_survei(i))["p1"] == 15
    i = pakai(p, g.tambah_variabel(p.dokumen, i))
    assert dict(bobot_survei(i))["p11"] == 0  # the others keep their weights
    i = pakai(p, g.hapus_variabel(p.dokumen, i, "p1"))
    assert i.tetapan == ()  # what was left did not add to 100: spread evenly
    assert pakai(p, g.isi_bobot(p.dokumen, i, [])).tetapan == ()


def test_parts_of_an_index_bring_their_variables(p: Pembuat) -> None:
    i = buat(p, JenisRumus.BERBOBOT)
    bagian, pembagi = bagian_bobot(i)
    tiga = (*bagian, replace(bagian[0], nama="PKT", arti="Tindak lanjut", pembilang="tuntas", penyebut="temuan lama"))
    i = pakai(p, g.isi_bagian(p.dokumen, i, tiga, pembagi))
    assert nama(i) == ["selesai", "kegiatan", "tercapai", "target", "tuntas", "temuan_lama"]
    p.realisasi(i, 6, 3, "tuntas")
    with pytest.raises(IsianTerlepas, match="tuntas sudah berisi 1 isian"):
        g.isi_bagian(p.dokumen, i, bagian, None)
    tetap = terapkan(p.dokumen, g.isi_bagian(p.dokumen, i, bagian, None, Lepas.PERTAHANKAN).edits)
    assert nama(tetap.indikator_tahun[0])[-1] == "tuntas"
    i = pakai(p, g.isi_bagian(p.dokumen, i, bagian, None, Lepas.HAPUS))
    assert bagian_bobot(i)[1] is None
    assert isian(p) == {}


def test_parts_that_cannot_work_are_refused(p: Pembuat) -> None:
    i = buat(p, JenisRumus.BERBOBOT)
    bagian, pembagi = bagian_bobot(i)
    for isi, bagi, kata in (
        ((), pembagi, "paling sedikit satu bagian"),
        (bagian, Decimal(0), "lebih dari 0%"),
        ((bagian[0], replace(bagian[1], nama="plp")), pembagi, "Bagian PLP sudah ada"),
        ((replace(bagian[0], nama=""), bagian[1]), pembagi, "perlu nama singkat"),
        ((replace(bagian[0], penyebut=""), bagian[1]), pembagi, "perlu nama"),
        ((replace(bagian[0], bobot=Decimal(-1)), bagian[1]), pembagi, "tidak terbaca"),
    ):
        with pytest.raises(TransaksiError, match=kata):
            g.isi_bagian(p.dokumen, i, isi, bagi)


# Other fields --------------------------------------------------------------------------------------------------------


def test_a_mode_is_one_of_those_there_are(p: Pembuat) -> None:
    i = buat(p, JenisRumus.LANGSUNG)
    assert baca_sel(p.dokumen, sel_baris(i, "mode"), " bulat2 ") == Terbaca("bulat2")
    assert baca_sel(p.dokumen, sel_baris(i, "mode"), "") == Terbaca("")
    salah = baca_sel(p.dokumen, sel_baris(i, "mode"), "dua")
    assert isinstance(salah, Ditolak)
    assert "tidak dikenal" in salah.alasan


def test_words_and_place_in_one_table(p: Pembuat) -> None:
    i = buat(p, JenisRumus.LANGSUNG, periode_pelaporan=PeriodePelaporan.TAHUNAN)
    i = pakai(p, isi_sebutan(i, "capaian", "Persentase tahanan yang dilayani"))
    i = pakai(p, isi_urutan(i, "capaian", "3"))
    assert sebut(i, "capaian") == ("Persentase tahanan yang dilayani", 3)
    assert sebut(i, "pk") == (i.uraian, None)
    i = pakai(p, isi_sebutan(i, "capaian", i.uraian))
    assert alias_pada(i, "capaian") == ("", 3)
    i = pakai(p, isi_urutan(i, "capaian", ""))
    assert i.alias == ()
    for teks in ("0", "-1", "tiga", "1,5", "99999"):
        with pytest.raises(TransaksiError, match="bukan urutan"):
            isi_urutan(i, "capaian", teks)


def test_a_table_may_leave_the_indikator_out(p: Pembuat) -> None:
    i = buat(p, JenisRumus.LANGSUNG)
    i = pakai(p, cetak_di(i, "capaian", tercetak=False))
    assert not dicetak(i, "capaian")
    assert dicetak(i, "pk")
    assert not cetak_di(i, "capaian", tercetak=False)
    assert pakai(p, cetak_di(i, "capaian", tercetak=True)).tidak_dicetak == ()
