"""Dated backups beside the file, in ``<file>.cadangan/``: made whole or not at all, kept by edit counter, restored on demand.

A backup killed midway under its final name would be an empty but valid database, so it is made as ``.part``, opened,
checked, and only then renamed. The clock gives a backup its day, never its place in the order: a computer that believes
it is 1980 or 2099 cannot push the newest ten out.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..application.transaksi import Transaksi
from ..terbit import sinkron, sinkron_folder
from .galat import BerkasError, BerkasRusak, BerkasTerkunci, terjemah
from .kepala import jurnal, periksa_kepala
from .kunci import Kunci
from .mesin import asli, mesin_baca, mesin_tulis
from .meta import baca_meta, tulis_meta
from .riwayat import HASH_AWAL, catat, hash_akhir
from .sidik_ulang import baris_tak_sesuai

TERBARU, HARI, BULAN = 10, 14, 13
"""Kept: the newest ten, the newest of each of 14 days, the newest of each of 13 months."""

NAMA = re.compile(r"(\d{10})-(\d{8})-([0-9a-f]{8})\.kinerja").fullmatch
"""Name of a backup: edit counter, day, first digits of the lineage."""


@dataclass(frozen=True, slots=True)
class Cadangan:
    """A backup: edit counter, day (yyyymmdd, as the clock then said), first digits of the lineage."""

    path: Path
    penghitung: int
    hari: str
    lineage: str
    ukuran: int


def boleh_tulis(path: Path) -> bool:
    """True if the file and its folder can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def folder(path: Path) -> Path:
    """Folder of the backups of a file."""
    return path.with_name(f"{path.name}.cadangan")


def daftar(path: Path) -> tuple[Cadangan, ...]:
    """The backups of a file, newest (highest counter) first: number 1 is the first of them."""
    hasil = []
    for isi in folder(path).glob("*.kinerja") if folder(path).is_dir() else ():
        if cocok := NAMA(isi.name):
            hasil.append(Cadangan(isi, int(cocok[1]), cocok[2], cocok[3], isi.stat().st_size))
    return tuple(sorted(hasil, key=lambda c: (c.penghitung, c.hari, c.lineage), reverse=True))


# Making -----------------------------------------------------------------------------------------------------------------


def buat(driver: sqlite3.Connection, path: Path, waktu: datetime) -> Path | None:
    """Back an open file up and thin the old ones out; None if a backup of this very state is there already.

    Raises BerkasRusak where the copy does not pass its checks: then nothing is thinned out either, so that a damaged
    file cannot push the good backups away.
    """
    meta = baca_meta(driver)
    if any(c.penghitung == meta.penghitung and meta.lineage.startswith(c.lineage) for c in daftar(path)):
        return None
    tempat = folder(path)
    tempat.mkdir(exist_ok=True)
    for sisa in tempat.glob("*.part"):
        sisa.unlink(missing_ok=True)
    tujuan = tempat / f"{meta.penghitung:010}-{waktu:%Y%m%d}-{meta.lineage[:8]}.kinerja"
    sementara = tujuan.with_name(tujuan.name + ".part")
    try:
        driver.execute("VACUUM INTO ?", (str(sementara),))
        periksa_salinan(sementara, harus=(meta.lineage, meta.penghitung, _banyak(driver)))
        _terbitkan(sementara, tujuan)
    finally:
        sementara.unlink(missing_ok=True)
    jarangkan(path)
    return tujuan


def _banyak(driver: sqlite3.Connection) -> int:
    return int(driver.execute("SELECT coalesce(sum(baris), 0) FROM sidik_periode").fetchone()[0])


def periksa_salinan(path: Path, *, harus: tuple[str, int, int] | None = None) -> None:
    """Refuse a copy that is not a complete, sound file of ours: structure, references, every row's digest, meta, counts."""
    periksa_kepala(path)
    mesin = mesin_baca(path)
    try:
        with mesin.connect() as koneksi:
            driver = asli(koneksi)
            utuh = driver.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            utuh = utuh and driver.execute("PRAGMA foreign_key_check").fetchone() is None
            meta = baca_meta(driver)
            if harus is not None and harus != (meta.lineage, meta.penghitung, _banyak(driver)):
                utuh = False
            if not utuh or any(baris_tak_sesuai(driver).values()):
                raise BerkasRusak(f"“{path.name}” tidak lulus pemeriksaan isi; cadangan yang sudah ada tetap disimpan.")
    except sqlite3.Error as salah:
        raise terjemah(salah, path) from salah
    finally:
        mesin.dispose()


def _terbitkan(sementara: Path, tujuan: Path) -> None:
    sinkron(sementara)
    os.replace(sementara, tujuan)
    sinkron_folder(tujuan.parent)


