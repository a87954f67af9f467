"""From monthly entries to realisasi: rumus over named variables, consolidated over months first.

Variables are consolidated before the rumus runs: Σ pembilang / Σ penyebut, never a mean of percents. A new kind of rumus
is one entry in :data:`RUMUS` and one word in :class:`~.renstra.JenisRumus`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from .angka import bagi, persen
from .nilai import KOSONG, Angka, Hasil, Kosong, Teks, TidakBerlaku, TidakDapatDihitung
from .periode import NAMA_BULAN, Periode
from .realisasi import KUMULATIF, NILAI, Realisasi
from .renstra import IndikatorTahun, JenisRumus, Konsolidasi
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class Rumus:
    """A kind of rumus: its usual variables, how it computes, and how it is written as a fraction."""

    variabel: tuple[tuple[str, str], ...]
    hitung: Callable[[Mapping[str, Decimal]], Hasil]
    tulis: str


def _perbandingan(isi: Mapping[str, Decimal]) -> Hasil:
    nilai = list(isi.values())
    if nilai[1] == 0:
        return TidakDapatDihitung("penyebut 0")
    return Angka(persen(nilai[0], nilai[1]))


RUMUS: dict[JenisRumus, Rumus] = {
    JenisRumus.LANGSUNG: Rumus((), lambda isi: KOSONG, ""),
    JenisRumus.PERBANDINGAN: Rumus(
        (("pembilang", "pembilang"), ("penyebut", "penyebut")), _perbandingan, "pembilang / penyebut × 100%"
    ),
}


def variabel_indikator(indikator: IndikatorTahun) -> tuple[tuple[str, str], ...]:
    """(name, meaning) of each variable the indikator asks for; empty when its value is typed."""
    if indikator.variabel:
        return tuple((nama, arti) for nama, arti in indikator.variabel)
    return RUMUS[indikator.rumus].variabel


@dataclass(frozen=True, slots=True)
class HasilRealisasi:
    """A realisasi with what it was made of: consolidated variables, and where it came from."""

    hasil: Hasil | Teks
    variabel: tuple[tuple[str, Decimal], ...] = ()
    asal: str = "bulanan"
    """``bulanan``, or ``kumulatif`` when a year-to-date figure stands in for the months."""
    bulan_isi: tuple[int, ...] = ()


def isi_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun) -> dict[int, dict[str, Realisasi]]:
    """Entries of an indikator by month and variable."""
    hasil: dict[int, dict[str, Realisasi]] = {}
    for baris in dokumen.per("realisasi", "indikator_id").get(indikator.indikator_id, ()):
        hasil.setdefault(baris.bulan, {})[baris.variabel] = baris
    return hasil


def realisasi_sampai(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> HasilRealisasi:
    """Realisasi from January to the end of the period; a cumulative override that still stands goes first."""
    isi = isi_bulan(dokumen, indikator)
    for bulan in range(periode.akhir, 0, -1):
        baris = isi.get(bulan, {}).get(KUMULATIF)
        if baris and not baris.gugur and not isinstance(baris.nilai, Kosong):
            return HasilRealisasi(_hasil(baris.nilai), asal="kumulatif", bulan_isi=(bulan,))
    return _konsolidasi(indikator, {b: v for b, v in isi.items() if b <= periode.akhir})


def realisasi_periode(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> HasilRealisasi:
    """The period's own realisasi, from its own months only."""
    isi = isi_bulan(dokumen, indikator)
    return _konsolidasi(indikator, {b: v for b, v in isi.items() if b in periode.bulan})


def _hasil(nilai: object) -> Hasil | Teks:
    assert isinstance(nilai, Angka | TidakBerlaku | Teks | Kosong | TidakDapatDihitung)
    return nilai


def _konsolidasi(indikator: IndikatorTahun, isi: Mapping[int, Mapping[str, Realisasi]]) -> HasilRealisasi:
    nama = [nama for nama, _ in variabel_indikator(indikator)]
    bulan_variabel = sorted(b for b, v in isi.items() if any(n in v for n in nama))
    if nama and bulan_variabel:
        return _dari_variabel(indikator, nama, {b: isi[b] for b in bulan_variabel})
    nilai = {b: v[NILAI].nilai for b, v in sorted(isi.items()) if NILAI in v}
    terisi = {b: n for b, n in nilai.items() if not isinstance(n, Kosong)}
    if not terisi:
        return HasilRealisasi(KOSONG)
    angka = {b: n.nilai for b, n in terisi.items() if isinstance(n, Angka)}
    akhir = terisi[max(terisi)]
    if isinstance(akhir, Teks):
        return HasilRealisasi(akhir, bulan_isi=tuple(terisi))
    if not angka:
        return HasilRealisasi(_hasil(akhir), bulan_isi=tuple(terisi))
    return HasilRealisasi(Angka(gabung(indikator.konsolidasi, list(angka.values()))), bulan_isi=tuple(angka))


def _dari_variabel(
    indikator: IndikatorTahun, nama: list[str], isi: Mapping[int, Mapping[str, Realisasi]]
) -> HasilRealisasi:
    lengkap: dict[int, list[Decimal]] = {}
    tidak_berlaku: TidakBerlaku | None = None
    for bulan, variabel in isi.items():
        nilai = [variabel[n].nilai if n in variabel else KOSONG for n in nama]
        na = next((n for n in nilai if isinstance(n, TidakBerlaku)), None)
        if na:
            tidak_berlaku = na
            continue
        angka = [n.nilai for n in nilai if isinstance(n, Angka)]
        if len(angka) < len(nama):
            kurang = nama[[isinstance(n, Angka) for n in nilai].index(False)]
            return HasilRealisasi(TidakDapatDihitung(f"{kurang} {NAMA_BULAN[bulan - 1]} belum diisi"))
        lengkap[bulan] = angka
    if not lengkap:
        return HasilRealisasi(tidak_berlaku or KOSONG, bulan_isi=tuple(isi))
    gabungan = {n: gabung(indikator.konsolidasi, [angka[i] for angka in lengkap.values()]) for i, n in enumerate(nama)}
    hasil = RUMUS[indikator.rumus].hitung(gabungan)
    return HasilRealisasi(hasil, tuple(gabungan.items()), bulan_isi=tuple(lengkap))


def gabung(cara: Konsolidasi, nilai: list[Decimal]) -> Decimal:
    """Consolidate the filled months (in month order) of one value or variable; at least one is needed."""
    match cara:
        case Konsolidasi.JUMLAH:
            return sum(nilai, Decimal(0))
        case Konsolidasi.RATA:
            return bagi(sum(nilai, Decimal(0)), len(nilai))
        case Konsolidasi.MAKS:
            return max(nilai)
    return nilai[-1]
