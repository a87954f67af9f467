"""The pages of the settings that are tables: every rule table of the year with its source, and the holidays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...application import aturan_gestur as g
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.angka import baca_mode, tulis_angka
from ...domain.jadwal import AturanTenggat
from ...domain.periode import BULAN, baca_tanggal, tulis_tanggal
from ...domain.petunjuk import BULAN_PALING_SEDIKIT, KALI, SAMA_BERTURUT
from ..muat import anak
from ..sesi import Sesi

NAMA = {
    "predikat": "Skala predikat", "ambang": "Ambang peringatan dan petunjuk", "mode": "Cara menulis angka",
    "matriks_risiko": "Matriks risiko", "tenggat": "Tenggat laporan", "libur": "Hari libur",
    "tata_letak_renaksi": "Tata letak rencana aksi", "deviasi": "Deviasi RPD",
}  # fmt: skip
DAPAT_DIUBAH = ("predikat", "ambang")

Isi = tuple[Sequence[str], Sequence[Sequence[str]]]
"""Column titles and rows of text."""


def _desimal(teks: Any) -> str:
    return tulis_angka(Decimal(str(teks)))


def _predikat(isi: Any) -> Isi:
    baris = [(b["kode"], _desimal(b["di_atas"]), _desimal(b.get("sampai", "100")), b["interpretasi"]) for b in isi]
    return ("Predikat", "Di atas", "Sampai", "Interpretasi"), baris


def _matriks(isi: Any) -> Isi:
    kolom = ("Kemungkinan", *(f"Dampak {n}" for n in range(1, 6)))
    baris = [(str(n), *map(str, isi["matriks"][n - 1])) for n in range(5, 0, -1)]
    baris += [(t["nama"], f"{t['dari']} sampai {t['sampai']}", "", "", "", "") for t in isi["tingkat"]]
    return kolom, [*baris, ("Selera risiko", str(isi["selera"]), "", "", "", "")]


def _kapan(isi: Any) -> str:
    return AturanTenggat(isi["jenis"], isi["nama"], isi["periode"], isi["kapan"], isi["n"]).sebut_kapan


_BACA: dict[str, Callable[[Any], Isi]] = {
    "predikat": _predikat,
    "ambang": lambda isi: (
        ("Yang diperingatkan", "Ambang"),
        [
            ("Capaian di atas (%)", _desimal(isi["capaian_atas"])),
            (
                "Nilai sebulan jauh dari biasanya: di atas (kali nilai tengah), atau di bawah kebalikannya",
                _desimal(isi.get("jauh_kali", str(KALI))),
            ),
            ("Bulan sebelumnya paling sedikit untuk nilai tengah", str(isi.get("jauh_bulan", BULAN_PALING_SEDIKIT))),
            ("Isian sama persis berturut-turut (kali lapor)", str(isi.get("sama_bulan", SAMA_BERTURUT))),
        ],
    ),
    "deviasi": lambda isi: (
        ("Deviasi halaman III DIPA", "Nilai"),
        [
            ("Deviasi sebulan paling tinggi (%)", _desimal(isi["batas"])),
            ("RPD 0 tetapi ada belanja, dihitung (%)", _desimal(isi["rpd_nol"])),
            ("Rata-rata Januari sampai dengan bulan", BULAN[int(isi["sampai_bulan"]) - 1].nama),
        ],
    ),
    "mode": lambda isi: (("Angka", "Cara"), [(k.capitalize(), baca_mode(v).keterangan) for k, v in isi.items()]),
    "matriks_risiko": _matriks,
    "tenggat": lambda isi: (
        ("Hal", "Isi"),
        [
            ("Laporan bulanan, tanggal bulan berikutnya", str(isi["lapor_bulanan"])),
            ("Digeser ke hari kerja", "ya" if isi["geser_hari_kerja"] else "tidak"),
            *((f"{b['nama']}, setiap {b['periode']}", _kapan(b)) for b in isi.get("daftar", ())),
        ],
    ),
    "tata_letak_renaksi": lambda isi: (
        ("Tata letak", "Kolom", "Sumber"),
        [(t["nama"], ", ".join(k["judul"] for k in t["kolom"]), t["sumber"]) for t in isi],
    ),
}


def isi_tabel(tabel: QTableWidget, isi: Isi, ubah: Sequence[int] = ()) -> None:
    """Show rows of text; only the columns in ``ubah`` can be typed into."""
    kolom, baris = isi
    tabel.clear()
    tabel.setColumnCount(len(kolom))
    tabel.setHorizontalHeaderLabels(list(kolom))
    tabel.setRowCount(len(baris))
    for r, satu in enumerate(baris):
        for k, teks in enumerate(satu):
            taruh(tabel, r, k, teks, k in ubah)
    kepala = tabel.horizontalHeader()
    for k in range(len(kolom)):
        cara = QHeaderView.ResizeMode.Stretch if k == len(kolom) - 1 else QHeaderView.ResizeMode.ResizeToContents
        kepala.setSectionResizeMode(k, cara)


def taruh(tabel: QTableWidget, baris: int, kolom: int, teks: str, ubah: bool) -> None:
    """One cell."""
    butir = QTableWidgetItem(teks)
    butir.setToolTip(teks)
    if not ubah:
        butir.setFlags(butir.flags() & ~Qt.ItemFlag.ItemIsEditable)
    tabel.setItem(baris, kolom, butir)


def siapkan(tabel: QTableWidget) -> None:
    """Quiet look of the tables here."""
    tabel.verticalHeader().hide()
    tabel.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tabel.setStyleSheet("QTableView::item { padding: 4px 5px; }")
    tabel.setWordWrap(True)
    tabel.setTabKeyNavigation(False)
    tabel.horizontalHeader().setHighlightSections(False)
    tabel.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class HalamanAturan(QObject):
    """The rule tables: all can be read with their source, scale and threshold can be changed, all can be put back."""

    def __init__(self, akar: QWidget, sesi: Sesi) -> None:
        super().__init__(akar)
        self.akar, self.sesi = akar, sesi
        self.pilih = anak(akar, QComboBox, "pilihAturan")
        self.tabel = anak(akar, QTableWidget, "isiAturan")
        self.salah = anak(akar, QLabel, "salahAturan")
        self._tampil: tuple[str, Any] | None = None
        siapkan(self.tabel)
        self.pilih.currentIndexChanged.connect(lambda _: self._tampilkan())
        for nama, kerja in (
            ("simpanAturan", self.simpan), ("bawaanAturan", self.kembalikan), ("barisTambah", self._tambah),
            ("barisHapus", self._hapus),
        ):  # fmt: skip
            anak(akar, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())

    @property
    def nama(self) -> str:
        """The table shown."""
        return str(self.pilih.currentData() or "")

    def segarkan(self) -> None:
        """Another state of the year; a table that did not change keeps what is being typed."""
        ada = [a.nama for a in self.sesi.dokumen.aturan if a.nama in _BACA]
        urut = sorted(ada, key=list(NAMA).index)
        if [self.pilih.itemData(i) for i in range(self.pilih.count())] != urut:
            self.pilih.clear()
            for nama in urut:
                self.pilih.addItem(NAMA[nama], nama)
        self._tampilkan()

    def _tampilkan(self) -> None:
        nama = self.nama
        aturan = self.sesi.dokumen.aturan_nama.get(nama)
        if aturan is None or self._tampil == (nama, aturan):
            return
        self._tampil = (nama, aturan)
        isi_tabel(
            self.tabel, _BACA[nama](g.isi_aturan(self.sesi.dokumen, nama)),
            {"predikat": (0, 1, 3), "ambang": (1,)}.get(nama, ()),
        )  # fmt: skip
        anak(self.akar, QLabel, "sumberAturan").setText(f"Sumber: {aturan.sumber or 'tidak disebut'}")
        self.salah.setText("")
        anak(self.akar, QPushButton, "simpanAturan").setVisible(nama in DAPAT_DIUBAH)
        for tombol in ("barisTambah", "barisHapus"):
            anak(self.akar, QPushButton, tombol).setVisible(nama == "predikat")

    def _teks(self, baris: int, kolom: int) -> str:
        butir = self.tabel.item(baris, kolom)
        return butir.text() if butir else ""

    def _tambah(self) -> None:
        baris = max(self.tabel.currentRow(), -1) + 1
        self.tabel.insertRow(baris)
        for kolom in range(4):
            taruh(self.tabel, baris, kolom, "", kolom != 2)
        self.tabel.setCurrentCell(baris, 0)
        self.tabel.setFocus()

    def _hapus(self) -> None:
        if self.tabel.currentRow() >= 0:
            self.tabel.removeRow(self.tabel.currentRow())

    def simpan(self) -> None:
        """Commit what was typed into the table."""
        self.tabel.setCurrentCell(-1, -1)  # an open editor gives its text first
        dokumen = self.sesi.dokumen
        if self.nama == "predikat":
            baris = [(self._teks(r, 0), self._teks(r, 1), self._teks(r, 3)) for r in range(self.tabel.rowCount())]
            self._lakukan(lambda: g.ubah_predikat(dokumen, baris))
        else:
            self._lakukan(lambda: g.ubah_ambang(dokumen, *(self._teks(r, 1) for r in range(4))))

    def kembalikan(self) -> None:
        """Put the table back to what the program ships."""
        from ... import resources

        self._tampil = None
        self._lakukan(lambda: g.kembalikan_bawaan(self.sesi.dokumen, self.nama, resources.aturan_bawaan()))
        self._tampilkan()

    def _lakukan(self, buat: Callable[[], Transaksi]) -> None:
        try:
            transaksi = buat()
        except TransaksiError as galat:
            self.salah.setText(str(galat))
            return
        self.salah.setText("")
        self.sesi.terapkan(transaksi)


class HalamanLibur(QObject):
    """The holidays of the year: added with a name, removed."""

    def __init__(self, akar: QWidget, sesi: Sesi) -> None:
        super().__init__(akar)
        self.akar, self.sesi = akar, sesi
        self.tabel = anak(akar, QTableWidget, "daftarLibur")
        self.tanggal, self.nama = anak(akar, QLineEdit, "tanggalLibur"), anak(akar, QLineEdit, "namaLibur")
        self.salah = anak(akar, QLabel, "salahLibur")
        siapkan(self.tabel)
        self.tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for isian in (self.tanggal, self.nama):
            isian.returnPressed.connect(self.tambah)
        anak(akar, QPushButton, "tambahLibur").clicked.connect(lambda _=False: self.tambah())
        anak(akar, QPushButton, "hapusLibur").clicked.connect(lambda _=False: self.hapus())

    def segarkan(self) -> None:
        """Show the list."""
        from ... import resources

        bawaan = resources.nama_libur()
        self.libur = [(h, n or bawaan.get(h.isoformat(), "")) for h, n in g.daftar_libur(self.sesi.dokumen)]
        isi_tabel(
            self.tabel,
            (("Tanggal", "Hari", "Nama"), [(tulis_tanggal(h), _HARI[h.weekday()], n) for h, n in self.libur]),
        )
        aturan = self.sesi.dokumen.aturan_nama.get("libur")
        kata = (
            f"Sumber: {aturan.sumber}" if aturan else "Belum ada daftar hari libur tahun ini; tambahkan satu per satu."
        )
        anak(self.akar, QLabel, "sumberLibur").setText(kata)

    def tambah(self) -> None:
        """One day more."""
        try:
            hari = baca_tanggal(self.tanggal.text())
            transaksi = g.tambah_libur(self.sesi.dokumen, hari, self.nama.text())
        except (TransaksiError, ValueError) as galat:
            kata = str(galat)
            self.salah.setText(f"{kata[:1].upper()}{kata[1:]}".rstrip(".") + ".")
            self.tanggal.setFocus()
            return
        self.salah.setText("")
        if self.sesi.terapkan(transaksi):
            self.tanggal.clear()
            self.nama.clear()

    def hapus(self) -> None:
        """The chosen days go."""
        baris = sorted({i.row() for i in self.tabel.selectedIndexes()})
        if not baris:
            self.salah.setText("Pilih dulu tanggal yang dihapus.")
            return
        self.salah.setText("")
        self.sesi.terapkan(g.hapus_libur(self.sesi.dokumen, [self.libur[b][0] for b in baris]))


_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
