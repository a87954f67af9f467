"""The manual: one page per tab, opened by F1 at the page of the tab (or dialog) one is in; it stays open beside the work."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QImage,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QTextBrowser,
    QWidget,
)

from ... import resources
from ..jendela import NAMA_TAB, Jendela
from ..muat import anak, muat_ui
from ..tema import tema, warna
from ..ukuran import skala

HALAMAN: tuple[tuple[str, str], ...] = (
    ("mulai", "Mulai di sini"),
    ("beranda", "Beranda"),
    ("renstra", "Renstra"),
    ("perjanjian_kinerja", "Perjanjian Kinerja"),
    ("rencana_aksi", "Rencana Aksi"),
    ("realisasi", "Realisasi"),
    ("portal", "Target Kinerja dan portal"),
    ("rumus", "Kamus dan rumus indikator"),
    ("anggaran", "Anggaran"),
    ("risiko", "Risiko"),
    ("profil", "Profil & Naskah"),
    ("laporan", "Laporan & Kirim"),
    ("pemeriksaan", "Pemeriksaan"),
    ("dukung", "Data dukung dan gambar"),
    ("tabel", "Mengisi tabel"),
    ("impor", "Mengambil dari Excel"),
    ("berkas", "Berkas dan cadangan"),
    ("tombol", "Daftar pintasan"),
)
"""Name of the page below ``resources/panduan`` and its title in the list."""
_TEPI = 16
_OBJEK = "\ufffc"
"""What stands for a picture in the text of a block."""
_GAMBAR = re.compile(r"!\[[^]]*\]\(([^)]+)\)")


def buka(jendela: Jendela) -> None:
    """Show the page of the tab in sight, or that of its view; the first page while no file is open."""
    halaman = jendela.halaman_kini()
    nama = NAMA_TAB[jendela.tab.currentIndex()] if halaman is not None else "mulai"
    tampilkan(jendela, str(getattr(halaman, "panduan", nama)))


def tampilkan(induk: QWidget, nama: str) -> DialogPanduan:
    """Show a page, in the window that is open already if there is one."""
    # Its own one: that of a dialog goes with the dialog.
    langsung = Qt.FindChildOption.FindDirectChildrenOnly
    dialog = induk.findChild(DialogPanduan, options=langsung) or DialogPanduan(induk)
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
        self.setAttribute(Qt.WidgetAttribute.WA_Moved, False)  # its form names a size, not a place
        kotak = anak(self, QDialogButtonBox, "tombol")
        kotak.rejected.connect(self.reject)
        for tombol in kotak.buttons():
            tombol.setIcon(QIcon())
            if isinstance(tombol, QPushButton):
                tombol.setAutoDefault(False)  # Enter in the search box looks on
            tombol.setAccessibleDescription("Tutup panduan; pekerjaan di jendela utama tidak terganggu (Esc)")
        self.daftar = anak(self, QListWidget, "daftar")
        self.isi = anak(self, QTextBrowser, "isi")
        self.isi.setSearchPaths([str(resources.sumber("panduan"))])
        for nama, judul in HALAMAN:
            butir = QListWidgetItem(judul, self.daftar)
            butir.setData(Qt.ItemDataRole.UserRole, nama)
            butir.setSizeHint(QSize(0, round(skala(30))))
        layar = QGuiApplication.primaryScreen().availableSize()
        self.resize(QSize(round(skala(self.width())), self.height()).boundedTo(layar))
        self.daftar.currentItemChanged.connect(lambda butir, _: self._tampilkan(butir.data(Qt.ItemDataRole.UserRole)))
        self.isi.anchorClicked.connect(self._tautan)
        self.cari = anak(self, QLineEdit, "cari")
        self.cari.textChanged.connect(lambda _: self._saring())
        self.cari.returnPressed.connect(self._berikutnya)
        tema().berganti.connect(self._segarkan)
        self.daftar.setFocus()

    @property
    def halaman(self) -> str:
        """Name of the page shown."""
        butir = self.daftar.currentItem()
        return str(butir.data(Qt.ItemDataRole.UserRole)) if butir else ""

    def ke(self, nama: str) -> None:
        """Show a page by name; an unknown one leads to the first."""
        nomor = next((i for i, (n, _) in enumerate(HALAMAN) if n == nama), 0)
        if self.daftar.item(nomor).isHidden():
            self.cari.clear()
        self.daftar.setCurrentRow(nomor)

    # Looking for a word --------------------------------------------------------------------------------------------

    def _saring(self) -> None:
        """List only the pages with this word, and go to the first of them where the one shown is not among them."""
        kata = self.cari.text().strip().casefold()
        for nomor, (nama, _) in enumerate(HALAMAN):
            self.daftar.item(nomor).setHidden(kata not in _polos(nama))
        kini = self.daftar.currentItem()
        tampak = [n for n in range(len(HALAMAN)) if not self.daftar.item(n).isHidden()]
        if tampak and (kini is None or kini.isHidden()):
            self.daftar.setCurrentRow(tampak[0])
        self.isi.moveCursor(QTextCursor.MoveOperation.Start)
        if kata and tampak:
            self.isi.find(self.cari.text().strip())

    def _berikutnya(self) -> None:
        """Enter: the next place of the page, from its top again after the last."""
        if (kata := self.cari.text().strip()) and not self.isi.find(kata):
            self.isi.moveCursor(QTextCursor.MoveOperation.Start)
            self.isi.find(kata)

    # Showing ---------------------------------------------------------------------------------------------------------

    def _segarkan(self) -> None:
        if self.halaman:
            self._tampilkan(self.halaman)

    def _tampilkan(self, nama: str) -> None:
        dokumen = self.isi.document()
        dokumen.setDefaultFont(self.font())
        dokumen.setDocumentMargin(_TEPI)
        if (tata := self.layout()) is not None:
            tata.activate()
        gulir = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        lebar = self.isi.width() - gulir - 2 * _TEPI - 16
        teks = resources.sumber("panduan", f"{nama}.md").read_text(encoding="utf-8")
        dokumen.setMarkdown(teks, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        # A new text forgets the pictures of the old one; those named here come before the files.
        for alamat in _GAMBAR.findall(teks):
            dokumen.addResource(QTextDocument.ResourceType.ImageResource, QUrl(alamat), _berbingkai(alamat, lebar))
        _beri_jarak(dokumen)
        _beri_garis(dokumen)
        self.isi.moveCursor(QTextCursor.MoveOperation.Start)

    def _tautan(self, alamat: QUrl) -> None:
        self.ke(alamat.fileName().removesuffix(".md"))


@cache
def _polos(nama: str) -> str:
    """The words of a page, as they are looked for."""
    return resources.sumber("panduan", f"{nama}.md").read_text(encoding="utf-8").replace("*", "").casefold()


def _beri_jarak(dokumen: QTextDocument) -> None:
    """Lines of a manual need more air than Qt gives Markdown; what is to be typed stands on a ground of its own."""
    blok = dokumen.begin()
    while blok.isValid():
        kursor = QTextCursor(blok)
        bentuk, di_tabel = blok.blockFormat(), kursor.currentTable() is not None
        tinggi = 100 if di_tabel or _OBJEK in blok.text() else 128
        bentuk.setLineHeight(tinggi, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        bentuk.setBottomMargin(0 if di_tabel else 4 if blok.textList() else 8)
        if bentuk.headingLevel():
            bentuk.setTopMargin(14)
            bentuk.setBottomMargin(4)
        kursor.setBlockFormat(bentuk)
        _tandai_ketikan(kursor, blok)
        blok = blok.next()


def _tandai_ketikan(kursor: QTextCursor, blok: QTextBlock) -> None:
    """Qt sets code in a font with another baseline; here it keeps the page's font."""
    potongan = [(f.position(), f.length()) for i in blok if (f := i.fragment()).charFormat().fontFixedPitch()]  # type: ignore[attr-defined]
    for awal, panjang in potongan:
        kursor.setPosition(awal)
        kursor.setPosition(awal + panjang, QTextCursor.MoveMode.KeepAnchor)
        rupa = QTextCharFormat()
        rupa.setBackground(warna().abu_latar)
        kursor.setCharFormat(rupa)


