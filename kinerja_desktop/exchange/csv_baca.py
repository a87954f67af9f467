"""CSV as text: separator, header, rows with their numbers. Which columns belong to which kind of file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ..application.sel import bersihkan
from ..domain.angka import Ambigu, Ditolak, Titik, baca_isian, baca_rupiah, tulis_isian, tulis_rupiah
from ..domain.nilai import Isian, TidakBerlaku
from ..domain.noun import NOUNS
from .hasil import Tolak

BATAS_BYTE = 20_000_000
BATAS_BARIS = 200_000

KOSONG_SETRIP = "kosong"
"""What a dash in a column of money was taken for."""
_SETRIP = re.compile(r"(rp\.?)?\s*[-–—]+", re.IGNORECASE)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class JenisCsv:
    """Columns of a kind of file; ``ciri`` is the column that no other kind has in this company."""

    nama: str
    wajib: tuple[str, ...]
    pilihan: tuple[str, ...]
    ciri: tuple[str, ...]


JENIS: dict[str, JenisCsv] = {
    j.nama: j
    for j in (
        JenisCsv(
            "indikator",
            ("tahun", "kode_indikator", "indikator"),
            ("tingkat", "kode_sasaran", "sasaran", "satuan", "arah", "aturan", "mode", "target", "realisasi", "rumus",
             "konsolidasi", "unit"),
            ("indikator",),
        ),
        JenisCsv(
            "renaksi",
            ("tahun", "kode_indikator", "kegiatan"),
            ("tingkat", "kode_sasaran", "pagu", "periode", "rencana_kegiatan", "rpd", "realisasi_anggaran", "capaian",
             "data_dukung", "status", "keterangan"),
            ("kegiatan",),
        ),
        JenisCsv("target_periode", ("tahun", "kode_indikator", "periode", "target"), ("tingkat",), ("periode", "target")),
        JenisCsv(
            "realisasi", ("tahun", "kode_indikator", "bulan", "nilai"), ("tingkat", "variabel", "uraian"), ("bulan", "nilai")
        ),
        JenisCsv(
            "anggaran",
            ("tahun", "kode"),
            ("nama", "jenis_belanja", "versi_pagu", "pagu", "bulan", "rpd", "realisasi", "sumber", "per_tanggal",
             "tanggal_versi", "alasan_versi"),
            ("kode",),
        ),
        JenisCsv(
            "risiko",
            ("tahun", "risiko"),
            ("program", "bidang", "perlakuan", "penanggung_jawab", "indikator_keberhasilan", "kemungkinan", "dampak"),
            ("risiko",),
        ),
    )
}  # fmt: skip


@dataclass(slots=True)
class BarisCsv:
    """One row: cleaned text by column, and strict readers that name the column they refuse."""

    nomor: int
    isi: Mapping[str, str]
    titik: Titik = ""
    lebih: str = field(default="", compare=False)
    """Address of a cell that holds something and has no heading."""
    bersama: tuple[str, ...] = field(default=(), compare=False)
    """Indikator whose kegiatan share the pagu of this row as one merged cell."""
    asli: Mapping[str, str] = field(default_factory=dict, compare=False)
    """What the file itself shows, where that is not ``isi``."""
    cacat: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """(column, reason) of cells that hold nothing readable: an error, a formula that was never computed."""
    dibaca: dict[str, str] = field(default_factory=dict, compare=False)
    """What each column was taken for, once it has been read."""

    def teks(self, kolom: str) -> str:
        return self.isi.get(kolom, "").strip()

    def satu_baris(self, kolom: str) -> str:
        """Text of a name or code: line breaks and double spaces inside become one space."""
        return " ".join(self.isi.get(kolom, "").split())

    def wajib(self, kolom: str) -> str:
        if not (teks := self.satu_baris(kolom)):
            raise Tolak(kolom, "tidak boleh kosong")
        return teks

    def sel(self, kolom: str, noun: str, nama: str, *, baris_ganda: bool = False) -> str:
        """Text for a field of a noun, within the limits of that field."""
        teks = self.teks(kolom) if baris_ganda else self.satu_baris(kolom)
        try:
            if teks:
                NOUNS[noun].jenis[nama].decode(teks)
        except ValueError as salah:
            raise Tolak(kolom, str(salah)) from None
        self.dibaca[kolom] = teks
        return teks

    def bulat(self, kolom: str, bawah: int, atas: int) -> int | None:
        if not (teks := self.teks(kolom)):
            return None
        if not (teks.isascii() and teks.isdigit() and len(teks) <= 9 and bawah <= int(teks) <= atas):
            raise Tolak(kolom, f"“{teks[:40]}” harus bilangan bulat {bawah} sampai {atas}")
        self.dibaca[kolom] = str(int(teks))
        return int(teks)

    def tahun(self) -> int:
        self.wajib("tahun")
        hasil = self.bulat("tahun", 2000, 2100)
        assert hasil is not None
        return hasil

    def pilihan(self, kolom: str, baca: Callable[[str], T], daftar: Iterable[Any]) -> T | None:
        """One word of a closed list, in any case and spacing; None while empty."""
        if not (teks := self.satu_baris(kolom)):
            return None
        try:
            hasil = baca(teks.casefold())
        except ValueError:
            raise Tolak(kolom, f"“{teks[:40]}” harus salah satu dari: {', '.join(map(str, daftar))}") from None
        self.dibaca[kolom] = str(hasil) if isinstance(hasil, str) else teks
        return hasil

    def rupiah(self, kolom: str) -> int | None:
        """Money; a dash is what papers print where there is none: empty, never 0."""
        if setrip(self.teks(kolom)):
            self.dibaca[kolom] = KOSONG_SETRIP
            return None
        hasil = baca_rupiah(self.teks(kolom))
        if isinstance(hasil, Ditolak):
            raise Tolak(kolom, hasil.alasan)
        if hasil.nilai is not None:
            self.dibaca[kolom] = tulis_rupiah(hasil.nilai)
        return hasil.nilai

    def isian(self, kolom: str, *, satuan: str = "", rentang: bool = False, kata: bool = True) -> Isian:
        """A four-valued cell; a number with two readings is refused with both unless ``titik`` decides."""
        hasil = baca_isian(self.teks(kolom), satuan=satuan, rentang=rentang, kata=kata, titik=self.titik)
        if isinstance(hasil, Ambigu):
            raise Tolak(kolom, hasil.alasan, ambigu=True)
        if isinstance(hasil, Ditolak):
            raise Tolak(kolom, hasil.alasan)
        nilai = hasil.nilai
        self.dibaca[kolom] = f"N/A: {nilai.alasan}" if isinstance(nilai, TidakBerlaku) else tulis_isian(nilai, satuan)
        return nilai


def setrip(teks: str) -> bool:
    """A lone dash, with or without ``Rp.`` before it."""
    return _SETRIP.fullmatch(teks.strip()) is not None


@dataclass(frozen=True, slots=True)
class TabelCsv:
    """Rows of one kind. ``lembar`` and ``huruf`` (column -> letter) say where they stand in a workbook."""

    jenis: str
    baris: tuple[BarisCsv, ...]
    lembar: str = ""
    huruf: Mapping[str, str] = field(default_factory=dict)

    def alamat(self, baris: int, kolom: str) -> str:
        """``G7``; empty where the column stands nowhere."""
        return f"{self.huruf[kolom]}{baris}" if kolom in self.huruf else ""


def baca_teks(isi: bytes) -> tuple[str, int]:
    """(text, number of its first row) of a CSV file. Raises :class:`Tolak` where it is too big or not UTF-8."""
    if len(isi) > BATAS_BYTE:
        raise Tolak("", f"berkas CSV melebihi batas {BATAS_BYTE // 1_000_000} MB")
    if isi[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Tolak("", "berkas CSV bukan UTF-8; simpan lagi sebagai “CSV UTF-8”")
    try:
        teks = isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Tolak("", "berkas CSV bukan UTF-8; simpan lagi sebagai “CSV UTF-8”") from None
    pertama, _, sisa = teks.partition("\n")
    if pertama.strip().casefold() in ("sep=;", "sep=,"):
        # Excel's own hint line; the header is then row 2, as Excel shows it.
        return sisa, 2
    return teks, 1


def baca_csv(isi: bytes, titik: Titik = "") -> TabelCsv:
    """Bytes -> rows of a recognised kind. Raises :class:`Tolak` where the file as a whole is refused."""
    catatan = urai_csv(*baca_teks(isi))
    if not catatan:
        raise Tolak("", "berkas CSV kosong")
    nomor_judul, judul = catatan[0]
    kolom = _judul(judul)
    jenis = _kenali(kolom)
    huruf = {nama: huruf_kolom(n) for n, nama in enumerate(kolom, 1)}
    isi_baris = tuple(_baris(kolom, n, sel, titik) for n, sel in catatan[1:] if n > nomor_judul)
    return TabelCsv(jenis.nama, isi_baris, huruf=huruf)


def _judul(judul: list[str]) -> list[str]:
    kolom = ["_".join(k.split()).casefold() for k in judul]
    while kolom and not kolom[-1]:
        kolom.pop()
    return kolom


def bentuk_kami(isi: bytes) -> bool:
    """Whether the first row of a CSV is meant as a heading of ours: with ``tahun``, or all of it in words of one kind."""
    try:
        catatan = urai_csv(*baca_teks(isi))
    except Tolak:
        return True  # what cannot be read at all is refused in one place
    kolom = set(_judul(catatan[0][1])) if catatan else set()
    return not catatan or "tahun" in kolom or any(kolom <= {*j.wajib, *j.pilihan} for j in JENIS.values())


def huruf_kolom(kolom: int) -> str:
    """1 -> A, 27 -> AA."""
    hasil = ""
    while kolom:
        kolom, sisa = divmod(kolom - 1, 26)
        hasil = chr(65 + sisa) + hasil
    return hasil


def urai_csv(teks: str, awal: int = 1, pemisah: str = "") -> list[tuple[int, list[str]]]:
    """(row number, cells) of every row that is not blank. The separator is the one that makes more columns of the header."""
    pemisah = pemisah or max(";,", key=lambda p: len(next(csv.reader(io.StringIO(teks, newline=""), delimiter=p), [])))
    hasil: list[tuple[int, list[str]]] = []
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah, strict=True)
    nomor = awal - 1
    try:
        for nomor, sel in enumerate(pembaca, awal):
            if any(s.strip() for s in sel):
                hasil.append((nomor, sel))
            if len(hasil) > BATAS_BARIS:
                raise Tolak("", f"berkas CSV melebihi batas {BATAS_BARIS} baris")
    except csv.Error as salah:
        sebab = "sebuah sel terlalu panjang" if "limit" in str(salah) else "tanda kutipnya tidak berpasangan"
        raise Tolak("", f"baris {nomor + 1} tidak dapat dibaca: {sebab}") from None
    return hasil


def _kenali(kolom: list[str]) -> JenisCsv:
    for nama in kolom:
        if kolom.count(nama) > 1:
            raise Tolak(nama, "judul kolom ini ada dua kali" if nama else "ada kolom tanpa judul")
    jenis = next((j for j in JENIS.values() if all(c in kolom for c in j.ciri)), None)
    if jenis is None:
        raise Tolak("", f"judul kolomnya tidak dikenal; yang dikenal: {', '.join(JENIS)}")
    for nama in jenis.wajib:
        if nama not in kolom:
            raise Tolak(nama, f"kolom ini harus ada pada CSV {jenis.nama}")
    for nomor, nama in enumerate(kolom, 1):
        if nama not in jenis.wajib + jenis.pilihan:
            raise Tolak(
                nama or "?",
                f"kolom {huruf_kolom(nomor)} ini tidak dikenal pada CSV {jenis.nama}; hapus atau perbaiki judulnya",
            )
    return jenis


def _baris(kolom: list[str], nomor: int, sel: list[str], titik: Titik) -> BarisCsv:
    isi = {nama: bersihkan(teks) for nama, teks in zip(kolom, sel, strict=False)}
    lebih = next((f"{huruf_kolom(n)}{nomor}" for n, s in enumerate(sel, 1) if n > len(kolom) and s.strip()), "")
    return BarisCsv(nomor, isi, titik, lebih)
