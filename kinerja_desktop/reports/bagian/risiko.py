"""Risk register. Short form (001 T2.3): by program and bidang, treatments beside their risk, one penanggung jawab merged."""

from __future__ import annotations

from itertools import groupby, zip_longest

from ...domain.laporan import Laporan
from ...domain.risiko import Risiko
from ...domain.risiko_aturan import Sisi
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Gaya, HalamanBaru, Kelompok, Orientasi, Paragraf, Sel, Tabel
from . import risiko_panjang as panjang
from .peta_risiko import aturan_peta, peta
from .umum import TENGAH, baris_rentang, kepala, kolom, nama_satker, periode_laporan, tata_letak

KEPALA = (
    "No.",
    "Indikasi Risiko",
    "Indikasi Perlakuan Risiko",
    "Indikasi Penanggung Jawab Risiko",
    "Indikator Keberhasilan",
)


PENDEK, PANJANG = "pendek", "panjang"
TATA_LETAK = ((PENDEK, "Bentuk pendek"), (PANJANG, "Bentuk panjang, pemantauan, kejadian"))


def risiko(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The register in the layout chosen, its map below; or a sentence while there is none."""
    if not dokumen.risiko:
        kalimat = f"Belum ada data risiko tahun {dokumen.tahun}."
        return Bagian("risiko", "Manajemen Risiko", (Paragraf(kalimat),))
    sampai = periode_laporan(laporan)
    if tata_letak(laporan, "risiko", PENDEK) == PANJANG:
        isi: list[Blok] = [panjang.register(dokumen)]
        sisi: tuple[Sisi, ...] = tuple(Sisi)
        akhir: tuple[Blok, ...] = (panjang.pemantauan(dokumen, sampai), panjang.kejadian_risiko(dokumen, sampai))
    else:
        isi, sisi, akhir = [_register(dokumen)], (Sisi.INHEREN,), ()
    gambar: list[Blok] = [blok for s in sisi for blok in peta(dokumen, s, sampai)]
    if gambar:
        halaman = (HalamanBaru(),) if len(gambar) > 1 else ()
        isi += [*halaman, *gambar, aturan_peta(dokumen)]
    return Bagian("risiko", "Manajemen Risiko", (*isi, *akhir), Orientasi.MENDATAR)


def _register(dokumen: TahunKinerja) -> Tabel:
    isi: list[Baris | Kelompok] = [baris_rentang(nama_satker(dokumen), 5, tebal=True)]
    for program, anggota in groupby(dokumen.risiko, key=lambda r: r.program):
        if program:
            isi.append(baris_rentang(program, 5))
        for nomor, (bidang, risiko_bidang) in enumerate(groupby(anggota, key=lambda r: r.bidang), 1):
            isi += _bidang(dokumen, nomor, bidang, tuple(risiko_bidang))
    return Tabel(
        kolom((5, TENGAH), 23, 26, 22, 24),
        kepala(*KEPALA),
        tuple(isi),
        (f"Manajemen Risiko Tahun {dokumen.tahun}",),
        nomor_kolom=True,
    )


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.risiko)


def _bidang(dokumen: TahunKinerja, nomor: int, bidang: str, isi: tuple[Risiko, ...]) -> list[Baris | Kelompok]:
    """The bidang's own row, then its risks; a penanggung jawab stands for the risks after it that name the same or none."""
    hasil: list[Baris | Kelompok] = []
    if bidang:
        hasil.append(Baris((Sel(str(nomor), rata=TENGAH), Sel(bidang, kolom=4)), Gaya.RENTANG))
    kelompok: list[list[Risiko]] = []
    for r in isi:
        if not kelompok or r.penanggung_jawab not in ("", kelompok[-1][0].penanggung_jawab):
            kelompok.append([r])
        else:
            kelompok[-1].append(r)
    for anggota in kelompok:
        baris = tuple(_risiko(dokumen, r) for r in anggota)
        hasil.append(Kelompok(((0, Sel()), (3, Sel(anggota[0].penanggung_jawab))), baris))
    return hasil


def _risiko(dokumen: TahunKinerja, risiko: Risiko) -> Kelompok:
    """Treatments and signs of success side by side; the last of the shorter list stands beside the rest of the longer."""
    perlakuan = [p.uraian for p in dokumen.per("perlakuan", "risiko_id").get(risiko.id, ())] or [""]
    tanda = [k.uraian for k in dokumen.per("keberhasilan", "risiko_id").get(risiko.id, ())] or [""]
    jumlah = max(len(perlakuan), len(tanda))
    baris = []
    for i, (kiri, kanan) in enumerate(zip_longest(perlakuan, tanda)):
        sel = [
            Sel(teks, baris=jumlah - i if i == len(daftar) - 1 else 1)
            for teks, daftar in ((kiri, perlakuan), (kanan, tanda))
            if teks is not None
        ]
        baris.append(Baris(tuple(sel)))
    return Kelompok(((1, Sel(risiko.pernyataan)),), tuple(baris))
