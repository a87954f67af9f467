"""What pages and helpers may ask of the window. They know this, the window knows them: no circle."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QTabBar, QWidget

from .sesi import Nada, Sesi
from .unsur import LabelElide, sibuk

if TYPE_CHECKING:
    from ..domain.pemeriksaan import Temuan

TAB: tuple[tuple[str, str, str, str], ...] = (
    ("Beranda", "beranda", "beranda", "HalamanBeranda"),
    ("Renstra", "renstra", "renstra", "HalamanRenstra"),
    ("Perjanjian Kinerja", "perjanjian", "perjanjian_kinerja", "HalamanPerjanjianKinerja"),
    ("Rencana Aksi", "renaksi", "rencana_aksi", "HalamanRencanaAksi"),
    ("Realisasi", "realisasi", "realisasi", "HalamanRealisasi"),
    ("Anggaran", "anggaran", "anggaran", "HalamanAnggaran"),
    ("Risiko", "risiko", "risiko", "HalamanRisiko"),
    ("Profil && Naskah", "profil", "profil", "HalamanProfil"),
    ("Laporan && Kirim", "laporan", "laporan", "HalamanLaporan"),
)
"""Title, icon of its empty state, module below ``gui.halaman``, class. Loaded when first shown."""

NAMA_TAB = tuple(t[2] for t in TAB)


class Jendela(QMainWindow):
    """The main window as its parts see it."""

    sesi: Sesi
    setelan: QSettings
    tab: QTabBar
    nama_satker: LabelElide

    def ke_tab(self, nama: str) -> QWidget | None:
        """Show a tab by its module name (``realisasi``); returns its page."""
        raise NotImplementedError

    def ke_temuan(self, temuan: Temuan) -> None:
        """Lead to the cell of a finding."""
        raise NotImplementedError

    def ke_sel(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the tab where a field is entered, and put the cursor on it if the page can."""
        raise NotImplementedError

    def halaman_kini(self) -> QWidget | None:
        """The page shown, None while no file is open."""
        raise NotImplementedError

    def tampilkan_pesan(self, teks: str, nada: Nada = Nada.KABAR, langkah: str = "", kerja: Any = None) -> None:
        """One sentence in the message bar, with at most one step to take."""
        raise NotImplementedError

    def selesaikan_isian(self) -> None:
        """Let the field that is being typed in commit, before the file or page is left."""
        raise NotImplementedError

    def sibuk(self) -> AbstractContextManager[None]:
        """Busy cursor around work that the person waits for."""
        return sibuk()

    def folder(self) -> Path:
        """Where file dialogs start."""
        raise NotImplementedError

    def aksi(self, nama: str) -> QAction:
        """Action of the form by name."""
        raise NotImplementedError

    def pintas_cari(self) -> None:
        """Ctrl+F: into the search box."""
        raise NotImplementedError
