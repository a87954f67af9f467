"""Find and replace in the chief grid, the next hit by key, and F6 between the areas of a page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.dialog import ganti
from kinerja_desktop.gui.dialog.ganti import DialogGanti
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel import TabelLembar
from kinerja_desktop.gui.tabel.cari import Cari

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def tabel(qtbot: QtBot, jendela: MainWindow) -> TabelLembar:
    """The grid of the Perjanjian Kinerja, with the focus."""
    qtbot.waitUntil(lambda: jendela.sesi.berkas is not None)
    halaman: Any = jendela.ke_tab("perjanjian_kinerja")
    jendela.activateWindow()
    qtbot.waitUntil(jendela.isActiveWindow)
    tabel: TabelLembar = halaman.tabel
    tabel.setFocus()
    return tabel


@pytest.fixture
def panel(jendela: MainWindow, tabel: TabelLembar) -> DialogGanti:
    ganti.buka(jendela)
    panel = jendela.findChild(DialogGanti)
    assert isinstance(panel, DialogGanti)
    return panel


def tekan(panel: DialogGanti, nama: str) -> None:
    QTest.mouseClick(anak(panel, QPushButton, nama), Qt.MouseButton.LeftButton)


def uraian(tabel: TabelLembar) -> list[str]:
    c = [k.id for k in tabel.model.kolom].index("uraian")
    return [tabel.model.isi(r, c).teks for r, b in enumerate(tabel.model.baris) if b.jenis == "isi"]


@pytest.mark.parametrize(
    ("cari", "teks", "cocok", "jadi"),
    [
        (Cari("indeks"), "Indeks indeks", True, "X X"),
        (Cari("indeks", besar_kecil=True), "Indeks indeks", True, "Indeks X"),
        (Cari("indeks", seluruh=True), "Indeks indeks", False, "Indeks indeks"),
        (Cari("a.c"), "abc", False, "abc"),
        (Cari("(a)"), "b (a)", True, "b X"),
        (Cari(""), "", False, None),
    ],
)
def test_what_fits(cari: Cari, teks: str, cocok: bool, jadi: str | None) -> None:
    assert cari.cocok(teks) is cocok
    if jadi is not None:
        assert cari.ganti(teks, "X") == jadi


def test_count_first_then_all_in_one_step(
    qtbot: QtBot, jendela: MainWindow, tabel: TabelLembar, panel: DialogGanti
) -> None:
    lama = uraian(tabel)
    banyak = sum("indeks" in teks.casefold() for teks in lama)
    satuan = sum(teks == "Indeks" for teks in _kolom(tabel, "satuan"))
    QTest.keyClicks(panel.cari, "indeks")
    QTest.keyClicks(panel.ganti, "Nilai")
    kata = anak(panel, QLabel, "hasil").text()
    assert kata.startswith(f"{banyak + satuan} sel cocok; ")
    panel.tempat.setCurrentIndex(1)  # this column
    tabel.tampilan.ke(1, [k.id for k in tabel.model.kolom].index("uraian"))
    panel.hitung()
    assert anak(panel, QLabel, "hasil").text() == f"{banyak} sel cocok; {banyak} dapat diganti."
    tekan(panel, "ganti_semua")
    assert uraian(tabel) == [t.replace("Indeks", "Nilai") for t in lama]
    assert jendela.pesan.teks.text() == f"{banyak} sel diganti · Ctrl+Z mengurungkan"
    jendela.sesi.urungkan()
    assert uraian(tabel) == lama
    panel.close()


def _kolom(tabel: TabelLembar, id_: str) -> list[str]:
    c = [k.id for k in tabel.model.kolom].index(id_)
    return [tabel.model.isi(r, c).teks for r, b in enumerate(tabel.model.baris) if b.jenis == "isi"]


def test_one_by_one_within_the_selection(
    qtbot: QtBot, jendela: MainWindow, tabel: TabelLembar, panel: DialogGanti
) -> None:
    panel.close()
    lama = uraian(tabel)
    c = [k.id for k in tabel.model.kolom].index("uraian")
    r = [r for r, b in enumerate(tabel.model.baris) if b.jenis == "isi"]
    tabel.tampilan.ke(r[0], c)
    tabel.tampilan.ke(r[2], c, perluas=True)
    ganti.buka(jendela)
    assert jendela.findChildren(DialogGanti) == [panel], "one panel, brought to the front"
    assert panel.tempat.currentText() == "Sel yang dipilih"
    QTest.keyClicks(panel.cari, "Indeks")
    QTest.keyClicks(panel.ganti, "Nilai")
    cocok = [i for i in range(3) if "Indeks" in lama[i]]
    assert len(cocok) == 2
    QTest.keyClick(panel.cari, K.Key_Return)  # next
    assert tabel.tampilan.kini() == (r[cocok[0]], c)
    tekan(panel, "ganti_satu")
    baru = uraian(tabel)
    assert baru[cocok[0]] == lama[cocok[0]].replace("Indeks", "Nilai")
    assert [b for i, b in enumerate(baru) if i != cocok[0]] == [b for i, b in enumerate(lama) if i != cocok[0]]
    assert tabel.tampilan.kini() == (r[cocok[1]], c)
    panel.close()


def test_numbers_and_computed_cells_stay_and_are_counted(
    qtbot: QtBot, jendela: MainWindow, tabel: TabelLembar, panel: DialogGanti
) -> None:
    target = _kolom(tabel, "target")
    anakan = sum(t == "80" for t in target)
    assert anakan
    QTest.keyClicks(panel.cari, "80")
    anak(panel, QCheckBox, "seluruh").click()
    assert (
        anak(panel, QLabel, "hasil").text()
        == f"{anakan} sel cocok; 0 dapat diganti, {anakan} dihitung atau bukan teks."
    )
    assert not anak(panel, QPushButton, "ganti_semua").isEnabled()
    panel.cari.setText("kata yang tidak ada")
    assert anak(panel, QLabel, "hasil").text() == "Tidak ada sel yang cocok."
    jendela.ke_tab("beranda")
    assert "tidak memiliki tabel" in anak(panel, QLabel, "hasil").text()
    panel.close()


def test_the_menu_opens_it(qtbot: QtBot, jendela: MainWindow, tabel: TabelLembar) -> None:
    jendela.aksi("aksiGanti").trigger()
    panel = jendela.findChild(DialogGanti)
    assert isinstance(panel, DialogGanti)
    assert panel.isVisible()
    assert not panel.isModal()
    panel.close()


def test_f3_goes_from_hit_to_hit(qtbot: QtBot, jendela: MainWindow, tabel: TabelLembar) -> None:
    jendela.kotak_cari.setText("tahanan")
    tabel.tampilan.ke(1, 0)
    QTest.keyClick(tabel.tampilan, K.Key_F3)
    pertama = tabel.tampilan.kini()
    assert pertama is not None
    assert "tahanan" in tabel.model.isi(*pertama).teks.casefold()
    QTest.keyClick(tabel.tampilan, K.Key_F3)
    assert tabel.tampilan.kini() != pertama
    QTest.keyClick(tabel.tampilan, K.Key_F3, M.ShiftModifier)
    assert tabel.tampilan.kini() == pertama


@pytest.mark.parametrize("tab", ["perjanjian_kinerja", "rencana_aksi", "anggaran", "risiko"])
def test_f6_comes_to_the_grid_at_once_and_round_again(qtbot: QtBot, jendela: MainWindow, tab: str) -> None:
    qtbot.waitUntil(lambda: jendela.sesi.berkas is not None)
    halaman: Any = jendela.ke_tab(tab)
    jendela.activateWindow()
    qtbot.waitUntil(jendela.isActiveWindow)
    jendela.tab.setFocus()
    QTest.keyClick(jendela.tab, K.Key_F6)
    assert halaman.tabel.tampilan.hasFocus()
    dikunjungi: list[object] = []
    for _ in range(12):
        fokus = QApplication.focusWidget()
        assert fokus is not None
        dikunjungi.append(fokus)
        QTest.keyClick(fokus, K.Key_F6)
        if QApplication.focusWidget() is dikunjungi[0]:
            break
    else:
        raise AssertionError("F6 does not come round")
    assert len(dikunjungi) >= 2
    fokus = QApplication.focusWidget()
    assert fokus is not None
    QTest.keyClick(fokus, K.Key_F6, M.ShiftModifier)
    assert QApplication.focusWidget() is dikunjungi[-1]
