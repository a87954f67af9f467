"""Widths of the columns: as the sheet wants them, as the person left them, the rest shared."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from .kisi import Kisi
from .lukis import TEPI_X, Pelukis
from .model import ModelLembar

_PALING_KECIL, _SENDIRI = 120, 150
"""What a sharing column gets at least at 100 %, and one that shares with no other; below that the grid scrolls."""
_SEMPIT, _LUAS = 90, 130
"""A column as narrow as this grows with its longest word (kode such as IKK17.1), up to that."""
_UKUR_KATA = 60
"""Rows that are looked at for it."""


def pengaturan() -> QSettings:
    """Where window state is remembered (nothing of the figures)."""
    return QSettings("kinerja_desktop", "kinerja_desktop")


class LebarKolom(QObject):
    """Sets and remembers the widths of one grid's columns, the same in its twin.

    ``ditarik`` while a column is dragged; ``dilepas`` a little after, when the rows are to be measured again.
    """

    ditarik = Signal()
    dilepas = Signal()

    def __init__(self, view: Kisi, kembar: Kisi, model: ModelLembar, pelukis: Pelukis) -> None:
        super().__init__(view)
        self._view, self._kembar, self._m, self._pelukis = view, kembar, model, pelukis
        self._menata = False
        self._ubahan: dict[str, int] = {}
        self._lembar = ""
        self._jam = QTimer(self, interval=400, singleShot=True)
        self._jam.timeout.connect(self._selesai)
        for kepala in (view.kepala, kembar.kepala):
            kepala.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            kepala.sectionResized.connect(self._diubah)

    def tata(self) -> bool:
        """Set all widths; True if any changed."""
        view, model = self._view, self._m
        if not model.kolom:
            return False
        nama = model.lembar.nama or type(model.lembar).__name__
        if nama != self._lembar:
            self._jam.stop()
            self._lembar, self._ubahan = nama, {}
            simpanan = pengaturan()
            for k in model.kolom:
                nilai = simpanan.value(f"tabel/{nama}/{k.id}")
                if nilai is not None and str(nilai).isdigit():
                    self._ubahan[k.id] = max(28, min(int(str(nilai)), 1200))
        skala = max(1.0, self._pelukis.biasa.lebar("0") / 7.6)
        lebar = [self._ubahan.get(k.id) or self._baku(c, skala) for c, k in enumerate(model.kolom)]
        bebas = [i for i, x in enumerate(lebar) if not x]
        sisa = view.viewport().width() - sum(lebar)
        paling = round((_SENDIRI if len(bebas) == 1 else _PALING_KECIL) * skala)
        for nomor, i in enumerate(bebas):
            lebar[i] = max(
                paling,
                round(model.kolom[i].tersempit * skala),
                sisa // len(bebas) + (nomor < sisa % len(bebas) if sisa > 0 else 0),
            )
        berubah = lebar != [view.columnWidth(c) for c in range(len(lebar))]
        self._menata = True
        for c, x in enumerate(lebar):
            view.setColumnWidth(c, x)
            self._kembar.setColumnWidth(c, x)
        self._menata = False
        view.kepala.ukur()
        return berubah

    def _baku(self, c: int, skala: float) -> int:
        """Width of a column as the sheet wants it; a word that is a little longer is not torn."""
        kolom, model, ukur = self._m.kolom[c], self._m, self._pelukis.biasa.lebar
        biasa = round(kolom.lebar * skala)
        if not 0 < kolom.lebar <= _SEMPIT:
            return biasa
        kata = {
            kata
            for r, baris in enumerate(model.baris[:_UKUR_KATA])
            if baris.jenis == "isi"
            for kata in model.isi(r, c).teks.split()
        }
        paling = max((ukur(k) for k in kata), default=0.0) + 2 * TEPI_X + 2
        return max(biasa, min(round(paling), round(_LUAS * skala)))

    def _diubah(self, c: int, _lama: int, baru: int) -> None:
        """Dragged by hand: both views follow, the width is kept, the rows are measured again a little later."""
        model = self._m
        if self._menata or c >= len(model.kolom) or not baru:
            return
        self._ubahan[model.kolom[c].id] = baru
        pengaturan().setValue(f"tabel/{self._lembar}/{model.kolom[c].id}", baru)
        self._jam.start()
        self._menata = True
        self._view.setColumnWidth(c, baru)
        self._kembar.setColumnWidth(c, baru)
        self._menata = False
        self.ditarik.emit()

    def _selesai(self) -> None:
        self.tata()
        self.dilepas.emit()
