"""The planning tabs' gestures against a real file: the order of edits holds, and undo gives the document back exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kinerja_desktop.application import anggaran_gestur as ag
from kinerja_desktop.application import renaksi_gestur as rg
from kinerja_desktop.application import risiko_gestur as kg
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.perencanaan import bagi_rpd, tambah_versi_pagu
from kinerja_desktop.application.renaksi_angka import sel_pagu, sel_periode
from kinerja_desktop.application.transaksi import Transaksi
from kinerja_desktop.domain.pagu_renaksi import blok_sendiri
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, Renaksi
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.layanan.pembuatan import buat_contoh
from kinerja_desktop.storage.berkas import BerkasKinerja, id_acak

TAHUN = 2023


@dataclass
class Meja:
    """An open file and the gestures done to it."""

    berkas: BerkasKinerja
    jejak: list[TahunKinerja] = field(default_factory=list)

    @property
    def dokumen(self) -> TahunKinerja:
        return self.berkas.baca(TAHUN)

    def lakukan(self, transaksi: Transaksi) -> TahunKinerja:
        assert transaksi, transaksi.label
        self.jejak.append(self.dokumen)
        self.berkas.terapkan(transaksi)
        return self.dokumen

    def renaksi(self, awal: str) -> Renaksi:
        return next(r for r in self.dokumen.renaksi if r.uraian.startswith(awal))

    def urungkan_semua(self) -> None:
        while self.jejak:
            self.berkas.urungkan()
            assert self.dokumen == self.jejak.pop()


@pytest.fixture(scope="module")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return buat_contoh("rutan-soe-2023", tmp_path_factory.mktemp("contoh") / "soe.kinerja")


@pytest.fixture
def meja(contoh: Path, tmp_path: Path) -> Iterator[Meja]:
    salinan = tmp_path / "soe.kinerja"
    salinan.write_bytes(contoh.read_bytes())
    berkas = BerkasKinerja.buka(salinan)
    yield Meja(berkas)
    berkas.tutup_berkas()


def test_rantai_anggaran(meja: Meja) -> None:
    d = meja.dokumen
    a, b = ag.pohon(d)[0][0], ag.pohon(d)[1][0]
    d = meja.lakukan(ag.tambah_node(d, id_acak, setelah=a, rincian=True))
    d = meja.lakukan(ag.masukkan(d, d.ambil("anggaran", b.id)))
    d = meja.lakukan(ag.gandakan_node(d, d.ambil("anggaran", a.id), id_acak))
    d = meja.lakukan(ag.keluarkan(d, d.ambil("anggaran", b.id)))
    d = meja.lakukan(ag.pindah_node(d, d.ambil("anggaran", b.id), -1))
    d = meja.lakukan(tambah_versi_pagu(d, "POK"))
    d = meja.lakukan(bagi_rpd(d, d.ambil("anggaran", b.id), 120))
    d = meja.lakukan(ag.pakai_sumber_utama(d, "SMART"))
    d = meja.lakukan(ag.tambah_belanja(d, id_acak))
    meja.lakukan(ag.hapus_node(d, [d.ambil("anggaran", a.id), d.ambil("anggaran", b.id)]))
    meja.urungkan_semua()


def test_rencana_aksi(meja: Meja) -> None:
    awal = "Pemeriksaan kesehatan berkala"

    def r() -> Renaksi:
        return meja.renaksi(awal)

    langkah: list[Callable[[TahunKinerja], Transaksi]] = [
        lambda d: rg.atur_tingkat_pagu(d, r(), "kegiatan", id_acak),
        lambda d: rg.lepaskan(d, blok_sendiri(d, r())[0]),
        lambda d: rg.bagi_rpd_kegiatan(d, r()),
        lambda d: rg.tambah_blok(d, r(), id_acak),
        lambda d: isi_sel(d, [(sel_pagu(d, r(), blok_sendiri(d, r())[1]), 1_000_003, "")], "isi pagu"),
        lambda d: rg.bagi_rpd_kegiatan(d, r()),
        lambda d: rg.ubah_jenis_periode(d, r(), JenisPeriode.SEMESTER),
        lambda d: isi_sel(d, [(sel_periode(d, r(), blok_sendiri(d, r())[1], "SM1", "status"), None, "")], "isi"),
        lambda d: rg.ubah_jenis_periode(d, r(), JenisPeriode.TAHUN),
        lambda d: rg.hapus_blok(d, blok_sendiri(d, r())[1]),
        lambda d: rg.atur_tingkat_pagu(d, r(), "indikator", id_acak),
        lambda d: rg.atur_tingkat_pagu(d, r(), "sasaran", id_acak),
        lambda d: rg.gandakan_kegiatan(d, r(), id_acak),
        lambda d: rg.hapus_kegiatan(d, [r()]),
    ]
    for buat in langkah:
        transaksi = buat(meja.dokumen)
        if transaksi:
            meja.lakukan(transaksi)
    assert len(meja.jejak) >= len(langkah) - 1
    meja.urungkan_semua()


def test_register_risiko(meja: Meja) -> None:
    d = meja.dokumen
    r = d.risiko[0]
    d = meja.lakukan(kg.tambah_risiko(d, id_acak, r, bidang=kg.BIDANG_BARU))
    d = meja.lakukan(isi_sel(d, [(kg.sel_rincian(d, "perlakuan", r, 9), "Perlakuan lain", "")], "isi"))
    d = meja.lakukan(kg.gandakan_risiko(d, d.ambil("risiko", r.id), id_acak))
    d = meja.lakukan(kg.kelompokkan(d, d.ambil("risiko", r.id), "program", "Program lain", semua=True))
    d = meja.lakukan(kg.pindah_risiko(d, d.ambil("risiko", r.id), 1))
    meja.lakukan(kg.hapus_risiko(d, [d.ambil("risiko", r.id)]))
    meja.urungkan_semua()
