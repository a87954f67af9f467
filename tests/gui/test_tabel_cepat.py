"""Quick keys of a grid: zeros, copies of rows, today, widths that fit and stay."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.domain.laporan import StatusPenutupan
from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, Lembar, TabelLembar
from kinerja_desktop.gui.tabel.tombol import PERINTAH, PINTASAN

from .palsu import sesi_kecil
from .test_tabel import LembarUji, ke, ketik, kini, nilai, pasang

K, M = Qt.Key, Qt.KeyboardModifier
CTRL_SHIFT = M.ControlModifier | M.ShiftModifier


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil(rasio=True)


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    return pasang(qtbot, sesi, LembarUji())


def test_zero_only_where_nothing_is(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    ke(tabel, "1.2", "pembilang")
    ketik(qtbot, tabel, "4", K.Key_Return)
    ketik(qtbot, tabel, (K.Key_A, M.ControlModifier), (K.Key_ParenRight, CTRL_SHIFT))
    assert [nilai(sesi, k) for k in ("1.1", "1.2", "2.1")] == [0, 4, 0]
    assert [nilai(sesi, k, "penyebut") for k in ("1.1", "1.2", "2.1")] == [0, 0, 0]
    assert not any(u.uraian for u in sesi.dokumen.realisasi_uraian), "words are no numbers"
    assert pesan[-1][0].endswith("sel diisi 0 · Ctrl+Z mengurungkan")
    sesi.urungkan()
    assert [nilai(sesi, k) for k in ("1.1", "1.2", "2.1")] == [KOSONG, 4, KOSONG]
    ke(tabel, "1.2", "pembilang")
    ketik(qtbot, tabel, (K.Key_0, CTRL_SHIFT))
    assert pesan[-1] == ("Tidak ada sel angka yang kosong dalam pilihan.", Nada.KABAR)


def test_no_zero_behind_a_lock(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]) -> None:
    from kinerja_desktop.application.pengisian import baris_baru
    from kinerja_desktop.application.transaksi import Tambah, Transaksi

    tutup: Any = baris_baru("penutupan", str, tahun=2023, periode="TW2", revisi=0, status=StatusPenutupan.TERTUTUP)
    assert sesi.terapkan(Transaksi("tutup", (Tambah(tutup),)))
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_0, CTRL_SHIFT))
    assert pesan[-1][0] == "Tidak ada sel angka yang kosong dalam pilihan; 1 sel terkunci tidak diisi."


class LembarTanggal(Lembar):
    kolom = (
        Kolom("alasan", "Alasan", 200, lambda d, b: sel_baris(b, "alasan")),
        Kolom("tanggal", "Tanggal", 200, lambda d, b: sel_baris(b, "tanggal")),
    )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(p.id, p) for p in dokumen.pk]


def test_today_into_a_date(qtbot: QtBot, sesi: Sesi, pesan: list[tuple[str, Nada]]) -> None:
    tabel = pasang(qtbot, sesi, LembarTanggal())
    tabel.tampilan.ke(0, 1)
    ketik(qtbot, tabel, (K.Key_Semicolon, M.ControlModifier))
    assert sesi.dokumen.pk[0].tanggal == date.today()
    ketik(qtbot, tabel, K.Key_Delete, "1", (K.Key_Semicolon, M.ControlModifier), K.Key_Return)  # in the open editor too
    assert sesi.dokumen.pk[0].tanggal == date.today()
    tabel.tampilan.ke(0, 0)
    ketik(qtbot, tabel, (K.Key_Semicolon, M.ControlModifier))
    assert "pada sel tanggal" in pesan[-1][0]


def test_every_shortcut_that_is_shown_is_a_key_of_the_grid() -> None:
    assert set(PINTASAN) <= set(PERINTAH.values())


def test_double_click_on_a_border_fits_the_column(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    view, c = tabel.tampilan, 1  # frozen: seen in the twin
    kepala = view.kembar.kepala
    kepala.resizeSection(c, 400)
    batas = QPoint(kepala.sectionViewportPosition(c) + kepala.sectionSize(c) - 1, 8)
    QTest.mouseMove(kepala.viewport(), batas)
    qtbot.mouseDClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=batas)
    perlu = max(view.pelukis.biasa.lebar(tabel.model.isi(r, c).teks) for r in (1, 2, 4))
    assert perlu < view.columnWidth(c) < perlu + 40
    assert view.kembar.columnWidth(c) == view.columnWidth(c)


def test_widths_survive_a_restart_and_another_order_of_columns(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    tabel.tampilan.kepala.resizeSection(3, 141)

    class Lain(LembarUji):
        nama = "LembarUji"
        kolom = (LembarUji.kolom[0], LembarUji.kolom[3], LembarUji.kolom[2])

    lain = pasang(qtbot, sesi, Lain())
    assert lain.tampilan.columnWidth(1) == 141
    tabel.pasang(sesi, LembarTanggal())  # the grid shows another sheet and comes back
    tabel.pasang(sesi, LembarUji())
    assert tabel.tampilan.columnWidth(3) == 141


def test_last_row_is_wholly_in_sight_at_the_end(qtbot: QtBot, sesi: Sesi) -> None:
    from .test_tabel_gabung import LembarPanjang

    tabel = pasang(qtbot, sesi, LembarPanjang(90))
    ketik(qtbot, tabel, (K.Key_End, M.ControlModifier))
    qtbot.waitUntil(lambda: len(tabel.tampilan._terukur) == 90)
    view = tabel.tampilan
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    bawah = view.rowViewportPosition(89) + view.rowHeight(89)
    assert bawah <= view.viewport().height()


def test_undo_shows_where_it_was(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.2", "pembilang")
    ketik(qtbot, tabel, "7", K.Key_Return)
    ke(tabel, "1.1", "penyebut")
    sesi.urungkan()
    assert nilai(sesi, "1.2") == KOSONG
    assert kini(tabel) == ("1.2", "pembilang")
    ke(tabel, "1.1", "penyebut")
    sesi.ulangi()
    assert kini(tabel) == ("1.2", "pembilang")
