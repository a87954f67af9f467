"""The officer mends December's figures with the keyboard alone, changes their mind, goes home; nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cerita.kertas import capaian, hitung
from tests.cerita.petugas import Petugas

ANGKA = ("Pembilang", "Penyebut", "s.d. Desember", "Capaian")


def test_isi_desember(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    benar = ("38", "50", "74", "92,5 %")
    assert p.lihat("1.1", *ANGKA) == benar

    # Both variables are deleted: December is open again, the year so far stands without it.
    p.klik("1.1", "Pembilang")
    p.tekan("Shift+Right", "Delete")
    kosong = ("", "", "73,81", "92,27 %")
    assert p.lihat("1.1", *ANGKA) == kosong
    assert p.lihat("1.1", "Desember") == "kosong"

    # The right figures, with digits, Tab and Enter only; Enter after Tab goes on below where the row was begun.
    p.klik("1.1", "Pembilang")
    p.ketik("38⇥50⏎")
    assert p.lihat("1.1", *ANGKA) == benar
    assert (p.kursor(), p.baris_kursor()) == ("Pembilang / nilai", p.baris("1.2"))
    assert p.label("tersimpan").startswith("✓ Tersimpan ")

    # Back through the deletion, step by step, and forth again.
    p.tekan("Ctrl+Z")
    assert p.lihat("1.1", "Pembilang", "Penyebut") == ("38", "")
    p.tekan("Ctrl+Z")
    assert p.lihat("1.1", *ANGKA) == kosong
    p.tekan("Ctrl+Z")
    assert p.lihat("1.1", *ANGKA) == benar
    p.tekan("Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    assert p.lihat("1.1", *ANGKA) == benar

    # Nobody saves; the next morning everything is there, on screen and for the command line.
    p.tutup_jendela()
    assert capaian(hitung(contoh, 2023), "1.1")["tercetak"] == "92,5"
    besok = masuk(contoh)
    besok.buka_tab("Realisasi")
    assert besok.lihat("1.1", *ANGKA) == benar


def test_huruf_yang_terselip_tidak_menjadi_angka_lain(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    p.klik("1.1", "Pembilang")
    p.ketik("4o⏎")
    assert p.lihat("1.1", "Pembilang") == "38", "the finger meant 40"


def test_lompat_ke_ujung_tabel_yang_baru_dibuka(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Perjanjian Kinerja")
    p.ke_tabel()
    p.tekan("Ctrl+End")
    assert p.kursor_terlihat()


def test_tab_tanpa_mengetik_tetap_di_tabel(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    """A cell with nothing to type is passed with Tab; the keys after it do not go to the year's list."""
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    p.klik("1.1", "Pembilang")
    p.tekan("Tab")
    assert p.kursor() == "Penyebut"
    p.tekan("Shift+Tab", "Tab")
    p.ketik("52⏎")
    assert p.lihat("1.1", "Pembilang", "Penyebut") == ("38", "52")
    # Past the last cell it leaves the grid, as screen readers expect.
    p.tekan("Ctrl+End", "Tab", "Tab")
    assert not p.tabel.tampilan.hasFocus()
