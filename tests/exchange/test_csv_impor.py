"""CSV: recognised by its header, matched by year and code, repeatable, all or nothing, every refusal with row and column."""

from __future__ import annotations

import itertools
import uuid
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.transaksi import Tambah, terapkan
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.periode import BULAN, TAHUN
from kinerja_desktop.domain.renstra import Arah, AturanCapaian, JenisRumus, Konsolidasi, PeriodePelaporan
from kinerja_desktop.domain.risiko import Perlakuan, Risiko
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.csv_anggaran import kode_induk
from kinerja_desktop.exchange.csv_impor import impor_csv
from kinerja_desktop.exchange.hasil import HasilImpor
from kinerja_desktop.exchange.kerja import Kerja
from kinerja_desktop.exchange.skema import dari_json, ke_json
from kinerja_desktop.resources import aturan_bawaan

INDIKATOR = (
    "tahun;tingkat;kode_sasaran;sasaran;kode_indikator;indikator;satuan;arah;aturan;mode;target;realisasi\n"
    "2023;kegiatan;1;Meningkatnya layanan;1.1;Persentase makanan sesuai standar;%;naik;;;80;74\n"
    "2023;kegiatan;1;Meningkatnya layanan;1.2;Persentase gangguan;%;turun;;;20;10\n"
    "2023;kegiatan;2;Terkelolanya anggaran;2.1;Opini;Predikat;naik;;;WTP;WTP\n"
)


class Berkas:
    """Years in memory, as the file would keep them."""

    def __init__(self) -> None:
        self.isi: dict[int, TahunKinerja] = {}
        self.bersama = TahunKinerja(2000)
        nomor = itertools.count(1)
        self.id_baru = lambda: str(uuid.UUID(int=next(nomor), version=4))

    def baca(self, tahun: int) -> TahunKinerja:
        return self.isi.get(tahun) or TahunKinerja(
            tahun, **{n: self.bersama.baris(n) for n in ("satker", "kop", "unit", "pejabat", "sasaran", "indikator")}
        )

    def impor(self, teks: str | bytes, titik: str = "", *, harus: bool = True) -> HasilImpor:
        isi = teks.encode() if isinstance(teks, str) else teks
        hasil = impor_csv(
            isi,
            self.baca,
            tuple(sorted(self.isi)),
            bawaan=aturan_bawaan(),
            id_baru=self.id_baru,
            titik=titik,  # type: ignore[arg-type]
        )
        if harus:
            assert hasil.ditolak == ()
        if hasil.ditolak:
            assert not hasil.transaksi
        tahun = {e.baris.tahun for e in hasil.transaksi.edits if isinstance(e, Tambah) and hasattr(e.baris, "tahun")}
        dokumen = {t: self.baca(t) for t in tahun | set(self.isi)}
        self.bersama = terapkan(
            self.bersama, [e for e in hasil.transaksi.edits if e.noun in ("unit", "sasaran", "indikator")]
        )
        self.isi = {t: terapkan(d, hasil.transaksi.edits) for t, d in dokumen.items()}
        for d in self.isi.values():
            assert dari_json(ke_json(d)) == d, "every import leaves a document that travels"
        return hasil

    def __getitem__(self, tahun: int) -> TahunKinerja:
        return self.isi[tahun]

    def capaian(self, kode: str, tahun: int = 2023) -> str | None:
        hasil = hitung(self[tahun], TAHUN)
        return next(c["tercetak"] for c in hasil["capaian"] if c["kode"] == kode)


@pytest.fixture
def f() -> Berkas:
    return Berkas()


def jumlah(h: HasilImpor) -> tuple[int, int, int, int]:
    return h.baru, h.berubah, h.sama, len(h.ditolak)


def satu_tolak(h: HasilImpor) -> tuple[int, str, str]:
    assert len(h.ditolak) == 1, h.ditolak
    return h.ditolak[0].baris, h.ditolak[0].kolom, h.ditolak[0].alasan


