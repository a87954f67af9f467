"""Beranda: what is due and missing now, capaian and serapan at a glance, findings to mend, follow-ups still open."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import chain, islice

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...application.transaksi import Changes
from ...domain.angka import Mode, bulatkan, tulis_mode, tulis_rp
from ...domain.capaian import BarisCapaian, daftar_capaian, rata_capaian
from ...domain.capaian_harap import harapan, rata_harapan
from ...domain.kendala import lewat_tenggat, sebut_pada
from ...domain.noun import nama_noun
from ...domain.pemeriksaan import Temuan, TingkatTemuan
from ...domain.periode import NAMA_BULAN, Periode, tulis_tanggal
from ...domain.realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from ...domain.renstra import SasaranTahun, Tingkat
from ...domain.risiko import TemuanPengawasan
from ...domain.serapan import kurva_serapan, ringkas_anggaran
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import pemilik, sebut_pemilik, tindak_milik
from ..grafik import Batang, GrafikBatang, GrafikSerapan
from ..jendela import Jendela
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tema import JARAK, Nada
from ..unsur import Ikon, LabelElide, Pil, kosongkan_tata, label, rambut, tombol
from .beranda_tempo import KartuTempo

BATAS_DAFTAR = 60
"""Rows shown in a list; the rest is counted in one line, since each row is a widget."""


class HalamanBeranda(QWidget):
    """First tab; shows, and leads to where it is entered."""

    def __init__(self, sesi: Sesi, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.sesi, self.jendela = sesi, jendela
        muat_ui("beranda", self)
        self.tempo = KartuTempo(self, sesi, jendela)
        self.lanjut = self.tempo.lanjut
        self._jam_genap = QTimer(self, interval=0, singleShot=True)
        self._jam_genap.timeout.connect(self._genapkan)
        self._gulir = [anak(self, QScrollArea, nama) for nama in ("gulirTemuan", "gulirTindak")]
        for gulir in self._gulir:
            for diamati in (gulir, gulir.widget()):
                if diamati is not None:
                    diamati.installEventFilter(self)
        anak(self, GrafikBatang, "capaian").dipilih.connect(self._ke_sasaran)
        anak(self, QPushButton, "semuaTemuan").clicked.connect(lambda: jendela.aksi("aksiPemeriksaan").trigger())
        anak(self, GrafikSerapan, "serapan").dipilih.connect(lambda: jendela.ke_tab("anggaran"))
        self._basi = True
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self._berubah)

    def _berubah(self, _perubahan: Changes | None = None) -> None:
        # Charts and checks of the whole year are not for every keystroke in another tab.
        self._basi = True
        if self.isVisible():
            self.segarkan()

    def tampil(self) -> None:
        """Called when the tab is shown."""
        if self._basi:
            self.segarkan()

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        self.tempo.segarkan()
        self._isi_capaian()
        self._isi_serapan()
        self._isi_temuan()
        self._isi_tindak()
        self._jam_genap.start()

    # Charts ----------------------------------------------------------------------------------------------------------

    def _isi_capaian(self) -> None:
        dokumen, periode = self.sesi.dokumen, self.sesi.periode
        anak(self, QLabel, "judulCapaian").setText(f"Capaian per sasaran sampai {_sampai(periode.akhir)}")
        batang = batang_sasaran(dokumen, daftar_capaian(dokumen, periode), periode)
        anak(self, QLabel, "satuanCapaian").setText("rata-rata indikator · garis = seharusnya")
        anak(self, GrafikBatang, "capaian").isi(batang)
        for nama, ada in (("capaian", bool(batang)), ("satuanCapaian", bool(batang)), ("kosongCapaian", not batang)):
            anak(self, QWidget, nama).setVisible(ada)

    def _ke_sasaran(self, id_: str) -> None:
        """To the indikator that holds a sasaran back most, in the month shown."""
        dokumen, periode = self.sesi.dokumen, self.sesi.periode
        sasaran: SasaranTahun | None = dokumen.ambil("sasaran_tahun", id_)
        isi = [b for b in daftar_capaian(dokumen, periode) if sasaran and b.indikator.sasaran_id == sasaran.sasaran_id]
        if isi:
            lemah = min(
                isi, key=lambda b: b.nilai - harapan(dokumen, b, periode) if b.nilai is not None else Decimal(0)
            )
            self.jendela.ke_sel("indikator_tahun", lemah.indikator.id, f"bulan:{periode.akhir}")

    def _isi_serapan(self) -> None:
        dokumen, periode = self.sesi.dokumen, self.sesi.periode
        tabel = ringkas_anggaran(dokumen, periode)
        jumlah = tabel.jumlah
        titik = tuple(
            t if t.bulan <= periode.akhir else replace(t, realisasi=None)
            for t in (kurva_serapan(dokumen) if jumlah.pagu else ())
        )
        ada = jumlah.realisasi is not None or any(t.rpd is not None for t in titik)
        ada = bool(jumlah.pagu) and ada
        teks = f"{jumlah.tercetak} % · {tulis_rp(jumlah.realisasi)}" if jumlah.realisasi is not None else ""
        if jumlah.pagu and not ada:
            kata = f"Pagu {tulis_rp(jumlah.pagu)}; RPD dan realisasinya belum diisi."
        else:
            kata = "Belum ada pagu atau realisasi: isi di tab Anggaran, atau per kegiatan di Rencana Aksi."
        anak(self, QLabel, "kosongSerapan").setText(kata)
        grafik = anak(self, GrafikSerapan, "serapan")
        grafik.isi(titik if ada else (), jumlah.pagu, teks)
        tata = anak(self, QWidget, "kartuGrafik").layout()
        assert isinstance(tata, QVBoxLayout)
        tata.setStretchFactor(grafik, int(ada))
        sumber = [jumlah.sumber, f"per {tulis_tanggal(jumlah.per_tanggal)}" if jumlah.per_tanggal else ""]
        sumber += ["menurut Rencana Aksi"] if tabel.asal == "renaksi" else []
        anak(self, QLabel, "sumberSerapan").setText(" · ".join(s for s in sumber if s))
        for nama, tampak in (("serapan", ada), ("sumberSerapan", ada), ("kosongSerapan", not ada)):
            anak(self, QWidget, nama).setVisible(tampak)

    # Lists -----------------------------------------------------------------------------------------------------------

    def _isi_temuan(self) -> None:
        temuan = self.sesi.temuan()
        tata = self._tata("daftarTemuan")
        pil = anak(self, Pil, "jumlahTemuan")
        pil.setVisible(bool(temuan))
        keras = any(t.tingkat == TingkatTemuan.KERAS for t in temuan)
        pil.isi(str(len(temuan)), "merah" if keras else "kuning")
        if not temuan:
            kata = "Tidak ada temuan: angka-angka tahun ini saling cocok."
            self._selesai(
                tata,
                "Belum ada yang dapat diperiksa." if self.tempo.tanpa_indikator else kata,
                not self.tempo.tanpa_indikator,
            )
            return
        for nomor, t in enumerate(temuan[:BATAS_DAFTAR]):
            if nomor:
                tata.addWidget(rambut())
            tata.addWidget(self._baris_temuan(t))
        if len(temuan) > BATAS_DAFTAR:
            tata.addWidget(label(f"… dan {len(temuan) - BATAS_DAFTAR} temuan lain.", "samar"))
        tata.addStretch()

    def _baris_temuan(self, temuan: Temuan) -> QWidget:
        keras = temuan.tingkat == TingkatTemuan.KERAS
        ikon = Ikon("galat" if keras else "peringatan", "merah" if keras else "kuning", 18)
        ikon.setToolTip("Menghalangi penutupan dan pengiriman" if keras else "Peringatan; tidak menghalangi apa pun")
        buka = tombol("Buka", lambda: self.jendela.ke_temuan(temuan), "tautan")
        buka.setAccessibleName(f"Buka: {temuan.alasan}")
        buka.setToolTip(f"Ke {temuan.tempat}")
        return _baris(ikon, label(temuan.alasan, bungkus=True), label(temuan.saran, "samar", bungkus=True), buka)

    def _isi_tindak(self) -> None:
        dokumen = self.sesi.dokumen
        terbuka = sorted(
            (t for t in dokumen.tindak_lanjut if t.status != StatusTindakLanjut.SELESAI),
            key=lambda t: (t.tenggat is None, t.tenggat, t.urutan),
        )
        semua: tuple[Kendala | TemuanPengawasan, ...] = (*dokumen.kendala, *dokumen.temuan_pengawasan)
        tanpa = [m for m in semua if not tindak_milik(dokumen, m)]
        lewat = sum(bool(lewat_tenggat(t, self.sesi.hari_ini)) for t in terbuka)
        tata = self._tata("daftarTindak")
        pil, banyak = anak(self, Pil, "jumlahTindak"), len(terbuka) + len(tanpa)
        pil.setVisible(bool(banyak))
        pil.isi(
            f"{banyak} · {lewat} lewat" if lewat else str(banyak), "merah" if lewat else "abu", "jam" if lewat else ""
        )
        pil.setToolTip(
            f"{banyak} yang masih terbuka, {lewat} di antaranya lewat tenggat" if lewat else "Yang masih terbuka"
        )
        if not banyak:
            kata = "Semua tindak lanjut selesai." if dokumen.tindak_lanjut else "Belum ada tindak lanjut yang dicatat."
            self._selesai(tata, kata, bool(dokumen.tindak_lanjut))
            return
        baris = (self._baris_tindak(dokumen, t) for t in terbuka)
        for nomor, widget in enumerate(islice(chain(baris, map(self._baris_kendala, tanpa)), BATAS_DAFTAR)):
            if nomor:
                tata.addWidget(rambut())
            tata.addWidget(widget)
        tata.addStretch()

    def _baris_tindak(self, dokumen: TahunKinerja, tindak: TindakLanjut) -> QWidget:
        milik, unit = pemilik(dokumen, tindak), dokumen.ambil("unit", tindak.unit_id)
        asal = sebut_pemilik(dokumen, milik)
        rinci = [unit.nama if unit else "", tulis_tanggal(tindak.tenggat) if tindak.tenggat else ""]
        kedua = " · ".join(r for r in rinci if r) or asal
        teks, nada, ikon = _tanda_tindak(tindak.status, lewat_tenggat(tindak, self.sesi.hari_ini))
        utama, bawah = LabelElide(tindak.uraian), LabelElide(kedua, kelas="samar")
        baris = _baris(None, utama, bawah, Pil(teks, nada, ikon), self._buka("tindak_lanjut", tindak.id, tindak.uraian))
        baris.setToolTip(f"Kendala: {asal}" if isinstance(milik, Kendala) else asal)
        return baris

    def _baris_kendala(self, kendala: Kendala | TemuanPengawasan) -> QWidget:
        """A kendala or a finding that nobody does anything about yet."""
        pada = isinstance(kendala, Kendala) and f"Kendala pada {sebut_pada(self.sesi.dokumen, kendala)}"
        bawah = LabelElide(pada or f"Temuan {getattr(kendala, 'sumber', '')}", kelas="samar")
        pil = Pil("belum ada tindak lanjut", "kuning", "peringatan")
        return _baris(
            None, LabelElide(kendala.uraian), bawah, pil, self._buka(nama_noun(kendala), kendala.id, kendala.uraian)
        )

    def _buka(self, noun: str, id_: str, apa: str) -> QPushButton:
        buka = tombol("Buka", lambda: self.jendela.ke_sel(noun, id_, "uraian"), "tautan")
        buka.setAccessibleName(f"Buka: {apa}")
        buka.setToolTip(
            {"tindak_lanjut": "Ke tindak lanjut ini", "kendala": "Ke kendala ini"}.get(noun, "Ke temuan ini")
        )
        return buka

    def _tata(self, nama: str) -> QVBoxLayout:
        tata = anak(self, QWidget, nama).layout()
        assert isinstance(tata, QVBoxLayout)
        kosongkan_tata(tata)
        return tata

    @staticmethod
    def _selesai(tata: QVBoxLayout, kalimat: str, beres: bool) -> None:
        tata.addWidget(_baris(Ikon("selesai", "hijau", 18) if beres else None, label(kalimat, "samar", bungkus=True)))
        tata.addStretch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._jam_genap.start()
        return super().eventFilter(watched, event)

    def _genapkan(self) -> None:
        """Let a list that is longer than its card end at a whole row."""
        for gulir in self._gulir:
            isi = gulir.widget()
            ruang, sisa = gulir.height(), 0
            if isi is not None and (daftar := isi.layout()) is not None and isi.height() > ruang:
                baris = [b for i in range(daftar.count()) if (k := daftar.itemAt(i)) is not None and (b := k.widget())]
                muat = [a for b in baris if (a := b.geometry().bottom() + 1) <= ruang]
                sisa = ruang - muat[-1] if muat else 0
            gulir.setViewportMargins(0, 0, 0, sisa)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tempo.tinggi_berubah()
        # The right column stays readable on a small screen and doesn't sprawl on a large one.
        anak(self, QWidget, "kolomKanan").setMaximumWidth(max(40 * JARAK, min(90 * JARAK, round(self.width() * 0.45))))


def _sampai(bulan: int) -> str:
    return NAMA_BULAN[bulan - 1]


def _tanda_tindak(status: StatusTindakLanjut, lewat: int) -> tuple[str, Nada, str]:
    if lewat > 0:
        return f"lewat {lewat} hari" if lewat <= 99 else "lewat tenggat", "merah", "jam"
    return (str(status), "kuning", "jam") if status == StatusTindakLanjut.BERJALAN else (str(status), "abu", "info")


def _baris(ikon: QWidget | None, *isi: QWidget) -> QWidget:
    """Row of a list: icon, first line, second line below it, buttons and pills at the right."""
    baris = QWidget()
    tata = QGridLayout(baris)
    tata.setContentsMargins(0, JARAK, 0, JARAK)
    tata.setHorizontalSpacing(JARAK + 4)
    tata.setVerticalSpacing(2)
    tata.setColumnStretch(1, 1)
    if ikon is not None:
        tata.addWidget(ikon, 0, 0, Qt.AlignmentFlag.AlignTop)
    tata.addWidget(isi[0], 0, 1)
    if len(isi) > 1:
        tata.addWidget(isi[1], 1, 1)
    for kolom, kanan in enumerate(isi[2:], 2):
        tata.addWidget(kanan, 0, kolom, 2, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    return baris


def batang_sasaran(dokumen: TahunKinerja, baris: tuple[BarisCapaian, ...], periode: Periode) -> list[Batang]:
    """A bar per sasaran that has indikator: mean of the capaian that could be computed, printed in the year's mode.

    Sasaran of kegiatan come first choice; a satker that has only higher levels gets those.
    """
    milik: dict[str, list[BarisCapaian]] = {}
    for b in baris:
        milik.setdefault(b.indikator.sasaran_id, []).append(b)
    sasaran: list[SasaranTahun] = []
    for tingkat in (Tingkat.KEGIATAN, Tingkat.PROGRAM, Tingkat.STRATEGIS):
        sasaran = [s for s in dokumen.sasaran_tingkat(tingkat) if s.sasaran_id in milik]
        if sasaran:
            break
    mode = dokumen.mode("capaian")
    hasil = []
    for s in sorted(sasaran, key=lambda s: (s.urutan, s.kode)):
        isi = tuple(milik[s.sasaran_id])
        nilai = rata_capaian(isi)
        ada = sum(b.nilai is not None for b in isi)
        harap = rata_harapan(dokumen, isi, periode)
        teks = f"{tulis_mode(max(nilai, Decimal(0)), mode)} %" if nilai is not None else "belum ada"
        rinci = f"Rata-rata {ada} dari {len(isi)} indikator: {teks}"
        if harap is not None:
            rinci += f"; seharusnya {tulis_mode(harap, mode)} %"
        hasil.append(
            Batang(f"{s.kode}  {s.uraian}".strip(), _persen(nilai, mode), teks, rinci, _persen(harap, mode), s.id)
        )
    return hasil


def _persen(nilai: Decimal | None, mode: Mode) -> float | None:
    """For drawing only: as printed, so that a bar and its figure never disagree."""
    return int(bulatkan(nilai, mode) * 100) / 100 if nilai is not None else None
