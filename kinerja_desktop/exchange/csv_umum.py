"""What the kinds of CSV share: their base class, the closed lists, the indikator a row means."""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.nilai import Isian, Kosong
from ..domain.perjanjian_kinerja import Pk
from ..domain.renstra import IndikatorTahun, Tingkat
from .csv_baca import BarisCsv
from .hasil import Tolak
from .kerja import Kerja


class PembacaCsv:
    """Puts rows of one kind into the working copy."""

    POKOK: tuple[str, ...] = ()

    def __init__(self, kerja: Kerja) -> None:
        self.kerja = kerja

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        """Look at all rows before the first; returns refusals by row number."""
        return []

    def baris(self, b: BarisCsv) -> None:
        raise NotImplementedError

    def pk_awal(self, tahun: int) -> Pk:
        """The first version of the year's PK, which CSV targets are written to."""
        for pk in self.kerja.semua("pk", tahun):
            if pk.ke == 0:
                return pk
        return self.kerja.baru("pk", "target", tahun=tahun, ke=0)

    def isi_target(self, indikator: IndikatorTahun, nilai: Isian, teks: str) -> None:
        if isinstance(nilai, Kosong):
            return
        pk = self.pk_awal(indikator.tahun)
        self.kerja.sel(
            "pk_target", "target", nilai, teks, "target",
            tahun=indikator.tahun, pk_id=pk.id, indikator_id=indikator.indikator_id,
        )  # fmt: skip

    def indikator_baris(self, b: BarisCsv) -> IndikatorTahun:
        """The indikator that a row names by tahun and kode_indikator (and tingkat, where that column is there)."""
        tahun = b.tahun()
        self.kerja.tahun(tahun)
        kode = b.wajib("kode_indikator")
        hasil = self.indikator_bernama(tahun, kode, baca_tingkat(b))
        if hasil is None:
            raise Tolak(
                "kode_indikator",
                f"indikator {kode[:40]} tidak ada di tahun {tahun}; perbaiki kodenya atau tambahkan dahulu",
            )
        return hasil

    def indikator_bernama(self, tahun: int, teks: str, tingkat: Tingkat | None = None) -> IndikatorTahun | None:
        """The indikator whose code or words these are."""
        return self.kerja.indikator(tahun, teks, tingkat) or self.kerja.indikator_bernama(tahun, teks, tingkat)


def baca_tingkat(b: BarisCsv) -> Tingkat | None:
    return b.pilihan("tingkat", Tingkat, Tingkat)
