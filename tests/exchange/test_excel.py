"""Workbooks: every trap of a cell is named, hostile files are refused by a child that is bounded, sheets go in as one step."""

from __future__ import annotations

import itertools
import sys
import uuid
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.transaksi import Tambah, terapkan
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.csv_baca import huruf_kolom
from kinerja_desktop.exchange.excel import baca as excel_baca
from kinerja_desktop.exchange.excel.anak import PembacaBuku
from kinerja_desktop.exchange.excel.baca import Buku, Dihentikan, baca_buku, nomor_kolom
from kinerja_desktop.exchange.excel.impor import impor_excel
from kinerja_desktop.exchange.excel.kenali import Pemetaan, usulkan
from kinerja_desktop.exchange.hasil import HasilImpor, Tolak
from kinerja_desktop.exchange.skema import dari_json, ke_json
from kinerja_desktop.reports.susun import laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from kinerja_desktop.resources import aturan_bawaan, baca_json

INDIKATOR = [
    ["tahun", "tingkat", "kode_sasaran", "sasaran", "kode_indikator", "indikator", "satuan", "target", "realisasi"],
    [2023, "kegiatan", "1", "Meningkatnya layanan", "1.1", "Persentase makanan", "%", 80, 74],
    [2023, "kegiatan", "1", "Meningkatnya layanan", "1.2", "Indeks kepuasan", "Indeks", 3.52, 3.5],
]
RENAKSI = ["tahun", "kode_indikator", "kegiatan", "pagu", "periode", "rencana_kegiatan", "rpd", "realisasi_anggaran"]

Isi = Mapping[str, Sequence[Sequence[object]]]
Ubah = Callable[[Any, dict[str, Any]], object]


