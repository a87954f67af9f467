"""Search box: a page may search its own grid; otherwise names and codes of the whole year lead to their tab and cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from .jendela import Jendela
from .sesi import Nada

if TYPE_CHECKING:
    from ..domain.tahun_kinerja import TahunKinerja

_TEMPAT = (
    ("indikator_tahun", "realisasi", "Realisasi"),
    ("sasaran_tahun", "uraian", "Perjanjian Kinerja"),
    ("renstra_simpul", "uraian", "Renstra"),
    ("renaksi", "uraian", "Rencana Aksi"),
    ("target_kinerja", "uraian", "Target Kinerja"),
    ("eperformance", "uraian", "E-Performance"),
    ("anggaran", "nama", "Anggaran"),
    ("deret_anggaran", "nama", "Anggaran"),
    ("risiko", "pernyataan", "Risiko"),
    ("pejabat", "nama", "Profil & Naskah"),
    ("unit", "nama", "Profil & Naskah"),
)


def calon(dokumen: TahunKinerja) -> Iterator[tuple[str, str, str, str]]:
    """(line to show, noun, id, field) of everything with a name."""
    for noun, kolom, tab in _TEMPAT:
        for baris in dokumen.indikator_urut if noun == "indikator_tahun" else dokumen.baris(noun):
            nama = getattr(baris, "uraian" if noun == "indikator_tahun" else kolom, "")
            kode = getattr(baris, "kode", "")
            teks = " ".join(f"{kode} {nama}".split())
            if teks:
                yield f"{teks} — {tab}", noun, baris.id, kolom


class Pencarian(QObject):
    """Completes while typing; Enter goes to the first, and again to the next."""

    def __init__(self, jendela: Jendela, kotak: QLineEdit) -> None:
        super().__init__(jendela)
        self.jendela, self.kotak = jendela, kotak
        self._model = QStringListModel(self)
        self._lengkapi = QCompleter(self._model, self)
        self._lengkapi.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._lengkapi.setFilterMode(Qt.MatchFlag.MatchContains)
        self._lengkapi.setMaxVisibleItems(12)
        self._daftar = QListView()
        self._lengkapi.setPopup(self._daftar)
        self._daftar.setMinimumWidth(520)
        self._daftar.setSpacing(2)
        self._daftar.installEventFilter(self)
        kotak.setCompleter(self._lengkapi)
        self._lengkapi.activated.connect(self._ke_pilihan)
        self._terakhir, self._ke = "", 0
        kotak.textEdited.connect(self._siapkan)
        kotak.returnPressed.connect(self._cari)
        kotak.installEventFilter(self)
        for kunci, kerja in (
            ("F3", lambda: self.cari_lagi(1)), ("Shift+F3", lambda: self.cari_lagi(-1)),
            ("F6", lambda: self._lompat(1)), ("Shift+F6", lambda: self._lompat(-1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(kunci), jendela).activated.connect(kerja)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the box; once it is empty, it goes back to the page. The list is wider than the box and stays inside."""
        if watched is self._daftar:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize):
                lebih = self._daftar.geometry().right() - self.kotak.mapToGlobal(self.kotak.rect().topRight()).x()
                if lebih > 0:
                    self._daftar.move(self._daftar.x() - lebih, self._daftar.y())
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self.kotak.text():
                self.kotak.clear()
            elif (halaman := self.jendela.halaman_kini()) is not None:
                tabel = getattr(halaman, "tabel", None)
                (tabel if isinstance(tabel, QWidget) else halaman).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def cari_lagi(self, arah: int) -> None:
        """F3 and Shift+F3: the next or previous hit in the grid, of what stands in the panel or in the box."""
        from .dialog.ganti import DialogGanti, tabel_kini
        from .tabel.cari import Cari, berikut

        panel = self.jendela.findChild(DialogGanti)
        if isinstance(panel, DialogGanti) and panel.isVisible() and panel.cari.text():
            panel.maju(arah)
            return
        # A proposal that was taken ends in the name of its tab.
        teks, tabel = " ".join(self.kotak.text().partition(" — ")[0].split()), tabel_kini(self.jendela)
        if tabel is None or not teks:
            self.jendela.pintas_cari()
            return
        tempat = berikut(tabel.model, Cari(teks), tabel.tampilan.kini(), arah)
        if tempat is None:
            self.jendela.tampilkan_pesan(f"“{teks[:60]}” tidak ada dalam tabel ini.", Nada.KABAR)
        else:
            tabel.tampilan.ke(*tempat)
            tabel.tampilan.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lompat(self, arah: int) -> None:
        from .tabel.lompat import lompat

        if (halaman := self.jendela.halaman_kini()) is not None:
            lompat(halaman, arah)

    def _siapkan(self, _teks: str) -> None:
        self._model.setStringList([c[0] for c in calon(self.jendela.sesi.dokumen)])

    def _ke_pilihan(self, teks: str) -> None:
        for baris, noun, id_, kolom in calon(self.jendela.sesi.dokumen):
            if baris == teks:
                self.jendela.ke_sel(noun, id_, kolom)
                return

    def _cari(self) -> None:
        teks = " ".join(self.kotak.text().split())
        if not teks or " — " in teks:
            return
        halaman = self.jendela.halaman_kini()
        if halaman is not None and hasattr(halaman, "cari") and halaman.cari(teks):
            return
        cocok = [c for c in calon(self.jendela.sesi.dokumen) if teks.casefold() in c[0].casefold()]
        if not cocok:
            self.jendela.tampilkan_pesan(
                f"“{teks[:60]}” tidak ditemukan di tahun {self.jendela.sesi.tahun}.", Nada.KABAR
            )
            return
        self._ke = self._ke + 1 if teks == self._terakhir else 0
        self._terakhir = teks
        _, noun, id_, kolom = cocok[self._ke % len(cocok)]
        self.jendela.ke_sel(noun, id_, kolom)
