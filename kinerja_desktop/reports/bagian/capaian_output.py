"""Capaian output: target, realisasi and percentage of every output, announced by program and sasaran (002 T3.3)."""

from __future__ import annotations

from ...domain.capaian import baris_capaian
from ...domain.laporan import Laporan
from ...domain.renstra import IndikatorTahun, Tingkat, dicetak
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Catatan, Paragraf, Sel, Tabel
from .capaian import sel_target_realisasi
from .catatan_capaian import CatatanCapaian, tulis_persentase
from .umum import TENGAH, baris_label, kepala, kolom, per_tanggal, periode_laporan, sel_angka
from .urut_cetak import kelompok_cetak

BAGIAN, JUDUL = "capaian-output", "Capaian Output"
KEPALA = ("No.", "Uraian", "Satuan", "Target", "Realisasi", "Capaian (%)")


def capaian_output(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The outputs of level kegiatan; numbers begin anew with every sasaran, a program is announced where it changes."""
    periode = periode_laporan(laporan)
    kelompok = kelompok_cetak(dokumen, BAGIAN, Tingkat.KEGIATAN)
    if not kelompok:
        kalimat = f"Belum ada data capaian output: indikator tahun {dokumen.tahun} belum ditetapkan."
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),))
    hasil = {i.indikator_id: baris_capaian(dokumen, i, periode) for k in kelompok for i, _ in k.indikator}
    catatan = CatatanCapaian(list(hasil.values()), "Capaian")
    isi: list[Baris] = []
    program = ""
    for k in kelompok:
        if k.sasaran and k.sasaran.program and k.sasaran.program != program:
            program = k.sasaran.program
            # Some years name it with the word, 002 does not: the label says it.
            isi.append(baris_label("Program", program.removeprefix("Program "), len(KEPALA), tebal=True))
        if k.sebutan:
            isi.append(baris_label("Sasaran Strategis", k.sebutan, len(KEPALA)))
        for nomor, (indikator, kata) in enumerate(k.indikator, 1):
            baris = hasil[indikator.indikator_id]
            isi.append(baris_label("Output", indikator.output or indikator.uraian, len(KEPALA)))
            isi.append(
                Baris(
                    (
                        Sel(f"{nomor}."),
                        Sel(uraian_output(indikator, kata)),
                        Sel(indikator.satuan),
                        *sel_target_realisasi(dokumen, baris, catatan),
                        sel_angka(tulis_persentase(baris), tanda=catatan.tanda_capaian(baris)),
                    )
                )
            )
    judul = (f"Capaian Output Kegiatan Tahun {dokumen.tahun}", *per_tanggal(laporan))
    lebar = kolom((6, TENGAH), 44, (12, TENGAH), (13, TENGAH), (13, TENGAH), (12, TENGAH))
    return Bagian(BAGIAN, JUDUL, (Tabel(lebar, kepala(*KEPALA), tuple(isi), judul), Catatan(catatan.butir())))


def ada(dokumen: TahunKinerja) -> bool:
    return any(dicetak(i, BAGIAN) for i in dokumen.indikator_tingkat(Tingkat.KEGIATAN))


def uraian_output(indikator: IndikatorTahun, kata: str) -> str:
    """What is said about the output; the words of the indikator while nothing is."""
    return indikator.uraian_output or kata
