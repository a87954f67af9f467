"""The grid's view: cursor, selection, frozen columns as a twin, heights of the rows in sight."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from .. import tema
from .gerak import Gerak, Tempat
from .kembar import Kembar
from .kisi import Kisi
from .kolom import LebarKolom
from .lukis import DelegasiSel, Pelukis, kotak_sel
from .model import ModelLembar
from .tombol import PERINTAH, baca_gerak, ketikan, kunci_tombol

_BARU = QItemSelectionModel.SelectionFlag.ClearAndSelect
_TETAP = QItemSelectionModel.SelectionFlag.NoUpdate
_UKUR_SEKALI, _UKUR_PALING = 120, 6_000
_UKUR_ULANG = 6


class TampilanLembar(Kisi):
    """The grid people see. Says what was asked for: ``perintah(name)``, ``ketik(text)``, ``menu(place)``."""

    perintah = Signal(str)
    ketik = Signal(str)
    menu = Signal(QPoint)
    bergeser = Signal()
    """Scrolled, resized or laid out anew: what floats over a cell has to follow."""

    def __init__(self, model: ModelLembar, parent: QWidget | None = None) -> None:
        pelukis = Pelukis(model)
        super().__init__(pelukis, parent)
        self.pelukis = pelukis
        self.m = model
        self.gerak = Gerak(model)
        self._jangkar = QPersistentModelIndex()
        self._kolom_tab: int | None = None
        self._terukur: set[int] = set()
        pelukis.pakai(self)
        self.setModel(model)
        self.setItemDelegate(DelegasiSel(pelukis, self))
        self.kembar = Kembar(self, pelukis)
        self.kembar.perintah.connect(self.perintah)
        self.kembar.menu.connect(self.menu)
        self.kembar.setModel(model)
        self.kembar.setItemDelegate(self.itemDelegate())
        self.kembar.setSelectionModel(self.selectionModel())
        self.lebar_kolom = LebarKolom(self, self.kembar, model, pelukis)
        self.lebar_kolom.ditarik.connect(self.tata_kembar)
        self.lebar_kolom.dilepas.connect(self.ukur_ulang)
        self._jam_ukur = QTimer(self, interval=0, singleShot=True)
        self._jam_ukur.timeout.connect(self._ukur_sisa)
        self.verticalScrollBar().valueChanged.connect(self._tergeser)
        self.kembar.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self.bergeser)
        tema.tema().berganti.connect(self._ganti_rupa)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    # Layout ----------------------------------------------------------------------------------------------------------

    def segarkan_tata(self) -> None:
        """After another sheet, other rows or new texts: columns, header, heights."""
        self.verticalHeader().setDefaultSectionSize(self.pelukis.tinggi_baku)
        self.kembar.verticalHeader().setDefaultSectionSize(self.pelukis.tinggi_baku)
        self.lebar_kolom.tata()
        self.ukur_ulang()

    def ukur_ulang(self) -> None:
        """Forget the heights: the rows in sight are measured now, the others when there is time."""
        self._terukur.clear()
        self._ukur_tampak()
        self.tata_kembar()
        self._jam_ukur.start()
        self.viewport().update()
        self.kembar.viewport().update()

    def _ukur_tampak(self) -> None:
        r = self.rowAt(0)
        batas = self.viewport().height()
        while 0 <= r < len(self.m.baris) and self.rowViewportPosition(r) < batas:
            self._ukur(r)
            r += 1

    def _ukur(self, r: int) -> int:
        """Give a row its height; returns by how much it grew."""
        if r in self._terukur:
            return 0
        self._terukur.add(r)
        lebar = [self.columnWidth(c) for c in range(len(self.m.kolom))]
        lama, baru = self.rowHeight(r), self.pelukis.tinggi_baris(r, lebar, self.viewport().width())
        if lama != baru:
            self.setRowHeight(r, baru)
            self.kembar.setRowHeight(r, baru)
        return baru - lama

    def _ukur_sisa(self) -> None:
        """Measure some more rows while idle, keeping what is in sight in its place."""
        sisa = [r for r in range(min(len(self.m.baris), _UKUR_PALING)) if r not in self._terukur][:_UKUR_SEKALI]
        atas = self.rowAt(0)
        geser = 0
        for r in sisa:
            tumbuh = self._ukur(r)
            geser += tumbuh if r < atas else 0
        if geser:
            self.updateGeometries()  # near the end the scroll bar must know of the new heights first
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + geser)
        if len(sisa) == _UKUR_SEKALI:
            self._jam_ukur.start()
        elif sisa:
            self.bergeser.emit()

    def _tergeser(self, nilai: int) -> None:
        self._ukur_tampak()
        self.kembar.verticalScrollBar().setValue(nilai)
        self.bergeser.emit()

    def tata_kembar(self) -> None:
        """Lay the twin over the frozen columns."""
        beku = [c for c, k in enumerate(self.m.kolom) if k.beku]
        self.kembar.setVisible(bool(beku))
        if beku:
            for c in range(len(self.m.kolom)):
                self.kembar.setColumnHidden(c, c not in beku)
            lebar = sum(self.columnWidth(c) for c in beku)
            self.kembar.kepala.tentukan_tinggi(self.kepala.tinggi)
            ruang = self.viewport().geometry()
            atas = ruang.top() - self.kepala.tinggi
            self.kembar.setGeometry(ruang.left(), atas, lebar, ruang.height() + self.kepala.tinggi)
            self.kembar.verticalScrollBar().setValue(self.verticalScrollBar().value())
        self.bergeser.emit()

    @property
    def lebar_beku(self) -> int:
        return self.kembar.width() if not self.kembar.isHidden() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        kini, letak = self.currentIndex(), self.visualRect(self.currentIndex())
        terlihat = kini.isValid() and letak.top() >= 0 and letak.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.lebar_kolom.tata():
            self._terukur.clear()
        self._ukur_tampak()
        self._jam_ukur.start()
        self.tata_kembar()
        if terlihat and letak.bottom() >= event.size().height():
            self.scrollTo(kini)  # a window made smaller must not hide the cursor

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lebar_kolom"):
            self._ganti_rupa()

    def _ganti_rupa(self) -> None:
        """Another palette or font: painted and measured anew."""
        self.pelukis.pakai(self)
        self.segarkan_tata()

    def kisi(self, c: int) -> QTableView:
        """The view that shows a column."""
        return self.kembar if self.m.kolom[c].beku else self

    # Cursor ----------------------------------------------------------------------------------------------------------

    def kini(self) -> Tempat | None:
        """Row and column of the cursor."""
        i = self.currentIndex()
        return (i.row(), i.column()) if i.isValid() else None

    def ke(self, r: int, c: int, *, perluas: bool = False) -> None:
        """Put the cursor on a cell; ``perluas`` selects from where the selection began."""
        if not (0 <= r < len(self.m.baris) and 0 <= c < len(self.m.kolom)):
            return
        i, pilihan = self.m.index(r, c), self.selectionModel()
        if perluas and self._jangkar.isValid():
            a = self._jangkar
            sudut = (min(a.row(), r), min(a.column(), c)), (max(a.row(), r), max(a.column(), c))
            pilihan.setCurrentIndex(i, _TETAP)
            pilihan.select(QItemSelection(self.m.index(*sudut[0]), self.m.index(*sudut[1])), _BARU)
        else:
            self._jangkar = QPersistentModelIndex(i)
            pilihan.setCurrentIndex(i, _BARU)
        self.scrollTo(i)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        datar = self.horizontalScrollBar()
        lama = datar.value()
        if index.isValid():
            self._ukur(index.row())
            # Rows just filtered or measured: the scroll bar has to know them before it is asked to go there.
            self.updateGeometries()
        super().scrollTo(index, hint)
        # Rows that come into sight are measured then, and may push the cell out of it again.
        for _ in range(_UKUR_ULANG):
            tempat = self.visualRect(index)
            if (
                not index.isValid()
                or tempat.height() > self.viewport().height()
                or (tempat.top() >= 0 and tempat.bottom() < self.viewport().height())
            ):
                break
            self.updateGeometries()
            super().scrollTo(index, hint)
        if not index.isValid() or index.column() >= len(self.m.kolom):
            return
        if self.m.kolom[index.column()].beku:
            datar.setValue(lama)
        elif (kurang := self.lebar_beku - self.columnViewportPosition(index.column())) > 0:
            datar.setValue(datar.value() - kurang)

    def gerakkan(self, nama: str, *, perluas: bool = False) -> None:
        """Make a named move (see :data:`.tombol.GERAK`)."""
        kini = self.kini() or self.gerak.pertama()
        if kini is None:
            return
        g, (r, c) = self.gerak, kini
        if nama in ("tab", "tab_balik") and self._kolom_tab is None:
            self._kolom_tab = c
        awal, self._kolom_tab = self._kolom_tab, self._kolom_tab if nama in ("tab", "tab_balik") else None
        tujuan: Tempat | None = None
        match nama:
            case "masuk" if awal is not None:
                tujuan = g.masuk(r, awal, 1)
                tujuan = tujuan if tujuan[0] != r else (r, c)
            case "masuk" | "masuk_balik":
                tujuan = g.masuk(r, c, 1 if nama == "masuk" else -1)
            case "tab" | "tab_balik":
                tujuan = g.tab(r, c, 1 if nama == "tab" else -1)
            case "atas" | "bawah":
                tujuan = g.tegak(r, c, 1 if nama == "bawah" else -1)
            case "kiri" | "kanan":
                tujuan = g.datar(r, c, 1 if nama == "kanan" else -1)
            case "ujung_atas" | "ujung_bawah":
                tujuan = g.ujung(r, c, 1 if nama == "ujung_bawah" else -1, 0)
            case "ujung_kiri" | "ujung_kanan":
                tujuan = g.ujung(r, c, 0, 1 if nama == "ujung_kanan" else -1)
            case "awal_baris" | "akhir_baris":
                tujuan = g.awal_baris(r) if nama == "awal_baris" else g.akhir_baris(r)
            case "awal" | "akhir":
                tujuan = g.awal() if nama == "awal" else g.akhir()
            case "layar_atas" | "layar_bawah":
                tujuan = self._selayar(r, c, 1 if nama == "layar_bawah" else -1)
        if tujuan is not None:
            self.ke(*tujuan, perluas=perluas)

    def _selayar(self, r: int, c: int, arah: int) -> Tempat:
        sisa = self.viewport().height() - self.rowHeight(r)
        kini = (r, c)
        while sisa > 0:
            lanjut = self.gerak.tegak(*kini, arah)
            if lanjut == kini:
                break
            sisa -= self.rowHeight(lanjut[0])
            kini = lanjut
        return kini

    # Keys and mouse --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # The grid's keys win over equal shortcuts of the window while it has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (kunci_tombol(event) in PERINTAH or baca_gerak(event)[0] or ketikan(event))
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            nama, kini = baca_gerak(event)[0], self.kini()
            # Qt would take Tab to leave the grid; here it goes to the next cell, and out only past the last one.
            if nama in ("tab", "tab_balik"):
                self.gerakkan(nama)
                if self.kini() != kini:
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        nama, perluas = baca_gerak(event)
        if nama:
            self.gerakkan(nama, perluas=perluas)
        elif ada := PERINTAH.get(kunci_tombol(event)):
            self.perintah.emit(ada)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.perintah.emit("balik")
        elif event.key() == Qt.Key.Key_Backspace:
            self.ketik.emit("")
        elif teks := ketikan(event):
            self.ketik.emit(teks)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tandai_jangkar(event)

    def tandai_jangkar(self, event: QMouseEvent) -> None:
        """A click without Shift begins a new selection and ends a run of Tabs."""
        self._kolom_tab = None
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._jangkar = QPersistentModelIndex(self.currentIndex())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.perintah.emit("sunting")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        tempat = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and (kini := self.kini()):
            tempat = self.viewport().mapToGlobal(kotak_sel(self, self.m, *kini).bottomLeft())
        self.menu.emit(tempat)
