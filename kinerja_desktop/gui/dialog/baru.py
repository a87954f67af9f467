"""The dialog for a new file, three pages. What is wrong is said at its field; nothing typed is lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ...application.berkas_awal import BerkasAwal, OrangBaru
from ...application.katalog import Katalog
from ...domain.satker import JenisSatker
from ..muat import anak
from . import usulan_baru as usulan
from .dasar import Dialog
from .kata_salah import KataSalah
from .usulan_baru import baca_tahun

JUDUL = ("Satuan kerja", "Sasaran dan indikator", "Pejabat dan kop surat")


@dataclass(frozen=True, slots=True)
class BerkasBaru:
    """What was asked: where the file shall stand and what is in it, or the name of an example to look at instead."""

    path: Path
    awal: BerkasAwal
    contoh: str = ""


class DialogBaru(Dialog):
    """Who reports, with which sasaran and indikator, and who signs. Enter goes on, Kembali goes back, Esc leaves."""

    def __init__(self, folder: Path, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__("dialog_baru", parent)
        self.folder = folder
        self.halaman = anak(self, QStackedWidget, "halaman")
        self.isian = {w.objectName(): w for w in self.halaman.findChildren(QLineEdit)}
        self.nama, self.kode, self.tahun, self.lokasi = (self.isian[n] for n in ("nama", "kode", "tahun", "lokasi"))
        self.jenis = anak(self, QComboBox, "jenis")
        self.katalog = anak(self, QComboBox, "katalog")
        self.contoh = anak(self, QComboBox, "contoh")
        self.oke = self.kotak.button(QDialogButtonBox.StandardButton.Ok)
        self.kembali = anak(self, QPushButton, "kembali")
        self._cara = {n: anak(self, QRadioButton, n) for n in ("dariKatalog", "mulaiKosong", "lihatContoh")}
        self._usul: dict[str, str] = {}
        self._kata = KataSalah(self)
        self._kop_mulai = 0
        self._daftar: tuple[Katalog, ...] = ()
        self.jenis.addItems(list(JenisSatker))
        self.tahun.setText(str(tahun))
        self._ukur()
        self._isi_contoh()
        self._sambung()
        self._usulkan()
        self.ke(0)

    def _sambung(self) -> None:
        for nama in ("nama", "wilayah", "tahun"):
            self.isian[nama].textEdited.connect(lambda _: self._usulkan())
        self.jenis.activated.connect(lambda _: self._usulkan_jabatan())
        anak(self, QPushButton, "telusuri").clicked.connect(self._telusuri)
        self.kembali.clicked.connect(lambda: self.ke(self.halaman.currentIndex() - 1))
        self.katalog.currentIndexChanged.connect(lambda _: self._tampilkan_katalog())
        self.contoh.currentIndexChanged.connect(lambda _: self._tampilkan_contoh())
        for tombol in self._cara.values():
            tombol.toggled.connect(lambda _: self._tampilkan_cara())

    def _ukur(self) -> None:
        """As high as the longest page, as far as the screen goes; large text scrolls there."""
        layar = QGuiApplication.primaryScreen().availableGeometry().height()
        isi = anak(self, QWidget, "isiPejabat").sizeHint().height() + 40
        anak(self, QScrollArea, "gulirPejabat").setMinimumHeight(min(isi, layar - 230))

    # Proposals -------------------------------------------------------------------------------------------------------

    def _ajukan(self, nama: str, teks: str) -> None:
        """Put a proposal where the person has written nothing else."""
        isian = self.isian[nama]
        if isian.text() in ("", self._usul.get(nama, "")):
            self._usul[nama] = teks
            isian.setText(teks)
            isian.setCursorPosition(0)

    def _usulkan(self) -> None:
        nama = " ".join(self.nama.text().split())
        if (jenis := usulan.jenis_dari_nama(nama)) is not None:
            self.jenis.setCurrentText(jenis)
        self._ajukan("kelas", usulan.kelas_dari_nama(nama))
        self._ajukan("lokasi", str(usulan.berkas_dari_nama(self.folder, nama)))
        self._usulkan_jabatan()

    def _usulkan_jabatan(self) -> None:
        from ...layanan import kop_untuk

        nama, wilayah = " ".join(self.nama.text().split()), self.isian["wilayah"].text()
        tahun, jenis = baca_tahun(self.tahun.text()) or 0, self.jenis.currentText()
        self._kop_mulai, kop = kop_untuk(tahun, wilayah)
        for kolom, baris in zip(("kopKementerian", "kopDua", "kopTiga"), usulan.baris_kop(jenis, kop), strict=True):
            self._ajukan(kolom, baris)
        self._ajukan("kopNama", nama.upper())
        self._ajukan("kepalaJabatan", f"Kepala {nama}" if nama else "")
        self._ajukan("atasanJabatan", usulan.jabatan_atasan(jenis, wilayah, tahun))

    def _telusuri(self) -> None:
        nama, _ = QFileDialog.getSaveFileName(
            self, "Simpan berkas baru", self.lokasi.text(), "Berkas kinerja (*.kinerja)"
        )
        if nama:
            self.lokasi.setText(nama)

    # Sasaran and indikator -------------------------------------------------------------------------------------------

    def _isi_contoh(self) -> None:
        from ...layanan import daftar_contoh, judul_contoh

        for nama in daftar_contoh():
            self.contoh.addItem(judul_contoh(nama)[0], nama)
        self._tampilkan_contoh()

    def _isi_katalog(self) -> None:
        """The katalog for the kind and year that were typed."""
        from ...layanan import katalog_untuk

        jenis, tahun = self.jenis.currentText(), baca_tahun(self.tahun.text()) or 0
        daftar = katalog_untuk(jenis, tahun)
        if daftar != self._daftar or not self.katalog.count():
            self._daftar = daftar
            self.katalog.clear()
            for satu in daftar:
                self.katalog.addItem(satu.sebutan)
            if not daftar and self._cara["dariKatalog"].isChecked():
                self._cara["mulaiKosong"].setChecked(True)
        self._cara["dariKatalog"].setEnabled(bool(daftar))
        self._tampilkan_katalog()
        self._tampilkan_cara()

    def _tampilkan_katalog(self) -> None:
        nomor = self.katalog.currentIndex()
        kata = f"Sumber: {self._daftar[nomor].sumber}" if 0 <= nomor < len(self._daftar) else ""
        if not self._daftar:
            kata = f"Belum ada katalog untuk {self.jenis.currentText()} sampai tahun {self.tahun.text()}."
        anak(self, QLabel, "kataKatalog").setText(kata)

    def _tampilkan_contoh(self) -> None:
        from ...layanan import judul_contoh

        if nama := self.contoh.currentData():
            anak(self, QLabel, "kataContoh").setText(judul_contoh(str(nama))[1])

    def _tampilkan_cara(self) -> None:
        self.katalog.setEnabled(self._cara["dariKatalog"].isChecked() and bool(self._daftar))
        self.contoh.setEnabled(self._cara["lihatContoh"].isChecked())
        self._tulis_tombol()

    # Going through the pages -----------------------------------------------------------------------------------------

    @property
    def _ke_contoh(self) -> bool:
        return self._cara["lihatContoh"].isChecked()

    def ke(self, nomor: int) -> None:
        """Show a page; what stands on the others stays."""
        if nomor == 1:
            self._isi_katalog()
        self._kata.hapus()
        self.halaman.setCurrentIndex(nomor)
        anak(self, QLabel, "judulBaru").setText(JUDUL[nomor])
        anak(self, QLabel, "langkah").setText(f"Langkah {nomor + 1} dari {len(JUDUL)}")
        self.kembali.setVisible(nomor > 0)
        self._tulis_tombol()
        pertama = ("nama", "", "kepalaNama")[nomor]
        if pertama:
            self.isian[pertama].setFocus()
        else:
            next(t for t in self._cara.values() if t.isChecked()).setFocus()

    def _tulis_tombol(self) -> None:
        nomor = self.halaman.currentIndex()
        if nomor == 1 and self._ke_contoh:
            self.oke.setText("Buka contoh…")
        else:
            self.oke.setText("Buat berkas" if nomor == len(JUDUL) - 1 else "Lanjut")

    def accept(self) -> None:
        nomor = self.halaman.currentIndex()
        if self._periksa_halaman(nomor):
            return
        if nomor == 1 and self._ke_contoh:
            QDialog.accept(self)
        elif nomor < len(JUDUL) - 1:
            self.ke(nomor + 1)
        else:
            super().accept()

    def periksa(self) -> str:
        """The first thing that is wrong on any page, shown there."""
        for nomor in (0,) if self._ke_contoh and self.halaman.currentIndex() == 1 else range(len(JUDUL)):
            if alasan := self._periksa_halaman(nomor):
                return alasan
        return ""

    def _periksa_halaman(self, nomor: int) -> str:
        kolom, alasan = (self._salah_satker, lambda: ("", ""), self._salah_pejabat)[nomor]()
        if alasan and self.halaman.currentIndex() != nomor:
            self.ke(nomor)
        self._kata.sebut(self.isian.get(kolom), alasan)
        return alasan

    def _salah_satker(self) -> tuple[str, str]:
        if not self.nama.text().strip():
            return "nama", "Tulis nama lengkap satuan kerja."
        if not re.fullmatch(r"[0-9]{6}", self.kode.text().strip()):
            return "kode", "Kode satker terdiri atas enam angka, sesuai DIPA."
        if baca_tahun(self.tahun.text()) is None:
            return "tahun", "Tulis tahun anggaran empat angka, misalnya 2026."
        if not self.lokasi.text().strip():
            return "lokasi", "Pilih tempat menyimpan berkas."
        if not self._path().parent.is_dir():
            return "lokasi", f"Folder “{self._path().parent}” tidak ada; tekan Pilih… dan pilih folder yang ada."
        if self._path().exists():
            return "lokasi", "Berkas dengan nama itu sudah ada; pilih nama lain."
        return "", ""

    def _salah_pejabat(self) -> tuple[str, str]:
        for siapa in ("kepala", "atasan"):
            nip = self._nip(siapa)
            if nip and not re.fullmatch(r"[0-9]{18}", nip):
                return f"{siapa}Nip", f"NIP terdiri atas 18 angka; yang tertulis {len(nip)}."
            if nip and not self._teks(f"{siapa}Nama"):
                return f"{siapa}Nama", "NIP sudah diisi; tulis juga nama pejabatnya."
        if any(self._teks(k) for k in ("kopDua", "kopTiga")) and not self._teks("kopKementerian"):
            return "kopKementerian", "Baris pertama kop kosong; tulis nama kementerian."
        return "", ""

    # Outcome ---------------------------------------------------------------------------------------------------------

    def _teks(self, kolom: str) -> str:
        return " ".join(self.isian[kolom].text().split())

    def _nip(self, siapa: str) -> str:
        return re.sub(r"[\s.]", "", self.isian[f"{siapa}Nip"].text())

    def _path(self) -> Path:
        # A name alone lands where the proposal pointed, not wherever the program happens to run.
        path = self.folder / self.lokasi.text().strip()
        return path if path.suffix == ".kinerja" else path.with_name(f"{path.name}.kinerja")

    def hasil(self) -> BerkasBaru:
        """What was asked for; complete once ``periksa`` has nothing against it."""
        nomor = self.katalog.currentIndex()
        katalog = (
            self._daftar[nomor] if self._cara["dariKatalog"].isChecked() and 0 <= nomor < len(self._daftar) else None
        )
        kepala, atasan = (
            OrangBaru(self._teks(f"{s}Nama"), self._nip(s), self._teks(f"{s}Jabatan")) for s in ("kepala", "atasan")
        )
        awal = BerkasAwal(
            self.kode.text().strip(), self._teks("nama"), self.jenis.currentText(), baca_tahun(self.tahun.text()) or 0,
            self._teks("kelas"), usulan.kanwil(self._teks("wilayah"), baca_tahun(self.tahun.text()) or 0),
            self._teks("alamat"), self._teks("tempat"), katalog, kepala, atasan,
            (self._teks("kopKementerian"), self._teks("kopDua"), self._teks("kopTiga"), self._teks("kopNama")),
            self._kop_mulai,
        )  # fmt: skip
        return BerkasBaru(self._path(), awal, str(self.contoh.currentData()) if self._ke_contoh else "")

    def tolak(self, alasan: str) -> None:
        """Show why the file could not be created."""
        anak(self, QLabel, "salah").setText(alasan)
