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
        kunci = [ringkas(t) for t in (program, bidang, pernyataan)]
        semua = self.kerja.semua("risiko", tahun)
        for r in semua:
            if [ringkas(t) for t in (r.program, r.bidang, r.pernyataan)] == kunci:
                return r
        urutan = max((r.urutan for r in semua), default=0) + 1
        return self.kerja.baru(
            "risiko", "risiko", tahun=tahun, program=program, bidang=bidang, pernyataan=pernyataan, urutan=urutan
        )

    def _anak(self, noun: str, risiko: Risiko, uraian: str) -> None:
        saudara = [a for a in self.kerja.semua(noun, risiko.tahun) if a.risiko_id == risiko.id]
        if any(ringkas(a.uraian) == ringkas(uraian) for a in saudara):
            return
        urutan = max((a.urutan for a in saudara), default=0) + 1
        self.kerja.baru(noun, "perlakuan", tahun=risiko.tahun, risiko_id=risiko.id, uraian=uraian, urutan=urutan)
