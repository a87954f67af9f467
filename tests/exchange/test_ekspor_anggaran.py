"""Exports of SAKTI and OM-SPAN as they come: title lines, totals, codes in any shape; what is read, refused, and said."""

from __future__ import annotations

import itertools
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.transaksi import terapkan
from kinerja_desktop.domain.anggaran import TingkatNode
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.serapan import ringkas_anggaran, tabel_belanja
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.ekspor_anggaran import IsianEkspor, impor_ekspor, ingat
from kinerja_desktop.exchange.ekspor_kode import BukanKode, Ruas, kunci, tulis, urai
from kinerja_desktop.exchange.ekspor_kolom import (
    PetaEkspor,
    lembar_csv,
    tebak_sumber,
    tebak_tanggal,
    teks_atas,
    usulkan,
)
from kinerja_desktop.exchange.excel.baca import Lembar, Sel, baca_buku
from kinerja_desktop.exchange.hasil import HasilImpor
from kinerja_desktop.exchange.skema import dari_json, ke_json
from kinerja_desktop.resources import aturan_bawaan

DESEMBER = date(2023, 12, 7)
OMSPAN = """\
RUTAN KELAS IIB SOE (407702)
Realisasi Belanja OM-SPAN per 7 Desember 2023

Kode;Uraian;Pagu;Realisasi s.d. 07-12-2023;Sisa;%
51;Belanja Pegawai;3.549.879.000,00;3.438.997.921,00;110.881.079,00;96,88
52;Belanja Barang;3.148.521.000;Rp2.300.000.000;848.521.000;73,05
53;Belanja Modal;361.931.000;;361.931.000;
57;Belanja Bantuan Sosial;0;-;0;0
JUMLAH;;7.060.331.000;5.738.997.921;;
Catatan: data sementara;;;;;
"""
SAKTI = """\
"Kode","Uraian","Pagu Awal","Pagu Revisi","Realisasi s.d. Nov"
"054.01.WA","Program Dukungan Manajemen","3,958,737,000","4,256,310,000","3,900,000,000"
"2886","Dukungan Manajemen dan Teknis Lainnya","3,958,737,000","4,256,310,000","3,900,000,000"
"2886.EBA","Layanan Dukungan Manajemen Internal","3,958,737,000","4,256,310,000",""
"2886.EBA.994","Layanan Perkantoran","","4,256,310,000",""
"001","Gaji dan Tunjangan","","",""
"0A","Pembayaran gaji","","",""
"511111","Belanja Gaji Pokok PNS","2,000,000,000","2,000,000,000","1,900,000,000"
"002","Operasional","","",""
"A","Keperluan perkantoran","","",""
"521111","Belanja Keperluan Perkantoran","1,958,737,000","2,256,310,000.00","2,000,000,000"
"","- kertas","","","100"
"TOTAL","","3,958,737,000","4,256,310,000","3,900,000,000"
"""


class Berkas:
    """A year in memory that exports are imported into."""

    def __init__(self) -> None:
        self.d = TahunKinerja(2023)
        self._nomor = itertools.count(1)

    def impor(
        self, isi: str | Lembar, *, sumber: str = "OM-SPAN", hari: date = DESEMBER, versi: int | None = None, harus: bool = True,
        peta: PetaEkspor | None = None
    ) -> HasilImpor:  # fmt: skip
        lembar = lembar_csv(isi.encode()) if isinstance(isi, str) else isi
        peta = peta or usulkan(lembar)
        assert peta is not None, "no row looks like a heading"
        hasil = impor_ekspor(
            lembar, peta, IsianEkspor(sumber, hari, versi), lambda _: self.d, (2023,), bawaan=aturan_bawaan(),
            id_baru=lambda: str(uuid.UUID(int=next(self._nomor))), nama="x.csv",
        )  # fmt: skip
        if harus:
            assert hasil.ditolak == ()
        else:
            assert not hasil.ditolak or not hasil.transaksi
        self.d = terapkan(self.d, hasil.transaksi.edits)
        assert dari_json(ke_json(self.d)) == self.d
        return hasil

    def node(self, nama: str) -> Any:
        return next(a for a in self.d.anggaran if a.nama == nama)


@pytest.fixture
def f() -> Berkas:
    return Berkas()


def jumlah(h: HasilImpor) -> tuple[int, int, int, int]:
    return h.baru, h.berubah, h.sama, len(h.ditolak)


