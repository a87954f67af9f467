"""Pictures on the pages of a PDF: number and title above, as 002 sets them, the source below; never wider than the text."""

from __future__ import annotations

from .blocks import Gambar, Rata
from .gambar import BacaBerkas, buka_gambar
from .pdf_isi import Alinea, Deret, alinea, tinggi_deret
from .pdf_lembar import KECIL, TABEL, Lembar

PT_PER_PIKSEL = 72 / 110
"""Natural size: a capture of a laptop's screen fills the text width, a small one is not blown up."""
TERTINGGI = 0.72
"""Share of a page that a picture may take with its captions."""
SUSUT = 0.7
"""A picture shrinks so far to end on the page it begins on; else it waits for the next."""
TINGGI_BINGKAI = 46.0


class TataGambar:
    """Title, picture (or a frame that says it is missing) and source: always together on one page."""

    def __init__(self, lembar: Lembar, blok: Gambar, baca: BacaBerkas | None) -> None:
        self._lembar = lembar
        self._gambar = buka_gambar(baca(blok.sidik) if baca and blok.sidik else None)
        self._atas = Deret(
            [
                alinea(lembar, t, ukuran=TABEL, rata=Rata.TENGAH, tebal=True, bawah=1.0, spasi=1.25)
                for t in blok.kepala
            ]
        )  # fmt: skip
        self._bawah = alinea(lembar, blok.sumber, ukuran=KECIL, rata=Rata.TENGAH, bawah=0.0) if blok.sumber else None
        self._hilang: Alinea | None = None
        if self._gambar is None:
            self._hilang = alinea(lembar, blok.hilang, ukuran=TABEL, rata=Rata.TENGAH, sempit=12, miring=True)
            self._lebar = lembar.lebar
            self._tinggi = max(TINGGI_BINGKAI, tinggi_deret(self._hilang) + 16)
            return
        w, h = self._gambar.getSize()
        skala = min(PT_PER_PIKSEL, lembar.lebar / w, (lembar.penuh * TERTINGGI - self._kata()) / h)
        self._lebar, self._tinggi = w * skala, h * skala

    def _kata(self) -> float:
        return tinggi_deret(self._atas) + 6 + (4 + tinggi_deret(self._bawah) if self._bawah else 0.0)

    def tinggi(self) -> float:
        return 8 + self._kata() + self._tinggi + 12

    def tinggi_awal(self) -> float:
        """The least it needs here: a picture gives way a little before it leaves a page half empty."""
        return self.tinggi() - (self._tinggi * (1 - SUSUT) if self._gambar else 0.0)

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        lembar.butuh(self.tinggi_awal() + ekor)
        lebih = self.tinggi() + ekor - lembar.sisa
        if lebih > 0 and self._gambar:
            skala = max((self._tinggi - lebih) / self._tinggi, SUSUT)
            self._lebar, self._tinggi = self._lebar * skala, self._tinggi * skala
        if not lembar.di_atas:
            lembar.y -= 8
        self._atas.tata(0.0)
        lembar.y -= 6 + self._tinggi
        x = lembar.kiri + (lembar.lebar - self._lebar) / 2
        if self._gambar:
            lembar.kanvas.drawImage(self._gambar, x, lembar.y, self._lebar, self._tinggi)
        elif self._hilang:
            self._bingkai(x)
        if self._bawah:
            lembar.y -= 4
            self._bawah.tata(0.0)
        lembar.y -= 12

    def _bingkai(self, x: float) -> None:
        lembar, y, hilang = self._lembar, self._lembar.y, self._hilang
        assert hilang is not None
        for x1, y1, x2, y2 in (
            (x, y, x + self._lebar, y), (x, y + self._tinggi, x + self._lebar, y + self._tinggi),
            (x, y, x, y + self._tinggi), (x + self._lebar, y, x + self._lebar, y + self._tinggi),
        ):  # fmt: skip
            lembar.garis(x1, y1, x2, y2)
        lembar.y = y + (self._tinggi + tinggi_deret(hilang) - hilang.bawah) / 2
        hilang.tata(0.0)
        lembar.y = y
