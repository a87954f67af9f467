"""Target Kinerja of the ministry: numbered targets, each with the documents it asks for month by month (002 T3.8)."""

from __future__ import annotations

from enum import StrEnum

from . import kolom
from .noun import Noun, noun
from .periode import kode_bulan


class StatusDokumen(StrEnum):
    BELUM = "belum ada"
    ADA = "ada"
    TIDAK_BERLAKU = "tidak berlaku"


@noun("target_kinerja", "Target Kinerja")
class TargetKinerja(Noun):
    """A target. ``capaian`` is the overall text, printed in place of the months where it does not apply here at all."""

    tahun: int = kolom.tahun()
    uraian: str = kolom.nama("Target Kinerja")
    capaian: str = kolom.teks("Keterangan capaian", maks=2000)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    urutan: int = kolom.urutan()


@noun("target_kinerja_dokumen", "Dokumen Target Kinerja", periode=kode_bulan)
class TargetKinerjaDokumen(Noun):
    """One required document of a month: there, not yet, or not applicable, with a note."""

    tahun: int = kolom.tahun()
    target_kinerja_id: str = kolom.rujukan("target_kinerja", wajib=True)
    bulan: int = kolom.bulan()
    uraian: str = kolom.teks("Data dukung", maks=1000, wajib=True)
    status: StatusDokumen = kolom.pilihan(StatusDokumen, "Status", bawaan=StatusDokumen.BELUM)
    catatan: str = kolom.teks("Catatan", maks=1000)
    urutan: int = kolom.urutan()


@noun("target_kinerja_bulan", "Catatan Target Kinerja", kunci=("target_kinerja_id", "bulan"), periode=kode_bulan)
class TargetKinerjaBulan(Noun):
    """One note for all documents of a month, printed in place of theirs."""

    tahun: int = kolom.tahun()
    target_kinerja_id: str = kolom.rujukan("target_kinerja", wajib=True)
    bulan: int = kolom.bulan()
    catatan: str = kolom.teks("Catatan bulan", maks=2000)
