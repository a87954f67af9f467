"""How a grid looks: cells by the delegate, headings and merged cells over them, both from the same few strokes.

QTableView.setSpan is not used: it stretches the first row to the merged text, survives resets, and its label scrolls
away. Merged cells are painted here after the ordinary ones, their label kept in sight while any of their rows is.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from .catatan_tanda import lukis_sudut
from .ikon import IKON_TANDA, UKURAN, lukis_ikon
from .lembar import Baris, Kolom
from .model import Isi, ModelLembar
from .ukur import BARIS_MAKS, TEPI_X, TEPI_Y, Pembungkus
from .warna import Warna

BARIS_GRUP = 2
_INDEN = 1.8
"""One step at which the rows of a tree stand further in, in widths of a digit."""
_UKUR_LEBAR, _LEBAR_PALING = 600, 520
"""Rows looked at, and the widest a column becomes, when it is fitted to its content."""
_TERPILIH = QStyle.StateFlag.State_Selected


class Pelukis:
    """Fonts, colours and strokes of one grid; measures rows with the very metrics it paints with."""

    def __init__(self, model: ModelLembar) -> None:
        self.model = model
        self.biasa = Pembungkus(QFont())
        self.tebal = Pembungkus(QFont())
        self.warna: Warna
        self.kursor = (-1, -1)
        """The cell that is framed: it keeps its own colour, as in Excel."""

    def pakai(self, widget: QWidget) -> None:
        """Take font and palette of the grid."""
        huruf = widget.font()
        tebal = QFont(huruf)
        tebal.setWeight(QFont.Weight.DemiBold)
        self.biasa, self.tebal = Pembungkus(huruf), Pembungkus(tebal)
        self.warna = Warna()

    # Measuring -------------------------------------------------------------------------------------------------------

    @property
    def tinggi_baku(self) -> int:
        """Height of a row of one line."""
        return self.biasa.tinggi + 2 * TEPI_Y

    @property
    def inden(self) -> int:
        """Pixels of one step at which the rows of a tree stand further in."""
        return round(_INDEN * self.biasa.lebar("0"))

    def tinggi_baris(self, r: int, lebar: list[int], lebar_semua: int) -> int:
        """Height of a row: its longest wrapped cell, at most four lines; a merged text shares itself among its rows."""
        baris = self.model.baris[r]
        if baris.jenis == "grup":
            jumlah = len(self.tebal.bungkus(baris.teks, lebar_semua - 2 * TEPI_X, BARIS_GRUP))
            return max(1, jumlah) * self.tebal.tinggi + 2 * TEPI_Y
        paling = 1
        for c, kolom in enumerate(self.model.kolom):
            huruf = self._huruf(baris, kolom)
            isi = self.model.isi(r, c)
            teks = isi.teks or isi.samar
            if not teks or (baris.jenis == "jumlah" and c == 0):
                continue
            awal, akhir = self.model.blok(r, c)
            n = akhir - awal + 1
            jumlah = len(huruf.bungkus(teks, self._lebar_teks(isi, kolom, lebar[c]), kolom.paling or BARIS_MAKS * n))
            paling = max(paling, min(jumlah, 2) if not isi.teks else -(-jumlah // n))
        return paling * self.biasa.tinggi + 2 * TEPI_Y

    def _huruf(self, baris: Baris, kolom: Kolom) -> Pembungkus:
        return self.tebal if baris.jenis == "jumlah" or (baris.tegas and kolom.beku) else self.biasa

    def lebar_kolom(self, c: int) -> int:
        """Width in which the texts of a column stand in one line, within reason."""
        model, paling = self.model, 0.0
        for r in range(min(len(model.baris), _UKUR_LEBAR)):
            jenis = model.baris[r].jenis
            if jenis == "grup" or (jenis == "jumlah" and c == 0):
                continue
            isi = model.isi(r, c)
            baris = (isi.teks or isi.samar).split("\n")
            sisi = self.inden * isi.inden + (UKURAN + 4 if self._tanda(isi) else 0)
            paling = max(paling, *(self.biasa.lebar(t) + sisi for t in baris))
        return min(round(paling) + 2 * TEPI_X + 4, _LEBAR_PALING)

    def _lebar_teks(self, isi: Isi, kolom: Kolom, lebar: int) -> int:
        return lebar - 2 * TEPI_X - self.inden * isi.inden - (UKURAN + 4 if self._tanda(isi) else 0)

    def _tanda(self, isi: Isi) -> tuple[str, QColor] | None:
        """The sign of a cell's state, the most pressing one."""
        if isi.sel is not None and isi.sel.kunci in self.model.draf:
            if isi.sel.kunci in self.model.tolakan:
                return "tolak", self.warna.tolak
            return "pensil", self.warna.draf
        if isi.catatan is not None and isi.catatan.tindak:
            return "bendera", self.warna.tindak
        if isi.status is not None:
            return IKON_TANDA[isi.status.tanda], self.warna.tanda[isi.status.tanda]
        return ("kunci", self.warna.redup) if isi.kunci else None

    # Cells -----------------------------------------------------------------------------------------------------------

    def sel(self, painter: QPainter, kotak: QRect, r: int, c: int, terpilih: bool) -> None:
        """One ordinary cell."""
        model = self.model
        kolom, isi, jumlah = model.kolom[c], model.isi(r, c), model.baris[r].jenis == "jumlah"
        w = self.warna
        if terpilih and (r, c) != self.kursor:
            latar = w.pilih
        elif jumlah:
            latar = w.grup
        elif isi.sel is None and (kolom.sel is not None or kolom.rata != "kiri"):
            latar = w.hitung  # names of rows are no figures: they stay on the plain ground
        elif isi.diusulkan and not isi.kunci:
            latar = w.hitung
        else:
            latar = w.kunci if isi.kunci else w.dasar
        painter.fillRect(kotak, latar)
        if jumlah and c == 0:
            # Its name may run over the next cells: painted over them later, so no rule may stand in its way.
            painter.setPen(w.garis)
            painter.drawLine(kotak.left(), kotak.bottom(), kotak.right(), kotak.bottom())
            return
        self._tepi(painter, kotak)
        self._tulis(painter, kotak, kolom, isi, self._huruf(model.baris[r], kolom))

    def _tepi(self, painter: QPainter, kotak: QRect) -> None:
        painter.setPen(self.warna.garis)
        painter.drawLine(kotak.left(), kotak.bottom(), kotak.right(), kotak.bottom())
        painter.drawLine(kotak.right(), kotak.top(), kotak.right(), kotak.bottom())

    def _tulis(
        self, painter: QPainter, kotak: QRect, kolom: Kolom, isi: Isi, huruf: Pembungkus, maks: int = BARIS_MAKS
    ) -> None:
        if isi.catatan is not None:
            lukis_sudut(painter, kotak, self.warna.tindak if isi.catatan.tindak else self.warna.catatan)
        tanda = self._tanda(isi)
        sisi = TEPI_X + self.inden * isi.inden
        kiri, lebar = kotak.left() + sisi, kotak.width() - sisi - TEPI_X - 1
        x: float
        y: float
        if tanda:
            di_kanan = kolom.rata == "kiri"
            x = kotak.right() - TEPI_X - UKURAN + 2 if di_kanan else kotak.left() + 5
            y = kotak.top() + TEPI_Y + (huruf.tinggi - UKURAN) / 2.0
            lukis_ikon(painter, *tanda, QPointF(x, y))
            lebar -= UKURAN + 4
            kiri += 0 if di_kanan else UKURAN + 4
        teks = isi.teks or isi.samar
        if not teks:
            return
        huruf = huruf if isi.teks else self.biasa  # a hint is never loud
        muat = max(1, min(maks, (kotak.height() - TEPI_Y) // huruf.tinggi))
        painter.setFont(huruf.huruf)
        painter.setPen(self._pena(isi, tanda))
        y = kotak.top() + TEPI_Y + huruf.alas
        for baris in huruf.bungkus(teks, lebar + 1, muat if isi.teks else min(muat, 2)):
            x = float(kiri)
            if kolom.rata != "kiri":
                sisa = lebar - huruf.lebar(baris)
                x = kiri + (sisa if kolom.rata == "kanan" else sisa / 2)
            painter.drawText(QPointF(x, y), baris)
            y += huruf.tinggi

    def _pena(self, isi: Isi, tanda: tuple[str, QColor] | None) -> QColor:
        if not isi.teks or isi.teks.startswith(("N/A", "tidak dapat", "belum lengkap", "kosong", "–")) or isi.kunci:
            return self.warna.redup
        if isi.status is not None and tanda is not None and tanda[0] in ("peringatan", "jam"):
            return tanda[1]
        return self.warna.teks

    # Over the cells --------------------------------------------------------------------------------------------------

    def atas_sel(self, painter: QPainter, view: QTableView, awal: int, akhir: int) -> None:
        """Headings, totals' names, merged cells and the cursor of the rows in sight."""
        for r in range(awal, akhir + 1):
            jenis = self.model.baris[r].jenis
            if jenis == "grup":
                self._grup(painter, view, r)
            elif jenis == "jumlah" and not view.isColumnHidden(0) and self.model.isi(r, 0).teks:
                self._nama_jumlah(painter, view, r)
        for c, kolom in enumerate(self.model.kolom):
            if kolom.gabung is None or view.isColumnHidden(c):
                continue
            r = awal
            while r <= akhir:
                a, b = self.model.blok(r, c)
                if self.model.baris[r].jenis == "isi":
                    self._gabungan(painter, view, a, b, c)
                r = b + 1
        r, c = self.kursor
        if r >= 0 and not view.isColumnHidden(c):
            isi = self.model.isi(r, c)
            daftar = self.model.kolom[c].menu is not None or (isi.terbuka and berpilihan(isi))
            self._kursor(painter, kotak_sel(view, self.model, r, c), daftar, view.hasFocus())

    def _grup(self, painter: QPainter, view: QTableView, r: int) -> None:
        lebar = view.viewport().width()
        kotak = QRect(0, view.rowViewportPosition(r), lebar, view.rowHeight(r))
        painter.fillRect(kotak, self.warna.grup)
        painter.setPen(self.warna.garis)
        painter.drawLine(0, kotak.bottom(), lebar, kotak.bottom())
        painter.setFont(self.tebal.huruf)
        painter.setPen(self.warna.teks)
        y = kotak.top() + TEPI_Y + self.tebal.alas
        # The twin is narrower than the grid, but its heading has to run on at the same places.
        for baris in self.tebal.bungkus(self.model.baris[r].teks, lebar_lembar(view) - 2 * TEPI_X, BARIS_GRUP):
            painter.drawText(QPointF(TEPI_X, y), baris)
            y += self.tebal.tinggi

    def _nama_jumlah(self, painter: QPainter, view: QTableView, r: int) -> None:
        """A total's name may run over the empty cells after it, and their rules; never over a figure."""
        teks = self.model.isi(r, 0).teks
        x, y = view.columnViewportPosition(0), view.rowViewportPosition(r)
        perlu, lebar, c = self.tebal.lebar(teks) + 2 * TEPI_X, view.columnWidth(0), 1
        terpilih = view.selectionModel().isSelected
        while (
            lebar < perlu and c < len(self.model.kolom) and not view.isColumnHidden(c) and not self.model.isi(r, c).teks
        ):
            lebar += view.columnWidth(c)
            c += 1
        ruang = QRect(x, y, lebar - 1, view.rowHeight(r) - 1)
        if c > 1 and not any(terpilih(self.model.index(r, i)) for i in range(c)):
            painter.fillRect(ruang, self.warna.grup)
        elif c == 1:
            painter.setPen(self.warna.garis)
            painter.drawLine(ruang.right() + 1, ruang.top(), ruang.right() + 1, ruang.bottom())
        painter.save()
        painter.setClipRect(ruang)
        painter.setFont(self.tebal.huruf)
        painter.setPen(self.warna.teks)
        painter.drawText(QPointF(x + TEPI_X, y + TEPI_Y + self.tebal.alas), teks)
        painter.restore()

    def _gabungan(self, painter: QPainter, view: QTableView, awal: int, akhir: int, c: int) -> None:
        kotak = kotak_blok(view, awal, akhir, c)
        isi, w = self.model.isi(awal, c), self.warna
        pilihan = view.selectionModel()
        di_sini = self.kursor[1] == c and awal <= self.kursor[0] <= akhir
        terpilih = not di_sini and any(pilihan.isSelected(self.model.index(i, c)) for i in range(awal, akhir + 1))
        kolom = self.model.kolom[c]
        dihitung = kolom.sel is None and kolom.rata == "kanan"
        latar = w.hitung if dihitung else w.kunci if isi.kunci else w.dasar
        painter.fillRect(kotak, w.pilih if terpilih else latar)
        self._tepi(painter, kotak)
        tampak = QRect(kotak)
        tampak.setTop(max(kotak.top(), 0))
        satu = 2 * TEPI_Y + self.biasa.tinggi
        if tampak.height() < satu:
            tampak.setTop(min(tampak.top(), kotak.bottom() - satu + 1))
        self._tulis(
            painter, tampak, kolom, isi, self._huruf(self.model.baris[awal], kolom), BARIS_MAKS * (akhir - awal + 1)
        )

    def _kursor(self, painter: QPainter, kotak: QRect, daftar: bool, fokus: bool) -> None:
        """The frame of the current cell; an arrow where it opens a list."""
        if not fokus:
            painter.setPen(self.warna.garis_kepala)
            painter.drawRect(kotak.adjusted(0, 0, -1, -1))
            return
        painter.setPen(QPen(self.warna.kursor, 2))
        painter.drawRect(kotak.adjusted(1, 1, -1, -1))
        if daftar:
            tempat = QPointF(kotak.right() - UKURAN - 3, kotak.bottom() - UKURAN - 3)
            lukis_ikon(painter, "bawah", self.warna.redup, tempat)


def berpilihan(isi: Isi) -> bool:
    """True for a cell that takes one of a list."""
    from ...domain.noun import JenisPilihan, JenisRujukan

    return isi.sel is not None and isinstance(isi.sel.jenis, JenisPilihan | JenisRujukan)


def lebar_lembar(view: QTableView) -> int:
    """Width of the whole grid, also from its twin of frozen columns."""
    utama = view.property("utama") or view
    return int(utama.viewport().width())


def kotak_blok(view: QTableView, awal: int, akhir: int, c: int) -> QRect:
    """Place of a merged cell in a view, as far as it goes above and below what is in sight."""
    atas = view.rowViewportPosition(awal)
    bawah = view.rowViewportPosition(akhir) + view.rowHeight(akhir)
    return QRect(view.columnViewportPosition(c), atas, view.columnWidth(c), bawah - atas)


def kotak_sel(view: QTableView, model: ModelLembar, r: int, c: int) -> QRect:
    """Place of a cell, merged or not."""
    return kotak_blok(view, *model.blok(r, c), c)


class DelegasiSel(QStyledItemDelegate):
    """Paints ordinary cells straight from the model's cache; headings and merged cells are left to the view."""

    def __init__(self, pelukis: Pelukis, parent: QObject) -> None:
        super().__init__(parent)
        self._pelukis = pelukis

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        r, c = index.row(), index.column()
        model = self._pelukis.model
        jenis = model.baris[r].jenis
        if jenis == "grup" or (jenis == "isi" and model.kolom[c].gabung is not None):
            return
        terpilih = bool(option.state & _TERPILIH)
        self._pelukis.sel(painter, option.rect, r, c, terpilih)
