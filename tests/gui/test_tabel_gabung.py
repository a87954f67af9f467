"""Merged cells, frozen columns, row heights: what is painted, and that a long sheet costs no more than what shows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, Lembar, TabelLembar
from kinerja_desktop.gui.tabel.ukur import Pembungkus

from .palsu import sesi_kecil
from .test_tabel import K, ke, ketik, kini, pasang


class LembarPanjang(Lembar):
    """Numbers in blocks of ten, merged on the left."""

    def __init__(self, banyak: int) -> None:
        self.banyak = banyak
        self.dipanggil = 0
        self.kolom = (
            Kolom("blok", "Blok", 120, teks=lambda d, n: f"Blok {n // 10}", gabung=lambda n: n // 10, beku=True),
            Kolom("nomor", "Nomor", 80, teks=self._teks, rata="kanan"),
            Kolom("kata", "Kata", 300, teks=lambda d, n: "kata " * (n % 40 + 1)),
            Kolom("lebar", "Lebar", 1200, teks=lambda d, n: "x"),
        )

    def _teks(self, _dok: TahunKinerja, n: int) -> str:
        self.dipanggil += 1
        return str(n)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(str(n), n) for n in range(self.banyak)]


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil()


def gelap_pada(tabel: TabelLembar, kolom: int, atas: int, bawah: int) -> bool:
    """Whether letters are painted in a strip of a column of the twin or the grid."""
    kisi = tabel.tampilan.kisi(kolom)
    gambar = kisi.viewport().grab().toImage()
    x = kisi.columnViewportPosition(kolom)
    titik = (
        QColor(gambar.pixel(QPoint(i, j))).lightness()
        for i in range(x + 6, x + 60)
        for j in range(max(atas, 0), min(bawah, gambar.height()))
    )
    return any(t < 110 for t in titik)


def test_merged_label_stays_in_sight(qtbot: QtBot, sesi: Sesi) -> None:
    tabel = pasang(qtbot, sesi, LembarPanjang(60))
    tabel.tampilan.ke(59, 1)
    tabel.tampilan.verticalScrollBar().setValue(0)
    tinggi = sum(tabel.tampilan.rowHeight(r) for r in range(4))
    tabel.tampilan.verticalScrollBar().setValue(tinggi)
    assert tabel.tampilan.rowAt(0) == 4  # block 0 began above
    assert gelap_pada(tabel, 0, 0, 30)


def test_cursor_treats_a_merged_cell_as_one(qtbot: QtBot, sesi: Sesi) -> None:
    tabel = pasang(qtbot, sesi, LembarPanjang(30))
    tabel.tampilan.ke(3, 0)
    ketik(qtbot, tabel, K.Key_Down)
    assert tabel.tampilan.kini() == (10, 0)
    ketik(qtbot, tabel, K.Key_Up)
    assert tabel.tampilan.kini() == (0, 0)


def test_twin_follows_and_nothing_hides_behind_it(qtbot: QtBot, sesi: Sesi) -> None:
    tabel = pasang(qtbot, sesi, LembarPanjang(60))
    view = tabel.tampilan
    tabel.tampilan.ke(50, 3)
    # The rows of the twin get their heights a moment later.
    qtbot.waitUntil(lambda: view.kembar.verticalScrollBar().value() == view.verticalScrollBar().value() > 0)
    assert view.horizontalScrollBar().value() > 0
    tabel.tampilan.ke(50, 1)
    assert view.columnViewportPosition(1) >= view.lebar_beku
    qtbot.waitUntil(lambda: view.rowHeight(20) == view.kembar.rowHeight(20))
    view.setFocus()
    qtbot.mouseClick(view.kembar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert view.kini() == (view.rowAt(20), 0)
    assert view.hasFocus()


def test_heights_do_not_change_under_the_arrow_keys(qtbot: QtBot, sesi: Sesi) -> None:
    tabel = pasang(qtbot, sesi, LembarPanjang(20))
    qtbot.waitUntil(lambda: len(tabel.tampilan._terukur) == 20)
    tinggi = [tabel.tampilan.rowHeight(r) for r in range(20)]
    ketik(qtbot, tabel, *[K.Key_Down] * 12, *[K.Key_Right] * 3)
    assert [tabel.tampilan.rowHeight(r) for r in range(20)] == tinggi


def test_wrapped_text_has_at_most_four_lines(qtbot: QtBot, sesi: Sesi) -> None:
    bungkus = Pembungkus(pasang(qtbot, sesi, LembarPanjang(1)).font())
    baris = bungkus.bungkus("kata " * 80, 100)
    assert len(baris) == 4
    assert baris[-1].endswith("…")
    assert all(bungkus.lebar(b) <= 100 for b in baris)
    assert bungkus.bungkus("satu\ndua", 100) == ("satu", "dua")
    assert "".join(bungkus.bungkus("x" * 60, 50, 40)) == "x" * 60


def test_long_sheet_looks_up_only_what_it_shows(qtbot: QtBot, sesi: Sesi) -> None:
    lembar = LembarPanjang(1500)
    tabel = TabelLembar()
    qtbot.addWidget(tabel)
    tabel.resize(1100, 420)
    tabel.pasang(sesi, lembar)
    tabel.show()
    tabel.grab()
    assert lembar.dipanggil < 200


def test_refresh_keeps_place_where_rows_go(qtbot: QtBot, sesi: Sesi) -> None:
    lembar = LembarPanjang(40)
    tabel = pasang(qtbot, sesi, lembar)
    tabel.tampilan.ke(39, 1)
    lembar.banyak = 20
    tabel.segarkan()
    assert tabel.tampilan.kini() == (19, 1)


def test_finding_leads_to_the_cell(qtbot: QtBot, sesi: Sesi) -> None:
    from .test_tabel import LembarUji

    tabel: Any = pasang(qtbot, sesi, LembarUji())
    ke(tabel, "1.2", "arah")
    i = sesi.dokumen.indikator_urut[0]
    assert tabel.ke_sel("indikator_tahun", i.id, "arah")
    assert kini(tabel) == ("1.1", "arah")
    assert tabel.ke_sel("indikator_tahun", i.id, "bulan:5")  # no such cell: the row at least
    assert kini(tabel)[0] == "1.1"
    assert not tabel.ke_sel("risiko", "x", "")
