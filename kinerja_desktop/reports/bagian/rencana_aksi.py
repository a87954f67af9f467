"""Rencana Aksi: the matrix in the layout of the year (003, 004, 000), its title, and the signature below its last row."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby
from typing import Any

from ...application.matriks_renaksi import BarisRenaksi, baris_renaksi, capaian_renaksi, teks_kegiatan
from ...domain.angka import tulis_isian, tulis_rupiah
from ...domain.capaian import target_indikator
from ...domain.keputusan import JenisKeputusan, Keputusan
from ...domain.laporan import Laporan
from ...domain.naskah_keputusan import penanda_tangan
from ...domain.nilai import Angka, Kosong
from ...domain.periode import PERIODE, TAHUN
from ...domain.rencana_aksi import JenisPeriode
from ...domain.satker import Peran
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tata_letak import TataLetak
from ..blocks import (
    Bagian,
    Baris,
    Blok,
    Catatan,
    Judul,
    Kolom,
    Orientasi,
    Paragraf,
    Pengesahan,
    Rata,
    Sampul,
    Sel,
    Tabel,
)
from ..tata_letak import tata_letak_dipakai
from .isi_sel import sel_rumus, sel_teks
from .umum import BELUM, KANAN, TENGAH, baris_rentang, nama_satker, pihak, sel_angka, tempat_tanggal

PER_PERIODE = frozenset({"rencana", "capaian", "rpd", "realisasi", "status"})
"""What differs from period to period; a layout without any of it has one row per kegiatan."""
BERPASANGAN = frozenset({"rencana", "capaian"})
"""Columns that print the period beside what they say."""
LEBAR_PERIODE = 24
"""Share of the width for the period beside it, in the units of the shipped layouts."""
SEBUTAN_PERIODE = {
    JenisPeriode.TRIWULAN: "Triwulanan",
    JenisPeriode.SEMESTER: "Semesteran",
    JenisPeriode.TAHUN: "Tahunan",
}
RATA = {
    "no": TENGAH, "target": TENGAH, "pagu": KANAN, "rpd": KANAN, "realisasi": KANAN, "capaian": TENGAH,
    "periode": TENGAH, "data_dukung": Rata.KIRI, "status": TENGAH,
}  # fmt: skip


def rencana_aksi(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Title, matrix and signature; a cover of its own where the layout has one."""
    judul = f"Rencana Aksi atas Perjanjian Kinerja Tahun {dokumen.tahun}"
    tata = tata_letak_dipakai(dokumen)
    if not dokumen.renaksi:
        kalimat = f"Belum ada data rencana aksi tahun {dokumen.tahun}: kegiatannya belum ditetapkan."
        return Bagian("renaksi", judul, (Paragraf(kalimat),), Orientasi.MENDATAR)
    matriks = _Matriks(dokumen, tata)
    isi: list[Blok] = [Judul(judul_matriks(dokumen, tata), 0), matriks.tabel()]
    if matriks.catatan:
        isi.append(Catatan(tuple((str(n), teks) for n, teks in enumerate(matriks.catatan, 1))))
    isi.append(pengesahan(dokumen))
    return Bagian(
        "renaksi", judul, tuple(isi), Orientasi.MENDATAR, cetak_judul=False,
        sampul=_sampul(dokumen) if tata.sampul else None,
    )  # fmt: skip


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.renaksi)


def judul_matriks(dokumen: TahunKinerja, tata: TataLetak) -> tuple[str, ...]:
    """Title lines with the satker's name and the year filled in."""
    ganti = {"{satker}": nama_satker(dokumen).upper(), "{tahun}": str(dokumen.tahun)}
    return tuple(re.sub(r"\{satker\}|\{tahun\}", lambda m: ganti[m[0]], baris) for baris in tata.judul)


# Signature, cover ----------------------------------------------------------------------------------------------------


def keputusan_renaksi(dokumen: TahunKinerja) -> Keputusan | None:
    """The newest decree on the rencana aksi: its place, date and signatory also stand under the matrix."""
    semua = [k for k in dokumen.keputusan if k.jenis == JenisKeputusan.RENAKSI]
    return semua[-1] if semua else None


def pengesahan(dokumen: TahunKinerja) -> Pengesahan:
    """Place, date and signatory; dots where they are not known."""
    sk = keputusan_renaksi(dokumen)
    if sk is None:
        return Pengesahan(tempat_tanggal(dokumen, "", None), pihak(dokumen.pejabat_peran(Peran.KEPALA)))
    return Pengesahan(tempat_tanggal(dokumen, sk.tempat, sk.tanggal), pihak(penanda_tangan(dokumen, sk)))


