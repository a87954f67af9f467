"""The grid, with real keys: moving, typing, refusing, asking, undoing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import PabrikId, gandakan_baris, hapus_baris, pindah_baris, tambah_baris
from kinerja_desktop.application.pengisian import baris_baru as buat_baris
from kinerja_desktop.application.sel import Sel, sel_baris, sel_kunci
from kinerja_desktop.application.transaksi import Tambah, Transaksi, perubahan
from kinerja_desktop.domain.laporan import StatusPenutupan
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, Lembar, TabelLembar

from .palsu import sesi_kecil

K, M = Qt.Key, Qt.KeyboardModifier
# Pop-ups grab the keyboard; the offscreen platform cannot and says so.
tanpa_layar = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)


def realisasi(variabel: str, bulan: int = 5) -> Callable[[TahunKinerja, Any], Sel | None]:
    def sel(dok: TahunKinerja, i: IndikatorTahun) -> Sel | None:
        if variabel and i.rumus != "perbandingan":
            return None
        return sel_kunci(
            "realisasi", "nilai", tahun=dok.tahun, indikator_id=i.indikator_id, bulan=bulan, variabel=variabel
        )

    return sel


def uraian(dok: TahunKinerja, i: IndikatorTahun) -> Sel:
    return sel_kunci("realisasi_uraian", "uraian", tahun=dok.tahun, indikator_id=i.indikator_id, bulan=5)


class LembarUji(Lembar):
    """No, indikator, two variables, a typed value, a computed column, the month's words, a choice."""

    judul = "Realisasi uji"
    kosong = "Belum ada indikator. Tambahkan dengan Ctrl+Shift+=."
    kolom = (
        Kolom("no", "No", 50, teks=lambda d, i: i.kode, beku=True),
        Kolom("uraian_indikator", "Indikator", 240, teks=lambda d, i: i.uraian, beku=True),
        Kolom("pembilang", "Pembilang", 90, sel=realisasi("pembilang"), rata="kanan"),
        Kolom("penyebut", "Penyebut", 90, sel=realisasi("penyebut"), rata="kanan", keterangan="Jumlah seluruhnya"),
        Kolom("hitung", "Mei", 80, teks=lambda d, i: "–", rata="kanan"),
        Kolom("nilai", "Nilai", 90, sel=realisasi(""), rata="kanan"),
        Kolom("uraian", "Uraian", 0, sel=uraian, samar=lambda d, i: "Bulan lalu: skrining"),
        Kolom("arah", "Arah", 80, sel=lambda d, i: sel_baris(i, "arah")),
    )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil, sasaran = [], ""
        for i in dokumen.indikator_urut:
            if i.sasaran_id != sasaran:
                sasaran = i.sasaran_id
                hasil.append(Baris(f"g{sasaran}", jenis="grup", teks=dokumen.sasaran_tahun_id[sasaran].uraian))
            hasil.append(Baris(i.id, i))
        return [*hasil, Baris("jumlah", {"penyebut": "12"}, "jumlah", "Jumlah")] if hasil else []


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil()


def pasang(qtbot: QtBot, sesi: Sesi, lembar: Lembar) -> TabelLembar:
    tabel = TabelLembar()
    qtbot.addWidget(tabel)
    tabel.resize(1100, 420)
    tabel.pasang(sesi, lembar)
    tabel.show()
    tabel.activateWindow()
    qtbot.waitUntil(tabel.isActiveWindow)
    tabel.tampilan.setFocus()
    return tabel


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    return pasang(qtbot, sesi, LembarUji())


def fokus(tabel: TabelLembar) -> QWidget:
    """What the person types into: the editor if one is open, a question if one is asked, else the grid."""
    if tabel.tanya.isVisible():
        return next((t for t in tabel.tanya.tombol if t.hasFocus()), tabel.tanya)
    return tabel.sunting.editor or tabel.tampilan


