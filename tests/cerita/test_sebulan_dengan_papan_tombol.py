"""A whole month of realisasi by keyboard alone, every key counted: digits, Tab between two variables, Enter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cerita.kertas import capaian, hitung
from tests.cerita.petugas import Petugas

ISIAN = ("Pembilang / nilai", "Penyebut")
TAMPAK = (*ISIAN, "Desember", "s.d. Desember", "Capaian")


class Jari:
    """Fingers that are counted: every key is one, a key with Alt too."""

    def __init__(self, p: Petugas) -> None:
        self.p, self.tombol = p, 0

    def tekan(self, *tombol: str) -> None:
        for satu in tombol:
            if QApplication.focusWidget() is None:
                # A window just opened: its shortcuts work before anything in it has been chosen.
                kunci = QKeySequence(satu)[0]  # type: ignore[index]
                QTest.keyClick(self.p.jendela, kunci.key(), kunci.keyboardModifiers())
            else:
                self.p.tekan(satu)
            self.tombol += 1

    def ketik(self, teks: str) -> None:
        self.p.ketik(teks)
        self.tombol += len(teks)


def kegiatan(p: Petugas) -> list[int]:
    """Rows of the indikator kegiatan, which are filled every month; program and strategis stand below them."""
    no = p.lihat_kolom("No")
    akhir = next(r for r, teks in enumerate(no) if teks.startswith("Sasaran program"))
    return [r for r in range(akhir) if "." in no[r]]


def test_dua_puluh_empat_indikator(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    baris = kegiatan(p)
    assert len(baris) == 24
    tampak = [p.lihat(r, *TAMPAK) for r in baris]
    # What the officer has in hand, as it is written on the form: without the unit.
    isian = [[teks.split()[0] for teks in satu[:2] if teks] for satu in tampak]
    assert sum(len(satu) for satu in isian) == 39

    # Today's December is emptied, by keyboard too; the window is closed.
    p.ke_tabel()
    p.tekan("Shift+Right", *["Shift+Down"] * 23, "Delete")
    assert [p.lihat(r, *ISIAN) for r in baris] == [("", "")] * 24
    assert [p.lihat(r, "Desember") for r in baris] == ["kosong"] * 15 + [""] * 9
    p.tutup_jendela()

    # The next day: Alt+5 into the grid of the tab, and then the figures.
    p = masuk(contoh)
    jari = Jari(p)
    jari.tekan("Alt+5")
    assert (p.baris_kursor(), p.kursor()) == (baris[0], ISIAN[0])
    for r, satu in zip(baris, isian, strict=True):
        assert p.baris_kursor() == r, "Enter goes to the next indikator that is to be filled"
        jari.ketik("⇥".join(satu) + "⏎")
    angka = sum(len(teks) for satu in isian for teks in satu)
    assert jari.tombol == 1 + angka + 39
    assert p.pesan() == ""
    assert [p.lihat(r, *TAMPAK) for r in baris] == tampak

    # Nobody saves; what was typed is there in the morning, on screen and for the command line.
    p.tutup_jendela()
    besok = masuk(contoh)
    besok.buka_tab("Realisasi")
    assert [besok.lihat(r, *TAMPAK) for r in baris] == tampak
    besok.tutup_jendela()
    hasil = hitung(contoh, 2023)
    assert [capaian(hasil, k)["tercetak"] for k in ("1.1", "1.2", "4.4")] == ["92,5", "85,1", "0"]
