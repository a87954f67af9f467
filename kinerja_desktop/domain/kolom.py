"""Helpers for declaring the fields of a noun: ``kode: str = kolom.teks("Kode", maks=6)``. Each gives the field its Jenis."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import Any

from .nilai import KOSONG
from .noun import (
    BATAS_NAMA,
    BATAS_SEL,
    Jenis,
    JenisBulat,
    JenisData,
    JenisDesimal,
    JenisIsian,
    JenisJutaRupiah,
    JenisPilihan,
    JenisRujukan,
    JenisRupiah,
    JenisTanggal,
    JenisTeks,
    JenisYaTidak,
)


def _field(jenis: Jenis) -> Any:
    return dataclasses.field(default=jenis.bawaan, metadata={"jenis": jenis})


def teks(label: str = "", *, maks: int = BATAS_SEL, wajib: bool = False, bawaan: str = "") -> Any:
    return _field(JenisTeks(wajib, bawaan, label, maks))


def nama(label: str = "", *, wajib: bool = True) -> Any:
    """Name of a sasaran, indikator, kegiatan ...: at most 500 characters."""
    return teks(label, maks=BATAS_NAMA, wajib=wajib)


def pilihan(enum: type[StrEnum], label: str = "", *, wajib: bool = True, bawaan: StrEnum | None = None) -> Any:
    return _field(JenisPilihan(wajib, bawaan, label, enum))


def bulat(label: str = "", *, min: int = 0, maks: int = 10**9, wajib: bool = False, bawaan: int | None = None) -> Any:
    return _field(JenisBulat(wajib, bawaan, label, min, maks))


def rupiah(label: str = "", *, wajib: bool = False) -> Any:
    return _field(JenisRupiah(wajib, None, label))


def juta_rupiah(label: str = "") -> Any:
    return _field(JenisJutaRupiah(False, None, label))


def ya_tidak(label: str = "", *, bawaan: bool = False) -> Any:
    return _field(JenisYaTidak(True, bawaan, label))


def tanggal(label: str = "", *, wajib: bool = False) -> Any:
    return _field(JenisTanggal(wajib, None, label))


def desimal(label: str = "", *, wajib: bool = False) -> Any:
    return _field(JenisDesimal(wajib, None, label))


def isian(label: str = "") -> Any:
    return _field(JenisIsian(False, KOSONG, label))


def rujukan(noun_: str, label: str = "", *, wajib: bool = False, kaskade: bool = True) -> Any:
    return _field(JenisRujukan(wajib, None, label, noun_, kaskade))


def data(label: str = "") -> Any:
    return _field(JenisData(False, (), label))


def tahun() -> Any:
    return bulat("Tahun", min=2000, maks=2100, wajib=True)


def bulan() -> Any:
    return bulat("Bulan", min=1, maks=12, wajib=True)


def urutan() -> Any:
    return bulat("Urutan", maks=10**6, wajib=True, bawaan=0)
