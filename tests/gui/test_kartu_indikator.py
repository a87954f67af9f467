"""The dictionary card: fields, rumus and print of an indikator, and figures tried without being written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.renstra import Arah, IndikatorTahun, JenisRumus, sebut
from kinerja_desktop.domain.rumus import variabel_indikator
from kinerja_desktop.domain.rumus_jenis import bagian_bobot, bobot_survei
from kinerja_desktop.gui.dialog.kamus import DialogKamus
from kinerja_desktop.gui.halaman.kartu_indikator import KartuIndikator
from kinerja_desktop.gui.halaman.lembar_realisasi import sel_variabel
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel_kecil import TabelKecil

from .bantu_halaman import sesi_uji, tampilkan
from .palsu import dokumen_contoh

KANWIL = "kanwil-ntb-2026.json"


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_uji(dokumen_contoh(KANWIL))


@pytest.fixture
def kartu(qtbot: QtBot, sesi: Sesi) -> KartuIndikator:
    kartu = KartuIndikator(sesi)
    tampilkan(qtbot, kartu, 420, 700)
    kartu.tampilkan(indikator(sesi, "IKK17.1"))
    return kartu


def indikator(sesi: Sesi, kode: str) -> IndikatorTahun:
    return next(i for i in sesi.dokumen.indikator_urut if i.kode == kode)


def jadikan(kartu: KartuIndikator, kode: str, **isi: object) -> IndikatorTahun:
    """Another state of an indikator, and the card shows it."""
    sesi = kartu.sesi
    baru = replace(indikator(sesi, kode), **isi)  # type: ignore[arg-type]
    semua = [baru if i.kode == kode else i for i in sesi.dokumen.indikator_tahun]
    sesi.berkas.isi[sesi.tahun] = sesi.dokumen.dengan("indikator_tahun", semua)  # type: ignore[union-attr]
    kartu.tampilkan(baru)
    return baru


def label(sesi: Sesi) -> str:
    """Name of the last step."""
    assert sesi.berkas is not None
    return str(sesi.berkas.label_urung())  # type: ignore[operator]


def tulis(masukan: QLineEdit, teks: str) -> None:
    """Into a line, over what is there, and on with Tab."""
    masukan.setFocus()
    masukan.selectAll()
    QTest.keyClicks(masukan, teks) if teks else QTest.keyClick(masukan, Qt.Key.Key_Delete)
    QTest.keyClick(masukan, Qt.Key.Key_Tab)


def ketik_sel(qtbot: QtBot, tabel: TabelKecil, r: int, c: int, teks: str) -> None:
    """Into a cell of a small table: type, Enter."""
    tabel.ke(r, c)
    QTest.keyClick(tabel, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, teks) if teks else QTest.keyClick(editor, Qt.Key.Key_Delete)
    with qtbot.waitSignal(tabel.diisi):
        QTest.keyClick(editor, Qt.Key.Key_Return)


def pilih(kotak: QComboBox, kata: str) -> None:
    kotak.setCurrentText(kata)
    kotak.activated.emit(kotak.currentIndex())


def coba(kartu: KartuIndikator, **angka: str) -> str:
    """Type figures into the trial; the result in words."""
    for nama, teks in angka.items():
        masukan = kartu.coba.masukan[nama]
        masukan.setFocus()
        masukan.selectAll()
        QTest.keyClicks(masukan, teks)
    return kartu.coba.hasil.text()


def tombol(kartu: QWidget, nama: str) -> QPushButton:
    return anak(kartu, QPushButton, nama)


def butir(tabel: TabelKecil, r: int, c: int) -> QTableWidgetItem:
    hasil = tabel.item(r, c)
    assert hasil is not None
    return hasil


# Kamus ---------------------------------------------------------------------------------------------------------------


def test_fields_are_shown_and_saved_by_themselves(kartu: KartuIndikator, sesi: Sesi) -> None:
    assert anak(kartu, QLineEdit, "satuan").text() == "Indeks"
    definisi = anak(kartu, QPlainTextEdit, "definisi")
    definisi.setFocus()
    QTest.keyClicks(definisi, "Mutu penyelenggaraan di wilayah")
    anak(kartu, QLineEdit, "sumber_data").setFocus()
    assert indikator(sesi, "IKK17.1").definisi == "Mutu penyelenggaraan di wilayah"
    assert label(sesi) == "isi definisi IKK17.1"
    pilih(anak(kartu, QComboBox, "arah"), "turun")
    assert indikator(sesi, "IKK17.1").arah == Arah.TURUN
    sesi.urungkan()
    assert anak(kartu, QComboBox, "arah").currentText() == "naik"


def test_the_mode_is_said_in_words(kartu: KartuIndikator, sesi: Sesi) -> None:
    kata = anak(kartu, QLabel, "kata_kamus")
    assert kata.text().startswith("Mode kosong mengikuti tahun ini, potong2: dipotong sampai 2 angka")
    pilih(anak(kartu, QComboBox, "mode"), "bulat0")
    assert indikator(sesi, "IKK17.1").mode == "bulat0"
    assert kata.text() == "Angka dibulatkan ke bilangan bulat."


def test_what_is_half_typed_stays_with_its_indikator(kartu: KartuIndikator, sesi: Sesi) -> None:
    definisi = anak(kartu, QPlainTextEdit, "definisi")
    definisi.setFocus()
    QTest.keyClicks(definisi, "Setengah")
    kartu.tampilkan(indikator(sesi, "IKK19.1"))  # the cursor of the grid went on, the focus did not
    assert indikator(sesi, "IKK17.1").definisi == "Setengah"
    assert definisi.toPlainText() == ""
    assert indikator(sesi, "IKK19.1").definisi == ""


def test_a_file_only_read_says_why_nothing_can_be_changed(kartu: KartuIndikator, sesi: Sesi) -> None:
    sesi.berkas.hanya_baca = True  # type: ignore[union-attr,misc]
    kartu.segarkan()
    satuan = anak(kartu, QLineEdit, "satuan")
    assert satuan.isReadOnly()
    assert "hanya-baca" in satuan.toolTip()
    jenis = anak(kartu, QComboBox, "jenis_rumus")
    assert not jenis.isEnabled()
    assert "hanya-baca" in jenis.toolTip()
    assert not butir(kartu.rumus.tabel, 0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_without_an_indikator_it_says_what_belongs_here(kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.tampilkan(None)
    assert not kartu.bagian.isVisible()
    assert "Pilih satu indikator" in anak(kartu, QLabel, "kosong_kartu").text()
    simpul = next(s for s in sesi.dokumen.renstra_simpul if s.indikator_id)
    kartu.tampilkan(None, simpul)
    assert "belum ada pada tahun 2026" in anak(kartu, QLabel, "kosong_kartu").text()


def test_halves_lie_beside_each_other_where_there_is_room(kartu: KartuIndikator) -> None:
    tata = anak(kartu, QWidget, "isi_kamus").layout()
    assert isinstance(tata, QBoxLayout)
    assert tata.direction() == QBoxLayout.Direction.TopToBottom
    kartu.resize(1300, 320)
    QApplication.processEvents()
    assert tata.direction() == QBoxLayout.Direction.LeftToRight


def test_nothing_is_wider_than_a_narrow_column(kartu: KartuIndikator) -> None:
    kartu.resize(360, 640)
    for nomor, nama in enumerate(("gulir_kamus", "gulir_rumus", "gulir_cetakan")):
        kartu.bagian.setCurrentIndex(nomor)
        QApplication.processEvents()
        gulir = anak(kartu, QScrollArea, nama)
        assert gulir.widget().width() <= gulir.viewport().width(), nama


# Trial ---------------------------------------------------------------------------------------------------------------


def test_the_trial_follows_every_key_and_writes_nothing(kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(1)
    sebelum = sesi.dokumen
    assert coba(kartu, selesai="6", kegiatan="6", tercapai="9").startswith("Isi target")
    assert coba(kartu, target="1") == "20"
    assert coba(kartu, target="12") == "3,5"
    assert kartu.coba.capaian.text() == "Target 2026: 3,4. Capaian 102,94 %."
    assert kartu.coba.turunan.text().splitlines() == [
        "PLP = 6/6 × 50% = 1 × 50% = 50%",
        "PCT = 9/12 × 50% = 0,75 × 50% = 37,5%",
        "Realisasi = (50% + 37,5%)/25% = 3,5",
        "% = 3,5/3,4 × 100% = 1,0294 × 100% = 102,94%",
    ]
    assert coba(kartu, target="0") == "Target bernilai 0."
    assert sesi.dokumen is sebelum
    assert label(sesi) == ""


def test_a_doubtful_figure_is_marked_and_not_counted(kartu: KartuIndikator) -> None:
    kartu.bagian.setCurrentIndex(1)
    assert coba(kartu, selesai="3.4", kegiatan="6", tercapai="9", target="12").startswith("Isi selesai")
    masukan = kartu.coba.masukan["selesai"]
    assert masukan.property("salah")
    assert "dapat dibaca 3,4 atau 34" in masukan.toolTip()


def test_the_trial_takes_the_figures_of_a_month(kartu: KartuIndikator, sesi: Sesi) -> None:
    i = indikator(sesi, "IKK19.1")
    kartu.tampilkan(i)
    assert not kartu.coba.isi.isEnabled()
    isian = [
        (sel_variabel(sesi.dokumen, i, 6, nama), Angka(Decimal(n)), "")
        for nama, n in (("pembilang", 8), ("penyebut", 10))
    ]
    assert sesi.terapkan(isi_sel(sesi.dokumen, isian, "isi"))
    kartu.coba.menu.aboutToShow.emit()
    bulan = kartu.coba.menu.actions()
    assert [a.text() for a in bulan] == ["Juni"]
    bulan[0].trigger()
    assert kartu.coba.hasil.text() == "80 %"
    tombol(kartu, "tombol_kosong_coba").click()
    assert kartu.coba.masukan["pembilang"].text() == ""


def test_a_direct_value_is_tried_against_its_target(kartu: KartuIndikator) -> None:
    jadikan(kartu, "IKK19.1", rumus=JenisRumus.LANGSUNG, variabel=())
    assert coba(kartu, **{"": "95"}) == "95 %"
    assert "Capaian 95 %" in kartu.coba.capaian.text()


# Rumus ---------------------------------------------------------------------------------------------------------------


def test_another_kind_shows_its_variables_at_once(kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(1)
    pilih(kartu.rumus.jenis, "Pertumbuhan")
    assert [kartu.rumus.tabel.teks(r, 0) for r in range(2)] == ["kini", "lalu"]
    assert list(kartu.coba.masukan) == ["kini", "lalu"]
    assert label(sesi) == "ganti rumus IKK17.1 menjadi pertumbuhan"
    sesi.urungkan()
    assert kartu.rumus.jenis.currentText() == "Indeks berbobot"
    assert list(kartu.coba.masukan) == ["selesai", "kegiatan", "tercapai", "target"]


def test_a_wheel_turned_in_passing_changes_no_rumus(kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(1)
    kotak, sebelum = kartu.rumus.jenis, sesi.dokumen
    tengah = QPointF(kotak.rect().center())
    roda = QWheelEvent(
        tengah, kotak.mapToGlobal(tengah), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(kotak, roda)
    assert sesi.dokumen is sebelum
    assert kotak.currentText() == "Indeks berbobot"


@pytest.mark.parametrize(
    ("jawab", "rumus", "isian"),
    [("tombol_urung", "berbobot", 1), ("tombol_pertahankan", "pertumbuhan", 1), ("tombol_lepas", "pertumbuhan", 0)],
)
def test_entries_that_would_be_lost_are_asked_for(
    kartu: KartuIndikator, sesi: Sesi, jawab: str, rumus: str, isian: int
) -> None:
    i = indikator(sesi, "IKK17.1")
    sel = sel_variabel(sesi.dokumen, i, 6, "selesai")
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, Angka(Decimal(4)), "")], "isi"))
    kartu.bagian.setCurrentIndex(1)
    pilih(kartu.rumus.jenis, "Pertumbuhan")
    assert anak(kartu, QWidget, "tanya_kartu").isVisible()
    assert "selesai sudah berisi 1 isian (Juni)" in anak(kartu, QLabel, "kalimat_tanya").text()
    assert kartu.rumus.jenis.currentText() == "Indeks berbobot"
    tombol(kartu, jawab).click()
    assert not anak(kartu, QWidget, "tanya_kartu").isVisible()
    assert str(indikator(sesi, "IKK17.1").rumus) == rumus
    assert len([b for b in sesi.dokumen.realisasi if b.variabel == "selesai"]) == isian


def test_a_variable_is_named_and_explained_in_the_table(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.tampilkan(indikator(sesi, "IKK19.1"))
    kartu.bagian.setCurrentIndex(1)
    ketik_sel(qtbot, kartu.rumus.tabel, 0, 0, "terlaksana")
    assert [n for n, _ in variabel_indikator(indikator(sesi, "IKK19.1"))] == ["terlaksana", "penyebut"]
    assert list(kartu.coba.masukan) == ["terlaksana", "penyebut"]
    ketik_sel(qtbot, kartu.rumus.tabel, 1, 1, "seluruh rencana aksi")
    assert variabel_indikator(indikator(sesi, "IKK19.1"))[1] == ("penyebut", "seluruh rencana aksi")


def test_a_name_that_cannot_be_stays_marked(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    pesan: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    kartu.tampilkan(indikator(sesi, "IKK19.1"))
    kartu.bagian.setCurrentIndex(1)
    ketik_sel(qtbot, kartu.rumus.tabel, 0, 0, "penyebut")
    assert pesan[-1] == ("Variabel penyebut sudah ada; beri nama yang berbeda.", Nada.PERINGATAN)
    satu = butir(kartu.rumus.tabel, 0, 0)
    assert satu.text() == "penyebut"
    assert "sudah ada" in satu.toolTip()
    assert indikator(sesi, "IKK19.1").variabel[0][0] == "pembilang"


def test_a_source_is_chosen_in_the_table(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.tampilkan(indikator(sesi, "IKK19.1"))
    kartu.bagian.setCurrentIndex(1)
    with qtbot.waitSignal(kartu.rumus.tabel.diisi):
        butir(kartu.rumus.tabel, 0, 2).setText("Rencana Aksi: target periode yang tercapai")
    assert indikator(sesi, "IKK19.1").sumber_isian == (("pembilang", "renaksi.target_tercapai"),)


def test_a_direct_value_may_have_a_source(kartu: KartuIndikator, sesi: Sesi) -> None:
    jadikan(kartu, "IKK19.1", rumus=JenisRumus.LANGSUNG, variabel=())
    kartu.bagian.setCurrentIndex(1)
    assert not kartu.rumus.wadah.isVisible()
    pilih(kartu.rumus.nilai, "Nilai IKPA")
    assert indikator(sesi, "IKK19.1").sumber_isian == (("", "ikpa"),)


def test_weights_wait_until_they_add_to_a_hundred(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.tampilkan(indikator(sesi, "IKK19.2"))
    kartu.bagian.setCurrentIndex(1)
    pil = kartu.rumus.bobot.pil
    assert pil.teks == "Bobot 100%"
    ketik_sel(qtbot, kartu.rumus.tabel, 0, 2, "15")
    assert pil.teks == "Bobot 105%, harus 100%"
    assert dict(bobot_survei(indikator(sesi, "IKK19.2")))["p1"] == 10  # not written yet
    kartu.coba.isikan({f"p{n}": Decimal(35) for n in range(1, 11)} | {"responden": Decimal(10)})
    assert kartu.coba.hasil.text() == "Bobot pertanyaan berjumlah 105%, harus 100%."
    kartu.tampilkan(indikator(sesi, "IKK19.1"))
    kartu.tampilkan(indikator(sesi, "IKK19.2"))
    assert kartu.rumus.tabel.teks(0, 2) == "15%"  # it waited
    ketik_sel(qtbot, kartu.rumus.tabel, 1, 2, "5%")
    assert pil.teks == "Bobot 100%"
    bobot = dict(bobot_survei(indikator(sesi, "IKK19.2")))
    assert (bobot["p1"], bobot["p2"], bobot["p3"]) == (15, 5, 10)
    assert label(sesi) == "isi bobot pertanyaan IKK19.2"
    sesi.urungkan()
    assert dict(bobot_survei(indikator(sesi, "IKK19.2")))["p1"] == 10
    assert kartu.rumus.tabel.teks(0, 2) == "10%"


def test_a_question_is_added_and_the_weights_are_spread(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.tampilkan(indikator(sesi, "IKK19.2"))
    kartu.bagian.setCurrentIndex(1)
    tombol(kartu, "tombol_tambah_variabel").click()
    assert kartu.rumus.tabel.teks(10, 0) == "p11"
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # ready for its words
    tombol(kartu, "tombol_bagi_bobot").click()
    assert kartu.rumus.tabel.teks(0, 2) == "9,09%"
    assert kartu.rumus.bobot.pil.teks == "Bobot 100%"
    kartu.rumus.tabel.ke(10, 0)
    tombol(kartu, "tombol_hapus_variabel").click()
    assert len(variabel_indikator(indikator(sesi, "IKK19.2"))) == 11


def test_parts_of_the_index_are_edited_in_place(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(1)
    tabel = kartu.rumus.bagian.tabel
    assert [tabel.teks(0, c) for c in (0, 2, 3)] == ["PLP", "selesai / kegiatan", "50%"]
    ketik_sel(qtbot, tabel, 0, 3, "60")
    ketik_sel(qtbot, tabel, 0, 2, "selesai : total")
    bagian, _ = bagian_bobot(indikator(sesi, "IKK17.1"))
    assert (bagian[0].bobot, bagian[0].penyebut) == (60, "total")
    assert list(kartu.coba.masukan) == ["selesai", "tercapai", "target", "total"]
    ketik_sel(qtbot, tabel, 0, 2, "selesai")
    assert "garis miring" in butir(tabel, 0, 2).toolTip()
    tulis(kartu.rumus.bagian.pembagi, "")
    assert bagian_bobot(indikator(sesi, "IKK17.1"))[1] is None
    tombol(kartu, "tombol_tambah_bagian").click()
    assert tabel.rowCount() == 3
    tabel.ke(2, 0)
    QTest.keyClick(tabel, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert tabel.rowCount() == 2


def test_an_expression_is_tried_while_it_is_typed(kartu: KartuIndikator, sesi: Sesi) -> None:
    jadikan(kartu, "IKK19.1", rumus=JenisRumus.EKSPRESI, variabel=(), sumber_isian=())
    kartu.bagian.setCurrentIndex(1)
    masukan = kartu.rumus.ekspresi
    masukan.setFocus()
    QTest.keyClicks(masukan, "(masuk - keluar) / masuk × 100")
    assert list(kartu.coba.masukan) == ["masuk", "keluar"]
    assert indikator(sesi, "IKK19.1").ekspresi == ""  # not written yet
    QTest.keyClick(masukan, Qt.Key.Key_Tab)
    assert indikator(sesi, "IKK19.1").ekspresi == "(masuk - keluar) / masuk × 100"
    assert coba(kartu, masuk="40", keluar="10") == "75 %"
    assert kartu.coba.turunan.text().splitlines()[0] == "Realisasi = (40 - 10) / 40 × 100 = 75%"


def test_an_expression_that_cannot_be_read_stays_to_be_mended(kartu: KartuIndikator, sesi: Sesi) -> None:
    jadikan(kartu, "IKK19.1", rumus=JenisRumus.EKSPRESI, variabel=(), sumber_isian=())
    kartu.bagian.setCurrentIndex(1)
    tulis(kartu.rumus.ekspresi, "masuk / (keluar")
    assert kartu.rumus.ekspresi.text() == "masuk / (keluar"
    assert kartu.rumus.ekspresi.property("salah")
    assert "Kurung tutup" in kartu.rumus.ekspresi.toolTip()
    assert "Kurung tutup" in kartu.coba.hasil.text()
    assert indikator(sesi, "IKK19.1").ekspresi == ""
    tulis(kartu.rumus.ekspresi, "masuk / keluar")
    assert not kartu.rumus.ekspresi.property("salah")


# Print ---------------------------------------------------------------------------------------------------------------


def test_the_rumus_is_shown_as_it_will_be_printed(kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(2)
    assert "Indeks = ((PLP) + (PCT)) / 25%" in kartu.rumus.pratinjau.text()
    jadikan(kartu, "IKK17.1", rumus_teks="")
    assert kartu.rumus.pratinjau.text().splitlines()[:2] == ["Tercetak:", "Indeks = ((PLP) + (PCT)) / 25%"]
    assert "PLP : Tingkat penyelesaian program/kegiatan tepat waktu (Jumlah kegiatan yang selesai" in (
        kartu.rumus.pratinjau.text()
    )


def test_words_and_order_in_one_table(qtbot: QtBot, kartu: KartuIndikator, sesi: Sesi) -> None:
    kartu.bagian.setCurrentIndex(2)
    tabel = kartu.cetakan.tabel
    r = kartu.cetakan.bagian.index("capaian")
    ketik_sel(qtbot, tabel, r, 2, "Indeks Pengendalian Mutu")
    ketik_sel(qtbot, tabel, r, 3, "2")
    assert sebut(indikator(sesi, "IKK17.1"), "capaian") == ("Indeks Pengendalian Mutu", 2)
    tabel.ke(r, 1)
    with qtbot.waitSignal(tabel.diisi):
        QTest.keyClick(tabel, Qt.Key.Key_Space)
    assert indikator(sesi, "IKK17.1").tidak_dicetak == ("capaian",)
    ketik_sel(qtbot, tabel, r, 3, "dua")
    assert "bukan urutan" in butir(tabel, r, 3).toolTip()


# In the window -------------------------------------------------------------------------------------------------------


def test_f4_shows_the_card_of_the_row_and_follows_the_cursor(jendela: MainWindow, qtbot: QtBot) -> None:
    for tab in ("perjanjian_kinerja", "realisasi"):
        halaman = jendela.ke_tab(tab)
        assert halaman is not None
        tabel = halaman.tabel  # type: ignore[attr-defined]
        kode = jendela.sesi.dokumen.indikator_urut[1].kode
        assert tabel.ke_sel("indikator_tahun", jendela.sesi.dokumen.indikator_urut[1].id) or tab == "realisasi"
        if tab == "realisasi":
            tabel.tampilan.ke(*tabel.model.tempat(jendela.sesi.dokumen.indikator_urut[1].id, "indikator"))
        jendela.aksi("aksiKamus").trigger()
        dialog = jendela.findChild(DialogKamus)
        assert dialog is not None
        assert dialog.kartu.indikator is not None
        assert dialog.kartu.indikator.kode == kode
        lain = jendela.sesi.dokumen.indikator_urut[2]
        tabel.tampilan.ke(*tabel.model.tempat(lain.id, "indikator" if tab == "realisasi" else "uraian"))
        assert dialog.kartu.indikator == lain
        assert dialog.pilih.currentData() == lain.id
        dialog.close()
        qtbot.waitUntil(lambda: jendela.findChild(DialogKamus) is None)


def test_buttons_lead_there_too_and_pages_without_rows_offer_a_list(jendela: MainWindow, qtbot: QtBot) -> None:
    for tab in ("perjanjian_kinerja", "realisasi"):
        halaman = jendela.ke_tab(tab)
        assert halaman is not None
        anak(halaman, QAbstractButton, "tombol_kamus").click()
        assert jendela.findChild(DialogKamus) is not None
    jendela.ke_tab("beranda")
    jendela.aksi("aksiKamus").trigger()
    assert len(jendela.findChildren(DialogKamus)) == 1
    dialog = jendela.findChild(DialogKamus)
    assert dialog is not None
    urut = jendela.sesi.dokumen.indikator_urut
    dialog.pilih.setCurrentIndex(3)
    dialog.pilih.activated.emit(3)
    assert dialog.kartu.indikator == urut[3]
    dialog.close()


def test_the_dialog_says_refusals_itself_and_keeps_what_was_typed(jendela: MainWindow, qtbot: QtBot) -> None:
    jendela.aksi("aksiKamus").trigger()
    dialog = jendela.findChild(DialogKamus)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    tulis(anak(dialog, QLineEdit, "bobot"), "berat")
    assert "bukan angka" in anak(dialog, QLabel, "salah").text()
    sumber = anak(dialog, QLineEdit, "sumber_data")
    sumber.setFocus()
    sumber.selectAll()
    QTest.keyClicks(sumber, "Register")
    assert dialog.kartu.indikator is not None
    kode = dialog.kartu.indikator.kode
    dialog.reject()
    assert next(i for i in jendela.sesi.dokumen.indikator_tahun if i.kode == kode).sumber_data == "Register"


def test_what_was_chosen_in_the_list_stays_while_it_is_edited(jendela: MainWindow, qtbot: QtBot) -> None:
    halaman = jendela.ke_tab("perjanjian_kinerja")
    assert halaman is not None
    jendela.aksi("aksiKamus").trigger()
    dialog = jendela.findChild(DialogKamus)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.pilih.setCurrentIndex(4)
    dialog.pilih.activated.emit(4)
    tulis(anak(dialog, QLineEdit, "sumber_data"), "Register")  # the grid behind it refreshes
    assert dialog.kartu.indikator == jendela.sesi.dokumen.indikator_urut[4]
    assert dialog.kartu.indikator.sumber_data == "Register"
    dialog.close()


def test_a_card_that_is_gone_hears_nothing_more(jendela: MainWindow, qtbot: QtBot) -> None:
    jendela.ke_tab("realisasi")
    jendela.aksi("aksiKamus").trigger()
    dialog = jendela.findChild(DialogKamus)
    assert dialog is not None
    assert dialog.kartu.indikator is not None
    sel = sel_baris(dialog.kartu.indikator, "sumber_data")
    dialog.close()
    qtbot.waitUntil(lambda: jendela.findChild(DialogKamus) is None)
    assert jendela.sesi.terapkan(isi_sel(jendela.sesi.dokumen, [(sel, "Register", "")], "isi"))
    jendela.sesi.pesan.emit("Uji.", Nada.PERINGATAN)


def test_an_empty_year_has_no_card(buat_jendela: Callable[[Path | None], MainWindow]) -> None:
    jendela = buat_jendela(None)
    assert not jendela.aksi("aksiKamus").isEnabled()
