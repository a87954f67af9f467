"""Figures that come from other figures instead of being typed: counts of the renaksi, Nilai IKPA, last year's realisasi.

A source gives the state at the end of a month. What an officer types into the cell goes before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from .indikator_anggaran import skor_akhir
from .nilai import Angka
from .periode import NAMA_BULAN, PERIODE
from .portal import JenisSkor
from .rencana_aksi import StatusRenaksi
from .renstra import IndikatorTahun, JenisRumus
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class Usulan:
    """A proposed value, and in words where it was taken from."""

    nilai: Decimal
    asal: str


@dataclass(frozen=True, slots=True)
class SumberIsian:
    """A source: its words for lists, and how it finds the value of an indikator at the end of a month."""

    nama: str
    ambil: Callable[[TahunKinerja, IndikatorTahun, int], Usulan | None]


def usulan(dokumen: TahunKinerja, indikator: IndikatorTahun, variabel: str, bulan: int) -> Usulan | None:
    """The value another figure proposes for a variable (``""``: the realisasi itself), or None."""
    kunci = next((k for nama, k in indikator.sumber_isian or () if nama == variabel), "")
    sumber = SUMBER.get(kunci)
    return sumber.ambil(dokumen, indikator, bulan) if sumber else None


def bersumber(indikator: IndikatorTahun) -> tuple[str, ...]:
    """Variables (or ``""``) of the indikator that have a source."""
    return tuple(nama for nama, kunci in indikator.sumber_isian or () if kunci in SUMBER)


Keadaan = tuple[str, str, StatusRenaksi | None]
"""(kegiatan, period, how it went)."""


def _keadaan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> list[Keadaan]:
    """Every kegiatan of the indikator in every one of its periods that has ended by the month."""
    hasil: list[Keadaan] = []
    for kegiatan in dokumen.per("renaksi", "indikator_id").get(indikator.indikator_id, ()):
        baris = dokumen.per("renaksi_periode", "renaksi_id").get(kegiatan.id, ())
        for kode in kegiatan.jenis_periode.kode:
            if PERIODE[kode].akhir <= bulan:
                status = [b.status for b in baris if b.periode == kode and b.status is not None]
                belum = next((s for s in status if s != StatusRenaksi.SELESAI), None)
                hasil.append((kegiatan.id, kode, belum or (StatusRenaksi.SELESAI if status else None)))
    return hasil


def _renaksi(hitung: Callable[[list[Keadaan]], int], apa: str) -> SumberIsian:
    """Nothing is proposed until a period that has just ended says how it went."""

    def ambil(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Usulan | None:
        keadaan = _keadaan(dokumen, indikator, bulan)
        akhir = max((PERIODE[kode].akhir for _, kode, _ in keadaan), default=0)
        if not any(status for _, kode, status in keadaan if PERIODE[kode].akhir == akhir):
            return None
        return Usulan(Decimal(hitung(keadaan)), f"{apa} pada Rencana Aksi s.d. {NAMA_BULAN[bulan - 1]}")

    return SumberIsian(f"Rencana Aksi: {apa}", ambil)


def _kegiatan(keadaan: list[Keadaan]) -> int:
    return len({kegiatan for kegiatan, _, _ in keadaan})


def _kegiatan_selesai(keadaan: list[Keadaan]) -> int:
    belum = {kegiatan for kegiatan, _, status in keadaan if status != StatusRenaksi.SELESAI}
    return len({kegiatan for kegiatan, _, _ in keadaan} - belum)


def _tercapai(keadaan: list[Keadaan]) -> int:
    return sum(status == StatusRenaksi.SELESAI for _, _, status in keadaan)


def _skor(jenis: JenisSkor, nama: str) -> SumberIsian:
    """The newest final score since the indikator last reported: an older one says nothing about this period."""

    def ambil(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Usulan | None:
        lapor = indikator.periode_pelaporan.bulan_isi or range(1, 13)
        lalu = max((b for b in lapor if b < bulan), default=0)
        akhir = skor_akhir(dokumen, jenis, bulan)
        if akhir is None or akhir[0] <= lalu:
            return None
        return Usulan(akhir[1], f"{nama} {NAMA_BULAN[akhir[0] - 1]} {dokumen.tahun}")

    return SumberIsian(nama, ambil)


def _tahun_lalu(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Usulan | None:
    """What is computed from variables takes a figure in their unit: last year's percent is no count to grow from (004)."""
    for p in dokumen.per("pembanding", "indikator_id").get(indikator.indikator_id, ()):
        if indikator.rumus != JenisRumus.LANGSUNG and p.satuan_realisasi and p.satuan_realisasi == indikator.satuan:
            continue
        if p.tahun_banding == dokumen.tahun - 1 and isinstance(p.realisasi, Angka):
            return Usulan(p.realisasi.nilai, f"realisasi {p.tahun_banding}" + (f", {p.sumber}" if p.sumber else ""))
    return None


SUMBER: dict[str, SumberIsian] = {
    "renaksi.kegiatan_selesai": _renaksi(_kegiatan_selesai, "kegiatan yang selesai sesuai rencana"),
    "renaksi.kegiatan": _renaksi(_kegiatan, "seluruh kegiatan"),
    "renaksi.target_tercapai": _renaksi(_tercapai, "target periode yang tercapai"),
    "renaksi.target": _renaksi(len, "seluruh target periode"),
    "ikpa": _skor(JenisSkor.IKPA, "Nilai IKPA"),
    "nka": _skor(JenisSkor.NKA, "Nilai SMART"),
    "tahun_lalu": SumberIsian("Realisasi tahun lalu", _tahun_lalu),
}
"""Sources by key; a key that is not here proposes nothing."""
