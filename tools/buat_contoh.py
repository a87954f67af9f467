"""Writes the example documents of ``resources/contoh/``; run it as ``python -m tools.buat_contoh`` in the checkout."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.contoh import bapas_magelang_2026, bapas_ternate_2024, kanwil_ntb_2026, rutan_soe_2023
from tools.contoh.pembangun import tulis

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "contoh"

_PAKET = (rutan_soe_2023, bapas_ternate_2024, bapas_magelang_2026, kanwil_ntb_2026)
CONTOH: dict[str, Callable[[], dict[str, Any]]] = {p.NAMA: p.bangun for p in _PAKET}


def daftar() -> str:
    """Title and one sentence of each example, for those who have to choose."""
    isi = [{"nama": p.NAMA, "judul": p.JUDUL[0], "kalimat": p.JUDUL[1]} for p in _PAKET]
    return json.dumps(isi, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    isi = {nama: tulis(bangun()) for nama, bangun in CONTOH.items()} | {"daftar": daftar()}
    for nama, teks in isi.items():
        berkas = FOLDER / f"{nama}.json"
        berkas.write_text(teks, encoding="utf-8", newline="\n")
        print(berkas)


if __name__ == "__main__":
    main()