# indikator ----------------------------------------------------------------------------------------------------------


def test_indikator_membuat_tahun_dan_dapat_diulang(f: Berkas) -> None:
    assert jumlah(f.impor(INDIKATOR)) == (3, 0, 0, 0)
    d = f[2023]
    assert len(d.tahun_anggaran) == 1
    assert len(d.sasaran_tahun) == 2
    assert f.capaian("1.1") == "92,5"
    assert f.capaian("1.2") == "150"
    assert {i.kode: i.aturan for i in d.indikator_tahun}["1.2"] == AturanCapaian.SELISIH_PER_T
    assert all(i.periode_pelaporan == PeriodePelaporan.TAHUNAN for i in d.indikator_tahun)
    ulang = f.impor(INDIKATOR)
    assert jumlah(ulang) == (0, 0, 3, 0)
    assert not ulang.transaksi
    assert jumlah(f.impor(INDIKATOR.replace(";80;74", ";80;75"))) == (0, 1, 2, 0)
    assert f.capaian("1.1") == "93,75"


@pytest.mark.parametrize(
    "ubah",
    [
        lambda t: "\ufeff" + t,
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t.replace(";", ","),
        lambda t: "sep=;\n" + t,
        lambda t: t.replace("tahun;tingkat", "Tahun;TINGKAT"),
        lambda t: t + "\n\n;;;;;;;;;;;\n",
    ],
)
def test_bentuk_berkas(f: Berkas, ubah: object) -> None:
    assert jumlah(f.impor(ubah(INDIKATOR))) == (3, 0, 0, 0)  # type: ignore[operator]


def test_sel_berkutip_beberapa_baris_dihitung_sebagai_satu_baris(f: Berkas) -> None:
    f.impor(INDIKATOR)
    h = f.impor(
        'tahun;kode_indikator;bulan;variabel;nilai;uraian\n2023;1.1;1;;70;"baris satu\nbaris; dua"\n2023;9.9;1;;70;\n',
        harus=False,
    )
    assert satu_tolak(h)[:2] == (3, "kode_indikator")
    f.impor('tahun;kode_indikator;bulan;variabel;nilai;uraian\n2023;1.1;1;;70;"baris satu\nbaris; dua"\n')
    assert f[2023].realisasi_uraian[0].uraian == "baris satu\nbaris; dua"


def test_rentang_na_dan_pecahan(f: Berkas) -> None:
    f.impor(
        "tahun;kode_sasaran;sasaran;kode_indikator;indikator;satuan;arah;target;realisasi\n"
        "2023;1;S;1.1;Suhu;%;rentang;80-90;85\n2023;1;S;1.2;Lansia;%;naik;85;N/A: tidak ada lansia\n"
        "2023;1;S;1.3;Indeks;Indeks;naik;3,52;3,4\n2023;1;S;1.4;Kosong;%;naik;;\n2023;1;S;1.5;Berlaku;%;naik;80;n/a\n"
    )
    c = {c["kode"]: c for c in hitung(f[2023], TAHUN)["capaian"]}
    assert (c["1.1"]["target"], c["1.1"]["tercetak"]) == ("80-90", "100")
    assert c["1.2"]["tercetak"] is None
    assert "tidak ada lansia" in c["1.2"]["alasan"]
    assert (c["1.3"]["target"], c["1.3"]["realisasi"], c["1.3"]["tercetak"]) == ("3.52", "3.4", "96,59")
    assert c["1.4"]["target"] is None
    assert c["1.5"]["tercetak"] is None


