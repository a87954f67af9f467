"""Capaian outcome: target, realisasi and percentage of every indikator, with the rule underneath (002 T3.2)."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from ...domain.angka import akhiran_satuan, tulis_angka, tulis_isian
from ...domain.capaian import BarisCapaian, daftar_capaian, tulis_realisasi
from ...domain.laporan import Laporan
from ...domain.nilai import Angka, Kosong, Teks, TidakBerlaku, TidakDapatDihitung
from ...domain.renstra import AturanCapaian, Tingkat
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Kelompok, Paragraf, Sel, Tabel
from .umum import (
    BELUM,
    TENGAH,
    kepala,
    keterangan_periode,
    kolom,
    periode_laporan,
    sel_angka,
)

RUMUS_ATURAN = {
    AturanCapaian.R_PER_T: "realisasi / target × 100%",
    AturanCapaian.SELISIH_PER_T: "{target − (realisasi − target)} / target × 100%",
    AturanCapaian.SELISIH_PER_R: "{target − (realisasi − target)} / realisasi × 100%",
    AturanCapaian.T_PER_R: "target / realisasi × 100%",
}
URUTAN_TINGKAT = (Tingkat.KEGIATAN, Tingkat.STRATEGIS, Tingkat.PROGRAM)
"""002 measures the kegiatan; what else has figures comes after them."""
NAMA_TINGKAT = {
    Tingkat.STRATEGIS: ("Sasaran Strategis", "Indikator Kinerja Utama"),
    Tingkat.PROGRAM: ("Sasaran Program", "Indikator Kinerja Program"),
    Tingkat.KEGIATAN: ("Sasaran Kegiatan", "Indikator Kinerja Kegiatan"),
}


def capaian(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The tables of capaian: kegiatan always, strategis and program where one has a figure (002 has none)."""
    periode = periode_laporan(laporan)
    isi: list[Blok] = []
    for tingkat in URUTAN_TINGKAT:
        baris = daftar_capaian(dokumen, periode, tingkat)
        terukur = any(isinstance(b.realisasi, Angka | Teks) for b in baris)
        if baris and (terukur or tingkat == Tingkat.KEGIATAN):
            isi += _tabel(dokumen, laporan, baris, tingkat)
    if not isi:
        isi.append(Paragraf(f"Belum ada data capaian: indikator tahun {dokumen.tahun} belum ditetapkan."))
    return Bagian("capaian", "Capaian Kinerja", tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.indikator_tahun)


def _tabel(
    dokumen: TahunKinerja, laporan: Laporan, baris: tuple[BarisCapaian, ...], tingkat: Tingkat
) -> tuple[Blok, ...]:
    catatan = _Catatan(baris)
    kelompok: list[Kelompok] = []
    for sasaran_id, anggota in groupby(baris, key=lambda b: b.indikator.sasaran_id):
        sasaran = dokumen.sasaran_tahun_id.get(sasaran_id)
        label = ((0, Sel(str(len(kelompok) + 1))), (1, Sel(sasaran.uraian if sasaran else "")))
        isi = tuple(_baris(dokumen, b, i, catatan) for i, b in enumerate(anggota, 1))
        kelompok.append(Kelompok(label, isi))
    nama_sasaran, nama_indikator = NAMA_TINGKAT[tingkat]
    judul = [f"Capaian Outcome Tahun {dokumen.tahun}"]
    if tingkat != Tingkat.KEGIATAN:
        judul[0] = f"Capaian {nama_indikator} Tahun {dokumen.tahun}"
    if kata := keterangan_periode(periode_laporan(laporan)):
        judul.append(kata)
    tabel = Tabel(
        kolom((5.8, TENGAH), 24, 37, (10, TENGAH), (10, TENGAH), (13, TENGAH)),
        kepala("No.", nama_sasaran, nama_indikator, "Target", "Realisasi", "Persentase"),
        tuple(kelompok),
        tuple(judul),
    )
    return (tabel, Catatan(catatan.butir()))


def _baris(dokumen: TahunKinerja, baris: BarisCapaian, nomor: int, catatan: _Catatan) -> Baris:
    satuan = baris.indikator.satuan
    nol_strip = bool(dokumen.pengaturan and dokumen.pengaturan.nol_strip)
    return Baris(
        (
            Sel(baris.indikator.uraian, gantung=f"{nomor}."),
            sel_target(baris),
            sel_realisasi(baris, satuan, nol_strip),
            sel_angka(baris.tercetak, "%", tanda=catatan.tanda(baris)),
        )
    )


def sel_target(baris: BarisCapaian, kosong: str = "belum ditetapkan") -> Sel:
    """The target with its unit; ``kosong`` where the PK has none."""
    if isinstance(baris.target, Angka):
        return sel_angka(tulis_angka(baris.target.nilai), akhiran_satuan(baris.indikator.satuan))
    teks = tulis_isian(baris.target, baris.indikator.satuan)
    return Sel(teks) if teks else Sel(kosong, miring=True)


def sel_realisasi(baris: BarisCapaian, satuan: str, nol_strip: bool) -> Sel:
    """Realisasi with its unit; a 0 is printed ``-`` where the setting asks for it (002 T3.2, indikator 4.4)."""
    hasil = baris.realisasi
    if isinstance(hasil, Angka):
        if nol_strip and hasil.nilai == 0:
            return Sel("-", 0)
        return sel_angka(tulis_realisasi(hasil, baris.mode), akhiran_satuan(satuan))
    if isinstance(hasil, Teks):
        return Sel(hasil.isi)
    return Sel(BELUM, miring=True) if isinstance(hasil, Kosong) else Sel(tulis_realisasi(hasil, baris.mode))


class _Catatan:
    """Footnotes of one table: the usual rule and mode once, marks only where a row differs or has no figure."""

    def __init__(self, baris: tuple[BarisCapaian, ...]) -> None:
        hitung = Counter((b.indikator.aturan, b.mode.kode) for b in baris)
        umum = hitung.most_common(1)[0][0]
        self._umum = umum
        mode = next(b.mode for b in baris if b.mode.kode == umum[1])
        self._butir = [("", f"Persentase = {RUMUS_ATURAN[umum[0]]}, {mode.keterangan}.")]

    def tanda(self, baris: BarisCapaian) -> str:
        """Mark behind the percentage of a row, adding the note it stands for."""
        isi = self._isi(baris)
        if not isi:
            return ""
        for tanda, ada in self._butir:
            if ada == isi:
                return tanda
        self._butir.append((str(len(self._butir)), isi))
        return self._butir[-1][0]

    def _isi(self, baris: BarisCapaian) -> str:
        hasil = baris.capaian.hasil
        if isinstance(hasil, TidakBerlaku):
            return f"Tidak berlaku (N/A): {hasil.alasan}." if hasil.alasan else ""
        if isinstance(hasil, TidakDapatDihitung):
            return f"Tidak dapat dihitung: {hasil.alasan}."
        if not isinstance(hasil, Angka):
            return ""
        bagian = []
        if (baris.indikator.aturan, baris.mode.kode) != self._umum:
            bagian.append(f"Persentase = {RUMUS_ATURAN[baris.indikator.aturan]}, {baris.mode.keterangan}.")
        if baris.dicetak_nol:
            bagian.append(
                f"Hasil hitungan {tulis_angka(hasil.nilai.quantize(hasil.nilai.__class__('0.01')))}%, dicetak 0."
            )
        return " ".join(bagian)

    def butir(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._butir)
