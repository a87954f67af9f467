"""Gestures on a Laporan: in which layout it prints a section."""

from __future__ import annotations

from dataclasses import replace

from ..domain.laporan import Laporan
from ..domain.tahun_kinerja import TahunKinerja
from .transaksi import Tambah, Transaksi, perubahan


def ganti_tata_letak(laporan: Laporan, bagian: str, nama: str) -> Laporan:
    """The report with one section in another layout."""
    lain = tuple(p for p in laporan.tata_letak or () if p[0] != bagian)
    return replace(laporan, tata_letak=tuple(sorted((*lain, (bagian, nama)))))


def pilih_tata_letak(dokumen: TahunKinerja, laporan: Laporan, bagian: str, nama: str, sebutan: str) -> Transaksi:
    """Choose the layout of a section in a report; ``sebutan`` is how the layout is called.

    A report that is not kept yet is kept now, without the date and paper it would be printed with: those go on following
    the year until they are entered.
    """
    label = f"tata letak {sebutan}"
    ada: Laporan | None = dokumen.ambil("laporan", laporan.id)
    if ada is None:
        baru = Laporan(laporan.id, tahun=laporan.tahun, jenis=laporan.jenis, periode=laporan.periode, kertas="")
        return Transaksi(label, (Tambah(ganti_tata_letak(baru, bagian, nama)),))
    return Transaksi(label, perubahan(ada, tata_letak=ganti_tata_letak(ada, bagian, nama).tata_letak))