def ketik(qtbot: QtBot, tabel: TabelLembar, *tombol: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for t in tombol:
        if isinstance(t, str):
            for huruf in t:
                qtbot.keyClicks(fokus(tabel), huruf)
        elif isinstance(t, tuple):
            qtbot.keyClick(fokus(tabel), t[0], t[1])
        else:
            qtbot.keyClick(fokus(tabel), t)


def kini(tabel: TabelLembar) -> tuple[str, str]:
    r, c = tabel.tampilan.kini() or (-1, -1)
    return tabel.model.nama_baris(r), tabel.model.kolom[c].id


def ke(tabel: TabelLembar, baris: str, kolom: str) -> None:
    r = next(r for r in range(len(tabel.model.baris)) if tabel.model.nama_baris(r) == baris)
    c = next(i for i, k in enumerate(tabel.model.kolom) if k.id == kolom)
    tabel.tampilan.ke(r, c)


def nilai(sesi: Sesi, kode: str, variabel: str = "pembilang") -> Any:
    dok = sesi.dokumen
    i = next(i for i in dok.indikator_tahun if i.kode == kode)
    for b in dok.per("realisasi", "indikator_id").get(i.indikator_id, ()):
        if b.variabel == variabel and b.bulan == 5:
            return b.nilai.nilai if isinstance(b.nilai, Angka) else b.nilai
    return KOSONG


def test_model_obeys_qt(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    penguji = QAbstractItemModelTester(tabel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ketik(qtbot, tabel, "5", K.Key_Return)
    sesi.urungkan()
    tabel.segarkan()
    assert penguji.model() is tabel.model


def test_starts_at_first_cell_to_fill(tabel: TabelLembar) -> None:
    assert kini(tabel) == ("1.1", "pembilang")


def test_typing_replaces_and_enter_goes_down(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "12", K.Key_Tab, "15", K.Key_Return)
    assert (nilai(sesi, "1.1"), nilai(sesi, "1.1", "penyebut")) == (Decimal(12), Decimal(15))
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "isi penyebut"


def test_enter_after_tabs_returns_to_the_first_column(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, "8", K.Key_Tab, "9", K.Key_Tab, "8,5", K.Key_Return)
    # 1.2 has no variables: the first cell below that can be filled in the column of the run is none, so stay put
    assert kini(tabel)[1] in ("pembilang", "nilai")
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, "1", K.Key_Tab, "kata", K.Key_Return)
    assert kini(tabel) == ("1.2", "nilai")


def test_tab_skips_computed_absent_and_headings(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "penyebut")
    ketik(qtbot, tabel, K.Key_Tab)
    assert kini(tabel) == ("1.1", "nilai")
    ke(tabel, "1.2", "arah")
    ketik(qtbot, tabel, K.Key_Tab)
    assert kini(tabel) == ("2.1", "nilai")
    ketik(qtbot, tabel, (K.Key_Tab, M.ShiftModifier))
    assert kini(tabel) == ("1.2", "arah")


def test_enter_skips_headings_and_shift_enter_goes_up(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.2", "nilai")
    ketik(qtbot, tabel, K.Key_Return)
    assert kini(tabel) == ("2.1", "nilai")
    ketik(qtbot, tabel, (K.Key_Return, M.ShiftModifier), (K.Key_Return, M.ShiftModifier))
    assert kini(tabel) == ("1.1", "nilai")
    ke(tabel, "2.1", "nilai")
    ketik(qtbot, tabel, K.Key_Return)
    assert kini(tabel) == ("2.1", "nilai")  # a total cannot be filled


def test_arrows_home_end_and_ctrl_arrows(qtbot: QtBot, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, (K.Key_Home, M.ControlModifier))
    assert kini(tabel) == ("1.1", "no")
    ketik(qtbot, tabel, (K.Key_End, M.ControlModifier))
    assert kini(tabel) == ("Jumlah", "arah")
    ketik(qtbot, tabel, (K.Key_Up, M.ControlModifier))
    assert kini(tabel) == ("2.1", "arah")
    ketik(qtbot, tabel, (K.Key_Up, M.ControlModifier))
    assert kini(tabel) == ("1.1", "arah")
    ketik(qtbot, tabel, K.Key_Home, K.Key_End, K.Key_Left)
    assert kini(tabel) == ("1.1", "uraian")


def test_arrows_leave_a_cell_opened_by_typing_but_not_one_opened_by_f2(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar
) -> None:
    ketik(qtbot, tabel, "7", K.Key_Right)
    assert kini(tabel) == ("1.1", "penyebut")
    assert nilai(sesi, "1.1") == Decimal(7)
    ketik(qtbot, tabel, K.Key_Left, K.Key_F2, K.Key_Home, "1", K.Key_Left, K.Key_Return)
    assert nilai(sesi, "1.1") == Decimal(17)


def test_escape_leaves_the_cell_as_it_was(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "7", K.Key_Return)
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, "99", K.Key_Escape)
    assert nilai(sesi, "1.1") == Decimal(7)
    assert tabel.sunting.editor is None
    assert tabel.tampilan.hasFocus()


def test_ambiguous_number_is_asked_below_the_cell(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, "3.4", K.Key_Return)
    assert [t.text()[4:] for t in tabel.tanya.tombol] == ["3,4", "34"]
    assert "dapat dibaca" in tabel.tanya.kalimat.text()
    ketik(qtbot, tabel, "1")
    assert nilai(sesi, "1.1", "") == Decimal("3.4")
    assert kini(tabel) == ("1.2", "nilai")
    ketik(qtbot, tabel, "1.234", K.Key_Return, "2")
    assert nilai(sesi, "1.2", "") == Decimal(1234)


def test_escape_at_the_question_goes_back_to_the_text(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, "3.4", K.Key_Return, K.Key_Escape)
    assert tabel.sunting.editor is not None
    assert tabel.sunting.editor.teks() == "3.4"
    assert nilai(sesi, "1.1", "") == KOSONG
    ketik(qtbot, tabel, K.Key_Backspace, K.Key_Backspace, K.Key_Return)
    assert nilai(sesi, "1.1", "") == Decimal(3)


def test_refused_text_stays_and_says_why(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    ketik(qtbot, tabel, "-5", K.Key_Return)
    assert tabel.sunting.editor is not None
    assert tabel.sunting.editor.teks() == "-5"
    assert "negatif" in pesan[-1][0]
    assert "negatif" in tabel.sunting.editor.toolTip()
    assert nilai(sesi, "1.1") == KOSONG
    # Clicking elsewhere keeps the text as a draft of the cell.
    tabel.tampilan.setFocus()
    assert tabel.sunting.editor is None
    r, c = tabel.model.cari("realisasi", *_alamat(sesi, "1.1")) or (0, 0)
    assert "negatif" in tabel.model.data(tabel.model.index(r, c), Qt.ItemDataRole.ToolTipRole)
    ketik(qtbot, tabel, K.Key_F2)
    assert tabel.sunting.editor.teks() == "-5"  # type: ignore[attr-defined]


def _alamat(sesi: Sesi, kode: str, variabel: str = "pembilang") -> tuple[str, str]:
    i = next(i for i in sesi.dokumen.indikator_tahun if i.kode == kode)
    return sel_kunci(
        "realisasi", "nilai", tahun=2023, indikator_id=i.indikator_id, bulan=5, variabel=variabel
    ).id, "nilai"


def test_wrong_unit_and_words_are_refused(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, "4 orang", K.Key_Return)
    assert nilai(sesi, "1.1", "") == KOSONG
    ketik(qtbot, tabel, K.Key_Escape, "N/A", K.Key_Return)
    assert nilai(sesi, "1.1", "") == KOSONG
    ketik(qtbot, tabel, ": tidak ada layanan", K.Key_Return)
    assert nilai(sesi, "1.1", "").alasan == "tidak ada layanan"


def test_locked_cell_says_why(qtbot: QtBot, pesan: list[tuple[str, Nada]], sesi: Sesi, tabel: TabelLembar) -> None:
    tutup = buat_baris("penutupan", lambda: id_sel("tutup"), tahun=2023, periode="TW2", status=StatusPenutupan.TERTUTUP)
    assert sesi.terapkan(Transaksi("tutup", (Tambah(tutup),)))
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, "5")
    assert tabel.sunting.editor is None
    assert "sudah ditutup" in pesan[-1][0]
    assert "sudah ditutup" in tabel.model.data(tabel.tampilan.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    ketik(qtbot, tabel, K.Key_Delete, K.Key_F2)
    assert tabel.sunting.editor is None


def test_undo_and_redo_bring_the_cursor_back(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "5", K.Key_Tab)
    sesi.urungkan()
    assert nilai(sesi, "1.1") == KOSONG
    assert kini(tabel) == ("1.1", "pembilang")
    sesi.ulangi()
    r, c = tabel.model.cari("realisasi", *_alamat(sesi, "1.1")) or (0, 0)
    assert tabel.model.isi(r, c).teks == "5"


def test_stale_editor_writes_nothing(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "5", K.Key_Return)
    ke(tabel, "1.1", "pembilang")
    ketik(qtbot, tabel, "77")
    sesi.urungkan()  # the value below the editor goes
    assert tabel.sunting.editor is None
    assert nilai(sesi, "1.1") == KOSONG
    assert list(tabel.draf.isi.values()) == ["77"]


def test_other_changes_leave_an_open_editor_alone(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "77")
    i = sesi.dokumen.indikator_tahun[0]
    assert sesi.terapkan(Transaksi("ganti", perubahan(i, satuan="Layanan")))
    assert tabel.sunting.editor is not None
    ketik(qtbot, tabel, K.Key_Return)
    assert nilai(sesi, "1.1") == Decimal(77)


def test_another_year_closes_the_editor(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "77")
    sesi.pilih(tahun=2023)
    assert tabel.sunting.editor is None
    assert nilai(sesi, "1.1") == KOSONG


@tanpa_layar
def test_choices_are_typed_or_taken(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "arah")
    ketik(qtbot, tabel, "turun", K.Key_Return)
    if tabel.sunting.editor is not None:  # the list took the first Enter
        ketik(qtbot, tabel, K.Key_Return)
    assert sesi.dokumen.indikator_urut[0].arah == "turun"
    ke(tabel, "1.1", "arah")
    ketik(qtbot, tabel, "miring", K.Key_Return)
    assert sesi.dokumen.indikator_urut[0].arah == "turun"
    assert tabel.sunting.editor is not None


def test_long_text_takes_new_lines(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "uraian")
    ketik(qtbot, tabel, "satu", (K.Key_Return, M.AltModifier), "dua", K.Key_Return)
    assert sesi.dokumen.realisasi_uraian[0].uraian == "satu\ndua"
    assert kini(tabel) == ("1.2", "uraian")


def test_drafts_are_kept_and_offered(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    berkas: Any = sesi.berkas
    tabel.draf.jam.setInterval(10)
    ke(tabel, "1.1", "uraian")
    ketik(qtbot, tabel, "setengah jadi")
    qtbot.waitUntil(lambda: list(berkas.tersimpan_draf.values()) == ["setengah jadi"], timeout=2000)
    lain = pasang(qtbot, sesi, LembarUji())  # as after a crash
    ke(lain, "1.1", "uraian")
    assert "belum tersimpan" in lain.model.data(lain.tampilan.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    ketik(qtbot, lain, K.Key_F2, " lagi", K.Key_Return)
    assert sesi.dokumen.realisasi_uraian[0].uraian == "setengah jadi lagi"
    assert berkas.tersimpan_draf == {}


def test_computed_cell_is_not_edited(qtbot: QtBot, tabel: TabelLembar, pesan: list[tuple[str, Nada]]) -> None:
    ke(tabel, "1.1", "hitung")
    ketik(qtbot, tabel, "5")
    assert tabel.sunting.editor is None
    assert "dihitung" in pesan[-1][0]


def test_names_for_screen_readers(tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "pembilang")
    nama = tabel.model.data(tabel.tampilan.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert nama == "Pembilang 1.1: kosong"
    assert tabel.tampilan.accessibleName() == "Realisasi uji"
    kepala = tabel.model.headerData(3, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert kepala == "Jumlah seluruhnya"


def test_widths_are_remembered(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    tabel.tampilan.kepala.resizeSection(3, 133)
    lain = pasang(qtbot, sesi, LembarUji())
    assert lain.tampilan.columnWidth(3) == 133


def test_empty_sheet_says_what_belongs_here(qtbot: QtBot, sesi: Sesi) -> None:
    sesi.berkas.isi[2023] = TahunKinerja(2023)  # type: ignore[union-attr]
    kosong = pasang(qtbot, sesi, LembarUji())
    assert kosong._kosong.isVisible()
    assert "Ctrl+Shift+=" in kosong._kosong.text()
    ketik(qtbot, kosong, "5", K.Key_Return, K.Key_Tab, K.Key_Delete, K.Key_F2)


class LembarBaris(Lembar):
    """Units: rows can be added, copied, moved, deleted."""

    kolom = (Kolom("nama", "Nama unit", 0, sel=lambda d, u: sel_baris(u, "nama")),)

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(u.id, u) for u in dokumen.unit]

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi:
        baru = buat_baris("unit", self.id_baru, nama="Unit baru")
        return tambah_baris(dokumen, baru, "tambah unit", setelah=setelah and setelah.isi)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi:
        return gandakan_baris(dokumen, baris.isi, self.id_baru, "gandakan unit")

    def hapus(self, dokumen: TahunKinerja, baris: Any) -> Transaksi:
        return hapus_baris(dokumen, [b.isi for b in baris], "hapus unit")

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi:
        return pindah_baris(dokumen, baris.isi, langkah, "pindah unit")


def test_rows_are_added_copied_moved_deleted(qtbot: QtBot, sesi: Sesi, pesan: list[tuple[str, Nada]]) -> None:
    nomor = iter(range(100))
    tabel = pasang(qtbot, sesi, LembarBaris(lambda: id_sel("baru", next(nomor))))
    ketik(qtbot, tabel, (K.Key_Plus, M.ControlModifier | M.ShiftModifier), "Subsi Pengelolaan", K.Key_Return)
    assert [u.nama for u in sesi.dokumen.unit] == ["Subsi Pelayanan Tahanan", "Subsi Pengelolaan"]
    ketik(qtbot, tabel, (K.Key_Up, M.AltModifier))
    assert [u.nama for u in sesi.dokumen.unit] == ["Subsi Pengelolaan", "Subsi Pelayanan Tahanan"]
    assert kini(tabel) == ("Subsi Pengelolaan", "nama")
    tabel.lakukan("gandakan")
    assert len(sesi.dokumen.unit) == 3
    ketik(qtbot, tabel, (K.Key_Minus, M.ControlModifier))
    assert len(sesi.dokumen.unit) == 2
    assert "Ctrl+Z" in pesan[-1][0]
    sesi.urungkan()
    assert len(sesi.dokumen.unit) == 3
    assert tabel.aksi("tambah").isEnabled()


@tanpa_layar
def test_menu_is_indonesian_and_leaves_out_what_the_sheet_cannot(qtbot: QtBot, tabel: TabelLembar) -> None:
    tabel.tampilan.menu.emit(tabel.mapToGlobal(tabel.rect().center()))
    assert not tabel.aksi("tambah").isEnabled()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    isi = [a.text().replace("&", "") for a in popup.actions() if a.text()]
    assert isi == [
        "Sunting sel", "Potong", "Salin", "Tempel", "Isi ke bawah", "Isi 0 pada yang kosong",
        "Tidak berlaku (N/A)…", "Kosongkan", "Catatan sel…",
        "Riwayat sel…", "Saring dan urutkan…",
    ]  # fmt: skip
    popup.close()


def test_typing_without_a_rest_is_kept_all_the_same(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    berkas: Any = sesi.berkas
    tabel.draf.batas.setInterval(20)
    for teks in ("u", "ur", "ura"):
        tabel.draf.ketik("kunci", teks)  # each key puts the rest off again
    assert not berkas.tersimpan_draf
    qtbot.waitUntil(lambda: berkas.tersimpan_draf == {"kunci": "ura"}, timeout=1500)
    assert tabel.draf.jam.isActive() is False


def test_question_left_by_a_click_keeps_a_draft(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, "3.4", K.Key_Return)
    kotak = tabel.tampilan.visualRect(tabel.model.index(4, 6))
    qtbot.mouseClick(tabel.tampilan.viewport(), Qt.MouseButton.LeftButton, pos=kotak.center())
    assert not tabel.tanya.isVisible()
    assert tabel.sunting.editor is None
    assert nilai(sesi, "1.1", "") == KOSONG
    assert list(tabel.draf.isi.values()) == ["3.4"]
    ke(tabel, "1.1", "nilai")
    ketik(qtbot, tabel, K.Key_Delete)
    assert not tabel.draf.isi


def test_read_only_file_opens_no_editor(
    qtbot: QtBot, sesi: Sesi, tabel: TabelLembar, pesan: list[tuple[str, Nada]]
) -> None:
    sesi.berkas.hanya_baca = True  # type: ignore[union-attr]
    ketik(qtbot, tabel, "5")
    assert tabel.sunting.editor is None
    assert "hanya-baca" in pesan[-1][0]
