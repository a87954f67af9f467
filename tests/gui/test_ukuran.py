"""Text size: everything grows, nothing that a form fixes clips it, and going back leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.gui import tema, ukuran
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow


@pytest.fixture(autouse=True)
def kembali() -> Iterator[None]:
    yield
    tema.ganti_ukuran(100)


def lebar_tetap(akar: QWidget) -> dict[str, tuple[int, int]]:
    return {w.objectName(): (w.minimumWidth(), w.maximumWidth()) for w in akar.findChildren(QWidget) if w.objectName()}


def test_larger_and_back_again(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> None:
    jendela = buat_jendela(contoh)
    halaman = jendela.ke_tab("laporan")
    assert halaman is not None
    sebelum, tinggi = lebar_tetap(halaman), jendela.fontMetrics().height()
    tema.ganti_ukuran(150)
    assert jendela.fontMetrics().height() >= tinggi * 1.4
    assert lebar_tetap(halaman)["kartuBagian"][0] == sebelum["kartuBagian"][0] * 1.5
    tema.ganti_ukuran(100)
    assert jendela.fontMetrics().height() == tinggi
    assert lebar_tetap(halaman) == sebelum


def test_chosen_in_the_menu_and_remembered(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> None:
    jendela = buat_jendela(contoh)
    menu = jendela.menu.menu_ukuran
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["100 %"]
    next(a for a in menu.actions() if a.text() == "130 %").trigger()
    assert (ukuran.persen(), int(str(jendela.setelan.value("tampilan/ukuran")))) == (130, 130)


@pytest.mark.parametrize("nama", NAMA_TAB)
@pytest.mark.parametrize("persen", [100, 150])
def test_no_button_or_line_is_clipped(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qapp: QApplication, nama: str, persen: int
) -> None:
    """At 1366×768, also with the largest text, every button and every line of words has the room it asks for."""
    jendela = buat_jendela(contoh)
    tema.ganti_ukuran(persen)
    halaman = jendela.ke_tab(nama)
    assert halaman is not None
    while jendela.kepala._jam_periksa.isActive():
        QTest.qWait(20)
    tunggu_tenang(qapp, 1)
    sempit = []
    for unsur in jendela.findChildren(QWidget):
        if not unsur.isVisible() or not isinstance(unsur, QPushButton | QToolButton | QLabel):
            continue
        if isinstance(unsur, QLabel) and (unsur.wordWrap() or not unsur.text() or type(unsur) is not QLabel):
            continue
        if unsur.width() + 2 < unsur.sizeHint().width() or unsur.height() + 2 < unsur.sizeHint().height():
            sempit.append((unsur.objectName(), getattr(unsur, "text", str)(), unsur.size(), unsur.sizeHint()))
    assert not sempit
    assert jendela.width() == 1366, "the window must not outgrow the screen"
