"""Percent of Target Kinerja per month: documents that are there of those that apply (002 T3.8: one of two -> 50%)."""

from __future__ import annotations

from dataclasses import dataclass

from .angka import persen, tulis_mode
from .nilai import KOSONG, Angka, Hasil, TidakBerlaku
from .periode import Periode
from .tahun_kinerja import TahunKinerja
from .target_kinerja import StatusDokumen, TargetKinerja, TargetKinerjaBulan, TargetKinerjaDokumen


@dataclass(frozen=True, slots=True)
class BulanTarget:
    """A month of a target: its documents, the note for all of them, how many are there of those that apply."""

    bulan: int
    dokumen: tuple[TargetKinerjaDokumen, ...]
    catatan: str
    ada: int
    berlaku: int
    hasil: Hasil
    tercetak: str
    """``50`` without a sign; ``N/A`` where no document applies; empty where none is asked for."""


def bulan_target(dokumen: TahunKinerja, target: TargetKinerja, bulan: int) -> BulanTarget:
    """One month of a target."""
    milik = dokumen.per("target_kinerja_dokumen", "target_kinerja_id").get(target.id, ())
    isi = tuple(d for d in milik if d.bulan == bulan)
    catatan: tuple[TargetKinerjaBulan, ...] = dokumen.per("target_kinerja_bulan", "target_kinerja_id").get(
        target.id, ()
    )
    ada, berlaku, hasil, tercetak = _hitung(dokumen, isi)
    return BulanTarget(
        bulan, isi, next((c.catatan for c in catatan if c.bulan == bulan), ""), ada, berlaku, hasil, tercetak
    )


def terjawab(dokumen: TahunKinerja, satu: TargetKinerjaDokumen) -> bool:
    """Whether a document has been judged: it is there, does not apply, or a note says why it is missing (002: B01 0%)."""
    if satu.status != StatusDokumen.BELUM or satu.catatan:
        return True
    catatan = dokumen.per("target_kinerja_bulan", "target_kinerja_id").get(satu.target_kinerja_id, ())
    return any(c.catatan for c in catatan if c.bulan == satu.bulan)


def sampai_target(dokumen: TahunKinerja, target: TargetKinerja, periode: Periode) -> tuple[int, int, Hasil, str]:
    """(there, applicable, percent, printed) of all documents up to the end of a period."""
    milik = dokumen.per("target_kinerja_dokumen", "target_kinerja_id").get(target.id, ())
    return _hitung(dokumen, tuple(d for d in milik if d.bulan <= periode.akhir))


def bulan_semua(dokumen: TahunKinerja, *bulan: int) -> tuple[int, int, Hasil, str]:
    """As :func:`sampai_target`, of the documents of all targets in these months."""
    isi = dokumen.per("target_kinerja_dokumen", "bulan")
    return _hitung(dokumen, tuple(d for b in bulan for d in isi.get(b, ())))


def _hitung(dokumen: TahunKinerja, isi: tuple[TargetKinerjaDokumen, ...]) -> tuple[int, int, Hasil, str]:
    berlaku = [d for d in isi if d.status != StatusDokumen.TIDAK_BERLAKU]
    ada = sum(d.status == StatusDokumen.ADA for d in berlaku)
    if not isi:
        return 0, 0, KOSONG, ""
    if not berlaku:
        return 0, 0, TidakBerlaku("tidak ada dokumen yang berlaku"), "N/A"
    nilai = persen(ada, len(berlaku))
    return ada, len(berlaku), Angka(nilai), tulis_mode(nilai, dokumen.mode("triwulan"))
