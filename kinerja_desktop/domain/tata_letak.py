"""Layouts of the rencana aksi matrix: columns, headings and titles are data, since every Kanwil prints another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .noun import Beku

KOLOM_ISI = frozenset(
    {
        "no", "sasaran", "indikator", "target", "rumus", "kegiatan", "pagu", "rpd", "realisasi", "rencana", "capaian",
        "periode", "data_dukung", "status", "keterangan",
    }
)  # fmt: skip
"""What a column can show. ``rencana`` and ``capaian`` print the period (TW I) in a narrow column of their own."""

BATAS_LEBAR = 1000


@dataclass(frozen=True, slots=True)
class KolomTataLetak:
    """A column: what it shows, its heading as the paper words it, its share of the width."""

    isi: str
    judul: str
    lebar: int


@dataclass(frozen=True, slots=True)
class TataLetak:
    """One layout. ``judul`` may hold ``{satker}`` and ``{tahun}``; ``rupiah`` stands before every amount (003: ``Rp. ``);
    ``kode`` prints the number of sasaran and indikator before their words and every unit behind its target (000)."""

    nama: str
    sumber: str
    judul: tuple[str, ...]
    sampul: bool
    per_program: bool
    kolom: tuple[KolomTataLetak, ...]
    rupiah: str = ""
    kode: bool = False


def baca_tata_letak(isi: Any) -> tuple[TataLetak, ...]:
    """Layouts from the (frozen) content of a rule table. Raises ValueError where its shape is another."""
    if not isinstance(isi, tuple) or isinstance(isi, Beku) or not isi:
        raise ValueError("tata letak harus berupa daftar yang tidak kosong")
    if not all(isinstance(data, Beku) for data in isi):
        raise ValueError("setiap tata letak harus berupa pasangan nama dan isi")
    hasil = tuple(_tata_letak(data) for data in isi)
    if len({t.nama for t in hasil}) != len(hasil):
        raise ValueError("nama tata letak harus berbeda-beda")
    return hasil


def _tata_letak(data: Beku) -> TataLetak:
    judul, isi = data.get("judul", ()), data.get("kolom", ())
    if not all(isinstance(d, tuple) and not isinstance(d, Beku) for d in (judul, isi)):
        raise ValueError("judul dan kolom tata letak harus berupa daftar")
    kolom = tuple(KolomTataLetak(k.get("isi"), k.get("judul"), k.get("lebar")) for k in isi if isinstance(k, Beku))
    hasil = TataLetak(
        nama=data.get("nama"),
        sumber=data.get("sumber", ""),
        judul=judul,
        sampul=data.get("sampul", False),
        per_program=data.get("per_program", False),
        kolom=kolom,
        rupiah=data.get("rupiah", ""),
        kode=data.get("kode", False),
    )
    teks = (hasil.nama, hasil.sumber, hasil.rupiah, *hasil.judul, *(k.judul for k in kolom))
    if not all(isinstance(t, str) for t in teks) or not hasil.nama or len(hasil.nama) > 40:
        raise ValueError("nama, judul dan sumber tata letak harus berupa teks")
    if not all(isinstance(y, bool) for y in (hasil.sampul, hasil.per_program, hasil.kode)):
        raise ValueError("sampul, per_program dan kode harus ya atau tidak")
    ids = [k.isi for k in kolom]
    if len(kolom) != len(isi) or len(set(ids)) != len(ids) or not KOLOM_ISI.issuperset(ids) or "kegiatan" not in ids:
        raise ValueError("kolom tata letak tidak dikenal, berulang, atau tanpa kegiatan")
    for k in kolom:
        if not isinstance(k.lebar, int) or isinstance(k.lebar, bool) or not 0 < k.lebar <= BATAS_LEBAR:
            raise ValueError("lebar kolom harus bilangan bulat di atas 0")
    return hasil
