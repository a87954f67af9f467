"""An officer defines how an indikator is measured, tries it, enters a period and finds the derivation on paper (000, 004)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from kinerja_desktop.gui.dialog.kamus import DialogKamus
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.layanan import buat_baru
from tests.cerita.gestur import tanpa_layar
from tests.cerita.kertas import baca_pdf, capaian, hitung, perintah
from tests.cerita.petugas import LAMA, Petugas

MUTU = "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"
PUAS = "Indeks Kepuasan Unit Kerja Terhadap Layanan Kesekretariatan"
TUMBUH = "Tingkat pemberdayaan masyarakat untuk pembimbingan kemasyarakatan"
SKOR = ("36", "35", "34", "36", "35", "35", "36", "34", "35", "36")
"""Σ skor of ten questions by ten responden."""


def mulai(p: Petugas, sasaran: str, *indikator: tuple[str, str, str]) -> None:
    """A sasaran with its indikator (words, target, satuan) in the PK."""
    p.buka_tab("Perjanjian Kinerja")
    p.tombol("+ Sasaran")
    p.pilih_menu("Sasaran kegiatan")
    p.ganti(f"{sasaran}⏎")
    for kata, target, satuan in indikator:
        p.tombol("+ Indikator")
        p.ganti(f"{kata}⇥{target}⇥{satuan}⏎")


def kamus(p: Petugas, bagian: str) -> DialogKamus:
    """The card of the row under the cursor, at one of its parts; a card that is open already comes to the front."""
    p.tekan("F4")
    dialog = p.jendela.findChild(DialogKamus)
    assert dialog is not None
    p.qtbot.waitUntil(dialog.isActiveWindow, timeout=LAMA)
    buka(p, dialog, bagian)
    return dialog


def buka(p: Petugas, dialog: DialogKamus, bagian: str) -> None:
    """Another part of it, with the arrows on its tabs."""
    tab = dialog.kartu.bagian.tabBar()
    judul = [tab.tabText(n) for n in range(tab.count())]
    tab.setFocus(Qt.FocusReason.TabFocusReason)
    while tab.currentIndex() != judul.index(bagian):
        p.tekan("Right" if tab.currentIndex() < judul.index(bagian) else "Left")


def tutup(p: Petugas, dialog: DialogKamus) -> None:
    dialog.kartu.setFocus()
    p.tekan("Esc")
    p.qtbot.waitUntil(lambda: p.jendela.findChild(DialogKamus) is None, timeout=LAMA)
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow, timeout=LAMA)


def coba(p: Petugas, dialog: DialogKamus, **angka: str) -> tuple[str, str]:
    """Figures into the trial; result and capaian as the card says them."""
    for nama, teks in angka.items():
        p.isi_kotak(f"Coba {nama}", teks)
    return anak(dialog, QLabel, "hasil_coba").text(), anak(dialog, QLabel, "capaian_coba").text()


def bulan(p: Petugas, nomor: int) -> None:
    """A month of the strip, by the mouse."""
    halaman = p.buka_tab("Realisasi")
    QTest.mouseClick(anak(halaman, QPushButton, f"bulan_{nomor:02}"), Qt.MouseButton.LeftButton)


def cetak(p: Petugas, berkas: Path, periode: str, tujuan: Path) -> str:
    """The window is closed; the derivations on paper."""
    p.tutup_jendela()
    kode, kata = perintah(
        "cetak", berkas, "--tahun", 2026, "--periode", periode, "--bagian", "perhitungan", "--keluar", tujuan
    )
    assert kode == 0, kata
    return baca_pdf(tujuan)


@tanpa_layar
def test_indeks_dan_survei_kanwil(masuk: Callable[[Path], Petugas], tmp_path: Path) -> None:
    """000: Indeks = ((PLP) + (PCT))/25% and a survey of ten questions of 10% each."""
    berkas = buat_baru(tmp_path / "kanwil.kinerja", "407799", "Kantor Wilayah Baru", "Kanwil", 2026)
    p = masuk(berkas)
    mulai(p, "Terwujudnya Pengendalian Mutu", (MUTU, "3,4", "Indeks"), (PUAS, "3,52", "Indeks"))

    # The index: its kind, tried, and when it is reported.
    p.klik("1.1", "Indikator")
    dialog = kamus(p, "Rumus")
    p.daftar("Rumus", "Indeks berbobot")
    assert coba(p, dialog, selesai="6", kegiatan="6", tercapai="9", target="12") == (
        "3,5", "Target 2026: 3,4. Capaian 102,94 %.",
    )  # fmt: skip
    assert "PCT = 9/12 × 50% = 0,75 × 50% = 37,5%" in anak(dialog, QLabel, "turunan_coba").text()
    buka(p, dialog, "Kamus")
    p.daftar("Periode pelaporan", "semesteran")

    # The survey, chosen in the card itself.
    p.daftar("Indikator", f"1.2   {PUAS}")
    p.daftar("Periode pelaporan", "semesteran")
    buka(p, dialog, "Rumus")
    p.daftar("Rumus", "Survei")
    assert dialog.kartu.rumus.bobot.pil.teks == "Bobot 100%"
    hasil, _ = coba(p, dialog, **{f"p{n}": s for n, s in enumerate(SKOR, 1)}, responden="10")
    assert hasil == "3,52"
    tutup(p, dialog)

    # Juni: nothing of the trial has stayed; the figures are entered.
    bulan(p, 6)
    assert p.lihat("1.1", "Juni") == "kosong"
    p.klik("1.1", "Selesai")
    p.ketik("6⇥6⇥9⇥12⏎")
    p.klik(p.baris("Pertanyaan 1"), p.judul()[2])
    p.ketik("".join(f"{s}⏎" for s in SKOR), "10⏎")
    assert p.lihat("1.1", "Juni", "s.d. Juni", "Capaian") == ("3,5", "3,5", "102,94 %")
    assert p.lihat("1.2", "Juni", "Capaian") == ("3,52", "100 %")

    kertas = cetak(p, berkas, "SM1", tmp_path / "perhitungan.pdf")
    for baris in (
        "PLP : Tingkat penyelesaian program/kegiatan tepat waktu",
        "× 50% = 1 × 50% = 50%",
        "× 50% = 0,75 × 50% = 37,5%",
        "= 3,5",
        "Pertanyaan Jumlah skor Responden Rata-rata Bobot Nilai",
        "10. Pertanyaan 10 36 10 3,6 10% 0,36",
        "Realisasi 3,52",
    ):
        assert baris in kertas, (baris, kertas)
    angka = hitung(berkas, 2026, "SM1")
    assert [capaian(angka, kode)["tercetak"] for kode in ("1.1", "1.2")] == ["102,94", "100"]


@tanpa_layar
def test_pertumbuhan_bapas(masuk: Callable[[Path], Petugas], tmp_path: Path) -> None:
    """004: (this year − last year)/last year, last year's figure taken from the comparison."""
    berkas = buat_baru(tmp_path / "bapas.kinerja", "407798", "Balai Pemasyarakatan Baru", "Bapas", 2026)
    p = masuk(berkas)
    mulai(p, "Meningkatnya pembimbingan", (TUMBUH, "25", "%"))
    p.daftar("Kolom yang tampak", "Tahun pembanding")
    p.isi("1.1", "Realisasi 2025", "12 Pokmas")
    p.isi("1.1", "Sumber", "LKjIP 2025")

    p.klik("1.1", "Indikator")
    dialog = kamus(p, "Kamus")
    p.daftar("Periode pelaporan", "triwulanan")
    buka(p, dialog, "Rumus")
    p.daftar("Rumus", "Pertumbuhan")
    isi_sel(p, dialog, 0, "Pokmas tahun ini")
    isi_sel(p, dialog, 1, "Pokmas tahun lalu")
    pilih_sumber(p, dialog, 1, "Realisasi tahun lalu")
    assert coba(p, dialog, kini="15", lalu="12") == ("25 %", "Target 2026: 25 %. Capaian 100 %.")
    tutup(p, dialog)

    # Maret: last year's figure stands there, marked; this year's is typed, and the other one typed over and given back.
    bulan(p, 3)
    assert p.lihat("1.1", "Lalu") == "12"
    assert p.petunjuk("1.1", "Lalu").startswith(
        "Diusulkan dari realisasi 2025, LKjIP 2025; ketik untuk mengganti, Delete untuk kembali ke usulan."
    )
    p.isi("1.1", "Kini", "15")
    assert p.lihat("1.1", "Maret", "Capaian") == ("25", "100 %")
    p.isi("1.1", "Lalu", "10")
    assert p.lihat("1.1", "Maret") == "50"
    p.klik("1.1", "Lalu")
    p.tekan("Del")
    assert p.lihat("1.1", "Lalu", "Maret") == ("12", "25")

    kertas = cetak(p, berkas, "TW1", tmp_path / "perhitungan.pdf")
    for baris in (
        "Pokmas tahun ini − Pokmas tahun lalu",
        "Pokmas tahun lalu = 12 (realisasi 2025, LKjIP 2025)",
        "15 − 12",
        "× 100% = 0,25 × 100% = 25%",
    ):
        assert baris in kertas, (baris, kertas)


def isi_sel(p: Petugas, dialog: DialogKamus, r: int, arti: str) -> None:
    """The meaning of a variable, typed into its cell."""
    tabel = dialog.kartu.rumus.tabel
    tabel.ke(r, 1)
    p.tekan("F2")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    p.tekan("Ctrl+A")
    with p.qtbot.waitSignal(tabel.diisi, timeout=LAMA):
        p.ketik(arti, "⏎")


def pilih_sumber(p: Petugas, dialog: DialogKamus, r: int, kata: str) -> None:
    """From where the figure of a variable is taken, chosen from the list of its cell."""
    tabel = dialog.kartu.rumus.tabel
    tabel.ke(r, 2)
    p.tekan("Space")
    p.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=LAMA)
    (kotak,) = tabel.viewport().findChildren(QComboBox)
    with p.qtbot.waitSignal(tabel.diisi, timeout=LAMA):
        butir = kotak.view().visualRect(kotak.model().index(kotak.findText(kata), 0))
        QTest.mouseClick(kotak.view().viewport(), Qt.MouseButton.LeftButton, pos=butir.center())
    assert tabel.teks(r, 2) == kata
