"""What is filled, missing and late: per month, per triwulan. The day is given, never read from a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .nilai import Kosong, TidakBerlaku
from .periode import NAMA_BULAN, PERIODE, Periode, batas_lapor
from .realisasi import KUMULATIF, NILAI
from .rencana_aksi import Renaksi, RenaksiBulan, RenaksiPeriode, StatusRenaksi
from .renstra import IndikatorTahun
from .rumus import isi_berlaku, variabel_indikator
from .rumus_jenis import variabel_tetap
from .tahun_kinerja import TahunKinerja


class StatusBulan(StrEnum):
    LENGKAP = "lengkap"
    SEBAGIAN = "sebagian"
    KOSONG = "kosong"
    TERLAMBAT = "terlambat"
    TERTUTUP = "tertutup"
    BELUM = "belum waktunya"


@dataclass(frozen=True, slots=True)
class KelengkapanBulan:
    """A month: how many indikator (or kegiatan) are due and filled, when the report is due, and its state."""

    bulan: int
    wajib: int
    terisi: int
    batas: date
    status: StatusBulan


def bulan_wajib(indikator: IndikatorTahun) -> tuple[int, ...]:
    """Months in which the indikator must have a value."""
    return indikator.periode_pelaporan.bulan_isi


def terbuka_bulan(indikator: IndikatorTahun, bulan: int) -> bool:
    """True if value cells of the indikator are open in the month (incidental ones always)."""
    wajib = bulan_wajib(indikator)
    return not wajib or bulan in wajib


def bulan_kosong(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> tuple[int, ...]:
    """Due months up to the end of the period without a value.

    A month counts as filled by its value or by all of its variables, typed or taken from another figure, and by one N/A,
    which makes the whole of it N/A; every month up to a cumulative figure is explained by that figure. What is one figure
    all year is asked for once.
    """
    isi = isi_berlaku(dokumen, indikator)
    nama = [n for n, _ in variabel_indikator(indikator)]
    sekali = {
        n for n in variabel_tetap(indikator)
        if any(n in v and not isinstance(v[n].nilai, Kosong) for v in isi.values())
    }  # fmt: skip
    kumulatif = max(
        (b for b, v in isi.items() if KUMULATIF in v and not v[KUMULATIF].gugur and b <= periode.akhir), default=0
    )
    kosong = []
    for bulan in bulan_wajib(indikator):
        if bulan > periode.akhir or bulan <= kumulatif:
            continue
        baris = {n: b for n, b in isi.get(bulan, {}).items() if not isinstance(b.nilai, Kosong)}
        berlaku = not any(n in baris and isinstance(baris[n].nilai, TidakBerlaku) for n in nama)
        if NILAI not in baris and berlaku and not (nama and all(n in baris or n in sekali for n in nama)):
            kosong.append(bulan)
    return tuple(kosong)


@dataclass(frozen=True, slots=True)
class IsianBulan:
    """Indikator that are due in a month, and those of them that are still missing, in the order of the papers."""

    wajib: tuple[IndikatorTahun, ...]
    kurang: tuple[IndikatorTahun, ...]


def isian_bulan(dokumen: TahunKinerja, bulan: int) -> IsianBulan:
    """What a month asks for and lacks: the one count behind month strip, Beranda, due dates and timeliness."""

    def hitung() -> IsianBulan:
        wajib = tuple(i for i in dokumen.indikator_urut if bulan in bulan_wajib(i))
        return IsianBulan(wajib, tuple(i for i in wajib if bulan in bulan_kosong(dokumen, i, PERIODE[f"B{bulan:02}"])))

    return dokumen.ingat(f"kelengkapan.isian.{bulan}", hitung)


def hari_libur(dokumen: TahunKinerja) -> frozenset[date]:
    """Holidays of the year's rule table."""
    tabel = dokumen.aturan_nama.get("libur")
    return frozenset(date.fromisoformat(h) for h in (tabel.isi if tabel else ()))


def tenggat(dokumen: TahunKinerja, bulan: int) -> date:
    """Due date of a month's report by the year's rule table (the 5th of the next month, next working day)."""
    aturan = dokumen.aturan_nama.get("tenggat")
    hari = aturan.isi.get("lapor_bulanan", 5) if aturan else 5
    geser = aturan.isi.get("geser_hari_kerja", True) if aturan else True
    return batas_lapor(dokumen.tahun, bulan, hari=hari, geser=geser, libur=hari_libur(dokumen))


