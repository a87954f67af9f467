"""CSV ``renaksi``: kegiatan of the rencana aksi, their pagu blocks and their rows per period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..application.matriks_renaksi import teks_kegiatan
from ..domain.angka import Terbaca, baca_rupiah
from ..domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu, StatusRenaksi
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from .csv_baca import BarisCsv, setrip
from .csv_umum import PembacaCsv, baca_tingkat
from .hasil import Tolak
from .kerja import ringkas

_KATA = (("rencana_kegiatan", "rencana"), ("data_dukung", "data_dukung"), ("keterangan", "keterangan"))


_UMUM = ("data_dukung", "keterangan")
"""Words that a kegiatan has as a whole."""
_KATA_JENIS = re.compile(r"(?:per|tiap|setiap) (triwulan|semester|tahun)|(triwulan|semester|tahun)an")


def jenis_periode(teks: str) -> JenisPeriode | None:
    """The kind of period that a word names (000 prints *Semesteran* beside a skema), not one period."""
    cocok = _KATA_JENIS.fullmatch(" ".join(teks.casefold().split()))
    return JenisPeriode(cocok[1] or cocok[2]) if cocok else None


def _periode(teks: str) -> tuple[str, JenisPeriode]:
    """Code of a period and its kind; a kind alone has no code, but the year is the only period of its kind."""
    if (jenis := jenis_periode(teks)) is not None:
        return jenis.kode[0] if jenis == JenisPeriode.TAHUN else "", jenis
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
            terbaca = baca_rupiah("" if b.bersama else b.teks("pagu"))
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
        if not b.satu_baris("kegiatan") and b.teks("pagu") and not setrip(b.teks("pagu")):
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
        per_jenis = jenis_periode(b.teks("periode")) is not None and isi.keys() <= set(_UMUM)
        umum = isi if per_jenis else {}
        kode = periode[0] if periode and not per_jenis else ""
        if isi and not umum and not kode:
            raise Tolak("periode", "isi periode baris ini (TW1..TW4, SM1, SM2 atau TAHUN)")
        renaksi = self._renaksi(indikator, uraian, periode[1] if periode else JenisPeriode.TRIWULAN)
        if periode is not None and renaksi.jenis_periode != periode[1]:
            renaksi = self._ganti_jenis(renaksi, periode[1], kode)
        self._isi_umum(renaksi, umum)
        blok = self._blok(b, indikator, renaksi, pagu)
        if not kode:
            return
        for nama, nilai in isi.items():
            if nilai and nilai == getattr(renaksi, nama, ""):
                continue  # printed once for the whole kegiatan, it stays the kegiatan's
            kolom = {"rencana": "rencana_kegiatan", "realisasi": "realisasi_anggaran", "capaian_tercetak": "capaian"}
            self.kerja.sel(
                "renaksi_periode", nama, nilai, "", kolom.get(nama, nama), tahun=renaksi.tahun, renaksi_id=renaksi.id,
                pagu_id=blok.id if blok else None, periode=kode,
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

    def _ganti_jenis(self, renaksi: Renaksi, jenis: JenisPeriode, kode: str) -> Renaksi:
        """A word for the kind of period changes the kegiatan while it has no rows of the other kind."""
        if kode or any(p.renaksi_id == renaksi.id for p in self.kerja.semua("renaksi_periode", renaksi.tahun)):
            raise Tolak("periode", f"kegiatan ini dirinci per {renaksi.jenis_periode}, bukan {kode or f'per {jenis}'}")
        baru: Renaksi = self.kerja.ubah(renaksi, "periode", jenis_periode=jenis)
        return baru

    def _isi_umum(self, renaksi: Renaksi, isi: Mapping[str, Any]) -> None:
        """Words of the whole kegiatan; those of its periods, which a paper with one row prints together, stay theirs."""
        asal = self.kerja.asal[renaksi.tahun]
        for nama, nilai in isi.items():
            if ringkas(nilai) != ringkas("".join(teks_kegiatan(asal, renaksi, nama))):
                renaksi = self.kerja.ubah(renaksi, nama, **{nama: nilai})

    # Pagu -------------------------------------------------------------------------------------------------------------

    def _blok(self, b: BarisCsv, indikator: IndikatorTahun, renaksi: Renaksi, pagu: int | None) -> RenaksiPagu | None:
        """Put the pagu of the row where it belongs; the block its period row carries, None where there is but one."""
        if b.bersama and pagu is not None:
            self._pagu_bersama(b, indikator, pagu)
            return None
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
        if not blok and jumlah == 1 and (atas := self._penutup_tunggal(indikator, renaksi)):
            blok = [atas]
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

    def _pagu_bersama(self, b: BarisCsv, indikator: IndikatorTahun, pagu: int) -> None:
        """A pagu merged over several kegiatan is their indikator's, over several indikator their sasaran's."""
        tahun = indikator.tahun
        if len(b.bersama) == 1:
            rujuk, cakupan = {"indikator_id": indikator.indikator_id}, "indikator"
        else:
            rujuk, cakupan = {"sasaran_id": indikator.sasaran_id}, "sasaran"
            sasaran = {i.sasaran_id for kode in b.bersama if (i := self.indikator_bernama(tahun, kode))}
            if len(sasaran) > 1:
                raise Tolak(
                    "pagu", "sel gabungan ini mencakup beberapa sasaran; tulis pagunya sekali untuk tiap sasaran"
                )
        blok = self._milik(tahun, **rujuk)
        tunggal = self._penutup_tunggal(indikator) if cakupan == "indikator" and not blok else None
        self._isi_pagu(tunggal or (blok[0] if blok else self._blok_baru(tahun, **rujuk)), pagu, cakupan)

    def _penutup_tunggal(self, indikator: IndikatorTahun, renaksi: Renaksi | None = None) -> RenaksiPagu | None:
        """The block above that covers nothing but this kegiatan (or indikator): on paper it looks like its own."""
        tahun = indikator.tahun
        if renaksi is not None:
            semua = [r for r in self.kerja.semua("renaksi", tahun) if r.indikator_id == indikator.indikator_id]
            if len(semua) > 1:
                return None
            if blok := self._milik(tahun, indikator_id=indikator.indikator_id):
                return blok[0]
        saudara = [i for i in self.kerja.semua("indikator_tahun", tahun) if i.sasaran_id == indikator.sasaran_id]
        blok = self._milik(tahun, sasaran_id=indikator.sasaran_id) if len(saudara) == 1 else []
        return blok[0] if blok else None

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
