"""Sasaran and indikator from a katalog: complete, in order, once; the katalog are what the examples say."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop import layanan, resources
from kinerja_desktop.application.katalog import Katalog, ambil_katalog, pilih_katalog
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.noun import NOUNS, thaw
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.rumus import periksa_tetapan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat, pabrik
from tools.buat_katalog import semua

RUTAN = layanan.katalog_untuk("Rutan", 2023)[0]


@pytest.mark.parametrize("katalog", layanan.semua_katalog(), ids=lambda k: k.nama)
def test_every_katalog_can_be_taken_whole(katalog: Katalog) -> None:
    b = Pembuat(katalog.tahun)
    b.terapkan(ambil_katalog(b.dokumen, katalog, b.id_baru))
    assert katalog.sumber
    assert (len(b.dokumen.sasaran_tahun), len(b.dokumen.indikator_tahun)) == katalog.banyak
    tertulis = [i["uraian"] for t in Tingkat for s in katalog.sasaran if s["tingkat"] == t for i in s["indikator"]]
    assert [i.uraian for i in b.dokumen.indikator_urut] == tertulis
    assert b.dokumen.pk_target == ()


def test_the_katalog_are_written_from_the_examples() -> None:
    folder = resources.sumber("katalog")
    assert {n: json.loads(t) for n, t in semua().items()} == {
        b.name: json.loads(b.read_text(encoding="utf-8")) for b in folder.glob("*.json")
    }


@pytest.mark.parametrize("katalog", layanan.semua_katalog(), ids=lambda k: k.nama)
def test_how_it_is_measured_and_printed_comes_along(katalog: Katalog) -> None:
    b = Pembuat(katalog.tahun)
    b.terapkan(ambil_katalog(b.dokumen, katalog, b.id_baru))
    ada = {(i.kode, i.uraian): i for i in b.dokumen.indikator_tahun}
    for satu in (i for s in katalog.sasaran for i in s["indikator"]):
        baris = ada[satu["kode"], satu["uraian"]]
        tertulis = NOUNS["indikator_tahun"].encode(baris)
        assert {k: tertulis[k] for k in satu} == satu
        assert periksa_tetapan(baris) == ""
    for s in katalog.sasaran:
        tahunan = next(x for x in b.dokumen.sasaran_tahun if x.uraian == s["uraian"] and x.tingkat == s["tingkat"])
        assert thaw(tahunan.alias) == s.get("alias", [])


def test_kinds_of_rumus_in_the_katalog() -> None:
    jenis = {i["rumus"] for k in layanan.semua_katalog() for s in k.sasaran for i in s["indikator"]}
    assert {"perbandingan", "pertumbuhan", "berbobot", "survei", "langsung"} <= jenis


def test_outputs_of_the_katalog_name_no_satker() -> None:
    teks = json.dumps(RUTAN.sasaran, ensure_ascii=False)
    assert "output" in teks
    assert "SoE" not in teks


def test_what_is_weighted_keeps_its_weight() -> None:
    isi = {"tingkat": "kegiatan", "kode": "1", "uraian": "S", "program": "", "indikator": [
        {"kode": "1.1", "uraian": "I", "bobot": "12.5", "ekspresi": "a / b", "variabel": [["a", "a"], ["b", "b"]],
         "rumus": "ekspresi"},
    ]}  # fmt: skip
    b = Pembuat(2023)
    b.terapkan(ambil_katalog(b.dokumen, Katalog("x", "Rutan", 2023, "X", "y", (isi,)), b.id_baru))
    (satu,) = b.dokumen.indikator_tahun
    assert (satu.bobot, satu.ekspresi, satu.variabel) == (Decimal("12.5"), "a / b", (("a", "a"), ("b", "b")))


def test_taking_it_twice_adds_nothing() -> None:
    b = Pembuat(2023)
    b.terapkan(ambil_katalog(b.dokumen, RUTAN, b.id_baru))
    assert not ambil_katalog(b.dokumen, RUTAN, b.id_baru)


def test_what_is_there_stays_and_known_indikator_keep_their_identity() -> None:
    b = Pembuat(2023)
    b.terapkan(ambil_katalog(b.dokumen, RUTAN, b.id_baru))
    lama = {i.uraian: i.indikator_id for i in b.dokumen.indikator_tahun}
    kosong = Pembuat(2024)
    kosong.dokumen = terapkan(kosong.dokumen, ())
    kosong.dokumen = kosong.dokumen.dengan("sasaran", b.dokumen.sasaran).dengan("indikator", b.dokumen.indikator)
    kosong.terapkan(ambil_katalog(kosong.dokumen, RUTAN, kosong.id_baru))
    assert {i.uraian: i.indikator_id for i in kosong.dokumen.indikator_tahun} == lama
    assert len(kosong.dokumen.indikator) == len(b.dokumen.indikator)


def test_a_year_that_is_not_open_refuses() -> None:
    with pytest.raises(TransaksiError, match="belum dibuka"):
        ambil_katalog(TahunKinerja(2023), RUTAN, pabrik())


@given(st.integers(2000, 2100), st.sampled_from(["Rutan", "Bapas", "Kanwil", "Lapas"]))
def test_the_newest_that_holds_by_then_comes_first(tahun: int, jenis: str) -> None:
    pilihan = pilih_katalog(layanan.semua_katalog(), jenis, tahun)
    assert all(k.jenis == jenis and k.tahun <= tahun for k in pilihan)
    assert [k.tahun for k in pilihan] == sorted((k.tahun for k in pilihan), reverse=True)
    berlaku = {k.nama for k in layanan.semua_katalog() if k.jenis == jenis and k.tahun <= tahun}
    assert {k.nama for k in pilihan} == berlaku
