"""Money: 002 T3.6 with its revised pagu, sources never added together, the reconciliation."""

from datetime import date

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.anggaran import Anggaran, TingkatNode
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.serapan import kurva_serapan, rekonsiliasi, ringkas_anggaran, tabel_belanja, tabel_kegiatan
from tests.pembuat import TAHUN_UJI, Pembuat

HARI = date(2023, 12, 7)


class Kas(Pembuat):
    def node(self, nama: str, induk: Anggaran | None = None, **isi: object) -> Anggaran:
        baru = baris_baru(
            "anggaran", self.id_baru, tahun=TAHUN_UJI, nama=nama, induk_id=induk.id if induk else None,
            urutan=len(self.dokumen.anggaran) + 1, **isi,
        )  # fmt: skip
        assert isinstance(baru, Anggaran)
        self.terapkan(Transaksi("", (Tambah(baru),)))
        return baru

    def versi(self, ke: int, tanggal: date | None = None) -> None:
        self.terapkan(Transaksi("", (Tambah(baris_baru("pagu_versi", str, tahun=TAHUN_UJI, ke=ke, tanggal=tanggal)),)))

    def pagu(self, node: Anggaran, jumlah: int, ke: int = 0) -> None:
        versi = next(v for v in self.dokumen.pagu_versi if v.ke == ke)
        baris = baris_baru("pagu", str, tahun=TAHUN_UJI, anggaran_id=node.id, versi_id=versi.id, jumlah=jumlah)
        self.terapkan(Transaksi("", (Tambah(baris),)))

    def amati(
        self, node: Anggaran, jumlah: int, sumber: str = "SP2D", hari: date = HARI, bulanan: bool = False
    ) -> None:
        baris = baris_baru(
            "observasi",
            str,
            tahun=TAHUN_UJI,
            anggaran_id=node.id,
            sumber=sumber,
            per_tanggal=hari,
            realisasi=jumlah,
            bulanan=bulanan,
        )
        self.terapkan(Transaksi("", (Tambah(baris),)))


def test_tabel_kegiatan_dengan_revisi() -> None:
    k = Kas()
    k.versi(1, date(2023, 6, 1))
    layanan = k.node("Layanan Dukungan Manajemen Internal")
    k.pagu(layanan, 3_517_380_000)
    k.pagu(layanan, 4_256_310_000, ke=1)
    k.amati(layanan, 3_772_686_066)
    baris = tabel_kegiatan(k.dokumen, TAHUN).baris[0]
    assert (baris.pagu, baris.sisa, baris.tercetak) == (4_256_310_000, 483_623_934, "88,64")
    assert baris.riwayat_pagu == (("Awal", 3_517_380_000), ("Revisi 1", 4_256_310_000))
    sebelum = tabel_kegiatan(k.dokumen, PERIODE["TW1"]).baris[0]
    assert (sebelum.pagu, sebelum.realisasi, sebelum.tercetak) == (3_517_380_000, None, "")


def test_induk_dan_rincian_dihitung_sekali() -> None:
    k = Kas()
    induk = k.node("Program", cetak=False)
    for nama, pagu, realisasi in (("A", 600, 300), ("B", 400, 100)):
        n = k.node(nama, induk)
        k.pagu(n, pagu)
        k.amati(n, realisasi)
    jumlah = ringkas_anggaran(k.dokumen, TAHUN).jumlah
    assert (jumlah.pagu, jumlah.realisasi, jumlah.tercetak) == (1000, 400, "40,00")
    assert [b.nama for b in tabel_kegiatan(k.dokumen, TAHUN).baris] == ["A", "B"]


def test_sumber_tidak_dijumlahkan_melainkan_dibandingkan() -> None:
    k = Kas()
    node = k.node("Kegiatan")
    k.pagu(node, 7_060_331_000)
    k.amati(node, 6_033_040_710, "SP2D")
    belanja = k.node("Belanja Pegawai", tingkat=TingkatNode.BELANJA, jenis_belanja="51", kode="51")
    k.pagu(belanja, 7_060_331_000)
    k.amati(belanja, 6_469_291_071, "SMART")
    k.amati(belanja, 6_433_924_071, "OM-SPAN")
    assert tabel_belanja(k.dokumen, TAHUN, "OM-SPAN").jumlah.tercetak == "91,13"
    baris = rekonsiliasi(k.dokumen, TAHUN)
    assert [(b.sumber, b.selisih) for b in baris] == [("SP2D", 0), ("OM-SPAN", 400_883_361), ("SMART", 436_250_361)]


def test_bulanan_ditambahkan_di_atas_kumulatif_terakhir() -> None:
    k = Kas()
    node = k.node("Kegiatan")
    k.pagu(node, 1000)
    k.amati(node, 100, hari=date(2023, 1, 31), bulanan=True)
    k.amati(node, 250, hari=date(2023, 2, 28))
    k.amati(node, 50, hari=date(2023, 3, 31), bulanan=True)
    assert [t.realisasi for t in kurva_serapan(k.dokumen)][:4] == [100, 250, 300, None]


