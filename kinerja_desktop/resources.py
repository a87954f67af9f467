"""Finds the files of ``resources/`` and ``forms/``: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_PAKET = Path(__file__).resolve().parent


@cache
def folder(nama: str) -> Path:
    """Folder ``resources`` or ``forms``. Raises FileNotFoundError when the installation is incomplete."""
    for calon in (_PAKET.parent / nama, _PAKET / nama):
        if calon.is_dir():
            return calon
    raise FileNotFoundError(f"Folder “{nama}” tidak ditemukan; pasang ulang program ini.")


def sumber(*bagian: str) -> Path:
    """Path of a file in ``resources/``."""
    return folder("resources").joinpath(*bagian)


def formulir(nama: str) -> Path:
    """Path of a Designer file in ``forms/``."""
    return folder("forms") / f"{nama}.ui"


def baca_json(*bagian: str) -> Any:
    """Content of a JSON file in ``resources/``."""
    return json.loads(sumber(*bagian).read_text(encoding="utf-8"))


def nama_libur() -> dict[str, str]:
    """Names of the national holidays by ISO date; the rule tables hold the dates alone."""
    hasil: dict[str, str] = baca_json("aturan", "libur_nama", "nama.json")["nama"]
    return hasil


def aturan_bawaan() -> tuple[dict[str, Any], ...]:
    """All rule tables shipped with the program: objects with nama, sumber, berlaku_mulai, isi."""
    berkas = sorted(sumber("aturan").glob("*.json"))
    return tuple(json.loads(b.read_text(encoding="utf-8")) for b in berkas)
