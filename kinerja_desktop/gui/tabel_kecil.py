"""A small table of text inside a form: typed into like a grid, as high as its rows, and what it means is its owner's.

The owner fills it with rows of :class:`SelKecil` and gets each finished cell by ``diisi(row, column, text)``: of a choice
what it hands in, of a tick ``ya`` or ``tidak``. What the owner refuses it marks with :meth:`TabelKecil.tandai`, and the text
stays there to be mended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from . import tema, ukuran
from .tabel.tombol import PERINTAH, kunci_tombol

_PILIHAN, _SEBAB = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_TEPI = 9
"""Between the rule of a cell and its text."""
Indeks = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KolomKecil:
    """A column; ``lebar`` 0 takes a share of what is left."""

    judul: str
    lebar: int = 0
    kanan: bool = False
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class SelKecil:
    """A cell. ``pilihan``: (text, what is handed in) of a closed list; ``centang``: a tick box."""

    teks: str = ""
    ubah: bool = True
    pilihan: tuple[tuple[str, str], ...] = ()
    centang: bool | None = None
    keterangan: str = ""


class TabelKecil(QTableWidget):
    """See the module."""

    diisi = Signal(int, int, str)
    perintah = Signal(str)
    """``tambah``, ``hapus``, ``naik`` or ``turun``, by the keys they have in every grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kolom: tuple[KolomKecil, ...] = ()
        self._mengisi = False
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setStyleSheet("QTableView::item { padding: 4px 5px; }")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        kepala = self.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setSectionsClickable(False)
        kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegate(_Delegasi(self))
        self.itemChanged.connect(self._berubah)

    # Content ---------------------------------------------------------------------------------------------------------

    def isi(self, kolom: Sequence[KolomKecil], baris: Sequence[Sequence[SelKecil]]) -> None:
        """Show rows; cursor and an open editor stay where the cells stay."""
        self._mengisi = True
        if tuple(kolom) != self._kolom:
            self._kolom = tuple(kolom)
            self.setColumnCount(len(kolom))
            for c, k in enumerate(kolom):
                judul = QTableWidgetItem(k.judul)
                judul.setToolTip(k.keterangan)
                if k.kanan:
                    judul.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setHorizontalHeaderItem(c, judul)
                cara = QHeaderView.ResizeMode.Fixed if k.lebar else QHeaderView.ResizeMode.Stretch
                self.horizontalHeader().setSectionResizeMode(c, cara)
                if k.lebar:
                    self.setColumnWidth(c, round(ukuran.skala(k.lebar)))
        self.setRowCount(len(baris))
        for r, satu in enumerate(baris):
            for c, sel in enumerate(satu):
                self._taruh(r, c, sel)
        self._mengisi = False
        self._tinggikan()

    def _taruh(self, r: int, c: int, sel: SelKecil) -> None:
        butir = self.item(r, c)
        if butir is None:
            butir = QTableWidgetItem()
            self.setItem(r, c, butir)
        dasar = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if sel.centang is not None:
            butir.setFlags(dasar | (Qt.ItemFlag.ItemIsUserCheckable if sel.ubah else Qt.ItemFlag.NoItemFlags))
            butir.setCheckState(Qt.CheckState.Checked if sel.centang else Qt.CheckState.Unchecked)
        else:
            butir.setFlags(dasar | (Qt.ItemFlag.ItemIsEditable if sel.ubah else Qt.ItemFlag.NoItemFlags))
        if butir.text() != sel.teks:
            butir.setText(sel.teks)
        butir.setData(_PILIHAN, sel.pilihan or None)
        butir.setToolTip(sel.keterangan or (sel.teks if len(sel.teks) > 24 else ""))
        datar = Qt.AlignmentFlag.AlignRight if self._kolom[c].kanan else Qt.AlignmentFlag.AlignLeft
        butir.setTextAlignment(datar | Qt.AlignmentFlag.AlignVCenter)
        self._tandai(butir, "")
        nama = f"{self._kolom[c].judul} {self._nama_baris(r)}".strip()
        nilai = {True: "ya", False: "tidak"}[sel.centang] if sel.centang is not None else sel.teks
        butir.setData(Qt.ItemDataRole.AccessibleTextRole, f"{nama}: {nilai or 'kosong'}")
        butir.setData(Qt.ItemDataRole.AccessibleDescriptionRole, sel.keterangan or self._kolom[c].keterangan)

    def _nama_baris(self, r: int) -> str:
        pertama = self.item(r, 0)
        return pertama.text() if pertama is not None else ""

    def teks(self, r: int, c: int) -> str:
        """What stands in a cell, refused or not."""
        butir = self.item(r, c)
        return butir.text() if butir is not None else ""

    def tandai(self, r: int, c: int, sebab: str) -> None:
        """Mark what was typed as refused, with the reason."""
        butir = self.item(r, c)
        if butir is not None:
            self._mengisi = True
            self._tandai(butir, sebab)
            self._mengisi = False

    @staticmethod
    def _tandai(butir: QTableWidgetItem, sebab: str) -> None:
        if (butir.data(_SEBAB) or "") == sebab:
            return
        butir.setData(_SEBAB, sebab or None)
        butir.setData(Qt.ItemDataRole.DecorationRole, tema.ikon("peringatan", "merah") if sebab else None)
        if sebab:
            butir.setToolTip(sebab)
            butir.setData(Qt.ItemDataRole.AccessibleDescriptionRole, sebab)

    def ke(self, r: int, c: int, *, ketik: bool = False) -> None:
        """Cursor to a cell; ``ketik`` opens its editor."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentCell(r, c)
        if ketik and (butir := self.item(r, c)) is not None:
            self.editItem(butir)

    def _berubah(self, butir: QTableWidgetItem) -> None:
        if self._mengisi:
            return
        centang = butir.data(Qt.ItemDataRole.CheckStateRole)
        teks = butir.text()
        if centang is not None:
            teks = "ya" if butir.checkState() == Qt.CheckState.Checked else "tidak"
        teks = dict(butir.data(_PILIHAN) or ()).get(teks, teks)
        r, c = butir.row(), butir.column()
        # After the editor has closed: what the owner does may fill the table anew.
        QTimer.singleShot(0, self, lambda: self.diisi.emit(r, c, teks))

    # Size ------------------------------------------------------------------------------------------------------------

    def _tinggikan(self) -> None:
        self.resizeRowsToContents()
        isi = sum(self.rowHeight(r) for r in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + isi + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._tinggikan)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for c, k in enumerate(getattr(self, "_kolom", ())):
                if k.lebar:
                    self.setColumnWidth(c, round(ukuran.skala(k.lebar)))
            QTimer.singleShot(0, self, self._tinggikan)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    # Keys ------------------------------------------------------------------------------------------------------------

    def _turun(self, langkah: int) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self.setCurrentCell(max(0, min(self.rowCount() - 1, self.currentRow() + langkah)), self.currentColumn())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        butir = self.currentItem()
        ubah = butir is not None and bool(butir.flags() & Qt.ItemFlag.ItemIsEditable)
        if (perintah := PERINTAH.get(kunci_tombol(event))) in ("tambah", "hapus", "naik", "turun"):
            self.perintah.emit(perintah)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            langkah = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            # From an open editor the key arrives before its text is committed.
            QTimer.singleShot(0, self, lambda: self._turun(langkah))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and ubah and butir is not None:
            if not butir.data(_PILIHAN):
                butir.setText("")
        elif event.key() == Qt.Key.Key_Space and ubah and butir is not None and butir.data(_PILIHAN):
            self.editItem(butir)
        else:
            super().keyPressEvent(event)


class _Delegasi(QStyledItemDelegate):
    """A line for text, a list for a choice."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Indeks) -> QSize:
        """Height of the wrapped text; the style forgets the padding of the cells."""
        tabel = self.parent()
        assert isinstance(tabel, TabelKecil)
        tanda = 24 if index.data(_SEBAB) else 0
        lebar = max(tabel.columnWidth(index.column()) - 2 * _TEPI - tanda, 20)
        ruang = option.fontMetrics.boundingRect(
            QRect(0, 0, lebar, 10_000), int(Qt.TextFlag.TextWordWrap), str(index.data() or " ")
        )
        return QSize(lebar, max(ruang.height(), option.fontMetrics.height()) + 14)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Indeks) -> QWidget:
        pilihan = index.data(_PILIHAN)
        if not pilihan:
            return super().createEditor(parent, option, index)
        kotak = QComboBox(parent)
        for kata, kunci in pilihan:
            kotak.addItem(kata, kunci)
        kotak.setCurrentIndex(max(0, kotak.findText(str(index.data() or ""))))
        kotak.activated.connect(lambda _: self._selesai(kotak))
        QTimer.singleShot(0, kotak, kotak.showPopup)
        return kotak

    def _selesai(self, kotak: QComboBox) -> None:
        self.commitData.emit(kotak)
        self.closeEditor.emit(kotak)

    def setEditorData(self, editor: QWidget, index: Indeks) -> None:
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Indeks) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentText() != str(index.data() or ""):
                model.setData(index, editor.currentText())
        elif editor.property("text") != index.data():
            super().setModelData(editor, model, index)
