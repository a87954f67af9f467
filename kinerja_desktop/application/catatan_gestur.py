"""Notes on cells: written, marked for follow-up, taken off."""

from __future__ import annotations

from typing import Any

from ..domain.laporan import CatatanSel
from ..domain.noun import id_baris
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_baru
from .sel import Sel, bersihkan
from .transaksi import Hapus, Tambah, Transaksi, TransaksiError, perubahan

MAKS_ISI = 2000
"""Longest note, in characters."""


def _kunci(dokumen: TahunKinerja, sel: Sel) -> dict[str, Any]:
    return {"tahun": dokumen.tahun, "pada_noun": sel.noun, "pada_id": sel.id, "pada_kolom": sel.kolom}


def catatan_dari(dokumen: TahunKinerja, sel: Sel) -> CatatanSel | None:
    """The note on a cell, if there is one."""
    catatan: CatatanSel | None = dokumen.ambil("catatan_sel", id_baris("catatan_sel", _kunci(dokumen, sel)))
    return catatan


def tulis_catatan(dokumen: TahunKinerja, sel: Sel, isi: str, tindak: bool) -> Transaksi:
    """Put a note on a cell; without words and without the mark there is none, so what was there goes."""
    isi = bersihkan(isi).strip()
    if len(isi) > MAKS_ISI:
        raise TransaksiError(f"Catatan paling banyak {MAKS_ISI} huruf; pendekkan {len(isi) - MAKS_ISI} huruf lagi.")
    lama = catatan_dari(dokumen, sel)
    apa = sel.jenis.label.lower() or sel.kolom
    if not isi and not tindak:
        return Transaksi(f"hapus catatan {apa}", (Hapus(lama),) if lama else ())
    if lama is not None:
        return Transaksi(f"ubah catatan {apa}", perubahan(lama, isi=isi, tindak=tindak))
    baru = baris_baru("catatan_sel", str, **_kunci(dokumen, sel), isi=isi, tindak=tindak)
    return Transaksi(f"catatan {apa}", (Tambah(baru),))
