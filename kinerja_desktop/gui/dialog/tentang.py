"""About: version, what the program is, licences of what it stands on."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLabel, QWidget

from ... import __version__
from ..muat import anak
from .dasar import Dialog


def tampilkan_tentang(induk: QWidget) -> None:
    """Show the dialog."""
    dialog = Dialog("dialog_tentang", induk)
    anak(dialog, QLabel, "versi").setText(f"Versi {__version__} · Qt {qVersion()}")
    anak(dialog, QLabel, "isi").setText(
        "Perencanaan, pengisian, dan pelaporan kinerja satuan kerja pemasyarakatan. Bekerja tanpa jaringan; semua isian "
        "tersimpan di satu berkas di komputer ini."
    )
    anak(dialog, QLabel, "lisensi").setText(
        "Program ini berlisensi MIT. Qt dan PySide6 berlisensi LGPL versi 3 dan dipakai sebagai pustaka dinamis yang dapat "
        "diganti. Huruf Liberation Sans berlisensi SIL Open Font License. Teks lengkap lisensi disertakan bersama program."
    )
    dialog.exec()
