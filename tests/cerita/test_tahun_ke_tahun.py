"""The officer pastes the money of 2020-2024 from the Renstra of 001, sees what the paper got wrong, and prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel.tidak_berlaku import DialogTidakBerlaku
from kinerja_desktop.layanan import buat_contoh
from tests.cerita.gestur import cetak_bagian, dalam_dialog, tanpa_layar
from tests.cerita.kertas import baca_pdf
from tests.cerita.petugas import LAMA, Petugas

T15 = (
    "N/A\t67,991,852,758\t69,643,265,158\t11,210,818,232\t73,795,281,338\r\n"
    "N/A\t63,413,700,601\t73,885,455,692\t18,530,539,148\t90,688,087,279\r\n"
    "N/A\t43,366,286,221\t49,959,629,747\t4,177,938,410\t8,599,722,112\r\n"
    "N/A\t174,771,839,500\t193,488,350,597\t33,919,295,790\t173,083,090,729\r\n"
)
ALOKASI = "N/A\t180,039,962,000\t195,668,557,000\t34,344,873,000\t175,168,670,000\r\n"
ALASAN = "belum ada pencatatan PNBP"


def deret(p: Petugas, pilihan: str) -> None:
    """A new series by the button and its menu."""
    QTest.keyClick(anak(p.jendela, QPushButton, "tombol_deret"), Qt.Key.Key_Space)
    p.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=LAMA)
    p.pilih_menu(pilihan)


@tanpa_layar
def test_tabel_renstra_ditempel_lalu_dicetak(
    masuk: Callable[[Path], Petugas], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    p = masuk(buat_contoh("bapas-magelang-2026", tmp_path / "magelang.kinerja"))
    p.buka_tab("Anggaran")
    p.tombol("Tahun ke tahun")
    for pilihan in ("Jenis belanja", "Seluruh belanja (tercetak di sumber)", "PNBP"):
        deret(p, pilihan)
    assert "Realisasi 2020" not in p.judul()
    p.tombol("+ Tahun")
    p.tombol("+ Tahun")
    assert p.judul()[2] == "Alokasi / target 2020"

    # The table of the paper as it stands: its fourth row passes over the computed total to the printed one.
    p.klik("Belanja Pegawai", "Realisasi 2020")
    p.tempel(T15)
    assert p.pertanyaan() == ""
    assert p.lihat("Belanja Pegawai", "Realisasi 2020", "Realisasi 2021") == ("N/A", "67.991.852.758")
    assert p.lihat("Total Belanja Keseluruhan", "Realisasi 2021") == "174.771.839.580"
    assert p.lihat("Seluruh belanja", "Realisasi 2021") == "174.771.839.500"
    assert "174.771.839.580 (selisih 80)" in p.petunjuk("Seluruh belanja", "Realisasi 2021")
    p.klik("Seluruh belanja", "Alokasi / target 2020")
    p.tempel(ALOKASI)
    assert p.lihat("Seluruh belanja, dihitung", "Capaian 2020", "Capaian 2021", "Capaian 2023") == (
        "N/A", "97,07 %", "98,76 %",
    )  # fmt: skip

    # PNBP: N/A in all years, one reason for all of them.
    p.klik("PNBP", "Alokasi / target 2020")
    p.tempel("\t".join(["N/A"] * 5))
    p.klik("PNBP", "Alokasi / target 2020")
    p.tekan(*["Shift+Right"] * 4)
    selesai = dalam_dialog(lambda d: _alasan(p, d))
    p.tekan("Ctrl+Shift+N")
    p.qtbot.waitUntil(lambda: ALASAN in p.petunjuk("PNBP", "Realisasi 2024"), timeout=LAMA)
    selesai()
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow, timeout=LAMA)

    # What the paper of 2023 printed is compared, never printed.
    p.tombol("Sumber dan capaian tercetak")
    p.isi("Seluruh belanja", "Tercetak 2023", "98,29%")
    assert "98,76 %" in p.petunjuk("Seluruh belanja", "Tercetak 2023")

    isi = baca_pdf(cetak_bagian(p, tmp_path / "tren.pdf", monkeypatch, "Anggaran tahun ke tahun"))
    for kata in (
        "Matriks Perbandingan Target dan Realisasi PNBP", "Matriks Realisasi Anggaran Berdasarkan Jenis Belanja",
        "Matriks Capaian Kinerja Anggaran", f"N/A: {ALASAN}", "174.771.839.580", "98,76 %", "Pagu dan Realisasi",
        "Komposisi Realisasi Anggaran", "Rp miliar",
    ):  # fmt: skip
        assert kata in isi, kata
    assert "98,29" not in isi
    assert "174.771.839.500" not in isi


def _alasan(p: Petugas, dialog: object) -> None:
    assert isinstance(dialog, DialogTidakBerlaku)
    anak(dialog, QLineEdit, "alasan").setText("")
    QTest.keyClicks(dialog.alasan, ALASAN)
    QTest.keyClick(dialog.alasan, Qt.Key.Key_Return)
