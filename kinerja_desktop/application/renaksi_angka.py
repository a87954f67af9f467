"""Reading the rencana aksi: which rows a kegiatan has, which pagu covers it, and the figures of a linked pagu.

A pagu block linked to the budget chain is never typed a second time: pagu, RPD and realisasi come from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..domain.deviasi import RealisasiBulan
from ..domain.noun import id_sel
from ..domain.pagu_renaksi import blok_sendiri
from ..domain.periode import BULAN, PERIODE, TAHUN, Periode
from ..domain.rencana_aksi import Renaksi, RenaksiPagu, RenaksiPeriode
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from ..domain.serapan import pagu_node, realisasi_node, rpd_node, sumber_utama
from ..domain.tahun_kinerja import TahunKinerja
from .sel import Sel, sel_baris, sel_kunci


def indikator_renaksi(dokumen: TahunKinerja) -> tuple[IndikatorTahun, ...]:
    """Indikator the matrix lists: those of level kegiatan, and any other that has a kegiatan."""
    ada = dokumen.per("renaksi", "indikator_id")
    kegiatan = [i for i in dokumen.indikator_urut if dokumen.tingkat(i) == Tingkat.KEGIATAN or i.indikator_id in ada]
    return tuple(kegiatan) or dokumen.indikator_urut


def cabang_renaksi(dokumen: TahunKinerja) -> Iterator[tuple[SasaranTahun | None, IndikatorTahun | None]]:
    """Sasaran with each of its indikator as the matrix lists them; a sasaran kegiatan that has none yet stands alone."""
    per_sasaran: dict[str, list[IndikatorTahun]] = {}
    for indikator in indikator_renaksi(dokumen):
        per_sasaran.setdefault(indikator.sasaran_id, []).append(indikator)
    berisi = dokumen.per("indikator_tahun", "sasaran_id")
    for sasaran in (s for tingkat in Tingkat for s in dokumen.sasaran_tingkat(tingkat)):
        for i in per_sasaran.pop(sasaran.sasaran_id, ()):
            yield sasaran, i
        if sasaran.tingkat == Tingkat.KEGIATAN and sasaran.sasaran_id not in berisi:
            yield sasaran, None
    yield from ((None, i) for sisa in per_sasaran.values() for i in sisa)


def kegiatan_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun) -> tuple[Renaksi, ...]:
    return cast(tuple[Renaksi, ...], dokumen.per("renaksi", "indikator_id").get(indikator.indikator_id, ()))


def baris_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi) -> tuple[RenaksiPeriode, ...]:
    """Stored period rows of a kegiatan."""
    return cast(tuple[RenaksiPeriode, ...], dokumen.per("renaksi_periode", "renaksi_id").get(renaksi.id, ()))


def periode_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi) -> tuple[str, ...]:
    """Codes of the periods to show: those of its kind, and whatever else is stored, so that nothing is hidden."""
    lain = {b.periode for b in baris_kegiatan(dokumen, renaksi)} - set(renaksi.jenis_periode.kode)
    return (*renaksi.jenis_periode.kode, *sorted(lain & PERIODE.keys(), key=lambda k: PERIODE[k]))


# Pagu ---------------------------------------------------------------------------------------------------------------


def pagu_blok(dokumen: TahunKinerja, blok: RenaksiPagu) -> int | None:
    """Amount of a block: from the chain where it is linked, else as typed."""
    node = dokumen.ambil("anggaran", blok.anggaran_id)
    return pagu_node(dokumen, node, TAHUN) if node else blok.pagu


def sel_pagu(dokumen: TahunKinerja, renaksi: Renaksi, blok: RenaksiPagu | None) -> Sel:
    """The pagu cell; typing into an empty one makes the kegiatan's own block."""
    if blok is not None:
        return sel_baris(blok, "pagu")
    dasar = {"tahun": dokumen.tahun, "renaksi_id": renaksi.id, "urutan": len(dokumen.renaksi_pagu) + 1}
    return Sel("renaksi_pagu", id_sel("renaksi_pagu", renaksi.id), "pagu", dasar)


# Period rows ----------------------------------------------------------------------------------------------------------


def periode_blok(dokumen: TahunKinerja, renaksi: Renaksi, blok: RenaksiPagu | None, kode: str) -> RenaksiPeriode | None:
    """The stored row of a period: the block's own, else (one block or none) the kegiatan's."""
    ada = {b.pagu_id: b for b in baris_kegiatan(dokumen, renaksi) if b.periode == kode}
    if blok is not None and blok.id in ada:
        return ada[blok.id]
    return ada.get(None) if len(blok_sendiri(dokumen, renaksi)) < 2 or not ada else None


def sel_periode(dokumen: TahunKinerja, renaksi: Renaksi, blok: RenaksiPagu | None, kode: str, kolom: str) -> Sel:
    """A cell of a period row. Rows carry the block's id only where a kegiatan has several blocks (003)."""
    if (baris := periode_blok(dokumen, renaksi, blok, kode)) is not None:
        return sel_baris(baris, kolom)
    sendiri = blok_sendiri(dokumen, renaksi)
    memakai_id = any(b.pagu_id for b in baris_kegiatan(dokumen, renaksi))
    pagu_id = blok.id if blok in sendiri and blok and (len(sendiri) > 1 or memakai_id) else None
    return sel_kunci(
        "renaksi_periode", kolom, tahun=dokumen.tahun, renaksi_id=renaksi.id, pagu_id=pagu_id, periode=kode
    )


def sebelum(periode: Periode) -> Periode | None:
    """The cut-off at which a period starts; None in January."""
    return BULAN[periode.awal - 2] if periode.awal > 1 else None


def rpd_tautan(dokumen: TahunKinerja, blok: RenaksiPagu, periode: Periode) -> int | None:
    """RPD of the period's months on the linked node."""
    node = dokumen.ambil("anggaran", blok.anggaran_id)
    if node is None or (sampai := rpd_node(dokumen, node, periode)) is None:
        return None
    awal = sebelum(periode)
    return sampai - ((rpd_node(dokumen, node, awal) or 0) if awal else 0)


def realisasi_tautan(dokumen: TahunKinerja, blok: RenaksiPagu, periode: Periode) -> RealisasiBulan:
    """Realisasi of the period on the linked node: main source at its end minus at its start.

    None where the source was not read within the period, since "unknown" is not 0; where it was not read in the period
    before, the difference holds earlier months too, and ``catatan`` says so.
    """
    node = dokumen.ambil("anggaran", blok.anggaran_id)
    if node is None:
        return RealisasiBulan(None)
    sumber = sumber_utama(dokumen)
    sampai, per_tanggal = realisasi_node(dokumen, node, sumber, periode)
    if sampai is None or per_tanggal is None or per_tanggal.month not in periode.bulan:
        return RealisasiBulan(None)
    awal = sebelum(periode)
    if awal is None:
        return RealisasiBulan(sampai)
    lalu, tanggal = realisasi_node(dokumen, node, sumber, awal)
    mulai = BULAN[tanggal.month].nama if tanggal else BULAN[0].nama
    terputus = tanggal is None or tanggal.month < awal.akhir
    catatan = f"Jumlah sejak {mulai}, karena {sumber} tidak diamati pada {awal.nama}." if terputus else ""
    return RealisasiBulan(sampai - (lalu or 0), catatan)
