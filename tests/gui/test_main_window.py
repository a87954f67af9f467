"""The frame: start, tabs, header, undo, search, refusals, words and names on every control."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinerja_desktop import app
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import Sel
from kinerja_desktop.domain.periode import BULAN, TRIWULAN
from kinerja_desktop.gui import tema
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.gui.unsur import LabelElide

Buat = Callable[[Path | None], MainWindow]

INGGRIS = re.compile(
    r"\b(ok|cancel|save|open|close|yes|no data|undo|redo|cut|copy|paste|delete|select|file|search|print|help|"
    r"error|warning|loading|add|remove|edit|settings|next|back|apply|reset|all|none|true|false)\b",
    re.IGNORECASE,
)


def tenang(qapp: QApplication) -> None:
    app.tunggu_tenang(qapp, 1)


def semua_tab(jendela: MainWindow, qapp: QApplication) -> Iterator[str]:
    while jendela.kepala._jam_periksa.isActive():
        qapp.processEvents()
    for nomor, nama in enumerate(NAMA_TAB):
        jendela.tab.setCurrentIndex(nomor)
        tenang(qapp)
        yield nama


def ganti_nama(jendela: MainWindow, nama: str) -> None:
    """A gesture that changes the satker's short name."""
    dokumen = jendela.sesi.dokumen
    assert dokumen.identitas is not None
    sel = Sel("satker", dokumen.identitas.id, "nama_singkat")
    assert jendela.sesi.terapkan(isi_sel(dokumen, [(sel, nama, nama)], "isi nama singkat"))


# Start ----------------------------------------------------------------------------------------------------------------


def test_first_start_offers_three_ways(buat_jendela: Buat) -> None:
    jendela = buat_jendela(None)
    kata = [t.text() for t in jendela.awal.findChildren(QPushButton)]
    assert kata[:3] == ["Buat baru…", "Buka…", "Buka bungkusan…"]
    assert not jendela.tab.isVisible()
    assert jendela.windowTitle() == "Kinerja"


def test_header_names_satker_year_and_state(jendela: MainWindow) -> None:
    assert jendela.windowTitle().startswith("Rutan Kelas IIB SoE · 2023")
    assert jendela.nama_satker.teks_penuh() == "Rutan Kelas IIB SoE"
    assert jendela.kepala.kode_satker.teks_penuh() == "407702 · Rutan Kelas IIB"
    assert jendela.kepala.tahun.currentText() == "Tahun 2023"
    assert jendela.kepala.keadaan.teks.startswith("Terbuka")
    assert anak(jendela, QLabel, "namaBerkas").text() == "rutan-soe.kinerja"
    assert anak(jendela, QLabel, "batas").text() == "Batas lapor Desember: Jumat, 5 Januari 2024"


def test_the_last_file_opens_again(jendela: MainWindow, buat_jendela: Buat, contoh: Path) -> None:
    jendela.close()
    lagi = buat_jendela(None)
    assert lagi.sesi.berkas is not None
    assert lagi.sesi.berkas.path == contoh


def test_the_first_paint_names_the_last_file(jendela: MainWindow, setelan: QSettings, qtbot: QtBot) -> None:
    jendela.close()
    lagi = MainWindow(setelan)
    qtbot.addWidget(lagi)
    assert lagi.nama_satker.teks_penuh() == "Rutan Kelas IIB SoE"
    assert lagi.kepala.kode_satker.teks_penuh() == "rutan-soe.kinerja"
    assert lagi.sesi.berkas is None


def test_a_file_that_is_gone_is_forgotten(setelan: QSettings, buat_jendela: Buat, tmp_path: Path) -> None:
    setelan.setValue("berkas/terakhir", [str(tmp_path / "hilang.kinerja")])
    assert buat_jendela(None).sesi.berkas is None


