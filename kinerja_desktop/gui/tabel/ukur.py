"""Text broken into lines and measured once: what is measured here is what is painted, so nothing is clipped."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

TEPI_X = 8
TEPI_Y = 6
BARIS_MAKS = 4
"""Lines of wrapped text a cell shows; the rest is read in the editor."""


class Pembungkus:
    """Greedy word wrap in one font, with the widths of words and the lines of texts remembered."""

    def __init__(self, huruf: QFont) -> None:
        self.huruf = huruf
        self.metrik = QFontMetricsF(huruf)
        self.tinggi = round(self.metrik.height() * 1.24)
        """Distance from line to line."""
        self.alas = (self.tinggi - self.metrik.height()) / 2 + self.metrik.ascent()
        """From the top of a line to its base line."""
        self._lebar: dict[str, float] = {}
        self._spasi = self.metrik.horizontalAdvance(" ")
        self._baris: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def lebar(self, teks: str) -> float:
        hasil = self._lebar.get(teks)
        if hasil is None:
            if len(self._lebar) > 20_000:
                self._lebar.clear()
            hasil = self._lebar[teks] = self.metrik.horizontalAdvance(teks)
        return hasil

    def bungkus(self, teks: str, lebar: int, maks: int = BARIS_MAKS) -> tuple[str, ...]:
        """Lines of ``teks`` in ``lebar`` pixels, at most ``maks`` of them; the last one ends in … where text is left."""
        if not teks:
            return ()
        kunci = (teks, lebar, maks)
        hasil = self._baris.get(kunci)
        if hasil is None:
            if len(self._baris) > 20_000:
                self._baris.clear()
            hasil = self._baris[kunci] = self._bungkus(teks, max(lebar, 12), maks)
        return hasil

    def _bungkus(self, teks: str, lebar: int, maks: int) -> tuple[str, ...]:
        if "\n" not in teks and self.lebar(teks) <= lebar:
            return (teks,)
        baris: list[str] = []
        for alinea in teks.split("\n"):
            self._alinea(alinea, lebar, maks, baris)
            if len(baris) > maks:
                break
        if len(baris) > maks:
            akhir = baris[maks - 1].rstrip()
            while akhir and self.lebar(akhir + "…") > lebar:
                akhir = akhir[:-1].rstrip()
            baris = [*baris[: maks - 1], akhir + "…"]
        return tuple(baris)

    def _alinea(self, alinea: str, lebar: int, maks: int, baris: list[str]) -> None:
        kini, panjang = "", 0.0
        for kata in alinea.split(" "):
            w = self.lebar(kata)
            if kini and panjang + self._spasi + w > lebar:
                baris.append(kini)
                if len(baris) > maks:
                    return
                kini, panjang = "", 0.0
            while w > lebar and len(kata) > 1:
                muat = max(1, int(len(kata) * lebar / w))
                while muat > 1 and self.lebar(kata[:muat]) > lebar:
                    muat -= 1
                baris.append(kata[:muat])
                if len(baris) > maks:
                    return
                kata = kata[muat:]
                w = self.lebar(kata)
            panjang = panjang + self._spasi + w if kini else w
            kini = f"{kini} {kata}" if kini else kata
        baris.append(kini)
