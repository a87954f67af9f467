"""Gestures on tindak lanjut of any owner: added to it, moved to another, carried into the next year until closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.noun import Noun, nama_noun
from ..domain.realisasi import StatusTindakLanjut, TindakLanjut
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.tindak_lanjut import KOLOM_PEMILIK, Pemilik, masih_terbuka, tindak_milik
from .pengisian import PabrikId, baris_baru, hapus_baris, tambah_baris
from .perencanaan import id_salinan
from .sel import Sel, sel_baris
from .transaksi import Transaksi, perubahan

TINDAK_BARU = "Tindak lanjut baru"
"""What a new row says until it is named: the words may not be empty."""


def pada_pemilik(pemilik: Noun) -> dict[str, str | None]:
    """The three references of a tindak lanjut that hangs on ``pemilik``: exactly one is filled."""
    return dict.fromkeys(KOLOM_PEMILIK.values()) | {KOLOM_PEMILIK[nama_noun(pemilik)]: pemilik.id}


def tambah_tindak(
    dokumen: TahunKinerja, pemilik: Pemilik, id_baru: PabrikId, setelah: TindakLanjut | None = None, **isi: Any
) -> Transaksi:
    """One more tindak lanjut of a kendala, a finding or an evaluasi; its unit answers for it unless another does."""
    penuh: dict[str, Any] = {"tahun": dokumen.tahun, "uraian": TINDAK_BARU, "unit_id": pemilik.unit_id} | isi
    baru = baris_baru("tindak_lanjut", id_baru, **penuh, **pada_pemilik(pemilik))
    return tambah_baris(
        dokumen, baru, "tambah tindak lanjut", setelah=setelah, kelompok=tindak_milik(dokumen, pemilik)
    )  # fmt: skip


def sel_tindak(dokumen: TahunKinerja, pemilik: Pemilik, ada: TindakLanjut | None, kolom: str, id_: str) -> Sel | None:
    """A field of a tindak lanjut; where there is none yet only its words can be typed, which make the row ``id_``."""
    if ada is not None:
        return sel_baris(ada, kolom)
    if kolom != "uraian":
        return None
    dasar = {
        "tahun": dokumen.tahun, "unit_id": pemilik.unit_id, "urutan": len(dokumen.tindak_lanjut) + 1,
    } | pada_pemilik(pemilik)  # fmt: skip
    return Sel("tindak_lanjut", id_, kolom, dasar)


def pindah_tindak(tindak: TindakLanjut, pemilik: Pemilik) -> Transaksi:
    """Let a tindak lanjut hang on something else."""
    return Transaksi("pindahkan tindak lanjut", perubahan(tindak, **pada_pemilik(pemilik)))


def hapus_dengan_tindak(
    dokumen: TahunKinerja, pilih: Iterable[tuple[Noun, TindakLanjut | None]], label: str
) -> Transaksi:
    """One gesture: an owner goes where all of its tindak lanjut are chosen (or it has none), else only those chosen."""
    pilih = list(pilih)
    tindak = {t.id for _, t in pilih if t is not None}
    sasaran: dict[str, Noun] = {}
    for milik, t in pilih:
        satu = milik if t is None or all(x.id in tindak for x in tindak_milik(dokumen, milik)) else t
        sasaran[satu.id] = satu
    return hapus_baris(dokumen, list(sasaran.values()), label)


# Into the next year ---------------------------------------------------------------------------------------------------


def bawaan_tindak(lama: TahunKinerja, baru: TahunKinerja) -> tuple[Noun, ...]:
    """Rows that carry the open findings and evaluasi of ``lama``, with what is still to be done, into ``baru``.

    Ids follow from the old ones, so what was carried once is known again. An evaluasi keeps a date of the old year: that
    year is what it looked at, and it is not one of the new year's.
    """
    hasil: list[Noun] = []
    for t in lama.temuan_pengawasan:
        if masih_terbuka(lama, t):
            risiko = id_salinan(t.risiko_id, baru.tahun) if t.risiko_id else None
            hasil += _salin(lama, baru, t, risiko_id=risiko if baru.ambil("risiko", risiko) else None)
    for e in lama.evaluasi:
        if masih_terbuka(lama, e):
            akhir = date(lama.tahun, 12, 31)
            hasil += _salin(lama, baru, e, tanggal=min(e.tanggal or akhir, akhir))
    return tuple(hasil)


def _salin(lama: TahunKinerja, baru: TahunKinerja, milik: Pemilik, **isi: Any) -> list[Noun]:
    noun = nama_noun(milik)
    salinan = replace(milik, id=id_salinan(milik.id, baru.tahun), tahun=baru.tahun, **isi)
    hasil: list[Noun] = [salinan] if baru.ambil(noun, salinan.id) is None else []
    for t in tindak_milik(lama, milik):
        ganti: dict[str, Any] = {"id": id_salinan(t.id, baru.tahun), "tahun": baru.tahun} | pada_pemilik(salinan)
        if t.status != StatusTindakLanjut.SELESAI and baru.ambil("tindak_lanjut", ganti["id"]) is None:
            hasil.append(replace(t, **ganti))
    return hasil
