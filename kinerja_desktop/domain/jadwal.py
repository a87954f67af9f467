"""Duties of a year with their due dates: what is to be handed in, until when, and what of it is still missing.

Due dates are the year's rule table ``tenggat`` (000 and 003, diktum Keempat 3 to 5; where the papers name no day, the
program's proposal, said so in ``sumber``). The day is given, never a clock's; nothing here is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .evaluasi_aturan import KUNCI_IRAMA, irama_mandiri
from .jadwal_isi import ISI, Isi, Sel
from .kelengkapan import hari_libur
from .periode import BULAN, SEMESTER, TAHUN, TRIWULAN, Periode, hari_kerja_berikut
from .tahun_kinerja import TahunKinerja

LAPOR, RENAKSI = "lapor_bulanan", "lapor_renaksi"
DEKAT_HARI = 45
"""A duty that falls due within this many days is worth a line; before that it is not yet time."""

PERIODE_TENGGAT = {"bulan": BULAN, "triwulan": TRIWULAN, "semester": SEMESTER, "tahun": (TAHUN,)}
BATAS_N = {"tanggal": 28, "hari": 366}
"""Ways to say a due date, with their greatest number: day ``n`` of the next month; ``n`` days after the period's end."""


class Keadaan(StrEnum):
    SELESAI = "selesai"
    DEKAT = "jatuh tempo"
    LEWAT = "lewat"
    BELUM = "belum waktunya"


@dataclass(frozen=True, slots=True)
class AturanTenggat:
    """One line of the rule table. ``periode``: bulan, triwulan, semester, tahun. ``kapan``: tanggal or hari (BATAS_N)."""

    jenis: str
    nama: str
    periode: str
    kapan: str
    n: int
    sumber: str = ""

    @property
    def sebut_kapan(self) -> str:
        """``tanggal 5 bulan berikutnya``; ``30 hari sesudah semester berakhir``."""
        if self.kapan == "tanggal":
            return f"tanggal {self.n} bulan berikutnya"
        return f"{self.n} hari sesudah {self.periode} berakhir"


@dataclass(frozen=True, slots=True)
class Kewajiban:
    """A duty of one period: due date, state on a day (``hari`` left, negative once late), and what is missing."""

    aturan: AturanTenggat
    periode: Periode
    batas: date
    keadaan: Keadaan
    hari: int
    isi: Isi

    @property
    def jenis(self) -> str:
        return self.aturan.jenis

    @property
    def nama(self) -> str:
        """``Laporan Mei``, ``Kirim ke Kanwil Triwulan I``, ``LKjIP tahunan``."""
        return f"{self.aturan.nama} {'tahunan' if self.periode == TAHUN else self.periode.nama}".replace(
            "tahunan tahunan", "tahunan"
        )

    @property
    def tuju(self) -> Sel:
        """The cell to go to: the first that is missing, else where the duty is entered."""
        return self.isi.tuju

    @property
    def tanpa_dukung(self) -> bool:
        """True where everything is filled and only evidence is missing."""
        return bool(self.isi.kurang) and self.isi.kurang == self.isi.dukung

    @property
    def sebut_keadaan(self) -> str:
        """``3 hari lagi``, ``hari ini``, ``lewat 2 hari``, ``selesai``, ``belum waktunya``."""
        match self.keadaan:
            case Keadaan.DEKAT:
                return f"{self.hari} hari lagi" if self.hari else "hari ini"
            case Keadaan.LEWAT:
                return f"lewat {-self.hari} hari" if self.hari >= -99 else "lewat tenggat"
        return str(self.keadaan)


def daftar_tenggat(dokumen: TahunKinerja) -> tuple[AturanTenggat, ...]:
    """The lines of the year's table; a table of an older file names the monthly report alone."""
    aturan = dokumen.aturan_nama.get("tenggat")
    isi = aturan.isi if aturan else {}
    hari, sumber = isi.get("lapor_bulanan", 5), aturan.sumber if aturan else ""
    bulanan = (
        AturanTenggat(LAPOR, "Laporan", "bulan", "tanggal", hari, sumber),
        AturanTenggat(RENAKSI, "Laporan rencana aksi", "bulan", "tanggal", hari, sumber),
    )
    lain = (
        AturanTenggat(
            b.get("jenis"), b.get("nama"), irama_mandiri(dokumen) if b.get("jenis") == KUNCI_IRAMA else b.get("periode"),
            b.get("kapan"), b.get("n"), b.get("sumber") or "",
        )
        for b in isi.get("daftar") or ()
    )  # fmt: skip
    return (*bulanan, *lain)


