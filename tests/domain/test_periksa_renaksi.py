"""Checks of the rencana aksi's money: each with a year that gives the finding and one that does not."""

from __future__ import annotations

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.pemeriksaan import Temuan, TingkatTemuan, periksa
from kinerja_desktop.domain.renstra import IndikatorTahun
from tests.pembuat import TAHUN_UJI, Pembuat

TW = ("TW1", "TW2", "TW3", "TW4")


class Renaksi(Pembuat):
    """A year with kegiatan that have a pagu, RPD and realisasi per triwulan."""

    def __init__(self) -> None:
        super().__init__()
        self.satu: IndikatorTahun = self.indikator()

    def kegiatan(self, uraian: str, pagu: int | None, rpd: list[int | None], nyata: list[int | None]) -> str:
        isi = {"tahun": TAHUN_UJI}
        baru = baris_baru("renaksi", self.id_baru, **isi, indikator_id=self.satu.indikator_id, uraian=uraian)
        blok = baris_baru("renaksi_pagu", self.id_baru, **isi, renaksi_id=baru.id, pagu=pagu)
        baris = [
            baris_baru("renaksi_periode", str, **isi, renaksi_id=baru.id, periode=p, rpd=r, realisasi=n)
            for p, r, n in zip(TW, rpd, nyata, strict=True)
        ]
        self.terapkan(Transaksi("", tuple(map(Tambah, (baru, blok, *baris)))))
        return blok.id

    def temuan(self, kode: str) -> list[Temuan]:
        return [t for t in periksa(self.dokumen) if t.kode == kode]


KOSONG: list[int | None] = [None] * 4


def test_rpd_yang_berbeda_dari_pagu() -> None:
    r = Renaksi()
    r.kegiatan("Penelitian kemasyarakatan", 88_880_000, [22_220_000] * 4, KOSONG)
    r.kegiatan("Belum direncanakan", 1_000, KOSONG, KOSONG)
    assert r.temuan("renaksi-rpd") == []
    blok = r.kegiatan("Pendampingan", 63_330_000, [15_832_500] * 3 + [15_832_499], KOSONG)
    (satu,) = r.temuan("renaksi-rpd")
    assert (satu.noun, satu.id, satu.kolom, satu.tingkat) == ("renaksi_pagu", blok, "pagu", TingkatTemuan.PERINGATAN)
    assert "63.329.999" in satu.alasan
    assert "63.330.000" in satu.alasan


def test_realisasi_yang_melebihi_pagu() -> None:
    r = Renaksi()
    # 003: more than the plan of its triwulan, but within the pagu.
    r.kegiatan("Pemeliharaan kendaraan", 61_000_000, [15_250_000] * 4, [27_139_000, None, None, None])
    assert r.temuan("renaksi-melebihi-pagu") == []
    blok = r.kegiatan("Perangkat", 100, [25] * 4, [60, 41, None, None])
    (satu,) = r.temuan("renaksi-melebihi-pagu")
    assert satu.id == blok
    assert "101" in satu.alasan


def test_blok_yang_terisi_dua_kali() -> None:
    """003 prints the block of BMN and that of Peralatan with the same pagu, RPD and realisasi."""
    r = Renaksi()
    r.kegiatan("BMN", 6_050_000, [1_512_500] * 4, [450_000, None, None, None])
    r.kegiatan("Sama pagu, lain realisasi", 6_050_000, [1_512_500] * 4, [450_001, None, None, None])
    r.kegiatan("Nol", 0, [0] * 4, [0] * 4)
    r.kegiatan("Nol juga", 0, [0] * 4, [0] * 4)
    assert r.temuan("renaksi-ganda") == []
    blok = r.kegiatan("Peralatan", 6_050_000, [1_512_500] * 4, [450_000, None, None, None])
    (satu,) = r.temuan("renaksi-ganda")
    assert satu.id == blok
    assert "“Peralatan”" in satu.alasan
    assert "“BMN”" in satu.alasan