class Meja:
    """A folder to write workbooks into and one year of a file in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.dokumen = TahunKinerja(2023)
        nomor = itertools.count(1)
        self.id_baru = lambda: str(uuid.UUID(int=next(nomor), version=4))

    def tulis(self, isi: Isi, ubah: Ubah | None = None, nama: str = "a.xlsx") -> Path:
        """A workbook of these sheets; ``ubah`` writes more with (workbook, sheets by name)."""
        path = self.folder / nama
        buku = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False})
        lembar = {}
        for judul, baris in isi.items():
            lembar[judul] = buku.add_worksheet(judul)
            for n, satu in enumerate(baris):
                for k, sel in enumerate(satu):
                    if isinstance(sel, str):
                        lembar[judul].write_string(n, k, sel)
                    elif sel is not None:
                        lembar[judul].write(n, k, sel)
        if ubah:
            ubah(buku, lembar)
        buku.close()
        return path

    def buku(self, isi: Isi, ubah: Ubah | None = None) -> Buku:
        return baca_buku(self.tulis(isi, ubah))

    def impor(self, buku: Buku, titik: str = "", pemetaan: Sequence[Pemetaan] | None = None) -> HasilImpor:
        hasil = impor_excel(
            buku, lambda t: self.dokumen if t == 2023 else TahunKinerja(t), (2023,), bawaan=aturan_bawaan(),
            id_baru=self.id_baru, titik=titik, pemetaan=pemetaan,  # type: ignore[arg-type]
        )  # fmt: skip
        if hasil.ditolak:
            assert not hasil.transaksi
        return hasil

    def masuk(self, isi: Isi, ubah: Ubah | None = None, titik: str = "") -> HasilImpor:
        """Import without refusals and keep the result."""
        hasil = self.impor(self.buku(isi, ubah), titik)
        assert hasil.ditolak == ()
        self.dokumen = terapkan(self.dokumen, hasil.transaksi.edits)
        assert dari_json(ke_json(self.dokumen)) == self.dokumen
        return hasil

    def sel(self, *ubah: tuple[str, object]) -> dict[str, str]:
        """The refused cells of a sheet ``realisasi`` with these cells written over it: address -> reason."""
        return {d.sel: d.alasan for d in self.impor(self.buku_realisasi(*ubah)).ditolak}

    def buku_realisasi(self, *ubah: tuple[str, object]) -> Buku:
        def isi(buku: Any, lembar: dict[str, Any]) -> None:
            for alamat, nilai in ubah:
                tulis = nilai if callable(nilai) else lambda ws, a, _b, n=nilai: ws.write(a, n)
                tulis(lembar["realisasi"], alamat, buku)

        kepala = ["tahun", "kode_indikator", "bulan", "variabel", "nilai", "uraian"]
        return self.buku(
            {"indikator": INDIKATOR, "realisasi": [kepala, [2023, "1.1", 5, "", 60, "baik"]]}, isi
        )  # fmt: skip


@pytest.fixture
def m(tmp_path: Path) -> Meja:
    return Meja(tmp_path)


def pola(nilai: object, pola_: str) -> Callable[[Any, str, Any], object]:
    return lambda ws, alamat, buku: ws.write(alamat, nilai, buku.add_format({"num_format": pola_}))


def dibaca(hasil: HasilImpor) -> dict[str, str]:
    return {s.alamat: s.dibaca for b in hasil.tinjauan if b.lembar == "realisasi" for s in b.sel}


# Cells ----------------------------------------------------------------------------------------------------------------


def test_semua_lembar_satu_transaksi(m: Meja) -> None:
    hasil = m.masuk(
        {
            "realisasi": [["tahun", "kode_indikator", "bulan", "nilai"], [2023, "1.1", 3, 50]],
            "petunjuk": [["Cara mengisi"]],
            "risiko": [["tahun", "program", "bidang", "risiko"], [2023, "P", "B", "Pelarian"]],
            "indikator": INDIKATOR,
        }
    )
    assert (hasil.baru, hasil.berubah, hasil.sama) == (4, 0, 0)
    assert [b.lembar for b in hasil.tinjauan] == ["indikator", "indikator", "realisasi", "risiko"]
    assert {e.noun for e in hasil.transaksi.edits if isinstance(e, Tambah)} >= {
        "indikator_tahun",
        "realisasi",
        "risiko",
    }
    assert {c["kode"]: c["target"] for c in hitung(m.dokumen, TAHUN)["capaian"]} == {"1.1": "80", "1.2": "3.52"}


def test_impor_ulang_sama(m: Meja) -> None:
    isi = {"indikator": INDIKATOR}
    m.masuk(isi)
    ulang = m.masuk(isi)
    assert (ulang.baru, ulang.berubah, ulang.sama) == (0, 0, 2)
    assert not ulang.transaksi


def test_hanya_sel_yang_berubah_disebut_berubah(m: Meja) -> None:
    """Of a row that changes one sees which cells do it."""
    m.masuk({"indikator": INDIKATOR})
    kepala, satu, dua = (list(b) for b in INDIKATOR)
    satu[kepala.index("target")] = 81
    dua[kepala.index("indikator")], dua[kepala.index("satuan")] = "Indeks kepuasan masyarakat", "Nilai"
    hasil = m.impor(m.buku({"indikator": [kepala, satu, dua]}))
    assert (hasil.baru, hasil.berubah, hasil.sama) == (0, 2, 0)
    assert [{s.kolom for s in b.sel if s.berubah} for b in hasil.tinjauan] == [{"target"}, {"indikator", "satuan"}]


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        (0.1 + 0.2, "0,3%"),
        (pola(0.8, "0%"), "80%"),
        (pola(0.857, "0.00%"), "85,7%"),
        (pola(74, '0" %"'), "74%"),
        (74.25, "74,25%"),
        ("74,5 %", "74,5%"),
        (0, "0%"),
        (1234.5, "1.234,5%"),
        ("N/A: tidak ada layanan", "N/A: tidak ada layanan"),
        (lambda ws, a, b: ws.write_formula(a, "=37*2", None, 74), "74%"),
    ],
)
def test_angka_dibaca_tanpa_debu(m: Meja, nilai: object, terbaca: str) -> None:
    hasil = m.impor(m.buku_realisasi(("E2", nilai)))
    assert hasil.ditolak == ()
    assert dibaca(hasil)["E2"] == terbaca


@pytest.mark.parametrize(
    ("alamat", "nilai", "potongan"),
    [
        ("E2", lambda ws, a, b: ws.write_formula(a, "=A1+1"), "belum pernah dihitung"),
        ("E2", lambda ws, a, b: ws.write_formula(a, "=1/0", None, "#DIV/0!"), "#DIV/0!"),
        ("E2", lambda ws, a, b: ws.write_formula(a, "=x()", None, "#NAME?"), "#NAME?"),
        ("E2", lambda ws, a, b: ws.write_boolean(a, True), "BENAR"),
        ("E2", pola(45020, "dd/mm/yyyy"), "4 April 2023"),
        ("B2", pola(45047, "d.m"), "1 Mei 2023"),
        ("E2", pola(0.5, "hh:mm"), "jam"),
        ("E2", "3.4", "3,4 atau 34"),
        ("E2", -5, "negatif"),
        ("C2", 5.5, "1 sampai 12"),
        ("F2", lambda ws, a, b: ws.write_formula(a, "=x", None, "#REF!"), "#REF!"),
    ],
)
def test_sel_ditolak_dengan_alamatnya(m: Meja, alamat: str, nilai: object, potongan: str) -> None:
    ditolak = m.sel((alamat, nilai))
    assert list(ditolak) == [alamat]
    assert potongan in ditolak[alamat]


def test_setiap_sel_buruk_disebut(m: Meja) -> None:
    galat = lambda ws, a, b: ws.write_formula(a, "=1/0", None, "#DIV/0!")  # noqa: E731
    assert set(m.sel(("E2", galat), ("F2", galat))) == {"E2", "F2"}


def test_rumus_openpyxl_tanpa_nilai(m: Meja) -> None:
    """A writer that stores no value at all: never 0."""
    path = m.folder / "b.xlsx"
    buku = openpyxl.Workbook()
    ws = buku.active
    ws.title = "risiko"
    ws.append(["tahun", "risiko", "dampak"])
    ws.append([2023, "Pelarian", "=1+1"])
    buku.save(path)
    ditolak = m.impor(baca_buku(path)).ditolak
    assert [(d.lembar, d.sel, d.baris, d.kolom) for d in ditolak] == [("risiko", "C2", 2, "dampak")]
    assert ditolak[0].sebagai_json()["sel"] == "C2"


def test_titik_memutuskan(m: Meja) -> None:
    buku = m.buku_realisasi(("E2", "3.4"))
    assert m.impor(buku).ambigu
    hasil = m.impor(buku, "desimal")
    assert hasil.ditolak == ()
    assert dibaca(hasil)["E2"] == "3,4%"


def test_kode_yang_diketik_sebagai_angka(m: Meja) -> None:
    def ubah(buku: Any, lembar: dict[str, Any]) -> None:
        lembar["indikator"].write("E2", 1.1)
        lembar["indikator"].write("E3", 1.1, buku.add_format({"num_format": "0.00"}))

    m.masuk({"indikator": INDIKATOR}, ubah)
    assert [i.kode for i in m.dokumen.indikator_urut] == ["1.1", "1.10"]


def test_tanggal_sungguhan_pada_per_tanggal(m: Meja) -> None:
    def ubah(buku: Any, lembar: dict[str, Any]) -> None:
        lembar["anggaran"].write("F2", 45267, buku.add_format({"num_format": "d mmmm yyyy"}))

    kepala = ["tahun", "kode", "nama", "realisasi", "sumber", "per_tanggal"]
    m.masuk({"anggaran": [kepala, [2023, "5252", "Layanan", 7_060_331_000, "SP2D", None]]}, ubah)
    assert str(m.dokumen.observasi[0].per_tanggal) == "2023-12-07"


def test_rupiah_pecahan_ditolak(m: Meja) -> None:
    kepala = ["tahun", "kode", "nama", "pagu"]
    ditolak = m.impor(
        m.buku({"anggaran": [kepala, [2023, "5252", "A", 1500.5], [2023, "5253", "B", "Rp. 88.880.000,-"]]})
    )
    assert [(d.sel, d.kolom) for d in ditolak.ditolak] == [("D2", "pagu")]


def test_sel_gabungan(m: Meja) -> None:
    """Names merged over several rows hold for each, figures once; both are said."""

    def ubah(_: Any, lembar: dict[str, Any]) -> None:
        for wilayah, isi in (("A2:A5", 2023), ("B2:B5", "1.1"), ("C2:C5", "Pengadaan makan"), ("D2:D5", 88_880_000)):
            lembar["renaksi"].merge_range(wilayah, isi)

    baris = [[None, None, None, None, f"TW {r}", f"Rencana {r}", 22_220_000] for r in ("I", "II", "III", "IV")]
    hasil = m.masuk({"indikator": INDIKATOR, "renaksi": [RENAKSI[:7], *baris]}, ubah)
    assert [p.pagu for p in m.dokumen.renaksi_pagu] == [88_880_000]
    assert [p.periode for p in m.dokumen.renaksi_periode] != []
    assert {p.periode: p.rencana for p in m.dokumen.renaksi_periode} == {
        f"TW{n}": f"Rencana {r}" for n, r in enumerate(("I", "II", "III", "IV"), 1)
    }
    assert any("semua barisnya" in c and "C2:C5" in c for c in hasil.catatan)
    assert any("sekali" in c and "D2:D5" in c for c in hasil.catatan)


def test_baris_dan_lembar_tersembunyi_disebut(m: Meja) -> None:
    def ubah(_: Any, lembar: dict[str, Any]) -> None:
        lembar["indikator"].set_row(2, None, None, {"hidden": True})
        lembar["risiko"].hide()

    hasil = m.masuk({"indikator": INDIKATOR, "risiko": [["tahun", "risiko"], [2023, "Pelarian"]]}, ubah)
    assert any("baris tersembunyi ikut dibaca: 3" in c for c in hasil.catatan)
    assert any("“risiko”: lembar ini tersembunyi" in c for c in hasil.catatan)


# Sheets and headings ----------------------------------------------------------------------------------------------------


def test_judul_di_bawah_dan_berbahasa_kertas(m: Meja) -> None:
    """The heading stands further down, in the words of the papers; a row that counts the columns is passed over."""
    m.masuk({"indikator": INDIKATOR})
    isi = [
        ["RENCANA AKSI ATAS PERJANJIAN KINERJA"], [],
        ["No.", "Tahun", "INDIKATOR KINERJA", "KEGIATAN", "PAGU", "Triwulan", "RENCANA\nPENARIKAN DANA", "STATUS PELAKSANA"],
        ["1", "2", "3", "4", "5", "6", "7", "8"],
        ["1", 2023, "Persentase makanan", "Pengadaan makan", "Rp. 88.880.000", "TW I", 22_220_000, "selesai"],
    ]  # fmt: skip
    hasil = m.masuk({"Matriks 2023": isi})
    assert hasil.baru == 1
    assert m.dokumen.renaksi_periode[0].rpd == 22_220_000
    assert m.dokumen.renaksi_pagu[0].pagu == 88_880_000


def test_kolom_asing_dan_lembar_asing(m: Meja) -> None:
    hasil = m.impor(m.buku({"indikator": [[*INDIKATOR[0], "warna"], *INDIKATOR[1:]], "catatan": [["apa saja"], ["x"]]}))
    assert [(d.lembar, d.kolom, d.sel) for d in hasil.ditolak] == [("indikator", "warna", "J1")]
    assert any("“catatan” tidak dikenal" in c for c in hasil.catatan)
    assert "tidak ada lembar" in m.impor(m.buku({"x": [["a"]]})).ditolak[0].alasan
    kurang = m.impor(m.buku({"indikator": [["tahun", "indikator"], [2023, "A"]]}))
    assert kurang.ditolak[0].kolom == "kode_indikator"


def test_isi_di_luar_kolom_berjudul_ditolak(m: Meja) -> None:
    hasil = m.impor(m.buku({"risiko": [["tahun", "risiko"], [2023, "Pelarian", "bergeser"]]}))
    assert [(d.baris, d.kolom, d.sel, "sel C2" in d.alasan) for d in hasil.ditolak] == [(2, "", "C2", True)]


def test_pemetaan_orang(m: Meja) -> None:
    """Headings nobody could guess, and no column for the year."""
    buku = m.buku({"Tabel A": [["Bahaya", "Cara", "Ket"], ["Pelarian", "Kontrol", "abaikan"]]})
    peta = Pemetaan("Tabel A", "risiko", 1, {"risiko": 1, "perlakuan": 2}, {"tahun": "2023"})
    hasil = m.impor(buku, pemetaan=[peta])
    assert (hasil.baru, hasil.ditolak) == (1, ())
    assert Pemetaan("Tabel A", "risiko", 1, {"risiko": 1}).kurang() == ("tahun",)


def test_usulan_longgar_untuk_orang(m: Meja) -> None:
    buku = m.buku({"Lembar1": [["Indikator Kinerja", "Kegiatan", "Pagu"], ["A", "B", 5]]})
    assert usulkan(buku.lembar[0]) is None
    peta = usulkan(buku.lembar[0], longgar=True)
    assert peta is not None
    assert peta.jenis == "renaksi"
    assert peta.kurang() == ("tahun",)


def test_indikator_ditolak_disebut_di_lembar_lain(m: Meja) -> None:
    isi = [INDIKATOR[0], [*INDIKATOR[1][:7], "3.4", None]]
    hasil = m.impor(
        m.buku({"indikator": isi, "realisasi": [["tahun", "kode_indikator", "bulan", "nilai"], [2023, "1.1", 1, 5]]})
    )
    assert [(d.sel, "ditolak di lembar indikator" in d.alasan) for d in hasil.ditolak] == [("H2", False), ("B2", True)]


def test_matriks_seperti_003(m: Meja) -> None:
    """Merged names, four pagu under one kegiatan, TW in a narrow column under the heading of the text beside it."""
    m.masuk({"indikator": INDIKATOR})
    kepala = ["NO", "INDIKATOR KEGIATAN", "KEGIATAN", "PAGU", "RENCANA PENARIKAN DANA", "REALISASI ANGGARAN",
              "RENCANA KEGIATAN", None, "CAPAIAN", "DATA DUKUNG", "STATUS PELAKSANAAN", "KETERANGAN"]  # fmt: skip
    pagu = ("Rp. 2.450.000", "Rp. 6.050.000", "Rp. 1.850.000", "Rp. 3.350.000")

    def ubah(_: Any, lembar: dict[str, Any]) -> None:
        ws = lembar["Lampiran"]
        ws.merge_range("G3:H3", "RENCANA KEGIATAN")
        ws.merge_range("B4:B19", "Persentase makanan")
        ws.merge_range("C4:C19", "Pelaksanaan pembuatan rencana kerja")
        for ke, jumlah in enumerate(pagu):
            ws.merge_range(3 + 4 * ke, 3, 6 + 4 * ke, 3, jumlah)

    isi: list[list[object]] = [["RENCANA AKSI ATAS PERJANJIAN KINERJA"], [], kepala]
    for ke in range(16):
        tw = f"TW {('I', 'II', 'III', 'IV')[ke % 4]}"
        isi.append([None, None, None, None, "Rp. 612.500", None, tw, f"Rapat {ke}", tw])
    buku = m.buku({"Lampiran": isi}, ubah)
    peta = usulkan(buku.lembar[0], longgar=True)
    assert peta is not None
    assert {k: huruf_kolom(n) for k, n in peta.kolom.items()} | {"tahun": ""} == {
        "tahun": "", "kode_indikator": "B", "kegiatan": "C", "pagu": "D", "rpd": "E", "realisasi_anggaran": "F",
        "periode": "G", "rencana_kegiatan": "H", "data_dukung": "J", "status": "K", "keterangan": "L",
    }  # fmt: skip
    hasil = m.impor(buku, pemetaan=[replace(peta, tetap={"tahun": "2023"})])
    assert hasil.ditolak == ()
    d = terapkan(m.dokumen, hasil.transaksi.edits)
    assert [p.pagu for p in d.renaksi_pagu] == [2_450_000, 6_050_000, 1_850_000, 3_350_000]
    assert len(d.renaksi) == 1
    assert {p.rencana for p in d.renaksi_periode} == {f"Rapat {n}" for n in range(16)}
    assert sum(p.rpd or 0 for p in d.renaksi_periode) == 16 * 612_500


# Rencana aksi: what CSV could not say ------------------------------------------------------------------------------------


def _blok(pagu: Sequence[int]) -> list[list[object]]:
    hasil: list[list[object]] = [RENAKSI[:7]]  # type: ignore[list-item]
    for jumlah in pagu:
        for ke in range(4):
            hasil.append(
                [
                    2023,
                    "1.1",
                    "Pelaksanaan pembimbingan",
                    jumlah if ke == 0 else None,
                    f"TW{ke + 1}",
                    f"R{ke}",
                    jumlah // 4,
                ]
            )
    return hasil


def test_empat_blok_di_bawah_satu_kegiatan(m: Meja) -> None:
    isi = {"indikator": INDIKATOR, "renaksi": _blok((400, 800, 120, 88))}
    m.masuk(isi)
    d = m.dokumen
    assert len(d.renaksi) == 1
    assert [p.pagu for p in d.renaksi_pagu] == [400, 800, 120, 88]
    assert len(d.renaksi_periode) == 16
    assert {p.pagu_id for p in d.renaksi_periode} == {p.id for p in d.renaksi_pagu}
    assert hitung(d, TAHUN)["anggaran"]["pagu"] == "1408"
    ulang = m.masuk(isi)
    assert (ulang.baru, ulang.berubah, ulang.sama) == (0, 0, 18)
    ubah = m.masuk({"renaksi": _blok((400, 900, 120, 88))})
    assert (ubah.baru, ubah.berubah) == (0, 4)
    kurang = m.impor(m.buku({"renaksi": _blok((400, 900))}))
    assert "punya 4 pagu" in kurang.ditolak[0].alasan


def test_teks_seluruh_kegiatan_tetap_di_kegiatan(m: Meja) -> None:
    """004 prints data dukung and keterangan once over the four triwulan; read back they are nobody's second text."""
    m.masuk({"indikator": INDIKATOR, "renaksi": _blok((400,))})
    (kegiatan,) = m.dokumen.renaksi
    m.dokumen = replace(m.dokumen, renaksi=(replace(kegiatan, data_dukung="Laporan TNDE"),))
    kepala = [*RENAKSI[:6], "data_dukung"]
    isi = [2023, "1.1", "Pelaksanaan pembimbingan", 400, "TW1", "R0"]
    ulang = m.masuk({"renaksi": [kepala, [*isi, "Laporan TNDE"]]})
    assert (ulang.baru, ulang.berubah, ulang.sama) == (0, 0, 1)
    m.masuk({"renaksi": [kepala, [*isi, "Foto kegiatan"]]})
    assert [p.data_dukung for p in m.dokumen.renaksi_periode if p.periode == "TW1"] == ["Foto kegiatan"]


