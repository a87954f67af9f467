"""What may be typed: commands, options, and every complaint about them in Indonesian."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from .. import __version__
from ..domain.periode import TRIWULAN, Periode, baca_periode, baca_tanggal
from ..exchange.csv_anggaran import baca_versi

PERINTAH = (
    "contoh",
    "info",
    "cetak",
    "hitung",
    "periksa",
    "impor",
    "ekspor",
    "verifikasi",
    "tutup",
    "buka",
    "cadangan",
    "templat",
)


class SalahPakai(Exception):
    """Wrong use; the text is one Indonesian sentence."""


class Pengurai(argparse.ArgumentParser):
    """argparse whose complaints are one Indonesian sentence instead of usage and an English error."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**(kwargs | {"add_help": False, "allow_abbrev": False}))
        self.add_argument("-h", "--help", "--bantuan", action="help", help="tampilkan bantuan ini")
        self._optionals.title = "pilihan"
        self._positionals.title = "isian"

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", "pemakaian: ", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", "pemakaian: ", 1)

    def error(self, message: str) -> NoReturn:
        raise SalahPakai(f"{_terjemah(message)}; lihat {self.prog} --help.")


def _terjemah(pesan: str) -> str:
    for asal, kalimat in (
        ("the following arguments are required: ", "Kurang isian: "),
        ("unrecognized arguments: ", "Isian tidak dikenal: "),
    ):
        if pesan.startswith(asal):
            return kalimat + pesan.removeprefix(asal)
    if pesan.startswith("argument "):
        nama, _, sebab = pesan.removeprefix("argument ").partition(": ")
        if "expected" in sebab:
            return f"{nama} perlu diikuti isinya"
        if "invalid choice" in sebab:
            isi, _, pilihan = sebab.removeprefix("invalid choice: ").partition(" (choose from ")
            return f"{nama} tidak mengenal {isi}; pilihannya: {pilihan.rstrip(')')}"
        return f"{nama}: {sebab}"
    return pesan


def _path(teks: str) -> Path:
    """A path with a last name to be said in sentences: `.` is the folder's own name."""
    path = Path(teks)
    return path if path.name not in ("", "..") else Path(os.path.abspath(path))


def _periode(teks: str) -> Periode:
    try:
        return baca_periode(teks)
    except ValueError as salah:
        raise argparse.ArgumentTypeError(str(salah).rstrip(".")) from None


def _triwulan(teks: str) -> Periode:
    periode = _periode(teks)
    if periode not in TRIWULAN:
        raise argparse.ArgumentTypeError("penutupan dan kiriman dilakukan per triwulan, tulis TW1, TW2, TW3 atau TW4")
    return periode


def _tahun(teks: str) -> int:
    if not (teks.isascii() and teks.isdigit() and 2000 <= int(teks[:9]) <= 2100):
        raise argparse.ArgumentTypeError(f"“{teks[:20]}” bukan tahun antara 2000 dan 2100")
    return int(teks)


def _hari(teks: str) -> date:
    try:
        return baca_tanggal(teks)
    except ValueError as salah:
        raise argparse.ArgumentTypeError(str(salah)) from None


def _versi(teks: str) -> int:
    try:
        return baca_versi(teks.casefold().replace("-", " "))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{teks}” bukan versi pagu; tulis awal, atau revisi-1") from None


def _tata_letak(teks: str) -> tuple[str, str]:
    bagian, tanda, nama = teks.partition("=")
    if not (tanda and bagian.strip() and nama.strip()):
        raise argparse.ArgumentTypeError(f"“{teks[:40]}” bukan BAGIAN=NAMA, tulis misalnya pendanaan=matriks")
    return bagian, nama


def _nomor(teks: str) -> int:
    if not (teks.isascii() and teks.isdigit() and int(teks[:9]) >= 1):
        raise argparse.ArgumentTypeError(f"“{teks[:20]}” bukan nomor cadangan")
    return int(teks[:9])


def pengurai() -> Pengurai:
    """The parser of a command."""
    utama = Pengurai(
        prog="kinerja-desktop",
        description="Akuntabilitas kinerja satu satuan kerja. Tanpa perintah, atau dengan nama berkas, jendela dibuka.",
    )
    utama.add_argument(
        "--version", "--versi", action="version", version=f"kinerja_desktop {__version__}", help="versi program"
    )
    anak = utama.add_subparsers(dest="perintah", metavar="PERINTAH", required=True, title="perintah")

    def perintah(nama: str, bantuan: str) -> Pengurai:
        return anak.add_parser(nama, help=bantuan, description=bantuan)

    _baca(perintah)
    _tulis(perintah)
    _periode_perintah(perintah)
    return utama


def _json(p: Pengurai) -> None:
    p.add_argument("--json", action="store_true", help="keluaran JSON untuk program lain")


