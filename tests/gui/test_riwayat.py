"""Note and history of a cell, and the whole history, in the real window with real keys."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.catatan_gestur import catatan_dari
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import Sel, nilai_sel, sel_baris
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.periode import BULAN, TRIWULAN
from kinerja_desktop.gui.dialog import riwayat
from kinerja_desktop.gui.dialog.catatan import DialogCatatan
from kinerja_desktop.gui.dialog.riwayat import DialogRiwayat
from kinerja_desktop.gui.dialog.riwayat_sel import DialogRiwayatSel
from kinerja_desktop.gui.halaman.lembar_realisasi import sel_variabel
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.layanan import penutupan

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def sel(jendela: MainWindow) -> Sel:
    """Pembilang of 1.1 in Mei, under the cursor of the tab Realisasi."""
    assert jendela.sesi.berkas is not None
    jendela.sesi.berkas.petugas = "Nama Petugas"
    i = next(i for i in jendela.sesi.dokumen.indikator_tahun if i.kode == "1.1")
    sel = sel_variabel(jendela.sesi.dokumen, i, 5, "pembilang")
    jendela.sesi.pilih(periode=BULAN[4])
    jendela.ke_sel(sel.noun, sel.id, sel.kolom)
    return sel


def isi(jendela: MainWindow, sel: Sel, angka: int, label: str = "isi realisasi Mei 1.1") -> None:
    nilai = Angka(Decimal(angka))
    assert jendela.sesi.terapkan(isi_sel(jendela.sesi.dokumen, [(sel, nilai, str(angka))], label))


def nilai(jendela: MainWindow, sel: Sel) -> Any:
    return nilai_sel(jendela.sesi.dokumen, sel).nilai


def catatan(jendela: MainWindow, sel: Sel) -> DialogCatatan:
    jendela.sesi.minta_sel.emit("catatan", sel, "Pembilang 1.1")
    dialog = jendela.telusur.terbuka["catatan"]
    assert isinstance(dialog, DialogCatatan)
    return dialog


def riwayat_sel(jendela: MainWindow, sel: Sel) -> DialogRiwayatSel:
    jendela.sesi.minta_sel.emit("riwayat", sel, "Pembilang 1.1")
    dialog = jendela.telusur.terbuka["riwayat"]
    assert isinstance(dialog, DialogRiwayatSel)
    return dialog


def kata_salah(dialog: Any) -> str:
    label = dialog.findChild(QLabel, "salah")
    assert label.isHidden() == (not label.text())
    return str(label.text())


def kolom(tabel: Any, c: int) -> list[str]:
    return [tabel.item(r, c).text() for r in range(tabel.rowCount())]


# A note ---------------------------------------------------------------------------------------------------------------


def test_a_note_is_written_with_keys_and_undone(qtbot: QtBot, jendela: MainWindow, sel: Sel) -> None:
    dialog = catatan(jendela, sel)
    assert not dialog.isModal()
    qtbot.waitUntil(dialog.isi.hasFocus)
    qtbot.keyClicks(dialog.isi, "tanya bidan")
    qtbot.keyClick(dialog.isi, K.Key_Return)
    qtbot.keyClicks(dialog.isi, "besok")
    qtbot.keyClick(dialog.tindak, K.Key_Space)
    qtbot.keyClick(dialog.isi, K.Key_Return, M.ControlModifier)
    ada = catatan_dari(jendela.sesi.dokumen, sel)
    assert ada is not None
    assert (ada.isi, ada.tindak) == ("tanya bidan\nbesok", True)
    assert "catatan" not in jendela.telusur.terbuka
    temuan = next(t for t in jendela.sesi.temuan() if t.kode == "catatan-tindak")
    jendela.ke_tab("beranda")
    jendela.ke_temuan(temuan)
    assert jendela.halaman_kini().tabel.sel_sekarang() == sel  # type: ignore[union-attr]
    jendela.sesi.urungkan()
    assert catatan_dari(jendela.sesi.dokumen, sel) is None


def test_the_keys_of_the_grid_open_both(qtbot: QtBot, jendela: MainWindow, sel: Sel) -> None:
    tampilan = jendela.halaman_kini().tabel.tampilan  # type: ignore[union-attr]
    qtbot.keyClick(tampilan, K.Key_F2, M.ShiftModifier)
    qtbot.keyClick(tampilan, K.Key_H, M.ControlModifier | M.ShiftModifier)
    assert {nama: d.sel for nama, d in jendela.telusur.terbuka.items()} == {"catatan": sel, "riwayat": sel}  # type: ignore[attr-defined]


def test_a_note_is_taken_off(qtbot: QtBot, jendela: MainWindow, sel: Sel) -> None:
    dialog = catatan(jendela, sel)
    assert not dialog.hapus.isEnabled()
    dialog.isi.setPlainText("x" * 2001)
    dialog.simpan.click()
    assert "pendekkan 1 huruf" in kata_salah(dialog)
    dialog.isi.setPlainText("cek")
    dialog.simpan.click()
    lagi = catatan(jendela, sel)
    assert lagi.isi.toPlainText() == "cek"
    qtbot.mouseClick(lagi.hapus, Qt.MouseButton.LeftButton)
    assert jendela.sesi.dokumen.catatan_sel == ()


def test_escape_leaves_all_as_it_was_and_one_card_is_open(qtbot: QtBot, jendela: MainWindow, sel: Sel) -> None:
    satu = catatan(jendela, sel)
    tutup: list[int] = []
    satu.finished.connect(tutup.append)
    dua = catatan(jendela, sel)
    assert len(tutup) == 1
    qtbot.keyClicks(dua.isi, "tidak jadi")
    qtbot.keyClick(dua, K.Key_Escape)
    qtbot.waitUntil(jendela.halaman_kini().tabel.tampilan.hasFocus)  # type: ignore[union-attr]
    assert jendela.telusur.terbuka == {}
    assert jendela.sesi.dokumen.catatan_sel == ()


# History of a cell ----------------------------------------------------------------------------------------------------


def test_a_value_is_brought_back_with_its_reason(qtbot: QtBot, jendela: MainWindow, sel: Sel) -> None:
    awal = nilai(jendela, sel)
    isi(jendela, sel, 40)
    isi(jendela, sel, 41)
    dialog = riwayat_sel(jendela, sel)
    assert kolom(dialog.daftar, 1)[:2] == ["Nama Petugas"] * 2
    assert kolom(dialog.daftar, 2)[:2] == ["isi realisasi Mei 1.1"] * 2
    assert (kolom(dialog.daftar, 4)[:2], kolom(dialog.daftar, 5)[:2]) == (["40", f"{awal}"], ["41", "40"])
    qtbot.keyClick(dialog.daftar, K.Key_Down)
    assert dialog.tombol.text() == f"&Kembalikan ke “{awal}”"
    dialog.alasan.setText("salah ketik")
    qtbot.keyClick(dialog.tombol, K.Key_Space)
    assert nilai(jendela, sel) == awal
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.label_urung == "kembalikan Pembilang 1.1"
    assert (kolom(dialog.daftar, 3)[0], kolom(dialog.daftar, 4)[0]) == ("salah ketik", "41")
    jendela.sesi.urungkan()
    assert nilai(jendela, sel) == 41


def test_the_same_value_and_a_locked_month_are_refused(jendela: MainWindow, sel: Sel) -> None:
    isi(jendela, sel, 40)
    dialog = riwayat_sel(jendela, sel)
    dialog.daftar.selectRow(0)
    dialog.kembalikan()
    dialog.daftar.selectRow(1)  # the older of two steps that began at the value that stands now
    dialog.kembalikan()
    assert "sudah sama" in kata_salah(dialog)
    assert jendela.sesi.berkas is not None
    for triwulan in TRIWULAN[:2]:
        penutupan.tutup(jendela.sesi.berkas, 2023, triwulan)
    jendela.sesi.diubah_layanan("penutupan")
    dialog.daftar.selectRow(0)
    dialog.kembalikan()
    assert "Triwulan II 2023 sudah ditutup" in kata_salah(dialog)


def test_a_cell_nobody_changed(jendela: MainWindow, sel: Sel) -> None:
    i = next(i for i in jendela.sesi.dokumen.indikator_tahun if i.kode == "1.1")
    kosong = sel_variabel(jendela.sesi.dokumen, i, 5, "lain")
    dialog = riwayat_sel(jendela, kosong)
    kini = dialog.findChild(QLabel, "kini")
    assert kini is not None
    assert kini.text() == "Sekarang: kosong. Sel ini belum pernah diubah di berkas ini."
    assert not dialog.tombol.isEnabled()


# The whole history ----------------------------------------------------------------------------------------------------


@pytest.fixture
def semua(jendela: MainWindow, sel: Sel) -> Callable[[], DialogRiwayat]:
    def buka() -> DialogRiwayat:
        riwayat.buka(jendela)
        dialog = [d for d in jendela.findChildren(DialogRiwayat) if d.isVisible()][-1]
        assert isinstance(dialog, DialogRiwayat)
        return dialog

    return buka


def test_a_step_is_found_read_and_taken_back(
    qtbot: QtBot, jendela: MainWindow, sel: Sel, semua: Callable[[], DialogRiwayat]
) -> None:
    awal = nilai(jendela, sel)
    isi(jendela, sel, 4711)
    unit = sel_baris(jendela.sesi.dokumen.unit[0], "nama")
    assert jendela.sesi.terapkan(isi_sel(jendela.sesi.dokumen, [(unit, "Unit Baru", "")], "ganti nama unit"))
    dialog = semua()
    assert kolom(dialog.daftar, 2)[:2] == ["ganti nama unit", "isi realisasi Mei 1.1"]
    qtbot.keyClicks(dialog.kata, "4711")
    qtbot.waitUntil(lambda: kolom(dialog.daftar, 2) == ["isi realisasi Mei 1.1"])
    assert [kolom(dialog.rincian, c) for c in range(4)] == [
        ["Realisasi 1.1 Mei pembilang"], ["Nilai"], [str(awal)], ["4.711"],
    ]  # fmt: skip
    dialog.alasan.setText("salah ketik")
    qtbot.keyClick(dialog.tombol, K.Key_Space)
    assert kata_salah(dialog) == ""
    assert nilai(jendela, sel) == awal
    dialog.kata.clear()
    dialog.muat()
    assert kolom(dialog.daftar, 2)[0] == "kembalikan isi realisasi Mei 1.1"
    assert kolom(dialog.daftar, 3)[0] == "salah ketik"


def test_a_step_whose_rows_changed_since_is_refused(
    jendela: MainWindow, sel: Sel, semua: Callable[[], DialogRiwayat]
) -> None:
    isi(jendela, sel, 40)
    isi(jendela, sel, 41)
    dialog = semua()
    dialog.daftar.selectRow(1)
    dialog.kembalikan()
    assert kata_salah(dialog) == (
        "Langkah ini tidak dapat dikembalikan karena Realisasi di dalamnya sudah berubah sesudahnya; kembalikan dahulu "
        "langkah yang lebih baru."
    )
    assert nilai(jendela, sel) == 41


def test_filtered_by_officer_and_day(
    qtbot: QtBot, jendela: MainWindow, sel: Sel, semua: Callable[[], DialogRiwayat]
) -> None:
    isi(jendela, sel, 40)
    dialog = semua()
    banyak = dialog.daftar.rowCount()
    dialog.petugas.setCurrentIndex(dialog.petugas.findText("Nama Petugas"))
    dialog.petugas.activated.emit(dialog.petugas.currentIndex())
    assert set(kolom(dialog.daftar, 1)) == {"Nama Petugas"}
    dialog.petugas.setCurrentIndex(0)
    dialog.sampai.setText("31 Desember 2001")
    qtbot.keyClick(dialog.sampai, K.Key_Return)
    assert dialog.isVisible(), "Enter in a filter does not close"
    assert dialog.daftar.rowCount() == 0
    dialog.sampai.setText("besok")
    dialog.sampai.editingFinished.emit()
    assert "bukan tanggal" in kata_salah(dialog)
    dialog.sampai.clear()
    dialog.sampai.editingFinished.emit()
    assert dialog.daftar.rowCount() == banyak


def test_older_entries_come_page_by_page(
    jendela: MainWindow, sel: Sel, semua: Callable[[], DialogRiwayat], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(riwayat, "HALAMAN", 3)
    for n in range(40, 48):
        isi(jendela, sel, n, f"langkah {n}")
    dialog = semua()
    assert kolom(dialog.daftar, 2) == ["langkah 47", "langkah 46", "langkah 45"]
    dialog.lagi.click()
    assert kolom(dialog.daftar, 2)[3:] == ["langkah 44", "langkah 43", "langkah 42"]
    while dialog.lagi.isEnabled():
        dialog.lagi.click()
    assert jendela.sesi.berkas is not None
    assert dialog.daftar.rowCount() == len(jendela.sesi.berkas.riwayat(10_000))


# Drafts ---------------------------------------------------------------------------------------------------------------


def test_a_draft_found_at_opening_leads_to_its_cell(
    qtbot: QtBot, buat_jendela: Callable[[Path | None], MainWindow], contoh: Path, qapp: QApplication
) -> None:
    from kinerja_desktop.storage.berkas import BerkasKinerja

    with BerkasKinerja.buka(contoh) as berkas:
        dok = berkas.baca(2023)
        sel = sel_variabel(dok, dok.indikator_urut[-1], 3, "")
        berkas.simpan_draf(sel.kunci, "12,")
    jendela = buat_jendela(contoh)
    qtbot.waitUntil(lambda: "belum selesai diketik" in jendela.pesan.teks.text())
    jendela.pesan.langkah.click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    assert jendela.sesi.periode == BULAN[2]
