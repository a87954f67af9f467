"""The frame: header with year and period, tabs loaded on first show, message bar, status line."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from ..domain.periode import BULAN
from . import tugas
from .gulir import Gulir
from .jendela import NAMA_TAB, TAB, Jendela
from .kepala import Kepala
from .menu import MenuUtama
from .muat import anak, muat_ui
from .pembuka import Pembuka
from .pencarian import Pencarian
from .pesan import BilahPesan
from .sesi import Nada, Sesi
from .telusur import Telusur
from .tombol import Kebiasaan, tabel_dari
from .unsur import BilahTab, KeadaanKosong

if TYPE_CHECKING:
    from ..domain.pemeriksaan import Temuan
    from .halaman_pembuka import HalamanPembuka


class MainWindow(Jendela):
    """Shows one sitting. Pages get it by ``window()`` and use ``ke_temuan``, ``ke_tab`` and ``tampilkan_pesan``."""

    def __init__(self, setelan: QSettings | None = None) -> None:
        super().__init__()
        self.setelan = setelan if setelan is not None else QSettings()
        self.sesi = Sesi(self)
        self._halaman: dict[int, QWidget] = {}
        self._awal: HalamanPembuka | None = None
        muat_ui("main_window", self)
        self.kotak_cari = anak(self, QLineEdit, "cari")
        self.pesan = anak(self, BilahPesan, "pesan")
        self.tumpukan = anak(self, QStackedWidget, "halaman")
        self.kepala = Kepala(self)
        self.nama_satker = self.kepala.nama_satker
        self._susun_tab()
        self.pembuka = Pembuka(self, self.sesi, self.setelan)
        self.menu = MenuUtama(self, self.pembuka)
        self.pencarian = Pencarian(self, self.kotak_cari)
        self.telusur = Telusur(self)
        self.kebiasaan = Kebiasaan(self)
        self._sambung()
        self._pulihkan_bingkai()
        self.kepala.segarkan()
        self.menu.segarkan()
        self._sebut_terakhir()

    # Building --------------------------------------------------------------------------------------------------------

    def _susun_tab(self) -> None:
        self.tab = BilahTab(self)
        self.tab.setDrawBase(False)
        self.tab.setExpanding(False)
        self.tab.setUsesScrollButtons(True)
        self.tab.setAccessibleName("Bagian")
        self.tab.setAccessibleDescription(
            f"Panah kiri dan kanan, Alt+1 sampai Alt+{len(TAB)}, atau Ctrl+PgUp dan Ctrl+PgDn"
        )
        bilah = anak(self, QWidget, "bilahTab").layout()
        assert bilah is not None
        bilah.addWidget(self.tab)
        for nomor, (judul, *_) in enumerate(TAB):
            self.tab.addTab(judul)
            self.tab.setTabToolTip(nomor, f"Alt+{nomor + 1}")
            self.tumpukan.insertWidget(nomor, QWidget())
            pintas = QShortcut(QKeySequence(f"Alt+{nomor + 1}"), self)
            pintas.activated.connect(lambda n=nomor: self._ke_isi_tab(n))
        for kunci, langkah in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(kunci), self).activated.connect(
                lambda n=langkah: self.tab.setCurrentIndex((self.tab.currentIndex() + n) % len(TAB))
            )

    def _ke_isi_tab(self, nomor: int) -> None:
        """Alt+number leads into the chief grid, ready to type; a click leaves the focus on the tabs."""
        self.tab.setCurrentIndex(nomor)
        tabel = getattr(self.halaman_kini(), "tabel", None)
        if isinstance(tabel, QWidget) and tabel.isVisible():
            tabel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sambung(self) -> None:
        sesi = self.sesi
        sesi.dibuka.connect(self._segarkan_semua)
        sesi.berubah.connect(lambda _: self.menu.segarkan())
        sesi.pesan.connect(self.tampilkan_pesan)
        sesi.tersimpan.connect(lambda _: self.pesan.usai())
        self.tab.currentChanged.connect(self._tampilkan_tab)
        self.kepala.minta_tahun_baru.connect(self.pembuka.tahun_baru)
        for nama, kerja in (("tombolUrungkan", sesi.urungkan), ("tombolUlangi", sesi.ulangi)):
            anak(self, QToolButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        anak(self, QPushButton, "tombolCetak").clicked.connect(self.kebiasaan.cetak)
        anak(self, QPushButton, "tombolKirim").clicked.connect(self.kirim)
        self.kepala.temuan.clicked.connect(lambda: self.aksi("aksiPemeriksaan").trigger())

    # Tabs ------------------------------------------------------------------------------------------------------------

    def ke_tab(self, nama: str) -> QWidget | None:
        """Show a tab by its module name (``realisasi``); returns its page."""
        nomor = NAMA_TAB.index(nama)
        self.tab.setCurrentIndex(nomor)
        self._tampilkan_tab(nomor)
        return self._halaman.get(nomor)

    def _tampilkan_tab(self, nomor: int) -> None:
        if self.sesi.berkas is None:
            self.tumpukan.setCurrentWidget(self.awal)
            return
        if nomor not in self._halaman:
            halaman = self._muat(nomor)
            self._halaman[nomor] = halaman
            if (lama := self.tumpukan.widget(nomor)) is not None:
                self.tumpukan.removeWidget(lama)
                lama.deleteLater()
            self.tumpukan.insertWidget(nomor, Gulir(halaman))
        self.tumpukan.setCurrentIndex(nomor)
        if callable(tampil := getattr(self._halaman[nomor], "tampil", None)):
            tampil()

    def _muat(self, nomor: int) -> QWidget:
        judul, ikon, modul, kelas = TAB[nomor]
        try:
            dibuat: type[Any] = getattr(import_module(f".halaman.{modul}", __package__), kelas)
        except ModuleNotFoundError as salah:
            if salah.name is None or not salah.name.endswith(f".halaman.{modul}"):
                raise
            return KeadaanKosong(ikon, judul.replace("&&", "&"), "Bagian ini belum terpasang.")
        halaman: QWidget = dibuat(self.sesi, self)
        if (minta := getattr(halaman, "minta_cetak", None)) is not None:
            minta.connect(self._lihat_cetakan)
        return halaman

    def halaman_kini(self) -> QWidget | None:
        """The page shown, None while no file is open."""
        return self._halaman.get(self.tab.currentIndex()) if self.sesi.berkas else None

    def ke_temuan(self, temuan: Temuan) -> None:
        """Lead to the cell of a finding."""
        self.ke_sel(temuan.noun, temuan.id, temuan.kolom)

    def ke_sel(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the tab where a field is entered, and put the cursor on it if the page can."""
        from .keadaan import pada_noun, tab_noun

        bagian, _, bulan = kolom.partition(":")
        if bagian == "bulan" and bulan.isdigit():
            self.sesi.pilih(periode=BULAN[int(bulan) - 1])
        halaman = self.ke_tab(tab_noun(noun, kolom, pada_noun(self.sesi.dokumen, noun, id_)))
        if halaman is not None and hasattr(halaman, "ke_temuan"):
            halaman.ke_temuan(noun, id_, kolom)

    def _lihat_cetakan(self, bagian: list[str]) -> None:
        """A page wants to see its own pages printed."""
        halaman = self.ke_tab("laporan")
        if bagian and halaman is not None and hasattr(halaman, "ke_cetakan"):
            halaman.ke_cetakan(bagian[0])

    def kirim(self) -> None:
        """Go to what is needed for sending."""
        if self.sesi.berkas is not None and (halaman := self.ke_tab("laporan")) and hasattr(halaman, "sorot_kirim"):
            halaman.sorot_kirim()

    # Header, status line ---------------------------------------------------------------------------------------------

    def tampilkan_pesan(self, teks: str, nada: Nada = Nada.KABAR, langkah: str = "", kerja: Any = None) -> None:
        """One sentence in the message bar, with at most one step to take."""
        self.pesan.tampilkan(teks, nada, langkah, kerja)

    def _segarkan_semua(self) -> None:
        self.kepala.segarkan()
        self.menu.segarkan()
        self._tampilkan_tab(self.tab.currentIndex())
        if self.sesi.berkas is not None and self.focusWidget() is None:
            self.tab.setFocus()

    @property
    def awal(self) -> HalamanPembuka:
        """The page shown while no file is open; made when first needed."""
        if self._awal is None:
            from .halaman_pembuka import HalamanPembuka

            self._awal = HalamanPembuka(self.pembuka)
            self.tumpukan.addWidget(self._awal)
        return self._awal

    # Window ----------------------------------------------------------------------------------------------------------

    def _pulihkan_bingkai(self) -> None:
        layar = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1366, layar.width()), min(768, layar.height()))
        bingkai = self.setelan.value("jendela/bingkai")
        self.penuhi_layar = bingkai is None and (layar.width() <= 1366 or layar.height() <= 800)
        if bingkai is not None:
            # restoreGeometry clamps to the screens there are now.
            self.restoreGeometry(bingkai)
        # A laptop of 1920×1080 at 200 % leaves 960×540.
        self.setMinimumSize(800, 480)

    def _sebut_terakhir(self) -> None:
        """First paint: the frame already names the file that will be open in a moment."""
        nama = str(self.setelan.value("berkas/nama") or "")
        if nama and (ada := self.pembuka.terakhir()):
            self.kepala.sebut(nama, ada[0].name)
        else:
            self.tumpukan.setCurrentWidget(self.awal)

    def mulai(self, berkas: Path | None) -> None:
        """First thing after the first paint: open what was asked for, or what was open last."""
        self.pembuka.mulai(berkas)
        if self.sesi.berkas is None:
            self._segarkan_semua()

    def selesaikan_isian(self) -> None:
        """Let the field that is being typed in commit, before the file or page is left; the cursor stays there."""
        if (fokus := self.focusWidget()) is not None:
            kembali = tabel_dari(fokus) or fokus  # the editor of a cell goes as it commits
            fokus.clearFocus()
            if self.focusWidget() is None:
                # Else a dialog that closes would leave the keys to the first field, the year.
                kembali.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.selesaikan_isian()
        self.setelan.setValue("jendela/bingkai", self.saveGeometry())
        for halaman in self._halaman.values():
            if callable(tutup := getattr(halaman, "tutup", None)):
                tutup()
        tugas.tunggu_semua()
        self.pembuka.tutup()
        event.accept()

    def aksi(self, nama: str) -> QAction:
        """Action of the form by name."""
        return anak(self, QAction, nama)

    def folder(self) -> Path:
        """Where file dialogs start."""
        return self.pembuka.folder()

    def pintas_cari(self) -> None:
        """Ctrl+F: into the search box."""
        self.kotak_cari.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.kotak_cari.selectAll()
