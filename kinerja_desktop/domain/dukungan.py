"""Evidence of a kegiatan: what the rencana aksi asks for (000: ``2 Dokumen``) and what has been handed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .periode import BULAN, PERIODE, TAHUN, Periode
from .realisasi import BentukDukung, DataDukung
from .rencana_aksi import RenaksiPeriode
from .tahun_kinerja import TahunKinerja

_JUMLAH = re.compile(r"^(\d{1,5})\s+(\S.*)$", re.DOTALL)

Kapan = int | str | Periode | None
"""A month (1..12), a period or its code; None is the whole year."""


def diminta(teks: str) -> tuple[int, str, str] | None:
    """``2 Dokumen`` -> (2, "Dokumen", ""); words without a number ask for one: (1, "", words); empty asks for none."""
    bersih = teks.strip()
    if not bersih:
        return None
    if cocok := _JUMLAH.match(bersih):
        return int(cocok[1]), cocok[2], ""
    return 1, "", bersih


def _periode(kapan: Kapan) -> Periode | None:
    if isinstance(kapan, int):
        return BULAN[kapan - 1]
    return PERIODE[kapan] if isinstance(kapan, str) else kapan


def bukti(dokumen: TahunKinerja, renaksi_id: str, kapan: Kapan = None) -> Iterator[DataDukung]:
    """Evidence handed in for a kegiatan or one of its period rows. What names no month counts with the period of its
    row; what names neither counts only in the whole year."""
    periode = _periode(kapan)
    per_id = dokumen.per("data_dukung", "pada_id")
    baris: list[RenaksiPeriode] = list(dokumen.per("renaksi_periode", "renaksi_id").get(renaksi_id, ()))
    tempat = [("renaksi", renaksi_id, TAHUN)]
    tempat += [("renaksi_periode", b.id, PERIODE.get(b.periode, TAHUN)) for b in baris]
    for noun, id_, milik in tempat:
        for d in per_id.get(id_, ()):
            if d.pada_noun != noun or d.bentuk == BentukDukung.DIMINTA:
                continue
            bulan = milik.bulan if d.bulan is None else (d.bulan,)
            if periode is None or set(bulan) <= set(periode.bulan):
                yield d


def diserahkan(dokumen: TahunKinerja, renaksi_id: str, kapan: Kapan = None) -> int:
    """How many pieces of evidence were handed in within a month, a period or the year."""
    return sum(1 for _ in bukti(dokumen, renaksi_id, kapan))


def sebut_dukungan(dokumen: TahunKinerja, renaksi_id: str, kapan: Kapan = None) -> str:
    """``1/2``: handed in of asked for; the bare number where nothing is asked for, ``''`` where neither.

    What the kegiatan asks for is meant for its whole year, so it is held against all that came by the end of the period;
    what a period row asks for is held against its own period.
    """
    renaksi, periode = dokumen.ambil("renaksi", renaksi_id), _periode(kapan)
    if renaksi is None:
        return ""
    minta = diminta(renaksi.data_dukung)
    ada = diserahkan(dokumen, renaksi_id, replace(periode, awal=1) if periode else None)
    for baris in dokumen.per("renaksi_periode", "renaksi_id").get(renaksi_id, ()):
        if periode and baris.periode == periode.kode and baris.data_dukung.strip():
            minta, ada = diminta(baris.data_dukung), diserahkan(dokumen, renaksi_id, periode)
            break
    if minta is None:
        return str(ada) if ada else ""
    return f"{ada}/{minta[0]}"
