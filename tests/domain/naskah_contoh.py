"""The shipped examples of a printed rencana aksi, read for the tests, with short ways to what the papers print."""

from __future__ import annotations

from functools import cache
from typing import Any

from kinerja_desktop.domain.rencana_aksi import Renaksi, RenaksiPagu, RenaksiPeriode
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.skema import dari_json
from kinerja_desktop.resources import baca_json

TRIWULAN = ("TW1", "TW2", "TW3", "TW4")


@cache
def objek(nama: str) -> dict[str, Any]:
    isi: dict[str, Any] = baca_json("contoh", f"{nama}.json")
    return isi


@cache
def dokumen(nama: str) -> TahunKinerja:
    return dari_json(objek(nama))


def kegiatan(nama: str, kode: str) -> tuple[Renaksi, ...]:
    """Kegiatan of an indikator."""
    d = dokumen(nama)
    id_ = next(i.indikator_id for i in d.indikator_tahun if i.kode == kode)
    return d.per("renaksi", "indikator_id").get(id_, ())


def blok(nama: str, kode: str) -> tuple[RenaksiPagu, ...]:
    """Pagu blocks under the kegiatan of an indikator."""
    d = dokumen(nama)
    return tuple(b for k in kegiatan(nama, kode) for b in d.per("renaksi_pagu", "renaksi_id").get(k.id, ()))


def baris(nama: str, b: RenaksiPagu) -> list[RenaksiPeriode]:
    """The rows of a block in the order of the triwulan."""
    semua = dokumen(nama).per("renaksi_periode", "renaksi_id")[b.renaksi_id]
    milik = [p for p in semua if p.pagu_id == b.id] or [p for p in semua if p.pagu_id is None]
    return sorted(milik, key=lambda p: TRIWULAN.index(p.periode))
