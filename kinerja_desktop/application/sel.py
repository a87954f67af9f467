"""Cells: how a place on screen or in a sheet addresses a field of a row, and how its text is read and written.

A :class:`Sel` names noun, row and field. Where the row does not exist yet (an empty month, a target never set), ``dasar``
holds the fields it would be created with. So grids, paste, fill-down and import all share one way in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..domain import noun as n
from ..domain.angka import (
    Ambigu,
    Ditolak,
    Terbaca,
    Titik,
    baca_angka,
    baca_isian,
    baca_juta,
    baca_mode,
    baca_rupiah,
    tulis_angka,
    tulis_isian,
    tulis_juta,
    tulis_rupiah,
)
from ..domain.aturan_skor import batas_skor, di_luar_langkah
from ..domain.nilai import KOSONG, Angka, Kosong, Rentang, TidakBerlaku
from ..domain.noun import NOUNS, Jenis, Noun
from ..domain.periode import BULAN, baca_tanggal, tulis_tanggal
from ..domain.portal import Eperformance, SkorAnggaran
from ..domain.realisasi import BEBAS_KUNCI, KUMULATIF, NILAI, Realisasi
from ..domain.rencana_aksi import JenisPeriode
from ..domain.tahun_kinerja import TahunKinerja
from .deret_sel import baca_na, nilai_uang, uang_deret

KOLOM_RENTANG = "target"
"""Only a target may be a range."""


@dataclass(frozen=True, slots=True)
class Sel:
    """Address of one field of one row; ``dasar`` = the other fields the row is created with when it is not there yet."""

    noun: str
    id: str
    kolom: str
    dasar: Mapping[str, Any] = field(default_factory=dict, compare=False)

    @property
    def jenis(self) -> Jenis:
        return NOUNS[self.noun].jenis[self.kolom]

    @property
    def kunci(self) -> str:
        """Stable text key, for drafts: ``noun/id/kolom``."""
        return f"{self.noun}/{self.id}/{self.kolom}"


def sel_kunci(noun: str, kolom: str, **dasar: Any) -> Sel:
    """The cell of a row with a natural key: its id follows from the key fields in ``dasar``."""
    return Sel(noun, n.id_baris(noun, dasar), kolom, dasar)


def sel_baris(baris: Noun, kolom: str) -> Sel:
    """A field of a row that exists."""
    return Sel(n.nama_noun(baris), baris.id, kolom)


def nilai_sel(dokumen: TahunKinerja, sel: Sel) -> Any:
    """The value now, or the field's default while the row does not exist."""
    baris = dokumen.ambil(sel.noun, sel.id)
    if baris is not None and uang_deret(sel.noun, sel.kolom):
        return nilai_uang(baris, sel.kolom)
    return sel.jenis.bawaan if baris is None else getattr(baris, sel.kolom)


def dapat_na(sel: Sel) -> bool:
    """Whether a cell can be marked N/A with a reason."""
    return isinstance(sel.jenis, n.JenisIsian) or uang_deret(sel.noun, sel.kolom)


def baris_calon(dokumen: TahunKinerja, sel: Sel) -> Noun | None:
    """The row of the cell, or the row it would create; None if neither can be."""
    baris = dokumen.ambil(sel.noun, sel.id)
    if baris is not None or not sel.dasar:
        return baris
    return NOUNS[sel.noun].kelas(id=sel.id, **sel.dasar)


def kunci_sel(dokumen: TahunKinerja, sel: Sel) -> str:
    """Why the cell is locked, as a sentence, or ``''``."""
    baris = baris_calon(dokumen, sel)
    if baris is None:
        return "Baris ini sudah tidak ada; muat ulang halaman ini."
    if sel.noun == "renaksi_pagu" and sel.kolom == "pagu" and getattr(baris, "anggaran_id", None):
        return "Pagu ini dibaca dari tab Anggaran; ubah di sana agar semua tabel tetap sama."
    if BEBAS_KUNCI.get(sel.noun) == sel.kolom:
        return ""
    if sel.noun == "data_dukung" and (bulan := getattr(baris, "bulan", None)):
        return dokumen.kunci_periode(BULAN[bulan - 1].kode)  # evidence of a closed month stays as it was sent
    return dokumen.kunci_baris(baris)


