"""Pictures of every tab and dialog: ``python -m tools.potret [FOLDER]`` (default ``build/gambar``), or ``make gambar``.

Light and dark, 1366×768 and 1920×1080, and the tabs once more with the largest text; to be looked at one by one. With
``--panduan`` it writes the pictures of the manual into ``resources/panduan/gambar`` instead.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QWidget

from kinerja_desktop import layanan
from kinerja_desktop.app import siapkan_aplikasi, tunggu_tenang
from kinerja_desktop.gui import tema
from kinerja_desktop.gui.dialog.baru import DialogBaru
from kinerja_desktop.gui.dialog.impor import DialogImpor
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.menu import DIALOG
from kinerja_desktop.gui.tabel.saring_kartu import KartuSaring
from kinerja_desktop.layanan.templat import simpan_templat
from kinerja_desktop.storage.berkas import BerkasKinerja

AKAR = Path(__file__).resolve().parents[1]
LAYAR = (QSize(1366, 768), QSize(1920, 1080))
UTAMA = "rutan-soe-2023"


class Potret:
    """A window with a file, and a folder for what it looks like."""

    def __init__(self, tempat: Path) -> None:
        self.app = siapkan_aplikasi()
        self.tempat = tempat
        self.jendela = MainWindow(QSettings(str(tempat / "potret.ini"), QSettings.Format.IniFormat))
        self.jendela.setelan.setValue("petugas/nama", "Nama Petugas")
        self.jendela.show()

    def buka(self, contoh: str) -> None:
        """Show an example."""
        path = self.tempat / f"{contoh}.kinerja"
        if not path.exists():
            layanan.buat_contoh(contoh, path)
        self.jendela.pembuka.buka(path)
        tunggu_tenang(self.app)

    def rupa(self, skema: tema.Skema, layar: QSize) -> None:
        tema.ganti_skema(skema)
        self.jendela.resize(layar)
        tunggu_tenang(self.app, 2)

    def tab(self, nama: str) -> QPixmap:
        """The window with a tab in front."""
        self.jendela.ke_tab(nama)
        tunggu_tenang(self.app, 2)
        return self.jendela.grab()

    def dialog(self, kerja: Callable[[], object]) -> list[QPixmap]:
        """What a command opens, in the order it comes; everything is closed again."""
        gambar: list[QPixmap] = []

        def jepret() -> None:
            for atas in self._terbuka():
                gambar.append(atas.grab())
                if not self._maju(atas):
                    atas.reject() if isinstance(atas, QDialog) else atas.close()

        jam = QTimer()
        jam.timeout.connect(jepret)
        jam.start(400)
        kerja()
        tunggu_tenang(self.app, 6)
        jam.stop()
        return gambar

    def _maju(self, atas: QWidget) -> bool:
        """On to the next page of a dialog that has several. False after the last."""
        if isinstance(atas, DialogBaru):
            nomor = atas.halaman.currentIndex() + 1
            atas.ke(nomor % atas.halaman.count())
            return nomor < atas.halaman.count()
        if isinstance(atas, DialogImpor):
            return self._maju_impor(atas)
        daftar = atas.findChild(QListWidget, "bagian")
        if daftar is None or daftar.currentRow() + 1 >= daftar.count():
            return False
        daftar.setCurrentRow(daftar.currentRow() + 1)
        return True

    def _maju_impor(self, dialog: DialogImpor) -> bool:
        nomor = dialog.halaman.currentIndex()
        if nomor == 2:
            return False
        if nomor == 0:
            buku = self.tempat / "isian.xlsx"
            simpan_templat(buku, self.jendela.sesi.dokumen)
            dialog.berkas.setText(str(buku))
        dialog.lanjut.click()
        while not dialog.halaman.isEnabled():
            self.app.processEvents()
        return True

    def _terbuka(self) -> list[QWidget]:
        if (modal := QApplication.activeModalWidget()) is not None:
            return [modal]
        jenis = Qt.WindowType.Dialog
        atas = [w for w in self.app.topLevelWidgets() if w.isVisible() and w.windowType() == jenis]
        return atas or [k for k in self.jendela.findChildren(KartuSaring) if k.isVisible()]

    def semua_dialog(self) -> dict[str, Callable[[], object]]:
        """Every dialog of the menu by name."""
        aksi: dict[str, Callable[[], object]] = {
            modul: (lambda m=modul: import_module(f"kinerja_desktop.gui.dialog.{m}").buka(self.jendela))  # type: ignore[misc]
            for modul in DIALOG.values()
        }
        pembuka = self.jendela.pembuka
        aksi |= {"baru": pembuka.baru, "tahun": pembuka.tahun_baru, "petugas": pembuka.tanya_petugas}
        aksi |= {"contoh": pembuka.contoh, "tempel": self._tempel}
        for nama in ("catatan", "riwayat", "saring"):
            aksi[f"sel-{nama}"] = partial(self._kisi, nama)
        return aksi | {"tentang": self.jendela.menu._tentang}

    def _kisi(self, perintah: str) -> None:
        """A command of the grid of Realisasi."""
        halaman: Any = self.jendela.ke_tab("realisasi")
        halaman.tabel.setFocus()
        halaman.tabel.lakukan(perintah)

    def _tempel(self) -> None:
        QApplication.clipboard().setText("1.234\t50\nabc\t60\n12\t160")
        self._kisi("tempel")


def potret_semua(folder: Path) -> None:
    """All pictures into ``folder``."""
    with tempfile.TemporaryDirectory() as sementara:
        p = Potret(Path(sementara))
        tunggu_tenang(p.app)
        _simpan(p.jendela.grab(), folder / "terang-1366" / "00-pembuka.png")
        for skema in ("terang", "gelap"):
            for layar in LAYAR:
                _satu_rupa(p, folder / f"{skema}-{layar.width()}", skema, layar)
        tema.ganti_ukuran(150)
        _satu_rupa(p, folder / "terang-1366-besar", "terang", LAYAR[0])
        tema.ganti_ukuran(100)
        p.jendela.close()


def _awal(p: Potret, folder: Path) -> None:
    """The first page with no, one, and many files opened before, one of which is gone."""
    p.jendela.pembuka.tutup()
    for banyak in (0, 1, 8):
        p.jendela.setelan.setValue("berkas/terakhir", [])
        daftar = [p.tempat / f"satker kerja ke-{n}.kinerja" for n in range(banyak)]
        for path in daftar[:1] + daftar[2:]:
            path.touch()
        p.jendela.setelan.setValue("berkas/terakhir", [str(path) for path in daftar])
        p.jendela.awal.segarkan()
        tunggu_tenang(p.app, 2)
        _simpan(p.jendela.grab(), folder / f"00-pembuka-{banyak}.png")


def _kosong(p: Potret, folder: Path) -> None:
    """Every tab of a new file without any entry, and of a file that may only be read."""
    path = p.tempat / "baru.kinerja"
    if not path.exists():
        layanan.buat_baru(path, "407702", "Rumah Tahanan Negara Kelas IIB SoE", tahun=2026)
    p.jendela.pembuka.buka(path)
    tunggu_tenang(p.app)
    for nomor, nama in enumerate(NAMA_TAB, 1):
        _simpan(p.tab(nama), folder / f"kosong-{nomor:02}-{nama}.png")
    path = p.tempat / "dibaca.kinerja"
    if not path.exists():
        layanan.buat_contoh(UTAMA, path)
    pemegang = BerkasKinerja.buka(path)  # the window is the second one, and may only read
    p.jendela.pembuka.buka(path)
    tunggu_tenang(p.app)
    for nomor, nama in enumerate(NAMA_TAB, 1):
        _simpan(p.tab(nama), folder / f"dibaca-{nomor:02}-{nama}.png")
    pemegang.tutup_berkas()


def _satu_rupa(p: Potret, folder: Path, skema: tema.Skema, layar: QSize) -> None:
    p.rupa(skema, layar)
    _awal(p, folder)
    _kosong(p, folder)
    for contoh in sorted(layanan.daftar_contoh(), key=lambda n: n == UTAMA):
        p.buka(contoh)
        for nomor, nama in enumerate(NAMA_TAB, 1):
            if contoh == UTAMA or nama in ("rencana_aksi", "perjanjian_kinerja", "renstra"):
                _simpan(p.tab(nama), folder / f"{nomor:02}-{nama}-{contoh}.png")
        if contoh == "kanwil-ntb-2026":
            _tampilan_renstra(p, folder)
    p.jendela.ke_tab("profil")
    daftar = p.jendela.findChild(QListWidget, "daftar")
    for nomor in range(daftar.count()):
        daftar.setCurrentRow(nomor)
        tunggu_tenang(p.app, 2)
        _simpan(p.jendela.grab(), folder / f"08-profil-{nomor:02}.png")
    for nama, kerja in p.semua_dialog().items():
        for nomor, gambar in enumerate(p.dialog(kerja), 1):
            _simpan(gambar, folder / f"dialog-{nama}-{nomor}.png")
    print(folder)


def _tampilan_renstra(p: Potret, folder: Path) -> None:
    """The further views of the Renstra."""
    halaman: Any = p.jendela.ke_tab("renstra")
    for nama in list(halaman.tampilan.tombol)[1:]:
        halaman.tampilan.pilih(nama)
        tunggu_tenang(p.app, 2)
        _simpan(p.jendela.grab(), folder / f"02-renstra-{nama}.png")
    halaman.tampilan.pilih("target")


def _simpan(gambar: QPixmap, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    gambar.save(str(path))


def main() -> None:
    argumen = [a for a in sys.argv[1:] if a != "--panduan"]
    if "--panduan" in sys.argv:
        from .potret_panduan import potret_panduan

        potret_panduan(AKAR / "resources" / "panduan" / "gambar")
    else:
        potret_semua(Path(argumen[0]) if argumen else AKAR / "build" / "gambar")


if __name__ == "__main__":
    main()
