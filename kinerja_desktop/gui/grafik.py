"""Screen charts: capaian per sasaran as bars with the 100 % line, serapan against RPD as a curve. Paper has its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..domain.angka import tulis_rp
from ..domain.periode import NAMA_BULAN
from ..domain.serapan import TitikSerapan
from . import tema
from .tema import JARAK


@dataclass(frozen=True, slots=True)
class Batang:
    """One bar: label, value in percent (None where nothing could be computed) and the text printed beside it."""

    nama: str
    nilai: float | None
    teks: str
    keterangan: str = ""
    harap: float | None = 100.0
    """Where the bar should end by now; below it the bar is orange and has a sign."""
    id: str = ""

    @property
    def tertinggal(self) -> bool:
        return self.nilai is not None and self.harap is not None and self.nilai < self.harap


class GrafikBatang(QWidget):
    """Bars below each other, scaled to 120 % or the largest value, each with a mark where it should be by now.

    ``dipilih`` names the bar that was clicked, or entered with the keyboard (arrows, then Enter).
    """

    dipilih = Signal(str)

    TINGGI = 4 * JARAK

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batang: tuple[Batang, ...] = ()
        self.kini = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tema.tema().berganti.connect(self.update)

    def isi(self, batang: Sequence[Batang]) -> None:
        self.batang, self.kini = tuple(batang), min(self.kini, max(len(batang) - 1, 0))
        sebut = (f"{b.nama} {b.teks}{', di bawah yang seharusnya' if b.tertinggal else ''}" for b in self.batang)
        self.setAccessibleName("Capaian per sasaran: " + "; ".join(sebut))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 * JARAK, self.TINGGI * len(self.batang))

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * JARAK, self.TINGGI * len(self.batang))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            nomor = event.pos().y() // self.TINGGI
            if 0 <= nomor < len(self.batang):
                b = self.batang[nomor]
                QToolTip.showText(event.globalPos(), f"{b.nama}\n{b.keterangan or b.teks}", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        nomor = int(event.position().y()) // self.TINGGI
        if event.button() == Qt.MouseButton.LeftButton and 0 <= nomor < len(self.batang):
            self.kini = nomor
            self.dipilih.emit(self.batang[nomor].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        langkah = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if langkah is not None and self.batang:
            self.kini = (self.kini + langkah) % len(self.batang)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.batang:
            self.dipilih.emit(self.batang[self.kini].id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        w = tema.warna()
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        sisi = pelukis.fontMetrics().height()
        angka = (
            max((pelukis.fontMetrics().horizontalAdvance(b.teks) for b in self.batang), default=0) + JARAK + sisi + 6
        )
        lajur = min(self.width() * 0.34, 30.0 * JARAK)
        nama = self.width() - lajur - angka - 2 * JARAK
        puncak = max([120.0, *(b.nilai for b in self.batang if b.nilai is not None)])
        for nomor, b in enumerate(self.batang):
            y = nomor * self.TINGGI
            tengah = y + self.TINGGI / 2
            if nomor:
                pelukis.setPen(w.garis)
                pelukis.drawLine(QPointF(0, y + 0.5), QPointF(self.width(), y + 0.5))
            pelukis.setPen(w.teks)
            teks = pelukis.fontMetrics().elidedText(b.nama, Qt.TextElideMode.ElideRight, int(nama) - 2 * JARAK)
            pelukis.drawText(QRectF(0, y, nama, self.TINGGI), Qt.AlignmentFlag.AlignVCenter, teks)
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(w.abu_latar)
            pelukis.drawRoundedRect(QRectF(nama, tengah - 5, lajur, 10), 5, 5)
            if b.nilai is not None and b.nilai > 0:
                pelukis.setBrush(w.jingga if b.tertinggal else w.aksen)
                pelukis.drawRoundedRect(QRectF(nama, tengah - 5, max(10.0, lajur * b.nilai / puncak), 10), 5, 5)
            if b.harap is not None:
                pelukis.setPen(QPen(w.kuning, 2))
                batas = nama + lajur * b.harap / puncak
                pelukis.drawLine(QPointF(batas, tengah - 8), QPointF(batas, tengah + 8))
            if b.tertinggal:
                gambar = tema.gambar_ikon("turun", w.jingga, sisi, self.devicePixelRatioF())
                pelukis.drawPixmap(round(self.width() - angka - JARAK + 4), round(tengah - sisi / 2), gambar)
            pelukis.setPen(w.teks if b.nilai is not None else w.teks2)
            kotak = QRectF(self.width() - angka - JARAK, y, angka + JARAK, self.TINGGI)
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, b.teks)
            if self.hasFocus() and nomor == self.kini:
                pelukis.setPen(QPen(w.aksen, 1))
                pelukis.setBrush(Qt.BrushStyle.NoBrush)
                pelukis.drawRoundedRect(QRectF(0.5, y + 1.5, self.width() - 1, self.TINGGI - 3), 4, 4)
        pelukis.end()


class GrafikSerapan(QWidget):
    """Cumulative realisasi against cumulative RPD in percent of the pagu, January to December. ``dipilih``: clicked."""

    dipilih = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titik: tuple[TitikSerapan, ...] = ()
        self.pagu = 0
        self.label_akhir = ""
        self.setMinimumSize(30 * JARAK, 17 * JARAK)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        tema.tema().berganti.connect(self.update)

    def isi(self, titik: Sequence[TitikSerapan], pagu: int | None, label_akhir: str) -> None:
        """``label_akhir`` is written at the newest realisasi (its printed percentage and rupiah)."""
        self.titik, self.pagu, self.label_akhir = tuple(titik), pagu or 0, label_akhir
        self.setAccessibleName(f"Serapan anggaran terhadap RPD: {label_akhir or 'belum ada realisasi'}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(50 * JARAK, 26 * JARAK)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.dipilih.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.dipilih.emit()
        else:
            super().keyPressEvent(event)

    def _bidang(self) -> QRectF:
        ukur = self.fontMetrics()
        return QRectF(self.rect()).adjusted(
            ukur.horizontalAdvance("100 %") + JARAK, ukur.height() + JARAK, -2 * JARAK, -ukur.height() - JARAK
        )

    def _di(self, bidang: QRectF, bulan: int, rupiah: int, puncak: float) -> QPointF:
        bagian = rupiah / self.pagu * 100 if self.pagu else 0.0
        return QPointF(
            bidang.left() + bidang.width() * (bulan - 1) / 11, bidang.bottom() - bidang.height() * bagian / puncak
        )

    @property
    def _puncak(self) -> float:
        isi = [n for t in self.titik for n in (t.rpd, t.realisasi) if n is not None]
        return max(100.0, max(isi, default=0) / self.pagu * 100) if self.pagu else 100.0

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.titik:
            bidang = self._bidang()
            nomor = round((event.pos().x() - bidang.left()) / max(bidang.width(), 1) * 11)
            t = self.titik[max(0, min(11, nomor))]
            baris = [NAMA_BULAN[t.bulan - 1]]
            baris += [f"RPD {tulis_rp(t.rpd)}"] if t.rpd is not None else []
            baris += [f"Realisasi {tulis_rp(t.realisasi)}"] if t.realisasi is not None else []
            QToolTip.showText(event.globalPos(), "\n".join(baris), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        w = tema.warna()
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pelukis.setFont(tema.huruf(tema.KECIL))
        bidang, puncak = self._bidang(), self._puncak
        self._kisi(pelukis, bidang, puncak)
        rpd = [self._di(bidang, t.bulan, t.rpd, puncak) for t in self.titik if t.rpd is not None]
        nyata = [self._di(bidang, t.bulan, t.realisasi, puncak) for t in self.titik if t.realisasi is not None]
        pelukis.setBrush(Qt.BrushStyle.NoBrush)
        if rpd:
            pelukis.setPen(QPen(w.kuning, 2, Qt.PenStyle.DashLine))
            pelukis.drawPolyline(QPolygonF(rpd))
        if nyata:
            pelukis.setPen(QPen(w.aksen, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            pelukis.drawPolyline(QPolygonF(nyata))
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(w.aksen)
            for titik in nyata[-1:] if len(nyata) > 3 else nyata:
                pelukis.drawEllipse(titik, 4.5, 4.5)
            self._tulis_akhir(pelukis, bidang, nyata[-1], rpd)
        self._legenda(pelukis, bool(rpd), bool(nyata))
        if self.hasFocus():
            pelukis.setPen(QPen(w.aksen, 1))
            pelukis.setBrush(Qt.BrushStyle.NoBrush)
            pelukis.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        pelukis.end()

    def _kisi(self, pelukis: QPainter, bidang: QRectF, puncak: float) -> None:
        w = tema.warna()
        for persen in (0, 25, 50, 75, 100):
            y = bidang.bottom() - bidang.height() * persen / puncak
            pelukis.setPen(QPen(w.garis_kuat if persen == 0 else w.garis, 1))
            pelukis.drawLine(QPointF(bidang.left(), y), QPointF(bidang.right(), y))
            pelukis.setPen(w.teks2)
            kotak = QRectF(0, y - 10, bidang.left() - JARAK, 20)
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{persen} %")
        for bulan in range(1, 13):
            x = bidang.left() + bidang.width() * (bulan - 1) / 11
            kotak = QRectF(x - 24, bidang.bottom() + 4, 48, pelukis.fontMetrics().height() + 4)
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, NAMA_BULAN[bulan - 1][:3])

    def _tulis_akhir(self, pelukis: QPainter, bidang: QRectF, titik: QPointF, rpd: list[QPointF]) -> None:
        """The newest figure beside its point, where it covers neither the plan nor the edge."""
        ukur = pelukis.fontMetrics()
        lebar, tinggi = ukur.horizontalAdvance(self.label_akhir) + 12, ukur.height() + 6
        calon = [
            QRectF(x, y, lebar, tinggi)
            for x in (titik.x() + 10, titik.x() - lebar - 10)
            for y in (titik.y() - tinggi / 2, *(titik.y() + n for n in (14, 30, 46, 62)), titik.y() - tinggi - 14)
        ]
        muat = [k for k in calon if bidang.adjusted(0, 0, JARAK, 0).contains(k)] or calon[-1:]
        kotak = next((k for k in muat if not _menyentuh(k, rpd)), muat[0])
        alas = QColor(tema.warna().permukaan)
        alas.setAlpha(225)
        pelukis.setBrush(alas)
        pelukis.drawRoundedRect(kotak, 4, 4)
        pelukis.setPen(tema.warna().teks)
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, self.label_akhir)

    def _legenda(self, pelukis: QPainter, rpd: bool, nyata: bool) -> None:
        w, ukur = tema.warna(), pelukis.fontMetrics()
        x, y = float(self._bidang().left()), ukur.height() / 2
        for ada, nama, tinta, gaya in (
            (nyata, "Realisasi", w.aksen, Qt.PenStyle.SolidLine),
            (rpd, "RPD", w.kuning, Qt.PenStyle.DashLine),
        ):
            if ada:
                pelukis.setPen(QPen(tinta, 2.4, gaya))
                pelukis.drawLine(QPointF(x, y), QPointF(x + 22, y))
                pelukis.setPen(w.teks2)
                pelukis.drawText(QPointF(x + 28, y + ukur.ascent() / 2 - 1), nama)
                x += 28 + ukur.horizontalAdvance(nama) + 2 * JARAK


def _menyentuh(kotak: QRectF, garis: list[QPointF]) -> bool:
    """Whether a line of points runs through a box."""
    lebih = kotak.adjusted(-3, -3, 3, 3)
    return any(lebih.contains(a + (b - a) * (n / 24)) for a, b in pairwise(garis) for n in range(25))
