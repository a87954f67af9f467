"""An officer hands in two of three documents that are asked for, loses one, finds it again and prints the list; and a photo
of the razia goes into the laporan without the place where it was taken."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget, QPushButton

from kinerja_desktop.gui.dialog.dukung import DialogDukung
from kinerja_desktop.gui.muat import anak
from tests.cerita.gestur import cetak_bagian, lewat_menu, tanpa_layar
from tests.cerita.kertas import baca_pdf, perintah
from tests.cerita.petugas import LAMA, Petugas
from tests.storage.test_gambar import foto

INDIKATOR = "3.1"


def isi_kartu(p: Petugas) -> list[list[str]]:
    """What the card below the grid shows."""
    model = p.jendela.halaman_kini().tabel_dukung.model  # type: ignore[union-attr]
    return [
        [str(model.index(r, c).data(Qt.ItemDataRole.DisplayRole) or "") for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


@tanpa_layar
def test_dua_dari_tiga(
    masuk: Callable[[Path], Petugas], contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    laporan = tmp_path / "Laporan pengaduan.pdf"
    laporan.write_bytes(b"%PDF-1.4 pengaduan Desember")
    sidik = hashlib.sha256(laporan.read_bytes()).hexdigest()

    # Three documents are asked for, like rows of any grid.
    p.klik(INDIKATOR, "Uraian")
    p.tombol("+ Minta")
    p.ketik("Laporan pengaduan", "⇥", "3", "⇥", "Dokumen", "⏎")
    assert isi_kartu(p) == [["Laporan pengaduan", "0/3", "Dokumen", "diminta"]]
    assert p.lihat(INDIKATOR, "Data dukung") == "0/3"

    # A file and a link.
    p.klik(INDIKATOR, "Uraian")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(laporan)], ""))
    p.tombol("+ Berkas")
    QApplication.clipboard().setText("https://drive.contoh.go.id/pengaduan")
    p.tombol("+ Tautan")
    assert p.lihat(INDIKATOR, "Data dukung") == "2/3"
    assert "1 lagi dari Laporan pengaduan (3 Dokumen)" in p.petunjuk(INDIKATOR, "Data dukung")
    assert [baris[3] for baris in isi_kartu(p)] == [
        "diminta", "Laporan pengaduan.pdf", "https://drive.contoh.go.id/pengaduan",
    ]  # fmt: skip

    # Somebody tidies up outside.
    folder = contoh.with_name(f"{contoh.name}.dukung")
    (tersimpan,) = folder.glob(f"{sidik}*")
    flashdisk = tmp_path / "flashdisk" / "2023"
    flashdisk.mkdir(parents=True)
    laporan.rename(flashdisk / "lap_pengaduan_final.pdf")
    tersimpan.unlink()

    lewat_menu(p, "Berkas", "Data dukung…")
    dialog = p.jendela.findChild(DialogDukung)
    assert dialog is not None
    assert "1 berkas hilang" in anak(dialog, QLabel, "ringkasan").text()
    hilang = [b.isi for b in dialog.tabel.model.baris if b.jenis == "isi" and b.isi.hilang]
    assert [(h.apa, h.kapan) for h in hilang] == [("Laporan pengaduan.pdf", "Desember")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(tmp_path / "flashdisk"))
    QTest.mouseClick(anak(dialog, QPushButton, "cariHilang"), Qt.MouseButton.LeftButton)
    p.qtbot.waitUntil(lambda: "semua berkas ada" in anak(dialog, QLabel, "ringkasan").text(), timeout=LAMA)
    assert "1 dari 1 berkas ditemukan dan disalin kembali" in anak(dialog, QLabel, "hasilCari").text()
    assert tersimpan.read_bytes() == b"%PDF-1.4 pengaduan Desember"
    dialog.close()
    p.jendela.activateWindow()
    p.qtbot.waitUntil(p.jendela.isActiveWindow, timeout=LAMA)

    # On paper: what was asked, how it is found, how many of how many.
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "dukung.pdf", monkeypatch, "Data dukung"))
    for kata in (
        "Daftar Data Dukung", "Laporan pengaduan (3 Dokumen)", "Laporan pengaduan.pdf", sidik[:12], "2/3",
        "https://drive.contoh.go.id/pengaduan",
    ):  # fmt: skip
        assert kata in kertas
    p.tutup_jendela()
    kode, keluar = perintah("periksa", contoh, "--tahun", 2023)
    assert kode == 1
    assert "tidak ada di folder data dukung" not in keluar
    assert "1 lagi dari Laporan pengaduan (3 Dokumen)" in keluar


@tanpa_layar
def test_foto_tanpa_tempatnya(
    masuk: Callable[[Path], Petugas], contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ponsel = Image.Exif()
    ponsel[0x010F], ponsel[0x0132] = "Merek Ponsel", "2023:12:07 10:00:00"
    ponsel.get_ifd(0x8825)[2] = (9.0, 51.0, 30.0)
    path = tmp_path / "IMG_0001.jpg"
    foto(800, 600).save(path, exif=ponsel)

    p = masuk(contoh)
    halaman = p.buka_tab("Profil & Naskah")
    daftar = anak(halaman, QListWidget, "daftar")
    daftar.setCurrentRow([daftar.item(n).text() for n in range(daftar.count())].index("Gambar"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(path)], ""))
    p.tombol("Tambah gambar…")
    assert p.label("keteranganGambar").startswith("IMG_0001.jpg · 800 × 600 piksel")
    p.ketik("Razia blok hunian", "⏎")
    p.isi_kotak("Sumber", "Kesatuan Pengamanan Rutan")
    p.isi_kotak("Per tanggal", "7 Desember 2023")

    (tersimpan,) = contoh.with_name(f"{contoh.name}.dukung").glob("*.jpg")
    assert b"Merek Ponsel" not in tersimpan.read_bytes()
    with Image.open(tersimpan) as citra:
        assert citra.size == (800, 600)
        assert not dict(citra.getexif())
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "gambar.pdf", monkeypatch, "Gambar dan bagan"))
    assert "Gambar 1 Razia blok hunian" in kertas
    assert "Sumber: Kesatuan Pengamanan Rutan, per tanggal 07 Desember 2023" in kertas
    tersimpan.unlink()
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "tanpa.pdf", monkeypatch, "Gambar dan bagan"))
    assert "Gambar tidak ditemukan: IMG_0001.jpg" in kertas
