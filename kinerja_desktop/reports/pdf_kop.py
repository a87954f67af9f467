"""The letterhead: whose paper it is, above a double rule."""

from __future__ import annotations

from .blocks import Kop, Rata
from .gambar import BacaBerkas, buka_gambar
from .pdf_isi import Deret, alinea, tinggi_deret
from .pdf_lembar import GARIS, MM, Lembar

NAMA = (12.0, 13.0)
"""Sizes of the name lines, the last one being the satker's."""
TERKECIL = 10.5
"""Name lines shrink to this before one of them breaks."""


def _ukuran(lembar: Lembar, nama: tuple[str, ...], lebar: float) -> list[float]:
    """Sizes of the name lines: all shrink alike before one of them breaks, as far as they stay readable."""
    muka = lembar.cetakan.gaya(tebal=True)
    penuh = [NAMA[n == len(nama)] for n, _ in enumerate(nama, 1)]
    susut = [lebar / max(muka.lebar(lembar.cetakan.siap(n)) * u, 1.0) for n, u in zip(nama, penuh, strict=True)]
    muat = [s for s in susut if s * NAMA[0] >= TERKECIL]
    return [u * min([1.0, *muat]) * 0.999 for u in penuh] if muat and min(muat) < 1 else penuh


class TataKop:
    """Letterhead with double rule; the last name line is the satker's and larger."""

    def __init__(self, lembar: Lembar, blok: Kop, baca: BacaBerkas | None) -> None:
        self._lembar = lembar
        self._gambar = buka_gambar(baca(blok.logo) if baca and blok.logo else None)
        sempit = 24 * MM if self._gambar else 4 * MM
        besar = _ukuran(lembar, blok.nama, lembar.lebar - 2 * sempit)
        self._isi = [
            alinea(lembar, n, ukuran=u, rata=Rata.TENGAH, tebal=True, bawah=0.0, spasi=1.2, sempit=sempit)
            for n, u in zip(blok.nama, besar, strict=True)
        ] + [
            alinea(lembar, a, ukuran=9.5, rata=Rata.TENGAH, bawah=0.0, spasi=1.25, sempit=sempit) for a in blok.alamat
        ]  # fmt: skip

    def tinggi_awal(self) -> float:
        return tinggi_deret(Deret(self._isi)) + 20

    def tata(self, ekor: float) -> None:
        lembar = self._lembar
        lembar.butuh(self.tinggi_awal())
        atas = lembar.y
        Deret(self._isi).tata(0.0)
        if self._gambar:
            self._cetak_logo(atas)
        y = lembar.y - 4
        x1, x2 = lembar.kiri, lembar.kiri + lembar.lebar
        lembar.kanvas.setLineWidth(1.8)
        lembar.kanvas.line(x1, y, x2, y)
        lembar.kanvas.setLineWidth(GARIS)
        lembar.kanvas.line(x1, y - 2.6, x2, y - 2.6)
        lembar.y = y - 18

    def _cetak_logo(self, atas: float) -> None:
        sisi = 22 * MM
        tengah = (atas + self._lembar.y) / 2
        self._lembar.kanvas.drawImage(
            self._gambar, self._lembar.kiri, tengah - sisi / 2, sisi, sisi,
            mask="auto", preserveAspectRatio=True,
        )  # fmt: skip
