"""The command line as scripts use it: shapes, exit codes, one Indonesian sentence, never a traceback."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kinerja_desktop import layanan
from kinerja_desktop.application.dukung_gestur import serahkan
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_kunci
from kinerja_desktop.cli import main
from kinerja_desktop.domain.realisasi import BentukDukung
from kinerja_desktop.layanan.umum import id_acak
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.skema import VERSI_SKEMA

AKAR = Path(__file__).resolve().parent.parent
INDIKATOR = (
    "tahun;tingkat;kode_sasaran;sasaran;kode_indikator;indikator;satuan;arah;aturan;mode;target;realisasi\n"
    "2023;kegiatan;1;Meningkatnya layanan;1.1;Persentase makanan;%;naik;R/T;;80;74\n"
)


class Baris:
    """Runs commands in this process; `jalan` gives exit code, stdout, stderr."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capfd = capfd

    def jalan(self, *argv: object) -> tuple[int, str, str]:
        self.capfd.readouterr()
        kode = main([str(a) for a in argv])
        keluar, galat = self.capfd.readouterr()
        assert "Traceback" not in galat
        return kode, keluar, galat

    def json(self, *argv: object, kode: int = 0) -> Any:
        hasil, keluar, galat = self.jalan(*argv, "--json")
        assert hasil == kode, galat
        return json.loads(keluar)

    def tolak(self, *argv: object, kode: int = 1) -> str:
        hasil, _, galat = self.jalan(*argv)
        assert hasil == kode, galat
        assert galat.strip()
        return galat.strip()

    def tulis(self, nama: str, isi: str) -> Path:
        path = self.folder / nama
        path.write_text(isi, encoding="utf-8")
        return path


