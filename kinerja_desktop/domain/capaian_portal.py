"""E-Performance as the portal computes it: percent of each triwulan, and Σ triwulan against the year's target.

002 lampiran 4 and T3.7: TW 16/24 -> 67 (half-up to an integer, 99,6 stays 99), year 73/80 -> 91,25; 86/94 -> 91,48
(truncated like capaian). Ours stands beside it with the difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .angka import Mode, bulatkan, persen
from .capaian import BarisCapaian, baris_capaian, tulis_capaian
from .nilai import KOSONG, Angka, Hasil, Isian, Kosong, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from .periode import TRIWULAN, Periode
from .portal import Eperformance, EperformanceTriwulan
from .renstra import IndikatorTahun, sebut
from .rumus import realisasi_sampai
from .tahun_kinerja import TahunKinerja

BAGIAN = "e-performance"
"""Section whose alias of an indikator is the portal's wording."""


@dataclass(frozen=True, slots=True)
class TriwulanPortal:
    """One triwulan: its own target and realisasi, and the percent the portal shows."""

    periode: Periode
    baris: EperformanceTriwulan | None
    target: Isian
    realisasi: Isian
    persen: Hasil
    tercetak: str


@dataclass(frozen=True, slots=True)
class BarisPortal:
    """An indikator on the portal up to a cut-off."""

    portal: Eperformance
    indikator: IndikatorTahun | None
    kode: str
    sasaran: str
    uraian: str
    target: Isian
    satuan: str
    triwulan: tuple[TriwulanPortal, ...]
    jumlah: Decimal | None
    """Σ realisasi of the triwulan up to the cut-off; None while nothing is entered."""
    hasil: Hasil
    mode: Mode
    kita: BarisCapaian | None
    """Our own figures of the same indikator at the same cut-off."""

    @property
    def tercetak(self) -> str:
        """Realisasi (%) as T3.7 prints it, without a sign."""
        return tulis_capaian(self.hasil, self.mode)

    @property
    def beda(self) -> Decimal | None:
        """Portal less ours (002, 1.1: 73 − 74 = −1), None where either is missing."""
        if self.jumlah is None or self.kita is None or not isinstance(self.kita.realisasi, Angka):
            return None
        return self.jumlah - self.kita.realisasi.nilai


def bandingkan(target: Isian, realisasi: Isian) -> Hasil:
    """Realisasi in percent of a target; what is missing or no number stays what it is."""
    if isinstance(target, TidakBerlaku):
        return target
    if isinstance(realisasi, TidakBerlaku):
        return realisasi
    if isinstance(realisasi, Kosong) or isinstance(target, Kosong):
        return KOSONG
    if isinstance(target, Rentang | Teks) or not isinstance(realisasi, Angka):
        return TidakDapatDihitung("bukan angka")
    return Angka(persen(realisasi.nilai, target.nilai)) if target.nilai else TidakDapatDihitung("target 0")


def triwulan_portal(dokumen: TahunKinerja, portal: Eperformance) -> tuple[TriwulanPortal, ...]:
    """All four triwulan of an indikator."""
    ada = {b.periode: b for b in dokumen.per("eperformance_triwulan", "eperformance_id").get(portal.id, ())}
    mode = dokumen.mode("triwulan")
    hasil = []
    for periode in TRIWULAN:
        baris = ada.get(periode.kode)
        target: Isian = baris.target if baris else KOSONG
        realisasi: Isian = baris.realisasi if baris else KOSONG
        nilai = bandingkan(target, realisasi)
        hasil.append(TriwulanPortal(periode, baris, target, realisasi, nilai, tulis_capaian(nilai, mode)))
    return tuple(hasil)


def baris_portal(dokumen: TahunKinerja, portal: Eperformance, periode: Periode) -> BarisPortal:
    """Everything of one indikator at a cut-off; words and target that the portal row leaves empty are ours."""
    indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
    kita = baris_capaian(dokumen, indikator, periode) if indikator else None
    sasaran = dokumen.sasaran_tahun_id.get(indikator.sasaran_id) if indikator else None
    target = portal.target
    if isinstance(target, Kosong) and kita is not None:
        target = kita.target
    triwulan = triwulan_portal(dokumen, portal)
    angka = [t.realisasi.nilai for t in triwulan if t.periode.akhir <= periode.akhir and isinstance(t.realisasi, Angka)]
    jumlah = sum(angka, Decimal(0)) if angka else None
    hasil = bandingkan(target, Angka(jumlah) if jumlah is not None else KOSONG)
    return BarisPortal(
        portal, indikator, portal.kode or (indikator.kode if indikator else ""),
        portal.sasaran or (sebut(sasaran, BAGIAN)[0] if sasaran else ""),
        portal.uraian or (sebut(indikator, BAGIAN)[0] if indikator else ""), target,
        portal.satuan or (indikator.satuan if indikator else ""), triwulan, jumlah, hasil,
        dokumen.mode("capaian", indikator), kita,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class BedaPortal:
    """Portal and ours side by side, both up to the end of the same triwulan."""

    periode: Periode
    triwulan: EperformanceTriwulan
    """The last one that the portal has a realisasi of."""
    portal: Decimal
    kita: Decimal
    mode: Mode

    @property
    def selisih(self) -> Decimal:
        """Portal less ours (002, 1.1: 73 − 74 = −1)."""
        return self.portal - self.kita

    @property
    def sama(self) -> bool:
        """Whether the portal shows ours, if only rounded or truncated to the places it has."""
        tempat = max(0, -int(self.portal.normalize().as_tuple().exponent))
        return any(self.portal == bulatkan(self.kita, Mode(potong, tempat)) for potong in (False, True))


def beda_portal(dokumen: TahunKinerja, portal: Eperformance, periode: Periode) -> BedaPortal | None:
    """Both figures at the last triwulan of the portal up to a cut-off; None where they cannot be set side by side.

    The portal adds its triwulan. Ours is the same figure at the end of the year; before that only where it is added too.
    """
    indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
    isi = [
        t
        for t in triwulan_portal(dokumen, portal)
        if t.periode.akhir <= periode.akhir and isinstance(t.realisasi, Angka)
    ]
    if indikator is None or not isi or isi[-1].baris is None:
        return None
    akhir = isi[-1].periode
    if not indikator.aditif and akhir != TRIWULAN[-1]:
        return None
    kita = realisasi_sampai(dokumen, indikator, akhir).hasil
    if not isinstance(kita, Angka):
        return None
    jumlah = sum((t.realisasi.nilai for t in isi if isinstance(t.realisasi, Angka)), Decimal(0))
    return BedaPortal(akhir, isi[-1].baris, jumlah, kita.nilai, dokumen.mode("capaian", indikator))


def daftar_portal(dokumen: TahunKinerja, periode: Periode) -> tuple[BarisPortal, ...]:
    """All indikator of the portal, in its order."""
    return tuple(baris_portal(dokumen, portal, periode) for portal in dokumen.eperformance)
