"""Which evaluasi a year owes, and how far each one is.

Source: diktum Keempat 3 of 000 and 003 (every Bagian writes an evaluasi mandiri of its rencana aksi), 5 (evaluation each
semester in a meeting). How often an evaluasi mandiri is due the decrees leave open: the rule table ``tenggat`` says it
(``evaluasi_mandiri``: triwulan, semester or tahun), a semester where it says nothing, so that it is there for the meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .evaluasi import Evaluasi, JenisEvaluasi
from .evaluasi_isi import butir_evaluasi, periode_evaluasi
from .kendala import lewat_tenggat
from .periode import SEMESTER, TAHUN, TRIWULAN, Periode
from .realisasi import StatusTindakLanjut
from .satker import Unit
from .tahun_kinerja import TahunKinerja
from .tempat_dukung import unit_kegiatan
from .tindak_lanjut import tahun_evaluasi, tindak_milik

IRAMA: Mapping[str, tuple[Periode, ...]] = {"triwulan": TRIWULAN, "semester": SEMESTER, "tahun": (TAHUN,)}
"""How often an evaluasi mandiri may be due, and of which periods."""
IRAMA_BAWAAN = "semester"
KUNCI_IRAMA = "evaluasi_mandiri"
"""Key of the rule table ``tenggat``."""


@dataclass(frozen=True, slots=True)
class Wajib:
    """An evaluasi that the year owes."""

    jenis: JenisEvaluasi
    periode: Periode
    unit_id: str | None = None


def irama_mandiri(dokumen: TahunKinerja) -> str:
    """How often every unit evaluates itself."""
    aturan = dokumen.aturan_nama.get("tenggat")
    kata = str(aturan.isi.get(KUNCI_IRAMA, IRAMA_BAWAAN)) if aturan else IRAMA_BAWAAN
    return kata if kata in IRAMA else IRAMA_BAWAAN


def unit_berkegiatan(dokumen: TahunKinerja) -> tuple[Unit, ...]:
    """Units that answer for a kegiatan of the rencana aksi, in their order."""
    milik = {unit_kegiatan(dokumen, k) for k in dokumen.renaksi}
    return tuple(u for u in dokumen.unit if u.id in milik)


def daftar_wajib(dokumen: TahunKinerja) -> tuple[Wajib, ...]:
    """What is owed over the year: nothing without a rencana aksi, whose carrying out is evaluated."""
    if not dokumen.renaksi:
        return ()
    mandiri = [
        Wajib(JenisEvaluasi.MANDIRI, p, u.id) for p in IRAMA[irama_mandiri(dokumen)] for u in unit_berkegiatan(dokumen)
    ]
    return (*mandiri, *(Wajib(JenisEvaluasi.SEMESTER, p) for p in SEMESTER))


def evaluasi_tahun_ini(dokumen: TahunKinerja) -> tuple[Evaluasi, ...]:
    """Those of this year; the others were carried along with what is still to be done."""
    return tuple(e for e in dokumen.evaluasi if tahun_evaluasi(e) == dokumen.tahun)


def cari_evaluasi(
    dokumen: TahunKinerja, jenis: JenisEvaluasi, kode_periode: str, unit_id: str | None
) -> Evaluasi | None:
    """The evaluasi of a kind, a period and a unit."""
    return next(
        (
            e for e in evaluasi_tahun_ini(dokumen)
            if (e.jenis, e.periode, e.unit_id) == (jenis, kode_periode, unit_id)
        ),
        None,
    )  # fmt: skip


def belum_ada(dokumen: TahunKinerja) -> tuple[Wajib, ...]:
    """What is owed and not there yet, whether its period has ended or not."""
    return tuple(w for w in daftar_wajib(dokumen) if cari_evaluasi(dokumen, w.jenis, w.periode.kode, w.unit_id) is None)


@dataclass(frozen=True, slots=True)
class KelengkapanEvaluasi:
    """How far an evaluasi is: rows, rows judged, tindak lanjut, those open and late."""

    butir: int
    dinilai: int
    bertanggal: bool
    tindak: int
    terbuka: int
    lewat: int

    @property
    def lengkap(self) -> bool:
        return bool(self.butir) and self.dinilai == self.butir and self.bertanggal

    def __str__(self) -> str:
        """``belum disusun``, ``dinilai 3 dari 8``, ``belum bertanggal``, ``lengkap``."""
        if not self.butir:
            return "belum disusun"
        if self.dinilai < self.butir:
            return f"dinilai {self.dinilai} dari {self.butir}"
        return "lengkap" if self.bertanggal else "belum bertanggal"


def kelengkapan_evaluasi(dokumen: TahunKinerja, evaluasi: Evaluasi, hari_ini: date) -> KelengkapanEvaluasi:
    butir = butir_evaluasi(dokumen, evaluasi)
    tindak = tindak_milik(dokumen, evaluasi)
    return KelengkapanEvaluasi(
        len(butir),
        sum(bool(b.penilaian.strip()) for b in butir),
        evaluasi.tanggal is not None,
        len(tindak),
        sum(t.status != StatusTindakLanjut.SELESAI for t in tindak),
        sum(bool(lewat_tenggat(t, hari_ini)) for t in tindak),
    )


def sudah_lewat(periode: Periode, tahun: int, hari_ini: date) -> bool:
    """True once the period has ended: from then on its evaluasi is late."""
    return periode.tanggal_akhir(tahun) < hari_ini


def urut_evaluasi(evaluasi: Evaluasi) -> tuple[int, int, int]:
    """By kind, then period, then own order."""
    return list(JenisEvaluasi).index(evaluasi.jenis), periode_evaluasi(evaluasi).akhir, evaluasi.urutan
