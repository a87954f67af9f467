"""Gestures of the monthly report of the rencana aksi: its cells, last month's words, the day it was first filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..domain.noun import Noun
from ..domain.periode import NAMA_BULAN
from ..domain.rencana_aksi import Renaksi, RenaksiBulan
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_hampa, isi_sel
from .sel import Sel, sel_kunci
from .transaksi import Edit, Hapus, Tambah, Transaksi, TransaksiError, Ubah

_LAPORAN = "renaksi_bulan"


def sel_laporan(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int, kolom: str) -> Sel:
    """A cell of a kegiatan's report of a month."""
    return sel_kunci(_LAPORAN, kolom, tahun=dokumen.tahun, renaksi_id=kegiatan.id, bulan=bulan)


def laporan_bulan(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int) -> RenaksiBulan | None:
    """The report of a month, if anything of it is filled."""
    baris: RenaksiBulan | None = dokumen.ambil(_LAPORAN, sel_laporan(dokumen, kegiatan, bulan, "uraian").id)
    return baris


def uraian_laporan(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int) -> str:
    """The month's words on a kegiatan, or ``''``."""
    laporan = laporan_bulan(dokumen, kegiatan, bulan)
    return laporan.uraian if laporan else ""


def unit_kegiatan(dokumen: TahunKinerja, kegiatan: Renaksi) -> str:
    """Id of the unit that answers for a kegiatan: its own, else its indikator's, else ``''``."""
    indikator = dokumen.indikator_tahun_id.get(kegiatan.indikator_id)
    return kegiatan.unit_id or (indikator.unit_id if indikator else None) or ""


def salin_uraian_kegiatan(dokumen: TahunKinerja, bulan: int, unit: str = "") -> Transaksi:
    """Last month's words of every kegiatan (of a unit) into this month, where nothing stands yet."""
    if bulan < 2:
        raise TransaksiError("Januari tidak mempunyai bulan sebelumnya dalam tahun anggaran ini.")
    isian = []
    for kegiatan in dokumen.renaksi:
        if unit and unit_kegiatan(dokumen, kegiatan) != unit:
            continue
        lalu = uraian_laporan(dokumen, kegiatan, bulan - 1)
        if lalu and not uraian_laporan(dokumen, kegiatan, bulan):
            isian.append((sel_laporan(dokumen, kegiatan, bulan, "uraian"), lalu, lalu))
    if not isian:
        raise TransaksiError(
            f"Tidak ada uraian {NAMA_BULAN[bulan - 2]} yang dapat disalin; kegiatan yang kosong di "
            f"{NAMA_BULAN[bulan - 1]} juga kosong bulan lalu."
        )
    return isi_sel(dokumen, isian, f"salin {len(isian)} uraian {NAMA_BULAN[bulan - 2]}")


def bertanggal(dokumen: TahunKinerja, transaksi: Transaksi, hari: date) -> Transaksi:
    """The same transaction, in which reports that first get words also get the day, and emptied ones lose it."""
    if all(edit.noun != _LAPORAN for edit in transaksi.edits):
        return transaksi
    return replace(transaksi, edits=tuple(_tanggali(dokumen, edit, hari) for edit in transaksi.edits))


def _tanggali(dokumen: TahunKinerja, edit: Edit, hari: date) -> Edit:
    if isinstance(edit, Tambah) and isinstance(edit.baris, RenaksiBulan):
        if edit.baris.uraian and edit.baris.diisi is None:
            return Tambah(replace(edit.baris, diisi=hari), edit.ketikan)
        return edit
    baris: Noun | None = dokumen.ambil(edit.noun, edit.id)
    if (
        not isinstance(edit, Ubah)
        or not isinstance(baris, RenaksiBulan)
        or "uraian" not in edit.isi
        or "diisi" in edit.isi
    ):
        return edit
    uraian = edit.isi["uraian"][1]
    if uraian and baris.diisi is None:
        return Ubah(edit.noun, edit.id, dict(edit.isi) | {"diisi": (None, hari)}, edit.ketikan)
    if not uraian and baris.diisi is not None:
        sisa = replace(baris, **{k: baru for k, (_, baru) in edit.isi.items()}, diisi=None)
        if baris_hampa(sisa):
            return Hapus(baris)
        return Ubah(edit.noun, edit.id, dict(edit.isi) | {"diisi": (baris.diisi, None)}, edit.ketikan)
    return edit
