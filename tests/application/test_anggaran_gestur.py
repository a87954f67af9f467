"""The budget chain as an officer shapes it: rows, details, moving, and months as differences of observations."""

from datetime import date

import pytest

from kinerja_desktop.application import anggaran_gestur as g
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.sel import sel_kunci
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.anggaran import Anggaran, TingkatNode
from kinerja_desktop.domain.deviasi import realisasi_bulanan
from kinerja_desktop.domain.serapan import baris_belanja
from tests.pembuat import TAHUN_UJI, Pembuat


class Dipa(Pembuat):
    def tambah(self, nama: str, setelah: Anggaran | None = None, *, rincian: bool = False) -> Anggaran:
        lama = set(self.dokumen.peta("anggaran"))
        self.terapkan(g.tambah_node(self.dokumen, self.id_baru, setelah=setelah, rincian=rincian, nama=nama))
        return next(a for a in self.dokumen.anggaran if a.id not in lama)

    def kini(self, node: Anggaran) -> Anggaran:
        hasil = self.dokumen.ambil("anggaran", node.id)
        assert isinstance(hasil, Anggaran)
        return hasil

    def amati(self, node: Anggaran, hari: date, jumlah: int) -> None:
        sel = sel_kunci(
            "observasi", "realisasi", tahun=TAHUN_UJI, anggaran_id=node.id, sumber="SP2D", per_tanggal=hari, bulanan=False
        )  # fmt: skip
        self.terapkan(isi_sel(self.dokumen, [(sel, jumlah, "")], "isi"))

    @property
    def urut(self) -> list[tuple[str, int]]:
        return [(a.nama, dalam) for a, dalam in g.pohon(self.dokumen)]


@pytest.fixture
def dipa() -> Dipa:
    d = Dipa()
    a = d.tambah("A")
    d.tambah("B", a)
    d.tambah("A1", d.kini(a), rincian=True)
    return d


def node(d: Dipa, nama: str) -> Anggaran:
    return next(a for a in d.dokumen.anggaran if a.nama == nama)


def test_rincian_berdiri_di_bawah_induknya(dipa: Dipa) -> None:
    assert dipa.urut == [("A", 0), ("A1", 1), ("B", 0)]
    assert (node(dipa, "A").tingkat, node(dipa, "A1").tingkat) == (TingkatNode.KEGIATAN, TingkatNode.KRO)
    assert not node(dipa, "A1").cetak


def test_urutan_dokumen_sama_dengan_urutan_pohon(dipa: Dipa) -> None:
    """Papers read the rows by ``urutan`` alone, so it must run over the whole tree."""
    dipa.tambah("A2", node(dipa, "A1"))
    assert [a.nama for a in dipa.dokumen.anggaran] == [nama for nama, _ in dipa.urut] == ["A", "A1", "A2", "B"]


def test_setiap_gestur_dapat_diurungkan(dipa: Dipa) -> None:
    awal = dipa.dokumen
    for gestur in (
        g.tambah_node(awal, dipa.id_baru, setelah=node(dipa, "A")),
        g.gandakan_node(awal, node(dipa, "A"), dipa.id_baru),
        g.pindah_node(awal, node(dipa, "A"), 1),
        g.masukkan(awal, node(dipa, "B")),
        g.keluarkan(awal, node(dipa, "A1")),
        g.hapus_node(awal, [node(dipa, "A")]),
        g.tambah_belanja(awal, dipa.id_baru),
        g.pakai_sumber_utama(awal, "SP2D"),
    ):
        assert gestur
        assert gestur.label
        sesudah = terapkan(awal, gestur.edits)
        assert terapkan(sesudah, gestur.inverse().edits) == awal


def test_gandakan_menyalin_rincian_tanpa_angka(dipa: Dipa) -> None:
    dipa.amati(node(dipa, "A1"), date(2023, 3, 31), 10)
    dipa.terapkan(g.gandakan_node(dipa.dokumen, node(dipa, "A"), dipa.id_baru))
    assert dipa.urut == [("A", 0), ("A1", 1), ("A", 0), ("A1", 1), ("B", 0)]
    assert len(dipa.dokumen.observasi) == 1


def test_pindah_membawa_rincian(dipa: Dipa) -> None:
    dipa.terapkan(g.pindah_node(dipa.dokumen, node(dipa, "A"), 1))
    assert dipa.urut == [("B", 0), ("A", 0), ("A1", 1)]
    assert not g.pindah_node(dipa.dokumen, node(dipa, "A"), 1)


def test_masukkan_dan_keluarkan(dipa: Dipa) -> None:
    dipa.terapkan(g.masukkan(dipa.dokumen, node(dipa, "B")))
    assert dipa.urut == [("A", 0), ("A1", 1), ("B", 1)]
    dipa.terapkan(g.keluarkan(dipa.dokumen, node(dipa, "B")))
    assert dipa.urut == [("A", 0), ("A1", 1), ("B", 0)]
    with pytest.raises(TransaksiError, match="teratas"):
        g.keluarkan(dipa.dokumen, node(dipa, "B"))
    with pytest.raises(TransaksiError, match="di atasnya"):
        g.masukkan(dipa.dokumen, node(dipa, "A"))


def test_hapus_membawa_rincian_dan_angkanya(dipa: Dipa) -> None:
    dipa.amati(node(dipa, "A1"), date(2023, 3, 31), 10)
    dipa.terapkan(g.hapus_node(dipa.dokumen, [node(dipa, "A")]))
    assert dipa.urut == [("B", 0)]
    assert not dipa.dokumen.observasi


def test_belanja_mulai_dari_empat_akun(dipa: Dipa) -> None:
    dipa.terapkan(g.tambah_belanja(dipa.dokumen, dipa.id_baru))
    assert [b.kode for b in baris_belanja(dipa.dokumen)] == ["51", "52", "53", "57"]
    dipa.terapkan(g.tambah_belanja(dipa.dokumen, dipa.id_baru, baris_belanja(dipa.dokumen)[0]))
    assert [b.kode for b in baris_belanja(dipa.dokumen)] == ["51", "", "52", "53", "57"]
    assert dipa.urut == [("A", 0), ("A1", 1), ("B", 0)]


def test_realisasi_bulan_adalah_selisih_dua_amatan(dipa: Dipa) -> None:
    b = node(dipa, "B")
    for hari, jumlah in ((date(2023, 1, 31), 10), (date(2023, 2, 28), 25), (date(2023, 5, 31), 40)):
        dipa.amati(b, hari, jumlah)
    bulan = realisasi_bulanan(dipa.dokumen, b, "SP2D")
    assert [r.jumlah for r in bulan[:6]] == [10, 15, None, None, 15, None]
    assert [bool(r.catatan) for r in bulan[:6]] == [False, False, False, False, True, False]
    assert "Maret" in bulan[4].catatan


def test_tanggal_di_tengah_bulan_memotong_amatan(dipa: Dipa) -> None:
    from kinerja_desktop.domain.serapan import baris_node

    b = node(dipa, "B")
    dipa.amati(b, date(2023, 12, 7), 70)
    dipa.amati(b, date(2023, 12, 31), 100)
    assert baris_node(dipa.dokumen, b, "SP2D", g.sampai(date(2023, 12, 7))).realisasi == 70
    assert baris_node(dipa.dokumen, b, "SP2D", g.sampai(date(2023, 12, 6))).realisasi is None
    assert g.tanggal_amatan(dipa.dokumen, "SP2D") == date(2023, 12, 31)
