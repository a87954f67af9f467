"""The import wizard as a person uses it: choose, match, look, all or nothing, one step back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFrame, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kinerja_desktop.exchange.skema import ke_json
from kinerja_desktop.gui.dialog import impor as modul
from kinerja_desktop.gui.dialog import templat as modul_templat
from kinerja_desktop.gui.dialog.impor import BERKAS, LEMBAR, PERIKSA, DialogImpor
from kinerja_desktop.gui.dialog.templat import DialogTemplat
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.layanan.templat import simpan_templat
from kinerja_desktop.storage import cadangan

INDIKATOR: list[list[Any]] = [
    ["tahun", "tingkat", "kode_sasaran", "sasaran", "kode_indikator", "indikator", "satuan", "target"],
    [2023, "kegiatan", "9", "Sasaran baru", "9.1", "Persentase kunjungan", "%", 80],
    [2023, "kegiatan", "9", "Sasaran baru", "9.2", "Indeks layanan", "Indeks", 3.5],
]


def tulis(path: Path, isi: dict[str, list[list[Any]]]) -> Path:
    buku = openpyxl.Workbook()
    buku.remove(buku.active)
    for nama, baris in isi.items():
        ws = buku.create_sheet(nama)
        for satu in baris:
            ws.append(satu)
    buku.save(path)
    return path


@pytest.fixture
def dialog(jendela: MainWindow, qtbot: QtBot) -> DialogImpor:
    hasil = DialogImpor(jendela)
    qtbot.addWidget(hasil)
    hasil.show()
    return hasil


def sampai(qtbot: QtBot, dialog: DialogImpor, halaman: int) -> None:
    qtbot.waitUntil(lambda: dialog._tugas is None and dialog.halaman.currentIndex() == halaman, timeout=30_000)


def pilih(qtbot: QtBot, dialog: DialogImpor, path: Path, halaman: int = LEMBAR) -> None:
    dialog.berkas.setText(str(path))
    dialog.lanjut.click()
    sampai(qtbot, dialog, halaman)


def salah(dialog: DialogImpor) -> str:
    return anak(dialog, QLabel, "salah").text()


def test_dari_berkas_sampai_urung(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    sesi = dialog.sesi
    semula, cadangan_semula = sesi.dokumen, len(cadangan.daftar(sesi.berkas.path))  # type: ignore[union-attr]
    assert not dialog.lanjut.isEnabled()
    pilih(qtbot, dialog, tulis(tmp_path / "a.xlsx", {"indikator": INDIKATOR, "Catatan": [["x"], ["y"]]}))
    assert [p.jenis for p in dialog.pilih_lembar.dipilih()] == ["indikator"]
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert (dialog.hasil.baru, dialog.hasil.ditolak) == (2, ())  # type: ignore[union-attr]
    assert dialog.lanjut.text() == "Impor 2 baris"
    assert sesi.dokumen is semula
    butir = {b.tempat: b for b in dialog.model.butir}
    assert (butir["H3"].asli, butir["H3"].dibaca, butir["H3"].keadaan) == ("3,5", "3,5", "baru")
    with qtbot.waitSignal(sesi.berubah):
        dialog.lanjut.click()
    assert dialog.result() == 1
    assert "2 baris baru" in dialog.pesan
    assert {"9.1", "9.2"} <= {i.kode for i in sesi.dokumen.indikator_tahun}
    assert len(cadangan.daftar(sesi.berkas.path)) >= max(cadangan_semula, 1)  # type: ignore[union-attr]
    assert sesi.berkas.label_urung == "impor dari a.xlsx"  # type: ignore[union-attr]
    sesi.urungkan()
    assert sesi.dokumen.indikator_tahun == semula.indikator_tahun
    assert sesi.dokumen.sasaran_tahun == semula.sasaran_tahun


def test_ditolak_lalu_dibaca_ulang(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    isi = [INDIKATOR[0], INDIKATOR[1], [*INDIKATOR[2][:7], "=1/0"]]
    path = tulis(tmp_path / "a.xlsx", {"indikator": isi})
    pilih(qtbot, dialog, path)
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert not dialog.lanjut.isEnabled()
    assert "1 isian ditolak" in salah(dialog)
    assert [(b.tempat, b.keadaan) for b in dialog.model.butir] == [("H3", "ditolak")]
    hanya = anak(dialog, QCheckBox, "hanyaDitolak")
    hanya.click()
    assert dialog.model.rowCount() == 16
    tulis(path, {"indikator": INDIKATOR})
    dialog.baca()
    sampai(qtbot, dialog, PERIKSA)
    assert dialog.lanjut.isEnabled()
    assert not hanya.isEnabled()
    path.unlink()
    dialog.baca()
    qtbot.waitUntil(lambda: dialog._tugas is None, timeout=30_000)
    assert "tidak ditemukan" in salah(dialog)
    assert not dialog.lanjut.isEnabled(), "what was read before is no longer what the file holds"


def test_angka_dua_arti_ditanyakan_sekali(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    isi = [INDIKATOR[0], [*INDIKATOR[1][:7], "3.4"], [*INDIKATOR[2][:7], "2.5"]]
    pilih(qtbot, dialog, tulis(tmp_path / "a.xlsx", {"indikator": isi}))
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert anak(dialog, QFrame, "bilahTitik").isVisible()
    assert all("--titik" not in b.alasan for b in dialog.model.butir)
    assert len(dialog.hasil.ditolak) == 2  # type: ignore[union-attr]
    kotak = anak(dialog, QComboBox, "titik")
    kotak.setCurrentIndex(1)
    kotak.activated.emit(1)
    sampai(qtbot, dialog, PERIKSA)
    assert dialog.hasil.ditolak == ()  # type: ignore[union-attr]
    assert anak(dialog, QFrame, "bilahTitik").isVisible()
    assert dialog.lanjut.isEnabled()


def test_kolom_dicocokkan_sendiri(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    isi = [["DAFTAR BAHAYA"], [], ["No", "Bahaya", "Cara menangani"], [1, "Pelarian baru", "Kontrol"]]
    pilih(qtbot, dialog, tulis(tmp_path / "a.xlsx", {"Tabel": isi}))
    assert not dialog.lanjut.isEnabled()
    assert "centang" in salah(dialog)
    jenis = dialog.pilih_lembar.tabel.cellWidget(0, 1)
    assert isinstance(jenis, QComboBox)
    jenis.setCurrentIndex(jenis.findData("risiko"))
    jenis.activated.emit(jenis.currentIndex())
    assert "belum punya kolom risiko" in salah(dialog)
    baris = dialog.pilih_lembar.baris_judul
    baris.setCurrentIndex(baris.findData(3))
    baris.activated.emit(baris.currentIndex())
    for kami, judul in (("risiko", 2), ("perlakuan", 3)):
        kolom = dialog.pilih_lembar.kolom
        nomor = next(n for n in range(kolom.rowCount()) if kolom.item(n, 0).text().rstrip(" *") == kami)  # type: ignore[union-attr]
        kotak = kolom.cellWidget(nomor, 1)
        assert isinstance(kotak, QComboBox)
        kotak.setCurrentIndex(kotak.findData(judul))
        kotak.activated.emit(kotak.currentIndex())
    assert dialog.lanjut.isEnabled()
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert dialog.hasil.baru == 1  # type: ignore[union-attr]
    dialog.lanjut.click()
    risiko = dialog.sesi.dokumen.risiko[-1]
    assert (risiko.pernyataan, risiko.tahun) == ("Pelarian baru", dialog.sesi.tahun)


def test_templat_terisi_tidak_mengubah_apa_pun(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    simpan_templat(tmp_path / "t.xlsx", dialog.sesi.dokumen)
    pilih(qtbot, dialog, tmp_path / "t.xlsx")
    assert len(dialog.pilih_lembar.dipilih()) == sum(lembar.sel != {} for lembar in dialog.bahan.buku.lembar) - 1  # type: ignore[union-attr]
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert (dialog.hasil.baru, dialog.hasil.berubah) == (0, 0)  # type: ignore[union-attr]
    assert "Tidak ada yang baru" in salah(dialog)
    assert not dialog.lanjut.isEnabled()


def test_csv_langsung_diperiksa(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    path = tmp_path / "k.csv"
    path.write_text("tahun;risiko;dampak\n2023;Risiko dari CSV;4\n2023;Lain;9\n", encoding="utf-8")
    pilih(qtbot, dialog, path, PERIKSA)
    assert [(b.tempat, b.kolom) for b in dialog.model.butir] == [("C3", "dampak")]
    dialog.kembali.click()
    assert dialog.halaman.currentIndex() == BERKAS


def test_dokumen_json_dari_berkas_yang_sama(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    path.write_text(json.dumps(ke_json(dialog.sesi.dokumen)), encoding="utf-8")
    pilih(qtbot, dialog, path, PERIKSA)
    assert dialog.model.rowCount() == 0
    assert "Tidak ada yang baru" in salah(dialog)
    path.write_text("{", encoding="utf-8")
    dialog.baca()
    qtbot.waitUntil(lambda: dialog._tugas is None, timeout=30_000)
    assert not dialog.lanjut.isEnabled()


@pytest.mark.parametrize(
    ("nama", "isi", "potongan"),
    [("a.xls", b"x", "Buku Kerja Excel"), ("a.xlsx", b"x", "bukan lembar kerja"), ("a.pdf", b"x", "tidak dikenal")],
)
def test_berkas_yang_bukan(
    qtbot: QtBot, dialog: DialogImpor, tmp_path: Path, nama: str, isi: bytes, potongan: str
) -> None:
    (tmp_path / nama).write_bytes(isi)
    dialog.berkas.setText(str(tmp_path / nama))
    dialog.lanjut.click()
    qtbot.waitUntil(lambda: dialog._tugas is None, timeout=30_000)
    assert potongan in salah(dialog)
    assert dialog.halaman.currentIndex() == BERKAS


def test_diseret_ke_dialog(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    path = tulis(tmp_path / "a.xlsx", {"indikator": INDIKATOR})
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    tombol, tahan = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, tombol, tahan))
    sampai(qtbot, dialog, LEMBAR)


def test_dihentikan_tidak_menutup_dialog(
    qtbot: QtBot, dialog: DialogImpor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    from kinerja_desktop.exchange.excel import baca as excel_baca

    path = tulis(tmp_path / "a.xlsx", {"indikator": INDIKATOR})
    monkeypatch.setattr(excel_baca, "_perintah", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    dialog.berkas.setText(str(path))
    dialog.lanjut.click()
    assert dialog.kemajuan.isVisible()
    assert not dialog.halaman.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog._tugas is None, timeout=10_000)
    assert dialog.isVisible()
    assert dialog.halaman.isEnabled()
    assert dialog.halaman.currentIndex() == BERKAS


def test_catatan_dan_lembar_gabungan_terlihat(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    buku = openpyxl.Workbook()
    ws = buku.active
    ws.title = "risiko"
    ws.append(["tahun", "program", "risiko"])
    for n in range(3):
        ws.append([2023, "Program" if n == 0 else None, f"Risiko {n}"])
    ws.merge_cells("B2:B4")
    buku.save(path)
    pilih(qtbot, dialog, path)
    dialog.lanjut.click()
    sampai(qtbot, dialog, PERIKSA)
    assert "B2:B4" in anak(dialog, QPlainTextEdit, "catatan").toPlainText()
    assert {b.tempat: b.dibaca for b in dialog.model.butir}["B4"] == "Program"


# The template, and the menu ----------------------------------------------------------------------------------------------


@pytest.fixture
def templat(jendela: MainWindow, qtbot: QtBot, tmp_path: Path) -> DialogTemplat:
    hasil = DialogTemplat(jendela)
    qtbot.addWidget(hasil)
    hasil.lokasi.setText(str(tmp_path / "hasil"))
    return hasil


@pytest.mark.parametrize(("terisi", "baris"), [(True, 34), (False, 1)])
def test_simpan_templat(templat: DialogTemplat, tmp_path: Path, terisi: bool, baris: int) -> None:
    (templat.terisi if terisi else templat.kosong).setChecked(True)
    templat.accept()
    assert templat.result() == 1
    assert openpyxl.load_workbook(tmp_path / "hasil.xlsx")["indikator"].max_row == baris
    assert "hasil.xlsx" in templat.pesan[0]


def test_templat_tujuan_yang_tidak_ada(templat: DialogTemplat, tmp_path: Path) -> None:
    templat.lokasi.setText(str(tmp_path / "tiada" / "x.xlsx"))
    templat.accept()
    assert templat.result() == 0
    assert "Folder" in anak(templat, QLabel, "salah").text()


@pytest.mark.parametrize(
    ("aksi", "tempat"), [("aksiImpor", (modul, DialogImpor)), ("aksiTemplat", (modul_templat, DialogTemplat))]
)
def test_menu_membuka(jendela: MainWindow, monkeypatch: pytest.MonkeyPatch, aksi: str, tempat: tuple[Any, Any]) -> None:
    dibuka: list[object] = []
    monkeypatch.setattr(tempat[1], "exec", lambda diri: dibuka.append(diri) or 0)
    jendela.aksi(aksi).trigger()
    assert [type(d) for d in dibuka] == [tempat[1]]


def test_telusuri(qtbot: QtBot, dialog: DialogImpor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tulis(tmp_path / "a.xlsx", {"indikator": INDIKATOR})
    jawab: Callable[..., tuple[str, str]] = lambda *_: (str(path), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getOpenFileName", jawab)
    dialog._telusuri()
    sampai(qtbot, dialog, LEMBAR)


def test_the_dialog_leaves_its_place_to_the_window(dialog: DialogImpor) -> None:
    # Qt puts what has no place of its own into the middle of the window; in the corner the title bar is out of reach.
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_Moved)
