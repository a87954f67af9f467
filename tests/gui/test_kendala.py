"""Kendala on the tab Realisasi: the card of a month, the view of the whole year, and what Beranda counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application import kendala_gestur as k
from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.domain.kendala import TingkatKendala, tingkat_kendala
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import StatusTindakLanjut
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.gui.tabel import TabelLembar
from tests.pembuat import tahun_depan

from .bantu_halaman import ambil_menu, halaman_realisasi, sesi_uji
from .palsu import satker_kecil
from .test_tabel import K, ke, ketik, tanpa_layar

T, S = TingkatKendala, StatusTindakLanjut


def berkendala() -> TahunKinerja:
    """One of the satker without tindak lanjut, one of the unit that is late, one of 1.1 that is done."""
    dok = satker_kecil()
    i, unit = dok.indikator_urut[0], dok.unit[0].id
    dok = dok.dengan("indikator_tahun", [replace(x, unit_id=unit) for x in dok.indikator_tahun])
    isi: list[tuple[str, dict[str, Any]]] = [
        ("Pegawai kurang", {}),
        ("Air bersih kurang", {"unit_id": unit, "kategori": "Sarana"}),
        ("Belum ada bidan", {"indikator_id": i.indikator_id, "kategori": "SDM"}),
    ]
    kendala = [
        baris_baru("kendala", lambda n=n: id_sel("uji", "kendala", str(n)), tahun=2023, mulai_bulan=3, urutan=n,  # type: ignore[misc]
                   uraian=uraian, **lain)
        for n, (uraian, lain) in enumerate(isi, 1)
    ]  # fmt: skip
    lanjut = [
        baris_baru("tindak_lanjut", lambda: id_sel("uji", "a"), tahun=2023, kendala_id=kendala[1].id, uraian="Bor baru",
                   unit_id=unit, tenggat=date.today() - timedelta(days=3), status=S.BERJALAN, urutan=1),
        baris_baru("tindak_lanjut", lambda: id_sel("uji", "b"), tahun=2023, kendala_id=kendala[2].id, urutan=2,
                   uraian="Kerja sama puskesmas", status=S.SELESAI, selesai=date(2023, 4, 20)),
    ]  # fmt: skip
    return dok.dengan("kendala", kendala).dengan("tindak_lanjut", lanjut)


def buka(qtbot: QtBot, *dokumen: TahunKinerja) -> HalamanRealisasi:
    return halaman_realisasi(qtbot, sesi_uji(*dokumen, bulan=5), 1340)


@pytest.fixture
def halaman(qtbot: QtBot) -> HalamanRealisasi:
    return buka(qtbot, berkendala())


@pytest.fixture
def setahun(halaman: HalamanRealisasi) -> HalamanRealisasi:
    tekan(halaman, "tampilan_kendala")
    return halaman


def tekan(hal: HalamanRealisasi, nama: str) -> None:
    tombol = anak(hal, QPushButton, nama)
    assert tombol.isVisible()
    QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)


def isi(tabel: TabelLembar, *kolom: str) -> list[tuple[str, ...]]:
    """Texts of these columns, headings as they are."""
    model, id_ = tabel.model, [x.id for x in tabel.model.kolom]
    return [
        (b.teks,) if b.jenis == "grup" else tuple(model.isi(r, id_.index(n)).teks for n in kolom)
        for r, b in enumerate(model.baris)
    ]


def sebab(tabel: TabelLembar, r: int, kolom: str) -> str:
    return tabel.model.catatan(r, [x.id for x in tabel.model.kolom].index(kolom))


def pilih(*jalan: str) -> None:
    """Entries of the open menu and its menus, by their beginning."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    ambil_menu(menu, *jalan)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


# The card -------------------------------------------------------------------------------------------------------------


