"""Where the cursor goes: Excel's ways over a sheet with headings, totals, merged, computed and absent cells."""

from __future__ import annotations

from .model import ModelLembar

Tempat = tuple[int, int]


class Gerak:
    """Moves over a model. Each returns the new place; the old one where there is nowhere to go."""

    def __init__(self, model: ModelLembar) -> None:
        self.m = model

    def _dapat_didatangi(self, r: int) -> bool:
        return self.m.baris[r].jenis != "grup"

    def dapat_diisi(self, r: int, c: int) -> bool:
        """True for a cell that Enter and Tab stop at (locked ones too: they say why)."""
        if self.m.baris[r].jenis != "isi" or self.m.kolom[c].sel is None:
            return False
        return self.m.isi(r, c).sel is not None

    def pertama(self) -> Tempat | None:
        """The first cell of the sheet to be filled, else the first one at all."""
        for r in range(len(self.m.baris)):
            for c in range(len(self.m.kolom)):
                if self.dapat_diisi(r, c):
                    return r, c
        r = next((i for i in range(len(self.m.baris)) if self._dapat_didatangi(i)), -1)
        return None if r < 0 or not self.m.kolom else (r, 0)

    def tegak(self, r: int, c: int, arah: int) -> Tempat:
        """Up or down by one cell (a merged cell is one), headings skipped."""
        awal, akhir = self.m.blok(r, c)
        tujuan = awal - 1 if arah < 0 else akhir + 1
        while 0 <= tujuan < len(self.m.baris) and not self._dapat_didatangi(tujuan):
            tujuan += arah
        if not 0 <= tujuan < len(self.m.baris):
            return r, c
        return self.m.blok(tujuan, c)[0], c

    def datar(self, r: int, c: int, arah: int) -> Tempat:
        """Left or right by one column. Into a merged cell the cursor keeps its row, so that the way back is the same."""
        return (r, c + arah) if 0 <= c + arah < len(self.m.kolom) else (r, c)

    def masuk(self, r: int, c: int, arah: int) -> Tempat:
        """Enter and Shift+Enter: the next cell of the column that can be filled."""
        kini = (r, c)
        while True:
            lanjut = self.tegak(*kini, arah)
            if lanjut == kini:
                return (r, c)
            if self.dapat_diisi(*lanjut):
                return lanjut
            kini = lanjut

    def tab(self, r: int, c: int, arah: int) -> Tempat:
        """Tab and Shift+Tab: the next cell to be filled, on to the next row at the end of one."""
        banyak = len(self.m.kolom)
        nomor = r * banyak + c + arah
        while 0 <= nomor < len(self.m.baris) * banyak:
            rr, cc = divmod(nomor, banyak)
            # A merged cell is visited once, from its first row.
            if self.dapat_diisi(rr, cc) and (self.m.blok(rr, cc)[0] == rr):
                return rr, cc
            nomor += arah
        return r, c

    def ujung(self, r: int, c: int, dr: int, dc: int) -> Tempat:
        """Ctrl+arrow: to the edge of the filled cells, or over the gap to the next filled one."""

        def langkah(p: Tempat) -> Tempat:
            return self.tegak(p[0], p[1], dr) if dr else self.datar(p[0], p[1], dc)

        kini, lanjut = (r, c), langkah((r, c))
        if lanjut == kini:
            return kini
        isi = bool(self.m.isi(*kini).teks) and bool(self.m.isi(*lanjut).teks)
        while lanjut != kini:
            penuh = bool(self.m.isi(*lanjut).teks)
            if isi and not penuh:
                return kini
            if not isi and penuh:
                return lanjut
            kini, lanjut = lanjut, langkah(lanjut)
        return kini

    def awal_baris(self, r: int) -> Tempat:
        return r, 0

    def akhir_baris(self, r: int) -> Tempat:
        return r, len(self.m.kolom) - 1

    def awal(self) -> Tempat | None:
        r = next((i for i in range(len(self.m.baris)) if self._dapat_didatangi(i)), -1)
        return None if r < 0 else (r, 0)

    def akhir(self) -> Tempat | None:
        r = next((i for i in range(len(self.m.baris) - 1, -1, -1) if self._dapat_didatangi(i)), -1)
        return None if r < 0 else (r, len(self.m.kolom) - 1)
