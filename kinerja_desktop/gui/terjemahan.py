"""Qt's own words in Indonesian. No Indonesian translation of qtbase is shipped, so dialogs and context menus get ours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from .. import resources


class Terjemahan(QTranslator):
    """Looks a text up whatever class asks for it: the standard words mean the same everywhere in Qt."""

    def __init__(self, parent: QCoreApplication | None = None) -> None:
        super().__init__(parent)
        self._kata: dict[str, str] = resources.baca_json("terjemahan", "qt_id.json")

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        # An empty text would count as a translation; an unknown one stays as it is.
        return self._kata.get(sourceText, sourceText)

    def isEmpty(self) -> bool:
        return False


def pasang(app: QCoreApplication) -> None:
    """Install the words once; the application keeps the translator."""
    if app.findChild(Terjemahan) is None:
        app.installTranslator(Terjemahan(app))
