"""A closed period is locked, its document and annex stay as they were; reopening needs a reason and is recorded."""

from __future__ import annotations

import hashlib
import random
from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_desktop.application.transaksi import Hapus, Tambah, Transaksi, TransaksiError, perubahan
from kinerja_desktop.domain.laporan import StatusPenutupan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.galat import BerkasRusak

from .bantu import KALI, baris, buat, buka, isi_awal, realisasi

DOKUMEN = '{"tahun":2023,"catatan":"Mei – é"}'.encode()
PDF = b"%PDF-1.7 lampiran"


@pytest.fixture
def berkas(tmp_path: Path):
    with buat(tmp_path / "a.kinerja") as terbuka:
        terbuka.terapkan(isi_awal())
        yield terbuka


def tutup(berkas: BerkasKinerja, periode: str = "TW1", revisi: int = 0, dokumen: bytes = DOKUMEN) -> None:
    berkas.tutup(2023, baris("penutupan", tahun=2023, periode=periode, revisi=revisi), dokumen, PDF)


def bulan(berkas: BerkasKinerja, nomor: int):
    return next(b for b in berkas.baca(2023).realisasi if b.bulan == nomor)


def test_closing_locks_its_months_and_only_them(berkas: BerkasKinerja) -> None:
    tutup(berkas)
    maret = bulan(berkas, 3)
    terkunci = [
        Transaksi("isi", perubahan(maret, nilai=Angka(Decimal(1)))),
        Transaksi("hapus", (Hapus(maret),)),
        Transaksi("tambah", (Tambah(realisasi(maret.indikator_id, 2, 1, "pembilang")),)),
    ]
    for transaksi in terkunci:
        with pytest.raises(TransaksiError, match="Triwulan I 2023 sudah ditutup"):
            berkas.terapkan(transaksi)
    assert berkas.penghitung == 2
    berkas.terapkan(Transaksi("isi April", perubahan(bulan(berkas, 4), nilai=Angka(Decimal(1)))))
    berkas.terapkan(Transaksi("ubah nama", perubahan(berkas.baca(2023).sasaran[0], nama="Lain")))
    berkas.tutup_berkas()
    with buka(berkas.path) as lagi:
        # Not read yet: the lock must not depend on what happens to be in memory.
        with pytest.raises(TransaksiError, match="sudah ditutup"):
            lagi.terapkan(terkunci[0])
        assert lagi.periksa() == []


def test_undo_does_not_reach_behind_a_closing(berkas: BerkasKinerja) -> None:
    berkas.terapkan(Transaksi("isi", perubahan(bulan(berkas, 1), nilai=Angka(Decimal(1)))))
    tutup(berkas)
    assert berkas.label_urung == ""
    assert berkas.urungkan() is None


def test_what_was_closed_is_kept_exactly(berkas: BerkasKinerja) -> None:
    tutup(berkas)
    penutupan = berkas.baca(2023).penutupan[0]
    assert penutupan.sidik == hashlib.sha256(DOKUMEN).hexdigest()
    assert penutupan.penghitung == berkas.penghitung == 2
    assert berkas.snapshot(2023, "TW1", 0) == DOKUMEN
    assert berkas.lampiran(2023, "TW1", 0) == PDF
    assert berkas.snapshot(2023, "TW1", 1) is None
    assert berkas.lampiran(2023, "TW2", 0) is None
    assert berkas.dukung.cari(hashlib.sha256(PDF).hexdigest()).suffix == ".pdf"


def test_a_changed_annex_is_not_served(berkas: BerkasKinerja) -> None:
    tutup(berkas)
    path = berkas.dukung.cari(hashlib.sha256(PDF).hexdigest())
    path.write_bytes(PDF + b" diubah")
    with pytest.raises(BerkasRusak, match="berubah"):
        berkas.lampiran(2023, "TW1", 0)
    path.unlink()
    with pytest.raises(BerkasRusak, match="hilang"):
        berkas.lampiran(2023, "TW1", 0)


def test_a_document_that_is_not_the_one_signed_for_is_refused(berkas: BerkasKinerja) -> None:
    asing = baris("penutupan", tahun=2023, periode="TW1", sidik="0" * 64)
    with pytest.raises(TransaksiError, match="sidik"):
        berkas.tutup(2023, asing, DOKUMEN, None)
    tutup(berkas)
    with pytest.raises(TransaksiError, match="sudah ada"):
        tutup(berkas)


