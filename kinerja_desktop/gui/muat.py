"""Loads Designer files of ``forms/`` at run time."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TypeVar

from PySide6.QtCore import QFile, QIODevice, QObject, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .. import resources
from . import tema, ukuran
from .tata_alir import TataAlir

A = TypeVar("A", bound=QObject)

KHUSUS = {
    "LabelElide": "unsur",
    "Pil": "unsur",
    "BilahPesan": "pesan",
    "GrafikBatang": "grafik",
    "GrafikSerapan": "grafik",
    "TabelKecil": "tabel_kecil",
}
"""Our own widgets that forms promote to, and their modules, imported when a form needs them."""


class _Pemuat(QUiLoader):
    """Puts a form's root into ``dasar`` (main windows and dialogs need that) and knows our own widgets."""

    def __init__(self, dasar: QWidget | None) -> None:
        super().__init__()
        self.dasar = dasar
        self.setLanguageChangeEnabled(False)

    def createWidget(self, className: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None and self.dasar is not None:
            return self.dasar
        if className in KHUSUS:
            kelas = getattr(import_module(f".{KHUSUS[className]}", __package__), className)
            hasil: QWidget = kelas(parent=parent)
            hasil.setObjectName(name)
            return hasil
        return super().createWidget(className, parent, name)

    def createLayout(self, className: str, parent: QObject | None = None, name: str = "") -> QLayout:
        if className == "QHBoxLayout" and isinstance(parent, QWidget) and parent.property("alir"):
            tata = TataAlir(parent)
            tata.setObjectName(name)
            return tata
        return super().createLayout(className, parent, name)


def muat_ui(nama: str, dasar: QWidget | None = None) -> QWidget:
    """Build ``forms/<nama>.ui``. With ``dasar`` the form fills that widget (and is kept alive by it), or becomes it where
    that is a main window or dialog. Children are found by objectName with :func:`anak`: fields called size or font are no
    attributes of a widget.

    Buttons with a dynamic property ``ikonNama`` get that line icon; actions get theirs when their menu is first shown. A row
    in a widget with the dynamic property ``alir`` breaks where it does not fit.
    """
    berkas = QFile(str(resources.formulir(nama)))
    if not berkas.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"Formulir “{nama}” tidak ditemukan; pasang ulang program ini.")
    jendela = isinstance(dasar, QMainWindow | QDialog)
    pemuat = _Pemuat(dasar if jendela else None)
    akar = pemuat.load(berkas, None if jendela else dasar)
    berkas.close()
    if akar is None:
        raise RuntimeError(f"forms/{nama}.ui: {pemuat.errorString()}")
    if dasar is not None and not jendela:
        tata = dasar.layout() or QVBoxLayout(dasar)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(akar)
    _lengkapi(akar)
    _terangkan(akar, nama)
    return akar


def _lengkapi(akar: QWidget) -> None:
    if ukuran.persen() != 100:
        for widget in akar.findChildren(QWidget):
            ukuran.sesuaikan(widget)
        if isinstance(akar, QDialog):
            ukuran.sesuaikan(akar)
    if kotak := akar.findChildren(QComboBox):
        from .unsur import PemendekPilihan

        pemendek = PemendekPilihan(akar)
        for satu in kotak:
            pemendek.pasang(satu)
    for unsur in akar.findChildren(QAbstractButton):
        if nama := unsur.property("ikonNama"):
            tema.beri_ikon(unsur, str(nama), str(unsur.property("ikonPeran") or "teks"))
    for tanda in (*akar.findChildren(QCheckBox), *akar.findChildren(QRadioButton)):
        # As wide as its words: the ring of the focus is drawn around it.
        if (induk := tanda.parentWidget()) is not None and (tata_induk := induk.layout()) is not None:
            _ke_kiri(tata_induk, tanda)
    for tata in akar.findChildren(QFormLayout):
        for nomor in range(tata.rowCount()):
            butir = tata.itemAt(nomor, QFormLayout.ItemRole.LabelRole)
            if butir is not None and isinstance(label := butir.widget(), QLabel):
                # A form gives a label 7/4 of its height; with this the words stand on one line with the field's.
                label.setContentsMargins(0, 1, 0, 1)
    for label in akar.findChildren(QLabel):
        # A buddy's words name the field for screen readers; without the mnemonic sign.
        if (bantu := label.buddy()) is not None and not bantu.accessibleName():
            bantu.setAccessibleName(label.text().replace("&", ""))


def _ke_kiri(tata: QLayout, widget: QWidget) -> bool:
    """Keep a widget at the left of its place instead of filling it, in whichever layout holds it."""
    for nomor in range(tata.count()):
        if (butir := tata.itemAt(nomor)) is None:
            continue
        if butir.widget() is widget:
            if not butir.alignment():
                butir.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return True
        if (dalam := butir.layout()) is not None and _ke_kiri(dalam, widget):
            return True
    return False


@cache
def keterangan() -> dict[str, dict[str, str]]:
    """What is said about the controls of a form, by form and objectName: what they do, what is printed of them, the format."""
    hasil: dict[str, dict[str, str]] = resources.baca_json("terjemahan", "keterangan.json")
    return hasil


def _terangkan(akar: QWidget, formulir: str) -> None:
    for nama, kata in keterangan().get(formulir, {}).items():
        for unsur in akar.findChildren(QWidget, nama):
            unsur.setAccessibleDescription(kata)
            if isinstance(unsur, QAbstractButton) and not unsur.toolTip():
                unsur.setToolTip(kata)
    for isian in akar.findChildren(QLineEdit):
        if isian.isClearButtonEnabled() and (kosongkan := isian.findChild(QAbstractButton)) is not None:
            kosongkan.setAccessibleName("Kosongkan")
            kosongkan.setToolTip("Kosongkan isian ini")
    for tabel in akar.findChildren(QTableView):
        tabel.horizontalHeader().setAccessibleName("Judul kolom")


def sebut_sebab(widget: QWidget, sebab: str) -> None:
    """Say at a field why it is locked or refused, to the eye and to a screen reader; ``""`` when there is nothing to say."""
    asal = widget.property("keterangan")
    if asal is None:
        asal = widget.accessibleDescription()
        widget.setProperty("keterangan", asal)
    widget.setToolTip(sebab)
    widget.setAccessibleDescription(sebab or str(asal))


def anak(akar: QWidget, jenis: type[A], nama: str) -> A:
    """The child of that name. Raises LookupError when the form has none, so that a renamed field is noticed at once."""
    hasil = akar.findChild(jenis, nama)
    if hasil is None:
        raise LookupError(f"{akar.objectName()}: tidak ada {jenis.__name__} “{nama}”")
    return hasil
