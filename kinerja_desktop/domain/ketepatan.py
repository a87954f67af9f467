"""Whether a month was filled in time: the day it was first filled against its due date. The day is given, never a clock's.

``diisi`` is the day on which the first words or the first value of a month were entered. What came by import or from an
older file has none: that is said as such, and never counted as in time or late.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .kelengkapan import bulan_wajib, isian_bulan, laporan_kegiatan, tenggat, terlapor, wajib_lapor
from .noun import id_sel
from .periode import Periode, tulis_tanggal
from .rencana_aksi import Renaksi, RenaksiBulan
from .renstra import IndikatorTahun
from .tahun_kinerja import TahunKinerja


class Ketepatan(StrEnum):
    TEPAT = "tepat waktu"
    TERLAMBAT = "terlambat"
    BELUM = "belum diisi"
    TANPA_TANGGAL = "tanpa tanggal isi"


@dataclass(frozen=True, slots=True)
class KetepatanIsi:
    """One indikator or kegiatan in one month. ``hari`` = days past the due date (of filling, or until today)."""

    ketepatan: Ketepatan
    diisi: date | None
    batas: date
    hari: int = 0

    def __str__(self) -> str:
        """``diisi 3 Juni 2026, tepat waktu``; ``belum diisi, batas 5 Juni 2026 lewat 2 hari``."""
        if self.ketepatan == Ketepatan.BELUM:
            awal = f"mulai diisi {tulis_tanggal(self.diisi)}, belum lengkap" if self.diisi else "belum diisi"
            return f"{awal}, batas {tulis_tanggal(self.batas)}{f' lewat {self.hari} hari' if self.hari else ''}"
        if self.diisi is None:
            return "sudah diisi; tanggal pengisiannya tidak tercatat"
        telat = f" {self.hari} hari" if self.hari else ""
        return f"diisi {tulis_tanggal(self.diisi)}, {self.ketepatan}{telat}"


def kalimat(tepat: KetepatanIsi) -> str:
    """As a sentence: ``Diisi 3 Juni 2026, tepat waktu.``"""
    teks = str(tepat)
    return f"{teks[0].upper()}{teks[1:]}."


def hari_diisi(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> date | None:
    """The day on which a month of an indikator was first filled, where it is known."""
    id_ = id_sel("realisasi_uraian", dokumen.tahun, indikator.indikator_id, bulan)
    baris = dokumen.ambil("realisasi_uraian", id_)
    return baris.diisi if baris else None


def ketepatan_indikator(
    dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, hari_ini: date, batas: date | None = None
) -> KetepatanIsi | None:
    """How an indikator stands in a month; None where nothing is due and nothing was entered. ``batas``: if known, the due date."""
    diisi, batas = hari_diisi(dokumen, indikator, bulan), batas or tenggat(dokumen, bulan)
    wajib = bulan in bulan_wajib(indikator)
    if wajib and indikator in isian_bulan(dokumen, bulan).kurang:
        return KetepatanIsi(Ketepatan.BELUM, diisi, batas, max((hari_ini - batas).days, 0))
    return _terisi(diisi, batas) if wajib or diisi is not None else None


def ketepatan_kegiatan(
    dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int, hari_ini: date, batas: date | None = None
) -> KetepatanIsi | None:
    """The same of a kegiatan's monthly report."""
    laporan: RenaksiBulan | None = dokumen.ambil("renaksi_bulan", id_sel("renaksi_bulan", kegiatan.id, bulan))
    batas = batas or tenggat(dokumen, bulan)
    if terlapor(laporan):
        return _terisi(laporan.diisi if laporan else None, batas)
    if not wajib_lapor(dokumen, kegiatan, bulan):
        return None
    return KetepatanIsi(Ketepatan.BELUM, None, batas, max((hari_ini - batas).days, 0))


def _terisi(diisi: date | None, batas: date) -> KetepatanIsi:
    if diisi is None:
        return KetepatanIsi(Ketepatan.TANPA_TANGGAL, None, batas)
    telat = max((diisi - batas).days, 0)
    return KetepatanIsi(Ketepatan.TERLAMBAT if telat else Ketepatan.TEPAT, diisi, batas, telat)


@dataclass(frozen=True, slots=True)
class KetepatanBulan:
    """How many of a month's due entries were in time, late, missing, or filled on a day nobody noted."""

    tepat: int
    terlambat: int
    belum: int
    tanpa_tanggal: int

    def __str__(self) -> str:
        """``31 tepat waktu, 2 terlambat, 1 belum``; ``''`` where nothing was due."""
        bagian = (
            (self.tepat, "tepat waktu"), (self.terlambat, "terlambat"), (self.belum, "belum"),
            (self.tanpa_tanggal, "tanpa tanggal isi"),
        )  # fmt: skip
        return ", ".join(f"{n} {kata}" for n, kata in bagian if n)


def ketepatan_bulan(
    dokumen: TahunKinerja, periode: Periode, hari_ini: date, unit_id: str | None = None
) -> KetepatanBulan:
    """Timeliness of a month's due indikator; of one unit's (``''``: those without a unit) where one is named."""
    bulan, batas = periode.akhir, tenggat(dokumen, periode.akhir)
    wajib = (i for i in isian_bulan(dokumen, bulan).wajib if unit_id is None or (i.unit_id or "") == unit_id)
    return _hitung(ketepatan_indikator(dokumen, i, bulan, hari_ini, batas) for i in wajib)


def ketepatan_bulan_kegiatan(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KetepatanBulan:
    """Timeliness of a month's reports of the rencana aksi."""
    bulan, batas = periode.akhir, tenggat(dokumen, periode.akhir)
    wajib = laporan_kegiatan(dokumen, bulan).wajib
    return _hitung(ketepatan_kegiatan(dokumen, k, bulan, hari_ini, batas) for k in wajib)


def _hitung(semua: Iterable[KetepatanIsi | None]) -> KetepatanBulan:
    jumlah = dict.fromkeys(Ketepatan, 0)
    for satu in semua:
        if satu is not None:
            jumlah[satu.ketepatan] += 1
    return KetepatanBulan(
        jumlah[Ketepatan.TEPAT], jumlah[Ketepatan.TERLAMBAT], jumlah[Ketepatan.BELUM], jumlah[Ketepatan.TANPA_TANGGAL]
    )
