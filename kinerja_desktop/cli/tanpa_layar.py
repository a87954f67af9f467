"""``--tanpa-layar FOLDER [BERKAS]``: what the program makes, as files, where there is no display (``make run``)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .. import layanan
from ..domain.periode import TRIWULAN
from ..storage.berkas import BerkasKinerja
from ..storage.galat import BerkasError

CONTOH = "rutan-soe-2023"


def tanpa_layar(folder: Path, berkas: Path | None = None) -> int:
    """Make the example (or a copy of ``berkas``), its annex, matrix and package, and a picture of every tab."""
    folder.mkdir(parents=True, exist_ok=True)
    kerja = _salin(folder, berkas)
    # Before the package closes the year, so that the pictures show a year at work.
    for path in _potret(kerja, folder / "layar"):
        print(f"Gambar layar   : {path}")
    with BerkasKinerja.buka(kerja, wajib_tulis=True) as terbuka:
        tahun = terbuka.tahun_ada()
        if tahun:
            _terbitkan(terbuka, tahun[-1], folder)
    return 0


def _salin(folder: Path, berkas: Path | None) -> Path:
    """A file of our own to close periods in: the user's own file is never touched."""
    nama = berkas.name if berkas else f"{CONTOH}.kinerja"
    tempat = folder / "berkas-tanpa-layar"
    shutil.rmtree(tempat, ignore_errors=True)
    tempat.mkdir(parents=True)
    tujuan = tempat / nama
    if berkas is None:
        layanan.buat_contoh(CONTOH, tujuan)
        print(f"Berkas contoh  : {tujuan}")
    else:
        if not berkas.exists():
            raise BerkasError(f"“{berkas.name}” tidak ditemukan.")
        with BerkasKinerja.buka(berkas, hanya_baca=True):
            pass  # refuses foreign and newer files in its own words
        shutil.copyfile(berkas, tujuan)
        print(f"Salinan berkas : {tujuan}")
    return tujuan


def _terbitkan(berkas: BerkasKinerja, tahun: int, folder: Path) -> None:
    periode = TRIWULAN[3]
    # The package first: it closes the period, and the annex is then the one that was sent.
    try:
        print(f"Paket kiriman  : {layanan.ekspor(berkas, tahun, periode, folder).path}")
    except layanan.kesalahan_dikenal() as salah:
        print(f"Paket kiriman belum dapat dibuat: {salah}")
    for sebutan, nama in (("Lampiran PDF", "lampiran.pdf"), ("Matriks XLSX", "matriks.xlsx")):
        layanan.cetak(berkas, tahun, periode, ("lampiran",), folder / nama)
        print(f"{sebutan:15}: {folder / nama}")


def _potret(berkas: Path, folder: Path) -> list[Path]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ..app import potret

    return potret(berkas, folder)
