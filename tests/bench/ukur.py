"""Timing by pairs: ours and the floor in turn, so that a machine that changes its speed changes both."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Hasil:
    """A row of the report: our figure, the floor's, their ratio and the goal for it."""

    apa: str
    kita: float
    lantai: float
    batas: float
    satuan: str = "ms"

    @property
    def rasio(self) -> float:
        return self.kita / self.lantai if self.lantai else float("inf")

    def __str__(self) -> str:
        tanda = "ok " if self.rasio <= self.batas else "DI ATAS SASARAN"
        return (
            f"{self.apa:<58} {self.kita:>10.2f} {self.lantai:>10.2f} {self.satuan:<3} "
            f"{self.rasio:>7.2f} x  (sasaran <= {self.batas:g})  {tanda}"
        )


def sekali(kerja: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    mulai = time.perf_counter()
    kerja()
    return (time.perf_counter() - mulai) * 1000


def pasangan(
    kita: Callable[[], object], lantai: Callable[[], object], kali: int = 7
) -> tuple[list[float], list[float]]:
    """Each called ``kali`` times in turn after one warm-up of both."""
    kita(), lantai()
    a, b = [], []
    for _ in range(kali):
        a.append(sekali(kita))
        b.append(sekali(lantai))
    return a, b


def median(nilai: list[float]) -> float:
    return statistics.median(nilai)


def persentil(nilai: list[float], p: int) -> float:
    return sorted(nilai)[min(len(nilai) - 1, len(nilai) * p // 100)]


def anak(kode: str, *argumen: str) -> dict[str, float]:
    """Run Python code in a fresh process; it prints ``name=value`` lines. ``mulai`` is passed as its spawn time (monotonic)."""
    awal = time.monotonic()
    keluar = subprocess.run(
        [sys.executable, "-c", kode, repr(awal), *argumen], capture_output=True, text=True, check=True, timeout=300
    )
    hasil = {}
    for baris in keluar.stdout.splitlines():
        nama, sama, nilai = baris.partition("=")
        if sama:
            hasil[nama] = float(nilai)
    return hasil


def puncak_mb() -> float:
    """Peak resident memory of this process. ru_maxrss would also count the parent from before exec."""
    for baris in Path("/proc/self/status").read_text().splitlines():
        if baris.startswith("VmHWM:"):
            return int(baris.split()[1]) / 1024
    raise OSError("VmHWM tidak ada; ukur di Linux")
