"""Menu bar: words and shortcuts stand in forms/main_window.ui; here each action gets its work and its state."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QActionGroup, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from . import tema, ukuran
from .jendela import TAB, Jendela
from .muat import anak
from .pembuka import Pembuka

_SKEMA: tuple[tuple[str, tema.Skema | None], ...] = (
    ("Ikuti sistem", None),
    ("Terang", "terang"),
    ("Gelap", "gelap"),
)


DIALOG = {
    "aksiImpor": "impor", "aksiTemplat": "templat", "aksiBungkus": "bungkus", "aksiBukaBungkus": "buka_bungkus",
    "aksiCadangan": "cadangan", "aksiRiwayat": "riwayat", "aksiGanti": "ganti", "aksiPengaturan": "pengaturan",
    "aksiPanduan": "panduan", "aksiKatalog": "katalog", "aksiKamus": "kamus", "aksiDukung": "dukung",
    "aksiPemeriksaan": "pemeriksaan",
}  # fmt: skip
"""Actions and the module below ``gui.dialog`` whose ``buka(jendela)`` does their work."""

BUTUH_BERKAS = (
    "aksiSalinan",
    "aksiDukung",
    "aksiPemeriksaan",
    "aksiCari",
    "aksiImpor",
    "aksiBungkus",
    "aksiCadangan",
    "aksiRiwayat",
    "aksiGanti",
    "aksiKatalog",
    "aksiKamus",
    "aksiTahun",
)


class MenuUtama(QObject):
    """Wires the menus of the main window."""

    def __init__(self, jendela: Jendela, buka: Pembuka) -> None:
        super().__init__(jendela)
        self.jendela, self.buka = jendela, buka
        sesi = jendela.sesi
        for nama, kerja in {
            "aksiBaru": buka.baru, "aksiBuka": buka.pilih, "aksiTahun": buka.tahun_baru,
            "aksiContoh": buka.contoh, "aksiSalinan": buka.salinan,
            "aksiKeluar": jendela.close, "aksiUrungkan": sesi.urungkan, "aksiUlangi": sesi.ulangi,
            "aksiPotong": partial(self._ketik, Qt.Key.Key_X), "aksiSalin": partial(self._ketik, Qt.Key.Key_C),
            "aksiTempel": partial(self._ketik, Qt.Key.Key_V), "aksiCari": jendela.pintas_cari,
            "aksiPetugas": buka.tanya_petugas, "aksiCatatan": self._buka_catatan,
            "aksiTentang": self._tentang,
        }.items():  # fmt: skip
            jendela.aksi(nama).triggered.connect(lambda _=False, k=kerja: k())
        for nama, modul in DIALOG.items():
            jendela.aksi(nama).triggered.connect(lambda _=False, m=modul: self._dialog(m))
        for menu in jendela.findChildren(QMenu):
            menu.aboutToShow.connect(partial(self._beri_ikon, menu))
        self.terakhir = anak(jendela, QMenu, "menuTerakhir")
        self.terakhir.aboutToShow.connect(self._isi_terakhir)
        self._susun_tampilan()

    @staticmethod
    def _beri_ikon(menu: QMenu) -> None:
        """Icons on first show: two dozen of them would delay the first paint."""
        for aksi in menu.actions():
            if (nama := aksi.property("ikonNama")) and aksi.icon().isNull():
                tema.beri_ikon(aksi, str(nama))

    def _dialog(self, modul: str) -> None:
        """A dialog is loaded when it is first wanted."""
        import_module(f".dialog.{modul}", __package__).buka(self.jendela)

    def _susun_tampilan(self) -> None:
        menu = anak(self.jendela, QMenu, "menuTampil")
        for nomor, (judul, ikon, *_) in enumerate(TAB):
            aksi = menu.addAction(f"{judul}\tAlt+{nomor + 1}")
            aksi.setProperty("ikonNama", ikon)
            aksi.triggered.connect(lambda _=False, n=nomor: self.jendela.tab.setCurrentIndex(n))
        menu.addSeparator()
        kelompok = QActionGroup(self)
        for nama, skema in _SKEMA:
            aksi = menu.addAction(nama)
            aksi.setCheckable(True)
            aksi.setChecked(skema == tema.tema().paksa)
            kelompok.addAction(aksi)
            aksi.triggered.connect(lambda _=False, s=skema: self._ganti_skema(s))

        self.menu_ukuran = menu.addMenu("Ukuran te&ks")
        self.menu_ukuran.aboutToShow.connect(self._isi_ukuran)

    def _isi_ukuran(self) -> None:
        self.menu_ukuran.clear()
        for persen in ukuran.PILIHAN:
            aksi = self.menu_ukuran.addAction(f"{persen} %")
            aksi.setCheckable(True)
            aksi.setChecked(persen == ukuran.persen())
            aksi.triggered.connect(lambda _=False, p=persen: self._ganti_ukuran(p))

    def _ganti_ukuran(self, persen: int) -> None:
        self.jendela.setelan.setValue("tampilan/ukuran", persen)
        tema.ganti_ukuran(persen)

    def _ganti_skema(self, skema: tema.Skema | None) -> None:
        self.jendela.setelan.setValue("tampilan/skema", skema or "")
        tema.ganti_skema(skema)

    def _isi_terakhir(self) -> None:
        self.terakhir.clear()
        for path in self.buka.terakhir():
            aksi = self.terakhir.addAction(path.name)
            aksi.setToolTip(str(path))
            aksi.triggered.connect(lambda _=False, p=path: self.buka.buka(p))
        if self.terakhir.isEmpty():
            self.terakhir.addAction("Belum ada").setEnabled(False)

    def _ketik(self, tombol: Qt.Key) -> None:
        """Cut, copy, paste go to whatever has the focus, as if typed: a cell, a field, a list."""
        fokus = QApplication.focusWidget()
        if fokus is not None:
            for jenis in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(fokus, QKeyEvent(jenis, tombol, Qt.KeyboardModifier.ControlModifier))

    def _tentang(self) -> None:
        from .dialog.tentang import tampilkan_tentang

        tampilkan_tentang(self.jendela)

    def _buka_catatan(self) -> None:
        from platformdirs import user_log_dir

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(user_log_dir("kinerja_desktop", False)))))

    def segarkan(self) -> None:
        """Undo and redo name their step; what needs a file is greyed without one."""
        berkas = self.jendela.sesi.berkas
        for aksi, tombol, kata, langkah in (
            ("aksiUrungkan", "tombolUrungkan", "Urungkan", berkas.label_urung if berkas else ""),
            ("aksiUlangi", "tombolUlangi", "Ulangi", berkas.label_ulang if berkas else ""),
        ):
            teks = f"{kata}: {langkah}" if langkah else kata
            self.jendela.aksi(aksi).setText(teks.replace("&", "&&"))
            self.jendela.aksi(aksi).setEnabled(bool(langkah))
            pencet = anak(self.jendela, QToolButton, tombol)
            pencet.setEnabled(bool(langkah))
            pencet.setToolTip(teks if langkah else f"{kata}: belum ada langkah")
        for nama in BUTUH_BERKAS:
            self.jendela.aksi(nama).setEnabled(berkas is not None)
