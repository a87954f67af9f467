"""The sheet being printed on: page sizes, margins, foot, page numbers, bookmarks, and what is set on the page.

One pass. Numbers that are known only at the end (page total, pages in the contents) are forward form XObjects: the page
refers to a form by name, the form is written when the number is known. Only numbers go into them; text and links stand
on the page itself.
"""

from __future__ import annotations

import io
from typing import Any

from .blocks import Orientasi, Rata
from .pdf_huruf import Cetakan, Huruf
from .pdf_teks import BarisTeks, geser

MM = 72 / 25.4
KERTAS = {"A4": (210 * MM, 297 * MM), "F4": (215 * MM, 330 * MM)}
"""Width and height in points; F4 is 215 × 330 mm (no printer library has it)."""

KIRI, KANAN, ATAS, BAWAH = 30 * MM, 20 * MM, 20 * MM, 25 * MM
ISI, SPASI = 11.0, 1.32
TABEL, TABEL_KECIL = 9.5, 8.5
KECIL, KAKI = 8.5, 8.0
GARIS = 0.5
ABU_KEPALA, ABU_RENTANG = 0.88, 0.95

ROMAWI = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))

Slot = list[tuple[float, float, Huruf | None, float, str, float]]
"""Text set at a place: x, y, face, size, characters, word space; without a face, a number known later (its form)."""


def romawi(nomor: int) -> str:
    """``4`` -> ``iv``."""
    hasil = ""
    for nilai, tanda in ROMAWI:
        while nomor >= nilai:
            hasil += tanda
            nomor -= nilai
    return hasil


Ruas = tuple[float, float, float, float]


def gabung_garis(garis: list[Ruas]) -> list[Ruas]:
    """Upright and level rules with those that continue each other joined: a fifth of the drawing, the same picture."""
    jalur: dict[tuple[bool, float], list[tuple[float, float]]] = {}
    for x1, y1, x2, y2 in garis:
        tegak = x1 == x2
        letak, a, b = (x1, y1, y2) if tegak else (y1, x1, x2)
        kunci = (tegak, round(letak, 2))
        jalur.setdefault(kunci, []).append((round(min(a, b), 2), round(max(a, b), 2)))
    hasil: list[Ruas] = []
    for (tegak, letak), ruas in jalur.items():
        ruas.sort()
        awal, akhir = ruas[0]
        for a, b in [*ruas[1:], (float("inf"), 0.0)]:
            if a <= akhir + 0.02:
                akhir = max(akhir, b)
                continue
            hasil.append((letak, awal, letak, akhir) if tegak else (awal, letak, akhir, letak))
            awal, akhir = a, b
    return hasil


