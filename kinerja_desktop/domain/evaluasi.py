"""Evaluasi that the decrees ask for: evaluasi mandiri of every unit, the meeting of a semester, annual and mid-term review.

Source: diktum Keempat of 000 and 003 (written evaluasi mandiri of each unit, meeting each semester); 001 4.2 (annual
evaluation, mid-term review).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from . import kolom
from .noun import BATAS_NARASI, Noun, noun


class JenisEvaluasi(StrEnum):
    MANDIRI = "evaluasi mandiri"
    TRIWULAN = "evaluasi triwulan"
    SEMESTER = "rapat semester"
    TAHUNAN = "evaluasi tahunan"
    TENGAH = "mid-term review"


@noun("evaluasi", "Evaluasi")
class Evaluasi(Noun):
    """One evaluasi: of a unit (``evaluasi mandiri``) or of the satker. What follows from it are ``tindak_lanjut`` rows.

    ``periode`` is what it looks at (TW1..TW4, SM1, SM2, TAHUN). Texts stay editable after the period is closed.
    """

    tahun: int = kolom.tahun()
    jenis: JenisEvaluasi = kolom.pilihan(JenisEvaluasi, "Jenis", bawaan=JenisEvaluasi.MANDIRI)
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    tanggal: date | None = kolom.tanggal("Tanggal")
    tempat: str = kolom.teks("Tempat", maks=200)
    peserta: str = kolom.teks("Peserta", maks=2000)
    penilaian: str = kolom.teks("Penilaian umum", maks=BATAS_NARASI)
    hasil: str = kolom.teks("Hasil", maks=BATAS_NARASI)
    penanda_tangan_id: str | None = kolom.rujukan("pejabat", "Penanda tangan", kaskade=False)
    urutan: int = kolom.urutan()


@noun("evaluasi_butir", "Butir evaluasi")
class EvaluasiButir(Noun):
    """A row: kegiatan, target, capaian, kendala, penilaian, tindak lanjut. Empty target, capaian and kendala are read from
    the kegiatan or indikator it is tied to, so no figure is typed twice."""

    tahun: int = kolom.tahun()
    evaluasi_id: str = kolom.rujukan("evaluasi", wajib=True)
    renaksi_id: str | None = kolom.rujukan("renaksi", "Kegiatan rencana aksi", kaskade=False)
    indikator_id: str | None = kolom.rujukan("indikator", "Indikator", kaskade=False)
    uraian: str = kolom.teks("Kegiatan", maks=2000)
    target: str = kolom.teks("Target", maks=1000)
    capaian: str = kolom.teks("Capaian", maks=2000)
    kendala: str = kolom.teks("Kendala", maks=2000)
    penilaian: str = kolom.teks("Penilaian", maks=2000)
    tindak_lanjut: str = kolom.teks("Tindak lanjut", maks=2000)
    urutan: int = kolom.urutan()
