"""Gestures on the rencana aksi: kegiatan, their kind of period, pagu blocks and their link to the budget, RPD split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from ..domain.anggaran import Anggaran
from ..domain.pagu_renaksi import blok_di_atas, blok_kegiatan, blok_sendiri
from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu, RenaksiPeriode
from ..domain.renstra import IndikatorTahun
from ..domain.serapan import bagi_rupiah, jumlahkan
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris, tambah_baris
from .renaksi_angka import baris_kegiatan, kegiatan_indikator, pagu_blok, periode_blok, periode_kegiatan, sel_periode
from .renaksi_baris import ganti_baris_periode, pastikan_terbuka, salin_periode
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, perubahan

KEGIATAN_BARU = "Kegiatan baru"
"""What a row is called until its text is typed; the screen marks it."""

TingkatPagu = Literal["kegiatan", "indikator", "sasaran"]


def tambah_kegiatan(
    dokumen: TahunKinerja, id_baru: PabrikId, indikator: IndikatorTahun, setelah: Renaksi | None = None, **isi: Any
) -> Transaksi:
    """A kegiatan under an indikator, after another one or last; kind of period and unit as its neighbour's."""
    if setelah is not None:
        isi = {"jenis_periode": setelah.jenis_periode, "unit_id": setelah.unit_id} | isi
    isi.setdefault("uraian", KEGIATAN_BARU)
    baru = baris_baru("renaksi", id_baru, tahun=dokumen.tahun, indikator_id=indikator.indikator_id, **isi)
    kelompok = kegiatan_indikator(dokumen, indikator)
    return tambah_baris(dokumen, baru, f"tambah kegiatan {indikator.kode}", setelah=setelah, kelompok=kelompok)


def gandakan_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi, id_baru: PabrikId) -> Transaksi:
    """Copy a kegiatan below itself with the plan of its periods, without money and status."""
    salinan = replace(renaksi, id=id_baru())
    kelompok = dokumen.per("renaksi", "indikator_id")[renaksi.indikator_id]
    sisip = tambah_baris(dokumen, salinan, "gandakan kegiatan", setelah=renaksi, kelompok=kelompok)
    baris: list[Edit] = []
    for b in baris_kegiatan(dokumen, renaksi):
        if b.pagu_id is None and b.rencana and not dokumen.kunci_baris(b):
            isi = {"tahun": b.tahun, "renaksi_id": salinan.id, "pagu_id": None, "periode": b.periode}
            baris.append(Tambah(baris_baru("renaksi_periode", id_baru, rencana=b.rencana, **isi)))
    return Transaksi(sisip.label, (*sisip.edits, *baris))


def hapus_kegiatan(dokumen: TahunKinerja, renaksi: Sequence[Renaksi]) -> Transaksi:
    """Delete kegiatan with their period rows and own pagu."""
    return hapus_baris(dokumen, renaksi, "hapus kegiatan" if len(renaksi) == 1 else f"hapus {len(renaksi)} kegiatan")


def hapus_blok(dokumen: TahunKinerja, blok: RenaksiPagu) -> Transaksi:
    """Delete one of several blocks under a kegiatan, with its period rows."""
    return hapus_baris(dokumen, [blok], "hapus blok pagu")


# Pagu ---------------------------------------------------------------------------------------------------------------


def tambah_blok(dokumen: TahunKinerja, renaksi: Renaksi, id_baru: PabrikId) -> Transaksi:
    """One more pagu block under a kegiatan (003: four blocks under one kegiatan text), each with its own period rows."""
    sendiri = blok_sendiri(dokumen, renaksi)
    if not sendiri and blok_di_atas(dokumen, renaksi.indikator_id):
        raise TransaksiError(
            "Pagu kegiatan ini sudah tercakup pagu indikator atau sasarannya; pindahkan pagu itu lebih dahulu."
        )
    urutan = len(dokumen.renaksi_pagu) + 1
    baru = baris_baru("renaksi_pagu", id_baru, tahun=dokumen.tahun, renaksi_id=renaksi.id, urutan=urutan)
    edits: list[Edit] = [Tambah(baru)]
    if len(sendiri) == 1:
        edits += _ganti_kunci(dokumen, renaksi, None, sendiri[0].id)
    return Transaksi("tambah blok pagu", tuple(edits))


