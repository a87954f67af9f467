"""A file is made, read, changed, undone; what memory holds is what the file holds."""

from __future__ import annotations

import random
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.application.transaksi import (
    Hapus,
    KonflikError,
    Tambah,
    Transaksi,
    TransaksiError,
    Ubah,
    perubahan,
    terapkan,
)
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.galat import BerkasError
from kinerja_desktop.storage.skema import VERSI_SKEMA
from kinerja_desktop.storage.tembolok import segarkan

from .bantu import AKAR, TAHUN, Pabrik, baris, buat, buka, isi_awal, polos, realisasi


@pytest.fixture
def berkas(tmp_path: Path):
    with buat(tmp_path / "a.kinerja") as terbuka:
        yield terbuka


def test_new_file_is_empty_and_named(berkas: BerkasKinerja) -> None:
    assert berkas.tahun_ada() == ()
    assert berkas.baca(2023).satker == ()
    assert set(berkas.jumlah()) == set(NOUNS)
    assert (berkas.penghitung, berkas.versi_skema, berkas.hanya_baca, berkas.pemegang) == (0, VERSI_SKEMA, False, "")
    assert len(berkas.lineage) == 36
    assert berkas.periksa() == []


def test_a_taken_name_is_refused(berkas: BerkasKinerja) -> None:
    with pytest.raises(BerkasError, match="sudah ada"):
        buat(berkas.path)


def test_what_is_saved_is_read_again(berkas: BerkasKinerja) -> None:
    changes = berkas.terapkan(isi_awal())
    assert changes.touches("realisasi")
    assert not changes.touches("risiko")
    assert berkas.tahun_ada() == (2023,)
    dokumen = berkas.baca(2023)
    assert len(dokumen.realisasi) == 36
    assert dokumen.satker[0].lineage == berkas.lineage
    berkas.tutup_berkas()
    with buka(berkas.path) as lagi:
        assert lagi.baca(2023) == dokumen
        assert lagi.penghitung == 1
        assert lagi.baca(2024).satker == dokumen.satker
        assert lagi.baca(2024).realisasi == ()


