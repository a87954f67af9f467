"""What the two dialogs of the history share: their tables, how a moment is written, where a refusal is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem

from ...application.transaksi import Transaksi, TransaksiError
from ...domain.periode import tulis_tanggal
from ..sesi import Nada, Sesi


def tulis_waktu(waktu: str) -> str:
    """``5 Juni 2023 10.42``."""
    saat = datetime.fromisoformat(waktu)
    return f"{tulis_tanggal(saat.date())} {saat:%H.%M}"


def siapkan_tabel(tabel: QTableWidget, judul: Sequence[str], lebar: Sequence[int]) -> None:
    """Columns of a list that is only read; width 0 takes a share of what is left."""
    tabel.setColumnCount(len(judul))
    tabel.setHorizontalHeaderLabels(list(judul))
    tabel.verticalHeader().hide()
    tabel.setStyleSheet("QTableWidget::item { padding: 4px 5px; }")
    kepala = tabel.horizontalHeader()
    kepala.setHighlightSections(False)
    kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for c, x in enumerate(lebar):
        kepala.setSectionResizeMode(c, QHeaderView.ResizeMode.Interactive if x else QHeaderView.ResizeMode.Stretch)
        if x:
            tabel.setColumnWidth(c, x)
    # Rows measured before a column had its width would keep a height for words broken more often.
    jam = QTimer(tabel, interval=0, singleShot=True)
    jam.timeout.connect(tabel.resizeRowsToContents)
    kepala.sectionResized.connect(lambda *_: jam.start())


def isi_baris(tabel: QTableWidget, r: int, teks: Sequence[str]) -> None:
    """Put texts into a row; what does not fit is in the tooltip."""
    for c, satu in enumerate(teks):
        butir = QTableWidgetItem(satu)
        butir.setToolTip(satu)
        butir.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        tabel.setItem(r, c, butir)


def katakan_di(label: QLabel | None, kalimat: str) -> None:
    """A refusal in its line; the line takes no room while there is none."""
    if label is not None:
        label.setText(kalimat)
        label.setVisible(bool(kalimat))


def terapkan_di(sesi: Sesi, buat: Callable[[], Transaksi]) -> str:
    """Commit a gesture of a dialog. ``''`` where it is done, else the sentence why not (for the dialog itself)."""
    kata: list[str] = []

    def dengar(teks: str, nada: Nada) -> None:
        if nada in (Nada.PERINGATAN, Nada.GALAT):
            kata.append(teks)

    sesi.pesan.connect(dengar)
    try:
        berhasil = sesi.terapkan(buat())
    except TransaksiError as salah:
        return str(salah)
    finally:
        sesi.pesan.disconnect(dengar)
    return "" if berhasil else (kata[-1] if kata else "Belum ada yang berubah.")
