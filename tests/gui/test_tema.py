"""Looks come from palette roles alone, in light and dark; where the focus is can be seen on every kind of control."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.gui import tema
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.unsur import BilahTab

GUI = Path(tema.__file__).parent
WARNA = re.compile(r"""#[0-9a-fA-F]{6}\b|QColor\(\s*["'\d]|QColor\.from\w+\(\s*[\d"']|GlobalColor\.(?!transparent)""")


def test_only_the_theme_names_colours() -> None:
    salah = [
        f"{p.relative_to(GUI)}: {baris.strip()}"
        for p in sorted(GUI.rglob("*.py"))
        if p.name != "tema.py"
        for baris in p.read_text(encoding="utf-8").splitlines()
        if WARNA.search(baris)
    ]
    formulir = [
        p.name for p in sorted(Path("forms").glob("*.ui")) if re.search(r"<color|#[0-9a-fA-F]{6}", p.read_text())
    ]
    assert not salah + formulir


@pytest.mark.parametrize("nama", ["terang", "gelap"])
def test_text_stands_out_from_its_ground(nama: str) -> None:
    w = tema.GELAP if nama == "gelap" else tema.TERANG
    for latar in (w.latar, w.permukaan, w.permukaan2, w.terhitung, w.aksen_lembut, w.pilih):
        assert kontras(w.teks, latar) >= 4.5
    for latar in (w.latar, w.permukaan, w.permukaan2):
        assert kontras(w.teks2, latar) >= 4.5
    for nada in ("abu", "aksen", "hijau", "kuning", "merah"):
        assert kontras(*w.nada(nada)) >= 4.5, nada


def terang(warna: QColor) -> float:
    def linear(x: float) -> float:
        return x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(warna.redF()) + 0.7152 * linear(warna.greenF()) + 0.0722 * linear(warna.blueF())


def kontras(satu: QColor, lain: QColor) -> float:
    kecil, besar = sorted((terang(satu), terang(lain)))
    return (besar + 0.05) / (kecil + 0.05)


def _berkelas(widget: QWidget, kelas: str) -> QWidget:
    widget.setProperty("kelas", kelas)
    return widget


def _daftar() -> QWidget:
    daftar = QListWidget()
    daftar.addItems(["satu", "dua"])
    daftar.setCurrentRow(0)
    return daftar


def _tab() -> QWidget:
    tab = BilahTab()
    for nama in ("Beranda", "Realisasi"):
        tab.addTab(nama)
    return tab


def _terpilih(tombol: QPushButton | QCheckBox | QRadioButton) -> QWidget:
    tombol.setCheckable(True)
    tombol.setChecked(True)
    return tombol


JENIS: dict[str, Callable[[], QWidget]] = {
    "tombol": lambda: QPushButton("Cetak"),
    "utama": lambda: _berkelas(QPushButton("Kirim"), "utama"),
    "tautan": lambda: _berkelas(QPushButton("Buka"), "tautan"),
    "terpilih": lambda: _terpilih(QPushButton("Semua")),
    "alat": lambda: QToolButton(),
    "isian": lambda: QLineEdit("74"),
    "uraian": lambda: QPlainTextEdit("kata"),
    "pilihan": QComboBox,
    "centang": lambda: _terpilih(QCheckBox("Pembanding")),
    "tanpa centang": lambda: QCheckBox("Pembanding"),
    "radio": lambda: _terpilih(QRadioButton("Titik ribuan")),
    "daftar": _daftar,
    "navigasi": lambda: _berkelas(_daftar(), "navigasi"),
    "daftar polos": lambda: _berkelas(_daftar(), "polos"),
    "tabel": lambda: QTableWidget(2, 2),
    "gulir": lambda: _berkelas(QScrollArea(), "polos"),
    "tab": _tab,
}


@pytest.fixture(params=["terang", "gelap"])
def skema(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    tema.pasang(qapp, request.param)
    yield request.param
    tema.pasang(qapp, "terang")


@pytest.mark.parametrize("jenis", JENIS)
def test_the_focus_is_seen(qtbot: QtBot, skema: str, jenis: str) -> None:
    """Giving the focus changes enough of the picture, by enough contrast, to be found at a glance."""
    wadah = QWidget()
    qtbot.addWidget(wadah)
    tata = QVBoxLayout(wadah)
    lain, uji = QPushButton("lain"), JENIS[jenis]()
    tata.addWidget(lain)
    tata.addWidget(uji)
    wadah.resize(260, 160)
    wadah.show()
    wadah.activateWindow()
    qtbot.waitUntil(wadah.isActiveWindow)
    assert beda_fokus(lain, uji) >= min(uji.width(), uji.height() * 2)


def test_the_tabs_ring_is_for_the_keyboard(qtbot: QtBot, skema: str) -> None:
    tab = _tab()
    qtbot.addWidget(tab)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    for sebab, cincin in ((Qt.FocusReason.MouseFocusReason, False), (Qt.FocusReason.TabFocusReason, True)):
        tab.clearFocus()
        tab.setFocus(sebab)
        assert bool(tab.property("papan")) is cincin


def test_the_focus_is_seen_on_months_and_switches(jendela: MainWindow, qapp: QApplication, skema: str) -> None:
    jendela.activateWindow()
    halaman = jendela.ke_tab("realisasi")
    assert halaman is not None
    tunggu_tenang(qapp, 1)
    for nama in ("bulan_01", "bulan_12", "tampilan_indikator", "tampilan_kegiatan", "tombol_kendala"):
        tombol = anak(halaman, QPushButton, nama)
        assert beda_fokus(anak(halaman, QPushButton, "tombol_salin_uraian"), tombol) >= tombol.width(), nama


def beda_fokus(lain: QWidget, uji: QWidget) -> int:
    """Points of the picture that are plainly others when the focus comes."""
    lain.setFocus()
    sebelum = uji.grab().toImage()
    uji.setFocus(Qt.FocusReason.TabFocusReason)
    assert uji.hasFocus()
    if isinstance(uji, QLineEdit):
        uji.deselect()
    QApplication.processEvents()
    sesudah = uji.grab().toImage()
    titik = (QPoint(x, y) for x in range(sebelum.width()) for y in range(sebelum.height()))
    return sum(kontras(sebelum.pixelColor(p), sesudah.pixelColor(p)) >= 1.5 for p in titik)
