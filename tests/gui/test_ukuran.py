"""Text size: everything grows, nothing that a form fixes clips it, and going back leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.gui import tema, ukuran
from kinerja_desktop.gui.dialog.petugas import DialogPetugas
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
    sempit: list[object] = [
        (k.objectName(), k.size()) for k in halaman.findChildren(QComboBox)
        if k.isVisible() and k.height() < k.fontMetrics().height() + 8
    ]  # fmt: skip
    for unsur in jendela.findChildren(QWidget):
        if not unsur.isVisible() or not isinstance(unsur, QPushButton | QToolButton | QLabel):
            continue
        if isinstance(unsur, QLabel) and (unsur.wordWrap() or not unsur.text() or type(unsur) is not QLabel):
            continue
        if unsur.width() + 2 < unsur.sizeHint().width() or unsur.height() + 2 < unsur.sizeHint().height():
            sempit.append((unsur.objectName(), getattr(unsur, "text", str)(), unsur.size(), unsur.sizeHint()))
    assert not sempit
    assert jendela.width() == 1366, "the window must not outgrow the screen"


@pytest.mark.parametrize("nama", NAMA_TAB)
@pytest.mark.parametrize(("lebar", "tinggi", "persen"), [(960, 540, 100), (1366, 768, 150)])
def test_small_screens_scroll_instead_of_clipping(
    buat_jendela: Callable[[Path | None], MainWindow],
    contoh: Path,
    qapp: QApplication,
    nama: str,
    lebar: int,
    tinggi: int,
    persen: int,
) -> None:
    """960×540 is what 1920×1080 at 200 % leaves: neighbours keep apart, nothing is squeezed below what it needs."""
    jendela = buat_jendela(contoh)
    tema.ganti_ukuran(persen)
    jendela.resize(lebar, tinggi)
    halaman = jendela.ke_tab(nama)
    assert halaman is not None
    tunggu_tenang(qapp, 2)
    assert jendela.size().toTuple() == (lebar, tinggi)
    for unsur in halaman.findChildren(QWidget):
        tata = unsur.layout()
        if tata is None or not unsur.isVisible():
            continue
        butir = [tata.itemAt(n) for n in range(tata.count())]
        kotak = [b.geometry() for b in butir if b is not None and not b.isEmpty()]
        assert not any(a.intersects(b) for i, a in enumerate(kotak) for b in kotak[:i]), unsur.objectName()
        assert unsur.height() >= tata.totalMinimumSize().height(), unsur.objectName()


def test_a_dialog_grows_with_its_text(buat_jendela: Callable[[Path | None], MainWindow], qapp: QApplication) -> None:
    jendela = buat_jendela(None)
    biasa = DialogPetugas("", jendela)
    lebar = biasa.minimumWidth()
    tema.ganti_ukuran(150)
    assert biasa.minimumWidth() == DialogPetugas("", jendela).minimumWidth() == round(lebar * 1.5)
    tema.ganti_ukuran(100)
    assert biasa.minimumWidth() == lebar


def test_the_keyboard_walks_a_page_in_reading_order(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qapp: QApplication
) -> None:
    """Tab leads on, never back to where it was, until it is round; Shift+Tab leads the same way back."""
    jendela = buat_jendela(contoh)
    jendela.activateWindow()
    halaman = jendela.ke_tab("laporan")
    assert halaman is not None
    tunggu_tenang(qapp, 2)
    awal = halaman.findChild(QWidget, "pilihLaporan")
    assert awal is not None
    awal.setFocus()
    jalan: list[QWidget] = []
    while (kini := QApplication.focusWidget()) is not None and kini not in jalan and len(jalan) < 60:
        jalan.append(kini)
        QTest.keyClick(kini, Qt.Key.Key_Tab)
    nama = [w.objectName() for w in jalan if w.objectName()]
    urut = ["pilihLaporan", "semua", "daftarBagian", "kertas", "zoom", "simpanPdf", "simpanXlsx", "cetakKertas"]
    assert [n for n in nama if n in urut] == urut
    for sebelum in reversed(jalan):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is sebelum
