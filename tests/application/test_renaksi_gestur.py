"""The rencana aksi as an officer shapes it, with the figures of 003 (Bapas Ternate 2024)."""

from datetime import date

import pytest

from kinerja_desktop.application import renaksi_angka as a
from kinerja_desktop.application import renaksi_gestur as g
from kinerja_desktop.application.anggaran_gestur import tambah_node
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.perencanaan import bagi_rpd
from kinerja_desktop.application.pk_gestur import sel_target
from kinerja_desktop.application.sel import baca_sel, pilihan_sel, sel_baris, sel_kunci, tulis_sel
from kinerja_desktop.application.transaksi import Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.anggaran import Anggaran
from kinerja_desktop.domain.angka import Ditolak, Terbaca
from kinerja_desktop.domain.pagu_renaksi import blok_kegiatan, blok_sendiri
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, Renaksi
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.domain.serapan import tabel_renaksi
from tests.pembuat import TAHUN_UJI, Pembuat


class Matriks(Pembuat):
    def kegiatan(self, indikator: IndikatorTahun, uraian: str) -> Renaksi:
        lama = set(self.dokumen.peta("renaksi"))
        self.terapkan(g.tambah_kegiatan(self.dokumen, self.id_baru, indikator, uraian=uraian))
        return next(r for r in self.dokumen.renaksi if r.id not in lama)

    def pagu(self, renaksi: Renaksi, jumlah: int, nomor: int = 0) -> None:
        sendiri = blok_sendiri(self.dokumen, renaksi)
        sel = a.sel_pagu(self.dokumen, renaksi, sendiri[nomor] if sendiri else None)
        self.terapkan(isi_sel(self.dokumen, [(sel, jumlah, "")], "isi pagu"))

    def isi(self, renaksi: Renaksi, kode: str, kolom: str, nilai: object) -> None:
        blok = next(iter(blok_kegiatan(self.dokumen, renaksi)), None)
        sel = a.sel_periode(self.dokumen, renaksi, blok, kode, kolom)
        self.terapkan(isi_sel(self.dokumen, [(sel, nilai, "")], "isi"))

    def rpd(self, renaksi: Renaksi) -> dict[str, int | None]:
        return {b.periode: b.rpd for b in a.baris_kegiatan(self.dokumen, renaksi)}

    def kini(self, renaksi: Renaksi) -> Renaksi:
        hasil = self.dokumen.ambil("renaksi", renaksi.id)
        assert isinstance(hasil, Renaksi)
        return hasil

    def node(self, pagu: int) -> Anggaran:
        self.terapkan(tambah_node(self.dokumen, self.id_baru, nama="Layanan Perkantoran"))
        node = self.dokumen.anggaran[-1]
        sel = sel_kunci("pagu", "jumlah", tahun=TAHUN_UJI, anggaran_id=node.id, versi_id=self.dokumen.pagu_versi[0].id)
        self.terapkan(isi_sel(self.dokumen, [(sel, pagu, "")], "isi"))
        self.terapkan(bagi_rpd(self.dokumen, node, pagu))
        return node

    def amati(self, node: Anggaran, hari: date, jumlah: int) -> None:
        sel = sel_kunci(
            "observasi", "realisasi", tahun=TAHUN_UJI, anggaran_id=node.id, sumber="SP2D", per_tanggal=hari, bulanan=False
        )  # fmt: skip
        self.terapkan(isi_sel(self.dokumen, [(sel, jumlah, "")], "isi"))


@pytest.fixture
def m() -> Matriks:
    return Matriks()


