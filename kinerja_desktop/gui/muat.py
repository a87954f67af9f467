"""Loads Designer files of ``forms/`` at run time."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QFile, QIODevice, QObject
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import resources

A = TypeVar("A", bound=QObject)


def muat_ui(nama: str, dasar: QWidget | None = None) -> QWidget:
    """Build ``forms/<nama>.ui``. With ``dasar`` the form fills that widget (and is kept alive by it); children are found
    by objectName with :func:`anak`, since fields called size or font are no attributes of a widget.
    """
    berkas = QFile(str(resources.formulir(nama)))
    if not berkas.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"Formulir “{nama}” tidak ditemukan; pasang ulang program ini.")
    pemuat = QUiLoader()
    pemuat.setLanguageChangeEnabled(False)
    akar = pemuat.load(berkas, dasar)
    berkas.close()
    if akar is None:
        raise RuntimeError(f"forms/{nama}.ui: {pemuat.errorString()}")
    if dasar is not None:
        tata = dasar.layout() or QVBoxLayout(dasar)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(akar)
    return akar


def anak(akar: QWidget, jenis: type[A], nama: str) -> A:
    """The child of that name. Raises LookupError when the form has none, so that a renamed field is noticed at once."""
    hasil = akar.findChild(jenis, nama)
    if hasil is None:
        raise LookupError(f"{akar.objectName()}: tidak ada {jenis.__name__} “{nama}”")
    return hasil
