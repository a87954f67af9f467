"""Cells of a Renstra: targets, alokasi, lists that grow by typing; and what follows when such a cell is filled or cleared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..domain.noun import Noun, id_sel
from ..domain.rencana_strategis import RenstraDana, RenstraSimpul
from ..domain.tahun_kinerja import TahunKinerja
from .sel import Sel, sel_baris, sel_kunci
from .transaksi import Edit, Tambah


def sebut_simpul(simpul: RenstraSimpul) -> str:
    """How a row is called in a sentence: its kode, else the start of its words."""
    return simpul.kode or (simpul.uraian if len(simpul.uraian) <= 40 else f"{simpul.uraian[:39]}…")


def sel_target(simpul: RenstraSimpul, tahun: int) -> Sel:
    """The target of a node in a year."""
    return sel_kunci("renstra_target", "target", simpul_id=simpul.id, untuk_tahun=tahun)


def sel_alokasi(dokumen: TahunKinerja, simpul: RenstraSimpul, tahun: int, dana: RenstraDana | None = None) -> Sel:
    """Rupiah of an amount in a year; without ``dana``, of the one that begins with the first figure typed."""
    dana = dana or dana_baru(dokumen, simpul)
    return sel_kunci("renstra_alokasi", "jumlah", dana_id=dana.id, untuk_tahun=tahun)


def sel_pelaksana(dokumen: TahunKinerja, simpul: RenstraSimpul, dana: RenstraDana | None = None) -> Sel:
    """Who carries an amount out."""
    if dana is not None:
        return sel_baris(dana, "pelaksana")
    return Sel("renstra_dana", dana_baru(dokumen, simpul).id, "pelaksana", {"simpul_id": simpul.id})


def dana_baru(dokumen: TahunKinerja, simpul: RenstraSimpul) -> RenstraDana:
    """The amount a node would begin: always with the same id, so that typing, pasting and undoing meet at one row."""
    ke, id_ = 1, id_sel("renstra_dana", simpul.id)
    while dokumen.ambil("renstra_dana", id_) is not None:
        ke += 1
        id_ = id_sel("renstra_dana", simpul.id, ke)
    return RenstraDana(id=id_, simpul_id=simpul.id)


def dana_ikut(dokumen: TahunKinerja, edits: Sequence[Edit]) -> list[Edit]:
    """The amounts that these new figures begin: a figure of a year stands in none that is not there yet."""
    baru = {e.baris.dana_id for e in edits if isinstance(e, Tambah) and e.noun == "renstra_alokasi"}  # type: ignore[attr-defined]
    baru -= {d.id for d in dokumen.renstra_dana}
    baru -= {e.id for e in edits if isinstance(e, Tambah) and e.noun == "renstra_dana"}
    if not baru:
        return []
    calon = (dana_baru(dokumen, simpul) for simpul in dokumen.renstra_simpul)
    return [Tambah(dana) for dana in calon if dana.id in baru]


# Lists ----------------------------------------------------------------------------------------------------------------

BERDIRI_DENGAN_KATA: Mapping[str, str] = {"roadmap_butir": "uraian", "renstra_pantau": "bentuk"}
"""Rows of these lists begin when their words are typed, and go when these are cleared."""
_HURUF = re.compile(r"^\(?[a-z][.)]\s+(?=\S)")


def sel_ke(dokumen: TahunKinerja, isi: Sequence[Noun], ke: int, noun: str, kolom: str, **dasar: Any) -> Sel:
    """A field of the ``ke``-th row of a list; past its end a row begins when something is typed there."""
    if ke < len(isi):
        return sel_baris(isi[ke], kolom)
    urutan = max((b.urutan for b in isi), default=0) + 1 + ke - len(isi)  # type: ignore[attr-defined]
    kunci, nomor = list(dasar.values()), urutan
    while dokumen.ambil(noun, id_sel(noun, *kunci, nomor)) is not None:
        nomor += 1
    return Sel(noun, id_sel(noun, *kunci, nomor), kolom, dasar | {"urutan": urutan})


def tanpa_huruf(sel: Sel, nilai: Any) -> dict[str, Any]:
    """``a. Renovasi ruang kerja`` as 001 prints it: the letter is set by the program, the words stay."""
    if (sel.noun, sel.kolom) == ("roadmap_butir", "uraian") and isinstance(nilai, str):
        return {"uraian": _HURUF.sub("", nilai)}
    return {}


def hapus_tanpa_kata(dokumen: TahunKinerja, sel: Sel) -> Noun | None:
    """The row that goes when this cell is cleared, or None where clearing means only the field."""
    baris: Noun | None = dokumen.ambil(sel.noun, sel.id)
    return baris if BERDIRI_DENGAN_KATA.get(sel.noun) == sel.kolom else None
