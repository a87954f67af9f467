"""Reading: what a file holds, its derived figures, what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from ..application.turunan import hitung as hitung_turunan
from ..domain.berkas_rujukan import berkas_dokumen
from ..domain.noun import NOUNS
from ..domain.pemeriksaan import PEMERIKSAAN, dimatikan
from ..domain.pemeriksaan import periksa as periksa_dokumen
from ..domain.periode import TAHUN, Periode
from ..storage.berkas import BerkasKinerja
from ..storage.galat import BerkasError
from .umum import TERSANDUNG, dokumen_tahun, isi_asing, isi_wajar

PULIHKAN = "Pulihkan dari cadangan."
BATAS_ASING = 20
"""Rows named where a file holds some that the program cannot work with."""


def info(path: Path) -> dict[str, Any]:
    """What a file holds: the shape of ``info --json``."""
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        tahun = berkas.tahun_ada()
        satker = berkas.baca(tahun[-1] if tahun else 2000).identitas
        return {
            "satker": NOUNS["satker"].encode(satker) if satker else {"kode": "", "nama": ""},
            "tahun": list(tahun),
            "versi_skema": berkas.versi_skema,
            "jumlah": berkas.jumlah(),
        }


def hitung(path: Path, tahun: int, periode: Periode = TAHUN) -> dict[str, Any]:
    """Every derived figure: the shape of ``hitung --json``."""
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        dokumen = dokumen_tahun(berkas, tahun)
        with isi_wajar(berkas, tahun):
            return hitung_turunan(dokumen, periode)


def periksa(path: Path, tahun: int | None = None) -> dict[str, Any]:
    """Integrity of the file and findings of one or all years: the shape of ``periksa --json``."""
    try:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            rusak = [
                {"kode": t.kode, "tingkat": "keras", "tempat": t.tempat, "alasan": t.alasan, "saran": t.saran}
                for t in berkas.periksa()
            ]
            tahun_ada = (tahun,) if tahun is not None else berkas.tahun_ada()
            temuan = (
                [t for satu in tahun_ada for t in _temuan_tahun(berkas, satu, len(tahun_ada) > 1)] if not rusak else []
            )
    except BerkasError as salah:
        if not Path(path).exists():
            raise
        rusak, temuan = [_temuan("tidak-terbaca", "keras", Path(path).name, str(salah), PULIHKAN)], []
    return {"berkas": "rusak" if rusak else "utuh", "temuan": rusak + temuan}


def pemeriksaan_mati(path: Path, tahun: int | None = None) -> tuple[tuple[str, str], ...]:
    """(name, reason) of the checks this file's satker has switched off; nothing of a file that cannot be read."""
    try:
        with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
            ada = (tahun,) if tahun is not None else berkas.tahun_ada()[-1:]
            mati = dimatikan(dokumen_tahun(berkas, ada[0])) if ada else {}
    except (BerkasError, *TERSANDUNG):
        return ()
    return tuple((p.nama, mati[p.kode]) for p in PEMERIKSAAN if p.kode in mati)


def _temuan(kode: str, tingkat: str, tempat: str, alasan: str, saran: str) -> dict[str, str]:
    return {"kode": kode, "tingkat": tingkat, "tempat": tempat, "alasan": alasan, "saran": saran}


def _temuan_tahun(berkas: BerkasKinerja, tahun: int, sebut: bool) -> Iterator[dict[str, str]]:
    dokumen = dokumen_tahun(berkas, tahun)
    awalan = f"{tahun}, " if sebut else ""
    try:
        ditemukan = list(periksa_dokumen(dokumen))
    except TERSANDUNG:
        asing = list(islice(isi_asing(dokumen), BATAS_ASING))
        if not asing:
            raise
        yield from (
            _temuan("isi-asing", "keras", awalan + tempat, f"{alasan[0].upper()}{alasan[1:]}.", PULIHKAN)
            for tempat, alasan in asing
        )
        return
    for t in ditemukan:
        yield _temuan(t.kode, str(t.tingkat), awalan + t.tempat, t.alasan, t.saran)
    perlu = {b.sidik: b.nama for b in berkas_dokumen(dokumen)}
    for sidik in berkas.dukung.hilang(perlu):
        yield _temuan(
            "dukung-hilang", "peringatan", f"{awalan}Data dukung", f"Berkas “{perlu[sidik]}” tidak ada di folder data dukung.",
            "Cari berkasnya lewat Berkas > Data dukung, atau salin kembali foldernya.",
        )  # fmt: skip
