"""Widths of a table's columns: shares of the section, corrected so that no number and no word has to be broken."""

from __future__ import annotations

from .blocks import ButirSel, Gaya, PecahanSel, polos
from .kisi import BarisKisi
from .pdf_huruf import Cetakan
from .pdf_sel import PADAT_RAPAT, PADAT_X
from .pdf_teks import TITIK_PUTUS

KATA_KEPALA = 12.0
"""Longest header word, in ems, that a column makes room for."""
KATA_ISI = 14.0
"""The same for words of a matrix."""
UKURAN_RAPAT = (7.5, 7.0, 6.5, 6.0)
"""Sizes of a matrix, the largest first."""
KECIL_RAPAT = 6.5
"""Where a matrix that asks to be small begins."""
KEPALA_RAPAT = 0.9
"""Size of its header words to its own."""
LONGGAR = 0.94
"""Share of the width that whole words may take before a smaller size is chosen: long texts need room too."""
NAIK = 0.65
"""Size of a footnote mark to the text it stands behind."""
UTUH = 6
"""A text of so few characters (``TW III``) is never broken, not even between its words."""


def _em_kepala(cetakan: Cetakan, kepala: list[BarisKisi], jumlah: int) -> list[float]:
    """Longest header word of each column, in ems."""
    hasil = [0.0] * jumlah
    for baris in kepala:
        for p in baris.petak:
            if p.lebar == 1:
                kata = max((cetakan.tebal.lebar(cetakan.siap(k)) for k in polos(p.sel.teks).split()), default=0.0)
                hasil[p.kolom] = max(hasil[p.kolom], min(kata, KATA_KEPALA))
    return hasil


def _em_angka(cetakan: Cetakan, isi: list[BarisKisi], jumlah: int) -> list[float]:
    """Longest number of each column with its footnote mark, in ems."""
    hasil = [0.0] * jumlah
    for baris in isi:
        for p in baris.petak:
            if p.sel.angka is not None and p.lebar == 1:
                muka = cetakan.gaya(p.sel.tebal or baris.gaya != Gaya.BIASA)
                angka = max(muka.lebar(cetakan.siap(t)) for t in polos(p.sel.teks).split("\n"))
                tanda = muka.lebar(cetakan.siap(f"{p.sel.tanda})")) * NAIK if p.sel.tanda else 0.0
                hasil[p.kolom] = max(hasil[p.kolom], angka + tanda)
    return hasil


def _em_kata(cetakan: Cetakan, isi: list[BarisKisi], jumlah: int) -> list[float]:
    """Longest word of each column's body in ems, with what hangs left of it."""
    kata: list[set[tuple[str, str]]] = [set() for _ in range(jumlah)]
    for baris in isi:
        for p in baris.petak:
            if p.lebar > 1:
                continue
            for potong in p.sel.isi or (ButirSel(polos(p.sel.teks)),):
                match potong:
                    case PecahanSel():
                        teks, gantung = f"{potong.pembilang} {potong.penyebut} {potong.kanan.replace(' ', '')}", ""
                    case ButirSel():
                        teks, gantung = potong.teks, potong.gantung
                if len(teks) <= UTUH:
                    kata[p.kolom].add((teks, gantung))
                else:
                    kata[p.kolom].update((k, gantung) for t in teks.split() for k in TITIK_PUTUS.split(t))
    lebar, siap = cetakan.biasa.lebar, cetakan.siap
    return [
        min(max((lebar(siap(k)) + (lebar(siap(g)) + 0.35 if g else 0.0) for k, g in satu), default=0.0), KATA_ISI)
        for satu in kata
    ]


def lebar_terkecil(
    cetakan: Cetakan, kepala: list[BarisKisi], isi: list[BarisKisi], jumlah: int, ukuran: float
) -> list[float]:
    """Points each column needs so that no number and no word of its header is broken."""
    em = zip(_em_kepala(cetakan, kepala, jumlah), _em_angka(cetakan, isi, jumlah), strict=True)
    return [max(k, a) * ukuran + 2 * PADAT_X + 0.5 for k, a in em]


def lebar_rapat(
    cetakan: Cetakan,
    kepala: list[BarisKisi],
    isi: list[BarisKisi],
    lebar: list[float],
    terbesar: float = UKURAN_RAPAT[0],
) -> tuple[float, list[float]]:
    """Size and widths of a matrix of many columns: the largest size, up to ``terbesar``, at which every word stays whole."""
    jumlah, penuh = len(lebar), sum(lebar)
    em_kepala = _em_kepala(cetakan, kepala, jumlah)
    em_angka = _em_angka(cetakan, isi, jumlah)
    em_kata = _em_kata(cetakan, isi, jumlah)
    for ukuran in (u for u in UKURAN_RAPAT if u <= terbesar):
        perlu = [
            max(k * KEPALA_RAPAT, a, w) * ukuran + 2 * PADAT_RAPAT + 0.5
            for k, a, w in zip(em_kepala, em_angka, em_kata, strict=True)
        ]
        _cukupkan_rentang(cetakan, kepala, perlu, ukuran * KEPALA_RAPAT)
        if sum(perlu) <= penuh * LONGGAR:
            return ukuran, sesuaikan(lebar, perlu)
    if sum(perlu) >= penuh:
        # Not all words fit: at least the numbers and the header stay whole.
        perlu = [
            max(k * KEPALA_RAPAT, a) * ukuran + 2 * PADAT_RAPAT + 0.5 for k, a in zip(em_kepala, em_angka, strict=True)
        ]
    return ukuran, sesuaikan(lebar, perlu)


def _cukupkan_rentang(cetakan: Cetakan, kepala: list[BarisKisi], perlu: list[float], ukuran: float) -> None:
    """Room for the words of a header over several columns, given by the last of them."""
    for baris in kepala:
        for p in baris.petak:
            if p.lebar > 1:
                kata = max((cetakan.tebal.lebar(cetakan.siap(k)) for k in polos(p.sel.teks).split()), default=0.0)
                ada = sum(perlu[p.kolom : p.kolom + p.lebar])
                kurang = min(kata, KATA_KEPALA) * ukuran + 2 * PADAT_RAPAT + 0.5 - ada
                perlu[p.kolom + p.lebar - 1] += max(kurang, 0.0)


def sesuaikan(lebar: list[float], perlu: list[float]) -> list[float]:
    """Widths of the same sum in which every column has what it needs, taken from those that have more."""
    jumlah = sum(lebar)
    if sum(perlu) >= jumlah:
        # Not even the numbers fit: keep the shares, long ones break inside their cell.
        return lebar
    kurang = sum(max(p - w, 0.0) for w, p in zip(lebar, perlu, strict=True))
    lebih = sum(max(w - p, 0.0) for w, p in zip(lebar, perlu, strict=True))
    bagian = kurang / lebih if lebih else 0.0
    return [p if w < p else w - (w - p) * bagian for w, p in zip(lebar, perlu, strict=True)]
