"""CSV ``realisasi`` (monthly entries) and ``target_periode`` (targets of triwulan and semester)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..domain.nilai import Angka, Isian, Kosong
from ..domain.periode import Periode, baca_periode
from ..domain.realisasi import KUMULATIF, NILAI
from ..domain.renstra import IndikatorTahun, JenisRumus
from ..domain.rumus import RUMUS, variabel_indikator
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv
from .hasil import Tolak
from .kerja import ringkas

PERIODE_TARGET = ("TW1", "TW2", "TW3", "TW4", "SM1", "SM2", "TAHUN")
_PERBANDINGAN = tuple(nama for nama, _ in RUMUS[JenisRumus.PERBANDINGAN].variabel)


class TargetPeriodeCsv(PembacaCsv):
    """One row = the target of one period; TAHUN is the year's target in the PK."""

    POKOK = ("target_periode", "pk_target")

    def baris(self, b: BarisCsv) -> None:
        indikator = self.indikator_baris(b)
        b.wajib("periode")
        periode = b.pilihan("periode", _periode_target, PERIODE_TARGET)
        assert periode is not None
        target = b.isian("target", satuan=indikator.satuan, rentang=True)
        if isinstance(target, Kosong):
            return
        if periode.kode == "TAHUN":
            self.isi_target(indikator, target, b.teks("target"))
            return
        self.kerja.sel(
            "target_periode", "target", target, b.teks("target"), "target", tahun=indikator.tahun,
            pk_id=self.pk_awal(indikator.tahun).id, indikator_id=indikator.indikator_id, periode=periode.kode,
        )  # fmt: skip


def _periode_target(teks: str) -> Periode:
    periode = baca_periode("".join(teks.split()))
    if periode.kode not in PERIODE_TARGET:
        raise ValueError
    return periode


class RealisasiCsv(PembacaCsv):
    """One row = one figure of one month: a variable of the rumus, or the value itself where ``variabel`` is empty."""

    POKOK = ("realisasi", "realisasi_uraian")

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        """A file that brings pembilang and penyebut for an indikator without rumus means a perbandingan."""
        dibawa: dict[str, set[str]] = {}
        punya: dict[str, IndikatorTahun] = {}
        for b in baris:
            try:
                indikator = self.indikator_baris(b)
            except Tolak:
                continue  # named when its turn comes
            punya[indikator.id] = indikator
            dibawa.setdefault(indikator.id, set()).add(b.satu_baris("variabel").casefold())
        for id_, nama in dibawa.items():
            if nama == set(_PERBANDINGAN) and not variabel_indikator(punya[id_]) and not self._bernilai(punya[id_]):
                self.kerja.taruh(replace(punya[id_], rumus=JenisRumus.PERBANDINGAN))
                self.kerja.catatan.append(
                    f"Indikator {punya[id_].kode} tahun {punya[id_].tahun} kini dihitung dari pembilang dan penyebut."
                )
        return []

    def _bernilai(self, indikator: IndikatorTahun) -> bool:
        return any(
            r.indikator_id == indikator.indikator_id and r.variabel == NILAI
            for r in self.kerja.semua("realisasi", indikator.tahun)
        )

    def baris(self, b: BarisCsv) -> None:
        indikator = self.indikator_baris(b)
        b.wajib("bulan")
        bulan = b.bulat("bulan", 1, 12)
        assert bulan is not None
        variabel = self._variabel(b, indikator)
        nilai: Isian = b.isian("nilai", kata=False) if variabel else b.isian("nilai", satuan=indikator.satuan)
        if variabel == NILAI and isinstance(nilai, Angka):
            self._pastikan_langsung(indikator)
        uraian = b.sel("uraian", "realisasi_uraian", "uraian", baris_ganda=True)
        dasar = {"tahun": indikator.tahun, "indikator_id": indikator.indikator_id, "bulan": bulan}
        if not isinstance(nilai, Kosong):
            sebelum = len(self.kerja.tersentuh)
            self.kerja.sel("realisasi", "nilai", nilai, b.teks("nilai"), "nilai", **dasar, variabel=variabel)
            if len(self.kerja.tersentuh) > sebelum:
                self.kerja.setelah_bulanan(indikator, bulan)
        if uraian:
            self.kerja.sel("realisasi_uraian", "uraian", uraian, "", "uraian", **dasar)

    def _pastikan_langsung(self, indikator: IndikatorTahun) -> None:
        """A value beside the variables it should come from would stand in the file and count nowhere."""
        nama = [n for n, _ in variabel_indikator(indikator)]
        isi = self.kerja.per("realisasi", "indikator_id", indikator.tahun).get(ringkas(indikator.indikator_id), [])
        if any(r.variabel in nama for r in isi):
            raise Tolak(
                "variabel", f"indikator {indikator.kode} dihitung dari {' dan '.join(nama)}; sebut nama variabelnya"
            )

    def _variabel(self, b: BarisCsv, indikator: IndikatorTahun) -> str:
        """Name of the variable as the indikator has it; '' for the value itself."""
        teks = b.satu_baris("variabel")
        if not teks or ringkas(teks) == "nilai":
            return NILAI
        nama = [n for n, _ in variabel_indikator(indikator)]
        for satu in nama:
            if ringkas(satu) == ringkas(teks) and satu != KUMULATIF:
                return satu
        sebab = f"yang dikenal: {', '.join(nama)}" if nama else "indikator ini bernilai langsung, kosongkan kolomnya"
        raise Tolak("variabel", f"“{teks[:40]}” bukan variabel indikator {indikator.kode}; {sebab}")
