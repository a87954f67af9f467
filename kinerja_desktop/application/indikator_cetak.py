"""Gestures on how sections print a sasaran or indikator: its words and place there, and which of them leave it out."""

from __future__ import annotations

from typing import Any

from ..domain.noun import BATAS_NAMA
from ..domain.renstra import IndikatorTahun, SasaranTahun, alias_pada
from .sel import bersihkan
from .transaksi import Transaksi, TransaksiError, perubahan

MAKS_URUTAN = 9_999


def isi_sebutan(baris: SasaranTahun | IndikatorTahun, bagian: str, teks: str) -> Transaksi:
    """The words one section prints instead of the row's own; empty, or its own: none."""
    kata = " ".join(bersihkan(teks).split())
    if len(kata) > BATAS_NAMA:
        raise TransaksiError(f"Sebutan paling banyak {BATAS_NAMA} huruf; pendekkan {len(kata) - BATAS_NAMA} huruf.")
    return _alias(baris, bagian, "isi sebutan", uraian="" if kata == baris.uraian else kata)


def isi_urutan(baris: SasaranTahun | IndikatorTahun, bagian: str, teks: str) -> Transaksi:
    """The place among its like in one section; empty: as everywhere."""
    bersih = teks.strip()
    if bersih and not (bersih.isascii() and bersih.isdigit() and 0 < int(bersih) <= MAKS_URUTAN):
        raise TransaksiError(f"“{bersih[:20]}” bukan urutan; tulis bilangan bulat mulai 1, atau kosongkan.")
    return _alias(baris, bagian, "isi urutan", urutan=int(bersih) if bersih else None)


def cetak_di(indikator: IndikatorTahun, bagian: str, tercetak: bool) -> Transaksi:
    """Whether a section prints the indikator."""
    tidak = [b for b in indikator.tidak_dicetak or () if b != bagian]
    kata = "cetak" if tercetak else "jangan cetak"
    isi = tuple(tidak) if tercetak else (*tidak, bagian)
    return Transaksi(f"{kata} {indikator.kode} pada tabel", perubahan(indikator, tidak_dicetak=isi))


def _alias(baris: SasaranTahun | IndikatorTahun, bagian: str, kata: str, **isi: Any) -> Transaksi:
    lama = alias_pada(baris, bagian)
    baru = (isi.get("uraian", lama[0]), isi.get("urutan", lama[1]))
    sisa = [a for a in baris.alias or () if a[0] != bagian]
    alias = tuple(sorted((*sisa, (bagian, *baru)) if any(baru) else sisa, key=lambda a: str(a[0])))
    return Transaksi(f"{kata} {baris.kode} pada tabel", perubahan(baris, alias=alias))
