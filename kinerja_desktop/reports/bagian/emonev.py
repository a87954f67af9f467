"""E-Monev Bappenas: budget and performance of every month against their plan, year to date, with its words (002 D.3)."""

from __future__ import annotations

from ...domain.laporan import Laporan
from ...domain.periode import NAMA_BULAN, tulis_tanggal
from ...domain.portal import Emonev
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Lari, Paragraf, Sel, Tabel
from .gambar import gambar_bagian
from .umum import (
    KANAN,
    TENGAH,
    kolom,
    nama_satker,
    per_tanggal,
    periode_kalimat,
    periode_laporan,
    sel_isian,
    sel_rupiah,
)

BAGIAN, JUDUL = "e-monev", "E-Monev Bappenas"


def emonev(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A row per month up to the end of the period, then the words of the months that have some."""
    periode = periode_laporan(laporan)
    baris = sorted((e for e in dokumen.emonev if e.bulan <= periode.akhir), key=lambda e: e.bulan)
    kapan = periode_kalimat(periode, dokumen.tahun)
    gambar = gambar_bagian(dokumen, BAGIAN)
    if not baris and not gambar:
        return Bagian(BAGIAN, JUDUL, (Paragraf(f"Belum ada data e-Monev sampai dengan {kapan}."),))
    kalimat = (
        f"{nama_satker(dokumen)} mengisi realisasi anggaran dan realisasi kinerja pada aplikasi e-Monev Bappenas setiap"
        f" bulan. Hasilnya sampai dengan {kapan} sebagai berikut:"
    )
    uraian: list[Blok] = [
        Paragraf((Lari(f"{NAMA_BULAN[e.bulan - 1]}: ", tebal=True), Lari(e.uraian))) for e in baris if e.uraian.strip()
    ]
    tabel = (_tabel(dokumen, laporan, baris), _catatan(baris)) if baris else ()
    return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat, lengket=True), *tabel, *uraian, *gambar))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.emonev or gambar_bagian(dokumen, BAGIAN))


def _tabel(dokumen: TahunKinerja, laporan: Laporan, baris: list[Emonev]) -> Tabel:
    kepala = (
        Baris((Sel("Bulan", baris=2), Sel("Anggaran (Rp)", kolom=2), Sel("Kinerja (%)", kolom=2))),
        Baris((Sel("Rencana"), Sel("Realisasi"), Sel("Rencana"), Sel("Realisasi"))),
    )
    isi = tuple(
        Baris(
            (
                Sel(NAMA_BULAN[e.bulan - 1]),
                sel_rupiah(e.rencana_anggaran),
                sel_rupiah(e.realisasi_anggaran),
                sel_isian(e.rencana_kinerja),
                sel_isian(e.realisasi_kinerja),
            )
        )
        for e in baris
    )
    return Tabel(
        kolom(20, (24, KANAN), (24, KANAN), (16, TENGAH), (16, TENGAH)),
        kepala,
        isi,
        (f"Realisasi Anggaran dan Kinerja pada e-Monev Tahun {dokumen.tahun}", *per_tanggal(laporan)),
    )


def _catatan(baris: list[Emonev]) -> Catatan:
    hari = max((e.per_tanggal for e in baris if e.per_tanggal), default=None)
    kapan = f" per tanggal {tulis_tanggal(hari, dua_digit=True)}" if hari else ""
    return Catatan((("", f"Sumber: e-Monev Bappenas{kapan}. Angka sejak awal tahun sampai dengan akhir bulan."),))