def test_pagu_yang_sama_dua_kali_tidak_ditebak(m: Meja) -> None:
    isi = _blok((400,))
    isi.append([2023, "1.1", "Pelaksanaan pembimbingan", 400, "TW1", "lain", 5])
    hasil = m.impor(m.buku({"indikator": INDIKATOR, "renaksi": isi}))
    assert [d.baris for d in hasil.ditolak] == [6]


def test_blok_baru_pada_kegiatan_yang_sudah_terisi_ditolak(m: Meja) -> None:
    m.masuk({"indikator": INDIKATOR, "renaksi": _blok((400,))})
    hasil = m.impor(m.buku({"renaksi": _blok((400, 800))}))
    assert "tab Rencana Aksi" in hasil.ditolak[0].alasan


def test_pagu_indikator_dan_sasaran(m: Meja) -> None:
    isi = {
        "indikator": INDIKATOR,
        "renaksi": [
            [*RENAKSI[:5], "kode_sasaran", "rpd"],
            [2023, "1.1", "", 10_499_117_000, "", "", None],
            [2023, "1.1", "Fasilitasi data dukung", None, "SM1", "", None],
            [2023, "1.2", "Pelaksanaan RB", None, "TAHUN", "", 5],
            [2023, "", "", 7, "", "1", None],
        ],
    }
    m.masuk(isi)
    pagu = {(p.indikator_id is not None, p.sasaran_id is not None): p.pagu for p in m.dokumen.renaksi_pagu}
    assert pagu == {(True, False): 10_499_117_000, (False, True): 7}
    assert {str(r.jenis_periode) for r in m.dokumen.renaksi} == {"semester", "tahun"}
    assert m.masuk(isi).sama == 6
    salah = m.impor(m.buku({"renaksi": [RENAKSI[:7], [2023, "1.1", "", 5, "TW1", "", None]]}))
    assert salah.ditolak[0].kolom == "kegiatan"


