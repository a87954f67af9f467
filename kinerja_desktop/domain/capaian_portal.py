"""E-Performance as the portal computes it: percent of each triwulan, and Σ triwulan against the year's target.

002 lampiran 4 and T3.7: TW 16/24 -> 67 (half-up to an integer, 99,6 stays 99), year 73/80 -> 91,25; 86/94 -> 91,48
(truncated like capaian). Ours stands beside it with the difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .angka import Mode, persen
from .capaian import BarisCapaian, baris_capaian, tulis_capaian
from .nilai import KOSONG, Angka, Hasil, Isian, Kosong, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from .periode import TRIWULAN, Periode
from .portal import Eperformance, EperformanceTriwulan
from .renstra import IndikatorTahun, sebut
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


def daftar_portal(dokumen: TahunKinerja, periode: Periode) -> tuple[BarisPortal, ...]:
    """All indikator of the portal, in its order."""
    return tuple(baris_portal(dokumen, portal, periode) for portal in dokumen.eperformance)
