"""Run all measurements (or those named on the command line) and print their ratios."""

from __future__ import annotations

import sys

from . import cetak, mulai, simpan

UKURAN = {
    "mulai": mulai.ukur_mulai,
    "simpan": simpan.ukur_simpan,
    "baca": simpan.ukur_baca,
    "pdf": cetak.ukur_pdf,
    "xlsx": cetak.ukur_xlsx,
    "paket": cetak.ukur_paket,
}


def main() -> int:
    print(f"{'':<58} {'kita':>10} {'lantai':>10}")
    lewat = 0
    for nama in sys.argv[1:] or UKURAN:
        for hasil in UKURAN[nama]():
            print(hasil, flush=True)
            lewat += hasil.rasio > hasil.batas
    print(f"{lewat} di atas sasaran" if lewat else "semua dalam sasaran")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