def test_reopening_needs_a_reason_and_makes_a_backup(berkas: BerkasKinerja) -> None:
    with pytest.raises(TransaksiError, match="tidak sedang ditutup"):
        berkas.buka_periode(2023, "TW1", "salah ketik")
    tutup(berkas)
    with pytest.raises(TransaksiError, match="alasan"):
        berkas.buka_periode(2023, "TW1", "  ")
    assert berkas.daftar_cadangan() == ()
    berkas.buka_periode(2023, "TW1", "salah ketik Maret")
    assert [c.penghitung for c in berkas.daftar_cadangan()] == [2]
    akhir = berkas.baca(2023).penutupan_akhir["TW1"]
    assert (akhir.status, akhir.alasan_buka) == (StatusPenutupan.DIBUKA, "salah ketik Maret")
    assert (berkas.riwayat()[0].jenis, berkas.riwayat()[0].alasan) == ("buka", "salah ketik Maret")
    berkas.terapkan(Transaksi("isi", perubahan(bulan(berkas, 3), nilai=Angka(Decimal(1)))))
    tutup(berkas, revisi=1, dokumen=b"{}")
    assert berkas.snapshot(2023, "TW1", 0) == DOKUMEN
    assert berkas.snapshot(2023, "TW1", 1) == b"{}"
    with pytest.raises(TransaksiError, match="sudah ditutup"):
        berkas.terapkan(Transaksi("isi", perubahan(bulan(berkas, 3), nilai=Angka(Decimal(2)))))


def test_closings_change_only_through_their_own_door(berkas: BerkasKinerja) -> None:
    baru = baris("penutupan", tahun=2023, periode="TW1")
    with pytest.raises(TransaksiError, match="hanya berubah lewat"):
        berkas.terapkan(Transaksi("palsu", (Tambah(baru),)))
    berkas.terapkan(Transaksi("impor", (Tambah(baru),)), jenis="impor")
    for edit in (*perubahan(baru, status=StatusPenutupan.DIBUKA), Hapus(baru)):
        for jenis in ("isi", "impor"):
            with pytest.raises(TransaksiError, match="hanya berubah lewat"):
                berkas.terapkan(Transaksi("palsu", (edit,)), jenis=jenis)
    assert berkas.urungkan() is None
    assert berkas.periksa() == []


def test_kanwils_note_comes_back_after_the_closing(berkas: BerkasKinerja) -> None:
    ind = berkas.baca(2023).indikator[0].id
    ada = baris("realisasi_uraian", tahun=2023, indikator_id=ind, bulan=1, uraian="Sudah")
    berkas.terapkan(Transaksi("isi", (Tambah(ada),)))
    tutup(berkas)
    berkas.terapkan(Transaksi("catatan", perubahan(ada, catatan="Lengkapi bukti")))
    tanpa = baris("realisasi_uraian", tahun=2023, indikator_id=ind, bulan=2, catatan="Mana?")
    berkas.terapkan(Transaksi("catatan", (Tambah(tanpa),)))
    with pytest.raises(TransaksiError, match="sudah ditutup"):
        berkas.terapkan(Transaksi("isi", perubahan(tanpa, uraian="x")))
    with pytest.raises(TransaksiError, match="sudah ditutup"):
        berkas.terapkan(Transaksi("isi", (Hapus(berkas.baca(2023).ambil("realisasi_uraian", ada.id)),)))


def test_packages_sent(berkas: BerkasKinerja) -> None:
    tutup(berkas)
    assert berkas.kiriman(2023, "TW1") == ()
    satu = berkas.catat_kiriman(2023, "TW1", 0, "a" * 64, "kiriman_r0.zip")
    assert berkas.catat_kiriman(2023, "TW1", 0, "a" * 64, "kiriman_r0.zip") == satu
    dua = berkas.catat_kiriman(2023, "TW1", 1, "b" * 64, "kiriman_r1.zip")
    assert berkas.kiriman(2023, "TW1") == (dua, satu)
    assert berkas.kiriman(2023, "TW2") == ()
    assert berkas.periksa() == []


def test_random_closings_never_leave_an_unrecorded_change(tmp_path: Path) -> None:
    """Sequences of typing, closing, reopening: a closed month changes only between a recorded reopening and a closing."""
    acak = random.Random(9)
    for nomor in range(4 * KALI):
        with buat(tmp_path / f"{nomor}.kinerja") as berkas:
            berkas.terapkan(isi_awal())
            tertutup: set[str] = set()
            revisi = dict.fromkeys(("TW1", "TW2", "TW3", "TW4"), 0)
            for langkah in range(25):
                tw = acak.choice(list(revisi))
                sebelum = berkas.baca(2023)
                match acak.choice(["isi", "isi", "tutup", "buka"]):
                    case "isi":
                        b = bulan(berkas, acak.randint(3 * int(tw[2]) - 2, 3 * int(tw[2])))
                        transaksi = Transaksi("isi", perubahan(b, nilai=Angka(Decimal(5000 + langkah))))
                        if tw in tertutup:
                            with pytest.raises(TransaksiError):
                                berkas.terapkan(transaksi)
                            assert berkas.baca(2023) is sebelum
                        else:
                            berkas.terapkan(transaksi)
                    case "tutup" if tw not in tertutup:
                        tutup(berkas, tw, revisi[tw], f"{tw} {revisi[tw]}".encode())
                        tertutup.add(tw)
                        revisi[tw] += 1
                    case "buka" if tw in tertutup:
                        berkas.buka_periode(2023, tw, "koreksi")
                        tertutup.remove(tw)
            jenis = [c.jenis for c in berkas.riwayat()]
            assert jenis.count("tutup") == sum(revisi.values())
            assert jenis.count("buka") == sum(revisi.values()) - len(tertutup)
            assert len(jenis) == berkas.penghitung
            assert berkas.periksa() == []
