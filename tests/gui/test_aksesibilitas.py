"""Everything can be operated without seeing it: each control says its name and what it is for, cells say where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.gui.dialog.petugas import DialogPetugas
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.menu import DIALOG
from kinerja_desktop.gui.muat import anak, keterangan, muat_ui
from kinerja_desktop.gui.tabel import TabelLembar
from kinerja_desktop.layanan import buat_contoh

from .pohon_akses import kendali
from .test_main_window import INGGRIS, semua_tab

Buat = Callable[[Path | None], MainWindow]
KENDALI = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView, QTabBar, QAbstractSpinBox,
)  # fmt: skip


def semua_kendali(akar: QWidget) -> Iterator[QWidget]:
    """What a person operates; parts of a control (the line of a combo box, headers, Qt's own buttons) speak through it."""
    for w in akar.findChildren(QWidget):
        bagian = isinstance(w.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit) or isinstance(w, QHeaderView)
        if isinstance(w, KENDALI) and w.isVisible() and not bagian and not w.objectName().startswith("qt_"):
            yield w


def sebutan(w: QWidget) -> tuple[str, str]:
    """Name and description as a screen reader gets them (of a combo box the name that it was given, not its choice)."""
    antarmuka = QAccessible.queryAccessibleInterface(w)
    assert antarmuka is not None
    nama = w.accessibleName() or antarmuka.text(QAccessible.Text.Name)
    if isinstance(w, QComboBox):
        nama = w.accessibleName()
    # Of a tab bar Qt tells neither system nor reader more than the name; the tabs speak for themselves.
    uraian = antarmuka.text(QAccessible.Text.Description) or w.accessibleDescription()
    return nama.replace("&", "").strip(), uraian.replace("&", "").strip()


def kurang(akar: QWidget, tempat: str) -> list[str]:
    """What is wrong with how the controls are called."""
    hasil = []
    for w in semua_kendali(akar):
        nama, uraian = sebutan(w)
        apa = f"{tempat}: {type(w).__name__} {w.objectName()} “{nama}” ({uraian})"
        if not nama:
            hasil.append(f"tanpa nama: {apa}")
        if not uraian or uraian == nama:
            hasil.append(f"tanpa uraian: {apa}")
        if re.search(r"<\w+[^>]*>", nama) or INGGRIS.search(nama) or INGGRIS.search(uraian):
            hasil.append(f"kata: {apa}")
    return hasil


@pytest.fixture(params=["rutan-soe-2023", "bapas-ternate-2024"])
def jendela_contoh(request: pytest.FixtureRequest, buat_jendela: Buat, tmp_path: Path) -> MainWindow:
    return buat_jendela(buat_contoh(request.param, tmp_path / "a.kinerja"))


def test_every_control_of_every_tab_says_what_it_is_for(jendela_contoh: MainWindow, qapp: QApplication) -> None:
    salah = []
    for nama in semua_tab(jendela_contoh, qapp):
        salah += kurang(jendela_contoh, nama)
        if nama == "realisasi":
            halaman = jendela_contoh.halaman_kini()
            assert isinstance(halaman, HalamanRealisasi)
            for tampilan in halaman.segmen.tombol:
                halaman.segmen.pilih(tampilan)
                salah += kurang(halaman, f"realisasi/{tampilan}")
        if nama == "profil":
            halaman = jendela_contoh.halaman_kini()
            assert halaman is not None
            daftar = anak(halaman, QListWidget, "daftar")
            for nomor in range(daftar.count()):
                daftar.setCurrentRow(nomor)
                tunggu_tenang(qapp, 1)
                salah += kurang(halaman, f"profil/{daftar.item(nomor).text()}")
    assert not salah, "\n".join(sorted(set(salah)))


def test_the_empty_window_says_what_its_buttons_do(buat_jendela: Buat) -> None:
    assert not kurang(buat_jendela(None), "pembuka")


def terbuka(qapp: QApplication) -> list[QDialog]:
    if isinstance(modal := QApplication.activeModalWidget(), QDialog):
        return [modal]
    return [w for w in qapp.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


@pytest.mark.parametrize("modul", [*sorted(DIALOG.values()), "baru", "tahun", "petugas", "tentang"])
def test_every_control_of_every_dialog(jendela: MainWindow, qapp: QApplication, modul: str) -> None:
    """Dialogs are opened as from the menu; what comes up is looked at and closed again."""
    from importlib import import_module

    lihat: list[str] = []
    salah: list[str] = []

    def periksa() -> None:
        for dialog in terbuka(qapp):
            lihat.append(dialog.windowTitle())
            salah.extend(kurang(dialog, modul))
            dialog.reject()

    pembuka = jendela.pembuka
    kerja: dict[str, Callable[[], object]] = {
        "baru": pembuka.baru, "tahun": pembuka.tahun_baru, "petugas": pembuka.tanya_petugas,
        "tentang": jendela.aksi("aksiTentang").trigger,
    }  # fmt: skip
    jam = QTimer()
    jam.timeout.connect(periksa)
    jam.start(150)
    kerja.get(modul, lambda: import_module(f"kinerja_desktop.gui.dialog.{modul}").buka(jendela))()
    tunggu_tenang(qapp, 3)
    jam.stop()
    periksa()
    assert lihat, "nothing came up"
    assert not salah, "\n".join(sorted(set(salah)))


def test_the_tree_itself_has_names(jendela: MainWindow, qapp: QApplication) -> None:
    """The same as a screen reader walks it, menus included."""
    for tab in semua_tab(jendela, qapp):
        tanpa = [s.jalan for s in kendali(jendela) if not s.nama.strip() and "qt_" not in s.jalan]
        # Headings of empty corners and the scroll buttons of a tab bar that is not overfull are Qt's own.
        assert not [j for j in tanpa if not j.endswith(("ScrollLeftButton", "ScrollRightButton"))], tab


def test_a_cell_says_its_column_its_row_its_value_and_its_state(jendela: MainWindow, qapp: QApplication) -> None:
    halaman = jendela.ke_tab("realisasi")
    assert halaman is not None
    tunggu_tenang(qapp, 1)
    tampilan = next(t.tampilan for t in halaman.findChildren(TabelLembar) if t.lembar.judul == "Realisasi bulanan")
    antarmuka, model = QAccessible.queryAccessibleInterface(tampilan), tampilan.m
    assert antarmuka is not None

    def baca(r: int, c: int, apa: QAccessible.Text) -> str:
        # The titles of columns and rows are children too.
        anak_sel = antarmuka.child((r + 1) * (len(model.kolom) + 1) + c + 1)
        assert anak_sel is not None
        return anak_sel.text(apa)

    r = next(i for i, b in enumerate(model.baris) if b.jenis == "isi")
    c = next(i for i, k in enumerate(model.kolom) if k.sel is not None)
    nama = baca(r, c, QAccessible.Text.Name)
    assert nama == f"{model.kolom[c].judul} {model.nama_baris(r)}: {model.isi(r, c).teks}"
    bertanda = [(i, j) for i in range(r, len(model.baris)) for j in range(len(model.kolom)) if model.isi(i, j).status]
    status = model.isi(*bertanda[0]).status
    assert status is not None
    assert status.sebab in baca(*bertanda[0], QAccessible.Text.Description)


def test_descriptions_name_controls_that_are_there() -> None:
    """A renamed field must not lose what is said about it."""
    for formulir, isi in keterangan().items():
        wadah: QWidget = QDialog() if formulir.startswith("dialog_") else QWidget()
        akar = None if formulir == "main_window" else muat_ui(formulir, wadah)
        for nama, kata in isi.items():
            assert akar is None or akar.findChild(QWidget, nama) is not None, f"{formulir}.{nama}"
            assert len(kata) > 10, f"{formulir}.{nama}"
            assert not kata.endswith("."), f"{formulir}.{nama}: a phrase, no sentence"


# Mnemonics --------------------------------------------------------------------------------------------------------------


def huruf(teks: str) -> str:
    cocok = re.search(r"&([^&\s])", teks.replace("&&", ""))
    return cocok.group(1).casefold() if cocok else ""


def kembar(teks: list[str]) -> list[str]:
    ada: dict[str, str] = {}
    hasil = []
    for satu in teks:
        if (h := huruf(satu)) and ada.setdefault(h, satu) != satu:
            hasil.append(f"{ada[h]} / {satu}")
    return hasil


def mnemonik(akar: QWidget) -> list[str]:
    """Words with a mnemonic in sight; of a label it leads to its buddy."""
    return [
        teks
        for w in akar.findChildren(QWidget)
        if w.isVisible() and callable(ambil := getattr(w, "text", None)) and isinstance(teks := ambil(), str)
        and not isinstance(w, QLineEdit) and huruf(teks)
    ]  # fmt: skip


def test_no_mnemonic_twice_on_a_page(jendela_contoh: MainWindow, qapp: QApplication) -> None:
    menu = [m.title() for m in jendela_contoh.menuBar().findChildren(QMenu) if m.parent() is jendela_contoh.menuBar()]
    salah = {}
    for tab in semua_tab(jendela_contoh, qapp):
        salah[tab] = kembar(mnemonik(jendela_contoh) + menu)
        if tab == "realisasi":
            halaman = jendela_contoh.halaman_kini()
            assert isinstance(halaman, HalamanRealisasi)
            for tampilan in halaman.segmen.tombol:
                halaman.segmen.pilih(tampilan)
                salah[f"{tab}/{tampilan}"] = kembar(mnemonik(jendela_contoh) + menu)
    assert not {tab: k for tab, k in salah.items() if k}


def test_no_mnemonic_twice_in_a_menu(jendela: MainWindow, qapp: QApplication) -> None:
    list(semua_tab(jendela, qapp))
    for menu in jendela.findChildren(QMenu):
        assert not kembar([a.text() for a in menu.actions()]), menu.title()


@pytest.mark.parametrize("formulir", sorted(p.stem for p in Path("forms").glob("dialog_*.ui")))
def test_no_mnemonic_twice_in_a_dialog(qapp: QApplication, formulir: str) -> None:
    dialog = QDialog()
    muat_ui(formulir, dialog)
    teks = re.findall(r"<string[^>]*>([^<]*&amp;[^<]*)</string>", Path(f"forms/{formulir}.ui").read_text())
    # Pages of a stack are never seen together.
    if "QStackedWidget" not in Path(f"forms/{formulir}.ui").read_text():
        assert not kembar([t.replace("&amp;", "&") for t in teks])


def test_a_name_of_the_officer_is_asked_with_a_description(qapp: QApplication) -> None:
    dialog = DialogPetugas("")
    assert "riwayat" in anak(dialog, QLineEdit, "nama").accessibleDescription()
