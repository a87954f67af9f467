"""The frame: header with year and period, tabs loaded on first show, message bar, status line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from ..domain.periode import BULAN, PERIODE, TRIWULAN
from . import tema, tugas
from .jendela import NAMA_TAB, TAB, Jendela
from .menu import MenuUtama
from .muat import anak, muat_ui
from .pembuka import HalamanPembuka, Pembuka
from .pencarian import Pencarian
from .pesan import BilahPesan
from .sesi import Nada, Sesi
from .unsur import KeadaanKosong, LabelElide, Pil

if TYPE_CHECKING:
    from ..application.transaksi import Changes
    from ..domain.pemeriksaan import Temuan

TAHUN_BARU = "Tahun baru…"
JEDA_PERIKSA = 350
"""Milliseconds after the last change until the checks run again: they grow with the file."""


class MainWindow(Jendela):
    """Shows one sitting. Pages get it by ``window()`` and use ``ke_temuan``, ``ke_tab`` and ``tampilkan_pesan``."""

    def __init__(self, setelan: QSettings | None = None) -> None:
        super().__init__()
        self.setelan = setelan if setelan is not None else QSettings()
        self.sesi = Sesi(self)
        self._halaman: dict[int, QWidget] = {}
        self._tersimpan: datetime | None = None
        self._jam_periksa = QTimer(self, singleShot=True, interval=JEDA_PERIKSA)
        self._jam_periksa.timeout.connect(self._tampilkan_temuan)
        muat_ui("main_window", self)
        self._ambil_unsur()
        self._susun_tab()
        self.pembuka = Pembuka(self, self.sesi, self.setelan)
        self.awal = HalamanPembuka(self.pembuka)
        self.tumpukan.insertWidget(0, self.awal)
        self.menu = MenuUtama(self, self.pembuka)
        self.pencarian = Pencarian(self, self.kotak_cari)
        self._sambung()
        self._pulihkan_bingkai()
        self._segarkan_semua()

    # Building --------------------------------------------------------------------------------------------------------

    def _ambil_unsur(self) -> None:
        self.nama_satker = anak(self, LabelElide, "namaSatker")
        self.kode_satker = anak(self, LabelElide, "kodeSatker")
        self.pilih_tahun = anak(self, QComboBox, "tahun")
        self.pilih_periode = anak(self, QComboBox, "periode")
        self.keadaan = anak(self, Pil, "keadaan")
        self.kotak_cari = anak(self, QLineEdit, "cari")
        self.pesan = anak(self, BilahPesan, "pesan")
        self.tumpukan = anak(self, QStackedWidget, "halaman")
        self.temuan = anak(self, QPushButton, "temuan")

    def _susun_tab(self) -> None:
        self.tab = QTabBar(self)
        self.tab.setDrawBase(False)
        self.tab.setExpanding(False)
        self.tab.setUsesScrollButtons(True)
        self.tab.setAccessibleName("Bagian")
        bilah = anak(self, QWidget, "bilahTab").layout()
        assert bilah is not None
        bilah.addWidget(self.tab)
        for nomor, (judul, *_) in enumerate(TAB):
            self.tab.addTab(judul)
            self.tab.setTabToolTip(nomor, f"Alt+{nomor + 1}")
            self.tumpukan.addWidget(QWidget())
            pintas = QShortcut(QKeySequence(f"Alt+{nomor + 1}"), self)
            pintas.activated.connect(lambda n=nomor: self.tab.setCurrentIndex(n))
        for kunci, langkah in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(kunci), self).activated.connect(
                lambda n=langkah: self.tab.setCurrentIndex((self.tab.currentIndex() + n) % len(TAB))
            )

    def _sambung(self) -> None:
        sesi = self.sesi
        sesi.dibuka.connect(self._segarkan_semua)
        sesi.berubah.connect(self._setelah_berubah)
        sesi.tersimpan.connect(self._catat_tersimpan)
        sesi.pesan.connect(self.tampilkan_pesan)
        self.tab.currentChanged.connect(self._tampilkan_tab)
        self.pilih_tahun.activated.connect(self._ganti_tahun)
        self.pilih_periode.activated.connect(
            lambda _: sesi.pilih(periode=PERIODE[str(self.pilih_periode.currentData())])
        )
        for nama, kerja in (("tombolUrungkan", sesi.urungkan), ("tombolUlangi", sesi.ulangi)):
            anak(self, QToolButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        anak(self, QPushButton, "tombolCetak").clicked.connect(self.cetak)
        anak(self, QPushButton, "tombolKirim").clicked.connect(self.kirim)
        self.temuan.clicked.connect(lambda: self.ke_tab("beranda"))

    # Tabs ------------------------------------------------------------------------------------------------------------

    def ke_tab(self, nama: str) -> QWidget | None:
        """Show a tab by its module name (``realisasi``); returns its page."""
        nomor = NAMA_TAB.index(nama)
        self.tab.setCurrentIndex(nomor)
        self._tampilkan_tab(nomor)
        return self._halaman.get(nomor)

    def _tampilkan_tab(self, nomor: int) -> None:
        if self.sesi.berkas is None:
            self.tumpukan.setCurrentIndex(0)
            return
        if nomor not in self._halaman:
            halaman = self._muat(nomor)
            self._halaman[nomor] = halaman
            if (lama := self.tumpukan.widget(nomor + 1)) is not None:
                self.tumpukan.removeWidget(lama)
                lama.deleteLater()
            self.tumpukan.insertWidget(nomor + 1, halaman)
        self.tumpukan.setCurrentIndex(nomor + 1)
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
        return halaman

    def halaman_kini(self) -> QWidget | None:
        """The page shown, None while no file is open."""
        return self._halaman.get(self.tab.currentIndex()) if self.sesi.berkas else None

    def ke_temuan(self, temuan: Temuan) -> None:
        """Lead to the cell of a finding."""
        self.ke_sel(temuan.noun, temuan.id, temuan.kolom)

    def ke_sel(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the tab where a field is entered, and put the cursor on it if the page can."""
        from .keadaan import tab_noun

        bagian, _, bulan = kolom.partition(":")
        if bagian == "bulan" and bulan.isdigit():
            self.sesi.pilih(periode=BULAN[int(bulan) - 1])
        halaman = self.ke_tab(tab_noun(noun, kolom))
        if halaman is not None and hasattr(halaman, "ke_temuan"):
            halaman.ke_temuan(noun, id_, kolom)

    def cetak(self) -> None:
        """Go to the preview, where saving and printing is."""
        if self.sesi.berkas is not None:
            self.ke_tab("laporan")

    def kirim(self) -> None:
        """Go to what is needed for sending."""
        if self.sesi.berkas is not None and (halaman := self.ke_tab("laporan")) and hasattr(halaman, "sorot_kirim"):
            halaman.sorot_kirim()

    # Header, status line ---------------------------------------------------------------------------------------------

    def tampilkan_pesan(self, teks: str, nada: Nada = Nada.KABAR, langkah: str = "", kerja: Any = None) -> None:
        """One sentence in the message bar, with at most one step to take."""
        self.pesan.tampilkan(teks, nada, langkah, kerja)

    def sebut_berkas(self, nama: str, rincian: str) -> None:
        """Header before a file is read: what is being opened."""
        self.nama_satker.setText(nama)
        self.kode_satker.setText(rincian)
        self.setWindowTitle(f"{nama} – Kinerja" if nama != "Kinerja" else nama)

    def _segarkan_semua(self) -> None:
        ada = self.sesi.berkas is not None
        for unsur in (self.pilih_tahun, self.pilih_periode, self.keadaan, self.kotak_cari, self.temuan, self.tab):
            unsur.setVisible(ada)
        for nama in ("tombolUrungkan", "tombolUlangi", "tombolCetak", "tombolKirim", "bilahTab", "kaki"):
            anak(self, QWidget, nama).setVisible(ada)
        if ada:
            self._isi_pilihan()
        self._segarkan_kepala()
        self._tampilkan_tab(self.tab.currentIndex())
        if ada and self.focusWidget() is None:
            self.tab.setFocus()
        self._jam_periksa.start()

    def _isi_pilihan(self) -> None:
        assert self.sesi.berkas is not None
        self.pilih_tahun.clear()
        for tahun in sorted({*self.sesi.berkas.tahun_ada(), self.sesi.tahun}):
            self.pilih_tahun.addItem(f"Tahun {tahun}", tahun)
        self.pilih_tahun.setCurrentIndex(self.pilih_tahun.findData(self.sesi.tahun))
        if not self.sesi.hanya_baca:
            self.pilih_tahun.insertSeparator(self.pilih_tahun.count())
            self.pilih_tahun.addItem(TAHUN_BARU)
        if not self.pilih_periode.count():
            for p in BULAN:
                self.pilih_periode.addItem(f"{p.kode} {p.nama}", p.kode)
            self.pilih_periode.insertSeparator(len(BULAN))
            for p in TRIWULAN:
                self.pilih_periode.addItem(p.nama, p.kode)
        self.pilih_periode.setCurrentIndex(self.pilih_periode.findData(self.sesi.periode.kode))

    def _segarkan_kepala(self) -> None:
        if self.sesi.berkas is None:
            self.sebut_berkas("Kinerja", "Perencanaan, pengisian, dan pelaporan kinerja satuan kerja")
            anak(self, QLabel, "namaBerkas").setText("")
        else:
            from . import keadaan

            nama, rincian = keadaan.sebut_satker(self.sesi.dokumen)
            self.nama_satker.setText(nama)
            self.kode_satker.setText(rincian)
            self.setWindowTitle(f"{nama} · {self.sesi.tahun} – Kinerja")
            self.keadaan.isi(*keadaan.keadaan_periode(self.sesi))
            anak(self, QLabel, "namaBerkas").setText(self.sesi.berkas.path.name)
            anak(self, QLabel, "namaBerkas").setToolTip(str(self.sesi.berkas.path))
            anak(self, QLabel, "batas").setText(keadaan.kalimat_batas(self.sesi))
        self._tulis_tersimpan()
        self.menu.segarkan()

    def _tulis_tersimpan(self) -> None:
        teks = ""
        if self.sesi.berkas is not None:
            teks = "Hanya baca" if self.sesi.hanya_baca else "Setiap isian tersimpan sendiri"
            if self._tersimpan:
                teks = f"✓ Tersimpan {self._tersimpan:%H.%M}"
        anak(self, QLabel, "tersimpan").setText(teks)

    def _catat_tersimpan(self, waktu: datetime) -> None:
        self._tersimpan = waktu
        self._tulis_tersimpan()

    def _setelah_berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("tahun_anggaran", "penutupan"):
            self._isi_pilihan()
        self._segarkan_kepala()
        self._jam_periksa.start()

    def _tampilkan_temuan(self) -> None:
        jumlah = len(self.sesi.temuan())
        self.temuan.setText(f"{jumlah} temuan pemeriksaan" if jumlah else "Tidak ada temuan")
        tema.beri_ikon(self.temuan, *(("peringatan", "kuning") if jumlah else ("selesai", "hijau")))

    def _ganti_tahun(self, nomor: int) -> None:
        tahun = self.pilih_tahun.itemData(nomor)
        if tahun is None:
            self._isi_pilihan()
            self.pembuka.tahun_baru()
        else:
            self.sesi.pilih(tahun=int(tahun))

    # Window ----------------------------------------------------------------------------------------------------------

    def _pulihkan_bingkai(self) -> None:
        layar = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1366, layar.width()), min(768, layar.height()))
        bingkai = self.setelan.value("jendela/bingkai")
        if bingkai is not None:
            # restoreGeometry clamps to the screens there are now.
            self.restoreGeometry(bingkai)
        self.setMinimumSize(900, 560)

    def mulai(self, berkas: Path | None) -> None:
        """First thing after the first paint: open what was asked for, or what was open last."""
        self.pembuka.mulai(berkas)

    def selesaikan_isian(self) -> None:
        """Let the field that is being typed in commit, before the file or page is left."""
        fokus = self.focusWidget()
        if fokus is not None:
            fokus.clearFocus()

    @contextmanager
    def sibuk(self) -> Iterator[None]:
        """Busy cursor around work that the person waits for."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QGuiApplication.restoreOverrideCursor()

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
