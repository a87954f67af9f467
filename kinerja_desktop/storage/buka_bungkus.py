"""The way back of :mod:`.bungkus`: a bundle becomes a new file on this computer, complete or not at all.

Strict: only the names that the bundle lists and that the packer would write, each of the size and SHA-256 that stand
there. Nothing is extracted by a name from outside, and never more bytes than were announced.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any

from ..terbit import sidik_berkas, sinkron, sinkron_folder
from . import cadangan
from .bungkus import FOLDER, FORMAT, ISI, VERSI, Bungkusan, Butir, Maju, alamat, bengkel_untuk, pastikan_ruang
from .dukung import AKHIRAN, NAMA
from .galat import BerkasError, BerkasRusak, terjemah

BATAS_ANGGOTA = 20_000
BATAS_UKURAN = 16 * 2**30
BATAS_ISI = 8 * 2**20
_POTONG = 1 << 20
_NAMA = re.compile(r"[^\x00-\x1f\x7f/\\:*?\"<>|]{1,120}\.kinerja").fullmatch


def baca_isi(path: Path) -> Bungkusan:
    """What is in a bundle, checked against its own directory; nothing is unpacked. Raises BerkasError."""
    with _arsip(path) as arsip:
        return _isi(arsip, path)


def buka_bungkus(path: Path, tujuan: Path, *, maju: Maju = lambda _a, _b: None) -> Bungkusan:
    """Unpack a bundle as the new file ``tujuan`` with its folders; complete, or not there at all.

    What is there is never overwritten: :func:`nama_bebas` proposes a name. Raises BerkasError.
    """
    if not _bebas(tujuan):
        raise BerkasError(f"“{tujuan.name}” sudah ada di folder itu; pilih nama lain.")
    try:
        with _arsip(path) as arsip:
            isi = _isi(arsip, path)
            pastikan_ruang(tujuan, isi.ukuran)
            with bengkel_untuk(tujuan) as folder:
                _urai(arsip, isi, folder, path, maju)
                cadangan.periksa_salinan(folder / "berkas")
                _pasang(folder, tujuan)
        return isi
    except OSError as salah:
        raise terjemah(salah, tujuan) from salah


def nama_bebas(folder: Path, nama: str) -> Path:
    """The name itself if nothing stands there, else ``nama (2).kinerja`` and so on."""
    calon, ke = folder / nama, 2
    while not _bebas(calon):
        calon = folder / f"{Path(nama).stem} ({ke}).kinerja"
        ke += 1
    return calon


def _bebas(path: Path) -> bool:
    return not any(p.exists() for p in (path, *(tempat(path) for tempat in FOLDER.values())))


def _pasang(bengkel: Path, tujuan: Path) -> None:
    """Evidence and backups first, the file last: whoever sees the file sees all of it."""
    for nama, tempat in FOLDER.items():
        if (bengkel / nama).is_dir():
            os.rename(bengkel / nama, tempat(tujuan))
    try:
        os.link(bengkel / "berkas", tujuan)  # unlike a rename, never over a file that appeared meanwhile
    except FileExistsError:
        raise BerkasError(f"“{tujuan.name}” sudah ada di folder itu; pilih nama lain.") from None
    except OSError:
        os.replace(bengkel / "berkas", tujuan)
    sinkron_folder(tujuan.parent)


@contextmanager
def _arsip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as arsip:
            yield arsip
    except FileNotFoundError as salah:
        raise terjemah(salah, path) from salah
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
            UnicodeDecodeError, ValueError, IndexError) as salah:  # fmt: skip
        raise _rusak(path) from salah


def _rusak(path: Path, sebab: str = "terpotong, rusak, atau bukan bungkusan program ini") -> BerkasRusak:
    return BerkasRusak(f"“{path.name}” tidak dapat dibuka: {sebab}; buat bungkusan lagi di komputer asalnya.")


def _isi(arsip: zipfile.ZipFile, path: Path) -> Bungkusan:
    anggota = arsip.infolist()
    nama = [a.filename for a in anggota]
    if not anggota or nama.count(ISI) != 1 or len(anggota) > BATAS_ANGGOTA or len(set(nama)) != len(nama):
        raise _rusak(path)
    if arsip.getinfo(ISI).file_size > BATAS_ISI:
        raise _rusak(path)
    with arsip.open(ISI) as aliran:
        teks = aliran.read(BATAS_ISI + 1)
    try:
        isi = _bungkusan(json.loads(teks))
    except (KeyError, TypeError, ValueError, RecursionError) as salah:
        raise _rusak(path) from salah
    tertulis = {alamat(isi.nama, b.folder, b.nama): b.ukuran for b in isi.butir} | {ISI: len(teks)}
    if {a.filename: a.file_size for a in anggota} != tertulis:
        raise _rusak(path, "daftar isinya tidak cocok dengan isinya")
    if isi.ukuran > BATAS_UKURAN:
        raise _rusak(path, f"isinya melebihi {BATAS_UKURAN // 2**30} GB")
    return isi


def _bungkusan(data: Any) -> Bungkusan:
    """Strict: the shape that :func:`_kemas` writes, and names that it would write."""
    if data["format"] != FORMAT or data["versi"] != VERSI:
        raise ValueError("format")
    nama = data["nama"]
    if not isinstance(nama, str) or not _NAMA(nama) or nama.startswith("."):
        raise ValueError("nama")
    butir = tuple(Butir(*b) for b in data["butir"])
    for b in butir:
        boleh = {"": b.nama == nama, "dukung": bool(NAMA(str(b.nama))), "cadangan": bool(cadangan.NAMA(str(b.nama)))}
        if (
            not boleh[b.folder]
            or type(b.ukuran) is not int
            or b.ukuran < 0
            or not re.fullmatch(r"[0-9a-f]{64}", b.sidik)
        ):
            raise ValueError("butir")
        if b.folder == "dukung" and (b.nama[:64] != b.sidik or b.nama[64:] not in AKHIRAN | {""}):
            raise ValueError("dukung")
    if [b.folder for b in butir].count("") != 1:
        raise ValueError("berkas")
    return Bungkusan(nama, str(data["lineage"]), int(data["penghitung"]), butir)


def _urai(arsip: zipfile.ZipFile, isi: Bungkusan, bengkel: Path, path: Path, maju: Maju) -> None:
    selesai = 0
    for b in isi.butir:
        tujuan = bengkel / b.folder / b.nama if b.folder else bengkel / "berkas"
        tujuan.parent.mkdir(exist_ok=True)
        with arsip.open(alamat(isi.nama, b.folder, b.nama)) as dari, tujuan.open("xb") as ke:
            _salin_terbatas(dari, ke, b.ukuran, path, partial(_lanjut, maju, selesai, isi.ukuran))
        sinkron(tujuan)
        if sidik_berkas(tujuan) != b.sidik:
            raise _rusak(path, "isinya berubah sejak dibungkus")
        selesai += b.ukuran
    for nama in FOLDER:
        if (bengkel / nama).is_dir():
            sinkron_folder(bengkel / nama)


def _salin_terbatas(dari: IO[bytes], ke: IO[bytes], batas: int, path: Path, maju: Callable[[int], None]) -> None:
    """Copy, never more than what was announced, whatever the compressed stream holds."""
    ukuran = 0
    while potong := dari.read(_POTONG):
        ukuran += len(potong)
        if ukuran > batas:
            break
        ke.write(potong)
        maju(ukuran)
    if ukuran != batas:
        raise _rusak(path, "isinya berubah sejak dibungkus")


def _lanjut(maju: Maju, sebelum: int, semua: int, kini: int) -> None:
    maju(sebelum + kini, semua)
