"""Money over the years: PNBP, jenis belanja, alokasi with realisasi and capaian, hibah (001 T1.4-T1.7), with charts
(002 gambar 3.5-3.7: pagu and realisasi, composition of alokasi and of realisasi; RPD and realisasi by month)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...domain.anggaran import KelompokDeret
from ...domain.deret_anggaran import BarisDeret, NilaiTahun, TabelDeret, keseluruhan, tabel_deret, tercetak
from ...domain.laporan import Laporan
from ...domain.periode import NAMA_BULAN, Periode, tulis_tanggal
from ...domain.serapan import baris_belanja, kurva_serapan, rantai, sumber_belanja
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import (
    Bagian,
    Baris,
    BentukGrafik,
    Blok,
    Catatan,
    Gaya,
    Grafik,
    Orientasi,
    Paragraf,
    Rata,
    Sel,
    SeriGrafik,
    Tabel,
)
from .gambar import gambar_bagian
from .umum import KANAN, kepala, kolom, periode_laporan, sel_persen, sel_rupiah

ID = "anggaran-tren"
JUDUL = "Anggaran Tahun ke Tahun"
SEMPIT = 7
"""Years from which the tables are set a size smaller."""

Ambil = Callable[[NilaiTahun], int | None]


def anggaran_tren(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Tables of the years entered, then the charts that have numbers."""
    periode = periode_laporan(laporan)
    isi: list[Blok] = []
    for blok in (_pnbp, _belanja, _capaian, _hibah):
        isi += blok(dokumen, periode)
    isi += _grafik(dokumen, periode)
    isi += gambar_bagian(dokumen, ID)
    if not isi:
        kalimat = (
            f"Belum ada data anggaran antartahun sampai tahun {dokumen.tahun}; isi di tab Anggaran, Tahun ke tahun."
        )
        isi.append(Paragraf(kalimat))
    terlebar = max((len(b.kolom) for b in isi if isinstance(b, Tabel)), default=0)
    return Bagian(ID, JUDUL, tuple(isi), Orientasi.MENDATAR if terlebar > SEMPIT else Orientasi.TEGAK)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.deret_nilai or sumber_belanja(dokumen) or gambar_bagian(dokumen, ID))


# Tables --------------------------------------------------------------------------------------------------------------


def _alokasi(n: NilaiTahun) -> int | None:
    return n.alokasi


def _realisasi(n: NilaiTahun) -> int | None:
    return n.realisasi


