"""The manual: F1 leads to the page of the tab, pages and pictures are all there, and they speak of what the window shows."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop import resources
from kinerja_desktop.gui import dialog as dialog_paket
from kinerja_desktop.gui.dialog.dasar import Dialog
from kinerja_desktop.gui.dialog.ganti import DialogGanti
from kinerja_desktop.gui.dialog.panduan import HALAMAN, DialogPanduan
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.tabel.aksi import JUDUL
from kinerja_desktop.gui.tabel.tempel_dialog import KATA
from kinerja_desktop.gui.tabel.tombol import GERAK, PERINTAH, PINTASAN

AKAR = Path(__file__).resolve().parents[2]
NAMA = [nama for nama, _ in HALAMAN]


def isi(nama: str) -> str:
    return resources.sumber("panduan", f"{nama}.md").read_text(encoding="utf-8")


def _semua_dialog() -> list[type[Dialog]]:
    """Every dialog of the program."""
    for modul in iter_modules(dialog_paket.__path__):
        import_module(f"{dialog_paket.__name__}.{modul.name}")
    hasil, antre = [], [Dialog]
    while antre:
        anak = antre.pop().__subclasses__()
        hasil += anak
        antre += anak
    return sorted(set(hasil), key=lambda k: k.__name__)


def test_f1_leads_to_the_page_of_the_tab(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qtbot: QtBot
) -> None:
    jendela = buat_jendela(contoh)
    for nama in NAMA_TAB:
        jendela.ke_tab(nama)
        jendela.aksi("aksiPanduan").trigger()
        dialog = jendela.findChild(DialogPanduan)
        assert dialog is not None
        assert (dialog.isVisible(), dialog.halaman) == (True, nama)
        assert len(dialog.isi.toPlainText()) > 300
        dialog.close()
    assert len(jendela.findChildren(DialogPanduan)) == 1, "one window, however often it is asked for"
    assert jendela.aksi("aksiPanduan").shortcut().toString() == "F1"


def test_f1_leads_to_the_page_of_the_view(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qtbot: QtBot
) -> None:
    jendela = buat_jendela(contoh)
    halaman = jendela.ke_tab("realisasi")
    assert isinstance(halaman, HalamanRealisasi)
    for tampilan, nama in (("eperformance", "portal"), ("emonev", "portal"), ("kegiatan", "realisasi")):
        halaman.segmen.pilih(tampilan)
        jendela.aksi("aksiPanduan").trigger()
        dialog = jendela.findChild(DialogPanduan)
        assert dialog is not None
        assert dialog.halaman == nama
        dialog.close()


def test_without_a_file_it_begins_at_the_beginning(buat_jendela: Callable[[Path | None], MainWindow]) -> None:
    jendela = buat_jendela(None)
    jendela.aksi("aksiPanduan").trigger()
    dialog = jendela.findChild(DialogPanduan)
    assert dialog is not None
    assert dialog.halaman == "mulai"
    dialog.close()


def test_links_and_arrows_turn_the_pages(qtbot: QtBot) -> None:
    dialog = DialogPanduan()
    qtbot.addWidget(dialog)
    dialog.ke("beranda")
    dialog.isi.anchorClicked.emit(QUrl("realisasi.md"))
    assert dialog.halaman == "realisasi"
    QTest.keyClick(dialog.daftar, Qt.Key.Key_Up)
    assert dialog.halaman == "rencana_aksi"
    dialog.ke("tidak ada")
    assert dialog.halaman == "mulai"


def test_links_by_keyboard(qtbot: QtBot) -> None:
    dialog = DialogPanduan()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ke("beranda")
    dialog.activateWindow()
    dialog.isi.setFocus()
    QTest.keyClick(dialog.isi, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.isi, Qt.Key.Key_Return)
    assert dialog.halaman == "pemeriksaan", "the first link of the page"


def test_search_lists_the_pages_with_the_word(qtbot: QtBot) -> None:
    dialog = DialogPanduan()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ke("beranda")
    QTest.keyClicks(dialog.cari, "bungkusan")
    tampak = [n for i, n in enumerate(NAMA) if not dialog.daftar.item(i).isHidden()]
    assert tampak == [n for n in NAMA if "bungkusan" in isi(n).casefold()]
    assert dialog.halaman == tampak[0]
    assert dialog.isi.textCursor().selectedText().casefold() == "bungkusan"
    dialog.ke("berkas")
    dialog.isi.moveCursor(dialog.isi.textCursor().MoveOperation.Start)
    tempat = []
    for _ in range(3):
        QTest.keyClick(dialog.cari, Qt.Key.Key_Return)
        tempat.append(dialog.isi.textCursor().position())
    assert len(set(tempat)) > 1
    assert dialog.isVisible(), "Enter looks on, it does not close"
    dialog.ke("risiko")
    assert (dialog.halaman, dialog.cari.text()) == ("risiko", ""), (
        "a page asked for is shown though the word is not on it"
    )
    QTest.keyClicks(dialog.cari, "xyzzy")
    assert all(dialog.daftar.item(i).isHidden() for i in range(len(NAMA)))


def test_pages_fit_and_tables_have_rules(qtbot: QtBot) -> None:
    dialog = DialogPanduan()
    qtbot.addWidget(dialog)
    dialog.show()
    for nama in NAMA:
        dialog.ke(nama)
        assert dialog.isi.horizontalScrollBar().maximum() == 0, nama
    tabel = [b for b in dialog.isi.document().rootFrame().childFrames() if isinstance(b, QTextTable)]
    assert tabel
    assert all(t.format().toTableFormat().border() == 1 for t in tabel)


def test_f1_in_a_dialog(buat_jendela: Callable[[Path | None], MainWindow], qtbot: QtBot) -> None:
    from kinerja_desktop.gui.dialog.petugas import DialogPetugas

    dialog = DialogPetugas("", buat_jendela(None))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    panduan = dialog.findChild(DialogPanduan)
    assert panduan is not None
    assert panduan.halaman == dialog.PANDUAN
    assert panduan.halaman in NAMA
    panduan.close()


def test_the_window_keeps_a_manual_of_its_own(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> None:
    jendela = buat_jendela(contoh)
    jendela.aksi("aksiGanti").trigger()
    panel = jendela.findChild(DialogGanti)
    assert panel is not None
    QTest.keyClick(panel, Qt.Key.Key_F1)
    milik_panel = panel.findChild(DialogPanduan)
    assert milik_panel is not None
    assert milik_panel.halaman == "tabel"
    jendela.aksi("aksiPanduan").trigger()
    assert {d.parent() for d in jendela.findChildren(DialogPanduan)} == {panel, jendela}
    for dialog in (*jendela.findChildren(DialogPanduan), panel):
        dialog.close()


@pytest.mark.parametrize("kelas", _semua_dialog(), ids=lambda k: k.__name__)
def test_every_dialog_names_a_page(kelas: type[Dialog]) -> None:
    assert kelas.PANDUAN in NAMA


def test_every_tab_has_a_page_and_every_page_is_listed() -> None:
    assert set(NAMA_TAB) <= set(NAMA)
    assert {p.stem for p in resources.sumber("panduan").glob("*.md")} == set(NAMA)


@pytest.mark.parametrize("nama", NAMA)
def test_links_and_pictures_exist(nama: str) -> None:
    for tujuan in re.findall(r"\]\(([^)]+)\)", isi(nama)):
        assert resources.sumber("panduan", *tujuan.split("/")).is_file(), tujuan
    if nama in NAMA_TAB:
        assert f"gambar/{nama}.png" in isi(nama)


@pytest.mark.parametrize("nama", NAMA)
def test_pages_are_short_and_end_with_the_usual_troubles(nama: str) -> None:
    teks = isi(nama)
    assert len(teks.splitlines()) <= 120
    assert teks.startswith("# ")
    assert "\n## Kalau …\n" in teks


def test_pictures_are_small_and_used() -> None:
    gambar = sorted(resources.sumber("panduan", "gambar").iterdir())
    semua = "".join(map(isi, NAMA))
    assert all(f"(gambar/{p.name})" in semua for p in gambar)
    assert max(p.stat().st_size for p in gambar) < 60_000
    assert sum(p.stat().st_size for p in gambar) < 1_000_000
    assert max(QImage(str(p)).width() for p in gambar) <= 620


# Words and keys of the program --------------------------------------------------------------------------------------


def _bersih(teks: str) -> str:
    return " ".join(teks.replace("&", "").replace("…", "").split()).casefold()


def _kata_program() -> set[str]:
    """Every text in the forms and the code that an officer may see; of a text with figures in it, its pieces."""
    teks = {
        unsur.text or ""
        for form in sorted((AKAR / "forms").glob("*.ui"))
        for unsur in ElementTree.parse(form).iter("string")
    }
    for folder in ("gui", "domain", "application", "reports"):
        for path in sorted((AKAR / "kinerja_desktop" / folder).rglob("*.py")):
            simpul = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
            keterangan = {id(n.value) for n in simpul if isinstance(n, ast.Expr)}
            teks |= {
                n.value
                for n in simpul
                if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in keterangan
            }
    return {_bersih(t) for t in teks}


@pytest.fixture(scope="module")
def kata_program() -> str:
    aturan = json.loads(resources.sumber("aturan", "tata_letak_renaksi.json").read_text(encoding="utf-8"))
    letak = {_bersih(str(letak["nama"])) for letak in aturan["isi"]}
    return "\n".join(sorted(_kata_program() | letak | {_bersih(f"{KATA['tempel']} yang benar saja")}))


def _ada(kata: str, program: str) -> bool:
    """The words stand in a text of the screen, whole."""
    return re.search(rf"(?<!\w){re.escape(kata)}(?!\w)", program) is not None


@pytest.mark.parametrize("nama", NAMA)
def test_words_in_bold_stand_on_screen(nama: str, kata_program: str) -> None:
    """A page that names a button the window no longer has would send the officer looking for it."""
    tombol = {_bersih(k) for k in _baris_tombol()}
    for kata in re.findall(r"\*\*([^*\n]+)\*\*", isi(nama)):
        if kata.startswith("…"):
            continue  # a trouble, not a button
        for bagian in map(_bersih, kata.split(" → ")):
            assert bagian in tombol or _ada(bagian, kata_program), f"{nama}.md: “{bagian}”"


ARAH = {"Up": "panah atas", "Down": "panah bawah", "PgDn": "PgDown"}


def _tulis(tombol: str) -> str:
    """A key as the page writes it."""
    *tekan, akhir = tombol.split("+") if not tombol.endswith("++") else [*tombol[:-2].split("+"), "+"]
    return "+".join([*tekan, ARAH.get(akhir, akhir)])


def _baris_tombol() -> dict[str, str]:
    """Key -> what it does, from the tables of the page; ``Alt+1 sampai Alt+9`` stands for all of them."""
    hasil: dict[str, str] = {}
    for baris in isi("tombol").splitlines():
        if baris.startswith("| `"):
            kiri, kanan = (b.strip() for b in baris.strip("|").split("|"))
            kunci = re.findall(r"`([^`]+)`", kiri)
            if "sampai" in kiri:
                awal, akhir = (int(k[-1]) for k in kunci)
                kunci = [f"{kunci[0][:-1]}{n}" for n in range(awal, akhir + 1)]
            hasil |= dict.fromkeys(kunci, kanan)
    return hasil


def test_keys_of_the_grid_stand_on_the_page() -> None:
    tertulis = _baris_tombol()
    for nama, tombol in PINTASAN.items():
        assert _bersih(tertulis[_tulis(tombol)]) == _bersih(JUDUL[nama]), tombol


def test_keys_of_the_window_stand_on_the_page(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> None:
    jendela, tertulis = buat_jendela(contoh), _baris_tombol()
    aksi = [
        a for a in jendela.findChildren(QAction) if a.objectName().startswith("aksi") and not a.shortcut().isEmpty()
    ]
    assert len(aksi) >= 10
    for a in aksi:
        # Undo and redo go on with the name of their step.
        assert _bersih(a.text()).startswith(_bersih(tertulis[_tulis(a.shortcut().toString())])), a.text()
    pintas = {
        _tulis(s.key().toString()) for s in jendela.findChildren(QShortcut) if not isinstance(s.parent(), QPushButton)
    }
    assert {"F3", "F6", "Alt+1"} <= pintas <= set(tertulis)


def test_every_key_on_the_page_does_something(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> None:
    jendela = buat_jendela(contoh)
    ada = {_tulis(PINTASAN[n]) for n in PINTASAN}
    ada |= {_tulis(a.shortcut().toString()) for a in jendela.findChildren(QAction)}
    ada |= {_tulis(s.key().toString()) for s in jendela.findChildren(QShortcut)}
    for tombol, tekan in (*PERINTAH, *GERAK):
        ada.add(
            _tulis(QKeySequence(tekan.value | tombol.value).toString())
            .replace("Space", "Spasi")
            .replace("Return", "Enter")
        )
    ada |= {"Shift+Enter", "Shift+Tab", "Esc", "Spasi", "Ctrl+Enter", "1", "2"}
    assert set(_baris_tombol()) <= ada