def test_jenis_belanja_dengan_judul_dan_jumlah(f: Berkas) -> None:
    h = f.impor(OMSPAN)
    assert jumlah(h) == (4, 0, 0, 0)
    tabel = tabel_belanja(f.d, TAHUN, "OM-SPAN")
    assert [(b.kode, b.pagu, b.realisasi) for b in tabel.baris] == [
        ("51", 3_549_879_000, 3_438_997_921), ("52", 3_148_521_000, 2_300_000_000), ("53", 361_931_000, None),
        ("57", 0, None),
    ]  # fmt: skip
    assert (tabel.jumlah.pagu, tabel.jumlah.per_tanggal) == (7_060_331_000, DESEMBER)
    assert not any("selisih" in c for c in h.catatan)
    assert any("jumlah tidak diambil" in c and "9" in c for c in h.catatan)
    assert any("dilewati: 10" in c for c in h.catatan)
    assert h.transaksi.label == "impor OM-SPAN per 07-12-2023 dari x.csv"


def test_diulang_tidak_mengubah_apa_apa(f: Berkas) -> None:
    for isi, banyak in ((OMSPAN, 4), (SAKTI, 10)):
        f.impor(isi)
        ulang = f.impor(isi)
        assert jumlah(ulang) == (0, 0, banyak, 0)
        assert not ulang.transaksi


def test_jumlah_yang_tidak_cocok_disebut_selisihnya(f: Berkas) -> None:
    h = f.impor(OMSPAN.replace("7.060.331.000", "7.060.332.000"))
    assert h.catatan[0] == (
        "Jumlah di baris 9 tertulis pagu 7.060.332.000, jumlah rinciannya 7.060.331.000, selisih 1.000."
    )


def test_rantai_sakti_satu_tingkat_per_baris(f: Berkas) -> None:
    f.impor(SAKTI, sumber="SAKTI", hari=date(2023, 11, 30))
    assert [(a.tingkat, a.kode) for a in f.d.anggaran] == [
        (TingkatNode.PROGRAM, "054.01.WA"), (TingkatNode.KEGIATAN, "054.01.WA.2886"), (TingkatNode.KRO, "054.01.WA.2886.EBA"),
        (TingkatNode.RO, "054.01.WA.2886.EBA.994"), (TingkatNode.KOMPONEN, "054.01.WA.2886.EBA.994.001"),
        (TingkatNode.SUBKOMPONEN, "054.01.WA.2886.EBA.994.001.A"), (TingkatNode.AKUN, "054.01.WA.2886.EBA.994.001.A.511111"),
        (TingkatNode.KOMPONEN, "054.01.WA.2886.EBA.994.002"), (TingkatNode.SUBKOMPONEN, "054.01.WA.2886.EBA.994.002.A"),
        (TingkatNode.AKUN, "054.01.WA.2886.EBA.994.002.A.521111"),
    ]  # fmt: skip
    tabel = ringkas_anggaran(f.d, TAHUN)
    assert (tabel.jumlah.pagu, tabel.jumlah.realisasi) == (4_256_310_000, 3_900_000_000)
    assert [b.nama for b in tabel.baris] == ["Layanan Dukungan Manajemen Internal"], "the paper prints the KRO, once"
    assert [(v.ke, v.nama_versi) for v in f.d.pagu_versi] == [(1, "Revisi 1"), (0, "Awal")]
    assert {f.d.ambil("anggaran", p.anggaran_id).tingkat for p in f.d.pagu} == {TingkatNode.AKUN}  # type: ignore[union-attr]
    assert [b.kode for b in tabel_belanja(f.d, TAHUN, "SAKTI").baris] == ["51", "52"]


@pytest.mark.parametrize(
    "kode",
    [
        "054.01.WA/2886/EBA/994/001/A/511111", "WA.2886.EBA.994.001.A.511111", "2886.EBA.994.001.0A.511111",
        "054 01 WA 2886 EBA 994 001 A 511111", "054.01.WA.2886.EBA.994.001.A.511111 Belanja Gaji Pokok PNS",
    ],
)  # fmt: skip
def test_rantai_yang_sama_tidak_menjadi_dua(f: Berkas, kode: str) -> None:
    f.impor(SAKTI)
    semula = {a.id for a in f.d.anggaran}
    h = f.impor(f"Kode;Pagu;Realisasi\n{kode};2000000000;1950000000\n", hari=date(2023, 12, 31))
    assert jumlah(h) == (1, 0, 0, 0), "the figure of another day is new, the node is not"
    assert {a.id for a in f.d.anggaran} == semula


def test_kolom_terpisah_membuat_induknya(f: Berkas) -> None:
    isi = "Program;Kegiatan;KRO;RO;Komponen;Subkomponen;Akun;Uraian;Pagu\nWA;2886;EBA;994;001;A;511111;Gaji;5000\n"
    f.impor(isi)
    assert [a.nama for a in f.d.anggaran] == [
        "Program WA", "Kegiatan 2886", "KRO EBA", "RO 994", "Komponen 001", "Subkomponen A", "Gaji",
    ]  # fmt: skip
    assert f.node("Gaji").jenis_belanja == "51"
    assert ringkas_anggaran(f.d, TAHUN).jumlah.pagu == 5000


