"""The grid, with real keys: moving, typing, refusing, asking, undoing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import PabrikId, gandakan_baris, hapus_baris, pindah_baris, tambah_baris
from kinerja_desktop.application.pengisian import baris_baru as buat_baris
from kinerja_desktop.application.sel import Sel, sel_baris, sel_kunci
from kinerja_desktop.application.transaksi import Hapus, Tambah, Transaksi, perubahan
from kinerja_desktop.domain.laporan import StatusPenutupan
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel import Baris, Kolom, Lembar, TabelLembar

from .palsu import BerkasPalsu, satker_kecil

K, M = Qt.Key, Qt.KeyboardModifier


def realisasi(variabel: str, bulan: int = 5) -> Callable[[TahunKinerja, Any], Sel | None]:
    def sel(dok: TahunKinerja, i: IndikatorTahun) -> Sel | None:
        if variabel and i.rumus != "perbandingan":
            return None
        return sel_kunci(
            "realisasi", "nilai", tahun=dok.tahun, indikator_id=i.indikator_id, bulan=bulan, variabel=variabel
        )

    return sel


def uraian(dok: TahunKinerja, i: IndikatorTahun) -> Sel:
    return sel_kunci("realisasi_uraian", "uraian", tahun=dok.tahun, indikator_id=i.indikator_id, bulan=5)


class LembarUji(Lembar):
    """No, indikator, two variables, a typed value, a computed column, the month's words, a choice."""

    judul = "Realisasi uji"
    kosong = "Belum ada indikator. Tambahkan dengan Ctrl+Shift+=."
    kolom = (
        Kolom("no", "No", 50, teks=lambda d, i: i.kode, beku=True),
        Kolom("uraian_indikator", "Indikator", 240, teks=lambda d, i: i.uraian, beku=True),
        Kolom("pembilang", "Pembilang", 90, sel=realisasi("pembilang"), rata="kanan"),
        Kolom("penyebut", "Penyebut", 90, sel=realisasi("penyebut"), rata="kanan", keterangan="Jumlah seluruhnya"),
        Kolom("hitung", "Mei", 80, teks=lambda d, i: "–", rata="kanan"),
        Kolom("nilai", "Nilai", 90, sel=realisasi(""), rata="kanan"),
        Kolom("uraian", "Uraian", 0, sel=uraian, samar=lambda d, i: "Bulan lalu: skrining"),
        Kolom("arah", "Arah", 80, sel=lambda d, i: sel_baris(i, "arah")),
    )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil, sasaran = [], ""
        for i in dokumen.indikator_urut:
            if i.sasaran_id != sasaran:
                sasaran = i.sasaran_id
                hasil.append(Baris(f"g{sasaran}", jenis="grup", teks=dokumen.sasaran_tahun_id[sasaran].uraian))
            hasil.append(Baris(i.id, i))
        return [*hasil, Baris("jumlah", {"penyebut": "12"}, "jumlah", "Jumlah")] if hasil else []


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    sesi = Sesi()
    sesi.buka(BerkasPalsu(satker_kecil()))  # type: ignore[arg-type]
    return sesi


@pytest.fixture
def pesan(sesi: Sesi) -> list[tuple[str, Nada]]:
    daftar: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda teks, nada: daftar.append((teks, nada)))
    return daftar


def pasang(qtbot: QtBot, sesi: Sesi, lembar: Lembar) -> TabelLembar:
    tabel = TabelLembar()
    qtbot.addWidget(tabel)
    tabel.resize(1100, 420)
    tabel.pasang(sesi, lembar)
    tabel.show()
    qtbot.waitExposed(tabel)
    tabel.activateWindow()
    tabel.tampilan.setFocus()
    return tabel


@pytest.fixture
def tabel(qtbot: QtBot, sesi: Sesi) -> TabelLembar:
    return pasang(qtbot, sesi, LembarUji())


def fokus(tabel: TabelLembar) -> QWidget:
    """What the person types into: the editor if one is open, a question if one is asked, else the grid."""
    if tabel.tanya.isVisible():
        return next((t for t in tabel.tanya.tombol if t.hasFocus()), tabel.tanya)
    return tabel.sunting.editor or tabel.tampilan


def ketik(qtbot: QtBot, tabel: TabelLembar, *tombol: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for t in tombol:
        if isinstance(t, str):
            for huruf in t:
                qtbot.keyClicks(fokus(tabel), huruf)
        elif isinstance(t, tuple):
            qtbot.keyClick(fokus(tabel), t[0], t[1])
        else:
            qtbot.keyClick(fokus(tabel), t)


def kini(tabel: TabelLembar) -> tuple[str, str]:
    r, c = tabel.tampilan.kini() or (-1, -1)
    return tabel.model.nama_baris(r), tabel.model.kolom[c].id


def ke(tabel: TabelLembar, baris: str, kolom: str) -> None:
    r = next(r for r in range(len(tabel.model.baris)) if tabel.model.nama_baris(r) == baris)
    c = next(i for i, k in enumerate(tabel.model.kolom) if k.id == kolom)
    tabel.tampilan.ke(r, c)


def nilai(sesi: Sesi, kode: str, variabel: str = "pembilang") -> Any:
    dok = sesi.dokumen
    i = next(i for i in dok.indikator_tahun if i.kode == kode)
    for b in dok.per("realisasi", "indikator_id").get(i.indikator_id, ()):
        if b.variabel == variabel and b.bulan == 5:
            return b.nilai.nilai if isinstance(b.nilai, Angka) else b.nilai
    return KOSONG


def test_model_obeys_qt(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    penguji = QAbstractItemModelTester(tabel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ketik(qtbot, tabel, "5", K.Key_Return)
    sesi.urungkan()
    tabel.segarkan()
    assert penguji.model() is tabel.model


def test_starts_at_first_cell_to_fill(tabel: TabelLembar) -> None:
    assert kini(tabel) == ("1.1", "pembilang")


def test_typing_replaces_and_enter_goes_down(qtbot: QtBot, sesi: Sesi, tabel: TabelLembar) -> None:
    ketik(qtbot, tabel, "12", K.Key_Tab, "15", K.Key_Return)
    assert (nilai(sesi, "1.1"), nilai(sesi, "1.1", "penyebut")) == (Decimal(12), Decimal(15))
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "isi penyebut"
