"""The manual: one page per tab, opened by F1 at the page of the tab (or dialog) one is in; it stays open beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QIcon, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ... import resources
from ..jendela import NAMA_TAB, Jendela
from ..muat import anak, muat_ui
from ..tema import tema, warna

HALAMAN: tuple[tuple[str, str], ...] = (
    ("mulai", "Mulai di sini"),
    ("beranda", "Beranda"),
    ("perjanjian_kinerja", "Perjanjian Kinerja"),
    ("rencana_aksi", "Rencana Aksi"),
    ("realisasi", "Realisasi"),
    ("anggaran", "Anggaran"),
    ("risiko", "Risiko"),
    ("profil", "Profil & Naskah"),
    ("laporan", "Laporan & Kirim"),
    ("tabel", "Mengisi tabel"),
    ("impor", "Mengambil dari Excel"),
    ("berkas", "Berkas, cadangan, pindah laptop"),
    ("tombol", "Daftar pintasan"),
)
"""Name of the page below ``resources/panduan`` and its title in the list."""


def buka(jendela: Jendela) -> None:
    """Show the page of the tab in sight; the first page while no file is open."""
    nama = NAMA_TAB[jendela.tab.currentIndex()] if jendela.halaman_kini() is not None else "mulai"
    tampilkan(jendela, nama)


def tampilkan(induk: QWidget, nama: str) -> DialogPanduan:
    """Show a page, in the window that is open already if there is one."""
    dialog = induk.findChild(DialogPanduan) or DialogPanduan(induk)
    dialog.ke(nama)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class DialogPanduan(QDialog):
    """List of pages on the left, the page on the right; links lead from page to page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        muat_ui("dialog_panduan", self)
        kotak = anak(self, QDialogButtonBox, "tombol")
        kotak.rejected.connect(self.reject)
        for tombol in kotak.buttons():
            tombol.setIcon(QIcon())
        self.daftar = anak(self, QListWidget, "daftar")
        self.isi = anak(self, QTextBrowser, "isi")
        self.isi.setSearchPaths([str(resources.sumber("panduan"))])
        for nama, judul in HALAMAN:
            butir = QListWidgetItem(judul, self.daftar)
            butir.setData(Qt.ItemDataRole.UserRole, nama)
        self.daftar.currentItemChanged.connect(lambda butir, _: self._tampilkan(butir.data(Qt.ItemDataRole.UserRole)))
        self.isi.anchorClicked.connect(self._tautan)
        tema().berganti.connect(self._segarkan)

    @property
    def halaman(self) -> str:
        """Name of the page shown."""
        butir = self.daftar.currentItem()
        return str(butir.data(Qt.ItemDataRole.UserRole)) if butir else ""

    def ke(self, nama: str) -> None:
        """Show a page by name; an unknown one leads to the first."""
        nomor = next((i for i, (n, _) in enumerate(HALAMAN) if n == nama), 0)
        self.daftar.setCurrentRow(nomor)

    def _segarkan(self) -> None:
        if self.halaman:
            self._tampilkan(self.halaman)

    def _tampilkan(self, nama: str) -> None:
        dokumen = self.isi.document()
        dokumen.setDefaultFont(self.font())
        dokumen.setDefaultStyleSheet(f"a {{ color: {warna().aksen.name()}; }}")
        dokumen.setDocumentMargin(16)
        dokumen.setMarkdown(
            resources.sumber("panduan", f"{nama}.md").read_text(encoding="utf-8"),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
        )
        _beri_jarak(dokumen)
        self.isi.moveCursor(QTextCursor.MoveOperation.Start)

    def _tautan(self, alamat: QUrl) -> None:
        self.ke(alamat.fileName().removesuffix(".md"))


def _beri_jarak(dokumen: QTextDocument) -> None:
    """Lines of a manual need more air than Qt gives Markdown."""
    blok = dokumen.begin()
    while blok.isValid():
        kursor = QTextCursor(blok)
        bentuk = blok.blockFormat()
        bentuk.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        bentuk.setBottomMargin(4 if blok.textList() else 8)
        if bentuk.headingLevel():
            bentuk.setTopMargin(14)
            bentuk.setBottomMargin(4)
        kursor.setBlockFormat(bentuk)
        blok = blok.next()
