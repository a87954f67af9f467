"""Blocks of cells: copy, paste, fill down, clear; and how they travel as text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.domain.renstra import JenisRumus
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import TabelLembar
from kinerja_desktop.gui.tabel.tsv import baca_tsv, tulis_tsv

from .palsu import BerkasPalsu, satker_kecil
from .test_tabel import LembarUji, ke, ketik, kini, nilai, pasang

K, M = Qt.Key, Qt.KeyboardModifier
CTRL = M.ControlModifier


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    """As in test_tabel, with variables at every indikator."""
    from dataclasses import replace

    dok = satker_kecil()
    rasio = [replace(i, rumus=JenisRumus.PERBANDINGAN) for i in dok.indikator_tahun]
    sesi = Sesi()
    sesi.buka(BerkasPalsu(dok.dengan("indikator_tahun", rasio)))  # type: ignore[arg-type]
    return sesi


@pytest.fixture
def pesan(sesi: Sesi) -> list[tuple[str, Nada]]:
    daftar: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda teks, nada: daftar.append((teks, nada)))
    return daftar


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    return pasang(qtbot, sesi, LembarUji())


def tempel(qtbot: QtBot, tabel: TabelLembar, teks: str) -> None:
    QGuiApplication.clipboard().setText(teks)
    ketik(qtbot, tabel, (K.Key_V, CTRL))


def semua(sesi: Sesi, variabel: str = "pembilang") -> list[object]:
    return [nilai(sesi, kode, variabel) for kode in ("1.1", "1.2", "2.1")]


def test_block_is_pasted_over_headings_as_one_step(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\t10\r\n2\t20\r\n3\t30\r\n")
    assert semua(sesi) == [1, 2, 3]
    assert semua(sesi, "penyebut") == [10, 20, 30]
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "tempel 6 sel"
    sesi.urungkan()
    assert semua(sesi) == [KOSONG] * 3


def test_one_cell_fills_the_selection(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.ShiftModifier), (K.Key_Down, M.ShiftModifier))
    tempel(qtbot, tabel, "4")
    assert semua(sesi) == [4, 4, 4]


def test_refused_cells_are_listed_and_nothing_is_written_unless_chosen(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\tabc\n-2\t20\n3\t30")
    assert semua(sesi) == [KOSONG] * 3
    assert "2 dari 6 sel" in tabel.tanya.kalimat.text()
    assert "Penyebut 1.1" in tabel.tanya.kalimat.text()
    assert "Pembilang 1.2" in pesan[-1][0]
    ketik(qtbot, tabel, K.Key_Return)  # "Batal" has the focus
    assert semua(sesi) == [KOSONG] * 3
    assert tabel.tampilan.hasFocus()
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\tabc\n-2\t20\n3\t30")
    ketik(qtbot, tabel, "1")
    assert semua(sesi) == [1, KOSONG, 3]
    assert semua(sesi, "penyebut") == [KOSONG, 20, 30]


def test_doubtful_numbers_of_a_block_are_asked_once(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1.5\n2.25\n3")
    assert "2 angka" in tabel.tanya.kalimat.text()
    ketik(qtbot, tabel, "1")
    assert semua(sesi) == [Decimal("1.5"), Decimal("2.25"), 3]


def test_block_past_the_end_is_refused(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "2.1", "pembilang")
    tempel(qtbot, tabel, "1\n2")
    assert "melewati akhir tabel" in tabel.tanya.kalimat.text()
    ketik(qtbot, tabel, K.Key_Escape)
    assert semua(sesi) == [KOSONG] * 3


def test_copied_rows_come_back_as_they_were(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "2220\t3,5\nN/A: tidak ada\t8")
    ketik(qtbot, tabel, (K.Key_A, CTRL), (K.Key_C, CTRL))
    teks = QGuiApplication.clipboard().text()
    assert baca_tsv(teks)[0][:4] == ["1.1", "Persentase pemenuhan layanan makanan", "2220", "3,5"]
    langkah = len(sesi.berkas.urung)  # type: ignore[union-attr]
    ke(tabel, "1.1", "no")
    tempel(qtbot, tabel, "\n".join(teks.splitlines()[:3]))  # computed cells with the same text are no mistake
    assert not tabel.tanya.isVisible()
    assert len(sesi.berkas.urung) == langkah  # type: ignore[union-attr]


def test_fill_down(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "9", K.Key_Return)
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.ShiftModifier), (K.Key_Down, M.ShiftModifier), (K.Key_D, CTRL))
    assert semua(sesi) == [9, 9, 9]
    ke(tabel, "1.1", "penyebut")
    ketik(qtbot, tabel, "7", K.Key_Return, (K.Key_D, CTRL))  # one row: from the row above
    assert semua(sesi, "penyebut") == [7, 7, KOSONG]


def test_delete_and_cut_clear_as_one_step(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\n2\n3")
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.ShiftModifier), K.Key_Delete)
    assert semua(sesi) == [KOSONG, KOSONG, 3]
    sesi.urungkan()
    assert semua(sesi) == [1, 2, 3]
    ke(tabel, "2.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_X, CTRL))
    assert semua(sesi) == [1, 2, KOSONG]
    assert QGuiApplication.clipboard().text() == "3\n"


def test_paste_selects_what_it_wrote(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\t2\n3\t4")
    baris, kolom = tabel.papan.terpilih()
    assert (len(baris), kolom) == (2, [2, 3])
    assert kini(tabel) == ("1.1", "pembilang")


def test_excel_quotes() -> None:
    assert baca_tsv('a\t"dua\r\nbaris"\tc\r\n1\t"ia bilang ""ya"""\t\r\n') == [
        ["a", "dua\nbaris", "c"],
        ["1", 'ia bilang "ya"', ""],
    ]
    assert baca_tsv('14" layar\t"tak tutup') == [['14" layar', '"tak tutup']]
    assert baca_tsv("") == [[""]]


_TEKS = st.text(alphabet='ab\t\n" ;,', max_size=8)


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(_TEKS, min_size=n, max_size=n), min_size=1, max_size=4)))
def test_tsv_round_trip(blok: list[list[str]]) -> None:
    assert baca_tsv(tulis_tsv(blok)) == blok
