"""The part "Rumus" of the indikator card: kind, expression, variables with their sources, and how it will be printed.

What is finished is saved at once. Weights of a survey wait until they add to 100 %, an expression until it can be read; both
already count in the trial beside them.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...application import indikator_gestur as g
from ...application.rumus_bentuk import BERDUA
from ...domain.ekspresi import EkspresiError, nama_ekspresi
from ...domain.realisasi import NILAI
from ...domain.renstra import IndikatorTahun, JenisRumus
from ...domain.rumus_jenis import RUMUS, variabel_indikator
from ...domain.rumus_teks import rumus_indikator, tulis_rumus
from ...domain.sumber_isian import SUMBER
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import tandai
from ..muat import anak, sebut_sebab
from ..sesi import HANYA_BACA, Sesi
from ..tabel_kecil import KolomKecil, SelKecil, TabelKecil
from .alat import TanpaRoda
from .kartu_bobot import Buat, KartuBagian, KartuBobot, Lakukan

DIKETIK = "diketik"
_SUMBER = ((DIKETIK, ""), *((sumber.nama, kunci) for kunci, sumber in SUMBER.items()))
_KATA = {
    JenisRumus.LANGSUNG: "Nilainya sendiri diisi setiap periode pelaporan.",
    JenisRumus.EKSPRESI: "Tanda + − × / %, kurung, serta min(a; b), maks(a; b), rata(a; b). Nama baru menjadi variabel.",
}


class KartuRumus(QObject):
    """``calon_berubah`` says that the trial has to look again."""

    calon_berubah = Signal()

    def __init__(self, sesi: Sesi, kartu: QWidget, lakukan: Lakukan) -> None:
        super().__init__(kartu)
        self.sesi, self.lakukan = sesi, lakukan
        self.indikator: IndikatorTahun | None = None
        self.jenis = anak(kartu, QComboBox, "jenis_rumus")
        self.ekspresi = anak(kartu, QLineEdit, "isi_ekspresi")
        self.nilai = anak(kartu, QComboBox, "sumber_nilai")
        self.tabel = anak(kartu, TabelKecil, "tabel_variabel")
        self.tata = anak(kartu, QFormLayout, "rumus_isian")
        self.wadah, self.baris = anak(kartu, QWidget, "wadah_variabel"), anak(kartu, QWidget, "baris_variabel")
        self.kata, self.pratinjau = anak(kartu, QLabel, "kata_rumus"), anak(kartu, QLabel, "pratinjau_rumus")
        self.tambah = anak(kartu, QPushButton, "tombol_tambah_variabel")
        self.hapus = anak(kartu, QPushButton, "tombol_hapus_variabel")
        self.bobot = KartuBobot(kartu, lakukan, sesi)
        self.bagian = KartuBagian(kartu, lakukan, sesi)
        for jenis in JenisRumus:
            self.jenis.addItem(RUMUS[jenis].nama, jenis)
        for kata, kunci in _SUMBER:
            self.nilai.addItem(kata, kunci)
        self._tanpa_roda = TanpaRoda(kartu)
        for kotak in (self.jenis, self.nilai):
            kotak.installEventFilter(self._tanpa_roda)
        self._sambung()

    def _sambung(self) -> None:
        self.jenis.activated.connect(lambda _: self._ganti_jenis())
        self.nilai.activated.connect(lambda _: self._pilih_sumber(NILAI, str(self.nilai.currentData())))
        self.ekspresi.textEdited.connect(lambda _: self._tampilkan_pratinjau())
        self.ekspresi.editingFinished.connect(self.simpan_ekspresi)
        self.tabel.diisi.connect(self._isi_sel)
        self.tabel.perintah.connect(self._perintah)
        self.tambah.clicked.connect(lambda: self._perintah("tambah"))
        self.hapus.clicked.connect(lambda: self._perintah("hapus"))
        self.bobot.berubah.connect(self._segarkan_tabel)

    # Showing ---------------------------------------------------------------------------------------------------------

    def tampilkan(self, indikator: IndikatorTahun | None) -> None:
        """Show the settings of an indikator."""
        lama, self.indikator = self.indikator, indikator
        if indikator is None:
            self.calon_berubah.emit()
            return
        sama = lama is not None and lama.id == indikator.id
        self.jenis.setCurrentIndex(self.jenis.findData(indikator.rumus))
        if not (sama and self.ekspresi.hasFocus() and lama and lama.ekspresi == indikator.ekspresi):
            self.ekspresi.setText(indikator.ekspresi)
            self.ekspresi.setCursorPosition(0)
            tandai(self.ekspresi, "")
        sumber = dict(indikator.sumber_isian or ())
        self.nilai.setCurrentIndex(max(0, self.nilai.findData(sumber.get(NILAI, ""))))
        self._atur_tampak(indikator)
        self.bobot.tampilkan(indikator)
        self.bagian.tampilkan(indikator)
        self._segarkan_tabel()

    def _atur_tampak(self, indikator: IndikatorTahun) -> None:
        jenis, baca = indikator.rumus, self.sesi.hanya_baca
        self.tata.setRowVisible(self.ekspresi, jenis == JenisRumus.EKSPRESI)
        self.tata.setRowVisible(self.nilai, jenis == JenisRumus.LANGSUNG)
        self.wadah.setVisible(jenis != JenisRumus.LANGSUNG)
        bebas = jenis in (JenisRumus.SURVEI, JenisRumus.EKSPRESI)
        self.baris.setVisible(bebas)
        self.tambah.setText("+ Pertanyaan" if jenis == JenisRumus.SURVEI else "+ Variabel")
        self.hapus.setText("Hapus pertanyaan" if jenis == JenisRumus.SURVEI else "Hapus variabel")
        self.kata.setText(_KATA.get(jenis, RUMUS[jenis].tulis))
        sebab = HANYA_BACA if baca else ""
        self.ekspresi.setReadOnly(baca)
        for kendali in (self.jenis, self.nilai, self.tambah, self.hapus):
            kendali.setEnabled(not baca)
            sebut_sebab(kendali, sebab)

    def _segarkan_tabel(self) -> None:
        i = self.indikator
        if i is None:
            return
        sumber = dict(i.sumber_isian or ())
        survei, ubah = i.rumus == JenisRumus.SURVEI, not self.sesi.hanya_baca
        bersumber = not survei or bool(sumber)
        kolom = [KolomKecil("Variabel", 92, keterangan="Nama pendek; dipakai di tab Realisasi dan dalam ekspresi"),
                 KolomKecil("Arti", keterangan="Yang dihitung variabel ini; tercetak pada rumusnya")]  # fmt: skip
        if survei:
            kolom.append(KolomKecil("Bobot", 60, True, "Bobot tiap pertanyaan; seluruhnya tepat 100%"))
        if bersumber:
            kolom.append(
                KolomKecil("Diisi dari", 106, keterangan="Diketik, atau diusulkan dari angka lain dalam berkas ini")
            )
        baris = []
        for nama, arti in variabel_indikator(i):
            satu = [SelKecil(nama, ubah), SelKecil(arti, ubah)]
            if survei:
                satu.append(self.bobot.sel(nama, ubah=ubah))
            if bersumber:
                kunci = sumber.get(nama, "")
                satu.append(SelKecil(SUMBER[kunci].nama if kunci in SUMBER else DIKETIK, ubah, _SUMBER))
            baris.append(satu)
        self.tabel.isi(kolom, baris)
        self._tampilkan_pratinjau()

    def _tampilkan_pratinjau(self) -> None:
        calon = self.calon()
        teks = tulis_rumus(rumus_indikator(calon)) if calon else ""
        self.pratinjau.setText(f"Tercetak:\n{teks}" if teks else "")
        self.pratinjau.setVisible(bool(teks))
        self.calon_berubah.emit()

    def calon(self) -> IndikatorTahun | None:
        """The indikator with what is still being typed: expression, weights that do not add up yet."""
        i = self.indikator
        if i is None:
            return None
        if i.rumus == JenisRumus.EKSPRESI and (teks := " ".join(self.ekspresi.text().split())) != i.ekspresi:
            try:
                baru = (
                    [n for n in nama_ekspresi(teks) if n not in {v for v, _ in variabel_indikator(i)}] if teks else []
                )
            except EkspresiError:
                baru = []
            return replace(i, ekspresi=teks, variabel=(*variabel_indikator(i), *((n, "") for n in baru)))
        return self.bobot.calon(i)

    # Gestures --------------------------------------------------------------------------------------------------------

    def _ganti_jenis(self) -> None:
        i = self.indikator
        jenis: JenisRumus = self.jenis.currentData()
        if i is not None and jenis != i.rumus and self.lakukan(lambda lepas: g.ganti_rumus(self._dok, i, jenis, lepas)):
            self.jenis.setCurrentIndex(self.jenis.findData(i.rumus))

    @property
    def _dok(self) -> TahunKinerja:
        return self.sesi.dokumen

    def _pilih_sumber(self, nama: str, kunci: str) -> None:
        i = self.indikator
        if i is not None:
            self.lakukan(lambda _: g.pilih_sumber(self._dok, i, nama, kunci))

    def simpan_ekspresi(self) -> None:
        """Commit the expression if it says something new; refused, it stays to be mended."""
        i, teks = self.indikator, self.ekspresi.text()
        if i is None or self.ekspresi.isHidden() or " ".join(teks.split()) == i.ekspresi:
            tandai(self.ekspresi, "")
            return
        tandai(self.ekspresi, self.lakukan(lambda lepas: g.isi_ekspresi(self._dok, i, teks, lepas)))

    def _isi_sel(self, r: int, c: int, teks: str) -> None:
        i = self.indikator
        if i is None or r >= len(variabel_indikator(i)):
            return
        nama = variabel_indikator(i)[r][0]
        survei = i.rumus == JenisRumus.SURVEI
        if c == 2 and survei:
            self.bobot.isi(nama, teks, lambda sebab: self.tabel.tandai(r, c, sebab))
            return
        buat: Buat = {
            0: lambda _: g.ganti_nama(self._dok, i, nama, teks),
            1: lambda _: g.isi_arti(self._dok, i, nama, teks),
        }.get(c, lambda _: g.pilih_sumber(self._dok, i, nama, teks))
        if sebab := self.lakukan(buat):
            self.tabel.tandai(r, c, sebab)
        else:
            self._segarkan_tabel()

    def _perintah(self, perintah: str) -> None:
        """Commands on the row of the cursor, by button or key."""
        i, r = self.indikator, self.tabel.currentRow()
        if i is None or (i.rumus in BERDUA and perintah in ("tambah", "hapus")):
            return
        nama = [n for n, _ in variabel_indikator(i)]
        if perintah == "tambah":
            if not self.lakukan(lambda _: g.tambah_variabel(self._dok, i)) and (kini := self.indikator):
                baru = next((n for n, (v, _) in enumerate(variabel_indikator(kini)) if v not in nama), 0)
                self.tabel.ke(baru, 1, ketik=True)
        elif 0 <= r < len(nama):
            if perintah == "hapus":
                self.lakukan(lambda lepas: g.hapus_variabel(self._dok, i, nama[r], lepas))
            else:
                langkah = 1 if perintah == "turun" else -1
                if not self.lakukan(lambda _: g.pindah_variabel(self._dok, i, nama[r], langkah)):
                    self.tabel.ke(max(0, min(len(nama) - 1, r + langkah)), max(0, self.tabel.currentColumn()))
