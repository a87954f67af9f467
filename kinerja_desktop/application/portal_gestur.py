"""Gestures on what the portals show: indikator of E-Performance with targets, realisasi and words; e-Monev, IKPA, SMART.

What is entered here is the portal's; ours is never changed by it (002 lampiran 4, T3.7 and D.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from ..domain.capaian import bagi_target, target_indikator
from ..domain.nilai import KOSONG, Angka, Isian, Kosong
from ..domain.noun import id_sel
from ..domain.periode import NAMA_BULAN, TAHUN, TRIWULAN, Periode
from ..domain.portal import Eperformance, EperformanceBulan, EperformanceTriwulan, JenisSkor
from ..domain.renstra import IndikatorTahun, Tingkat
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris, isi_sel, pindah_baris, tambah_baris
from .realisasi_gestur import uraian_bulan
from .sel import Sel, sel_kunci
from .transaksi import Edit, Tambah, Transaksi, TransaksiError

INDIKATOR_BARU = "Indikator baru pada portal"
"""What a row is called until its words are typed; the screen marks it."""


# Rows -----------------------------------------------------------------------------------------------------------------


def indikator_portal(dokumen: TahunKinerja) -> tuple[IndikatorTahun, ...]:
    """What a satker has on the portal: its indikator kinerja kegiatan (002 T3.7), or all where there is no such level."""
    return dokumen.indikator_tingkat(Tingkat.KEGIATAN) or dokumen.indikator_urut


def ambil_indikator(dokumen: TahunKinerja) -> Transaksi:
    """The year's indikator as rows, linked; those that are there already stay as they are."""
    ada = {p.indikator_id for p in dokumen.eperformance}
    baru = [i for i in indikator_portal(dokumen) if i.indikator_id not in ada]
    if not baru:
        kurang = "Belum ada indikator tahun ini; susun dahulu pada tab Perjanjian Kinerja."
        raise TransaksiError("Semua indikator tahun ini sudah ada di sini." if ada - {None} else kurang)
    urutan = max((p.urutan for p in dokumen.eperformance), default=0)
    edits = tuple(Tambah(_baris_indikator(dokumen, i, urutan + n)) for n, i in enumerate(baru, 1))
    return Transaksi(f"ambil {len(baru)} indikator ke E-Performance", edits)


def _baris_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, urutan: int) -> Eperformance:
    id_ = id_sel("eperformance", dokumen.tahun, indikator.indikator_id)
    baris = baris_baru(
        "eperformance", lambda: id_, tahun=dokumen.tahun, indikator_id=indikator.indikator_id, urutan=urutan
    )
    assert isinstance(baris, Eperformance)
    return baris


def tambah_portal(dokumen: TahunKinerja, id_baru: PabrikId, setelah: Eperformance | None = None) -> Transaksi:
    """A free row, of an indikator that is on the portal only."""
    sasaran = setelah.sasaran if setelah else ""
    baru = baris_baru("eperformance", id_baru, tahun=dokumen.tahun, uraian=INDIKATOR_BARU, sasaran=sasaran)
    return tambah_baris(dokumen, baru, "tambah indikator E-Performance", setelah=setelah)


def gandakan_portal(dokumen: TahunKinerja, portal: Eperformance, id_baru: PabrikId, uraian: str) -> Transaksi:
    """Copy a row below itself as a free one called ``uraian``, with its targets and without what was reached."""
    salinan = replace(portal, id=id_baru(), indikator_id=None, uraian=uraian, skor=None, catatan="", lampiran="")
    sisip = tambah_baris(dokumen, salinan, "gandakan indikator E-Performance", setelah=portal)
    isi: list[Edit] = []
    for b in dokumen.per("eperformance_triwulan", "eperformance_id").get(portal.id, ()):
        if not isinstance(b.target, Kosong) and not dokumen.kunci_baris(b):
            kunci = {"tahun": dokumen.tahun, "eperformance_id": salinan.id, "periode": b.periode}
            isi.append(Tambah(baris_baru("eperformance_triwulan", id_baru, target=b.target, **kunci)))
    return Transaksi(sisip.label, (*sisip.edits, *isi))


def pindah_portal(dokumen: TahunKinerja, portal: Eperformance, langkah: int) -> Transaksi:
    return pindah_baris(dokumen, portal, langkah, "pindah indikator E-Performance")


def hapus_portal(dokumen: TahunKinerja, portal: Sequence[Eperformance]) -> Transaksi:
    """Delete rows with their triwulan and words; the indikator they are linked to stay."""
    kata = "hapus indikator E-Performance" if len(portal) == 1 else f"hapus {len(portal)} indikator E-Performance"
    return hapus_baris(dokumen, portal, kata)


