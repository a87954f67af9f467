"""The child process that reads a workbook: openpyxl behind defusedxml, sizes looked at first, memory and time bounded.

Run by path (``python -I anak.py BUKU.xlsx``), so that it imports nothing of the program. Prints one JSON object: the cells as
they stand in the file, or ``galat`` with one Indonesian sentence. No link is followed, no macro is run, nothing is written.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Context, Decimal, InvalidOperation
from typing import Any

BATAS_ANGGOTA = 5_000
BATAS_URAI = 200_000_000
BATAS_RASIO = 200
"""Unpacked by packed size of a member larger than a megabyte; tables of numbers reach 40."""
BATAS_SEL = 1_000_000
BATAS_TEKS = 60_000_000
BATAS_BARIS, BATAS_KOLOM = 1_048_576, 16_384
BATAS_GABUNG = 100_000
BATAS_MEMORI = 2_000_000_000
BATAS_DETIK = 120

_RUANG = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ALAMAT = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
_BUKAN_POLA = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_LIMA_BELAS = Context(prec=15)


class Galat(Exception):
    """The workbook is refused; one sentence without the file's name."""


def batasi() -> None:
    """Memory, processor time and writing, where the system can bound them."""
    try:
        import resource
    except ImportError:  # Windows: the sizes and the parent's clock remain
        return
    for nama, batas in (("RLIMIT_AS", BATAS_MEMORI), ("RLIMIT_CPU", BATAS_DETIK), ("RLIMIT_FSIZE", 0)):
        try:
            resource.setrlimit(getattr(resource, nama), (batas, batas))
        except (AttributeError, OSError, ValueError):
            continue


def periksa_zip(path: str) -> None:
    """Look at the list of members before one of them is unpacked."""
    with open(path, "rb") as aliran:
        awal = aliran.read(8)
    if awal.startswith(b"\xd0\xcf\x11\xe0"):
        raise Galat(
            "berkas ini dikunci kata sandi atau berformat .xls lama; simpan lagi sebagai .xlsx tanpa kata sandi"
        )
    try:
        with zipfile.ZipFile(path) as arsip:
            isi = arsip.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise Galat(
            "berkas ini bukan lembar kerja Excel atau sudah rusak; buka lalu simpan lagi sebagai .xlsx"
        ) from None
    nama = {satu.filename for satu in isi}
    if "mimetype" in nama and "content.xml" in nama:
        raise Galat("berkas ini berformat OpenDocument (.ods); simpan lagi sebagai .xlsx")
    if "[Content_Types].xml" not in nama:
        raise Galat("berkas ini bukan lembar kerja Excel; simpan lagi sebagai .xlsx")
    if len(isi) > BATAS_ANGGOTA or len(nama) != len(isi):
        raise Galat("isi berkas ini tidak wajar: terlalu banyak bagian, atau ada yang bernama sama")
    for satu in isi:
        if satu.flag_bits & 1:
            raise Galat("berkas ini dikunci kata sandi; simpan lagi tanpa kata sandi")
        if satu.file_size > 1_000_000 and satu.file_size > BATAS_RASIO * max(satu.compress_size, 1):
            raise Galat("isi berkas ini mengembang tidak wajar saat dibuka; berkas tidak dibaca")
    if sum(satu.file_size for satu in isi) > BATAS_URAI:
        raise Galat(
            f"isi berkas ini melebihi {BATAS_URAI // 1_000_000} MB; pindahkan tabelnya ke berkas yang lebih kecil"
        )


