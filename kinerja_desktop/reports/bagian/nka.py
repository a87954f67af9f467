"""NKA of SMART: score and category, components where they are known, volume of the RO, participation (002 gambar 3.3, 3.4)."""

from __future__ import annotations

from ...domain.angka import tulis_angka
from ...domain.aturan_skor import PARTISIPASI
from ...domain.indikator_anggaran import HasilSkor, nka
from ...domain.laporan import Laporan
from ...domain.nilai import Isian, Kosong
from ...domain.periode import NAMA_BULAN, Periode
from ...domain.portal import JenisSkor
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.volume_ro import BarisVolume, baris_volume
from ..blocks import Bagian, Baris, Blok, Catatan, Gaya, Paragraf, Sel, Tabel
from .gambar import gambar_bagian
from .ikpa import catatan_skor, kalimat_skor, sel_nilai, sel_skor
from .umum import KANAN, TENGAH, kepala, kolom, periode_kalimat, periode_laporan, sel_angka, sel_isian

BAGIAN, JUDUL = "nka", "Nilai Kinerja Anggaran pada Aplikasi SMART"


def bagian_nka(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The sentence with score and category, then each table there is something for."""
    periode = periode_laporan(laporan)
    hasil = nka(dokumen, periode)
    isi: list[Blok] = [
        Paragraf(kalimat_skor(dokumen, hasil, "Nilai Kinerja Anggaran", periode_kalimat(periode, dokumen.tahun)))
    ]
    if any(not isinstance(b.nilai, Kosong) for b in hasil.baris if b.komponen.sumber != "ikpa"):
        isi.append(_komponen(dokumen, hasil))
    if hasil.bulan and hasil.aturan:
        isi.append(_catatan(hasil))
    volume = [b for b in baris_volume(dokumen, periode) if b.target is not None or not isinstance(b.realisasi, Kosong)]
    if volume:
        isi.append(_volume(dokumen, volume))
    if ikut := _partisipasi(dokumen, periode):
        isi.append(_tabel_partisipasi(dokumen, ikut))
    return Bagian(BAGIAN, JUDUL, (*isi, *gambar_bagian(dokumen, BAGIAN)))


def ada(dokumen: TahunKinerja) -> bool:
    return any(s.jenis == JenisSkor.NKA for s in dokumen.skor_anggaran) or bool(gambar_bagian(dokumen, BAGIAN))


def _catatan(hasil: HasilSkor) -> Catatan:
    """Also what the rule table says of its own source: which of its figures were not read in the regulation."""
    catatan = catatan_skor(hasil)
    sumber = hasil.aturan.sumber.strip() if hasil.aturan else ""
    return Catatan((*catatan.butir, ("", f"Sumber tabel aturan: {sumber}"))) if sumber else catatan


def _komponen(dokumen: TahunKinerja, hasil: HasilSkor) -> Tabel:
    baris = [
        Baris(
            (Sel(b.komponen.nama), sel_angka(tulis_angka(b.komponen.bobot), "%"), sel_nilai(b.nilai), sel_skor(b.akhir))
        )
        for b in hasil.baris
    ]
    total = (Sel("Nilai Kinerja Anggaran", kolom=3), sel_skor(hasil.nilai))
    return Tabel(
        kolom(46, (14, TENGAH), (20, TENGAH), (20, TENGAH)),
        kepala("Komponen", "Bobot", "Nilai", "Nilai Akhir"),
        (*baris, Baris(total, Gaya.TOTAL)),
        ("Komponen Nilai Kinerja Anggaran", f"Tahun {dokumen.tahun}"),
    )


def _volume(dokumen: TahunKinerja, volume: list[BarisVolume]) -> Tabel:
    baris = tuple(
        Baris(
            (
                Sel(f"{b.kode} {b.nama}".strip()),
                Sel("") if b.target is None else sel_angka(tulis_angka(b.target)),
                sel_isian(b.realisasi),
                Sel(b.satuan),
                sel_angka(b.tercetak, "%"),
            )
        )
        for b in volume
    )
    return Tabel(
        kolom(46, (14, KANAN), (14, KANAN), 14, (14, KANAN)),
        kepala("Rincian Output", "Target", "Realisasi", "Satuan", "Capaian"),
        baris,
        ("Capaian Volume Rincian Output", f"Tahun {dokumen.tahun}"),
    )


def _partisipasi(dokumen: TahunKinerja, periode: Periode) -> dict[int, Isian]:
    return {
        s.bulan: s.nilai
        for s in dokumen.skor_anggaran
        if s.jenis == JenisSkor.NKA
        and s.komponen == PARTISIPASI
        and s.bulan <= periode.akhir
        and not isinstance(s.nilai, Kosong)
    }


def _tabel_partisipasi(dokumen: TahunKinerja, ikut: dict[int, Isian]) -> Tabel:
    return Tabel(
        kolom(*((10, TENGAH) for _ in NAMA_BULAN)),
        kepala(*(n[:3] for n in NAMA_BULAN)),
        (Baris(tuple(sel_isian(ikut[b]) if b in ikut else Sel("") for b in range(1, 13))),),
        ("Partisipasi Pengisian SMART (%)", f"Tahun {dokumen.tahun}"),
        kecil=True,
    )
