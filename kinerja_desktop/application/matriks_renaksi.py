"""Rows of the rencana aksi matrix as papers print them: what stands in each, and what it is merged with.

A kegiatan has a row per period, under each of its pagu blocks; where a layout has nothing that differs by period (000) it
has one row. Money read from the budget chain stands once, beside the first kegiatan that its block covers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..domain.capaian import BarisCapaian, baris_capaian
from ..domain.pagu_renaksi import blok_kegiatan
from ..domain.periode import PERIODE, Periode
from ..domain.rencana_aksi import Renaksi, RenaksiPagu, RenaksiPeriode
from ..domain.renstra import IndikatorTahun, SasaranTahun
from ..domain.tahun_kinerja import TahunKinerja
from .renaksi_angka import (
    baris_kegiatan,
    indikator_renaksi,
    kegiatan_indikator,
    pagu_blok,
    periode_blok,
    periode_kegiatan,
    realisasi_tautan,
    rpd_tautan,
)


@dataclass(frozen=True, slots=True)
class UangPeriode:
    """RPD and realisasi of a period; ``catatan`` says where the realisasi holds more than the period."""

    rpd: int | None = None
    realisasi: int | None = None
    catatan: str = ""


class PembacaUang:
    """Money of one document, period by period; what is read from the budget is given out once."""

    def __init__(self, dokumen: TahunKinerja) -> None:
        self._dokumen = dokumen
        self._terbaca: set[tuple[str, str]] = set()

    def baca(self, renaksi: Renaksi, blok: RenaksiPagu | None, kode: str) -> UangPeriode:
        """From the budget where the block is linked, else as typed in the period's row."""
        if blok is None or not blok.anggaran_id:
            ada = periode_blok(self._dokumen, renaksi, blok, kode)
            return UangPeriode(ada.rpd, ada.realisasi) if ada else UangPeriode()
        if (blok.anggaran_id, kode) in self._terbaca:
            return UangPeriode()
        self._terbaca.add((blok.anggaran_id, kode))
        baca = realisasi_tautan(self._dokumen, blok, PERIODE[kode])
        return UangPeriode(rpd_tautan(self._dokumen, blok, PERIODE[kode]), baca.jumlah, baca.catatan)


def capaian_renaksi(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> BarisCapaian | None:
    """Capaian of the indikator to the end of a period; None while nothing was entered within it, since a cut-off would
    repeat the last figure in periods that have not happened yet."""
    isian = dokumen.per("realisasi", "indikator_id").get(indikator.indikator_id, ())
    if not any(r.bulan in periode.bulan for r in isian):
        return None
    return baris_capaian(dokumen, indikator, periode)


@dataclass(frozen=True, slots=True)
class BarisRenaksi:
    """A row: a period of a kegiatan (of one of its blocks), a kegiatan whole, or an indikator without kegiatan."""

    sasaran: SasaranTahun | None
    indikator: IndikatorTahun
    renaksi: Renaksi | None = None
    blok: RenaksiPagu | None = None
    pagu: int | None = None
    periode: str = ""
    isi: RenaksiPeriode | None = None
    uang: UangPeriode = UangPeriode()

    @property
    def kunci_kegiatan(self) -> str:
        return self.renaksi.id if self.renaksi else self.indikator.id

    @property
    def kunci_pagu(self) -> str:
        return self.blok.id if self.blok else self.kunci_kegiatan


def baris_renaksi(dokumen: TahunKinerja, *, per_periode: bool) -> list[BarisRenaksi]:
    """All rows of the matrix, in its order."""
    uang = PembacaUang(dokumen)
    hasil: list[BarisRenaksi] = []
    for indikator in indikator_renaksi(dokumen):
        dasar = BarisRenaksi(dokumen.sasaran_tahun_id.get(indikator.sasaran_id), indikator)
        kegiatan = kegiatan_indikator(dokumen, indikator)
        for renaksi in kegiatan:
            hasil += _kegiatan(dokumen, dasar, renaksi, uang, per_periode)
        if not kegiatan:
            hasil.append(dasar)
    return hasil


def _kegiatan(
    dokumen: TahunKinerja, dasar: BarisRenaksi, renaksi: Renaksi, uang: PembacaUang, per_periode: bool
) -> Iterator[BarisRenaksi]:
    for blok in blok_kegiatan(dokumen, renaksi) or (None,):
        baris = replace(dasar, renaksi=renaksi, blok=blok, pagu=pagu_blok(dokumen, blok) if blok else None)
        if not per_periode:
            yield baris
            continue
        for kode in periode_kegiatan(dokumen, renaksi):
            isi = periode_blok(dokumen, renaksi, blok, kode)
            yield replace(baris, periode=kode, isi=isi, uang=uang.baca(renaksi, blok, kode))


def teks_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi, kolom: str) -> tuple[str, ...]:
    """All that is said of a kegiatan in a field that both it and its periods have: its own words, then theirs."""
    semua = [getattr(renaksi, kolom), *(getattr(b, kolom) for b in baris_kegiatan(dokumen, renaksi))]
    return tuple(dict.fromkeys(t for t in semua if t.strip()))
