"""The 5×5 map of the tab Risiko: how many risks stand where, by the year's rule table; a click filters the register."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...domain.matriks_risiko import SISI, besaran_risiko, tingkat_risiko
from ...domain.tahun_kinerja import TahunKinerja
from .. import tema, ukuran

KIRI, ATAS, BAWAH, CELAH = 16, 18, 34, 2
TINGGI_LEGENDA = 18
LEBAR_MAKS = 280
NISBAH = 0.64
"""Height to width: flat enough for the whole card beside the grouping on a screen of 768 lines."""


class PetaRisiko(QWidget):
    """Kemungkinan upwards, dampak to the right. ``dipilih((k, d) | None)`` when a cell is taken or let go again."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dokumen = TahunKinerja(tahun=0)
        self.pilihan: tuple[int, int] | None = None
        self._kursor = (1, 1)
        self._jumlah: dict[tuple[int, int], int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Peta risiko 5 × 5")
        tema.tema().berganti.connect(self.update)

    def isi(
        self, dokumen: TahunKinerja, jumlah: Mapping[tuple[int, int], int], pilihan: tuple[int, int] | None
    ) -> None:
        """Show how many risks stand in which cell."""
        self.dokumen, self.pilihan, self._jumlah = dokumen, pilihan, dict(jumlah)
        self.setAccessibleDescription(self._kalimat())
        self._atur_tinggi()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._atur_tinggi()

    def _atur_tinggi(self) -> None:
        legenda = -(-len(tingkat_risiko(self.dokumen)) // 2) * TINGGI_LEGENDA
        self.setFixedHeight(ATAS + self._tinggi_peta() + round(ukuran.skala(BAWAH)) + legenda)

    def _tinggi_peta(self) -> int:
        # Before the first layout the width is anything; the map must not push the page apart then.
        return round((min(self.width(), LEBAR_MAKS) - KIRI) * NISBAH)

    # Geometry --------------------------------------------------------------------------------------------------------

    def kotak(self, kemungkinan: int, dampak: int) -> QRectF:
        """Place of a cell."""
        lebar = (self.width() - KIRI) / SISI
        tinggi = self._tinggi_peta() / SISI
        return QRectF(
            KIRI + (dampak - 1) * lebar, ATAS + (SISI - kemungkinan) * tinggi, lebar - CELAH, tinggi - CELAH
        )  # fmt: skip

    def sel_di(self, titik: QPointF) -> tuple[int, int] | None:
        """The cell under a point."""
        for k in range(1, SISI + 1):
            for d in range(1, SISI + 1):
                if self.kotak(k, d).contains(titik):
                    return k, d
        return None

    # Painting --------------------------------------------------------------------------------------------------------

    def warna_tingkat(self, urutan: int, banyak: int) -> QColor:
        """From quiet green over amber to red, as many steps as the table has levels."""
        w = tema.warna()
        titik = (w.hijau_latar, w.kuning_latar, w.merah_latar)
        tempat = 2.0 * urutan / max(banyak - 1, 1)
        a, b = titik[min(int(tempat), 1)], titik[min(int(tempat), 1) + 1]
        bagian = tempat - min(int(tempat), 1)
        dasar = QColor.fromRgbF(*(
            x * (1 - bagian) + y * bagian
            for x, y in zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)  # type: ignore[index]
        ))  # fmt: skip
        # The top level stands out also beside its neighbour.
        return dasar.darker(108) if urutan == banyak - 1 and tema.tema().skema == "terang" else dasar

    def paintEvent(self, event: QPaintEvent) -> None:
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        banyak = len(tingkat_risiko(self.dokumen))
        for k in range(1, SISI + 1):
            for d in range(1, SISI + 1):
                self._sel(pelukis, k, d, banyak)
        self._sumbu(pelukis)
        self._legenda(pelukis, banyak)
        pelukis.end()

    def _sel(self, pelukis: QPainter, k: int, d: int, banyak: int) -> None:
        w, kotak = tema.warna(), self.kotak(k, d)
        besaran = besaran_risiko(self.dokumen, k, d)
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(self.warna_tingkat(besaran.urutan, banyak) if besaran else w.abu_latar)
        pelukis.drawRoundedRect(kotak, 4, 4)
        if besaran:
            pelukis.setFont(tema.huruf(tema.KECIL - 2))
            pelukis.setPen(w.teks2)
            pelukis.drawText(kotak.adjusted(4, 2, -4, 0), Qt.AlignmentFlag.AlignLeft, str(besaran.nilai))
        if jumlah := self._jumlah.get((k, d)):
            jari = min(kotak.height() / 2 - 4, 12.0)
            pusat = QPointF(kotak.right() - jari - 4, kotak.center().y())
            pelukis.setPen(QPen(w.garis_kuat, 1))
            pelukis.setBrush(w.permukaan)
            pelukis.drawEllipse(pusat, jari, jari)
            pelukis.setFont(tema.huruf(tema.BIASA, tebal=True))
            pelukis.setPen(w.teks)
            ruang = QRectF(pusat.x() - jari, pusat.y() - jari, 2 * jari, 2 * jari)
            pelukis.drawText(ruang, Qt.AlignmentFlag.AlignCenter, str(jumlah))
        if self.pilihan == (k, d) or (self.hasFocus() and self._kursor == (k, d)):
            pelukis.setBrush(Qt.BrushStyle.NoBrush)
            pelukis.setPen(QPen(w.aksen, 2.0 if self.pilihan == (k, d) else 1.2))
            pelukis.drawRoundedRect(kotak.adjusted(1, 1, -1, -1), 4, 4)

    def _sumbu(self, pelukis: QPainter) -> None:
        w = tema.warna()
        pelukis.setFont(tema.huruf(tema.KECIL - 1))
        pelukis.setPen(w.teks2)
        pelukis.drawText(QPointF(KIRI, ATAS - 7), "Kemungkinan ↑")
        for n in range(1, SISI + 1):
            tegak, datar = self.kotak(n, 1), self.kotak(1, n)
            pelukis.drawText(QRectF(0, tegak.top(), KIRI - 5, tegak.height()), Qt.AlignmentFlag.AlignCenter, str(n))
            bawah = QRectF(datar.left(), datar.bottom() + 3, datar.width(), ukuran.skala(14))
            pelukis.drawText(bawah, Qt.AlignmentFlag.AlignHCenter, str(n))
        atas = self.kotak(1, 1).bottom() + ukuran.skala(15)
        pelukis.drawText(
            QRectF(0, atas, self.width() - CELAH, ukuran.skala(14)), Qt.AlignmentFlag.AlignRight, "Dampak →"
        )

    def _legenda(self, pelukis: QPainter, banyak: int) -> None:
        w, atas = tema.warna(), self.kotak(1, 1).bottom() + ukuran.skala(BAWAH) + 2
        pelukis.setFont(tema.huruf(tema.KECIL - 1))
        for n, nama in enumerate(tingkat_risiko(self.dokumen)):
            x = KIRI + (n % 2) * (self.width() - KIRI) / 2
            y = atas + (n // 2) * TINGGI_LEGENDA
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(self.warna_tingkat(n, banyak))
            pelukis.drawRoundedRect(QRectF(x, y + 1, 12, 12), 3, 3)
            pelukis.setPen(w.teks2)
            pelukis.drawText(QPointF(x + 18, y + 11), nama)

    # Choosing --------------------------------------------------------------------------------------------------------

    def pilih(self, tempat: tuple[int, int] | None) -> None:
        """Take a cell; the same one again lets it go."""
        if tempat is not None:
            self._kursor = tempat
        self.pilihan = None if tempat == self.pilihan else tempat
        self.setAccessibleDescription(self._kalimat())
        self.update()
        self.dipilih.emit(self.pilihan)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (tempat := self.sel_di(event.position())):
            self.pilih(tempat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        geser = {
            Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if geser:
            k, d = self._kursor[0] + geser[0], self._kursor[1] + geser[1]
            self._kursor = (min(max(k, 1), SISI), min(max(d, 1), SISI))
            self.setAccessibleDescription(self.keterangan(self._kursor))
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pilih(self._kursor)
        elif event.key() == Qt.Key.Key_Escape and self.pilihan:
            self.pilih(self.pilihan)
        else:
            super().keyPressEvent(event)

    def keterangan(self, tempat: tuple[int, int]) -> str:
        """A cell in words."""
        k, d = tempat
        besaran = besaran_risiko(self.dokumen, k, d)
        nama = f"besaran {besaran.nilai}, {besaran.tingkat}" if besaran else "tanpa tabel aturan"
        return f"Kemungkinan {k}, dampak {d}: {nama}; {self._jumlah.get(tempat, 0)} risiko."

    def _kalimat(self) -> str:
        return self.keterangan(self.pilihan) if self.pilihan else f"{sum(self._jumlah.values())} risiko berada di peta."

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tempat = self.sel_di(QPointF(event.pos()))
            aturan = self.dokumen.aturan_nama.get("matriks_risiko")
            sumber = f"\nSumber: {aturan.sumber}" if aturan else ""
            QToolTip.showText(event.globalPos(), f"{self.keterangan(tempat)}{sumber}" if tempat else "", self)
            return True
        return super().event(event)