def _berbingkai(alamat: str, lebar: int) -> QImage:
    """A picture no wider than the page, with a thin frame: without one it ends nowhere on a page of its own colour."""
    gambar = QImage(str(resources.sumber("panduan", *alamat.split("/")))).convertToFormat(QImage.Format.Format_RGB32)
    if gambar.width() > lebar > 0:
        gambar = gambar.scaledToWidth(lebar, Qt.TransformationMode.SmoothTransformation)
    if not gambar.isNull():
        kuas = QPainter(gambar)
        kuas.setPen(warna().garis_kuat)
        kuas.drawRect(gambar.rect().adjusted(0, 0, -1, -1))
        kuas.end()
    return gambar


def _beri_garis(dokumen: QTextDocument) -> None:
    """Tables with rules between their rows and a heading that stands out."""
    for bingkai in dokumen.rootFrame().childFrames():
        if not isinstance(bingkai, QTextTable):
            continue
        bentuk = bingkai.format().toTableFormat()
        bentuk.setBorder(1)
        bentuk.setBorderCollapse(True)
        bentuk.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        bentuk.setBorderBrush(warna().garis)
        bentuk.setCellPadding(5)
        bentuk.setCellSpacing(0)
        bentuk.setTopMargin(4)
        bentuk.setBottomMargin(8)
        bingkai.setFormat(bentuk)
        for kolom in range(bingkai.columns()):
            sel = bingkai.cellAt(0, kolom)
            rupa = sel.format()
            rupa.setBackground(warna().latar)
            sel.setFormat(rupa)
