"""Perjanjian Kinerja: the statement in its prescribed wording and the lampiran with targets and anggaran (002 lampiran 1)."""

from __future__ import annotations

from itertools import groupby

from ...domain.capaian import BarisCapaian, daftar_capaian
from ...domain.laporan import Laporan
from ...domain.perjanjian_kinerja import Pk, PkAnggaran, TingkatAnggaran
from ...domain.renstra import Tingkat
from ...domain.satker import Pejabat, Peran
from ...domain.serapan import jumlahkan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import (
    Bagian,
    Baris,
    Blok,
    HalamanBaru,
    Judul,
    Kelompok,
    Lari,
    Paragraf,
    Pasangan,
    Pengesahan,
    Sel,
    Tabel,
)
from .capaian import NAMA_TINGKAT, sel_target
from .umum import KANAN, TENGAH, kepala, kolom, kop_surat, periode_laporan, pihak, sel_rp, tempat_tanggal

TITIK_PANJANG = "………………………………"
TARGET_KOSONG = "....."
"""How the PK prints a target that has not been set."""

PEMBUKA = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil,"
    " kami yang bertanda tangan di bawah ini:"
)
JANJI = (
    "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka"
    " mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan"
    " kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."
)
SUPERVISI = (
    "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari"
    " perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."
)
"""PermenPANRB 53/2014, as 002 lampiran 1 words it."""