def satuan_sel(dokumen: TahunKinerja, sel: Sel) -> str:
    """Unit that numbers of this cell are in: the indikator's for targets and typed values, none for variables."""
    baris = baris_calon(dokumen, sel)
    if not isinstance(sel.jenis, n.JenisIsian) or baris is None:
        return ""
    if sel.noun == "emonev":
        return "%"
    if sel.noun == "pembanding":
        return str(vars(baris).get(f"satuan_{sel.kolom}", ""))
    if hasattr(baris, "simpul_id"):
        return str(getattr(dokumen.ambil("renstra_simpul", baris.simpul_id), "satuan", ""))
    if hasattr(baris, "eperformance_id"):
        baris = dokumen.ambil("eperformance", baris.eperformance_id)
    if isinstance(baris, Eperformance) and baris.satuan:
        return baris.satuan
    id_indikator: str | None = getattr(baris, "indikator_id", None)
    if id_indikator is None or baris_variabel(baris):
        return ""
    indikator = dokumen.indikator_tahun_id.get(id_indikator)
    return indikator.satuan if indikator else ""


def baris_variabel(baris: Noun | None) -> bool:
    """True for an entry of a rumus variable: a plain count without the indikator's unit."""
    return isinstance(baris, Realisasi) and baris.variabel not in (NILAI, KUMULATIF)


def tulis_sel(dokumen: TahunKinerja, sel: Sel) -> str:
    """The value as text for editing and copying (no unit, no Rp): what :func:`baca_sel` reads back to the same value."""
    return tulis_nilai(dokumen, sel.jenis, nilai_sel(dokumen, sel))


def tulis_nilai(dokumen: TahunKinerja, jenis: Jenis, nilai: Any) -> str:
    """A field value as text, by its Jenis."""
    if isinstance(nilai, TidakBerlaku) and nilai.alasan:
        return f"N/A: {nilai.alasan}"
    match jenis:
        case n.JenisIsian():
            return tulis_isian(nilai)
        case n.JenisJutaRupiah():
            return "" if nilai is None else tulis_juta(nilai)
        case n.JenisRupiah():
            return "" if nilai is None else tulis_rupiah(nilai)
        case n.JenisBulat():
            return "" if nilai is None else str(nilai)
        case n.JenisDesimal():
            return "" if nilai is None else tulis_angka(nilai)
        case n.JenisTanggal():
            return "" if nilai is None else tulis_tanggal(nilai)
        case n.JenisYaTidak():
            return "ya" if nilai else "tidak"
        case n.JenisRujukan(noun=noun):
            return sebutan(dokumen.ambil(noun, nilai))
        case n.JenisPilihan() if nilai is not None:
            return sebut_pilihan(nilai)
    return "" if nilai is None else str(nilai)


def sebut_pilihan(pilihan: Any) -> str:
    """How one of a closed list is called: papers write the kind of period as 000 does, ``Semesteran``."""
    return _PERIODE.get(pilihan, str(pilihan)) if isinstance(pilihan, JenisPeriode) else str(pilihan)


_PERIODE = {
    JenisPeriode.TRIWULAN: "Triwulanan", JenisPeriode.SEMESTER: "Semesteran", JenisPeriode.TAHUN: "Tahunan",
}  # fmt: skip


def sebutan(baris: Noun | None) -> str:
    """How a row is named where another row points to it."""
    for kolom in ("nama", "uraian", "pernyataan", "nama_versi"):
        if baris is not None and hasattr(baris, kolom):
            return str(getattr(baris, kolom))
    return ""


def pilihan_sel(dokumen: TahunKinerja, sel: Sel) -> tuple[str, ...]:
    """The texts a cell accepts when it is a choice (closed list or reference), else ``()``."""
    match sel.jenis:
        case n.JenisPilihan(pilihan=enum, wajib=wajib):
            return (*(() if wajib else ("",)), *(sebut_pilihan(p) for p in enum))
        case n.JenisRujukan(noun=noun, wajib=wajib):
            return (*(() if wajib else ("",)), *(sebutan(b) for b in dokumen.baris(noun)))
        case n.JenisYaTidak():
            return ("ya", "tidak")
    return ()


