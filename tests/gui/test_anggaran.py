"""Tab Anggaran: the money tables of 002 on screen, and what an officer does with them."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.transaksi import Hapus, Transaksi, perubahan
from kinerja_desktop.domain.anggaran import TingkatNode
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.serapan import sumber_utama
from kinerja_desktop.gui.halaman.anggaran import HalamanAnggaran
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from tests.gui.bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from tests.gui.palsu import BerkasPalsu

# Lists that pop up grab the keyboard; the offscreen platform cannot and says so.
tanpa_layar = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
LAYANAN = "Layanan Dukungan Manajemen Internal"


@pytest.fixture
def sesi(qapp: object) -> Sesi:
    return sesi_uji()


@pytest.fixture
def halaman(qtbot: QtBot, sesi: Sesi) -> HalamanAnggaran:
    h = HalamanAnggaran(sesi)
    tampilkan(qtbot, h)
    return h


def tekan(halaman: QWidget, nama: str) -> None:
    anak(halaman, QPushButton, nama).click()


def berkas(sesi: Sesi) -> BerkasPalsu:
    return cast(BerkasPalsu, sesi.berkas)


def test_tabel_3_6(halaman: HalamanAnggaran) -> None:
    """002 T3.6: revised pagu, sisa, serapan rounded half-up, total 85,45 %."""
    t = halaman.tabel
    r = baris(t, LAYANAN)
    kolom = ("pagu-0", "pagu-1", "berlaku", "realisasi", "sisa", "serapan")
    assert [teks(t, r, k) for k in kolom] == [
        "3.517.380.000", "4.256.310.000", "4.256.310.000", "3.772.686.066", "483.623.934", "88,64 %",
    ]  # fmt: skip
    total = len(t.model.baris) - 1
    assert [teks(t, total, k) for k in ("berlaku", "realisasi", "sisa", "serapan")] == [
        "7.060.331.000", "6.033.040.710", "1.027.290.290", "85,45 %",
    ]  # fmt: skip


def test_versi_yang_tidak_menyebut_baris_membiarkan_pagu_lama(halaman: HalamanAnggaran) -> None:
    t = halaman.tabel
    isi = t.model.isi(baris(t, "Operasi Bidang Keamanan"), nomor_kolom(t, "pagu-1"))
    assert (isi.teks, isi.samar) == ("", "28.504.000")


def test_mengetik_realisasi_mengubah_sisa_dan_serapan(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    t = halaman.tabel
    r = baris(t, "Operasi Bidang Keamanan")
    ketik(t, r, "realisasi", "28504000")
    assert (teks(t, r, "sisa"), teks(t, r, "serapan")) == ("0", "100,00 %")
    assert berkas(sesi).label_urung().endswith("Operasi Bidang Keamanan")
    sesi.urungkan()
    assert teks(t, r, "serapan") == "54,58 %"


def test_realisasi_melebihi_pagu_ditandai(halaman: HalamanAnggaran) -> None:
    t = halaman.tabel
    r = baris(t, "Operasi Bidang Keamanan")
    ketik(t, r, "realisasi", "30.000.000")
    assert "melebihi pagu" in t.model.catatan(r, nomor_kolom(t, "realisasi"))


def test_tanggal_baru_membuka_kolom_kosong_dengan_angka_lama_samar(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    tanggal = anak(halaman, QLineEdit, "per_tanggal")
    tanggal.setText("31/12/2023")
    tanggal.editingFinished.emit()
    t = halaman.tabel
    r, c = baris(t, "Operasi Bidang Keamanan"), nomor_kolom(t, "realisasi")
    assert t.model.kolom[c].judul == "Realisasi SP2D per 31 Desember 2023"
    assert (t.model.isi(r, c).teks, t.model.isi(r, c).samar) == ("", "15.557.000 per 7/12")
    ketik(t, r, "realisasi", "20000000")
    assert {o.per_tanggal for o in sesi.dokumen.observasi if o.sumber == "SP2D"} == {
        date(2023, 12, 7), date(2023, 12, 31),
    }  # fmt: skip


def test_bukan_tanggal_ditolak_dengan_alasan(halaman: HalamanAnggaran, sesi: Sesi, qtbot: QtBot) -> None:
    tanggal = anak(halaman, QLineEdit, "per_tanggal")
    for isi, sebab in (("kemarin", "bukan tanggal"), ("5 Januari 2024", "di luar tahun anggaran 2023")):
        tanggal.setText(isi)
        with qtbot.waitSignal(sesi.pesan) as pesan:
            tanggal.editingFinished.emit()
        assert pesan.args is not None
        assert sebab in pesan.args[0]
        assert tanggal.property("salah")
    assert halaman.tabel.model.kolom[nomor_kolom(halaman.tabel, "realisasi")].judul.endswith("7 Desember 2023")


def test_baris_dan_rincian_baru(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    t = halaman.tabel
    t.tampilan.ke(baris(t, LAYANAN), 0)
    tekan(halaman, "tombol_baris")
    r = baris(t, "KRO baru")
    assert r == baris(t, LAYANAN) + 1
    assert "belum bernama" in t.model.catatan(r, nomor_kolom(t, "nama"))
    ketik(t, r, "nama", "Layanan Umum")
    t.tampilan.ke(baris(t, "Layanan Umum"), 0)
    halaman._tambah_rincian()
    assert teks(t, baris(t, "RO baru"), "nama") == "\u2003RO baru"
    t.tampilan.ke(baris(t, "Layanan Umum"), 0)
    t.lakukan("hapus")
    assert not any(a.nama in ("Layanan Umum", "RO baru") for a in sesi.dokumen.anggaran)


def test_revisi_pagu_perlu_alasan_lalu_menjadi_kolom(halaman: HalamanAnggaran, sesi: Sesi, qtbot: QtBot) -> None:
    tekan(halaman, "tombol_revisi")
    assert anak(halaman, QFrame, "bilah_revisi").isVisible()
    with qtbot.waitSignal(sesi.pesan):
        tekan(halaman, "tombol_revisi_simpan")
    anak(halaman, QLineEdit, "revisi_alasan").setText("Pemutakhiran POK")
    tekan(halaman, "tombol_revisi_simpan")
    assert not anak(halaman, QFrame, "bilah_revisi").isVisible()
    assert [k.judul for k in halaman.tabel.model.kolom if k.id.startswith("pagu-")] == [
        "Pagu awal", "Pagu revisi 1", "Pagu revisi 2",
    ]  # fmt: skip
    assert max(sesi.dokumen.pagu_versi, key=lambda v: v.ke).tanggal == date(2023, 12, 7)


def test_jenis_belanja_dan_sumbernya(halaman: HalamanAnggaran) -> None:
    """002 gambar 3.1 and 3.2 side by side: 52 differs between SMART and OM-SPAN."""
    halaman.tampilan.pilih("belanja")
    t = halaman.tabel
    r = baris(t, "Belanja Barang")
    judul = {k.judul.split(" per ")[0]: k.id for k in t.model.kolom}
    assert teks(t, r, judul["SMART"]) == "2.689.243.069"
    assert teks(t, r, judul["OM-SPAN"]) == "2.653.876.069"
    total = len(t.model.baris) - 1
    assert {teks(t, total, judul[s]) for s in ("SMART", "OM-SPAN")} == {"6.469.291.071", "6.433.924.071"}
    halaman.tampilan.pilih("kegiatan")
    assert halaman.sumber_kini == "SP2D"


def test_rekonsiliasi_menyebut_selisih(halaman: HalamanAnggaran) -> None:
    halaman.tampilan.pilih("sumber")
    t = halaman.tabel_rekonsiliasi
    assert [teks(t, r, "sumber") for r in range(3)] == ["SP2D · utama", "OM-SPAN", "SMART"]
    assert [teks(t, r, "selisih") for r in range(3)] == ["", "+400.883.361", "+436.250.361"]
    assert "Sebut sumber" in t.model.catatan(1, nomor_kolom(t, "selisih"))


def test_lembar_sumber_terbuka_untuk_diisi(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    halaman.tampilan.pilih("sumber")
    halaman.sumber.setCurrentText("SAKTI")
    halaman._ganti_sumber()
    t = halaman.tabel
    assert t.model.baris[0].teks.startswith("SAKTI per ")
    ketik(t, 1, "realisasi", "1000")
    assert any(o.sumber == "SAKTI" and o.realisasi == 1000 for o in sesi.dokumen.observasi)


def test_rpd_ditandai_bila_berbeda_dari_pagu(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    halaman.tampilan.pilih("bulan")
    t = halaman.tabel
    r = baris(t, "Operasi Bidang Keamanan", "nama")
    assert teks(t, r, "selisih") == "0"
    ketik(t, r, "B01", "1")
    assert "RPD kurang" in t.model.catatan(r, nomor_kolom(t, "selisih"))
    t.tampilan.ke(r, nomor_kolom(t, "B01"))
    tekan(halaman, "tombol_bagi")
    assert teks(t, r, "selisih") == "0"
    assert teks(t, r, "B12") == "2.375.337"


def test_realisasi_bulan_menyebut_bulan_yang_tidak_diamati(halaman: HalamanAnggaran) -> None:
    halaman.tampilan.pilih("bulan")
    t = halaman.tabel
    r = baris(t, "Operasi Bidang Keamanan", "nama") + 1
    assert (teks(t, r, "B11"), teks(t, r, "B12")) == ("", "15.557.000")
    assert "sejak Januari" in t.model.catatan(r, nomor_kolom(t, "B12"))


def test_periode_lain_membiarkan_sumber_dan_tanggal(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    halaman.sumber.setCurrentText("SMART")
    halaman._ganti_sumber()
    sesi.pilih(periode=PERIODE["B03"])
    assert halaman.sumber_kini == "SMART"


def test_sumber_utama_dipilih_di_sini(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    halaman.sumber.setCurrentText("SMART")
    halaman._ganti_sumber()
    assert anak(halaman, QPushButton, "tombol_utama").isVisible()
    tekan(halaman, "tombol_utama")
    assert sumber_utama(sesi.dokumen) == "SMART"
    assert halaman.pil_utama.isVisible()


@pytest.mark.parametrize(
    ("noun", "kolom", "tampilan"), [("anggaran", "realisasi", "kegiatan"), ("anggaran", "rpd", "bulan"),
                                    ("anggaran", "pagu", "kegiatan"), ("anggaran", "observasi", "sumber")],
)  # fmt: skip
def test_temuan_membawa_ke_selnya(halaman: HalamanAnggaran, sesi: Sesi, noun: str, kolom: str, tampilan: str) -> None:
    node = next(a for a in sesi.dokumen.anggaran if a.nama == LAYANAN)
    halaman.ke_temuan(noun, node.id, kolom)
    assert halaman.tampilan.kini == tampilan
    isi = halaman.tabel.baris_sekarang()
    assert isi is not None
    assert isi.isi.node == node


def test_cari_berputar(halaman: HalamanAnggaran) -> None:
    assert halaman.cari("sarana")
    pertama = halaman.tabel.tampilan.kini()
    assert halaman.cari("SARANA")
    assert halaman.tabel.tampilan.kini() == pertama
    assert not halaman.cari("tidak ada ini")


def test_tahun_kosong_menyebut_langkah_pertama(qtbot: QtBot) -> None:
    from tests.pembuat import Pembuat

    h = HalamanAnggaran(sesi_uji(Pembuat().dokumen))
    tampilkan(qtbot, h)
    assert "+ Baris" in h.tabel.lembar.kosong
    tekan(h, "tombol_baris")
    assert teks(h.tabel, 0, "nama") == "Kegiatan baru"
    h.tampilan.pilih("belanja")
    h.tabel.setFocus(Qt.FocusReason.OtherFocusReason)
    tekan(h, "tombol_baris")
    assert [teks(h.tabel, r, "kode") for r in range(4)] == ["51", "52", "53", "57"]


def test_menutup_berkas_mengosongkan_halaman(qtbot: QtBot) -> None:
    h = HalamanAnggaran(sesi_uji())
    tampilkan(qtbot, h)
    h.sesi.tutup()
    assert not h.tabel.model.baris
    assert not any(t.isEnabled() for t in h.findChildren(QPushButton) if t.isVisible() and t.text().startswith("+"))


# Volume RO and deviasi ---------------------------------------------------------------------------------------------------


@tanpa_layar
def test_volume_ro_diisi_per_bulan(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    t = halaman.tabel
    operasi = next(a for a in sesi.dokumen.anggaran if a.nama == "Operasi Bidang Keamanan")
    sesi.terapkan(Transaksi("", perubahan(operasi, tingkat=TingkatNode.RO)))
    halaman.tampilan.pilih("volume")
    assert halaman.tabel.model.rowCount() == 1
    t = halaman.tabel
    for kolom, isi in (("volume", "12"), ("satuan", "Layanan"), ("B03", "3"), ("B11", "11")):
        ketik(t, 0, kolom, isi)
    assert teks(t, 0, "capaian") == "91,67 %"
    ketik(t, 0, "B12", "2")
    assert "lebih kecil dari s.d. November" in t.model.catatan(0, nomor_kolom(t, "B12"))
    sesi.urungkan()
    assert t.model.catatan(0, nomor_kolom(t, "B12")) == ""


def test_volume_tanpa_ro_menyebut_apa_yang_diperlukan(halaman: HalamanAnggaran) -> None:
    halaman.tampilan.pilih("volume")
    assert halaman.tabel.model.rowCount() == 0
    assert "RO" in halaman.tabel.lembar.kosong  # type: ignore[union-attr]


def test_volume_ro_tidak_menawarkan_sumber_dan_tanggal(halaman: HalamanAnggaran) -> None:
    """They choose nothing there; every other view of the chain keeps them."""
    pilihan = [anak(halaman, QWidget, n) for n in ("label_sumber", "sumber", "label_tanggal", "per_tanggal")]
    for nama in ("kegiatan", "volume", "bulan", "tahun", "belanja"):
        halaman.tampilan.pilih(nama)
        assert {w.isVisible() for w in pilihan} == {nama not in ("volume", "tahun")}, nama
    halaman.tampilan.pilih("volume")
    assert anak(halaman, QLabel, "petunjuk").isVisible()


def test_deviasi_per_bulan(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    """One kegiatan with a plan of 100 a month, read monthly; the others are taken away."""
    t = halaman.tabel
    for nama in ("Fasilitasi", "Operasi", LAYANAN, "Layanan Sarana", "Layanan Manajemen SDM"):
        t.tampilan.ke(baris(t, nama), 1)
        t.lakukan("hapus")
    halaman.tampilan.pilih("bulan")
    r = baris(t, "Layanan Manajemen Kinerja Internal", "nama")
    for bulan, jumlah in (("B01", "100"), ("B02", "100"), ("B03", "0")):
        ketik(t, r, bulan, jumlah)
    halaman.tampilan.pilih("kegiatan")
    for hari, jumlah in (("31 Januari 2023", "80"), ("28 Februari 2023", "380"), ("31 Maret 2023", "390")):
        halaman.tanggal.isi(
            date(2023, {"Januari": 1, "Februari": 2, "Maret": 3}[hari.split()[1]], int(hari.split()[0]))
        )
        halaman._atur_lembar()
        ketik(t, baris(t, "Layanan Manajemen Kinerja Internal"), "realisasi", jumlah)
    halaman.tampilan.pilih("bulan")
    deviasi = next(n for n, b in enumerate(t.model.baris) if getattr(b.isi, "jenis", "") == "deviasi")
    assert [teks(t, deviasi, b) for b in ("B01", "B02", "B03", "B04")] == ["20,00 %", "100,00 %", "100,00 %", ""]
    assert [teks(t, deviasi + 1, b) for b in ("B01", "B02", "B03")] == ["20,00 %", "60,00 %", "73,33 %"]
    assert "memuat bulan sebelumnya" in t.model.catatan(deviasi, nomor_kolom(t, "B12"))


def test_tahun_lama_tanpa_aturan_deviasi(halaman: HalamanAnggaran, sesi: Sesi) -> None:
    sesi.terapkan(Transaksi("", (Hapus(sesi.dokumen.aturan_nama["deviasi"]),)))
    halaman.tampilan.pilih("bulan")
    assert anak(halaman, QLabel, "petunjuk").text() == "Tabel aturan deviasi belum ada pada tahun ini."
    tekan(halaman, "tombol_aturan")
    assert "deviasi" in sesi.dokumen.aturan_nama
    assert not anak(halaman, QPushButton, "tombol_aturan").isVisible()
