"""From monthly entries to realisasi: rumus over named variables, consolidated over months first.

Variables are consolidated before the rumus runs: Σ pembilang / Σ penyebut, never a mean of percents. What an indikator
takes from other figures (:mod:`.sumber_isian`) counts like an entry of its due months until an officer types one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from .angka import Mode, bagi, tulis_angka
from .langkah import Langkah
from .nilai import KOSONG, Angka, Hasil, Kosong, Teks, TidakBerlaku, TidakDapatDihitung
from .noun import id_sel
from .periode import NAMA_BULAN, Periode
from .realisasi import KUMULATIF, NILAI, Realisasi
from .renstra import IndikatorTahun, Konsolidasi
from .rumus_jenis import RUMUS, Rumus, periksa_tetapan, variabel_indikator, variabel_tetap
from .sumber_isian import Usulan, bersumber, usulan
from .tahun_kinerja import TahunKinerja

__all__ = [
    "RUMUS", "HasilRealisasi", "Rumus", "coba_rumus", "gabung", "isi_berlaku", "isi_bulan", "langkah_realisasi",
    "periksa_tetapan", "realisasi_periode", "realisasi_sampai", "setahun", "usulan_bulan", "variabel_indikator",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class HasilRealisasi:
    """A realisasi with what it was made of: consolidated variables, and where it came from."""

    hasil: Hasil | Teks
    variabel: tuple[tuple[str, Decimal], ...] = ()
    asal: str = "bulanan"
    """``bulanan``, or ``kumulatif`` when a year-to-date figure stands in for the months."""
    bulan_isi: tuple[int, ...] = ()
    sumber: tuple[tuple[str, str], ...] = ()
    """(variable or ``""``, where it was taken from) of what was not typed."""


def isi_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun) -> dict[int, dict[str, Realisasi]]:
    """Entries of an indikator by month and variable."""
    hasil: dict[int, dict[str, Realisasi]] = {}
    for baris in dokumen.per("realisasi", "indikator_id").get(indikator.indikator_id, ()):
        hasil.setdefault(baris.bulan, {})[baris.variabel] = baris
    return hasil


def isi_berlaku(dokumen: TahunKinerja, indikator: IndikatorTahun, akhir: int = 12) -> dict[int, dict[str, Realisasi]]:
    """As :func:`isi_bulan`, with what other figures propose for the due months up to ``akhir`` that nobody has typed.

    A proposed row has the id its cell would have; it is not in the file. Proposals count once they complete a month: what
    is still to be typed beside them leaves the months before as they are.
    """
    isi = isi_bulan(dokumen, indikator)
    if not bersumber(indikator):
        return isi
    variabel = {n for n, _ in variabel_indikator(indikator)} - variabel_tetap(indikator) or {NILAI}
    for bulan in indikator.periode_pelaporan.bulan_isi or range(1, 13):
        if bulan > akhir:
            continue
        calon_bulan = usulan_bulan(dokumen, indikator, bulan, isi)
        diketik = any(n in variabel for n in isi.get(bulan, {}))
        for satu, calon in calon_bulan.items():
            if satu in variabel and not diketik and not variabel <= set(calon_bulan):
                continue
            id_ = id_sel("realisasi", dokumen.tahun, indikator.indikator_id, bulan, satu)
            baris = Realisasi(id_, dokumen.tahun, indikator.indikator_id, bulan, satu, Angka(calon.nilai))
            isi.setdefault(bulan, {})[satu] = baris
    return isi


def usulan_bulan(
    dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, isi: Mapping[int, Mapping[str, Realisasi]] | None = None
) -> dict[str, Usulan]:  # fmt: skip
    """What other figures propose for the cells of a month that nobody has typed (``isi``: the entries, if at hand).

    A value typed for the month as it is stands instead of all its variables.
    """
    isi = isi_bulan(dokumen, indikator) if isi is None else isi
    if NILAI in isi.get(bulan, {}):
        return {}
    variabel = [n for n, _ in variabel_indikator(indikator)] or [NILAI]
    hasil: dict[str, Usulan] = {}
    for satu in bersumber(indikator):
        kosong = satu in variabel and isinstance(_nilai_isi(isi, bulan, satu), Kosong)
        if kosong and (calon := usulan(dokumen, indikator, satu, bulan)):
            hasil[satu] = calon
    return hasil


def setahun(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> dict[str, Usulan]:
    """Figures that count all year and were typed in another month (last year's), for a month that leaves them empty."""
    isi = isi_berlaku(dokumen, indikator)
    hasil: dict[str, Usulan] = {}
    for nama, nilai in _tetap_sampai(indikator, isi, bulan).items():
        if isinstance(_nilai_isi(isi, bulan, nama), Kosong):
            ada = [b for b, v in isi.items() if nama in v and v[nama].nilai == Angka(nilai)]
            asal = max((b for b in ada if b <= bulan), default=min(ada))
            hasil[nama] = Usulan(nilai, f"isian {NAMA_BULAN[asal - 1]}")
    return hasil


def _nilai_isi(isi: Mapping[int, Mapping[str, Realisasi]], bulan: int, variabel: str) -> object:
    baris = isi.get(bulan, {}).get(variabel)
    return baris.nilai if baris else KOSONG


def _dari_mana(
    dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: tuple[int, ...]
) -> tuple[tuple[str, str], ...]:  # fmt: skip
    """Words on the sources that took part, as of the last month."""
    return tuple((nama, u.asal) for nama, u in usulan_bulan(dokumen, indikator, bulan[-1]).items()) if bulan else ()


def realisasi_sampai(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> HasilRealisasi:
    """Realisasi from January to the end of the period; a cumulative override that still stands goes first."""
    isi = isi_berlaku(dokumen, indikator, periode.akhir)
    for bulan in range(periode.akhir, 0, -1):
        baris = isi.get(bulan, {}).get(KUMULATIF)
        if baris and not baris.gugur and not isinstance(baris.nilai, Kosong):
            return HasilRealisasi(_hasil(baris.nilai), asal="kumulatif", bulan_isi=(bulan,))
    return _bersumber(dokumen, indikator, _konsolidasi(indikator, {b: v for b, v in isi.items() if b <= periode.akhir}))


def realisasi_periode(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> HasilRealisasi:
    """The period's own realisasi, from its own months only."""
    isi = isi_berlaku(dokumen, indikator, periode.akhir)
    tetap = _tetap_sampai(indikator, isi, periode.akhir)
    hasil = _konsolidasi(indikator, {b: v for b, v in isi.items() if b in periode.bulan}, tetap)
    return _bersumber(dokumen, indikator, hasil)


def _bersumber(dokumen: TahunKinerja, indikator: IndikatorTahun, hasil: HasilRealisasi) -> HasilRealisasi:
    if not indikator.sumber_isian or not hasil.bulan_isi:
        return hasil
    return replace(hasil, sumber=_dari_mana(dokumen, indikator, hasil.bulan_isi))


def _tetap_sampai(
    indikator: IndikatorTahun, isi: Mapping[int, Mapping[str, Realisasi]], akhir: int
) -> dict[str, Decimal]:  # fmt: skip
    """Variables that are one figure all year (last year's), as last entered up to a month, else later in the year."""
    hasil: dict[str, Decimal] = {}
    for nama in variabel_tetap(indikator):
        ada = {b: n.nilai for b, v in isi.items() if nama in v and isinstance(n := v[nama].nilai, Angka)}
        lalu = [b for b in ada if b <= akhir]
        if ada:
            hasil[nama] = ada[max(lalu) if lalu else min(ada)]
    return hasil


def _hasil(nilai: object) -> Hasil | Teks:
    assert isinstance(nilai, Angka | TidakBerlaku | Teks | Kosong | TidakDapatDihitung)
    return nilai


def _konsolidasi(
    indikator: IndikatorTahun, isi: Mapping[int, Mapping[str, Realisasi]], tetap: Mapping[str, Decimal] | None = None
) -> HasilRealisasi:
    nama = [nama for nama, _ in variabel_indikator(indikator)]
    tetap = _tetap_sampai(indikator, isi, 12) if tetap is None else tetap
    bulanan = set(nama) - variabel_tetap(indikator)
    bulan_variabel = sorted(b for b, v in isi.items() if bulanan & v.keys())
    if nama and bulan_variabel:
        return _dari_variabel(indikator, nama, {b: isi[b] for b in bulan_variabel}, tetap)
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
    indikator: IndikatorTahun,
    nama: list[str],
    isi: Mapping[int, Mapping[str, Realisasi]],
    tetap: Mapping[str, Decimal],
) -> HasilRealisasi:
    lengkap: dict[int, list[Decimal]] = {}
    tidak_berlaku: TidakBerlaku | None = None
    for bulan, variabel in isi.items():
        nilai: list[object] = [
            Angka(tetap[n]) if n in tetap else variabel[n].nilai if n in variabel else KOSONG for n in nama
        ]
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
    sumber = set(bersumber(indikator))
    gabungan: dict[str, Decimal] = {}
    for i, n in enumerate(nama):
        # A source gives the state at the end of a month: months of it are never added.
        cara = Konsolidasi.AKHIR if n in tetap or n in sumber else indikator.konsolidasi
        gabungan[n] = gabung(cara, [angka[i] for angka in lengkap.values()])
    hasil = RUMUS[indikator.rumus].hitung(indikator, gabungan)
    return HasilRealisasi(hasil, tuple(gabungan.items()), bulan_isi=tuple(lengkap))


def langkah_realisasi(indikator: IndikatorTahun, sumber: HasilRealisasi, mode: Mode) -> tuple[Langkah, ...]:
    """How the realisasi came about, step by step with its sources; empty where it was simply typed."""
    isi = dict(sumber.variabel)
    if not isi and not sumber.sumber:
        return ()
    asal = dict(sumber.sumber)
    arti = dict(variabel_indikator(indikator))
    dari = tuple(
        Langkah(arti.get(nama) or nama, "", hasil=tulis_angka(isi[nama]), sumber=asal[nama])
        for nama in isi
        if nama in asal
    )
    if not isi:
        assert isinstance(sumber.hasil, Angka)
        return (Langkah("Realisasi", "", hasil=tulis_angka(sumber.hasil.nilai), sumber=asal.get(NILAI, "")),)
    return (*dari, *RUMUS[indikator.rumus].langkah(indikator, isi, mode))


def coba_rumus(indikator: IndikatorTahun, isi: Mapping[str, Decimal], mode: Mode) -> tuple[Hasil, tuple[Langkah, ...]]:
    """The live trial of a rumus: its result with these figures, and the derivation. Says what is still missing."""
    if salah := periksa_tetapan(indikator):
        return TidakDapatDihitung(salah), ()
    nama = [n for n, _ in variabel_indikator(indikator)]
    if kurang := [n for n in nama if n not in isi]:
        return TidakDapatDihitung(f"isi {', '.join(kurang)}"), ()
    urut = {n: isi[n] for n in nama}
    rumus = RUMUS[indikator.rumus]
    return rumus.hitung(indikator, urut), rumus.langkah(indikator, urut, mode)


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
