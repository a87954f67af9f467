"""A Renstra as an officer builds it: years that make sense, a tree that keeps its money, ties to the years that are proposed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.application import renstra_dana as dana
from kinerja_desktop.application import renstra_gestur as g
from kinerja_desktop.application import renstra_isi as isi
from kinerja_desktop.application import renstra_kaitan as kait
from kinerja_desktop.application import renstra_susun as susun
from kinerja_desktop.application.pengisian import isi_sel, kosongkan
from kinerja_desktop.application.renstra_sel import sel_alokasi, sel_pelaksana, sel_target
from kinerja_desktop.application.renstra_susun import Ragam
from kinerja_desktop.application.renstra_tahun import ambil_tahun, pakai_di_tahun
from kinerja_desktop.application.rincian import rinci_langkah
from kinerja_desktop.application.sel import Sel, baca_sel, sel_baris
from kinerja_desktop.application.transaksi import Hapus, Transaksi, TransaksiError, Ubah, terapkan
from kinerja_desktop.domain.angka import Terbaca
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.rencana_strategis import (
    JenisButirRenstra,
    JenisIsu,
    JenisPantau,
    Renstra,
    RenstraSimpul,
    StatusRoadmap,
)
from kinerja_desktop.domain.renstra_pohon import (
    alokasi_simpul,
    dana_simpul,
    diliputi,
    pohon,
    target_simpul,
    total_alokasi,
)
from tests.pembuat import Pembuat

JUTA = 1_000_000
ALOKASI_19 = ("3.193,72", "14.668,95", "15.402,4", "16.172,52", "16.985,15")


class Perencana(Pembuat):
    """001: Renstra 2025-2029 of a Kanwil, filled by gestures."""

    def __init__(self, tahun: int = 2026) -> None:
        super().__init__(tahun)
        self.terapkan(g.renstra_baru(self.dokumen, self.id_baru, 2025, 2029))

    @property
    def renstra(self) -> Renstra:
        return self.dokumen.renstra[0]

    def tambah(self, jenis: Ragam, dekat: RenstraSimpul | None = None, uraian: str = "", **lain: str) -> RenstraSimpul:
        lama = set(self.dokumen.peta("renstra_simpul"))
        lain |= {"uraian": uraian} if uraian else {}
        self.terapkan(susun.tambah_simpul(self.dokumen, self.id_baru, self.renstra, jenis, dekat, **lain))
        (baru,) = set(self.dokumen.peta("renstra_simpul")) - lama
        return self.simpul(baru)

    def simpul(self, id_: str) -> RenstraSimpul:
        hasil = self.dokumen.ambil("renstra_simpul", id_)
        assert isinstance(hasil, RenstraSimpul)
        return hasil

    def cari(self, kode: str) -> RenstraSimpul:
        return next(s for s in self.dokumen.renstra_simpul if s.kode == kode)

    def ketik(self, *isian: tuple[Sel, str]) -> Transaksi:
        """Texts into cells, as one paste."""
        nilai = []
        for sel, teks in isian:
            hasil = baca_sel(self.dokumen, sel, teks)
            assert isinstance(hasil, Terbaca), hasil
            nilai.append((sel, hasil.nilai, teks))
        return self.terapkan(isi_sel(self.dokumen, nilai, "isi"))

    def alokasi(self, simpul: RenstraSimpul, *teks: str) -> None:
        utama = next(iter(dana_simpul(self.dokumen, simpul)), None)
        self.ketik(*((sel_alokasi(self.dokumen, simpul, 2025 + n, utama), t) for n, t in enumerate(teks)))

    def urut(self) -> list[tuple[int, str]]:
        return [(c.dalam, c.simpul.kode or c.simpul.uraian) for c in pohon(self.dokumen, self.renstra)]


@pytest.fixture
def p() -> Perencana:
    """The tree of 001 T2.2."""
    p = Perencana()
    program = p.tambah(Ragam.PROGRAM, None, "Penegakan dan Pelayanan Hukum", kode="BF")
    kegiatan = p.tambah(Ragam.KEGIATAN, program, "Penyelenggaraan Pemasyarakatan di Wilayah", kode="6172")
    satu = p.tambah(Ragam.SASARAN_KEGIATAN, kegiatan, "Terwujudnya Pengendalian Mutu", kode="SK 17")
    p.tambah(Ragam.INDIKATOR, satu, "Indeks Pengendalian Mutu", kode="IKK 17.1")
    dua = p.tambah(Ragam.SASARAN_KEGIATAN, satu, "Meningkatnya pelaksanaan reformasi birokrasi", kode="SK 19")
    p.tambah(Ragam.INDIKATOR, dua, "Persentase pelaksanaan rencana aksi", kode="IKK 19.1")
    p.tambah(Ragam.INDIKATOR, dua, "Indeks kepuasan unit kerja", kode="IKK 19.2")
    return p


# Years ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dari", "sampai", "kolom", "kata"),
    [
        (None, 2029, None, "tahun awal dan tahun akhir"),
        (2029, 2025, None, "mendahului"),
        (2025, 2029, 2026, "sesudah tahun awal"),
        (2022, 2024, 2018, "7 kolom"),
        (2025, 2031, None, "paling banyak 6 tahun"),
        (25, 29, None, "antara 2000 dan 2100"),
    ],
)
def test_tahun_yang_tidak_masuk_akal_ditolak(dari: int | None, sampai: int, kolom: int | None, kata: str) -> None:
    p = Pembuat()
    with pytest.raises(TransaksiError, match=kata) as galat:
        g.renstra_baru(p.dokumen, p.id_baru, dari, sampai, kolom)
    assert str(galat.value).count(".") == 1, "one sentence"


@given(dari=st.integers(2000, 2100), panjang=st.integers(0, 5), mundur=st.integers(0, 5))
@settings(max_examples=40, deadline=None)
def test_satu_sampai_enam_kolom(dari: int, panjang: int, mundur: int) -> None:
    p = Pembuat()
    sampai, kolom = dari + panjang, dari - mundur
    if sampai > 2100 or kolom < 2000:
        return
    if panjang + mundur + 1 > 6:
        with pytest.raises(TransaksiError):
            g.renstra_baru(p.dokumen, p.id_baru, dari, sampai, kolom)
        return
    p.terapkan(g.renstra_baru(p.dokumen, p.id_baru, dari, sampai, kolom))
    assert p.dokumen.renstra[0].tahun_kolom == tuple(range(kolom, sampai + 1))


def test_renstra_yang_sama_dua_kali_ditolak(p: Perencana) -> None:
    with pytest.raises(TransaksiError, match="Renstra 2025-2029 sudah ada"):
        g.renstra_baru(p.dokumen, p.id_baru, 2025, 2029)
    p.terapkan(g.renstra_baru(p.dokumen, p.id_baru, 2025, 2029, nama="Renstra perubahan"))
    assert [r.nama for r in p.dokumen.renstra] == ["", "Renstra perubahan"]


def test_ganti_tahun_menyimpan_yang_di_luarnya(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    p.ketik(*((sel_target(ikk, 2025 + n), t) for n, t in enumerate(("3,2", "3,4", "3,6", "3,8", "4"))))
    p.alokasi(ikk, "746,71", "784,05")
    p.terapkan(g.ubah_tahun(p.dokumen, p.renstra, 2026, 2028, None, ""))
    luar = g.luar_tahun(p.dokumen, p.renstra)
    assert luar.rincian == "2 target dan 1 alokasi"
    assert target_simpul(p.dokumen, ikk, 2025) == Angka(Decimal("3.2"))
    p.terapkan(g.ubah_tahun(p.dokumen, p.renstra, 2025, 2029, None, ""))
    assert not g.luar_tahun(p.dokumen, p.renstra)


def test_hapus_renstra_menyebut_semua_isinya(p: Perencana) -> None:
    p.ketik((sel_target(p.cari("IKK 17.1"), 2025), "3,2"))
    p.terapkan(isi.tambah_isu(p.dokumen, p.id_baru, p.renstra))
    transaksi = g.hapus_renstra(p.dokumen, p.renstra)
    assert {e.noun for e in transaksi.edits if isinstance(e, Hapus)} == {
        "renstra", "renstra_simpul", "renstra_target", "isu",
    }  # fmt: skip
    lama = p.dokumen
    p.terapkan(transaksi)
    assert not p.dokumen.renstra_simpul
    assert terapkan(p.dokumen, transaksi.inverse().edits) == lama


# Tree -----------------------------------------------------------------------------------------------------------------


def test_baris_baru_di_tempatnya(p: Perencana) -> None:
    assert p.urut() == [
        (0, "BF"), (1, "6172"), (2, "SK 17"), (3, "IKK 17.1"), (2, "SK 19"), (3, "IKK 19.1"), (3, "IKK 19.2"),
    ]  # fmt: skip
    p.tambah(Ragam.INDIKATOR, p.cari("IKK 19.1"), kode="IKK 19.1a")
    p.tambah(Ragam.PROGRAM, p.cari("IKK 19.2"), kode="WA")
    p.tambah(Ragam.SASARAN_KEGIATAN, p.cari("IKK 17.1"), kode="SK 18")
    assert [k for _, k in p.urut()] == [
        "BF", "6172", "SK 17", "IKK 17.1", "SK 18", "SK 19", "IKK 19.1", "IKK 19.1a", "IKK 19.2", "WA",
    ]  # fmt: skip


def test_indikator_mendahului_sasaran_di_bawah_sasaran_yang_sama() -> None:
    p = Perencana()
    ss = p.tambah(Ragam.SASARAN_STRATEGIS, None, kode="SS1")
    p.tambah(Ragam.SASARAN_PROGRAM, ss, kode="SP1")
    p.tambah(Ragam.INDIKATOR, ss, kode="IKSS 1.1")
    assert p.urut() == [(0, "SS1"), (1, "IKSS 1.1"), (1, "SP1")]


def test_masukkan_dan_keluarkan(p: Perencana) -> None:
    p.terapkan(susun.keluarkan_simpul(p.dokumen, p.renstra, p.cari("SK 19")))
    assert (1, "SK 19") in p.urut()
    p.terapkan(susun.masukkan_simpul(p.dokumen, p.renstra, p.cari("SK 19")))
    assert p.urut()[-3:] == [(2, "SK 19"), (3, "IKK 19.1"), (3, "IKK 19.2")]
    with pytest.raises(TransaksiError, match="tidak dapat berada di bawah indikator"):
        susun.masukkan_simpul(p.dokumen, p.renstra, p.cari("IKK 19.2"))
    with pytest.raises(TransaksiError, match="Tidak ada baris setingkat"):
        susun.masukkan_simpul(p.dokumen, p.renstra, p.cari("SK 17"))
    with pytest.raises(TransaksiError, match="tingkat teratas"):
        susun.keluarkan_simpul(p.dokumen, p.renstra, p.cari("BF"))


def test_pindah_di_ujung_bukan_langkah(p: Perencana) -> None:
    assert not susun.pindah_simpul(p.dokumen, p.renstra, p.cari("SK 17"), -1)
    p.terapkan(susun.pindah_simpul(p.dokumen, p.renstra, p.cari("SK 17"), 1))
    assert [k for _, k in p.urut()][2:5] == ["SK 19", "IKK 19.1", "IKK 19.2"]


def test_gandakan_membawa_target_bukan_uang(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    p.ketik((sel_target(ikk, 2025), "3,2"))
    p.alokasi(ikk, "746,71")
    p.terapkan(susun.gandakan_simpul(p.dokumen, p.renstra, p.id_baru, p.cari("SK 17")))
    kembar = [s for s in p.dokumen.renstra_simpul if s.kode == "IKK 17.1"]
    assert [target_simpul(p.dokumen, s, 2025) for s in kembar] == [Angka(Decimal("3.2"))] * 2
    assert total_alokasi(p.dokumen, p.renstra) == 746_710_000


def test_ganti_jenis_baris(p: Perencana) -> None:
    p.terapkan(susun.ganti_ragam(p.dokumen, p.renstra, p.cari("6172"), Ragam.SASARAN_PROGRAM))
    assert susun.ragam(p.cari("6172")) == Ragam.SASARAN_PROGRAM
    assert not susun.ganti_ragam(p.dokumen, p.renstra, p.cari("6172"), Ragam.SASARAN_PROGRAM)
    baru = p.tambah(Ragam.PROGRAM)
    p.terapkan(susun.ganti_ragam(p.dokumen, p.renstra, baru, Ragam.KEGIATAN))
    assert p.simpul(baru.id).uraian == "Kegiatan baru", "its stand-in name follows"


def test_ganti_jenis_menjaga_atas_dan_bawahnya(p: Perencana) -> None:
    for kode, jenis in (("6172", Ragam.INDIKATOR), ("SK 17", Ragam.PROGRAM)):
        with pytest.raises(TransaksiError, match="tidak dapat berada di bawah"):
            susun.ganti_ragam(p.dokumen, p.renstra, p.cari(kode), jenis)
    sendiri = p.tambah(Ragam.INDIKATOR, None, kode="IKK 1")
    p.ketik((sel_target(sendiri, 2025), "3,2"))
    with pytest.raises(TransaksiError, match="berisi target"):
        susun.ganti_ragam(p.dokumen, p.renstra, sendiri, Ragam.SASARAN_KEGIATAN)


def test_hapus_menyebut_banyaknya(p: Perencana) -> None:
    transaksi = susun.hapus_simpul(p.dokumen, p.renstra, [p.cari("SK 19")])
    assert transaksi.label == "hapus SK 19 dan 2 baris di bawahnya"
    lama = p.dokumen
    p.terapkan(transaksi)
    assert [k for _, k in p.urut()] == ["BF", "6172", "SK 17", "IKK 17.1"]
    assert terapkan(p.dokumen, transaksi.inverse().edits) == lama


# Targets and alokasi --------------------------------------------------------------------------------------------------


def test_satuan_dari_target_yang_ditempel(p: Perencana) -> None:
    ikk = p.cari("IKK 19.1")
    p.ketik(*((sel_target(ikk, t), "100 %" if t == 2025 else "100%") for t in range(2025, 2030)))
    assert p.cari("IKK 19.1").satuan == "%"
    assert target_simpul(p.dokumen, ikk, 2029) == Angka(Decimal(100))
    p.terapkan(kosongkan(p.dokumen, [sel_target(ikk, 2025)], "kosongkan"))
    assert target_simpul(p.dokumen, ikk, 2025) == KOSONG


def test_kode_di_depan_uraian(p: Perencana) -> None:
    p.ketik((sel_baris(p.cari("IKK 19.2"), "uraian"), "IKK19.3 Indeks layanan"))
    assert p.cari("IKK19.3").uraian == "Indeks layanan"


def test_satu_alokasi_untuk_dua_indikator_dihitung_sekali(p: Perencana) -> None:
    p.alokasi(p.cari("IKK 17.1"), "746,71", "784,05", "823,25", "864,41", "907,63")
    p.alokasi(p.cari("IKK 19.1"), *ALOKASI_19)
    p.terapkan(dana.gabung(p.dokumen, p.cari("IKK 19.1")))
    assert [s.kode for s in diliputi(p.dokumen, p.dokumen.renstra_dana[-1])] == ["IKK 19.1", "IKK 19.2"]
    assert total_alokasi(p.dokumen, p.renstra) == 70_548_790_000
    assert alokasi_simpul(p.dokumen, p.cari("SK 19"), 2025) == 3_193_720_000
    p.terapkan(dana.pisahkan(p.dokumen, p.cari("IKK 19.2")))
    assert total_alokasi(p.dokumen, p.renstra) == 70_548_790_000
    with pytest.raises(TransaksiError, match="tidak digabung"):
        dana.pisahkan(p.dokumen, p.cari("IKK 19.2"))


def test_gabung_mengambil_alokasi_dari_baris_mana_pun(p: Perencana) -> None:
    """The paper prints the amount beside the first row; an officer may have typed it beside the second."""
    p.alokasi(p.cari("IKK 19.2"), *ALOKASI_19)
    p.ketik((sel_pelaksana(p.dokumen, p.cari("IKK 19.1")), "Kanwil Ditjenpas"))
    p.terapkan(dana.gabung(p.dokumen, p.cari("IKK 19.1")))
    (satu,) = p.dokumen.renstra_dana
    assert (satu.simpul_id, satu.sampai_id) == (p.cari("IKK 19.1").id, p.cari("IKK 19.2").id)
    assert satu.pelaksana == "Kanwil Ditjenpas"
    # Its own row is free again, and typing there must not meet the amount that has moved away.
    p.terapkan(dana.pisahkan(p.dokumen, p.cari("IKK 19.1")))
    p.alokasi(p.cari("IKK 19.2"), "1")
    assert alokasi_simpul(p.dokumen, p.cari("IKK 19.2"), 2025) == JUTA
    assert alokasi_simpul(p.dokumen, p.cari("IKK 19.1"), 2025) == 3_193_720_000


def test_gabung_dua_yang_terisi_ditolak(p: Perencana) -> None:
    p.alokasi(p.cari("IKK 19.1"), "1")
    p.alokasi(p.cari("IKK 19.2"), "2")
    with pytest.raises(TransaksiError, match="terhitung dua kali"):
        dana.gabung(p.dokumen, p.cari("IKK 19.1"))
    with pytest.raises(TransaksiError, match="Tidak ada baris setingkat"):
        dana.gabung(p.dokumen, p.cari("IKK 19.2"))


def test_baris_yang_digabung_tetap_berurutan(p: Perencana) -> None:
    p.alokasi(p.cari("IKK 19.1"), *ALOKASI_19)
    p.terapkan(dana.gabung(p.dokumen, p.cari("IKK 19.1")))
    tiga = p.tambah(Ragam.INDIKATOR, p.cari("IKK 19.2"), kode="IKK 19.3")
    with pytest.raises(TransaksiError, match="pisahkan dahulu"):
        susun.pindah_simpul(p.dokumen, p.renstra, tiga, -1)
    with pytest.raises(TransaksiError, match="pisahkan dahulu"):
        susun.keluarkan_simpul(p.dokumen, p.renstra, p.cari("IKK 19.2"))
    # Among themselves they may change places; the amount stays with both.
    p.terapkan(susun.pindah_simpul(p.dokumen, p.renstra, p.cari("IKK 19.2"), -1))
    assert [s.kode for s in diliputi(p.dokumen, p.dokumen.renstra_dana[0])] == ["IKK 19.2", "IKK 19.1"]


@pytest.mark.parametrize("pergi", ["IKK 19.1", "IKK 19.2"])
def test_hapus_satu_dari_yang_digabung(p: Perencana, pergi: str) -> None:
    p.alokasi(p.cari("IKK 19.1"), *ALOKASI_19)
    p.terapkan(dana.gabung(p.dokumen, p.cari("IKK 19.1")))
    lama = p.dokumen
    transaksi = p.terapkan(susun.hapus_simpul(p.dokumen, p.renstra, [p.cari(pergi)]))
    assert total_alokasi(p.dokumen, p.renstra) == 66_422_740_000
    assert p.dokumen.renstra_dana[0].sampai_id is None
    assert terapkan(p.dokumen, transaksi.inverse().edits) == lama


@given(langkah=st.lists(st.tuples(st.sampled_from(["naik", "turun", "masuk", "keluar", "gabung", "pisah", "hapus"]),
                                  st.integers(0, 6)), max_size=12))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_uang_tidak_pernah_hilang_atau_berlipat(langkah: list[tuple[str, int]]) -> None:
    """Whatever is moved, merged or split, the total of the Renstra stays; only a deleted row takes its own amount along."""
    p = Perencana()
    sk = p.tambah(Ragam.SASARAN_KEGIATAN, None, kode="SK")
    for n in range(5):
        p.tambah(Ragam.INDIKATOR, sk, kode=f"I{n}")
    p.alokasi(p.cari("I1"), "5")
    p.alokasi(p.cari("I3"), "7")
    for apa, n in langkah:
        semua = [c.simpul for c in pohon(p.dokumen, p.renstra) if c.simpul.kode != "SK"]
        if not semua:
            break
        satu = semua[n % len(semua)]
        buat = {
            "naik": lambda s: susun.pindah_simpul(p.dokumen, p.renstra, s, -1),
            "turun": lambda s: susun.pindah_simpul(p.dokumen, p.renstra, s, 1),
            "masuk": lambda s: susun.masukkan_simpul(p.dokumen, p.renstra, s),
            "keluar": lambda s: susun.keluarkan_simpul(p.dokumen, p.renstra, s),
            "gabung": lambda s: dana.gabung(p.dokumen, s),
            "pisah": lambda s: dana.pisahkan(p.dokumen, s),
            "hapus": lambda s: susun.hapus_simpul(p.dokumen, p.renstra, [s]),
        }
        lama, jumlah = p.dokumen, total_alokasi(p.dokumen, p.renstra)
        try:
            transaksi = buat[apa](satu)
        except TransaksiError:
            continue
        p.terapkan(transaksi)
        assert terapkan(p.dokumen, transaksi.inverse().edits) == lama
        if apa != "hapus":
            assert total_alokasi(p.dokumen, p.renstra) == jumlah


# Ties to the years ----------------------------------------------------------------------------------------------------


def test_usulan_kaitan_perlu_kode_dan_kata(p: Perencana) -> None:
    satu = p.indikator("Indeks Pengendalian  Mutu", kode="IKK17.1")
    p.indikator("Sesuatu yang lain", kode="IKK19.1")
    ada = kait.usulan(p.dokumen, p.renstra)
    assert ada == {p.cari("IKK 17.1").id: satu}
    p.terapkan(kait.terima_usulan(p.dokumen, p.renstra))
    assert p.cari("IKK 17.1").indikator_id == satu.indikator_id
    with pytest.raises(TransaksiError, match="sudah dikaitkan"):
        kait.kaitkan(p.dokumen, p.cari("IKK 19.1"), satu)
    p.terapkan(kait.lepaskan(p.cari("IKK 17.1")))
    p.terapkan(kait.kaitkan(p.dokumen, p.cari("IKK 19.1"), satu))
    assert kait.baris_tahun(p.dokumen, p.cari("IKK 19.1")) == satu


def test_ambil_tahun_dua_kali_tidak_menambah() -> None:
    p = Perencana()
    p.indikator("Persentase layanan", kode="1.1", satuan="%", strategi="Koordinasi")
    p.indikator("Jumlah dokumen", kode="1.2", satuan="Dokumen")
    p.terapkan(ambil_tahun(p.dokumen, p.renstra, p.id_baru))
    assert p.urut() == [(0, "1"), (1, "1.1"), (1, "1.2")]
    assert (p.cari("1.1").satuan, p.cari("1.1").strategi) == ("%", "Koordinasi")
    assert not ambil_tahun(p.dokumen, p.renstra, p.id_baru)
    p.indikator("Nilai IKPA", kode="1.3", satuan="Nilai")
    p.terapkan(ambil_tahun(p.dokumen, p.renstra, p.id_baru))
    assert [k for _, k in p.urut()] == ["1", "1.1", "1.2", "1.3"]


def test_ambil_tahun_mengenali_yang_sudah_diketik(p: Perencana) -> None:
    i = p.indikator("Indeks pengendalian mutu", kode="IKK17.1")
    p.terapkan(ambil_tahun(p.dokumen, p.renstra, p.id_baru))
    assert [s.kode for s in p.dokumen.renstra_simpul if s.indikator_id] == ["IKK 17.1"]
    assert p.cari("IKK 17.1").indikator_id == i.indikator_id


def test_ambil_tahun_kosong_mengatakan_langkahnya(p: Perencana) -> None:
    with pytest.raises(TransaksiError, match="Perjanjian Kinerja"):
        ambil_tahun(p.dokumen, p.renstra, p.id_baru)


def test_pakai_di_tahun(p: Perencana) -> None:
    p.terapkan(pakai_di_tahun(p.dokumen, p.renstra, [p.cari("SK 19")], p.id_baru))
    assert [(s.kode, s.program) for s in p.dokumen.sasaran_tahun] == [("SK 19", "Penegakan dan Pelayanan Hukum")]
    assert [i.kode for i in p.dokumen.indikator_urut] == ["IKK 19.1", "IKK 19.2"]
    assert p.cari("SK 19").sasaran_id == p.dokumen.sasaran_tahun[0].sasaran_id
    assert not pakai_di_tahun(p.dokumen, p.renstra, [p.cari("SK 19")], p.id_baru)
    # The other way round nothing is new either.
    assert not ambil_tahun(p.dokumen, p.renstra, p.id_baru)


def test_pakai_tanpa_sasaran_ditolak() -> None:
    p = Perencana()
    sendiri = p.tambah(Ragam.INDIKATOR, None, "Indeks", kode="IKK 1")
    with pytest.raises(TransaksiError, match="di bawah sasaran"):
        pakai_di_tahun(p.dokumen, p.renstra, [sendiri], p.id_baru)
    program = p.tambah(Ragam.PROGRAM, None)
    with pytest.raises(TransaksiError, match="Belum ada indikator"):
        pakai_di_tahun(p.dokumen, p.renstra, [program], p.id_baru)


def test_identitas_baru(p: Perencana) -> None:
    p.terapkan(kait.beri_identitas(p.cari("SK 17"), p.id_baru))
    assert p.dokumen.sasaran[-1].id == p.cari("SK 17").sasaran_id
    with pytest.raises(TransaksiError, match="Hanya sasaran dan indikator"):
        kait.beri_identitas(p.cari("BF"), p.id_baru)


# Lists ----------------------------------------------------------------------------------------------------------------


def test_butir_roadmap_tanpa_hurufnya(p: Perencana) -> None:
    p.terapkan(isi.tambah_aspek(p.dokumen, p.id_baru, p.renstra))
    aspek = p.dokumen.roadmap_aspek[0]
    p.ketik(
        *(
            (isi.sel_butir(p.dokumen, aspek, 2025, n), t)
            for n, t in enumerate(("a. Renovasi", "b. Pusat data", "c. Pinjam"))
        )
    )
    butir = isi.butir_aspek(p.dokumen, aspek, 2025)
    assert [b.uraian for b in butir] == ["Renovasi", "Pusat data", "Pinjam"]
    p.terapkan(kosongkan(p.dokumen, [isi.sel_butir(p.dokumen, aspek, 2025, 1)], "kosongkan"))
    assert [b.uraian for b in isi.butir_aspek(p.dokumen, aspek, 2025)] == ["Renovasi", "Pinjam"]
    p.terapkan(isi.ubah_status(isi.butir_aspek(p.dokumen, aspek, 2025)[:1], StatusRoadmap.SELESAI))
    assert p.dokumen.roadmap_butir[0].status == StatusRoadmap.SELESAI
    p.terapkan(isi.gandakan_aspek(p.dokumen, p.id_baru, p.renstra, aspek))
    salinan = isi.butir_aspek(p.dokumen, p.dokumen.roadmap_aspek[1], 2025)
    assert [(b.uraian, b.status) for b in salinan] == [("Renovasi", "rencana"), ("Pinjam", "rencana")]
    with pytest.raises(TransaksiError, match="Pilih dahulu butir"):
        isi.ubah_status([], StatusRoadmap.SELESAI)


def test_beberapa_bentuk_monitoring(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    for n, (bentuk, periode) in enumerate((("Observasi dan survei", "Bulanan"), ("Inspeksi rutin", "Insidental"))):
        p.ketik(
            (isi.sel_pantau(p.dokumen, ikk, JenisPantau.MONITORING, n, "bentuk"), bentuk),
            (isi.sel_pantau(p.dokumen, ikk, JenisPantau.MONITORING, n, "periode"), periode),
        )
    p.ketik((isi.sel_pantau(p.dokumen, ikk, JenisPantau.EVALUASI, 0, "bentuk"), "Penilaian SOP"))
    ada = isi.pantau(p.dokumen, ikk, JenisPantau.MONITORING)
    assert [(b.bentuk, str(b.periode)) for b in ada] == [
        ("Observasi dan survei", "Bulanan"),
        ("Inspeksi rutin", "Insidental"),
    ]
    p.terapkan(isi.pindah_pantau(p.dokumen, ada[0], 1))
    assert isi.pantau(p.dokumen, ikk, JenisPantau.MONITORING)[0].bentuk == "Inspeksi rutin"
    sel = [isi.sel_pantau(p.dokumen, ikk, JenisPantau.EVALUASI, 0, k) for k in ("bentuk", "periode")]
    p.terapkan(kosongkan(p.dokumen, sel, "kosongkan"))
    assert not isi.pantau(p.dokumen, ikk, JenisPantau.EVALUASI)


def test_sel_kosong_yang_dikosongkan_tidak_menjadi_baris(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    kosong = [sel_pelaksana(p.dokumen, ikk), isi.sel_pantau(p.dokumen, ikk, JenisPantau.MONITORING, 0, "bentuk")]
    assert not kosongkan(p.dokumen, kosong, "kosongkan")


def test_isu_dan_misi(p: Perencana) -> None:
    p.terapkan(isi.tambah_isu(p.dokumen, p.id_baru, p.renstra, JenisIsu.POTENSI))
    potensi = p.dokumen.isu[0]
    p.terapkan(isi.tambah_isu(p.dokumen, p.id_baru, p.renstra, JenisIsu.PERMASALAHAN))
    p.terapkan(isi.tambah_isu(p.dokumen, p.id_baru, p.renstra, setelah=potensi))
    assert [i.jenis for i in p.dokumen.isu] == [JenisIsu.POTENSI, JenisIsu.POTENSI, JenisIsu.PERMASALAHAN]
    assert not isi.pindah_daftar(p.dokumen, p.dokumen.isu[2], -1), "only among its own kind"
    p.terapkan(isi.pindah_daftar(p.dokumen, potensi, 1))
    assert p.dokumen.isu[1].id == potensi.id
    for jenis in (JenisButirRenstra.MISI, JenisButirRenstra.TATA_NILAI, JenisButirRenstra.MISI):
        p.terapkan(isi.tambah_butir(p.dokumen, p.id_baru, p.renstra, jenis))
    assert [b.uraian for b in p.dokumen.renstra_butir] == ["Misi baru", "Tata nilai baru", "Misi baru"]
    p.terapkan(isi.gandakan_daftar(p.dokumen, p.id_baru, p.dokumen.renstra_butir[0]))
    assert len(p.dokumen.renstra_butir) == 4
    p.terapkan(isi.hapus_daftar(p.dokumen, p.dokumen.renstra_butir[:2], "misi"))
    assert len(p.dokumen.renstra_butir) == 2


def test_riwayat_menyebut_barisnya(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    langkah = p.ketik((sel_target(ikk, 2027), "3,6"), (sel_alokasi(p.dokumen, ikk, 2027), "823,25"))
    apa = {r.apa for r in rinci_langkah(p.dokumen, langkah)}
    assert {"Target Renstra IKK 17.1 2027", "Alokasi Renstra per tahun IKK 17.1 2027"} <= apa


def test_pelaksana_memulai_alokasi(p: Perencana) -> None:
    ikk = p.cari("IKK 17.1")
    p.ketik(
        (sel_alokasi(p.dokumen, ikk, 2025), "746,71"),
        (sel_pelaksana(p.dokumen, ikk), "Kanwil Ditjenpas"),
        (sel_alokasi(p.dokumen, ikk, 2026), "784,05"),
    )
    (satu,) = p.dokumen.renstra_dana
    assert (satu.pelaksana, len(p.dokumen.renstra_alokasi)) == ("Kanwil Ditjenpas", 2)
    assert not any(isinstance(e, Ubah) for e in g.hapus_renstra(p.dokumen, p.renstra).edits)
