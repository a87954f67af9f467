"""Sasaran, indikator and targets of the Renstra (001 T2.1, T3.1, T2.2 = T3.2)."""

from __future__ import annotations

from ...domain.laporan import Laporan
from ...domain.rencana_strategis import Renstra
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Gaya, Lari, Paragraf, Sel, Tabel
from .capaian import NAMA_TINGKAT
from .pohon_renstra import (
    KEPALA_UNSUR,
    SimpulCetak,
    baris_satker,
    berisi,
    milik_renstra,
    sel_tahun,
    sel_target,
    simpul_cetak,
    tingkat_terbawah,
)
from .umum import TENGAH, baris_rentang, kepala, kolom, nama_satker, sebutan_satker

BAGIAN = "target-renstra"
JUDUL = "Target Kinerja Renstra"
LEBAR_DAFTAR = 0.75


def target_renstra(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A list of the sasaran and one of the indikator of each level, then the matrix of targets."""
    renstra = dokumen.renstra_berlaku
    semua = simpul_cetak(dokumen, renstra, BAGIAN) if renstra else ()
    if renstra is None or not semua:
        return Bagian(BAGIAN, JUDUL, (Paragraf("Belum ada data Renstra: sasaran dan indikatornya belum ditetapkan."),))
    isi: list[Blok] = [*_daftar(dokumen, renstra, semua), _matriks(dokumen, renstra, semua)]
    return Bagian(BAGIAN, JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(milik_renstra(dokumen, "renstra_simpul"))


def _daftar(dokumen: TahunKinerja, renstra: Renstra, semua: tuple[SimpulCetak, ...]) -> list[Tabel]:
    """001 T2.1 and T3.1: codes and words of the satker's own sasaran and indikator."""
    tingkat = tingkat_terbawah(semua)
    if tingkat is None:
        return []
    nama = NAMA_TINGKAT[tingkat][1]
    isi = (
        ([s for s in semua if s.sasaran and s.tingkat == tingkat], f"Sasaran {tingkat}"),
        ([s for s in semua if s.indikator and s.tingkat == tingkat], nama),
    )
    return [
        Tabel(
            kolom((16, TENGAH), 84),
            kepala("No", kata),
            tuple(Baris((Sel(s.kode), Sel(s.kata))) for s in baris),
            (f"{kata} {nama_satker(dokumen)}",),
            lebar=LEBAR_DAFTAR,
        )
        for baris, kata in isi
        if baris
    ]


def _matriks(dokumen: TahunKinerja, renstra: Renstra, semua: tuple[SimpulCetak, ...]) -> Tabel:
    tahun = renstra.tahun_kolom
    jumlah = 3 + len(tahun)
    atas = (
        Sel("No", baris=2),
        Sel(KEPALA_UNSUR, baris=2),
        Sel("Lokasi", baris=2),
        Sel("Target Kinerja", kolom=len(tahun)),
    )
    bawah = tingkat_terbawah(semua)
    isi = [baris_satker(dokumen, jumlah)]
    for s in berisi(semua, lambda s: bool(dokumen.per("renstra_target", "simpul_id").get(s.simpul.id))):
        if s.sasaran or s.indikator:
            di_sini = s.sasaran and s.tingkat == bawah
            lokasi = s.simpul.lokasi or (renstra.lokasi or sebutan_satker(dokumen) if di_sini else "")
            gaya = Gaya.RENTANG if s.sasaran else Gaya.BIASA
            isi.append(Baris((Sel(s.kode), Sel(s.kata), Sel((Lari(lokasi),)), *sel_target(dokumen, s, tahun)), gaya))
        else:
            isi.append(baris_rentang(s.kata, jumlah))
    return Tabel(
        kolom((11, TENGAH), 36, (13, TENGAH), *((40 / len(tahun), TENGAH) for _ in tahun)),
        (Baris(atas), Baris(sel_tahun(tahun))),
        tuple(isi),
        (f"Target Kinerja {nama_satker(dokumen)}", f"Tahun {renstra.rentang}"),
        kecil=True,
    )
