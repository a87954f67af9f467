"""Evidence files and pictures: once each, named by their SHA-256, in the folder ``<file>.dukung/`` beside the database.

Never as BLOBs (each of 37 backups would carry the photos). A file is complete on the medium before any row names it; the
name a person gave it is only ever shown, never used as a path. Photos are written anew (:mod:`.gambar`), every other file
is kept byte for byte.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..terbit import TerbitError, sidik_berkas, terbitkan
from . import gambar
from .galat import BerkasError, PenyimpananError

MAKS_UKURAN = 50 * 1024 * 1024
"""Largest evidence file, in bytes."""

AKHIRAN = frozenset(
    {".jpg", ".jpeg", ".png", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".pptx", ".zip", ".txt", ".csv", ".mp4"}
)
"""Endings that are kept, so that the system's viewer knows what it opens; anything else is stored without one."""

_SIDIK = re.compile(r"[0-9a-f]{64}").fullmatch
NAMA = re.compile(r"([0-9a-f]{64})(\.[a-z0-9]{1,4})?").fullmatch
"""Name of a file in the folder: its SHA-256, and an ending."""

Maju = Callable[[int, int], None]
"""(files looked at, files in all); raises to stop the work."""


@dataclass(frozen=True, slots=True)
class Tersimpan:
    """What came into the folder: SHA-256, the name to show, bytes; of a picture its pixels."""

    sidik: str
    nama: str
    ukuran: int
    lebar: int = 0
    tinggi: int = 0


class FolderDukung:
    """The evidence folder of one file."""

    def __init__(self, path_berkas: Path) -> None:
        self.folder = path_berkas.with_name(f"{path_berkas.name}.dukung")

    def simpan(self, isi: bytes | Path, nama: str = "") -> str:
        """Store a file (its bytes or its path) as it is and return its SHA-256. What is there already is not written again.

        Only the ending of ``nama`` (or of the path) is used. Raises BerkasError (too large), PenyimpananError.
        """
        nama = _nama(isi, nama)
        akhiran = Path(nama).suffix.lower()
        return self._taruh(_isi(isi, nama), akhiran if akhiran in AKHIRAN else "")

    def lampirkan(self, isi: bytes | Path, nama: str = "", *, harus_gambar: bool = False) -> Tersimpan:
        """Store evidence or a picture: a picture is written anew, other files are kept byte for byte.

        Raises BerkasError where it is too large, not readable, or a picture (``harus_gambar``: anything but a picture)
        that is not sound.
        """
        nama = _nama(isi, nama)
        data = _isi(isi, nama)
        if not harus_gambar and not gambar.berupa_gambar(data, nama):
            return Tersimpan(self.simpan(data, nama), Path(nama).name, len(data))
        hasil = gambar.olah(data, nama)
        sidik = self._taruh(hasil.isi, hasil.akhiran)
        return Tersimpan(sidik, hasil.nama(nama), len(hasil.isi), hasil.lebar, hasil.tinggi)

    def _taruh(self, data: bytes, akhiran: str) -> str:
        sidik = hashlib.sha256(data).hexdigest()
        if self.baca(sidik) is not None:
            return sidik
        try:
            self.folder.mkdir(exist_ok=True)
            return terbitkan(self.folder / f"{sidik}{akhiran}", data)
        except (TerbitError, OSError) as salah:
            raise PenyimpananError(f"Data dukung belum tersimpan: {salah}") from salah

    def cari(self, sidik: str) -> Path | None:
        """Path of the file with this digest, or None if it is missing. Its content is not looked at."""
        if not _SIDIK(sidik):
            return None
        polos = self.folder / sidik
        try:
            if polos.is_file():
                return polos
            return next((p for p in sorted(self.folder.glob(f"{sidik}.*")) if p.suffix != ".part"), None)
        except OSError:
            return None

    def baca(self, sidik: str) -> bytes | None:
        """Content of the file with this digest; None if it is missing or no longer what it was."""
        path = self.cari(sidik)
        if path is None:
            return None
        try:
            return path.read_bytes() if sidik_berkas(path) == sidik else None
        except OSError:
            return None

    def semua(self) -> Iterator[Path]:
        """Every file of the folder, by our own naming only."""
        for berkas in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            if NAMA(berkas.name) and berkas.is_file() and not berkas.is_symlink():
                yield berkas

    def hilang(self, sidik: Iterable[str]) -> tuple[str, ...]:
        """Those of the digests whose file is not there; the folder is read once, however many are asked for."""
        try:
            ada = {berkas.name[:64] for berkas in self.semua()}
        except OSError:  # a folder that cannot be looked into is a folder that is not there
            ada = set()
        return tuple(s for s in sidik if s and s not in ada)

    def tautkan(
        self, dicari: Mapping[str, int | None], tempat: Path, maju: Maju = lambda _a, _b: None
    ) -> tuple[str, ...]:
        """Look in another folder for missing files by their content and take copies; returns the digests found.

        ``dicari`` gives the size of each (None: not known), so that only what can be it is read. A picture is found again
        as the photo it was made from, too.
        """
        sisa = {s: dicari[s] for s in self.hilang(dicari)}
        ditemukan = []
        semua = [*_berkas_di(tempat, self.folder)] if sisa else []
        for nomor, calon in enumerate(semua):
            maju(nomor, len(semua))
            if not sisa:
                break
            for sidik in self._kenali(calon, sisa):
                sisa.pop(sidik)
                ditemukan.append(sidik)
        return tuple(ditemukan)

    def _kenali(self, calon: Path, dicari: Mapping[str, int | None]) -> Iterator[str]:
        """The digest among those sought that a file has, stored here now."""
        try:
            ukuran = calon.stat().st_size
            if ukuran > MAKS_UKURAN:
                return
            if any(u in (None, ukuran) for u in dicari.values()) and (ini := sidik_berkas(calon)) in dicari:
                self.simpan(calon)
                yield ini
            elif calon.suffix.lower() in gambar.AKHIRAN:
                hasil = gambar.olah(calon.read_bytes(), calon.name)
                if (ini := hashlib.sha256(hasil.isi).hexdigest()) in dicari:
                    self._taruh(hasil.isi, hasil.akhiran)
                    yield ini
        except (OSError, gambar.GambarError):
            return


def _nama(isi: bytes | Path, nama: str) -> str:
    return nama or (isi.name if isinstance(isi, Path) else "")


def _isi(isi: bytes | Path, nama: str) -> bytes:
    """The bytes, refused where there are too many of them."""
    try:
        ukuran = len(isi) if isinstance(isi, bytes) else isi.stat().st_size
        if ukuran > MAKS_UKURAN:
            raise BerkasError(
                f"“{Path(nama).name[:80]}” {ukuran // 2**20} MB, melebihi batas {MAKS_UKURAN // 2**20} MB; perkecil lalu "
                "lampirkan lagi."
            )
        return isi if isinstance(isi, bytes) else isi.read_bytes()
    except OSError as salah:
        raise PenyimpananError(f"Berkas “{nama}” tidak dapat dibaca; periksa tempatnya lalu coba lagi.") from salah


def _berkas_di(tempat: Path, kecuali: Path) -> Iterator[Path]:
    """Files below a folder in a steady order; what may not be looked into is passed over."""
    for folder, dalam, berkas in os.walk(tempat):
        dalam[:] = sorted(d for d in dalam if Path(folder, d) != kecuali)
        yield from (Path(folder, nama) for nama in sorted(berkas) if not nama.endswith(".part"))
