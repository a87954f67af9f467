"""The first card of Beranda: the chosen month's report, and below it the other duties, or the same report by unit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.jadwal import BarisJadwal, Keadaan, Kewajiban, laporan_bulan, ringkas_jadwal
from ...domain.jadwal_unit import UnitBulan, laporan_unit
from ...domain.periode import tulis_tanggal
from .. import keadaan
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Sesi
from ..tema import JARAK, Nada
from ..unsur import LabelElide, Pil, kosongkan_tata, rambut, tombol
from .alat import Segmen

BARIS_PENDEK, BARIS_PANJANG = 3, 6
"""Lines of the short list on a small screen and on a large one."""
TINGGI_PANJANG = 800
LANGKAH = (
    ("1  Profil & Naskah", "identitas, kop, unit, dan pejabat", "profil"),
    ("2  Perjanjian Kinerja", "sasaran, indikator, target, dan anggaran", "perjanjian_kinerja"),
    ("3  Rencana Aksi", "kegiatan, pagu, dan rencana per triwulan", "rencana_aksi"),
    ("4  Anggaran", "pagu, RPD, dan realisasi setiap bulan", "anggaran"),
)
"""What a new file is filled with, in order: what is shown while nothing can be due."""


class KartuTempo:
    """Shows what is due and leads to what is missing."""

    def __init__(self, halaman: QWidget, sesi: Sesi, jendela: Jendela) -> None:
        self.halaman, self.sesi, self.jendela = halaman, sesi, jendela
        self.judul, self.rincian = (anak(halaman, LabelElide, n) for n in ("judulTempo", "rincianTempo"))
        self.lanjut = anak(halaman, QPushButton, "lanjut")
        self.semua = anak(halaman, QPushButton, "semuaJadwal")
        self.terbentang = False
        self._unit: bool | None = None
        self.segmen = Segmen(
            halaman, "jadwal", {"tenggat": "jadwalTenggat", "unit": "jadwalUnit"}, lambda _: self.isi_daftar()
        )
        self.lanjut.clicked.connect(self._lanjut)
        self.semua.clicked.connect(self._bentang)

    @property
    def tanpa_indikator(self) -> bool:
        """A new year that can be written into: there is nothing due yet, but a first step to take."""
        return not self.sesi.dokumen.indikator_tahun and not self.sesi.hanya_baca

    @property
    def _lapor(self) -> Kewajiban | None:
        return laporan_bulan(self.sesi.kewajiban(), self.sesi.periode.akhir)

    def segarkan(self) -> None:
        """Show the duties as they stand."""
        judul, rincian, kata = *keadaan.kalimat_jatuh_tempo(self.sesi), "Lihat isian"
        lapor = self._lapor
        if self.tanpa_indikator:
            judul, kata = "Mulai dari sasaran dan indikator", "Susun Perjanjian Kinerja"
            rincian = "Susun di Perjanjian Kinerja, atau lewat menu Berkas: dari katalog atau dari lembar Excel"
        elif lapor is not None and lapor.isi.kurang and not self.sesi.hanya_baca:
            kata = "Lengkapi data dukung" if lapor.tanpa_dukung else "Lanjut mengisi"
        self.judul.setText(judul)
        self.rincian.setText(rincian)
        self.lanjut.setText(kata)
        self.isi_daftar()

    def _lanjut(self) -> None:
        """To the first missing cell of the month, else to the month; in a new year to where one begins."""
        lapor = self._lapor
        if self.tanpa_indikator:
            self.jendela.ke_tab("perjanjian_kinerja")
        elif lapor is not None and lapor.isi.kurang:
            self.jendela.ke_sel(*lapor.tuju)
        else:
            self.jendela.ke_tab("realisasi")

    # The list below --------------------------------------------------------------------------------------------------

    def _bentang(self) -> None:
        self.terbentang = not self.terbentang
        self.isi_daftar()

    @property
    def _muat(self) -> int:
        return BARIS_PANJANG if self.halaman.window().height() > TINGGI_PANJANG else BARIS_PENDEK

    def isi_daftar(self) -> None:
        """The other duties, or the month's report by unit; as many lines as there is room for."""
        jadwal, unit = ringkas_jadwal(self.sesi.kewajiban(), self._lapor), self._per_unit()
        if not unit and self.segmen.kini == "unit":
            self.segmen.pilih("tenggat")
            return
        anak(self.halaman, QWidget, "jadwal").setVisible(bool(unit))
        per_unit = self.segmen.kini == "unit"
        banyak = len(unit) if per_unit else len(jadwal)
        self._batas = len(unit) if per_unit else banyak if self.terbentang else self._muat
        tata = anak(self.halaman, QWidget, "daftarJadwal").layout()
        assert isinstance(tata, QVBoxLayout)
        kosongkan_tata(tata)
        if self.tanpa_indikator:
            baris = [self._baris_langkah(*satu) for satu in LANGKAH]
        elif per_unit:
            baris = [self._baris_unit(u) for u in unit]
        else:
            baris = [self._baris_jadwal(b) for b in jadwal[: self._batas]]
        lebar = max((p.sizeHint().width() for b in baris for p in b.findChildren(Pil)), default=0)
        for nomor, satu in enumerate(baris):
            if nomor:
                tata.addWidget(rambut())
            tata.addWidget(satu)
            kisi = satu.layout()
            assert isinstance(kisi, QGridLayout)
            kisi.setColumnMinimumWidth(2, lebar)
        self._sebut(per_unit, jadwal, unit)
        lebih = not per_unit and banyak > self._muat
        self.semua.setVisible(lebih)
        self.semua.setText("Ringkas" if self.terbentang else f"Semua ({banyak})")
        self.semua.setAccessibleName("Ringkas daftar tenggat" if self.terbentang else f"Semua {banyak} tenggat")
        for nama in ("garisTempo", "bilahJadwal", "daftarJadwal"):
            anak(self.halaman, QWidget, nama).setVisible(bool(banyak or unit or self.tanpa_indikator))

    def _sebut(self, per_unit: bool, jadwal: tuple[BarisJadwal, ...], unit: tuple[UnitBulan, ...]) -> None:
        if per_unit:
            beres = sum(not u.kurang for u in unit)
            kata = f"{beres} dari {len(unit)} unit lengkap"
        else:
            lewat = sum(b.kewajiban.keadaan == Keadaan.LEWAT for b in jadwal)
            kata = "Kewajiban lain" + (f" · {lewat} lewat" if lewat else "")
            kata = kata if jadwal else "Tidak ada kewajiban lain yang belum selesai"
            kata = "Urutan mengisi berkas baru" if self.tanpa_indikator else kata
        anak(self.halaman, LabelElide, "kataJadwal").setText(kata)

    def tinggi_berubah(self) -> None:
        """Another height of the window: more or fewer lines."""
        if (
            getattr(self, "_batas", None) not in (None, self._muat)
            and not self.terbentang
            and self.segmen.kini != "unit"
        ):
            self.isi_daftar()

    def _per_unit(self) -> tuple[UnitBulan, ...]:
        return laporan_unit(self.sesi.dokumen, self.sesi.kewajiban(), self.sesi.periode.akhir, self.sesi.hari_ini)

    def _baris_jadwal(self, baris: BarisJadwal) -> QWidget:
        k = baris.kewajiban
        batas = tulis_tanggal(k.batas).removesuffix(f" {self.sesi.dokumen.tahun}")
        pil = Pil(k.sebut_keadaan, *_TANDA[k.keadaan])
        widget = self._baris(k.nama, f"{batas} · {baris.rincian}", pil, lambda: self.jendela.ke_sel(*k.tuju))
        kata = f"{k.nama}: batas {keadaan.hari_tanggal(k.batas)} ({k.aturan.sebut_kapan})."
        widget.setToolTip(f"{kata}\n{k.aturan.sumber}".strip())
        return widget

    def _baris_langkah(self, nama: str, rinci: str, tab: str) -> QWidget:
        return self._baris(nama, rinci, None, lambda: self.jendela.ke_tab(tab))

    def _baris_unit(self, unit: UnitBulan) -> QWidget:
        nada: Nada
        teks, nada, ikon = "lengkap", "hijau", "selesai"
        if unit.kurang:
            teks = f"kurang {unit.kurang}"
            nada, ikon = ("merah", "jam") if unit.lewat else ("kuning", "jam")
        rinci = " · ".join((*unit.rincian, *([unit.ketepatan] if unit.ketepatan else [])))
        return self._baris(unit.nama, rinci, Pil(teks, nada, ikon), lambda: self.jendela.ke_sel(*unit.tuju))

    def _baris(self, nama: str, rinci: str, pil: Pil | None, kerja: Callable[[], object]) -> QWidget:
        baris = QWidget()
        tata = QGridLayout(baris)
        tata.setContentsMargins(0, 1, 0, 1)
        tata.setHorizontalSpacing(JARAK + 4)
        tata.setColumnStretch(0, 5)
        tata.setColumnStretch(1, 7)
        buka = tombol("Buka", kerja, "tautan")
        buka.setAccessibleName(f"Buka: {nama}, {pil.teks}" if pil else f"Buka: {nama}")
        buka.setToolTip("Ke sel pertama yang masih kurang" if pil else "Ke tab ini")
        kiri, tengah = LabelElide(nama), LabelElide(rinci, kelas="samar")
        for satu in (kiri, tengah):
            satu.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for kolom, isi in ((0, kiri), (1, tengah), (2, pil), (3, buka)):
            if isi is not None:
                rata = Qt.AlignmentFlag.AlignRight if kolom == 2 else Qt.AlignmentFlag(0)
                tata.addWidget(isi, 0, kolom, Qt.AlignmentFlag.AlignVCenter | rata)
        for kolom in (0, 1):
            if (butir := tata.itemAtPosition(0, kolom)) is not None:
                butir.setAlignment(Qt.AlignmentFlag(0))
        return baris


_TANDA: dict[Keadaan, tuple[Nada, str]] = {
    Keadaan.LEWAT: ("merah", "jam"), Keadaan.DEKAT: ("kuning", "jam"), Keadaan.BELUM: ("abu", "info"),
    Keadaan.SELESAI: ("hijau", "selesai"),
}  # fmt: skip