@pytest.fixture(scope="module")
def kanwil() -> TahunKinerja:
    return dari_json(baca_json("contoh", "kanwil-ntb-2026.json"))


def _matriks_tercetak(m: Meja, dokumen: TahunKinerja) -> Buku:
    (m.folder / "k.xlsx").write_bytes(tulis_xlsx(susun(dokumen, laporan_bawaan(dokumen, "TW4"), ["renaksi"])))
    return baca_buku(m.folder / "k.xlsx")


def _impor_2026(m: Meja, buku: Buku, dokumen: TahunKinerja) -> HasilImpor:
    return impor_excel(buku, lambda _: dokumen, (2026,), bawaan=aturan_bawaan(), id_baru=m.id_baru)


def test_matriks_000_yang_tercetak_kembali_sama(m: Meja, kanwil: TahunKinerja) -> None:
    """Kind of period in place of periods, one pagu over the kegiatan of an indikator, one over those of a sasaran."""
    hasil = _impor_2026(m, _matriks_tercetak(m, kanwil), kanwil)
    assert hasil.ditolak == ()
    assert (hasil.baru, hasil.berubah, hasil.sama) == (0, 0, len(kanwil.renaksi))
    assert not hasil.transaksi


def test_matriks_000_membangun_rencana_aksi_yang_sama(m: Meja, kanwil: TahunKinerja) -> None:
    kosong = kanwil.dengan("renaksi", ()).dengan("renaksi_pagu", ()).dengan("renaksi_periode", ())
    hasil = _impor_2026(m, _matriks_tercetak(m, kanwil), kosong)
    assert hasil.ditolak == ()
    d = terapkan(kosong, hasil.transaksi.edits)

    def isi(d: TahunKinerja) -> list[object]:
        return [
            sorted((r.indikator_id, r.uraian, r.jenis_periode, r.data_dukung) for r in d.renaksi),
            sorted((p.pagu, str(p.indikator_id), str(p.sasaran_id)) for p in d.renaksi_pagu),
            d.renaksi_periode,
        ]

    assert isi(d) == isi(kanwil)
    assert "baris di bawah tabel dilewati" in " ".join(hasil.catatan)


