"""Text in progress, kept in the file while it is typed, so that nothing typed is lost to a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..sesi import Nada, Sesi

if TYPE_CHECKING:
    from ...storage.berkas import BerkasKinerja

DIAM_MS = 2_000
"""Idle time after which what stands in an editor is kept."""
PALING_LAMA_MS = 15_000
"""So long at most goes by unkept while someone types without a rest."""


class Draf(QObject):
    """Drafts of one grid's cells by cell key. They never become figures by themselves."""

    def __init__(self, sesi: Sesi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sesi = sesi
        self._tunggu: tuple[str, str] | None = None
        self.isi: dict[str, str] = {}
        self.jam = QTimer(self, interval=DIAM_MS, singleShot=True)
        self.jam.timeout.connect(self.simpan_kini)
        self.batas = QTimer(self, interval=PALING_LAMA_MS, singleShot=True)
        self.batas.timeout.connect(self.simpan_kini)

    def muat(self) -> None:
        """Take what the file holds."""
        berkas = self._sesi.berkas
        self.isi = dict(berkas.draf()) if berkas else {}

    def ketik(self, kunci: str, teks: str) -> None:
        """Something was typed; it is kept once the hands rest."""
        self._tunggu = (kunci, teks)
        self.jam.start()
        if not self.batas.isActive():
            self.batas.start()

    def simpan(self, kunci: str, teks: str) -> None:
        """Keep a text now."""
        self._tunggu = (kunci, teks)
        self.simpan_kini()

    def simpan_kini(self) -> None:
        self.jam.stop()
        self.batas.stop()
        tunggu, self._tunggu = self._tunggu, None
        if tunggu is not None and self._sesi.berkas is not None:
            self.isi[tunggu[0]] = tunggu[1]
            self._coba(lambda berkas: berkas.simpan_draf(*tunggu))

    def buang(self, kunci: str) -> None:
        """The text was saved or given up."""
        self.jam.stop()
        self.batas.stop()
        self._tunggu = None
        if self.isi.pop(kunci, None) is not None:
            self._coba(lambda berkas: berkas.hapus_draf(kunci))

    def _coba(self, langkah) -> None:  # type: ignore[no-untyped-def]
        from ...storage.galat import BerkasError

        berkas: BerkasKinerja | None = self._sesi.berkas
        try:
            if berkas is not None:
                langkah(berkas)
        except BerkasError as salah:
            self._sesi.pesan.emit(str(salah), Nada.GALAT)
