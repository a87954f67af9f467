"""Profil & Naskah, part Temuan pengawasan: a finding, its tindak lanjut, and the way from a finding of the checks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.gui.halaman.profil import HalamanProfil
from kinerja_desktop.gui.halaman.temuan_pengawasan import HalamanTemuan
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.unsur import LabelElide


def test_a_finding_with_two_tindak_lanjut_and_back(jendela: MainWindow, qapp: QApplication) -> None:
    profil = jendela.ke_tab("profil")
    assert isinstance(profil, HalamanProfil)
    profil.ke_temuan("temuan_pengawasan", "", "")
    halaman = profil.kisi["temuan_pengawasan"]
    assert isinstance(halaman, HalamanTemuan)
    halaman.tabel.lakukan("tambah")
    (temuan,) = jendela.sesi.dokumen.temuan_pengawasan
    halaman.tabel.ke_sel("temuan_pengawasan", temuan.id, "uraian")
    halaman._tambah_tindak()
    halaman._tambah_tindak()
    qapp.processEvents()
    lanjut = jendela.sesi.dokumen.per("tindak_lanjut", "temuan_id")[temuan.id]
    assert len(lanjut) == 2
    assert halaman.tabel.model.rowCount() == 2
    assert anak(halaman, LabelElide, "hitungTemuan").teks_penuh() == "1 terbuka"
    for t in lanjut:
        isi = [(sel_baris(t, "status"), type(t.status).SELESAI, "selesai")]
        assert jendela.sesi.terapkan(isi_sel(jendela.sesi.dokumen, isi, "isi status"))
    assert anak(halaman, LabelElide, "hitungTemuan").teks_penuh() == "1 selesai"
    # From anywhere in the window the way to one of them leads here, not to Realisasi.
    jendela.ke_tab("beranda")
    jendela.ke_sel("tindak_lanjut", lanjut[1].id, "uraian")
    assert jendela.halaman_kini() is profil
    assert profil.tumpukan.currentWidget() is halaman
    assert halaman.tabel.tampilan.kini()[0] == 1
