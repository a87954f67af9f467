"""Steps of the history: read in words, taken back where their rows still stand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja_desktop.application.pengisian import baris_baru, isi_sel
from kinerja_desktop.application.rincian import rinci_langkah
from kinerja_desktop.application.riwayat_gestur import kembalikan_langkah, kembalikan_nilai, nilai_lama
from kinerja_desktop.application.sel import Sel, sel_baris, sel_kunci
from kinerja_desktop.application.transaksi import Tambah, Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.gui.palsu import satker_kecil


@pytest.fixture
def dok() -> TahunKinerja:
    return satker_kecil()


def sel(dok: TahunKinerja) -> Sel:
    i = dok.indikator_urut[0]
    return sel_kunci("realisasi", "nilai", tahun=2023, indikator_id=i.indikator_id, bulan=5, variabel="pembilang")


def isi(dok: TahunKinerja, angka: int) -> Transaksi:
    return isi_sel(dok, [(sel(dok), Angka(Decimal(angka)), str(angka))], "isi realisasi Mei 1.1")


def test_a_step_is_taken_back_exactly(dok: TahunKinerja) -> None:
    langkah = isi(dok, 37)
    sesudah = terapkan(dok, langkah.edits)
    balik = kembalikan_langkah(sesudah, langkah, " salah\x00 ketik ")
    assert (balik.label, balik.alasan) == ("kembalikan isi realisasi Mei 1.1", "salah ketik")
    assert terapkan(sesudah, balik.edits).realisasi == dok.realisasi


def test_rows_that_changed_since_are_named(dok: TahunKinerja) -> None:
    satu = isi(dok, 37)
    tengah = terapkan(dok, satu.edits)
    dua = isi(tengah, 38)
    akhir = terapkan(tengah, dua.edits)
    with pytest.raises(TransaksiError, match="karena Realisasi di dalamnya sudah berubah"):
        kembalikan_langkah(akhir, satu)
    assert kembalikan_langkah(akhir, dua)
    hapus = Transaksi("kosongkan", tuple(e.inverse() for e in satu.edits))
    with pytest.raises(TransaksiError, match="sudah berubah"):
        kembalikan_langkah(tengah, hapus)  # what it deleted is there again


def test_a_closing_is_no_step_to_take_back(dok: TahunKinerja) -> None:
    tutup = Transaksi("tutup TW I", (Tambah(baris_baru("penutupan", str, tahun=2023, periode="TW1", revisi=0)),))
    with pytest.raises(TransaksiError, match="Laporan & Kirim"):
        kembalikan_langkah(terapkan(dok, tutup.edits), tutup)


def test_an_old_value_of_a_field(dok: TahunKinerja) -> None:
    s = sel(dok)
    assert nilai_lama(s, None) == KOSONG
    lama = nilai_lama(s, NOUNS["realisasi"].jenis["nilai"].encode(Angka(Decimal(37))))
    assert lama == Angka(Decimal(37))
    balik = kembalikan_nilai(dok, s, lama, "Pembilang 1.1", "minta bidan")
    assert (balik.label, balik.alasan) == ("kembalikan Pembilang 1.1", "minta bidan")
    with pytest.raises(TransaksiError, match="sudah sama"):
        kembalikan_nilai(terapkan(dok, balik.edits), s, lama, "Pembilang 1.1")
    nama = sel_baris(dok.unit[0], "nama")
    with pytest.raises(TransaksiError, match="tidak boleh kosong"):
        kembalikan_nilai(dok, nama, nilai_lama(nama, None), "Unit")


def test_a_step_in_words(dok: TahunKinerja) -> None:
    langkah = isi(dok, 37)
    (satu,) = rinci_langkah(dok, langkah)
    assert (satu.apa, satu.bidang, satu.semula, satu.menjadi) == (
        "Realisasi 1.1 Mei pembilang", "Nilai", "kosong", "37",
    )  # fmt: skip
    sesudah = terapkan(dok, langkah.edits)
    (dua,) = rinci_langkah(sesudah, isi(sesudah, 1234))
    assert (dua.semula, dua.menjadi) == ("37", "1.234")
    (tiga,) = rinci_langkah(sesudah, langkah.inverse())
    assert (tiga.semula, tiga.menjadi) == ("37", "kosong")
    assert len(rinci_langkah(dok, Transaksi("banyak", tuple(Tambah(b) for b in dok.indikator_tahun)), 5)) == 5


def test_what_only_the_file_needs_is_not_told(dok: TahunKinerja) -> None:
    rinci = rinci_langkah(dok, Transaksi("satker baru", (Tambah(replace(dok.satker[0], lineage="2dc7a02a-bce2")),)))
    assert "Kode satker" in {r.bidang for r in rinci}
    assert not {"Versi", "Lineage"} & {r.bidang for r in rinci}
