"""A workbook as rows of cells. The file itself is read by :mod:`.anak` in a process of its own that may be stopped."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..hasil import Tolak

BATAS_BYTE = 50_000_000
BATAS_DETIK = 150
_JEDA = 0.1
_RENTANG = re.compile(r"^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$")


class Dihentikan(Exception):
    """The person does not want the workbook any more."""


@dataclass(frozen=True, slots=True)
class Sel:
    """A filled cell. ``jenis``: teks, angka, persen (already × 100), tanggal (ISO), logika, galat, tanpa nilai."""

    jenis: str
    teks: str
    pola: str = "General"
    rumus: bool = False


@dataclass(frozen=True)
class Lembar:
    """A sheet: only its filled cells, by (row, column) counted from 1."""

    nama: str
    sel: Mapping[tuple[int, int], Sel]
    gabung: tuple[tuple[int, int, int, int], ...] = ()
    """Merged ranges: first row, first column, last row, last column."""
    baris_sembunyi: frozenset[int] = frozenset()
    tersembunyi: bool = False

    @cached_property
    def baris(self) -> Mapping[int, Mapping[int, Sel]]:
        """Rows in order, each with its filled cells by column."""
        hasil: dict[int, dict[int, Sel]] = {}
        for nomor, kolom in sorted(self.sel):
            hasil.setdefault(nomor, {})[kolom] = self.sel[nomor, kolom]
        return hasil


@dataclass(frozen=True, slots=True)
class Buku:
    lembar: tuple[Lembar, ...]


def nomor_kolom(huruf: str) -> int:
    """A -> 1, AA -> 27."""
    hasil = 0
    for satu in huruf:
        hasil = hasil * 26 + ord(satu) - 64
    return hasil


def baca_buku(path: Path, batal: Callable[[], bool] = lambda: False, detik: int = BATAS_DETIK) -> Buku:
    """Read a workbook. Raises :class:`Tolak` with the reason, :class:`Dihentikan` once ``batal`` says so."""
    if path.stat().st_size > BATAS_BYTE:
        raise Tolak("", f"berkas Excel melebihi batas {BATAS_BYTE // 1_000_000} MB")
    keluar = _jalankan([*_perintah(), str(path.resolve())], batal, detik)
    try:
        isi = json.loads(keluar)
        if "galat" in isi:
            raise Tolak("", str(isi["galat"]))
        return Buku(tuple(_lembar(satu, isi["pola"]) for satu in isi["lembar"]))
    except (ValueError, LookupError, TypeError) as salah:
        if isinstance(salah, Tolak):
            raise
        raise Tolak("", "isi berkas ini tidak dapat dibaca; buka dengan Excel lalu simpan lagi sebagai .xlsx") from None


def _perintah() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--baca-excel"]  # the packed program is its own interpreter
    return [sys.executable, "-I", "-X", "utf8", str(Path(__file__).with_name("anak.py"))]


def _jalankan(perintah: list[str], batal: Callable[[], bool], detik: int) -> bytes:
    """Output of the child; it is ended when time is up or nobody waits for it."""
    akhir = time.monotonic() + detik
    with subprocess.Popen(
        perintah, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as anak:  # fmt: skip
        try:
            while True:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return anak.communicate(timeout=_JEDA)[0]
                if batal():
                    raise Dihentikan
                if time.monotonic() > akhir:
                    raise Tolak("", f"berkas ini belum selesai dibaca dalam {detik} detik; perkecil isinya")
        finally:
            if anak.poll() is None:
                anak.kill()


def _lembar(isi: Mapping[str, Any], pola: list[str]) -> Lembar:
    sel = {
        (int(b), int(k)): Sel(str(jenis), str(teks), str(pola[p]), bool(rumus))
        for b, k, jenis, teks, p, rumus in isi["sel"]
    }
    gabung = tuple(
        (int(c[2]), nomor_kolom(c[1]), int(c[4]), nomor_kolom(c[3])) for g in isi["gabung"] if (c := _RENTANG.match(g))
    )
    return Lembar(str(isi["nama"]), sel, gabung, frozenset(map(int, isi["baris_sembunyi"])), bool(isi["tersembunyi"]))