@pytest.fixture
def b(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Baris:
    return Baris(tmp_path, capfd)


@pytest.fixture(scope="session")
def contoh_tersedia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return layanan.buat_contoh("rutan-soe-2023", tmp_path_factory.mktemp("contoh") / "soe.kinerja")


@pytest.fixture
def soe(contoh_tersedia: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(contoh_tersedia, tmp_path / "soe.kinerja"))


def test_contoh(b: Baris) -> None:
    path = b.folder / "a.kinerja"
    assert b.jalan("contoh", "rutan-soe-2023", path)[0] == 0
    assert "sudah ada" in b.tolak("contoh", "rutan-soe-2023", path)
    assert "rutan-soe-2023" in b.tolak("contoh", "tidak-ada", b.folder / "b.kinerja", kode=2)
    assert [p.name for p in b.folder.iterdir() if p.name.endswith(".part")] == []


def test_info_dan_hitung(b: Baris, soe: Path) -> None:
    info = b.json("info", soe)
    assert info["satker"]["kode"] == "407702"
    assert info["tahun"] == [2023]
    assert info["versi_skema"] == VERSI_SKEMA
    assert info["jumlah"]["indikator_tahun"] == 33
    hasil = b.json("hitung", soe, "--tahun", 2023, "--periode", "TW4")
    assert list(hasil) == [
        "satker", "tahun", "periode", "capaian", "anggaran", "ikpa", "nka", "e_performance", "target_kinerja",
    ]  # fmt: skip
    assert (hasil["tahun"], hasil["periode"]) == (2023, "TW4")
    c = {(c["kode"], c["tingkat"]): c for c in hasil["capaian"]}["1.1", "kegiatan"]
    assert (c["target"], c["realisasi"], c["nilai"], c["tercetak"]) == ("80", "74", "92.5", "92,5")
    assert hasil["anggaran"]["pagu"] == "7060331000"
    assert hasil["ikpa"] == {"nilai": "97.88", "tercetak": "97,88"}
    assert hasil["nka"] == {"nilai": "87.94", "tercetak": "87,94"}
    assert b.json("hitung", soe, "--tahun", 2023)["periode"] == "TAHUN"
    assert "92,5" in b.jalan("hitung", soe, "--tahun", 2023)[1]
    assert "407702" in b.jalan("info", soe)[1]


def test_periksa(b: Baris, soe: Path) -> None:
    hasil = b.json("periksa", soe, "--tahun", 2023, kode=1)
    assert hasil["berkas"] == "utuh"
    assert set(hasil["temuan"][0]) == {"kode", "tingkat", "tempat", "alasan", "saran"}
    isi = bytearray(soe.read_bytes())
    tempat = isi.index(b"Meningkatnya")
    isi[tempat] ^= 1
    soe.write_bytes(isi)
    rusak = b.json("periksa", soe, kode=1)
    assert rusak["berkas"] == "rusak"
    assert "rusak" in b.tolak("cetak", soe, "--tahun", 2023, "--bagian", "capaian", "--keluar", b.folder / "x.pdf")


def test_periksa_menyebut_pemeriksaan_yang_dimatikan(b: Baris, soe: Path) -> None:
    assert "dimatikan" not in b.jalan("periksa", soe)[1]
    with BerkasKinerja.buka(soe) as berkas:
        satuan = sel_kunci("pilihan_periksa", "alasan", kode="satuan-banding")
        berkas.terapkan(isi_sel(berkas.baca(2023), [(satuan, "Begitu tercetak tahun 2022", "")], "matikan"))
    keluar = b.jalan("periksa", soe)[1]
    assert "1 pemeriksaan dimatikan:\n- Satuan pembanding berbeda: Begitu tercetak tahun 2022" in keluar
    hasil = b.json("periksa", soe, kode=1)
    assert set(hasil) == {"berkas", "temuan"}
    assert "satuan-banding" not in {t["kode"] for t in hasil["temuan"]}


def test_impor_csv_membuat_berkas(b: Baris) -> None:
    path, csv = b.folder / "baru.kinerja", b.tulis("i.csv", INDIKATOR)
    coba = b.json("impor", path, csv, "--coba")
    assert coba == {"baru": 1, "berubah": 0, "sama": 0, "ditolak": []}
    assert not path.exists()
    assert b.jalan("impor", path, csv)[0] == 0
    hasil = b.json("hitung", path, "--tahun", 2023)
    assert hasil["satker"] == {"kode": "", "nama": ""}
    assert hasil["capaian"][0]["tercetak"] == "92,5"
    assert b.json("impor", path, csv)["sama"] == 1


def test_impor_ditolak_tidak_menulis_apa_pun(b: Baris) -> None:
    path, csv = (
        b.folder / "baru.kinerja",
        b.tulis("i.csv", INDIKATOR + INDIKATOR.split("\n")[1].replace("1.1;", "1.2;").replace(";80;", ";3.4;")),
    )
    hasil = b.json("impor", path, csv, kode=1)
    assert hasil["ditolak"][0]["baris"] == 3
    assert hasil["ditolak"][0]["kolom"] == "target"
    assert not path.exists()
    assert "baris 3, kolom target" in b.tolak("impor", path, csv)
    assert b.jalan("impor", path, csv, "--titik", "desimal")[0] == 0


def test_impor_ekspor_om_span(b: Baris) -> None:
    """A table of other headings is taken for an export of the budget, once it is said whose and of which day."""
    csv = b.tulis(
        "om.csv", "Judul\n\nKode;Uraian;Pagu;Realisasi;%\n51;Belanja Pegawai;1.000,00;900;90\nJumlah;;1.000;900;\n"
    )
    path = b.folder / "baru.kinerja"
    assert "--sumber OM-SPAN --per-tanggal 2023-12-07" in b.tolak("impor", path, csv)
    assert not path.exists()
    isian = ("--sumber", "OM-SPAN", "--per-tanggal", "2023-12-07")
    coba = b.json("impor", path, csv, *isian, "--coba")
    assert (coba["baru"], coba["berubah"], coba["sama"], coba["ditolak"]) == (1, 0, 0, [])
    assert b.jalan("impor", path, csv, *isian, "--versi-pagu", "awal")[0] == 0
    assert b.json("impor", path, csv, *isian)["sama"] == 1
    uang = b.json("hitung", path, "--tahun", 2023)["anggaran"]
    assert (uang["pagu"], uang["realisasi"], uang["tercetak"]) == ("1000", "900", "90,00")
    assert "bukan ekspor anggaran" in b.tolak("impor", path, b.tulis("i.csv", INDIKATOR), *isian)
    assert b.jalan("impor", path, csv, "--per-tanggal", "kemarin")[0] == 2


def _buku(path: Path, isi: dict[str, list[list[object]]]) -> Path:
    buku = openpyxl.Workbook()
    for nama, baris in isi.items():
        ws = buku.create_sheet(nama)
        for satu in baris:
            ws.append(satu)
    buku.save(path)
    return path


def test_impor_xlsx(b: Baris) -> None:
    kepala, isi = (baris.split(";") for baris in INDIKATOR.splitlines())
    path = b.folder / "baru.kinerja"
    risiko: list[list[object]] = [["tahun", "risiko", "dampak"], [2023, "Pelarian", "=1/0"]]
    buku = _buku(b.folder / "i.xlsx", {"risiko": risiko, "indikator": [list(kepala), list(isi)]})
    hasil = b.json("impor", path, buku, kode=1)
    assert hasil["baru"] == 1
    assert [(d["baris"], d["kolom"], d["lembar"], d["sel"]) for d in hasil["ditolak"]] == [
        (2, "dampak", "risiko", "C2")
    ]
    assert "lembar risiko, sel C2: " in b.tolak("impor", path, buku)
    assert not path.exists()
    risiko[1][2] = 4
    _buku(buku, {"risiko": risiko, "indikator": [list(kepala), list(isi)]})
    coba = b.json("impor", path, buku, "--coba")
    assert (coba["baru"], coba["berubah"], coba["sama"], coba["ditolak"]) == (2, 0, 0, [])
    assert not path.exists()
    assert b.jalan("impor", path, buku)[0] == 0
    assert b.json("hitung", path, "--tahun", 2023)["capaian"][0]["tercetak"] == "92,5"
    assert b.json("impor", path, buku)["sama"] == 2


def test_impor_xlsx_titik(b: Baris) -> None:
    kepala, isi = (baris.split(";") for baris in INDIKATOR.splitlines())
    isi[10] = "3.4"
    buku = _buku(b.folder / "i.xlsx", {"indikator": [list(kepala), list(isi)]})
    path = b.folder / "baru.kinerja"
    assert "--titik desimal" in b.tolak("impor", path, buku)
    assert b.jalan("impor", path, buku, "--titik", "desimal")[0] == 0


def test_impor_xlsx_jahat_satu_kalimat(b: Baris) -> None:
    palsu = b.tulis("palsu.xlsx", "bukan buku kerja")
    galat = b.tolak("impor", b.folder / "a.kinerja", palsu)
    assert galat.startswith("“palsu.xlsx” ditolak: ")
    assert "\n" not in galat
    assert "Buku Kerja Excel" in b.tolak("impor", b.folder / "a.kinerja", b.tulis("a.ods", "x"))


def test_templat(b: Baris, soe: Path) -> None:
    path = b.folder / "t.xlsx"
    assert b.jalan("templat", path)[0] == 0
    assert openpyxl.load_workbook(path).sheetnames[:2] == ["petunjuk", "indikator"]
    assert b.json("impor", soe, path) == {"baru": 0, "berubah": 0, "sama": 0, "ditolak": []}
    assert "adalah berkas data" in b.tolak("templat", Path(shutil.copy(soe, b.folder / "data.xlsx")))


def test_baca_excel_sebagai_anak_program_terbungkus(b: Baris) -> None:
    """The packed program has no interpreter beside it: it is its own child."""
    path = b.folder / "t.xlsx"
    b.jalan("templat", path)
    hasil = _proses("--baca-excel", path)
    assert hasil.returncode == 0
    assert next(satu["nama"] for satu in json.loads(hasil.stdout)["lembar"]) == "petunjuk"


def test_ekspor_impor_ekspor_adalah_identitas(b: Baris, soe: Path) -> None:
    satu, dua, tiga = (b.folder / f"{n}.zip" for n in ("satu", "dua", "tiga"))
    assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", satu)[0] == 0
    assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", dua)[0] == 0
    assert satu.read_bytes() == dua.read_bytes(), "an unchanged closed period re-emits the stored revision"
    lain = b.folder / "lain.kinerja"
    data = b.folder / "data.json"
    data.write_bytes(zipfile.ZipFile(satu).read("data.json"))
    assert b.jalan("impor", lain, data)[0] == 0
    assert b.jalan("ekspor", lain, "--tahun", 2023, "--periode", "TW4", "--keluar", tiga)[0] == 0
    for nama in ("data.json", "lampiran.pdf", "matriks.xlsx"):
        assert zipfile.ZipFile(tiga).read(nama) == zipfile.ZipFile(satu).read(nama)
    hasil = b.json("verifikasi", tiga)
    assert (hasil["sah"], hasil["alasan"], hasil["manifest"]["periode"]) == (True, "", "TW4")
    ulang = b.json("impor", lain, satu)
    assert (ulang["baru"], ulang["berubah"]) == (0, 0)


def test_revisi_menyebut_yang_digantikan(b: Baris, soe: Path) -> None:
    assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", b.folder)[0] == 0
    assert "perlu alasan" in b.tolak("buka", soe, "--tahun", 2023, "--periode", "TW4")
    assert b.jalan("buka", soe, "--tahun", 2023, "--periode", "TW4", "--alasan", "salah ketik")[0] == 0
    assert b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")[0] == 0
    assert "sudah tertutup" in b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")[1]
    assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", b.folder)[0] == 0
    lama, baru = b.folder / "kiriman_407702_2023_TW4_r0.zip", b.folder / "kiriman_407702_2023_TW4_r1.zip"
    from kinerja_desktop.terbit import sidik_berkas

    manifest = b.json("verifikasi", baru)["manifest"]
    assert manifest["revisi"] == 1
    assert manifest["sebelumnya"] == sidik_berkas(lama)
    assert manifest["urut"] > b.json("verifikasi", lama)["manifest"]["urut"]
    isi = baru.read_bytes()
    assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", baru)[0] == 0
    assert baru.read_bytes() == isi


def test_isi_terkunci_dan_perubahan_setelah_tutup(b: Baris, soe: Path) -> None:
    b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")
    csv = b.tulis("r.csv", "tahun;tingkat;kode_indikator;bulan;variabel;nilai\n2023;kegiatan;4.1;12;;5\n")
    assert "Triwulan IV 2023 sudah ditutup" in b.tolak("impor", soe, csv)
    csv = b.tulis("k.csv", "tahun;risiko\n2023;Risiko baru\n")
    assert b.jalan("impor", soe, csv)[0] == 0
    kode, _, galat = b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", b.folder / "p.zip")
    assert kode == 0
    assert "berbeda dari saat Triwulan IV ditutup" in galat


def test_yang_menghalangi_penutupan(b: Baris) -> None:
    path = b.folder / "a.kinerja"
    b.jalan("impor", path, b.tulis("i.csv", INDIKATOR))
    assert "satker belum diisi" in b.tolak("ekspor", path, "--tahun", 2023, "--periode", "TW4", "--keluar", b.folder)
    assert not list(b.folder.glob("*.zip"))


def test_cetak(b: Baris, soe: Path) -> None:
    for nama, awal in (("a.pdf", b"%PDF"), ("a.xlsx", b"PK")):
        keluar = b.folder / nama
        assert (
            b.jalan("cetak", soe, "--tahun", 2023, "--periode", "TW4", "--bagian", "capaian,pk", "--keluar", keluar)[0]
            == 0
        )
        assert keluar.read_bytes().startswith(awal)
    argumen = ("cetak", soe, "--tahun", 2023, "--keluar")
    assert "belum tersedia" in b.tolak(*argumen, b.folder / "a.docx")
    assert "capaian" in b.tolak(*argumen, b.folder / "a.pdf", "--bagian", "asing", kode=2)
    assert "Folder" in b.tolak(*argumen, b.folder / "tiada" / "a.pdf", "--bagian", "pk")


def test_cetak_memilih_tata_letak(b: Baris, soe: Path) -> None:
    def teks(*pilihan: object) -> str:
        keluar = b.folder / "c.xlsx"
        argumen = ("cetak", soe, "--tahun", 2023, "--bagian", "banding-tahun-lalu,banding-renstra", "--keluar", keluar)
        assert b.jalan(*argumen, *pilihan)[0] == 0
        with zipfile.ZipFile(keluar) as isi:
            return isi.read("xl/sharedStrings.xml").decode()

    assert "Realisasi 2022" not in teks()
    dua = teks("--tata-letak", "banding-tahun-lalu=Dengan Capaian", "--tata-letak", "banding-renstra=dengan-pk")
    assert "Realisasi 2022" in dua
    assert "TARGET PK 2023" in dua
    argumen = ("cetak", soe, "--tahun", 2023, "--keluar", b.folder / "a.pdf", "--tata-letak")
    for isi, kata in (
        ("pendanaan=bulat", "Tata letak “bulat” tidak ada pada pendanaan; pilihannya: kerangka, matriks."),
        ("capaian=matriks", "Bagian “capaian” hanya mempunyai satu tata letak; yang dapat dipilih:"),
        ("asing=matriks", "Bagian “asing” tidak dikenal; yang dapat dipilih:"),
        ("pendanaan", "--tata-letak: “pendanaan” bukan BAGIAN=NAMA, tulis misalnya pendanaan=matriks"),
    ):
        assert kata in b.tolak(*argumen, isi, kode=2)


def test_tata_letak_lain_mencetak_baru_juga_dari_triwulan_tertutup(b: Baris, soe: Path) -> None:
    b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")
    argumen = ("cetak", soe, "--tahun", 2023, "--periode", "TW4", "--bagian", "lampiran", "--keluar")
    for nama in ("a.pdf", "b.pdf"):
        pilihan = ("--tata-letak", "banding-renstra=dengan-pk") if nama == "b.pdf" else ()
        assert b.jalan(*argumen, b.folder / nama, *pilihan)[0] == 0
    assert (b.folder / "a.pdf").read_bytes() != (b.folder / "b.pdf").read_bytes()


def test_cetak_menyebut_tanda_yang_tidak_dapat_dicetak(b: Baris) -> None:
    path = b.folder / "a.kinerja"
    b.jalan("impor", path, b.tulis("i.csv", INDIKATOR.replace("makanan", "makanan 采购 😀 π")))
    argumen = ("cetak", path, "--tahun", 2023, "--bagian", "capaian", "--keluar")
    kode, _, galat = b.jalan(*argumen, b.folder / "x.pdf")
    assert kode == 0
    assert "购 (U+8D2D), 采 (U+91C7), 😀 (U+1F600); ganti" in galat
    assert "π" not in galat
    assert b.jalan(*argumen, b.folder / "x.xlsx")[2] == ""


def test_penutupan_dan_pengiriman_menyebut_tanda_yang_tidak_dapat_dicetak(b: Baris) -> None:
    """The remark comes once, with the closing that made the annex, by itself or on the way to a package."""
    sumber = AKAR / "resources" / "contoh" / "rutan-soe-2023.json"
    asal = b.tulis("asal.json", sumber.read_text("utf-8").replace("Meningkatnya", "Meningkatnya 😀"))
    for perintah in (["tutup"], ["ekspor", "--keluar", b.folder]):
        path = b.folder / f"{perintah[0]}.kinerja"
        assert b.jalan("impor", path, asal)[0] == 0
        kode, _, galat = b.jalan(perintah[0], path, "--tahun", 2023, "--periode", "TW4", *perintah[1:])
        assert kode == 0
        assert galat.count("😀 (U+1F600); ganti") == 1


def test_cetak_bagian_tanpa_data_menyebutnya(b: Baris, soe: Path) -> None:
    for akhiran in ("pdf", "xlsx"):
        argumen = ("cetak", soe, "--tahun", 2023, "--keluar", b.folder / f"a.{akhiran}", "--bagian")
        kode, _, galat = b.jalan(*argumen, "capaian,sk-tim,renaksi-sk")
        assert (kode, galat.strip().splitlines()) == (
            0,
            [
                "Belum ada data untuk SK Rencana Aksi, SK Tim Penyusun LKjIP, "
                "jadi halamannya hanya memuat keterangan itu."
            ],
        )
        assert b.jalan(*argumen, "capaian")[2] == ""
        assert b.jalan(*argumen, "lampiran")[2] == ""


def test_cetak_lampiran_tertutup_menyajikan_yang_tersimpan(b: Baris, soe: Path) -> None:
    b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")
    with BerkasKinerja.buka(soe, hanya_baca=True) as berkas:
        tersimpan = berkas.lampiran(2023, "TW4", 0)
    keluar = b.folder / "a.pdf"
    b.jalan("cetak", soe, "--tahun", 2023, "--periode", "TW4", "--bagian", "lampiran", "--keluar", keluar)
    assert keluar.read_bytes() == tersimpan
    b.jalan(
        "cetak", soe, "--tahun", 2023, "--periode", "TW4", "--bagian", "lampiran", "--kertas", "F4", "--keluar", keluar
    )
    assert keluar.read_bytes() != tersimpan


def test_cadangan(b: Baris, soe: Path) -> None:
    b.jalan("impor", soe, b.tulis("k.csv", "tahun;risiko\n2023;Risiko baru\n"))
    daftar = b.json("cadangan", soe)
    assert daftar[0]["nomor"] == 1
    assert b.jalan("cadangan", soe)[1].startswith("No")
    assert b.jalan("cadangan", soe, "--pulihkan", len(daftar))[0] == 0
    assert b.json("info", soe)["jumlah"]["risiko"] == 6
    assert "tidak ada" in b.tolak("cadangan", soe, "--pulihkan", 99)


@pytest.mark.parametrize(
    "argv",
    [
        ["nganu"], ["info"], ["hitung", "a.kinerja"], ["hitung", "a", "--tahun", "dua"], ["info", "a", "--asing"],
        ["hitung", "a", "--tahun", "2023", "--periode", "TW5"], ["tutup", "a", "--tahun", "2023"],
        ["ekspor", "a", "--tahun", "2023", "--periode", "TAHUN", "--keluar", "x"], ["impor", "a", "b", "--titik", "koma"],
        ["cetak", "a", "--tahun", "2023", "--keluar", "x.pdf", "--kertas", "B5"], ["--asing"], ["--tanpa-layar"],
        ["templat", "x.xlsx", "y"], ["templat"], ["templat", "a.csv"], ["contoh", "nganu", "a"],
        ["cadangan", "a", "--pulihkan", "nol"],
    ],
)  # fmt: skip
def test_salah_pakai_satu_kalimat(b: Baris, argv: list[str]) -> None:
    galat = b.tolak(*argv, kode=2)
    assert "\n" not in galat
    assert "usage" not in galat
    assert galat.endswith(".")


@pytest.mark.parametrize(
    "argv",
    [
        ["info", "tiada.kinerja"], ["hitung", "tiada.kinerja", "--tahun", "2023"], ["verifikasi", "tiada.zip"],
        ["impor", "a.kinerja", "tiada.csv"], ["impor", "a.kinerja", "a.xlsx"],
        ["impor", "a.kinerja", "a.xls"], ["impor", "a.kinerja", "a.txt"],
        ["cadangan", "tiada.kinerja"], ["tiada.kinerja"], ["periksa", "tiada.kinerja"],
        ["tutup", "tiada.kinerja", "--tahun", "2023", "--periode", "TW1"],
    ],
)  # fmt: skip
def test_ditolak_satu_kalimat(b: Baris, monkeypatch: pytest.MonkeyPatch, argv: list[str]) -> None:
    monkeypatch.chdir(b.folder)
    assert "\n" not in b.tolak(*argv)
    assert not list(b.folder.iterdir())


@pytest.mark.parametrize(
    ("argv", "kata"),
    [
        (["--bagian", "nganu", "--keluar", "x.pdf"], "tidak dikenal"),
        (["--bagian", "lampiran,nganu", "--keluar", "x.pdf"], "tidak dikenal"),
        (["--bagian", "", "--keluar", "x.pdf"], "Sebutkan bagian"),
        (["--keluar", "x"], "“x” belum berakhiran"),
        (["--keluar", "."], "belum berakhiran"),
        (["--keluar", "x.txt"], "“.txt” tidak dikenal"),
    ],
)
def test_cetak_yang_tidak_pernah_ada(
    b: Baris, soe: Path, monkeypatch: pytest.MonkeyPatch, argv: list[str], kata: str
) -> None:
    monkeypatch.chdir(b.folder)
    galat = b.tolak("cetak", soe, "--tahun", 2023, *argv, kode=2)
    assert kata in galat
    assert "“”" not in galat


PANJANG = "n" * 300


@pytest.mark.parametrize(
    "argv",
    [
        ["contoh", "rutan-soe-2023", f"{PANJANG}.kinerja"], ["info", PANJANG], ["periksa", PANJANG], ["cadangan", PANJANG],
        ["impor", PANJANG, "k.csv"], ["impor", "soe.kinerja", f"{PANJANG}.csv"], ["templat", f"{PANJANG}.xlsx"],
        ["cetak", "soe.kinerja", "--tahun", "2023", "--keluar", f"{PANJANG}.pdf"], ["verifikasi", f"{PANJANG}.zip"],
        ["ekspor", "soe.kinerja", "--tahun", "2023", "--periode", "TW1", "--keluar", f"{PANJANG}.zip"],
        ["hitung", PANJANG, "--tahun", "2023"], ["tutup", PANJANG, "--tahun", "2023", "--periode", "TW1"],
    ],
)  # fmt: skip
def test_nama_terlalu_panjang(b: Baris, soe: Path, monkeypatch: pytest.MonkeyPatch, argv: list[str]) -> None:
    monkeypatch.chdir(b.folder)
    b.tulis("k.csv", "tahun;risiko\n2023;Risiko baru\n")
    galat = b.tolak(*argv)
    assert "tidak terduga" not in galat
    assert "\n" not in galat
    assert not any(PANJANG[:99] in p.name for p in b.folder.iterdir())
    with BerkasKinerja.buka(soe, hanya_baca=True) as berkas:
        assert berkas.baca(2023).penutupan == ()


def test_folder_disebut_dengan_namanya(b: Baris, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(b.folder)
    for argv in (["info", "."], ["contoh", "rutan-soe-2023", "."]):
        assert f"“{b.folder.name}”" in b.tolak(*argv)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_keluaran_yang_tidak_dapat_ditulis(soe: Path) -> None:
    for argv in (["info", soe], ["info", soe, "--json"], ["hitung", soe, "--tahun", "2023", "--json"]):
        for mode, kode in (("penuh", 1), ("tertutup", 0)):
            alih = ">/dev/full" if mode == "penuh" else ">&-"
            hasil = subprocess.run(
                ["/bin/sh", "-c", f'exec "$@" {alih}', "sh", sys.executable, "-m", "kinerja_desktop", *map(str, argv)],
                cwd=AKAR, stderr=subprocess.PIPE, timeout=120, check=False, text=True,
            )  # fmt: skip
            assert hasil.returncode == kode, hasil.stderr
            assert hasil.stderr.count("\n") == kode
            assert "tidak terduga" not in hasil.stderr


def test_berkas_asing(b: Baris) -> None:
    asing = b.tulis("asing.kinerja", "bukan berkas kinerja" * 100)
    for perintah in (["info", asing], ["hitung", asing, "--tahun", "2023"]):
        assert "\n" not in b.tolak(*perintah)


def test_kesalahan_tak_terduga_masuk_catatan(b: Baris, monkeypatch: pytest.MonkeyPatch, soe: Path) -> None:
    def meledak(*_: object) -> None:
        raise RuntimeError("rahasia dapur")

    monkeypatch.setattr(layanan, "info", meledak)
    galat = b.tolak("info", soe)
    assert "\n" not in galat
    assert "perintah.log" in galat
    assert "rahasia dapur" not in galat
    assert "rahasia dapur" in Path(galat.split("ada di ")[1].rstrip(".")).read_text(encoding="utf-8")


def _proses(*argv: object, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kinerja_desktop", *map(str, argv)], cwd=AKAR, capture_output=True, timeout=120, check=False,
        env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")} | env,
    )  # fmt: skip


def test_proses_sendiri(soe: Path) -> None:
    hasil = _proses("hitung", soe, "--tahun", "2023", "--json", PYTHONIOENCODING="latin-1")
    assert hasil.returncode == 0
    assert json.loads(hasil.stdout.decode())["tahun"] == 2023
    hasil = _proses("verifikasi", soe, PYTHONIOENCODING="ascii")
    assert hasil.returncode == 1
    assert b"Paket ini ditolak" in hasil.stderr
    hasil = _proses()
    assert hasil.returncode == 2
    assert hasil.stderr.decode().count("\n") == 1
    assert _proses("--version").stdout.startswith(b"kinerja_desktop ")


@pytest.mark.parametrize("ada", [False, True])
def test_terbunuh_saat_impor(tmp_path: Path, contoh_tersedia: Path, ada: bool) -> None:
    """SIGKILL at any moment: the file is as before or as after, never between, never empty (fault 14, short form)."""
    csv = tmp_path / "i.csv"
    baris = "".join(f"2024;kegiatan;1;S;1.{n};Indikator {n};%;naik;R/T;;80;74\n" for n in range(1, 201))
    csv.write_text(INDIKATOR.split("\n")[0] + "\n" + baris, encoding="utf-8")
    for ke in range(6):
        path = tmp_path / f"{ke}.kinerja"
        if ada:
            shutil.copy(contoh_tersedia, path)
        proses = subprocess.Popen(
            [sys.executable, "-m", "kinerja_desktop", "impor", str(path), str(csv)], cwd=AKAR,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(0.1 + 0.08 * ke)
        proses.send_signal(signal.SIGKILL)
        proses.wait(30)
        if not path.exists():
            assert not ada
            continue
        with BerkasKinerja.buka(path) as berkas:
            assert berkas.periksa() == []
            jumlah = berkas.jumlah()["indikator_tahun"]
        assert jumlah in ((33, 233) if ada else (200,))


def test_penutupan_dari_berkas_lain_tidak_dapat_dikirim_dari_sini(b: Baris, soe: Path) -> None:
    zip_ = b.folder / "p.zip"
    b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", zip_)
    lain = b.folder / "lain.kinerja"
    assert b.jalan("impor", lain, zip_)[0] == 0
    galat = b.tolak("ekspor", lain, "--tahun", 2023, "--periode", "TW2", "--keluar", b.folder / "x.zip")
    assert "ditutup di berkas lain" in galat
    assert b.jalan("cetak", lain, "--tahun", 2023, "--periode", "TW2", "--keluar", b.folder / "x.pdf")[0] == 0


def test_data_dukung_ikut_dari_paket_ke_berkas_lain(b: Baris, soe: Path) -> None:
    """What is ticked travels: the other file has it at once, under the same hash; what is not ticked is missing there."""
    with BerkasKinerja.buka(soe) as berkas:
        satu = berkas.baca(2023).indikator_urut[0]
        masuk = berkas.dukung.lampirkan(b"%PDF-1.4 bukti", "bukti.pdf")
        isi = {"sha256": masuk.sidik, "nama_berkas": "bukti.pdf", "ukuran": masuk.ukuran}
        berkas.terapkan(serahkan(berkas.baca(2023), satu, 12, id_acak, [isi | {"bentuk": BentukDukung.BERKAS}]))
    for ikut in (False, True):
        zip_, lain = b.folder / f"{ikut}.zip", b.folder / f"{ikut}.kinerja"
        pilih = ("--data-dukung",) if ikut else ()
        assert b.jalan("ekspor", soe, "--tahun", 2023, "--periode", "TW4", "--keluar", zip_, *pilih)[0] == 0
        for _ in range(2):
            assert b.jalan("impor", lain, zip_)[0] == 0
        folder = lain.with_name(f"{lain.name}.dukung")
        assert ([p.name for p in folder.iterdir()] if ikut else folder.exists()) == (
            [f"{masuk.sidik}.pdf"] if ikut else False
        )


def test_berkas_tanpa_satker_dapat_dicetak_dan_diperiksa(b: Baris) -> None:
    path = b.folder / "a.kinerja"
    b.jalan("impor", path, b.tulis("i.csv", INDIKATOR))
    assert b.jalan("info", path)[0] == 0
    assert b.jalan("hitung", path, "--tahun", 2023)[0] == 0
    assert b.jalan("cetak", path, "--tahun", 2023, "--bagian", "capaian", "--keluar", b.folder / "x.pdf")[0] == 0
    assert "identitas" in {t["kode"] for t in b.json("periksa", path, kode=1)["temuan"]}


def test_berkas_berisi_baris_yang_tak_pernah_ditulis_program(b: Baris) -> None:
    """Digests that fit and rows that make no sense: one sentence that names a row, never an unexpected error."""
    path = b.folder / "acak.kinerja"
    path.write_bytes(gzip.decompress((AKAR / "tests/storage/berkas_lama/skema_0001.kinerja.gz").read_bytes()))
    for argumen in (["hitung"], ["cetak", "--bagian", "lampiran", "--keluar", b.folder / "a.pdf"]):
        alasan = b.tolak(argumen[0], path, "--tahun", 2024, *argumen[1:])
        assert "berisi baris yang tidak dapat diolah (" in alasan
        assert len(alasan.splitlines()) == 1
    b.tolak("tutup", path, "--tahun", 2024, "--periode", "TW4")
    hasil = b.json("periksa", path, kode=1)
    assert {(t["kode"], t["tingkat"]) for t in hasil["temuan"]} == {("isi-asing", "keras")}
    assert any("kolom mode" in t["tempat"] for t in hasil["temuan"])
    assert not (b.folder / "a.pdf").exists()


def test_folder_yang_tidak_ada(b: Baris) -> None:
    galat = b.tolak("contoh", "rutan-soe-2023", b.folder / "tiada" / "a.kinerja")
    assert "\n" not in galat
    assert not (b.folder / "tiada").exists()


def test_bantuan_berbahasa_indonesia(b: Baris) -> None:
    for argv in (["--help"], ["ekspor", "--help"]):
        kode, keluar, _ = b.jalan(*argv)
        assert kode == 0
        assert keluar.startswith("pemakaian: ")
        assert "show" not in keluar
        assert "positional" not in keluar


def test_berkas_satker_tidak_pernah_tertimpa(b: Baris, soe: Path) -> None:
    lain = Path(shutil.copy(soe, b.folder / "lain.zip"))
    semula = lain.read_bytes()
    assert "adalah berkas data" in b.tolak("ekspor", soe, "--tahun", 2023, "--periode", "TW1", "--keluar", lain)
    assert "berakhiran .zip" in b.tolak("ekspor", soe, "--tahun", 2023, "--periode", "TW1", "--keluar", soe, kode=2)
    tujuan = Path(shutil.copy(soe, b.folder / "lain.pdf"))
    assert "adalah berkas data" in b.tolak("cetak", soe, "--tahun", 2023, "--bagian", "capaian", "--keluar", tujuan)
    assert lain.read_bytes() == tujuan.read_bytes() == semula


def test_tujuan_yang_salah_tidak_menutup_periode(b: Baris, soe: Path) -> None:
    b.tolak("ekspor", soe, "--tahun", 2023, "--periode", "TW2", "--keluar", b.folder / "tidak-ada" / "x.zip")
    with BerkasKinerja.buka(soe, hanya_baca=True) as berkas:
        assert berkas.baca(2023).penutupan == ()


def test_periode_tertutup_mencetak_yang_tersimpan_di_semua_bentuk(b: Baris, soe: Path) -> None:
    assert b.jalan("tutup", soe, "--tahun", 2023, "--periode", "TW4")[0] == 0
    ubah = b.tulis("u.csv", "tahun;tingkat;kode_indikator;indikator;target\n2023;kegiatan;1.1;Nama yang diganti;95\n")
    assert b.jalan("impor", soe, ubah)[0] == 0
    keluar = b.folder / "c.xlsx"
    assert b.jalan("cetak", soe, "--tahun", 2023, "--periode", "TW4", "--bagian", "capaian", "--keluar", keluar)[0] == 0
    with zipfile.ZipFile(keluar) as isi:
        teks = isi.read("xl/sharedStrings.xml").decode()
    assert "pemenuhan layanan makanan" in teks
    assert "Nama yang diganti" not in teks


def test_triwulan_sesudah_yang_direvisi_ditemukan_usang(b: Baris, soe: Path) -> None:
    for perintah in (("tutup", "TW2"), ("buka", "TW1", "--alasan", "salah ketik"), ("tutup", "TW1")):
        assert b.jalan(perintah[0], soe, "--tahun", 2023, "--periode", *perintah[1:])[0] == 0
    temuan = b.json("periksa", soe, kode=1)["temuan"]
    assert [t["tempat"] for t in temuan if t["kode"] == "penutupan-usang"] == ["Triwulan II"]
