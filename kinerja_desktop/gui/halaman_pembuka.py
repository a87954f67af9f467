"""The page shown while no file is open: three ways to one's own file, the files opened last, the examples."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from .. import resources
from ..domain.periode import tulis_tanggal
from . import tema
from .pembuka import Pembuka
from .tema import JARAK
from .unsur import Ikon, LabelElide, kosongkan_tata, label, rambut, tombol

_LEBAR = 36 * JARAK
_BANYAK = 5


class HalamanPembuka(QWidget):
    """First start, and whenever the last file could not be opened."""

    def __init__(self, pembuka: Pembuka) -> None:
        super().__init__()
        self.pembuka = pembuka
        luar = QVBoxLayout(self)
        luar.addStretch(2)
        for teks, kelas in (
            ("Mau mulai dari mana?", "judul"),
            ("Semua isian tersimpan sendiri di satu berkas di komputer ini; tidak perlu jaringan.", "samar"),
        ):
            kata = label(teks, kelas)
            kata.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            luar.addWidget(kata)
        luar.addSpacing(2 * JARAK)
        luar.addLayout(self._cara())
        luar.addSpacing(JARAK)
        bawah = QHBoxLayout()
        bawah.setSpacing(2 * JARAK)
        bawah.addStretch()
        kotak, self.daftar = _kotak("Terakhir dibuka", 2 * _LEBAR + 2 * JARAK)
        bawah.addWidget(kotak, 200)
        kotak, contoh = _kotak("Contoh untuk dicoba-coba", _LEBAR)
        self._isi_contoh(contoh)
        bawah.addWidget(kotak, 100)
        bawah.addStretch()
        luar.addLayout(bawah)
        luar.addStretch(3)

    def _cara(self) -> QHBoxLayout:
        deret = QHBoxLayout()
        deret.setSpacing(2 * JARAK)
        deret.addStretch()
        for ikon, nama, kalimat, teks, kerja, kelas in (
            ("baru", "Buat baru", "Tiga langkah: satuan kerja, sasaran dan indikator, pejabat dan kop.", "Buat baru…",
             self.pembuka.baru, "utama"),
            ("buka", "Buka", "Berkas .kinerja di komputer atau flash disk; dapat juga diseret ke jendela ini.", "Buka…",
             self.pembuka.pilih, ""),
            ("unduh", "Pindah dari laptop lain", "Bungkusan zip yang dibuat di sana, dengan semua data dukungnya.",
             "Buka bungkusan…", self.pembuka.buka_bungkusan, ""),
        ):  # fmt: skip
            deret.addWidget(_kartu(ikon, nama, kalimat, teks, kerja, kelas), 100)
        deret.addStretch()
        return deret

    def _isi_contoh(self, tata: QVBoxLayout) -> None:
        # Read here, not through the services: this page is painted before the storage is loaded.
        for nomor, isi in enumerate(resources.baca_json("contoh", "daftar.json")):
            if nomor:
                tata.addWidget(rambut())
            langkah = tombol(isi["judul"], partial(self.pembuka.contoh, isi["nama"]), "tautan")
            langkah.setStyleSheet("padding: 3px 6px 3px 0;")  # in line with the heading above
            langkah.setToolTip(isi["kalimat"])
            langkah.setAccessibleName(f"Buka contoh {isi['judul']}")
            tata.addWidget(langkah, alignment=Qt.AlignmentFlag.AlignLeft)
        tata.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        self.segarkan()
        super().showEvent(event)

    def segarkan(self) -> None:
        """List the files opened last as they are now: a stick may have gone or come back."""
        kosongkan_tata(self.daftar)
        ada = self.pembuka.semua_terakhir()[:_BANYAK]
        for nomor, path in enumerate(ada):
            if nomor:
                self.daftar.addWidget(rambut())
            self.daftar.addWidget(self._baris(path))
        if not ada:
            self.daftar.addWidget(label("Berkas yang pernah dibuka akan tercatat di sini.", "samar"))
        self.daftar.addStretch()

    def _baris(self, path: Path) -> QWidget:
        baris = QWidget()
        tata = QHBoxLayout(baris)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(JARAK)
        sebab = tidak_ada(path)
        kata = QVBoxLayout()
        kata.setSpacing(0)
        kata.addWidget(LabelElide(path.name, kelas="samar" if sebab else ""))
        kata.addWidget(LabelElide(f"{path.parent}  ·  {sebab or _tanggal(path)}", kelas="samar"))
        tata.addLayout(kata, 1)
        if not sebab:
            buka = tombol("Buka", partial(self.pembuka.buka, path), "tautan")
            buka.setAccessibleName(f"Buka {path.name}")
            tata.addWidget(buka)
        lupa = QToolButton()
        lupa.setToolTip("Hapus dari daftar ini; berkasnya tidak dihapus")
        lupa.setAccessibleName(f"Hapus {path.name} dari daftar")
        tema.beri_ikon(lupa, "tutup", "teks2")
        lupa.clicked.connect(lambda: self._lupakan(path))
        tata.addWidget(lupa)
        return baris

    def _lupakan(self, path: Path) -> None:
        self.pembuka.lupakan(path)
        self.segarkan()


def tidak_ada(path: Path) -> str:
    """Why a file of the list can't be opened now, or ``''``."""
    if path.exists():
        return ""
    if path.parent.is_dir():
        return "tidak ada lagi: dipindah, diganti nama, atau dihapus"
    return "foldernya tidak ditemukan: pasang dulu flash disk atau disknya"


def _tanggal(path: Path) -> str:
    try:
        kapan = datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:
        return ""
    return f"diubah {tulis_tanggal(kapan.date())} {kapan:%H.%M}"


def _kotak(judul: str, lebar: int) -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading and room for rows."""
    kotak = QFrame()
    kotak.setProperty("kelas", "kartu")
    kotak.setMinimumWidth(lebar // 2)
    kotak.setMaximumWidth(lebar)
    tata = QVBoxLayout(kotak)
    tata.setContentsMargins(3 * JARAK, 2 * JARAK, 2 * JARAK, JARAK)
    tata.addWidget(label(judul, "subjudul"))
    tata.addSpacing(JARAK // 2)
    isi = QVBoxLayout()
    isi.setSpacing(JARAK // 2)
    tata.addLayout(isi, 1)
    return kotak, isi


def _kartu(ikon: str, nama: str, kalimat: str, teks: str, kerja: Callable[[], object], kelas: str) -> QFrame:
    kartu = QFrame()
    kartu.setProperty("kelas", "kartu")
    kartu.setMinimumWidth(_LEBAR * 2 // 3)
    kartu.setMaximumWidth(_LEBAR)
    kartu.setMinimumHeight(23 * JARAK)
    tata = QVBoxLayout(kartu)
    tata.setContentsMargins(3 * JARAK, 2 * JARAK, 3 * JARAK, 2 * JARAK)
    tata.setSpacing(JARAK)
    tata.addWidget(Ikon(ikon, "aksen", 32))
    tata.addWidget(label(nama, "judul"))
    tata.addWidget(label(kalimat, "samar", bungkus=True))
    tata.addStretch()
    mulai = tombol(teks, kerja, kelas)
    mulai.setAccessibleDescription(kalimat)
    tata.addWidget(mulai)
    return kartu
