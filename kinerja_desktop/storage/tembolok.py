"""Documents in memory, brought up to date after a commit without reading the file again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..application.transaksi import Edit, Hapus, Tambah, Ubah, milik_tahun, terapkan
from ..domain.noun import NOUNS, Noun
from ..domain.tahun_kinerja import TahunKinerja, kunci_urut

_SEDIKIT = 40
"""Up to so many edits rows are moved one by one; above it the noun is sorted anew."""


def segarkan(dokumen: TahunKinerja, edits: Sequence[Edit]) -> TahunKinerja:
    """The same document as :func:`application.transaksi.terapkan` gives (a test holds them together), faster for a
    few edits: a saved cell must not cost a sort of all its neighbours."""
    if len(edits) > _SEDIKIT:
        return terapkan(dokumen, edits)
    isi: dict[str, list[Noun]] = {}
    for edit in edits:
        if not isinstance(edit, Ubah) and not milik_tahun(edit.baris, dokumen.tahun):
            continue
        if edit.noun not in isi:
            isi[edit.noun] = list(dokumen.baris(edit.noun))
        daftar = isi[edit.noun]
        match edit:
            case Tambah():
                daftar.insert(bisect_left(daftar, kunci_urut(edit.baris), key=kunci_urut), edit.baris)
            case Hapus():
                del daftar[bisect_left(daftar, kunci_urut(edit.baris), key=kunci_urut)]
            case Ubah():
                _ganti(daftar, edit)
    baru: dict[str, Any] = {noun: tuple(daftar) for noun, daftar in isi.items()}
    return replace(dokumen, **baru) if baru else dokumen


def _cari(daftar: list[Noun], edit: Ubah) -> int | None:
    if "urutan" in NOUNS[edit.noun].jenis:
        return next((i for i, baris in enumerate(daftar) if baris.id == edit.id), None)
    # Without an order of their own rows stand by id.
    posisi = bisect_left(daftar, (0, edit.id), key=kunci_urut)
    return posisi if posisi < len(daftar) and daftar[posisi].id == edit.id else None


def _ganti(daftar: list[Noun], edit: Ubah) -> None:
    """Put the new values into the row, which moves if its place in the order changed. A row of another year: nothing."""
    posisi = _cari(daftar, edit)
    if posisi is None:
        return
    baru: dict[str, Any] = {kolom: nilai for kolom, (_, nilai) in edit.isi.items()}
    baris = replace(daftar[posisi], **baru)
    if "urutan" in baru:
        del daftar[posisi]
        daftar.insert(bisect_left(daftar, kunci_urut(baris), key=kunci_urut), baris)
    else:
        daftar[posisi] = baris
