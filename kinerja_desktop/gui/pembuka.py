"""Opening, creating and copying files. Refusals are one sentence in the message bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from .jendela import Jendela
from .lewat_pembuka import NAMA
from .pesan import BilahPesan
from .seret import SeretBerkas
from .sesi import Nada, Sesi

if TYPE_CHECKING:
    from .dialog.baru import DialogBaru

SARING = "Berkas kinerja (*.kinerja)"
BANYAK_TERAKHIR = 8


class Pembuka(QObject):
    """The one way to a file. SQLAlchemy and the storage are imported here on first use, after the window is painted."""

    def __init__(self, jendela: Jendela, sesi: Sesi, setelan: QSettings) -> None:
        super().__init__(jendela)
        self.setObjectName(NAMA)
        self.jendela, self.sesi, self.setelan = jendela, sesi, setelan
        self._dialog_baru: DialogBaru | None = None
        SeretBerkas(jendela, self.buka)

    # What is remembered ----------------------------------------------------------------------------------------------

    def terakhir(self) -> list[Path]:
        """Files opened last, the newest first, without those that are gone."""
        return [p for p in self.semua_terakhir() if p.exists()]

    def semua_terakhir(self) -> list[Path]:
        """Files opened last, also those that are not there now: a stick comes back."""
        nilai = self.setelan.value("berkas/terakhir") or []
        return [Path(str(n)) for n in ([nilai] if isinstance(nilai, str) else list(nilai))]

    def lupakan(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        self.setelan.setValue("berkas/terakhir", [str(p) for p in self.semua_terakhir() if p != path])

    def _ingat(self, path: Path) -> None:
        lain = [p for p in self.semua_terakhir() if p != path]
        self.setelan.setValue("berkas/terakhir", [str(p) for p in [path, *lain][:BANYAK_TERAKHIR]])
        self.setelan.setValue("berkas/nama", self.jendela.nama_satker.teks_penuh())

    @property
    def petugas(self) -> str:
        """Name of the officer at work, written into the history."""
        return str(self.setelan.value("petugas/nama") or "")

    def tanya_petugas(self) -> None:
        """Ask who works here (once, and when wished)."""
        from .dialog.petugas import DialogPetugas

        dialog = DialogPetugas(self.petugas, self.jendela)
        if dialog.exec():
            self.setelan.setValue("petugas/nama", dialog.hasil())
            if self.sesi.berkas is not None:
                self.sesi.berkas.petugas = dialog.hasil()

    def _pastikan_petugas(self) -> None:
        if not self.petugas:
            self.tanya_petugas()

    def folder(self) -> Path:
        """Where file dialogs start: beside the last file, else the person's documents if there are such."""
        if ada := self.terakhir():
            return ada[0].parent
        dokumen = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        return dokumen if dokumen.is_dir() else Path.home()

    # Opening ---------------------------------------------------------------------------------------------------------

    def mulai(self, berkas: Path | None) -> None:
        """At start: the file asked for, else the last one, else the page with three choices."""
        if berkas is None and (ada := self.terakhir()):
            berkas = ada[0]
        if berkas is not None:
            self.buka(berkas)

    def pilih(self) -> None:
        """Ask for a file and open it."""
        nama, _ = QFileDialog.getOpenFileName(self.jendela, "Buka berkas kinerja", str(self.folder()), SARING)
        if nama:
            self.buka(Path(nama))

    def buka(self, path: Path) -> bool:
        """Open a file and show it; what stands against it is said, and what was open stays open."""
        from ..storage.berkas import BerkasKinerja
        from ..storage.galat import BerkasError

        self.jendela.selesaikan_isian()
        if self.sesi.berkas is not None and self.sesi.berkas.path.resolve() == path.resolve():
            self.jendela.tampilkan_pesan(f"“{path.name}” sudah terbuka di jendela ini.", Nada.KABAR)
            return True
        berkas = None
        try:
            berkas = BerkasKinerja.buka(path, petugas=self.petugas)
            for tahun in berkas.tahun_ada()[-1:]:
                berkas.baca(tahun)
        except BerkasError as salah:
            if berkas is not None:
                berkas.tutup_berkas()
            if self._ada_cadangan(path, salah):
                langkah: tuple[str, Callable[[], None]] = ("Pulihkan dari cadangan…", partial(self.cadangan, path))
            else:
                langkah = ("Buka berkas lain…", self.pilih)
            self.jendela.tampilkan_pesan(str(salah), Nada.GALAT, *langkah)
            return False
        if self.sesi.berkas is not None:
            self.sesi.berkas.tutup_berkas()
        if (pesan := self.jendela.findChild(BilahPesan)) is not None:
            pesan.hide()  # what was said of the file before
        self.sesi.buka(berkas)
        self._ingat(path)
        self._sapa()
        return True

    @staticmethod
    def _ada_cadangan(path: Path, salah: Exception) -> bool:
        """True where the file is damaged and a backup can help; never done by itself: a pulled stick looks the same."""
        from ..storage.cadangan import daftar
        from ..storage.galat import BerkasRusak

        return isinstance(salah, BerkasRusak) and bool(daftar(path))

    def cadangan(self, path: Path | None = None) -> None:
        """The backups of a file that does not open, or of the open one."""
        from .dialog.cadangan import buka

        buka(self.jendela, path)

    def _sapa(self) -> None:
        """What has to be said about the file just opened."""
        berkas = self.sesi.berkas
        assert berkas is not None
        if rusak := berkas.periksa_cepat(self.sesi.tahun):
            tempat = rusak[0].tempat.split(",")[0]
            self.jendela.tampilkan_pesan(
                f"Isi “{berkas.path.name}” tidak utuh ({tempat}: {rusak[0].alasan}); pulihkan dari cadangan.",
                Nada.GALAT, "Pulihkan dari cadangan…", self.cadangan,
            )  # fmt: skip
        elif berkas.hanya_baca:
            sebab = f"sedang dibuka {berkas.pemegang}" if berkas.pemegang else "hanya dapat dibaca"
            self.jendela.tampilkan_pesan(
                f"“{berkas.path.name}” {sebab}; di sini isinya dapat dilihat dan dicetak, tidak diubah.",
                Nada.PERINGATAN,
            )
        elif berkas.jam_mundur:
            self.jendela.tampilkan_pesan(
                "Jam komputer menunjuk waktu sebelum perubahan terakhir; periksa tanggal komputer ini.",
                Nada.PERINGATAN,
            )
        elif draf := tuple(berkas.draf()):
            self.jendela.tampilkan_pesan(
                f"{len(draf)} isian belum selesai diketik sebelum program tertutup.",
                Nada.PERINGATAN, "Lihat isiannya", lambda: self._ke_draf(draf[0]),
            )  # fmt: skip
        elif banyak := self._dukung_hilang():
            self.jendela.tampilkan_pesan(
                f"{banyak} berkas data dukung atau gambar tidak ada di folder “{berkas.dukung.folder.name}”; cetakan tetap "
                "jadi dan menyebutnya.",
                Nada.PERINGATAN, "Cari berkasnya…", lambda: self.jendela.aksi("aksiDukung").trigger(),
            )  # fmt: skip

    def _dukung_hilang(self) -> int:
        """How many files the year names that are not in their folder."""
        from ..domain.berkas_rujukan import berkas_dokumen

        assert self.sesi.berkas is not None
        return len(self.sesi.berkas.dukung.hilang({b.sidik for b in berkas_dokumen(self.sesi.dokumen)}))

    def _ke_draf(self, kunci: str) -> None:
        from .keadaan import tempat_draf

        self.jendela.ke_sel(*tempat_draf(kunci))

    # Creating --------------------------------------------------------------------------------------------------------

    def baru(self) -> None:
        """Three pages of questions; then the file is made in one go and opened. Leaving half way keeps what was typed."""
        from .dialog.baru import DialogBaru

        if self._dialog_baru is None:
            self._dialog_baru = DialogBaru(self.folder(), self.sesi.hari_ini.year, self.jendela)
        dialog = self._dialog_baru
        while dialog.exec():
            isi = dialog.hasil()
            if isi.contoh:
                self.contoh(isi.contoh)
                return
            if self._buat(lambda lay, i=isi: lay.buat_awal(i.path, i.awal), dialog.tolak):
                self._dialog_baru = None
                dialog.deleteLater()
                self.buka(isi.path)
                self._pastikan_petugas()
                self._langkah_pertama(isi.awal.katalog is not None)
                return

    def _langkah_pertama(self, ada_katalog: bool) -> None:
        self.jendela.ke_tab("beranda")
        kata = "isi target di Perjanjian Kinerja" if ada_katalog else "tambahkan sasaran di Perjanjian Kinerja"
        self.jendela.tampilkan_pesan(
            f"Berkas sudah dibuat. Langkah pertama: {kata}.",
            Nada.BERHASIL, "Buka Perjanjian Kinerja", lambda: self.jendela.ke_tab("perjanjian_kinerja"),
        )  # fmt: skip

    def contoh(self, nama: str = "") -> None:
        """Write an example where the person wants it, and open it; ask which where none is named."""
        if not nama:
            from .dialog.contoh import DialogContoh

            dialog = DialogContoh(self.jendela)
            if not dialog.exec():
                return
            nama = dialog.hasil()
        usul = str(self.folder() / f"{nama}.kinerja")
        tujuan, _ = QFileDialog.getSaveFileName(self.jendela, "Simpan berkas contoh", usul, SARING)
        if tujuan and self._buat(
            lambda lay: lay.buat_contoh(nama, Path(tujuan)),
            lambda teks: self.jendela.tampilkan_pesan(teks, Nada.GALAT),
        ):
            self.buka(Path(tujuan))

    def tahun_baru(self) -> None:
        """Add a budget year to the open file, as a draft of the year shown."""
        from .. import resources
        from ..application.tahun_baru import lanjutkan_tahun
        from ..application.transaksi import TransaksiError
        from .dialog.tahun import DialogTahun

        berkas = self.sesi.berkas
        if berkas is None:
            return
        dialog = DialogTahun(max(self.sesi.tahun + 1, self.sesi.hari_ini.year), self.jendela, asal=self.sesi.tahun)
        while dialog.exec():
            tahun = dialog.hasil()
            try:
                transaksi = lanjutkan_tahun(
                    self.sesi.dokumen, berkas.baca(tahun), resources.aturan_bawaan(), dialog.bawaan()
                )
            except TransaksiError as salah:
                dialog.tolak(str(salah))
                continue
            if self.sesi.terapkan(transaksi):
                self.sesi.pilih(tahun=tahun)
            return

    def buka_bungkusan(self) -> None:
        """Open what was packed on another computer."""
        from .dialog.buka_bungkus import buka

        buka(self.jendela)

    def ambil_katalog(self) -> None:
        """Take sasaran and indikator of a katalog into the year shown."""
        from .dialog.katalog import buka

        buka(self.jendela)

    def salinan(self) -> None:
        """Write a complete copy of the open file elsewhere; work goes on in the old one."""
        berkas = self.sesi.berkas
        if berkas is None:
            return
        self.jendela.selesaikan_isian()
        usul = self.folder() / f"{berkas.path.stem} salinan {self.sesi.hari_ini:%Y-%m-%d}.kinerja"
        nama, _ = QFileDialog.getSaveFileName(self.jendela, "Simpan salinan", str(usul), SARING)
        if not nama:
            return
        from ..terbit import TerbitError, terbitkan

        try:
            terbitkan(nama, berkas.path.read_bytes())
        except (TerbitError, OSError) as salah:
            self.jendela.tampilkan_pesan(str(salah), Nada.GALAT, "Pilih tempat lain…", self.salinan)
            return
        self.jendela.tampilkan_pesan(f"Salinan tersimpan sebagai “{Path(nama).name}”.", Nada.BERHASIL)

    def _buat(self, kerja: Callable[..., object], tolak: Callable[[str], object]) -> bool:
        from .. import layanan
        from ..application.transaksi import TransaksiError
        from ..storage.galat import BerkasError

        try:
            hasil = kerja(layanan)
        except (BerkasError, TransaksiError, ValueError) as salah:
            tolak(str(salah))
            return False
        if callable(tutup := getattr(hasil, "tutup_berkas", None)):
            tutup()
        return True

    def tutup(self) -> None:
        """Leave the file at the end of the sitting."""
        if self.sesi.berkas is not None:
            self._ingat(self.sesi.berkas.path)
            self.sesi.tutup()
