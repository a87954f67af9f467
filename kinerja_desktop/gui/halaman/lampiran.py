"""Evidence files: chosen or dropped, stored beside the database first, then named by a row; and opened again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...application import realisasi_gestur as g
from ...application.sel import bersihkan
from ...domain.realisasi import BentukDukung, DataDukung
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


def lampirkan(sesi: Sesi, pada: g.Pada, bulan: int, path: str, diminta: DataDukung | None) -> bool:
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
            sesi.dokumen, pada, bulan, sesi.id_baru, BentukDukung.BERKAS, uraian=asal.stem[:1000], **isi
        ),
    )


def buka_dukung(sesi: Sesi, dukung: DataDukung) -> bool:
    """Show evidence in the system's viewer. A file is opened only while it still is what was attached; else it is said."""
    nama = dukung.nama_berkas or dukung.uraian
    if dukung.bentuk == BentukDukung.TAUTAN:
        alamat = QUrl(dukung.tautan, QUrl.ParsingMode.StrictMode)
        if alamat.scheme() not in ("http", "https"):
            sesi.pesan.emit(
                f"“{dukung.tautan[:80]}” bukan tautan web; perbaiki agar mulai dengan https://.", Nada.PERINGATAN
            )
            return False
    elif dukung.bentuk == BentukDukung.BERKAS and sesi.berkas is not None:
        tempat = sesi.berkas.dukung
        path = tempat.cari(dukung.sha256)
        if path is None:
            sesi.pesan.emit(
                f"Berkas “{nama}” tidak ada di folder “{tempat.folder.name}”; kembalikan folder itu ke samping berkas "
                "kinerja, atau lampirkan berkasnya sekali lagi.", Nada.PERINGATAN,
            )  # fmt: skip
            return False
        if tempat.baca(dukung.sha256) is None:
            sesi.pesan.emit(
                f"Isi berkas “{nama}” sudah tidak sama dengan saat dilampirkan; lampirkan lagi berkas yang benar.",
                Nada.PERINGATAN,
            )
            return False
        alamat = QUrl.fromLocalFile(str(path))
    else:
        sesi.pesan.emit("Data dukung ini tidak berupa berkas atau tautan; tidak ada yang dibuka.", Nada.KABAR)
        return False
    if not QDesktopServices.openUrl(alamat):
        sesi.pesan.emit(f"“{nama}” tidak dapat dibuka; pasang program pembuka jenis berkas ini.", Nada.PERINGATAN)
        return False
    return True