def test_jenis_periode_pada_kegiatan(m: Meja) -> None:
    """A word for the kind says how the kegiatan is followed; it is no period, and rows of another kind stand against it."""
    m.masuk({"indikator": INDIKATOR})
    kepala = [*RENAKSI[:6], "data_dukung"]

    def baris(periode: str, rencana: str = "", pagu: object = None) -> dict[str, list[list[object]]]:
        return {"renaksi": [kepala, [2023, "1.1", "Pembimbingan", pagu, periode, rencana, "Laporan"]]}  # type: ignore[list-item]

    m.masuk(baris("Semesteran", pagu=5))
    (kegiatan,) = m.dokumen.renaksi
    assert (str(kegiatan.jenis_periode), kegiatan.data_dukung) == ("semester", "Laporan")
    assert m.dokumen.renaksi_periode == ()
    m.masuk(baris("per  Triwulan"))
    assert str(m.dokumen.renaksi[0].jenis_periode) == "triwulan"
    assert "isi periode" in m.impor(m.buku(baris("Triwulanan", "Rapat"))).ditolak[0].alasan
    m.masuk(baris("TW1", "Rapat"))
    assert "per triwulan, bukan per tahun" in m.impor(m.buku(baris("Tahunan"))).ditolak[0].alasan


def test_tahunan_pada_target_tetap_periode(m: Meja) -> None:
    """Among the targets the same word is the year itself."""
    kepala = ["tahun", "kode_indikator", "periode", "target"]
    m.masuk({"indikator": INDIKATOR})
    m.masuk({"target_periode": [kepala, [2023, "1.1", "Tahunan", 82], [2023, "1.1", "TW I", 20]]})
    assert sorted(str(getattr(t.target, "nilai", "")) for t in m.dokumen.pk_target) == ["3.52", "82"]
    assert [t.periode for t in m.dokumen.target_periode] == ["TW1"]