def test_the_card_says_at_which_level_each_stands(halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    halaman.sesi.pilih(periode=BULAN[3])
    assert isi(halaman.tabel_kendala, "pada", "kendala") == [
        ("Indikator", "Belum ada bidan"), ("Unit", "Air bersih kurang"), ("Satker", "Pegawai kurang"),
    ]  # fmt: skip
    assert sebab(halaman.tabel_kendala, 1, "kendala") == "Pada unit Subsi Pelayanan Tahanan, sejak Maret."
    assert sebab(halaman.tabel_kendala, 0, "status") == "Selesai 20 April 2023."
    assert "Tenggat lewat 3 hari" in sebab(halaman.tabel_kendala, 1, "status")
    assert "Belum ada tindak lanjut" in sebab(halaman.tabel_kendala, 2, "status")
    halaman.sesi.pilih(periode=BULAN[4])
    assert [b[0] for b in isi(halaman.tabel_kendala, "pada")] == ["Unit", "Satker"], "done in April"
    ke(halaman.tabel, "1.2", "variabel1")
    assert [b[0] for b in isi(halaman.tabel_kendala, "pada")] == ["Unit", "Satker"]


@tanpa_layar
def test_pada_is_chosen_from_a_menu(qtbot: QtBot, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    tekan(halaman, "tombol_kendala")
    editor = halaman.tabel_kendala.sunting.editor
    assert editor is not None
    editor.selectAll()
    ketik(qtbot, halaman.tabel_kendala, "Listrik padam", K.Key_Return)
    sesi = halaman.sesi
    baru = next(x for x in sesi.dokumen.kendala if x.uraian == "Listrik padam")
    assert tingkat_kendala(baru) == T.INDIKATOR
    for jalan, tingkat in (
        (("Seluruh satuan kerja",), T.SATKER), (("Unit", "Subsi"), T.UNIT), (("Sasaran", "1"), T.SASARAN),
        (("Indikator", "1.2"), T.INDIKATOR),
    ):  # fmt: skip
        r = next(n for n, b in enumerate(isi(halaman.tabel_kendala, "kendala")) if b == ("Listrik padam",))
        halaman.tabel_kendala.tampilan.ke(r, 0)
        halaman.tabel_kendala.lakukan("sunting")
        pilih(*jalan)
        assert tingkat_kendala(sesi.dokumen.ambil("kendala", baru.id)) == tingkat
    assert ("Listrik padam",) not in isi(halaman.tabel_kendala, "kendala"), "it is 1.2's now"
    sesi.urungkan()
    assert tingkat_kendala(sesi.dokumen.ambil("kendala", baru.id)) == T.SASARAN


# The year -------------------------------------------------------------------------------------------------------------


def test_the_year_lists_open_ones_first(qtbot: QtBot, setahun: HalamanRealisasi) -> None:
    assert isi(setahun.tabel, "pada", "kendala", "tindak", "status", "selesai") == [
        ("Masih terbuka; dibawa ke bulan dan tahun berikutnya",),
        ("Satuan kerja", "Pegawai kurang", "", "", ""),
        ("Subsi Pelayanan Tahanan", "Air bersih kurang", "Bor baru", "berjalan", ""),
        ("Selesai",),
        ("Indikator 1.1", "Belum ada bidan", "Kerja sama puskesmas", "selesai", "20 Apr 2023"),
    ]
    qtbot.waitUntil(lambda: anak(setahun, QLabel, "ringkas").text() == "2 terbuka, 1 lewat tenggat, 1 selesai")
    assert not any(t.isVisible() for t in setahun.pita.tombol), "the year has no month to choose"
    assert not anak(setahun, QPushButton, "tombol_bawa_kendala").isVisible()


def test_filtered_by_state_and_unit(setahun: HalamanRealisasi) -> None:
    kotak = anak(setahun, QComboBox, "keadaan_kendala")
    for nomor, banyak in ((1, 2), (2, 1), (0, 3)):
        kotak.setCurrentIndex(nomor)
        kotak.activated.emit(nomor)
        assert sum(len(b) > 1 for b in isi(setahun.tabel, "pada", "kendala")) == banyak
    pesan: list[tuple[str, Nada]] = []
    setahun.sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    setahun.unit.setCurrentIndex(1)
    setahun.unit.activated.emit(1)
    assert [b[0] for b in isi(setahun.tabel, "kendala", "pada") if len(b) > 1] == [
        "Air bersih kurang",
        "Belum ada bidan",
    ]
    assert pesan[-1][0] == "2 dari 3 kendala tampak (Subsi Pelayanan Tahanan)."
    tekan(setahun, "tombol_kendala_baru")
    baru = max(setahun.sesi.dokumen.kendala, key=lambda x: x.uraian == k.KENDALA_BARU)
    assert (tingkat_kendala(baru), baru.mulai_bulan) == (T.UNIT, 5)


@tanpa_layar
def test_finished_and_reopened_in_the_grid(qtbot: QtBot, setahun: HalamanRealisasi) -> None:
    sesi = setahun.sesi
    setahun.tabel.ke_sel("tindak_lanjut", id_sel("uji", "a"), "status")
    ketik(qtbot, setahun.tabel, "selesai", K.Key_Return)
    t = sesi.dokumen.ambil("tindak_lanjut", id_sel("uji", "a"))
    assert (t.status, t.selesai) == (S.SELESAI, sesi.hari_ini)
    qtbot.waitUntil(lambda: anak(setahun, QLabel, "ringkas").text() == "1 terbuka, 2 selesai")
    setahun.tabel.ke_sel("tindak_lanjut", id_sel("uji", "a"), "status")
    ketik(qtbot, setahun.tabel, "berjalan", K.Key_Return)
    assert sesi.dokumen.ambil("tindak_lanjut", id_sel("uji", "a")).selesai is None
    sesi.urungkan()
    assert sesi.dokumen.ambil("tindak_lanjut", id_sel("uji", "a")).selesai == sesi.hari_ini
    sesi.urungkan()
    assert sesi.dokumen == berkendala()


@tanpa_layar
def test_categories_are_proposed_and_others_taken(qtbot: QtBot, setahun: HalamanRealisasi) -> None:
    satu = setahun.sesi.dokumen.kendala[0]
    for kata, ditulis in (("Sara", "Sara"), ("Anggaran", "Anggaran")):
        setahun.tabel.ke_sel("kendala", satu.id, "kategori")
        ketik(qtbot, setahun.tabel, kata)
        editor: Any = setahun.tabel.sunting.editor
        calon = editor.completer()
        assert [calon.model().index(n, 0).data() for n in range(calon.model().rowCount())][:2] == (
            ["Sarana", "SDM"] if kata == "Sara" else ["Sara", "Sarana"]
        )
        ketik(qtbot, setahun.tabel, K.Key_Return)
        assert setahun.sesi.dokumen.ambil("kendala", satu.id).kategori == ditulis


def test_tindak_lanjut_are_added_below_their_kendala(qtbot: QtBot, setahun: HalamanRealisasi) -> None:
    setahun.tabel.ke_sel("kendala", setahun.sesi.dokumen.kendala[0].id, "uraian")
    for kata in ("Usul formasi", "Minta bantuan"):
        tekan(setahun, "tombol_tindak_baru")
        editor = setahun.tabel.sunting.editor
        assert editor is not None
        editor.selectAll()
        ketik(qtbot, setahun.tabel, kata, K.Key_Return)
        setahun.tabel.ke_sel("kendala", setahun.sesi.dokumen.kendala[0].id, "uraian")
    milik = setahun.sesi.dokumen.per("tindak_lanjut", "kendala_id")[setahun.sesi.dokumen.kendala[0].id]
    assert [t.uraian for t in milik] == ["Usul formasi", "Minta bantuan"]


def test_what_last_year_left_open_can_be_brought_in(qtbot: QtBot) -> None:
    lama = berkendala()
    baru = tahun_depan(lama).dengan("kendala", []).dengan("tindak_lanjut", [])
    hal = buka(qtbot, baru, lama)
    tekan(hal, "tampilan_kendala")
    bawa = anak(hal, QPushButton, "tombol_bawa_kendala")
    assert bawa.text() == "Bawa 2 kendala dari 2023"
    tekan(hal, "tombol_bawa_kendala")
    assert [b for b in isi(hal.tabel, "kendala", "tindak") if len(b) > 1] == [
        ("Pegawai kurang", ""), ("Air bersih kurang", "Bor baru"),
    ]  # fmt: skip
    assert sebab(hal.tabel, 1, "kendala") == "Dibawa dari 2023, sejak Maret."
    assert not bawa.isVisible()
    hal.sesi.urungkan()
    assert hal.sesi.dokumen == baru


def test_search_and_beranda_lead_to_it(halaman: HalamanRealisasi) -> None:
    halaman.ke_temuan("tindak_lanjut", id_sel("uji", "a"), "uraian")
    assert halaman.segmen.kini == "kendala"
    assert halaman.tabel.baris_sekarang().isi.tindak.uraian == "Bor baru"  # type: ignore[union-attr]
    kotak = anak(halaman, QComboBox, "keadaan_kendala")
    kotak.setCurrentIndex(1)
    kotak.activated.emit(1)
    halaman.ke_temuan("kendala", id_sel("uji", "kendala", "3"), "uraian")
    assert halaman.tabel.baris_sekarang().isi.kendala.uraian == "Belum ada bidan"  # type: ignore[union-attr]
    halaman.segmen.pilih("indikator")
    assert all(t.isVisible() for t in halaman.pita.tombol)
