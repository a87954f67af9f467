"""E-Performance beside our own figures: the summary (002 T3.7), and the portal's page as it is captured (002 lampiran 4)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from ...domain.angka import SERATUS, tulis_angka, tulis_satuan
from ...domain.capaian_portal import BarisPortal, TriwulanPortal, beda_portal, daftar_portal
from ...domain.langkah import tulis_hasil
from ...domain.laporan import Laporan
from ...domain.nilai import Kosong
from ...domain.periode import NAMA_BULAN, Periode
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, ButirSel, Catatan, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .gambar import gambar_bagian
from .isi_sel import sel_butir, sel_teks
from .umum import (
    BELUM,
    TENGAH,
    kepala,
    kolom,
    nama_satker,
    periode_laporan,
    sel_angka,
    sel_isian,
    tanggal_cetak,
    tata_letak,
)

BAGIAN, JUDUL = "e-performance", "E-Performance"
RINGKAS, TANGKAPAN = "ringkas", "tangkapan"
TATA_LETAK = ((RINGKAS, "Ringkasan"), (TANGKAPAN, "Seperti halaman E-Performance"))
UTUH = "\u00a0"
"""A space at which no line ends."""
KEPALA = ("No", "Sasaran Strategis", "No. Indikator", "Indikator Kinerja Kegiatan", "Target", "Realisasi (%)")


def eperformance(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The layout the Laporan chooses, and below it where the portal differs from us."""
    periode = periode_laporan(laporan)
    baris = daftar_portal(dokumen, periode)
    gambar = gambar_bagian(dokumen, BAGIAN)
    if not baris:
        return Bagian(BAGIAN, JUDUL, gambar or (Paragraf(f"Belum ada data E-Performance tahun {dokumen.tahun}."),))
    catatan = Catatan(tuple(("", isi) for isi in (_pembulatan(dokumen, baris), beda(dokumen, baris, periode)) if isi))
    if tata_letak(laporan, BAGIAN, RINGKAS) == TANGKAPAN:
        return Bagian(BAGIAN, JUDUL, (_tangkapan(dokumen, baris, periode), catatan, *gambar), Orientasi.MENDATAR)
    return Bagian(BAGIAN, JUDUL, (_ringkas(dokumen, laporan, baris), catatan, *gambar))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.eperformance or gambar_bagian(dokumen, BAGIAN))


# Notes -----------------------------------------------------------------------------------------------------------------


def _pembulatan(dokumen: TahunKinerja, baris: tuple[BarisPortal, ...]) -> str:
    return (
        f"Realisasi setahun = jumlah realisasi triwulan / target × 100%, {baris[0].mode.keterangan};"
        f" persentase triwulan {dokumen.mode('triwulan').keterangan}, nilai di bawah {SERATUS} tidak menjadi {SERATUS}."
    )


def beda(dokumen: TahunKinerja, baris: Iterable[BarisPortal], periode: Periode) -> str:
    """Indikator whose figure on the portal is another than ours, with both; empty where there is none."""
    butir = []
    for b in baris:
        selisih = beda_portal(dokumen, b.portal, periode)
        if selisih is None or selisih.sama:
            continue
        satuan = satuan_pendek(b.satuan)
        portal, kita = tulis_angka(selisih.portal), tulis_hasil(selisih.kita, selisih.mode)
        kalimat = f"{b.kode or b.uraian}: {tulis_satuan(portal, satuan)} / {tulis_satuan(kita, satuan)}"
        butir.append(kalimat.replace(" ", UTUH))
    if not butir:
        return ""
    return f"Realisasi pada E-Performance berbeda dari laporan ini (E-Performance / laporan ini): {'; '.join(butir)}."


def satuan_pendek(satuan: str) -> str:
    """The portal writes Persen, papers ``%``."""
    return "%" if satuan.casefold() == "persen" else satuan


# The summary -----------------------------------------------------------------------------------------------------------


def _per_sasaran(baris: tuple[BarisPortal, ...]) -> list[tuple[str, list[BarisPortal]]]:
    return [(sasaran, list(isi)) for sasaran, isi in groupby(baris, key=lambda b: b.sasaran)]


def _ringkas(dokumen: TahunKinerja, laporan: Laporan, baris: tuple[BarisPortal, ...]) -> Tabel:
    kelompok = tuple(
        Kelompok(((0, Sel(str(n))), (1, Sel(sasaran))), tuple(_baris_ringkas(b) for b in isi))
        for n, (sasaran, isi) in enumerate(_per_sasaran(baris), 1)
    )
    hari = tanggal_cetak(laporan)
    return Tabel(
        kolom((6, TENGAH), 27, (12, TENGAH), 33, (11, TENGAH), (13, TENGAH)),
        kepala(*KEPALA),
        kelompok,
        (
            f"Perjanjian dan Realisasi Kinerja {dokumen.tahun} pada E-Performance",
            *((f"per tanggal {hari}",) if hari else ()),
        ),
    )


