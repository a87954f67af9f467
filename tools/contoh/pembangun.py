"""Collects rows of one example and gives them ids that are the same in every run."""

from __future__ import annotations

import uuid
from collections import defaultdict
from dataclasses import fields, replace
from typing import Any

from kinerja_desktop.domain.noun import NAMESPACE, NOUNS, Noun, id_baris
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja, kunci_urut
from kinerja_desktop.exchange.skema import SKEMA, teks_json

URUT_NOUN = tuple(f.name for f in fields(TahunKinerja) if f.name in NOUNS)
"""Every noun after those it refers to, whatever was imported first."""


class Pembangun:
    """Rows of one example. Rows of a cell noun get the id of their natural key, others uuid5 of a path in words."""

    def __init__(self, nama: str, tahun: int) -> None:
        self.nama = nama
        self.tahun = tahun
        self.baris: dict[str, list[Noun]] = defaultdict(list)

    def tambah(self, noun: str, jalur: str = "", **isi: Any) -> str:
        """Add a row and return its id; ``jalur`` ("indikator/1.1") names a row that has no natural key."""
        info = NOUNS[noun]
        if "tahun" in info.jenis:
            isi.setdefault("tahun", self.tahun)
        baris = info.kelas(id="", **isi)
        if info.kunci:
            id_ = id_baris(noun, vars(baris))
        elif jalur:
            id_ = str(uuid.uuid5(NAMESPACE, f"contoh/{self.nama}/{jalur}"))
        else:
            raise ValueError(f"{noun}: baris tanpa kunci alami perlu jalur")
        if any(lain.id == id_ for lain in self.baris[noun]):
            raise ValueError(f"{noun}: {jalur or isi} dua kali")
        baris = replace(baris, id=id_)
        if info.decode(info.encode(baris)) != baris:
            raise ValueError(f"{noun}: {jalur or isi} berubah setelah ditulis dan dibaca kembali")
        self.baris[noun].append(baris)
        return id_

    def tambah_urut(self, noun: str, **isi: Any) -> str:
        """Add a row that is numbered through within its noun."""
        urut = len(self.baris[noun]) + 1
        return self.tambah(noun, f"{noun}/{urut}", urutan=urut, **isi)

    def dokumen(self) -> dict[str, Any]:
        """The example as TahunKinerja JSON: every noun, rows in canonical order."""
        return {"skema": SKEMA, "tahun": self.tahun} | {
            nama: [NOUNS[nama].encode(baris) for baris in sorted(self.baris[nama], key=kunci_urut)]
            for nama in URUT_NOUN
        }


def tulis(dokumen: dict[str, Any]) -> str:
    """JSON text with one row per line, so that a change in one row is a change in one line."""
    return teks_json(dokumen).decode()
