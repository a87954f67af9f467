"""Budget by kegiatan: pagu (awal and revisi), realisasi, sisa, capaian from the main source (002 T3.6)."""

from __future__ import annotations

from datetime import date

from ...domain.angka import tulis_angka, tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.nilai import KOSONG, TidakBerlaku, TidakDapatDihitung
from ...domain.periode import Periode, tulis_tanggal
from ...domain.serapan import BarisAnggaran, TabelAnggaran, rantai, tabel_kegiatan, tabel_renaksi
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.volume_ro import baris_volume
from ..blocks import Bagian, Baris, Blok, Catatan, Gaya, Paragraf, Rata, Sel, Tabel
from .umum import KANAN, kepala, kolom, periode_kalimat, periode_laporan, sel_angka, sel_isian, sel_persen, sel_rupiah


def anggaran_kegiatan(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The table, or a sentence while no pagu has been entered. Without anggaran rows the renaksi blocks are printed."""
    periode = periode_laporan(laporan)
    tabel = tabel_kegiatan(dokumen, periode) if rantai(dokumen) else tabel_renaksi(dokumen, periode)
    judul = "Realisasi Anggaran Menurut Kegiatan"
    if not tabel.baris:
        kalimat = f"Belum ada data anggaran menurut kegiatan untuk {periode_kalimat(periode, dokumen.tahun)}."
        return Bagian("anggaran-kegiatan", judul, (Paragraf(kalimat), *_volume(dokumen, periode)))
    isi = (_tabel(dokumen, laporan, tabel), Catatan(_catatan(dokumen, tabel)), *_volume(dokumen, periode))
    return Bagian("anggaran-kegiatan", judul, isi)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(rantai(dokumen)) or bool(dokumen.renaksi_pagu)


def per_tanggal(laporan: Laporan, jumlah: BarisAnggaran) -> date | None:
    """The date the figures stand at: that of the source's newest observation, else the Laporan's."""
    return jumlah.per_tanggal or laporan.per_tanggal


def _tabel(dokumen: TahunKinerja, laporan: Laporan, tabel: TabelAnggaran) -> Tabel:
    hari = per_tanggal(laporan, tabel.jumlah)
    kapan = tulis_tanggal(hari, dua_digit=True) if hari else ""
    judul = [f"Laporan Realisasi Anggaran Tahun {dokumen.tahun}"]
    if kapan:
        judul.append(f"Per tanggal {kapan}")
    capaian = f"Capaian\nPer {kapan}" if kapan else "Capaian"
    baris = [_baris(b) for b in tabel.baris]
    return Tabel(
        kolom(27, (25, KANAN), (17, KANAN), (17, KANAN), (14, KANAN)),
        kepala("Kegiatan", "Pagu", "Realisasi", "Sisa Anggaran", capaian),
        (*baris, Baris((Sel("Total", rata=Rata.TENGAH), *_angka(tabel.jumlah)), Gaya.TOTAL)),
        tuple(judul),
    )


def _baris(baris: BarisAnggaran) -> Baris:
    pagu, *lain = _angka(baris)
    if baris.riwayat_pagu:
        # As 002 prints a revised pagu: each version on a line of its own; the number is the one in force.
        teks = "\n".join(f"{nama_versi} : {tulis_rupiah(jumlah)}" for nama_versi, jumlah in _awal_dan_akhir(baris))
        pagu = Sel(teks, baris.pagu)
    return Baris((Sel(baris.nama or baris.kode), pagu, *lain))


def _awal_dan_akhir(baris: BarisAnggaran) -> tuple[tuple[str, int], ...]:
    """First and newest version; with a single revision it is called just Revisi."""
    awal, *_, (nama, jumlah) = baris.riwayat_pagu
    return awal, ("Revisi" if len(baris.riwayat_pagu) == 2 else nama, jumlah)


def _angka(baris: BarisAnggaran) -> tuple[Sel, Sel, Sel, Sel]:
    return sel_rupiah(baris.pagu), sel_rupiah(baris.realisasi), sel_rupiah(baris.sisa), sel_persen(baris.tercetak)


def _catatan(dokumen: TahunKinerja, tabel: TabelAnggaran) -> tuple[tuple[str, str], ...]:
    mode = dokumen.mode("anggaran").keterangan
    butir = [f"Sumber: {tabel.jumlah.sumber}."] if tabel.jumlah.sumber else []
    if tabel.asal == "renaksi":
        butir.append("Pagu dan realisasi dari Rencana Aksi, tiap pagu dihitung sekali.")
    butir.append(f"Capaian = realisasi / pagu × 100%, {mode}.")
    if alasan := tabel.jumlah.alasan:
        butir.append(f"{alasan[0].upper()}{alasan[1:]}.")
    if sum(b.pagu or 0 for b in tabel.baris) != (tabel.jumlah.pagu or 0):
        butir.append("Total meliputi seluruh anggaran satuan kerja, termasuk yang tidak dirinci pada tabel ini.")
    return tuple(("", b) for b in butir)


def _volume(dokumen: TahunKinerja, periode: Periode) -> tuple[Blok, ...]:
    """Target and realisasi of the volume of every RO that has either; nothing where there is none."""
    isi = [b for b in baris_volume(dokumen, periode) if b.target is not None or b.realisasi != KOSONG]
    if not isi:
        return ()
    baris = [
        Baris(
            (
                Sel(b.kode), Sel(b.nama), Sel(b.satuan), sel_angka(tulis_angka(b.target) if b.target is not None else ""),
                sel_isian(b.realisasi), sel_persen(b.tercetak),
            )
        )
        for b in isi
    ]  # fmt: skip
    tabel = Tabel(
        kolom(16, 36, 14, (11, KANAN), (12, KANAN), (11, KANAN)),
        kepala("Kode", "Rincian Output", "Satuan", "Target", "Realisasi", "Capaian"),
        tuple(baris),
        ("Volume Rincian Output (RO)", f"Sampai dengan {periode_kalimat(periode, dokumen.tahun)}"),
    )
    alasan = [
        (b.nama, b.capaian.alasan)
        for b in isi
        if isinstance(b.capaian, TidakDapatDihitung | TidakBerlaku) and b.capaian.alasan
    ]
    return (tabel, Catatan(tuple(("", f"{nama}: {kata}.") for nama, kata in alasan))) if alasan else (tabel,)
