"""The scale of the year: kategori, their bounds and what they mean (002 T3.1)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from ...domain.angka import tulis_angka
from ...domain.laporan import Laporan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Catatan, Paragraf, Sel, Tabel
from .umum import TENGAH, kepala, kolom

BAGIAN, JUDUL = "kategori-nilai", "Kategori Nilai"
ATURAN = "predikat"
_KALIMAT = re.compile(r"(?<=[a-z]{3})\.\s+(?=[A-Z])")
"""Where a sentence ends: what follows the source is advice to the officer, not for the paper."""


def kategori_nilai(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Every predikat of the year's rule table, with the table's source underneath."""
    if not ada(dokumen):
        return Bagian(BAGIAN, JUDUL, (Paragraf(f"Belum ada data kategori nilai tahun {dokumen.tahun}."),))
    aturan = dokumen.aturan_nama[ATURAN]
    baris = tuple(
        Baris((Sel(f"{n}."), Sel(str(b.get("kode", ""))), Sel(nilai_angka(b)), Sel(str(b.get("interpretasi", "")))))
        for n, b in enumerate(aturan.isi, 1)
    )
    tabel = Tabel(
        kolom((7, TENGAH), (14, TENGAH), (17, TENGAH), 62),
        kepala("No.", "Kategori", "Nilai Angka", "Interpretasi"),
        baris,
        ("Kategori Nilai dan Interpretasi",),
    )
    sumber = _KALIMAT.split(aturan.sumber, maxsplit=1)[0].rstrip(".")
    return Bagian(BAGIAN, JUDUL, (tabel, *([Catatan((("", f"Sumber: {sumber}."),))] if sumber else [])))


def ada(dokumen: TahunKinerja) -> bool:
    aturan = dokumen.aturan_nama.get(ATURAN)
    return bool(aturan and aturan.isi)


def nilai_angka(baris: Any) -> str:
    """``>85-100``; the lowest kategori includes its bound (``0-30``)."""
    bawah, atas = (_tulis(baris.get(kunci, "")) for kunci in ("di_atas", "sampai"))
    return f"{bawah}-{atas}" if bawah == "0" else f">{bawah}-{atas}"


def _tulis(angka: object) -> str:
    try:
        return tulis_angka(Decimal(str(angka)))
    except InvalidOperation:
        return str(angka)
