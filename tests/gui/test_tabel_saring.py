"""Filters and order of a grid: what shows, what is said, what never happens to hidden rows."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, Lembar, TabelLembar
from kinerja_desktop.gui.tabel.saring_kartu import KartuSaring
from kinerja_desktop.gui.tabel.urut import kunci_teks, urutkan

from .palsu import BerkasPalsu, satker_kecil, sesi_kecil
from .test_tabel import LembarUji, ke, ketik, kini, nilai, pasang

K, M = Qt.Key, Qt.KeyboardModifier
CTRL_SHIFT = M.ControlModifier | M.ShiftModifier


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil(rasio=True)


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    """The sheet of test_tabel with 5, 1, 3 as Pembilang."""
    tabel = pasang(qtbot, sesi, LembarUji())
    ke(tabel, "1.1", "pembilang")
    QGuiApplication.clipboard().setText("5\n1\n3")
    ketik(qtbot, tabel, (K.Key_V, M.ControlModifier))
    return tabel


def kolom(tabel: TabelLembar, id_: str) -> int:
    return [k.id for k in tabel.model.kolom].index(id_)


def nama(tabel: TabelLembar) -> list[str]:
    return [b.teks or tabel.model.isi(r, 0).teks for r, b in enumerate(tabel.model.baris)]


def kartu(tabel: TabelLembar) -> KartuSaring:
    assert tabel.saring.kartu is not None
    assert tabel.saring.kartu.isVisible()
    return tabel.saring.kartu


def saring(tabel: TabelLembar, id_: str, *teks: str) -> None:
    """Open the list with the mouse, tick only these, Enter."""
    c = kolom(tabel, id_)
    tabel.saring.buka(c)
    daftar = kartu(tabel)
    QTest.mouseClick(daftar.cepat[1], Qt.MouseButton.LeftButton)
    for butir in daftar.butir():
        if butir.text() in teks:
            butir.setCheckState(Qt.CheckState.Checked)
    QTest.keyClick(daftar.cari, K.Key_Return)


def klik_judul(qtbot: QtBot, tabel: TabelLembar, id_: str, *, corong: bool = False) -> None:
    c = kolom(tabel, id_)
    kisi: Any = tabel.tampilan.kisi(c)
    kepala = kisi.kepala
    tempat = QPoint(kepala.sectionViewportPosition(c) + 12, 8)
    QTest.mouseMove(kepala.viewport(), tempat)
    kepala._lewati(c)
    if corong:
        tempat = kepala.kotak_corong(c).center()
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=tempat)


def test_filter_hides_rows_and_says_so(qtbot: QtBot, tabel: TabelLembar) -> None:
    penguji = QAbstractItemModelTester(tabel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    klik_judul(qtbot, tabel, "pembilang", corong=True)
    daftar = kartu(tabel)
    assert [b.text() for b in daftar.butir()] == ["1", "3", "5"]
    QTest.mouseClick(daftar.cepat[1], Qt.MouseButton.LeftButton)
    assert not daftar.terapkan.isEnabled(), "at least one text has to show"
    daftar.butir()[0].setCheckState(Qt.CheckState.Checked)
    QTest.keyClick(daftar.cari, K.Key_Return)
    assert nama(tabel) == ["Meningkatnya pelayanan perawatan", "1.2", "Jumlah (semua baris)"]
    assert tabel.saring.bilah.isVisible()
    assert tabel.saring.bilah.kalimat.text() == "1 saringan aktif · 1 dari 3 baris"
    kata = tabel.model.headerData(
        kolom(tabel, "pembilang"), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert kata == "Pembilang, disaring"
    assert tabel.tampilan.hasFocus()
    QTest.mouseClick(tabel.saring.bilah.tombol_hapus, Qt.MouseButton.LeftButton)
    assert len(nama(tabel)) == 6
    assert not tabel.saring.bilah.isVisible()
    assert penguji.model() is tabel.model


def test_list_opens_by_key_searches_and_escapes(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.2", "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.AltModifier))
    daftar = kartu(tabel)
    assert daftar.judul.text() == "Saring “Pembilang”"
    assert daftar.accessibleName() == "Saring “Pembilang”"
    QTest.keyClicks(daftar.cari, "3")
    assert [b.text() for b in daftar.butir()] == ["3"]
    QTest.keyClick(daftar.cari, K.Key_Escape)
    assert daftar.isHidden()
    assert not tabel.model.pandangan.aktif
    assert tabel.tampilan.hasFocus()
    ketik(qtbot, tabel, (K.Key_Down, M.AltModifier))
    QTest.keyClicks(daftar.cari, "3")
    QTest.keyClick(daftar.cari, K.Key_Return)
    assert nama(tabel)[1] == "2.1"
    ketik(qtbot, tabel, (K.Key_L, CTRL_SHIFT))
    assert len(nama(tabel)) == 6


def test_empty_and_filled(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.2", "nilai")
    ketik(qtbot, tabel, "7", K.Key_Return)
    tabel.saring.buka(kolom(tabel, "nilai"))
    assert [b.text() for b in kartu(tabel).butir()] == ["7", "kosong"]
    QTest.mouseClick(kartu(tabel).cepat[3], Qt.MouseButton.LeftButton)
    QTest.keyClick(kartu(tabel).cari, K.Key_Return)
    assert nama(tabel)[1:-1] == ["1.2"]
    tabel.saring.buka(kolom(tabel, "pembilang"))
    assert [b.text() for b in kartu(tabel).butir()] == ["1"], "only what the other filters let through"
    kartu(tabel).tutup()


def test_hidden_rows_are_left_alone(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    saring(tabel, "pembilang", "5", "3")
    ke(tabel, "1.1", "penyebut")
    QGuiApplication.clipboard().setText("50\n30")
    ketik(qtbot, tabel, (K.Key_V, M.ControlModifier))
    assert [nilai(sesi, k, "penyebut") for k in ("1.1", "1.2", "2.1")] == [50, KOSONG, 30]
    ketik(qtbot, tabel, (K.Key_A, M.ControlModifier), (K.Key_C, M.ControlModifier))
    assert "1.2" not in QGuiApplication.clipboard().text()
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.ShiftModifier), (K.Key_D, M.ControlModifier))
    assert [nilai(sesi, k) for k in ("1.1", "1.2", "2.1")] == [5, 1, 5]
    ketik(qtbot, tabel, (K.Key_A, M.ControlModifier), K.Key_Delete)
    assert nilai(sesi, "1.2") == 1
    assert [b.isi.kode for b in tabel.baris_terpilih()] == ["1.1", "2.1"]


def test_what_is_typed_stays_until_judged_again(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    saring(tabel, "pembilang", "5", "3")
    klik_judul(qtbot, tabel, "pembilang")
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, "99", K.Key_Return)
    assert nilai(sesi, "1.1") == 99
    assert nama(tabel)[1] == "1.1"
    QTest.mouseClick(tabel.saring.bilah.tombol_ulangi, Qt.MouseButton.LeftButton)
    assert "1.1" not in nama(tabel)


def test_click_on_a_header_orders_within_headings(qtbot: QtBot, tabel: TabelLembar) -> None:
    asli = nama(tabel)
    ke(tabel, "1.2", "pembilang")
    klik_judul(qtbot, tabel, "pembilang")
    assert nama(tabel) == [asli[0], "1.2", "1.1", asli[3], "2.1", "Jumlah"]
    assert tabel.saring.bilah.kalimat.text() == "Diurutkan menurut Pembilang, kecil ke besar"
    ke(tabel, "1.2", "pembilang")
    ketik(qtbot, tabel, "70", K.Key_Return)
    assert nama(tabel)[1:3] == ["1.2", "1.1"], "no row jumps away while one types"
    klik_judul(qtbot, tabel, "pembilang")
    assert nama(tabel)[1:3] == ["1.2", "1.1"]
    klik_judul(qtbot, tabel, "pembilang")
    assert nama(tabel) == asli
    assert not tabel.saring.bilah.isVisible()


def test_a_click_that_orders_leaves_the_cursor(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.2", "arah")
    klik_judul(qtbot, tabel, "pembilang")
    assert kini(tabel) == ("1.2", "arah")
    kepala = tabel.tampilan.kepala
    tempat = QPoint(kepala.sectionViewportPosition(kolom(tabel, "penyebut")) + 12, 8)
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, M.ControlModifier, tempat)
    assert tabel.papan.terpilih()[1] == [kolom(tabel, "penyebut"), kolom(tabel, "arah")]
    assert tabel.model.pandangan.urut == ("pembilang", False)
    ke(tabel, "1.2", "nilai")
    ketik(qtbot, tabel, (K.Key_Space, M.ControlModifier))
    assert [b.isi.kode for b in tabel.baris_terpilih()] == ["1.2", "1.1", "2.1"]
    assert tabel.papan.terpilih()[1] == [kolom(tabel, "nilai")]


def test_order_by_the_list(qtbot: QtBot, tabel: TabelLembar) -> None:
    tabel.saring.buka(kolom(tabel, "pembilang"))
    QTest.mouseClick(kartu(tabel).urut[1], Qt.MouseButton.LeftButton)
    assert nama(tabel)[1:3] == ["1.1", "1.2"]
    assert tabel.model.pandangan.urut == ("pembilang", True)


def test_a_finding_lifts_the_filter_that_hides_it(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    saring(tabel, "pembilang", "1")
    i = sesi.dokumen.indikator_urut[0]
    assert tabel.ke_sel("indikator_tahun", i.id, "arah")
    assert kini(tabel) == ("1.1", "arah")
    assert "Saringan dilepas" in pesan[-1][0]
    saring(tabel, "pembilang", "1")
    assert not tabel.ke_sel("risiko", "x", "")
    assert tabel.model.pandangan.saring, "a filter that hides nothing wanted stays"


def test_rows_are_not_moved_while_ordered(qtbot: QtBot, tabel: TabelLembar, pesan: list[tuple[str, Nada]]) -> None:
    klik_judul(qtbot, tabel, "pembilang")
    ketik(qtbot, tabel, (K.Key_Down, M.AltModifier | M.ShiftModifier))
    assert "urutan aslinya" in pesan[-1][0]


def test_the_list_closes_when_one_clicks_elsewhere(qtbot: QtBot, tabel: TabelLembar) -> None:
    tabel.saring.buka(kolom(tabel, "pembilang"))
    daftar = kartu(tabel)
    daftar.butir()[0].setCheckState(Qt.CheckState.Unchecked)
    tabel.tampilan.setFocus(Qt.FocusReason.MouseFocusReason)
    assert daftar.isHidden()
    assert not tabel.model.pandangan.aktif
    assert tabel.tampilan.hasFocus()


def test_signs_in_a_header_do_not_tear_its_title(qtbot: QtBot, tabel: TabelLembar) -> None:
    kepala, c = tabel.tampilan.kepala, kolom(tabel, "pembilang")
    lebar = round(tabel.tampilan.pelukis.tebal.lebar("Pembilang")) + 24
    kepala.resizeSection(c, lebar)
    assert kepala._judul(c)[0] == ("Pembilang",)
    tinggi = kepala.tinggi
    klik_judul(qtbot, tabel, "pembilang")
    assert kepala._judul(c)[0] == ("Pembilang", "")
    assert kepala.tinggi > tinggi
    assert tabel.tampilan.kembar.kepala.tinggi == kepala.tinggi


def test_rows_made_while_filtered_are_seen(qtbot: QtBot, sesi: Sesi) -> None:
    from .test_tabel_gabung import LembarPanjang

    lembar = LembarPanjang(8)
    tabel = pasang(qtbot, sesi, lembar)
    saring(tabel, "nomor", "2", "5")
    assert [b.isi for b in tabel.model.baris] == [2, 5]
    lembar.banyak = 10
    tabel.segarkan()
    assert [b.isi for b in tabel.model.baris] == [2, 5, 8, 9]
    assert tabel.saring.bilah.kalimat.text() == "1 saringan aktif · 4 dari 10 baris"


def test_another_file_has_no_filters(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    saring(tabel, "pembilang", "1")
    sesi.pilih()  # another month: the same rows
    assert tabel.model.pandangan.saring
    sesi.buka(BerkasPalsu(satker_kecil()))  # type: ignore[arg-type]
    assert not tabel.model.pandangan.aktif


def test_a_sheet_may_have_neither(qtbot: QtBot, sesi: Sesi, pesan: list[tuple[str, Nada]]) -> None:
    class Tetap(LembarUji):
        dapat_disaring = dapat_diurut = False

    tabel = pasang(qtbot, sesi, Tetap())
    klik_judul(qtbot, tabel, "pembilang")
    klik_judul(qtbot, tabel, "pembilang", corong=True)
    assert not tabel.model.pandangan.aktif
    assert tabel.saring.kartu is None
    ketik(qtbot, tabel, (K.Key_Down, M.AltModifier))
    assert pesan[-1][0] == "Tabel ini tidak dapat disaring."
    assert QApplication.activePopupWidget() is None


# Order, without a window -----------------------------------------------------------------------------------------------


def test_natural_order() -> None:
    kode = ["1.10", "1.2", "", "2", "1.1", "B", "a", "–"]
    kunci = {t: kunci_teks(t, angka=False) for t in kode}
    assert sorted((t for t in kode if kunci[t]), key=lambda t: kunci[t] or ()) == ["1.1", "1.2", "1.10", "2", "a", "B"]
    assert kunci[""] is kunci["–"] is None
    for teks, isi in (("1.234,5 %", "1234.5"), ("Rp88.880.000", "88880000"), ("7", "7")):
        assert kunci_teks(teks, angka=True) == (0, Decimal(isi))
    assert kunci_teks("N/A · libur", angka=True)[0] == 1  # type: ignore[index]


_GABUNG = (
    Kolom("a", "A", 10, gabung=lambda i: i[0]),
    Kolom("b", "B", 10, gabung=lambda i: (i[0], i[1])),
    Kolom("c", "C", 10),
)
_BARIS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.one_of(st.none(), st.integers(0, 9))), max_size=12)


@given(_BARIS, st.sampled_from([0, 1, 2]), st.booleans())
def test_merged_cells_keep_their_rows(isi: list[tuple[int, int, int | None]], c: int, turun: bool) -> None:
    baris = [Baris(str(n), i) for n, i in enumerate(sorted(isi, key=lambda i: (i[0], i[1])))]

    def kunci(b: Baris) -> tuple[int] | None:
        return None if b.isi[c] is None else (b.isi[c],)

    hasil = urutkan(baris, _GABUNG, _GABUNG[c], kunci, turun=turun)
    assert sorted(b.kunci for b in hasil) == sorted(b.kunci for b in baris)

    def blok(g: int, daftar: list[Baris]) -> int:
        return sum(1 for i, b in enumerate(daftar) if i == 0 or b.isi[: g + 1] != daftar[i - 1].isi[: g + 1])

    assert [blok(g, hasil) for g in (0, 1)] == [blok(g, baris) for g in (0, 1)], "no merged cell is torn apart"
    for a, b in pairwise(hasil):
        if a.isi[:c] == b.isi[:c] and a.isi[c] is not None and b.isi[c] is not None:
            assert (a.isi[c] >= b.isi[c]) if turun else (a.isi[c] <= b.isi[c])
        if a.isi[:c] == b.isi[:c] and a.isi[c] is None:
            assert b.isi[c] is None, "empty cells come last"


class LembarKelompok(Lembar):
    kolom = (Kolom("k", "K", 100, teks=lambda d, i: i),)

    def baris(self, dokumen: Any) -> list[Baris]:
        return [
            Baris("A", jenis="grup", teks="A"), Baris("A1", jenis="grup", teks="A1"), Baris("x", "x"),
            Baris("jA1", None, "jumlah", "Jumlah A1"), Baris("A2", jenis="grup", teks="A2"), Baris("y", "y"),
            Baris("jA2", None, "jumlah", "Jumlah A2"), Baris("j", None, "jumlah", "Jumlah"),
        ]  # fmt: skip


def test_headings_and_totals_follow_their_rows(qtbot: QtBot, sesi: Sesi) -> None:
    tabel = pasang(qtbot, sesi, LembarKelompok())
    saring(tabel, "k", "x")
    kata = [b.teks or str(b.isi) for b in tabel.model.baris]
    assert kata[:4] == ["A", "A1", "x", "Jumlah A1 (semua baris)"]
    assert kata[-1] == "Jumlah (semua baris)"
    assert "A2" not in kata
