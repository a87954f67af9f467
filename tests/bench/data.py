"""Documents of the sizes that the goals speak of, made of plain rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import Noun
from kinerja_desktop.domain.renstra import JenisRumus, Konsolidasi, Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.resources import aturan_bawaan
from tests.pembuat import pabrik

URAIAN = (
    "Pemeriksaan dan pelayanan dilakukan sesuai prosedur bersama puskesmas, dicatat dalam laporan bulanan, "
    "dan dibahas pada rapat evaluasi subseksi."
)


def baris_tahun(tahun: int = 2023, indikator: int = 60, id_baru: Any = None) -> list[Noun]:
    """Rows of a year in an order that can be stored: 60 indikator give about 2,100 rows."""
    from kinerja_desktop.application.perencanaan import buat_satker, buat_tahun

    id_baru = id_baru or pabrik()
    kosong = TahunKinerja(tahun=tahun)
    isi: list[Noun] = [e.baris for e in buat_satker(id_baru, kode="999901", nama="Rutan Pengukuran").edits]  # type: ignore[union-attr]
    isi += [e.baris for e in buat_tahun(kosong, aturan_bawaan()).edits]  # type: ignore[union-attr]
    pk = next(b for b in isi if type(b).__name__ == "Pk")
    sasaran_id = ""
    for nomor in range(indikator):
        if nomor % 6 == 0:
            sasaran = baris_baru("sasaran", id_baru, nama=f"Sasaran {nomor}")
            sasaran_id = sasaran.id
            isi += [
                sasaran,
                baris_baru(
                    "sasaran_tahun", str, tahun=tahun, sasaran_id=sasaran_id, tingkat=Tingkat.KEGIATAN, kode=str(nomor // 6 + 1),
                    uraian=f"Meningkatnya pelayanan nomor {nomor // 6 + 1} di wilayah sesuai standar", urutan=nomor,
                ),
            ]  # fmt: skip
        isi += _indikator(tahun, nomor, sasaran_id, pk.id, id_baru)
    for nomor in range(12):
        isi += _anggaran(tahun, nomor, next(b.id for b in isi if type(b).__name__ == "PaguVersi"), id_baru)
    return isi


def _indikator(tahun: int, nomor: int, sasaran_id: str, pk_id: str, id_baru: Any) -> list[Noun]:
    identitas = baris_baru("indikator", id_baru, nama=f"Indikator {nomor}")
    kunci = {"tahun": tahun, "indikator_id": identitas.id}
    isi: list[Noun] = [
        identitas,
        baris_baru(
            "indikator_tahun", str, **kunci, sasaran_id=sasaran_id, kode=f"{nomor // 6 + 1}.{nomor % 6 + 1}", urutan=nomor,
            uraian=f"Persentase tahanan dan narapidana yang memperoleh layanan nomor {nomor}", rumus=JenisRumus.PERBANDINGAN,
            konsolidasi=Konsolidasi.JUMLAH,
        ),
        baris_baru("pk_target", str, tahun=tahun, pk_id=pk_id, indikator_id=identitas.id, target=Angka(Decimal(80 + nomor % 20))),
    ]  # fmt: skip
    for bulan in range(1, 13):
        for variabel, nilai in (("pembilang", 70 + (nomor + bulan) % 25), ("penyebut", 100)):
            isi.append(
                baris_baru("realisasi", str, **kunci, bulan=bulan, variabel=variabel, nilai=Angka(Decimal(nilai)))
            )
        if bulan % 3:
            isi.append(baris_baru("realisasi_uraian", str, **kunci, bulan=bulan, uraian=URAIAN))
    return isi


def _anggaran(tahun: int, nomor: int, versi_id: str, id_baru: Any) -> list[Noun]:
    node = baris_baru("anggaran", id_baru, tahun=tahun, kode=f"{5000 + nomor}", nama=f"Kegiatan {nomor}", urutan=nomor)
    return [
        node,
        baris_baru("pagu", str, tahun=tahun, anggaran_id=node.id, versi_id=versi_id, jumlah=1_000_000_000 + nomor),
        *(baris_baru("rpd", str, tahun=tahun, anggaran_id=node.id, bulan=b, jumlah=83_333_333) for b in range(1, 13)),
        baris_baru(
            "observasi", str, tahun=tahun, anggaran_id=node.id, sumber="SP2D", per_tanggal=date(tahun, 12, 7),
            realisasi=900_000_000 + nomor,
        ),
    ]  # fmt: skip


def dokumen(indikator: int = 60, tahun: int = 2023) -> TahunKinerja:
    """The same rows as a document."""
    hasil = TahunKinerja(tahun=tahun)
    kelompok: dict[str, list[Noun]] = {}
    for baris in baris_tahun(tahun, indikator):
        kelompok.setdefault(type(baris).NOUN, []).append(baris)  # type: ignore[attr-defined]
    for noun, isi in kelompok.items():
        hasil = hasil.dengan(noun, isi)
    return replace(hasil)
