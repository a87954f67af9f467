"""The risk register as an officer shapes it: groups stay together, lines begin when they are typed, levels follow the table."""

import pytest

from kinerja_desktop.application import risiko_gestur as g
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.transaksi import terapkan
from kinerja_desktop.domain.matriks_risiko import besaran_risiko, tingkat_risiko
from kinerja_desktop.domain.risiko import Risiko
from tests.pembuat import Pembuat


class Register(Pembuat):
    def risiko(self, pernyataan: str, setelah: Risiko | None = None, **isi: str) -> Risiko:
        self.terapkan(g.tambah_risiko(self.dokumen, self.id_baru, setelah, pernyataan=pernyataan, **isi))
        return self.cari(pernyataan)

    def cari(self, pernyataan: str) -> Risiko:
        return next(r for r in self.dokumen.risiko if r.pernyataan == pernyataan)

    def ketik(self, noun: str, risiko: Risiko, nomor: int, teks: str) -> None:
        sel = g.sel_rincian(self.dokumen, noun, risiko, nomor)
        self.terapkan(isi_sel(self.dokumen, [(sel, teks, teks)], "isi"))

    @property
    def urut(self) -> list[tuple[str, str]]:
        return [(r.bidang, r.pernyataan) for r in g.urut_kelompok(self.dokumen)]


@pytest.fixture
def reg() -> Register:
    r = Register()
    satu = r.risiko("Data tidak rapi", program="Pemasyarakatan", bidang="Pelayanan")
    r.risiko("SOP tidak konsisten", satu)
    return r


def test_risiko_baru_ikut_bidang_tetangganya(reg: Register) -> None:
    assert reg.urut == [("Pelayanan", "Data tidak rapi"), ("Pelayanan", "SOP tidak konsisten")]
    assert reg.cari("SOP tidak konsisten").program == "Pemasyarakatan"


def test_bidang_baru_mulai_di_bawah_seluruh_bidang(reg: Register) -> None:
    reg.risiko("Alat rusak", reg.cari("Data tidak rapi"), bidang="Pengamanan")
    assert reg.urut[-1] == ("Pengamanan", "Alat rusak")
    assert [r.pernyataan for r in reg.dokumen.risiko] == [p for _, p in reg.urut]


def test_baris_perlakuan_lahir_saat_diketik(reg: Register) -> None:
    r = reg.cari("Data tidak rapi")
    reg.ketik("perlakuan", r, 0, "Sistem data tunggal")
    reg.ketik("perlakuan", r, 1, "Pelatihan operator")
    reg.ketik("keberhasilan", r, 0, "Tidak ada perbedaan data")
    assert [p.uraian for p in g.perlakuan(reg.dokumen, r)] == ["Sistem data tunggal", "Pelatihan operator"]
    reg.ketik("perlakuan", r, 0, "Data tunggal")
    assert [p.uraian for p in g.perlakuan(reg.dokumen, r)] == ["Data tunggal", "Pelatihan operator"]


def test_baris_baru_setelah_penghapusan_tidak_menimpa(reg: Register) -> None:
    r = reg.cari("Data tidak rapi")
    reg.ketik("perlakuan", r, 0, "a")
    reg.ketik("perlakuan", r, 1, "b")
    reg.dokumen = reg.dokumen.dengan("perlakuan", [p for p in reg.dokumen.perlakuan if p.uraian == "b"])
    reg.ketik("perlakuan", r, 1, "c")
    assert [p.uraian for p in g.perlakuan(reg.dokumen, r)] == ["b", "c"]


def test_gandakan_dan_hapus_membawa_rinciannya(reg: Register) -> None:
    r = reg.cari("Data tidak rapi")
    reg.ketik("perlakuan", r, 0, "Sistem data tunggal")
    awal = reg.dokumen
    gestur = reg.terapkan(g.gandakan_risiko(reg.dokumen, reg.cari("Data tidak rapi"), reg.id_baru))
    assert len(reg.dokumen.perlakuan) == 2
    assert terapkan(reg.dokumen, gestur.inverse().edits) == awal
    reg.terapkan(g.hapus_risiko(reg.dokumen, [x for x in reg.dokumen.risiko if x.pernyataan == "Data tidak rapi"]))
    assert not reg.dokumen.perlakuan


def test_pindah_tinggal_dalam_bidangnya(reg: Register) -> None:
    reg.risiko("Alat rusak", bidang="Pengamanan")
    assert not g.pindah_risiko(reg.dokumen, reg.cari("SOP tidak konsisten"), 1)
    reg.terapkan(g.pindah_risiko(reg.dokumen, reg.cari("SOP tidak konsisten"), -1))
    assert reg.urut[0] == ("Pelayanan", "SOP tidak konsisten")


def test_ganti_nama_bidang_untuk_semua_atau_satu(reg: Register) -> None:
    r = reg.cari("Data tidak rapi")
    reg.terapkan(g.kelompokkan(reg.dokumen, r, "bidang", "Registrasi", semua=True))
    assert {b for b, _ in reg.urut} == {"Registrasi"}
    reg.terapkan(g.kelompokkan(reg.dokumen, reg.cari("Data tidak rapi"), "bidang", "Pelayanan", semua=False))
    assert [b for b, _ in reg.urut] == ["Pelayanan", "Registrasi"]


@pytest.mark.parametrize(
    ("k", "d", "nilai", "tingkat", "diterima"),
    [(1, 1, 1, "Sangat Rendah", True), (1, 5, 20, "Tinggi", False), (5, 1, 9, "Rendah", True),
     (3, 3, 14, "Sedang", False), (5, 5, 25, "Sangat Tinggi", False)],
)  # fmt: skip
def test_besaran_menurut_tabel_aturan(reg: Register, k: int, d: int, nilai: int, tingkat: str, diterima: bool) -> None:
    b = besaran_risiko(reg.dokumen, k, d)
    assert b
    assert (b.nilai, b.tingkat, b.dapat_diterima) == (nilai, tingkat, diterima)
    assert tingkat_risiko(reg.dokumen)[b.urutan] == tingkat


def test_tanpa_kemungkinan_atau_tabel_tidak_ada_besaran(reg: Register) -> None:
    assert besaran_risiko(reg.dokumen, None, 3) is None
    assert besaran_risiko(reg.dokumen.dengan("aturan", ()), 3, 3) is None
    assert besaran_risiko(reg.dokumen, 6, 3) is None
