"""Buttons of the main window as a person at the keyboard expects them: Enter presses, and a menu leaves no trace behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton


def beri_menu(tombol: QPushButton, menu: QMenu) -> None:
    """Give a button its menu. Opened by its letter, the button would stay dark: Qt does not repaint it at the end."""
    tombol.setMenu(menu)
    menu.aboutToHide.connect(tombol.update, Qt.ConnectionType.QueuedConnection)


def tekan_enter(fokus: object, event: QKeyEvent) -> bool:
    """Press the button in focus on Enter, which Qt does in dialogs only. True where there was one to press."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(fokus, QAbstractButton):
        return False
    if isinstance(fokus, QPushButton | QToolButton) and not event.isAutoRepeat() and fokus.isEnabled():
        if isinstance(fokus, QPushButton) and fokus.menu() is not None:
            fokus.showMenu()
        else:
            fokus.click()
    return True
