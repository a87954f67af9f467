"""CSV ``renaksi``: kegiatan of the rencana aksi, their pagu block and their rows per period."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu, StatusRenaksi
from ..domain.renstra import IndikatorTahun
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv
from .hasil import Tolak
from .kerja import ringkas

_KATA = (("rencana_kegiatan", "rencana"), ("data_dukung", "data_dukung"), ("keterangan", "keterangan"))


def _periode(teks: str) -> tuple[str, JenisPeriode]:
    kode = "".join(teks.split()).upper()
    for jenis in JenisPeriode:
        if kode in jenis.kode:
            return kode, jenis
    raise ValueError


class RenaksiCsv(PembacaCsv):
    """One row = one period of a kegiatan. The pagu may stand on the first row of its kegiatan and stay empty below."""

    POKOK = ("renaksi", "renaksi_pagu", "renaksi_periode")

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        self._jenis: dict[str, JenisPeriode] = {}
        return []

    def baris(self, b: BarisCsv) -> None:
        indikator = self.indikator_baris(b)
        b.wajib("kegiatan")
        uraian = b.sel("kegiatan", "renaksi", "uraian", baris_ganda=True)
        pagu, rpd, realisasi = b.rupiah("pagu"), b.rupiah("rpd"), b.rupiah("realisasi_anggaran")
        periode = b.pilihan("periode", _periode, [k for j in JenisPeriode for k in j.kode])
        status = b.pilihan("status", StatusRenaksi, StatusRenaksi)
        isi: dict[str, Any] = {"rpd": rpd, "realisasi": realisasi, "status": status}
        isi |= {nama: b.sel(kolom, "renaksi_periode", nama, baris_ganda=True) for kolom, nama in _KATA}
        isi["capaian_tercetak"] = b.sel("capaian", "renaksi_periode", "capaian_tercetak")
        isi = {k: v for k, v in isi.items() if v not in ("", None)}
        if periode is None and isi:
            raise Tolak("periode", "isi periode baris ini (TW1..TW4, SM1, SM2 atau TAHUN)")
        renaksi = self._renaksi(indikator, uraian, periode[1] if periode else JenisPeriode.TRIWULAN)
        if pagu is not None:
            self._pagu(renaksi, pagu)
        if periode is None:
            return
        if renaksi.jenis_periode != periode[1]:
            raise Tolak("periode", f"kegiatan ini dirinci per {renaksi.jenis_periode}, bukan {periode[0]}")
        for nama, nilai in isi.items():
            kolom = {"rencana": "rencana_kegiatan", "realisasi": "realisasi_anggaran", "capaian_tercetak": "capaian"}
            self.kerja.sel(
                "renaksi_periode", nama, nilai, "", kolom.get(nama, nama), tahun=renaksi.tahun, renaksi_id=renaksi.id,
                pagu_id=None, periode=periode[0],
            )  # fmt: skip

    def _renaksi(self, indikator: IndikatorTahun, uraian: str, jenis: JenisPeriode) -> Renaksi:
        saudara = [r for r in self.kerja.semua("renaksi", indikator.tahun) if r.indikator_id == indikator.indikator_id]
        for r in saudara:
            if ringkas(r.uraian) == ringkas(uraian):
                return r
        urutan = max((r.urutan for r in saudara), default=0) + 1
        return self.kerja.baru(
            "renaksi", "kegiatan", tahun=indikator.tahun, indikator_id=indikator.indikator_id, uraian=uraian,
            jenis_periode=jenis, urutan=urutan,
        )  # fmt: skip

    def _pagu(self, renaksi: Renaksi, pagu: int) -> None:
        """The kegiatan's own block; one linked to the budget chain is read from there and stays."""
        blok: list[RenaksiPagu] = [
            p for p in self.kerja.semua("renaksi_pagu", renaksi.tahun) if p.renaksi_id == renaksi.id
        ]
        if len(blok) > 1:
            raise Tolak("pagu", "kegiatan ini punya beberapa pagu; ubah di tab Rencana Aksi")
        if blok and blok[0].anggaran_id:
            raise Tolak("pagu", "pagu kegiatan ini dibaca dari tab Anggaran; kosongkan kolomnya")
        baris = blok[0] if blok else self.kerja.baru("renaksi_pagu", "pagu", tahun=renaksi.tahun, renaksi_id=renaksi.id)
        self.kerja.ubah(baris, "pagu", pagu=pagu)
