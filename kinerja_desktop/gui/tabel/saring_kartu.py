"""The list that a header opens: order, and which texts of the column show. Lies over the window, never modal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import tema
from ..unsur import tombol

LEBAR, LEBAR_PALING, TINGGI = 320, 480, 420
KOSONG = "kosong"
_PETUNJUK = (
    "Centang semua isi",
    "Hapus semua centang",
    "Hanya baris yang selnya kosong",
    "Hanya baris yang selnya terisi",
)
_TEKS = Qt.ItemDataRole.UserRole


class KartuSaring(QFrame):
    """Asks about one column at a time. ``disaring(id, texts or None)``, ``diurut(id, 0 | 1 | -1)``; Esc changes nothing."""

    disaring = Signal(str, object)
    diurut = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kartu_saring")
        self.setProperty("kelas", "kartu")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._induk = self._kembali = parent
        self._id = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 12, 12, 12)
        tata.setSpacing(8)
        self.judul = QLabel(self)
        self.judul.setProperty("kelas", "subjudul")
        self.judul.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(self.judul)
        self.urut = self._baris(tata, (
            ("Kecil ke besar", lambda: self._urut(0)), ("Besar ke kecil", lambda: self._urut(1)),
            ("Urutan asli", lambda: self._urut(-1)),
        ))  # fmt: skip
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText("Cari dalam daftar")
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._cocokkan)
        tata.addWidget(self.cari)
        self.cepat = self._baris(tata, (
            ("Semua", lambda: self._centang(lambda _: True)), ("Tidak satu pun", lambda: self._centang(lambda _: False)),
            ("Kosong", lambda: self._centang(lambda t: not t)), ("Terisi", lambda: self._centang(bool)),
        ))  # fmt: skip
        for satu, teks in zip(self.cepat, _PETUNJUK, strict=True):
            satu.setToolTip(teks)
        self.daftar = QListWidget(self)
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setUniformItemSizes(True)
        self.daftar.itemChanged.connect(lambda _: self._segarkan())
        tata.addWidget(self.daftar, 1)
        bawah = QHBoxLayout()
        self.terapkan = tombol("Terapkan", self._terapkan, "utama")
        self.batal = tombol("Batal", self.tutup)
        bawah.addStretch(1)
        bawah.addWidget(self.terapkan)
        bawah.addWidget(self.batal)
        tata.addLayout(bawah)
        for anak in self.findChildren(QWidget):
            anak.installEventFilter(self)
        tema.tema().berganti.connect(self._gaya)
        self._gaya()
        self.hide()

    def _gaya(self) -> None:
        w = tema.warna()
        self.setStyleSheet(
            f"#kartu_saring {{ background: {w.permukaan.name()}; border: 1px solid {w.garis_kuat.name()}; border-radius: 8px; }}"
            "QListWidget::item { padding: 3px 2px; }"
        )

    def _baris(self, tata: QVBoxLayout, isi: Sequence[tuple[str, object]]) -> list[QPushButton]:
        letak = QHBoxLayout()
        letak.setSpacing(0)
        semua = [tombol(teks, kerja, "tautan") for teks, kerja in isi]  # type: ignore[arg-type]
        for satu in semua:
            letak.addWidget(satu)
        letak.addStretch(1)
        tata.addLayout(letak)
        return semua

    def buka(
        self, kolom: tuple[str, str], teks: Sequence[str], dipilih: frozenset[str] | None, kotak: QRect, *, urut: bool
    ) -> None:
        """Ask about a column (id, title) below its header (``kotak``, in the parent's coordinates)."""
        fokus = QApplication.focusWidget()
        self._kembali = fokus if fokus is not None and not self.isAncestorOf(fokus) else self._kembali
        self._id = kolom[0]
        self.judul.setText(f"Saring “{kolom[1]}”")
        self.setAccessibleName(self.judul.text())
        self.daftar.setAccessibleName(f"Isi kolom {kolom[1]}")
        self.cari.setAccessibleName(f"Cari dalam isi kolom {kolom[1]}")
        for satu in self.urut:
            satu.setVisible(urut)
        self.daftar.blockSignals(True)
        self.daftar.clear()
        for t in teks:
            butir = QListWidgetItem(" ".join(t.split()) or KOSONG, self.daftar)
            butir.setData(_TEKS, t)
            butir.setToolTip(t if len(t) > 40 else "")
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ada = dipilih is None or t in dipilih
            butir.setCheckState(Qt.CheckState.Checked if ada else Qt.CheckState.Unchecked)
        self.daftar.blockSignals(False)
        self.cari.clear()
        self._segarkan()
        self._taruh(kotak)
        self.show()
        self.raise_()
        self.cari.setFocus(Qt.FocusReason.PopupFocusReason)

    def _taruh(self, kotak: QRect) -> None:
        induk = self._induk.rect()
        panjang = self.daftar.sizeHintForColumn(0) + 64 if self.daftar.count() else 0
        lebar = max(LEBAR, min(panjang, LEBAR_PALING))
        self.resize(min(lebar, induk.width() - 16), min(TINGGI, induk.height() - 16))
        x = max(8, min(kotak.left(), induk.right() - self.width() - 8))
        y = max(8, min(kotak.bottom() + 2, induk.bottom() - self.height() - 8))
        self.move(QPoint(x, y))

    # List ------------------------------------------------------------------------------------------------------------

    def butir(self) -> list[QListWidgetItem]:
        """Entries that the search box lets through."""
        semua = (self.daftar.item(i) for i in range(self.daftar.count()))
        return [b for b in semua if not b.isHidden()]

    def _cocokkan(self, teks: str) -> None:
        kata = teks.strip().casefold()
        for i in range(self.daftar.count()):
            satu = self.daftar.item(i)
            satu.setHidden(kata not in satu.text().casefold())
        self._segarkan()

    def _centang(self, pilih) -> None:  # type: ignore[no-untyped-def]
        self.daftar.blockSignals(True)
        for satu in self.butir():
            ya = pilih(satu.data(_TEKS))
            satu.setCheckState(Qt.CheckState.Checked if ya else Qt.CheckState.Unchecked)
        self.daftar.blockSignals(False)
        self._segarkan()

    def _terpilih(self) -> frozenset[str]:
        return frozenset(b.data(_TEKS) for b in self.butir() if b.checkState() == Qt.CheckState.Checked)

    def _segarkan(self) -> None:
        self.terapkan.setEnabled(bool(self._terpilih()))

    # Answers ---------------------------------------------------------------------------------------------------------

    def _terapkan(self) -> None:
        dipilih = self._terpilih()
        if dipilih:
            self.tutup()
            self.disaring.emit(self._id, None if len(dipilih) == self.daftar.count() else dipilih)

    def _urut(self, arah: int) -> None:
        self.tutup()
        self.diurut.emit(self._id, arah)

    def tutup(self) -> None:
        """Go back to where the focus was."""
        if not self.isHidden():
            self.hide()
            self._kembali.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.tutup()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(watched, QPushButton):
                self._terapkan()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self.cari:
                self.daftar.setFocus(Qt.FocusReason.TabFocusReason)
                self.daftar.setCurrentRow(max(self.daftar.currentRow(), 0))
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            fokus = QApplication.focusWidget()
            di_dalam = fokus is not None and (fokus is self or self.isAncestorOf(fokus))
            if event.reason() == Qt.FocusReason.MouseFocusReason and not di_dalam:
                self.hide()
        elif event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the keys of the window rest while somebody types here
        return False
