"""The 5×5 map of the risks on paper: besaran, level and count in every cell, levels told apart in grey; the rule below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...domain.matriks_risiko import SISI, batas_tingkat, besaran_risiko, uraian_aturan
from ...domain.periode import TAHUN, Periode
from ...domain.risiko_aturan import Sisi, letak
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Baris, Blok, Catatan, Kelompok, Lari, Sel, Tabel
from .umum import TENGAH, kolom

ARSIR_MAKS = 36
"""Percent of black behind the highest level: words stay readable on it."""


def peta(dokumen: TahunKinerja, sisi: Sisi, sampai: Periode) -> Iterator[Blok]:
    """The map of one side with counts; nothing while no risk has a place there or the year has no rule table."""
    jumlah = Counter(t.sel for r in dokumen.risiko if (t := letak(dokumen, r, sisi, sampai)))
    if jumlah and batas_tingkat(dokumen):
        sampai_kata = f" sampai {sampai.nama}" if sisi is Sisi.AKTUAL and sampai != TAHUN else ""
        baris = tuple(_baris(dokumen, k, jumlah) for k in range(SISI, 0, -1))
        yield Tabel(
            kolom((9, TENGAH), (4, TENGAH), *[(16, TENGAH)] * SISI),
            (
                Baris((Sel("Kemungkinan", kolom=2, baris=2), Sel("Dampak", kolom=SISI))),
                Baris(tuple(Sel(str(d)) for d in range(1, SISI + 1))),
            ),
            # One label over all rows keeps the map on one page.
            (Kelompok(((0, Sel("↑", utuh=True)),), baris),),
            (f"Peta Risiko {str(sisi).capitalize()}{sampai_kata} Tahun {dokumen.tahun}",),
            lebar=0.85,
            kecil=True,
        )


def aturan_peta(dokumen: TahunKinerja) -> Catatan:
    """Which cuts, selera and source the levels follow."""
    return Catatan(tuple(("", kalimat) for kalimat in uraian_aturan(dokumen)))


def _baris(dokumen: TahunKinerja, kemungkinan: int, jumlah: Counter[tuple[int, int]]) -> Baris:
    banyak = max(len(batas_tingkat(dokumen)) - 1, 1)
    sel = [Sel(str(kemungkinan), tebal=True)]
    for dampak in range(1, SISI + 1):
        b = besaran_risiko(dokumen, kemungkinan, dampak)
        if b is None:
            sel.append(Sel())
            continue
        kata = Lari(f"{b.nilai} {b.tingkat}")
        ada = jumlah.get((kemungkinan, dampak), 0)
        teks = (kata, Lari(f" · {ada} risiko", tebal=True)) if ada else (kata,)
        sel.append(Sel(teks, arsir=ARSIR_MAKS * b.urutan // banyak))
    return Baris(tuple(sel))
