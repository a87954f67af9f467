"""Words of a year that papers carry, and how names and figures are read out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from .angka import Mode, bulatkan
from .periode import NAMA_BULAN
from .tahun_kinerja import TahunKinerja

ANGKA = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
"""A number in running text: groups of three by dots, a comma or (002: ``96.88 %``) a dot before decimals."""
RUPIAH = re.compile(r"Rp\.?\s*(\d{1,3}(?:\.\d{3})+|\d{4,})")
PERSEN = re.compile(rf"({ANGKA})\s*%")
_KALIMAT = re.compile(r"(?<=[.;!?])\s+(?=[A-ZÀ-Þ0-9•\-])|\n+")


@dataclass(frozen=True, slots=True)
class Naskah:
    """One text: where it stands in words, its cell, and the indikator it is about (id), if any."""

    tempat: str
    noun: str
    id: str
    kolom: str
    isi: str
    indikator_id: str = ""


def naskah_laporan(dokumen: TahunKinerja) -> Iterator[Naskah]:
    """Texts that tell figures: narasi, the months' words, the portal's words."""
    for n in dokumen.narasi:
        if n.isi:
            yield Naskah(f"Naskah {n.bagian}", "narasi", n.id, "isi", n.isi)
    for u in dokumen.realisasi_uraian:
        i = dokumen.indikator_tahun_id.get(u.indikator_id)
        if u.uraian and i is not None:
            nama = f"Uraian {i.kode} {NAMA_BULAN[u.bulan - 1]}"
            yield Naskah(nama, "realisasi_uraian", u.id, "uraian", u.uraian, u.indikator_id)
    for e in dokumen.eperformance_bulan:
        portal = dokumen.ambil("eperformance", e.eperformance_id)
        if e.uraian and portal is not None:
            nama = f"Uraian E-Performance {portal.kode} {NAMA_BULAN[e.bulan - 1]}"
            yield Naskah(nama, "eperformance_bulan", e.id, "uraian", e.uraian, portal.indikator_id or "")


def naskah_bernama(dokumen: TahunKinerja) -> Iterator[Naskah]:
    """Texts that may name a satker, copied from another one's paper: decrees, rencana aksi, titles, narasi."""
    for k in dokumen.keputusan:
        for kolom in ("tentang", "menetapkan", "pejabat", "judul_lampiran"):
            if isi := getattr(k, kolom):
                yield Naskah(f"Keputusan {k.nomor or k.jenis}", "keputusan", k.id, kolom, isi)
    for b in dokumen.keputusan_butir:
        yield Naskah(f"Keputusan, {b.jenis}", "keputusan_butir", b.id, "uraian", b.uraian)
    for r in dokumen.renaksi:
        for kolom in ("uraian", "data_dukung", "keterangan"):
            if isi := getattr(r, kolom):
                yield Naskah("Rencana Aksi", "renaksi", r.id, kolom, isi)
    for p in dokumen.renaksi_periode:
        if p.rencana:
            yield Naskah(f"Rencana Aksi {p.periode}", "renaksi_periode", p.id, "rencana", p.rencana)
    for lap in dokumen.laporan:
        if lap.judul:
            yield Naskah("Judul laporan", "laporan", lap.id, "judul", lap.judul)
    for g in dokumen.gambar:
        yield Naskah("Gambar", "gambar", g.id, "judul", g.judul)
    yield from naskah_laporan(dokumen)


def kalimat(isi: str) -> list[str]:
    """Sentences of a text; a full stop inside a number or an abbreviation (``Rp.``) ends none."""
    return [k.strip() for k in _KALIMAT.split(isi) if k.strip()]


def baca(teks: str) -> Decimal:
    """A number as texts write it: ``7.060.331.000``, ``92,5``, ``96.88``."""
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", teks):
        return Decimal(teks.replace(".", "").replace(",", "."))
    return Decimal(teks.replace(",", "."))


def cocok(tertulis: Decimal, nilai: Decimal) -> bool:
    """Whether a written figure is this value, rounded or cut at the places it is written with."""
    if tertulis == nilai:
        return True
    desimal = max(-int(tertulis.as_tuple().exponent), 0)
    return any(bulatkan(nilai, Mode(potong, desimal)) == tertulis for potong in (True, False))
