"""Evidence files: chosen, dropped or pasted, stored beside the database first, then named by a row; and opened again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from ...application.sel import bersihkan
from ...domain.realisasi import BentukDukung, DataDukung
from ..sesi import Nada, Sesi

MAKS_SEKALI = 50
"""Files attached in one gesture."""
Bahan = Path | bytes
"""A file by its path, or a picture from the clipboard as PNG."""


def ambil_berkas(induk: QWidget) -> list[str]:
    """Ask for files to attach."""
    pilihan, _ = QFileDialog.getOpenFileNames(
        induk, "Lampirkan data dukung", "",
        "Data dukung (*.pdf *.jpg *.jpeg *.png *.webp *.docx *.xlsx *.zip *.mp4);;Semua berkas (*)",
    )  # fmt: skip
    return list(pilihan)


def tautan_papan_klip() -> str:
    """The link on the clipboard, or ``''``."""
    return tautan_dari(QGuiApplication.clipboard().text())


def tautan_dari(teks: str) -> str:
    """The link that a text is, or ``''``."""
    bersih = teks.strip()
    return bersih if bersih.startswith(("https://", "http://")) and len(bersih.split()) == 1 else ""


def bahan_dari(isi: QMimeData) -> tuple[list[Bahan], str]:
    """(files and pictures, link) of what is dropped or pasted."""
    berkas: list[Bahan] = [Path(u.toLocalFile()) for u in isi.urls() if u.isLocalFile()]
    if berkas:
        return berkas, ""
    # Excel lays a picture of the cells beside their text: there the text is meant.
    if isi.hasImage() and not isi.hasText() and isinstance(gambar := isi.imageData(), QImage) and not gambar.isNull():
        return [png(gambar)], ""
    tautan = next((tautan_dari(u.toString()) for u in isi.urls()), "") or tautan_dari(isi.text())
    return [], tautan


def png(gambar: QImage) -> bytes:
    """A picture of the clipboard as a file would hold it."""
    wadah = QBuffer()
    wadah.open(QIODevice.OpenModeFlag.WriteOnly)
    gambar.save(wadah, "PNG")  # type: ignore[call-overload]
    return bytes(wadah.data().data())


def simpan_bahan(sesi: Sesi, bahan: Sequence[Bahan], *, harus_gambar: bool = False) -> list[Any]:
    """Store files; those that are refused are named in one sentence. Returns what came in (``storage.dukung.Tersimpan``)."""
    from ...storage.galat import BerkasError

    hasil, gagal = [], []
    if sesi.berkas is None:
        return []
    for satu in bahan[:MAKS_SEKALI]:
        nama = satu.name if isinstance(satu, Path) else "tangkapan layar.png"
        try:
            if isinstance(satu, Path) and satu.is_dir():
                raise BerkasError(f"“{nama}” adalah folder; pilih berkas di dalamnya.")
            hasil.append(sesi.berkas.dukung.lampirkan(satu, bersihkan(nama), harus_gambar=harus_gambar))
        except (BerkasError, OSError) as salah:
            gagal.append(str(salah))
    if len(bahan) > MAKS_SEKALI:
        gagal.append(f"Paling banyak {MAKS_SEKALI} berkas sekaligus; tambahkan sisanya sesudah ini.")
    if gagal:
        lagi = f" ({len(gagal) - 1} berkas lain juga tidak masuk.)" if len(gagal) > 1 else ""
        sesi.pesan.emit(gagal[0] + lagi, Nada.PERINGATAN if hasil else Nada.GALAT)
    return hasil


def bukti_berkas(sesi: Sesi, bahan: Sequence[Bahan]) -> list[dict[str, Any]]:
    """Fields of a DataDukung for each file, once it is on the medium."""
    return [
        {
            "bentuk": BentukDukung.BERKAS, "uraian": Path(s.nama).stem[:1000], "sha256": s.sidik,
            "nama_berkas": s.nama[:500], "ukuran": s.ukuran,
        }
        for s in simpan_bahan(sesi, bahan)
    ]  # fmt: skip


def berkas_hilang(sesi: Sesi, sidik: str) -> bool:
    """Whether a file is not in the folder of evidence."""
    return sesi.berkas is not None and bool(sidik) and sesi.berkas.dukung.cari(sidik) is None


def buka_gambar(sesi: Sesi, path: Path | None) -> None:
    """Show a picture in the system's viewer, where its file is there."""
    if path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        sesi.pesan.emit("Gambar tidak dapat dibuka; pasang program pembuka gambar.", Nada.PERINGATAN)


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
                f"Berkas “{nama}” tidak ada di folder “{tempat.folder.name}”; cari berkas yang hilang pada tombol ⋯, "
                "atau lampirkan berkasnya sekali lagi.", Nada.PERINGATAN,
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
