"""Charts on the pages of a PDF: greys and hatches that a copier keeps apart, every figure beside its bar, an axis in juta.

Shapes are drawn by reportlab.graphics, words through the sheet like all other text, so that fonts are embedded once and
the words can be searched. Nothing depends on clock or chance: the same numbers give the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import Any

from ..domain.angka import persen, tulis_angka
from .blocks import BentukGrafik, Grafik, Rata
from .pdf_isi import Deret, alinea, tinggi_deret
from .pdf_lembar import KECIL, TABEL, Lembar
from .pdf_teks import bungkus_teks

TINGGI = 138.0
"""Points of the plotting field: three charts fill a page of A4."""
TINGGI_LEGENDA = 16.0
KIRI_SUMBU = 46.0
HURUF = 7.5
SATUAN = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"), (1, ""))
CORAK = ((0.30, 0), (1.0, 1), (0.70, 0), (1.0, 2), (0.88, 0), (0.5, 0))
"""Grey of a series and its hatch: 0 none, 1 lines to the right, 2 both ways."""
JARAK_ARSIR = 4.0
KETEBALAN = 0.6


def pilih_satuan(terbesar: Decimal | int) -> tuple[int, str]:
    """The unit in which a figure of this size is read: (rupiah, word)."""
    return next((s for s in SATUAN if terbesar >= s[0]), SATUAN[-1])


def langkah_sumbu(puncak: Decimal) -> Decimal:
    """A step of 1, 2, 2,5 or 5 times a power of ten that gives at most five lines up to ``puncak``."""
    if puncak <= 0:
        return Decimal(1)
    dasar = Decimal(1).scaleb(puncak.adjusted() - 1)
    return next(s for k in ("1", "2", "2.5", "5", "10", "20", "25", "50") if (s := dasar * Decimal(k)) * 5 >= puncak)


def sumbu(puncak: Decimal) -> tuple[Decimal, Decimal]:
    """Step and end of an axis: the first line that is not below ``puncak``."""
    langkah = langkah_sumbu(puncak)
    return langkah, langkah * max(Decimal(1), (puncak / langkah).to_integral_value(ROUND_CEILING))


def tulis_pendek(nilai: Decimal | int, satuan: int) -> str:
    """A figure in the unit of the axis with two places at most: ``174,77``."""
    return tulis_angka((Decimal(nilai) / satuan).quantize(Decimal("0.01"), ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class Bidang:
    """The plotting field on the page, and how high a value stands in it."""

    x: float
    y: float
    lebar: float
    tinggi: float
    puncak: Decimal

    def naik(self, nilai: Decimal | int) -> float:
        return float(Decimal(nilai) / self.puncak * Decimal(str(self.tinggi))) if self.puncak else 0.0


class TataGrafik:
    """Title, legend, chart and source: always together on one page."""

    def __init__(self, lembar: Lembar, blok: Grafik) -> None:
        self._lembar, self._blok = lembar, blok
        self._satuan, self._kata = pilih_satuan(blok.terbesar)
        self._atas = Deret(
            [
                alinea(lembar, t, ukuran=TABEL, rata=Rata.TENGAH, tebal=True, bawah=1.0, spasi=1.25)
                for t in blok.kepala
            ]
        )  # fmt: skip
        self._bawah = alinea(lembar, blok.sumber, ukuran=KECIL, rata=Rata.TENGAH, bawah=0.0) if blok.sumber else None

    def tinggi_awal(self) -> float:
        sumber = 4 + tinggi_deret(self._bawah) if self._bawah else 0.0
        return 8 + tinggi_deret(self._atas) + 4 + TINGGI_LEGENDA + 12 + TINGGI + 18 + sumber + 12

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        lembar.butuh(self.tinggi_awal() + ekor)
        if not lembar.di_atas:
            lembar.y -= 8
        self._atas.tata(0.0)
        lembar.y -= 4
        from reportlab.graphics import renderPDF
        from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing

        # A drawing names a font when it begins, even if it holds no word: it shall be one that is embedded.
        STATE_DEFAULTS["fontName"] = lembar.cetakan.biasa.nama
        self._gambar: Any = Drawing(lembar.lebar, 10)
        self._legenda(lembar.y - TINGGI_LEGENDA + 4)
        lembar.y -= TINGGI_LEGENDA + 12 + TINGGI
        komposisi = self._blok.bentuk == BentukGrafik.KOMPOSISI
        puncak = Decimal(100) if komposisi else Decimal(self._blok.terbesar) / self._satuan
        langkah, atas = sumbu(puncak)
        bidang = Bidang(lembar.kiri + KIRI_SUMBU, lembar.y, lembar.lebar - KIRI_SUMBU, TINGGI, atas)
        self._sumbu(bidang, langkah, "%" if komposisi else f"Rp {self._kata}".strip())
        {BentukGrafik.BATANG: self._batang, BentukGrafik.GARIS: self._garis}.get(self._blok.bentuk, self._komposisi)(
            bidang
        )
        renderPDF.draw(self._gambar, lembar.kanvas, 0, 0)
        lembar.y -= 18
        if self._bawah:
            lembar.y -= 4
            self._bawah.tata(0.0)
        lembar.y -= 12

    # Pieces ----------------------------------------------------------------------------------------------------------

    def _tulis(self, teks: str, x: float, y: float, lebar: float, rata: Rata, ukuran: float = HURUF) -> None:
        baris = bungkus_teks(self._lembar.cetakan, teks, ukuran, 1e6)[0]
        self._lembar.baris(self._lembar.slot(), baris, x, y, lebar, rata)

    def _lebar_teks(self, teks: str, ukuran: float = HURUF) -> float:
        return self._lembar.cetakan.biasa.lebar(self._lembar.cetakan.siap(teks)) * ukuran

    def _legenda(self, y: float) -> None:
        lembar = self._lembar
        nama = [s.nama for s in self._blok.seri]
        x = lembar.kiri + max(0.0, lembar.lebar - sum(self._lebar_teks(n, KECIL) + 30 for n in nama)) / 2
        for ke, satu in enumerate(nama):
            if self._blok.bentuk == BentukGrafik.GARIS:
                self._ruas([(x, y + 3), (x + 12, y + 3)], ke)
                self._titik(x + 6, y + 3, ke)
            else:
                self._kotak(x, y - 1, 12, 8, ke)
            self._tulis(satu, x + 16, y, 200, Rata.KIRI, KECIL)
            x += self._lebar_teks(satu, KECIL) + 30

    def _sumbu(self, b: Bidang, langkah: Decimal, satuan: str) -> None:
        from reportlab.graphics.shapes import Line
        from reportlab.lib.colors import Color

        samar = Color(0.8, 0.8, 0.8)
        nilai = Decimal(0)
        while nilai <= b.puncak:
            y = b.y + b.naik(nilai)
            self._gambar.add(Line(b.x, y, b.x + b.lebar, y, strokeColor=samar, strokeWidth=0.4))
            self._tulis(tulis_angka(nilai), b.x - 44, y - 2.5, 40, Rata.KANAN)
            nilai += langkah
        self._gambar.add(Line(b.x, b.y, b.x + b.lebar, b.y, strokeWidth=KETEBALAN))
        self._tulis(satuan, b.x - 44, b.y + b.tinggi + 7, 60, Rata.KIRI)
        petak = b.lebar / max(len(self._blok.kategori), 1)
        for ke, kata in enumerate(self._blok.kategori):
            self._tulis(kata, b.x + ke * petak, b.y - 11, petak, Rata.TENGAH, KECIL)

    def _batang(self, b: Bidang) -> None:
        blok = self._blok
        petak = b.lebar / max(len(blok.kategori), 1)
        lebar = min(44.0, petak * 0.8 / max(len(blok.seri), 1))
        for ke in range(len(blok.kategori)):
            x = b.x + ke * petak + (petak - lebar * len(blok.seri)) / 2
            for s, seri in enumerate(blok.seri):
                self._satu_batang(b, x + s * lebar, lebar, seri.nilai[ke], s)

    def _satu_batang(self, b: Bidang, x: float, lebar: float, nilai: Decimal | int | None, ke: int) -> None:
        if nilai is None:
            self._tulis("N/A", x, b.y + 3, lebar, Rata.TENGAH)
            return
        tinggi = b.naik(Decimal(nilai) / self._satuan)
        self._kotak(x + 1, b.y, lebar - 2, tinggi, ke)
        self._tulis(tulis_pendek(nilai, self._satuan), x - 10, b.y + tinggi + 2.5, lebar + 20, Rata.TENGAH, 6.5)

    def _garis(self, b: Bidang) -> None:
        blok = self._blok
        petak = b.lebar / max(len(blok.kategori), 1)
        for s, seri in enumerate(blok.seri):
            titik = [
                (b.x + (ke + 0.5) * petak, b.y + b.naik(Decimal(n) / self._satuan))
                for ke, n in enumerate(seri.nilai)
                if n is not None
            ]
            self._ruas(titik, s)
            for x, y in titik:
                self._titik(x, y, s)
            akhir = next((n for n in reversed(seri.nilai) if n is not None), None)
            if akhir is not None:
                x, y = titik[-1]
                geser = 5.0 if s == 0 else -10.0
                self._tulis(tulis_pendek(akhir, self._satuan), x - 30, y + geser, 60, Rata.TENGAH)

    def _komposisi(self, b: Bidang) -> None:
        blok = self._blok
        petak = b.lebar / max(len(blok.kategori), 1)
        lebar = min(72.0, petak * 0.6)
        for ke in range(len(blok.kategori)):
            jumlah = sum(s.nilai[ke] or 0 for s in blok.seri)
            x, y = b.x + ke * petak + (petak - lebar) / 2, b.y
            if not jumlah:
                self._tulis("N/A", x, y + 3, lebar, Rata.TENGAH)
                continue
            for s, seri in enumerate(blok.seri):
                bagian = persen(seri.nilai[ke] or 0, jumlah)
                tinggi = b.naik(bagian)
                self._kotak(x, y, lebar, tinggi, s)
                kata = f"{bagian.quantize(Decimal('0.1'), ROUND_HALF_UP)} %".replace(".", ",")
                if tinggi >= 9:
                    self._label_bagian(kata, x, y, lebar, tinggi)
                elif seri.nilai[ke]:
                    self._tulis(kata, x + lebar + 2, y + tinggi / 2 - 2.6, 40, Rata.KIRI)
                y += tinggi

    def _label_bagian(self, teks: str, x: float, y: float, lebar: float, tinggi: float) -> None:
        """A share on a white field: it is read on grey and hatch alike."""
        from reportlab.graphics.shapes import Rect
        from reportlab.lib.colors import white

        w = self._lebar_teks(teks) + 4
        tengah = y + tinggi / 2
        self._gambar.add(
            Rect(x + (lebar - w) / 2, tengah - 4.5, w, 9, fillColor=white, strokeColor=None)
        )  # fmt: skip
        self._tulis(teks, x, tengah - 2.6, lebar, Rata.TENGAH)

    # Shapes ----------------------------------------------------------------------------------------------------------

    def _kotak(self, x: float, y: float, lebar: float, tinggi: float, ke: int) -> None:
        from reportlab.graphics.shapes import Line, Rect
        from reportlab.lib.colors import Color, black

        terang, arsir = CORAK[ke % len(CORAK)]
        isi = Color(terang, terang, terang)
        self._gambar.add(
            Rect(x, y, lebar, tinggi, fillColor=isi, strokeColor=black, strokeWidth=KETEBALAN)
        )  # fmt: skip
        for x1, y1, x2, y2 in arsiran(x, y, lebar, tinggi) if arsir else ():
            self._gambar.add(Line(x1, y1, x2, y2, strokeWidth=0.5))
            if arsir == 2:
                self._gambar.add(Line(2 * x + lebar - x1, y1, 2 * x + lebar - x2, y2, strokeWidth=0.5))

    def _ruas(self, titik: list[tuple[float, float]], ke: int) -> None:
        from reportlab.graphics.shapes import PolyLine

        if len(titik) > 1:
            putus = None if ke % 2 == 0 else [4, 2]
            datar = [k for t in titik for k in t]
            self._gambar.add(PolyLine(datar, strokeWidth=1.2, strokeDashArray=putus))

    def _titik(self, x: float, y: float, ke: int) -> None:
        from reportlab.graphics.shapes import Circle, Rect
        from reportlab.lib.colors import black, white

        if ke % 2 == 0:
            self._gambar.add(Circle(x, y, 2.2, fillColor=black, strokeColor=black))
        else:
            self._gambar.add(Rect(x - 2.2, y - 2.2, 4.4, 4.4, fillColor=white, strokeColor=black, strokeWidth=0.8))


def arsiran(x: float, y: float, lebar: float, tinggi: float) -> list[tuple[float, float, float, float]]:
    """Lines at 45° inside a rectangle, as far apart as :data:`JARAK_ARSIR`."""
    hasil = []
    d = -tinggi + JARAK_ARSIR
    while d < lebar:
        # The line y = (x - d): from the bottom or left edge to the right or top edge.
        awal = (max(d, 0.0), max(-d, 0.0))
        akhir = (min(lebar, d + tinggi), min(lebar - d, tinggi))
        hasil.append(tuple(round(k, 2) for k in (x + awal[0], y + awal[1], x + akhir[0], y + akhir[1])))
        d += JARAK_ARSIR
    return hasil  # type: ignore[return-value]
