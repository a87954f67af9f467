"""Satu baris E-Performance pada tahun yang serasi."""

from typing import Any

from tests.domain.periksa.bantu import Tahun, angka


def portal(**isi: tuple[int, ...]) -> tuple[Tahun, list[Any]]:
    """Baris indikator 1.1 di E-Performance, kolom demi triwulan."""
    t = Tahun()
    induk = t.tambah("eperformance", indikator_id=t.satu.indikator_id)
    baris = [
        t.tambah(
            "eperformance_triwulan", eperformance_id=induk.id, periode=f"TW{n + 1}",
            **{kolom: angka(nilai[n]) for kolom, nilai in isi.items() if n < len(nilai)},
        )
        for n in range(4)
    ]  # fmt: skip
    return t, baris
