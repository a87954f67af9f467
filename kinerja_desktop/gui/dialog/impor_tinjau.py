"""Third step of the import: every cell as it was read, as rows of a table that may be very long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .. import tema

if TYPE_CHECKING:
    from ...exchange.hasil import BarisTinjau, HasilImpor

JUDUL = ("Lembar", "Sel", "Kolom", "Teks asli", "Dibaca sebagai", "Keadaan", "Alasan")
BARISNYA = "barisnya ditolak"
"""A cell that could be read, in a row that was refused for another."""
RUPA: dict[str, tuple[str, tema.Nada]] = {
    "baru": ("tambah", "hijau"), "berubah": ("pena", "kuning"), "sama": ("centang", "abu"),
    "ditolak": ("galat", "merah"), BARISNYA: ("kunci", "abu"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Butir:
    """One line: a cell, or a refusal that belongs to a whole row or sheet."""

    lembar: str
    tempat: str
    kolom: str
    asli: str
    dibaca: str
    keadaan: str
    alasan: str

    @property
    def kalimat(self) -> str:
        """All of it in one line, for what the columns had to shorten."""
        tempat = " ".join(t for t in (self.lembar, self.tempat) if t)
        isi = f"{self.kolom} “{self.asli}”" if self.kolom else ""
        return " · ".join(t for t in (tempat, " ".join(isi.split()), self.alasan) if t)

    def teks(self, kolom: int) -> str:
        isi = (self.lembar, self.tempat, self.kolom, self.asli, self.dibaca, self.keadaan, self.alasan)[kolom]
        return " ".join(isi.split())


def urai(hasil: HasilImpor) -> list[Butir]:
    """All lines of a dry run."""
    butir = [satu for baris in hasil.tinjauan for satu in _urai_baris(baris)]
    tertulis = {(b.lembar, b.baris) for b in hasil.tinjauan}
    sisa = [
        Butir(d.lembar, d.sel or (f"baris {d.baris}" if d.baris else ""), d.kolom, "", "", "ditolak", d.alasan)
        for d in hasil.ditolak
        if (d.lembar, d.baris) not in tertulis
    ]
    return sisa + butir


def _urai_baris(baris: BarisTinjau) -> Iterator[Butir]:
    if baris.alasan and not any(s.alasan for s in baris.sel):
        yield Butir(baris.lembar, f"baris {baris.baris}", "", "", "", baris.keadaan, baris.alasan)
    for s in baris.sel:
        keadaan = BARISNYA if baris.keadaan == "ditolak" and not s.alasan else baris.keadaan
        yield Butir(baris.lembar, s.alamat, s.kolom, s.asli, s.dibaca, keadaan, s.alasan)


class ModelTinjau(QAbstractTableModel):
    """The lines, or only those with a reason of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._semua: list[Butir] = []
        self.butir: list[Butir] = []

    def muat(self, hasil: HasilImpor) -> None:
        """Take over a dry run; :meth:`saring` shows it."""
        self._semua = urai(hasil)

    def saring(self, hanya_ditolak: bool) -> None:
        """Show all, or only what is refused."""
        self.beginResetModel()
        self.butir = [b for b in self._semua if b.alasan] if hanya_ditolak else self._semua
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.butir)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(JUDUL)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return JUDUL[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        satu, kolom = self.butir[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return satu.teks(kolom)
        if role == Qt.ItemDataRole.ForegroundRole:
            if satu.alasan and kolom in (3, 5, 6):
                return tema.warna().merah
            if kolom == 5:
                return tema.warna().nada(RUPA[satu.keadaan][1])[0]
            return tema.warna().teks2 if kolom in (0, 2) or satu.keadaan in ("sama", BARISNYA) else None
        if role == Qt.ItemDataRole.DecorationRole and kolom == 5:
            ikon, nada = RUPA[satu.keadaan]
            return tema.ikon(ikon, nada)
        return None
