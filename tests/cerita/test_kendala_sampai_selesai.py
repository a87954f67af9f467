"""What hinders is noted in March, seen every month, finished or not, and what is open stands in the next year again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPlainTextEdit

from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from tests.cerita.gestur import dalam_dialog, lewat_menu, tanpa_layar
from tests.cerita.petugas import Petugas
from tests.gui.bantu_halaman import ambil_menu

HARI = date(2023, 6, 20)
DAPUR, LISTRIK = "Bahan makanan sering terlambat", "Listrik padam setiap pekan"
PEMASOK, GENSET = "Kontrak dengan pemasok kedua", "Mengajukan genset"


def halaman(p: Petugas) -> HalamanRealisasi:
    hasil = p.jendela.halaman_kini()
    assert isinstance(hasil, HalamanRealisasi)
    return hasil


def kartu(p: Petugas, bulan: str) -> list[tuple[str, str]]:
    """Level and words of the kendala in the card of indikator 1.1 in a month; the month is chosen on the strip."""
    tombol = next(t for t in halaman(p).pita.tombol if t.text().startswith(bulan))
    QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)
    p.klik("1.1", "No")
    model = halaman(p).tabel_kendala.model
    return [
        (str(model.index(r, 0).data()), str(model.index(r, 1).data()))
        for r in range(model.rowCount())
        if model.blok(r, 1)[0] == r
    ]


def ke_pada(p: Petugas, baris: str, *jalan: str) -> None:
    """Open the list of the cell "Pada" with F2 and go through it."""
    p.klik(baris, "Pada")
    p.tekan("F2")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    ambil_menu(menu, *jalan)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    aktif(p)


def aktif(p: Petugas) -> None:
    """A window system gives the window its place back after a list; the offscreen one forgets it."""
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow)


@tanpa_layar
def test_kendala_sampai_selesai(
    masuk: Callable[[Path], Petugas], contoh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: HARI))
    p = masuk(contoh)
    p.buka_tab("Realisasi")

    # March: one kendala at the indikator, in the card below it.
    awal = kartu(p, "B03")
    p.tombol("+ Kendala")
    p.ganti(DAPUR, "⇥")
    p.ketik(PEMASOK, "⏎")
    assert kartu(p, "B03")[0] == ("Indikator", DAPUR)

    # Another hinders the whole satker; all of the year stand in a view of their own.
    p.tombol("Kendala")
    p.tombol("+ Kendala")
    p.ganti(LISTRIK, "⏎")
    assert p.lihat(LISTRIK, "Pada", "Sejak") == ("Satuan kerja", "Maret")
    p.isi(LISTRIK, "Tindak lanjut", GENSET)
    p.isi(GENSET, "Tenggat", "17 Juni 2023")
    p.pilihan(GENSET, "PIC", "Urusan Tata Usaha")
    p.isi(LISTRIK, "Kategori", "Sarana prasarana")
    p.isi(LISTRIK, "Solusi", "Jadwal dapur menurut jadwal padam")
    assert "Tenggat lewat 3 hari" in p.petunjuk(GENSET, "Status")
    ke_pada(p, LISTRIK, "Sasaran", "1 ")
    assert p.lihat(LISTRIK, "Pada") == "Sasaran 1"
    p.tekan("Ctrl+Z")
    assert p.lihat(LISTRIK, "Pada") == "Satuan kerja"

    # Both are carried into every later month; before March nobody sees them.
    p.tombol("Indikator")
    assert kartu(p, "B02") == awal
    for bulan in ("B04", "B05", "B06"):
        ada = kartu(p, bulan)
        assert ada[0] == ("Indikator", DAPUR)
        assert ("Satker", LISTRIK) in ada

    # In June the kitchen is done with. Today is its day; undone it is open again, and done once more.
    p.tombol("Kendala")
    p.pilihan(PEMASOK, "Status", "selesai")
    assert p.lihat(PEMASOK, "Selesai") == "20 Jun 2023"
    p.isi(PEMASOK, "Hasil", "Dua pemasok terikat kontrak")
    p.tekan("Ctrl+Z", "Ctrl+Z")
    assert p.lihat(PEMASOK, "Status", "Selesai", "Hasil") == ("belum", "", "")
    p.tekan("Ctrl+Y", "Ctrl+Y")
    assert p.lihat(PEMASOK, "Status", "Selesai", "Hasil") == ("selesai", "20 Jun 2023", "Dua pemasok terikat kontrak")
    p.tombol("Indikator")
    assert ("Indikator", DAPUR) in kartu(p, "B06")
    assert ("Indikator", DAPUR) not in kartu(p, "B07")
    assert ("Satker", LISTRIK) in kartu(p, "B07")

    # The triwulan is closed and sent; Kanwil's note on June can still be written down, the words cannot.
    kartu(p, "B06")
    aktif(p)
    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    p.tombol("Tutup TW II")
    assert "Triwulan II 2023 ditutup" in p.pesan()
    p.buka_tab("Realisasi")
    p.klik("1.1", "Uraian")
    p.ketik("x")
    assert "Triwulan II 2023 sudah ditutup" in p.pesan()
    p.klik("1.1", "No")
    catatan = anak(halaman(p), QPlainTextEdit, "catatan")
    QTest.mouseClick(catatan.viewport(), Qt.MouseButton.LeftButton)
    p.ketik("Lengkapi bukti uji kelayakan")
    p.klik("1.2", "No")
    assert catatan.toPlainText() == ""
    assert "Catatan monitoring: Lengkapi bukti uji kelayakan" in p.petunjuk("1.1", "Uraian")

    # The next year begins with what is open, with PIC and due date; what is done stays behind.
    def buka_tahun(dialog: QDialog) -> None:
        tombol = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Buka tahun")
        QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)

    periksa = dalam_dialog(buka_tahun)
    lewat_menu(p, "Berkas", "Tahun anggaran baru…")
    periksa()
    assert p.jendela.sesi.tahun == 2024
    p.buka_tab("Realisasi")
    p.tombol("Kendala")
    assert p.lihat(LISTRIK, "Pada", "Kategori", "Sejak") == ("Satuan kerja", "Sarana prasarana", "Januari")
    assert p.lihat(GENSET, "PIC", "Tenggat", "Status") == ("Urusan Tata Usaha", "17 Jun 2023", "belum")
    assert "Dibawa dari 2023, sejak Maret" in p.petunjuk(LISTRIK, "Kendala")
    assert DAPUR not in p.lihat_kolom("Kendala")
    assert not any(t.startswith("Bawa ") for t in p.teks_tombol()), "nothing is left to be brought in"
