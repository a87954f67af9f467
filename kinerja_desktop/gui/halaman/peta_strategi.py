"""Card of the peta strategi: a picture of the Renstra, kept in the folder of evidence and shown small."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSizePolicy, QWidget

from ...application import renstra_gestur as g
from ...application.sel import bersihkan
from ...domain.rencana_strategis import Renstra
from ..muat import anak
from ..sesi import Nada, Sesi
from .alat import gestur, taruh
from .lampiran import buka_gambar

TINGGI = 176
"""Height of the picture on the card at most."""
KOSONG = "Gambar peta strategi (PNG atau JPG) tampil di sini dan ikut dicetak. Tekan “Pilih gambar…”."


class Gambar(QLabel):
    """A picture as wide as there is room, never blown up."""

    def __init__(self) -> None:
        super().__init__()
        self._asal = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName("Peta strategi")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def isi(self, citra: QImage) -> None:
        """Show a picture; a null one leaves no room."""
        self._asal = QPixmap.fromImage(citra)
        self.setVisible(not citra.isNull())
        self._skalakan()

    def sizeHint(self) -> QSize:
        return QSize(0, self.pixmap().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._skalakan()

    def _skalakan(self) -> None:
        if self._asal.isNull():
            self.setPixmap(QPixmap())
            self.setFixedHeight(0)
            return
        ruang = QSize(max(self.width(), 1), TINGGI).boundedTo(self._asal.size())
        kecil = self._asal.scaled(ruang, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self.setPixmap(kecil)
        self.setFixedHeight(kecil.height())


class KartuPeta(QObject):
    """Wires the card of the form."""

    def __init__(self, sesi: Sesi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.sesi, self.halaman = sesi, halaman
        self.gambar = Gambar()
        taruh(halaman, "tempat_peta", self.gambar)
        self.kata = anak(halaman, QLabel, "kata_peta")
        self._renstra: Renstra | None = None
        self._tombol = {n: anak(halaman, QPushButton, f"tombol_{n}_peta") for n in ("pilih", "buka", "lepas")}
        for nama, kerja in (("pilih", self._pilih), ("buka", self.buka), ("lepas", self._lepas)):
            self._tombol[nama].clicked.connect(lambda _=False, k=kerja: k())

    def tampilkan(self, renstra: Renstra | None) -> None:
        """Show the picture of a Renstra; a file that is missing or changed is said."""
        self._renstra = renstra
        sidik = renstra.peta_sha256 if renstra else ""
        path = self._path(sidik)
        citra = QImage(str(path)) if path is not None else QImage()
        self.gambar.isi(citra)
        self.kata.setText(self._kalimat(renstra, path, citra))
        self._tombol["pilih"].setText("&Ganti gambar…" if sidik else "&Pilih gambar…")
        self._tombol["pilih"].setEnabled(renstra is not None and not self.sesi.hanya_baca)
        self._tombol["buka"].setVisible(not citra.isNull())
        self._tombol["lepas"].setVisible(bool(sidik) and not self.sesi.hanya_baca)

    def _path(self, sidik: str) -> Path | None:
        """The file, while it still is what was put there."""
        if not sidik or self.sesi.berkas is None:
            return None
        tempat = self.sesi.berkas.dukung
        return tempat.cari(sidik) if tempat.baca(sidik) is not None else None

    def _kalimat(self, renstra: Renstra | None, path: Path | None, citra: QImage) -> str:
        if renstra is None or not renstra.peta_sha256:
            return KOSONG
        nama = renstra.peta_nama or "peta strategi"
        if path is None:
            tempat = self.sesi.berkas.dukung.folder.name if self.sesi.berkas else ""
            return f"Berkas “{nama}” tidak ada di folder “{tempat}” atau isinya sudah lain; kembalikan, atau ganti gambarnya."
        return nama if not citra.isNull() else f"Berkas “{nama}” bukan gambar yang dapat ditampilkan; ganti gambarnya."

    def _pilih(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.halaman, "Gambar peta strategi", "", "Gambar (*.png *.jpg *.jpeg);;Semua berkas (*)"
        )
        if path:
            self.pasang(Path(path))

    def pasang(self, path: Path) -> None:
        """Store a picture beside the file and let the Renstra name it."""
        from ...storage.galat import BerkasError

        renstra, berkas = self._renstra, self.sesi.berkas
        if renstra is None or berkas is None:
            return
        try:
            baru = berkas.dukung.lampirkan(path, bersihkan(path.name), harus_gambar=True)
        except BerkasError as salah:
            self.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        gestur(self.sesi, lambda: g.pasang_peta(renstra, baru.sidik, baru.nama[:500]))

    def _lepas(self) -> None:
        renstra = self._renstra
        if renstra is not None:
            gestur(self.sesi, lambda: g.pasang_peta(renstra, "", ""))

    def buka(self) -> None:
        """Show the picture in the system's viewer."""
        buka_gambar(self.sesi, self._path(self._renstra.peta_sha256 if self._renstra else ""))
