"""Volume RO: cumulative by month, capaian against the target of the node, nothing invented where it is empty."""

from decimal import Decimal

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.anggaran import Anggaran, TingkatNode
from kinerja_desktop.domain.nilai import KOSONG, Angka, Isian, TidakBerlaku, TidakDapatDihitung
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.volume_ro import baris_volume
from tests.domain.test_serapan import Kas
from tests.pembuat import TAHUN_UJI


class Ro(Kas):
    def capai(self, node: Anggaran, bulan: int, isi: Isian) -> None:
        baris = baris_baru("volume_ro", str, tahun=TAHUN_UJI, anggaran_id=node.id, bulan=bulan, realisasi=isi)
        self.terapkan(Transaksi("", (Tambah(baris),)))


def test_volume_kumulatif_sampai_akhir_periode() -> None:
    k = Ro()
    ro = k.node("Layanan Perkantoran", tingkat=TingkatNode.RO, kode="EBA.994", volume=Decimal(12), satuan="Layanan")
    k.capai(ro, 3, Angka(Decimal(3)))
    k.capai(ro, 11, Angka(Decimal(11)))
    (baris,) = baris_volume(k.dokumen, PERIODE["TW2"])
    assert (baris.realisasi, baris.bulan, baris.tercetak) == (Angka(Decimal(3)), 3, "25,00")
    (baris,) = baris_volume(k.dokumen, TAHUN)
    assert (baris.realisasi, baris.bulan, baris.tercetak) == (Angka(Decimal(11)), 11, "91,67")


def test_yang_kosong_tetap_kosong() -> None:
    k = Ro()
    a = k.node("Tanpa target", tingkat=TingkatNode.RO)
    b = k.node("Target nol", tingkat=TingkatNode.RO, volume=Decimal(0))
    c = k.node("Belum", tingkat=TingkatNode.RO, volume=Decimal(4))
    d = k.node("Tidak berlaku", tingkat=TingkatNode.RO, volume=Decimal(4))
    for node in (a, b):
        k.capai(node, 1, Angka(Decimal(1)))
    k.capai(d, 1, TidakBerlaku("ditunda"))
    hasil = {r.node.id: r for r in baris_volume(k.dokumen, TAHUN)}
    assert hasil[a.id].capaian == KOSONG
    assert hasil[b.id].capaian == TidakDapatDihitung("target volume 0")
    assert hasil[c.id].capaian == KOSONG
    assert hasil[d.id].capaian == TidakBerlaku("ditunda")
    assert {r.tercetak for r in hasil.values()} == {""}


def test_hanya_ro_dan_yang_bervolume() -> None:
    k = Ro()
    k.node("Kegiatan")
    kro = k.node("KRO dengan volume", tingkat=TingkatNode.KRO, volume=Decimal(1))
    assert [b.node.id for b in baris_volume(k.dokumen, TAHUN)] == [kro.id]
