"""Which pagu covers a kegiatan of the rencana aksi: one level per branch, counted once (000, 003)."""

from __future__ import annotations

from typing import cast

from .rencana_aksi import Renaksi, RenaksiPagu, RenaksiPeriode
from .tahun_kinerja import TahunKinerja


def blok_sendiri(dokumen: TahunKinerja, renaksi: Renaksi) -> tuple[RenaksiPagu, ...]:
    """Pagu blocks that stand under this kegiatan alone."""
    return cast(tuple[RenaksiPagu, ...], dokumen.per("renaksi_pagu", "renaksi_id").get(renaksi.id, ()))


def blok_di_atas(dokumen: TahunKinerja, indikator_id: str) -> RenaksiPagu | None:
    """The block of the indikator, else of its sasaran: printed once, merged over all kegiatan below."""
    if blok := dokumen.per("renaksi_pagu", "indikator_id").get(indikator_id):
        return cast(RenaksiPagu, blok[0])
    indikator = dokumen.indikator_tahun_id.get(indikator_id)
    blok = dokumen.per("renaksi_pagu", "sasaran_id").get(indikator.sasaran_id) if indikator else None
    return cast(RenaksiPagu, blok[0]) if blok else None


def blok_kegiatan(dokumen: TahunKinerja, renaksi: Renaksi) -> tuple[RenaksiPagu, ...]:
    """What covers a kegiatan: its own blocks, else the one above it; empty where no pagu is given yet."""
    atas = blok_di_atas(dokumen, renaksi.indikator_id)
    return blok_sendiri(dokumen, renaksi) or ((atas,) if atas else ())


def baris_blok(dokumen: TahunKinerja) -> dict[str, list[RenaksiPeriode]]:
    """Period rows by the id of the block that covers them: the one they name, else the first that covers their kegiatan."""
    pertama = {r.id: blok[0].id for r in dokumen.renaksi if (blok := blok_kegiatan(dokumen, r))}
    hasil: dict[str, list[RenaksiPeriode]] = {}
    for p in dokumen.renaksi_periode:
        if (milik := p.pagu_id or pertama.get(p.renaksi_id)) is not None:
            hasil.setdefault(milik, []).append(p)
    return hasil
