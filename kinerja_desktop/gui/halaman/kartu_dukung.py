"""Card "Data dukung" below a grid: files, links, letters and counts handed in for what is asked for, or for themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from ...application import dukung_gestur as g
from ...application.sel import bersihkan
from ...application.transaksi import Transaksi
from ...domain.realisasi import BentukDukung, DataDukung
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from ..unsur import sibuk
from .alat import gestur, taruh
from .lampiran import Bahan, ambil_berkas, bahan_dari, berkas_hilang, buka_dukung, bukti_berkas, tautan_papan_klip
from .lembar_dukung import IsiDukung, LembarDukung
from .menu_dukung import MenuDukung


class KartuDukung(QObject):
    """Wires the card of the form. What is dropped or pasted is attached: on a request (let go over it, else under the
    cursor) it answers that request, on other evidence it stands for itself. A double click opens what is attached."""

    def __init__(self, sesi: Sesi, halaman: QWidget, *, huruf: bool = False) -> None:
        """``huruf``: the buttons can be pressed with Alt and a letter; not where the page needs these itself."""
        super().__init__(halaman)
        self.sesi, self.halaman = sesi, halaman
        self._kartu = anak(halaman, QWidget, "kartu_dukung")
        muat_ui("kartu_dukung", self._kartu)
        self.lembar = LembarDukung(lambda sidik: berkas_hilang(sesi, sidik))
        self.tabel = TabelLembar()
        taruh(halaman, "tempat_dukung", self.tabel)
        self.tabel.tanpa_bingkai()
        self.tabel.pasang(sesi, self.lembar)
        self.tombol: list[QAbstractButton] = []
        for nama, kerja in (
            ("tombol_berkas", self._tambah_berkas),
            ("tombol_tautan", self._tambah_tautan),
            ("tombol_naskah", self._tambah_naskah),
            ("tombol_minta", self._minta),
        ):
            tombol = anak(halaman, QPushButton, nama)
            tombol.clicked.connect(lambda _=False, k=kerja: k())
            tombol.setText(tombol.text() if huruf else tombol.text().replace("&", ""))
            self.tombol.append(tombol)
        self.tombol_buka = anak(halaman, QToolButton, "tombol_buka_dukung")
        self.tombol_buka.clicked.connect(self.buka)
        self.tombol_lain = anak(halaman, QToolButton, "tombol_lain_dukung")
        self.tombol_lain.setMenu(MenuDukung(self.tombol_lain, self))
        self.tabel.baris_kini.connect(lambda _: self._atur_buka())
        self._kartu.setAcceptDrops(True)
        for penerima in (self._kartu, self.tabel.tampilan.viewport(), self.tabel.tampilan):
            penerima.installEventFilter(self)

    def tampilkan(self, pada: g.Pada | None, bulan: int | None) -> None:
        """Whose evidence, of which month."""
        self.lembar.atur(pada, bulan)
        self.tabel.segarkan()
        for tombol in self.tombol:
            tombol.setEnabled(pada is not None and not self.sesi.hanya_baca)
        self._atur_buka()

    @property
    def isi_kini(self) -> IsiDukung | None:
        """The row the cursor stands on."""
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris is not None and isinstance(baris.isi, IsiDukung) else None

    @property
    def kini(self) -> DataDukung | None:
        """The evidence the cursor stands on."""
        isi = self.isi_kini
        return isi.baris if isi is not None else None

    def _atur_buka(self) -> None:
        kini = self.kini
        self.tombol_buka.setEnabled(kini is not None and kini.bentuk in (BentukDukung.BERKAS, BentukDukung.TAUTAN))

    def buka(self) -> None:
        """Open the file or link the cursor stands on."""
        if (kini := self.kini) is not None:
            buka_dukung(self.sesi, kini)

    # Attaching -------------------------------------------------------------------------------------------------------

    def permintaan(self) -> list[DataDukung]:
        """What is asked for at this place, in this month."""
        return [b.isi.baris for b in self.tabel.model.semua if b.isi.diminta]

    def _untuk(self, isi: IsiDukung | None) -> DataDukung | None:
        """The request that a row is, or belongs to: what comes now answers it, as long as something of it is missing."""
        if isi is None:
            return None
        kunci = isi.baris.id if isi.diminta else isi.baris.untuk_id
        minta = (b.isi.permintaan for b in self.tabel.model.semua if b.isi.diminta)
        return next((p.baris for p in minta if p.baris.id == kunci and p.kurang), None)

    def serahkan(self, bukti: Sequence[Mapping[str, Any]], untuk: DataDukung | None) -> bool:
        """Hand in pieces of evidence as one step."""
        pada = self.lembar.pada
        if pada is None or not bukti:
            return False
        return self.lakukan(
            lambda: g.serahkan(self.sesi.dokumen, pada, self.lembar.bulan, self.sesi.id_baru, bukti, untuk)
        )

    def lakukan(self, buat: Callable[[], Transaksi]) -> bool:
        """Commit a gesture on the card; a refusal is said."""
        return gestur(self.sesi, buat)

    def lampirkan(self, *bahan: Bahan | str) -> bool:
        """Attach files, to the request under the cursor if there is one."""
        return self._lampirkan([Path(b) if isinstance(b, str) else b for b in bahan], self._untuk(self.isi_kini))

    def _lampirkan(self, bahan: Sequence[Bahan], untuk: DataDukung | None) -> bool:
        if self.lembar.pada is None or self.sesi.hanya_baca:
            return False
        with sibuk():
            bukti = bukti_berkas(self.sesi, bahan)
        return self.serahkan(bukti, untuk)

    def _tambah_berkas(self) -> None:
        if berkas := ambil_berkas(self.halaman):
            self.lampirkan(*berkas)

    def _tambah_tautan(self) -> None:
        if not (tautan := tautan_papan_klip()):
            self.sesi.pesan.emit("Salin dahulu tautannya (https://…), lalu tekan + Tautan.", Nada.KABAR)
            return
        self._tautkan(tautan, self._untuk(self.isi_kini))

    def _tautkan(self, tautan: str, untuk: DataDukung | None) -> bool:
        return self.serahkan([{"bentuk": BentukDukung.TAUTAN, "tautan": bersihkan(tautan)[:2000]}], untuk)

    def _tambah_naskah(self) -> None:
        from ..dialog.naskah_dukung import DialogNaskah

        untuk = self._untuk(self.isi_kini)
        dialog = DialogNaskah(self.halaman, diminta=untuk)
        if dialog.exec():
            self.serahkan([{"bentuk": BentukDukung.NASKAH, **dialog.isi()}], untuk)

    def sunting(self) -> None:
        """Number, date and count of a letter, in its dialog."""
        from ..dialog.naskah_dukung import DialogNaskah

        if (kini := self.kini) is not None and kini.bentuk == BentukDukung.NASKAH:
            dialog = DialogNaskah(self.halaman, lama=kini)
            if dialog.exec():
                self.lakukan(lambda: g.ubah_dukung(self.sesi.dokumen, kini, **dialog.isi()))

    def _minta(self) -> None:
        pada = self.lembar.pada
        if pada is None:
            return
        langkah = g.minta(self.sesi.dokumen, pada, self.lembar.bulan, self.sesi.id_baru)
        if self.lakukan(lambda: langkah) and self.tabel.ke_sel("data_dukung", langkah.edits[0].id, "uraian"):
            self.tabel.lakukan("timpa")

    def terima(self, isi: Any, untuk: DataDukung | None) -> bool:
        """Take what was dropped or pasted. False where there is nothing in it that can be evidence."""
        bahan, tautan = bahan_dari(isi)
        if bahan:
            self._lampirkan(bahan, untuk)
        elif tautan:
            self._tautkan(tautan, untuk)
        return bool(bahan or tautan)

    # Qt --------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and watched is self._kartu:
            return self._seret(event)
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            indeks = self.tabel.tampilan.indexAt(event.position().toPoint())
            return watched is self.tabel.tampilan.viewport() and self._klik_ganda(indeks.column())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.tabel.tampilan:
            tekan = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and tekan and self.kini is not None:
                self.buka()
                return True
            return event.matches(QKeySequence.StandardKey.Paste) and self._tempel()
        return False

    def _seret(self, event: QDropEvent) -> bool:
        """Files or a link over the card; let go over a request they answer it."""
        bahan, tautan = bahan_dari(event.mimeData())
        if not (bahan or tautan) or self.lembar.pada is None or self.sesi.hanya_baca:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
            self.terima(event.mimeData(), self._untuk(self._isi_di(event.position().toPoint())))
        return True

    def _isi_di(self, tempat: QPoint) -> IsiDukung | None:
        """The row at a point of the card; beside the rows the one under the cursor."""
        viewport = self.tabel.tampilan.viewport()
        titik = viewport.mapFrom(self._kartu, tempat)
        indeks = self.tabel.tampilan.indexAt(titik) if viewport.rect().contains(titik) else QModelIndex()
        return self.tabel.model.baris[indeks.row()].isi if indeks.isValid() else self.isi_kini

    def _tempel(self) -> bool:
        """Ctrl+V: a file, a capture or a link becomes evidence; other text goes into the cell."""
        kini, sel = self.kini, self.tabel.sel_sekarang()
        if self.lembar.pada is None or self.sesi.hanya_baca or (kini and sel and sel.kolom == "tautan"):
            return False
        return self.terima(QGuiApplication.clipboard().mimeData(), self._untuk(self.isi_kini))

    def _klik_ganda(self, kolom: int) -> bool:
        """A file or link is opened by its name, a letter edited; the words are edited like any cell."""
        kini = self.kini
        if kini is None or kolom < 0 or self.tabel.model.kolom[kolom].id != "isi":
            return False
        if kini.bentuk in (BentukDukung.BERKAS, BentukDukung.TAUTAN):
            self.buka()
        elif kini.bentuk == BentukDukung.NASKAH and not self.sesi.hanya_baca:
            self.sunting()
        return kini.bentuk != BentukDukung.DIMINTA
