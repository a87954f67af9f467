"""Blocks of cells: copy, paste, fill down, clear; and how they travel as text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, TabelLembar
from kinerja_desktop.gui.tabel.rencana_isi import SelTempel, sebut_ditolak
from kinerja_desktop.gui.tabel.tempel_dialog import DialogTempel
from kinerja_desktop.gui.tabel.tsv import baca_tsv, tulis_tsv

from .palsu import sesi_kecil
from .test_tabel import LembarUji, ke, ketik, kini, nilai, pasang

K, M = Qt.Key, Qt.KeyboardModifier
CTRL = M.ControlModifier


def kata(dialog: DialogTempel, nama: str) -> str:
    return anak(dialog, QLabel, nama).text()


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    """As in test_tabel, with variables at every indikator."""
    return sesi_kecil(rasio=True)


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
    dialog = tabel.papan.dialog
    assert dialog is not None
    assert semua(sesi) == [KOSONG] * 3
    assert kata(dialog, "judul") == "2 dari 6 sel tidak dapat diisi; belum ada yang ditulis"
    assert "4 baru · 2 ditolak" in kata(dialog, "hitungan")
    assert "Penyebut 1.1: “abc” bukan angka" in kata(dialog, "hitungan")
    assert dialog.batal.hasFocus() or not dialog.isActiveWindow()
    assert dialog.tempel.isHidden()
    qtbot.keyClick(dialog, K.Key_Escape)
    assert semua(sesi) == [KOSONG] * 3
    assert tabel.papan.dialog is None
    tempel(qtbot, tabel, "1\tabc\n-2\t20\n3\t30")
    dialog = tabel.papan.dialog
    assert dialog is not None
    dialog.hanya.click()
    assert [b.nama for b in dialog.model.butir] == ["Penyebut 1.1", "Pembilang 1.2"]
    assert dialog.benar.text() == "Tempel yang benar saja (4 sel)"
    qtbot.mouseClick(dialog.benar, Qt.MouseButton.LeftButton)
    assert semua(sesi) == [1, KOSONG, 3]
    assert semua(sesi, "penyebut") == [KOSONG, 20, 30]
    assert pesan[-1] == ("4 sel ditempel · Ctrl+Z mengurungkan", Nada.BERHASIL)
    sesi.urungkan()
    assert semua(sesi) == [KOSONG] * 3


def test_doubtful_numbers_of_a_block_are_asked_once(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1.5\n2.25\n3")
    dialog = tabel.papan.dialog
    assert dialog is not None
    assert kata(dialog, "kalimat_ragu").startswith("2 angka dapat dibaca dua cara, misalnya “1.5”: 1,5 atau 15.")
    assert not dialog.tempel.isEnabled()
    qtbot.keyClick(dialog, K.Key_Return)
    assert semua(sesi) == [KOSONG] * 3
    dialog.pilihan[0].click()
    assert [b.dibaca for b in dialog.model.butir] == ["1,5", "2,25", "3"]
    qtbot.mouseClick(dialog.tempel, Qt.MouseButton.LeftButton)
    assert semua(sesi) == [Decimal("1.5"), Decimal("2.25"), 3]


def test_block_past_the_end_is_refused(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "2.1", "pembilang")
    tempel(qtbot, tabel, "1\n2\n3")
    dialog = tabel.papan.dialog
    assert dialog is not None
    assert "2 sel: melewati akhir tabel." in kata(dialog, "hitungan")
    assert dialog.model.index(1, 3).data() == "ditolak: melewati akhir tabel"
    qtbot.keyClick(dialog, K.Key_Escape)
    assert semua(sesi) == [KOSONG] * 3


def test_the_preview_tells_what_each_cell_becomes(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\n2")
    assert tabel.papan.dialog is None  # small and clear: straight in
    tempel(qtbot, tabel, "1\n3\n3,520")
    dialog = tabel.papan.dialog
    assert dialog is not None, "3,520 is 3520 in a spreadsheet of another country"
    m = dialog.model
    assert [[m.index(r, c).data() for c in range(4)] for r in range(3)] == [
        ["Pembilang 1.1", "1", "1", "sama"],
        ["Pembilang 1.2", "3", "3", "mengganti 2"],
        ["Pembilang 2.1", "3,520", "3,52", "baru · periksa, dapat berarti lain"],
    ]
    assert m.headerData(2, Qt.Orientation.Horizontal) == "Dibaca sebagai"
    qtbot.mouseClick(dialog.tempel, Qt.MouseButton.LeftButton)
    assert semua(sesi) == [1, 3, Decimal("3.52")]


def test_a_large_block_is_shown_first(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    from kinerja_desktop.gui.tabel import papan

    blok = [SelTempel("x", tabel.model.isi(1, 2).sel, str(n)) for n in range(papan.LANGSUNG + 1)]
    tabel.papan._minta(blok[:-1], "tempel")
    assert tabel.papan.dialog is None
    tabel.papan._minta(blok, "tempel")
    assert tabel.papan.dialog is not None
    assert tabel.papan.dialog.tempel.text() == "Tempel 61 sel"
    tabel.papan.dialog.reject()


def test_reasons_are_told_once_with_their_number() -> None:
    tutup = "Triwulan I sudah ditutup. Buka kembali dahulu."
    daftar = [(f"Sel {n}", tutup) for n in range(8)] + [("Pembilang 1.1", "“abc” bukan angka")]
    assert sebut_ditolak(daftar) == (
        "8 sel: Triwulan I sudah ditutup. Buka kembali dahulu\nPembilang 1.1: “abc” bukan angka"
    )


def test_rows_below_a_merged_cell_take_what_a_spreadsheet_leaves_there(
    qtbot: QtBot, sesi: Sesi, pesan: list[tuple[str, Nada]]
) -> None:
    class Gabungan(LembarUji):
        kolom = (
            Kolom("sasaran", "Sasaran", 200, lambda d, i: sel_baris(d.sasaran_tahun_id[i.sasaran_id], "uraian"),
                  gabung=lambda i: i.sasaran_id),
            *LembarUji.kolom[2:],
        )  # fmt: skip

        def baris(self, dokumen: TahunKinerja) -> list[Baris]:
            return [b for b in super().baris(dokumen) if b.jenis == "isi"]

    tabel = pasang(qtbot, sesi, Gabungan())
    tabel.tampilan.ke(0, 0)
    tempel(qtbot, tabel, "Satu\t1\n\t2\nDua\t3")
    assert tabel.papan.dialog is None
    assert [tabel.model.isi(r, 0).teks for r in range(3)] == ["Satu", "Satu", "Dua"]
    tabel.tampilan.ke(0, 0)
    tempel(qtbot, tabel, "Tiga\nTiga\nDua")
    assert tabel.papan.dialog is None
    assert [tabel.model.isi(r, 0).teks for r in range(3)] == ["Tiga", "Tiga", "Dua"]
    tabel.tampilan.ke(0, 0)
    tempel(qtbot, tabel, "Empat\nLain\nDua")
    dialog = tabel.papan.dialog
    assert dialog is not None
    assert "bagian dari sel gabungan" in kata(dialog, "hitungan")
    dialog.reject()
    assert tabel.model.isi(0, 0).teks == "Tiga"


def test_copied_rows_come_back_as_they_were(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "2220\t3,5\nN/A: tidak ada\t8")
    ketik(qtbot, tabel, (K.Key_A, CTRL), (K.Key_C, CTRL))
    teks = QGuiApplication.clipboard().text()
    assert baca_tsv(teks)[0][:4] == ["1.1", "Persentase pemenuhan layanan makanan", "2220", "3,5"]
    langkah = len(sesi.berkas.urung)  # type: ignore[union-attr]
    ke(tabel, "1.1", "no")
    tempel(qtbot, tabel, "\n".join(teks.splitlines()[:3]))  # computed cells with the same text are no mistake
    assert tabel.papan.dialog is None
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


def test_cells_between_separate_ones_are_left_alone(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    ke(tabel, "1.1", "pembilang")
    tempel(qtbot, tabel, "1\n2\n3")
    model = tabel.model
    ke(tabel, "1.1", "pembilang")
    r, c = next(r for r in range(model.rowCount()) if model.nama_baris(r) == "2.1"), 2
    kotak = tabel.tampilan.visualRect(model.index(r, c)).center()
    qtbot.mouseClick(tabel.tampilan.viewport(), Qt.MouseButton.LeftButton, CTRL, kotak)
    assert [b.isi.kode for b in tabel.baris_terpilih()] == ["1.1", "2.1"]
    ketik(qtbot, tabel, (K.Key_D, CTRL))
    assert "pilih satu blok" in pesan[-1][0]
    tempel(qtbot, tabel, "9")
    assert semua(sesi) == [1, 2, 3]
    ketik(qtbot, tabel, K.Key_Delete)
    assert semua(sesi) == [KOSONG, 2, KOSONG]


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