def test_pagu_gabungan_beberapa_sasaran_ditolak(m: Meja) -> None:
    isi = [*INDIKATOR, [2023, "kegiatan", "2", "Lain", "2.1", "Indeks lain", "Indeks", 1, None]]
    renaksi = [RENAKSI[:5], [2023, "1.1", "A", None, "Tahunan"], [2023, "2.1", "B", None, "Tahunan"]]
    buku = m.buku(
        {"indikator": isi, "renaksi": renaksi}, lambda _, lembar: lembar["renaksi"].merge_range("D2:D3", "Rp. 700")
    )
    hasil = m.impor(buku)
    assert [(d.sel, "beberapa sasaran" in d.alasan) for d in hasil.ditolak] == [("D2", True)]


def test_pagu_di_atas_satu_satunya_kegiatan(m: Meja) -> None:
    """The pagu of an indikator with one kegiatan is printed beside that kegiatan; read back it is no second one."""
    atas: list[list[object]] = [[*RENAKSI[:5]], [2023, "1.1", "", 700, ""], [2023, "1.1", "Tunggal", None, "Tahunan"]]
    m.masuk({"indikator": INDIKATOR, "renaksi": atas})
    hasil = m.masuk({"renaksi": [RENAKSI[:5], [2023, "1.1", "Tunggal", 700, "Tahunan"]]})
    assert (hasil.sama, len(m.dokumen.renaksi_pagu)) == (1, 1)


def test_setrip_pada_kolom_uang(m: Meja) -> None:
    isi = {
        "indikator": INDIKATOR,
        "renaksi": [
            RENAKSI,
            [2023, "1.1", "Ada", "Rp. -", "TW1", "x", "-", 5],
            [2023, "1.1", "", "–", "", "", "", None],
        ],
    }
    hasil = m.impor(m.buku(isi))
    # A line with a dash for its pagu and nothing else is still no kegiatan.
    assert [(d.sel, d.alasan) for d in hasil.ditolak] == [("C3", "tidak boleh kosong")]
    isi["renaksi"].pop()
    catatan = m.masuk(isi).catatan
    assert m.dokumen.renaksi_pagu == ()
    assert [(p.rpd, p.realisasi) for p in m.dokumen.renaksi_periode] == [(None, 5)]
    assert "Lembar “renaksi”: tanda “-” dibaca sebagai kosong, bukan 0: D2, G2." in catatan


# Hostile files -----------------------------------------------------------------------------------------------------------


def _ganti(path: Path, bagian: Mapping[str, bytes]) -> Path:
    """The workbook with members replaced or added."""
    hasil = path.with_name("jahat.xlsx")
    with zipfile.ZipFile(path) as lama, zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as baru:
        for nama in [n for n in lama.namelist() if n not in bagian]:
            baru.writestr(nama, lama.read(nama))
        for nama, isi in bagian.items():
            baru.writestr(nama, isi)
    return hasil