def baca_sel(dokumen: TahunKinerja, sel: Sel, teks: str, *, titik: Titik = "") -> Terbaca[Any] | Ambigu | Ditolak:
    """Read what was typed or pasted into a cell. Text is cleaned first; nothing is changed in magnitude silently."""
    bersih = bersihkan(teks)
    jenis = sel.jenis
    if sel.noun == "deret_nilai" and (na := baca_na(dokumen, sel.kolom, bersih)):
        return na
    match jenis:
        case n.JenisIsian():
            return _baca_isian(dokumen, sel, bersih, titik)
        case n.JenisJutaRupiah():
            return baca_juta(bersih, titik=titik)
        case n.JenisRupiah():
            return baca_rupiah(bersih)
        case n.JenisBulat() | n.JenisDesimal():
            return _baca_bilangan(jenis, bersih, titik)
        case n.JenisTanggal():
            return _baca_tanggal(bersih)
        case n.JenisYaTidak():
            kata = bersih.strip().casefold()
            if kata in ("ya", "y", "1", "x", "✓", "tidak", "t", "0", ""):
                return Terbaca(kata in ("ya", "y", "1", "x", "✓"))
            return Ditolak(f"“{bersih[:40]}” bukan ya atau tidak")
        case n.JenisPilihan() | n.JenisRujukan():
            return _baca_pilihan(dokumen, sel, bersih)
    return _periksa(sel, bersih)


def _periksa(sel: Sel, nilai: Any) -> Terbaca[Any] | Ditolak:
    if sel.kolom == "mode" and nilai:
        try:
            return Terbaca(baca_mode(nilai.strip()).kode)
        except ValueError as salah:
            return Ditolak(str(salah))
    try:
        sel.jenis.decode(sel.jenis.encode(nilai))
    except ValueError as salah:
        return Ditolak(f"Isi {sel.jenis.label or sel.kolom} {salah}")
    return Terbaca(nilai)


def _baca_isian(dokumen: TahunKinerja, sel: Sel, teks: str, titik: Titik) -> Terbaca[Any] | Ambigu | Ditolak:
    kata = not baris_variabel(baris_calon(dokumen, sel))
    # A figure of another year may be typed in the unit its paper had: it brings that unit along.
    satuan = "" if sel.noun == "pembanding" else satuan_sel(dokumen, sel)
    hasil = baca_isian(teks, satuan=satuan, rentang=sel.kolom == KOLOM_RENTANG, kata=kata, titik=titik)
    if not kata and not isinstance(hasil, Ditolak) and hasil.satuan:
        return Ditolak(f"“{teks.strip()[:40]}” memuat satuan; variabel rumus diisi angka saja")
    if isinstance(hasil, Terbaca) and isinstance(hasil.nilai, TidakBerlaku) and not hasil.nilai.alasan:
        return Ditolak("N/A perlu alasannya; tulis misalnya N/A: tidak ada layanan ini")
    if isinstance(hasil, Terbaca) and isinstance(hasil.nilai, Rentang) and sel.kolom != KOLOM_RENTANG:
        return Ditolak("Rentang hanya untuk target")
    if sel.noun == "skor_anggaran" and isinstance(hasil, Terbaca):
        return _periksa_skor(dokumen, sel, hasil)
    return hasil


