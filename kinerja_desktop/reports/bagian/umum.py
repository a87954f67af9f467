"""What several sections share: captions from the period, cells with their printed number, names for the letterhead."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from ...domain.angka import akhiran_satuan, tulis_angka, tulis_isian, tulis_rp, tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.nilai import Angka, Isian
from ...domain.periode import PERIODE, TAHUN, Periode, tulis_tanggal
from ...domain.satker import Pejabat, tulis_nip
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Baris, Gaya, Kolom, Kop, Lari, Pihak, Rata, Sel

_ANGKA = re.compile(r"-?\d{1,3}(?:\.\d{3})*(?:,\d+)?|-?\d+(?:,\d+)?")
BELUM = "belum diisi"

TENGAH, KANAN = Rata.TENGAH, Rata.KANAN


def periode_laporan(laporan: Laporan) -> Periode:
    """The period a report is cut off at; an unknown code counts as the whole year."""
    return PERIODE.get(laporan.periode, TAHUN)


def tata_letak(laporan: Laporan, bagian: str, bawaan: str) -> str:
    """Name of the layout a report prints a section in; ``bawaan`` where it does not choose."""
    return next((nama for id_, nama in laporan.tata_letak or () if id_ == bagian), bawaan)


def keterangan_periode(periode: Periode) -> str:
    """``Semester II (B07-B12)`` as 002 captions it; empty for the whole year."""
    if periode.kode == "TAHUN":
        return ""
    if len(periode.bulan) == 1:
        return f"{periode.nama} ({periode.kode})"
    return f"{periode.nama} (B{periode.awal:02}-B{periode.akhir:02})"


def periode_kalimat(periode: Periode, tahun: int) -> str:
    """``Semester II Tahun 2023``, ``Tahun 2023``, ``Mei 2023`` within a sentence."""
    if periode.kode == "TAHUN":
        return f"Tahun {tahun}"
    return f"{periode.nama} {tahun}" if len(periode.bulan) == 1 else f"{periode.nama} Tahun {tahun}"


def tanggal_cetak(laporan: Laporan) -> str:
    """Per tanggal as 002 writes it (``07 Desember 2023``), or ``''``."""
    return tulis_tanggal(laporan.per_tanggal, dua_digit=True) if laporan.per_tanggal else ""


def per_tanggal(laporan: Laporan) -> tuple[str, ...]:
    """The line of a table's title with the date it stands at, or none."""
    hari = tanggal_cetak(laporan)
    return (f"Per tanggal {hari}",) if hari else ()


def nama_satker(dokumen: TahunKinerja) -> str:
    satker = dokumen.identitas
    return satker.nama if satker else "satuan kerja"


def sebutan_satker(dokumen: TahunKinerja) -> str:
    """The satker's short name, for cells."""
    satker = dokumen.identitas
    return satker.sebutan if satker else ""


# Cells ---------------------------------------------------------------------------------------------------------------


def kepala(*kata: str) -> tuple[Baris, ...]:
    """A header of one row."""
    return (Baris(tuple(Sel(k) for k in kata)),)


def angka_tercetak(teks: str) -> tuple[Decimal, int] | None:
    """The number a printed text shows and its decimal places: ``7.060.331.000`` -> (7060331000, 0), ``85,1`` -> (85.1, 1)."""
    if not _ANGKA.fullmatch(teks):
        return None
    polos = teks.replace(".", "").replace(",", ".")
    return Decimal(polos), len(polos.partition(".")[2])


def sel_angka(teks: str, akhiran: str = "", **lain: Any) -> Sel:
    """A cell whose text is a printed number with what stands behind it (``92,5`` + ``%``)."""
    terbaca = angka_tercetak(teks)
    if terbaca is None:
        return Sel(teks, **lain)
    return Sel(teks + akhiran, terbaca[0], terbaca[1], akhiran, **lain)


def sel_isian(nilai: Isian, satuan: str = "", **lain: Any) -> Sel:
    """A value with its unit (``80%``, ``80-90%``, ``WTP``, ``N/A``); an empty one stays empty."""
    if isinstance(nilai, Angka):
        return sel_angka(tulis_angka(nilai.nilai), akhiran_satuan(satuan), **lain)
    return Sel(tulis_isian(nilai, satuan), **lain)


