"""Sources of realisasi side by side, and the PK's anggaran beside the pagu in force with the revision that explains it."""

from __future__ import annotations

from ...domain.anggaran_pk import BandingPk, RevisiPagu, banding_pk
from ...domain.angka import tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.periode import Periode, tulis_tanggal
from ...domain.serapan import BarisRekonsiliasi, ringkas_anggaran
from ...domain.serapan import (
    rekonsiliasi as hitung_rekonsiliasi,
)
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Paragraf, Sel, Tabel
from .umum import KANAN, TENGAH, kepala, kolom, periode_kalimat, periode_laporan, sel_persen, sel_rupiah


def rekonsiliasi(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Every source with its total and its difference from the main one; then PK against pagu."""
    periode = periode_laporan(laporan)
    baris = hitung_rekonsiliasi(dokumen, periode)
    isi: list[Blok] = []
    if baris:
        isi += [_tabel(dokumen, baris), Catatan((("", _kalimat_utama(dokumen, periode, baris)),))]
    else:
        kalimat = f"Belum ada data realisasi anggaran sampai dengan {periode_kalimat(periode, dokumen.tahun)}."
        isi.append(Paragraf(kalimat))
    isi += _pk_dan_pagu(dokumen, periode)
    return Bagian("rekonsiliasi", "Rekonsiliasi Sumber Data Anggaran", tuple(isi), sambung=True)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.observasi)


def _tabel(dokumen: TahunKinerja, baris: tuple[BarisRekonsiliasi, ...]) -> Tabel:
    isi = [
        Baris(
            (
                Sel(str(nomor)),
                Sel(b.sumber),
                Sel(b.rincian.removeprefix("menurut ").capitalize()),
                Sel(tulis_tanggal(b.per_tanggal) if b.per_tanggal else ""),
                sel_rupiah(b.pagu),
                sel_rupiah(b.realisasi),
                sel_persen(b.tercetak),
                sel_rupiah(b.selisih),
            )
        )
        for nomor, b in enumerate(baris, 1)
    ]
    return Tabel(
        kolom((5, TENGAH), 13, 11, 13.5, (16, KANAN), (16, KANAN), (11, KANAN), (14.5, KANAN)),
        kepala("No.", "Sumber", "Menurut", "Per Tanggal", "Pagu", "Realisasi", "Capaian", "Selisih"),
        tuple(isi),
        (f"Realisasi Anggaran Tahun {dokumen.tahun} Menurut Sumber Data",),
    )


def _kalimat_utama(dokumen: TahunKinerja, periode: Periode, baris: tuple[BarisRekonsiliasi, ...]) -> str:
    utama = ringkas_anggaran(dokumen, periode).jumlah
    beda = any(b.selisih for b in baris)
    akibat = "Selisih dihitung terhadap sumber itu." if beda else "Semua sumber menunjukkan jumlah yang sama."
    return f"Sumber utama: {utama.sumber or 'belum dipilih'}, dipakai pada semua angka anggaran. {akibat}"


def _pk_dan_pagu(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    banding = banding_pk(dokumen, periode)
    if banding is None:
        return []
    angka = (sel_rupiah(banding.jumlah), sel_rupiah(banding.pagu), sel_rupiah(banding.selisih))
    tabel = Tabel(
        kolom(40, (20, KANAN), (20, KANAN), (20, KANAN)),
        kepala("Uraian", "Perjanjian Kinerja", "Pagu Berlaku", "Selisih"),
        (Baris((Sel("Jumlah anggaran"), *angka)),),
        (f"Anggaran Perjanjian Kinerja dan Pagu Tahun {dokumen.tahun}",),
    )
    return [tabel, Catatan(tuple(("", kalimat) for kalimat in _penjelasan(banding)))]


def _penjelasan(banding: BandingPk) -> tuple[str, ...]:
    """Why PK and pagu differ: the revisions that make the difference exactly, each with its date and reason (002)."""
    return (f"{banding.penjelasan}.", *(_revisi(r) for r in banding.penjelas))


def _revisi(revisi: RevisiPagu) -> str:
    kapan = f", {tulis_tanggal(revisi.tanggal, dua_digit=True)}" if revisi.tanggal else ""
    alasan = f": {revisi.alasan.rstrip('.')}" if revisi.alasan else ""
    return (
        f"{revisi.versi}{kapan}{alasan}. {revisi.node.nama} dari {tulis_rupiah(revisi.semula)} menjadi "
        f"{tulis_rupiah(revisi.menjadi)}."
    )
