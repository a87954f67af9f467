"""Status of a kegiatan as a pill in the grid: its colour and its sign say the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
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
        super().paint(painter, option, index)
        model = self._p.model
        if model.kolom[index.column()].id != "status" or model.baris[index.row()].jenis != "isi":
            return
        isi = model.isi(index.row(), index.column())
        if isi.teks in PIL and not (isi.sel is not None and isi.sel.kunci in model.draf):
            self._pil(painter, option.rect, isi.teks)

    def _pil(self, painter: QPainter, kotak: QRect, teks: str) -> None:
        nada, ikon = PIL[teks]
        tinta, latar = tema.warna().nada(nada)
        huruf, rect = self._p.biasa, QRectF(kotak)
        lebar = min(huruf.lebar(teks) + _IKON + 22, rect.width() - 6)
        pil = QRectF(rect.left() + TEPI_X - 4, rect.top() + TEPI_Y - 2, lebar, huruf.tinggi + 3)
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
        painter.setFont(huruf.huruf)
        painter.setPen(tinta)
        ruang = pil.adjusted(_IKON + 12, 0, -4, 0)
        muat = QFontMetricsF(huruf.huruf).elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
        painter.drawText(ruang, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, muat)
        painter.restore()