def _sampul(dokumen: TahunKinerja) -> Sampul:
    satker = nama_satker(dokumen).upper()
    judul = ("DOKUMEN RENCANA AKSI", "ATAS PERJANJIAN KINERJA", "YANG DITANDATANGANI", f"KEPALA {satker}")
    return Sampul(judul, (), (satker, str(dokumen.tahun)))


# Cells ---------------------------------------------------------------------------------------------------------------


class _Matriks:
    """Cells of the matrix, column by column; neighbours that show the same thing become one merged cell."""

    def __init__(self, dokumen: TahunKinerja, tata: TataLetak) -> None:
        self.dokumen, self.tata = dokumen, tata
        self.catatan: list[str] = []
        """Footnotes, in the order of their marks."""
        self._per_periode = any(k.isi in PER_PERIODE for k in tata.kolom)
        self._baris = baris_renaksi(dokumen, per_periode=self._per_periode)
        nomor = dict.fromkeys(b.indikator.sasaran_id for b in self._baris)
        self._nomor = {id_: n for n, id_ in enumerate(nomor, 1)}
        self._pagu_tercetak: set[str] = set()

    def tabel(self) -> Tabel:
        kolom: list[Kolom] = []
        kepala: list[Sel] = []
        for k in self.tata.kolom:
            rata = RATA.get(k.isi, Rata.KIRI)
            if k.isi in BERPASANGAN:
                sempit = min(LEBAR_PERIODE, k.lebar // 2)
                kolom += [Kolom(sempit, TENGAH), Kolom(k.lebar - sempit, rata)]
                kepala.append(Sel(k.judul, kolom=2))
            else:
                kolom.append(Kolom(k.lebar, rata))
                kepala.append(Sel(k.judul))
        return Tabel(tuple(kolom), (Baris(tuple(kepala)),), tuple(self._isi(len(kolom))), rapat=True)

    def _isi(self, jumlah: int) -> list[Baris]:
        hasil: list[Baris] = []
        for program, anggota in groupby(self._baris, key=self._program):
            if program:
                hasil.append(baris_rentang(program, jumlah))
            baris = tuple(anggota)
            kolom = [self._kolom(k.isi, baris) for k in self.tata.kolom]
            for i in range(len(baris)):
                hasil.append(Baris(tuple(sel for k in kolom for sel in k[i])))
        return hasil

    def _program(self, baris: BarisRenaksi) -> str:
        return baris.sasaran.program if self.tata.per_program and baris.sasaran else ""

    def _kolom(self, isi: str, baris: tuple[BarisRenaksi, ...]) -> list[tuple[Sel, ...]]:
        """Cells of a column by row: a merged one stands in its first row, the others have none."""
        buat: Callable[[BarisRenaksi, int], Sel] = getattr(self, f"_{isi}")
        kunci = _KUNCI.get(isi)
        if kunci is None:
            if isi in BERPASANGAN:
                return [(_sel_periode(b), buat(b, 1)) for b in baris]
            return [(buat(b, 1),) for b in baris]
        hasil: list[tuple[Sel, ...]] = []
        for _, anggota in groupby(baris, key=kunci):
            satu = tuple(anggota)
            hasil += [(buat(satu[0], len(satu)),), *[()] * (len(satu) - 1)]
        return hasil

    # One method per column: row, rows covered -> cell ------------------------------------------------------------------

    def _no(self, b: BarisRenaksi, baris: int) -> Sel:
        return Sel(f"{self._nomor[b.indikator.sasaran_id]}.", baris=baris)

    def _sasaran(self, b: BarisRenaksi, baris: int) -> Sel:
        teks = b.sasaran.uraian if b.sasaran else ""
        if self.tata.kode and b.sasaran and b.sasaran.kode and not teks.startswith(b.sasaran.kode):
            teks = f"{b.sasaran.kode.rstrip('.')}. {teks}"
        return Sel(teks, baris=baris)

    def _indikator(self, b: BarisRenaksi, baris: int) -> Sel:
        teks, kode = b.indikator.uraian, b.indikator.kode
        return Sel(f"{kode} {teks}" if self.tata.kode and not teks.startswith(kode) else teks, baris=baris)

    def _target(self, b: BarisRenaksi, baris: int) -> Sel:
        nilai, satuan = target_indikator(self.dokumen, b.indikator, TAHUN), b.indikator.satuan
        if isinstance(nilai, Kosong):
            return Sel("belum ditetapkan", miring=True, baris=baris)
        if self.tata.kode and isinstance(nilai, Angka) and satuan != "%":
            return Sel(f"{tulis_isian(nilai)} {satuan}".strip(), baris=baris)
        return Sel(tulis_isian(nilai, satuan), baris=baris)

    def _rumus(self, b: BarisRenaksi, baris: int) -> Sel:
        return sel_rumus(b.indikator, baris=baris)

    def _kegiatan(self, b: BarisRenaksi, baris: int) -> Sel:
        return sel_teks(b.renaksi.uraian, baris=baris) if b.renaksi else Sel(BELUM, miring=True, baris=baris)

    def _pagu(self, b: BarisRenaksi, baris: int) -> Sel:
        # Where something else stands between what a block covers, its amount is still said once.
        lagi = b.kunci_pagu in self._pagu_tercetak
        self._pagu_tercetak.add(b.kunci_pagu)
        if lagi or b.pagu is None:
            return Sel("", baris=baris)
        # Again on the next page the amount would read as a second one.
        return self._uang(b.pagu, baris=baris, lanjutan="(lanjutan)")

    def _rpd(self, b: BarisRenaksi, baris: int) -> Sel:
        return self._uang(b.uang.rpd)

    def _realisasi(self, b: BarisRenaksi, baris: int) -> Sel:
        return self._uang(b.uang.realisasi, tanda=self._tanda(b.uang.catatan))

    def _rencana(self, b: BarisRenaksi, baris: int) -> Sel:
        return sel_teks(b.isi.rencana if b.isi else "")

    def _capaian(self, b: BarisRenaksi, baris: int) -> Sel:
        """Computed from the indikator; a figure that was published otherwise is kept as a note."""
        hitung = capaian_renaksi(self.dokumen, b.indikator, PERIODE[b.periode]) if b.periode else None
        tercetak = hitung.tercetak if hitung else ""
        sumber = b.isi.capaian_tercetak.strip() if b.isi else ""
        beda = sumber and _padat(sumber) != _padat(tercetak)
        return sel_angka(tercetak, "%", tanda=self._tanda(f"Tercetak di sumber: {sumber}.") if beda else "")

    def _periode(self, b: BarisRenaksi, baris: int) -> Sel:
        return Sel(SEBUTAN_PERIODE[b.renaksi.jenis_periode] if b.renaksi else "", baris=baris)

    def _data_dukung(self, b: BarisRenaksi, baris: int) -> Sel:
        return sel_teks(self._teks(b, "data_dukung"), baris=baris)

    def _status(self, b: BarisRenaksi, baris: int) -> Sel:
        return Sel(b.isi.status.value.capitalize() if b.isi and b.isi.status else "")

    def _keterangan(self, b: BarisRenaksi, baris: int) -> Sel:
        return sel_teks(self._teks(b, "keterangan"), baris=baris)

    # What they share ---------------------------------------------------------------------------------------------------

    def _teks(self, b: BarisRenaksi, kolom: str) -> str:
        """The period's own words, else the kegiatan's; all of them where a kegiatan has one row."""
        if b.renaksi is None:
            return ""
        if not self._per_periode:
            return "\n".join(teks_kegiatan(self.dokumen, b.renaksi, kolom))
        return (getattr(b.isi, kolom) if b.isi else "") or getattr(b.renaksi, kolom)

    def _uang(self, nilai: int | None, **lain: Any) -> Sel:
        if nilai is None:
            return Sel("", **lain)
        awalan = self.tata.rupiah
        return Sel(f"{awalan}{tulis_rupiah(nilai)}", nilai, awalan=awalan, **lain)

    def _tanda(self, catatan: str) -> str:
        """Mark of a footnote, the same for the same words."""
        if not catatan:
            return ""
        if catatan not in self.catatan:
            self.catatan.append(catatan)
        return str(self.catatan.index(catatan) + 1)


def _kunci_teks(b: BarisRenaksi, kolom: str) -> str:
    sendiri = bool(b.isi and getattr(b.isi, kolom))
    return f"{b.kunci_kegiatan}|{b.kunci_pagu if sendiri else ''}|{b.periode if sendiri else ''}"


_KUNCI: dict[str, Callable[[BarisRenaksi], str]] = {
    "no": lambda b: b.indikator.sasaran_id,
    "sasaran": lambda b: b.indikator.sasaran_id,
    "indikator": lambda b: b.indikator.id,
    "target": lambda b: b.indikator.id,
    "rumus": lambda b: b.indikator.id,
    "kegiatan": lambda b: b.kunci_kegiatan,
    "periode": lambda b: b.kunci_kegiatan,
    "pagu": lambda b: b.kunci_pagu,
    "data_dukung": lambda b: _kunci_teks(b, "data_dukung"),
    "keterangan": lambda b: _kunci_teks(b, "keterangan"),
}
"""Rows with the same key share one merged cell of that column."""


def _sel_periode(b: BarisRenaksi) -> Sel:
    return Sel(PERIODE[b.periode].singkat if b.periode else "")


def _padat(teks: str) -> str:
    return "".join(teks.split()).rstrip("%").casefold()