LEMBAR = "xl/worksheets/sheet1.xml"
RUANG = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def test_bom_zip_ditolak(m: Meja) -> None:
    path = _ganti(m.tulis({"indikator": INDIKATOR}), {LEMBAR: b" " * 150_000_000})
    with pytest.raises(Tolak, match="mengembang tidak wajar"):
        baca_buku(path)


def test_ukuran_yang_berbohong_ditolak(m: Meja) -> None:
    path = m.tulis({"indikator": INDIKATOR})
    isi = bytearray(_ganti(path, {LEMBAR: b"<a>" + b" " * 500_000}).read_bytes())
    tempat = isi.rindex(LEMBAR.encode()) - 46  # central directory entry
    isi[tempat + 24 : tempat + 28] = (100).to_bytes(4, "little")
    jahat = m.folder / "bohong.xlsx"
    jahat.write_bytes(isi)
    with pytest.raises(Tolak, match="tidak dapat dibaca"):
        baca_buku(jahat)


BERKAS_LUAR = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BERLIPAT = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY x "&a;&a;&a;">]>'


@pytest.mark.parametrize("awal", [BERKAS_LUAR, BERLIPAT])
@pytest.mark.parametrize("bagian", [LEMBAR, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"])
def test_entitas_luar_ditolak(m: Meja, awal: str, bagian: str) -> None:
    path = m.tulis({"indikator": INDIKATOR})
    with zipfile.ZipFile(path) as arsip:
        kepala, _, sisa = arsip.read(bagian).decode().partition("?>")
    rusak = f"{kepala}?>{awal}{sisa.replace('</', '&x;</', 1)}"
    with pytest.raises(Tolak, match="tidak dapat dibaca"):
        baca_buku(_ganti(path, {bagian: rusak.encode()}))


def test_ukuran_lembar_yang_mengaku_raksasa_tidak_mengisi_memori(m: Meja) -> None:
    path = m.tulis({"risiko": [["tahun", "risiko"], [2023, "Pelarian"]]})
    with zipfile.ZipFile(path) as arsip:
        isi = arsip.read(LEMBAR).decode()
    raksasa = isi.replace('ref="A1:B2"', 'ref="A1:XFD1048576"').replace(
        "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    assert raksasa != isi
    lembar = baca_buku(_ganti(path, {LEMBAR: raksasa.encode()})).lembar[0]
    assert len(lembar.sel) == 5
    assert max(lembar.sel) == (1_048_576, 16_384)


@pytest.mark.parametrize("alamat", ["XFE1", "A1048577", "A0", "a1", "1A", "ZZZZ1"])
def test_alamat_sel_yang_tidak_ada_ditolak(m: Meja, alamat: str) -> None:
    isi = f'<worksheet {RUANG}><sheetData><row r="1"><c r="{alamat}"><v>1</v></c></row></sheetData></worksheet>'
    with pytest.raises(Tolak, match="alamat sel"):
        baca_buku(_ganti(m.tulis({"indikator": INDIKATOR}), {LEMBAR: isi.encode()}))


def test_ruang_nama_lain_tidak_dibaca_sebagai_kosong(m: Meja) -> None:
    isi = b'<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData/></worksheet>'
    with pytest.raises(Tolak, match="Strict"):
        baca_buku(_ganti(m.tulis({"indikator": INDIKATOR}), {LEMBAR: isi}))


def test_teks_bersama_yang_dilipatgandakan_ditolak(m: Meja) -> None:
    """One long text pointed at by many cells would be a bomb in our own hands."""
    path = m.tulis({"risiko": [["tahun"]]})
    teks = f'<sst {RUANG} count="1" uniqueCount="1"><si><t>{"x" * 32_000}</t></si></sst>'
    baris = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 3_000))
    lembar = f"<worksheet {RUANG}><sheetData>{baris}</sheetData></worksheet>"
    with pytest.raises(Tolak, match="terlalu besar"):
        baca_buku(_ganti(path, {LEMBAR: lembar.encode(), "xl/sharedStrings.xml": teks.encode()}))


@pytest.mark.parametrize(
    ("isi", "potongan"),
    [
        (b"", "bukan lembar kerja"),
        (b"PK\x03\x04 rusak", "bukan lembar kerja"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "kata sandi"),
        (b"tahun;risiko\n2023;x\n", "bukan lembar kerja"),
    ],
)
def test_bukan_xlsx(m: Meja, isi: bytes, potongan: str) -> None:
    path = m.folder / "x.xlsx"
    path.write_bytes(isi)
    with pytest.raises(Tolak, match=potongan):
        baca_buku(path)


def test_ods_yang_berganti_nama(m: Meja) -> None:
    path = m.folder / "x.xlsx"
    with zipfile.ZipFile(path, "w") as arsip:
        arsip.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        arsip.writestr("content.xml", "<x/>")
    with pytest.raises(Tolak, match="OpenDocument"):
        baca_buku(path)


def test_dihentikan_dan_batas_waktu(m: Meja, monkeypatch: pytest.MonkeyPatch) -> None:
    path = m.tulis({"indikator": INDIKATOR})
    monkeypatch.setattr(excel_baca, "_perintah", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(Dihentikan):
        baca_buku(path, lambda: True)
    with pytest.raises(Tolak, match="belum selesai dibaca"):
        baca_buku(path, detik=0)


def test_anak_yang_mati_tidak_menjatuhkan_program(m: Meja, monkeypatch: pytest.MonkeyPatch) -> None:
    path = m.tulis({"indikator": INDIKATOR})
    monkeypatch.setattr(excel_baca, "_perintah", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(Tolak, match="tidak dapat dibaca"):
        baca_buku(path)


def test_huruf_kolom() -> None:
    assert [huruf_kolom(n) for n in (1, 26, 27, 702, 703, 16_384)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]
    assert all(nomor_kolom(huruf_kolom(n)) == n for n in range(1, 2_000))


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 9))
def test_setiap_angka_lima_belas_digit_kembali_persis(bulat: int, koma: int) -> None:
    """A number goes through the double that a workbook keeps and comes back with the digits it had."""
    asal = Decimal(bulat).scaleb(-koma)
    sel = PembacaBuku(BukuPalsu())._angka(repr(float(asal)), 0, "General")
    assert sel[0] == "angka"
    assert Decimal(sel[1]) == asal
    assert "e" not in sel[1].lower()


class BukuPalsu:
    """As much of a workbook as a number needs."""

    calculation = None
    _date_formats = frozenset[int]()
    _timedelta_formats = frozenset[int]()


def test_nama_yang_dipakai_dua_tingkat_disebut_keduanya(m: Meja) -> None:
    isi = [
        INDIKATOR[0],
        [2023, "program", "1", "P", "7", "Nama kembar"],
        [2023, "strategis", "1", "S", "8", "Nama kembar"],
    ]
    kepala = ["tahun", "kode_indikator", "bulan", "nilai"]
    hasil = m.impor(m.buku({"indikator": isi, "realisasi": [kepala, [2023, "Nama kembar", 1, 5]]}))
    assert [d.sel for d in hasil.ditolak] == ["B2"]
    assert "7 (program) dan 8 (strategis)" in hasil.ditolak[0].alasan


def _kertas(m: Meja, judul: str, lembar: str = "Lampiran") -> Buku:
    """The matrix of 003 as it is typed: title lines, pointing columns, merged names, signature below."""
    m.masuk({"indikator": INDIKATOR})
    kepala = ["NO", "SASARAN KEGIATAN", "INDIKATOR KEGIATAN", "TARGET KINERJA", "RUMUS PERHITUNGAN", "KEGIATAN", "PAGU",
              "RENCANA PENARIKAN DANA", "RENCANA KEGIATAN", None, "CAPAIAN", None, "STATUS PELAKSANAAN"]  # fmt: skip
    isi: list[list[object]] = [["RENCANA AKSI ATAS PERJANJIAN KINERJA"], [judul], kepala]
    for ke, tw in enumerate(("I", "II", "III", "IV")):
        nama = ["1", "Layanan", "Persentase makanan", "80 %", "A / B", "Pengadaan", "Rp. 400"] if not ke else [None] * 7
        isi.append([*nama, "Rp. 100", f"TW {tw}", f"Rapat {ke}", f"TW {tw}"])
    # Below the money on one line, below the words on the next: papers differ.
    isi += [
        [],
        [None] * 7 + ["Ternate, 27 Februari 2024"],
        [None] * 8 + ["Kepala"],
        [None] * 7 + ["NIP. 0000 0000 0 000"],
    ]

    def gabung(_: Any, semua: dict[str, Any]) -> None:
        for kolom in "BCDEFG":
            semua[lembar].merge_range(f"{kolom}4:{kolom}7", isi[3]["ABCDEFG".index(kolom)])

    return m.buku({lembar: isi}, gabung)


@pytest.mark.parametrize(
    ("judul", "lembar", "asal"),
    [("TAHUN ANGGARAN 2023", "Lampiran", "judul di atas tabelnya"), ("", "Rencana Aksi", "hanya berisi tahun itu")],
)
def test_kertas_tanpa_kolom_tahun(m: Meja, judul: str, lembar: str, asal: str) -> None:
    """Without a person's choice: the year from the title or the only one of the file, nobody's signature as a row."""
    buku = _kertas(m, judul, lembar)
    hasil = m.impor(buku)
    assert hasil.ditolak == ()
    assert hasil.baru == 4
    d = terapkan(m.dokumen, hasil.transaksi.edits)
    assert [p.pagu for p in d.renaksi_pagu] == [400]
    assert [(p.periode, p.rpd, p.rencana) for p in sorted(d.renaksi_periode, key=lambda p: p.periode)] == [
        (f"TW{n}", 100, f"Rapat {n - 1}") for n in (1, 2, 3, 4)
    ]
    catatan = " ".join(hasil.catatan)
    assert asal in catatan
    assert "SASARAN KEGIATAN, TARGET KINERJA, RUMUS PERHITUNGAN hanya penunjuk" in catatan
    assert "baris di bawah tabel dilewati: 9, 10, 11" in catatan


def test_kertas_yang_tahunnya_tidak_tentu(m: Meja) -> None:
    """Two years above the heading say none; a sheet nobody named as ours is then left alone."""
    hasil = m.impor(_kertas(m, "TAHUN 2023 DAN 2024"))
    assert hasil.transaksi.edits == ()
    assert "tidak ada lembar yang dikenal" in hasil.ditolak[0].alasan
