"""Kendala and solusi with what is being done about them: as paragraphs (002 III.A.5), or as a table."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.kendala import TingkatKendala, sebut_mulai, sebut_pada, tindak_lanjut, tingkat_kendala
from ...domain.laporan import Laporan
from ...domain.periode import Periode, tulis_tanggal
from ...domain.realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import (
    Bagian,
    Baris,
    Blok,
    Daftar,
    Judul,
    Kelompok,
    Lari,
    Orientasi,
    Paragraf,
    Rata,
    Sel,
    Tabel,
)
from .isi_sel import sel_teks
from .umum import TENGAH, baris_rentang, kepala, kolom, per_tanggal, periode_laporan, tata_letak

BAGIAN, JUDUL = "kendala", "Kendala dan Solusi"
URAIAN, TABEL = "uraian", "tabel"
TATA_LETAK = ((URAIAN, "Uraian kendala dan solusi"), (TABEL, "Tabel dengan tindak lanjut"))
PEMBUKA = (
    "Dalam mencapai realisasi dari Indikator Kinerja Kegiatan ada kendala yang dihadapi dalam pelaksanaannya namun dapat"
    " diperbaiki dengan solusi sebagai berikut:"
)
"""002's own sentence."""
KEPALA = ("No.", "Kendala", "Solusi", "Tindak Lanjut", "PIC", "Tenggat", "Status", "Hasil")


@dataclass(frozen=True, slots=True)
class KelompokKendala:
    """Kendala of one place: the satker, a unit, a sasaran or an indikator."""

    tempat: str
    isi: tuple[Kendala, ...]


