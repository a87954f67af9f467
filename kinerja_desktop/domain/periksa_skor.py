"""Checks of the scores of IKPA and NKA: in themselves, against the typed final value, and in what the papers say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .angka import tulis_angka, tulis_mode
from .aturan_skor import batas_skor, di_luar_langkah
from .indikator_anggaran import MODE_SKOR, NAMA_SKOR, skor_bulan
from .nilai import Angka
from .periode import NAMA_BULAN, Periode
from .portal import JenisSkor, SkorAnggaran
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan

_DEKAT = 90
"""Characters around a percentage in which an amount of money makes it a percentage of that money."""
_RUPIAH = re.compile(r"\bRp\.?\s*\d", re.IGNORECASE)


def skor_akhir_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The final value typed from the portal is not the one its components give."""
    for s in _sampai(dokumen, periode):
        if s.komponen or not isinstance(s.nilai, Angka):
            continue
        hasil = skor_bulan(dokumen, s.jenis, s.bulan)
        if not hasil.dihitung or hasil.nilai is None or hasil.nilai == s.nilai.nilai:
            continue
        yield peringatan(
            "skor-berbeda", _tempat(s),
            f"Nilai akhir {NAMA_SKOR[s.jenis]} {NAMA_BULAN[s.bulan - 1]} di portal {tulis_angka(s.nilai.nilai)}, "
            f"sedangkan komponennya menghasilkan {tulis_mode(hasil.nilai, MODE_SKOR)}.",
            "Periksa nilai komponen, bobot tabel aturan, dan nilai akhirnya.", "skor_anggaran", s.id, "nilai",
        )  # fmt: skip


def skor_di_luar_batas(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A score outside 0..100, or outside what the rule of the year allows (only from an imported file)."""
    for s in _sampai(dokumen, periode):
        if not isinstance(s.nilai, Angka):
            continue
        if langkah := di_luar_langkah(dokumen, s.jenis, s.komponen, s.nilai.nilai):
            yield peringatan(
                "skor-batas", _tempat(s),
                f"{s.komponen} {NAMA_BULAN[s.bulan - 1]} {tulis_angka(s.nilai.nilai)} bukan salah satu dari "
                f"{'; '.join(tulis_angka(p) for p in langkah)}.",
                "Betulkan nilainya sesuai portal.", "skor_anggaran", s.id, "nilai",
            )  # fmt: skip
            continue
        bawah, atas = batas_skor(dokumen, s.jenis, s.komponen)
        if not bawah <= s.nilai.nilai <= atas:
            yield peringatan(
                "skor-batas", _tempat(s),
                f"Nilai {s.komponen or 'akhir'} {NAMA_BULAN[s.bulan - 1]} {tulis_angka(s.nilai.nilai)} di luar "
                f"{tulis_angka(bawah)} sampai {tulis_angka(atas)}.",
                "Betulkan nilainya sesuai portal.", "skor_anggaran", s.id, "nilai",
            )  # fmt: skip


def skor_sebagai_persen(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A text gives a score as the percentage of an amount of money (002: 96,83% of Rp6.033.040.710 is an IKPA score)."""
    nilai: dict[str, SkorAnggaran] = {}
    for s in _sampai(dokumen, periode):
        if isinstance(s.nilai, Angka) and s.nilai.nilai % 1:
            nilai.setdefault(tulis_angka(s.nilai.nilai), s)
    if not nilai:
        return
    pola = re.compile("(?<![0-9.,])(" + "|".join(map(re.escape, nilai)) + r")0*\s*(?:%|persen)")
    for noun, tempat, kolom in (("narasi", "Laporan", "isi"), ("emonev", "e-Monev", "uraian")):
        for baris in dokumen.baris(noun):
            teks: str = getattr(baris, kolom)
            for cocok in pola.finditer(teks):
                s = nilai[cocok[1]]
                if _RUPIAH.search(teks[max(cocok.start() - _DEKAT, 0) : cocok.end() + _DEKAT]):
                    yield _persen(baris, noun, tempat, kolom, s, cocok[1])
                    break


def _persen(baris: Any, noun: str, tempat: str, kolom: str, s: SkorAnggaran, angka: str) -> Temuan:
    return peringatan(
        "skor-persen", tempat,
        f"{tempat} menyebut {angka}% bersama jumlah rupiah, padahal {angka} adalah nilai "
        f"{NAMA_SKOR[s.jenis]} {s.komponen}".rstrip() + f" {NAMA_BULAN[s.bulan - 1]}, bukan persentase uang.",
        "Tulis persentase realisasi terhadap pagu dari tab Anggaran.", noun, baris.id, kolom,
    )  # fmt: skip


def _sampai(dokumen: TahunKinerja, periode: Periode) -> list[SkorAnggaran]:
    return [s for s in dokumen.skor_anggaran if s.bulan <= periode.akhir]


def _tempat(s: SkorAnggaran) -> str:
    return f"Anggaran, {'IKPA' if s.jenis == JenisSkor.IKPA else 'NKA'}"