def test_jenis_belanja_di_samping_kode(f: Berkas) -> None:
    f.impor("Kode;Jenis Belanja;Uraian;Pagu\n2886.EBA;52 Belanja Barang;Layanan;5000\n")
    assert f.node("Layanan").jenis_belanja == "52"
    assert [(b.kode, b.pagu) for b in tabel_belanja(f.d, TAHUN, "").baris] == [("52", 5000)]


def test_rantai_lain_di_tahun_yang_sama_diperingatkan(f: Berkas) -> None:
    f.impor("Kode;Uraian;Pagu\n5252;Pembimbingan;1000\n")
    assert "sudah berisi rantai anggaran berkode lain (5252)" in f.impor(SAKTI).catatan[0]


@pytest.mark.parametrize(
    ("baris", "kolom", "kata"),
    [
        ("51;Pegawai;-5000;", "pagu", "negatif"),
        ("51;Pegawai;5000;lima", "realisasi", "rupiah"),
        ("51;Pegawai;5000,50;", "pagu", "rupiah utuh"),
        ("ABCDE;Pegawai;5000;", "kode", "bukan kode anggaran"),
        ("EBA;Layanan;5000;", "kode", "tidak punya kegiatan"),
        ("2886;Satu;5000;\n2886;Dua;6000;", "kode", "sudah ada di baris 2"),
        ("2886.XX9;Satu;5000;", "kode", "“XX9”"),
    ],
)
def test_ditolak_dengan_tempatnya(f: Berkas, baris: str, kolom: str, kata: str) -> None:
    h = f.impor(f"Kode;Uraian;Pagu;Realisasi\n{baris}\n", harus=False)
    assert len(h.ditolak) == 1
    assert (h.ditolak[0].baris, h.ditolak[0].kolom) == (2 + baris.count("\n"), kolom)
    assert kata in h.ditolak[0].alasan
    assert f.d == TahunKinerja(2023), "all or nothing"


def test_bulan_menurut_judul_di_atasnya(f: Berkas) -> None:
    bulan = "Jan;Feb;Mar;Apr;Mei;Jun;Jul;Agu;Sep;Okt;Nov;Des"
    isi = ";".join(str(1000 * n) for n in range(1, 13))
    f.impor(f"Rencana Penarikan Dana Halaman III DIPA;;\nJenis Belanja;Pagu;{bulan}\n51 Belanja Pegawai;78000;{isi}\n")
    assert [r.jumlah for r in sorted(f.d.rpd, key=lambda r: r.bulan)] == [1000 * n for n in range(1, 13)]
    h = f.impor(f"Realisasi per bulan;;\nKode;Uraian;{bulan}\n51;Belanja Pegawai;{isi}\n", hari=date(2023, 3, 31))
    assert len(f.d.observasi) == 3
    assert all(o.bulanan for o in f.d.observasi)
    assert any("Realisasi April tidak diambil" in c for c in h.catatan)
    assert tabel_belanja(f.d, TAHUN, "OM-SPAN").jumlah.realisasi == 6000


def test_judul_menyebut_sumber_dan_tanggal() -> None:
    atas = teks_atas(lembar_csv(OMSPAN.encode()), 4)
    assert (tebak_sumber(atas), tebak_tanggal(atas)) == ("OM-SPAN", DESEMBER)
    assert (tebak_sumber("Daftar"), tebak_tanggal("2023")) == ("", None)


def test_kolom_asing_dibiarkan_dan_bukan_anggaran_tidak_diusulkan() -> None:
    peta = usulkan(lembar_csv(b"Kode;Uraian;Warna;Pagu\n51;Pegawai;merah;10\n"))
    assert peta is not None
    assert peta.kolom == {"kode": 1, "uraian": 2, "pagu": 4}
    assert usulkan(lembar_csv(b"Nama;Alamat\nA;B\n")) is None
    assert usulkan(lembar_csv(b"Kode;Uraian\n51;Pegawai\n")) is None


def test_pilihan_kolom_diingat_dan_dapat_diganti() -> None:
    """A mapping that a person changed is kept in the file; that of the next time is changed in its place."""
    f = Berkas()
    lembar = lembar_csv(b"Kode;Uraian;Biaya 2023;Pagu\n51;Pegawai;10;20\n")
    usul = usulkan(lembar)
    assert usul is not None
    for kolom, pagu in (("Biaya 2023", 10), ("Pagu", 20), ("Biaya 2023", 10)):
        peta = replace(usul, kolom={"kode": 1, "uraian": 2, "pagu": {"Biaya 2023": 3, "Pagu": 4}[kolom]})
        f.impor(lembar, peta=peta)
        assert ringkas_anggaran(f.d, TAHUN).jumlah.pagu == pagu
        assert dict(ingat(usul, (f.d,)).kolom) == peta.kolom
    lain = usulkan(lembar_csv(b"Kode;Nama;Pagu\n51;Pegawai;10\n"))
    assert lain is not None
    assert ingat(lain, (f.d,)) == lain


