"""Looks in one place: palette roles, type sizes, spacing, stylesheet and tinted line icons, light and dark.

Widgets ask for a role (``warna().aksen``) and never name a colour; state colours always stand beside an icon. Forms mark
widgets with the dynamic property ``kelas`` (see :data:`_LEMBAR_GAYA`): kartu, judul, subjudul, samar, utama, tautan, bilah.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from .. import resources
from . import ukuran

JARAK = 8
"""The rhythm: margins and gaps are multiples of this."""

KECIL, BIASA, BESAR = 9.0, 10.0, 12.5
"""The three type sizes in points at 100 %; the chosen text size and the system's scaling apply on top."""

Skema = Literal["terang", "gelap"]
Nada = Literal["abu", "aksen", "hijau", "kuning", "merah"]


@dataclass(frozen=True, slots=True)
class Warna:
    """Palette roles. ``*_latar`` is the quiet surface under text of the same state."""

    latar: QColor
    """Behind everything."""
    permukaan: QColor
    """Cards, tables, fields."""
    permukaan2: QColor
    """Table headers, group rows, totals."""
    terhitung: QColor
    """Cells that are computed, not entered."""
    garis: QColor
    garis_kuat: QColor
    teks: QColor
    teks2: QColor
    """Quiet text: hints, second lines."""
    aksen: QColor
    aksen_teks: QColor
    aksen_lembut: QColor
    """Hover, current row."""
    pilih: QColor
    """Selected cells and words."""
    hijau: QColor
    hijau_latar: QColor
    kuning: QColor
    kuning_latar: QColor
    jingga: QColor
    """A bar that is behind, apart from the amber of its mark."""
    merah: QColor
    merah_latar: QColor
    abu: QColor
    abu_latar: QColor
    meja: QColor
    """The desk that pages of the preview lie on."""
    kertas: QColor
    """Paper is white in the dark too."""
    bayang: QColor
    """Shadow under a page."""

    def nada(self, nada: Nada) -> tuple[QColor, QColor]:
        """(text, background) of a pill or message in that tone."""
        if nada == "aksen":
            return self.aksen_teks, self.aksen
        return getattr(self, nada), getattr(self, f"{nada}_latar")


def _palet(*hex_: str) -> Warna:
    return Warna(*(QColor(h) for h in hex_))


TERANG = _palet(
    "#f5f7f9", "#ffffff", "#eff2f6", "#f8fafc", "#e0e5eb", "#c6ced8", "#1a2330", "#5a6675", "#1f3864", "#ffffff",
    "#eaeff7", "#d5e1f3", "#116235", "#e1f3e8", "#835200", "#fdefd2", "#b5541c", "#a01c1c", "#fbe2e0", "#4b5868", "#e8ecf1",
    "#dce1e8", "#ffffff", "#16000000",
)  # fmt: skip
GELAP = _palet(
    "#13171d", "#1b2129", "#232a34", "#1f262f", "#2d3641", "#465263", "#e5e9ef", "#9ba8b8", "#8cb0ec", "#0e1a30",
    "#243146", "#2c446d", "#83d6a6", "#17352a", "#f1c470", "#3c3017", "#e58a4e", "#f5a19a", "#45221f", "#aeb9c7", "#2a323d",
    "#0d1014", "#ffffff", "#16000000",
)  # fmt: skip


class Tema(QObject):
    """Holds the scheme in force; ``berganti`` tells painters and charts that the palette is another one."""

    berganti = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.skema: Skema = "terang"
        self.paksa: Skema | None = None
        """Overrides the system's choice (screenshots, or the person's own wish)."""

    @property
    def warna(self) -> Warna:
        return GELAP if self.skema == "gelap" else TERANG

    def segarkan(self) -> None:
        """Take over the scheme of the system."""
        gelap = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        baru: Skema = self.paksa or ("gelap" if gelap else "terang")
        if baru != self.skema:
            self.skema = baru
            _terapkan()
            self.berganti.emit()


@cache
def tema() -> Tema:
    """The one Tema of the program."""
    return Tema()


def warna() -> Warna:
    """Palette in force now; ask when painting, don't keep it."""
    return tema().warna


def pasang(app: QApplication, skema: Skema | None = None) -> None:
    """Dress the application: Fusion, font, palette, stylesheet; then follow the system's light or dark."""
    app.setStyle("Fusion")
    app.setFont(huruf(BIASA))
    tema().paksa = skema
    gelap = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    tema().skema = skema or ("gelap" if gelap else "terang")
    _terapkan()
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: tema().segarkan())


def ganti_skema(skema: Skema | None) -> None:
    """Force light or dark, or follow the system again (None)."""
    tema().paksa = skema
    tema().segarkan()


