"""What each backup holds, for the one who has to choose among them: its last change, read from the backup itself."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from .cadangan import Cadangan, daftar
from .mesin import asli, mesin_baca


@dataclass(frozen=True, slots=True)
class IsiCadangan:
    """A backup by number (1 = newest), with its last change: when (ISO), what, by whom; '' where it can't be read."""

    nomor: int
    cadangan: Cadangan
    waktu: str
    label: str
    petugas: str


def isi_cadangan(path: Path) -> tuple[IsiCadangan, ...]:
    """The backups of a file with what they hold, newest first. The file itself need not be readable."""
    return tuple(IsiCadangan(n, c, *_terakhir(c.path)) for n, c in enumerate(daftar(path), 1))


def _terakhir(path: Path) -> tuple[str, str, str]:
    mesin = mesin_baca(path)
    try:
        with mesin.connect() as koneksi:
            baris = (
                asli(koneksi)
                .execute("SELECT waktu, label, petugas FROM riwayat ORDER BY nomor DESC LIMIT 1")
                .fetchone()
            )
            return (str(baris[0]), str(baris[1]), str(baris[2])) if baris else ("", "", "")
    except sqlite3.Error:
        return "", "", ""
    finally:
        mesin.dispose()
