"""Tindak lanjut of whatever it hangs on: a kendala, a finding of the pengawas, or an evaluasi (diktum Keempat of 000, 003)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .evaluasi import Evaluasi
from .kendala import lewat_tenggat
from .noun import Noun, nama_noun
from .periode import PERIODE
from .realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from .risiko import TemuanPengawasan
from .tahun_kinerja import TahunKinerja

KOLOM_PEMILIK: Mapping[str, str] = {
    "kendala": "kendala_id", "temuan_pengawasan": "temuan_id", "evaluasi": "evaluasi_id",
}  # fmt: skip
"""Noun that a tindak lanjut may hang on, and the field that names it; exactly one is filled."""

Pemilik = Kendala | TemuanPengawasan | Evaluasi


def pemilik(dokumen: TahunKinerja, tindak: TindakLanjut) -> Pemilik | None:
    """What a tindak lanjut hangs on."""
    for noun, kolom in KOLOM_PEMILIK.items():
        ada: Pemilik | None = dokumen.ambil(noun, getattr(tindak, kolom))
        if ada is not None:
            return ada
    return None


def tindak_milik(dokumen: TahunKinerja, pemilik: Noun) -> tuple[TindakLanjut, ...]:
    """What is being done about a kendala, a finding or an evaluasi, in order."""
    return dokumen.per("tindak_lanjut", KOLOM_PEMILIK[nama_noun(pemilik)]).get(pemilik.id, ())


def masih_terbuka(dokumen: TahunKinerja, pemilik: Noun) -> bool:
    """True until something is done about it and all of that is finished; an evaluasi may need nothing to be done."""
    lanjut = tindak_milik(dokumen, pemilik)
    if not lanjut:
        return not isinstance(pemilik, Evaluasi)
    return any(t.status != StatusTindakLanjut.SELESAI for t in lanjut)


def lewat(dokumen: TahunKinerja, pemilik: Noun, hari_ini: date) -> int:
    """How many of its tindak lanjut are past their due date."""
    return sum(bool(lewat_tenggat(t, hari_ini)) for t in tindak_milik(dokumen, pemilik))


def tahun_evaluasi(evaluasi: Evaluasi) -> int:
    """Year that an evaluasi looks at: of one carried from last year with what is still to be done, that year."""
    hari = evaluasi.tanggal
    return hari.year if hari is not None and hari.year < evaluasi.tahun else evaluasi.tahun


def sebut_evaluasi(dokumen: TahunKinerja, evaluasi: Evaluasi, *, panjang: bool = True) -> str:
    """``Evaluasi mandiri Semester I 2026, Subseksi Pengelolaan``; without ``panjang`` the unit is left out."""
    periode = PERIODE.get(evaluasi.periode)
    kapan = f"{periode.nama} {tahun_evaluasi(evaluasi)}" if periode else str(evaluasi.tahun)
    jenis = str(evaluasi.jenis)
    kata = {"rapat semester": "rapat", "evaluasi triwulan": "evaluasi", "evaluasi tahunan": "evaluasi"}.get(
        jenis, jenis
    )
    nama = f"{kata[:1].upper()}{kata[1:]} {kapan}"
    unit = dokumen.ambil("unit", evaluasi.unit_id)
    return f"{nama}, {unit.nama}" if unit and panjang else nama


def sebut_pemilik(dokumen: TahunKinerja, pemilik: Pemilik | None) -> str:
    """In words, for lists: the kendala itself, ``Temuan Itjen: …``, the evaluasi by its name."""
    match pemilik:
        case Kendala():
            return pemilik.uraian
        case TemuanPengawasan():
            return f"Temuan {pemilik.sumber}: {pemilik.uraian}"
        case Evaluasi():
            return sebut_evaluasi(dokumen, pemilik)
    return "belum terkait apa pun"