def batas(dokumen: TahunKinerja, aturan: AturanTenggat, periode: Periode) -> date:
    """Due date of a period, on a working day where the table says so."""
    akhir = periode.tanggal_akhir(dokumen.tahun)
    hari = akhir + timedelta(days=aturan.n)  # the period ends with a month: day n of the next one, or n days later
    tabel = dokumen.aturan_nama.get("tenggat")
    geser = tabel.isi.get("geser_hari_kerja", True) if tabel else True
    return hari_kerja_berikut(hari, hari_libur(dokumen)) if geser else hari


def kewajiban(
    dokumen: TahunKinerja, hari_ini: date, terkirim: Iterable[str] = (), unit_id: str | None = None
) -> tuple[Kewajiban, ...]:
    """Every duty of the year that applies to this satker, by due date.

    ``terkirim``: triwulan whose package has been written (only the file knows). ``unit_id``: what one unit owes of the
    duties that are the units'.
    """
    kirim, hasil = frozenset(terkirim), []
    for aturan in daftar_tenggat(dokumen):
        nilai = ISI.get(aturan.jenis)
        for periode in PERIODE_TENGGAT.get(aturan.periode, ()) if nilai else ():
            assert nilai is not None
            if (isi := nilai(dokumen, periode, kirim)) is None:
                continue
            if unit_id is not None:
                if (milik := next((u for u in isi.unit if u.unit_id == unit_id), None)) is None:
                    continue
                isi = milik
            hasil.append(_nilai(aturan, periode, batas(dokumen, aturan, periode), isi, hari_ini))
    return tuple(sorted(hasil, key=lambda k: k.batas))


def _nilai(aturan: AturanTenggat, periode: Periode, jatuh: date, isi: Isi, hari_ini: date) -> Kewajiban:
    hari = (jatuh - hari_ini).days
    if not isi.kurang:
        keadaan = Keadaan.SELESAI
    elif hari < 0:
        keadaan = Keadaan.LEWAT
    else:
        keadaan = Keadaan.DEKAT if hari <= DEKAT_HARI else Keadaan.BELUM
    return Kewajiban(aturan, periode, jatuh, keadaan, hari, isi)


def laporan_bulan(semua: Iterable[Kewajiban], bulan: int) -> Kewajiban | None:
    """The monthly report among the duties; None where the month asks for nothing."""
    return next((k for k in semua if k.jenis == LAPOR and k.periode.akhir == bulan), None)


@dataclass(frozen=True, slots=True)
class BarisJadwal:
    """A line of the short list: a duty, and how many more of its kind are late after it."""

    kewajiban: Kewajiban
    lagi: int = 0

    @property
    def rincian(self) -> str:
        """``24 dari 24 kegiatan belum dilaporkan, juga 3 bulan sesudahnya``."""
        juga = f", juga {self.lagi} {self.kewajiban.aturan.periode} sesudahnya" if self.lagi else ""
        return " · ".join(self.kewajiban.isi.rincian) + juga


def ringkas_jadwal(semua: Iterable[Kewajiban], kecuali: Kewajiban | None = None) -> tuple[BarisJadwal, ...]:
    """What is still to be done, each kind once late (its oldest) and once to come (its next), by due date."""
    lewat: dict[str, list[Kewajiban]] = {}
    datang: dict[str, Kewajiban] = {}
    for k in semua:
        if k.keadaan == Keadaan.LEWAT and k != kecuali:
            lewat.setdefault(k.jenis, []).append(k)
        elif k.keadaan in (Keadaan.DEKAT, Keadaan.BELUM) and k != kecuali:
            datang.setdefault(k.jenis, k)
    baris = [BarisJadwal(satu[0], len(satu) - 1) for satu in lewat.values()]
    baris += [BarisJadwal(k) for k in datang.values()]
    return tuple(sorted(baris, key=lambda b: (b.kewajiban.keadaan != Keadaan.LEWAT, b.kewajiban.batas)))


def berikutnya(semua: Iterable[Kewajiban]) -> Kewajiban | None:
    """The next duty that is not done and not late."""
    return next((k for k in semua if k.keadaan in (Keadaan.DEKAT, Keadaan.BELUM)), None)