def test_kolom_tambahan(f: Berkas) -> None:
    f.impor(
        "tahun;kode_sasaran;sasaran;kode_indikator;indikator;rumus;konsolidasi;unit;aturan;mode\n"
        "2023;1;S;1.1;A;perbandingan;jumlah;Subseksi Pelayanan;(2T - R)/R;bulat2\n"
        "2023;1;S;1.2;B;jumlah a / jumlah b;akhir;subseksi pelayanan;;\n"
    )
    a, b = f[2023].indikator_urut
    assert (a.rumus, a.konsolidasi, a.aturan, a.mode) == (
        JenisRumus.PERBANDINGAN,
        Konsolidasi.JUMLAH,
        AturanCapaian.SELISIH_PER_R,
        "bulat2",
    )
    assert (b.rumus, b.rumus_teks) == (JenisRumus.LANGSUNG, "jumlah a / jumlah b")
    assert len(f[2023].unit) == 1
    assert a.unit_id == b.unit_id


def test_rumus_menurut_jenis_dan_ekspresi(f: Berkas) -> None:
    judul = "tahun;kode_sasaran;sasaran;kode_indikator;indikator;satuan;target;rumus\n"
    mutu = "2026;1;S;1.2;Nilai mutu;Nilai;80;ekspresi: (a + b) / 2 × 10\n"
    f.impor(f"{judul}2026;1;S;1.1;Indeks layanan;Indeks;3,52;survei\n{mutu}")
    a, b = f[2026].indikator_urut
    assert a.rumus == JenisRumus.SURVEI
    assert (b.rumus, b.ekspresi) == (JenisRumus.EKSPRESI, "(a + b) / 2 × 10")
    assert b.variabel == (("a", "a"), ("b", "b"))
    assert jumlah(f.impor(judul + mutu)) == (0, 0, 1, 0)
    baris, kolom, alasan = satu_tolak(f.impor(judul + mutu.replace("b)", "b"), harus=False))
    assert (baris, kolom) == (2, "rumus")
    assert "Kurung tutup" in alasan


def test_rumus_lain_tidak_menghilangkan_isian(f: Berkas) -> None:
    judul = "tahun;kode_sasaran;sasaran;kode_indikator;indikator;satuan;target;rumus\n"
    baris = "2026;1;S;1.1;Persentase layanan;%;80;"
    f.impor(f"{judul}{baris}ekspresi: a / b × 100\n")
    f.impor(f"{judul}{baris}perbandingan\n")
    assert f[2026].indikator_urut[0].variabel == ()  # its own usual ones, not those of the expression
    f.impor("tahun;kode_indikator;bulan;variabel;nilai\n2026;1.1;3;pembilang;7\n2026;1.1;3;penyebut;10\n")
    nomor, kolom, alasan = satu_tolak(f.impor(f"{judul}{baris}survei\n", harus=False))
    assert (nomor, kolom) == (2, "rumus")
    assert "pembilang, penyebut sudah berisi 2 isian (Maret)" in alasan
    f.impor(f"{judul}{baris}komplemen\n")
    assert f[2026].indikator_urut[0].rumus == JenisRumus.KOMPLEMEN


def test_beberapa_tahun_disambungkan_bila_kode_dan_nama_mirip(f: Berkas) -> None:
    kepala = "tahun;kode_sasaran;sasaran;kode_indikator;indikator;satuan;target\n"
    f.impor(
        kepala + "2022;1;Meningkatnya layanan;4.6;Nilai IKPA satuan kerja;Nilai;90\n"
        "2023;1;Meningkatnya layanan;4.6;Nilai IKPA Satuan Kerja;Nilai;91\n2024;1;Meningkatnya layanan;4.6;Kendaraan dinas;Unit;2\n"
    )
    id_ = {t: f[t].indikator_tahun[0].indikator_id for t in (2022, 2023, 2024)}
    assert id_[2022] == id_[2023] != id_[2024]
    f.impor(kepala + "2025;1;Meningkatnya layanan;4.6;Kendaraan dinas;Unit;3\n")
    assert f[2025].indikator_tahun[0].indikator_id == id_[2024]


