"""2 June 2023: the officer opens the file and follows what Beranda says, until it no longer says it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kinerja_desktop.application.pengisian import hapus_baris
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.unsur import LabelElide, Pil
from kinerja_desktop.storage.berkas import BerkasKinerja
from tests.cerita.gestur import tanpa_layar
from tests.cerita.petugas import Petugas

HARI = date(2023, 6, 2)


@pytest.fixture
def belum_mei(contoh: Path) -> Path:
    """The example as it stood at the end of April."""
    berkas = BerkasKinerja.buka(contoh)
    dokumen = berkas.baca(2023)
    berkas.terapkan(hapus_baris(dokumen, [r for r in dokumen.realisasi if r.bulan >= 5], "belum diisi"))
    berkas.tutup_berkas()
    return contoh


def kartu(p: Petugas) -> tuple[str, str]:
    """Headline and second line of the first card."""
    halaman = p.buka_tab("Beranda")
    return anak(halaman, LabelElide, "judulTempo").teks_penuh(), anak(halaman, LabelElide, "rincianTempo").teks_penuh()


def buka(p: Petugas, apa: str) -> None:
    """Click "Buka" of the line that says this."""
    p.buka_tab("Beranda")
    QApplication.processEvents()
    halaman = p.jendela.halaman_kini()
    assert halaman is not None
    semua = [t for t in halaman.findChildren(QPushButton) if t.accessibleName().startswith("Buka: ")]
    (satu,) = [t for t in semua if apa in t.accessibleName() and t.isVisible()]
    QTest.mouseClick(satu, Qt.MouseButton.LeftButton)


def sebutan(p: Petugas, daftar: str) -> list[str]:
    """What the lines of a list lead to."""
    halaman = p.buka_tab("Beranda")
    QApplication.processEvents()
    semua = anak(halaman, QWidget, daftar).findChildren(QPushButton)
    return [t.accessibleName().removeprefix("Buka: ") for t in semua if t.isVisible()]


@tanpa_layar
def test_beranda(masuk: Callable[[Path], Petugas], belum_mei: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: HARI))
    p = masuk(belum_mei)
    p.jendela.kepala.periode.setCurrentIndex(4)
    p.jendela.kepala.periode.activated.emit(4)

    # What is due: the first missing cell is one click away; filled, the count goes down.
    assert kartu(p) == (
        "Laporan Mei jatuh tempo 3 hari lagi",
        "15 dari 15 indikator belum diisi · batas Senin, 5 Juni 2023",
    )
    assert p.label("batas") == "Batas lapor Mei: Senin, 5 Juni 2023"
    p.tombol("Lanjut mengisi")
    assert p.tabel.tampilan.kini() is not None
    assert p.kursor() == "Pembilang / nilai"
    p.ketik("6⏎")
    assert p.lihat("1.1", "Pembilang / nilai") == "6"
    p.isi("1.1", "Penyebut", "80")
    assert kartu(p)[1].startswith("14 dari 15 indikator belum diisi")

    # A finding: its cell, the figure, gone.
    temuan = "Realisasi indikator 1.2 belum diisi: Mei."
    assert temuan in sebutan(p, "daftarTemuan")
    buka(p, temuan)
    p.isi("1.2", "Pembilang / nilai", "7")
    p.isi("1.2", "Penyebut", "94")
    assert temuan not in sebutan(p, "daftarTemuan")
    assert kartu(p)[1].startswith("13 dari 15 indikator belum diisi")

    # A tindak lanjut: to its row, finished, gone.
    tindak = sebutan(p, "daftarTindak")[0]
    assert tindak.startswith("Memperpanjang kerja sama kesehatan")
    buka(p, tindak)
    p.tombol("Kendala")
    p.pilihan(tindak, "Status", "selesai")
    assert tindak not in sebutan(p, "daftarTindak")

    # By unit the same month is counted again, and is the same.
    p.tombol("Per unit")
    QApplication.processEvents()
    halaman = p.buka_tab("Beranda")
    pil = [x.teks for x in anak(halaman, QWidget, "daftarJadwal").findChildren(Pil) if x.isVisible()]
    assert "kurang 20" in pil