def ganti_ukuran(persen: int) -> None:
    """Another text size, at once in everything that is shown."""
    if not ukuran.atur(persen):
        return
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(huruf(BIASA))
    _terapkan()
    for widget in app.allWidgets():
        ukuran.sesuaikan(widget)
    tema().berganti.emit()


@cache
def _keluarga() -> str:
    """The system's interface family; where a bare system names none, the one that is shipped."""
    bawaan = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if bawaan and bawaan not in ("Sans Serif", "Sans", "sans-serif"):
        return bawaan
    if "Liberation Sans" not in QFontDatabase.families():
        for nama in ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(resources.sumber("huruf", nama)))
    return "Liberation Sans"


def huruf(titik: float = BIASA, *, tebal: bool = False) -> QFont:
    """A font of the one family; ``titik`` is its size at 100 %."""
    font = QFont(_keluarga())
    font.setPointSizeF(ukuran.skala(titik))
    if tebal:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _terapkan() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setPalette(_palet_qt(warna()))
    app.setStyleSheet(_lembar_gaya(warna()))
    _ikon_cache.clear()
    for jendela in app.topLevelWidgets():
        beroleh: list[QAction | QAbstractButton] = list(jendela.findChildren(QAction))
        beroleh += jendela.findChildren(QAbstractButton)
        for anak in beroleh:
            if nama := anak.property("ikonNama"):
                beri_ikon(anak, str(nama), str(anak.property("ikonPeran") or "teks"))


def _palet_qt(w: Warna) -> QPalette:
    r = QPalette.ColorRole
    palet = QPalette()
    for peran, nilai in {
        r.Window: w.latar, r.WindowText: w.teks, r.Base: w.permukaan, r.AlternateBase: w.permukaan2, r.Text: w.teks,
        r.Button: w.permukaan, r.ButtonText: w.teks, r.BrightText: w.merah, r.Highlight: w.aksen,
        r.HighlightedText: w.aksen_teks, r.ToolTipBase: w.permukaan, r.ToolTipText: w.teks, r.PlaceholderText: w.teks2,
        r.Link: w.aksen, r.LinkVisited: w.aksen, r.Light: w.permukaan, r.Midlight: w.garis, r.Mid: w.garis,
        r.Dark: w.garis_kuat, r.Shadow: w.garis_kuat, r.Accent: w.aksen,
    }.items():  # fmt: skip
        palet.setColor(peran, nilai)
    mati = QColor(w.teks2)
    mati.setAlpha(150)
    for peran in (r.Text, r.WindowText, r.ButtonText, r.HighlightedText):
        palet.setColor(QPalette.ColorGroup.Disabled, peran, mati)
    return palet


def pudar(w: Warna) -> QColor:
    """What cannot be used now: paler than quiet text, yet to be read."""
    a, b = w.teks2, w.permukaan
    r, g, t = (round(0.6 * x + 0.4 * y) for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())))
    return QColor(r, g, t)


def _lembar_gaya(w: Warna) -> str:
    ganti = {f.name: getattr(w, f.name).name() for f in fields(Warna)}
    ganti |= {
        "kecil": f"{ukuran.skala(KECIL):g}pt", "besar": f"{ukuran.skala(BESAR):g}pt",
        "pudar": pudar(w).name(),
        "tinggi": f"{round(ukuran.skala(18))}px",
        "kotak": f"{round(ukuran.skala(14))}px", "lingkar": f"{round(ukuran.skala(14)) // 2 + 1}px",
        "biji": f"{round(ukuran.skala(14)) - 2 * round(ukuran.skala(4))}px", "tepian": f"{round(ukuran.skala(4)) + 1}px",
        "panah": resources.sumber("ikon", "qss-panah.svg").as_posix(),
        "tik": resources.sumber(
            "ikon", "qss-centang-gelap.svg" if w is GELAP else "qss-centang.svg"
        ).as_posix(),
    }  # fmt: skip
    gaya = _LEMBAR_GAYA
    for nama in sorted(ganti, key=len, reverse=True):
        gaya = gaya.replace(f"@{nama}", ganti[nama])
    return gaya


