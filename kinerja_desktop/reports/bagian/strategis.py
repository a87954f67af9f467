"""Sasaran strategis with their indikator (002 T2.1), and the IKU: beside them the sasaran program they lead to (002 T2.2).

Both come from the Renstra where its tree has sasaran strategis, else from the sasaran of the year.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.laporan import Laporan
from ...domain.rencana_strategis import JenisSimpul
from ...domain.renstra import SasaranTahun, Tingkat, dicetak
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Kelompok, Paragraf, Sel, Tabel
from .isi_sel import sel_daftar
from .pohon_renstra import SimpulCetak, anak_cetak, bertitik, di_bawah, milik_renstra, sasaran_tingkat, simpul_cetak
from .umum import TENGAH, kepala, kolom, nama_satker
from .urut_cetak import urut_sebut

STRATEGIS, IKU = "sasaran-strategis", "iku"
BELUM_ADA = "Belum ada data sasaran strategis: isi di Renstra atau di Perjanjian Kinerja."


@dataclass(frozen=True, slots=True)
class _Sasaran:
    """A sasaran with the words of its indikator and, for a strategis one, the sasaran program below it."""

    kata: str
    indikator: tuple[str, ...]
    program: tuple[_Sasaran, ...] = ()


def sasaran_strategis(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """002 T2.1."""
    semua = _sasaran(dokumen, STRATEGIS)
    if not semua:
        return Bagian(STRATEGIS, "Sasaran Strategis", (Paragraf(BELUM_ADA),))
    tabel = Tabel(
        kolom((7, TENGAH), 43, 50),
        kepala("No.", "Sasaran Strategis (SS)", "Indikator Sasaran Strategis"),
        tuple(Baris((Sel(str(n)), Sel(s.kata), sel_daftar(s.indikator))) for n, s in enumerate(semua, 1)),
        (f"Sasaran Strategis {_atasan(dokumen)}",),
    )
    return Bagian(STRATEGIS, "Sasaran Strategis", (tabel,))


def iku(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """002 T2.2: one row per sasaran strategis, its sasaran program below each other, their indikator counted through."""
    semua = _sasaran(dokumen, IKU)
    if not semua:
        return Bagian(IKU, "Indikator Kinerja Utama", (Paragraf(BELUM_ADA),))
    tabel = Tabel(
        kolom((6, TENGAH), 21, 22, 20, 31),
        kepala(
            "No.", "Sasaran Strategis (SS)", "Indikator Sasaran Strategis", "Sasaran Program",
            "Indikator Sasaran Program",
        ),
        tuple(_kelompok(n, s) for n, s in enumerate(semua, 1)),
        ("Indikator Kinerja Utama",),
    )  # fmt: skip
    return Bagian(IKU, "Indikator Kinerja Utama", (tabel,))


def ada(dokumen: TahunKinerja) -> bool:
    simpul = milik_renstra(dokumen, "renstra_simpul")
    return any(s.jenis == JenisSimpul.SASARAN and s.tingkat == Tingkat.STRATEGIS for s in simpul) or bool(
        dokumen.sasaran_tingkat(Tingkat.STRATEGIS)
    )


def _atasan(dokumen: TahunKinerja) -> str:
    """Whose sasaran they are: the superior's (002: the ministry's in the province), else the satker's own."""
    satker = dokumen.identitas
    return (satker.wilayah.removeprefix("Kantor Wilayah ") if satker else "") or nama_satker(dokumen)


def _kelompok(nomor: int, s: _Sasaran) -> Kelompok:
    baris, ke = [], 1
    jumlah = sum(len(p.indikator) for p in s.program)
    for p in s.program:
        # The indikator of all sasaran program of a row are counted through.
        baris.append(Baris((Sel(p.kata), sel_daftar(p.indikator, ke if jumlah > 1 else None))))
        ke += len(p.indikator)
    label = ((0, Sel(str(nomor))), (1, Sel(s.kata)), (2, sel_daftar(s.indikator)))
    return Kelompok(label, tuple(baris) or (Baris((Sel(), Sel())),))


# Where they stand ----------------------------------------------------------------------------------------------------


def _sasaran(dokumen: TahunKinerja, bagian: str) -> tuple[_Sasaran, ...]:
    renstra = dokumen.renstra_berlaku
    semua = simpul_cetak(dokumen, renstra, bagian) if renstra else ()
    if strategis := sasaran_tingkat(semua, Tingkat.STRATEGIS):
        return _dari_pohon(semua, strategis)
    return _dari_tahun(dokumen, bagian)


def _dari_pohon(semua: tuple[SimpulCetak, ...], strategis: tuple[SimpulCetak, ...]) -> tuple[_Sasaran, ...]:
    program = sasaran_tingkat(semua, Tingkat.PROGRAM)

    def satu(s: SimpulCetak, bawah: Iterable[SimpulCetak] = ()) -> _Sasaran:
        indikator = tuple(i.kata for i in anak_cetak(semua, s, JenisSimpul.INDIKATOR))
        return _Sasaran(s.bertitik, indikator, tuple(satu(b) for b in bawah))

    return tuple(satu(s, (p for p in program if di_bawah(p, s))) for s in strategis)


def _dari_tahun(dokumen: TahunKinerja, bagian: str) -> tuple[_Sasaran, ...]:
    """A year does not say which sasaran program serves which sasaran strategis: they stand beside each other in their
    order, what is left beside the last."""

    def satu(s: SasaranTahun, kata: str, program: tuple[_Sasaran, ...] = ()) -> _Sasaran:
        milik = [i for i in dokumen.indikator_urut if i.sasaran_id == s.sasaran_id and dicetak(i, bagian)]
        return _Sasaran(bertitik(s.kode, kata), tuple(k for _, k in urut_sebut(milik, bagian)), program)

    strategis = urut_sebut(dokumen.sasaran_tingkat(Tingkat.STRATEGIS), bagian)
    program = tuple(satu(s, kata) for s, kata in urut_sebut(dokumen.sasaran_tingkat(Tingkat.PROGRAM), bagian))
    akhir = len(strategis) - 1
    return tuple(
        satu(s, kata, program[n:] if n == akhir else program[n : n + 1]) for n, (s, kata) in enumerate(strategis)
    )
