"""Evidence files: chosen or dropped, stored beside the database first, then named by a row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...application import realisasi_gestur as g
from ...application.sel import bersihkan
from ...domain.realisasi import BentukDukung, DataDukung
from ...domain.renstra import IndikatorTahun
from ..sesi import Nada, Sesi
from .alat import gestur


def ambil_berkas(induk: QWidget) -> list[str]:
    """Ask for files to attach."""
    pilihan, _ = QFileDialog.getOpenFileNames(
        induk, "Lampirkan data dukung", "",
        "Data dukung (*.pdf *.jpg *.jpeg *.png *.docx *.xlsx *.zip *.mp4);;Semua berkas (*)",
    )  # fmt: skip
    return list(pilihan)


def tautan_papan_klip() -> str:
    """The link on the clipboard, or ``''``."""
    teks = QGuiApplication.clipboard().text().strip()
    return teks if teks.startswith(("https://", "http://")) and "\n" not in teks else ""


def lampirkan(sesi: Sesi, indikator: IndikatorTahun, bulan: int, path: str, diminta: DataDukung | None) -> bool:
    """Store a file and attach it, to what was asked for if that is given. A row names only what is on the medium."""
    from ...storage.galat import BerkasError

    asal = Path(path)
    if sesi.berkas is None:
        return False
    try:
        sidik = sesi.berkas.dukung.simpan(asal)
        ukuran = asal.stat().st_size
    except (BerkasError, OSError) as salah:
        sesi.pesan.emit(str(salah), Nada.GALAT)
        return False
    isi = {"sha256": sidik, "nama_berkas": bersihkan(asal.name)[:500], "ukuran": ukuran}
    if diminta is not None:
        return gestur(sesi, lambda: g.penuhi_dukung(sesi.dokumen, diminta, BentukDukung.BERKAS, **isi))
    return gestur(
        sesi,
        lambda: g.tambah_dukung(
            sesi.dokumen, indikator, bulan, sesi.id_baru, BentukDukung.BERKAS, uraian=asal.stem[:1000], **isi
        ),
    )