_LEMBAR_GAYA = """
QToolTip { color: @teks; background: @permukaan; border: 1px solid @garis_kuat; padding: 4px 6px; }
QFrame[kelas="kartu"] { background: @permukaan; border: 1px solid @garis; border-radius: 8px; }
QFrame[kelas="bilah"] { background: @permukaan; border: 0; border-bottom: 1px solid @garis; }
QFrame[kelas="kaki"] { background: @permukaan; border: 0; border-top: 1px solid @garis; }
QFrame[kelas="meja"] { background: @meja; border: 0; border-radius: 8px; }
QFrame[kelas="rambut"] { background: @garis; border: 0; max-height: 1px; min-height: 1px; }
QLabel[kelas="judul"] { font-size: @besar; font-weight: 600; }
QLabel[kelas="subjudul"] { font-weight: 600; }
QLabel[kelas="samar"] { color: @teks2; font-size: @kecil; }
QLabel[kelas="salah"] { color: @merah; font-size: @kecil; }
QPushButton, QToolButton[kelas="tombol"] { background: @permukaan; color: @teks; border: 1px solid @garis_kuat;
  border-radius: 6px; padding: 6px 14px; min-height: @tinggi; }
QPushButton:hover, QToolButton[kelas="tombol"]:hover { background: @aksen_lembut; }
QPushButton:pressed { background: @pilih; }
QPushButton:focus, QToolButton[kelas="tombol"]:focus { border: 2px solid @aksen; padding: 5px 13px; }
QToolButton:focus { border: 1px solid @aksen; }
QPushButton:disabled { color: @pudar; border-color: @garis; }
QPushButton[kelas="utama"] { background: @aksen; color: @aksen_teks; border: 1px solid @aksen; font-weight: 600; }
QPushButton[kelas="utama"]:hover { background: @aksen; border-color: @teks; }
QPushButton[kelas="utama"]:focus, QPushButton:checked:focus { border: 3px double @aksen_teks; padding: 4px 12px; }
QPushButton[kelas="utama"]:disabled { background: @abu_latar; color: @teks2; border-color: @garis; }
QPushButton[kelas="tautan"] { background: transparent; border: 1px solid transparent; color: @aksen; font-weight: 600;
  padding: 3px 6px; }
QPushButton[kelas="tautan"]:hover { background: @aksen_lembut; }
QPushButton[kelas="tautan"]:focus { border: 1px solid @aksen; padding: 3px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton[kelas="rapat"] { padding: 2px; }
QToolButton:hover { background: @aksen_lembut; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @permukaan; border: 1px solid @garis_kuat; border-radius: 6px;
  padding: 5px 8px; selection-background-color: @pilih; selection-color: @teks; }
QLineEdit { min-height: @tinggi; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @aksen; padding: 4px 7px; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled { background: @permukaan2; color: @teks2; }
QLineEdit[salah="true"], QPlainTextEdit[salah="true"], QComboBox[salah="true"] { border: 1px solid @merah; }
QLineEdit[salah="true"]:focus, QPlainTextEdit[salah="true"]:focus, QComboBox[salah="true"]:focus { border: 2px solid @merah; }
QAbstractItemView QLineEdit, QAbstractItemView QPlainTextEdit, QAbstractItemView QComboBox { border-radius: 0;
  padding: 0 4px; min-height: 0; }
QAbstractItemView QComboBox { border-color: transparent; border-bottom-color: @garis; }
QAbstractItemView QLineEdit:focus, QAbstractItemView QPlainTextEdit:focus, QAbstractItemView QComboBox:focus {
  border: 1px solid @aksen; padding: 0 4px; }
QComboBox { background: @permukaan; border: 1px solid @garis_kuat; border-radius: 6px; padding: 5px 10px;
  min-height: @tinggi; }
QComboBox:focus { border: 2px solid @aksen; padding: 4px 9px; }
QComboBox:hover { background: @aksen_lembut; }
QComboBox:disabled { background: @permukaan2; color: @teks2; border-color: @garis; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(@panah); width: @kotak; height: @kotak; }
QComboBox QAbstractItemView { background: @permukaan; border: 1px solid @garis_kuat; padding: 4px;
  selection-background-color: @pilih; selection-color: @teks; outline: 0; }
QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px 1px 0; }
QCheckBox:focus, QRadioButton:focus { border-color: @aksen; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator { width: @kotak; height: @kotak;
  border: 1px solid @garis_kuat;
  border-radius: 4px; background: @permukaan; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked { background: @aksen;
  border-color: @aksen; image: url(@tik); }
QCheckBox::indicator:focus { border-color: @aksen; }
QCheckBox::indicator:disabled, QListView::indicator:disabled { background: @permukaan2; border-color: @garis; }
QRadioButton::indicator { width: @kotak; height: @kotak; border: 1px solid @garis_kuat; border-radius: @lingkar;
  background: @permukaan; }
QRadioButton::indicator:checked { border: @tepian solid @aksen; width: @biji; height: @biji; }
QRadioButton::indicator:focus { border-color: @aksen; }
QRadioButton::indicator:disabled { background: @permukaan2; border-color: @garis; }
QListWidget, QListView { background: @permukaan; border: 1px solid @garis; border-radius: 8px; outline: 0; }
QListView:focus, QTableView:focus, QTreeView:focus { border: 1px solid @aksen; }
QListView::item, QTreeView::item { border: 1px solid transparent; }
QListView::item:focus, QTreeView::item:focus { border: 1px solid @aksen; border-radius: 4px; }
QListView[kelas="navigasi"] { padding: 6px; }
QListView[kelas="navigasi"]::item { border-radius: 6px; padding-left: 6px; color: @teks; }
QListView[kelas="navigasi"]::item:selected { background: @aksen_lembut; color: @aksen; }
QListView[kelas="polos"], QScrollArea[kelas="polos"] { background: transparent; border: 0; }
QScrollArea[kelas="polos"]:focus { border: 1px solid @aksen; border-radius: 6px; }
QScrollArea[kelas="polos"] > QWidget > QWidget { background: transparent; }
QListView::item:selected { background: @aksen_lembut; color: @teks; }
QTableView { background: @permukaan; border: 1px solid @garis; border-radius: 8px; gridline-color: @garis; outline: 0;
  selection-background-color: @pilih; selection-color: @teks; }
QHeaderView { background: @permukaan2; border: 0; }
QHeaderView::section { background: @permukaan2; color: @abu; border: 0; border-right: 1px solid @garis;
  border-bottom: 1px solid @garis_kuat; padding: 6px 8px; font-size: @kecil; font-weight: 600; }
QTableCornerButton::section { background: @permukaan2; border: 0; }
QTabBar { background: @permukaan; }
QTabBar::tab { color: @teks2; background: transparent; padding: 9px 14px 8px 14px; border: 0;
  border-bottom: 3px solid transparent; margin: 0 1px; }
QTabBar::tab:selected { color: @aksen; border-bottom: 3px solid @aksen; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @teks; background: @aksen_lembut; }
QTabBar[papan="true"]::tab:selected:focus { border: 1px solid @aksen; border-bottom: 3px solid @aksen; padding: 8px 13px 8px 13px;
  border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabWidget::pane { border: 0; }
QMenuBar { background: @permukaan; padding: 1px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @aksen_lembut; }
QMenu { background: @permukaan; border: 1px solid @garis_kuat; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @aksen_lembut; color: @teks; }
QMenu::item:disabled { color: @pudar; }
QMenu::separator { height: 1px; background: @garis; margin: 4px 8px; }
QProgressBar { background: @abu_latar; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @aksen; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @garis_kuat; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @teks2; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
  border: 0; width: 0; height: 0; }
"""


