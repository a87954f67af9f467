"""Writes the katalog of ``resources/katalog/`` from the examples; run it as ``python -m tools.buat_katalog`` in the checkout.

The sasaran and indikator of a kind of satker and year are kept once, in the tables of the examples. What belongs to one
satker alone (units, targets, figures) stays there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_AKAR = Path(__file__).resolve().parents[1] / "resources"
CONTOH, KATALOG = _AKAR / "contoh", _AKAR / "katalog"

SUMBER = {
    "rutan-soe-2023": "LKjIP Rutan Kelas IIB SoE Semester II Tahun 2023, Tabel 2.1 sampai 2.3 dan Perjanjian Kinerja.",
    "bapas-ternate-2024": "Rencana Aksi atas Perjanjian Kinerja Tahun 2024 Bapas Kelas II Ternate, lampiran keputusan.",
    "bapas-magelang-2026": "Rencana Aksi atas Perjanjian Kinerja Tahun 2026 Bapas Kelas II Magelang.",
    "kanwil-ntb-2026": "Rencana Aksi atas Perjanjian Kinerja Tahun 2026 Kanwil Ditjenpas Nusa Tenggara Barat, lampiran keputusan.",
}
"""The paper each example was taken from; an example without an entry gives no katalog."""

_INDIKATOR = (
    "kode",
    "uraian",
    "satuan",
    "arah",
    "aturan",
    "rumus",
    "variabel",
    "rumus_teks",
    "konsolidasi",
    "periode_pelaporan",
)
_KALAU_ADA = (
    "tetapan", "ekspresi", "sumber_isian", "definisi", "strategi", "bobot", "output", "uraian_output", "alias",
    "tidak_dicetak",
)  # fmt: skip
"""Fields that stand in a katalog only where something is in them."""


def bangun(dokumen: Mapping[str, Any], sumber: str) -> dict[str, Any]:
    """The katalog of an example document (TahunKinerja as JSON)."""
    jenis, tahun = str(dokumen["satker"][0]["jenis"]), int(dokumen["tahun"])
    return {
        "jenis": jenis, "tahun": tahun, "judul": f"{jenis} {tahun}", "sumber": sumber,
        "sasaran": [_sasaran(s, dokumen) for s in _urut(dokumen["sasaran_tahun"])],
    }  # fmt: skip


def _sasaran(sasaran: Mapping[str, Any], dokumen: Mapping[str, Any]) -> dict[str, Any]:
    milik = [i for i in _urut(dokumen["indikator_tahun"]) if i["sasaran_id"] == sasaran["sasaran_id"]]
    nama = dokumen["satker"][0]["nama"]
    return (
        {k: sasaran[k] for k in ("tingkat", "kode", "uraian", "program")}
        | ({"alias": sasaran["alias"]} if sasaran["alias"] else {})
        | {"indikator": [_indikator(i, nama) for i in milik]}
    )


def _indikator(indikator: Mapping[str, Any], satker: str) -> dict[str, Any]:
    return {k: indikator[k] for k in _INDIKATOR} | {
        k: _umum(indikator[k], satker) for k in _KALAU_ADA if indikator[k] not in (None, "", [])
    }


def _umum(isi: Any, satker: str) -> Any:
    """Words that hold for every satker of the kind: an output does not say whose it is."""
    return re.sub(rf" (?:di )?{re.escape(satker)}", "", isi) if isinstance(isi, str) else isi


def _urut(baris: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(baris, key=lambda b: (b["urutan"] or 0, b["id"]))


def semua() -> dict[str, str]:
    """File name -> JSON text of every katalog that can be made."""
    hasil: dict[str, str] = {}
    for berkas in sorted(CONTOH.glob("*.json")):
        if berkas.stem not in SUMBER:
            continue
        katalog = bangun(json.loads(berkas.read_text(encoding="utf-8")), SUMBER[berkas.stem])
        nama = f"{katalog['jenis'].lower()}-{katalog['tahun']}.json"
        hasil[nama] = json.dumps(katalog, ensure_ascii=False, indent=1) + "\n"
    return hasil


def main() -> None:
    KATALOG.mkdir(parents=True, exist_ok=True)
    for nama, teks in semua().items():
        (KATALOG / nama).write_text(teks, encoding="utf-8", newline="\n")
        print(KATALOG / nama)


if __name__ == "__main__":
    main()
