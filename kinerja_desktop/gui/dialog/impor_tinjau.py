"""Third step of the import: every cell as it was read, as rows of a table that may be very long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QPlainTextEdit, QTableView, QWidget

from .. import tema
from ..muat import anak
from ..unsur import Pil

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
        keadaan = baris.keadaan
        if keadaan == "ditolak" and not s.alasan:
            keadaan = BARISNYA
        elif keadaan == "berubah" and not s.berubah:
            keadaan = "sama"
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


class LihatTinjauan(QObject):
    """The third page: counts, the table, the filter, the current line in full, and the notes."""

    def __init__(self, akar: QWidget) -> None:
        super().__init__(akar)
        self._akar = akar
        self.model = ModelTinjau(self)
        self.tabel = anak(akar, QTableView, "tinjauan")
        self.hanya_ditolak = anak(akar, QCheckBox, "hanyaDitolak")
        self.tabel.setModel(self.model)
        self.tabel.setShowGrid(False)
        self.tabel.setStyleSheet("QTableView::item { padding: 0 5px; }")
        self.tabel.setAlternatingRowColors(True)
        self.tabel.verticalHeader().hide()
        self.tabel.verticalHeader().setDefaultSectionSize(self.tabel.fontMetrics().height() + 10)
        kepala = self.tabel.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for kolom, lebar in enumerate((120, 72, 140, 190, 190, 132)):
            self.tabel.setColumnWidth(kolom, lebar)
        kepala.setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.tabel.selectionModel().currentRowChanged.connect(self._rinci)
        self.hanya_ditolak.toggled.connect(self._saring)

    def muat(self, hasil: HasilImpor) -> None:
        """Show a dry run; where anything was refused, that first."""
        ditolak = sum(b.keadaan == "ditolak" for b in hasil.tinjauan) or len(hasil.ditolak)
        for nama, banyak, kata in (
            ("pilBaru", hasil.baru, "baru"), ("pilBerubah", hasil.berubah, "berubah"), ("pilSama", hasil.sama, "sama"),
            ("pilDitolak", ditolak, "ditolak"),
        ):  # fmt: skip
            ikon, nada = RUPA[kata]
            anak(self._akar, Pil, nama).isi(f"{banyak} {kata}", nada if banyak else "abu", ikon)
        self.hanya_ditolak.setEnabled(bool(hasil.ditolak))
        self.hanya_ditolak.blockSignals(True)
        self.hanya_ditolak.setChecked(bool(hasil.ditolak))
        self.hanya_ditolak.blockSignals(False)
        self.model.muat(hasil)
        self._saring(bool(hasil.ditolak))
        kata_catatan = "\n".join((*hasil.beda, *hasil.catatan))
        catatan = anak(self._akar, QPlainTextEdit, "catatan")
        catatan.setPlainText(kata_catatan)
        catatan.setVisible(bool(kata_catatan))

    def _saring(self, hanya_ditolak: bool) -> None:
        """All cells, or only the refused ones, which were not read as anything: their reason gets the room."""
        self.model.saring(hanya_ditolak)
        for kolom in (4, 5):
            self.tabel.setColumnHidden(kolom, hanya_ditolak)
        self._rinci(self.model.index(0, 0))
        if self.model.rowCount():
            self.tabel.setCurrentIndex(self.model.index(0, 0))

    def _rinci(self, kini: QModelIndex, _lalu: QModelIndex | None = None) -> None:
        """The whole text of the current line, where its columns had to shorten it."""
        anak(self._akar, QLabel, "rincian").setText(self.model.butir[kini.row()].kalimat if kini.isValid() else "")
