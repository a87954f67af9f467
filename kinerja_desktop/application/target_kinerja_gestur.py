"""Gestures on Target Kinerja: numbered targets, the documents each asks for month by month, whether they are there (002 T3.8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from ..domain.noun import id_sel
from ..domain.periode import BULAN, NAMA_BULAN
from ..domain.tahun_kinerja import TahunKinerja, kunci_urut
from ..domain.target_kinerja import StatusDokumen, TargetKinerja, TargetKinerjaDokumen
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from .sel import Sel, ratakan, sel_baris, sel_kunci
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

TARGET_BARU = "Target kinerja baru"
"""What a target is called until its words are typed; the screen marks it."""


def dokumen_target(
    dokumen: TahunKinerja, target: TargetKinerja, bulan: int | None = None
) -> tuple[TargetKinerjaDokumen, ...]:
    """Documents of a target (in a month), in their order."""
    milik = cast(
        "tuple[TargetKinerjaDokumen, ...]",
        dokumen.per("target_kinerja_dokumen", "target_kinerja_id").get(target.id, ()),
    )
    return tuple(sorted((d for d in milik if bulan in (None, d.bulan)), key=lambda d: (d.bulan, kunci_urut(d))))


# Targets --------------------------------------------------------------------------------------------------------------


def tambah_target(dokumen: TahunKinerja, id_baru: PabrikId, setelah: TargetKinerja | None = None) -> Transaksi:
    """A target after another one, or last."""
    unit = setelah.unit_id if setelah else None
    baru = baris_baru("target_kinerja", id_baru, tahun=dokumen.tahun, uraian=TARGET_BARU, unit_id=unit)
    return tambah_baris(dokumen, baru, "tambah target kinerja", setelah=setelah)


def gandakan_target(dokumen: TahunKinerja, target: TargetKinerja, id_baru: PabrikId) -> Transaksi:
    """Copy a target below itself with what it asks for, without what was handed in; closed months stay out."""
    salinan = replace(target, id=id_baru(), capaian="")
    sisip = tambah_baris(dokumen, salinan, "gandakan target kinerja", setelah=target)
    isi: list[Edit] = [
        Tambah(replace(d, id=id_baru(), target_kinerja_id=salinan.id, status=StatusDokumen.BELUM, catatan=""))
        for d in dokumen_target(dokumen, target)
        if not dokumen.kunci_baris(d)
    ]
    return Transaksi(sisip.label, (*sisip.edits, *isi))


def pindah_target(dokumen: TahunKinerja, target: TargetKinerja, langkah: int) -> Transaksi:
    return pindah_baris(dokumen, target, langkah, "pindah target kinerja")


def hapus_target(dokumen: TahunKinerja, target: Sequence[TargetKinerja]) -> Transaksi:
    """Delete targets with their documents, notes and evidence."""
    return hapus_baris(dokumen, target, "hapus target kinerja" if len(target) == 1 else f"hapus {len(target)} target")


def tidak_berlaku_seluruhnya(dokumen: TahunKinerja, target: TargetKinerja, keterangan: str) -> Transaksi:
    """No document of an open month applies here; ``keterangan`` is printed in place of the months (002, target 1)."""
    kata = " ".join(keterangan.split())
    if not kata:
        raise TransaksiError("Tulis sebabnya, misalnya “Tidak terdapat layanan ini di satuan kerja kami”.")
    edits: list[Edit] = list(perubahan(target, capaian=kata))
    for d in dokumen_target(dokumen, target):
        if not dokumen.kunci_baris(d):
            edits += perubahan(d, status=StatusDokumen.TIDAK_BERLAKU)
    if not edits:
        raise TransaksiError("Target ini sudah tidak berlaku seluruhnya, dengan keterangan yang sama.")
    return Transaksi("target kinerja tidak berlaku seluruhnya", tuple(edits))


# Documents of a month -------------------------------------------------------------------------------------------------


def sel_dokumen(
    dokumen: TahunKinerja, target: TargetKinerja, bulan: int, nomor: int, kolom: str = "uraian"
) -> Sel | None:
    """A field of the document at a place in the month. Past the last one only its words can be typed: they make the row."""
    isi = dokumen_target(dokumen, target, bulan)
    if nomor < len(isi):
        return sel_baris(isi[nomor], kolom)
    if kolom != "uraian":
        return None
    ke = nomor
    while dokumen.ambil("target_kinerja_dokumen", id_sel("target_kinerja_dokumen", target.id, bulan, ke)) is not None:
        ke += 1
    urutan = max((d.urutan for d in isi), default=0) + 1
    dasar = {"tahun": dokumen.tahun, "target_kinerja_id": target.id, "bulan": bulan, "urutan": urutan}
    return Sel("target_kinerja_dokumen", id_sel("target_kinerja_dokumen", target.id, bulan, ke), kolom, dasar)


def sel_catatan_bulan(dokumen: TahunKinerja, target: TargetKinerja, bulan: int) -> Sel:
    """The one note for all documents of a month."""
    return sel_kunci("target_kinerja_bulan", "catatan", tahun=dokumen.tahun, target_kinerja_id=target.id, bulan=bulan)


def ulangi_dokumen(dokumen: TahunKinerja, satu: TargetKinerjaDokumen, id_baru: PabrikId) -> Transaksi:
    """Ask for the same document in every later open month of the year in which the target does not ask for it yet."""
    target: TargetKinerja = dokumen.ambil("target_kinerja", satu.target_kinerja_id)
    edits: list[Edit] = []
    for periode in BULAN[satu.bulan :]:
        bulan = periode.akhir
        ada = dokumen_target(dokumen, target, bulan)
        if bulan in dokumen.bulan_tertutup or any(ratakan(d.uraian) == ratakan(satu.uraian) for d in ada):
            continue
        baru = baris_baru(
            "target_kinerja_dokumen", id_baru, tahun=dokumen.tahun, target_kinerja_id=target.id, bulan=bulan,
            uraian=satu.uraian, urutan=max((d.urutan for d in ada), default=0) + 1,
        )  # fmt: skip
        edits.append(Tambah(baru))
    if not edits:
        nama = NAMA_BULAN[satu.bulan - 1]
        raise TransaksiError(f"Tidak ada bulan terbuka setelah {nama} yang belum meminta dokumen ini.")
    return Transaksi(f"ulangi dokumen pada {len(edits)} bulan", tuple(edits))


def hapus_dokumen(dokumen: TahunKinerja, isi: Sequence[TargetKinerjaDokumen]) -> Transaksi:
    """Delete documents with their evidence."""
    return hapus_baris(dokumen, isi, "hapus dokumen target kinerja")


def pindah_dokumen(dokumen: TahunKinerja, satu: TargetKinerjaDokumen, langkah: int) -> Transaksi:
    """Move a document up or down within its month."""
    target: TargetKinerja = dokumen.ambil("target_kinerja", satu.target_kinerja_id)
    return pindah_baris(dokumen, satu, langkah, "pindah dokumen", kelompok=dokumen_target(dokumen, target, satu.bulan))