def _ganti_kunci(dokumen: TahunKinerja, renaksi: Renaksi, dari: str | None, ke: str | None) -> list[Edit]:
    """Period rows under another pagu_id: it is part of their key, so each goes and comes back under its new id."""
    edits: list[Edit] = []
    for b in baris_kegiatan(dokumen, renaksi):
        if b.pagu_id == dari:
            pastikan_terbuka(dokumen, b)
            edits += [Hapus(b), Tambah(salin_periode(b, pagu_id=ke))]
    return edits


def tautkan(
    dokumen: TahunKinerja, renaksi: Renaksi, blok: RenaksiPagu | None, node: Anggaran, id_baru: PabrikId
) -> Transaksi:
    """Read this pagu from a row of the budget from now on; what was typed here goes, so that nothing stands twice."""
    label = f"tautkan pagu ke {node.nama}"
    if blok is None:
        urutan = len(dokumen.renaksi_pagu) + 1
        isi = {"renaksi_id": renaksi.id, "anggaran_id": node.id, "urutan": urutan}
        return Transaksi(label, (Tambah(baris_baru("renaksi_pagu", id_baru, tahun=dokumen.tahun, **isi)),))
    return Transaksi(label, perubahan(blok, anggaran_id=node.id, pagu=None))


def lepaskan(dokumen: TahunKinerja, blok: RenaksiPagu) -> Transaksi:
    """Cut the link; the amount that was read stays as a typed one."""
    return Transaksi("lepas tautan pagu", perubahan(blok, anggaran_id=None, pagu=pagu_blok(dokumen, blok)))


def atur_tingkat_pagu(dokumen: TahunKinerja, renaksi: Renaksi, tingkat: TingkatPagu, id_baru: PabrikId) -> Transaksi:
    """Let one pagu cover the kegiatan, its indikator or its sasaran; blocks below become that one amount."""
    indikator = dokumen.indikator_tahun_id[renaksi.indikator_id]
    rujuk: dict[str, str | None] = {"sasaran_id": None, "indikator_id": None, "renaksi_id": None}
    kunci = {"sasaran": indikator.sasaran_id, "indikator": indikator.indikator_id, "kegiatan": renaksi.id}[tingkat]
    rujuk["renaksi_id" if tingkat == "kegiatan" else f"{tingkat}_id"] = kunci
    cakupan = _cakupan(dokumen, renaksi, tingkat)
    if any(len(blok_sendiri(dokumen, r)) > 1 for r in cakupan):
        raise TransaksiError("Ada kegiatan dengan beberapa blok pagu; hapus dahulu blok yang lain.")
    blok = list(dict.fromkeys(b for r in cakupan for b in blok_kegiatan(dokumen, r)))
    label = f"satu pagu untuk {tingkat}"
    if not blok:
        baru = baris_baru("renaksi_pagu", id_baru, tahun=dokumen.tahun, urutan=len(dokumen.renaksi_pagu) + 1, **rujuk)
        return Transaksi(label, (Tambah(baru),))
    utama, sisa = blok[0], blok[1:]
    edits: list[Edit] = []
    for r in cakupan:
        for b in blok_sendiri(dokumen, r):
            edits += _ganti_kunci(dokumen, r, b.id, None)
    isi: dict[str, Any] = dict(rujuk)
    if sisa:
        # One amount cannot be read from several rows of the budget: the sum is kept as a typed one.
        isi |= {"pagu": jumlahkan(pagu_blok(dokumen, b) for b in blok), "anggaran_id": None}
    edits += [*perubahan(utama, **isi), *(Hapus(b) for b in sisa)]
    return Transaksi(label, tuple(edits))