class Lembar:
    """A cursor over the pages of one PDF. ``y`` is the height still free above the bottom margin, in page points."""

    def __init__(self, judul: str, penulis: str, subjek: str, kertas: str, kaki: str, digit: int) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        # Text armour around compressed pages costs a tenth of the time and a fifth of the file, for mail gateways long gone.
        rl_config.useA85 = 0
        self.cetakan = Cetakan()
        self._kertas = KERTAS.get(kertas, KERTAS["A4"])
        self._isi = io.BytesIO()
        self.kanvas: Any = Canvas(
            self._isi,
            pagesize=self._kertas,
            invariant=1,
            pageCompression=1,
            lang="id",
            initialFontName=self.cetakan.biasa.nama,
        )
        siap = self.cetakan.siap
        self.kanvas.setTitle(siap(judul))
        self.kanvas.setAuthor(siap(penulis))
        self.kanvas.setSubject(siap(subjek))
        self.kanvas.setCreator("kinerja_desktop")
        self._kaki = " ".join(siap(kaki).split())
        self._digit = digit
        self.depan = 0
        """Pages of front matter so far."""
        self.halaman = 0
        """Numbered pages so far (of the body)."""
        self._romawi = False
        self._polos = False
        self._terbuka = False
        self.letak: dict[str, str] = {}
        """Place -> page number as printed."""
        self.urutan: dict[str, int] = {}
        """Place -> page of the file, from 0."""
        self._orientasi = Orientasi.TEGAK
        self.kiri = self.lebar = self.atas = self.bawah = self.y = 0.0
        self._slot: list[Slot] = []
        self._garis: list[tuple[float, float, float, float]] = []

    # Pages -----------------------------------------------------------------------------------------------------------

    def mulai(self, orientasi: Orientasi, *, depan: bool = False, polos: bool = False) -> None:
        """Begin a new page; ``depan`` numbers it in roman, ``polos`` leaves foot and number out (cover)."""
        self.tutup()
        self._orientasi, self._romawi, self._polos = orientasi, depan, polos
        lebar, tinggi = self._kertas if orientasi == Orientasi.TEGAK else self._kertas[::-1]
        self.kanvas.setPageSize((lebar, tinggi))
        self.kiri, self.lebar = KIRI, lebar - KIRI - KANAN
        self.atas, self.bawah = tinggi - ATAS, BAWAH
        self.y = self.atas
        if depan:
            self.depan += 1
        else:
            self.halaman += 1
        self._terbuka = True

    def baru(self) -> None:
        """Continue on a new page of the same kind."""
        self.mulai(self._orientasi, depan=self._romawi, polos=self._polos)

    @property
    def orientasi(self) -> Orientasi:
        return self._orientasi

    @property
    def sisa(self) -> float:
        """Points left above the bottom margin."""
        return self.y - self.bawah

    @property
    def penuh(self) -> float:
        """Points of an empty page."""
        return self.atas - self.bawah

    @property
    def di_atas(self) -> bool:
        """Nothing stands on this page yet."""
        return self.y >= self.atas

    def butuh(self, tinggi: float) -> None:
        """Go to a new page unless so much room is left (or the page is empty already)."""
        if tinggi > self.sisa and not self.di_atas:
            self.baru()

    def tutup(self) -> None:
        """Finish the page: rules, text, foot."""
        if not self._terbuka:
            return
        self._terbuka = False
        self.kanvas.setLineWidth(GARIS)
        if self._garis:
            self.kanvas.lines(gabung_garis(self._garis))
        if not self._polos:
            self._cetak_kaki()
        self._cetak_tulisan()
        self._slot, self._garis = [], []
        self.kanvas.showPage()

    def _cetak_tulisan(self) -> None:
        tulisan = self.kanvas.beginText()
        kini: tuple[str, float] | None = None
        regang = 0.0
        for slot in self._slot:
            for x, y, huruf, ukuran, teks, spasi in slot:
                if huruf is None:
                    if regang:
                        tulisan.setWordSpace(0)
                    self.kanvas.drawText(tulisan)
                    self._cetak_angka(teks, x, y)
                    tulisan, kini, regang = self.kanvas.beginText(), None, 0.0
                    continue
                if (huruf.nama, ukuran) != kini:
                    kini = (huruf.nama, ukuran)
                    tulisan.setFont(*kini)
                if spasi != regang:
                    regang = spasi
                    tulisan.setWordSpace(spasi)
                tulisan.setTextOrigin(x, y)
                tulisan.textOut(teks)
        self.kanvas.drawText(tulisan)

    def _cetak_kaki(self) -> None:
        biasa = self.cetakan.biasa
        y = self.bawah - 9 * MM
        slot = self.slot()
        ujung = self.kiri + self.lebar
        if self._romawi:
            teks = romawi(self.depan)
            x = ujung - biasa.lebar(teks) * KAKI
            slot.append((x, y, biasa, KAKI, teks, 0.0))
        else:
            teks = f"Halaman {self.halaman} dari "
            x = ujung - (biasa.lebar(teks) + self._digit * biasa.lebar("0")) * KAKI
            slot.append((x, y, biasa, KAKI, teks, 0.0))
            self.angka_nanti(slot, "jumlah", x + biasa.lebar(teks) * KAKI, y)
        kata = self._kaki
        while kata and self.kiri + biasa.lebar(kata) * KAKI > x - 6 * MM:
            kata = kata[:-2].rstrip(" ·…") + "…"
        slot.insert(0, (self.kiri, y, biasa, KAKI, kata, 0.0))
        self.kanvas.setLineWidth(0.4)
        self.kanvas.line(self.kiri, y + 4 * MM, ujung, y + 4 * MM)

    # Setting ---------------------------------------------------------------------------------------------------------

    def slot(self) -> Slot:
        """A place in the reading order of this page that may be filled later."""
        slot: Slot = []
        self._slot.append(slot)
        return slot

    def garis(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A rule of 0.5 pt."""
        self._garis.append((x1, y1, x2, y2))

    def arsir(self, x: float, y: float, lebar: float, tinggi: float, terang: float) -> None:
        """A grey field, below all text and rules of the page."""
        self.kanvas.setFillGray(terang)
        self.kanvas.rect(x, y, lebar, tinggi, stroke=0, fill=1)
        self.kanvas.setFillGray(0)

    def baris(self, slot: Slot, baris: BarisTeks, x: float, y: float, lebar: float, rata: Rata = Rata.KIRI) -> None:
        """Set a line between ``x`` and ``x + lebar`` on the base line ``y``."""
        sisa = lebar - baris.lebar
        regang = 0.0
        if rata == Rata.PENUH and not baris.akhir and len(baris.potongan) and sisa > 0:
            sela = sum(p[3].count(" ") for p in baris.potongan)
            regang = round(sisa / sela, 3) if sela and sisa / sela < ISI else 0.0
        x += geser(rata, sisa)
        for huruf, ukuran, naik, teks in baris.potongan:
            slot.append((x, y + naik, huruf, ukuran, teks, regang))
            x += huruf.lebar(teks) * ukuran + regang * teks.count(" ")

    # Numbers known later, places -------------------------------------------------------------------------------------

    @staticmethod
    def angka_nanti(slot: Slot, nama: str, x: float, y: float) -> None:
        """Print, at x and y, the number that :meth:`isi_angka` will give to ``nama``."""
        slot.append((x, y, None, 0.0, nama, 0.0))

    def _cetak_angka(self, nama: str, x: float, y: float) -> None:
        self.kanvas.saveState()
        self.kanvas.translate(x, y)
        self.kanvas.doForm(nama)
        self.kanvas.restoreState()

    def isi_angka(self, nama: str, angka: str, ukuran: float, *, rata_kanan: bool = False) -> None:
        """Write the number a form stands for."""
        biasa = self.cetakan.biasa
        lebar = biasa.lebar(angka) * ukuran
        self.kanvas.beginForm(nama, -60, -ukuran, 60, 2 * ukuran)
        self.kanvas.setFont(biasa.nama, ukuran)
        self.kanvas.drawString(-lebar if rata_kanan else 0, 0, angka)
        self.kanvas.endForm()

    def tandai(self, nama: str, judul: str = "", tingkat: int = 0) -> None:
        """A place that the contents and the outline lead to."""
        self.letak[nama] = romawi(self.depan) if self._romawi else str(self.halaman)
        self.urutan[nama] = self.depan + self.halaman - 1
        self.kanvas.bookmarkHorizontal(nama, 0, self.y + 12)
        if judul:
            self.kanvas.addOutlineEntry(self.cetakan.siap(judul).replace("\n", " "), nama, tingkat, closed=tingkat > 0)

    def tautan(self, nama: str, x: float, y: float, lebar: float, tinggi: float) -> None:
        """A link over a rectangle of this page to a place."""
        self.kanvas.linkRect("", nama, (x, y, x + lebar, y + tinggi), relative=0, thickness=0)

    def selesai(self) -> bytes:
        """Close the file; every form must have been filled."""
        self.tutup()
        self.isi_angka("jumlah", str(self.halaman), KAKI)
        self.kanvas.showOutline()
        self.kanvas.save()
        return self._isi.getvalue()
