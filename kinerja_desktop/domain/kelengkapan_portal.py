"""What is filled, missing and late of the portals, per month; see :mod:`.kelengkapan`."""

from __future__ import annotations

from datetime import date

from .kelengkapan import KelengkapanBulan, keadaan_bulan
from .nilai import Kosong
from .periode import TRIWULAN, Periode
from .persen_target import terjawab
from .portal import Eperformance
from .tahun_kinerja import TahunKinerja


def kelengkapan_target(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
    """Documents of Target Kinerja asked for in the month, and those that have been judged."""
    bulan = periode.akhir
    isi = dokumen.per("target_kinerja_dokumen", "bulan").get(bulan, ())
    return keadaan_bulan(dokumen, bulan, len(isi), sum(terjawab(dokumen, d) for d in isi), hari_ini)


def kelengkapan_eperformance(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
    """Rows of E-Performance with words for the month (ours count), at the end of a triwulan with its realisasi too."""
    bulan = periode.akhir
    portal = {b.eperformance_id for b in dokumen.per("eperformance_bulan", "bulan").get(bulan, ()) if b.uraian}
    kita = {b.indikator_id for b in dokumen.per("realisasi_uraian", "bulan").get(bulan, ()) if b.uraian}
    triwulan = next((t.kode for t in TRIWULAN if t.akhir == bulan), "")
    ada = {
        b.eperformance_id
        for b in dokumen.per("eperformance_triwulan", "periode").get(triwulan, ())
        if not isinstance(b.realisasi, Kosong)
    }

    def lengkap(baris: Eperformance) -> bool:
        return (baris.id in portal or baris.indikator_id in kita) and (not triwulan or baris.id in ada)

    terisi = sum(lengkap(b) for b in dokumen.eperformance)
    return keadaan_bulan(dokumen, bulan, len(dokumen.eperformance), terisi, hari_ini)


def kelengkapan_emonev(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
    """Whether e-Monev has its two realisasi for the month."""
    bulan = periode.akhir
    terisi = any(
        b.realisasi_anggaran is not None and not isinstance(b.realisasi_kinerja, Kosong)
        for b in dokumen.emonev
        if b.bulan == bulan
    )
    return keadaan_bulan(dokumen, bulan, 1, int(terisi), hari_ini)
