"""Editing one cell: open an editor, read what was typed, commit it or say why not. Nothing typed is thrown away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from ...application.pengisian import isi_sel
from ...application.sel import Sel, nilai_sel, pilihan_sel
from ...application.transaksi import TransaksiError
from ...domain.angka import Ambigu, Ditolak, tulis_angka
from ...domain.noun import JenisTanggal, JenisTeks, JenisYaTidak
from ...domain.periode import tulis_tanggal
from ..sesi import HANYA_BACA, Nada
from .dasar import DasarTabel
from .lukis import berpilihan, kotak_sel
from .model import teks_sunting
from .penyunting import SuntingBaris, SuntingPanjang
from .rencana_isi import baca_pilihan
from .tombol import kunci_tombol

_BERUBAH = "Isi sel ini berubah sementara Anda mengetik; ketikan Anda disimpan sebagai draf pada sel itu."
_PENDEK = 60
"""Text fields up to this length are edited in one line."""
_PANAH = {Qt.Key.Key_Up: "atas", Qt.Key.Key_Down: "bawah", Qt.Key.Key_Left: "kiri", Qt.Key.Key_Right: "kanan"}


class Sunting(QObject):
    """The one open editor of a grid. The cell is remembered by its names, never by its place."""

    def __init__(self, tabel: DasarTabel) -> None:
        super().__init__(tabel)
        self._t = tabel
        self.editor: SuntingBaris | SuntingPanjang | None = None
        self.sel: Sel | None = None
        self._alamat = ("", "")
        self._teks_awal = ""
        self._nilai_awal: Any = None
        self._mengetik = False
        """Opened by typing: arrows leave the cell, as in Excel; F2 switches."""
        self._menyimpan = False

    # Opening ---------------------------------------------------------------------------------------------------------

    def mulai(self, r: int, c: int, awal: str | None = None, *, timpa: bool = False) -> bool:
        """Open the editor of a cell; ``awal`` replaces its content. False, with the reason said, where it is closed.

        ``timpa`` selects all of it, as the stand-in words of a new row are there to be typed over.
        """
        t = self._t
        if self.editor is not None and not self.simpan():
            return False
        if not t.model.baris or t.model.baris[r].jenis == "grup":
            return False
        if t.sesi.hanya_baca:
            t.sesi.pesan.emit(HANYA_BACA, Nada.PERINGATAN)
            return False
        isi = t.model.isi(r, c)
        if isi.sel is None:
            t.sesi.pesan.emit("Sel ini dihitung program atau tidak perlu diisi.", Nada.KABAR)
            return False
        if isi.kunci:
            t.sesi.pesan.emit(isi.kunci, Nada.PERINGATAN)
            self._bisik(r, c, isi.kunci)
            return False
        dok = t.sesi.dokumen
        self.sel, self._alamat = isi.sel, (t.model.baris[r].kunci, t.model.kolom[c].id)
        self._teks_awal, self._nilai_awal = teks_sunting(dok, isi.sel), nilai_sel(dok, isi.sel)
        self._mengetik = awal is not None
        self._buat(r, c, t.draf.isi.get(isi.sel.kunci, self._teks_awal) if awal is None else awal, timpa)
        return True

    def _buat(self, r: int, c: int, teks: str, timpa: bool) -> None:
        assert self.sel is not None
        t, jenis = self._t, self.sel.jenis
        induk, warna = t.tampilan.kisi(c).viewport(), t.tampilan.pelukis.warna.kursor
        e: SuntingBaris | SuntingPanjang
        if isinstance(jenis, JenisTeks) and jenis.maks > _PENDEK:
            e = SuntingPanjang(induk, warna)
        else:
            kanan = t.model.kolom[c].rata == "kanan"
            e = SuntingBaris(induk, warna, Qt.AlignmentFlag.AlignRight if kanan else Qt.AlignmentFlag.AlignLeft)
        e.setFont(t.tampilan.font())
        e.setAccessibleName(t.model.nama_sel(r, c))
        self.editor = e
        e.installEventFilter(self)
        e.isi_teks(teks, pilih=timpa or (not self._mengetik and isinstance(e, SuntingBaris)))
        e.berubah.connect(self._diketik)
        self.taruh()
        e.show()
        e.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(e, SuntingBaris):
            if self._mengetik:
                e.end(False)
            if berpilihan(t.model.isi(r, c)):
                e.dipilih.connect(lambda: self.simpan("masuk"))
                e.lanjut.connect(lambda cara: self.simpan(cara))
                e.pilihan(pilihan_sel(t.sesi.dokumen, self.sel), semua=not self._mengetik)
            elif (saran := t.model.kolom[c].saran) and (kata := saran(t.sesi.dokumen)):
                e.dipilih.connect(lambda: self.simpan("masuk"))
                e.lanjut.connect(lambda cara: self.simpan(cara))
                e.pilihan(kata, semua=not self._mengetik, bebas=True)
        if self._mengetik:
            self._diketik()

    def _tempat(self) -> tuple[int, int] | None:
        return self._t.model.tempat(*self._alamat)

    def taruh(self) -> None:
        """Lay the editor over its cell again (after scrolling or a refresh)."""
        tempat = self._tempat()
        if self.editor is None or tempat is None:
            return
        kisi = self._t.tampilan.kisi(tempat[1])
        kotak = kotak_sel(kisi, self._t.model, *tempat)
        self.editor.taruh(kotak, kisi.viewport().rect(), self._t.tampilan.pelukis.biasa.tinggi)

    # Closing ---------------------------------------------------------------------------------------------------------

    def simpan(self, lanjut: str = "", *, paksa: bool = False, pilihan: int | None = None) -> bool:
        """Commit and move on. Where it is refused the editor stays; with ``paksa`` it closes and the text stays a draft."""
        e, sel, t = self.editor, self.sel, self._t
        if e is None or sel is None:
            return True
        teks = e.teks()
        if teks == self._teks_awal:
            self._tutup(buang=True, lanjut=lanjut)
            return True
        hasil = baca_pilihan(t.sesi.dokumen, sel, teks, pilihan)
        if isinstance(hasil, Ambigu):
            self._tanya(hasil, lanjut, paksa)
            return False
        if isinstance(hasil, Ditolak):
            return self._tolak(hasil.alasan, paksa)
        if not self._terapkan(sel, hasil.nilai, teks):
            return self._tolak("", paksa)
        self._tutup(buang=True, lanjut=lanjut)
        return True

    def _terapkan(self, sel: Sel, nilai: Any, teks: str) -> bool:
        t, tempat = self._t, self._tempat()
        label = f"isi {sel.jenis.label.lower() or sel.kolom}"
        if tempat is not None:
            r, c = tempat
            label = t.lembar.label(t.sesi.dokumen, t.model.kolom[c], t.model.baris[r])
        try:
            transaksi = isi_sel(t.sesi.dokumen, [(sel, nilai, teks)], label)
        except TransaksiError as salah:
            t.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return False
        self._menyimpan = True
        try:
            return t.sesi.terapkan(transaksi)
        finally:
            self._menyimpan = False

    def _tolak(self, alasan: str, paksa: bool) -> bool:
        """Say why, keep the text. ``alasan`` is empty where the sentence has been said already."""
        e, sel, t = self.editor, self.sel, self._t
        assert e is not None
        assert sel is not None
        if alasan:
            t.sesi.pesan.emit(f"{alasan.rstrip('.')}.", Nada.PERINGATAN)
        sebab = alasan or "Belum tersimpan"
        t.model.tolakan[sel.kunci] = sebab
        t.draf.simpan(sel.kunci, e.teks())
        if paksa:
            self._tutup(buang=False)
            return False
        e.tandai_salah(sebab, t.tampilan.pelukis.warna.tolak)
        QToolTip.showText(e.mapToGlobal(QPoint(0, e.height())), sebab, e)
        return False

    def _tanya(self, ragu: Ambigu, lanjut: str, paksa: bool) -> None:
        t = self._t
        assert self.editor is not None
        kotak = QRect(self.editor.mapTo(t, QPoint(0, 0)), self.editor.size())

        def jawab(nomor: int) -> None:
            self.simpan(lanjut, paksa=paksa, pilihan=nomor)

        def batal() -> None:
            if self.editor is not None:
                self.editor.setFocus(Qt.FocusReason.PopupFocusReason)
            if isinstance(self.editor, SuntingBaris):
                self.editor.end(False)  # focus coming back has selected all of it

        pilihan = [(tulis_angka(p), (lambda nomor=i: jawab(nomor))) for i, p in enumerate(ragu.pilihan)]
        kalimat = f"{ragu.alasan}. Mana yang dimaksud?"
        t.tanya.tanya(kotak, kalimat, pilihan, batal, tinggal=lambda: self._tinggalkan(ragu.alasan))

    def _tinggalkan(self, alasan: str) -> None:
        """The question was left unanswered: nothing is written, the text stays a draft."""
        if self.editor is not None:
            self._tolak(alasan, True)

    def batal(self) -> None:
        """Esc: leave the cell as it was; its draft goes too."""
        self._tutup(buang=True)

    def lepas(self) -> None:
        """Another file, year or sheet: close without writing; changed text stays a draft of its cell."""
        if self.editor is not None and self.sel is not None:
            if self.editor.teks() != self._teks_awal:
                self._t.draf.simpan(self.sel.kunci, self.editor.teks())
            self._tutup(buang=False)

    def _tutup(self, *, buang: bool, lanjut: str = "") -> None:
        e, sel, t = self.editor, self.sel, self._t
        if e is None or sel is None:
            return
        tempat, berfokus = self._tempat(), e.hasFocus() or t.tanya.isAncestorOf(e) or bool(lanjut)
        self.editor = self.sel = None  # first: hiding it makes it lose the focus, which would save again
        t.tanya.hide()
        if buang:
            t.draf.buang(sel.kunci)
            t.model.tolakan.pop(sel.kunci, None)
        else:
            t.draf.simpan_kini()
        t.model.draf = t.draf.isi
        e.removeEventFilter(self)
        e.hide()
        e.deleteLater()
        if berfokus:
            t.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)
        if lanjut and tempat is not None:
            if t.tampilan.kini() != tempat:
                t.tampilan.ke(*tempat)
            t.tampilan.gerakkan(lanjut)
        t.tampilan.viewport().update()
        t.tampilan.kembar.viewport().update()

    # Other changes ---------------------------------------------------------------------------------------------------

    def sesuaikan(self) -> None:
        """After a refresh: an open editor never writes over what changed under it."""
        if self.editor is None or self.sel is None or self._menyimpan:
            return
        if self._tempat() is None or nilai_sel(self._t.sesi.dokumen, self.sel) != self._nilai_awal:
            if self.editor.teks() != self._teks_awal:
                self._t.sesi.pesan.emit(_BERUBAH, Nada.PERINGATAN)
            self.lepas()
        else:
            self.taruh()

    def balik(self, r: int, c: int) -> bool:
        """Space: turn a yes into a no. False where the cell is no yes-or-no."""
        isi = self._t.model.isi(r, c)
        if isi.sel is None or not isinstance(isi.sel.jenis, JenisYaTidak):
            return False
        if isi.kunci:
            self._t.sesi.pesan.emit(isi.kunci, Nada.PERINGATAN)
            return True
        baru = not nilai_sel(self._t.sesi.dokumen, isi.sel)
        self._alamat = (self._t.model.baris[r].kunci, self._t.model.kolom[c].id)
        self._terapkan(isi.sel, baru, "ya" if baru else "tidak")
        return True

    def _tanggal(self) -> bool:
        return self.sel is not None and isinstance(self.sel.jenis, JenisTanggal)

    def _diketik(self) -> None:
        if self.editor is not None and self.sel is not None:
            self._t.draf.ketik(self.sel.kunci, self.editor.teks())

    def _bisik(self, r: int, c: int, kalimat: str) -> None:
        kisi = self._t.tampilan.kisi(c)
        kotak = kotak_sel(kisi, self._t.model, r, c)
        QToolTip.showText(kisi.viewport().mapToGlobal(kotak.bottomLeft()), kalimat, kisi.viewport(), kotak)

    # Keys of the editor ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.editor or self.editor is None:
            return False
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in (
                Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason,
            ):  # fmt: skip
                self.simpan(paksa=True)
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._tombol(self.editor, event)
        return False

    def _tombol(self, e: SuntingBaris | SuntingPanjang, event: QKeyEvent) -> bool:
        tombol, tekan = kunci_tombol(event)
        if tombol == Qt.Key.Key_Escape:
            self.batal()
        elif tombol in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if tekan == Qt.KeyboardModifier.AltModifier and isinstance(e, SuntingPanjang):
                e.insertPlainText("\n")
            else:
                self.simpan("masuk_balik" if tekan & Qt.KeyboardModifier.ShiftModifier else "masuk")
        elif tombol in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            balik = tombol == Qt.Key.Key_Backtab or tekan & Qt.KeyboardModifier.ShiftModifier
            self.simpan("tab_balik" if balik else "tab")
        elif tombol == Qt.Key.Key_Semicolon and tekan == Qt.KeyboardModifier.ControlModifier and self._tanggal():
            e.isi_teks(tulis_tanggal(self._t.sesi.hari_ini), pilih=False)
            self._diketik()
        elif tombol == Qt.Key.Key_F2:
            self._mengetik = not self._mengetik
        elif self._mengetik and tombol in _PANAH and tekan == Qt.KeyboardModifier.NoModifier:
            if isinstance(e, SuntingPanjang) and tombol in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                return False
            self.simpan(_PANAH[tombol])
        else:
            return False
        return True
