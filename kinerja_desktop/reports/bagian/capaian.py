"""Capaian outcome: target, realisasi and percentage of every indikator, with the rule underneath (002 T3.2)."""

from __future__ import annotations

from dataclasses import replace

from ...domain.angka import akhiran_satuan
from ...domain.capaian import BarisCapaian, baris_capaian, tulis_realisasi
from ...domain.laporan import Laporan
from ...domain.nilai import Angka, Kosong, Teks
from ...domain.periode import Periode
from ...domain.renstra import Tingkat, dicetak
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Kelompok, Paragraf, Sel, Tabel
from .catatan_capaian import CatatanCapaian, tulis_persentase
from .gambar import gambar_bagian
from .umum import BELUM, TENGAH, kepala, keterangan_periode, kolom, periode_laporan, sel_angka, sel_isian
from .urut_cetak import KelompokCetak, kelompok_cetak

BAGIAN = "capaian"
URUTAN_TINGKAT = (Tingkat.KEGIATAN, Tingkat.STRATEGIS, Tingkat.PROGRAM)
"""002 measures the kegiatan; what else has figures comes after them."""
NAMA_TINGKAT = {
    Tingkat.STRATEGIS: ("Sasaran Strategis", "Indikator Kinerja Utama"),
    Tingkat.PROGRAM: ("Sasaran Program", "Indikator Kinerja Program"),
    Tingkat.KEGIATAN: ("Sasaran Kegiatan", "Indikator Kinerja Kegiatan"),
}


def capaian(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The tables of capaian: kegiatan always, strategis and program where one has a figure (002 has none)."""
    isi: list[Blok] = []
    for tingkat in URUTAN_TINGKAT:
        isi += _tabel(dokumen, laporan, tingkat)
    if not isi:
        isi.append(Paragraf(f"Belum ada data capaian: indikator tahun {dokumen.tahun} belum ditetapkan."))
    return Bagian(BAGIAN, "Capaian Kinerja", (*isi, *gambar_bagian(dokumen, BAGIAN)))


def ada(dokumen: TahunKinerja) -> bool:
    return any(dicetak(i, BAGIAN) for i in dokumen.indikator_tahun)


def kelompok_terukur(
    dokumen: TahunKinerja, periode: Periode, tingkat: Tingkat
) -> tuple[tuple[KelompokCetak, dict[str, BarisCapaian]], ...]:  # fmt: skip
    """The groups of a table of capaian with the figures of their indikator (by id), or none where it is not printed."""
    hasil = tuple(
        (k, {i.indikator_id: baris_capaian(dokumen, i, periode) for i, _ in k.indikator})
        for k in kelompok_cetak(dokumen, BAGIAN, tingkat)
    )
    terukur = any(isinstance(b.realisasi, Angka | Teks) for _, isi in hasil for b in isi.values())
    return hasil if terukur or tingkat == Tingkat.KEGIATAN else ()


def _tabel(dokumen: TahunKinerja, laporan: Laporan, tingkat: Tingkat) -> tuple[Blok, ...]:
    periode = periode_laporan(laporan)
    semua = kelompok_terukur(dokumen, periode, tingkat)
    if not semua:
        return ()
    catatan = CatatanCapaian([b for _, isi in semua for b in isi.values()])
    kelompok = []
    for nomor, (k, isi) in enumerate(semua, 1):
        baris = tuple(
            _baris(dokumen, isi[i.indikator_id], kata, ke, catatan) for ke, (i, kata) in enumerate(k.indikator, 1)
        )
        kelompok.append(Kelompok(((0, Sel(str(nomor))), (1, Sel(k.sebutan))), baris))
    nama_sasaran, nama_indikator = NAMA_TINGKAT[tingkat]
    judul = [f"Capaian Outcome Tahun {dokumen.tahun}"]
    if tingkat != Tingkat.KEGIATAN:
        judul[0] = f"Capaian {nama_indikator} Tahun {dokumen.tahun}"
    if kata := keterangan_periode(periode):
        judul.append(kata)
    tabel = Tabel(
        kolom((5.8, TENGAH), 24, 37, (10, TENGAH), (10, TENGAH), (13, TENGAH)),
        kepala("No.", nama_sasaran, nama_indikator, "Target", "Realisasi", "Persentase"),
        tuple(kelompok),
        tuple(judul),
    )
    return (tabel, Catatan(catatan.butir()))


def _baris(dokumen: TahunKinerja, baris: BarisCapaian, kata: str, nomor: int, catatan: CatatanCapaian) -> Baris:
    return Baris(
        (
            Sel(kata, gantung=f"{nomor}."),
            *sel_target_realisasi(dokumen, baris, catatan),
            sel_angka(tulis_persentase(baris), "%", tanda=catatan.tanda_capaian(baris)),
        )
    )


def sel_target_realisasi(dokumen: TahunKinerja, baris: BarisCapaian, catatan: CatatanCapaian) -> tuple[Sel, Sel]:
    """Target and realisasi with their marks."""
    return (
        replace(sel_target(baris), tanda=catatan.tanda_target(baris)),
        replace(sel_realisasi(dokumen, baris), tanda=catatan.tanda_realisasi(baris)),
    )


def sel_target(baris: BarisCapaian, kosong: str = "belum ditetapkan") -> Sel:
    """The target with its unit; ``kosong`` where the PK has none."""
    sel = sel_isian(baris.target, baris.indikator.satuan)
    return sel if sel.teks else Sel(kosong, miring=True)


def sel_realisasi(dokumen: TahunKinerja, baris: BarisCapaian) -> Sel:
    """Realisasi with its unit; a 0 is printed ``-`` where the setting asks for it (002 T3.2, indikator 4.4)."""
    hasil = baris.realisasi
    if isinstance(hasil, Angka):
        if hasil.nilai == 0 and dokumen.pengaturan and dokumen.pengaturan.nol_strip:
            return Sel("-", 0)
        return sel_angka(tulis_realisasi(hasil, baris.mode), akhiran_satuan(baris.indikator.satuan))
    return Sel(BELUM, miring=True) if isinstance(hasil, Kosong) else Sel(tulis_realisasi(hasil, baris.mode))
