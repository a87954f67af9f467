"""Evidence asked for, handed in, tied, taken away: each one Transaksi that undo takes back exactly."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.application import dukung_gestur as g
from kinerja_desktop.application.sel import kunci_sel, sel_baris
from kinerja_desktop.application.transaksi import Transaksi, TransaksiError, terapkan
from kinerja_desktop.domain.dukungan import dukungan
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat

BERKAS = {"bentuk": BentukDukung.BERKAS, "sha256": "a" * 64, "nama_berkas": "a.pdf", "ukuran": 3}
TAUTAN = {"bentuk": BentukDukung.TAUTAN, "tautan": "https://x"}
NASKAH = {"bentuk": BentukDukung.NASKAH, "nomor_naskah": "W22-1", "tanggal": date(2023, 5, 7)}
MAP = {"bentuk": BentukDukung.NASKAH, "uraian": "3 laporan di map", "jumlah": 3, "satuan": "Dokumen"}


@pytest.fixture
def p() -> Pembuat:
    p = Pembuat()
    p.indikator()
    return p


def minta(p: Pembuat, bulan: int | None = 5, **isi: object) -> DataDukung:
    langkah = p.terapkan(g.minta(p.dokumen, p.dokumen.indikator_urut[0], bulan, p.id_baru, **isi))  # type: ignore[arg-type]
    diminta: DataDukung = p.dokumen.ambil("data_dukung", langkah.edits[0].id)
    return diminta


def teks(p: Pembuat, bulan: int = 5) -> str:
    return dukungan(p.dokumen, "indikator", p.dokumen.indikator_urut[0].indikator_id, bulan).teks


def balik(dokumen: TahunKinerja, langkah: Transaksi) -> TahunKinerja:
    return terapkan(terapkan(dokumen, langkah.edits), langkah.inverse().edits)


def test_two_of_three_in_one_step(p: Pembuat) -> None:
    i = p.dokumen.indikator_urut[0]
    diminta = minta(p, uraian="Laporan razia", jumlah=3, satuan="Dokumen")
    langkah = g.serahkan(p.dokumen, i, 5, p.id_baru, [BERKAS, TAUTAN], diminta)
    assert langkah.label == f"lampirkan 2 data dukung {i.kode}"
    assert balik(p.dokumen, langkah) == p.dokumen
    p.terapkan(langkah)
    assert teks(p) == "2/3"
    p.terapkan(g.serahkan(p.dokumen, i, 5, p.id_baru, [NASKAH], diminta))
    assert teks(p) == "3/3"
    p.terapkan(g.serahkan(p.dokumen, i, 5, p.id_baru, [MAP]))
    assert teks(p) == "6/6"


def test_what_answers_a_request_stands_in_its_month(p: Pembuat) -> None:
    diminta = minta(p, 3)
    p.terapkan(g.serahkan(p.dokumen, p.dokumen.indikator_urut[0], 7, p.id_baru, [BERKAS], diminta))
    assert p.dokumen.data_dukung[-1].bulan == 3
    assert (teks(p, 3), teks(p, 7)) == ("1/1", "")


def test_deleting_a_request_loses_no_evidence(p: Pembuat) -> None:
    diminta = minta(p)
    p.terapkan(g.serahkan(p.dokumen, p.dokumen.indikator_urut[0], 5, p.id_baru, [BERKAS, TAUTAN], diminta))
    langkah = g.hapus_dukung(p.dokumen, [diminta])
    assert balik(p.dokumen, langkah) == p.dokumen
    p.terapkan(langkah)
    assert [(d.bentuk, d.untuk_id) for d in p.dokumen.data_dukung] == [
        (BentukDukung.BERKAS, None),
        (BentukDukung.TAUTAN, None),
    ]
    assert teks(p) == "2"


def test_a_request_and_what_answers_it_go_together_when_both_are_chosen(p: Pembuat) -> None:
    diminta = minta(p)
    p.terapkan(g.serahkan(p.dokumen, p.dokumen.indikator_urut[0], 5, p.id_baru, [BERKAS], diminta))
    for semua in (p.dokumen.data_dukung, p.dokumen.data_dukung[::-1]):
        langkah = g.hapus_dukung(p.dokumen, semua)
        assert terapkan(p.dokumen, langkah.edits).data_dukung == ()
        assert balik(p.dokumen, langkah) == p.dokumen


def test_tied_to_a_request_and_loose_again(p: Pembuat) -> None:
    p.terapkan(g.serahkan(p.dokumen, p.dokumen.indikator_urut[0], 5, p.id_baru, [BERKAS]))
    bukti = p.dokumen.data_dukung[0]
    diminta = minta(p)
    assert teks(p) == "1/2"
    p.terapkan(g.untukkan(p.dokumen, bukti, diminta))
    assert teks(p) == "1/1"
    p.terapkan(g.untukkan(p.dokumen, p.dokumen.ambil("data_dukung", bukti.id), None))
    assert teks(p) == "1/2"


def test_rows_of_a_month_stand_under_their_request(p: Pembuat) -> None:
    i = p.dokumen.indikator_urut[0]
    p.terapkan(g.serahkan(p.dokumen, i, 5, p.id_baru, [TAUTAN]))
    satu, dua = minta(p, 5, uraian="satu"), minta(p, 5, uraian="dua")
    for diminta in (dua, satu):
        p.terapkan(g.serahkan(p.dokumen, i, 5, p.id_baru, [BERKAS | {"uraian": diminta.uraian}], diminta))
    p.terapkan(g.serahkan(p.dokumen, i, 6, p.id_baru, [NASKAH]))
    baris = g.dukung_bulan(p.dokumen, i, 5)
    assert [(str(d.bentuk), d.uraian) for d in baris] == [
        ("diminta", "satu"), ("berkas", "satu"), ("diminta", "dua"), ("berkas", "dua"), ("tautan", ""),
    ]  # fmt: skip
    assert len(g.dukung_bulan(p.dokumen, i, None)) == 6


def test_a_closed_month_stays_as_it_was_sent(p: Pembuat) -> None:
    diminta = minta(p)
    i = p.dokumen.indikator_urut[0]
    p.terapkan(g.serahkan(p.dokumen, i, 5, p.id_baru, [BERKAS], diminta))
    bukti = p.dokumen.data_dukung[-1]
    p.tutup("TW2")
    for gestur in (
        lambda: g.serahkan(p.dokumen, i, 5, p.id_baru, [BERKAS]),
        lambda: g.serahkan(p.dokumen, i, 9, p.id_baru, [BERKAS], diminta),
        lambda: g.minta(p.dokumen, i, 4, p.id_baru),
        lambda: g.ubah_dukung(p.dokumen, bukti, uraian="lain"),
        lambda: g.untukkan(p.dokumen, bukti, None),
        lambda: g.hapus_dukung(p.dokumen, [bukti]),
    ):
        with pytest.raises(TransaksiError, match="sudah ditutup"):
            gestur()
    assert "sudah ditutup" in kunci_sel(p.dokumen, sel_baris(bukti, "uraian"))
    assert g.serahkan(p.dokumen, i, 9, p.id_baru, [BERKAS])
