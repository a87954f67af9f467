"""One writer per file: a lock file beside it, and beside that a note with the writer's name for the one who comes second."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from .galat import terjemah


class Kunci:
    """The lock of one file. SQLite's own locks remain the guard of the data; this one tells people apart."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # Not per thread: a file opened in one thread may be closed in another.
        self._kunci = FileLock(path.with_name(f".{path.name}.kunci"), thread_local=False)
        self._catatan = path.with_name(f".{path.name}.pemegang")

    def ambil(self, petugas: str) -> bool:
        """Take the lock; False if someone else holds it. Raises BerkasHanyaBaca where no lock file can stand."""
        try:
            self._kunci.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as salah:
            raise terjemah(salah, self._path) from salah
        isi = {"petugas": petugas, "pid": os.getpid(), "komputer": socket.gethostname()}
        # A note that cannot be written costs the second one a name, nobody any data.
        with contextlib.suppress(OSError):
            self._catatan.write_text(json.dumps(isi, ensure_ascii=False), encoding="utf-8")
        return True

    def pemegang(self) -> str:
        """Who holds the lock, for a sentence: ``Budi (komputer RUTAN-1)``, ``petugas lain (jendela lain di komputer ini)``."""
        try:
            isi = json.loads(self._catatan.read_text(encoding="utf-8"))
            sendiri = isi["komputer"] == socket.gethostname()
            tempat = "jendela lain di komputer ini" if sendiri else f"komputer {isi['komputer']}"
            return f"{isi['petugas'] or 'petugas lain'} ({tempat})"
        except (OSError, ValueError, KeyError, TypeError):
            return "petugas lain"

    def lepas(self) -> None:
        if self._kunci.is_locked:
            with contextlib.suppress(OSError):
                self._catatan.unlink(missing_ok=True)
            self._kunci.release()
