"""Gestures of the monthly report of the rencana aksi: its cells and who answers for them."""

from __future__ import annotations

from ..domain.rencana_aksi import Renaksi, RenaksiBulan
from ..domain.tahun_kinerja import TahunKinerja
from .sel import Sel, sel_kunci

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
