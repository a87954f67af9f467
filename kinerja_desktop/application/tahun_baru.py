"""A new budget year from the one before: sasaran, indikator and settings go along, targets and figures start empty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..domain.noun import Noun, id_baris, nama_noun
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_baru
from .perencanaan import buat_tahun
from .transaksi import Tambah, Transaksi, TransaksiError

_IKUT = ("sasaran_tahun", "indikator_tahun")


def lanjutkan_tahun(
    lama: TahunKinerja, baru: TahunKinerja, bawaan: Iterable[Mapping[str, Any]]
) -> Transaksi:  # fmt: skip
    """Open the year of ``baru`` (empty as yet) with what is carried forward from ``lama``."""
    if baru.tahun_anggaran:
        raise TransaksiError(f"Tahun {baru.tahun} sudah ada di berkas ini; pilih tahun itu di bilah atas.")
    dasar = buat_tahun(baru, bawaan)
    edits = [e for e in dasar.edits if not (isinstance(e, Tambah) and e.noun == "tahun_anggaran")]
    setelan: Noun = baris_baru("tahun_anggaran", str, tahun=baru.tahun)
    if lama.pengaturan is not None:
        setelan = _di_tahun(lama.pengaturan, baru.tahun)
    salinan = [Tambah(_di_tahun(baris, baru.tahun)) for noun in _IKUT for baris in lama.baris(noun)]
    return Transaksi(f"buka tahun {baru.tahun}", (Tambah(setelan), *edits, *salinan))


def _di_tahun(baris: Noun, tahun: int) -> Noun:
    isi: dict[str, Any] = {**vars(baris), "tahun": tahun}
    ganti: dict[str, Any] = {"tahun": tahun, "id": id_baris(nama_noun(baris), isi)}
    return replace(baris, **ganti)