def perjanjian_kinerja(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Statement and lampiran of the PK version in force at the end of the period."""
    pk = dokumen.pk_berlaku(periode_laporan(laporan))
    judul = f"Perjanjian Kinerja Tahun {dokumen.tahun}"
    if pk is None:
        kalimat = f"Belum ada data Perjanjian Kinerja tahun {dokumen.tahun}."
        return Bagian("pk", judul, (Paragraf(kalimat),))
    pertama = dokumen.ambil("pejabat", pk.pihak_pertama_id) or dokumen.pejabat_peran(Peran.KEPALA)
    kedua = dokumen.ambil("pejabat", pk.pihak_kedua_id) or dokumen.pejabat_peran(Peran.ATASAN)
    sah = _pengesahan(dokumen, pk, pertama, kedua)
    isi: list[Blok] = []
    if kop := kop_surat(dokumen):
        isi.append(kop)
    isi += [
        *_pernyataan(dokumen, pk, pertama, kedua),
        sah,
        HalamanBaru(),
        *_lampiran(dokumen, laporan, pk, pertama, kedua),
    ]
    return Bagian("pk", judul, (*isi, sah), cetak_judul=False)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.pk)


def _judul(dokumen: TahunKinerja, pk: Pk) -> str:
    versi = f" ({pk.nama_versi.upper()})" if pk.ke else ""
    return f"PERJANJIAN KINERJA TAHUN {dokumen.tahun}{versi}"


def _pernyataan(dokumen: TahunKinerja, pk: Pk, pertama: Pejabat | None, kedua: Pejabat | None) -> tuple[Blok, ...]:
    satker = dokumen.identitas
    baris = [_judul(dokumen, pk), pertama.jabatan.upper() if pertama else ""]
    if satker and satker.wilayah:
        baris.append(satker.wilayah.upper())
    return (
        Judul(tuple(b for b in baris if b), 0),
        Paragraf(PEMBUKA),
        _diri(pertama),
        Paragraf((Lari("Selanjutnya disebut "), Lari("Pihak Pertama", tebal=True))),
        _diri(kedua),
        Paragraf((Lari("Selaku atasan pihak pertama, selanjutnya disebut "), Lari("Pihak Kedua", tebal=True))),
        Paragraf(JANJI),
        Paragraf(SUPERVISI),
    )


def _diri(pejabat: Pejabat | None) -> Pasangan:
    return Pasangan(
        (("Nama", pejabat.nama if pejabat else TITIK_PANJANG), ("Jabatan", pihak(pejabat).jabatan or TITIK_PANJANG))
    )


def _pengesahan(dokumen: TahunKinerja, pk: Pk, pertama: Pejabat | None, kedua: Pejabat | None) -> Pengesahan:
    """Pihak Kedua left, Pihak Pertama right, under the PK's own place and date."""
    kapan = tempat_tanggal(dokumen, pk.tempat, pk.tanggal)
    return Pengesahan(kapan, pihak(pertama, "Pihak Pertama,"), pihak(kedua, "Pihak Kedua,"))


def _lampiran(
    dokumen: TahunKinerja, laporan: Laporan, pk: Pk, pertama: Pejabat | None, kedua: Pejabat | None
) -> list[Blok]:
    para_pihak = " DENGAN ".join(p.jabatan.upper() for p in (pertama, kedua) if p)
    isi: list[Blok] = [Judul(tuple(b for b in (_judul(dokumen, pk), para_pihak) if b), 0)]
    tabel = [t for tingkat in Tingkat if (t := _tabel_target(dokumen, laporan, tingkat))]
    isi += tabel or [Paragraf("Belum ada data target: indikator Perjanjian Kinerja ini belum ditetapkan.")]
    anggaran = dokumen.per("pk_anggaran", "pk_id").get(pk.id, ())
    if anggaran:
        isi.append(_tabel_anggaran(dokumen, anggaran))
    else:
        isi.append(Paragraf("Belum ada data anggaran Perjanjian Kinerja."))
    return isi


def _tabel_target(dokumen: TahunKinerja, laporan: Laporan, tingkat: Tingkat) -> Tabel | None:
    """Targets of one level; a sasaran with a single indikator prints it without a number, as 002 does."""
    kelompok: list[Kelompok] = []
    baris = daftar_capaian(dokumen, periode_laporan(laporan), tingkat)
    for sasaran_id, anggota in groupby(baris, key=lambda b: b.indikator.sasaran_id):
        isi = tuple(anggota)
        sasaran = dokumen.sasaran_tahun_id.get(sasaran_id)
        label = ((0, Sel(f"{len(kelompok) + 1}.")), (1, Sel(sasaran.uraian if sasaran else "")))
        kelompok.append(
            Kelompok(
                label,
                tuple(
                    Baris((Sel(b.indikator.uraian, gantung=f"{i}." if len(isi) > 1 else ""), _target(b)))
                    for i, b in enumerate(isi, 1)
                ),
            )
        )
    if not kelompok:
        return None
    return Tabel(
        kolom((6, TENGAH), 34, 45, (15, TENGAH)),
        kepala("No.", *NAMA_TINGKAT[tingkat], "Target"),
        tuple(kelompok),
        nomor_kolom=True,
    )


def _target(baris: BarisCapaian) -> Sel:
    sel = sel_target(baris, TARGET_KOSONG)
    return Sel(TARGET_KOSONG) if sel.miring else sel


def _tabel_anggaran(dokumen: TahunKinerja, baris: tuple[PkAnggaran, ...]) -> Tabel:
    """Kegiatan · Anggaran, programs bold with the sum of their kegiatan unless typed."""
    isi = []
    for i, b in enumerate(baris):
        program = b.tingkat == TingkatAnggaran.PROGRAM
        jumlah = b.anggaran
        if program and jumlah is None:
            jumlah = jumlahkan(k.anggaran for k in _kegiatan(baris[i + 1 :]))
        isi.append(Baris((Sel(b.uraian, tebal=program), sel_rp(dokumen, jumlah, tebal=program))))
    return Tabel(kolom(64, (36, KANAN)), kepala("Kegiatan", "Anggaran"), tuple(isi))


def _kegiatan(baris: tuple[PkAnggaran, ...]) -> list[PkAnggaran]:
    """Rows up to the next program."""
    hasil: list[PkAnggaran] = []
    for b in baris:
        if b.tingkat == TingkatAnggaran.PROGRAM:
            break
        hasil.append(b)
    return hasil
