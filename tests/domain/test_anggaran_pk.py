"""PK beside pagu: one rule for the total of the PK, and the revision whose amount explains the difference exactly."""

from datetime import date

import pytest

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.anggaran_pk import banding_pk, jumlah_pk
from kinerja_desktop.domain.periksa_anggaran import pk_dan_pagu
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.perjanjian_kinerja import TingkatAnggaran
from tests.domain.test_serapan import Kas
from tests.pembuat import TAHUN_UJI

P, K = TingkatAnggaran.PROGRAM, TingkatAnggaran.KEGIATAN


class Dipa(Kas):
    def isi_pk(self, *baris: tuple[TingkatAnggaran, int | None]) -> None:
        pk = self.dokumen.pk[0]
        isi = [
            Tambah(baris_baru("pk_anggaran", self.id_baru, tahun=TAHUN_UJI, pk_id=pk.id, tingkat=t, uraian=f"Baris {n}",
                              anggaran=jumlah, urutan=n))
            for n, (t, jumlah) in enumerate(baris, 1)
        ]  # fmt: skip
        self.terapkan(Transaksi("", tuple(isi)))


def rutan_soe() -> Dipa:
    """002: PK 2.362.664.000 + 3.958.737.000; T3.6 with one revised KRO."""
    k = Dipa()
    k.isi_pk((P, 2_362_664_000), (K, 2_362_664_000), (P, 3_958_737_000), (K, 3_958_737_000))
    k.versi(1, date(2023, 6, 1))
    for nama, awal in (
        ("Fasilitasi dan Pembinaan Masyarakat", 2_334_160_000), ("Operasi Bidang Keamanan", 28_504_000),
        ("Layanan Dukungan Manajemen Internal", 3_517_380_000), ("Layanan Sarana dan Prasarana Internal", 361_931_000),
        ("Layanan Manajemen SDM Internal", 10_500_000), ("Layanan Manajemen Kinerja Internal", 68_926_000),
    ):  # fmt: skip
        node = k.node(nama)
        k.pagu(node, awal)
        if nama == "Layanan Dukungan Manajemen Internal":
            k.pagu(node, 4_256_310_000, ke=1)
    return k


@pytest.mark.parametrize(
    ("baris", "jumlah"),
    [
        ([(P, 100), (K, 60), (K, 50)], 110),  # what a program row says besides its kegiatan is not counted again
        ([(P, 100), (K, None)], 100),
        ([(P, 100), (P, None), (K, 7)], 107),  # a program without kegiatan counts itself beside one that has them
        ([(K, 5), (P, 100), (K, 60)], 65),
        ([(P, None), (K, None)], None),
        ([(P, 9), (K, 0)], 0),
        ([], None),
    ],
)
def test_jumlah_pk(baris: list[tuple[TingkatAnggaran, int | None]], jumlah: int | None) -> None:
    k = Dipa()
    k.isi_pk(*baris)
    assert jumlah_pk(k.dokumen, k.dokumen.pk[0]) == jumlah


def test_temuan_menyebut_revisi_yang_menjelaskan() -> None:
    (temuan,) = pk_dan_pagu(rutan_soe().dokumen, TAHUN)
    assert temuan.alasan == (
        "Anggaran PK 6.321.401.000, sedangkan pagu yang berlaku 7.060.331.000. "
        "Selisih Rp738.930.000 = revisi Layanan Dukungan Manajemen Internal."
    )


def test_sebelum_revisi_tidak_ada_selisih() -> None:
    k = rutan_soe()
    banding = banding_pk(k.dokumen, PERIODE["TW1"])
    assert banding
    assert (banding.jumlah, banding.pagu, banding.selisih) == (6_321_401_000,) * 2 + (0,)
    assert not list(pk_dan_pagu(k.dokumen, PERIODE["TW1"]))


def test_revisi_lain_tidak_ikut_disebut() -> None:
    """Rupiah moved between two other rows in the same version leave the one that explains it alone."""
    k = rutan_soe()
    a, b = (next(n for n in k.dokumen.anggaran if n.nama.startswith(awal)) for awal in ("Operasi", "Fasilitasi"))
    k.pagu(a, 30_504_000, ke=1)
    k.pagu(b, 2_332_160_000, ke=1)
    banding = banding_pk(k.dokumen, TAHUN)
    assert banding
    assert banding.penjelasan == "Selisih Rp738.930.000 = revisi Layanan Dukungan Manajemen Internal"


def test_selisih_tanpa_revisi_dikatakan_apa_adanya() -> None:
    k = Dipa()
    k.isi_pk((K, 10))
    k.pagu(k.node("A"), 25)
    banding = banding_pk(k.dokumen, TAHUN)
    assert banding
    assert banding.penjelasan == "Selisih Rp15 belum dijelaskan oleh revisi pagu"


def test_induk_dan_rinciannya_tidak_dihitung_dua_kali() -> None:
    k = Dipa()
    k.isi_pk((K, 100))
    k.versi(1)
    induk = k.node("Kegiatan")
    ro = k.node("RO", induk)
    for node in (induk, ro):
        k.pagu(node, 100)
        k.pagu(node, 130, ke=1)
    banding = banding_pk(k.dokumen, TAHUN)
    assert banding
    assert [r.node.nama for r in banding.penjelas] == ["RO"]


def test_pk_atau_pagu_yang_kosong_tidak_dibandingkan() -> None:
    k = Dipa()
    k.pagu(k.node("A"), 25)
    assert banding_pk(k.dokumen, TAHUN) is None
