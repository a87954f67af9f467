"""How a grid is looked at: rows filtered and ordered by columns. Judged when it is asked for, then kept: a row that is
being typed in neither jumps nor vanishes under the cursor. Belongs to the view; nothing of it enters the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .lembar import Baris, Kolom
from .urut import Kunci, kunci_teks, urutkan

Teks = Callable[[Baris, Kolom], str]
"""The text that a row shows in a column."""


class Pandangan:
    """Filters and order of one grid."""

    def __init__(self) -> None:
        self.saring: dict[str, frozenset[str]] = {}
        """By column id: the texts that show (``""`` is an empty cell)."""
        self.urut: tuple[str, bool] | None = None
        """Column id, and whether from large to small."""
        self._basi = False
        self._sembunyi: frozenset[str] = frozenset()
        self._tingkat: dict[str, float] = {}

    @property
    def aktif(self) -> bool:
        return bool(self.saring) or self.urut is not None

    # Asking ----------------------------------------------------------------------------------------------------------

    def atur_saring(self, id_kolom: str, teks: frozenset[str] | None) -> None:
        """Show only these texts of a column; None shows all."""
        self.saring.pop(id_kolom, None)
        if teks is not None:
            self.saring[id_kolom] = teks
        self._basi = True

    def putar_urut(self, id_kolom: str) -> None:
        """One click on a header: small to large, large to small, as the sheet has it."""
        kini = self.urut
        if kini is None or kini[0] != id_kolom:
            self.atur_urut((id_kolom, False))
        else:
            self.atur_urut(None if kini[1] else (id_kolom, True))

    def atur_urut(self, urut: tuple[str, bool] | None) -> None:
        self.urut = urut
        self._basi = True

    def ulangi(self) -> None:
        """Judge all rows anew."""
        self._basi = True

    def hapus(self) -> None:
        """All rows, in the order of the sheet."""
        self.saring, self.urut, self._basi = {}, None, True

    def sebut(self, id_kolom: str) -> str:
        """What a screen reader says after the name of a column."""
        kata = ", disaring" if id_kolom in self.saring else ""
        if self.urut is not None and self.urut[0] == id_kolom:
            kata += ", urut dari besar ke kecil" if self.urut[1] else ", urut dari kecil ke besar"
        return kata

    # Answering -------------------------------------------------------------------------------------------------------

    def susun(self, baris: list[Baris], kolom: Sequence[Kolom], teks: Teks) -> list[Baris]:
        """The rows to show."""
        ada = {k.id: k for k in kolom}
        if (self.urut is not None and self.urut[0] not in ada) or not self.saring.keys() <= ada.keys():
            self.saring = {i: t for i, t in self.saring.items() if i in ada}
            self.urut = self.urut if self.urut is not None and self.urut[0] in ada else None
            self._basi = True
        if self._basi:
            self._nilai(baris, kolom, ada, teks)
        if self._sembunyi:
            baris = self._tampak(baris)
        if self.urut is not None and self._tingkat:
            baris = urutkan(baris, kolom, ada[self.urut[0]], self._kunci_tersimpan(baris))
        return baris

    def _nilai(self, baris: list[Baris], kolom: Sequence[Kolom], ada: dict[str, Kolom], teks: Teks) -> None:
        self._basi = False
        self._sembunyi = frozenset(b.kunci for b in baris if b.jenis == "isi" and not self.lolos(b, ada, teks))
        self._tingkat = {}
        if self.urut is None:
            return
        pilihan = ada[self.urut[0]]

        def kunci(b: Baris) -> Kunci | None:
            return kunci_teks(teks(b, pilihan), angka=pilihan.rata == "kanan")

        urut = urutkan(baris, kolom, pilihan, kunci, turun=self.urut[1])
        self._tingkat = {b.kunci: float(i) for i, b in enumerate(urut) if b.jenis == "isi"}

    def lolos(self, baris: Baris, ada: dict[str, Kolom], teks: Teks, *, kecuali: str = "") -> bool:
        """Whether a row passes all filters (but that of one column)."""
        return all(teks(baris, ada[i]).strip() in t for i, t in self.saring.items() if i != kecuali)

    def _tampak(self, baris: list[Baris]) -> list[Baris]:
        """Rows that were not hidden, with the headings above them; totals say that they are of all rows."""
        akhir_isi = max((i for i, b in enumerate(baris) if b.jenis == "isi"), default=-1)
        hasil: list[Baris] = []
        tunggu: list[Baris] = []
        terisi, berkelompok = False, False
        for i, satu in enumerate(baris):
            if satu.jenis == "grup":
                tunggu = [satu] if terisi or not tunggu or baris[i - 1].jenis != "grup" else [*tunggu, satu]
                terisi, berkelompok = False, True
            elif satu.jenis == "isi" and satu.kunci not in self._sembunyi:
                hasil += [*tunggu, satu]
                tunggu, terisi = [], True
            elif satu.jenis == "jumlah" and (terisi or not berkelompok or i > akhir_isi):
                hasil.append(replace(satu, teks=f"{satu.teks} (semua baris)" if satu.teks else ""))
        return hasil

    def _kunci_tersimpan(self, baris: Sequence[Baris]) -> Callable[[Baris], Kunci | None]:
        """Ranks as they were judged; a row that is new since then follows the one above it."""
        tingkat, terakhir = dict(self._tingkat), -1.0
        for b in baris:
            if b.kunci not in tingkat:
                tingkat[b.kunci] = terakhir + 0.5
            terakhir = tingkat[b.kunci]
        return lambda b: (tingkat[b.kunci],)