def _baris_ringkas(baris: BarisPortal) -> Baris:
    target = sel_isian(baris.target, satuan_pendek(baris.satuan))
    hasil = Sel(BELUM, miring=True) if isinstance(baris.hasil, Kosong) else sel_angka(baris.tercetak)
    return Baris((Sel(baris.kode), Sel(baris.uraian), target, hasil))


# The capture -----------------------------------------------------------------------------------------------------------


def _tangkapan(dokumen: TahunKinerja, baris: tuple[BarisPortal, ...], periode: Periode) -> Tabel:
    kepala_dua = (
        Baris(
            (
                *(Sel(k, baris=2) for k in ("No", "Sasaran Strategis", "No", "Indikator Kinerja")),
                Sel("Cakupan/Waktu Penyelesaian", baris=2),
                Sel("Target", kolom=3),
                Sel("Realisasi", kolom=3),
                *(Sel(k, baris=2) for k in ("Lampiran", "Catatan Monitoring", "Bobot", "Skor")),
            )
        ),
        Baris(tuple(Sel(k) for k in ("TW", "Jumlah", "Satuan", "Jumlah", "%", "Uraian"))),
    )
    isi = tuple(
        Kelompok(((0, Sel(f"{n}.")), (1, Sel(sasaran))), tuple(_indikator(dokumen, b, periode) for b in anggota))
        for n, (sasaran, anggota) in enumerate(_per_sasaran(baris), 1)
    )
    # Words of the months get the room that columns without a word do not need.
    lampiran, pantauan = (9 if any(getattr(b.portal, k) for b in baris) else 4 for k in ("lampiran", "catatan"))
    lebar = kolom(
        (3, TENGAH), 12, (4, TENGAH), 14, (8, TENGAH), (4, TENGAH), (5, TENGAH), (6, TENGAH), (5, TENGAH), (5, TENGAH),
        42, lampiran, pantauan, (4, TENGAH), (4, TENGAH),
    )  # fmt: skip
    judul = (f"Perjanjian dan Realisasi Kinerja Tahun {dokumen.tahun}", nama_satker(dokumen))
    return Tabel(lebar, kepala_dua, isi, judul, kecil=True, rapat=True)


def _indikator(dokumen: TahunKinerja, baris: BarisPortal, periode: Periode) -> Kelompok:
    portal = baris.portal
    label = (
        (2, Sel(baris.kode)),
        (3, Sel(baris.uraian)),
        (4, sel_teks(portal.cakupan)),
        (11, sel_teks(portal.lampiran)),
        (12, sel_teks(portal.catatan)),
        (13, sel_angka("" if portal.bobot is None else tulis_angka(portal.bobot))),
        (14, sel_angka("" if portal.skor is None else tulis_angka(portal.skor))),
    )
    return Kelompok(label, tuple(_triwulan(dokumen, baris, t, periode) for t in baris.triwulan))


def _triwulan(dokumen: TahunKinerja, baris: BarisPortal, triwulan: TriwulanPortal, periode: Periode) -> Baris:
    """Target of a triwulan, and what had been entered for it by the end of the period."""
    awal = (Sel(triwulan.periode.kode), sel_isian(triwulan.target), Sel(baris.satuan))
    if triwulan.periode.awal > periode.akhir:
        return Baris((*awal, Sel(), Sel(), Sel()))
    persen = Sel() if isinstance(triwulan.persen, Kosong) else sel_angka(triwulan.tercetak)
    bulan = [b for b in triwulan.periode.bulan if b <= periode.akhir]
    uraian = [(b, uraian_bulan(dokumen, baris, b)) for b in bulan]
    butir = [ButirSel(f"{NAMA_BULAN[b - 1]}: {kata}") for b, kata in uraian if kata]
    return Baris((*awal, sel_isian(triwulan.realisasi), persen, sel_butir(butir)))


def uraian_bulan(dokumen: TahunKinerja, baris: BarisPortal, bulan: int) -> str:
    """The words of a month on the portal; ours where it has none."""
    portal = dokumen.per("eperformance_bulan", "eperformance_id").get(baris.portal.id, ())
    kata = next((b.uraian for b in portal if b.bulan == bulan), "")
    if kata or baris.indikator is None:
        return kata
    kita = dokumen.per("realisasi_uraian", "indikator_id").get(baris.indikator.indikator_id, ())
    return next((u.uraian for u in kita if u.bulan == bulan), "")
