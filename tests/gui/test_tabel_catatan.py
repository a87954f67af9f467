"""Notes on cells: the mark in the corner, what the tooltip says, and the keys that ask for note and history."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.sel import Sel
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import TabelLembar
from kinerja_desktop.gui.tabel.lukis import kotak_sel

from .palsu import sesi_kecil
from .test_tabel import LembarUji, ke, ketik, pasang

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil()


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    return pasang(qtbot, sesi, LembarUji())


def catat(sesi: Sesi, sel: Sel, isi: str, *, tindak: bool = False) -> None:
    baru: Any = baris_baru(
        "catatan_sel", str, tahun=2023, pada_noun=sel.noun, pada_id=sel.id, pada_kolom=sel.kolom, isi=isi, tindak=tindak
    )
    assert sesi.terapkan(Transaksi("catatan", (Tambah(baru),)))


def warna_sudut(tabel: TabelLembar, r: int, c: int) -> str:
    kisi = tabel.tampilan.kisi(c)
    kotak = kotak_sel(kisi, tabel.model, r, c)
    gambar = kisi.viewport().grab().toImage()
    return QColor(gambar.pixel(QPoint(kotak.right() - 2, kotak.top() + 1))).name()


def test_note_has_a_corner_a_flag_and_a_tooltip(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "penyebut")
    kini, sel = tabel.tampilan.kini(), tabel.sel_sekarang()
    assert kini is not None
    assert sel is not None
    tabel.tampilan.ke(kini[0], kini[1] + 2)  # the cursor's frame would lie over the corner
    polos = warna_sudut(tabel, *kini)
    catat(sesi, sel, "dihitung dari buku register")
    warna = tabel.tampilan.pelukis.warna
    assert warna_sudut(tabel, *kini) == warna.catatan.name() != polos
    assert tabel.model.catatan(*kini) == "Catatan: dihitung dari buku register"
    assert tabel.tampilan.pelukis._tanda(tabel.model.isi(*kini)) is None
    sesi.urungkan()
    catat(sesi, sel, "tanyakan", tindak=True)
    assert warna_sudut(tabel, *kini) == warna.tindak.name()
    assert tabel.model.catatan(*kini) == "Perlu ditindaklanjuti: tanyakan"
    tanda = tabel.tampilan.pelukis._tanda(tabel.model.isi(*kini))
    assert tanda is not None
    assert tanda[0] == "bendera"
    assert tabel.model.isi(kini[0], kini[1] - 1).catatan is None


def test_keys_ask_for_note_and_history(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    diminta: list[tuple[str, Sel, str]] = []
    sesi.minta_sel.connect(lambda *apa: diminta.append(apa))
    ke(tabel, "1.1", "penyebut")
    ketik(qtbot, tabel, (K.Key_F2, M.ShiftModifier), (K.Key_H, M.ControlModifier | M.ShiftModifier))
    assert [(apa, nama) for apa, _, nama in diminta] == [("catatan", "Penyebut 1.1"), ("riwayat", "Penyebut 1.1")]
    assert diminta[0][1] == tabel.sel_sekarang()
    for nama in ("catatan", "riwayat"):
        assert not tabel.aksi(nama).shortcut().isEmpty()


def test_a_computed_cell_has_neither(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    diminta: list[object] = []
    kata: list[tuple[str, Nada]] = []
    sesi.minta_sel.connect(lambda *apa: diminta.append(apa))
    sesi.pesan.connect(lambda teks, nada: kata.append((teks, nada)))
    ke(tabel, "1.1", "hitung")
    ketik(qtbot, tabel, (K.Key_F2, M.ShiftModifier))
    assert not diminta
    assert kata == [("Sel ini dihitung program; catatan ada pada sel yang diisi.", Nada.KABAR)]
