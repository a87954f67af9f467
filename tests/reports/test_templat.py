"""The import template: its columns are those that import knows, and a filled one read back changes nothing."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kinerja_desktop.application.transaksi import terapkan
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, StatusRenaksi
from kinerja_desktop.domain.renstra import Arah, AturanCapaian, Konsolidasi, Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.csv_baca import JENIS
from kinerja_desktop.exchange.excel.baca import baca_buku
from kinerja_desktop.exchange.excel.impor import impor_excel
from kinerja_desktop.exchange.hasil import HasilImpor
from kinerja_desktop.reports.templat_isi import isi_templat
from kinerja_desktop.reports.templat_xlsx import bentuk_templat, tulis_templat
from kinerja_desktop.resources import aturan_bawaan, sumber

from ..gui.palsu import dokumen_contoh
from ..pembuat import Pembuat, pabrik

LEMBAR = {satu["nama"]: satu for satu in bentuk_templat()["lembar"]}
DAFTAR = {
    "tingkat": Tingkat, "arah": Arah, "aturan": AturanCapaian, "konsolidasi": Konsolidasi, "status": StatusRenaksi,
}  # fmt: skip


def _kembali(
    dokumen: TahunKinerja, folder: Path, awal: TahunKinerja | None = None
) -> tuple[HasilImpor, tuple[str, ...]]:
    """Write the template of a year and read it back, into the same document or another."""
    isi, catatan = tulis_templat(dokumen)
    path = folder / "t.xlsx"
    path.write_bytes(isi)
    ada = dokumen if awal is None else awal
    hasil = impor_excel(
        baca_buku(path), lambda t: ada if t == ada.tahun else TahunKinerja(t), (ada.tahun,), bawaan=aturan_bawaan(),
        id_baru=pabrik(),
    )  # fmt: skip
    return hasil, catatan


def test_kolom_adalah_kolom_impor() -> None:
    assert set(LEMBAR) == set(JENIS)
    for nama, jenis in JENIS.items():
        kolom = LEMBAR[nama]["kolom"]
        assert {k["nama"] for k in kolom} == set(jenis.wajib + jenis.pilihan)
        assert len(kolom) == len({k["nama"] for k in kolom})
        assert {k["nama"] for k in kolom if k.get("wajib")} == set(jenis.wajib)


def test_daftar_pilihan_adalah_kata_yang_dikenal() -> None:
    for lembar in LEMBAR.values():
        for kolom in lembar["kolom"]:
            if kolom["nama"] in DAFTAR:
                assert kolom["daftar"] == list(DAFTAR[kolom["nama"]])
    periode = [k for jenis in JenisPeriode for k in jenis.kode]
    assert next(k["daftar"] for k in LEMBAR["renaksi"]["kolom"] if k["nama"] == "periode") == periode


def test_templat_kosong_dapat_diimpor_tanpa_akibat(tmp_path: Path) -> None:
    isi, catatan = tulis_templat()
    (tmp_path / "t.xlsx").write_bytes(isi)
    assert catatan == ()
    hasil = impor_excel(
        baca_buku(tmp_path / "t.xlsx"), TahunKinerja, (), bawaan=aturan_bawaan(), id_baru=pabrik()
    )  # fmt: skip
    assert (hasil.baru, hasil.berubah, hasil.sama, hasil.ditolak, hasil.catatan) == (0, 0, 0, (), ())


def test_bentuk_lembar() -> None:
    buku = openpyxl.load_workbook(io.BytesIO(tulis_templat()[0]))
    assert buku.sheetnames == ["petunjuk", *LEMBAR]
    for nama in LEMBAR:
        ws = buku[nama]
        judul = [sel.value for sel in ws[1]]
        assert judul == [k["nama"] for k in LEMBAR[nama]["kolom"]]
        assert all(sel.comment and sel.comment.text for sel in ws[1])
        assert ws.freeze_panes == "C2"
        assert ws.max_row == 1, "no example row that would have to be deleted"
    pilihan = {str(v.sqref): v for v in buku["renaksi"].data_validations.dataValidation}
    assert "TW1" in next(v.formula1 for a, v in pilihan.items() if a.startswith("E2"))
    assert next(v.formula1 for a, v in pilihan.items() if a.startswith("B2")).startswith("indikator!$E$2")
    assert all(v.showDropDown is not True for v in pilihan.values() if v.type == "list")
    kode = buku["indikator"].column_dimensions["E"]
    assert buku["indikator"].column_dimensions["E"].number_format == "@", kode
    teks = "\n".join(str(sel.value) for baris in buku["petunjuk"].iter_rows() for sel in baris if sel.value)
    assert all(f"Lembar {nama}" in teks for nama in LEMBAR)


def test_byte_hanya_bergantung_pada_isi() -> None:
    d = dokumen_contoh()
    assert tulis_templat(d) == tulis_templat(d)


CONTOH = sorted(p.name for p in sumber("contoh").glob("*-20*.json"))


@pytest.mark.parametrize("nama", CONTOH)
def test_contoh_diimpor_ulang_sama_semua(tmp_path: Path, nama: str) -> None:
    hasil, catatan = _kembali(dokumen_contoh(nama), tmp_path)
    assert (hasil.baru, hasil.berubah, hasil.ditolak, catatan) == (0, 0, (), ())
    assert hasil.sama >= 30
    assert not hasil.transaksi


@pytest.mark.parametrize("nama", CONTOH)
def test_contoh_terbangun_kembali_dari_templatnya(tmp_path: Path, nama: str) -> None:
    """Into an empty file: every amount of the rencana aksi arrives once, and what is written again is the same."""
    asal = dokumen_contoh(nama)
    hasil, _ = _kembali(asal, tmp_path, TahunKinerja(asal.tahun))
    assert hasil.ditolak == ()
    baru = terapkan(TahunKinerja(asal.tahun, satker=asal.satker), hasil.transaksi.edits)
    diketik = [sorted(p.pagu for p in d.renaksi_pagu if p.pagu is not None) for d in (baru, asal)]
    assert diketik[0] == diketik[1]
    assert isi_templat(baru) == isi_templat(asal)


def _tabel(p: Pembuat, isi: dict[str, list[list[Any]]], folder: Path) -> None:
    """Fill the document through an import, the shortest way to many kinds of rows."""
    buku = openpyxl.Workbook()
    for nama, baris in isi.items():
        ws = buku.create_sheet(nama)
        for satu in baris:
            ws.append(satu)
    buku.save(folder / "isi.xlsx")
    hasil = impor_excel(
        baca_buku(folder / "isi.xlsx"), lambda _: p.dokumen, (2023,), bawaan=aturan_bawaan(), id_baru=p.id_baru
    )
    assert hasil.ditolak == ()
    p.terapkan(hasil.transaksi)


ISI: dict[str, list[list[Any]]] = {
    "indikator": [
        ["tahun", "tingkat", "kode_sasaran", "sasaran", "kode_indikator", "indikator", "satuan", "arah", "target", "realisasi",
         "rumus", "unit"],
        [2023, "kegiatan", "1", "S satu", "1.1", "Makanan", "%", "naik", "80", "74", "perbandingan", "Subseksi A"],
        [2023, "kegiatan", "1", "S satu", "1.10", "Suhu", "Indeks", "rentang", "80,5-90", "N/A: alat rusak", "", ""],
        [2023, "program", "1", "P satu", "1.1", "Opini", "Predikat", "naik", "WTP", "WTP", "jumlah a : jumlah b", ""],
    ],
    "target_periode": [["tahun", "kode_indikator", "periode", "target"], [2023, "1.1", "TW1", "20,25"]],
    "realisasi": [
        ["tahun", "kode_indikator", "bulan", "variabel", "nilai", "uraian", "tingkat"],
        [2023, "1.1", 1, "pembilang", "40", "baris satu\nbaris dua", ""], [2023, "1.1", 1, "penyebut", "50", "", ""],
        [2023, "1.1", 2, "", "N/A: libur", "", ""], [2023, "1.10", 3, "", "", "hanya kata", ""],
        [2023, "1.1", 4, "", "WTP", "", "program"],
    ],
    "renaksi": [
        ["tahun", "kode_indikator", "kegiatan", "pagu", "periode", "rencana_kegiatan", "rpd", "status", "kode_sasaran"],
        [2023, "1.1", "Empat pagu", 100, "TW1", "a", 1, "selesai", ""], [2023, "1.1", "Empat pagu", None, "TW2", "b", 2, "", ""],
        [2023, "1.1", "Empat pagu", 200, "TW1", "c", 3, "", ""], [2023, "1.1", "Satu pagu", 0, "SM1", "d", None, "", ""],
        [2023, "1.10", "Tanpa pagu", None, "TAHUN", "e", None, "tidak dilaksanakan", ""],
        [2023, "1.10", "", 500, "", "", None, "", ""], [2023, "", "", 600, "", "", None, "", "1"],
    ],
    "anggaran": [
        ["tahun", "kode", "nama", "jenis_belanja", "versi_pagu", "pagu", "bulan", "rpd", "realisasi", "sumber", "per_tanggal"],
        [2023, "5252", "Kegiatan", "", "awal", 1000, None, None, None, "", ""],
        [2023, "5252.EBA", "KRO", "", "awal", 900, None, None, None, "", ""],
        [2023, "5252.EBA", "", "", "revisi 1", 950, None, None, None, "", ""],
        [2023, "5252.EBA", "", "", "", None, 2, 70, None, "", ""],
        [2023, "5252.EBA", "", "", "", None, 2, None, 60, "SP2D", ""],
        [2023, "5252.EBA", "", "", "", None, None, None, 800, "OM-SPAN", "2023-12-07"],
        [2023, "", "", "51", "awal", 400, None, None, None, "", ""],
    ],
    "risiko": [
        ["tahun", "program", "bidang", "risiko", "perlakuan", "indikator_keberhasilan", "kemungkinan", "dampak"],
        [2023, "P", "B", "Pelarian", "Kontrol", "Nihil", 3, 4], [2023, "", "", "", "Latihan", "", None, None],
        [2023, "P", "B", "Kebakaran", "", "", None, None],
    ],
}  # fmt: skip


def test_segala_macam_isian_kembali_sama(tmp_path: Path) -> None:
    p = Pembuat()
    _tabel(p, ISI, tmp_path)
    hasil, catatan = _kembali(p.dokumen, tmp_path)
    assert (hasil.baru, hasil.berubah, hasil.ditolak, catatan) == (0, 0, (), ())
    assert not hasil.transaksi


def test_templat_terisi_membangun_tahun_yang_sama_di_berkas_kosong(tmp_path: Path) -> None:
    """What the columns say is enough: written again from the new document, the template is the same."""
    p = Pembuat()
    _tabel(p, ISI, tmp_path)
    hasil, _ = _kembali(p.dokumen, tmp_path, TahunKinerja(2023))
    assert hasil.ditolak == ()
    lagi, catatan = tulis_templat(terapkan(TahunKinerja(2023, satker=p.dokumen.satker), hasil.transaksi.edits))
    assert catatan == ()
    satu, dua = (
        {
            ws.title: [[s.value for s in baris] for baris in ws.iter_rows()]
            for ws in openpyxl.load_workbook(io.BytesIO(b))
        }
        for b in (tulis_templat(p.dokumen)[0], lagi)
    )
    assert satu == dua


def test_yang_tak_terungkap_disebut(tmp_path: Path) -> None:
    """Two indikator under one code cannot be told apart by a row: they are left out and said so."""
    p = Pembuat()
    for uraian in ("Satu", "Dua"):
        p.indikator(uraian, kode="1.1")
    hasil, catatan = _kembali(p.dokumen, tmp_path)
    assert (hasil.baru, hasil.berubah, hasil.ditolak) == (0, 0, ())
    assert catatan[0].startswith("2 indikator tidak ikut")
