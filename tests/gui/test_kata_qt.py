"""Qt's own dialogs, menus and buttons speak Indonesian."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTreeView,
    QWidget,
    QWizard,
    QWizardPage,
)
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui import terjemahan

INGGRIS = re.compile(
    r"\b(ok|cancel|save|open|close|yes|no|undo|redo|cut|copy|paste|delete|select|file|files|name|size|search|print|help|"
    r"error|warning|add|remove|edit|next|back|apply|reset|retry|ignore|abort|discard|finish|commit|done|scroll|page|left|"
    r"right|top|bottom|up|down|here|look|in:|type|kind|date|modified|folder up|directory|show|hide|details|view|list|new|"
    r"rename|hidden|restore|defaults|enter|value|go|parent|recent|places|step|clear|link|location|insert|choose|"
    r"press|toggle|sidebar|all files)\b",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def bahasa(qapp: QApplication) -> None:
    terjemahan.pasang(qapp)


def kata(akar: QWidget) -> Iterator[str]:
    """Every word of a window: shown, in tooltips, for screen readers, in its menus and headings."""
    for w in [akar, *akar.findChildren(QWidget)]:
        for nama in (
            "text",
            "placeholderText",
            "toolTip",
            "windowTitle",
            "accessibleName",
            "accessibleDescription",
            "title",
        ):
            if callable(ambil := getattr(w, nama, None)) and isinstance(teks := ambil(), str):
                yield teks
        if isinstance(w, QComboBox):
            yield from (w.itemText(i) for i in range(w.count()))
        if isinstance(w, QTreeView) and w.model() is not None:
            yield from (str(w.model().headerData(i, Qt.Orientation.Horizontal)) for i in range(w.model().columnCount()))
        for aksi in w.actions():
            yield from (aksi.text(), aksi.toolTip())


def inggris(teks: Iterator[str] | list[str]) -> list[str]:
    # A path of this machine is no word of Qt's.
    return [t for t in teks if INGGRIS.search(t.replace("&", "")) and not t.startswith("/")]


def _berkas(simpan: bool) -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if simpan else QFileDialog.AcceptMode.AcceptOpen)
    return dialog


def _folder() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog


def _pesan() -> QWidget:
    kotak = QMessageBox()
    for tombol in QDialogButtonBox.StandardButton:
        if tombol != QDialogButtonBox.StandardButton.NoButton:
            kotak.addButton(QMessageBox.StandardButton(tombol.value))
    kotak.setDetailedText("rincian")
    return kotak


def _langkah() -> QWidget:
    wisaya = QWizard()
    wisaya.setOption(QWizard.WizardOption.HaveHelpButton)
    for _ in range(2):
        wisaya.addPage(QWizardPage())
    return wisaya


def _tombol() -> QWidget:
    kotak = QDialogButtonBox()
    for tombol in QDialogButtonBox.StandardButton:
        if tombol != QDialogButtonBox.StandardButton.NoButton:
            kotak.addButton(tombol)
    return kotak


DIALOG: dict[str, Callable[[], QWidget]] = {
    "buka": lambda: _berkas(simpan=False),
    "simpan": lambda: _berkas(simpan=True),
    "folder": _folder,
    "pesan": _pesan,
    "langkah": _langkah,
    "tombol": _tombol,
    "isian": QInputDialog,
    "kemajuan": QProgressDialog,
    "angka": QSpinBox,
}


@pytest.mark.parametrize("nama", DIALOG)
def test_standard_dialogs(qtbot: QtBot, nama: str) -> None:
    dialog = DIALOG[nama]()
    qtbot.addWidget(dialog)
    dialog.show()
    semua = [t for t in kata(dialog) if t.strip()]
    assert semua or nama == "angka"
    assert not inggris(semua)


def test_context_menus_of_fields(qtbot: QtBot) -> None:
    baris, naskah, halaman = QLineEdit("a"), QPlainTextEdit("a"), QTextBrowser()
    halaman.setHtml('<a href="a">a</a>')
    for isian in (baris, naskah, halaman):
        qtbot.addWidget(isian)
        menu = isian.createStandardContextMenu()
        teks = [a.text().split("\t")[0] for a in menu.actions() if a.text()]
        menu.deleteLater()
        assert teks
        assert not inggris(teks)


def test_menu_of_a_scroll_bar() -> None:
    """Qt makes this menu inside an event handler that waits, so its words are asked for one by one."""
    semua = [
        "Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up", "Page right", "Page down",
        "Scroll left", "Scroll up", "Scroll right", "Scroll down",
    ]  # fmt: skip
    assert not inggris([QCoreApplication.translate("QScrollBar", k) for k in semua])


def test_scroll_buttons_of_tabs(qtbot: QtBot) -> None:
    bilah = QTabBar()
    qtbot.addWidget(bilah)
    for _ in range(30):
        bilah.addTab("Perjanjian Kinerja")
    bilah.resize(200, 30)
    bilah.show()
    antarmuka = QAccessible.queryAccessibleInterface(bilah)
    assert antarmuka is not None
    anak = (antarmuka.child(i) for i in range(antarmuka.childCount()))
    nama = [a.text(QAccessible.Text.Name) for a in anak if a is not None]
    assert any("Geser tab" in n for n in nama)
    assert not inggris(nama)


def test_names_of_keys() -> None:
    """Arrow keys are named; what is printed on the keys (Ctrl, Del, PgUp) stays. Typing either is understood."""
    for portabel, layar in (("Alt+Shift+Up", "Alt+Shift+Panah atas"), ("Ctrl+Space", "Ctrl+Spasi"), ("Del", "Del")):
        pintas = QKeySequence.fromString(portabel, QKeySequence.SequenceFormat.PortableText)
        assert pintas.toString(QKeySequence.SequenceFormat.NativeText) == layar
        assert QKeySequence(portabel) == QKeySequence(layar) == pintas
