"""Berkas > Pemeriksaan: every finding with the way to its cell, and checks switched off with a reason."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop import domain
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.periksa_gestur import sel_alasan
from kinerja_desktop.domain.pemeriksaan import PEMERIKSAAN, dimatikan, periksa
from kinerja_desktop.gui.dialog.pemeriksaan import DialogPemeriksaan
from kinerja_desktop.gui.jendela import TAB
from kinerja_desktop.gui.keadaan import tab_noun
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from tests.domain.naskah_contoh import dokumen

CEK = {p.kode: p for p in PEMERIKSAAN}


def dialog_pada(qtbot: QtBot, jendela: MainWindow) -> DialogPemeriksaan:
    jendela.aksi("aksiPemeriksaan").trigger()
    dialog = jendela.findChild(DialogPemeriksaan)
    assert dialog is not None
    qtbot.addWidget(dialog)
    return dialog


def ke_kode(dialog: DialogPemeriksaan, kode: str) -> None:
    nomor = next(
        r for r, b in enumerate(dialog.tabel.model.baris) if b.jenis == "isi" and b.isi.kode == kode
    )  # fmt: skip
    dialog.tabel.tampilan.ke(nomor, 0)


def test_semua_temuan_tampak_dan_dapat_disaring(qtbot: QtBot, jendela: MainWindow) -> None:
    dialog = dialog_pada(qtbot, jendela)
    temuan = jendela.sesi.temuan()
    assert temuan
    assert len([b for b in dialog.tabel.model.baris if b.jenis == "isi"]) == len(temuan)
    assert f"{len(temuan)} temuan" in anak(dialog, QLabel, "ringkasanPeriksa").text()
    dialog.sifat.setCurrentIndex(1)
    dialog.sifat.activated.emit(1)
    keras = [t for t in temuan if t.tingkat == "keras"]
    assert len([b for b in dialog.tabel.model.baris if b.jenis == "isi"]) == len(keras)


def test_beranda_dan_baris_status_membuka_daftar_ini(qtbot: QtBot, jendela: MainWindow) -> None:
    beranda = jendela.ke_tab("beranda")
    assert beranda is not None
    for pembuka in (anak(beranda, QPushButton, "semuaTemuan"), jendela.kepala.temuan):
        assert jendela.findChild(DialogPemeriksaan) is None
        qtbot.mouseClick(pembuka, Qt.MouseButton.LeftButton)
        dialog = jendela.findChild(DialogPemeriksaan)
        assert dialog is not None
        assert dialog.isVisible()
        assert dialog.tumpukan.currentIndex() == 0, "the findings, not the list of checks"
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()


def test_enter_menuju_sel_temuan(qtbot: QtBot, jendela: MainWindow) -> None:
    dialog = dialog_pada(qtbot, jendela)
    ke_kode(dialog, "pk-pagu")
    qtbot.keyClick(dialog.tabel.tampilan, Qt.Key.Key_Return)
    assert TAB[jendela.tab.currentIndex()][2] == "perjanjian_kinerja"


def test_dimatikan_dengan_alasan_lalu_diurungkan(qtbot: QtBot, jendela: MainWindow) -> None:
    sesi = jendela.sesi
    dialog = dialog_pada(qtbot, jendela)
    ke_kode(dialog, "satuan-banding")
    dialog.tombol_matikan.click()
    assert dialog.tumpukan.currentIndex() == 1
    baris = dialog.tabel_daftar.baris_sekarang()
    assert baris is not None
    assert baris.isi.kode == "satuan-banding"
    sel = sel_alasan(baris.isi)
    assert sel is not None
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, "Begitu tercetak tahun 2022", "")], "matikan pemeriksaan"))
    assert dimatikan(sesi.dokumen) == {"satuan-banding": "Begitu tercetak tahun 2022"}
    assert "satuan-banding" not in {t.kode for t in sesi.temuan()}
    assert "1 pemeriksaan dimatikan" in anak(dialog, QLabel, "ringkasanPeriksa").text()
    sesi.urungkan()
    assert dimatikan(sesi.dokumen) == {}
    assert "satuan-banding" in {t.kode for t in sesi.temuan()}


def test_syarat_menutup_tidak_dapat_dimatikan() -> None:
    assert [p.kode for p in PEMERIKSAAN if sel_alasan(p) is None] == [p.kode for p in PEMERIKSAAN if p.keras]


def test_setiap_temuan_contoh_menuju_suatu_tab() -> None:
    tab = {nama for *_, nama in TAB} | {t[2] for t in TAB}
    for nama in ("rutan-soe-2023", "bapas-ternate-2024", "bapas-magelang-2026", "kanwil-ntb-2026"):
        for t in periksa(dokumen(nama)):
            assert t.noun, t
            assert tab_noun(t.noun, t.kolom) in tab - {"beranda"}, t


def noun_di_naskah() -> set[str]:
    """Nouns that the checks lead to, read from their source."""
    noun = set()
    for berkas in Path(domain.__file__).parent.glob("periksa_*.py"):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if isinstance(simpul, ast.Call) and getattr(simpul.func, "id", "") in ("peringatan", "keras"):
                noun |= {a.value for a in simpul.args[4:5] if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return noun


def test_setiap_noun_yang_dituju_pemeriksaan_bertab() -> None:
    noun = noun_di_naskah()
    assert {"realisasi", "observasi", "renstra_dana", "emonev"} <= noun
    assert {n for n in noun if tab_noun(n) == "beranda"} == set()
