"""CSV ``risiko``: rows grouped by program, bidang and risiko; perlakuan and indikator keberhasilan on any of them."""

from __future__ import annotations

from typing import Any

from ..domain.risiko import Risiko
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv
from .hasil import Tolak
from .kerja import Kerja, ringkas


class RisikoCsv(PembacaCsv):
    """A row whose risiko is empty continues the risk above it, as merged cells are exported."""

    POKOK = ("risiko", "perlakuan", "keberhasilan")

    def __init__(self, kerja: Kerja) -> None:
        super().__init__(kerja)
        self._terakhir: Risiko | None = None
        # Only this reader writes these nouns: ids by what a row says, so that fifty thousand rows are one pass.
        self._ada: dict[int, dict[tuple[str, ...], str]] = {}
        self._isi: dict[tuple[str, int], dict[str, set[str]]] = {}
        self._urutan: dict[tuple[str, int, str], int] = {}

    def baris(self, b: BarisCsv) -> None:
        tahun = b.tahun()
        self.kerja.tahun(tahun)
        program, bidang = b.sel("program", "risiko", "program"), b.sel("bidang", "risiko", "bidang")
        pernyataan = b.sel("risiko", "risiko", "pernyataan", baris_ganda=True)
        perlakuan = b.sel("perlakuan", "perlakuan", "uraian", baris_ganda=True)
        keberhasilan = b.sel("indikator_keberhasilan", "keberhasilan", "uraian", baris_ganda=True)
        isi: dict[str, Any] = {"penanggung_jawab": b.sel("penanggung_jawab", "risiko", "penanggung_jawab")}
        isi |= {"kemungkinan": b.bulat("kemungkinan", 1, 5), "dampak": b.bulat("dampak", 1, 5)}
        ada = (
            self._risiko(tahun, program, bidang, pernyataan) if pernyataan else self._sebelumnya(tahun, program, bidang)
        )
        risiko = self.kerja.ubah(ada, "risiko", **{k: v for k, v in isi.items() if v not in ("", None)})
        self._terakhir = risiko
        for noun, uraian in (("perlakuan", perlakuan), ("keberhasilan", keberhasilan)):
            if uraian:
                self._anak(noun, risiko, uraian)

    def _sebelumnya(self, tahun: int, program: str, bidang: str) -> Risiko:
        lalu = self._terakhir
        sama = lalu and lalu.tahun == tahun and program in ("", lalu.program) and bidang in ("", lalu.bidang)
        if lalu is None or not sama:
            raise Tolak("risiko", "tidak boleh kosong")
        return self.kerja.ambil("risiko", lalu.id)

    def _risiko(self, tahun: int, program: str, bidang: str, pernyataan: str) -> Risiko:
        if tahun not in self._ada:
            ada = self._ada.setdefault(tahun, {})
            for r in self.kerja.semua("risiko", tahun):
                ada.setdefault(_kunci(r.program, r.bidang, r.pernyataan), r.id)
                self._catat_urutan("risiko", tahun, "", r.urutan)
        kunci = _kunci(program, bidang, pernyataan)
        if (id_ := self._ada[tahun].get(kunci)) is not None:
            return self.kerja.ambil("risiko", id_)
        baru: Risiko = self.kerja.baru(
            "risiko", "risiko", tahun=tahun, program=program, bidang=bidang, pernyataan=pernyataan,
            urutan=self._urutan.get(("risiko", tahun, ""), 0) + 1,
        )  # fmt: skip
        self._ada[tahun][kunci] = baru.id
        self._catat_urutan("risiko", tahun, "", baru.urutan)
        return baru

    def _anak(self, noun: str, risiko: Risiko, uraian: str) -> None:
        tahun = risiko.tahun
        if (noun, tahun) not in self._isi:
            self._isi[noun, tahun] = {}
            for a in self.kerja.semua(noun, tahun):
                self._isi[noun, tahun].setdefault(a.risiko_id, set()).add(ringkas(a.uraian))
                self._catat_urutan(noun, tahun, a.risiko_id, a.urutan)
        isi = self._isi[noun, tahun].setdefault(risiko.id, set())
        if ringkas(uraian) in isi:
            return
        urutan = self._urutan.get((noun, tahun, risiko.id), 0) + 1
        self.kerja.baru(noun, "perlakuan", tahun=tahun, risiko_id=risiko.id, uraian=uraian, urutan=urutan)
        isi.add(ringkas(uraian))
        self._catat_urutan(noun, tahun, risiko.id, urutan)

    def _catat_urutan(self, noun: str, tahun: int, induk: str, urutan: int) -> None:
        kunci = (noun, tahun, induk)
        self._urutan[kunci] = max(self._urutan.get(kunci, 0), urutan)


def _kunci(*teks: str) -> tuple[str, ...]:
    return tuple(map(ringkas, teks))