def test_reading_twice_gives_the_same_object(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    assert berkas.baca(2023) is berkas.baca(2023)


def test_nothing_to_do_is_nothing_done(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    satu = berkas.baca(2023).realisasi[0]
    assert not berkas.terapkan(Transaksi("kosong", ())).nouns
    assert not berkas.terapkan(
        Transaksi("sama", (Ubah("realisasi", satu.id, {"nilai": (satu.nilai, satu.nilai)}),))
    ).nouns
    assert berkas.penghitung == 1
    assert berkas.label_urung == "isi awal"


def test_shared_nouns_get_version_and_lineage(berkas: BerkasKinerja) -> None:
    asing = baris("unit", nama="Tata Usaha", versi=7, lineage="1" * 36)
    sendiri = baris("unit", nama="Pelayanan")
    berkas.terapkan(Transaksi("tambah unit", (Tambah(asing), Tambah(sendiri))))
    peta = berkas.baca(2023).peta("unit")
    assert (peta[asing.id].versi, peta[asing.id].lineage) == (7, "1" * 36)
    assert (peta[sendiri.id].versi, peta[sendiri.id].lineage) == (1, berkas.lineage)
    isi = {"nama": ("Tata Usaha", "Subbagian TU"), "versi": (3, 99), "lineage": ("", "2" * 36)}
    berkas.terapkan(Transaksi("ubah unit", (Ubah("unit", asing.id, isi),)))
    kini = berkas.baca(2023).ambil("unit", asing.id)
    assert (kini.nama, kini.versi, kini.lineage) == ("Subbagian TU", 8, berkas.lineage)
    berkas.urungkan()
    assert berkas.baca(2023).ambil("unit", asing.id).nama == "Tata Usaha"
    berkas.urungkan()
    assert berkas.baca(2023).unit == ()


def test_a_stale_edit_is_a_conflict_and_changes_nothing(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    satu, dua = berkas.baca(2023).realisasi[:2]
    basi = Transaksi(
        "basi",
        (
            *perubahan(dua, nilai=Angka(Decimal(5))),
            Ubah("realisasi", satu.id, {"nilai": (Angka(Decimal(777)), satu.nilai)}),
        ),
    )
    sebelum = berkas.baca(2023)
    with pytest.raises(KonflikError, match="sudah diubah"):
        berkas.terapkan(basi)
    for edit in (Tambah(satu), Hapus(realisasi(satu.indikator_id, 5, 1, "tiada")), Ubah("realisasi", "0" * 36, {})):
        with pytest.raises(KonflikError):
            berkas.terapkan(Transaksi("basi", (edit,)))
    assert berkas.baca(2023) is sebelum
    assert berkas.penghitung == 1
    berkas.terapkan(Transaksi("lalu", perubahan(dua, nilai=Angka(Decimal(5)))))
    assert berkas.baca(2023).ambil("realisasi", dua.id).nilai == Angka(Decimal(5))


def test_deleting_what_is_used_names_the_user(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    sasaran = berkas.baca(2023).sasaran[0]
    with pytest.raises(
        TransaksiError, match=r"Sasaran ini masih dipakai oleh indikator “1.\d Persentase layanan \d” \(2023\)"
    ):
        berkas.terapkan(Transaksi("hapus", (Hapus(sasaran),)))
    asing = realisasi("00000000-0000-4000-8000-000000000000", 1, 1)
    with pytest.raises(TransaksiError, match="merujuk indikator yang tidak ada"):
        berkas.terapkan(Transaksi("asing", (Tambah(asing),)))
    assert berkas.baca(2023).sasaran == (sasaran,)
    assert berkas.periksa() == []


def test_order_inside_a_transaction_does_not_matter(berkas: BerkasKinerja) -> None:
    induk, anak = baris("unit", nama="Induk"), baris("unit", nama="Anak")
    anak = NOUNS["unit"].decode(NOUNS["unit"].encode(anak) | {"induk_id": induk.id})
    berkas.terapkan(Transaksi("anak dulu", (Tambah(anak), Tambah(induk))))
    anak, induk = (berkas.baca(2023).ambil("unit", b.id) for b in (anak, induk))
    berkas.terapkan(Transaksi("induk dulu", (Hapus(induk), Hapus(anak))))
    assert berkas.baca(2023).unit == ()


@pytest.mark.parametrize(
    ("isi", "alasan"),
    [
        ({"uraian": "a\ud800b"}, "tidak dapat disimpan"),
        ({"uraian": "a\0b"}, "tidak dapat disimpan"),
        ({"uraian": "x" * 501}, "melebihi batas"),
        ({"jumlah": -1}, "antara"),
        ({"jumlah": True}, "bilangan bulat"),
        ({"jumlah": 1.5}, "bilangan bulat"),
        ({"jenis": "lain"}, "salah satu"),
        ({"per_tanggal": "2023-01-01"}, "Per tanggal"),
    ],
)
def test_values_that_would_not_come_back_are_refused(berkas: BerkasKinerja, isi: dict, alasan: str) -> None:
    with pytest.raises(TransaksiError, match=alasan):
        berkas.terapkan(Transaksi("buruk", (Tambah(baris("sdm", tahun=2023, **{"uraian": "Sipir"} | isi)),)))
    assert berkas.penghitung == 0


def test_a_cell_keeps_the_id_of_its_key(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    satu = berkas.baca(2023).realisasi[0]
    with pytest.raises(TransaksiError, match="id tidak sesuai"):
        berkas.terapkan(Transaksi("pindah", (Ubah("realisasi", satu.id, {"variabel": ("", "lain")}),)))
    with pytest.raises(TransaksiError, match="Tahun"):
        berkas.terapkan(Transaksi("pindah", (Ubah("realisasi", satu.id, {"tahun": (2023, 2024)}),)))


def test_values_are_kept_in_the_form_in_which_they_are_read(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    satu = berkas.baca(2023).realisasi[0]
    berkas.terapkan(Transaksi("desimal", perubahan(satu, nilai=Angka(Decimal("12.500")))))
    assert str(berkas.baca(2023).ambil("realisasi", satu.id).nilai.nilai) == "12.5"


def test_undo_and_redo_stand_in_the_history(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    awal = berkas.baca(2023)
    satu = awal.realisasi[0]
    berkas.terapkan(Transaksi("isi realisasi Mei", perubahan(satu, nilai=Angka(Decimal(900)))))
    akhir = berkas.baca(2023)
    assert (berkas.label_urung, berkas.label_ulang) == ("isi realisasi Mei", "")
    assert berkas.urungkan().touches("realisasi")
    assert berkas.baca(2023) == awal
    assert (berkas.label_urung, berkas.label_ulang) == ("isi awal", "isi realisasi Mei")
    berkas.ulangi()
    assert berkas.baca(2023) == akhir
    assert berkas.ulangi() is None
    assert [c.jenis for c in berkas.riwayat()] == ["ulang", "urung", "isi", "isi"]
    berkas.urungkan()
    berkas.terapkan(Transaksi("lain", perubahan(satu, nilai=Angka(Decimal(901)))))
    assert berkas.label_ulang == ""
    berkas.putus_urung()
    assert berkas.urungkan() is None


def test_an_import_of_3000_edits_is_one_step(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    unit = [Tambah(baris("sdm", tahun=2024, uraian=f"Jabatan {n}", jumlah=n, urutan=n)) for n in range(3000)]
    rusak = Tambah(baris("sdm", tahun=2024, uraian="", jumlah=1))
    with pytest.raises(TransaksiError):
        berkas.terapkan(Transaksi("impor", (*unit, rusak)), jenis="impor")
    assert berkas.jumlah()["sdm"] == 0
    berkas.terapkan(Transaksi("impor", tuple(unit)), jenis="impor")
    assert berkas.jumlah()["sdm"] == 3000
    assert [b.urutan for b in berkas.baca(2024).sdm] == list(range(3000))
    assert berkas.riwayat()[0].jumlah == 3000
    berkas.urungkan()
    assert berkas.jumlah()["sdm"] == 0
    assert berkas.periksa() == []


def test_one_transaction_over_two_years(berkas: BerkasKinerja) -> None:
    a, b = (baris("tahun_anggaran", tahun=t) for t in TAHUN)
    berkas.baca(2023)
    berkas.terapkan(Transaksi("dua tahun", (Tambah(a), Tambah(b))))
    assert berkas.tahun_ada() == TAHUN
    assert berkas.baca(2023).tahun_anggaran == (a,)
    assert berkas.baca(2024).tahun_anggaran == (b,)


def test_indikator_of_other_years(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    assert berkas.indikator_lain(2023) == ()
    lain = berkas.indikator_lain(2024)
    assert [b[1:] for b in lain] == [("kegiatan", f"1.{n}", f"Persentase layanan {n}", 2023) for n in (1, 2, 3)]
    assert lain[0][0] == berkas.baca(2023).indikator_tahun[0].indikator_id


def test_drafts_are_no_edits(berkas: BerkasKinerja) -> None:
    berkas.simpan_draf("realisasi|x|uraian", "sedang dike")
    berkas.simpan_draf("realisasi|x|uraian", "sedang diketik")
    berkas.simpan_draf("lain", "")
    assert berkas.draf() == {"realisasi|x|uraian": "sedang diketik", "lain": ""}
    assert berkas.penghitung == 0
    assert berkas.riwayat() == ()
    assert berkas.periksa() == []
    berkas.hapus_draf("lain")
    berkas.hapus_draf("tiada")
    assert list(berkas.draf()) == ["realisasi|x|uraian"]
    berkas.hapus_draf()
    assert berkas.draf() == {}


def test_after_closing_it_says_so(berkas: BerkasKinerja) -> None:
    berkas.tutup_berkas()
    berkas.tutup_berkas()
    with pytest.raises(BerkasError, match="sudah ditutup"):
        berkas.baca(2023)


def test_opening_and_reading_loads_no_alembic_and_no_orm(berkas: BerkasKinerja) -> None:
    berkas.terapkan(isi_awal())
    berkas.tutup_berkas()
    skrip = (
        "import sys; from kinerja_desktop.storage.berkas import BerkasKinerja; "
        "b = BerkasKinerja.buka(sys.argv[1]); b.baca(2023); b.tutup_berkas(); "
        "print(sorted({'alembic', 'sqlalchemy.orm', 'kinerja_desktop.storage.tables'} & sys.modules.keys()))"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", skrip, str(berkas.path)], capture_output=True, text=True, timeout=60, cwd=AKAR
    )
    assert (hasil.stdout.strip(), hasil.returncode) == ("[]", 0), hasil.stderr


# Properties -----------------------------------------------------------------------------------------------------------


@settings(max_examples=12)
@given(st.integers(0, 2**32))
def test_memory_is_the_file_after_any_transactions(tmp_path_factory: pytest.TempPathFactory, benih: int) -> None:
    pabrik = Pabrik(random.Random(benih))
    path = tmp_path_factory.mktemp("sifat") / "a.kinerja"
    with buat(path) as berkas:
        for _ in range(12):
            for tahun in TAHUN:
                berkas.baca(tahun)
            berkas.terapkan(pabrik.transaksi(pabrik.acak.choice([1, 1, 5, 60])))
        ingatan = {tahun: berkas.baca(tahun) for tahun in TAHUN}
        for tahun, dokumen in ingatan.items():
            for noun, peta in polos(dokumen).items():
                milik = pabrik.ada.get(noun, {})
                assert peta == {i: b for i, b in milik.items() if NOUNS[noun].bersama or b.tahun == tahun}
    with buka(path, cadangkan=False) as lagi:
        assert lagi.periksa() == []
        assert {tahun: lagi.baca(tahun) for tahun in TAHUN} == ingatan


@settings(max_examples=8)
@given(st.integers(0, 2**32))
def test_undoing_all_and_redoing_all_is_identity(tmp_path_factory: pytest.TempPathFactory, benih: int) -> None:
    pabrik = Pabrik(random.Random(benih))
    with buat(tmp_path_factory.mktemp("urung") / "a.kinerja") as berkas:
        keadaan = [[polos(berkas.baca(t)) for t in TAHUN]]
        for _ in range(8):
            if berkas.terapkan(pabrik.transaksi(pabrik.acak.choice([1, 6, 50]))).nouns:
                keadaan.append([polos(berkas.baca(t)) for t in TAHUN])
        for dulu in reversed(keadaan[:-1]):
            berkas.urungkan()
            assert [polos(berkas.baca(t)) for t in TAHUN] == dulu
        assert berkas.urungkan() is None
        for nanti in keadaan[1:]:
            berkas.ulangi()
            assert [polos(berkas.baca(t)) for t in TAHUN] == nanti
        assert berkas.periksa() == []


@given(st.integers(0, 2**32))
def test_the_quick_refresh_is_the_pure_one(benih: int) -> None:
    from kinerja_desktop.domain.tahun_kinerja import TahunKinerja

    pabrik = Pabrik(random.Random(benih))
    cepat = murni = TahunKinerja(2023)
    for _ in range(6):
        edits = pabrik.transaksi(9).edits
        cepat, murni = segarkan(cepat, edits), terapkan(murni, edits)
    assert cepat == murni