# Cells ----------------------------------------------------------------------------------------------------------------


def target_setahun(dokumen: TahunKinerja, portal: Eperformance) -> Isian:
    """The year's target of a row: its own, else the one in the PK."""
    if not isinstance(portal.target, Kosong):
        return portal.target
    indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
    return target_indikator(dokumen, indikator, TAHUN) if indikator else KOSONG


def sel_triwulan(
    dokumen: TahunKinerja, portal: Eperformance, triwulan: Periode, kolom: Literal["target", "realisasi", "catatan"]
) -> Sel:
    """A cell of a triwulan."""
    return sel_kunci(
        "eperformance_triwulan", kolom, tahun=dokumen.tahun, eperformance_id=portal.id, periode=triwulan.kode
    )


def sel_uraian_portal(dokumen: TahunKinerja, portal: Eperformance, bulan: int) -> Sel:
    """The cell of a month's words on the portal."""
    return sel_kunci("eperformance_bulan", "uraian", tahun=dokumen.tahun, eperformance_id=portal.id, bulan=bulan)


def uraian_portal(dokumen: TahunKinerja, portal: Eperformance, bulan: int) -> str:
    """A month's words as typed for the portal, or ``''``."""
    baris: EperformanceBulan | None = dokumen.ambil("eperformance_bulan", sel_uraian_portal(dokumen, portal, bulan).id)
    return baris.uraian if baris else ""


def uraian_kita(dokumen: TahunKinerja, portal: Eperformance, bulan: int) -> str:
    """Our own words of the month on the indikator a row is linked to, or ``''``."""
    indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
    return uraian_bulan(dokumen, indikator, bulan) if indikator else ""


# Filling --------------------------------------------------------------------------------------------------------------


def bagi_target_triwulan(dokumen: TahunKinerja, portal: Sequence[Eperformance]) -> Transaksi:
    """The year's target split over the triwulan, the remainder in the last one; rows with a triwulan target stay."""
    isian: list[tuple[Sel, Any, str]] = []
    bagian = 0
    for p in portal:
        ada: tuple[EperformanceTriwulan, ...] = dokumen.per("eperformance_triwulan", "eperformance_id").get(p.id, ())
        target = target_setahun(dokumen, p)
        if not isinstance(target, Angka) or any(not isinstance(b.target, Kosong) for b in ada):
            continue
        bagian += 1
        for triwulan, nilai in zip(TRIWULAN, bagi_target(target.nilai), strict=True):
            isian.append((sel_triwulan(dokumen, p, triwulan, "target"), Angka(nilai), ""))
    if not isian:
        raise TransaksiError(
            "Tidak ada target yang dapat dibagi: yang bertarget angka sudah mempunyai target triwulan. Kosongkan dahulu "
            "target triwulannya bila ingin dibagi ulang."
        )
    return isi_sel(dokumen, isian, f"bagi target {bagian} indikator ke triwulan")


def salin_uraian_kita(dokumen: TahunKinerja, portal: Sequence[Eperformance], sampai: int) -> Transaksi:
    """Our words of the months up to ``sampai`` into those of the portal that are still empty; closed months stay."""
    isian = []
    for p in portal:
        for bulan in range(1, sampai + 1):
            kita = uraian_kita(dokumen, p, bulan)
            terbuka = bulan not in dokumen.bulan_tertutup
            if kita and terbuka and not uraian_portal(dokumen, p, bulan):
                isian.append((sel_uraian_portal(dokumen, p, bulan), kita, kita))
    if not isian:
        raise TransaksiError(
            f"Tidak ada uraian sampai {NAMA_BULAN[sampai - 1]} yang dapat disalin: yang kosong di portal juga belum "
            "diisi pada tampilan Indikator."
        )
    return isi_sel(dokumen, isian, f"salin {len(isian)} uraian ke E-Performance")


# e-Monev, IKPA, SMART -------------------------------------------------------------------------------------------------


def sel_emonev(dokumen: TahunKinerja, bulan: int, kolom: str) -> Sel:
    """A cell of e-Monev in a month."""
    return sel_kunci("emonev", kolom, tahun=dokumen.tahun, bulan=bulan)


def sel_skor(dokumen: TahunKinerja, jenis: JenisSkor, bulan: int, komponen: str = "") -> Sel:
    """A score of IKPA or SMART (NKA) as its portal shows it in a month; without ``komponen`` the final value."""
    return sel_kunci("skor_anggaran", "nilai", tahun=dokumen.tahun, jenis=jenis, komponen=komponen, bulan=bulan)