def kelengkapan_bulan(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
    """State of one month (``periode`` is B01..B12) as of ``hari_ini``."""
    isian = isian_bulan(dokumen, periode.akhir)
    return keadaan_bulan(dokumen, periode.akhir, len(isian.wajib), len(isian.wajib) - len(isian.kurang), hari_ini)


def keadaan_bulan(dokumen: TahunKinerja, bulan: int, wajib: int, terisi: int, hari_ini: date) -> KelengkapanBulan:
    """State of a month of which ``terisi`` of ``wajib`` things are filled."""
    batas = tenggat(dokumen, bulan)
    if bulan in dokumen.bulan_tertutup:
        status = StatusBulan.TERTUTUP
    elif terisi == wajib:
        status = StatusBulan.LENGKAP if wajib else StatusBulan.BELUM
    elif hari_ini > batas:
        status = StatusBulan.TERLAMBAT
    elif hari_ini < date(dokumen.tahun, bulan, 1):
        status = StatusBulan.BELUM
    else:
        status = StatusBulan.SEBAGIAN if terisi else StatusBulan.KOSONG
    return KelengkapanBulan(bulan, wajib, terisi, batas, status)


# The monthly report of the rencana aksi -------------------------------------------------------------------------------


def rencana_bulan(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int) -> tuple[RenaksiPeriode, ...]:
    """Period rows of a kegiatan that the month falls in and that say something: what was planned for it."""
    return tuple(b for b in _berencana(dokumen, kegiatan) if bulan in PERIODE[b.periode].bulan)


def _berencana(dokumen: TahunKinerja, kegiatan: Renaksi) -> list[RenaksiPeriode]:
    baris = dokumen.per("renaksi_periode", "renaksi_id").get(kegiatan.id, ())
    return [b for b in baris if b.rencana or b.rpd is not None]


def wajib_lapor(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int) -> bool:
    """True if a kegiatan is reported in the month: its plan names the period, or it was never split into periods."""
    baris = _berencana(dokumen, kegiatan)
    return not baris or any(bulan in PERIODE[b.periode].bulan for b in baris)


def terlapor(laporan: RenaksiBulan | None) -> bool:
    """Reported are words, or that the kegiatan was not carried out."""
    return laporan is not None and (bool(laporan.uraian) or laporan.status == StatusRenaksi.TIDAK)


@dataclass(frozen=True, slots=True)
class LaporanKegiatan:
    """Kegiatan to be reported in a month, and those that are not, in the order of the matrix."""

    wajib: tuple[Renaksi, ...]
    kurang: tuple[Renaksi, ...]


def laporan_kegiatan(dokumen: TahunKinerja, bulan: int) -> LaporanKegiatan:
    """The same count as :func:`isian_bulan`, of the rencana aksi."""

    def hitung() -> LaporanKegiatan:
        ada = {b.renaksi_id for b in dokumen.per("renaksi_bulan", "bulan").get(bulan, ()) if terlapor(b)}
        wajib = tuple(k for k in dokumen.renaksi_urut if wajib_lapor(dokumen, k, bulan))
        return LaporanKegiatan(wajib, tuple(k for k in wajib if k.id not in ada))

    return dokumen.ingat(f"kelengkapan.kegiatan.{bulan}", hitung)


def kelengkapan_kegiatan(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
    """State of one month's report of the rencana aksi: kegiatan to be reported and reported, as of ``hari_ini``."""
    laporan = laporan_kegiatan(dokumen, periode.akhir)
    return keadaan_bulan(dokumen, periode.akhir, len(laporan.wajib), len(laporan.wajib) - len(laporan.kurang), hari_ini)


def sebut_bulan(bulan: tuple[int, ...]) -> str:
    """``Januari, Februari dan Mei``."""
    nama = [NAMA_BULAN[b - 1] for b in bulan]
    return nama[0] if len(nama) == 1 else f"{', '.join(nama[:-1])} dan {nama[-1]}" if nama else ""
