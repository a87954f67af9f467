"""Live preview: real pages of the printed PDF, one large and all as thumbnails, rendered off the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from . import tema
from .pdfium import HalamanPdf
from .tema import JARAK
from .tugas import Kendali, Tugas

LEBAR_HALAMAN, SATU_HALAMAN, SERATUS_LIMA_PULUH = range(3)
TINGGI_KECIL = 56
SEKELOMPOK = 12
"""Thumbnails rendered per piece of work, so that the first ones show early."""


class _Lembar(QWidget):
    """The page itself: white paper with a shadow on the desk."""

    TEPI = 6

    def __init__(self) -> None:
        super().__init__()
        self.citra: QImage | None = None
        self.kata = ""
        self.setAccessibleName("Pratinjau halaman")

    def tampilkan(self, citra: QImage | None, kata: str = "") -> None:
        self.citra, self.kata = citra, kata
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        pelukis = QPainter(self)
        kertas = self.rect().adjusted(self.TEPI, self.TEPI, -self.TEPI, -self.TEPI)
        if self.citra is None:
            pelukis.setPen(tema.warna().teks2)
            pelukis.drawText(kertas, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.kata)
        else:
            bayang = tema.warna().bayang
            for geser in (3, 2, 1):
                pelukis.fillRect(kertas.translated(0, geser), bayang)
            pelukis.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            pelukis.drawImage(QRect(kertas), self.citra)
        pelukis.end()


class Pratinjau(QWidget):
    """Shows a PDF. ``halaman_berganti(nomor)`` when another page is shown (from 0, -1 = none)."""

    halaman_berganti = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf: HalamanPdf | None = None
        self.nomor = -1
        self.zoom = LEBAR_HALAMAN
        self._tugas: Tugas | None = None
        self._kecil: list[Tugas] = []
        self.lembar = _Lembar()
        self.gulir = QScrollArea()
        self.gulir.setProperty("kelas", "polos")
        self.gulir.setWidget(self.lembar)
        self.gulir.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.gulir.setAccessibleName("Pratinjau halaman")
        self.gulir.viewport().installEventFilter(self)
        self.gulir.installEventFilter(self)
        self.deret = QListWidget()
        self.deret.setProperty("kelas", "polos")
        self.deret.setAccessibleName("Semua halaman")
        self.deret.setAccessibleDescription("Panah kiri dan kanan memilih halaman yang tampil besar")
        self.deret.setViewMode(QListView.ViewMode.IconMode)
        self.deret.setFlow(QListView.Flow.LeftToRight)
        self.deret.setWrapping(False)
        self.deret.setMovement(QListView.Movement.Static)
        self.deret.setSpacing(JARAK // 2)
        self.deret.setIconSize(QSize(TINGGI_KECIL * 3 // 2, TINGGI_KECIL))
        self.deret.setFixedHeight(TINGGI_KECIL + 30)
        self.deret.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.deret.currentRowChanged.connect(self.ke)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(JARAK)
        tata.addWidget(self.gulir, 1)
        tata.addWidget(self.deret)
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(60)
        self._jeda.timeout.connect(self._gambar)

    # Content ---------------------------------------------------------------------------------------------------------

    def kata(self, teks: str) -> None:
        """Show a sentence instead of a page."""
        if self.nomor < 0:
            self.lembar.resize(self.gulir.viewport().size())
            self.lembar.tampilkan(None, teks)

    def tutup(self) -> None:
        """Nobody looks any more: stop rendering and let the PDF go."""
        for tugas in (*self._kecil, *([self._tugas] if self._tugas else [])):
            tugas.batalkan()
        self._kecil.clear()
        lama, self.pdf = self.pdf, None
        if lama is not None:
            lama.tutup()

    def muat(self, pdf: HalamanPdf | None) -> None:
        """Show another PDF, staying on the same page where it still has that many."""
        self.tutup()
        self.pdf = pdf
        lama, jumlah = max(self.nomor, 0), len(pdf) if pdf else 0
        self.deret.blockSignals(True)
        self.deret.clear()
        for nomor in range(jumlah):
            butir = QListWidgetItem(self._kosong(nomor), "")
            butir.setToolTip(f"Halaman {nomor + 1}")
            butir.setData(Qt.ItemDataRole.AccessibleTextRole, f"Halaman {nomor + 1}")
            self.deret.addItem(butir)
        self.deret.blockSignals(False)
        self.nomor = -1
        self.ke(min(lama, jumlah - 1))
        for awal in range(0, jumlah, SEKELOMPOK):
            self._gambar_kecil(awal, min(awal + SEKELOMPOK, jumlah))

    def _kosong(self, nomor: int) -> QIcon:
        assert self.pdf is not None
        ukuran = self.pdf.ukuran[nomor]
        gambar = QPixmap(round(TINGGI_KECIL * ukuran.width() / ukuran.height()), TINGGI_KECIL)
        gambar.fill(tema.warna().kertas)
        return QIcon(gambar)

    def _gambar_kecil(self, awal: int, akhir: int) -> None:
        pdf = self.pdf
        assert pdf is not None

        def kerja(kendali: Kendali) -> list[tuple[int, QImage]]:
            hasil = []
            for nomor in range(awal, akhir):
                kendali.kemajuan(nomor - awal, akhir - awal)
                u = pdf.ukuran[nomor]
                hasil.append((nomor, pdf.gambar(nomor, round(TINGGI_KECIL * 2 * u.width() / u.height()))))
            return hasil

        tugas = Tugas(kerja, self)
        tugas.hasil.connect(self._pasang_kecil)
        self._kecil.append(tugas)
        tugas.mulai()

    def _pasang_kecil(self, daftar: list[tuple[int, QImage]]) -> None:
        for nomor, citra in daftar:
            if (butir := self.deret.item(nomor)) is not None:
                butir.setIcon(QIcon(QPixmap.fromImage(citra)))

    # Pages -----------------------------------------------------------------------------------------------------------

    def ke(self, nomor: int) -> None:
        """Show a page."""
        if self.pdf is None or not 0 <= nomor < len(self.pdf):
            self.nomor = -1
            self.halaman_berganti.emit(-1)
            return
        if nomor != self.nomor:
            self.nomor = nomor
            self.deret.setCurrentRow(nomor)
            self.gulir.verticalScrollBar().setValue(0)
            self.halaman_berganti.emit(nomor)
        self._jeda.start()

    def geser(self, langkah: int) -> None:
        """To a neighbouring page."""
        if self.pdf is not None:
            self.ke(max(0, min(len(self.pdf) - 1, self.nomor + langkah)))

    def ganti_zoom(self, zoom: int) -> None:
        self.zoom = zoom
        self._jeda.start()

    def _ukuran(self) -> QSize:
        assert self.pdf is not None
        u, ruang = self.pdf.ukuran[self.nomor], self.gulir.viewport().size()
        tepi = 2 * _Lembar.TEPI
        nisbah = u.height() / u.width()
        lebar = ruang.width() - tepi
        if self.zoom == SATU_HALAMAN:
            lebar = min(lebar, round((ruang.height() - tepi) / nisbah))
        elif self.zoom == SERATUS_LIMA_PULUH:
            lebar = round(u.width() * 1.5 * self.logicalDpiX() / 72)
        elif round(lebar * nisbah) + tepi > ruang.height():
            # Leave room for the scroll bar that will be needed.
            lebar -= 0 if self.gulir.verticalScrollBar().isVisible() else 12
        lebar = max(lebar, 120)
        return QSize(lebar + tepi, round(lebar * nisbah) + tepi)

    def _gambar(self) -> None:
        if self.pdf is None or self.nomor < 0:
            return
        ukuran = self._ukuran()
        self.lembar.resize(ukuran)
        if self._tugas is not None:
            self._tugas.batalkan()
        pdf, nomor = self.pdf, self.nomor
        titik = round((ukuran.width() - 2 * _Lembar.TEPI) * self.devicePixelRatioF())
        self._tugas = Tugas(lambda _: pdf.gambar(nomor, titik), self)
        self._tugas.hasil.connect(self.lembar.tampilkan)
        self._tugas.mulai()

    # Qt --------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._jeda.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            langkah = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
            if langkah and not event.modifiers():
                self.geser(langkah)
                return True
        if isinstance(event, QWheelEvent) and watched is self.gulir.viewport():
            batang, arah = self.gulir.verticalScrollBar(), event.angleDelta().y()
            if (arah < 0 and batang.value() == batang.maximum()) or (arah > 0 and batang.value() == batang.minimum()):
                self.geser(1 if arah < 0 else -1)
                return True
        return False