def _pnbp(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    tabel = tabel_deret(dokumen, KelompokDeret.PNBP, periode)
    if not tabel.tahun:
        return []
    baris = []
    for b in tabel.baris:
        nama = b.nama if len(tabel.baris) > 1 or not b.nama.strip() else "PNBP"
        baris.append(_baris(f"Target {nama}", b, tabel.tahun, _alokasi))
        baris.append(_baris(f"Realisasi {nama}", b, tabel.tahun, _realisasi))
        if any(b.pada(t).alokasi is not None and b.pada(t).realisasi is not None for t in tabel.tahun):
            baris.append(_baris_persen(dokumen, "Capaian", b, tabel.tahun))
    return _tabel("", "Matriks Perbandingan Target dan Realisasi PNBP", tabel.tahun, baris, tabel.baris)


def _belanja(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    tabel = tabel_deret(dokumen, KelompokDeret.BELANJA, periode)
    if not tabel.tahun or tabel.jumlah is None:
        return []
    baris = [_baris(b.nama, b, tabel.tahun, _realisasi) for b in tabel.baris]
    baris.append(_baris(tabel.jumlah.nama, tabel.jumlah, tabel.tahun, _realisasi, Gaya.TOTAL))
    kurang = [
        f"Jumlah tahun {t} belum memuat {', '.join(k)}, karena belum diisi."
        for t in tabel.tahun
        if (k := tabel.jumlah.pada(t).kurang)
    ]
    judul = "Matriks Realisasi Anggaran Berdasarkan Jenis Belanja"
    return _tabel("", judul, tabel.tahun, baris, tabel.baris, kurang)


def _capaian(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    utuh = keseluruhan(dokumen, periode)
    tahun = tuple(t for t, n in sorted(utuh.nilai.items()) if n.berisi)
    if not tahun:
        return []
    baris = [
        _baris("Alokasi", utuh, tahun, _alokasi),
        _baris("Realisasi", utuh, tahun, _realisasi),
        _baris_persen(dokumen, "Capaian", utuh, tahun),
    ]
    kata = [f"Capaian adalah realisasi dibagi alokasi × 100 %, {dokumen.mode('anggaran').keterangan}."]
    sumber = [b for k in (KelompokDeret.BELANJA, KelompokDeret.JUMLAH) for b in tabel_deret(dokumen, k, periode).baris]
    return _tabel("", "Matriks Capaian Kinerja Anggaran", tahun, baris, sumber, kata)


def _hibah(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    tabel = tabel_deret(dokumen, KelompokDeret.HIBAH, periode)
    if not tabel.tahun:
        return []
    baris = [_baris(b.nama, b, tabel.tahun, _realisasi) for b in tabel.baris]
    return _tabel("Jenis Hibah", "Matriks Hibah", tabel.tahun, baris, tabel.baris)


def _tabel(
    sudut: str, judul: str, tahun: tuple[int, ...], baris: list[Baris], deret: Iterable[BarisDeret], kata: list[str] | None = None
) -> list[Blok]:  # fmt: skip
    """The table, its notes: reasons of N/A and where the figures come from."""
    deret = tuple(deret)
    alasan = dict.fromkeys(
        b.pada(t).alasan for b in deret for t in tahun if b.pada(t).alasan and not b.pada(t).dihitung
    )
    sumber = dict.fromkeys(_sumber(b.pada(t)) for b in deret for t in tahun if b.pada(t).sumber)
    catatan = [
        *(kata or []),
        *([f"N/A: {'; '.join(alasan)}."] if alasan else []),
        *([f"Sumber: {'; '.join(sumber)}."] if sumber else []),
    ]
    tabel = Tabel(
        kolom(34, *((22, KANAN) for _ in tahun)), kepala(sudut, *(str(t) for t in tahun)), tuple(baris), (judul,),
        kecil=len(tahun) > 4,
    )  # fmt: skip
    return [tabel, Catatan(tuple(("", k) for k in catatan))] if catatan else [tabel]


def _sumber(n: NilaiTahun) -> str:
    """Where a figure comes from and the day it stood so."""
    return f"{n.sumber} per tanggal {tulis_tanggal(n.per_tanggal, dua_digit=True)}" if n.per_tanggal else n.sumber


def _baris(nama: str, b: BarisDeret, tahun: tuple[int, ...], ambil: Ambil, gaya: Gaya = Gaya.BIASA) -> Baris:
    return Baris((Sel(nama, rata=Rata.KIRI), *(_sel(b.pada(t), ambil) for t in tahun)), gaya)


def _sel(n: NilaiTahun, ambil: Ambil) -> Sel:
    nilai = ambil(n)
    return Sel("N/A") if nilai is None and n.alasan else sel_rupiah(nilai)


def _baris_persen(dokumen: TahunKinerja, nama: str, b: BarisDeret, tahun: tuple[int, ...]) -> Baris:
    kata = [tercetak(dokumen, b.pada(t)) for t in tahun]
    return Baris((Sel(nama), *(Sel(k) if k == "N/A" else sel_persen(k) for k in kata)), Gaya.SUBTOTAL)


# Charts --------------------------------------------------------------------------------------------------------------


def _grafik(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    utuh, belanja = keseluruhan(dokumen, periode), tabel_deret(dokumen, KelompokDeret.BELANJA, periode)
    tahun = tuple(t for t, n in sorted(utuh.nilai.items()) if n.berisi)
    hasil: list[Blok] = []
    if any(utuh.pada(t).alokasi is not None for t in tahun):
        seri = (
            SeriGrafik("Pagu", tuple(utuh.pada(t).alokasi for t in tahun)),
            SeriGrafik("Realisasi", tuple(utuh.pada(t).realisasi for t in tahun)),
        )
        hasil.append(Grafik("Pagu dan Realisasi", BentukGrafik.BATANG, tuple(str(t) for t in tahun), seri))
    for judul, ambil in (("Komposisi Alokasi Anggaran", _alokasi), ("Komposisi Realisasi Anggaran", _realisasi)):
        hasil += _komposisi(judul, belanja, ambil)
    return [*hasil, *_bulanan(dokumen, periode)]


def _komposisi(judul: str, tabel: TabelDeret, ambil: Ambil) -> list[Blok]:
    """Shares of the jenis belanja in the years in which any of them is known; a belanja without rupiah is left out."""
    tahun = tuple(t for t in tabel.tahun if any(ambil(b.pada(t)) for b in tabel.baris))
    baris = [b for b in tabel.baris if any(ambil(b.pada(t)) for t in tahun)]
    if len(baris) < 2:
        return []
    seri = tuple(SeriGrafik(b.nama, tuple(ambil(b.pada(t)) for t in tahun)) for b in baris)
    return [Grafik(judul, BentukGrafik.KOMPOSISI, tuple(str(t) for t in tahun), seri)]


def _bulanan(dokumen: TahunKinerja, periode: Periode) -> list[Blok]:
    """RPD and realisasi, cumulative by month up to the end of the period."""
    if not (rantai(dokumen) or baris_belanja(dokumen)):
        return []
    titik = kurva_serapan(dokumen)
    if not any(t.rpd is not None for t in titik):
        return []
    realisasi = tuple(t.realisasi if t.bulan <= periode.akhir else None for t in titik)
    seri = (SeriGrafik("RPD kumulatif", tuple(t.rpd for t in titik)), SeriGrafik("Realisasi kumulatif", realisasi))
    bulan = tuple(NAMA_BULAN[t.bulan - 1][:3] for t in titik)
    return [Grafik(f"RPD dan Realisasi per Bulan Tahun {dokumen.tahun}", BentukGrafik.GARIS, bulan, seri)]
