"""A picture as large as there is room, or the frame that says it is missing, as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import tema


class PratinjauGambar(QWidget):
    """Keeps the aspect of what it shows and never blows it up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asal, self._kecil, self._kata = QPixmap(), QPixmap(), ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def isi(self, citra: QImage, hilang: str) -> None:
        """Show a picture; instead of a null one the words ``hilang`` in a frame."""
        self._asal, self._kecil, self._kata = QPixmap.fromImage(citra), QPixmap(), hilang if citra.isNull() else ""
        self.setAccessibleName("Pratinjau gambar" if not citra.isNull() else hilang or "Pratinjau gambar")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        pelukis = QPainter(self)
        if not self._asal.isNull():
            self._lukis(pelukis)
        elif self._kata:
            warna = tema.warna()
            pelukis.setPen(QPen(warna.garis_kuat, 1, Qt.PenStyle.DashLine))
            kotak = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            pelukis.drawRect(kotak)
            pelukis.setPen(warna.merah)
            pelukis.drawText(
                kotak.adjusted(12, 8, -12, -8), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._kata
            )
        pelukis.end()

    def _lukis(self, pelukis: QPainter) -> None:
        rasio = self.devicePixelRatioF()
        ruang = (self.size() * rasio).boundedTo(self._asal.size())
        if self._kecil.isNull() or self._kecil.size() != self._asal.size().scaled(
            ruang, Qt.AspectRatioMode.KeepAspectRatio
        ):
            self._kecil = self._asal.scaled(
                ruang, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        ukuran = self._kecil.size() / rasio
        x, y = (self.width() - ukuran.width()) // 2, (self.height() - ukuran.height()) // 2
        pelukis.drawPixmap(x, y, ukuran.width(), ukuran.height(), self._kecil)
        pelukis.setPen(tema.warna().garis)
        pelukis.drawRect(x, y, ukuran.width() - 1, ukuran.height() - 1)