def test_kode_sama_pada_dua_tingkat(f: Berkas) -> None:
    """Without tingkat the one of level kegiatan is meant; where there is none, two are refused with both names."""
    kepala = "tahun;tingkat;kode_sasaran;sasaran;kode_indikator;indikator\n"
    f.impor(kepala + "2023;program;1;P;1.1;Program satu\n2023;kegiatan;1;K;1.1;Kegiatan satu\n")
    f.impor(kepala + "2023;program;1;P;7.1;Program tujuh\n2023;strategis;1;S;7.1;Strategis tujuh\n")
    assert len(f[2023].indikator_tahun) == 4
    f.impor("tahun;kode_indikator;bulan;nilai\n2023;1.1;1;5\n")
    terisi = f[2023].indikator_tahun_id[f[2023].realisasi[0].indikator_id]
    assert terisi.uraian == "Kegiatan satu"
    h = f.impor("tahun;kode_indikator;bulan;nilai\n2023;7.1;1;5\n", harus=False)
    nomor, kolom, alasan = satu_tolak(h)
    assert (nomor, kolom) == (2, "kode_indikator")
    assert "Program tujuh" in alasan
    assert "Strategis tujuh" in alasan
    f.impor("tahun;tingkat;kode_indikator;bulan;nilai\n2023;program;7.1;1;5\n")


@pytest.mark.parametrize(
    ("baris", "kolom", "potongan"),
    [
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;3.4;", "target", "3,4 atau 34"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80;1.234", "realisasi", "1,234 atau 1.234"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;-5;", "target", "negatif"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80;NaN", "realisasi", "bukan angka"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80;1e5", "realisasi", "bukan angka"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;12345678901234567890;", "target", "digit"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80 Unit;", "target", "satuan"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80;80-90", "realisasi", "bukan angka"),
        ("2023;eselon;1;S;1.1;A;%;naik;;;80;", "tingkat", "strategis"),
        ("2023;kegiatan;1;S;1.1;A;%;miring;;;80;", "arah", "naik"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;R*T;;80;", "aturan", "R/T"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;bulat9;80;", "mode", "potong0"),
        ("23;kegiatan;1;S;1.1;A;%;naik;;;80;", "tahun", "2000"),
        (";kegiatan;1;S;1.1;A;%;naik;;;80;", "tahun", "kosong"),
        ("2023;kegiatan;1;S;;A;%;naik;;;80;", "kode_indikator", "kosong"),
        ("2023;kegiatan;1;S;1.1;;%;naik;;;80;", "indikator", "kosong"),
        ("2023;kegiatan;9;;1.1;A;%;naik;;;80;", "sasaran", "kosong"),
        (f"2023;kegiatan;1;S;1.1;{'a' * 501};%;naik;;;80;", "indikator", "500"),
        ("2023;kegiatan;1;S;1.1;A;%;naik;;;80;;lebih", "", "luar kolom"),
    ],
)
def test_baris_ditolak_dengan_nomor_dan_kolom(f: Berkas, baris: str, kolom: str, potongan: str) -> None:
    kepala, benar = INDIKATOR.split("\n")[:2]
    h = f.impor(f"{kepala}\n{benar.replace('1.1', '7.7')}\n{baris}\n", harus=False)
    nomor, k, alasan = satu_tolak(h)
    assert (nomor, k) == (3, kolom)
    assert potongan in alasan
    assert f.isi == {}, "nothing half imported"


def test_titik_memutuskan(f: Berkas) -> None:
    teks = "tahun;kode_sasaran;sasaran;kode_indikator;indikator;target;realisasi\n2023;1;S;1.1;A;3.5;1.5\n"
    assert len(f.impor(teks, harus=False).ditolak) == 1
    f.impor(teks, "desimal")
    assert f[2023].pk_target[0].target.nilai == Decimal("3.5")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("teks", "kolom"),
    [
        ("tahun;kode_indikator;indikator;warna\n2023;1;A;x\n", "warna"),
        ("kode_indikator;indikator\n1;A\n", "tahun"),
        ("tahun;tahun;kode_indikator;indikator\n", "tahun"),
        ("a;b\n1;2\n", ""),
        ("", ""),
        ('tahun;kode_indikator;bulan;nilai\n2023;1;1;"buka\n', ""),
    ],
)
def test_berkas_ditolak(f: Berkas, teks: str, kolom: str) -> None:
    assert satu_tolak(f.impor(teks, harus=False))[1] == kolom


