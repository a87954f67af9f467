"""Tab Rencana Aksi: merged as on paper, linked money read not typed, totals of what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.app import tunggu_tenang
from kinerja_desktop.application import renaksi_gestur as g
from kinerja_desktop.application.pengisian import baris_baru, isi_sel
from kinerja_desktop.application.renaksi_angka import sel_pagu
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, Renaksi, StatusRenaksi
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.isi_renaksi import IsiRenaksi
from kinerja_desktop.gui.halaman.pil_status import PIL
from kinerja_desktop.gui.halaman.rencana_aksi import HalamanRencanaAksi
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.tabel import Tanda
from kinerja_desktop.gui.tema import warna
from kinerja_desktop.layanan import buat_contoh
from tests.gui.bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from tests.gui.palsu import BerkasPalsu
from tests.pembuat import TAHUN_UJI, Pembuat, angka


@pytest.fixture
def contoh(qtbot: QtBot) -> HalamanRencanaAksi:
    h = HalamanRencanaAksi(sesi_uji())
    tampilkan(qtbot, h)
    return h


class Ternate(Pembuat):
    """Two indikator of 003: one with a kegiatan of 88.880.000, one without."""

    def __init__(self) -> None:
        super().__init__()
        satu = self.indikator("Klien usia produktif yang bekerja", angka(70), kode="1.1")
        self.indikator("Klien anak yang bersekolah", angka(40), kode="1.2")
        self.terapkan(g.tambah_kegiatan(self.dokumen, self.id_baru, satu, uraian="Bimbingan klien"))
        r = self.dokumen.renaksi[0]
        self.terapkan(isi_sel(self.dokumen, [(sel_pagu(self.dokumen, r, None), 88_880_000, "")], "isi"))
        self.terapkan(g.bagi_rpd_kegiatan(self.dokumen, r))


@pytest.fixture
def ternate(qtbot: QtBot) -> HalamanRencanaAksi:
    h = HalamanRencanaAksi(sesi_uji(Ternate().dokumen))
    tampilkan(qtbot, h)
    return h


def dokumen(h: HalamanRencanaAksi) -> TahunKinerja:
    return h.sesi.dokumen


def renaksi(h: HalamanRencanaAksi, nomor: int = 0) -> Renaksi:
    return dokumen(h).renaksi[nomor]


def berkas(sesi: Sesi) -> BerkasPalsu:
    return cast(BerkasPalsu, sesi.berkas)


def test_tampak_seperti_matriks_di_kertas(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    assert [teks(t, r, "periode") for r in range(4)] == ["TW I", "TW II", "TW III", "TW IV"]
    assert {teks(t, r, "rpd") for r in range(4)} == {"22.220.000"}
    for kolom in ("no", "sasaran", "indikator", "kegiatan", "pagu"):
        assert t.model.blok(2, nomor_kolom(t, kolom))[0] == 0
    assert t.model.blok(0, nomor_kolom(t, "sasaran")) == (0, 4)
    assert t.model.blok(0, nomor_kolom(t, "indikator")) == (0, 3)
    assert teks(t, 0, "indikator").startswith("1.1  Klien usia produktif")
    assert teks(t, 0, "target") == "70 %"


def test_kegiatan_pertama_lahir_saat_diketik(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    assert t.model.isi(4, nomor_kolom(t, "kegiatan")).samar == "Ketik kegiatan pertama"
    ketik(t, 4, "kegiatan", "Litmas anak")
    assert [teks(t, r, "periode") for r in range(4, 8)] == ["TW I", "TW II", "TW III", "TW IV"]
    ketik(t, 4, "pagu", "24424000")
    t.tampilan.ke(4, nomor_kolom(t, "rpd"))
    ternate.menu.isi_bagi()
    ternate.menu.bagi.actions()[0].trigger()
    assert teks(t, 7, "rpd") == "6.106.000"
    total = len(t.model.baris) - 1
    assert teks(t, total, "pagu") == "113.304.000"


def test_jumlah_dan_deviasi_yang_tampak(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    ketik(t, 0, "realisasi", "21450000")
    ternate.triwulan.setCurrentIndex(1)
    ternate._saring()
    total = len(t.model.baris) - 1
    assert t.model.baris[total].teks == "Jumlah TW I yang tampak"
    assert [teks(t, total, k) for k in ("pagu", "rpd", "realisasi", "rencana")] == [
        "88.880.000", "22.220.000", "21.450.000", "deviasi RPD TW I 3,47 %",
    ]  # fmt: skip


def test_realisasi_melebihi_rpd_ditandai(ternate: HalamanRencanaAksi) -> None:
    ketik(ternate.tabel, 0, "realisasi", "30000000")
    assert "melebihi RPD" in ternate.tabel.model.catatan(0, nomor_kolom(ternate.tabel, "realisasi"))


def test_rpd_berbeda_dari_pagu_ditandai(ternate: HalamanRencanaAksi) -> None:
    ketik(ternate.tabel, 0, "rpd", "1")
    assert "Jumlah RPD berbeda" in ternate.tabel.model.catatan(0, nomor_kolom(ternate.tabel, "pagu"))


def test_label_urungan_menyebut_indikator_dan_periode(ternate: HalamanRencanaAksi) -> None:
    ketik(ternate.tabel, 1, "rencana", "Bimbingan kepribadian")
    assert berkas(ternate.sesi).label_urung() == "isi rencana kegiatan 1.1 TW II"


def test_status_tampak_sebagai_pil_berikon(ternate: HalamanRencanaAksi) -> None:
    """State by colour and sign: a tick in green where it is done, an open circle in grey where it is planned."""
    t = ternate.tabel
    sel = [t.model.isi(r, nomor_kolom(t, "status")).sel for r in range(4)]
    isian = [(s, nilai, "") for s, nilai in zip(sel, StatusRenaksi, strict=True) if s]
    ternate.sesi.terapkan(isi_sel(dokumen(ternate), isian, "isi status"))
    assert [teks(t, r, "status") for r in range(4)] == list(StatusRenaksi)
    t.tampilan.ke(0, nomor_kolom(t, "status"))
    gambar = t.grab().toImage()
    latar = {warna().nada(nada)[1].name() for nada, _ in PIL.values()}
    ada = {gambar.pixelColor(x, y).name() for x in range(0, gambar.width(), 3) for y in range(0, gambar.height(), 2)}
    assert latar <= ada
    assert "sebabnya" in t.model.catatan(3, nomor_kolom(t, "status"))


def test_uang_tertaut_dibaca_dari_anggaran(contoh: HalamanRencanaAksi) -> None:
    t = contoh.tabel
    r = baris(t, "Pemeriksaan mutu dan gizi")
    assert teks(t, r, "pagu") == "2.334.160.000"
    assert "tab Anggaran" in t.model.catatan(r, nomor_kolom(t, "pagu"))
    for kolom in ("rpd", "realisasi"):
        assert t.model.isi(r, nomor_kolom(t, kolom)).sel is None
    assert teks(t, r, "rpd") == "583.539.999"
    # Money of a block stands once, beside its first kegiatan.
    assert teks(t, baris(t, "Pemeriksaan kesehatan berkala"), "rpd") == ""


def test_realisasi_tertaut_menyebut_bulan_yang_tidak_diamati(contoh: HalamanRencanaAksi) -> None:
    t = contoh.tabel
    r = baris(t, "Pemeriksaan mutu dan gizi") + 3
    assert teks(t, r, "realisasi") == "1.842.279.563"
    assert "sejak Januari" in t.model.catatan(r, nomor_kolom(t, "realisasi"))
    # Measured against the RPD of TW IV alone this would be a deviation that never was.
    assert teks(t, len(t.model.baris) - 1, "rencana") == "realisasi memuat bulan sebelum TW IV"


def test_capaian_dihitung_dari_realisasi(contoh: HalamanRencanaAksi) -> None:
    t = contoh.tabel
    r = baris(t, "Pemeriksaan kesehatan berkala") + 3
    assert teks(t, r, "capaian") == "85,1 %"
    assert t.model.isi(r, nomor_kolom(t, "capaian")).sel is None


def test_saring_unit_menghitung_yang_tampak(contoh: HalamanRencanaAksi) -> None:
    semua = len(dokumen(contoh).renaksi)
    contoh.unit.setCurrentIndex(contoh.unit.findText("Kesatuan Pengamanan Rutan"))
    contoh._saring()
    unit = contoh.unit.currentData()
    isi = [b.isi for b in contoh.tabel.model.baris if isinstance(b.isi, IsiRenaksi)]
    assert isi
    assert all(((i.renaksi and i.renaksi.unit_id) or (i.indikator and i.indikator.unit_id)) == unit for i in isi)
    assert anak(contoh, QLabel, "petunjuk").text().endswith(f"dari {semua} kegiatan")


def test_temuan_mengangkat_saringan(contoh: HalamanRencanaAksi) -> None:
    contoh.triwulan.setCurrentIndex(1)
    contoh._saring()
    ada = next(b for b in dokumen(contoh).renaksi_periode if b.periode == "TW3")
    contoh.ke_temuan("renaksi_periode", ada.id, "rencana")
    assert contoh.triwulan.currentIndex() == 0
    kini = contoh.tabel.sel_sekarang()
    assert kini is not None
    assert (kini.id, kini.kolom) == (ada.id, "rencana")


def test_periode_per_kegiatan(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    t.tampilan.ke(0, nomor_kolom(t, "rpd"))
    ternate.menu.isi_periode()
    aksi = {a.text(): a for a in ternate.menu.periode.actions()}
    assert aksi["&Triwulan"].isChecked()
    aksi["&Semester"].trigger()
    assert renaksi(ternate).jenis_periode == JenisPeriode.SEMESTER
    assert [(teks(t, r, "periode"), teks(t, r, "rpd")) for r in range(2)] == [
        ("SM I", "44.440.000"), ("SM II", "44.440.000"),
    ]  # fmt: skip
    assert t.model.baris[-1].teks == "Jumlah SM II yang tampak"


def test_beberapa_blok_pagu(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    t.tampilan.ke(0, nomor_kolom(t, "pagu"))
    ternate.menu.isi_pagu()
    next(a for a in ternate.menu.pagu.actions() if "blok" in a.text()).trigger()
    assert [teks(t, r, "periode") for r in range(8)] == ["TW I", "TW II", "TW III", "TW IV"] * 2
    assert t.model.blok(0, nomor_kolom(t, "pagu")) == (0, 3)
    ketik(t, 4, "pagu", "6050000")
    assert teks(t, len(t.model.baris) - 1, "pagu") == "94.930.000"


def test_pagu_satu_untuk_indikator(contoh: HalamanRencanaAksi) -> None:
    contoh.tabel.tampilan.ke(0, nomor_kolom(contoh.tabel, "pagu"))
    contoh.menu.isi_pagu()
    centang = [a.text() for a in contoh.menu.pagu.actions() if a.isChecked()]
    assert centang == ["Satu pagu untuk &sasaran ini"]


def test_periode_tertutup_terkunci(ternate: HalamanRencanaAksi, qtbot: QtBot) -> None:
    isi = dokumen(ternate)
    tutup = Penutupan(id=id_sel("penutupan", isi.tahun, "TW1", 0), tahun=isi.tahun, periode="TW1")
    berkas(ternate.sesi).isi[isi.tahun] = isi.dengan("penutupan", [tutup])
    ternate.tabel.segarkan()
    t = ternate.tabel
    assert "sudah ditutup" in t.model.catatan(0, nomor_kolom(t, "realisasi"))
    assert t.model.isi(1, nomor_kolom(t, "realisasi")).terbuka


def test_tambah_gandakan_pindah_hapus(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    t.tampilan.ke(0, nomor_kolom(t, "kegiatan"))
    anak(ternate, QPushButton, "tombol_kegiatan").click()
    r = baris(t, "Kegiatan baru", "kegiatan")
    assert "belum bernama" in t.model.catatan(r, nomor_kolom(t, "kegiatan"))
    ketik(t, r, "kegiatan", "Pengawasan klien")
    t.tampilan.ke(baris(t, "Pengawasan klien"), nomor_kolom(t, "kegiatan"))
    t.lakukan("naik")
    assert teks(t, 0, "kegiatan") == "Pengawasan klien"
    t.tampilan.ke(0, nomor_kolom(t, "kegiatan"))
    t.lakukan("gandakan")
    assert len(dokumen(ternate).renaksi) == 3
    t.tampilan.ke(0, nomor_kolom(t, "kegiatan"))
    t.lakukan("hapus")
    assert len(dokumen(ternate).renaksi) == 2


def test_tata_letak_menyembunyikan_kolom(contoh: HalamanRencanaAksi) -> None:
    contoh.letak.setCurrentIndex(2)
    contoh._ganti_letak()
    assert "realisasi" not in [k.id for k in contoh.tabel.model.kolom]
    assert contoh.cari("puskesmas")


def test_tanpa_indikator_menyebut_langkah_pertama(qtbot: QtBot) -> None:
    h = HalamanRencanaAksi(sesi_uji(Pembuat().dokumen))
    tampilkan(qtbot, h)
    assert "+ Sasaran" in h.tabel.lembar.kosong
    assert anak(h, QPushButton, "tombol_sasaran").isEnabled()
    assert not anak(h, QPushButton, "tombol_kegiatan").isEnabled()


def test_menutup_berkas_mengosongkan_halaman(qtbot: QtBot) -> None:
    h = HalamanRencanaAksi(sesi_uji())
    tampilkan(qtbot, h)
    h.sesi.tutup()
    assert not h.tabel.model.baris
    assert not any(t.isEnabled() for t in h.findChildren(QPushButton) if t.isVisible() and t.text().startswith("+"))


def test_menambah_dan_menghapus_menurut_kolom_kursor(ternate: HalamanRencanaAksi) -> None:
    """What the cursor stands on is what is added, moved and deleted; a fresh page stands on a kegiatan."""
    t = ternate.tabel
    assert t.model.kolom[(t.tampilan.kini() or (0, 0))[1]].id == "kegiatan"
    ternate.tambah("sasaran")
    t.sunting.batal()
    d = dokumen(ternate)
    assert [s.uraian for s in d.sasaran_tahun] == ["Meningkatnya layanan", "Sasaran baru"]
    assert "belum bernama" in t.model.catatan(baris(t, "Sasaran baru"), nomor_kolom(t, "sasaran"))
    t.lakukan("naik")
    assert dokumen(ternate).sasaran_tingkat(Tingkat.KEGIATAN)[0].uraian == "Sasaran baru"
    t.tampilan.ke(baris(t, "Indikator baru"), nomor_kolom(t, "target"))
    t.lakukan("hapus")
    assert [i.kode for i in dokumen(ternate).indikator_tahun] == ["1.1", "1.2"]
    t.tampilan.ke(baris(t, "Sasaran baru"), nomor_kolom(t, "sasaran"))
    assert t.model.isi(t.tampilan.kini()[0], nomor_kolom(t, "indikator")).samar == "Tambahkan dengan + Indikator"  # type: ignore[index]
    t.lakukan("hapus")
    assert len(dokumen(ternate).sasaran_tahun) == 1


def test_target_dan_kode_sel_yang_sama_dengan_pk(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    ketik(t, 0, "target", "75")
    target = dokumen(ternate).per("pk_target", "indikator_id")[dokumen(ternate).indikator_urut[0].indikator_id][0]
    assert target.target == angka(75)
    ketik(t, 0, "indikator", "IKK17.1 Indeks pengendalian mutu")
    indikator = dokumen(ternate).indikator_urut[0]
    assert (indikator.kode, indikator.uraian) == ("IKK17.1", "Indeks pengendalian mutu")


def test_tata_letak_tersimpan_dan_dapat_diurungkan(contoh: HalamanRencanaAksi) -> None:
    """Screen and paper have one layout; all columns are a look only."""
    pilih = contoh.letak.findText("9 kolom")
    contoh.letak.setCurrentIndex(pilih)
    contoh._ganti_letak()
    pengaturan = dokumen(contoh).pengaturan
    assert pengaturan is not None
    assert pengaturan.tata_letak_renaksi == "9 kolom"
    t = contoh.tabel
    assert t.model.baris[0].jenis == "grup"
    satu = [b.isi for b in t.model.baris if isinstance(b.isi, IsiRenaksi)]
    assert len(satu) == len(dokumen(contoh).renaksi)
    assert t.model.kolom[nomor_kolom(t, "kegiatan")].judul == "Skema kegiatan"
    contoh.sesi.urungkan()
    assert contoh.letak.currentText() == "14 kolom"
    contoh.letak.setCurrentIndex(contoh.letak.count() - 1)
    contoh._ganti_letak()
    assert {"kode", "satuan", "program", "unit"} <= {k.id for k in t.model.kolom}
    assert berkas(contoh.sesi).label_ulang().startswith("tata letak")


def test_keterangan_per_periode_bila_diminta(ternate: HalamanRencanaAksi) -> None:
    """000 and 004 write it once for the kegiatan; a period may have its own."""
    t = ternate.tabel
    ketik(t, 0, "keterangan", "Terlaksana berkala")
    assert renaksi(ternate).keterangan == "Terlaksana berkala"
    assert t.model.blok(0, nomor_kolom(t, "keterangan")) == (0, 3)
    t.tampilan.ke(0, nomor_kolom(t, "rpd"))
    ternate.menu.isi_periode()
    ternate.menu.periode.actions()[-1].trigger()
    assert t.model.blok(1, nomor_kolom(t, "keterangan")) == (1, 1)
    assert t.model.isi(1, nomor_kolom(t, "keterangan")).samar == "Terlaksana berkala"
    ketik(t, 1, "keterangan", "Mundur sebulan")
    assert [b.keterangan for b in dokumen(ternate).renaksi_periode if b.periode == "TW2"] == ["Mundur sebulan"]


def test_data_dukung_dihitung_dan_dilampirkan(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    ketik(t, 0, "data_dukung", "1 Dokumen")
    assert teks(t, 0, "data_dukung") == "1 Dokumen · 0/1"
    t.tampilan.ke(1, nomor_kolom(t, "rpd"))
    anak(ternate, QPushButton, "tombol_dukung").click()
    # December is no month of TW II: the evidence goes to its last one.
    assert anak(ternate, QLabel, "judul_dukung").text() == "Data dukung Juni · Bimbingan klien"
    QApplication.clipboard().setText("https://contoh.go.id/laporan.pdf")
    anak(ternate, QPushButton, "tombol_tautan").click()
    ada = dokumen(ternate).data_dukung
    assert [(d.pada_noun, d.pada_id, d.bulan) for d in ada] == [("renaksi", renaksi(ternate).id, 6)]
    assert teks(t, 0, "data_dukung") == "1 Dokumen · 1/1"
    status = t.model.isi(0, nomor_kolom(t, "data_dukung")).status
    assert status is not None
    assert status.tanda == Tanda.SELESAI


def test_bagi_rata_semua_satu_langkah(ternate: HalamanRencanaAksi, qtbot: QtBot) -> None:
    ketik(ternate.tabel, 4, "kegiatan", "Tanpa pagu")
    ketik(ternate.tabel, 0, "rpd", "1")
    ternate.menu.isi_bagi()
    with qtbot.waitSignal(ternate.sesi.pesan) as pesan:
        ternate.menu.bagi.actions()[-1].trigger()
    assert "1 dilewati" in pesan.args[0]
    assert berkas(ternate.sesi).label_urung() == "bagi rata RPD 1 kegiatan"


def test_unit_kegiatan_atau_indikatornya(contoh: HalamanRencanaAksi) -> None:
    r = next(i for i, b in enumerate(contoh.tabel.model.baris) if isinstance(b.isi, IsiRenaksi) and b.isi.renaksi)
    isi = contoh.tabel.model.isi(r, nomor_kolom(contoh.tabel, "unit"))
    assert isi.teks or isi.samar


def test_lihat_cetakan_dan_keputusan(ternate: HalamanRencanaAksi, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ternate.minta_cetak) as minta:
        anak(ternate, QPushButton, "tombol_cetak").click()
    assert minta.args == [["renaksi"]]
    sk = baris_baru("keputusan", ternate.sesi.id_baru, tahun=TAHUN_UJI, nomor="W.29-236 TAHUN 2024")
    ternate.sesi.terapkan(Transaksi("catat keputusan", (Tambah(sk),)))
    assert anak(ternate, QPushButton, "tombol_sk").text() == "SK Nomor W.29-236 TAHUN 2024"


def test_a_new_block_of_pagu_waits_for_its_amount(ternate: HalamanRencanaAksi) -> None:
    t = ternate.tabel
    assert t.ke_sel("renaksi", renaksi(ternate).id, "uraian")
    ternate.menu.isi_pagu()
    next(a for a in ternate.menu.pagu.actions() if "blok" in a.text()).trigger()
    assert len(dokumen(ternate).renaksi_pagu) == 2
    for huruf in "1500000":
        QTest.keyClicks(QApplication.focusWidget() or t.tampilan, huruf)
    QTest.keyClick(QApplication.focusWidget() or t.tampilan, Qt.Key.Key_Return)
    assert dokumen(ternate).renaksi_pagu[-1].pagu == 1_500_000


@pytest.mark.parametrize("contoh_lain", ["rutan-soe-2023", "bapas-ternate-2024", "bapas-magelang-2026"])
def test_uang_dan_rencana_terlihat_tanpa_menggulir(
    buat_jendela: Callable[[Path | None], MainWindow], tmp_path: Path, qapp: QApplication, contoh_lain: str
) -> None:
    """On the smallest screen the matrix begins at its first column and shows all up to Capaian."""
    path = tmp_path / "satu.kinerja"
    buat_contoh(contoh_lain, path)
    jendela = buat_jendela(path)
    halaman = jendela.ke_tab("rencana_aksi")
    assert isinstance(halaman, HalamanRencanaAksi)
    tunggu_tenang(qapp, 2)
    tampilan, kolom = halaman.tabel.tampilan, halaman.tabel.model.kolom
    assert tampilan.horizontalScrollBar().value() == 0
    for nama in ("pagu", "periode", "rpd", "realisasi", "rencana", "capaian"):
        c = next(n for n, k in enumerate(kolom) if k.id == nama)
        assert tampilan.columnViewportPosition(c) + tampilan.columnWidth(c) <= tampilan.viewport().width(), nama
