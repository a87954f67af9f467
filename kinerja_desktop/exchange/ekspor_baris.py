"""The rows of an export: which are nodes, which totals, which neither; and whether the leaves add up to what is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..domain.anggaran import NAMA_BELANJA
from ..domain.angka import Terbaca, baca_rupiah, tulis_rupiah
from ..domain.kesamaan import ringkas
from .csv_baca import BarisCsv, TabelCsv, huruf_kolom, setrip
from .ekspor_kode import BA, ES1, BukanKode, Rantai, jenis_belanja, kunci, pisahkan_nama, urai
from .ekspor_kolom import KODE, TINGKAT_KOLOM, UANG, PetaEkspor, istilah
from .excel.baca import Lembar, Sel
from .excel.kenali import rapikan
from .excel.tabel import asli_sel, cacat_sel, teks_sel
from .hasil import sebut

JENIS = "ekspor anggaran"
BATAS_BEDA = 6
"""Differences told one by one."""

Kunci = tuple[str, ...]


@dataclass(slots=True)
class Butir:
    """What a row of the table is about: a chain, or one jenis belanja; ``salah`` where its code says neither."""

    rantai: Rantai = ()
    belanja: str = ""
    nama: str = ""
    salah: str = ""

    @property
    def kunci(self) -> Kunci:
        """What tells its node from others of the table."""
        return kunci(self.rantai)[0] if self.rantai else ("belanja", self.belanja)


@dataclass(slots=True)
class BacaanEkspor:
    """A table that was read: rows for the import, what each is about, and what is said of the others."""

    tabel: TabelCsv
    butir: Mapping[int, Butir]
    catatan: tuple[str, ...]
    selisih: tuple[str, ...]
    """Printed totals that are not the sum of their leaves, as sentences."""
    rincian: frozenset[Kunci] = frozenset()
    """Nodes that have no row below them in this table."""


@dataclass(slots=True)
class PembacaEkspor:
    """Goes down the table once, remembering the chain of the row before."""

    lembar: Lembar
    peta: PetaEkspor
    baris: list[BarisCsv] = field(default_factory=list)
    butir: dict[int, Butir] = field(default_factory=dict)
    jumlah: list[BarisCsv] = field(default_factory=list)
    lewat: list[int] = field(default_factory=list)
    kelompok: list[int] = field(default_factory=list)
    _konteks: Rantai = ()

    def baca(self) -> BacaanEkspor:
        nomor = [n for n in self.lembar.baris if n > self.peta.baris_judul]
        for n in nomor[penomoran(self.lembar, nomor) :]:
            self._satu(n)
        huruf = {nama: huruf_kolom(k) for nama, k in self.peta.kolom.items()}
        semua = [b.kunci for b in self.butir.values() if not b.salah]
        berinduk = {k[:n] for k in semua if k[0] != "belanja" for n in range(1, len(k))}
        # A program stands before the kegiatan that its own key leaves out.
        program = {kunci(b.rantai)[1][-1:] for b in self.butir.values() if b.rantai}
        rincian = frozenset(k for k in semua if k not in berinduk and k not in program)
        tabel = TabelCsv(JENIS, tuple(self.baris), self.lembar.nama, huruf)
        return BacaanEkspor(tabel, self.butir, tuple(self._catatan()), tuple(self._selisih(rincian)), rincian)

    def _satu(self, nomor: int) -> None:
        sendiri = self.lembar.baris[nomor]
        if not any(k in sendiri for k in self.peta.kolom.values()):
            return
        isi: dict[str, str] = {}
        asli: dict[str, str] = {}
        cacat: list[tuple[str, str]] = []
        for kami, kolom in self.peta.kolom.items():
            if (sel := sendiri.get(kolom)) is None:
                continue
            asli[kami] = asli_sel(sel)
            if sebab := cacat_sel(sel, "kode" if kami in KODE else "pagu" if kami in UANG else "nama"):
                cacat.append((kami, sebab))
            else:
                isi[kami] = _teks(sel, kami)
        b = BarisCsv(nomor, isi, asli=asli, cacat=tuple(cacat))
        kode = [t for k, t in isi.items() if k in KODE and t.strip()]
        if any(map(_kata_jumlah, kode or [t for k, t in isi.items() if k not in UANG])):
            self.jumlah.append(b)
            return
        butir = Butir(salah="berisi sel yang tidak terbaca") if cacat else self._kenali(b)
        if butir is None or (butir.salah and not cacat and not _beruang(b)):
            self.lewat.append(nomor)
            return
        if butir.rantai and butir.rantai[-1].tingkat in (BA, ES1):
            self.kelompok.append(nomor)
            return
        if butir.belanja and self._konteks:
            self.kelompok.append(nomor)  # between the nodes of a chain it only repeats their sum
            return
        self.baris.append(b)
        self.butir[nomor] = butir

    def _kenali(self, b: BarisCsv) -> Butir | None:
        """What a row is about; None for a row that names nothing."""
        nama = b.satu_baris("uraian")
        kode, sisa = pisahkan_nama(b.satu_baris("kode"))
        nama = nama or sisa
        lain = [(k, b.satu_baris(k)) for k in KODE[1:] if b.satu_baris(k)]
        if not kode and not lain:
            return self._belanja(b, nama)
        if jenis_belanja(kode) and not lain:
            return Butir(belanja=kode, nama=nama)
        try:
            konteks: Rantai = self._konteks if not lain or kode else ()
            rantai = urai(kode, konteks) if kode else ()
            for kolom, teks in lain:
                teks, sisa = pisahkan_nama(teks)
                rantai = urai(teks, rantai, TINGKAT_KOLOM[kolom])
                nama = nama or sisa
        except BukanKode as salah:
            return Butir(salah=str(salah))
        self._konteks = rantai
        return Butir(rantai, nama=nama)

    def _belanja(self, b: BarisCsv, nama: str) -> Butir | None:
        """A row of the breakdown by jenis belanja, told by its two digits or its name."""
        teks = b.satu_baris("jenis belanja") or nama
        kode, sisa = pisahkan_nama(teks)
        kode = kode[:2] if re.match(r"\d\d\D", f"{kode} ") else kode
        if jenis_belanja(kode):
            return Butir(belanja=kode, nama=sisa or (nama if nama != teks else ""))
        for nomor, baku in NAMA_BELANJA.items():
            if ringkas(teks) and ringkas(baku.removeprefix("Belanja ")) == ringkas(teks.removeprefix("Belanja ")):
                return Butir(belanja=nomor, nama=baku)
        if "jenis belanja" in self.peta.kolom and teks and not self._konteks:
            return Butir(salah=f"“{teks[:40]}” bukan jenis belanja; tulis dua angka, misalnya 51")
        return None

    # What is said about it ---------------------------------------------------------------------------------------------

    def _catatan(self) -> list[str]:
        hasil = []
        for kata, daftar in (
            ("Baris jumlah tidak diambil, hanya diperiksa", [b.nomor for b in self.jumlah]),
            ("Baris tanpa kode dilewati", self.lewat),
            ("Baris pengelompok dilewati", self.kelompok),
        ):
            if daftar:
                hasil.append(f"{kata}: {sebut(map(str, daftar))}.")
        if "pagu" in self.peta.kolom and not self.baris:
            hasil.append("Tidak ada baris yang berkode di bawah judul kolom.")
        return hasil

    def _selisih(self, rincian: frozenset[Kunci]) -> list[str]:
        """Printed totals and nodes above others against the sum of their leaves."""
        hasil: list[str] = []
        bawah = self._keturunan(rincian)
        for uang in (u for u in UANG if u in self.peta.kolom):
            daun = {
                self.butir[b.nomor].kunci: n
                for b in self.baris
                if self.butir[b.nomor].kunci in rincian and (n := nilai(b, uang)) is not None
            }
            seluruh = sum(daun.values())
            for b in self.jumlah:
                if (tertulis := nilai(b, uang)) is not None and daun and tertulis != seluruh:
                    hasil.append(_kalimat(f"Jumlah di baris {b.nomor}", uang, tertulis, seluruh))
            for b in self.baris:
                milik = self.butir[b.nomor]
                if milik.salah or milik.kunci in rincian or (tertulis := nilai(b, uang)) is None:
                    continue
                bagian = sum(daun.get(k, 0) for k in bawah.get(milik.kunci, ()))
                if bagian and bagian != tertulis:
                    hasil.append(_kalimat(f"Baris {b.nomor} ({'.'.join(milik.kunci)})", uang, tertulis, bagian))
        sisa = len(hasil) - BATAS_BEDA
        return hasil[:BATAS_BEDA] + ([f"Masih ada {sisa} jumlah lain yang berbeda."] if sisa > 0 else [])

    def _keturunan(self, rincian: frozenset[Kunci]) -> dict[Kunci, list[Kunci]]:
        """Node -> the leaves below it; a program is told by what stands before the kegiatan."""
        hasil: dict[Kunci, list[Kunci]] = {}
        for butir in self.butir.values():
            if butir.rantai and butir.kunci in rincian:
                milik, awalan = kunci(butir.rantai)
                for induk in (awalan[-1:], *(milik[:n] for n in range(1, len(milik)))):
                    hasil.setdefault(induk, []).append(milik)
        return hasil


def nilai(b: BarisCsv, kolom: str) -> int | None:
    """Rupiah of a cell; None where it is empty or cannot be read."""
    teks = b.teks(kolom)
    terbaca = baca_rupiah(teks) if teks and not setrip(teks) else None
    return terbaca.nilai if isinstance(terbaca, Terbaca) else None


def _kalimat(apa: str, uang: str, tertulis: int, hitung: int) -> str:
    return (
        f"{apa} tertulis {uang} {tulis_rupiah(tertulis)}, jumlah rinciannya {tulis_rupiah(hitung)}, "
        f"selisih {tulis_rupiah(abs(tertulis - hitung))}."
    )


def _teks(sel: Sel, kami: str) -> str:
    if kami in UANG:
        return re.sub(r"(?<=\d)[.,]0{1,2}$", "", teks_sel(sel, "pagu"))
    if kami in KODE or kami == "jenis belanja":
        teks = teks_sel(sel, "kode")
        if sel.jenis == "angka" and teks.isdigit():
            lebar = 3 if kami in ("RO", "komponen") else 0
            teks = teks.zfill(max(lebar, len(sel.pola) if set(sel.pola) == {"0"} else 0))
        return teks.strip().strip("'\"")
    return teks_sel(sel, "nama")


def _beruang(b: BarisCsv) -> bool:
    return any(b.teks(k) and not setrip(b.teks(k)) for k in UANG)


def _kata_jumlah(teks: str) -> bool:
    kata = rapikan(teks)
    return any(kata == j or kata.startswith(f"{j} ") for j in istilah()["jumlah"])


def penomoran(lembar: Lembar, nomor: list[int]) -> int:
    """1 where the first row below the heading only counts the columns (1, 2, 3, 4=3/2), else 0."""
    if not nomor:
        return 0
    isi = [s.teks.strip("() ") for _, s in sorted(lembar.baris[nomor[0]].items())]
    return int(len(isi) >= 3 and isi[:2] == ["1", "2"] and all(len(t) <= 12 and t[:1].isdigit() for t in isi))