def test_bukan_utf8(f: Berkas) -> None:
    assert "UTF-8" in satu_tolak(f.impor("tahun;é".encode("latin-1"), harus=False))[2]
    assert "UTF-8" in satu_tolak(f.impor("tahun".encode("utf-16"), harus=False))[2]


def test_nilai_ganda_dalam_satu_berkas(f: Berkas) -> None:
    kepala, satu = INDIKATOR.split("\n")[:2]
    h = f.impor(f"{kepala}\n{satu}\n{satu.replace(';80;', ';85;')}\n", harus=False)
    assert satu_tolak(h)[:2] == (3, "target")
    assert jumlah(f.impor(f"{kepala}\n{satu}\n{satu}\n")) == (1, 0, 1, 0)


@given(st.text(max_size=300))
def test_teks_apa_pun_tidak_melempar(teks: str) -> None:
    isi = teks.encode("utf-8", "surrogatepass")
    impor_csv(isi, TahunKinerja, (), bawaan=(), id_baru=lambda: str(uuid.uuid4()))
    impor_csv(INDIKATOR.encode() + isi, TahunKinerja, (), bawaan=(), id_baru=lambda: str(uuid.uuid4()))


# realisasi, target_periode --------------------------------------------------------------------------------------------


def test_bulanan_mengalahkan_kumulatif_dan_melebarkan_periode(f: Berkas) -> None:
    f.impor(INDIKATOR)
    teks = "tahun;kode_indikator;bulan;variabel;nilai;uraian\n2023;1.1;5;;60;\n2023;1.1;6;;72%;baik\n"
    assert jumlah(f.impor(teks)) == (2, 0, 0, 0)
    d = f[2023]
    i = next(i for i in d.indikator_tahun if i.kode == "1.1")
    assert i.periode_pelaporan == PeriodePelaporan.BULANAN
    assert [r.gugur for r in d.realisasi if r.variabel == "kumulatif" and r.indikator_id == i.indikator_id] == [True]
    assert f.capaian("1.1") == "90"
    assert jumlah(f.impor(teks)) == (0, 0, 2, 0)
    assert jumlah(f.impor(INDIKATOR)) == (0, 0, 3, 0), "the beaten year-to-date figure stays beaten"
    assert f.capaian("1.1") == "90"


def test_variabel(f: Berkas) -> None:
    f.impor(INDIKATOR.replace(";74\n", ";\n"))
    kepala = "tahun;kode_indikator;bulan;variabel;nilai\n"
    h = f.impor(kepala + "2023;1.1;1;pembilang;40\n2023;1.1;1;Penyebut;50\n")
    assert "pembilang dan penyebut" in h.catatan[0]
    assert f.capaian("1.1") == "100"
    for baris, kolom in (
        ("2023;1.2;1;x;1", "variabel"),
        ("2023;1.1;13;;1", "bulan"),
        ("2023;1.1;1;pembilang;banyak", "nilai"),
    ):
        assert satu_tolak(f.impor(kepala + baris + "\n", harus=False))[:2] == (2, kolom)


def test_target_periode(f: Berkas) -> None:
    f.impor(INDIKATOR)
    kepala = "tahun;kode_indikator;periode;target\n"
    assert jumlah(f.impor(kepala + "2023;1.1;TW1;20\n2023;1.1;tw 2;20\n2023;1.1;TAHUN;80\n")) == (2, 0, 1, 0)
    assert len(f[2023].target_periode) == 2
    assert satu_tolak(f.impor(kepala + "2023;1.1;B05;20\n", harus=False))[:2] == (2, "periode")


