"""The menu of a cell that is no field of its own: its choices are gestures, each one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ..sesi import HANYA_BACA, Nada
from .baris_gestur import GesturBaris
from .dasar import DasarTabel
from .lembar import Pilihan
from .lukis import kotak_sel

_PANJANG = 90
"""Letters an entry shows."""


def buka_menu_sel(tabel: DasarTabel, gestur: GesturBaris, r: int, c: int) -> bool:
    """Show the menu of a cell below it. False where its column has none."""
    kolom, baris = tabel.model.kolom[c], tabel.model.baris[r]
    if kolom.menu is None or baris.jenis != "isi":
        return False
    if tabel.sesi.hanya_baca:
        tabel.sesi.pesan.emit(HANYA_BACA, Nada.PERINGATAN)
        return True
    menu = QMenu(tabel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    isi_menu(menu, kolom.menu(tabel.sesi.dokumen, baris.isi), gestur.jalankan)
    kisi = tabel.tampilan.kisi(c)
    menu.popup(kisi.viewport().mapToGlobal(kotak_sel(kisi, tabel.model, r, c).bottomLeft()))
    return True


def isi_menu(menu: QMenu, pilihan: Sequence[Pilihan], jalankan: Callable[..., object]) -> None:
    """Entries into a menu, headings as menus of their own."""
    for satu in pilihan:
        teks = satu.teks if len(satu.teks) <= _PANJANG else f"{satu.teks[: _PANJANG - 1]}…"
        if satu.isi:
            isi_menu(menu.addMenu(teks), satu.isi, jalankan)
            continue
        aksi = menu.addAction(teks)
        aksi.setCheckable(True)
        aksi.setChecked(satu.dipilih)
        aksi.triggered.connect(lambda _=False, buat=satu.buat: jalankan(buat))