def test_the_window_imports_no_storage_before_it_is_asked() -> None:
    import subprocess

    skrip = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from kinerja_desktop import app\nfrom kinerja_desktop.gui.main_window import MainWindow\n"
        "q = app.siapkan_aplikasi(); w = MainWindow(); w.show(); q.processEvents()\n"
        "print(*sys.modules.keys() & {'sqlalchemy', 'reportlab', 'pypdfium2', 'alembic', 'xlsxwriter'})"
    )
    akar = Path(app.__file__).parent.parent
    hasil = subprocess.run(
        [sys.executable, "-c", skrip], cwd=akar, capture_output=True, text=True, timeout=60, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.split() == []


# Refusals -------------------------------------------------------------------------------------------------------------


def test_a_foreign_file_is_refused_in_the_message_bar(jendela: MainWindow, tmp_path: Path) -> None:
    asing = tmp_path / "catatan.kinerja"
    asing.write_text("bukan berkas kinerja" * 100)
    assert not jendela.pembuka.buka(asing)
    assert jendela.pesan.isVisible()
    assert jendela.pesan.nada == Nada.GALAT
    assert "catatan.kinerja" in jendela.pesan.teks.text()
    assert jendela.sesi.berkas is not None, "what was open stays open"


def test_a_change_made_outside_the_program_is_said_at_opening(buat_jendela: Buat, contoh: Path) -> None:
    import contextlib
    import sqlite3

    with contextlib.closing(sqlite3.connect(contoh)) as luar:
        luar.execute("UPDATE satker SET telepon = '1'")
        luar.commit()
    jendela = buat_jendela(contoh)
    assert jendela.pesan.nada == Nada.GALAT
    assert "tidak utuh" in jendela.pesan.teks.text()
    assert jendela.sesi.berkas is not None, "it can still be looked at"


def test_the_second_one_reads_only_and_learns_who_writes(jendela: MainWindow, buat_jendela: Buat, contoh: Path) -> None:
    assert jendela.sesi.berkas is not None
    lain = buat_jendela(contoh)
    assert lain.sesi.hanya_baca
    assert "sedang dibuka" in lain.pesan.teks.text()
    assert lain.kepala.keadaan.teks == "Hanya baca"
    dokumen = lain.sesi.dokumen
    assert dokumen.identitas is not None
    sel = Sel("satker", dokumen.identitas.id, "telepon")
    assert not lain.sesi.terapkan(isi_sel(dokumen, [(sel, "1", "1")], "isi telepon"))
    assert lain.pesan.isVisible()


def test_an_exception_is_said_and_logged(
    jendela: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:  # fmt: skip
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    app.pasang_jaring(jendela)
    salah = ValueError("rusak")
    sys.excepthook(ValueError, salah, None)
    assert "rusak" in caplog.text
    assert "kesalahan dalam program" in jendela.pesan.teks.text()


# Gestures -------------------------------------------------------------------------------------------------------------


def test_undo_names_its_step_and_takes_it_back(jendela: MainWindow) -> None:
    undo, ulang = jendela.aksi("aksiUrungkan"), jendela.aksi("aksiUlangi")
    assert not undo.isEnabled()
    ganti_nama(jendela, "Rutan Uji")
    assert undo.text() == "Urungkan: isi nama singkat"
    assert jendela.nama_satker.teks_penuh() == "Rutan Uji"
    assert anak(jendela, QLabel, "tersimpan").text().startswith("✓ Tersimpan ")
    undo.trigger()
    assert jendela.nama_satker.teks_penuh() == "Rutan Kelas IIB SoE"
    assert ulang.text() == "Ulangi: isi nama singkat"
    anak(jendela, QToolButton, "tombolUlangi").click()
    assert jendela.nama_satker.teks_penuh() == "Rutan Uji"


def test_keys_lead_through_the_tabs(jendela: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitActive(jendela)
    qtbot.keyClick(jendela, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert NAMA_TAB[jendela.tab.currentIndex()] == "profil"
    qtbot.keyClick(jendela, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert NAMA_TAB[jendela.tab.currentIndex()] == "laporan"
    qtbot.keyClick(jendela, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert NAMA_TAB[jendela.tab.currentIndex()] == "beranda"


def test_a_tab_is_loaded_on_first_show(jendela: MainWindow) -> None:
    assert list(jendela._halaman) == [0]
    jendela.ke_tab("profil")
    assert sorted(jendela._halaman) == [0, NAMA_TAB.index("profil")]


def test_every_tab_is_real(jendela: MainWindow, qapp: QApplication) -> None:
    for nama in semua_tab(jendela, qapp):
        assert type(jendela.halaman_kini()).__name__ != "KeadaanKosong", nama


def test_period_chosen_in_the_header(jendela: MainWindow) -> None:
    nomor = jendela.kepala.periode.findData("TW2")
    jendela.kepala.periode.setCurrentIndex(nomor)
    jendela.kepala.periode.activated.emit(nomor)
    assert jendela.sesi.periode == TRIWULAN[1]
    assert "Juni" in anak(jendela, QLabel, "batas").text()


def test_search_leads_to_the_cell(jendela: MainWindow, qtbot: QtBot) -> None:
    jendela.aksi("aksiCari").trigger()
    jendela.kotak_cari.setText("Nama Kepala Rutan")
    jendela.kotak_cari.returnPressed.emit()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "profil"
    jendela.kotak_cari.setText("tidak ada di mana pun")
    jendela.kotak_cari.returnPressed.emit()
    assert "tidak ditemukan" in jendela.pesan.teks.text()


def test_a_finding_leads_to_its_tab(jendela: MainWindow, qapp: QApplication) -> None:
    jendela.ke_sel("indikator_tahun", jendela.sesi.dokumen.indikator_urut[0].id, "bulan:5")
    assert jendela.sesi.periode == BULAN[4]
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"


def test_a_new_year_takes_the_indikator_along(jendela: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from kinerja_desktop.gui.dialog import tahun

    monkeypatch.setattr(tahun.DialogTahun, "exec", lambda self: self.tahun.setText("2024") or True)
    lama = len(jendela.sesi.dokumen.indikator_tahun)
    jendela.pembuka.tahun_baru()
    assert jendela.sesi.tahun == 2024
    assert len(jendela.sesi.dokumen.indikator_tahun) == lama
    assert jendela.sesi.dokumen.realisasi == ()
    assert jendela.kepala.tahun.currentText() == "Tahun 2024"


def test_a_copy_is_a_whole_file(jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tujuan = tmp_path / "salinan.kinerja"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tujuan), ""))
    jendela.aksi("aksiSalinan").trigger()
    assert jendela.sesi.berkas is not None
    assert tujuan.read_bytes() == jendela.sesi.berkas.path.read_bytes()
    assert jendela.pesan.nada == Nada.BERHASIL


def test_a_new_file_from_the_dialog(buat_jendela: Buat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kinerja_desktop.gui.dialog import baru, petugas

    def isi(self: baru.DialogBaru) -> bool:
        self.nama.setText("Rumah Tahanan Negara Kelas IIB Contoh")
        self.kode.setText("123456")
        self.tahun.setText("2026")
        self.lokasi.setText(str(tmp_path / "contoh-baru"))
        return self.periksa() == ""

    monkeypatch.setattr(baru.DialogBaru, "exec", isi)
    monkeypatch.setattr(petugas.DialogPetugas, "exec", lambda self: self.nama.setText("Maria Tefa") or True)
    jendela = buat_jendela(None)
    jendela.aksi("aksiBaru").trigger()
    berkas = jendela.sesi.berkas
    assert berkas is not None
    assert berkas.path == tmp_path / "contoh-baru.kinerja"
    assert berkas.petugas == "Maria Tefa"
    assert jendela.sesi.tahun == 2026
    assert jendela.pembuka.petugas == "Maria Tefa"


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"nama": ""}, "nama lengkap"),
        ({"kode": "12345"}, "enam angka"),
        ({"kode": "12345x"}, "enam angka"),
        ({"tahun": "26"}, "empat angka"),
        ({"lokasi": ""}, "tempat"),
    ],
)
def test_the_dialog_says_what_is_missing(qtbot: QtBot, qapp: QApplication, isi: dict[str, str], sebab: str) -> None:
    from kinerja_desktop.gui.dialog.baru import DialogBaru

    tema.pasang(qapp, "terang")
    dialog = DialogBaru(Path("/nowhere"), 2026)
    qtbot.addWidget(dialog)
    for nama, teks in ({"nama": "Rutan X", "kode": "123456"} | isi).items():
        anak(dialog, QLineEdit, nama).setText(teks)
    assert sebab in dialog.periksa()


# Words, names, room -----------------------------------------------------------------------------------------------------


def teks_widget(widget: QWidget) -> Iterator[str]:
    for metode in ("text", "placeholderText", "toolTip", "windowTitle", "accessibleName"):
        if callable(ambil := getattr(widget, metode, None)) and isinstance(isi := ambil(), str):
            yield isi
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))


