"""A file in memory with the face of BerkasKinerja, so that the grid can be tried without a disk; and a small satker-year."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

from kinerja_desktop import resources
from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Changes, Transaksi, terapkan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import NOUNS, Noun, id_sel
from kinerja_desktop.domain.renstra import JenisRumus, PeriodePelaporan, Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.sesi import Sesi


class DukungPalsu:
    """A folder of evidence in which everything is there."""

    def hilang(self, sidik: Any) -> tuple[str, ...]:
        return ()


class BerkasPalsu:
    """Same methods, no file: pure application of transactions, undo and redo as lists."""

    hanya_baca = False
    dukung = DukungPalsu()

    def __init__(self, *dokumen: TahunKinerja) -> None:
        self.isi = {d.tahun: d for d in dokumen}
        self.urung: list[Transaksi] = []
        self.ulang: list[Transaksi] = []
        self.tersimpan_draf: dict[str, str] = {}

    def tahun_ada(self) -> tuple[int, ...]:
        return tuple(sorted(self.isi))

    def baca(self, tahun: int) -> TahunKinerja:
        return self.isi[tahun]

    def _pakai(self, transaksi: Transaksi) -> Changes:
        baru = {tahun: terapkan(d, transaksi.edits) for tahun, d in self.isi.items()}
        self.isi = baru
        return Changes.dari(transaksi)

    def terapkan(self, transaksi: Transaksi) -> Changes:
        hasil = self._pakai(transaksi)
        self.urung.append(transaksi)
        self.ulang.clear()
        return hasil

    def urungkan(self) -> Changes | None:
        if not self.urung:
            return None
        transaksi = self.urung.pop()
        self.ulang.append(transaksi)
        return self._pakai(transaksi.inverse())

    def ulangi(self) -> Changes | None:
        if not self.ulang:
            return None
        transaksi = self.ulang.pop()
        self.urung.append(transaksi)
        return self._pakai(transaksi)

    def label_urung(self) -> str:
        return self.urung[-1].label if self.urung else ""

    def label_ulang(self) -> str:
        return self.ulang[-1].label if self.ulang else ""

    def simpan_draf(self, kunci: str, teks: str) -> None:
        self.tersimpan_draf[kunci] = teks

    def draf(self) -> dict[str, str]:
        return dict(self.tersimpan_draf)

    def hapus_draf(self, kunci: str | None = None) -> None:
        if kunci is None:
            self.tersimpan_draf.clear()
        else:
            self.tersimpan_draf.pop(kunci, None)

    def tutup_berkas(self) -> None:
        pass


def dokumen_dari(baris: list[Noun], tahun: int) -> TahunKinerja:
    """A document of loose rows."""
    dok = TahunKinerja(tahun=tahun)
    per: dict[str, list[Noun]] = {}
    for b in baris:
        per.setdefault(b.NOUN, []).append(b)  # type: ignore[attr-defined]
    for noun, isi in per.items():
        dok = dok.dengan(noun, isi)
    return dok


def dokumen_contoh(nama: str = "rutan-soe-2023.json") -> TahunKinerja:
    """A shipped example as it would be read from a file."""
    data: dict[str, Any] = json.loads(resources.sumber("contoh", nama).read_text(encoding="utf-8"))
    baris = [NOUNS[noun].decode(objek) for noun in NOUNS for objek in data.get(noun, [])]
    return dokumen_dari(baris, int(data["tahun"]))


def satker_kecil() -> TahunKinerja:
    """Two sasaran with three indikator of 2023: a ratio with two variables, a typed monthly one, a quarterly one."""
    tahun = 2023

    def id_(*kunci: str) -> str:
        return id_sel("uji", *kunci)

    baris: list[Noun] = [
        baris_baru("satker", lambda: id_("satker"), kode="407702", nama="Rutan Kelas IIB SoE"),
        baris_baru("tahun_anggaran", str, tahun=tahun),
        baris_baru("unit", lambda: id_("unit"), nama="Subsi Pelayanan Tahanan"),
        baris_baru("pejabat", lambda: id_("kepala"), nama="Nama Kepala Rutan", jabatan="Kepala Rutan"),
        baris_baru("pk", str, tahun=tahun, ke=0),
    ]
    pk = baris[-1]
    for nomor, nama in enumerate(("Meningkatnya pelayanan perawatan", "Meningkatnya pelayanan tahanan"), 1):
        ids = id_("sasaran", str(nomor))
        baris.append(baris_baru("sasaran", lambda ids=ids: ids, nama=nama))
        baris.append(
            baris_baru(
                "sasaran_tahun",
                str,
                tahun=tahun,
                sasaran_id=ids,
                tingkat=Tingkat.KEGIATAN,
                kode=str(nomor),
                uraian=nama,
                urutan=nomor,
            )
        )
    rincian: list[tuple[str, str, dict[str, Any]]] = [
        ("1.1", "Persentase pemenuhan layanan makanan", {"rumus": JenisRumus.PERBANDINGAN}),
        ("1.2", "Nilai kinerja bulanan", {"satuan": "Nilai"}),
        ("2.1", "Persentase tahanan yang memperoleh layanan", {"periode_pelaporan": PeriodePelaporan.TRIWULANAN}),
    ]
    for urut, (kode, uraian, isi) in enumerate(rincian, 1):
        idi = id_("indikator", kode)
        baris.append(baris_baru("indikator", lambda idi=idi: idi, nama=uraian))
        baris.append(
            baris_baru(
                "indikator_tahun",
                str,
                tahun=tahun,
                indikator_id=idi,
                sasaran_id=id_("sasaran", kode[0]),
                kode=kode,
                uraian=uraian,
                urutan=urut,
                **isi,
            )
        )
        target = Angka(Decimal(80))
        baris.append(baris_baru("pk_target", str, tahun=tahun, pk_id=pk.id, indikator_id=idi, target=target))
    return dokumen_dari(baris, tahun)


def sesi_kecil(*, rasio: bool = False) -> Sesi:
    """A sitting at the small satker; with ``rasio`` every indikator asks for pembilang and penyebut."""
    dokumen = satker_kecil()
    if rasio:
        semua = [replace(i, rumus=JenisRumus.PERBANDINGAN) for i in dokumen.indikator_tahun]
        dokumen = dokumen.dengan("indikator_tahun", semua)
    sesi = Sesi()
    sesi.buka(BerkasPalsu(dokumen))  # type: ignore[arg-type]
    return sesi
