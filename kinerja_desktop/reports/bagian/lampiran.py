"""Front matter of the annex that travels to Kanwil: cover and contents."""

from __future__ import annotations

from ...domain.laporan import Laporan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, DaftarIsi, Paragraf, Sampul
from .umum import nama_satker, periode_kalimat, periode_laporan, tanggal_cetak


def sampul(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Cover: title of the Laporan, satker, period and per tanggal, the ministry's lines below."""
    kop, satker = dokumen.kop_tahun, dokumen.identitas
    kapan = periode_kalimat(periode_laporan(laporan), dokumen.tahun)
    keterangan = [kapan]
    if tanggal := tanggal_cetak(laporan):
        keterangan.append(f"Per tanggal {tanggal}")
    nama = satker.nama if satker else (kop.nama_satker if kop else "")
    penerbit = [b for b in (kop.kementerian, kop.baris_dua, kop.baris_tiga) if b] if kop else []
    judul = [(laporan.judul or "Lampiran Laporan Kinerja").upper()]
    if nama and nama.casefold() not in judul[0].casefold():
        judul.append(nama.upper())
    isi = Sampul(tuple(judul), tuple(keterangan), (*(p.upper() for p in penerbit), str(dokumen.tahun)))
    return Bagian("sampul", "Sampul", (isi,), cetak_judul=False, depan=True, daftar_isi=False)


def daftar_isi() -> Bagian:
    return Bagian("daftar-isi", "Daftar Isi", (DaftarIsi(),), cetak_judul=False, depan=True, daftar_isi=False)


def tanpa_isi(dokumen: TahunKinerja) -> Bagian:
    """What an empty year prints."""
    kalimat = f"Belum ada data tahun {dokumen.tahun} untuk {nama_satker(dokumen)} yang dapat dicetak."
    return Bagian("kosong", "Isi Lampiran", (Paragraf(kalimat),))