class PembacaBuku:
    """Cells of all sheets, in the shape that the parent takes."""

    def __init__(self, buku: Any) -> None:
        self.buku = buku
        self.pola: list[str] = []
        self._pola_gaya: dict[int, int] = {}
        self._nomor_pola: dict[str, int] = {}
        self._jumlah_sel = self._jumlah_teks = 0
        # A writer that leaves the computing to Excel puts 0 where the value will be.
        self.belum_dihitung = bool(buku.calculation and buku.calculation.fullCalcOnLoad)

    def baca(self) -> dict[str, Any]:
        lembar = [self._lembar(ws) for ws in self.buku.worksheets]
        return {"lembar": lembar, "pola": self.pola}

    def _lembar(self, ws: Any) -> dict[str, Any]:
        sel: list[list[Any]] = []
        gabung: list[str] = []
        sembunyi: list[int] = []
        with ws._get_source() as sumber:
            for jenis, isi in self._unsur(sumber, ws._shared_strings):
                if jenis == "sel":
                    self._timbang(isi)
                    sel.append(isi)
                elif jenis == "gabung" and len(gabung) < BATAS_GABUNG:
                    gabung.append(isi)
                elif jenis == "sembunyi":
                    sembunyi.append(isi)
        tersembunyi = ws.sheet_state != "visible"
        return {"nama": ws.title, "tersembunyi": tersembunyi, "sel": sel, "gabung": gabung, "baris_sembunyi": sembunyi}

    def _timbang(self, sel: list[Any]) -> None:
        self._jumlah_sel += 1
        self._jumlah_teks += len(sel[3])
        if self._jumlah_sel > BATAS_SEL or self._jumlah_teks > BATAS_TEKS:
            raise Galat("berkas ini terlalu besar untuk diimpor; hapus lembar dan baris yang tidak diperlukan")

    def _unsur(self, sumber: Any, teks_bersama: Any) -> Iterator[tuple[str, Any]]:
        from defusedxml.ElementTree import iterparse

        baris = kolom = 0
        for peristiwa, unsur in iterparse(sumber, events=("start", "end"), forbid_dtd=True):
            nama = unsur.tag.removeprefix(_RUANG)
            if nama.endswith("}worksheet"):  # another namespace: every cell would look empty
                raise Galat(
                    "berkas ini berformat Strict Open XML; simpan lagi sebagai “Buku Kerja Excel (.xlsx)” biasa"
                )
            if peristiwa == "start":
                if nama == "row":
                    baris, kolom = int(unsur.get("r") or baris + 1), 0
                    if unsur.get("hidden") in ("1", "true"):
                        yield "sembunyi", baris
                continue
            if nama == "c":
                baris_sel, kolom = self._tempat(unsur.get("r"), baris, kolom)
                if (isi := self._sel(unsur, teks_bersama)) is not None:
                    yield "sel", [baris_sel, kolom, *isi]
                unsur.clear()
            elif nama == "mergeCell":
                yield "gabung", str(unsur.get("ref") or "")
            if nama in ("row", "mergeCell", "dataValidations", "conditionalFormatting", "hyperlinks"):
                unsur.clear()

    @staticmethod
    def _tempat(alamat: str | None, baris: int, kolom: int) -> tuple[int, int]:
        if not alamat:
            return baris, kolom + 1
        cocok = _ALAMAT.match(alamat)
        if cocok is None:
            raise Galat("alamat sel dalam berkas ini tidak dikenal; buka lalu simpan lagi dengan Excel")
        kolom = 0
        for huruf in cocok[1]:
            kolom = kolom * 26 + ord(huruf) - 64
        if not 1 <= int(cocok[2]) <= BATAS_BARIS or kolom > BATAS_KOLOM:
            raise Galat("alamat sel dalam berkas ini di luar batas Excel; buka lalu simpan lagi dengan Excel")
        return int(cocok[2]), kolom

    def _sel(self, unsur: Any, teks_bersama: Any) -> list[Any] | None:
        """[kind, text, number format, from a formula] of a cell that holds something."""
        jenis, gaya = unsur.get("t", "n"), int(unsur.get("s") or 0)
        rumus = unsur.find(f"{_RUANG}f") is not None
        nilai = unsur.find(f"{_RUANG}v")
        mentah = nilai.text or "" if nilai is not None else ""
        pola = self._pola(gaya)
        if jenis == "inlineStr":
            teks = "".join(t.text or "" for t in unsur.iter(f"{_RUANG}t"))
            return ["teks", teks, pola, rumus] if teks else None
        if rumus and jenis != "str" and (not mentah or (self.belum_dihitung and mentah == "0")):
            return ["tanpa nilai", "", pola, True]
        if not mentah:
            return None
        if jenis in ("s", "str"):
            teks = str(teks_bersama[int(mentah)]) if jenis == "s" else mentah
            return ["teks", teks, pola, rumus] if teks else None
        if jenis == "e":
            return ["galat", mentah, pola, rumus]
        if jenis == "b":
            return ["logika", "BENAR" if mentah == "1" else "SALAH", pola, rumus]
        if jenis == "d":
            return ["tanggal", mentah[:10], pola, rumus]
        return [*self._angka(mentah, gaya, self.pola[pola]), pola, rumus]

    def _angka(self, mentah: str, gaya: int, pola: str) -> list[str]:
        """A number at 15 digits, as Excel itself shows it: 0.1+0.2 is 0.3; a percent times 100; a date as ISO."""
        angka = Decimal(mentah)
        if not angka.is_finite():
            raise InvalidOperation
        angka = _LIMA_BELAS.plus(angka)
        if gaya in self.buku._date_formats or gaya in self.buku._timedelta_formats:
            return ["tanggal", self._tanggal(angka)]
        if "%" in _BUKAN_POLA.sub("", pola):
            return ["persen", _teks(angka * 100)]
        return ["angka", _teks(angka)]

    def _tanggal(self, serial: Decimal) -> str:
        awal = date(1904, 1, 1) if self.buku.epoch.year == 1904 else date(1899, 12, 30)
        # Before March 1900 Excel counts a day that never was; a time of day alone is no date either.
        if not 61 <= serial < 2_958_466:
            return ""
        return (awal + timedelta(days=int(serial))).isoformat()

    def _pola(self, gaya: int) -> int:
        if gaya not in self._pola_gaya:
            from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

            nomor = self.buku._cell_styles[gaya].numFmtId
            if nomor < BUILTIN_FORMATS_MAX_SIZE:
                teks = BUILTIN_FORMATS.get(nomor, "General")
            else:
                teks = self.buku._number_formats[nomor - BUILTIN_FORMATS_MAX_SIZE]
            if teks not in self._nomor_pola:
                self._nomor_pola[teks] = len(self.pola)
                self.pola.append(teks)
            self._pola_gaya[gaya] = self._nomor_pola[teks]
        return self._pola_gaya[gaya]


