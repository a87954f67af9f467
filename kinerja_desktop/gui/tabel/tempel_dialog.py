"""What a block would do, cell by cell, before it is written: read as, new or replacing, refused and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from ...domain.angka import tulis_angka
from .. import tema
from ..dialog.dasar import Dialog
from ..muat import anak
from .ikon import ikon
from .rencana_isi import Butir, Keadaan, RencanaIsi, kelompok_ditolak

JUDUL = ("Sel", "Teks asli", "Dibaca sebagai", "Keadaan")
KATA = {"tempel": "Tempel", "isi ke bawah": "Isi"}
_LEBAR = (300, 130, 130)
_Indeks = QModelIndex | QPersistentModelIndex


class ModelRincian(QAbstractTableModel):
    """The cells of a block; ``hanya`` keeps those that are refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.semua: list[Butir] = []
        self.butir: list[Butir] = []
        w = tema.warna()
        self._ikon = {
            Keadaan.TOLAK: ikon("tolak", w.merah),
            Keadaan.RAGU: ikon("peringatan", w.kuning),
            Keadaan.BARU: ikon("centang", w.hijau),
        }
        self._waspada = ikon("peringatan", w.kuning)
        self._warna = {Keadaan.TOLAK: w.merah, Keadaan.RAGU: w.kuning, Keadaan.SAMA: w.teks2}

    def muat(self, butir: list[Butir], *, hanya: bool) -> None:
        self.beginResetModel()
        self.semua = butir
        self.butir = [b for b in butir if b.keadaan is Keadaan.TOLAK] if hanya else butir
        self.endResetModel()

    def rowCount(self, parent: _Indeks = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.butir)

    def columnCount(self, parent: _Indeks = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(JUDUL)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return JUDUL[section]
        return None

    def data(self, index: _Indeks, role: int = 0) -> Any:
        b, c = self.butir[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            teks = (b.nama, b.teks, b.dibaca, kalimat_keadaan(b))[c]
            return teks if role == Qt.ItemDataRole.ToolTipRole else " ".join(teks.split())
        if role == Qt.ItemDataRole.DecorationRole and c == len(JUDUL) - 1:
            return self._waspada if b.waspada else self._ikon.get(b.keadaan)
        if role == Qt.ItemDataRole.ForegroundRole and c == len(JUDUL) - 1:
            return self._warna.get(b.keadaan)
        return None


def kalimat_keadaan(b: Butir) -> str:
    """The state of a cell in words."""
    if b.keadaan is Keadaan.TOLAK:
        return f"ditolak: {b.alasan}"
    if b.keadaan is Keadaan.RAGU:
        return "dapat dibaca dua cara"
    kata = f"mengganti {b.alasan}" if b.keadaan is Keadaan.GANTI else b.keadaan.value
    return f"{kata} · periksa, dapat berarti lain" if b.waspada else kata


class DialogTempel(Dialog):
    """Asks once how a dot is meant, then offers all of it, or what can be written. ``setuju(RencanaIsi)`` says yes."""

    PANDUAN = "tabel"

    setuju = Signal(object)

    def __init__(self, baca: Callable[[int | None], RencanaIsi], kata: str, parent: QWidget) -> None:
        super().__init__("dialog_tempel", parent)
        self._baca, self._kata = baca, KATA.get(kata, kata.capitalize())
        self.rencana = baca(None)
        self.model = ModelRincian(self)
        self.daftar = anak(self, QTableView, "daftar")
        self.daftar.setModel(self.model)
        # What a cell belongs to stands at the front of its name, which of its periods at the end.
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.daftar.verticalHeader().hide()
        self.daftar.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        self.daftar.setStyleSheet("QTableView::item { padding: 0 6px; }")
        kepala = self.daftar.horizontalHeader()
        kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kepala.setHighlightSections(False)
        for c, lebar in enumerate(_LEBAR):
            kepala.resizeSection(c, lebar)
        kepala.setSectionResizeMode(len(JUDUL) - 1, QHeaderView.ResizeMode.Stretch)
        self.hanya = anak(self, QCheckBox, "hanya_ditolak")
        self.hanya.toggled.connect(lambda _: self._isi())
        self._susun_tombol()
        self._susun_ragu()
        self._isi()
        self.resize(900, 560)
        (self.pilihan[0] if self.rencana.ambigu else self.tempel if self.tempel.isEnabled() else self.batal).setFocus()

    def _susun_tombol(self) -> None:
        batal = self.kotak.button(QDialogButtonBox.StandardButton.Cancel)
        batal.setText("Batal")
        self.batal: QPushButton = batal
        self.benar = self.kotak.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.tempel = self.kotak.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        tema.beri_kelas(self.tempel, "utama")
        self.benar.clicked.connect(self.accept)
        for tombol in (self.batal, self.benar, self.tempel):
            tombol.setAutoDefault(True)

    def _susun_ragu(self) -> None:
        """The one question: is a dot a comma, or does it stand between thousands?"""
        self.pilihan = [anak(self, QRadioButton, nama) for nama in ("titik_desimal", "titik_ribuan")]
        bilah = anak(self, QFrame, "bilah_ragu")
        bilah.setVisible(bool(self.rencana.ambigu))
        w = tema.warna()
        for tombol in self.pilihan:
            tombol.setStyleSheet(
                f"QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {w.teks2.name()}; border-radius: 8px;"
                f" background: {w.permukaan.name()}; }}"
                f"QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {w.aksen.name()}; }}"
                f"QRadioButton::indicator:focus {{ border-color: {w.aksen.name()}; }}"
            )
        if not self.rencana.ambigu:
            return
        ragu, banyak = self.rencana.ambigu[0], len(self.rencana.ambigu)
        jumlah = f"{banyak} angka dapat dibaca dua cara, misalnya " if banyak > 1 else ""
        contoh = [tulis_angka(p) for p in ragu.pilihan]
        kalimat = f"{jumlah}“{ragu.teks}”: {contoh[0]} atau {contoh[1]}. Mana yang dimaksud?"
        anak(self, QLabel, "kalimat_ragu").setText(f"{kalimat} Jawaban berlaku untuk semuanya.")
        kelompok = QButtonGroup(self)
        for nomor, (tombol, teks) in enumerate(zip(self.pilihan, contoh, strict=True)):
            tombol.setText(f"{tombol.text()} ({teks})")
            kelompok.addButton(tombol, nomor)
        kelompok.idClicked.connect(self._jawab)

    def _jawab(self, nomor: int) -> None:
        self.rencana = self._baca(nomor)
        self._isi()

    def _isi(self) -> None:
        r = self.rencana
        tolak, banyak = len(r.ditolak), len(r.butir)
        self.hanya.setEnabled(bool(tolak))
        self.model.muat(r.butir, hanya=self.hanya.isChecked())
        anak(self, QLabel, "judul").setText(
            f"{tolak} dari {banyak} sel tidak dapat diisi; belum ada yang ditulis"
            if tolak
            else f"{banyak} sel akan diisi; belum ada yang ditulis"
        )
        hitung = [f"{n} {k.value}" for k in Keadaan if (n := r.banyak(k))]
        sebab = [f"{s}." for s in kelompok_ditolak(r.ditolak)[:3]]
        anak(self, QLabel, "hitungan").setText("\n".join([" · ".join(hitung), *sebab]))
        isi = len(r.isian)
        self.tempel.setText(f"{self._kata} {banyak} sel")
        self.tempel.setEnabled(bool(isi) and not tolak and not r.ambigu)
        self.tempel.setVisible(not tolak)
        self.benar.setText(f"{self._kata} yang benar saja ({isi} sel)")
        self.benar.setVisible(bool(tolak and isi))
        self.benar.setEnabled(not r.ambigu)

    def accept(self) -> None:
        if not self.rencana.ambigu and self.rencana.isian:
            super().accept()
            self.setuju.emit(self.rencana)