def test_periode_tertutup_ditolak_dengan_namanya(f: Berkas) -> None:
    f.impor(INDIKATOR)
    tutup = Penutupan(id=id_sel("penutupan", 2023, "TW1", 0), tahun=2023, periode="TW1")
    f.isi[2023] = f[2023].dengan("penutupan", [tutup])
    kepala = "tahun;kode_indikator;bulan;nilai\n"
    nomor, kolom, alasan = satu_tolak(f.impor(kepala + "2023;1.1;4;7\n2023;1.1;2;7\n", harus=False))
    assert (nomor, kolom) == (3, "nilai")
    assert "Triwulan I 2023 sudah ditutup" in alasan


# anggaran -------------------------------------------------------------------------------------------------------------


ANGGARAN = (
    "tahun;kode;nama;jenis_belanja;versi_pagu;pagu;bulan;rpd;realisasi;sumber;per_tanggal\n"
    "2023;5252.EBA;Layanan;;awal;1.000.000;1;250.000;;;\n"
    "2023;5252;Pengelolaan;;;;;;;;\n"
    "2023;5252.EBA;;;revisi 1;Rp1.200.000;2;250000;600.000;SP2D;30/06/2023\n"
    "2023;5252.EBB;Modal;;awal;500.000;3;;100.000;SP2D;\n"
    "2023;;;51;awal;7.060.331.000;;;6.000.000.000;OM-SPAN;2023-12-07\n"
)


def test_anggaran(f: Berkas) -> None:
    assert jumlah(f.impor(ANGGARAN)) == (5, 0, 0, 0)
    d = f[2023]
    induk = {a.kode: a.induk_id and d.ambil("anggaran", a.induk_id).kode for a in d.anggaran}
    assert induk == {"5252": None, "5252.EBA": "5252", "5252.EBB": "5252", "51": None}
    assert d.pengaturan is not None
    assert d.pengaturan.sumber_utama == "SP2D"
    hasil = hitung(d, TAHUN)["anggaran"]
    assert (hasil["pagu"], hasil["realisasi"]) == ("1700000", "700000")
    assert hasil["belanja"][0]["realisasi"] == "6000000000"
    assert hitung(d, BULAN[4])["anggaran"]["realisasi"] == "100000"
    assert jumlah(f.impor(ANGGARAN)) == (0, 0, 5, 0)


def test_versi_pagu_bertanggal_dan_beralasan(f: Berkas) -> None:
    isi = (
        "tahun;kode;versi_pagu;pagu;tanggal_versi;alasan_versi\n2023;5252;awal;1.000;2/12/2022;\n"
        "2023;5252;revisi 1;1.200;7 Juni 2023;Penambahan anggaran\n2023;5253;revisi 1;800;;\n"
    )
    assert jumlah(f.impor(isi)) == (3, 0, 0, 0)
    versi = {v.ke: (str(v.tanggal), v.alasan) for v in f[2023].pagu_versi}
    assert versi == {0: ("2022-12-02", ""), 1: ("2023-06-07", "Penambahan anggaran")}
    assert jumlah(f.impor(isi)) == (0, 0, 3, 0)
    assert jumlah(f.impor(isi.replace("7 Juni", "8 Juni"))) == (0, 1, 2, 0)
    h = f.impor(isi.replace("800;;", "800;kemarin;"), harus=False)
    assert satu_tolak(h)[:2] == (4, "tanggal_versi")
    h = f.impor(isi.replace("800;;", "800;9 Juni 2023;"), harus=False)
    assert "nilai yang berbeda" in satu_tolak(h)[2]


