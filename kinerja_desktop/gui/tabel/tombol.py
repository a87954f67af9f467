"""Keys of the grid, as in Excel, and what each is called."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

K = Qt.Key
_C, _S, _A = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_TANPA = Qt.KeyboardModifier.NoModifier

PERINTAH: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (K.Key_F2, _TANPA): "sunting",
    (K.Key_Delete, _TANPA): "kosongkan",
    (K.Key_C, _C): "salin",
    (K.Key_Insert, _C): "salin",
    (K.Key_X, _C): "potong",
    (K.Key_V, _C): "tempel",
    (K.Key_Insert, _S): "tempel",
    (K.Key_D, _C): "isi_bawah",
    (K.Key_A, _C): "pilih_semua",
    (K.Key_Insert, _TANPA): "tambah",
    (K.Key_Plus, _C): "tambah",
    (K.Key_Plus, _C | _S): "tambah",
    (K.Key_Equal, _C | _S): "tambah",
    (K.Key_Minus, _C): "hapus",
    (K.Key_Up, _A): "naik",
    (K.Key_Up, _A | _S): "naik",
    (K.Key_Down, _A | _S): "turun",
    (K.Key_D, _C | _S): "gandakan",
    (K.Key_0, _C | _S): "isi_nol",
    (K.Key_ParenRight, _C | _S): "isi_nol",
    (K.Key_N, _C | _S): "tidak_berlaku",
    (K.Key_Semicolon, _C): "hari_ini",
    (K.Key_Down, _A): "saring",
    (K.Key_L, _C | _S): "hapus_saring",
    (K.Key_Return, _A): "sunting",
    (K.Key_Enter, _A): "sunting",
    (K.Key_Space, _S): "pilih_baris",
    (K.Key_Space, _C): "pilih_kolom",
    (K.Key_F2, _S): "catatan",
    (K.Key_H, _C | _S): "riwayat",
}
"""Commands on cells and rows."""

PINTASAN = {
    "sunting": "F2", "kosongkan": "Del", "salin": "Ctrl+C", "potong": "Ctrl+X", "tempel": "Ctrl+V",
    "isi_bawah": "Ctrl+D", "tambah": "Ctrl+Shift+=", "hapus": "Ctrl+-", "gandakan": "Ctrl+Shift+D",
    "naik": "Alt+Shift+Up", "turun": "Alt+Shift+Down", "isi_nol": "Ctrl+Shift+0", "tidak_berlaku": "Ctrl+Shift+N",
    "hari_ini": "Ctrl+;", "saring": "Alt+Down",
    "hapus_saring": "Ctrl+Shift+L",
    "catatan": "Shift+F2", "riwayat": "Ctrl+Shift+H",
}  # fmt: skip
"""Shortcuts as menus and tooltips show them."""

GERAK: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (K.Key_Up, _TANPA): "atas",
    (K.Key_Down, _TANPA): "bawah",
    (K.Key_Left, _TANPA): "kiri",
    (K.Key_Right, _TANPA): "kanan",
    (K.Key_Up, _C): "ujung_atas",
    (K.Key_Down, _C): "ujung_bawah",
    (K.Key_Left, _C): "ujung_kiri",
    (K.Key_Right, _C): "ujung_kanan",
    (K.Key_Home, _TANPA): "awal_baris",
    (K.Key_End, _TANPA): "akhir_baris",
    (K.Key_Home, _C): "awal",
    (K.Key_End, _C): "akhir",
    (K.Key_PageUp, _TANPA): "layar_atas",
    (K.Key_PageDown, _TANPA): "layar_bawah",
    (K.Key_Return, _TANPA): "masuk",
    (K.Key_Enter, _TANPA): "masuk",
    (K.Key_Tab, _TANPA): "tab",
    (K.Key_Backtab, _TANPA): "tab_balik",
}
"""Moves of the cursor; with Shift the selection goes along (Enter goes up instead)."""


def kunci_tombol(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """Key and modifiers without the one that only says "number pad"."""
    return Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def baca_gerak(event: QKeyEvent) -> tuple[str, bool]:
    """Name of the move a key makes and whether it extends the selection; ``("", False)`` for other keys."""
    tombol, tekan = kunci_tombol(event)
    if tombol == K.Key_Backtab or (tombol == K.Key_Tab and tekan == _S):
        return "tab_balik", False
    if ada := GERAK.get((tombol, tekan)):
        return ada, False
    if tekan & _S and (ada := GERAK.get((tombol, tekan & ~_S))):
        return ("masuk_balik", False) if ada == "masuk" else (ada, True)
    return "", False


def ketikan(event: QKeyEvent) -> str:
    """The text a key types into a cell, or ``''``."""
    teks = event.text()
    tekan = event.modifiers()
    # AltGr arrives as Ctrl+Alt on some systems and types characters.
    if (tekan & _C) != (_C if tekan & _A else _TANPA) or not teks or not teks.isprintable():
        return ""
    return teks