def sel_rupiah(nilai: int | None, **lain: Any) -> Sel:
    """Money as tables print it (``7.060.331.000``); unknown amounts stay empty."""
    return Sel("", **lain) if nilai is None else Sel(tulis_rupiah(nilai), nilai, **lain)


def sel_persen(tercetak: str, **lain: Any) -> Sel:
    """Percentage of money: ``78,93 %`` (002 T3.6 sets a space before the sign)."""
    return sel_angka(tercetak, " %", **lain) if tercetak else Sel("", **lain)


def sel_rp(dokumen: TahunKinerja, nilai: int | None, **lain: Any) -> Sel:
    """Money with Rp, in the form the year's setting asks for."""
    if nilai is None:
        return Sel(BELUM, miring=True, **lain)
    setelan = dokumen.pengaturan
    return Sel(tulis_rp(nilai, koma_strip=bool(setelan and setelan.rp_strip)), nilai, **lain)


def baris_rentang(teks: str, kolom: int, **lain: Any) -> Baris:
    """A line over all columns."""
    return Baris((Sel(teks, kolom=kolom, rata=Rata.KIRI, **lain),), Gaya.RENTANG)


def baris_label(label: str, teks: str, kolom: int, *, tebal: bool = False) -> Baris:
    """A line over all columns as ``Output : …``, its label in bold."""
    isi = (Lari(f"{label} : ", tebal=True), Lari(teks, tebal=tebal))
    return Baris((Sel(isi, kolom=kolom, rata=Rata.KIRI),), Gaya.RENTANG)


def kolom(*lebar: float | tuple[float, Rata]) -> tuple[Kolom, ...]:
    """Columns from widths, with an alignment where it is not left."""
    return tuple(Kolom(*k) if isinstance(k, tuple) else Kolom(k) for k in lebar)


# Letterhead and signatures ---------------------------------------------------------------------------------------------


def kop_surat(dokumen: TahunKinerja) -> Kop | None:
    """The letterhead valid in the year, with the satker's address; None while neither has been entered."""
    kop, satker = dokumen.kop_tahun, dokumen.identitas
    if kop is None and satker is None:
        return None
    nama = [kop.kementerian, kop.baris_dua, kop.baris_tiga, kop.nama_satker] if kop else [nama_satker(dokumen)]
    alamat: list[str] = []
    if satker:
        telepon = [("Telp. / Fax.", " / ".join(dict.fromkeys(t for t in (satker.telepon, satker.faks) if t)))]
        baris = (
            [("Alamat", satker.alamat)],
            [*telepon, ("Kode Pos", satker.kode_pos)],
            [("Website", satker.situs), ("Email", satker.surel)],
        )
        alamat = [", ".join(f"{label} : {isi}" for label, isi in b if isi) for b in baris]
    return Kop(tuple(n.upper() for n in nama if n), tuple(a for a in alamat if a), kop.logo if kop else "")


TITIK = "………………"
"""Where a place, a date or a number is left to be written by hand."""


def tanggal_tulis(dokumen: TahunKinerja, tanggal: date | None) -> str:
    """The date under a paper; dots before the year while it is not known."""
    return tulis_tanggal(tanggal) if tanggal else f"{TITIK} {dokumen.tahun}"


def tempat_tanggal(dokumen: TahunKinerja, tempat: str, tanggal: date | None) -> str:
    """``SoE, 5 Januari 2024``: the paper's own place, else the satker's; dots for what is not known."""
    satker = dokumen.identitas
    return f"{tempat or (satker.tempat if satker else '') or TITIK}, {tanggal_tulis(dokumen, tanggal)}"


def pihak(pejabat: Pejabat | None, sebutan: str = "") -> Pihak:
    """An official as a signatory; dots where nobody has been chosen."""
    if pejabat is None:
        return Pihak(sebutan, "", "………………………………")
    plt = f"{pejabat.plt} " if pejabat.plt else ""
    return Pihak(sebutan, f"{plt}{pejabat.jabatan}", pejabat.nama_ttd or pejabat.nama, tulis_nip(pejabat.nip))