def _periksa_skor(dokumen: TahunKinerja, sel: Sel, hasil: Terbaca[Any]) -> Terbaca[Any] | Ditolak:
    """A score of IKPA or NKA: a number within what the rule of the year allows, or N/A."""
    baris = baris_calon(dokumen, sel)
    if not isinstance(baris, SkorAnggaran) or isinstance(hasil.nilai, Kosong | TidakBerlaku):
        return hasil
    if not isinstance(hasil.nilai, Angka):
        return Ditolak("Nilai ini diisi angka, misalnya 89,75, atau N/A: beserta alasannya")
    if langkah := di_luar_langkah(dokumen, baris.jenis, baris.komponen, hasil.nilai.nilai):
        pilihan = "; ".join(tulis_angka(p) for p in langkah)
        return Ditolak(
            f"{baris.komponen} {tulis_angka(hasil.nilai.nilai)} tidak dikenal; isi salah satu dari {pilihan}"
        )
    bawah, atas = batas_skor(dokumen, baris.jenis, baris.komponen)
    if not bawah <= hasil.nilai.nilai <= atas:
        return Ditolak(
            f"Nilai {tulis_angka(hasil.nilai.nilai)} di luar {tulis_angka(bawah)} sampai {tulis_angka(atas)}"
        )
    return hasil


def _baca_bilangan(jenis: Jenis, teks: str, titik: Titik) -> Terbaca[Any] | Ambigu | Ditolak:
    if not teks.strip():
        return Terbaca(None) if not jenis.wajib else Ditolak(f"{jenis.label or 'Isian'} tidak boleh kosong")
    hasil = baca_angka(teks, titik="ribuan" if isinstance(jenis, n.JenisBulat) and not titik else titik)
    if not isinstance(hasil, Terbaca):
        return hasil
    if isinstance(jenis, n.JenisDesimal):
        return hasil
    if hasil.nilai != hasil.nilai.to_integral_value():
        return Ditolak(f"“{teks.strip()[:40]}” harus bilangan bulat")
    try:
        return Terbaca(jenis.decode(int(hasil.nilai)))
    except ValueError as salah:
        return Ditolak(f"{jenis.label or 'Isian'} {salah}")


def _baca_tanggal(teks: str) -> Terbaca[Any] | Ditolak:
    if not teks.strip():
        return Terbaca(None)
    try:
        return Terbaca(baca_tanggal(teks))
    except ValueError as salah:
        return Ditolak(str(salah))


def _baca_pilihan(dokumen: TahunKinerja, sel: Sel, teks: str) -> Terbaca[Any] | Ditolak:
    kata = ratakan(teks)
    jenis = sel.jenis
    if not kata:
        return Terbaca(None) if not jenis.wajib else Ditolak(f"{jenis.label or 'Isian'} harus dipilih")
    if isinstance(jenis, n.JenisPilihan):
        calon: list[tuple[str, Any]] = [(nama, p) for p in jenis.pilihan for nama in (sebut_pilihan(p), str(p))]
    else:
        assert isinstance(jenis, n.JenisRujukan)
        calon = [(sebutan(b), b.id) for b in dokumen.baris(jenis.noun)]
    for nama, nilai in calon:
        if ratakan(nama) == kata:
            return Terbaca(nilai)
    daftar = ", ".join(pilihan for pilihan in pilihan_sel(dokumen, sel)[:9] if pilihan) or "belum ada pilihan"
    return Ditolak(f"“{teks.strip()[:40]}” tidak ada dalam pilihan {jenis.label or sel.kolom}: {daftar}")


def ratakan(teks: str) -> str:
    """Words as they are compared: in one case, one space between them."""
    return " ".join(teks.split()).casefold()


_BUANG = dict.fromkeys(
    c
    for awal, akhir in ((0, 0x1F), (0x7F, 0x9F), (0x200B, 0x200B), (0x202A, 0x202E), (0x2066, 0x2069), (0xFEFF, 0xFEFF),
                        (0xFFFE, 0xFFFF), (0xD800, 0xDFFF))
    for c in range(awal, akhir + 1)
    if c not in (0x09, 0x0A)
)  # fmt: skip


def bersihkan(teks: str) -> str:
    """Text as it may enter the file: NFC, line ends as ``\\n``, no control, surrogate, zero-width or bidi characters."""
    return unicodedata.normalize("NFC", teks.replace("\r\n", "\n").replace("\r", "\n").translate(_BUANG))


def kosong_sel(sel: Sel) -> Any:
    """The value that clears a cell."""
    return KOSONG if isinstance(sel.jenis, n.JenisIsian) else sel.jenis.bawaan
