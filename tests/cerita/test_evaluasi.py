"""A semester is evaluated in a meeting: composed from the rencana aksi, judged, followed up until closed, and printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QPushButton, QWidget

from kinerja_desktop.gui.halaman.evaluasi import HalamanEvaluasi
from kinerja_desktop.gui.halaman.profil import DAFTAR
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.layanan import buat_contoh
from tests.cerita.gestur import tanpa_layar
from tests.cerita.kertas import baca_pdf, perintah
from tests.cerita.petugas import Petugas
from tests.gui.bantu_halaman import ambil_menu

HARI = date(2026, 7, 13)


def bagian(p: Petugas, nama: str) -> HalamanEvaluasi:
    """To a part of Profil & Naskah with the arrows of its list."""
    halaman = p.buka_tab("Profil & Naskah")
    daftar = anak(halaman, QListWidget, "daftar")
    daftar.setCurrentRow([d[0] for d in DAFTAR].index(nama))
    p.qtbot.waitUntil(lambda: bool(halaman.findChildren(HalamanEvaluasi)))
    return halaman.findChildren(HalamanEvaluasi)[0]


def tekan(akar: QWidget, nama: str) -> None:
    tombol = anak(akar, QPushButton, nama)
    assert tombol.isVisible()
    QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)


def susun(p: Petugas, e: HalamanEvaluasi) -> None:
    """Choose "Dari rencana aksi" in the menu of Susun."""
    menu = e.menu_susun
    assert isinstance(menu, QMenu)
    menu.popup(e.mapToGlobal(e.rect().center()))
    ambil_menu(menu, "Dari rencana aksi")
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow)


def teks(e: HalamanEvaluasi, baris: int, kolom: int) -> str:
    return str(e.tabel.model.index(baris, kolom).data() or "")


def cari(e: HalamanEvaluasi, *kata: str) -> int:
    """The row of the grid in sight that shows all these words."""
    model = e.tabel.model
    for r in range(model.rowCount()):
        isi = [teks(e, r, c) for c in range(model.columnCount())]
        if all(any(k == i for i in isi) for k in kata):
            return r
    raise AssertionError(f"no row with {kata}")


def isi(p: Petugas, e: HalamanEvaluasi, baris: int, kolom: int, tulisan: str) -> None:
    e.tabel.tampilan.ke(baris, kolom)
    e.tabel.tampilan.setFocus()
    p.ketik(tulisan, "⏎")


@pytest.fixture
def ntb(tmp_path: Path) -> Path:
    path = tmp_path / "ntb.kinerja"
    buat_contoh("kanwil-ntb-2026", path)
    return path


@tanpa_layar
def test_rapat_semester_sampai_tindak_lanjutnya_selesai(
    masuk: Callable[[Path], Petugas], ntb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: HARI))
    p = masuk(ntb)
    e = bagian(p, "Evaluasi")

    # The list says what the decree asks for and is not there yet; the meeting is begun from its row.
    baris = cari(e, "Semester I", "Seluruh satuan kerja")
    assert teks(e, baris, 3) == "belum dibuat"
    e.tabel.tampilan.ke(baris, 0)
    tekan(e, "tombolBuka")
    assert e.evaluasi is not None

    # Composed from the rencana aksi: no figure is typed; only the judgement and what is to be done.
    susun(p, e)
    assert "butir disusun" in p.pesan()
    banyak = e.tabel.model.rowCount()
    assert banyak == len(p.jendela.sesi.dokumen.renaksi)
    assert teks(e, 0, 0) == p.jendela.sesi.dokumen.renaksi_urut[0].uraian
    isi(p, e, 0, 4, "Terlaksana sesuai rencana")
    isi(p, e, 0, 5, "Lengkapi bukti dukung bulan Mei")
    p.tekan("Ctrl+Z")
    p.tekan("Ctrl+Y")
    assert (teks(e, 0, 4), teks(e, 0, 5)) == ("Terlaksana sesuai rencana", "Lengkapi bukti dukung bulan Mei")

    tanggal = anak(e, QLineEdit, "tanggal")
    QTest.mouseClick(tanggal, Qt.MouseButton.LeftButton)
    p.ketik("10 Juli 2026", "⏎")
    tekan(e, "pilihUraian")
    hasil = anak(e, QPlainTextEdit, "hasil")
    QTest.mouseClick(hasil.viewport(), Qt.MouseButton.LeftButton)
    p.ketik("Bukti dukung dilengkapi sebelum Agustus.")

    # What the row asks for is followed up, with who and until when.
    tekan(e, "pilihTindak")
    tekan(e, "tombolAmbil")
    r = cari(e, "Lengkapi bukti dukung bulan Mei")
    assert teks(e, r, 1) != "", "the unit of the kegiatan is proposed as PIC"
    isi(p, e, r, 2, "12 Juli 2026")
    assert "Tenggat lewat 1 hari" in str(e.tabel.model.index(r, 3).data(Qt.ItemDataRole.ToolTipRole))

    # Later it is done; the day is noted.
    isi(p, e, r, 3, "selesai")
    assert teks(e, r, 5) == "13 Juli 2026"
    tekan(e, "tombolKembali")
    baris = cari(e, "Semester I", "Seluruh satuan kerja")
    assert (teks(e, baris, 3), teks(e, baris, 4)) == (f"dinilai 1 dari {banyak}", "1 selesai")

    p.tutup_jendela()
    pdf = tmp_path / "rapat.pdf"
    kode, kata = perintah("cetak", ntb, "--tahun", 2026, "--periode", "SM1", "--bagian", "evaluasi", "--keluar", pdf)
    assert kode == 0, kata
    isi_pdf = baca_pdf(pdf)
    for kata in (
        "RAPAT EVALUASI RENCANA AKSI", "SEMESTER I TAHUN 2026", "Terlaksana sesuai rencana",
        "Bukti dukung dilengkapi sebelum Agustus.", "Selesai 13 Juli 2026", "Mataram, 10 Juli 2026",
    ):  # fmt: skip
        assert kata in isi_pdf


@tanpa_layar
def test_evaluasi_mandiri_ditandatangani_kepala_unit(
    masuk: Callable[[Path], Petugas], ntb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: HARI))
    p = masuk(ntb)
    e = bagian(p, "Evaluasi")
    unit: Any = next(u for u in p.jendela.sesi.dokumen.unit if "Tata Usaha" in u.nama)
    e.tabel.tampilan.ke(cari(e, "Semester I", unit.nama), 0)
    tekan(e, "tombolBuka")
    susun(p, e)
    isi(p, e, 0, 4, "Baik")
    p.tutup_jendela()
    pdf = tmp_path / "mandiri.pdf"
    argumen = ("--tahun", 2026, "--periode", "SM1", "--bagian", "evaluasi-mandiri", "--keluar", pdf)
    kode, kata = perintah("cetak", ntb, *argumen)
    assert kode == 0, kata
    isi_pdf = baca_pdf(pdf)
    assert "LAPORAN EVALUASI MANDIRI" in isi_pdf
    assert unit.nama.upper() in isi_pdf
    kepala = next(
        (x.jabatan for x in p.jendela.sesi.dokumen.pejabat if x.unit_id == unit.id and x.peran == "kepala unit"),
        f"Kepala {unit.nama}",
    )
    assert kepala in isi_pdf
