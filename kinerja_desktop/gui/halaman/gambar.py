"""Profil & Naskah, part Gambar: pictures and captures of the year, each with its title, source and the section it stands in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from ...application import gambar_gestur as g
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Changes, Transaksi
from ...domain.laporan import Gambar
from ...domain.tahun_kinerja import TahunKinerja
from ...reports.bagian.gambar import TEMPAT
from .. import tema
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..unsur import KeadaanKosong, LabelElide, sibuk
from .alat import TanpaRoda, gestur, taruh
from .dasar import HalamanLembar
from .kisi_gambar import BAGIAN, CITRA, DelegasiGambar, ukuran_kecil
from .lampiran import Bahan, bahan_dari, buka_gambar, simpan_bahan
from .pratinjau_gambar import PratinjauGambar

KOSONG = (
    "Tangkapan layar portal, grafik, foto, dan bagan yang tercetak dalam laporan dikumpulkan di sini. Pilih berkasnya, seret"
    " ke halaman ini, atau tempel tangkapan layar dengan Ctrl+V."
)
SARING = "Gambar (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"


class HalamanGambar(HalamanLembar):
    """Thumbnails at the left in the order they are printed, the one chosen at the right. ``minta_cetak`` asks for the
    preview of the printed pages."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("profil_gambar", self)
        self.daftar = anak(self, QListWidget, "daftarGambar")
        self.daftar.setItemDelegate(DelegasiGambar(self.daftar))
        self.tumpukan = anak(self, QStackedWidget, "tumpukanGambar")
        self.tempat = anak(self, QComboBox, "tempatGambar")
        self.pratinjau = PratinjauGambar()
        taruh(self, "tempatPratinjau", self.pratinjau)
        self._id: str | None = None
        self._kecil: dict[str, QPixmap] = {}
        """Thumbnails by SHA-256; of a missing file there is none."""
        for id_, kata in TEMPAT.items():
            self.tempat.addItem(kata, id_)
        self._tanpa_roda = TanpaRoda(self)
        self.tempat.installEventFilter(self._tanpa_roda)
        self.mulai = QPushButton("Tambah gambar…")
        self.mulai.setProperty("kelas", "utama")
        self.mulai.setToolTip("Pilih satu atau beberapa berkas gambar")
        self.tumpukan.addWidget(KeadaanKosong("gambar", "Belum ada gambar tahun ini", KOSONG, [self.mulai]))
        self.ikatan = Ikatan(anak(self, QWidget, "formGambar"), sesi, "gambar", self._alamat)
        self._sambung()

    def _sambung(self) -> None:
        kerja: dict[str, Callable[[], object]] = {
            "tombolTambah": self._pilih_berkas, "tombolTempel": self.tempel, "tombolNaik": lambda: self._pindah(-1),
            "tombolTurun": lambda: self._pindah(1), "tombolHapus": self._hapus, "tombolGanti": self._ganti,
            "tombolBukaGambar": self.buka, "tombolLihat": lambda: self.minta_cetak.emit(["gambar"]),
        }  # fmt: skip
        for nama, satu in kerja.items():
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=satu: k())
        self.mulai.clicked.connect(lambda: self._pilih_berkas())
        self.daftar.currentItemChanged.connect(lambda kini, _: self._pilih(kini))
        self.daftar.itemDoubleClicked.connect(lambda _: self.buka())
        self.tempat.activated.connect(lambda _: self._ke_bagian())
        self.setAcceptDrops(True)
        for penerima in (self, self.daftar, self.daftar.viewport()):
            penerima.installEventFilter(self)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)
        tema.tema().berganti.connect(self._rupa_berganti)

    def _rupa_berganti(self) -> None:
        self._kecil.clear()
        self.tandai_basi()

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def gambar(self) -> Gambar | None:
        """The picture chosen."""
        kini: Gambar | None = self.sesi.dokumen.ambil("gambar", self._id)
        return kini

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        kini = dokumen.ambil("gambar", self._id)
        return sel_baris(kini, kolom) if kini is not None else None

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("gambar", "satker", "tahun_anggaran"):
            self.tandai_basi()

    @staticmethod
    def urut(dokumen: TahunKinerja) -> list[Gambar]:
        """As they are printed: by section, then in their own order."""
        bagian = [*TEMPAT, *dict.fromkeys(x.bagian for x in dokumen.gambar if x.bagian not in TEMPAT)]
        return [x for id_ in bagian for x in g.gambar_di(dokumen, id_)]

    def segarkan(self) -> None:
        """Show the document and the folder as they stand."""
        self._basi = False
        semua = self.urut(self.sesi.dokumen)
        if self.gambar is None:
            self._id = semua[0].id if semua else None
        self.tumpukan.setCurrentIndex(0 if semua else 1)
        self.daftar.blockSignals(True)
        self.daftar.clear()
        hilang = 0
        for satu in semua:
            butir = self._butir(satu)
            self.daftar.addItem(butir)
            hilang += butir.data(CITRA) is None
            if satu.id == self._id:
                self.daftar.setCurrentItem(butir)
        self.daftar.blockSignals(False)
        kata = f"{len(semua)} gambar" + (f", {hilang} berkasnya hilang" if hilang else "") if semua else ""
        anak(self, LabelElide, "hitungGambar").setText(kata)
        self._tampilkan()

    def _butir(self, gambar: Gambar) -> QListWidgetItem:
        kata = TEMPAT.get(gambar.bagian, gambar.bagian)
        butir = QListWidgetItem(gambar.judul or "Tanpa judul")
        citra = self._citra(gambar)
        for peran, isi in ((Qt.ItemDataRole.UserRole, gambar.id), (CITRA, citra), (BAGIAN, kata)):
            butir.setData(peran, isi)
        keterangan = f"{str(gambar.jenis).capitalize()}: {gambar.judul}; tercetak di {kata}"
        keterangan += "; berkasnya hilang" if citra is None else ""
        butir.setToolTip(keterangan)
        butir.setData(Qt.ItemDataRole.AccessibleTextRole, keterangan)
        return butir

    def _path(self, gambar: Gambar | None) -> Path | None:
        """The file of a picture; None where it is missing."""
        return self.sesi.berkas.dukung.cari(gambar.sha256) if gambar and self.sesi.berkas else None

    def _citra(self, gambar: Gambar) -> QPixmap | None:
        """The thumbnail; None where the file is missing or no picture any more."""
        path = self._path(gambar)
        if path is None:
            self._kecil.pop(gambar.sha256, None)
            return None
        if gambar.sha256 not in self._kecil:
            pembaca = QImageReader(str(path))
            ukuran = pembaca.size()
            if ukuran.isValid():
                ruang = (ukuran_kecil() * self.devicePixelRatioF()).boundedTo(ukuran)
                pembaca.setScaledSize(ukuran.scaled(ruang, Qt.AspectRatioMode.KeepAspectRatio))
            citra = pembaca.read()
            if citra.isNull():
                return None
            citra.setDevicePixelRatio(self.devicePixelRatioF())
            self._kecil[gambar.sha256] = QPixmap.fromImage(citra)
        return self._kecil[gambar.sha256]

    def _pilih(self, butir: QListWidgetItem | None) -> None:
        self.ikatan.simpan_semua()
        self._id = butir.data(Qt.ItemDataRole.UserRole) if butir is not None else None
        self._tampilkan()

    def _tampilkan(self) -> None:
        kini, boleh = self.gambar, not self.sesi.hanya_baca
        self.ikatan.segarkan()
        path = self._path(kini)
        citra = QImage(str(path)) if path is not None else QImage()
        self.pratinjau.isi(citra, f"Gambar tidak ditemukan: {kini.nama_berkas}" if kini else "")
        anak(self, QLabel, "keteranganGambar").setText(_keterangan(kini, not citra.isNull()))
        self.tempat.setCurrentIndex(self.tempat.findData(kini.bagian) if kini else -1)
        self.tempat.setEnabled(kini is not None and boleh)
        for nama in ("tombolNaik", "tombolTurun", "tombolHapus", "tombolGanti"):
            anak(self, QPushButton, nama).setEnabled(kini is not None and boleh)
        for nama in ("tombolTambah", "tombolTempel"):
            anak(self, QPushButton, nama).setEnabled(boleh and bool(self.sesi.tahun))
        self.mulai.setEnabled(boleh and bool(self.sesi.tahun))
        anak(self, QPushButton, "tombolBukaGambar").setEnabled(not citra.isNull())
        anak(self, QPushButton, "tombolLihat").setEnabled(kini is not None)

    # Gestures --------------------------------------------------------------------------------------------------------

    def _lakukan(self, buat: Callable[[], Transaksi]) -> bool:
        return gestur(self.sesi, buat)

    def _pilih_berkas(self) -> None:
        pilihan, _ = QFileDialog.getOpenFileNames(self, "Tambah gambar", "", f"{SARING};;Semua berkas (*)")
        if pilihan:
            self.tambah(*pilihan)

    def tambah(self, *bahan: Bahan | str) -> bool:
        """Store pictures and add them to the section of the one chosen, as one step."""
        bagian = self.gambar.bagian if self.gambar else ""
        berkas = self._simpan(*bahan)
        if not berkas:
            return False
        isi = [{"judul": s["nama_berkas"].rpartition(".")[0][:500]} | s for s in berkas]
        langkah = g.tambah_gambar(self.sesi.dokumen, isi, self.sesi.id_baru, bagian)
        self._id = langkah.edits[0].id
        if not self._lakukan(lambda: langkah):
            return False
        judul = self.ikatan.input["judul"]
        judul.setFocus(Qt.FocusReason.OtherFocusReason)
        judul.selectAll()  # type: ignore[union-attr]
        return True

    def _simpan(self, *bahan: Bahan | str) -> list[dict[str, Any]]:
        if self.sesi.berkas is None or self.sesi.hanya_baca:
            return []
        with sibuk():
            masuk = simpan_bahan(self.sesi, [Path(b) if isinstance(b, str) else b for b in bahan], harus_gambar=True)
        return [
            {"sha256": s.sidik, "nama_berkas": s.nama[:500], "ukuran": s.ukuran, "lebar": s.lebar, "tinggi": s.tinggi}
            for s in masuk
        ]

    def tempel(self) -> None:
        """A picture or file on the clipboard."""
        bahan, _ = bahan_dari(QGuiApplication.clipboard().mimeData())
        if bahan:
            self.tambah(*bahan)
        else:
            self.sesi.pesan.emit("Papan klip tidak berisi gambar; tangkap layarnya dulu, lalu tempel.", Nada.KABAR)

    def _ganti(self) -> None:
        kini = self.gambar
        path, _ = QFileDialog.getOpenFileName(self, "Ganti berkas gambar", "", f"{SARING};;Semua berkas (*)")
        if path and kini is not None and (berkas := self._simpan(path)):
            self._lakukan(lambda: g.ganti_berkas(self.sesi.dokumen, kini, berkas[0]))

    def _ke_bagian(self) -> None:
        kini = self.gambar
        if kini is not None:
            self._lakukan(lambda: g.pindah_bagian(self.sesi.dokumen, kini, str(self.tempat.currentData())))

    def _pindah(self, langkah: int) -> None:
        kini = self.gambar
        if kini is not None:
            self._lakukan(lambda: g.pindah_gambar(self.sesi.dokumen, kini, langkah))

    def _hapus(self) -> None:
        kini = self.gambar
        if kini is None:
            return
        semua = [x.id for x in self.urut(self.sesi.dokumen)]
        n = semua.index(kini.id)
        self._id = next(iter(semua[n + 1 : n + 2] or semua[max(n - 1, 0) : n]), None)
        if self._lakukan(lambda: g.hapus_gambar(self.sesi.dokumen, kini)):
            self.sesi.pesan.emit(f"Gambar “{kini.judul}” dikeluarkan. Ctrl+Z mengembalikannya.", Nada.KABAR)

    def buka(self) -> None:
        """Show the picture in the system's viewer."""
        buka_gambar(self.sesi, self._path(self.gambar))

    # Qt, ways in -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            bahan, _ = bahan_dari(event.mimeData())
            if not bahan or self.sesi.hanya_baca:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.tambah(*bahan)
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in (self, self.daftar):
            if event.matches(QKeySequence.StandardKey.Paste):
                self.tempel()
                return True
            if event.matches(QKeySequence.StandardKey.Delete) and not self.sesi.hanya_baca:
                self._hapus()
                return True
        return False

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Choose the picture of a finding, the cursor in its field."""
        self._id = id_
        self.segarkan()
        (self.ikatan.input.get(kolom) or self.daftar).setFocus(Qt.FocusReason.OtherFocusReason)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next picture whose title has these words."""
        n = self.daftar.currentRow()
        urut = [*range(n + 1, self.daftar.count()), *range(n + 1)]
        ada = next((r for r in urut if teks.casefold() in self.daftar.item(r).text().casefold()), None)
        if ada is not None:
            self.daftar.setCurrentRow(ada)
        return ada is not None

    def tutup(self) -> None:
        """The window closes: what is still being typed is kept."""
        self.ikatan.simpan_semua()


def _keterangan(gambar: Gambar | None, ada: bool) -> str:
    if gambar is None:
        return ""
    if not ada:
        return "Berkasnya tidak ada di folder data dukung. Cari lewat Berkas > Data dukung, atau ganti berkasnya."
    kb = f"{(gambar.ukuran or 0) // 1024:,} KB".replace(",", ".")
    return f"{gambar.nama_berkas} · {gambar.lebar} × {gambar.tinggi} piksel · {kb}"