def buku(path: Path) -> Lembar:
    """An export with title rows, a heading of two lines and merged totals, as a workbook."""
    wb = openpyxl.Workbook()
    ws = wb.active
    assert ws is not None
    ws.title = "Laporan"
    for baris in (
        ["LAPORAN REALISASI ANGGARAN"], ["Satker 407702"], [],
        ["Kode", "Uraian", "Pagu", "", "Realisasi", "", "%"],
        ["", "", "Awal", "Revisi", "Bulan Ini", "s.d. Bulan Ini", ""],
        [1, 2, 3, 4, 5, 6, "7=6/4"],
        ["2886.EBA", "Layanan", 100000, 200000, 10000, 150000, 0.75],
        ["2886.EBB", "Sarana", 50000, 50000.0, None, "25.000", 0.5],
        ["Jumlah", None, 150000, 250000, 10000, 175000, 0.7],
    ):  # fmt: skip
        ws.append(baris)
    for rentang in ("A1:G1", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "A9:B9"):
        ws.merge_cells(rentang)
    wb.save(path)
    return baca_buku(path).lembar[0]


def test_buku_dengan_judul_dua_baris(f: Berkas, tmp_path: Path) -> None:
    lembar = buku(tmp_path / "a.xlsx")
    peta = usulkan(lembar)
    assert peta is not None
    assert (peta.baris_judul, peta.kolom) == (
        5, {"kode": 1, "uraian": 2, "pagu awal": 3, "pagu": 4, "realisasi": 6},
    )  # fmt: skip
    h = f.impor(lembar)
    assert jumlah(h) == (2, 0, 0, 0)
    jadi = ringkas_anggaran(f.d, TAHUN).jumlah
    assert (jadi.pagu, jadi.realisasi) == (250_000, 175_000)
    assert not any("selisih" in c for c in h.catatan)
    assert jumlah(f.impor(lembar)) == (0, 0, 2, 0)


def test_kode_angka_dan_tanggal_excel(f: Berkas) -> None:
    judul = {(1, k): Sel("teks", t) for k, t in enumerate(("Kegiatan", "KRO", "RO", "Komponen", "Akun", "Pagu"), 1)}
    isi = {
        (2, 1): Sel("angka", "2886"), (2, 2): Sel("teks", "EBA"), (2, 3): Sel("angka", "994"),
        (2, 4): Sel("angka", "1", "000"), (2, 5): Sel("angka", "511111"), (2, 6): Sel("angka", "5000"),
    }  # fmt: skip
    f.impor(Lembar("Data", judul | isi))
    assert f.d.anggaran[-1].kode == "2886.EBA.994.001.511111"
    h = f.impor(Lembar("Data", judul | isi | {(2, 4): Sel("tanggal", "2023-01-02")}), harus=False)
    assert h.ditolak[0].sel == "D2"
    assert "tanggal" in h.ditolak[0].alasan


def test_kode_tanpa_tempat_ditolak() -> None:
    with pytest.raises(BukanKode, match="tidak punya kegiatan"):
        urai("EBA.994")
    assert tulis(urai("994.001", urai("2886.EBA"))) == "2886.EBA.994.001"
    assert urai("002", urai("2886.EBA.994.001.A"))[-1] == Ruas(TingkatNode.KOMPONEN, "002")
    assert kunci(urai("054.01.WA.2886")) == (("2886",), ("054", "01", "WA"))


RUPIAH = st.integers(0, 10**12)
AKUN = st.lists(
    st.tuples(st.sampled_from(("EBA", "EBB")), st.sampled_from(("511111", "521111", "532111")), RUPIAH, RUPIAH),
    min_size=1, max_size=6, unique_by=lambda b: b[:2],
)  # fmt: skip


@given(AKUN)
def test_dua_kali_sama_dan_jumlah_tidak_berubah(baris: list[tuple[str, str, int, int]]) -> None:
    f = Berkas()
    isi = "Kode;Pagu;Realisasi\n" + "".join(
        f"WA.2886.{kro}.994.001.A.{akun};{pagu:,}".replace(",", ".") + f";{nyata},00\n"
        for kro, akun, pagu, nyata in baris
    )
    f.impor(isi)
    total = ringkas_anggaran(f.d, TAHUN).jumlah
    assert (total.pagu, total.realisasi) == (sum(b[2] for b in baris), sum(b[3] for b in baris))
    semula = f.d
    assert not f.impor(isi).transaksi
    assert f.d == semula