def test_bagi_rata_sisa_di_periode_terakhir(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    m.pagu(r, 88_880_001)
    m.terapkan(g.bagi_rpd_kegiatan(m.dokumen, r))
    assert m.rpd(r) == {"TW1": 22_220_000, "TW2": 22_220_000, "TW3": 22_220_000, "TW4": 22_220_001}


def test_bagi_rata_membiarkan_periode_tertutup(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    m.pagu(r, 100)
    m.isi(r, "TW1", "rpd", 40)
    m.tutup("TW1")
    m.terapkan(g.bagi_rpd_kegiatan(m.dokumen, r))
    assert m.rpd(r) == {"TW1": 40, "TW2": 20, "TW3": 20, "TW4": 20}


def test_bagi_rata_tanpa_pagu_menyebut_sebabnya(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    with pytest.raises(TransaksiError, match="belum diisi"):
        g.bagi_rpd_kegiatan(m.dokumen, r)


def test_beberapa_blok_di_bawah_satu_kegiatan(m: Matriks) -> None:
    """003 2.1: four blocks under one kegiatan text, each with its own rows, each counted once."""
    r = m.kegiatan(m.indikator(), "Rencana kerja, anggaran, dan pelaporan")
    m.pagu(r, 2_450_000)
    m.isi(r, "TW1", "realisasi", 450_000)
    m.terapkan(g.tambah_blok(m.dokumen, r, m.id_baru))
    m.pagu(r, 6_050_000, 1)
    m.terapkan(g.bagi_rpd_kegiatan(m.dokumen, r))
    assert [b.rpd for b in a.baris_kegiatan(m.dokumen, r) if b.periode == "TW1"].count(1_512_500) == 1
    jumlah = tabel_renaksi(m.dokumen, PERIODE["TAHUN"]).jumlah
    assert (jumlah.pagu, jumlah.realisasi) == (8_500_000, 450_000)
    kedua = blok_sendiri(m.dokumen, r)[1]
    m.terapkan(g.hapus_blok(m.dokumen, kedua))
    assert m.rpd(r)["TW1"] == 612_500


def test_pagu_satu_indikator_mencakup_semua_kegiatan(m: Matriks) -> None:
    i = m.indikator()
    r, s = m.kegiatan(i, "Skema satu"), m.kegiatan(i, "Skema dua")
    m.pagu(r, 100)
    m.pagu(s, 50)
    awal = m.dokumen
    gestur = m.terapkan(g.atur_tingkat_pagu(m.dokumen, r, "indikator", m.id_baru))
    assert [b.pagu for b in m.dokumen.renaksi_pagu] == [150]
    assert blok_kegiatan(m.dokumen, r) == blok_kegiatan(m.dokumen, s)
    assert terapkan(m.dokumen, gestur.inverse().edits) == awal
    with pytest.raises(TransaksiError, match="beberapa kegiatan"):
        g.bagi_rpd_kegiatan(m.dokumen, r)
    m.terapkan(g.atur_tingkat_pagu(m.dokumen, r, "kegiatan", m.id_baru))
    assert blok_kegiatan(m.dokumen, s) == ()


def test_pagu_tertaut_dibaca_dari_anggaran(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Layanan perkantoran")
    m.pagu(r, 5)
    node = m.node(1_200)
    m.amati(node, date(2023, 3, 31), 250)
    m.amati(node, date(2023, 6, 30), 700)
    m.terapkan(g.tautkan(m.dokumen, r, blok_sendiri(m.dokumen, r)[0], node, m.id_baru))
    blok = blok_sendiri(m.dokumen, r)[0]
    assert (blok.pagu, a.pagu_blok(m.dokumen, blok)) == (None, 1_200)
    assert a.rpd_tautan(m.dokumen, blok, PERIODE["TW2"]) == 300
    tautan = [a.realisasi_tautan(m.dokumen, blok, PERIODE[k]) for k in ("TW1", "TW2", "TW3")]
    assert [(t.jumlah, t.catatan) for t in tautan] == [(250, ""), (450, ""), (None, "")]
    m.amati(node, date(2023, 12, 7), 900)
    akhir = a.realisasi_tautan(m.dokumen, blok, PERIODE["TW4"])
    assert (akhir.jumlah, akhir.catatan) == (200, "Jumlah sejak Juli, karena SP2D tidak diamati pada September.")
    with pytest.raises(TransaksiError, match="tab Anggaran"):
        g.bagi_rpd_kegiatan(m.dokumen, r)
    m.terapkan(g.lepaskan(m.dokumen, blok))
    assert blok_sendiri(m.dokumen, r)[0].pagu == 1_200


def test_periode_lebih_panjang_mengumpulkan_barisnya(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    for kode, rpd, rencana in (("TW1", 10, "Rapat"), ("TW2", 20, "Rapat"), ("TW3", 30, "Kunjungan")):
        m.isi(r, kode, "rpd", rpd)
        m.isi(r, kode, "rencana", rencana)
    awal = m.dokumen
    gestur = m.terapkan(g.ubah_jenis_periode(m.dokumen, r, JenisPeriode.SEMESTER))
    assert m.rpd(r) == {"SM1": 30, "SM2": 30}
    assert [b.rencana for b in a.baris_kegiatan(m.dokumen, r) if b.periode == "SM1"] == ["Rapat"]
    assert terapkan(m.dokumen, gestur.inverse().edits) == awal
    m.terapkan(g.ubah_jenis_periode(m.dokumen, m.kini(r), JenisPeriode.TRIWULAN))
    assert m.rpd(r) == {"TW1": 15, "TW2": 15, "TW3": 15, "TW4": 15}


def test_realisasi_tidak_dipecah_dengan_menebak(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    m.terapkan(g.ubah_jenis_periode(m.dokumen, r, JenisPeriode.TAHUN))
    m.isi(m.kini(r), "TAHUN", "realisasi", 10)
    with pytest.raises(TransaksiError, match="tidak dapat dipecah"):
        g.ubah_jenis_periode(m.dokumen, m.kini(r), JenisPeriode.TRIWULAN)


def test_periode_tertutup_menolak_perubahan_jenis(m: Matriks) -> None:
    r = m.kegiatan(m.indikator(), "Bimbingan klien")
    m.isi(r, "TW1", "rpd", 10)
    m.tutup("TW1")
    with pytest.raises(TransaksiError, match="sudah ditutup"):
        g.ubah_jenis_periode(m.dokumen, r, JenisPeriode.SEMESTER)


def test_gandakan_membawa_rencana_bukan_uang(m: Matriks) -> None:
    i = m.indikator()
    r = m.kegiatan(i, "Bimbingan klien")
    m.isi(r, "TW1", "rencana", "Rapat")
    m.isi(r, "TW1", "rpd", 10)
    gestur: Transaksi = m.terapkan(g.gandakan_kegiatan(m.dokumen, m.kini(r), m.id_baru))
    assert gestur.label == "gandakan kegiatan"
    salinan = a.kegiatan_indikator(m.dokumen, i)[1]
    assert [(b.rencana, b.rpd) for b in a.baris_kegiatan(m.dokumen, salinan)] == [("Rapat", None)]
    m.terapkan(g.hapus_kegiatan(m.dokumen, [salinan]))
    assert len(m.dokumen.renaksi) == 1


def test_jenis_periode_diketik_seperti_di_kertas(m: Matriks) -> None:
    """000 writes Semesteran and Tahunan; typing it takes the period rows along, as the menu does."""
    r = m.kegiatan(m.indikator(), "Fasilitasi data dukung")
    for kode in ("TW1", "TW2", "TW3"):
        m.isi(r, kode, "rpd", 10)
    sel = sel_baris(m.kini(r), "jenis_periode")
    assert pilihan_sel(m.dokumen, sel) == ("Triwulanan", "Semesteran", "Tahunan")
    baca = [baca_sel(m.dokumen, sel, t) for t in ("Semesteran", " semester ", "TAHUNAN", "bulanan")]
    assert [b.nilai for b in baca if isinstance(b, Terbaca)] == [
        JenisPeriode.SEMESTER, JenisPeriode.SEMESTER, JenisPeriode.TAHUN,
    ]  # fmt: skip
    assert isinstance(baca[-1], Ditolak)
    assert baca[-1].alasan.endswith("Triwulanan, Semesteran, Tahunan")
    awal = m.dokumen
    gestur = m.terapkan(isi_sel(m.dokumen, [(sel, JenisPeriode.SEMESTER, "Semesteran")], "isi periode"))
    assert m.rpd(r) == {"SM1": 20, "SM2": 10}
    assert tulis_sel(m.dokumen, sel) == "Semesteran"
    assert terapkan(m.dokumen, gestur.inverse().edits) == awal


def test_target_memberi_satuan_yang_belum_ada(m: Matriks) -> None:
    """003 prints ``5 Unit`` in one cell; an indikator that has its unit keeps it."""
    baru, lama = m.indikator(satuan=""), m.indikator(satuan="Dokumen")
    for i, teks in ((baru, "5 Unit"), (lama, "1")):
        sel = sel_target(m.dokumen, m.dokumen.pk[0], i)
        baca = baca_sel(m.dokumen, sel, teks)
        assert isinstance(baca, Terbaca)
        m.terapkan(isi_sel(m.dokumen, [(sel, baca.nilai, teks)], "isi target"))
    assert [m.dokumen.indikator_tahun_id[i.indikator_id].satuan for i in (baru, lama)] == ["Unit", "Dokumen"]
    sel = sel_target(m.dokumen, m.dokumen.pk[0], baru)
    assert isinstance(baca_sel(m.dokumen, sel, "70 %"), Ditolak)


def test_bagi_rata_banyak_melewati_yang_tidak_dapat(m: Matriks) -> None:
    i = m.indikator()
    r, s, kosong = m.kegiatan(i, "Satu"), m.kegiatan(i, "Dua"), m.kegiatan(i, "Tanpa pagu")
    m.pagu(r, 10)
    m.pagu(s, 20)
    gestur, lewat = g.bagi_rpd_banyak(m.dokumen, m.dokumen.renaksi)
    m.terapkan(gestur)
    assert (gestur.label, lewat) == ("bagi rata RPD 2 kegiatan", 1)
    assert m.rpd(r) == {"TW1": 2, "TW2": 2, "TW3": 2, "TW4": 4}
    assert m.rpd(kosong) == {}
    with pytest.raises(TransaksiError, match="belum diisi"):
        g.bagi_rpd_banyak(m.dokumen, [m.kini(kosong)])
