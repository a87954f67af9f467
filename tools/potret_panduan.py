"""Pictures of the manual, taken from the running program: ``python -m tools.potret --panduan``.

Pieces rather than whole windows, never wider than the page that shows them, with few colours: the manual is shipped.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.gui.dialog.baru import DialogBaru
from kinerja_desktop.gui.dialog.dukung import DialogDukung
from kinerja_desktop.gui.dialog.impor import DialogImpor
from kinerja_desktop.gui.dialog.kamus import tampilkan as tampilkan_kamus
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel.saring_kartu import KartuSaring
from kinerja_desktop.gui.tabel.tanya import TanyaSebaris

from .potret import UTAMA, Potret

LEBAR = 620
_LAYAR = QSize(1000, 740)
_TANPA_BINTIK = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
_LEBAR_PENUH = QSize(1366, 900)
_TEMPEL = "31\t40\n3.4\t8\ntidak tahu\t12"
_CSV = """tahun;kode_indikator;bulan;variabel;nilai
2023;1.1;5;pembilang;tujuh
2023;1.1;5;penyebut;10
2023;9.9;5;pembilang;3
2023;1.2;Mai;pembilang;9
2023;1.2;5;atas;9
2023;1.2;5;penyebut;-1
2023;1.3;13;penyebut;4
"""


def potret_panduan(folder: Path) -> None:
    """All pictures of the manual into ``folder``; what lies there from before goes."""
    folder.mkdir(parents=True, exist_ok=True)
    for lama in folder.glob("*.png"):
        lama.unlink()
    with tempfile.TemporaryDirectory() as sementara:
        p = Potret(Path(sementara))
        tunggu_tenang(p.app)
        p.rupa("terang", _LAYAR)
        _simpan(_kecil(p.jendela.grab()), folder / "pembuka.png")
        p.buka(UTAMA)
        for nama in NAMA_TAB:
            _simpan(_kecil(p.tab(nama)), folder / f"{nama}.png")
        p.rupa("terang", _LEBAR_PENUH)
        for nama, gambar in _potongan(p).items():
            _simpan(gambar, folder / f"{nama}.png")
        p.jendela.close()


def _potongan(p: Potret) -> dict[str, QPixmap]:
    """Pieces that explain a step."""
    return {
        "awal": _awal(p),
        "pita": _pita(p),
        "ragu": _ragu(p),
        "tempel": _tempel(p),
        "saring": _saring(p),
        "kartu": _kartu(p),
        "dukung": _dukung(p),
        "kendala": _tampilan(p, "kendala", "tindak"),
        "eperformance": _tampilan(p, "eperformance", "beda"),
        "target_kinerja": _tampilan(p, "target_kinerja", "status"),
        "kamus": _kamus(p),
        "impor": _impor(p),
        "rencana_aksi": _matriks(p),
        "renstra": _renstra(p),
    }


# Pieces ---------------------------------------------------------------------------------------------------------------


def _realisasi(p: Potret) -> tuple[HalamanRealisasi, tuple[int, int]]:
    """The monthly grid, and the first cell that takes a pembilang."""
    halaman = p.jendela.ke_tab("realisasi")
    assert isinstance(halaman, HalamanRealisasi)
    tunggu_tenang(p.app, 2)
    model = halaman.tabel.model
    kolom = next(c for c, k in enumerate(model.kolom) if k.id == "variabel1")
    baris = next(r for r, b in enumerate(model.baris) if b.jenis == "isi" and model.isi(r, kolom).terbuka)
    halaman.tabel.tampilan.ke(baris, kolom)
    halaman.tabel.setFocus()
    return halaman, (baris, kolom)


def _tampilan(p: Potret, nama: str, kolom: str) -> QPixmap:
    """A view of the tab without its cards, a column of it in sight."""
    p.rupa("terang", _LAYAR)
    halaman, _ = _realisasi(p)
    halaman.segmen.pilih(nama)
    tabel = halaman.tabel
    baris = next(r for r, b in enumerate(tabel.model.baris) if b.jenis == "isi")
    tunggu_tenang(p.app, 3)
    tabel.tampilan.ke(baris, next(c for c, k in enumerate(tabel.model.kolom) if k.id == kolom))
    tunggu_tenang(p.app, 3)
    bawah = tabel.mapTo(halaman, tabel.rect().bottomRight()).y()
    gambar = _kecil(_potong(halaman, QRect(0, 0, halaman.width(), bawah + 8)))
    halaman.segmen.pilih("indikator")
    p.rupa("terang", _LEBAR_PENUH)
    return gambar


def _pita(p: Potret) -> QPixmap:
    """The row above the grid: view, months, what is shown of them."""
    halaman, _ = _realisasi(p)
    return _kecil(_potong(halaman, QRect(0, 0, 1000, halaman.tabel.mapTo(halaman, QPoint(0, 0)).y() - 4)))


def _ragu(p: Potret) -> QPixmap:
    """The question that a figure with a dot asks below its cell."""
    halaman, letak = _realisasi(p)
    tabel = halaman.tabel
    tabel.sunting.mulai(*letak, "3.4")
    tabel.sunting.simpan("masuk")
    tunggu_tenang(p.app, 2)
    tanya = next(w for w in p.jendela.findChildren(TanyaSebaris) if w.isVisible())
    kiri = tabel.tampilan.columnViewportPosition(letak[1])
    gambar = _potong(tabel, QRect(kiri, 0, LEBAR, tanya.mapTo(p.jendela, tanya.rect().bottomLeft()).y()
                                  - tabel.mapTo(p.jendela, QPoint(0, 0)).y() + 12))  # fmt: skip
    tanya.jawab(-1)
    tabel.sunting.batal()
    return gambar


def _kamus(p: Potret) -> QPixmap:
    """The card of an indikator: its rumus, and a trial."""
    halaman, _ = _realisasi(p)
    dialog = tampilkan_kamus(p.jendela.sesi, p.jendela, halaman)
    dialog.resize(660, 660)
    dialog.kartu.ke_kolom("rumus")
    dialog.kartu.coba.isikan({"pembilang": Decimal(74), "penyebut": Decimal(80)})
    tunggu_tenang(p.app, 2)
    gambar = _kecil(dialog.kartu.grab())
    dialog.close()
    return gambar


def _tempel(p: Potret) -> QPixmap:
    """The preview of a block with a doubtful and a refused figure."""
    halaman, letak = _realisasi(p)
    halaman.tabel.tampilan.ke(*letak)
    QGuiApplication.clipboard().setText(_TEMPEL)
    return _satu(p, lambda: halaman.tabel.lakukan("tempel"), QSize(LEBAR + 120, 470))


def _saring(p: Potret) -> QPixmap:
    """The list below a header."""
    halaman, letak = _realisasi(p)
    halaman.tabel.tampilan.ke(letak[0], 1)
    halaman.tabel.lakukan("saring")
    tunggu_tenang(p.app, 2)
    kartu = p.jendela.findChild(KartuSaring)
    assert kartu is not None
    gambar = kartu.grab()
    kartu.tutup()
    return gambar


def _kartu(p: Potret) -> QPixmap:
    """What belongs to the current indikator: kendala and evidence."""
    halaman, _ = _realisasi(p)
    kiri, kanan = anak(halaman, QWidget, "kartu_kendala"), anak(halaman, QWidget, "kartu_dukung")
    asal, ujung = kiri.mapTo(p.jendela, QPoint(0, 0)), kanan.mapTo(p.jendela, QPoint(kanan.width(), kanan.height()))
    return _kecil(p.jendela.grab(QRect(asal, ujung)))


def _dukung(p: Potret) -> QPixmap:
    """The list of what is asked for and not there."""
    dialog = DialogDukung(p.jendela)
    dialog.resize(940, 430)
    dialog.show()
    tunggu_tenang(p.app, 2)
    gambar = _kecil(dialog.grab())
    dialog.close()
    return gambar


def _matriks(p: Potret) -> QPixmap:
    """The matrix of an example that plans by triwulan."""
    p.buka("bapas-ternate-2024")
    halaman = p.jendela.ke_tab("rencana_aksi")
    assert halaman is not None
    tunggu_tenang(p.app, 3)
    return _kecil(_potong(halaman, QRect(0, 0, 1080, 560)))


def _renstra(p: Potret) -> QPixmap:
    """The tree of a Kanwil, scrolled to an amount that two indikator share."""
    p.buka("kanwil-ntb-2026")
    p.rupa("terang", QSize(1000, 900))
    halaman: Any = p.jendela.ke_tab("renstra")
    tunggu_tenang(p.app, 3)
    model = halaman.tabel.model
    halaman.tabel.tampilan.ke(next(r for r in range(len(model.baris)) if model.isi(r, 0).teks == "IKK 19.2"), 1)
    halaman.tabel.setFocus()
    tunggu_tenang(p.app, 2)
    gambar = _kecil(_potong(halaman, halaman.rect()))
    p.rupa("terang", _LEBAR_PENUH)
    return gambar


def _awal(p: Potret) -> QPixmap:
    """The first page of the wizard, filled in."""
    dialog = DialogBaru(Path("Dokumen"), 2026, p.jendela)
    for isian, teks in ((dialog.nama, "Rumah Tahanan Negara Kelas IIB SoE"), (dialog.kode, "407702"),
                        (dialog.isian["wilayah"], "Nusa Tenggara Timur")):  # fmt: skip
        isian.setFocus()
        isian.setText(teks)
        isian.textEdited.emit(teks)
    dialog.show()
    tunggu_tenang(p.app, 2)
    bawah = anak(dialog, QWidget, "telusuri").mapTo(dialog, QPoint(0, 56)).y()
    gambar = dialog.grab(QRect(0, 0, dialog.width(), bawah))
    dialog.reject()
    return _kecil(gambar)


def _impor(p: Potret) -> QPixmap:
    """The last page of the import, with cells that are refused."""
    csv = p.tempat / "realisasi mei.csv"
    csv.write_text(_CSV, encoding="utf-8")
    dialog = DialogImpor(p.jendela)
    dialog.show()
    dialog.berkas.setText(str(csv))
    dialog.baca()
    tunggu_tenang(p.app, 6)
    dialog.resize(LEBAR + 200, 392)
    tunggu_tenang(p.app, 2)
    dialog.lihat.tabel.setColumnWidth(3, 150)
    gambar = _kecil(dialog.grab())
    dialog.reject()
    return gambar


# Tools ----------------------------------------------------------------------------------------------------------------


def _satu(p: Potret, kerja: Callable[[], object], ukuran: QSize | None = None) -> QPixmap:
    """The one dialog that ``kerja`` opens, no larger than a page."""
    gambar: list[QPixmap] = []

    def jepret() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        if ukuran is not None:
            dialog.resize(ukuran)
            QApplication.processEvents()
        gambar.append(dialog.grab())
        dialog.reject()

    QTimer.singleShot(500, jepret)
    kerja()
    tunggu_tenang(p.app, 6)
    return _kecil(gambar[0])


def _potong(widget: QWidget, kotak: QRect) -> QPixmap:
    """A piece of what a widget shows, with what lies over it."""
    jendela = widget.window()
    asal = widget.mapTo(jendela, QPoint(0, 0))
    return jendela.grab(kotak.translated(asal))


def _kecil(gambar: QPixmap) -> QPixmap:
    if gambar.width() <= LEBAR:
        return gambar
    return gambar.scaledToWidth(LEBAR, Qt.TransformationMode.SmoothTransformation)


def _simpan(gambar: QPixmap, path: Path) -> None:
    """An indexed picture is a third of the size. The commonest shade of every hue there is keeps it true."""
    citra = gambar.toImage().convertToFormat(QImage.Format.Format_RGB32)
    warna = Counter(memoryview(citra.constBits()).cast("I"))  # type: ignore[arg-type]
    wakil: dict[int, int] = {}
    for nilai, _ in warna.most_common():
        wakil.setdefault(nilai & 0xF0F0F0, nilai)
    citra.convertToFormat(QImage.Format.Format_Indexed8, list(wakil.values())[:256], _TANPA_BINTIK).save(str(path))
    print(path.name, gambar.width(), gambar.height(), path.stat().st_size)
