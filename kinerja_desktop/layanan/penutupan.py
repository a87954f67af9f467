"""Closing a triwulan with its document and annex, and reopening it."""

from __future__ import annotations

from ..application.pembanding import tulis_pembanding
from ..application.periode_tutup import (
    baris_penutupan,
    periksa_buka,
    periksa_tutup,
    tertutup,
    urutan_tutup,
    wajib_triwulan,
)
from ..domain.laporan import Penutupan
from ..domain.periode import TRIWULAN, Periode
from ..storage.berkas import BerkasKinerja
from .pencetakan import lampiran_pdf
from .umum import Selesai, dokumen_tahun, isi_wajar, pastikan_utuh


def tutup(berkas: BerkasKinerja, tahun: int, periode: Periode) -> Selesai:
    """Close a triwulan, and before it those never closed. On one that is closed already it only says so."""
    dokumen = dokumen_tahun(berkas, tahun)
    wajib_triwulan(periode)
    if ada := tertutup(dokumen, periode):
        return Selesai(f"{periode.nama} {tahun} sudah tertutup (revisi {ada.revisi}).")
    pastikan_utuh(berkas, tahun)
    with isi_wajar(berkas, tahun):
        # What stands against the last one is looked for before the first one is closed.
        periksa_tutup(dokumen, periode)
    ditutup = []
    catatan: list[str] = []
    for satu in urutan_tutup(dokumen, periode):
        with isi_wajar(berkas, tahun):
            ditutup.append(_tutup_satu(berkas, tahun, satu, catatan))
    _catat_pembanding(berkas, tahun)
    nama = ", ".join(f"{p.periode} revisi {p.revisi}" for p in ditutup)
    return Selesai(f"{periode.nama} {tahun} ditutup ({nama}).", tuple(dict.fromkeys(catatan)), ditutup=tuple(ditutup))


def _catat_pembanding(berkas: BerkasKinerja, tahun: int) -> None:
    """A year that is closed stands beside the next one, if the file has that, with its final figures."""
    if tahun + 1 in berkas.tahun_ada() and tertutup(berkas.baca(tahun), TRIWULAN[3]):
        berkas.terapkan(tulis_pembanding(berkas.baca(tahun), berkas.baca(tahun + 1)))
        berkas.putus_urung()


def _tutup_satu(berkas: BerkasKinerja, tahun: int, periode: Periode, catatan: list[str]) -> Penutupan:
    from ..exchange.json_ketat import baca_json_ketat
    from ..exchange.skema import dari_json, ramping, teks_kanonik

    dokumen = ramping(berkas.baca(tahun))
    periksa_tutup(dokumen, periode)
    baris = baris_penutupan(dokumen, periode, 0, "")
    isi = teks_kanonik(dokumen)
    # What is locked now has to travel later: refuse here what the receiver would refuse.
    dari_json(baca_json_ketat(isi))
    berkas.tutup(tahun, baris, isi, lampiran_pdf(berkas, dokumen, periode, baris.revisi, catatan))
    hasil = tertutup(berkas.baca(tahun), periode)
    assert hasil is not None
    return hasil


def buka_periode(berkas: BerkasKinerja, tahun: int, periode: Periode, alasan: str) -> Selesai:
    """Reopen a closed triwulan with a reason; the next closing is the next revision."""
    tutup_lama = periksa_buka(dokumen_tahun(berkas, tahun), periode, alasan)
    berkas.buka_periode(tahun, periode.kode, alasan)
    return Selesai(
        f"{periode.nama} {tahun} dibuka kembali; penutupan berikutnya menjadi revisi {tutup_lama.revisi + 1}."
    )
