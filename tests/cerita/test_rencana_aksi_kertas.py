"""Rencana aksi of the papers, typed and pasted from nothing by an officer at the window (003, 004, 000)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from kinerja_desktop.gui.muat import anak
from kinerja_desktop.layanan import buat_baru
from tests.application.test_renaksi_tempel import BMN, SKEMA, TERNATE
from tests.cerita.gestur import tanpa_layar
from tests.cerita.petugas import Petugas

KERJA, USIA = "Presentase klien usia produktif yang memperoleh pekerjaan", "Pelaksanaan bimbingan kepada klien"
RENCANA = "Bimbingan Kepribadian / Kemandirian Klien"


@pytest.fixture
def kosong(tmp_path: Path) -> Path:
    return buat_baru(tmp_path / "bapas-baru.kinerja", "407799", "Balai Pemasyarakatan Kelas II Baru", "Bapas", 2024)


def pilih_letak(p: Petugas, nama: str) -> None:
    """Choose a layout in the list above the grid with arrow keys."""
    halaman = p.jendela.halaman_kini()
    assert halaman is not None
    letak = anak(halaman, QComboBox, "tata_letak")
    letak.setFocus()
    for _ in range(letak.count()):
        if letak.currentText() == nama:
            break
        QTest.keyClick(letak, Qt.Key.Key_Down)
    assert letak.currentText() == nama
    letak.activated.emit(letak.currentIndex())


@tanpa_layar
def test_ternate_diketik_dari_kiri_ke_kanan(masuk: Callable[[Path], Petugas], kosong: Path) -> None:
    """003: one row typed with Tab, RPD shared out, the plan of four triwulan pasted beside it."""
    p = masuk(kosong)
    p.buka_tab("Rencana Aksi")
    p.tombol("+ Sasaran")
    p.ketik(f"Meningkatnya pelayanan pembimbingan klien⇥{KERJA}⇥70 %⇥A / B × 100%⇥{USIA}⇥88.880.000⏎")
    assert p.lihat(0, "No", "Sasaran", "Target", "Rumus", "Kegiatan", "Pagu") == (
        "1", "Meningkatnya pelayanan pembimbingan klien", "70 %", "A / B × 100%", USIA, "88.880.000",
    )  # fmt: skip
    assert p.lihat(0, "Indikator") == f"1.1  {KERJA}"
    p.klik(0, "RPD")
    p.tombol("Bagi rata RPD")
    p.pilih_menu("Kegiatan ini")
    assert p.lihat_kolom("RPD") == ["22.220.000"] * 5
    p.klik(0, "Realisasi anggaran")
    p.tempel("Rp. 450.000\t" + "\n\t".join([RENCANA] * 4))
    assert p.lihat_kolom("Rencana kegiatan")[:4] == [RENCANA] * 4
    assert p.lihat(0, "Realisasi anggaran") == "450.000"

    p.tombol("+ Indikator")
    p.ketik("Jumlah Kendaraan Bermotor⇥5 Unit⇥Realisasi / Target × 100%⇥Pemeliharaan kendaraan bermotor⇥61000000⏎")
    r = p.baris("1.2  Jumlah Kendaraan Bermotor")
    assert p.lihat(r, "Target", "Pagu") == ("5 Unit", "61.000.000")
    p.klik(r, "Pagu")
    # Empty cells of the paper's merged cells are no refusal: the block falls on its own rows.
    p.tempel("\n".join(f"{'Rp. 61.000.000' if n == 0 else ''}\t{tw}\tRp.15.250.000" for n, tw in enumerate(
        ("TW I", "TW II", "TW III", "TW IV"))))  # fmt: skip
    assert p.lihat_kolom("RPD")[r : r + 4] == ["15.250.000"] * 4
    assert p.lihat(p.tabel.model.rowCount() - 1, "Pagu") == "149.880.000"


@tanpa_layar
def test_ternate_ditempel_seluruhnya(masuk: Callable[[Path], Petugas], kosong: Path) -> None:
    p = masuk(kosong)
    p.buka_tab("Rencana Aksi")
    QApplication.clipboard().setText("\n".join("\t".join(satu) for satu in TERNATE))
    p.tombol("Tempel matriks")
    assert "3 kegiatan ditempel" in p.pesan()
    r = p.baris(BMN)
    assert p.lihat(r, "Pagu", "RPD", "Realisasi anggaran") == ("6.050.000", "1.512.500", "450.000")
    assert p.lihat(p.tabel.model.rowCount() - 1, "Pagu") == "120.780.000"
    p.tekan("Ctrl+Z")
    assert p.tabel.model.rowCount() == 0


@tanpa_layar
def test_kanwil_per_skema_di_bawah_program(masuk: Callable[[Path], Petugas], kosong: Path) -> None:
    """000: nine columns, one line per skema, one pagu over a whole sasaran, the kind of period in words."""
    p = masuk(kosong)
    p.buka_tab("Rencana Aksi")
    pilih_letak(p, "9 kolom")
    p.tombol("+ Sasaran")
    p.ketik("SK19. Meningkatnya Pelaksanaan Reformasi Birokrasi⇥IKK19.1 Persentase Pelaksanaan Rencana Aksi⇥")
    p.ketik(f"Program Dukungan Manajemen⇥100%⇥% = A / B × 100%⇥{SKEMA[0]}⇥10.499.117.000⇥Semesteran⇥2 Dokumen⏎")
    assert p.lihat_kolom("No")[:2] == ["Program Dukungan Manajemen", "SK19"]
    assert p.lihat(1, "Indikator", "Periode pelaporan", "Data dukung") == (
        "IKK19.1  Persentase Pelaksanaan Rencana Aksi", "Semesteran", "2 Dokumen · 0/2",
    )  # fmt: skip
    p.tombol("+ Kegiatan")
    p.ketik(f"{SKEMA[1]}⇥")
    p.tekan("Right")
    p.ketik("Tahunan⇥1 Kegiatan⏎")
    p.tombol("+ Indikator")
    p.ketik(f"IKK19.2 Indeks Kepuasan Unit Kerja⇥3,52 Indeks⇥RATA-RATA SKOR⇥{SKEMA[0]}⏎")
    p.klik(1, "Pagu")
    p.tombol("Pagu")
    p.pilih_menu("Satu pagu untuk sasaran ini")
    pagu = p.lihat_kolom("Pagu")
    assert pagu == ["", *["10.499.117.000"] * 4]
    assert p.tabel.model.blok(2, p.judul().index("Pagu")) == (1, 3)
    assert p.lihat_kolom("Periode pelaporan")[1:4] == ["Semesteran", "Tahunan", "Semesteran"]
    p.tombol("Data dukung")
    halaman = p.jendela.halaman_kini()
    assert halaman is not None
    assert SKEMA[0] in anak(halaman, QLabel, "judul_dukung").text()
