"""Target Kinerja of the ministry: the documents of every month beside what came of them (002 T3.8)."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.laporan import Laporan
from ...domain.periode import Periode
from ...domain.persen_target import BulanTarget, bulan_target, terjawab
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.target_kinerja import TargetKinerja
from ..blocks import Bagian, Baris, ButirSel, Catatan, Kelompok, Paragraf, Sel, Tabel
from .gambar import gambar_bagian
from .isi_sel import sel_butir, sel_teks
from .umum import TENGAH, kepala, kolom, per_tanggal, periode_laporan, sebutan_satker

BAGIAN, JUDUL = "target-kinerja", "Target Kinerja"
KEPALA = ("No.", "Target Kinerja", "Data Dukung", "Capaian Target Kinerja")
DIAM = "-"
"""Printed where nothing is said."""


def target_kinerja(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Every target with its months up to the end of the period."""
    gambar = gambar_bagian(dokumen, BAGIAN)
    if not dokumen.target_kinerja:
        return Bagian(BAGIAN, JUDUL, gambar or (Paragraf(f"Belum ada data Target Kinerja tahun {dokumen.tahun}."),))
    periode = periode_laporan(laporan)
    judul = f"Target Kinerja {sebutan_satker(dokumen) or f'Tahun {dokumen.tahun}'}"
    tabel = Tabel(
        kolom((6, TENGAH), 26, 38, 30),
        kepala(*KEPALA),
        tuple(_target(dokumen, t, n, periode) for n, t in enumerate(dokumen.target_kinerja, 1)),
        (judul, *per_tanggal(laporan)),
    )
    mode = dokumen.mode("triwulan").keterangan
    kalimat = f"Persentase bulan = dokumen yang ada / dokumen yang berlaku pada bulan itu × 100%, {mode}."
    return Bagian(BAGIAN, JUDUL, (tabel, Catatan((("", kalimat),)), *gambar))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.target_kinerja or gambar_bagian(dokumen, BAGIAN))


def _target(dokumen: TahunKinerja, target: TargetKinerja, nomor: int, periode: Periode) -> Kelompok:
    """Rows month by month; the overall text, or the one sign that nothing is said, stands beside all of them."""
    bulan = [b for n in range(1, periode.akhir + 1) if (b := bulan_target(dokumen, target, n)).dokumen or b.catatan]
    label = [(0, Sel(str(nomor))), (1, sel_teks(target.uraian))]
    if target.capaian or not any(bersuara(dokumen, b) for b in bulan):
        baris = tuple(Baris((_dokumen(b),)) for b in bulan) or (Baris((Sel(DIAM),)),)
        return Kelompok((*label, (3, sel_teks(target.capaian) if target.capaian else Sel(DIAM))), baris)
    return Kelompok(tuple(label), tuple(Baris((_dokumen(b), _capaian(dokumen, b))) for b in bulan))


def bersuara(dokumen: TahunKinerja, bulan: BulanTarget) -> bool:
    """Whether anything is said of a month: a note, or a document that is there or does not apply."""
    return bool(bulan.catatan) or any(terjawab(dokumen, d) for d in bulan.dokumen)


def _dokumen(bulan: BulanTarget) -> Sel:
    """``B02:`` and its documents, numbered where there are several."""
    return sel_butir([ButirSel(f"B{bulan.bulan:02}:", tebal=True), *_butir([d.uraian for d in bulan.dokumen], "{}.")])


def _capaian(dokumen: TahunKinerja, bulan: BulanTarget) -> Sel:
    """``B02: 50%`` and the note of the month, or those of its documents."""
    if not bersuara(dokumen, bulan):
        return Sel(DIAM)
    persen = f"{bulan.tercetak}%" if bulan.tercetak and bulan.berlaku else bulan.tercetak
    kata = [bulan.catatan] if bulan.catatan else [d.catatan for d in bulan.dokumen if d.catatan]
    return sel_butir([ButirSel(f"B{bulan.bulan:02}: {persen}".rstrip(": "), tebal=True), *_butir(kata, "•")])


def _butir(kata: Sequence[str], penanda: str) -> list[ButirSel]:
    """Lines with a mark in front where there is more than one."""
    return [ButirSel(k, penanda.format(n) if len(kata) > 1 else "") for n, k in enumerate(kata, 1)]