def _teks(angka: Decimal) -> str:
    teks = format(angka, "f")
    if "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    return "0" if teks in ("-0", "") else teks


def baca(path: str) -> dict[str, Any]:
    """The workbook's cells; raises Galat."""
    import warnings

    warnings.simplefilter("ignore")
    periksa_zip(path)
    import openpyxl

    if not openpyxl.DEFUSEDXML:
        raise Galat("pembaca XML yang aman tidak terpasang; pasang ulang program ini")
    try:
        buku = openpyxl.load_workbook(path, read_only=True, keep_links=False, keep_vba=False)
        return PembacaBuku(buku).baca()
    except Galat:
        raise
    except MemoryError:
        raise Galat("berkas ini memerlukan memori terlalu banyak; pindahkan tabelnya ke berkas baru") from None
    except Exception:
        raise Galat("isi berkas ini tidak dapat dibaca; buka dengan Excel lalu simpan lagi sebagai .xlsx") from None


def main(argumen: list[str], tulis: Callable[[bytes], object]) -> int:
    batasi()
    try:
        hasil = baca(argumen[0])
    except Galat as salah:
        hasil = {"galat": str(salah)}
    except OSError:
        hasil = {"galat": "berkas ini tidak dapat dibuka; periksa media dan izinnya, atau tutup dahulu di Excel"}
    tulis(json.dumps(hasil, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdout.buffer.write))