# Icons ---------------------------------------------------------------------------------------------------------------

_ikon_cache: dict[tuple[str, str], QIcon] = {}
_UKURAN = (16, 18, 20, 32, 40)
"""Sizes icons are drawn at: those in use, and twice that for dense screens."""


@cache
def _sumber_ikon(nama: str) -> str:
    return resources.sumber("ikon", f"{nama}.svg").read_text(encoding="utf-8")


def gambar_ikon(nama: str, tinta: QColor, sisi: int, dpr: float = 1.0) -> QPixmap:
    """A line icon of ``resources/ikon`` drawn in one colour."""
    from PySide6.QtSvg import QSvgRenderer

    svg = _sumber_ikon(nama).replace("currentColor", tinta.name())
    gambar = QPixmap(QSize(sisi, sisi) * dpr)
    gambar.setDevicePixelRatio(dpr)
    gambar.fill(Qt.GlobalColor.transparent)
    pelukis = QPainter(gambar)
    QSvgRenderer(QByteArray(svg.encode())).render(pelukis, QRectF(0, 0, sisi, sisi))
    pelukis.end()
    return gambar


def ikon(nama: str, peran: str = "teks") -> QIcon:
    """A line icon tinted in a palette role; pale when disabled."""
    tinta: QColor = getattr(warna(), peran)
    kunci = (nama, tinta.name())
    if kunci not in _ikon_cache:
        hasil = QIcon()
        for sisi in _UKURAN:
            hasil.addPixmap(gambar_ikon(nama, tinta, sisi))
        for sisi in (20, 40):
            # The style's own greying leaves dark line icons as they are.
            hasil.addPixmap(gambar_ikon(nama, pudar(warna()), sisi), QIcon.Mode.Disabled)
        _ikon_cache[kunci] = hasil
    return _ikon_cache[kunci]


def beri_ikon(pada: QAction | QAbstractButton, nama: str, peran: str = "teks") -> None:
    """Give an action or button an icon that is tinted anew when the palette changes."""
    pada.setProperty("ikonNama", nama)
    pada.setProperty("ikonPeran", peran)
    pada.setIcon(ikon(nama, peran))


def beri_kelas(widget: QWidget, kelas: str) -> None:
    """Set the ``kelas`` of a widget that is already shown."""
    if widget.property("kelas") != kelas:
        widget.setProperty("kelas", kelas)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
