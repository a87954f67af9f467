"""The monthly grid beside its figures: reasons of every value, hints, the day of filling, Kanwil's notes, words copied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.nilai import Angka, TidakBerlaku
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.lembar_realisasi import sel_variabel
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel.ikon import IKON_TANDA
from kinerja_desktop.gui.tabel.tidak_berlaku import DialogTidakBerlaku

from .bantu_halaman import halaman_realisasi, sesi_uji
from .palsu import satker_kecil
from .test_tabel import K, ke, ketik, tanpa_layar

Buka = Callable[..., HalamanRealisasi]
HARI = date(2023, 6, 8)  # Mei was due on the 5th


@pytest.fixture
def buka(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Buka:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: HARI))

    def satu(dokumen: TahunKinerja | None = None, bulan: int = 5) -> HalamanRealisasi:
        return halaman_realisasi(qtbot, sesi_uji(dokumen or satker_kecil(), bulan=bulan), 1340)

    return satu


def isi(hal: HalamanRealisasi, kode: str, bulan: int, nilai: str | None = None, uraian: str = "") -> None:
    dok = hal.sesi.dokumen
    i = next(i for i in dok.indikator_tahun if i.kode == kode)
    isian: list[tuple[object, object, str]] = []
    if nilai is not None:
        isian.append((sel_variabel(dok, i, bulan, ""), Angka(Decimal(nilai)), ""))
    if uraian:
        isian.append((sel_uraian(dok, i, bulan), uraian, ""))
    assert hal.sesi.terapkan(isi_sel(dok, isian, "isi"))  # type: ignore[arg-type]


def sel(hal: HalamanRealisasi, kode: str, kolom: str) -> tuple[str, str, str]:
    """Text, sign and tooltip of a cell."""
    model = hal.tabel.model
    r = next(r for r in range(len(model.baris)) if model.nama_baris(r) == kode)
    c = next(i for i, k in enumerate(model.kolom) if k.id == kolom)
    status = model.isi(r, c).status
    return model.isi(r, c).teks, IKON_TANDA[status.tanda] if status else "", model.catatan(r, c)


# The four values --------------------------------------------------------------------------------------------------------


def test_every_value_that_is_no_number_has_its_sign_and_its_reason(qtbot: QtBot, buka: Buka) -> None:
    hal = buka()
    ke(hal.tabel, "1.1", "variabel1")
    ketik(qtbot, hal.tabel, "N/A: belum ada penghuni", K.Key_Return)
    kata = "Tidak berlaku (N/A): belum ada penghuni."
    for kolom in ("variabel1", "nilai", "sampai", "capaian"):
        teks, tanda, sebab = sel(hal, "1.1", kolom)
        assert teks.startswith("N/A")
        assert (tanda, sebab) == ("catatan", kata), kolom
    hal.sesi.pilih(periode=BULAN[5])
    assert sel(hal, "1.1", "bulan_lalu") == ("N/A", "catatan", kata)
    ke(hal.tabel, "1.1", "variabel1")
    ketik(qtbot, hal.tabel, "5", K.Key_Tab, "0", K.Key_Return)
    for kolom in ("nilai", "sampai", "capaian"):
        _, tanda, sebab = sel(hal, "1.1", kolom)
        assert tanda == "catatan", kolom
        assert sebab.startswith("Tidak dapat dihitung: "), kolom
    teks, tanda, sebab = sel(hal, "2.1", "nilai")  # nothing: no sign while there is time
    assert (teks, tanda, sebab) == ("", "", "")
    hal.sesi.pilih(periode=BULAN[4])
    assert sel(hal, "1.2", "nilai")[1:] == ("jam", "Belum diisi; batas lapor 5 Juni 2023 sudah lewat.")
    isi(hal, "1.2", 5, "0")
    assert sel(hal, "1.2", "nilai") == ("0", "", ""), "0 is a number like any other"


def test_a_target_that_is_missing_says_where_to_set_it(buka: Buka) -> None:
    hal = buka(satker_kecil().dengan("pk_target", []))
    assert sel(hal, "1.2", "target")[1:] == ("catatan", "Target belum ditetapkan; isi di tab Perjanjian Kinerja.")


def dialog(hal: HalamanRealisasi) -> DialogTidakBerlaku:
    hasil = hal.tabel.papan.dialog_na
    assert hasil is not None
    assert hasil.isVisible()
    return hasil


def test_na_for_several_cells_with_one_reason_and_one_undo(qtbot: QtBot, buka: Buka) -> None:
    hal = buka()
    awal = hal.sesi.dokumen
    ke(hal.tabel, "1.1", "variabel1")
    hal.tabel.tampilan.ke(*hal.tabel.model.tempat(hal.tabel.model.baris[2].kunci, "variabel2"), perluas=True)  # type: ignore[misc]
    ketik(qtbot, hal.tabel, (K.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
    tanya = dialog(hal)
    oke = tanya.kotak.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(oke, Qt.MouseButton.LeftButton)
    assert tanya.isVisible(), "without a reason it stays"
    assert anak(tanya, QLabel, "salah").text() == "Tulis alasannya, misalnya tidak ada layanan ini."
    tanya.alasan.setText("  renovasi   dapur ")
    QTest.mouseClick(oke, Qt.MouseButton.LeftButton)
    nilai = [b.nilai for b in hal.sesi.dokumen.realisasi if b.bulan == 5]
    assert nilai == [TidakBerlaku("renovasi dapur")] * 3
    assert hal.sesi.berkas is not None
    assert hal.sesi.berkas.label_urung() == "tandai N/A 3 sel"
    hal.sesi.urungkan()
    assert hal.sesi.dokumen == awal


def test_na_proposes_what_was_said_before_and_needs_a_cell_of_figures(qtbot: QtBot, buka: Buka) -> None:
    hal = buka()
    pesan: list[tuple[str, Nada]] = []
    hal.sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    ke(hal.tabel, "1.2", "variabel1")
    ketik(qtbot, hal.tabel, "N/A: tidak ada layanan", K.Key_Return)
    ke(hal.tabel, "1.2", "variabel1")
    hal.tabel.lakukan("tidak_berlaku")
    assert dialog(hal).alasan.text() == "tidak ada layanan"
    model = dialog(hal).alasan.completer().model()
    assert model.index(0, 0).data() == "tidak ada layanan"
    dialog(hal).reject()
    ke(hal.tabel, "1.2", "uraian")
    hal.tabel.lakukan("tidak_berlaku")
    assert pesan[-1][0] == "N/A hanya untuk sel nilai; pilih sel isian angkanya."


def test_na_in_a_closed_month_says_why_not(buka: Buka) -> None:
    tutup = satker_kecil().dengan("penutupan", [Penutupan(id="t", tahun=2023, periode="TW2", revisi=0)])
    hal = buka(tutup)
    pesan: list[tuple[str, Nada]] = []
    hal.sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    ke(hal.tabel, "1.2", "variabel1")
    hal.tabel.lakukan("tidak_berlaku")
    assert "Triwulan II 2023 sudah ditutup" in pesan[-1][0]


# Hints ------------------------------------------------------------------------------------------------------------------


def test_hints_stand_in_the_cell_and_change_nothing(buka: Buka) -> None:
    hal = buka()
    for bulan, nilai in enumerate(("70", "72", "71", "73"), 1):
        isi(hal, "1.2", bulan, nilai)
    isi(hal, "1.2", 5, "7")
    teks, tanda, sebab = sel(hal, "1.2", "nilai")
    assert (teks, tanda) == ("7", "peringatan")
    assert sebab.startswith("7 jauh di bawah biasanya (nilai tengah 4 bulan sebelumnya 71,5)")
    assert sel(hal, "1.2", "uraian")[1:] == (
        "peringatan",
        "Lebih buruk daripada April (73 menjadi 7). Tulis sebabnya di uraian.\nDiisi 8 Juni 2023, terlambat 3 hari.",
    )
    sebelum = hitung(hal.sesi.dokumen, BULAN[4])
    isi(hal, "1.2", 5, uraian="Gempa; layanan berhenti tiga pekan")
    assert sel(hal, "1.2", "uraian")[1] != "peringatan", "answered"
    assert hitung(hal.sesi.dokumen, BULAN[4]) == sebelum


def test_the_same_entry_again_only_reminds(buka: Buka) -> None:
    hal = buka(bulan=4)
    for bulan in range(1, 5):
        isi(hal, "1.2", bulan, "70")
    _, tanda, sebab = sel(hal, "1.2", "nilai")
    assert tanda == "catatan"
    assert sebab.startswith("Isiannya sama persis 4 kali berturut-turut (Januari sampai April)")


def test_a_part_above_its_whole(qtbot: QtBot, buka: Buka) -> None:
    hal = buka()
    ke(hal.tabel, "1.1", "variabel1")
    ketik(qtbot, hal.tabel, "60", K.Key_Tab, "50", K.Key_Return)
    assert sel(hal, "1.1", "nilai")[:2] == ("120", "peringatan")
    assert "Pembilang 60 melebihi penyebut 50" in sel(hal, "1.1", "nilai")[2]


# The day of filling, and notes --------------------------------------------------------------------------------------------


def test_the_day_of_filling_is_shown_and_counted(qtbot: QtBot, buka: Buka) -> None:
    hal = buka()
    isi(hal, "1.2", 5, "70")
    isi(hal, "1.2", 6, "70")
    ke(hal.tabel, "1.2", "variabel1")
    assert anak(hal, QLabel, "diisi_bulan").text() == "Diisi 8 Juni 2023, terlambat 3 hari."
    assert sel(hal, "1.2", "uraian")[1:] == ("catatan", "Diisi 8 Juni 2023, terlambat 3 hari.")
    mei, juni = (anak(hal, QPushButton, f"bulan_{b:02}") for b in (5, 6))
    assert mei.toolTip() == (
        "Mei: terlambat. 1 dari 2 indikator terisi; 1 terlambat, 1 belum.\nBatas lapor Senin, 5 Juni 2023."
    )
    assert mei.accessibleName() == "Mei: terlambat, 1 dari 2 indikator terisi; 1 terlambat, 1 belum"
    assert "1 tepat waktu, 2 belum" in juni.toolTip()
    qtbot.waitUntil(lambda: anak(hal, QLabel, "ringkas").text() == "Mei: 1 terlambat, 1 belum")
    hal.sesi.urungkan()
    hal.sesi.urungkan()
    assert hal.sesi.dokumen.realisasi_uraian == ()


@pytest.mark.parametrize(
    ("bulan", "kata", "berikon"),
    [
        (1, "terkunci karena triwulannya ditutup", True),
        (4, "lengkap", True),
        (5, "terlambat", True),
        (6, "sedang diisi", False),
        (7, "belum waktunya", False),
    ],
)
def test_every_state_of_the_strip_is_told(buka: Buka, bulan: int, kata: str, berikon: bool) -> None:
    hal = buka(satker_kecil().dengan("penutupan", [Penutupan(id="t", tahun=2023, periode="TW1", revisi=0)]))
    isi(hal, "1.2", 4, "70")
    isi(hal, "1.2", 6, "70")
    dok = hal.sesi.dokumen
    i = next(i for i in dok.indikator_tahun if i.kode == "1.1")
    na = [(sel_variabel(dok, i, 4, n), TidakBerlaku("renovasi"), "") for n in ("pembilang", "penyebut")]
    assert hal.sesi.terapkan(isi_sel(dok, na, "isi"))
    tombol = anak(hal, QPushButton, f"bulan_{bulan:02}")
    nama = tombol.accessibleName()
    assert nama.partition(": ")[2].startswith(f"{kata},")
    assert kata in tombol.toolTip()
    assert tombol.icon().isNull() is not berikon


def test_not_yet_filled_is_told_while_there_is_time(buka: Buka) -> None:
    hal = buka()
    assert (
        anak(hal, QPushButton, "bulan_06").accessibleName().startswith("Juni: belum diisi, 0 dari 3 indikator terisi")
    )


def test_kanwils_note_is_typed_in_the_card_also_when_the_month_is_closed(qtbot: QtBot, buka: Buka) -> None:
    hal = buka(satker_kecil().dengan("penutupan", [Penutupan(id="t", tahun=2023, periode="TW2", revisi=0)]))
    ke(hal.tabel, "1.2", "variabel1")
    isian = hal.catatan.isian
    assert not isian.isReadOnly()
    isian.setFocus()
    QTest.keyClicks(isian, "Lengkapi bukti")
    hal.tabel.setFocus()
    assert [(b.catatan, b.diisi) for b in hal.sesi.dokumen.realisasi_uraian] == [("Lengkapi bukti", None)]
    assert sel(hal, "1.2", "uraian")[1] == "catatan"
    assert "Catatan monitoring: Lengkapi bukti" in sel(hal, "1.2", "uraian")[2]
    ke(hal.tabel, "1.1", "variabel1")
    assert isian.toPlainText() == "", "another indikator, another note"
    ke(hal.tabel, "1.2", "variabel1")
    assert isian.toPlainText() == "Lengkapi bukti"
    hal.sesi.urungkan()
    assert hal.sesi.dokumen.realisasi_uraian == ()
    assert isian.toPlainText() == ""


def test_a_note_belongs_to_the_month_it_was_typed_in(buka: Buka) -> None:
    hal = buka()
    ke(hal.tabel, "1.2", "variabel1")
    hal.catatan.isian.setFocus()
    QTest.keyClicks(hal.catatan.isian, "Mei saja")
    hal.sesi.pilih(periode=BULAN[3])  # while the cursor is still in the field
    assert hal.catatan.isian.toPlainText() == ""
    assert [(b.bulan, b.catatan) for b in hal.sesi.dokumen.realisasi_uraian] == [(5, "Mei saja")]


# Words of last month ----------------------------------------------------------------------------------------------------


@tanpa_layar
def test_words_are_copied_to_the_chosen_rows_from_the_menu(buka: Buka) -> None:
    hal = buka()
    for kode in ("1.1", "1.2", "2.1"):
        isi(hal, kode, 4, uraian=f"April {kode}")
    ke(hal.tabel, "1.1", "uraian")
    hal.tabel.tampilan.ke(*hal.tabel.model.tempat(hal.tabel.model.baris[2].kunci, "uraian"), perluas=True)  # type: ignore[misc]
    hal.tabel.tampilan.menu.emit(hal.mapToGlobal(hal.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    aksi = next(a for a in menu.actions() if a.text().replace("&", "") == "Salin uraian bulan lalu ke 2 baris terpilih")
    aksi.trigger()
    menu.close()
    assert [sel(hal, kode, "uraian")[0] for kode in ("1.1", "1.2", "2.1")] == ["April 1.1", "April 1.2", ""]
    assert hal.sesi.berkas is not None
    assert hal.sesi.berkas.label_urung() == "salin 2 uraian April"
