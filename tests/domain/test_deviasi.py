"""Deviasi RPD: capped month, RPD 0 with spending, weight of the jenis belanja, mean of the months; unknown is not 0."""

from datetime import date
from decimal import Decimal

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Hapus, Tambah, Transaksi
from kinerja_desktop.domain.anggaran import Anggaran, TingkatNode
from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.deviasi import TANPA_ATURAN, hitung_deviasi
from kinerja_desktop.domain.nilai import KOSONG, Angka, Hasil, TidakDapatDihitung
from tests.domain.test_serapan import Kas
from tests.pembuat import TAHUN_UJI


class Rencana(Kas):
    def rencanakan(self, node: Anggaran, *rpd: int | None) -> None:
        isi = [
            Tambah(baris_baru("rpd", str, tahun=TAHUN_UJI, anggaran_id=node.id, bulan=bulan, jumlah=jumlah))
            for bulan, jumlah in enumerate(rpd, 1)
        ]
        self.terapkan(Transaksi("", tuple(isi)))

    def belanjakan(self, node: Anggaran, *bulanan: int) -> None:
        """Spending month by month from January, read cumulatively at the 28th."""
        for bulan in range(1, len(bulanan) + 1):
            self.amati(node, sum(bulanan[:bulan]), hari=date(2023, bulan, 28))


def angka(*hasil: Hasil) -> list[str]:
    return [tulis_angka(round(h.nilai, 2)) if isinstance(h, Angka) else "-" if h == KOSONG else "?" for h in hasil]


def test_sebulan_paling_tinggi_seratus_dan_rpd_nol_dengan_belanja_seratus() -> None:
    k = Rencana()
    a = k.node("Kegiatan")
    k.pagu(a, 1000)
    k.rencanakan(a, 100, 100, 0, 0, 50)
    k.belanjakan(a, 80, 350, 10, 0, 50)
    hasil = hitung_deviasi(k.dokumen, "SP2D")
    assert angka(*hasil.bulan[:6]) == ["20", "100", "100", "0", "0", "-"]
    assert angka(*hasil.rata[:6]) == ["20", "60", "73,33", "55", "44", "-"]


def test_jenis_belanja_ditimbang_menurut_pagu() -> None:
    k = Rencana()
    kegiatan = k.node("Kegiatan")
    for nama, kode, pagu, nyata in (("Gaji", "511111", 300, 90), ("Bahan", "521111", 100, 40)):
        akun = k.node(nama, kegiatan, kode=kode, tingkat=TingkatNode.AKUN)
        k.pagu(akun, pagu)
        k.rencanakan(akun, 100)
        k.belanjakan(akun, nyata)
    hasil = hitung_deviasi(k.dokumen, "SP2D")
    assert [(j.kode, j.nama, j.pagu, *angka(j.bulan[0])) for j in hasil.jenis] == [
        ("51", "Belanja Pegawai", 300, "10"), ("52", "Belanja Barang", 100, "60"),
    ]  # fmt: skip
    assert hasil.bulan[0] == Angka(Decimal("22.5"))  # (10 × 300 + 60 × 100) / 400


def test_yang_tidak_diketahui_bukan_nol() -> None:
    k = Rencana()
    a = k.node("Kegiatan")
    k.pagu(a, 1000)
    k.rencanakan(a, 100, None, 100)
    k.belanjakan(a, 100, 20)
    k.amati(a, 300, hari=date(2023, 5, 31))
    hasil = hitung_deviasi(k.dokumen, "SP2D")
    assert angka(*hasil.bulan[:5]) == ["0", "?", "-", "-", "?"]
    assert "isi 0 bila memang tidak ada rencana" in getattr(hasil.bulan[1], "alasan", "")
    assert "memuat bulan sebelumnya" in getattr(hasil.bulan[4], "alasan", "")
    assert angka(*hasil.rata[:5]) == ["0", "?", "-", "-", "?"]


def test_desember_tidak_ikut_rata_rata() -> None:
    k = Rencana()
    a = k.node("Kegiatan")
    k.pagu(a, 1200)
    k.rencanakan(a, *([100] * 12))
    k.belanjakan(a, *([90] * 11), 50)
    hasil = hitung_deviasi(k.dokumen, "SP2D")
    assert angka(hasil.bulan[11], hasil.rata[10], hasil.rata[11]) == ["50", "10", "10"]


def test_tanpa_tabel_aturan_tidak_dihitung() -> None:
    k = Rencana()
    k.terapkan(Transaksi("", (Hapus(k.dokumen.aturan_nama["deviasi"]),)))
    assert hitung_deviasi(k.dokumen, "SP2D").bulan[0] == TidakDapatDihitung(TANPA_ATURAN)
