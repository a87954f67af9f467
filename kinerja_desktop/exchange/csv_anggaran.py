"""CSV ``anggaran``: nodes of the budget chain, pagu in versions, RPD per month, realisasi by source and date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.anggaran import NAMA_BELANJA, Anggaran, PaguVersi, TingkatNode
from ..domain.periode import BULAN, baca_tanggal
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv
from .hasil import Tolak
from .kerja import ringkas

_VERSI = re.compile(r"^(?:revisi|rev\.?|perubahan)?\s*(?:ke[\s-]*)?(\d{1,2})$")
_PEMISAH = "./ "


def baca_versi(teks: str) -> int:
    """``awal`` -> 0, ``revisi 2`` or ``2`` -> 2. Raises ValueError."""
    if teks == "awal":
        return 0
    if cocok := _VERSI.match(teks):
        return int(cocok[1])
    raise ValueError


def tingkat_node(kode: str) -> TingkatNode:
    """The level a code shows by the shape of its last part, as SAKTI writes codes; kegiatan where it shows none."""
    ekor = re.split(r"[./ ]", kode)[-1]
    if re.fullmatch(r"\d{6}", ekor):
        return TingkatNode.AKUN
    if re.fullmatch(r".*\b\d{3}[./ ]0?[A-Z]", kode):
        return TingkatNode.SUBKOMPONEN
    if re.fullmatch(r"[A-Z]{3}", ekor):
        return TingkatNode.KRO
    if re.fullmatch(r"[A-Z]{2}", ekor):
        return TingkatNode.PROGRAM
    if re.fullmatch(r".*[A-Z]{3}[./ ]\d{3}", kode):
        return TingkatNode.RO
    if re.fullmatch(r".*[A-Z]{3}[./ ]\d{3}[./ ]\d{3}", kode):
        return TingkatNode.KOMPONEN
    return TingkatNode.KEGIATAN


def kode_induk(kode: str, semua: Iterable[str]) -> str | None:
    """The longest other code that is the beginning of this one up to a separator."""
    calon = [k for k in semua if k != kode and kode.startswith(k) and kode[len(k)] in _PEMISAH]
    return max(calon, key=len, default=None)


class AnggaranCsv(PembacaCsv):
    """One row = a node with any of pagu, RPD of a month, realisasi; rows may repeat a node for other months or sources."""

    POKOK = ("anggaran", "pagu", "rpd", "observasi")

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        """Nodes first, whatever the order of rows, so that every parent is known; new ones remember which row made them."""
        self._node: dict[tuple[int, str], Anggaran] = {}
        self._pembuat: dict[str, int] = {}
        salah: list[tuple[int, Tolak]] = []
        tahun_ada: set[int] = set()
        for b in baris:
            if b.lebih:
                continue  # refused as a whole when its turn comes
            try:
                tahun = b.tahun()
                self.kerja.tahun(tahun)
                tahun_ada.add(tahun)
                self._siapkan_node(b, tahun)
            except Tolak as tolak:
                salah.append((b.nomor, tolak))
        for tahun in tahun_ada:
            self._indukkan(tahun)
        self.kerja.tersentuh.clear()
        return salah

    def _siapkan_node(self, b: BarisCsv, tahun: int) -> None:
        kode, jenis = b.sel("kode", "anggaran", "kode"), self._jenis_belanja(b)
        belanja = not kode
        if belanja and not jenis:
            raise Tolak("kode", "isi kode, atau jenis_belanja untuk rincian menurut jenis belanja")
        kunci = (tahun, f"belanja {jenis}" if belanja else ringkas_kode(kode))
        nama = b.sel("nama", "anggaran", "nama")
        node = self._node.get(kunci) or self._cari(tahun, kode or jenis, belanja)
        if node is None:
            semua = self.kerja.semua("anggaran", tahun)
            node = self.kerja.baru(
                "anggaran", "kode", tahun=tahun, tingkat=TingkatNode.BELANJA if belanja else tingkat_node(kode),
                kode=kode or jenis, nama=nama or (NAMA_BELANJA.get(jenis, f"Belanja {jenis}") if belanja else kode),
                jenis_belanja=jenis, urutan=max((a.urutan for a in semua), default=0) + 1,
            )  # fmt: skip
            self._pembuat[node.id] = b.nomor
        self._node[kunci] = node

    def _cari(self, tahun: int, kode: str, belanja: bool) -> Anggaran | None:
        for a in self.kerja.semua("anggaran", tahun):
            if (a.tingkat == TingkatNode.BELANJA) != belanja:
                continue
            if ringkas_kode(a.kode) == ringkas_kode(kode) or (belanja and a.jenis_belanja == kode):
                return a
        return None

    def _indukkan(self, tahun: int) -> None:
        """Parents by code; a node that was there moves only to a nearer parent of its own branch."""
        rantai = {a.kode: a for a in self.kerja.semua("anggaran", tahun) if a.kode and a.tingkat != TingkatNode.BELANJA}
        for kode, node in rantai.items():
            induk = kode_induk(kode, rantai)
            if induk is None or rantai[induk].id == node.induk_id:
                continue
            lama = self.kerja.ambil("anggaran", node.induk_id)
            if lama is None or induk.startswith(lama.kode):
                self.kerja.taruh(replace(self.kerja.ambil("anggaran", node.id), induk_id=rantai[induk].id), "kode")

    def _jenis_belanja(self, b: BarisCsv) -> str:
        teks = b.satu_baris("jenis_belanja")
        if not teks or re.fullmatch(r"\d{2}", teks):
            return teks
        for kode, nama in NAMA_BELANJA.items():
            if ringkas(teks) in (ringkas(nama), ringkas(nama.removeprefix("Belanja "))):
                return kode
        raise Tolak("jenis_belanja", f"“{teks[:40]}” bukan jenis belanja; tulis dua angka, misalnya 51")

    # Rows ------------------------------------------------------------------------------------------------------------

    def baris(self, b: BarisCsv) -> None:
        tahun = b.tahun()
        kode, jenis = b.satu_baris("kode"), self._jenis_belanja(b)
        node = self._node[tahun, ringkas_kode(kode) if kode else f"belanja {jenis}"]
        node = self.kerja.ambil("anggaran", node.id)
        pagu, rpd, realisasi = b.rupiah("pagu"), b.rupiah("rpd"), b.rupiah("realisasi")
        bulan = b.bulat("bulan", 1, 12)
        isi: dict[str, Any] = {"nama": nama} if (nama := b.satu_baris("nama")) else {}
        if kode and jenis:
            isi["jenis_belanja"] = jenis
        if isi:
            node = self.kerja.ubah(node, "nama", **isi)
        if self._pembuat.get(node.id) == b.nomor:
            self.kerja.tersentuh.add(("anggaran", "baru"))
        self._pagu(b, node, pagu)
        self._rpd(b, node, bulan, rpd)
        self._realisasi(b, node, bulan, realisasi)

    def _pagu(self, b: BarisCsv, node: Anggaran, pagu: int | None) -> None:
        ke = b.pilihan("versi_pagu", baca_versi, ("awal", "revisi 1", "revisi 2", "…"))
        if pagu is None and ke is None:
            return
        versi = self._versi(node.tahun, ke or 0)
        isi: dict[str, Any] = {"tanggal": hari} if (hari := self._tanggal(b, "tanggal_versi")) else {}
        if alasan := b.sel("alasan_versi", "pagu_versi", "alasan", baris_ganda=True):
            isi["alasan"] = alasan
        if isi:
            self.kerja.ubah(versi, "alasan_versi" if alasan else "tanggal_versi", **isi)
        if pagu is None:
            return
        self.kerja.sel(
            "pagu", "jumlah", pagu, b.teks("pagu"), "pagu", tahun=node.tahun, anggaran_id=node.id, versi_id=versi.id
        )

    def _versi(self, tahun: int, ke: int) -> PaguVersi:
        for versi in self.kerja.semua("pagu_versi", tahun):
            if versi.ke == ke:
                return versi
        return self.kerja.baru("pagu_versi", "versi_pagu", tahun=tahun, ke=ke)

    def _rpd(self, b: BarisCsv, node: Anggaran, bulan: int | None, rpd: int | None) -> None:
        if rpd is None:
            return
        if bulan is None:
            raise Tolak("bulan", "RPD perlu bulannya (1 sampai 12)")
        self.kerja.sel("rpd", "jumlah", rpd, b.teks("rpd"), "rpd", tahun=node.tahun, anggaran_id=node.id, bulan=bulan)

    def _realisasi(self, b: BarisCsv, node: Anggaran, bulan: int | None, realisasi: int | None) -> None:
        """With per_tanggal the cumulative figure of that day, with bulan alone that month's own amount."""
        per_tanggal = self._per_tanggal(b, node.tahun)
        if realisasi is None:
            return
        if per_tanggal is None and bulan is None:
            raise Tolak("per_tanggal", "realisasi perlu per_tanggal, atau bulan untuk realisasi bulan itu saja")
        sumber = b.sel("sumber", "observasi", "sumber") or self._sumber_utama(node.tahun)
        if not sumber:
            raise Tolak("sumber", "realisasi anggaran perlu sumbernya, misalnya SP2D atau OM-SPAN")
        self._utamakan(node.tahun, sumber)
        tanggal = per_tanggal or BULAN[(bulan or 1) - 1].tanggal_akhir(node.tahun)
        self.kerja.sel(
            "observasi", "realisasi", realisasi, b.teks("realisasi"), "realisasi", tahun=node.tahun, anggaran_id=node.id,
            sumber=sumber, per_tanggal=tanggal, bulanan=per_tanggal is None,
        )  # fmt: skip

    def _per_tanggal(self, b: BarisCsv, tahun: int) -> date | None:
        tanggal = self._tanggal(b, "per_tanggal")
        if tanggal is not None and tanggal.year != tahun:
            raise Tolak("per_tanggal", f"{b.teks('per_tanggal')} di luar tahun anggaran {tahun}")
        return tanggal

    @staticmethod
    def _tanggal(b: BarisCsv, kolom: str) -> date | None:
        if not (teks := b.teks(kolom)):
            return None
        try:
            return baca_tanggal(teks)
        except ValueError as salah:
            raise Tolak(kolom, str(salah)) from None

    def _pengaturan(self, tahun: int) -> Any:
        return next(iter(self.kerja.semua("tahun_anggaran", tahun)))

    def _sumber_utama(self, tahun: int) -> str:
        return str(self._pengaturan(tahun).sumber_utama)

    def _utamakan(self, tahun: int, sumber: str) -> None:
        """The first source a year gets feeds its totals until somebody chooses another."""
        if not self._sumber_utama(tahun):
            ada = sorted({o.sumber for o in self.kerja.semua("observasi", tahun)})
            self.kerja.taruh(replace(self._pengaturan(tahun), sumber_utama=ada[0] if ada else sumber))


def ringkas_kode(kode: str) -> str:
    """Codes of the chain compare without case; a space may be a separator, so it stays."""
    return " ".join(kode.split()).casefold()
