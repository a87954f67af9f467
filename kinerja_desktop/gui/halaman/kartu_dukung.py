"""Card "Data dukung" below a monthly grid: files, links and letters of an indikator or kegiatan in a month."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QPushButton, QToolButton, QWidget

from ...application import realisasi_gestur as g
from ...application.sel import bersihkan
from ...domain.realisasi import BentukDukung, DataDukung
from ..muat import anak
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from .alat import gestur, taruh
from .lampiran import ambil_berkas, buka_dukung, lampirkan, tautan_papan_klip
from .lembar_kendala import LembarDukung


class KartuDukung(QObject):
    """Wires the card of the form; files dropped on it are attached, a double click opens what is attached."""

    def __init__(self, sesi: Sesi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.sesi, self.halaman = sesi, halaman
        self.lembar = LembarDukung()
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
            self.tombol.append(tombol)
        self.tombol_buka = anak(halaman, QToolButton, "tombol_buka_dukung")
        self.tombol_buka.clicked.connect(self.buka)
        self.tabel.baris_kini.connect(lambda _: self._atur_buka())
        kartu = anak(halaman, QWidget, "kartu_dukung")
        kartu.setAcceptDrops(True)
        kartu.installEventFilter(self)
        self.tabel.tampilan.viewport().installEventFilter(self)
        self.tabel.tampilan.installEventFilter(self)
        self._kartu = kartu

    def tampilkan(self, pada: g.Pada | None, bulan: int) -> None:
        """Whose evidence, of which month."""
        self.lembar.atur(pada, bulan)
        self.tabel.segarkan()
        for tombol in self.tombol:
            tombol.setEnabled(pada is not None and not self.sesi.hanya_baca)
        self._atur_buka()

    @property
    def kini(self) -> DataDukung | None:
        """The evidence the cursor stands on."""
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris is not None and isinstance(baris.isi, DataDukung) else None

    def _atur_buka(self) -> None:
        kini = self.kini
        self.tombol_buka.setEnabled(kini is not None and kini.bentuk in (BentukDukung.BERKAS, BentukDukung.TAUTAN))

    def buka(self) -> None:
        """Open the file or link the cursor stands on."""
        if (kini := self.kini) is not None:
            buka_dukung(self.sesi, kini)

    # Attaching -------------------------------------------------------------------------------------------------------

    def _diminta(self) -> DataDukung | None:
        """What was asked for and is under the cursor: what comes now, fulfils it."""
        kini = self.kini
        return kini if kini is not None and kini.bentuk == BentukDukung.DIMINTA else None

    def _tambah_berkas(self) -> None:
        for path in ambil_berkas(self.halaman):
            self.lampirkan(path)

    def lampirkan(self, path: str) -> None:
        """Attach a file."""
        if self.lembar.pada is not None:
            lampirkan(self.sesi, self.lembar.pada, self.lembar.bulan, path, self._diminta())

    def _tambah_tautan(self) -> None:
        if not (tautan := tautan_papan_klip()):
            self.sesi.pesan.emit("Salin dahulu tautannya (https://…), lalu tekan + Tautan.", Nada.KABAR)
            return
        self._isi(BentukDukung.TAUTAN, tautan=bersihkan(tautan)[:2000])

    def _tambah_naskah(self) -> None:
        nomor, ya = QInputDialog.getText(self.halaman, "Nomor naskah", "Nomor surat atau naskah dinas")
        if ya and (bersih := bersihkan(nomor).strip()):
            self._isi(BentukDukung.NASKAH, nomor_naskah=bersih[:200])

    def _isi(self, bentuk: BentukDukung, **isi: str) -> bool:
        pada, bulan, diminta = self.lembar.pada, self.lembar.bulan, self._diminta()
        if pada is None:
            return False
        if diminta is not None:
            return gestur(self.sesi, lambda: g.penuhi_dukung(self.sesi.dokumen, diminta, bentuk, **isi))
        return gestur(
            self.sesi, lambda: g.tambah_dukung(self.sesi.dokumen, pada, bulan, self.sesi.id_baru, bentuk, **isi)
        )

    def _minta(self) -> None:
        pada = self.lembar.pada
        if pada is not None and gestur(
            self.sesi,
            lambda: g.tambah_dukung(
                self.sesi.dokumen, pada, self.lembar.bulan, self.sesi.id_baru, BentukDukung.DIMINTA
            ),
        ):
            self.tabel.tampilan.ke(len(self.tabel.model.baris) - 1, 0)
            self.tabel.lakukan("timpa")

    # Qt --------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and watched is self._kartu and event.mimeData().hasUrls():
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
                for url in event.mimeData().urls():
                    if url.isLocalFile():
                        self.lampirkan(url.toLocalFile())
            return True
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            indeks = self.tabel.tampilan.indexAt(event.position().toPoint())
            if watched is self.tabel.tampilan.viewport() and self._pada_isi(indeks.column()):
                self.buka()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.tabel.tampilan:
            kini = self.tabel.tampilan.kini()
            tekan = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and tekan and kini is not None:
                self.buka()
                return True
        return False

    def _pada_isi(self, kolom: int) -> bool:
        """A file or link is opened by its name; its words are edited like any cell."""
        kini = self.kini
        return kolom == 1 and kini is not None and kini.bentuk in (BentukDukung.BERKAS, BentukDukung.TAUTAN)
