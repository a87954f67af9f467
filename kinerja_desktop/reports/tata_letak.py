"""Which layouts of the rencana aksi matrix a year knows, and which one it prints."""

from __future__ import annotations

from functools import cache

from ..domain.noun import freeze
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.tata_letak import TataLetak, baca_tata_letak
from ..resources import baca_json

NAMA_ATURAN = "tata_letak_renaksi"


@cache
def _bawaan() -> tuple[TataLetak, ...]:
    return baca_tata_letak(freeze(baca_json("aturan", f"{NAMA_ATURAN}.json")["isi"]))


def tata_letak_tersedia(dokumen: TahunKinerja) -> tuple[TataLetak, ...]:
    """The year's own layouts; those that come with the program where the year was made before there were any."""
    aturan = dokumen.aturan_nama.get(NAMA_ATURAN)
    if aturan is not None:
        try:
            return baca_tata_letak(aturan.isi)
        except (AttributeError, TypeError, ValueError):
            pass
    return _bawaan()


def tata_letak_dipakai(dokumen: TahunKinerja) -> TataLetak:
    """The layout chosen for the year; the first one while none (or one that is gone) is chosen."""
    tersedia = tata_letak_tersedia(dokumen)
    nama = dokumen.pengaturan.tata_letak_renaksi if dokumen.pengaturan else ""
    return next((t for t in tersedia if t.nama == nama), tersedia[0])
