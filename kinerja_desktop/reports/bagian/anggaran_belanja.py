"""Budget by jenis belanja, as the source shows it: SMART's list (002 gambar 3.1) or OM-SPAN's matrix (gambar 3.2)."""

from __future__ import annotations

from ...domain.anggaran import NAMA_BELANJA
from ...domain.angka import tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.periode import tulis_tanggal
from ...domain.serapan import BarisAnggaran, TabelAnggaran, cetak, sumber_belanja, tabel_belanja
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Gaya, Kelompok, Kolom, Orientasi, Paragraf, Rata, Sel, Tabel
from .gambar import gambar_bagian
from .umum import (
    KANAN,
    TENGAH,
    kepala,
    kolom,
    nama_satker,
    periode_kalimat,
    periode_laporan,
    sel_persen,
    sel_rupiah,
    tata_letak,
)

KOLOM_OMSPAN = (
    ("51", "PEGAWAI"),
    ("52", "BARANG"),
    ("53", "MODAL"),
    ("54", "BEBAN BUNGA"),
    ("55", "SUBSIDI"),
    ("56", "HIBAH"),
    ("57", "BANSOS"),
    ("58", "LAIN-LAIN"),
    ("61", "TRANSFER"),
)
"""Columns of OM-SPAN's own table, printed with 0 where the satker has no such belanja."""

BAGIAN = "anggaran-belanja"
SUMBERNYA, SMART, OMSPAN = "sumbernya", "smart", "om-span"
TATA_LETAK = (
    (SUMBERNYA, "Seperti tampilan sumbernya"),
    (SMART, "Daftar akun (SMART)"),
    (OMSPAN, "Matriks jenis belanja (OM-SPAN)"),
)


