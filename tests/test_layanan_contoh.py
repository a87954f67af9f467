"""Every shipped example becomes a file and comes out of it unchanged; its title is known without reading it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kinerja_desktop import layanan
from kinerja_desktop.application.periode_tutup import PeriodeError
from kinerja_desktop.domain.noun import NOUNS, id_baris
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.exchange.json_impor import impor_json
from kinerja_desktop.exchange.skema import dari_json, teks_kanonik
from kinerja_desktop.layanan.pembacaan import periksa
from kinerja_desktop.resources import baca_json, sumber
from kinerja_desktop.storage.berkas import BerkasKinerja
from tools.buat_contoh import CONTOH, daftar

NAMA = tuple(CONTOH)


def tanpa_lineage(teks: bytes) -> bytes:
    return re.sub(rb'"lineage": "[0-9a-f-]*"', b'"lineage": ""', teks)


def test_list_of_examples_is_what_the_builder_writes() -> None:
    assert sumber("contoh", "daftar.json").read_text(encoding="utf-8") == daftar()
    assert layanan.daftar_contoh() == NAMA
    assert {p.stem for p in sumber("contoh").glob("*.json")} == {*NAMA, "daftar"}


@pytest.mark.parametrize("nama", NAMA)
def test_title_names_satker_and_year_and_the_sentence_ends(nama: str) -> None:
    judul, kalimat = layanan.judul_contoh(nama)
    objek = baca_json("contoh", f"{nama}.json")
    assert judul == f"{objek['satker'][0]['nama_singkat']} {objek['tahun']}"
    assert kalimat.endswith(".")


def test_unknown_example_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(layanan.LayananError, match=r"“tidak-ada” tidak ada; yang tersedia: rutan-soe-2023, "):
        layanan.judul_contoh("tidak-ada")


@pytest.mark.parametrize("nama", NAMA)
def test_example_goes_into_an_empty_file_and_comes_out_identical(nama: str, tmp_path: Path) -> None:
    isi = sumber("contoh", f"{nama}.json").read_bytes()
    with BerkasKinerja.buat(tmp_path / "kosong.kinerja") as berkas:
        hasil = impor_json(isi, berkas.baca, (), nama)
        assert not hasil.ditolak
        berkas.terapkan(hasil.transaksi, jenis="impor")
        tahun = json.loads(isi)["tahun"]
        # Shared rows take the lineage of the file they came into; everything else is what was sent.
        assert tanpa_lineage(teks_kanonik(berkas.baca(tahun))) == tanpa_lineage(isi)
        ulang = impor_json(isi, berkas.baca, berkas.tahun_ada(), nama)
        assert not ulang.transaksi.edits


@pytest.mark.parametrize("nama", NAMA)
def test_example_makes_a_sound_file(nama: str, tmp_path: Path) -> None:
    path = layanan.buat_contoh(nama, tmp_path / f"{nama}.kinerja")
    assert periksa(path)["berkas"] == "utuh"


@pytest.mark.parametrize("nama", NAMA)
def test_cells_have_the_ids_of_their_keys_and_nobody_is_named(nama: str) -> None:
    objek = baca_json("contoh", f"{nama}.json")
    for noun, info in NOUNS.items():
        if info.kunci:
            baris = [info.decode(b) for b in objek[noun]]
            assert [b.id for b in baris] == [id_baris(noun, vars(b)) for b in baris]
    assert all(p["nama"].startswith("Nama ") and p["nip"] == "0" * 18 for p in objek["pejabat"])
    teks = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", json.dumps(objek, ensure_ascii=False))
    assert set(re.findall(r"\d{18}|\d{8} \d{6} \d \d{3}", teks)) == {"0" * 18}


@pytest.mark.parametrize("nama", [n for n in NAMA if n != "rutan-soe-2023"])
def test_example_of_another_satker_stands_under_nobodys_code(nama: str) -> None:
    satker = dari_json(baca_json("contoh", f"{nama}.json")).identitas
    assert satker is not None
    assert satker.kode.startswith("9999")


def test_kanwil_closes_the_triwulan_in_which_nothing_is_due(tmp_path: Path) -> None:
    with BerkasKinerja.buka(layanan.buat_contoh("kanwil-ntb-2026", tmp_path / "ntb.kinerja")) as berkas:
        layanan.tutup(berkas, 2026, PERIODE["TW1"])
        assert berkas.baca(2026).bulan_tertutup == {1, 2, 3}


def test_bapas_cannot_close_before_its_realisasi_is_filled(tmp_path: Path) -> None:
    path = layanan.buat_contoh("bapas-ternate-2024", tmp_path / "ternate.kinerja")
    with BerkasKinerja.buka(path) as berkas, pytest.raises(PeriodeError, match=r"1\.1 belum diisi: Maret\."):
        layanan.tutup(berkas, 2024, PERIODE["TW1"])
