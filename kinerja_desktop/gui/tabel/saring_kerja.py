"""Filters and order of one grid at work: header and keys ask, the sheet is shown anew, the cursor keeps its row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect

from ..sesi import Nada
from .dasar import DasarTabel
from .saring_bilah import BilahSaring
from .saring_kartu import KartuSaring


class Saring(QObject):
    """Puts header, list and line of a grid together."""

    def __init__(self, tabel: DasarTabel, segarkan: Callable[[], None]) -> None:
        super().__init__(tabel)
        self._t, self._segarkan = tabel, segarkan
        self.bilah = BilahSaring(tabel)
        self.bilah.hapus.connect(self.hapus)
        self.bilah.ulangi.connect(self._ulangi)
        self.kartu: KartuSaring | None = None
        for kisi in (tabel.tampilan, tabel.tampilan.kembar):
            kisi.kepala.minta_urut.connect(self.putar)
            kisi.kepala.minta_saring.connect(self.buka)

    def putar(self, c: int) -> None:
        """A header was clicked: the next order of this column."""
        t = self._t
        if t.lembar.dapat_diurut and t.model.baris:
            t.model.pandangan.putar_urut(t.model.kolom[c].id)
            self._tampilkan()

    def buka(self, c: int) -> None:
        """Show the list of a column's texts below its header."""
        t, model = self._t, self._t.model
        if not t.lembar.dapat_disaring or not model.semua:
            t.sesi.pesan.emit("Tabel ini tidak dapat disaring.", Nada.KABAR)
            return
        induk = t.window()
        if self.kartu is None or self.kartu.parent() is not induk:
            if self.kartu is not None:
                self.kartu.deleteLater()
            self.kartu = KartuSaring(induk)
            self.kartu.disaring.connect(self._saring)
            self.kartu.diurut.connect(self._urut)
        kepala = t.tampilan.kembar.kepala if model.kolom[c].beku else t.tampilan.kepala
        kiri = kepala.mapTo(induk, QPoint(kepala.sectionViewportPosition(c), 0))
        kolom = model.kolom[c]
        self.kartu.buka(
            (kolom.id, " ".join(kolom.judul.split())), model.teks_kolom(c), model.pandangan.saring.get(kolom.id),
            QRect(kiri, kepala.size()), urut=t.lembar.dapat_diurut,
        )  # fmt: skip

    def buka_kini(self) -> None:
        """Alt+Down: the list of the column in which the cursor stands."""
        kini = self._t.tampilan.kini()
        self.buka(kini[1] if kini else 0)

    def _saring(self, id_kolom: str, teks: frozenset[str] | None) -> None:
        self._t.model.pandangan.atur_saring(id_kolom, teks)
        self._tampilkan()

    def _urut(self, id_kolom: str, arah: int) -> None:
        self._t.model.pandangan.atur_urut(None if arah < 0 else (id_kolom, bool(arah)))
        self._tampilkan()

    def _ulangi(self) -> None:
        self._t.model.pandangan.ulangi()
        self._tampilkan()

    def hapus(self) -> None:
        """Show all rows in the order of the sheet."""
        if self._t.model.pandangan.aktif:
            self._t.model.pandangan.hapus()
            self._tampilkan()

    def _tampilkan(self) -> None:
        self._segarkan()
        self._t.tampilan.kepala.viewport().update()
        self._t.tampilan.kembar.kepala.viewport().update()

    def angkat(self, ada: Callable[[], bool]) -> bool:
        """Lift the filters if the place looked for shows without them."""
        pandangan = self._t.model.pandangan
        if not pandangan.saring:
            return False
        lama = dict(pandangan.saring)
        for id_kolom in lama:
            pandangan.atur_saring(id_kolom, None)
        self._tampilkan()
        if ada():
            self._t.sesi.pesan.emit("Saringan dilepas supaya baris yang dituju tampak.", Nada.KABAR)
            return True
        for id_kolom, teks in lama.items():
            pandangan.atur_saring(id_kolom, teks)
        self._tampilkan()
        return False
