"""The JSON Schema (2020-12) of the document and of a package's data.json, generated from the nouns.

``python -m kinerja_desktop.exchange.skema_json`` prints what stands in ``resources/skema/tahun_kinerja-4.json``.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from ..domain.noun import NOUNS, JenisIsian, JenisRujukan, NounInfo
from ..domain.tahun_kinerja import KOLOM_NOUN
from .skema import SKEMA

NAMA_BERKAS = f"tahun_kinerja-{SKEMA}.json"
_DESIMAL = r"^-?\d{1,18}(\.\d{1,17})?$"


def skema_json() -> dict[str, Any]:
    """The schema as JSON object."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:kinerja-desktop:skema:tahun_kinerja-{SKEMA}",
        "title": f"TahunKinerja, skema {SKEMA}",
        "description": "Satu satuan kerja, satu tahun anggaran: semua isian, tanpa angka turunan.",
        "type": "object",
        "properties": {
            "skema": {"const": SKEMA},
            "tahun": {"type": "integer", "minimum": 2000, "maximum": 2100},
            **{nama: {"type": "array", "items": {"$ref": f"#/$defs/{nama}"}} for nama in KOLOM_NOUN},
        },
        "required": ["skema", "tahun", *KOLOM_NOUN],
        "additionalProperties": False,
        "$defs": {
            "id": {
                "type": "string",
                "description": "UUID; sel memakai uuid5 dari kuncinya",
                "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            },
            "isian": _isian(),
            **{nama: _noun(NOUNS[nama]) for nama in KOLOM_NOUN},
        },
    }


def _isian() -> dict[str, Any]:
    def satu(kunci: str, isi: dict[str, Any]) -> dict[str, Any]:
        return {"type": "object", "properties": {kunci: isi}, "required": [kunci], "additionalProperties": False}

    desimal = {"type": "string", "pattern": _DESIMAL}
    return {
        "description": "kosong (null), angka (teks desimal), N/A dengan alasan, rentang target, atau kata",
        "anyOf": [
            {"type": "null"},
            desimal,
            satu("na", {"type": "string"}),
            satu("rentang", {"type": "array", "items": desimal, "minItems": 2, "maxItems": 2}),
            satu("teks", {"type": "string", "minLength": 1}),
        ],
    }


def _noun(info: NounInfo) -> dict[str, Any]:
    kolom: dict[str, Any] = {"id": {"$ref": "#/$defs/id"}}
    for nama, jenis in info.jenis.items():
        isi = jenis.skema()
        if isinstance(jenis, JenisRujukan):
            isi = isi | {"description": f"id baris {jenis.noun}"}
        elif jenis.label and not isinstance(jenis, JenisIsian):
            isi = isi | {"title": jenis.label}
        kolom[nama] = isi
    return {
        "title": info.label,
        "type": "object",
        "properties": kolom,
        "required": list(kolom),
        "additionalProperties": False,
    }


def teks_skema() -> str:
    """The schema as the text of the published file."""
    return json.dumps(skema_json(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(teks_skema())