def _berkas(p: Pengurai) -> None:
    p.add_argument("berkas", metavar="BERKAS", type=_path, help="berkas .kinerja")


def _tahun_periode(p: Pengurai) -> None:
    p.add_argument("--tahun", type=_tahun, required=True, help="tahun anggaran")
    p.add_argument(
        "--periode", type=_periode, default=_periode("TAHUN"), metavar="PERIODE",
        help="B01..B12, TW1..TW4, SM1, SM2, TAHUN (bawaan: TAHUN)",
    )  # fmt: skip


def _baca(perintah: Any) -> None:
    p = perintah("info", "satker, tahun, jumlah baris, dan versi skema sebuah berkas")
    _berkas(p)
    _json(p)
    p = perintah("hitung", "semua angka turunan: capaian, serapan, dan lainnya")
    _berkas(p)
    _tahun_periode(p)
    _json(p)
    p = perintah("periksa", "keutuhan berkas dan semua temuan pada isinya")
    _berkas(p)
    p.add_argument("--tahun", type=_tahun, help="hanya tahun ini")
    _json(p)
    p = perintah("verifikasi", "memeriksa keutuhan sebuah paket kiriman")
    p.add_argument("paket", metavar="PAKET.zip", type=_path, help="paket kiriman")
    _json(p)


def _tulis(perintah: Any) -> None:
    p = perintah("contoh", "membuat berkas contoh")
    p.add_argument("nama", metavar="NAMA", help="nama contoh, misalnya rutan-soe-2023")
    _berkas(p)
    p = perintah("impor", "mengambil isi Excel, CSV, JSON, atau paket kiriman ke dalam berkas")
    _berkas(p)
    p.add_argument("sumber", metavar="SUMBER", type=_path, help="berkas .xlsx, .csv, .json, atau paket .zip")
    p.add_argument("--coba", action="store_true", help="hanya menghitung apa yang akan terjadi")
    p.add_argument("--titik", choices=("desimal", "ribuan"), default="", help="arti titik pada angka yang meragukan")
    p.add_argument(
        "--sumber", dest="sumber_data", metavar="OM-SPAN", default="", help="asal angka sebuah ekspor anggaran"
    )
    p.add_argument(
        "--per-tanggal",
        type=_hari,
        metavar="2023-12-07",
        help="tanggal data sebuah ekspor anggaran; tahunnya ikut dari sini",
    )
    p.add_argument(
        "--versi-pagu", type=_versi, metavar="revisi-1", help="versi pagu sebuah ekspor anggaran (bawaan: yang terbaru)"
    )
    _json(p)
    p = perintah("templat", "menulis templat Excel untuk impor")
    p.add_argument("keluar", metavar="F.xlsx", type=_path, help="berkas hasil, .xlsx")
    p = perintah("cetak", "mencetak bagian laporan ke PDF atau XLSX")
    _berkas(p)
    _tahun_periode(p)
    p.add_argument("--bagian", default="lampiran", help="lampiran, atau nama bagian dipisah koma")
    p.add_argument("--keluar", type=_path, required=True, metavar="F.pdf", help="berkas hasil, .pdf atau .xlsx")
    p.add_argument("--kertas", type=str.upper, choices=("A4", "F4"), default="", help="ukuran kertas")
    p.add_argument(
        "--tata-letak", type=_tata_letak, action="append", default=[], metavar="BAGIAN=NAMA",
        help="tata letak sebuah bagian, misalnya pendanaan=matriks; boleh diulang untuk bagian lain",
    )  # fmt: skip
    p = perintah("cadangan", "daftar cadangan sebuah berkas, atau memulihkan salah satunya")
    _berkas(p)
    p.add_argument("--pulihkan", type=_nomor, metavar="N", help="pulihkan cadangan nomor N (1 = terbaru)")
    _json(p)


def _periode_perintah(perintah: Any) -> None:
    for nama, bantuan in (
        ("tutup", "menutup triwulan: isinya terkunci dan lampirannya disimpan"),
        ("buka", "membuka kembali triwulan yang sudah ditutup"),
        ("ekspor", "menulis paket kiriman sebuah triwulan"),
    ):
        p = perintah(nama, bantuan)
        _berkas(p)
        p.add_argument("--tahun", type=_tahun, required=True, help="tahun anggaran")
        p.add_argument("--periode", type=_triwulan, required=True, metavar="TW1..TW4", help="triwulan")
        if nama == "ekspor":
            p.add_argument("--keluar", type=_path, required=True, metavar="PAKET.zip", help="berkas atau folder tujuan")
            p.add_argument("--data-dukung", action="store_true", help="sertakan berkas data dukung")
        else:
            p.add_argument("--alasan", default="", help="alasan membuka kembali")
