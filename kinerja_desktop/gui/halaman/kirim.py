"""The card "Kirim ke Kanwil": close a triwulan, make its package, reopen it with a reason, see what was sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...application.periode_tutup import PeriodeError, periksa_tutup, tertutup
from ...domain.berkas_rujukan import berkas_dokumen
from ...domain.laporan import StatusPenutupan
from ...domain.pemeriksaan import Temuan, TingkatTemuan
from ...domain.periode import TRIWULAN
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada, Sesi
from ..tema import JARAK
from ..unsur import Ikon, LabelElide, Pil, kosongkan_tata, label, tombol

if TYPE_CHECKING:
    from ...layanan import Selesai

BATAS_KERAS = 4


class KartuKirim(QObject):
    """Lives in the form of Laporan & Kirim."""

    def __init__(self, halaman: QWidget, sesi: Sesi, jendela: Jendela) -> None:
        super().__init__(halaman)
        self.halaman, self.sesi, self.jendela = halaman, sesi, jendela
        self.alasan = anak(halaman, QLineEdit, "alasan")
        self.dukung = anak(halaman, QCheckBox, "sertakanDukung")
        self.kerja = {
            "tutupPeriode": self.tutup, "buatPaket": self.kirim, "bukaKembali": lambda: self._tanya_alasan(True),
            "lakukanBuka": self.buka_kembali, "batalBuka": lambda: self._tanya_alasan(False),
        }  # fmt: skip
        for nama, kerja in self.kerja.items():
            self._tombol(nama).clicked.connect(lambda _=False, k=kerja: k())
        self.alasan.returnPressed.connect(self.buka_kembali)

    def _tombol(self, nama: str) -> QPushButton:
        return anak(self.halaman, QPushButton, nama)

    def segarkan(self) -> None:
        """Show the state of the triwulan."""
        dokumen, periode = self.sesi.dokumen, self.sesi.triwulan
        ada = tertutup(dokumen, periode)
        lama = dokumen.penutupan_akhir.get(periode.kode)
        keras = () if ada else self._keras()
        revisi = ada.revisi if ada else lama.revisi + 1 if lama else 0
        pil = anak(self.halaman, Pil, "keadaanKirim")
        pil.isi(*(("Tertutup", "abu", "kunci") if ada else ("Terbuka", "hijau", "terbuka")))
        if ada:
            kata = f"{periode.singkat} {dokumen.tahun} tertutup sebagai revisi {revisi}."
            rinci = "Paket memuat data, lampiran PDF, dan matriks XLSX seperti saat ditutup."
        elif keras:
            kata = f"{periode.nama} {dokumen.tahun} belum dapat ditutup:"
            rinci = ""
        else:
            kata = f"{periode.singkat} {dokumen.tahun} siap ditutup sebagai revisi {revisi}."
            rinci = "Mengirim menutup triwulan: isian bulan-bulannya terkunci sampai dibuka kembali dengan alasan."
        if self.sesi.hanya_baca:
            rinci = "Berkas ini terbuka hanya untuk dibaca, jadi menutup dan mengirim tidak dapat dari sini."
        anak(self.halaman, QLabel, "kataKirim").setText(kata)
        anak(self.halaman, QLabel, "rincianKirim").setText(rinci)
        anak(self.halaman, QLabel, "rincianKirim").setVisible(bool(rinci))
        tulis = not self.sesi.hanya_baca
        self._tombol("tutupPeriode").setText(f"Tutup {periode.singkat}")
        for nama, tampak, boleh in (
            ("tutupPeriode", ada is None, tulis and not keras), ("buatPaket", True, tulis and not keras),
            ("bukaKembali", ada is not None, tulis),
        ):  # fmt: skip
            self._tombol(nama).setVisible(tampak)
            self._tombol(nama).setEnabled(boleh)
        self.dukung.setEnabled(tulis and not keras)
        self.dukung.setVisible(any(True for _ in berkas_dokumen(dokumen)))
        self._tanya_alasan(False)
        self._isi_keras(keras)
        self._isi_riwayat()

    def _keras(self) -> tuple[Temuan, ...]:
        try:
            periksa_tutup(self.sesi.dokumen, self.sesi.triwulan)
        except PeriodeError as salah:
            return salah.temuan
        return ()

    def _isi_keras(self, keras: tuple[Temuan, ...]) -> None:
        tata = self._tata("daftarKeras")
        for t in keras[:BATAS_KERAS]:
            tata.addWidget(baris_temuan(t, self.jendela))
        if len(keras) > BATAS_KERAS:
            tata.addWidget(label(f"… dan {len(keras) - BATAS_KERAS} hal lain, lihat Beranda.", "samar"))
        anak(self.halaman, QWidget, "daftarKeras").setVisible(bool(keras))

    def _isi_riwayat(self) -> None:
        tata = self._tata("daftarRiwayat")
        berkas, dokumen = self.sesi.berkas, self.sesi.dokumen
        jumlah = 0
        for periode in reversed(TRIWULAN):
            kiriman = berkas.kiriman(dokumen.tahun, periode.kode) if berkas else ()
            for k in kiriman:
                jam = datetime.fromisoformat(k.waktu)
                tata.addWidget(
                    self._baris_riwayat(f"{periode.singkat} revisi {k.revisi}", f"{jam:%d-%m-%Y %H.%M}", k.nama)
                )
                jumlah += 1
            tutup = dokumen.penutupan_akhir.get(periode.kode)
            if tutup and not kiriman:
                kata = "dibuka kembali" if tutup.status == StatusPenutupan.DIBUKA else "ditutup, belum dikirim"
                tata.addWidget(self._baris_riwayat(f"{periode.singkat} revisi {tutup.revisi}", kata, tutup.alasan_buka))
                jumlah += 1
        if not jumlah:
            tata.addWidget(label("Belum ada kiriman tahun ini.", "samar"))

    def _baris_riwayat(self, apa: str, kata: str, rincian: str) -> QWidget:
        baris = QWidget()
        tata = QVBoxLayout(baris)
        tata.setContentsMargins(0, JARAK // 2, 0, JARAK // 2)
        tata.setSpacing(0)
        tata.addWidget(LabelElide(f"{apa} · {kata}"))
        if rincian:
            tata.addWidget(LabelElide(rincian, kelas="samar"))
        return baris

    def _tata(self, nama: str) -> QVBoxLayout:
        tata = anak(self.halaman, QWidget, nama).layout()
        assert isinstance(tata, QVBoxLayout)
        kosongkan_tata(tata)
        return tata

    # Work ------------------------------------------------------------------------------------------------------------

    def tutup(self) -> None:
        """Close the triwulan, and before it those never closed."""
        from ... import layanan

        self._lakukan(lambda b: layanan.tutup(b, self.sesi.tahun, self.sesi.triwulan))

    def kirim(self) -> None:
        """Write the package of the triwulan into a folder the person chooses, closing it first where it is open."""
        from ... import layanan

        folder = QFileDialog.getExistingDirectory(
            self.halaman, "Pilih folder untuk paket kiriman", str(self.jendela.folder())
        )
        dukung = self.dukung.isChecked() and not self.dukung.isHidden()
        if folder:
            self._lakukan(
                lambda b: layanan.ekspor(b, self.sesi.tahun, self.sesi.triwulan, Path(folder), data_dukung=dukung),
                "Pilih folder lain…", self.kirim,
            )  # fmt: skip

    def _tanya_alasan(self, tampak: bool) -> None:
        anak(self.halaman, QWidget, "barisAlasan").setVisible(tampak)
        if tampak:
            self._tombol("bukaKembali").hide()
            self.alasan.clear()
            self.alasan.setFocus(Qt.FocusReason.OtherFocusReason)
        elif tertutup(self.sesi.dokumen, self.sesi.triwulan):
            self._tombol("bukaKembali").show()

    def buka_kembali(self) -> None:
        """Reopen the triwulan with the reason typed."""
        from ... import layanan

        alasan = self.alasan.text().strip()
        if not alasan:
            self.sesi.pesan.emit("Tulis alasan membuka kembali; alasan itu tercatat di riwayat.", Nada.PERINGATAN)
            self.alasan.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._lakukan(lambda b: layanan.buka_periode(b, self.sesi.tahun, self.sesi.triwulan, alasan))

    def _lakukan(
        self, kerja: Callable[..., Selesai], langkah: str = "", lagi: Callable[[], object] | None = None
    ) -> None:  # fmt: skip
        from ...layanan import kesalahan_dikenal

        if self.sesi.berkas is None:
            return
        self.jendela.selesaikan_isian()
        try:
            with self.jendela.sibuk():
                selesai = kerja(self.sesi.berkas)
        except kesalahan_dikenal() as salah:
            self.jendela.tampilkan_pesan(str(salah), Nada.GALAT, langkah, lagi)
            self.sesi.diubah_layanan("penutupan")
            return
        self.sesi.diubah_layanan("penutupan")
        kalimat = " ".join((selesai.pesan, *selesai.catatan))
        self.jendela.tampilkan_pesan(kalimat, Nada.PERINGATAN if selesai.catatan else Nada.BERHASIL)


def baris_temuan(temuan: Temuan, jendela: Jendela) -> QWidget:
    """A finding in the narrow column: one line, the whole sentence and its remedy in the tooltip, the way to it."""
    baris = QWidget()
    tata = QHBoxLayout(baris)
    tata.setContentsMargins(0, 2, 0, 2)
    tata.setSpacing(JARAK)
    keras = temuan.tingkat == TingkatTemuan.KERAS
    kata = LabelElide(temuan.alasan)
    baris.setToolTip(f"{temuan.alasan}\n{temuan.saran}")
    buka = tombol("Buka", lambda: jendela.ke_temuan(temuan), "tautan")
    buka.setAccessibleName(f"Buka: {temuan.alasan}")
    buka.setToolTip(f"Ke {temuan.tempat}")
    tata.addWidget(Ikon("galat" if keras else "peringatan", "merah" if keras else "kuning", 16))
    tata.addWidget(kata, 1)
    tata.addWidget(buka)
    return baris
