"""Backups: what there is, make one now, put one in the place of the file. Works for a file that no longer opens, too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from ...domain.periode import tulis_tanggal
from ..jendela import Jendela
from ..lewat_pembuka import pembuka_dari
from ..muat import anak
from ..sesi import Nada
from .dasar import Dialog
from .pengaturan_tabel import siapkan

_KOLOM = ("Perubahan terakhir", "Isi perubahan", "Petugas", "Perubahan ke-", "Ukuran")


def buka(jendela: Jendela, path: Path | None = None) -> None:
    """Show the backups of the open file, or of one that could not be opened."""
    berkas = jendela.sesi.berkas
    if path is None and berkas is None:
        return
    jendela.selesaikan_isian()
    DialogCadangan(jendela, path or berkas.path).exec()  # type: ignore[union-attr]


class DialogCadangan(Dialog):
    """One table; restoring is asked for in words, in the dialog itself."""

    PANDUAN = "berkas"

    def __init__(self, jendela: Jendela, path: Path) -> None:
        super().__init__("dialog_cadangan", jendela)
        self.jendela, self.path = jendela, path
        berkas = jendela.sesi.berkas
        self.berkas = berkas if berkas is not None and berkas.path.resolve() == path.resolve() else None
        self.daftar = anak(self, QTableWidget, "daftar")
        self.pastikan = anak(self, QFrame, "pastikan")
        self.pastikan.hide()
        for tombol in self.findChildren(QPushButton):
            tombol.setAutoDefault(False)
        self._siapkan_tabel()
        for nama, kerja in (
            ("cadangkan", self.cadangkan), ("pulihkan", self.tanya), ("batalPulih", lambda: self._tampil_tanya(False)),
            ("lakukanPulih", self.pulihkan),
        ):  # fmt: skip
            self._tombol(nama).clicked.connect(lambda _=False, k=kerja: k())
        self._tombol("cadangkan").setVisible(self.berkas is not None)
        self._tombol("cadangkan").setEnabled(self.berkas is not None and not self.berkas.hanya_baca)
        self.segarkan()

    def _tombol(self, nama: str) -> QPushButton:
        return anak(self, QPushButton, nama)

    def _siapkan_tabel(self) -> None:
        tabel = self.daftar
        tabel.setColumnCount(len(_KOLOM))
        tabel.setHorizontalHeaderLabels(list(_KOLOM))
        siapkan(tabel)
        tabel.setShowGrid(False)
        tabel.setWordWrap(False)
        tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tabel.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        kepala = tabel.horizontalHeader()
        for nomor in range(len(_KOLOM)):
            cara = QHeaderView.ResizeMode.Stretch if nomor == 1 else QHeaderView.ResizeMode.ResizeToContents
            kepala.setSectionResizeMode(nomor, cara)
        tabel.itemSelectionChanged.connect(self._pilihan_berubah)
        tabel.itemActivated.connect(lambda _: self.tanya())

    def segarkan(self) -> None:
        """Read the backups anew."""
        from ...storage.isi_cadangan import isi_cadangan

        self.isi = isi_cadangan(self.path)
        self.daftar.setRowCount(len(self.isi))
        for baris, satu in enumerate(self.isi):
            kata = (
                _waktu(satu.waktu, satu.cadangan.hari), satu.label or "tidak terbaca", satu.petugas or "–",
                str(satu.cadangan.penghitung), _ukuran(satu.cadangan.ukuran),
            )  # fmt: skip
            for kolom, teks in enumerate(kata):
                butir = QTableWidgetItem(teks)
                butir.setToolTip(teks)
                if kolom >= 3:
                    butir.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.daftar.setItem(baris, kolom, butir)
        if self.isi:
            self.daftar.selectRow(0)
        self._pilihan_berubah()
        if not self.isi:
            self._sebut("Belum ada cadangan untuk berkas ini.")

    def _pilihan_berubah(self) -> None:
        hanya_baca = self.berkas is not None and self.berkas.hanya_baca
        self._tombol("pulihkan").setEnabled(self.daftar.currentRow() >= 0 and not hanya_baca)
        self._tampil_tanya(False)

    def _sebut(self, kata: str) -> None:
        anak(self, QLabel, "salah").setText(kata)

    # Work ------------------------------------------------------------------------------------------------------------

    def cadangkan(self) -> None:
        """Make a backup of the file as it stands."""
        if self.berkas is None:
            return
        self._jalankan(lambda: self.berkas.cadangkan() if self.berkas else None, self._sudah_cadangkan)

    def _sudah_cadangkan(self, hasil: object) -> None:
        self.segarkan()
        self._sebut("" if hasil else "Keadaan sekarang sudah ada di cadangan teratas.")

    def tanya(self) -> None:
        """Say what restoring does before it is done."""
        baris = self.daftar.currentRow()
        if not 0 <= baris < len(self.isi) or not self._tombol("pulihkan").isEnabled():
            return
        satu = self.isi[baris]
        lewat = self.berkas.penghitung - satu.cadangan.penghitung if self.berkas else 0
        hilang = f" {lewat} perubahan sesudahnya tidak ada di sana." if lewat > 0 else ""
        anak(self, QLabel, "kataPastikan").setText(
            f"“{self.path.name}” akan berisi keadaan {_waktu(satu.waktu, satu.cadangan.hari)} (perubahan ke-"
            f"{satu.cadangan.penghitung}).{hilang} Berkas yang sekarang tidak dihapus: disimpan di folder "
            f"“{self.path.name}.cadangan”, bagian “disisihkan”."
        )
        self._tampil_tanya(True)
        self._tombol("batalPulih").setFocus()

    def _tampil_tanya(self, ya: bool) -> None:
        self.pastikan.setVisible(ya)
        for nama in ("cadangkan", "pulihkan"):
            if self.isi or nama == "cadangkan":
                self._tombol(nama).setEnabled(not ya and not (self.berkas is not None and self.berkas.hanya_baca))

    def pulihkan(self) -> None:
        """Put the chosen backup in the place of the file and show it."""
        satu = self.isi[self.daftar.currentRow()]

        def kerja() -> Path:
            from ...storage import cadangan

            if self.berkas is not None:
                return self.berkas.pulihkan(satu.nomor)
            petugas = pembuka_dari(self.jendela).petugas
            return cadangan.pulihkan(self.path, satu.nomor, waktu=datetime.now().astimezone(), petugas=petugas)

        self._jalankan(kerja, lambda hasil: self._sudah_pulih(hasil, satu.cadangan.penghitung))

    def _sudah_pulih(self, disisihkan: object, penghitung: int) -> None:
        self.accept()
        pembuka = pembuka_dari(self.jendela)
        if self.berkas is not None:
            self.jendela.sesi.buka(self.berkas)
        elif not pembuka.buka(self.path):
            return
        self.jendela.tampilkan_pesan(
            f"“{self.path.name}” dipulihkan ke perubahan ke-{penghitung}; yang sebelumnya disimpan sebagai "
            f"“{Path(str(disisihkan)).name}”.",
            Nada.BERHASIL, "Mengerti", lambda: None,
        )  # fmt: skip

    def _jalankan(self, kerja: Callable[[], object], lalu: Callable[[object], None]) -> None:
        from ...storage.galat import BerkasError

        try:
            with self.jendela.sibuk():
                hasil = kerja()
        except BerkasError as salah:
            self._tampil_tanya(False)
            self._sebut(str(salah))
            return
        lalu(hasil)


def _waktu(iso: str, hari: str) -> str:
    """``16 Maret 2026 10.42``; of a backup that can't be read, the day of its name."""
    try:
        kapan = datetime.fromisoformat(iso)
        return f"{tulis_tanggal(kapan.date())} {kapan:%H.%M}"
    except ValueError:
        return f"{hari[6:]}-{hari[4:6]}-{hari[:4]}"


def _ukuran(byte: int) -> str:
    return f"{-(-byte // 1024):,} KB".replace(",", ".")
