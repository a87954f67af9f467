"""The editor of decrees: from the empty page to the printed one, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.tahun_baru import lanjutkan_tahun
from kinerja_desktop.domain.keputusan import JenisButir, JenisKeputusan
from kinerja_desktop.domain.naskah_keputusan import anggota_tim, butir_bagian
from kinerja_desktop.gui.halaman.keputusan import HalamanKeputusan
from kinerja_desktop.gui.halaman.laporan import HalamanLaporan
from kinerja_desktop.gui.halaman.profil import DAFTAR
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel import TabelLembar
from kinerja_desktop.resources import aturan_bawaan
from tests.gui.bantu_halaman import baris, ketik

K = Qt.Key


@pytest.fixture
def halaman(jendela: MainWindow, qtbot: QtBot) -> HalamanKeputusan:
    profil = jendela.ke_tab("profil")
    profil.daftar.setCurrentRow([d[3] for d in DAFTAR].index("keputusan"))  # type: ignore[union-attr]
    hasil = profil.kisi["keputusan"]  # type: ignore[union-attr]
    assert isinstance(hasil, HalamanKeputusan)
    qtbot.waitUntil(hasil.isVisible)
    jendela.activateWindow()
    return hasil


def pencet(halaman: HalamanKeputusan, nama: str) -> None:
    """A button by keyboard: focus, Space."""
    tombol = anak(halaman, QPushButton, nama)
    assert tombol.isVisible()
    assert tombol.focusPolicy() & Qt.FocusPolicy.TabFocus
    tombol.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tombol, K.Key_Space)


def tulis(teks: str, *tombol: Qt.Key) -> None:
    """Type into whatever has the focus."""
    for huruf in teks:
        QTest.keyClicks(QApplication.focusWidget(), huruf)
    for satu in tombol:
        QTest.keyClick(QApplication.focusWidget(), satu)


def pilih(menu: QMenu, kata: str) -> None:
    """An entry of a menu as it stands when it is opened."""
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text().replace("&", "") == kata).trigger()


def nomor(tabel: TabelLembar) -> list[str]:
    return [tabel.model.isi(r, 0).teks.strip() for r, b in enumerate(tabel.model.baris) if b.jenis == "isi"]


def uraian(halaman: HalamanKeputusan, jenis: JenisButir) -> list[str]:
    assert halaman.keputusan is not None
    return [b.uraian for b in butir_bagian(halaman.sesi.dokumen, halaman.keputusan, jenis)]


def test_the_first_step_stands_on_the_empty_page(halaman: HalamanKeputusan) -> None:
    assert halaman.tumpukan.currentIndex() == 1
    assert not anak(halaman, QPushButton, "tombolLihat").isVisible()
    awal = halaman.mulai[0]
    awal.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(awal, K.Key_Space)
    assert halaman.tumpukan.currentIndex() == 0
    assert halaman.keputusan is not None
    assert halaman.keputusan.jenis == JenisKeputusan.RENAKSI
    assert [b.teks for b in halaman.tabel.model.baris if b.jenis == "grup"] == ["Menimbang", "Mengingat", "Memutuskan"]
    assert nomor(halaman.tabel)[-8:] == ["Ketiga", "Keempat", "1.", "2.", "3.", "4.", "5.", "Kelima"]


def test_undo_takes_the_whole_decree_back(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.TIM)
    assert halaman.sesi.dokumen.keputusan_butir
    halaman.sesi.urungkan()
    assert not halaman.sesi.dokumen.keputusan
    assert not halaman.sesi.dokumen.keputusan_butir
    assert halaman.tumpukan.currentIndex() == 1


def test_the_form_is_filled_by_keyboard_and_empty_fields_say_what_is_printed(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.TIM)
    tulis("W.22-5", K.Key_Tab)
    assert QApplication.focusWidget() is anak(halaman.form, QLineEdit, "tentang")
    kini = halaman.keputusan
    assert kini is not None
    assert kini.nomor == "W.22-5"
    assert "W.22-5" in halaman.pilihan.currentText()
    pejabat = anak(halaman.form, QLineEdit, "pejabat")
    assert pejabat.placeholderText() == "KEPALA RUMAH TAHANAN NEGARA KELAS IIB SOE"
    pejabat.setFocus()
    tulis("Kepala Rutan", K.Key_Return)
    assert (
        anak(halaman.form, QLineEdit, "menetapkan").placeholderText().startswith("KEPUTUSAN KEPALA RUTAN TENTANG PEMB")
    )
    tanggal = anak(halaman.form, QLineEdit, "tanggal")
    tanggal.setFocus()
    tulis("5/6/2023", K.Key_Return)
    assert tanggal.text() == "5 Juni 2023"


def test_the_number_is_a_pattern_that_is_never_stored(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    masukan = anak(halaman.form, QLineEdit, "nomor")
    assert "…" in masukan.placeholderText()
    assert masukan.placeholderText().endswith("TAHUN 2023")
    assert halaman.keputusan is not None
    assert halaman.keputusan.nomor == ""


def test_points_are_added_typed_moved_and_deleted_by_keyboard(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    tabel = halaman.tabel
    pencet(halaman, "tombolMenimbang")
    tulis("bahwa perlu", K.Key_Return)
    assert uraian(halaman, JenisButir.MENIMBANG)[1] == "bahwa perlu"
    assert nomor(tabel)[:2] == ["a.", "b."]
    tabel.tampilan.ke(baris(tabel, "bertujuan untuk"), 1)
    pencet(halaman, "tombolPoin")
    tulis("poin keenam", K.Key_Return)
    r = baris(tabel, "poin keenam")
    assert tabel.model.isi(r, 0).teks.strip() == "6."
    tabel.tampilan.ke(r, 1)
    QTest.keyClick(tabel.tampilan, K.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tabel.model.isi(baris(tabel, "poin keenam"), 0).teks.strip() == "5."
    QTest.keyClick(tabel.tampilan, K.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert all(b.isi is None or b.isi.butir.uraian != "poin keenam" for b in tabel.model.baris)
    tabel.tampilan.ke(baris(tabel, "Kesatu"), 1)
    pencet(halaman, "tombolDiktum")
    tulis("diktum sisipan", K.Key_Return)
    assert uraian(halaman, JenisButir.DIKTUM)[1] == "diktum sisipan"
    assert nomor(tabel)[-1] == "Keenam"
    tabel.tampilan.ke(baris(tabel, "diktum sisipan"), 1)
    pencet(halaman, "tombolTurun")
    assert uraian(halaman, JenisButir.DIKTUM)[2] == "diktum sisipan"


def test_a_point_without_diktum_is_refused_with_the_way_out(halaman: HalamanKeputusan, jendela: MainWindow) -> None:
    halaman.buat(JenisKeputusan.LAIN)
    pencet(halaman, "tombolPoin")
    assert "+ Diktum" in jendela.pesan.teks.text()


def test_stand_in_words_are_marked_until_they_are_typed_over(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.LAIN)
    halaman.tambah(JenisButir.DIKTUM)
    QTest.keyClick(QApplication.focusWidget(), K.Key_Escape)
    r = baris(halaman.tabel, "Diktum baru")
    assert halaman.tabel.model.isi(r, 1).status is not None
    ketik(halaman.tabel, r, "uraian", "Menetapkan jam kerja")
    assert halaman.tabel.model.isi(baris(halaman.tabel, "Menetapkan jam kerja"), 1).status is None


def test_the_katalog_gives_and_takes_legal_bases(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.TIM)
    semua = uraian(halaman, JenisButir.MENGINGAT)
    pilih(halaman.menu_dasar, "PP 8/2006 Pelaporan Keuangan dan Kinerja")
    assert uraian(halaman, JenisButir.MENGINGAT) == [u for u in semua if "Nomor 8 Tahun 2006" not in u]
    pilih(halaman.menu_dasar, "Semua yang berlaku tahun 2023")
    assert sorted(uraian(halaman, JenisButir.MENGINGAT)) == sorted(semua)
    pilih(halaman.menu_dasar, "Tulis sendiri")
    tulis("Peraturan sendiri", K.Key_Return)
    assert uraian(halaman, JenisButir.MENGINGAT)[-1] == "Peraturan sendiri"


def test_the_team_has_its_members_beside_the_points(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    assert not halaman.segmen.bingkai.isVisible()
    assert anak(halaman, QLabel, "judulIsi").isVisible()
    halaman.buat(JenisKeputusan.TIM)
    halaman.segmen.pilih("anggota")
    tabel = halaman.tabel_anggota
    tabel.tampilan.ke(2, 1)
    pencet(halaman, "tombolAnggota")
    tulis("Nama Baru", K.Key_Return)
    kini = halaman.keputusan
    assert kini is not None
    assert [a.nama for a in anggota_tim(halaman.sesi.dokumen, kini)] == [
        "Nama Kepala Rutan", "Nama anggota", "Nama anggota", "Nama Baru",
    ]  # fmt: skip
    ketik(tabel, 3, "nip", "198001012005011001")
    assert tabel.model.isi(3, 3).teks == "19800101 200501 1 001"
    pencet(halaman, "tombolHapus")
    assert len(anggota_tim(halaman.sesi.dokumen, kini)) == 3


def test_each_decree_keeps_its_own_points(halaman: HalamanKeputusan) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    halaman.buat(JenisKeputusan.TIM)
    assert halaman.pilihan.count() == 2
    assert nomor(halaman.tabel)[-1] == "Keempat"
    halaman.pilihan.setFocus()
    QTest.keyClick(halaman.pilihan, K.Key_Up)
    assert nomor(halaman.tabel)[-1] == "Kelima"
    assert anak(halaman.form, QLineEdit, "tentang").text().startswith("Rencana Aksi")
    pencet(halaman, "tombolHapusKeputusan")
    assert nomor(halaman.tabel)[-1] == "Keempat"
    halaman.sesi.urungkan()
    assert halaman.pilihan.count() == 2


def test_last_years_decree_is_offered_in_the_new_year(
    halaman: HalamanKeputusan, jendela: MainWindow, qtbot: QtBot
) -> None:  # fmt: skip
    halaman.buat(JenisKeputusan.TIM)
    tulis("W.22.PAS.PAS.18-KU.01.01-471", K.Key_Return)
    sesi = jendela.sesi
    assert sesi.berkas is not None
    assert sesi.terapkan(lanjutkan_tahun(sesi.dokumen, sesi.berkas.baca(2024), aturan_bawaan()))
    sesi.pilih(tahun=2024)
    qtbot.waitUntil(lambda: halaman.tumpukan.currentIndex() == 1)
    pilih(halaman.menu_baru, "Salin SK Tim Penyusun LKjIP 2023")
    kini = halaman.keputusan
    assert kini is not None
    assert (kini.tahun, kini.nomor) == (2024, "")
    assert kini.tentang.endswith("Tahun 2024")
    assert anak(halaman.form, QLineEdit, "nomor").placeholderText() == "pola: W.22.PAS.PAS.18-KU.01.01-…"


def test_the_printed_page_is_one_key_away(halaman: HalamanKeputusan, jendela: MainWindow) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    pencet(halaman, "tombolLihat")
    laporan = jendela.halaman_kini()
    assert isinstance(laporan, HalamanLaporan)
    assert laporan.daftar.currentItem().text() == "SK Rencana Aksi"
    assert "renaksi-sk" in laporan.bagian()


def test_a_wide_window_shows_the_pages_beside_the_editor(
    halaman: HalamanKeputusan, jendela: MainWindow, qtbot: QtBot
) -> None:  # fmt: skip
    halaman.buat(JenisKeputusan.TIM)
    assert not halaman.cetakan.meja.isVisible()
    jendela.resize(1920, 1080)
    qtbot.waitUntil(halaman.cetakan.meja.isVisible)
    qtbot.waitUntil(lambda: halaman.cetakan.pratinjau.pdf is not None, timeout=60_000)
    lama = halaman.cetakan.pratinjau.pdf
    assert lama is not None
    assert len(lama) == 3
    halaman.tambah(JenisButir.DIKTUM)
    tulis("Kalimat baru", K.Key_Return)
    qtbot.waitUntil(lambda: halaman.cetakan.pratinjau.pdf not in (None, lama), timeout=60_000)
    pencet(halaman, "tombolHapusKeputusan")
    assert not halaman.cetakan.meja.isVisible()


def test_a_finding_and_a_search_lead_into_the_decree(halaman: HalamanKeputusan, jendela: MainWindow) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    halaman.buat(JenisKeputusan.TIM)
    renaksi, tim = jendela.sesi.dokumen.keputusan
    jendela.ke_sel("keputusan", renaksi.id, "tempat")
    assert QApplication.focusWidget() is anak(halaman.form, QLineEdit, "tempat")
    assert halaman.keputusan == renaksi
    anggota = anggota_tim(jendela.sesi.dokumen, tim)[1]
    jendela.ke_sel("keputusan_anggota", anggota.id, "nama")
    assert halaman.keputusan == tim
    assert halaman.tabel_anggota.baris_sekarang().isi == anggota  # type: ignore[union-attr]
    butir = butir_bagian(jendela.sesi.dokumen, tim, JenisButir.DIKTUM)[2]
    jendela.ke_sel("keputusan_butir", butir.id, "uraian")
    assert halaman.tabel.baris_sekarang().isi.butir == butir  # type: ignore[union-attr]
    assert jendela.halaman_kini().cari("kekeliruan")  # type: ignore[union-attr]
    assert halaman.tabel.baris_sekarang().isi.label == "Keempat"  # type: ignore[union-attr]
    assert not jendela.halaman_kini().cari("kata yang tidak ada")  # type: ignore[union-attr]


def test_typing_that_is_not_finished_is_kept_when_the_window_closes(
    halaman: HalamanKeputusan, jendela: MainWindow, contoh: Path, buat_jendela: Callable[[Path | None], MainWindow]
) -> None:
    halaman.buat(JenisKeputusan.RENAKSI)
    tulis("W.1")
    jendela.close()
    lagi = buat_jendela(contoh)
    assert [k.nomor for k in lagi.sesi.dokumen.keputusan] == ["W.1"]
