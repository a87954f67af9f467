"""Status of a kegiatan as a pill in the grid: its colour and its sign say the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from ...domain.rencana_aksi import StatusRenaksi
from .. import tema
from ..tabel.ikon import lukis_ikon
from ..tabel.lukis import DelegasiSel, Pelukis
from ..tabel.ukur import TEPI_X, TEPI_Y

PIL: dict[str, tuple[tema.Nada, str]] = {
    StatusRenaksi.RENCANA: ("abu", ""),
    StatusRenaksi.BERJALAN: ("kuning", "jam"),
    StatusRenaksi.SELESAI: ("hijau", "centang"),
    StatusRenaksi.TIDAK: ("merah", "tolak"),
}
_IKON = 11


class DelegasiStatus(DelegasiSel):
    """Ordinary cells as everywhere; over the text of a status its pill."""

    def __init__(self, pelukis: Pelukis, parent: QObject) -> None:
        super().__init__(pelukis, parent)
        self._p = pelukis

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = self._p.model
        if model.kolom[index.column()].id != "status" or model.baris[index.row()].jenis != "isi":
            super().paint(painter, option, index)
            return
        isi = model.isi(index.row(), index.column())
        if isi.teks not in PIL or (isi.sel is not None and isi.sel.kunci in model.draf):
            super().paint(painter, option, index)
            return
        teks, status = isi.teks, isi.status
        isi.teks, isi.status = "", None  # ground and rules only: the pill says the rest
        super().paint(painter, option, index)
        isi.teks, isi.status = teks, status
        self._pil(painter, option.rect, teks)

    def _pil(self, painter: QPainter, kotak: QRect, teks: str) -> None:
        nada, ikon = PIL[teks]
        tinta, latar = tema.warna().nada(nada)
        rect, huruf = QRectF(kotak), QFont(self._p.biasa.huruf)
        huruf.setPointSizeF(huruf.pointSizeF() * tema.KECIL / tema.BIASA)
        metrik = QFontMetricsF(huruf)
        lebar = min(metrik.horizontalAdvance(teks) + _IKON + 22, rect.width() - 8)
        pil = QRectF(rect.left() + TEPI_X - 4, rect.top() + TEPI_Y - 1, lebar, self._p.biasa.tinggi + 2)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        jalur = QPainterPath()
        jalur.addRoundedRect(pil, pil.height() / 2, pil.height() / 2)
        painter.fillPath(jalur, latar)
        tengah = pil.center().y() - _IKON / 2
        if ikon:
            lukis_ikon(painter, ikon, tinta, QPointF(pil.left() + 7, tengah), _IKON)
        else:
            painter.setPen(QPen(tinta, 1.3))
            painter.drawEllipse(QRectF(pil.left() + 8, tengah + 1, _IKON - 2, _IKON - 2))
        painter.setFont(huruf)
        painter.setPen(tinta)
        ruang = pil.adjusted(_IKON + 12, 0, -6, 0)
        muat = metrik.elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
        painter.drawText(ruang, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, muat)
        painter.restore()
