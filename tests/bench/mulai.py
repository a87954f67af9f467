"""Start-up: first paint, usable with data, and memory, against a bare window and a bare window with SQLAlchemy's ORM."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kinerja_desktop.layanan import buat_contoh

from .ukur import Hasil, anak, median

ULANG = 7

_LUKIS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Lukis(QObject):
    def __init__(self, jendela, sesudah):
        super().__init__(jendela); self.sudah = False; self.sesudah = sesudah; jendela.installEventFilter(self)
    def eventFilter(self, objek, peristiwa):
        if not self.sudah and peristiwa.type() == QEvent.Type.Paint:
            self.sudah = True
            QTimer.singleShot(0, self.selesai)
        return False
    def selesai(self):
        print(f"lukis={(time.monotonic() - float(sys.argv[1])) * 1000}"); self.sesudah()
def siap():
    from tests.bench.ukur import puncak_mb
    print(f"siap={(time.monotonic() - float(sys.argv[1])) * 1000}"); print(f"mb={puncak_mb()}", flush=True)
    import os; os._exit(0)
"""

_KITA = (
    _LUKIS
    + """
from pathlib import Path
from kinerja_desktop.app import siapkan_aplikasi
from PySide6.QtCore import QSettings
app = siapkan_aplikasi()
from kinerja_desktop.gui.main_window import MainWindow
setelan = QSettings(sys.argv[2] + ".ini", QSettings.Format.IniFormat)
setelan.setValue("petugas", "ukur")
jendela = MainWindow(setelan)
def muat():
    jendela.mulai(Path(sys.argv[2]))
    app.processEvents()
    assert jendela.sesi.dokumen.indikator_tahun
    siap()
Lukis(jendela, muat)
jendela.show()
app.exec()
"""
)

_LANTAI = (
    _LUKIS
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QTableView
from PySide6.QtGui import QStandardItemModel
app = QApplication([])
jendela = QMainWindow(); tab = QTabWidget(); jendela.setCentralWidget(tab); jendela.resize(1366, 768)
for n in range(5):
    pandangan = QTableView(); pandangan.setModel(QStandardItemModel(20, 8, pandangan)); tab.addTab(pandangan, f"Tab {n}")
def muat():
    from sqlalchemy import create_engine, text
    from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
    class Dasar(DeclarativeBase): pass
    for n in range(15):
        type(f"T{n}", (Dasar,), {"__tablename__": f"t{n}", "__annotations__": {"id": Mapped[int], "nama": Mapped[str]},
                                 "id": mapped_column(primary_key=True), "nama": mapped_column()})
    mesin = create_engine("sqlite:///" + sys.argv[2])
    with Session(mesin) as sesi:
        sesi.execute(text("SELECT * FROM indikator_tahun")).all()
    siap()
Lukis(jendela, muat)
jendela.show()
app.exec()
"""
)


def ukur_mulai() -> list[Hasil]:
    """The real window opening the example, and the floors, in turn, each in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        berkas = buat_contoh("rutan-soe-2023", Path(folder) / "soe.kinerja")
        kita, lantai = [], []
        for _ in range(ULANG + 1):
            kita.append(anak(_KITA, str(berkas)))
            lantai.append(anak(_LANTAI, str(berkas)))
        kita, lantai = kita[1:], lantai[1:]

    def tengah(hasil: list[dict[str, float]], nama: str) -> float:
        return median([h[nama] for h in hasil])

    return [
        Hasil(
            "mulai: lukisan pertama (lantai: jendela kosong lima tabel)",
            tengah(kita, "lukis"),
            tengah(lantai, "lukis"),
            1.5,
        ),
        Hasil(
            "mulai: siap dengan data (lantai: jendela + ORM + kueri)",
            tengah(kita, "siap"),
            tengah(lantai, "siap"),
            1.25,
        ),
        Hasil(
            "memori sesudah mulai (lantai: jendela + ORM + kueri)", tengah(kita, "mb"), tengah(lantai, "mb"), 1.3, "MB"
        ),
    ]