def kendala(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Everything that had come up by the end of the period."""
    kelompok = kelompok_kendala(dokumen, periode_laporan(laporan))
    if not kelompok:
        return Bagian(BAGIAN, JUDUL, (Paragraf(f"Belum ada data kendala dan solusi tahun {dokumen.tahun}."),))
    if tata_letak(laporan, BAGIAN, URAIAN) == TABEL:
        return Bagian(BAGIAN, JUDUL, (_tabel(dokumen, laporan, kelompok),), Orientasi.MENDATAR)
    isi: list[Blok] = [Paragraf(PEMBUKA, lengket=True)]
    for k in kelompok:
        if len(kelompok) > 1:
            isi.append(Judul((k.tempat,), 3))
        for satu in k.isi:
            isi += _uraian(dokumen, satu)
    return Bagian(BAGIAN, JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.kendala)


def kelompok_kendala(dokumen: TahunKinerja, periode: Periode) -> tuple[KelompokKendala, ...]:
    """Kendala known by the end of the period, from the satker down to the indikator, each place in its own order."""
    hasil: dict[tuple[int, int, str], list[Kendala]] = {}
    for k in dokumen.kendala:
        if (k.mulai_bulan or 1) <= periode.akhir:
            hasil.setdefault(_tempat(dokumen, k), []).append(k)
    return tuple(KelompokKendala(tempat[2], tuple(isi)) for tempat, isi in sorted(hasil.items(), key=lambda h: h[0]))


def _tempat(dokumen: TahunKinerja, kendala: Kendala) -> tuple[int, int, str]:
    """Level, place in the order of the year, and words of what it stands at."""
    tingkat = tingkat_kendala(kendala)
    urut: tuple[str, ...] = ()
    pada: str | None = ""
    match tingkat:
        case TingkatKendala.UNIT:
            urut, pada = tuple(u.id for u in dokumen.unit), kendala.unit_id
        case TingkatKendala.SASARAN:
            urut, pada = tuple(s.sasaran_id for s in dokumen.sasaran_tahun), kendala.sasaran_id
        case TingkatKendala.INDIKATOR:
            urut, pada = tuple(i.indikator_id for i in dokumen.indikator_urut), kendala.indikator_id
    nomor = urut.index(pada) if pada in urut else len(urut)
    kata = sebut_pada(dokumen, kendala)
    return list(TingkatKendala).index(tingkat), nomor, kata[:1].upper() + kata[1:]


# As paragraphs ---------------------------------------------------------------------------------------------------------


def _uraian(dokumen: TahunKinerja, kendala: Kendala) -> list[Blok]:
    lanjut = tindak_lanjut(dokumen, kendala)
    isi: list[Blok] = []
    for nama, teks in (("Kendala :", kendala.uraian), ("Solusi :", kendala.solusi)):
        if teks:
            isi += [Paragraf((Lari(nama, tebal=True),), Rata.KIRI, lengket=True), Paragraf(teks)]
    if lanjut:
        isi.append(Paragraf((Lari("Tindak lanjut :", tebal=True),), Rata.KIRI, lengket=True))
        nomor = tuple(f"{n}." for n in range(1, len(lanjut) + 1)) if len(lanjut) > 1 else ()
        isi.append(Daftar(tuple(_kalimat(dokumen, t) for t in lanjut), nomor))
    return isi


def _kalimat(dokumen: TahunKinerja, lanjut: TindakLanjut) -> str:
    """``Mengusulkan peserta diklat (Subbagian Tata Usaha, tenggat 29 Maret 2024, berjalan). Hasil: …``"""
    unit = dokumen.ambil("unit", lanjut.unit_id)
    tenggat = f"tenggat {tulis_tanggal(lanjut.tenggat)}" if lanjut.tenggat else ""
    selesai = f" {tulis_tanggal(lanjut.selesai)}" if lanjut.selesai else ""
    keadaan = ", ".join(k for k in (unit.nama if unit else "", tenggat, _status(lanjut).lower() + selesai) if k)
    hasil = f" Hasil: {lanjut.hasil}" if lanjut.hasil else ""
    return f"{lanjut.uraian.rstrip('. ')} ({keadaan}).{hasil}"


def _status(lanjut: TindakLanjut) -> str:
    return "Belum dimulai" if lanjut.status == StatusTindakLanjut.BELUM else lanjut.status.value.capitalize()


# As a table ------------------------------------------------------------------------------------------------------------


def _tabel(dokumen: TahunKinerja, laporan: Laporan, kelompok: tuple[KelompokKendala, ...]) -> Tabel:
    isi: list[Baris | Kelompok] = []
    nomor = 0
    for k in kelompok:
        if len(kelompok) > 1:
            isi.append(baris_rentang(k.tempat, len(KEPALA)))
        for satu in k.isi:
            nomor += 1
            label = ((0, Sel(f"{nomor}.")), (1, _kendala(satu)), (2, sel_teks(satu.solusi)))
            lanjut = tindak_lanjut(dokumen, satu)
            baris = tuple(_lanjut(dokumen, t) for t in lanjut) or (Baris((Sel("-"), *(Sel() for _ in KEPALA[4:]))),)
            isi.append(Kelompok(label, baris))
    return Tabel(
        kolom((4, TENGAH), 21, 21, 19, 12, (9, TENGAH), (9, TENGAH), 15),
        kepala(*KEPALA),
        tuple(isi),
        (f"Kendala, Solusi, dan Tindak Lanjut Tahun {dokumen.tahun}", *per_tanggal(laporan)),
        kecil=True,
    )


def _kendala(kendala: Kendala) -> Sel:
    """The words, and below them kategori and first month."""
    rincian = ", ".join(r for r in (kendala.kategori, sebut_mulai(kendala)) if r)
    return sel_teks(f"{kendala.uraian}\n({rincian})")


def _lanjut(dokumen: TahunKinerja, lanjut: TindakLanjut) -> Baris:
    unit = dokumen.ambil("unit", lanjut.unit_id)
    selesai = f"\n{tulis_tanggal(lanjut.selesai)}" if lanjut.selesai else ""
    return Baris(
        (
            sel_teks(lanjut.uraian),
            Sel(unit.nama if unit else ""),
            Sel(tulis_tanggal(lanjut.tenggat) if lanjut.tenggat else ""),
            Sel(_status(lanjut) + selesai),
            sel_teks(lanjut.hasil),
        )
    )