def test_pagu_nol_tercetak_nol() -> None:
    k = Kas()
    node = k.node("Belanja Bantuan Sosial", tingkat=TingkatNode.BELANJA, jenis_belanja="57")
    k.pagu(node, 0)
    k.amati(node, 0, "SMART")
    baris = tabel_belanja(k.dokumen, TAHUN, "SMART").baris[0]
    assert (baris.tercetak, baris.alasan) == ("0,00", "pagu 0")


def test_tanpa_anggaran_dipakai_blok_renaksi_sekali() -> None:
    k = Kas()
    i = k.indikator()
    kegiatan = baris_baru("renaksi", k.id_baru, tahun=TAHUN_UJI, indikator_id=i.indikator_id, uraian="Penelitian")
    blok = baris_baru("renaksi_pagu", k.id_baru, tahun=TAHUN_UJI, renaksi_id=kegiatan.id, pagu=88_880_000)
    periode = [
        baris_baru(
            "renaksi_periode",
            str,
            tahun=TAHUN_UJI,
            renaksi_id=kegiatan.id,
            periode=f"TW{t}",
            rpd=22_220_000,
            realisasi=r,
        )
        for t, r in ((1, 21_450_000), (2, None))
    ]
    k.terapkan(Transaksi("", tuple(Tambah(b) for b in (kegiatan, blok, *periode))))
    tabel = ringkas_anggaran(k.dokumen, TAHUN)
    assert (tabel.asal, tabel.jumlah.pagu, tabel.jumlah.realisasi) == ("renaksi", 88_880_000, 21_450_000)


def test_jenis_belanja_pada_kedalaman_tiga() -> None:
    k = Kas()
    kegiatan = k.node("Kegiatan")
    kro = k.node("KRO", kegiatan)
    for jenis, pagu in (("51", 1000), ("52", 500)):
        ro = k.node(f"RO {jenis}", kro, jenis_belanja=jenis)
        k.pagu(ro, pagu)
        k.amati(ro, pagu // 2)
    tabel = tabel_belanja(k.dokumen, TAHUN, "SP2D")
    assert [(b.kode, b.pagu, b.tercetak) for b in tabel.baris] == [("51", 1000, "50,00"), ("52", 500, "50,00")]


def test_rincian_yang_lebih_baru_mengalahkan_angka_induk_yang_lama() -> None:
    k = Kas()
    k.versi(1)
    induk = k.node("Kegiatan")
    k.pagu(induk, 600)
    k.amati(induk, 30, hari=date(2023, 1, 31))
    rinci = k.node("KRO", induk)
    k.pagu(rinci, 600)
    k.pagu(rinci, 700, ke=1)
    k.amati(rinci, 630)
    jumlah = ringkas_anggaran(k.dokumen, TAHUN).jumlah
    assert (jumlah.pagu, jumlah.realisasi, jumlah.tercetak) == (700, 630, "90,00")
    assert ringkas_anggaran(k.dokumen, PERIODE["TW1"]).jumlah.realisasi == 30


def test_blok_di_atas_memuat_realisasi_semua_kegiatannya() -> None:
    """000: one pagu for a sasaran; what its kegiatan spend counts against it, once, and makes the curve."""
    k = Kas()
    i = k.indikator()
    dua = [baris_baru("renaksi", k.id_baru, tahun=TAHUN_UJI, indikator_id=i.indikator_id, uraian=u) for u in ("A", "B")]
    blok = baris_baru("renaksi_pagu", k.id_baru, tahun=TAHUN_UJI, sasaran_id=i.sasaran_id, pagu=10_499_117_000)
    baris = [
        baris_baru("renaksi_periode", str, tahun=TAHUN_UJI, renaksi_id=r.id, periode=p, rpd=rpd, realisasi=nyata)
        for r, p, rpd, nyata in (
            (dua[0], "SM1", 600, 500), (dua[0], "SM2", 400, None), (dua[1], "TAHUN", 1_000, 700),
        )
    ]  # fmt: skip
    k.terapkan(Transaksi("", tuple(map(Tambah, (*dua, blok, *baris)))))
    tabel = ringkas_anggaran(k.dokumen, TAHUN)
    assert (tabel.asal, tabel.jumlah.pagu, tabel.jumlah.realisasi) == ("renaksi", 10_499_117_000, 1_200)
    assert ringkas_anggaran(k.dokumen, PERIODE["SM1"]).jumlah.realisasi == 500
    titik = {t.bulan: (t.rpd, t.realisasi) for t in kurva_serapan(k.dokumen) if (t.rpd, t.realisasi) != (None, None)}
    assert titik == {6: (600, 500), 12: (2_000, 1_200)}
