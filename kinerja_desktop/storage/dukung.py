"""Evidence files: once each, named by their SHA-256, in the folder ``<file>.dukung/`` beside the database.

Never as BLOBs (each of 37 backups would carry the photos). A file is complete on the medium before any row names it; the
name a person gave it is only ever shown, never used as a path.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from ..terbit import TerbitError, sidik_berkas, terbitkan
from .galat import BerkasError, PenyimpananError

MAKS_UKURAN = 50 * 1024 * 1024
"""Largest evidence file, in bytes."""

AKHIRAN = frozenset({".jpg", ".jpeg", ".png", ".pdf", ".docx", ".xlsx", ".zip", ".txt", ".csv", ".mp4"})
"""Endings that are kept, so that the system's viewer knows what it opens; anything else is stored without one."""

_SIDIK = re.compile(r"[0-9a-f]{64}").fullmatch


class FolderDukung:
    """The evidence folder of one file."""

    def __init__(self, path_berkas: Path) -> None:
        self.folder = path_berkas.with_name(f"{path_berkas.name}.dukung")

    def simpan(self, isi: bytes | Path, nama: str = "") -> str:
        """Store a file (its bytes or its path) and return its SHA-256. What is there already is not written again.

        Only the ending of ``nama`` (or of the path) is used. Raises BerkasError (too large), PenyimpananError.
        """
        try:
            ukuran = len(isi) if isinstance(isi, bytes) else isi.stat().st_size
            if ukuran > MAKS_UKURAN:
                raise BerkasError(
                    f"Berkas ini {ukuran // 2**20} MB, melebihi batas {MAKS_UKURAN // 2**20} MB; perkecil lalu lampirkan lagi."
                )
            data = isi if isinstance(isi, bytes) else isi.read_bytes()
        except OSError as salah:
            asal = nama or (isi.name if isinstance(isi, Path) else "")
            raise PenyimpananError(f"Berkas “{asal}” tidak dapat dibaca; periksa tempatnya lalu coba lagi.") from salah
        akhiran = Path(nama or (isi.name if isinstance(isi, Path) else "")).suffix.lower()
        return self._taruh(data, akhiran if akhiran in AKHIRAN else "")

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
        if polos.is_file():
            return polos
        return next((p for p in sorted(self.folder.glob(f"{sidik}.*")) if p.suffix != ".part"), None)

    def baca(self, sidik: str) -> bytes | None:
        """Content of the file with this digest; None if it is missing or no longer what it was."""
        path = self.cari(sidik)
        if path is None:
            return None
        try:
            return path.read_bytes() if sidik_berkas(path) == sidik else None
        except OSError:
            return None

    def hilang(self, sidik: Iterable[str]) -> tuple[str, ...]:
        """Those of the digests whose file is not there."""
        return tuple(s for s in sidik if s and self.cari(s) is None)

    def tautkan(self, sidik: Iterable[str], tempat: Path) -> tuple[str, ...]:
        """Look for missing files by content in another folder and take copies; returns the digests found."""
        dicari = set(self.hilang(sidik))
        ditemukan = []
        for calon in sorted(tempat.rglob("*")) if dicari else ():
            if not calon.is_file() or calon.stat().st_size > MAKS_UKURAN:
                continue
            try:
                ini = sidik_berkas(calon)
            except OSError:
                continue
            if ini in dicari:
                self.simpan(calon)
                dicari.discard(ini)
                ditemukan.append(ini)
        return tuple(ditemukan)