@pytest.mark.parametrize(
    ("kode", "tingkat"),
    [
        ("054.01.WA", "program"), ("2886", "kegiatan"), ("2886.EBA", "KRO"), ("2886.EBA.994", "RO"),
        ("2886.EBA.994.001", "komponen"), ("2886.EBA.994.001.A", "subkomponen"), ("2886.EBA.994.001.A.511111", "akun"),
    ],
)  # fmt: skip
def test_tingkat_dari_bentuk_kode(f: Berkas, kode: str, tingkat: str) -> None:
    f.impor(f"tahun;kode;pagu\n2023;{kode};1\n")
    assert [a.tingkat for a in f[2023].anggaran] == [tingkat]


@pytest.mark.parametrize(
    ("baris", "kolom"),
    [
        ("2023;;;;awal;1;;;;;", "kode"),
        ("2023;1;A;pegawai negeri;awal;1;;;;;", "jenis_belanja"),
        ("2023;1;A;;mula;1;;;;;", "versi_pagu"),
        ("2023;1;A;;awal;1,5;;;;;", "pagu"),
        ("2023;1;A;;awal;-1;;;;;", "pagu"),
        ("2023;1;A;;;;;5;;;", "bulan"),
        ("2023;1;A;;;;13;5;;;", "bulan"),
        ("2023;1;A;;;;;;5;SP2D;", "per_tanggal"),
        ("2023;1;A;;;;1;;5;;", "sumber"),
        ("2023;1;A;;;;;;5;SP2D;31/02/2023", "per_tanggal"),
        ("2023;1;A;;;;;;5;SP2D;2022-12-31", "per_tanggal"),
    ],
)
def test_anggaran_ditolak(f: Berkas, baris: str, kolom: str) -> None:
    h = f.impor(ANGGARAN.split("\n")[0] + "\n" + baris + "\n", harus=False)
    assert satu_tolak(h)[:2] == (2, kolom)


def test_titik_pada_rupiah_selalu_ribuan(f: Berkas) -> None:
    f.impor("tahun;kode;nama;pagu\n2023;1;A;1.234\n")
    assert f[2023].pagu[0].jumlah == 1234


def test_setrip_pada_rupiah_kosong_bukan_nol(f: Berkas) -> None:
    h = f.impor("tahun;kode;nama;pagu\n2023;1;A;-\n2023;2;B;0\n2023;3;C;Rp -\n")
    assert [p.jumlah for p in f[2023].pagu] == [0]
    assert "Tanda “-” dibaca sebagai kosong, bukan 0: D2, D4." in h.catatan
    assert satu_tolak(f.impor("tahun;kode;nama;pagu\n2023;1;A;-5\n", harus=False))[1] == "pagu"


def test_isi_tanpa_judul_dan_kolom_asing_disebut_tempatnya(f: Berkas) -> None:
    h = f.impor("tahun;kode;nama;pagu\n2023;1;A;5;;geser\n", harus=False)
    assert "sel F2" in satu_tolak(h)[2]
    assert "kolom C ini" in satu_tolak(f.impor("tahun;kode;warna;pagu\n2023;1;A;5\n", harus=False))[2]


def test_kode_induk() -> None:
    semua = ["5252", "5252.EBA", "525", "5252.EBA.994"]
    assert kode_induk("5252.EBA.994", semua) == "5252.EBA"
    assert kode_induk("5252", semua) is None


# risiko, renaksi --------------------------------------------------------------------------------------------------------


