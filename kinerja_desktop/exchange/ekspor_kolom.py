"""Which columns of an export of SAKTI or OM-SPAN mean what: its heading row is found, a mapping proposed, never forced."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from .. import resources
from ..domain.anggaran import TingkatNode
from ..domain.angka import Terbaca, baca_rupiah
from ..domain.periode import NAMA_BULAN, baca_tanggal
from .csv_baca import baca_teks, urai_csv
from .excel.baca import Lembar, Sel
from .excel.kenali import BARIS_JUDUL, rapikan

KODE = ("kode", "program", "kegiatan", "KRO", "RO", "komponen", "subkomponen", "akun")
TINGKAT_KOLOM: dict[str, TingkatNode] = {t.value: t for t in TingkatNode if t.value in KODE}
RPD = tuple(f"RPD {nama}" for nama in NAMA_BULAN)
BULANAN = tuple(f"realisasi {nama}" for nama in NAMA_BULAN)
UANG = ("pagu", "pagu awal", "realisasi", *RPD, *BULANAN)
BIDANG = (*KODE, "jenis belanja", "uraian", *UANG)
"""Everything a column may be read as; the words are those shown."""

_TANGGAL = re.compile(r"\d{1,2}[-/ .](?:\d{1,2}|[A-Za-z]+)[-/ .]20\d\d|20\d\d-\d{1,2}-\d{1,2}")


@dataclass(frozen=True, slots=True)
class PetaEkspor:
    """How a table is read: the row of its heading and our word per column number."""

    lembar: str
    baris_judul: int
    kolom: Mapping[str, int]
    judul: Mapping[int, str] = field(default_factory=dict)

    def halangan(self) -> str:
        """What is still missing before rows can be read, as a sentence, or ``''``."""
        if not any(k in self.kolom for k in (*KODE, "jenis belanja", "uraian")):
            return "Pilih kolom yang berisi kode atau jenis belanja."
        if not any(k in self.kolom for k in UANG):
            return "Pilih paling sedikit satu kolom pagu, RPD, atau realisasi."
        return ""

    @property
    def berealisasi(self) -> bool:
        return any(k in self.kolom for k in ("realisasi", *BULANAN))

    @property
    def ciri(self) -> str:
        """Tells one set of headings from another, whatever date stands in them."""
        return "|".join(re.sub(r"\d+", "", rapikan(t)).strip() for _, t in sorted(self.judul.items()))[:400]


@cache
def istilah() -> Mapping[str, Any]:
    isi: Mapping[str, Any] = resources.baca_json("impor", "ekspor_anggaran.json")
    return isi


@cache
def _kamus() -> Mapping[str, tuple[str, int]]:
    """Heading -> (our word, rank among its synonyms)."""
    return {
        rapikan(teks): (kami, n) for kami, daftar in istilah()["kolom"].items() for n, teks in enumerate(daftar)
    }  # fmt: skip


def lembar_csv(isi: bytes) -> Lembar:
    """A CSV of any heading as a sheet of texts. Raises :class:`~.hasil.Tolak`."""
    teks, awal = baca_teks(isi)
    contoh = teks[:20_000].splitlines()[:60]
    pemisah = max(";,\t", key=lambda p: sum(sorted((b.count(p) for b in contoh), reverse=True)[: len(contoh) // 2 + 1]))
    sel = {
        (nomor, kolom): Sel("teks", satu.strip())
        for nomor, baris in urai_csv(teks, awal, pemisah)
        for kolom, satu in enumerate(baris, 1)
        if satu.strip()
    }
    return Lembar("", sel)


def judul_tabel(lembar: Lembar, baris: int) -> dict[int, str]:
    """Headings by column; below a heading that spans several columns both lines count (``Realisasi`` over ``s.d. Juli``)."""
    bawah = {k: " ".join(s.teks.split()) for k, s in lembar.baris.get(baris, {}).items() if s.teks.strip()}
    atas = {k: " ".join(s.teks.split()) for k, s in lembar.baris.get(baris - 1, {}).items() if s.teks.strip()}
    menjulur: dict[int, str] = {}
    for b1, k1, b2, k2 in lembar.gabung:
        if b1 <= baris - 1 <= b2 and (b1, k1) in lembar.sel:
            menjulur |= dict.fromkeys(range(k1, k2 + 1), " ".join(lembar.sel[b1, k1].teks.split()))
    if len(atas) + len(menjulur) < 3 or any(_uang(t) for t in atas.values()):
        return bawah
    hasil = dict(bawah)
    for kolom in sorted({*atas, *menjulur}):
        induk = atas.get(kolom) or menjulur.get(kolom, "")
        if kolom not in bawah:
            hasil[kolom] = induk
        elif not _arti(bawah[kolom])[0] and induk:
            hasil[kolom] = f"{induk} {bawah[kolom]}"
    return hasil


def _uang(teks: str) -> bool:
    terbaca = baca_rupiah(teks)
    return isinstance(terbaca, Terbaca) and (terbaca.nilai or 0) >= 10_000


def _arti(judul: str, bulanan: str = "") -> tuple[str, int]:
    """(our word, rank), (``-``, 0) for what is known and not read, (``''``, 0) for the unknown."""
    if "%" in judul:
        return "-", 0
    kata = rapikan(judul)
    if kata in _kamus():
        return _kamus()[kata]
    if kata in istilah()["diabaikan"]:
        return "-", 0
    if bulan := _bulan(kata):
        rencana = any(k in kata for k in istilah()["kata_rpd"])
        nyata = any(k in kata for k in istilah()["kata_realisasi"])
        if not (" s d " in f" {kata} " or "sampai" in kata):
            jenis = "RPD" if rencana else "realisasi" if nyata else bulanan
            return (f"{jenis} {NAMA_BULAN[bulan - 1]}", 0) if jenis else ("-", 0)
    for kami, awalan in istilah()["awalan"].items():
        if any(kata.startswith(a) for a in awalan):
            return kami, 2
    return "", 0


def _bulan(kata: str) -> int:
    """The month named by one of the last words of a heading; 0 where none is."""
    for satu in reversed(kata.split()):
        for n, nama in enumerate(NAMA_BULAN, 1):
            if satu in (nama.casefold(), istilah()["bulan"][n - 1]):
                return n
        if satu in istilah()["bulan_lain"]:
            return int(istilah()["bulan_lain"][satu])
    return 0


def cocokkan(judul: Mapping[int, str], atas: str = "") -> dict[str, int]:
    """Our word -> column, as far as the headings say; bare months mean what the lines above the table speak of."""
    atas = rapikan(atas)
    bulanan = "RPD" if any(k in atas for k in istilah()["kata_rpd"]) else ""
    if not bulanan and any(k in atas for k in istilah()["kata_realisasi"]):
        bulanan = "realisasi"
    hasil: dict[str, tuple[int, int]] = {}
    arti = {kolom: _arti(teks, bulanan) for kolom, teks in sorted(judul.items())}
    for kolom, (kami, pangkat) in arti.items():
        if kami in BIDANG and (kami not in hasil or pangkat < hasil[kami][1]):
            hasil[kami] = (kolom, pangkat)
    peta = {kami: kolom for kami, (kolom, _) in hasil.items()}
    lain = [k for k, (kami, _) in arti.items() if kami == "pagu" and k != peta.get("pagu")]
    if lain and "pagu awal" not in peta and "revisi" in rapikan(judul[peta["pagu"]]):
        peta["pagu awal"] = lain[0]  # “Pagu” beside “Pagu Revisi” is the first one
    return peta


def usulkan(lembar: Lembar, baris_judul: int = 0, *, longgar: bool = False) -> PetaEkspor | None:
    """The mapping an export shows by its headings; None where no row looks like the heading of a budget table.

    ``longgar``: the fullest row will do; a person is going to say what its columns mean.
    """
    terbaik: tuple[tuple[int, int], PetaEkspor] | None = None
    for baris in [baris_judul] if baris_judul else list(lembar.baris)[:BARIS_JUDUL]:
        if not baris_judul and any(_uang(s.teks) for s in lembar.baris.get(baris, {}).values()):
            continue
        judul = judul_tabel(lembar, baris)
        peta = PetaEkspor(lembar.nama, baris, cocokkan(judul, teks_atas(lembar, baris)), judul)
        nilai = len(peta.kolom), len(judul)
        if (baris_judul or longgar or not peta.halangan()) and (terbaik is None or nilai > terbaik[0]):
            terbaik = nilai, peta
    return terbaik[1] if terbaik else None


def teks_atas(lembar: Lembar, baris_judul: int) -> str:
    """The title lines above the heading, as one text."""
    return " ".join(s.teks for n, b in lembar.baris.items() if n < baris_judul for s in b.values())


def tebak_sumber(teks: str) -> str:
    """The application a title names, or ``''``."""
    kata = f" {rapikan(teks)} "
    return next((s for s, daftar in istilah()["sumber_data"].items() if any(f" {d} " in kata for d in daftar)), "")


def tebak_tanggal(teks: str) -> date | None:
    """The last day a title names (``per 7 Desember 2023``), or None."""
    for cocok in reversed(_TANGGAL.findall(teks)):
        try:
            return baca_tanggal(cocok)
        except ValueError:
            continue
    return None
