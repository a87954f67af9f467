"""IKPA as OM-SPAN shows it: components under their aspects, bobot, nilai akhir, nilai aspek, konversi (002 gambar 3.8)."""

from __future__ import annotations

from decimal import Decimal

from ...domain.angka import tulis_angka, tulis_isian, tulis_mode
from ...domain.aturan_skor import AturanSkor
from ...domain.indikator_anggaran import MODE_SKOR, BarisSkor, HasilSkor, ikpa, sebut_bulan_skor
from ...domain.laporan import Laporan
from ...domain.nilai import Angka, Isian, TidakBerlaku
from ...domain.periode import tulis_tanggal
from ...domain.portal import JenisSkor
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Kelompok, Kolom, Orientasi, Paragraf, Rata, Sel, Tabel
from .gambar import gambar_bagian
from .umum import TENGAH, nama_satker, periode_kalimat, periode_laporan, sel_angka

BAGIAN, JUDUL = "ikpa", "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)"
_AWAL = (("No", 20.0), ("Kode KPPN", 34.0), ("Kode BA", 30.0), ("Kode Satker", 46.0), ("Uraian Satker", 82.0))


def bagian_ikpa(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The sentence with final value and category, the table of the latest month, where it is from."""
    periode = periode_laporan(laporan)
    hasil = ikpa(dokumen, periode)
    gambar = gambar_bagian(dokumen, BAGIAN)
    isi: list[Blok] = [
        Paragraf(kalimat_skor(dokumen, hasil, "Nilai IKPA", periode_kalimat(periode, dokumen.tahun)), lengket=True)
    ]
    if hasil.aturan is not None and any(not _kosong(b.nilai) for b in hasil.baris):
        isi += [_tabel(dokumen, hasil, hasil.aturan), catatan_skor(hasil)]
    elif hasil.nilai is not None:
        isi.append(catatan_skor(hasil))
    return Bagian(BAGIAN, JUDUL, (*isi, *gambar), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    return any(s.jenis == JenisSkor.IKPA for s in dokumen.skor_anggaran) or bool(gambar_bagian(dokumen, BAGIAN))


def kalimat_skor(dokumen: TahunKinerja, hasil: HasilSkor, nama: str, kapan: str) -> str:
    """What the score is, or why there is none."""
    if not hasil.bulan:
        return f"Belum ada data {nama} sampai dengan {kapan}."
    if hasil.nilai is None:
        return f"{nama} {nama_satker(dokumen)} sampai dengan {kapan} tidak dapat dihitung: {hasil.alasan}."
    predikat = f" dengan kategori {hasil.kategori}" if hasil.kategori else ""
    return (
        f"{nama} {nama_satker(dokumen)} sampai dengan {sebut_bulan_skor(dokumen, hasil)} sebesar "
        f"{tulis_mode(hasil.nilai, MODE_SKOR)}{predikat}."
    )


def catatan_skor(hasil: HasilSkor) -> Catatan:
    """Portal and day, the rule, and why a component does not apply."""
    butir = []
    if hasil.aturan:
        hari = f" per tanggal {tulis_tanggal(hasil.per_tanggal, dua_digit=True)}" if hasil.per_tanggal else ""
        butir.append(
            f"Sumber: {hasil.aturan.portal}{hari}. Bobot dan kategori menurut tabel aturan {hasil.aturan.peraturan}."
        )
    butir += [
        f"{b.komponen.nama} tidak berlaku: {b.nilai.alasan}." for b in hasil.baris if isinstance(b.nilai, TidakBerlaku)
    ]
    return Catatan(tuple(("", b) for b in butir))


def sel_skor(nilai: Decimal | None) -> Sel:
    return Sel("") if nilai is None else sel_angka(tulis_mode(nilai, MODE_SKOR))


def sel_nilai(nilai: Isian) -> Sel:
    return sel_skor(nilai.nilai) if isinstance(nilai, Angka) else Sel(tulis_isian(nilai))


def _kosong(nilai: Isian) -> bool:
    return not isinstance(nilai, Angka | TidakBerlaku)


def _urut(hasil: HasilSkor, aturan: AturanSkor) -> list[tuple[str, list[BarisSkor]]]:
    """(aspect, its components) in the order of the paper."""
    return [(i, [b for b in hasil.baris if b.komponen.aspek == i]) for i, _ in aturan.aspek]


def _tabel(dokumen: TahunKinerja, hasil: HasilSkor, aturan: AturanSkor) -> Tabel:
    kelompok = [
        (nama, milik) for (_, nama), (_, milik) in zip(aturan.aspek, _urut(hasil, aturan), strict=True) if milik
    ]
    semua = [b for _, milik in kelompok for b in milik]
    akhir = ["Nilai Total", "Konversi Bobot", "Nilai Akhir (Nilai Total/ Konversi Bobot)"]
    if aturan.pengurang:
        akhir.insert(2, aturan.pengurang.nama)
        akhir[3] = "Nilai Akhir (Nilai Total/ Konversi Bobot − Pengurang)"
    kepala = (
        Baris(
            (
                *(Sel(n, baris=2) for n, _ in _AWAL),
                Sel("Keterangan", baris=2),
                *(Sel(nama, kolom=len(milik)) for nama, milik in kelompok),
                *(Sel(n, baris=2) for n in akhir),
            )
        ),
        Baris(tuple(Sel(b.komponen.nama) for b in semua)),
    )
    satker = dokumen.identitas
    label = ("1", satker.kppn, satker.kode_ba, satker.kode, satker.nama.upper()) if satker else ("1", "", "", "", "")
    ekor = [
        sel_skor(hasil.total),
        Sel("" if hasil.konversi is None else f"{tulis_angka(hasil.konversi)}%"),
        sel_skor(hasil.nilai),
    ]
    if aturan.pengurang:
        ekor.insert(2, sel_nilai(hasil.pengurang))
    n = len(_AWAL)
    tempat = n + 1 + len(semua)
    aspek = {i: v for i, _, v in hasil.aspek}
    isi = (
        Baris((Sel("Nilai"), *(sel_nilai(b.nilai) for b in semua))),
        Baris((Sel("Bobot"), *(sel_angka(tulis_angka(b.komponen.bobot)) for b in semua))),
        Baris((Sel("Nilai Akhir"), *(sel_skor(b.akhir) for b in semua))),
        Baris(
            (
                Sel("Nilai Aspek"),
                *(_lebar(sel_skor(aspek[i]), len(milik)) for i, milik in _urut(hasil, aturan) if milik),
            )
        ),
    )
    kolom = (
        *(Kolom(w, Rata.KIRI if nama == "Uraian Satker" else TENGAH) for nama, w in _AWAL),
        Kolom(52),
        *(Kolom(54, TENGAH) for _ in semua),
        *(Kolom(50, TENGAH) for _ in akhir),
    )
    tepi = (*((k, Sel(t)) for k, t in enumerate(label)), *((tempat + k, s) for k, s in enumerate(ekor)))
    return Tabel(
        kolom, kepala, (Kelompok(tepi, isi),),
        ("Indikator Pelaksanaan Anggaran", f"Sampai dengan {sebut_bulan_skor(dokumen, hasil)}"), kecil=True, rapat=True,
    )  # fmt: skip


def _lebar(sel: Sel, kolom: int) -> Sel:
    return Sel(sel.teks, sel.angka, sel.desimal, kolom=kolom)