def test_risiko(f: Berkas) -> None:
    teks = (
        "tahun;program;bidang;risiko;perlakuan;penanggung_jawab;indikator_keberhasilan;kemungkinan;dampak\n"
        "2023;Dukungan;Umum;Pelarian;Kontrol rutin;;;3;4\n2023;Dukungan;Umum;Pelarian;Tambah regu;Kepala KPR;Nihil pelarian;;\n"
        "2023;;;;Latihan;;;;\n2023;Dukungan;Umum;Kebakaran;;;;;\n"
    )
    assert jumlah(f.impor(teks)) == (4, 0, 0, 0)
    d = f[2023]
    assert [(r.pernyataan, r.penanggung_jawab, r.kemungkinan) for r in d.risiko] == [
        ("Pelarian", "Kepala KPR", 3),
        ("Kebakaran", "", None),
    ]
    assert [p.uraian for p in d.perlakuan] == ["Kontrol rutin", "Tambah regu", "Latihan"]
    assert jumlah(f.impor(teks)) == (0, 0, 4, 0)
    h = f.impor("tahun;risiko;kemungkinan\n2023;X;6\n2023;;1\n", harus=False)
    assert [(t.baris, t.kolom) for t in h.ditolak] == [(2, "kemungkinan"), (3, "risiko")]


def test_renaksi(f: Berkas) -> None:
    f.impor(INDIKATOR)
    teks = (
        "tahun;kode_indikator;kegiatan;pagu;periode;rencana_kegiatan;rpd;realisasi_anggaran;capaian;data_dukung;status;keterangan\n"
        "2023;1.1;Pengadaan makan;88.880.000;TW1;Kontrak;22.220.000;;25%;2 Dokumen;selesai;\n"
        "2023;1.1;Pengadaan makan;;TW2;Bayar;22.220.000;20.000.000;;;;\n"
    )
    assert jumlah(f.impor(teks)) == (2, 0, 0, 0)
    assert hitung(f[2023], TAHUN)["anggaran"]["pagu"] == "88880000"
    assert jumlah(f.impor(teks)) == (0, 0, 2, 0)
    salah = teks.split("\n")[0] + "\n2023;1.1;Pengadaan makan;;SM1;x;;;;;;\n"
    assert satu_tolak(f.impor(salah, harus=False))[:2] == (2, "periode")


def test_arah_rentang_dari_target(f: Berkas) -> None:
    f.impor("tahun;sasaran;kode_indikator;indikator;target\n2023;S;1.1;A;80-90\n")
    assert f[2023].indikator_tahun[0].arah == Arah.RENTANG


def test_nilai_di_samping_variabel_ditolak(f: Berkas) -> None:
    f.impor("tahun;tingkat;kode_sasaran;sasaran;kode_indikator;indikator\n2023;kegiatan;1;S;1.1;A\n")
    kepala = "tahun;kode_indikator;bulan;variabel;nilai\n"
    f.impor(kepala + "2023;1.1;1;pembilang;3\n2023;1.1;1;penyebut;4\n")
    nomor, kolom, alasan = satu_tolak(f.impor(kepala + "2023;1.1;2;;75\n", harus=False))
    assert (nomor, kolom) == (2, "variabel")
    assert "pembilang dan penyebut" in alasan
    f.impor(kepala + "2023;1.1;2;;N/A: tidak ada layanan\n")


def test_risiko_ribuan_baris_satu_lintasan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows that are there are gone through once, not once per row of the file: 50 000 rows took minutes."""
    lintasan: list[str] = []
    semua = Kerja.semua

    def hitung_lintasan(kerja: Kerja, noun: str, tahun: int | None = None) -> list[Any]:
        lintasan.append(noun)
        return semua(kerja, noun, tahun)

    monkeypatch.setattr(Kerja, "semua", hitung_lintasan)
    baris = "".join(f"2023;Risiko {n // 2};Perlakuan {n}\n" for n in range(400))
    hasil = impor_csv(
        f"tahun;risiko;perlakuan\n{baris}".encode(), TahunKinerja, (), bawaan=(), id_baru=lambda: str(uuid.uuid4())
    )
    assert hasil.ditolak == ()
    tambah = [e.baris for e in hasil.transaksi.edits if isinstance(e, Tambah)]
    assert [r.urutan for r in tambah if isinstance(r, Risiko)] == list(range(1, 201))
    assert [p.urutan for p in tambah if isinstance(p, Perlakuan)] == [1, 2] * 200
    assert len(lintasan) < 10
