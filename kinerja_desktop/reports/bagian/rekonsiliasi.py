"""Sources of realisasi side by side, and the PK's anggaran beside the pagu in force with the revision that explains it."""

from __future__ import annotations

from ...domain.angka import tulis_rp, tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.periode import Periode, tulis_tanggal
from ...domain.perjanjian_kinerja import TingkatAnggaran
from ...domain.serapan import (
    BarisRekonsiliasi,
    akar,
    baris_node,
    rantai,
    ringkas_anggaran,
)  # fmt: skip
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
                sel_rupiah(b.realisasi),
                sel_persen(b.tercetak),
                sel_rupiah(b.selisih),
            )
        )
        for nomor, b in enumerate(baris, 1)
    ]
    return Tabel(
        kolom((6, TENGAH), 14, 14, 18.5, (17, KANAN), (12.5, KANAN), (16, KANAN)),
        kepala("No.", "Sumber", "Menurut", "Per Tanggal", "Realisasi", "Capaian", "Selisih"),
        tuple(isi),
        (f"Realisasi Anggaran Tahun {dokumen.tahun} Menurut Sumber Data",),
    )


def _kalimat_utama(dokumen: TahunKinerja, periode: Periode, baris: tuple[BarisRekonsiliasi, ...]) -> str:
    utama = ringkas_anggaran(dokumen, periode).jumlah
    beda = any(b.selisih for b in baris)
    akibat = "Selisih dihitung terhadap sumber itu." if beda else "Semua sumber menunjukkan jumlah yang sama."
    return f"Sumber utama: {utama.sumber or 'belum dipilih'}, dipakai pada semua angka anggaran. {akibat}"


def jumlah_pk(dokumen: TahunKinerja, periode: Periode) -> int | None:
    """Σ anggaran of the PK in force: kegiatan rows, a program counting itself only where none stand below it."""
    pk = dokumen.pk_berlaku(periode)
    jumlah, program, ada_kegiatan, terisi = 0, 0, False, False
    for baris in dokumen.per("pk_anggaran", "pk_id").get(pk.id, ()) if pk else ():
        terisi |= baris.anggaran is not None
        if baris.tingkat == TingkatAnggaran.PROGRAM:
            jumlah += 0 if ada_kegiatan else program
            program, ada_kegiatan = baris.anggaran or 0, False
        else:
            jumlah += baris.anggaran or 0
            ada_kegiatan |= baris.anggaran is not None
    return jumlah + (0 if ada_kegiatan else program) if terisi else None


def _pk_dan_pagu(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    pk, pagu = jumlah_pk(dokumen, periode), ringkas_anggaran(dokumen, periode).jumlah.pagu
    if pk is None or pagu is None:
        return []
    tabel = Tabel(
        kolom(40, (20, KANAN), (20, KANAN), (20, KANAN)),
        kepala("Uraian", "Perjanjian Kinerja", "Pagu Berlaku", "Selisih"),
        (Baris((Sel("Jumlah anggaran"), sel_rupiah(pk), sel_rupiah(pagu), sel_rupiah(pagu - pk))),),
        (f"Anggaran Perjanjian Kinerja dan Pagu Tahun {dokumen.tahun}",),
    )
    return [tabel, Catatan((("", _penjelasan(dokumen, periode, pagu - pk)),))]


def _penjelasan(dokumen: TahunKinerja, periode: Periode, selisih: int) -> str:
    """Why PK and pagu differ, as far as the revisions of the pagu tell (002: exactly the revision of one KRO)."""
    if not selisih:
        return "Anggaran Perjanjian Kinerja sama dengan pagu yang berlaku."
    revisi = []
    for node in rantai(dokumen) or akar(dokumen):
        riwayat = baris_node(dokumen, node, "", periode).riwayat_pagu
        if riwayat and (beda := riwayat[-1][1] - riwayat[0][1]):
            revisi.append((node.nama, riwayat, beda))
    if not revisi:
        return f"Selisih {tulis_rp(selisih)} belum dijelaskan oleh revisi pagu."
    isi = "; ".join(
        f"{nama} dari {tulis_rupiah(riwayat[0][1])} menjadi {tulis_rupiah(riwayat[-1][1])} ({riwayat[-1][0]},"
        f" selisih {tulis_rupiah(beda)})"
        for nama, riwayat, beda in revisi
    )
    seluruh = "seluruh" if sum(b for *_, b in revisi) == selisih else "sebagian"
    return f"Revisi pagu yang menjelaskan {seluruh} selisih: {isi}."