def test_no_english_word_on_any_tab(jendela: MainWindow, qapp: QApplication) -> None:
    salah = []
    for tab in semua_tab(jendela, qapp):
        for widget in jendela.findChildren(QWidget):
            if widget.isVisible():
                salah += [f"{tab}: {t}" for t in teks_widget(widget) if INGGRIS.search(t.replace("&", ""))]
    for aksi in jendela.findChildren(QAction):
        salah += [aksi.text()] if INGGRIS.search(aksi.text().replace("&", "")) else []
    assert not salah, sorted(set(salah))


def test_qt_speaks_indonesian(jendela: MainWindow, qapp: QApplication) -> None:
    baris = QLineEdit(jendela)
    menu = baris.createStandardContextMenu()
    teks = [a.text().split("\t")[0].replace("&", "") for a in menu.actions() if a.text()]
    assert teks[:5] == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel"]
    menu.deleteLater()
    dialog = QFileDialog(jendela)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for kata in (w.text() for w in dialog.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)):
        assert not INGGRIS.search(kata.replace("&", "")), kata
    dialog.deleteLater()


def test_every_control_has_a_name(jendela: MainWindow, qapp: QApplication) -> None:
    tanpa = []
    for tab in semua_tab(jendela, qapp):
        for widget in jendela.findChildren(QWidget):
            jenis = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
            if not (widget.isVisible() and isinstance(widget, jenis)) or _milik_qt(widget):
                continue
            nama = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if not nama.strip():
                tanpa.append(f"{tab}: {type(widget).__name__} {widget.objectName()}")
    assert not tanpa, sorted(set(tanpa))


