"""The accessibility tree as a screen reader walks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

R = QAccessible.Role
KENDALI = {
    R.Button, R.PushButton if hasattr(R, "PushButton") else R.Button, R.CheckBox, R.RadioButton, R.ComboBox, R.EditableText,
    R.Table, R.Tree, R.List, R.PageTabList, R.SpinBox, R.Slider, R.ButtonMenu, R.ButtonDropDown, R.MenuItem,
}  # fmt: skip
"""Roles of what a person operates."""
MENU = {R.MenuItem, R.MenuBar, R.PopupMenu}


@dataclass(frozen=True)
class Simpul:
    """A control: what it is, how it is called, what is said about it, and where it stands."""

    peran: str
    nama: str
    uraian: str
    jalan: str


def kendali(akar: QWidget) -> Iterator[Simpul]:
    """Every visible control below a window."""
    QAccessible.setActive(True)
    antarmuka = QAccessible.queryAccessibleInterface(akar)
    assert antarmuka is not None
    yield from _telusuri(antarmuka, akar.objectName() or type(akar).__name__, 0)


def _telusuri(satu: QAccessibleInterface, jalan: str, dalam: int) -> Iterator[Simpul]:
    for nomor in range(satu.childCount()):
        anak = satu.child(nomor)
        if anak is None or not anak.isValid() or anak.state().invisible or dalam > 40:
            continue
        objek = anak.object()
        nama_objek = (objek.objectName() or type(objek).__name__) if objek is not None else "?"
        letak = f"{jalan}/{nama_objek}"
        if anak.role() in KENDALI:
            yield Simpul(
                anak.role().name, anak.text(QAccessible.Text.Name), anak.text(QAccessible.Text.Description), letak
            )  # fmt: skip
        # Cells and list rows name themselves; there are thousands of them.
        if anak.role() not in (R.Table, R.Tree, R.List, R.ComboBox):
            yield from _telusuri(anak, letak, dalam + 1)
