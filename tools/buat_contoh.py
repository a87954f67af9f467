"""Writes the example documents of ``resources/contoh/``; run it as ``python -m tools.buat_contoh`` in the checkout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.contoh import rutan_soe_2023
from tools.contoh.pembangun import tulis

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "contoh"

CONTOH: dict[str, Callable[[], dict[str, Any]]] = {rutan_soe_2023.NAMA: rutan_soe_2023.bangun}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for nama, bangun in CONTOH.items():
        berkas = FOLDER / f"{nama}.json"
        berkas.write_text(tulis(bangun()), encoding="utf-8", newline="\n")
        print(berkas)


if __name__ == "__main__":
    main()
