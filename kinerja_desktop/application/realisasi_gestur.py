"""Gestures of the monthly entry beside its cells: last month's words, Kanwil's notes."""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.periode import NAMA_BULAN
from ..domain.realisasi import RealisasiUraian
from ..domain.rencana_aksi import Renaksi
from ..domain.renstra import IndikatorTahun
from ..domain.tahun_kinerja import TahunKinerja
from .laporan_renaksi import sel_laporan
from .pengisian import isi_sel
from .sel import Sel, nilai_sel, sel_kunci
from .transaksi import Transaksi, TransaksiError


def sel_uraian(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Sel:
    """The cell of a month's words on an indikator."""
    return sel_kunci(
        "realisasi_uraian", "uraian", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan
    )


def sel_catatan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Sel:
    """The cell of Kanwil's catatan monitoring on a month; it stays open when the month is closed."""
    return sel_kunci(
        "realisasi_uraian", "catatan", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan
    )


def uraian_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> str:
    """The month's words, or ``''``."""
    baris: RealisasiUraian | None = dokumen.ambil("realisasi_uraian", sel_uraian(dokumen, indikator, bulan).id)
    return baris.uraian if baris else ""


Baris = IndikatorTahun | Renaksi
"""What the words of a month are written about."""


def salin_uraian(dokumen: TahunKinerja, baris: Iterable[Baris], bulan: int) -> Transaksi:
    """Last month's words of these indikator or kegiatan into this month, where nothing stands yet."""
    if bulan < 2:
        raise TransaksiError("Januari tidak mempunyai bulan sebelumnya dalam tahun anggaran ini.")
    isian = []
    for satu in baris:
        sel, lalu = _uraian(dokumen, satu, bulan), nilai_sel(dokumen, _uraian(dokumen, satu, bulan - 1))
        if lalu and not nilai_sel(dokumen, sel):
            isian.append((sel, lalu, lalu))
    if not isian:
        raise TransaksiError(
            f"Tidak ada uraian {NAMA_BULAN[bulan - 2]} yang dapat disalin; yang kosong di {NAMA_BULAN[bulan - 1]} "
            "juga kosong bulan lalu."
        )
    return isi_sel(dokumen, isian, f"salin {len(isian)} uraian {NAMA_BULAN[bulan - 2]}")


def _uraian(dokumen: TahunKinerja, baris: Baris, bulan: int) -> Sel:
    if isinstance(baris, Renaksi):
        return sel_laporan(dokumen, baris, bulan, "uraian")
    return sel_uraian(dokumen, baris, bulan)
