"""Puts the readable tables of a printed Renstra together: what it says, its tree, targets, alokasi, plans, roadmap, isu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.rencana_strategis import (
    JenisButirRenstra,
    JenisIsu,
    JenisPantau,
    JenisSimpul,
    Lingkungan,
    PeriodePantau,
)
from kinerja_desktop.domain.renstra import Tingkat
from tools.contoh.pembangun import Pembangun

JUTA = 1_000_000


@dataclass(frozen=True)
class Simpul:
    """A node with what stands under it.

    ``target`` holds one text per year column (``""``: not printed); ``dikenal`` is the year's key of the sasaran or indikator
    it is; ``alokasi`` is in juta rupiah and covers ``sampai`` further siblings too.
    """

    jenis: JenisSimpul
    uraian: str
    anak: tuple[Simpul, ...] = ()
    tingkat: Tingkat | None = None
    kode: str = ""
    lokasi: str = ""
    satuan: str = ""
    strategi: str = ""
    target: tuple[str, ...] = ()
    dikenal: Any = None
    alokasi: tuple[str, ...] = ()
    sampai: int = 0
    pelaksana: str = ""
    pantau: tuple[tuple[JenisPantau, str, PeriodePantau], ...] = ()


@dataclass(frozen=True)
class Isu:
    jenis: JenisIsu
    uraian: str
    topik: str = ""
    lingkungan: Lingkungan | None = None


@dataclass(frozen=True)
class Naskah:
    """A Renstra as its paper prints it. ``roadmap``: aspek and, per year, what is to be done."""

    nama: str
    dari: int
    sampai: int
    visi: str
    misi: tuple[str, ...]
    tujuan: tuple[str, ...]
    singkatan_nilai: str
    tata_nilai: tuple[tuple[str, str], ...]
    pohon: tuple[Simpul, ...]
    kolom_dari: int | None = None
    pelaksana: str = ""
    lokasi: str = ""
    roadmap: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = ()
    isu: tuple[Isu, ...] = field(default=())


class PenyusunRenstra:
    """Adds a Renstra to an example; ``sasaran`` and ``indikator`` are the ids of the year's by their keys."""

    def __init__(self, b: Pembangun, sasaran: Mapping[Any, str], indikator: Mapping[Any, str]) -> None:
        self.b, self.sasaran, self.indikator = b, sasaran, indikator
        self.renstra = ""
        self.tahun: tuple[int, ...] = ()

    def susun(self, n: Naskah) -> None:
        self.tahun = tuple(range(n.kolom_dari or n.dari, n.sampai + 1))
        self.renstra = self.b.tambah(
            "renstra", f"renstra/{n.dari}", nama=n.nama, dari=n.dari, sampai=n.sampai, kolom_dari=n.kolom_dari, visi=n.visi,
            singkatan_nilai=n.singkatan_nilai, pelaksana=n.pelaksana, lokasi=n.lokasi,
        )  # fmt: skip
        butir = [
            *((JenisButirRenstra.MISI, "", teks) for teks in n.misi),
            *((JenisButirRenstra.TUJUAN, "", teks) for teks in n.tujuan),
            *((JenisButirRenstra.TATA_NILAI, nama, teks) for nama, teks in n.tata_nilai),
        ]
        for jenis, nama, teks in butir:
            self._baris("renstra_butir", jenis=jenis, nama=nama, uraian=teks)
        self._pohon(n.pohon, None)
        for aspek, per_tahun in n.roadmap:
            self._aspek(aspek, per_tahun)
        for isu in n.isu:
            self._baris("isu", jenis=isu.jenis, lingkungan=isu.lingkungan, topik=isu.topik, uraian=isu.uraian)

    def _baris(self, noun: str, **isi: Any) -> str:
        return self.b.tambah_urut(noun, renstra_id=self.renstra, **isi)

    def _pohon(self, simpul: tuple[Simpul, ...], induk: str | None) -> None:
        # Siblings first get their rows, since an amount may cover several of them.
        id_ = [self._simpul(s, induk) for s in simpul]
        for ke, (s, milik) in enumerate(zip(simpul, id_, strict=True)):
            self._isi(s, milik, id_[ke + s.sampai] if s.sampai else None)

    def _simpul(self, s: Simpul, induk: str | None) -> str:
        id_ = self._baris(
            "renstra_simpul", induk_id=induk, jenis=s.jenis, tingkat=s.tingkat, kode=s.kode, uraian=s.uraian, lokasi=s.lokasi,
            satuan=s.satuan, strategi=s.strategi,
            sasaran_id=self.sasaran[s.dikenal] if s.dikenal and s.jenis == JenisSimpul.SASARAN else None,
            indikator_id=self.indikator[s.dikenal] if s.dikenal and s.jenis == JenisSimpul.INDIKATOR else None,
        )  # fmt: skip
        self._pohon(s.anak, id_)
        return id_

    def _isi(self, s: Simpul, id_: str, sampai_id: str | None) -> None:
        if s.target:
            for tahun, teks in zip(self.tahun, s.target, strict=True):
                if teks:
                    self.b.tambah("renstra_target", simpul_id=id_, untuk_tahun=tahun, target=Angka(Decimal(teks)))
        if s.alokasi:
            dana = self.b.tambah_urut("renstra_dana", simpul_id=id_, sampai_id=sampai_id, pelaksana=s.pelaksana)
            for tahun, juta in zip(self.tahun, s.alokasi, strict=True):
                self.b.tambah(
                    "renstra_alokasi", dana_id=dana, untuk_tahun=tahun, jumlah=int(Decimal(juta) * JUTA)
                )  # fmt: skip
        for jenis, bentuk, periode in s.pantau:
            self.b.tambah_urut("renstra_pantau", simpul_id=id_, jenis=jenis, bentuk=bentuk, periode=periode)

    def _aspek(self, nama: str, per_tahun: tuple[tuple[str, ...], ...]) -> None:
        aspek = self._baris("roadmap_aspek", nama=nama)
        for tahun, butir in zip(self.tahun, per_tahun, strict=True):
            for uraian in butir:
                self.b.tambah_urut("roadmap_butir", aspek_id=aspek, untuk_tahun=tahun, uraian=uraian)
