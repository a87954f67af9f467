"""CSV ``renaksi``: kegiatan of the rencana aksi, their pagu blocks and their rows per period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..domain.angka import Terbaca, baca_rupiah
from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu, StatusRenaksi
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv, baca_tingkat
from .hasil import Tolak
from .kerja import ringkas

_KATA = (("rencana_kegiatan", "rencana"), ("data_dukung", "data_dukung"), ("keterangan", "keterangan"))


def _periode(teks: str) -> tuple[str, JenisPeriode]:
    kode = "".join(teks.split()).upper()
    for jenis in JenisPeriode:
        if kode in jenis.kode:
            return kode, jenis
    raise ValueError


@dataclass(slots=True)
class _Blok:
    """Where the rows of one kegiatan stand: which pagu block, its amount, the periods it has had."""

    ke: int = 0
    pagu: int | None = None
    periode: set[str] = field(default_factory=set)


class RenaksiCsv(PembacaCsv):
    """One row = one period of a kegiatan. The pagu may stand on the first row of its block and stay empty below.

    A pagu of another amount on a row whose period the block already had begins the next block of the same kegiatan (003).
    A row without kegiatan gives the pagu of its indikator, one without indikator that of its kode_sasaran (000).
    """

    POKOK = ("renaksi", "renaksi_pagu", "renaksi_periode")

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        """Count the blocks of each kegiatan before the first is written: period rows carry a block only where it has several."""
        self._ke: dict[int, int] = {}
        self._jumlah: dict[tuple[str, ...], int] = {}
        keadaan: dict[tuple[str, ...], _Blok] = {}
        for b in baris:
            kini = keadaan.setdefault(_kunci(b), _Blok())
            terbaca = baca_rupiah(b.teks("pagu"))
            pagu = terbaca.nilai if isinstance(terbaca, Terbaca) else None
            periode = "".join(b.teks("periode").split()).upper()
            if pagu is not None and periode in kini.periode and pagu != kini.pagu:
                kini.ke, kini.pagu, kini.periode = kini.ke + 1, None, set()
            if pagu is not None:
                kini.pagu = pagu
            if periode:
                kini.periode.add(periode)
            self._ke[b.nomor] = kini.ke
            self._jumlah[_kunci(b)] = kini.ke + 1
        return []

    def baris(self, b: BarisCsv) -> None:
        if not b.satu_baris("kegiatan") and b.teks("pagu"):
            self._pagu_di_atas(b)
            return
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
        if periode is not None and renaksi.jenis_periode != periode[1]:
            raise Tolak("periode", f"kegiatan ini dirinci per {renaksi.jenis_periode}, bukan {periode[0]}")
        blok = self._blok(b, renaksi, pagu)
        if periode is None:
            return
        for nama, nilai in isi.items():
            if nilai and nilai == getattr(renaksi, nama, ""):
                continue  # printed once for the whole kegiatan, it stays the kegiatan's
            kolom = {"rencana": "rencana_kegiatan", "realisasi": "realisasi_anggaran", "capaian_tercetak": "capaian"}
            self.kerja.sel(
                "renaksi_periode", nama, nilai, "", kolom.get(nama, nama), tahun=renaksi.tahun, renaksi_id=renaksi.id,
                pagu_id=blok.id if blok else None, periode=periode[0],
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

    # Pagu -------------------------------------------------------------------------------------------------------------

    def _blok(self, b: BarisCsv, renaksi: Renaksi, pagu: int | None) -> RenaksiPagu | None:
        """Put the pagu of the row where it belongs; the block its period row carries, None where there is but one."""
        blok = self._milik(renaksi.tahun, renaksi_id=renaksi.id)
        ke, jumlah = self._ke[b.nomor], self._jumlah[_kunci(b)]
        if len(blok) > jumlah and (pagu is not None or b.teks("periode")):
            raise Tolak(
                "pagu",
                f"kegiatan ini punya {len(blok)} pagu; tulis barisnya untuk tiap pagu, atau ubah di tab Rencana Aksi",
            )
        if jumlah > 1:
            self._pastikan_berblok(renaksi, blok)
        if pagu is None and ke < len(blok):
            return blok[ke] if jumlah > 1 else None
        if pagu is None and jumlah == 1:
            return None
        while len(blok) <= ke:
            blok.append(self._blok_baru(renaksi.tahun, renaksi_id=renaksi.id))
        if pagu is not None:
            self._isi_pagu(blok[ke], pagu, "kegiatan")
        return blok[ke] if jumlah > 1 else None

    def _pastikan_berblok(self, renaksi: Renaksi, blok: list[RenaksiPagu]) -> None:
        """Period rows that stand under the whole kegiatan would be counted beside those of its blocks."""
        lama = [p for p in self.kerja.semua("renaksi_periode", renaksi.tahun) if p.renaksi_id == renaksi.id]
        if len(blok) < 2 and any(p.pagu_id is None for p in lama):
            raise Tolak(
                "pagu",
                "kegiatan ini di berkas hanya punya satu pagu; tambah blok pagunya di tab Rencana Aksi lebih dahulu",
            )

    def _pagu_di_atas(self, b: BarisCsv) -> None:
        """A pagu printed once over all kegiatan of an indikator, or of a sasaran."""
        for kolom in ("periode", "rencana_kegiatan", "rpd", "realisasi_anggaran", "capaian", "status"):
            if b.teks(kolom):
                raise Tolak(
                    "kegiatan", "tidak boleh kosong bila baris ini berisi lebih dari pagu indikator atau sasaran"
                )
        pagu = b.rupiah("pagu")
        assert pagu is not None
        if b.satu_baris("kode_indikator") or not b.satu_baris("kode_sasaran"):
            indikator = self.indikator_baris(b)
            rujuk, cakupan = {"indikator_id": indikator.indikator_id}, "indikator"
        else:
            rujuk, cakupan = {"sasaran_id": self._sasaran(b).sasaran_id}, "sasaran"
        tahun = b.tahun()
        blok = self._milik(tahun, **rujuk) or [self._blok_baru(tahun, **rujuk)]
        self._isi_pagu(blok[0], pagu, cakupan)

    def _sasaran(self, b: BarisCsv) -> SasaranTahun:
        tahun, kode = b.tahun(), b.wajib("kode_sasaran")
        self.kerja.tahun(tahun)
        for s in self.kerja.sasaran_tahun(tahun, baca_tingkat(b) or Tingkat.KEGIATAN):
            if ringkas(s.kode) == ringkas(kode):
                return s
        raise Tolak(
            "kode_sasaran",
            f"sasaran {kode[:40]} tidak ada di tahun {tahun}; perbaiki kodenya, atau isi sasarannya dahulu",
        )

    def _milik(self, tahun: int, **rujuk: str) -> list[RenaksiPagu]:
        """Blocks of a kegiatan, an indikator or a sasaran, in the order they are printed."""
        (kolom, id_), *_ = rujuk.items()
        semua = [p for p in self.kerja.semua("renaksi_pagu", tahun) if getattr(p, kolom) == id_]
        return sorted(semua, key=lambda p: p.urutan)

    def _blok_baru(self, tahun: int, **rujuk: str) -> RenaksiPagu:
        urutan = max((p.urutan for p in self.kerja.semua("renaksi_pagu", tahun)), default=0) + 1
        baru: RenaksiPagu = self.kerja.baru("renaksi_pagu", "pagu", tahun=tahun, urutan=urutan, **rujuk)
        return baru

    def _isi_pagu(self, blok: RenaksiPagu, pagu: int, cakupan: str) -> None:
        """One linked to the budget chain is read from there and stays."""
        if blok.anggaran_id:
            raise Tolak("pagu", f"pagu {cakupan} ini dibaca dari tab Anggaran; kosongkan kolomnya")
        self.kerja.ubah(blok, "pagu", pagu=pagu)


def _kunci(b: BarisCsv) -> tuple[str, ...]:
    return tuple(ringkas(b.teks(k)) for k in ("tahun", "tingkat", "kode_indikator", "kegiatan"))
