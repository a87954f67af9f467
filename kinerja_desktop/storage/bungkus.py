"""One zip that takes a satker's file to another computer: the file, its evidence, and if wished its backups.

Written as ``.part``, synced, renamed. Standard ZIP on purpose, so that in need any unzip program opens it. The way back is
:mod:`.buka_bungkus`.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..terbit import TerbitError, terbitkan
from . import cadangan
from .dukung import FolderDukung
from .galat import BerkasError, BerkasRusak, terjemah
from .mesin import asli, mesin_baca
from .meta import baca_meta

FORMAT, VERSI, ISI = "kinerja-bungkus", 1, "isi.json"
_POTONG = 1 << 20
_SISA = 16 * 2**20
"""Bytes that stay free on the disk beside what is written."""

Maju = Callable[[int, int], None]
"""(bytes done, bytes in all); raises to stop the work."""

_RUJUKAN = (
    "SELECT sha256, max(nama_berkas) FROM data_dukung WHERE bentuk = 'berkas' AND sha256 <> '' GROUP BY sha256 UNION ALL "
    "SELECT sha256, 'gambar ' || max(judul) FROM gambar WHERE sha256 <> '' GROUP BY sha256 UNION ALL "
    "SELECT peta_sha256, 'peta strategi' FROM renstra WHERE peta_sha256 <> '' GROUP BY peta_sha256 UNION ALL "
    "SELECT logo, 'logo pada kop' FROM kop WHERE logo <> '' GROUP BY logo UNION ALL "
    "SELECT sidik_pdf, 'lampiran ' || periode || ' ' || tahun || ' revisi ' || revisi FROM lampiran_tersimpan"
)
"""(SHA-256, words) of everything in the folder of evidence that the file names."""


FOLDER: dict[str, Callable[[Path], Path]] = {"dukung": lambda p: FolderDukung(p).folder, "cadangan": cadangan.folder}
"""Folders beside a file that travel with it, by their word in the list of contents."""


@dataclass(frozen=True, slots=True)
class Butir:
    """One member: the folder it belongs in ('' = the file itself, ``dukung``, ``cadangan``), name there, size, SHA-256."""

    folder: str
    nama: str
    ukuran: int
    sidik: str


@dataclass(frozen=True, slots=True)
class Bungkusan:
    """What a bundle says of itself."""

    nama: str
    lineage: str
    penghitung: int
    butir: tuple[Butir, ...]
    hilang: tuple[str, ...] = field(default=(), compare=False)
    """What the file names and is not on this computer, in words: known only where it is packed."""

    @property
    def ukuran(self) -> int:
        """Bytes when unpacked."""
        return sum(b.ukuran for b in self.butir)


# Packing ----------------------------------------------------------------------------------------------------------------


def bungkus(path: Path, tujuan: Path, *, dengan_cadangan: bool = False, maju: Maju = lambda _a, _b: None) -> Bungkusan:
    """Pack the file as it stands now; safe while it is open and being written to. Raises BerkasError, TerbitError."""
    try:
        with bengkel_untuk(tujuan) as bengkel:
            lampiran = {"dukung": list(FolderDukung(path).semua()), "cadangan": []}
            if dengan_cadangan:
                lampiran["cadangan"] = [c.path for c in cadangan.daftar(path)]
            salinan = bengkel / "berkas"
            beban = sum(p.stat().st_size for daftar in lampiran.values() for p in daftar)
            pastikan_ruang(tujuan, 2 * path.stat().st_size + beban)
            lineage, penghitung, rujukan = salin_utuh(path, salinan)
            asal = {"": [(salinan, path.name)]} | {f: [(p, p.name) for p in isi] for f, isi in lampiran.items()}
            hasil: list[Bungkusan] = []
            terbitkan(
                tujuan, lambda sementara: hasil.append(_kemas(sementara, asal, path.name, lineage, penghitung, maju))
            )
    except OSError as salah:
        raise terjemah(salah, tujuan) from salah
    ikut = {b.sidik for b in hasil[0].butir}
    return replace(hasil[0], hilang=tuple(kata for sidik, kata in rujukan if sidik not in ikut))


@contextmanager
def bengkel_untuk(tujuan: Path) -> Iterator[Path]:
    """A hidden folder beside the target to work in; what an interrupted run left of it goes first."""
    akhiran = ".bungkus"
    for sisa in folder_ada(tujuan.parent, tujuan).glob(f".{glob.escape(tujuan.name)}.*{akhiran}"):
        shutil.rmtree(sisa, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f".{tujuan.name}.", suffix=akhiran, dir=tujuan.parent) as bengkel:
        yield Path(bengkel)


def salin_utuh(path: Path, tujuan: Path) -> tuple[str, int, tuple[tuple[str, str], ...]]:
    """A consistent, checked copy of a file that may be open; lineage, edit counter and :data:`_RUJUKAN` of the copy."""
    mesin = mesin_baca(path)
    try:
        with mesin.connect() as koneksi, contextlib.closing(sqlite3.connect(tujuan)) as ke:
            asli(koneksi).backup(ke)
    except Exception as salah:
        arti = terjemah(salah, path)
        raise arti from (None if arti is salah else salah)
    finally:
        mesin.dispose()
    cadangan.periksa_salinan(tujuan)
    salinan = mesin_baca(tujuan)
    try:
        with salinan.connect() as koneksi:
            meta = baca_meta(asli(koneksi))
            rujukan = tuple(asli(koneksi).execute(_RUJUKAN).fetchall())
    finally:
        salinan.dispose()
    return meta.lineage, meta.penghitung, rujukan


def _kemas(
    sementara: Path, asal: dict[str, list[tuple[Path, str]]], nama: str, lineage: str, penghitung: int, maju: Maju
) -> Bungkusan:
    semua = sum(p.stat().st_size for daftar in asal.values() for p, _ in daftar)
    butir: list[Butir] = []
    selesai = 0
    with zipfile.ZipFile(sementara, "w", allowZip64=True) as arsip:
        for folder, daftar in asal.items():
            for berkas, nama_b in daftar:
                # Evidence is photos and PDFs, packed already; databases shrink to a fifth.
                metode = zipfile.ZIP_STORED if folder == "dukung" else zipfile.ZIP_DEFLATED
                info = zipfile.ZipInfo(alamat(nama, folder, nama_b))
                info.compress_type, info.external_attr = metode, 0o644 << 16
                info.file_size = berkas.stat().st_size
                sidik, ukuran = hashlib.sha256(), 0
                with berkas.open("rb") as dari, arsip.open(info, "w") as ke:
                    while potong := dari.read(_POTONG):
                        ke.write(potong)
                        sidik.update(potong)
                        ukuran += len(potong)
                        maju(selesai + ukuran, semua)
                selesai += ukuran
                if folder == "dukung" and sidik.hexdigest() != nama_b[:64]:
                    raise BerkasRusak(
                        f"Data dukung “{nama_b[:12]}…” tidak utuh lagi; lampirkan ulang berkasnya lalu bungkus lagi."
                    )
                butir.append(Butir(folder, nama_b, ukuran, sidik.hexdigest()))
        isi = {
            "format": FORMAT, "versi": VERSI, "nama": nama, "lineage": lineage, "penghitung": penghitung,
            "butir": [[b.folder, b.nama, b.ukuran, b.sidik] for b in butir],
        }  # fmt: skip
        arsip.writestr(ISI, json.dumps(isi, ensure_ascii=False, indent=0), zipfile.ZIP_DEFLATED)
    return Bungkusan(nama, lineage, penghitung, tuple(butir))


def alamat(nama: str, folder: str, berkas: str) -> str:
    """Name of a member inside the zip."""
    return f"{FOLDER[folder](Path(nama)).name}/{berkas}" if folder else nama


def folder_ada(folder: Path, tujuan: Path) -> Path:
    """The folder, if it is there."""
    if not folder.is_dir():
        raise TerbitError(
            f"Folder untuk “{tujuan.name}” tidak ada; periksa apakah disk atau flash disk itu masih terpasang.", tujuan
        )
    return folder


def pastikan_ruang(tujuan: Path, perlu: int) -> None:
    """Refuse before anything is written where the disk would not take it."""
    bebas = shutil.disk_usage(tujuan.parent).free
    if bebas < perlu + _SISA:
        raise BerkasError(
            f"Ruang di folder “{tujuan.parent.name or tujuan.parent}” tidak cukup: perlu {_mb(perlu + _SISA)}, "
            f"tersedia {_mb(bebas)}; kosongkan ruang atau pilih folder lain."
        )


def _mb(byte: int) -> str:
    return f"{-(-byte // 2**20):,} MB".replace(",", ".")
