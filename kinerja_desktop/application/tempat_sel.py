"""Where a cell stands: which indikator or kegiatan and month a monthly row belongs to, also before that row exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..domain.noun import Noun, id_baris
from ..domain.periode import BULAN, PERIODE, TRIWULAN
from ..domain.realisasi import KUMULATIF, NILAI
from ..domain.rumus import variabel_indikator
from ..domain.tahun_kinerja import TahunKinerja
from .transaksi import Edit, Hapus

_INDUK = {
    "renaksi_bulan": "renaksi", "eperformance_triwulan": "eperformance", "eperformance_bulan": "eperformance",
    "target_kinerja_bulan": "target_kinerja",
}  # fmt: skip
"""What a row of a month or triwulan hangs on, where that is no indikator."""


def catatan_yatim(dokumen: TahunKinerja, edits: Iterable[Edit]) -> tuple[Hapus, ...]:
    """The notes that lose their cell where these rows are deleted.

    A month's cell that is only emptied keeps its note: the cell is still there to be filled.
    """
    pergi = {(e.noun, e.id) for e in edits if isinstance(e, Hapus)}
    if not pergi or not dokumen.catatan_sel:
        return ()
    induk = {id_ for _, id_ in pergi}
    hasil = []
    for catatan in dokumen.catatan_sel:
        tempat = tempat_bulan(dokumen, catatan.pada_noun, catatan.pada_id)
        kena = tempat[0].id in induk if tempat else (catatan.pada_noun, catatan.pada_id) in pergi
        if kena:
            hasil.append(Hapus(catatan))
    return tuple(hasil)


def dukung_yatim(dokumen: TahunKinerja, edits: Iterable[Edit]) -> tuple[Hapus, ...]:
    """Evidence that hangs on rows which are deleted; the files themselves stay in their folder."""
    pergi = {(e.noun, e.id) for e in edits if isinstance(e, Hapus)}
    return tuple(Hapus(d) for d in dokumen.data_dukung if (d.pada_noun, d.pada_id) in pergi)


def tempat_bulan(dokumen: TahunKinerja, noun: str, id_: str) -> tuple[Noun, int] | None:
    """(indikator of the year, kegiatan, row of a portal; month) that a monthly row belongs to, also before that row exists.

    None for what is no monthly row. An empty cell has only the id its row would get, so the months are tried through.
    """
    if noun not in ("realisasi", "realisasi_uraian", *_INDUK):
        return None
    baris = dokumen.ambil(noun, id_)
    if baris is not None:
        induk = (
            dokumen.ambil(_INDUK[noun], getattr(baris, f"{_INDUK[noun]}_id"))
            if noun in _INDUK
            else dokumen.indikator_tahun_id.get(baris.indikator_id)
        )
        bulan = PERIODE[baris.periode].akhir if noun == "eperformance_triwulan" else baris.bulan
        return (induk, bulan) if induk is not None else None
    return next(((induk, bulan) for induk, bulan, kunci in _calon(dokumen, noun) if id_baris(noun, kunci) == id_), None)


def _calon(dokumen: TahunKinerja, noun: str) -> Iterator[tuple[Noun, int, dict[str, Any]]]:
    """Every monthly row that could be, with its month and its natural key."""
    for b in TRIWULAN if noun == "eperformance_triwulan" else BULAN:
        if noun in _INDUK:
            waktu = {"periode": b.kode} if noun == "eperformance_triwulan" else {"bulan": b.akhir}
            for induk in dokumen.baris(_INDUK[noun]):
                yield induk, b.akhir, {f"{_INDUK[noun]}_id": induk.id} | waktu
            continue
        for i in dokumen.indikator_tahun:
            kunci = {"tahun": dokumen.tahun, "indikator_id": i.indikator_id, "bulan": b.akhir}
            if noun == "realisasi_uraian":
                yield i, b.akhir, kunci
                continue
            for nama in (NILAI, KUMULATIF, *(v for v, _ in variabel_indikator(i))):
                yield i, b.akhir, kunci | {"variabel": nama}