def jarangkan(path: Path) -> None:
    """Delete the backups that no rule keeps."""
    semua = daftar(path)
    tetap = disimpan(semua)
    for cadangan in semua:
        if cadangan not in tetap:
            with contextlib.suppress(OSError):
                cadangan.path.unlink()


def disimpan(semua: Sequence[Cadangan]) -> set[Cadangan]:
    """Which backups stay; days and months are taken in the order of the counter, not of the calendar."""
    tetap = set(semua[:TERBARU])
    for panjang, batas in ((8, HARI), (6, BULAN)):
        terbaru: dict[str, Cadangan] = {}
        for cadangan in semua:
            terbaru.setdefault(cadangan.hari[:panjang], cadangan)
        tetap.update(list(terbaru.values())[:batas])
    return tetap


# Restoring --------------------------------------------------------------------------------------------------------------


def pulihkan(
    path: Path, nomor: int, *, waktu: datetime, petugas: str = "", id_baru: Callable[[], str] | None = None
) -> Path:
    """Put backup ``nomor`` (1 = newest) in the place of the file, which is kept aside first; returns where it is kept.

    The file must not be open. It continues as a new lineage whose parent is the restored one, with a counter above all
    that ever was, so that later backups are the newest. Never called automatically: a stick that was pulled out also
    reads as damaged.
    """
    semua = daftar(path)
    if not 1 <= nomor <= len(semua):
        raise BerkasError(f"Cadangan nomor {nomor} tidak ada; “{path.name}” mempunyai {len(semua)} cadangan.")
    kunci = Kunci(path)
    if not kunci.ambil(petugas):
        raise BerkasTerkunci(f"“{path.name}” sedang dibuka {kunci.pemegang()}; tutup dulu di sana lalu pulihkan.")
    sementara = path.with_name(f"{path.name}.pulih.part")
    try:
        pilihan = semua[nomor - 1]
        periksa_salinan(pilihan.path)
        disisihkan = sisihkan(path, waktu)
        shutil.copyfile(pilihan.path, sementara)
        _lanjutkan(
            sementara, max(c.penghitung for c in semua), path, waktu, petugas, id_baru or (lambda: str(uuid.uuid4()))
        )
        periksa_salinan(sementara)
        _buang_jurnal(path, disisihkan)
        _terbitkan(sementara, path)
    except (sqlite3.Error, OSError) as salah:
        raise terjemah(salah, path) from salah
    finally:
        for sisa in (sementara, jurnal(sementara)):
            sisa.unlink(missing_ok=True)
        kunci.lepas()
    return disisihkan


def sisihkan(path: Path, waktu: datetime) -> Path:
    """Copy the file as it is (damaged or not, with its journal) into the backup folder."""
    tempat = folder(path) / "disisihkan"
    tempat.mkdir(parents=True, exist_ok=True)
    urut = 1 + sum(1 for _ in tempat.glob("*.kinerja"))
    tujuan = tempat / f"{urut:04}-{waktu:%Y%m%d-%H%M%S}.kinerja"
    for asal, ke in ((path, tujuan), (jurnal(path), jurnal(tujuan))):
        if asal.exists():
            shutil.copyfile(asal, ke)
            sinkron(ke)
    sinkron_folder(tempat)
    return tujuan


def _buang_jurnal(path: Path, disisihkan: Path) -> None:
    # A journal left by the old file would be rolled back into the restored one. Its copy stands beside the file's copy.
    if jurnal(path).exists() and jurnal(disisihkan).exists():
        jurnal(path).unlink()


def _lanjutkan(
    sementara: Path, tertinggi: int, path: Path, waktu: datetime, petugas: str, id_baru: Callable[[], str]
) -> None:
    """Give the copy its new lineage and an entry in its history."""
    mesin = mesin_tulis(sementara)
    try:
        with mesin.connect() as koneksi, koneksi.begin():
            driver = asli(koneksi)
            meta = baca_meta(driver)
            teks = waktu.isoformat(timespec="seconds")
            nomor = max(tertinggi, meta.penghitung, _penghitung_kini(path)) + 1
            sebelum = hash_akhir(driver, meta.penghitung) or HASH_AWAL
            label = f"pulihkan cadangan nomor perubahan {meta.penghitung}"
            catat(driver, nomor, teks, petugas, Transaksi(label, ()), "pulihkan", sebelum, ())
            baru = meta._replace(
                lineage=id_baru(), lineage_induk=meta.lineage, penghitung=nomor, terakhir_terlihat=teks
            )
            tulis_meta(driver, baru)
    finally:
        mesin.dispose()


def _penghitung_kini(path: Path) -> int:
    """Counter of the file that is being replaced, as far as it can still be read."""
    mesin = mesin_baca(path)
    try:
        with mesin.connect() as koneksi:
            return baca_meta(asli(koneksi)).penghitung
    except Exception:
        return 0
    finally:
        mesin.dispose()
