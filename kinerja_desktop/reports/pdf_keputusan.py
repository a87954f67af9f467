"""Decrees on the pages of a PDF: points with hanging labels, and the signature under place and date."""

from __future__ import annotations

from .blocks import Butir, DaftarBerlabel, Penetapan, Rata
from .pdf_isi import MASUK, TANDA_TANGAN, Alinea, tinggi_deret
from .pdf_lembar import ISI, MM, SPASI, Lembar
from .pdf_teks import BarisTeks, bungkus_seimbang, bungkus_teks

LEBAR_LABEL = 25 * MM
"""Room for ``Menetapkan``: the same in all lists of a decree, so that their colons stand under each other."""
SELA = 4.0
"""Between a number and its text, a colon and what follows."""
LEBAR_TANDA_TANGAN = 78 * MM


class TataDaftarBerlabel:
    """Points; a long one flows over pages, its label stands on the line it begins with."""

    def __init__(self, lembar: Lembar, blok: DaftarBerlabel) -> None:
        self._lembar, self._blok = lembar, blok
        cetakan = lembar.cetakan
        self._label = [bungkus_teks(cetakan, b.label, ISI, 1e6)[0] if b.label else None for b in blok.butir]
        terlebar = max((label.lebar for label in self._label if label), default=0.0) + 2 * SELA
        self._titik_dua = bungkus_teks(cetakan, ":", ISI, 100)[0]
        self._x_titik = lembar.kiri + min(max(LEBAR_LABEL, terlebar), lembar.lebar / 2)
        x = self._x_titik + self._titik_dua.lebar + 2 * SELA
        self._isi = [self._alinea(b, x) for b in blok.butir]

    def _alinea(self, butir: Butir, x: float) -> Alinea:
        lembar = self._lembar
        gantung = bungkus_teks(lembar.cetakan, butir.gantung, ISI, 1e6)[0] if butir.gantung else None
        if gantung:
            x += max(MASUK, gantung.lebar + SELA)
        lebar = lembar.kiri + lembar.lebar - x
        baris = bungkus_teks(lembar.cetakan, butir.isi, ISI, lebar, tebal=butir.tebal)
        return Alinea(lembar, baris, x, lebar, ISI, Rata.PENUH, 0.0, butir.jarak, gantung)

    def tinggi_awal(self) -> float:
        return self._awal(0) if self._isi else 0.0

    def _awal(self, nomor: int) -> float:
        """Room a point needs to begin: its first lines, and what it announces."""
        alinea = self._isi[nomor]
        if self._blok.butir[nomor].lengket and nomor + 1 < len(self._isi) and len(alinea.baris) <= 4:
            return tinggi_deret(alinea) + self._isi[nomor + 1].tinggi_awal()
        return alinea.tinggi_awal()

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        akhir = len(self._isi) - 1
        for nomor, alinea in enumerate(self._isi):
            sisa = ekor if nomor == akhir else 0.0
            lembar.butuh(self._awal(nomor) + (sisa if len(alinea.baris) <= 3 else 0.0))
            if (label := self._label[nomor]) is not None:
                slot, y = lembar.slot(), lembar.y - ISI
                lembar.baris(slot, label, lembar.kiri, y, label.lebar)
                lembar.baris(slot, self._titik_dua, self._x_titik, y, self._titik_dua.lebar)
            alinea.tata(sisa)


class TataPenetapan:
    """``Ditetapkan di …`` with the signatory below it: at the right, its lines under each other as on 002 and 003."""

    def __init__(self, lembar: Lembar, blok: Penetapan) -> None:
        self._lembar, self._blok = lembar, blok
        self._atas = [b for t in (*blok.baris, blok.pihak.jabatan) if t for b in self._bungkus(t)]
        self._nama = self._bungkus(blok.pihak.nama, True)
        if blok.pihak.nip:
            self._nama += self._bungkus(f"NIP. {blok.pihak.nip}")

    def _bungkus(self, teks: str, tebal: bool = False) -> list[BarisTeks]:
        return bungkus_seimbang(self._lembar.cetakan, teks, ISI, LEBAR_TANDA_TANGAN, tebal=tebal)

    def tinggi(self) -> float:
        return 18 + (len(self._atas) + len(self._nama)) * ISI * SPASI + TANDA_TANGAN

    tinggi_awal = tinggi

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        lembar.butuh(self.tinggi())
        if not lembar.di_atas:
            lembar.y -= 14
        x = lembar.kiri + lembar.lebar - LEBAR_TANDA_TANGAN
        for kelompok, bawah in ((self._atas, TANDA_TANGAN), (self._nama, 4.0)):
            for baris in kelompok:
                lembar.baris(lembar.slot(), baris, x, lembar.y - ISI, LEBAR_TANDA_TANGAN)
                lembar.y -= ISI * SPASI
            lembar.y -= bawah
