"""A row of tools: like Qt's own on one line, broken into lines where it does not fit, never over or out of anything."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.muat import anak, muat_ui
from kinerja_desktop.gui.tata_alir import TataAlir


def susun(
    lebar: list[int], celah: int, tata: type[TataAlir] | type[QHBoxLayout] = TataAlir
) -> tuple[QWidget, list[QWidget]]:
    """A row of fixed widgets with a spacer before number ``celah``."""
    bingkai = QWidget()
    deret = tata(bingkai)
    deret.setContentsMargins(0, 0, 0, 0)
    deret.setSpacing(8)
    isi = []
    for nomor, satu in enumerate(lebar):
        if nomor == celah:
            deret.addItem(QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        widget = QWidget()
        widget.setFixedSize(satu, 20)
        deret.addWidget(widget)
        isi.append(widget)
    return bingkai, isi


def kotak(bingkai: QWidget, isi: list[QWidget], lebar: int) -> list[QRect]:
    tata = bingkai.layout()
    assert tata is not None
    tata.setGeometry(QRect(0, 0, lebar, tata.heightForWidth(lebar)))
    return [w.geometry() for w in isi]


@given(st.lists(st.integers(20, 140), min_size=1, max_size=9), st.integers(0, 9), st.integers(150, 900))
def test_nothing_overlaps_or_leaves_the_row(qapp: object, lebar: list[int], celah: int, ruang: int) -> None:
    bingkai, isi = susun(lebar, celah)
    hasil = kotak(bingkai, isi, ruang)
    tinggi = bingkai.layout().heightForWidth(ruang)  # type: ignore[union-attr]
    for nomor, satu in enumerate(hasil):
        assert (satu.width(), satu.height()) == (lebar[nomor], 20)
        assert QRect(0, 0, ruang, tinggi).contains(satu)
        assert not any(satu.intersects(lain) for lain in hasil[:nomor])
    # Read like a text: each one is further right on its line, or on a line below.
    assert [(k.top(), k.left()) for k in hasil] == sorted((k.top(), k.left()) for k in hasil)


def test_on_one_line_it_is_qts_own_row(qtbot: QtBot) -> None:
    alir, isi = susun([60, 80, 90], 2)
    biasa, pembanding = susun([60, 80, 90], 2, QHBoxLayout)
    for bingkai in (alir, biasa):
        qtbot.addWidget(bingkai)
        bingkai.resize(600, 20)
        bingkai.show()
    assert [w.x() for w in isi] == [w.x() for w in pembanding] == [0, 68, 510]


def test_breaks_at_the_spacer_first(qtbot: QtBot) -> None:
    bingkai, isi = susun([60, 60, 100, 100], 2)
    qtbot.addWidget(bingkai)
    assert [(k.x(), k.y()) for k in kotak(bingkai, isi, 300)] == [(0, 0), (68, 0), (0, 28), (108, 28)]


def test_a_field_is_narrowed_before_the_row_breaks_and_grows_with_the_room(qtbot: QtBot) -> None:
    bingkai, isi = susun([100, 100], 9)
    qtbot.addWidget(bingkai)
    isian = QLineEdit()
    bingkai.layout().addWidget(isian)  # type: ignore[union-attr]
    isian.setMinimumWidth(150)
    tengah = [k.center().y() for k in kotak(bingkai, [*isi, isian], 370)]
    assert max(tengah) - min(tengah) <= 1
    assert isian.width() == 154
    kotak(bingkai, [*isi, isian], 800)
    assert isian.geometry().right() == 799


def test_hidden_widgets_take_no_room(qtbot: QtBot) -> None:
    bingkai, isi = susun([100, 100, 100], 9)
    qtbot.addWidget(bingkai)
    bingkai.show()
    isi[1].hide()
    assert [kotak(bingkai, isi, 220)[n].topLeft().toTuple() for n in (0, 2)] == [(0, 0), (108, 0)]


def test_forms_ask_for_it_by_a_property(qtbot: QtBot) -> None:
    wadah = QWidget()
    qtbot.addWidget(wadah)
    halaman = muat_ui("risiko", wadah)
    assert isinstance(anak(halaman, QWidget, "baris_kepala").layout(), TataAlir)
    assert not isinstance(anak(halaman, QWidget, "tempat").layout(), TataAlir)