def _milik_qt(widget: QWidget) -> bool:
    """Parts that Qt makes inside its own widgets."""
    if widget.objectName().startswith("qt_") or type(widget).__name__ in ("QTableCornerButton", "QHeaderView"):
        return True
    induk = widget.parentWidget()
    return isinstance(induk, QLineEdit | QComboBox | QAbstractItemView) or type(induk).__name__ == "QTabBar"


@pytest.mark.parametrize("bulan", [5, 12])
def test_nothing_is_cut_off_at_1366(jendela: MainWindow, qapp: QApplication, bulan: int) -> None:
    jendela.sesi.pilih(periode=BULAN[bulan - 1])
    assert jendela.width() == 1366
    terpotong = []
    for tab in semua_tab(jendela, qapp):
        for widget in jendela.findChildren(QWidget):
            if not widget.isVisible() or isinstance(widget, LabelElide):
                continue
            perlu = widget.sizeHint().width() if isinstance(widget, QAbstractButton) else 0
            if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
                baris = widget.text().replace("&", "").splitlines()
                perlu = max(widget.fontMetrics().horizontalAdvance(satu) for satu in baris)
            if perlu > widget.width() + 1:
                terpotong.append(f"{tab}: {widget.objectName()} {widget.text()!r}")  # type: ignore[attr-defined]
    assert not terpotong, terpotong


def test_light_and_dark_repaint_icons(jendela: MainWindow, qapp: QApplication) -> None:
    anak(jendela, QMenu, "menuBerkas").aboutToShow.emit()
    sebelum = jendela.aksi("aksiBuka").icon().pixmap(20).toImage()
    tema.ganti_skema("gelap")
    try:
        assert tema.warna() is tema.GELAP
        assert jendela.aksi("aksiBuka").icon().pixmap(20).toImage() != sebelum
    finally:
        tema.ganti_skema("terang")


def test_recent_files_in_the_menu(jendela: MainWindow) -> None:
    menu = anak(jendela, QMenu, "menuTerakhir")
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == ["rutan-soe.kinerja"]


def test_pictures_of_all_tabs(contoh: Path, tmp_path: Path, qapp: QApplication) -> None:
    gambar = app.potret(contoh, tmp_path / "gambar")
    assert [g.name for g in gambar] == [f"{n}-{nama}.png" for n, nama in enumerate(NAMA_TAB, 1)]
    assert all(g.stat().st_size > 20_000 for g in gambar)


def test_a_shortcut_leads_into_the_grid_and_a_click_stays_on_the_tabs(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qtbot: QtBot
) -> None:
    jendela = buat_jendela(contoh)
    jendela.activateWindow()
    qtbot.waitUntil(jendela.isActiveWindow)
    QTest.keyClick(jendela, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    halaman = jendela.halaman_kini()
    assert halaman is not None
    assert halaman.tabel.tampilan.hasFocus()  # type: ignore[attr-defined]
    jendela.tab.setFocus()
    QTest.mouseClick(jendela.tab, Qt.MouseButton.LeftButton, pos=jendela.tab.tabRect(2).center())
    assert jendela.tab.hasFocus()


def test_arrows_on_the_year_never_fall_into_a_new_year(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path
) -> None:
    jendela = buat_jendela(contoh)
    tahun = jendela.kepala.tahun
    for tombol in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_T):
        QTest.keyClick(tahun, tombol)
        assert tahun.currentText() == "Tahun 2023"
    assert jendela.sesi.tahun == 2023


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)
def test_the_list_of_the_search_stays_inside_the_window(jendela: MainWindow, qtbot: QtBot) -> None:
    jendela.pintas_cari()
    QTest.keyClicks(jendela.kotak_cari, "Persentase")
    daftar = jendela.kotak_cari.completer().popup()
    assert daftar is not None
    qtbot.waitUntil(daftar.isVisible)
    tepi = jendela.kotak_cari.mapToGlobal(jendela.kotak_cari.rect().topRight()).x()
    assert daftar.width() > jendela.kotak_cari.width()
    assert daftar.geometry().right() <= tepi
    daftar.hide()


def test_an_offer_to_undo_goes_with_the_next_step(jendela: MainWindow) -> None:
    jendela.tampilkan_pesan("Impor selesai.", Nada.BERHASIL, "Urungkan", jendela.sesi.urungkan)
    assert jendela.pesan.isVisible()
    jendela.sesi.diubah_layanan("penutupan")
    assert not jendela.pesan.isVisible()
    jendela.tampilkan_pesan("2 isian belum selesai.", Nada.PERINGATAN, "Lihat isiannya", jendela.sesi.urungkan)
    jendela.sesi.diubah_layanan("penutupan")
    assert jendela.pesan.isVisible()
