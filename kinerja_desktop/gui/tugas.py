"""Long work off the GUI thread: a worker with progress and cancel that gets plain data, never a database connection."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class Dibatalkan(Exception):
    """The person, or newer work of the same kind, does not want the result any more."""


class Kendali:
    """Handed to the work: report progress, ask whether to go on."""

    def __init__(self, maju: Callable[[int, int], None]) -> None:
        self._batal = threading.Event()
        self._maju = maju

    def batalkan(self) -> None:
        self._batal.set()

    @property
    def batal(self) -> bool:
        return self._batal.is_set()

    def kemajuan(self, selesai: int, semua: int) -> None:
        """Tell how far the work is. Raises Dibatalkan where it is no longer wanted."""
        if self._batal.is_set():
            raise Dibatalkan
        self._maju(selesai, semua)


class Tugas(QObject):
    """One piece of work. Signals arrive in the GUI thread: ``hasil(object)``, ``gagal(Exception)``, ``maju(int, int)``,
    and after a finished or failed run ``usai()``; a cancelled one is silent but for ``usai``.
    """

    hasil = Signal(object)
    gagal = Signal(object)
    maju = Signal(int, int)
    usai = Signal()

    def __init__(self, kerja: Callable[[Kendali], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kendali = Kendali(self.maju.emit)
        self._kerja = kerja

    def mulai(self) -> None:
        """Queue the work in the shared pool."""
        pelari = _Pelari(self._jalan)
        QThreadPool.globalInstance().start(pelari)

    def batalkan(self) -> None:
        """Ask the work to stop; its result will not be reported."""
        self.kendali.batalkan()

    def _jalan(self) -> None:
        try:
            isi = self._kerja(self.kendali)
            if not self.kendali.batal:
                self.hasil.emit(isi)
        except Dibatalkan:
            pass
        except Exception as salah:
            if not self.kendali.batal:
                self.gagal.emit(salah)
        finally:
            self.usai.emit()


class _Pelari(QRunnable):
    def __init__(self, kerja: Callable[[], None]) -> None:
        super().__init__()
        self._kerja = kerja

    def run(self) -> None:
        # The window may be gone by now; then nobody waits for the signals either.
        try:
            self._kerja()
        except RuntimeError as salah:
            if "already deleted" not in str(salah):
                raise


def tunggu_semua(milidetik: int = 10_000) -> bool:
    """Wait for all work, at closing."""
    return QThreadPool.globalInstance().waitForDone(milidetik)