def anggaran_belanja(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """One table per source that has this breakdown, as its source shows it or all in one layout; the matrix is landscape."""
    periode = periode_laporan(laporan)
    letak = tata_letak(laporan, BAGIAN, SUMBERNYA)

    def bermatriks(tabel: TabelAnggaran) -> bool:
        return letak == OMSPAN or (letak == SUMBERNYA and berupa_matriks(tabel.jumlah.sumber))

    semua = [tabel_belanja(dokumen, periode, nama) for nama in sumber_belanja(dokumen)]
    terisi = [t for t in semua if t.jumlah.realisasi is not None]
    isi: list[Blok] = []
    matriks = any(bermatriks(t) for t in terisi)
    for tabel in terisi:
        if bermatriks(tabel):
            isi += [_matriks(dokumen, tabel), Catatan((("", _sumber(dokumen, tabel)),))]
        else:
            isi += [_daftar(dokumen, tabel, 0.72 if matriks else 1.0), Catatan((("", _sumber(dokumen, tabel)),))]
    isi += gambar_bagian(dokumen, BAGIAN)
    if not isi:
        kalimat = f"Belum ada data anggaran menurut jenis belanja untuk {periode_kalimat(periode, dokumen.tahun)}."
        isi.append(Paragraf(kalimat))
    return Bagian(
        BAGIAN,
        "Realisasi Anggaran Menurut Jenis Belanja",
        tuple(isi),
        Orientasi.MENDATAR if matriks else Orientasi.TEGAK,
    )


def ada(dokumen: TahunKinerja) -> bool:
    return bool(sumber_belanja(dokumen) or gambar_bagian(dokumen, BAGIAN))


def berupa_matriks(sumber: str) -> bool:
    """OM-SPAN, however it is written, shows a matrix; every other source a list."""
    return "".join(c for c in sumber.casefold() if c.isalpha()).startswith(("omspan", "span"))


def _sumber(dokumen: TahunKinerja, tabel: TabelAnggaran) -> str:
    hari = tabel.jumlah.per_tanggal
    kapan = f" per tanggal {tulis_tanggal(hari, dua_digit=True)}" if hari else ""
    return f"Sumber: {tabel.jumlah.sumber}{kapan}. Persentase {dokumen.mode('anggaran').keterangan}."


def _lengkap(dokumen: TahunKinerja, tabel: TabelAnggaran) -> list[BarisAnggaran]:
    """Lines of the list; SMART also shows belanja 57 where there is none."""
    baris = list(tabel.baris)
    if tabel.jumlah.sumber.casefold().startswith("smart") and not any(b.kode[:2] == "57" for b in baris):
        nol = BarisAnggaran("57", NAMA_BELANJA["57"], 0, 0, tabel.jumlah.sumber, tabel.jumlah.per_tanggal)
        baris.append(cetak(dokumen, nol))
    return baris


def _daftar(dokumen: TahunKinerja, tabel: TabelAnggaran, lebar: float) -> Tabel:
    """SMART: Akun 2 digit, alokasi, realisasi, persentase."""
    baris = [
        Baris((Sel(f"{b.kode} {b.nama}".strip()), sel_rupiah(b.pagu), sel_rupiah(b.realisasi), sel_persen(b.tercetak)))
        for b in _lengkap(dokumen, tabel)
    ]
    j = tabel.jumlah
    total = (Sel("Jumlah", rata=Rata.TENGAH), sel_rupiah(j.pagu), sel_rupiah(j.realisasi), sel_persen(j.tercetak))
    return Tabel(
        kolom(36, (24, KANAN), (24, KANAN), (16, KANAN)),
        kepala("Akun 2 Digit", "Alokasi Anggaran", "Realisasi Anggaran", "Persentase"),
        (*baris, Baris(total, Gaya.TOTAL)),
        ("Komposisi Alokasi dan Realisasi Anggaran", f"Tahun {dokumen.tahun}"),
        lebar=lebar,
    )


def _matriks(dokumen: TahunKinerja, tabel: TabelAnggaran) -> Tabel:
    """OM-SPAN: kode | nama satker, then pagu, realisasi (percent) and sisa across the jenis belanja."""
    satker = dokumen.identitas
    per_kode = {b.kode[:2]: b for b in tabel.baris}
    standar = [k for k, _ in KOLOM_OMSPAN]
    jenis = [
        *KOLOM_OMSPAN,
        *((k, b.nama.removeprefix("Belanja ").upper()) for k, b in per_kode.items() if k not in standar),
    ]
    nol = BarisAnggaran("", "", 0, 0, "", None)
    isi = [per_kode.get(k, nol) for k, _ in jenis] + [tabel.jumlah]
    nama = f"{satker.kode} | {satker.nama.upper()}" if satker else nama_satker(dokumen).upper()
    atas = Baris(
        (
            Sel("NO", baris=2),
            Sel("KODE | NAMA SATKER", baris=2),
            Sel("KETERANGAN", baris=2),
            Sel("JENIS BELANJA", kolom=len(jenis)),
            Sel("TOTAL", baris=2),
        )
    )
    lebar = [
        68.0 if b.pagu or b.realisasi else 46.0 if len(n) > 7 else 41.0 for b, (_, n) in zip(isi, jenis, strict=False)
    ]
    return Tabel(
        (Kolom(20, TENGAH), Kolom(92), Kolom(54), *(Kolom(w, KANAN) for w in lebar), Kolom(68, KANAN)),
        (atas, Baris(tuple(Sel(n) for _, n in jenis))),
        (
            Kelompok(((0, Sel("1")), (1, Sel(nama))), _tiga(isi)),
            Kelompok(((0, Sel("GRAND TOTAL", kolom=2, tebal=True)),), _tiga(isi, Gaya.SUBTOTAL)),
        ),
        ("Realisasi Belanja Satker Per Jenis Belanja", f"Tahun {dokumen.tahun}"),
        kecil=True,
    )


def _tiga(isi: list[BarisAnggaran], gaya: Gaya = Gaya.BIASA) -> tuple[Baris, Baris, Baris]:
    return (
        Baris((Sel("PAGU"), *(sel_rupiah(b.pagu) for b in isi)), gaya),
        Baris((Sel("REALISASI"), *(_realisasi(b) for b in isi)), gaya),
        Baris((Sel("SISA"), *(sel_rupiah(b.sisa) for b in isi)), gaya),
    )


def _realisasi(baris: BarisAnggaran) -> Sel:
    """Realisasi with its percentage underneath, where there is a pagu."""
    if not baris.pagu or baris.realisasi is None:
        return sel_rupiah(baris.realisasi)
    return Sel(f"{tulis_rupiah(baris.realisasi)}\n({baris.tercetak}%)", baris.realisasi)
