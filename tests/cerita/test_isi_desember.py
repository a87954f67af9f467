"""The officer mends December's figures with the keyboard alone, changes their mind, goes home; nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cerita.petugas import Petugas, capaian, hitung

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
    assert hitung(contoh, 2023)["capaian"]

    # First a slip of the finger, then the right figures: digits, Tab and Enter only.
    p.klik("1.1", "Pembilang")
    p.ketik("83⇥50⏎")
    assert "lebih besar" in p.pesan() or p.lihat("1.1", "s.d. Desember") != "74"
    p.tekan("Up")
    p.ketik("38⇥50⏎")
    assert p.lihat("1.1", *ANGKA) == benar
    assert p.label("tersimpan").startswith("✓ Tersimpan ")

    # Back to the deletion and forth again.
    for _ in range(3):
        p.tekan("Ctrl+Z")
    assert p.lihat("1.1", *ANGKA) == kosong
    for _ in range(3):
        p.tekan("Ctrl+Y")
    assert p.lihat("1.1", *ANGKA) == benar

    # Nobody saves; the next morning everything is there, on screen and for the command line.
    p.tutup_jendela()
    assert capaian(hitung(contoh, 2023), "1.1")["tercetak"] == "92,5"
    besok = masuk(contoh)
    besok.buka_tab("Realisasi")
    assert besok.lihat("1.1", *ANGKA) == benar
