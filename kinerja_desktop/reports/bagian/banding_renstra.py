"""Targets of the Renstra with the strategi, beside which this year's own targets are said where they differ (002 T3.5)."""

from __future__ import annotations

from ...domain.capaian import target_indikator
from ...domain.laporan import Laporan
from ...domain.nilai import KOSONG, Isian, Kosong
from ...domain.rencana_strategis import JenisSimpul, Renstra
from ...domain.renstra import IndikatorTahun, Tingkat
from ...domain.renstra_pohon import target_simpul
from ...domain.satker import JenisSatker
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .catatan_capaian import CatatanKaki
from .isi_sel import sel_teks
from .pohon_renstra import SimpulCetak, anak_cetak, milik_renstra, sel_tahun, simpul_cetak
from .umum import TENGAH, kolom, nama_satker, periode_laporan, sel_isian, tata_letak

BAGIAN = "banding-renstra"
JUDUL = "Perbandingan dengan Target Jangka Menengah"
RENSTRA, DENGAN_PK = "renstra", "dengan-pk"
TATA_LETAK = ((RENSTRA, "Target Renstra dan strategi"), (DENGAN_PK, "Ditambah kolom target PK"))


def banding_renstra(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The sasaran that this year measures, with the targets of all years of the Renstra."""
    renstra = dokumen.renstra_berlaku
    semua = simpul_cetak(dokumen, renstra, BAGIAN) if renstra else ()
    tingkat, sasaran = _sasaran(dokumen, semua)
    if renstra is None or not sasaran:
        kalimat = "Belum ada data target jangka menengah: indikator dan targetnya di Renstra belum diisi."
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),))
    catatan = CatatanKaki()
    isi: list[Blok] = [_tabel(dokumen, laporan, renstra, semua, tingkat, sasaran, catatan)]
    if butir := catatan.butir():
        isi.append(Catatan(butir))
    return Bagian(BAGIAN, JUDUL, tuple(isi), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    simpul = milik_renstra(dokumen, "renstra_simpul")
    return any(s.jenis == JenisSimpul.INDIKATOR and s.id in dokumen.per("renstra_target", "simpul_id") for s in simpul)


def _sasaran(dokumen: TahunKinerja, semua: tuple[SimpulCetak, ...]) -> tuple[Tingkat, list[SimpulCetak]]:
    """The lowest level with indikator. A node counts as what it is in this year: 002 T2.2 calls sasaran program what its
    T3.5 and PK call sasaran kegiatan."""

    def tingkat(s: SimpulCetak) -> Tingkat | None:
        tahunan = dokumen.sasaran_tahun_id.get(s.simpul.sasaran_id or "")
        return tahunan.tingkat if tahunan else s.tingkat

    berisi = [s for s in semua if s.sasaran and anak_cetak(semua, s, JenisSimpul.INDIKATOR)]
    for t in reversed(Tingkat):
        if setingkat := [s for s in berisi if tingkat(s) == t]:
            return t, setingkat
    return Tingkat.KEGIATAN, []


def _tabel(
    dokumen: TahunKinerja, laporan: Laporan, renstra: Renstra, semua: tuple[SimpulCetak, ...], tingkat: Tingkat,
    sasaran: list[SimpulCetak], catatan: CatatanKaki,
) -> Tabel:  # fmt: skip
    tahun, dengan_pk = renstra.tahun_kolom, tata_letak(laporan, BAGIAN, RENSTRA) == DENGAN_PK
    isi = []
    for nomor, s in enumerate(sasaran, 1):
        baris = []
        for i in anak_cetak(semua, s, JenisSimpul.INDIKATOR):
            tahunan = dokumen.indikator_tahun_id.get(i.simpul.indikator_id or "")
            pk = target_indikator(dokumen, tahunan, periode_laporan(laporan)) if tahunan else KOSONG
            sel_pk = sel_isian(pk, tahunan.satuan if tahunan else "")
            target = []
            for t in tahun:
                nilai = target_simpul(dokumen, i.simpul, t)
                beda = t == dokumen.tahun and not dengan_pk and _beda(nilai, pk)
                kata = f"Target Perjanjian Kinerja Tahun {dokumen.tahun}: {sel_pk.teks}." if beda else ""
                target.append(sel_isian(nilai, i.satuan, tanda=catatan.tanda(kata)))
            if dengan_pk:
                target.append(sel_pk)
            baris.append(Baris((Sel(i.kata), *target, sel_teks(_strategi(i, tahunan)))))
        isi.append(Kelompok(((0, Sel(f"{nomor}.")), (1, Sel(s.kata))), tuple(baris)))
    kanwil = dokumen.identitas is not None and dokumen.identitas.jenis == JenisSatker.KANWIL
    atas = (
        Sel("NO", baris=2), Sel(f"SASARAN {tingkat.upper()}", baris=2), Sel("INDIKATOR KINERJA", baris=2),
        Sel("TARGET", kolom=len(tahun)), *((Sel(f"TARGET PK {dokumen.tahun}", baris=2),) if dengan_pk else ()),
        Sel("STRATEGI KANWIL" if kanwil else "STRATEGI UPT", baris=2),
    )  # fmt: skip
    jumlah = len(tahun) + dengan_pk
    return Tabel(
        kolom((4, TENGAH), 18, 23, *((6, TENGAH) for _ in range(jumlah)), max(20, 55 - 6 * jumlah)),
        (Baris(atas), Baris(sel_tahun(tahun))),
        tuple(isi),
        (f"Rencana Strategis {nama_satker(dokumen)}", f"Tahun {renstra.rentang}"),
    )


def _beda(renstra: Isian, pk: Isian) -> bool:
    return not isinstance(renstra, Kosong) and not isinstance(pk, Kosong) and renstra != pk


def _strategi(simpul: SimpulCetak, tahunan: IndikatorTahun | None) -> str:
    """The Renstra's own words, else those of the year."""
    return simpul.simpul.strategi or (tahunan.strategi if tahunan else "")