def _cakupan(dokumen: TahunKinerja, renaksi: Renaksi, tingkat: TingkatPagu) -> tuple[Renaksi, ...]:
    """Kegiatan below the indikator or sasaran of this one."""
    indikator = dokumen.indikator_tahun_id[renaksi.indikator_id]
    if tingkat == "kegiatan":
        return (renaksi,)
    if tingkat == "indikator":
        return kegiatan_indikator(dokumen, indikator)
    saudara = dokumen.per("indikator_tahun", "sasaran_id")[indikator.sasaran_id]
    return tuple(r for i in saudara for r in kegiatan_indikator(dokumen, i))


def bagi_rpd_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi) -> Transaksi:
    """Spread each block's pagu evenly over the periods still open, the remainder last; closed ones keep theirs."""
    blok = blok_kegiatan(dokumen, renaksi)
    if not blok or all(pagu_blok(dokumen, b) is None for b in blok):
        raise TransaksiError("Pagu kegiatan ini belum diisi; isi pagunya lebih dahulu.")
    if any(b.renaksi_id is None and not b.anggaran_id for b in blok):
        raise TransaksiError("Pagu ini mencakup beberapa kegiatan; isi RPD tiap kegiatan, jumlahnya sama dengan pagu.")
    edits: list[Edit] = []
    for b in blok:
        if b.anggaran_id:
            raise TransaksiError("RPD kegiatan ini dibaca dari tab Anggaran; bagi rata RPD-nya di sana.")
        edits += _bagi_blok(dokumen, renaksi, b)
    return Transaksi("bagi rata RPD", tuple(edits))


def bagi_rpd_banyak(dokumen: TahunKinerja, renaksi: Sequence[Renaksi]) -> tuple[Transaksi, int]:
    """The same for many kegiatan in one step; how many were passed over (linked, closed, shared or without pagu)."""
    edits: list[Edit] = []
    dilewati: list[str] = []
    for r in renaksi:
        try:
            edits += bagi_rpd_kegiatan(dokumen, r).edits
        except TransaksiError as sebab:
            dilewati.append(str(sebab))
    if renaksi and len(dilewati) == len(renaksi):
        raise TransaksiError(dilewati[0])
    dibagi = len(renaksi) - len(dilewati)
    return Transaksi(f"bagi rata RPD {dibagi} kegiatan", tuple(edits)), len(dilewati)


def _bagi_blok(dokumen: TahunKinerja, renaksi: Renaksi, blok: RenaksiPagu) -> list[Edit]:
    pagu = pagu_blok(dokumen, blok)
    if pagu is None:
        return []
    kode = periode_kegiatan(dokumen, renaksi)
    terbuka = [k for k in kode if not dokumen.kunci_periode(k)]
    baris = {k: periode_blok(dokumen, renaksi, blok, k) for k in kode}
    sisa = pagu - sum(b.rpd or 0 for k, b in baris.items() if b and k not in terbuka)
    if not terbuka or sisa < 0:
        raise TransaksiError(
            dokumen.kunci_periode(kode[-1])
            if not terbuka
            else "RPD periode yang ditutup sudah melebihi pagu kegiatan ini."
        )
    edits: list[Edit] = []
    for k, jumlah in zip(terbuka, bagi_rupiah(sisa, len(terbuka)), strict=True):
        ada = baris[k]
        sel = sel_periode(dokumen, renaksi, blok, k, "rpd")
        edits += perubahan(ada, rpd=jumlah) if ada else [Tambah(RenaksiPeriode(id=sel.id, **sel.dasar, rpd=jumlah))]
    return edits


# Kind of period -----------------------------------------------------------------------------------------------------


def ubah_jenis_periode(dokumen: TahunKinerja, renaksi: Renaksi, jenis: JenisPeriode) -> Transaksi:
    """Another kind of period. Longer ones gather their rows; shorter ones share out RPD and copy the plan."""
    edits: list[Edit] = list(perubahan(renaksi, jenis_periode=jenis))
    if edits:
        edits += ganti_baris_periode(dokumen, renaksi, jenis)
    return Transaksi(f"periode kegiatan per {jenis}", tuple(edits))
