"""Filling in: cells appear and vanish, locks hold, rows move, deletions spell out what goes along, undo is exact."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application import pengisian, perencanaan
from kinerja_desktop.application.pengisian import gandakan_baris, hapus_baris, isi_sel, kosongkan, pindah_baris
from kinerja_desktop.application.sel import Sel, baca_sel, kunci_sel, pilihan_sel, sel_baris, sel_kunci, tulis_sel
from kinerja_desktop.application.transaksi import Hapus, KonflikError, Tambah, TransaksiError, Ubah, terapkan
from kinerja_desktop.domain.angka import Ambigu, Ditolak, Terbaca
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.nilai import KOSONG, Angka, TidakBerlaku
from kinerja_desktop.domain.renstra import Arah, IndikatorTahun, JenisRumus, Tingkat
from kinerja_desktop.domain.serapan import bagi_rupiah
from tests.pembuat import TAHUN_UJI, Pembuat, angka


def sel_realisasi(indikator: IndikatorTahun, bulan: int, variabel: str = "") -> Sel:
    return sel_kunci(
        "realisasi", "nilai", tahun=TAHUN_UJI, indikator_id=indikator.indikator_id, bulan=bulan, variabel=variabel
    )


@pytest.fixture
def p() -> Pembuat:
    pembuat = Pembuat()
    pembuat.indikator(target=angka(80))
    return pembuat


def test_sel_lahir_saat_diisi_dan_hilang_saat_dikosongkan(p: Pembuat) -> None:
    sel = sel_realisasi(p.dokumen.indikator_tahun[0], 5)
    isi = p.terapkan(isi_sel(p.dokumen, [(sel, angka(74), "74%")], "isi realisasi Mei"))
    assert isinstance(isi.edits[0], Tambah)
    assert isi.edits[0].ketikan == {"nilai": "74%"}
    assert tulis_sel(p.dokumen, sel) == "74"
    ganti = p.terapkan(isi_sel(p.dokumen, [(sel, angka(0), "0")], "isi realisasi Mei"))
    assert isinstance(ganti.edits[0], Ubah)
    assert len(p.dokumen.realisasi) == 1, "0 adalah angka, bukan kosong"
    p.terapkan(kosongkan(p.dokumen, [sel], "kosongkan"))
    assert p.dokumen.realisasi == ()


def test_isi_yang_sama_tidak_menjadi_langkah(p: Pembuat) -> None:
    sel = sel_realisasi(p.dokumen.indikator_tahun[0], 5)
    p.terapkan(isi_sel(p.dokumen, [(sel, angka(74), "")], "isi"))
    assert not isi_sel(p.dokumen, [(sel, angka("74.0"), "")], "isi")


def test_blok_menjadi_satu_transaksi(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    sebelum = p.dokumen
    blok = [(sel_realisasi(i, b), angka(b), str(b)) for b in range(1, 13)]
    transaksi = p.terapkan(isi_sel(p.dokumen, blok, "tempel 12 sel"))
    assert len(transaksi.edits) == 12
    p.terapkan(transaksi.inverse())
    assert p.dokumen == sebelum


def test_periode_tertutup_menolak_dengan_sebab(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    tutup = Penutupan(id=p.id_baru(), tahun=TAHUN_UJI, periode="TW2")
    dokumen = p.dokumen.dengan("penutupan", [tutup])
    assert "Triwulan II 2023 sudah ditutup" in kunci_sel(dokumen, sel_realisasi(i, 5))
    assert kunci_sel(dokumen, sel_realisasi(i, 7)) == ""
    with pytest.raises(TransaksiError, match="sudah ditutup"):
        isi_sel(dokumen, [(sel_realisasi(i, 4), angka(1), "")], "isi")


def test_kolom_wajib_tidak_dapat_dikosongkan(p: Pembuat) -> None:
    with pytest.raises(TransaksiError, match="tidak boleh kosong"):
        kosongkan(p.dokumen, [sel_baris(p.dokumen.indikator_tahun[0], "uraian")], "kosongkan")


def test_urut_gandakan_pindah(p: Pembuat) -> None:
    for nama in ("dua", "tiga"):
        p.indikator(nama)
    anggota = p.dokumen.per("indikator_tahun", "sasaran_id")[p.dokumen.sasaran_tahun[0].sasaran_id]
    p.terapkan(pindah_baris(p.dokumen, anggota[2], -1, "naikkan", kelompok=anggota))
    assert [i.uraian for i in p.dokumen.indikator_urut] == ["Persentase layanan", "tiga", "dua"]
    with pytest.raises(TransaksiError, match="tidak dapat digandakan"):
        gandakan_baris(p.dokumen, anggota[0], p.id_baru, "gandakan")
    risiko = pengisian.baris_baru("risiko", p.id_baru, tahun=TAHUN_UJI, pernyataan="Data tidak sinkron")
    p.terapkan(pengisian.tambah_baris(p.dokumen, risiko, "tambah risiko"))
    p.terapkan(gandakan_baris(p.dokumen, p.dokumen.risiko[0], p.id_baru, "gandakan risiko"))
    assert [(r.pernyataan, r.urutan) for r in p.dokumen.risiko] == [
        ("Data tidak sinkron", 1),
        ("Data tidak sinkron", 2),
    ]


def test_hapus_membawa_yang_bergantung_dan_urungnya_tepat(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    p.realisasi(i, 5, 74)
    risiko = pengisian.baris_baru(
        "risiko", p.id_baru, tahun=TAHUN_UJI, pernyataan="Terancam", indikator_id=i.indikator_id
    )
    p.terapkan(pengisian.tambah_baris(p.dokumen, risiko, "tambah risiko"))
    sebelum = p.dokumen
    transaksi = p.terapkan(hapus_baris(p.dokumen, [i], "hapus indikator"))
    assert {e.noun for e in transaksi.edits if isinstance(e, Hapus)} == {"indikator_tahun", "pk_target", "realisasi"}
    assert p.dokumen.risiko[0].indikator_id is None
    assert len(p.dokumen.indikator) == 1, "identitas tinggal: tahun lain mungkin memakainya"
    p.terapkan(transaksi.inverse())
    assert p.dokumen == sebelum


def test_hapus_yang_terkunci_ditolak(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    p.realisasi(i, 5, 74)
    dokumen = p.dokumen.dengan("penutupan", [Penutupan(id=p.id_baru(), tahun=TAHUN_UJI, periode="TW2")])
    with pytest.raises(TransaksiError, match="tidak dapat dihapus"):
        hapus_baris(dokumen, [i], "hapus")


def test_sel_membaca_menurut_jenisnya(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    d = p.dokumen
    assert baca_sel(d, sel_realisasi(i, 5), "74 %") == Terbaca(angka(74), "%")
    assert isinstance(baca_sel(d, sel_realisasi(i, 5), "3.4"), Ambigu)
    assert isinstance(baca_sel(d, sel_realisasi(i, 5), "5 Unit"), Ditolak)
    assert isinstance(baca_sel(d, sel_realisasi(i, 5), "80-90"), Ditolak)
    assert isinstance(baca_sel(d, sel_realisasi(i, 5), "N/A"), Ditolak), "N/A perlu alasan"
    assert baca_sel(d, sel_realisasi(i, 5), "N/A: libur") == Terbaca(TidakBerlaku("libur"))
    assert isinstance(baca_sel(d, sel_realisasi(i, 5, "pembilang"), "WTP"), Ditolak)
    assert baca_sel(d, sel_baris(i, "arah"), " TURUN ") == Terbaca(Arah.TURUN)
    assert isinstance(baca_sel(d, sel_baris(i, "arah"), "ke bawah"), Ditolak)
    assert isinstance(baca_sel(d, sel_baris(i, "uraian"), "x" * 501), Ditolak)
    assert baca_sel(d, sel_baris(i, "definisi"), "a\x00b\u202ec\r\nd") == Terbaca("abc\nd")
    assert pilihan_sel(d, sel_baris(i, "rumus")) == tuple(JenisRumus)


def test_ubah_yang_tidak_lagi_cocok_ditolak(p: Pembuat) -> None:
    i = p.dokumen.indikator_tahun[0]
    with pytest.raises(KonflikError, match="sudah diubah"):
        terapkan(p.dokumen, [Ubah("indikator_tahun", i.id, {"kode": ("salah", "baru")})])


def test_versi_pk_baru_menyalin_target(p: Pembuat) -> None:
    awal = p.dokumen.pk[0]
    with pytest.raises(TransaksiError, match="alasan"):
        perencanaan.tambah_versi_pk(p.dokumen, " ", awal)
    p.terapkan(perencanaan.tambah_versi_pk(p.dokumen, "pergantian pejabat", awal))
    assert [pk.nama_versi for pk in p.dokumen.pk] in (["Awal", "Perubahan 1"], ["Perubahan 1", "Awal"])
    assert len(p.dokumen.pk_target) == 2


def test_sasaran_perlu_uraian(p: Pembuat) -> None:
    with pytest.raises(TransaksiError, match="perlu uraian"):
        perencanaan.tambah_sasaran(p.dokumen, p.id_baru, Tingkat.PROGRAM, "  ")


@given(st.integers(0, 10**13), st.integers(1, 12))
def test_bagi_rupiah_berjumlah_pagu(jumlah: int, bagian: int) -> None:
    hasil = bagi_rupiah(jumlah, bagian)
    assert sum(hasil) == jumlah
    assert len(hasil) == bagian
    assert all(h >= 0 for h in hasil)


def test_bagi_rpd_003() -> None:
    assert bagi_rupiah(88_880_000, 4) == (22_220_000,) * 4
    assert bagi_rupiah(2_418_654_000, 4) == (604_663_500,) * 4
    assert bagi_rupiah(100, 3) == (33, 33, 34)


LANGKAH = st.lists(
    st.tuples(
        st.integers(1, 12),
        st.sampled_from(["", "pembilang", "penyebut", "kumulatif"]),
        st.one_of(st.none(), st.integers(0, 999), st.just("na")),
    ),
    max_size=12,
)


@given(LANGKAH)
def test_urung_dan_ulang_adalah_identitas(langkah: list[tuple[int, str, object]]) -> None:
    p = Pembuat()
    i = p.indikator(target=angka(80))
    keadaan, riwayat = [p.dokumen], []
    for bulan, variabel, isi in langkah:
        nilai = KOSONG if isi is None else TidakBerlaku("tidak ada") if isi == "na" else Angka(Decimal(str(isi)))
        riwayat.append(p.terapkan(isi_sel(p.dokumen, [(sel_realisasi(i, bulan, variabel), nilai, "")], "isi")))
        keadaan.append(p.dokumen)
    for transaksi, sebelum in zip(reversed(riwayat), reversed(keadaan[:-1]), strict=True):
        p.terapkan(transaksi.inverse())
        assert p.dokumen == sebelum
    for transaksi, sesudah in zip(riwayat, keadaan[1:], strict=True):
        p.terapkan(transaksi.inverse().inverse())
        assert p.dokumen == sesudah
