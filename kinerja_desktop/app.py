"""The window program: application object, look, log, safety net, main window. Paints first, loads the storage afterwards."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from .gui import tema, terjemahan, ukuran
from .gui.jendela import NAMA_TAB
from .gui.main_window import MainWindow
from .gui.sesi import Nada

# logging costs a tenth of the start: it is imported with the first file, or with the first thing to be logged.


def main(berkas: Path | None = None) -> int:
    """Run the window until it is closed; the exit code."""
    app = siapkan_aplikasi()
    jendela = MainWindow()
    pasang_jaring(jendela)
    # On a small screen a window of its size plus its frame would hang over the edge.
    (jendela.showMaximized if jendela.penuhi_layar else jendela.show)()

    def lanjut() -> None:
        pasang_catatan()
        jendela.mulai(berkas)

    # After the first paint: the storage costs more than the whole window.
    QTimer.singleShot(0, jendela, lanjut)
    return app.exec()


def siapkan_aplikasi() -> QApplication:
    """The one application object, dressed and speaking Indonesian."""
    ada = QApplication.instance()
    app = ada if isinstance(ada, QApplication) else QApplication(sys.argv[:1])
    app.setOrganizationName("kinerja_desktop")
    app.setApplicationName("kinerja_desktop")
    app.setApplicationDisplayName("")
    terjemahan.pasang(app)
    besar = str(QSettings().value("tampilan/ukuran") or "")
    ukuran.atur(int(besar) if besar.isdigit() else 100)
    skema = str(QSettings().value("tampilan/skema") or "")
    tema.pasang(app, "gelap" if skema == "gelap" else "terang" if skema == "terang" else None)
    app.setWindowIcon(QIcon(tema.gambar_ikon("laporan", tema.TERANG.aksen, 64)))
    return app


def pasang_catatan() -> Path:
    """Log into the profile's log folder, three files of half a megabyte; returns the folder."""
    import logging
    from logging.handlers import RotatingFileHandler

    from platformdirs import user_log_dir

    log = logging.getLogger("kinerja_desktop")
    folder = Path(user_log_dir("kinerja_desktop", False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        penulis: logging.Handler = RotatingFileHandler(
            folder / "kinerja.log", maxBytes=512_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        # Without a log folder the program still has to run; stderr is better than nothing.
        penulis = logging.StreamHandler()
    penulis.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(penulis)
    log.setLevel(logging.INFO)
    return folder


def pasang_jaring(jendela: MainWindow) -> None:
    """No exception is silent: it goes to the log and, in one sentence, to the message bar. Rollback is the storage's."""

    def tangkap(jenis: type[BaseException], salah: BaseException, jejak: TracebackType | None) -> None:
        if issubclass(jenis, KeyboardInterrupt):
            sys.__excepthook__(jenis, salah, jejak)
            return
        import logging

        logging.getLogger("kinerja_desktop").error("kesalahan tidak tertangani", exc_info=(jenis, salah, jejak))
        from .storage.galat import BerkasError

        jendela.sesi.pesan.emit(
            str(salah)
            if isinstance(salah, BerkasError)
            else "Terjadi kesalahan dalam program; langkah terakhir tidak disimpan, isian lain aman. "
            "Rinciannya ada di Bantuan, Buka catatan program.",
            Nada.GALAT,
        )

    def tangkap_utas(isi: threading.ExceptHookArgs) -> None:
        if isi.exc_value is not None:
            tangkap(isi.exc_type, isi.exc_value, isi.exc_traceback)

    sys.excepthook = tangkap
    threading.excepthook = tangkap_utas


def potret(berkas: Path | None, folder: Path, *, lebar: int = 1366, tinggi: int = 768) -> list[Path]:
    """Show the window with that file, walk every tab and save one PNG per tab into ``folder``; the paths."""
    app = siapkan_aplikasi()
    folder.mkdir(parents=True, exist_ok=True)
    # Settings of their own: a picture must not change what the person opened last, nor be changed by it.
    setelan = QSettings(str(folder / ".potret.ini"), QSettings.Format.IniFormat)
    jendela = MainWindow(setelan)
    jendela.resize(lebar, tinggi)
    jendela.show()
    jendela.mulai(berkas)
    hasil: list[Path] = []
    for nomor, nama in enumerate(NAMA_TAB):
        jendela.tab.setCurrentIndex(nomor)
        tunggu_tenang(app)
        path = folder / f"{nomor + 1}-{nama}.png"
        jendela.grab().save(str(path))
        hasil.append(path)
    jendela.close()
    jendela.deleteLater()
    (folder / ".potret.ini").unlink(missing_ok=True)
    return hasil


def tunggu_tenang(app: QApplication, putaran: int = 4) -> None:
    """Let timers, workers and paints of a tab finish."""
    from .gui.tugas import tunggu_semua

    for _ in range(putaran):
        app.processEvents()
        tunggu_semua()
        jeda = QTimer()
        jeda.setSingleShot(True)
        jeda.start(120)
        while jeda.isActive():
            app.processEvents()
