"""Potensi and permasalahan by lingkungan and topik (001 T1.8); peluang, aspirasi and isu strategis as points (002 I.E)."""

from __future__ import annotations

from itertools import groupby, zip_longest

from ...domain.laporan import Laporan
from ...domain.rencana_strategis import Isu, JenisIsu, Lingkungan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, ButirSel, Daftar, Judul, Kelompok, Lari, Paragraf, Sel, Tabel, Teks
from .isi_sel import sel_butir
from .pohon_renstra import milik_renstra
from .umum import kepala, kolom, nama_satker

BAGIAN = "isu"
JUDUL = "Potensi, Permasalahan, dan Isu Strategis"
MATRIKS = (JenisIsu.POTENSI, JenisIsu.PERMASALAHAN)
JUDUL_DAFTAR = {
    JenisIsu.POTENSI: "Potensi",
    JenisIsu.PERMASALAHAN: "Permasalahan",
    JenisIsu.PELUANG: "Peluang dan Tantangan",
    JenisIsu.ASPIRASI: "Aspirasi Masyarakat",
    JenisIsu.ISU_STRATEGIS: "Isu Strategis",
}


def isu(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The matrix of what is internal or eksternal, then the lists of everything else."""
    semua = _isu(dokumen)
    if not semua:
        return Bagian(BAGIAN, JUDUL, (Paragraf("Belum ada data potensi, permasalahan, dan isu strategis."),))
    matriks = [i for i in semua if i.jenis in MATRIKS and i.lingkungan]
    isi: list[Blok] = [_tabel(dokumen, matriks)] if matriks else []
    for jenis, judul in JUDUL_DAFTAR.items():
        if butir := tuple(_butir(i) for i in semua if i.jenis == jenis and i not in matriks):
            penanda = tuple(f"{n}." for n in range(1, len(butir) + 1))
            isi += [Judul((judul,), 2), Daftar(butir, penanda)]
    return Bagian(BAGIAN, JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(_isu(dokumen))


def _isu(dokumen: TahunKinerja) -> tuple[Isu, ...]:
    return milik_renstra(dokumen, "isu")


def _butir(isu: Isu) -> Teks:
    return (Lari(f"{isu.topik.rstrip(':')}: ", tebal=True), Lari(isu.uraian)) if isu.topik else isu.uraian


def _tabel(dokumen: TahunKinerja, semua: list[Isu]) -> Tabel:
    isi = []
    for jenis in MATRIKS:
        kiri, kanan = (
            _per_topik([i for i in semua if i.jenis == jenis and i.lingkungan == lingkungan])
            for lingkungan in (Lingkungan.INTERNAL, Lingkungan.EKSTERNAL)
        )
        if baris := tuple(_baris(*pasang) for pasang in zip_longest(kiri, kanan)):
            isi.append(Kelompok(((0, Sel(jenis.value.capitalize(), tebal=True)),), baris))
    return Tabel(
        kolom(16, 42, 42),
        kepala("", "Internal", "Eksternal"),
        tuple(isi),
        (f"Potensi dan Permasalahan pada {nama_satker(dokumen)}",),
    )


def _per_topik(isu: list[Isu]) -> list[tuple[str, list[str]]]:
    return [(topik, [i.uraian for i in anggota]) for topik, anggota in groupby(isu, key=lambda i: i.topik)]


def _baris(kiri: tuple[str, list[str]] | None, kanan: tuple[str, list[str]] | None) -> Baris:
    """A topic with its points beside the one of the other side."""
    return Baris(tuple(_sel(*(sisi or ("", []))) for sisi in (kiri, kanan)))


def _sel(topik: str, butir: list[str]) -> Sel:
    return sel_butir([*([ButirSel(topik, tebal=True)] if topik else []), *(ButirSel(b, "•") for b in butir)])
