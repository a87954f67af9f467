"""TabelLembar: the grid widget of all tabs. Give it the sitting and a sheet; it does the rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...application.transaksi import Changes, Transaksi
from ...domain.tahun_kinerja import TahunKinerja
from ..sesi import Nada, Sesi
from .aksi import Aksi
from .baris_gestur import GesturBaris
from .dasar import DasarTabel
from .draf import Draf
from .lembar import Baris, Lembar
from .menu_sel import buka_menu_sel
from .papan import Papan
from .saring_kerja import Saring
from .sunting import Sunting


class TabelLembar(DasarTabel):
    """A sheet on screen. It follows the sitting by itself: no page has to refresh it after a commit.

    Signals: ``baris_kini(Baris | None)`` when the cursor comes to another row and after each refresh;
    ``sel_kini(Sel | None)`` when it comes to another cell.
    """

    baris_kini = Signal(object)
    sel_kini = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sunting = Sunting(self)
        self.papan = Papan(self)
        self.gestur = GesturBaris(self)
        self.saring = Saring(self, self.segarkan)
        self._aksi = Aksi(self)
        self._dokumen: TahunKinerja | None = None
        self._berkas: object = None
        self._kosong = QLabel(self)  # not in the viewport: frozen columns would hide it
        self._kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kosong.setWordWrap(True)
        self._kosong.setTextFormat(Qt.TextFormat.PlainText)
        self._kosong.setForegroundRole(self._kosong.foregroundRole().PlaceholderText)
        self._kosong.hide()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.saring.bilah)
        tata.addWidget(self.tampilan)
        self._kosong.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._kosong.raise_()
        self.setFocusProxy(self.tampilan)
        self.tampilan.setAccessibleDescription(
            "Panah berpindah sel, Enter ke isian berikutnya, F2 menyunting, Shift+F10 membuka menu perintah;"
            " F6 keluar dari tabel"
        )
        self.tampilan.viewport().installEventFilter(self)
        self.tampilan.perintah.connect(self.lakukan)
        self.tampilan.ketik.connect(self._ketik)
        self.tampilan.menu.connect(self._aksi.buka_menu)
        self.tampilan.bergeser.connect(self.sunting.taruh)
        self.tampilan.selectionModel().currentChanged.connect(self._kursor_pindah)

    # Sheet -----------------------------------------------------------------------------------------------------------

    def pasang(self, sesi: Sesi, lembar: Lembar) -> None:
        """Show a sheet of the sitting's document, instead of the one before."""
        self.sunting.lepas()
        if sesi is not self.sesi:
            self.sesi = sesi
            self.draf.deleteLater()
            self.draf = Draf(sesi, self)
            self._berkas = sesi.berkas
            sesi.berubah.connect(self._berubah)
            sesi.dibuka.connect(self._dibuka)
            sesi.mundur.connect(self._tunjukkan)
        if lembar is not self.lembar:
            self.model.pandangan.hapus()
        self.lembar = lembar
        self.tampilan.setAccessibleName(lembar.judul)
        self.draf.muat()
        self._aksi.perbarui()
        self.segarkan()

    def tanpa_bingkai(self) -> None:
        """Lie flush in a card that has a frame of its own."""
        self.tampilan.setStyleSheet(f"{self.tampilan.styleSheet()} QTableView {{ border: 0; border-radius: 0; }}")

    def segarkan(self) -> None:
        """Read the sheet anew; cursor, selection and scroll stay. Needed only when the *sheet* changed, not the document."""
        self._dokumen = self.sesi.dokumen
        kini, gulir = self._alamat(), self._gulir()
        self.model.draf = self.draf.isi
        baru = self.model.muat(self._dokumen, self.lembar)
        self.saring.bilah.segarkan(self.model)
        self.tampilan.segarkan_tata()
        if baru:
            self._pulihkan(kini)
            for batang, nilai in gulir:
                batang.setValue(nilai)
        self._kosong.setText(self.lembar.kosong if not self.model.semua else "Tidak ada baris yang lolos saringan.")
        self._kosong.setVisible(not self.model.baris)
        self.sunting.sesuaikan()
        self.baris_kini.emit(self.baris_sekarang())

    def _alamat(self) -> tuple[str, str, int, int] | None:
        kini = self.tampilan.kini()
        if kini is None or kini[0] >= len(self.model.baris) or kini[1] >= len(self.model.kolom):
            return None
        return self.model.baris[kini[0]].kunci, self.model.kolom[kini[1]].id, *kini

    def _gulir(self):  # type: ignore[no-untyped-def]
        batang = (self.tampilan.verticalScrollBar(), self.tampilan.horizontalScrollBar())
        return [(b, b.value()) for b in batang]

    def _pulihkan(self, kini: tuple[str, str, int, int] | None) -> None:
        """Put the cursor back on its row; on the row that took its place where it is gone."""
        tempat = self.model.tempat(kini[0], kini[1]) if kini else self.tampilan.gerak.pertama()
        if tempat is None and kini is not None and self.model.baris:
            r = min(kini[2], len(self.model.baris) - 1)
            while r > 0 and self.model.baris[r].jenis != "isi":
                r -= 1
            tempat = (r, min(kini[3], len(self.model.kolom) - 1))
        if tempat is not None:
            self.tampilan.ke(*tempat)

    def _berubah(self, _perubahan: Changes) -> None:
        if self.isVisible() and self.sesi.dokumen is not self._dokumen:
            self.segarkan()

    def _tunjukkan(self, perubahan: Changes) -> None:
        """Undo and redo bring the cursor to the first cell they changed, as in Excel."""
        if not self.isVisible():
            return

        def kena(r: int, c: int) -> bool:
            sel = self.model.isi(r, c).sel
            return sel is not None and sel.id in perubahan.nouns.get(sel.noun, ())

        kini = self.tampilan.kini()
        if kini is not None and kini[0] < len(self.model.baris) and kena(*kini):
            return
        letak = ((r, c) for r in range(len(self.model.baris)) for c in range(len(self.model.kolom)))
        if (tempat := next((t for t in letak if kena(*t)), None)) is not None:
            self.tampilan.ke(*tempat)

    def _dibuka(self) -> None:
        self.sunting.lepas()
        if self.sesi.berkas is not self._berkas:
            self._berkas = self.sesi.berkas
            self.model.pandangan.hapus()
        self.draf.muat()
        self.model.draf = self.draf.isi
        if self.isVisible() and self.sesi.dokumen is not self._dokumen:
            self.segarkan()
        else:
            # The same document: only what was half typed may look different; a page that shows another sheet says so.
            self.tampilan.viewport().update()
            self.tampilan.kembar.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.sesi.dokumen is not self._dokumen:
            self.segarkan()

    # Cursor ----------------------------------------------------------------------------------------------------------

    def baris_sekarang(self) -> Baris | None:
        """The row the cursor is in."""
        kini = self.tampilan.kini()
        return self.model.baris[kini[0]] if kini and kini[0] < len(self.model.baris) else None

    def baris_terpilih(self) -> list[Baris]:
        """Rows of the selection (no headings, no totals)."""
        return [self.model.baris[r] for r in self.papan.terpilih()[0] if self.model.baris[r].jenis == "isi"]

    def ke_sel(self, noun: str, id_: str, kolom: str = "") -> bool:
        """Put the cursor on a field's cell and take the focus. False where the sheet does not show it."""
        if self.model.cari(noun, id_, kolom) is None:
            self.saring.angkat(lambda: self.model.cari(noun, id_, kolom) is not None)
        tempat = self.model.cari(noun, id_, kolom)
        if tempat is None:
            return False
        self.tampilan.ke(*tempat)
        self.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _kursor_pindah(self, kini: object, lama: object) -> None:
        self.sel_kini.emit(self.sel_sekarang())
        if kini.row() != lama.row():  # type: ignore[attr-defined]
            self.baris_kini.emit(self.baris_sekarang())

    # Commands --------------------------------------------------------------------------------------------------------

    def aksi(self, nama: str) -> QAction:
        """A command (see :data:`.aksi.JUDUL`) as action, for a button of the page."""
        return self._aksi.semua[nama]

    def lakukan(self, nama: str) -> None:
        """Carry out a command by name."""
        if nama not in ("sunting", "timpa") and not self.sunting.simpan():
            return
        langkah: dict[str, Callable[[], object]] = {
            "sunting": self._sunting,
            "salin": self.papan.salin,
            "potong": self.papan.potong,
            "tempel": self.papan.tempel,
            "kosongkan": self.papan.kosongkan,
            "isi_bawah": self.papan.isi_bawah,
            "balik": self._balik,
            "pilih_semua": self.tampilan.selectAll,
            "timpa": lambda: self._sunting(timpa=True),
            "pilih_baris": self._pilih_baris,
            "pilih_kolom": self._pilih_kolom,
            "tambah": self.gestur.tambah,
            "gandakan": self.gestur.gandakan,
            "hapus": lambda: self.gestur.hapus(self.baris_terpilih()),
            "naik": lambda: self.gestur.pindah(-1),
            "turun": lambda: self.gestur.pindah(1),
            "saring": self.saring.buka_kini,
            "hapus_saring": self.saring.hapus,
            "isi_nol": self.papan.isi_nol,
            "tidak_berlaku": self.papan.tidak_berlaku,
            "hari_ini": self.papan.hari_ini,
            "catatan": lambda: self._minta_sel("catatan"),
            "riwayat": lambda: self._minta_sel("riwayat"),
        }
        langkah[nama]()

    def _sunting(self, *, timpa: bool = False) -> None:
        kini = self.tampilan.kini()
        if kini is not None and not buka_menu_sel(self, self.gestur, *kini) and not self.sunting.balik(*kini):
            self.sunting.mulai(*kini, timpa=timpa)

    def _ketik(self, teks: str) -> None:
        kini = self.tampilan.kini()
        if kini is not None and not buka_menu_sel(self, self.gestur, *kini):
            self.sunting.mulai(*kini, teks)

    def _balik(self) -> None:
        kini = self.tampilan.kini()
        if kini is not None and not buka_menu_sel(self, self.gestur, *kini) and not self.sunting.balik(*kini):
            self.sunting.mulai(*kini, " ")

    def _minta_sel(self, apa: str) -> None:
        """Ask the window for the note or the history of the cell under the cursor."""
        kini, sel = self.tampilan.kini(), self.sel_sekarang()
        if kini is None or sel is None:
            self.sesi.pesan.emit(f"Sel ini dihitung program; {apa} ada pada sel yang diisi.", Nada.KABAR)
        else:
            self.sesi.minta_sel.emit(apa, sel, self.model.nama_sel(*kini))

    def _pilih_baris(self) -> None:
        kini = self.tampilan.kini()
        if kini is not None and self.model.kolom:
            self.tampilan.ke(kini[0], 0)
            self.tampilan.ke(kini[0], len(self.model.kolom) - 1, perluas=True)

    def _pilih_kolom(self) -> None:
        kini = self.tampilan.kini()
        isi = [r for r, b in enumerate(self.model.baris) if b.jenis == "isi"]
        if kini is not None and isi:
            self.tampilan.ke(isi[0], kini[1])
            self.tampilan.ke(isi[-1], kini[1], perluas=True)

    def sisipkan(self, buat: Callable[[], Transaksi | None]) -> None:
        """Commit a gesture that makes a row, and put the cursor on its first open cell."""
        self.gestur.sisipkan(buat)

    # Qt --------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.tampilan.viewport():
            ruang = self.tampilan.viewport().geometry()
            self._kosong.setGeometry(ruang.adjusted(ruang.width() // 5, 0, -ruang.width() // 5, 0))
        return False
