"""A new budget year from the one before: sasaran, indikator and settings go along; what else is the officer's choice.

What comes along is a draft: the PK has no date, money is empty, nothing that was reached is copied. Kendala, findings and
evaluasi that are still open always come along with what is still to be done about them. The old year is not touched; its
figures stand in the new one as ``pembanding`` rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..domain.nilai import KOSONG
from ..domain.noun import NOUNS, JenisRujukan, Noun, id_baris, nama_noun
from ..domain.periode import TAHUN
from ..domain.realisasi import BentukDukung, StatusTindakLanjut
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.target_kinerja import StatusDokumen
from .kendala_gestur import bawaan_kendala
from .pembanding import baris_pembanding
from .pengisian import baris_baru, baris_hampa
from .perencanaan import buat_tahun, id_salinan
from .tindak_lanjut_gestur import bawaan_tindak
from .transaksi import Tambah, Transaksi, TransaksiError, terapkan

_IKUT = ("sasaran_tahun", "indikator_tahun")


@dataclass(frozen=True, slots=True)
class Bawaan:
    """What comes along besides sasaran and indikator."""

    target: bool = False
    """The targets of the PK in force, as a proposal."""
    renaksi: bool = False
    """Kegiatan with their plans and pagu blocks, without amounts, realisasi and status."""
    anggaran: bool = False
    """The budget chain and the rows of the PK's anggaran, without amounts."""
    risiko: bool = False
    """Risks with treatments and signs of success, without due dates."""
    portal: bool = False
    """Target Kinerja with the documents asked for, and the indikator of E-Performance, without what was reached."""


def lanjutkan_tahun(
    lama: TahunKinerja, baru: TahunKinerja, bawaan: Iterable[Mapping[str, Any]], bawa: Bawaan | None = None
) -> Transaksi:
    """Open the year of ``baru`` (empty as yet) with what is carried forward from ``lama``: one Transaksi."""
    if baru.tahun_anggaran:
        raise TransaksiError(f"Tahun {baru.tahun} sudah ada di berkas ini; pilih tahun itu di bilah atas.")
    dasar = buat_tahun(baru, bawaan)
    edits = [e for e in dasar.edits if not (isinstance(e, Tambah) and e.noun == "tahun_anggaran")]
    setelan: Noun = baris_baru("tahun_anggaran", str, tahun=baru.tahun)
    if lama.pengaturan is not None:
        setelan = _di_tahun(lama.pengaturan, baru.tahun)
    salinan = [Tambah(_di_tahun(baris, baru.tahun)) for noun in _IKUT for baris in lama.baris(noun)]
    pindahan = [Tambah(b) for b in _Penyalin(lama, baru.tahun).salin(bawa or Bawaan())]
    banding: list[Tambah] = []
    if lama.tahun < baru.tahun:
        pindahan += [Tambah(b) for b in bawaan_kendala(lama, terapkan(baru, salinan))]
        pindahan += [Tambah(b) for b in bawaan_tindak(lama, terapkan(baru, [*salinan, *pindahan]))]
        banding = [Tambah(b) for b in baris_pembanding(lama, baru.tahun)]
    return Transaksi(f"buka tahun {baru.tahun}", (Tambah(setelan), *edits, *salinan, *banding, *pindahan))


def _di_tahun(baris: Noun, tahun: int) -> Noun:
    isi: dict[str, Any] = {**vars(baris), "tahun": tahun}
    ganti: dict[str, Any] = {"tahun": tahun, "id": id_baris(nama_noun(baris), isi)}
    return replace(baris, **ganti)


class _Penyalin:
    """Copies rows into the new year; what pointed to a copied row points to its copy."""

    def __init__(self, lama: TahunKinerja, tahun: int) -> None:
        self.lama, self.tahun = lama, tahun
        self.peta: dict[tuple[str, str], str] = {}

    def salin(self, bawa: Bawaan) -> list[Noun]:
        hasil: list[Noun] = []
        pk = self.lama.pk_berlaku(TAHUN)
        if pk is not None:
            self.peta["pk", pk.id] = baris_baru("pk", str, tahun=self.tahun, ke=0).id
        if bawa.anggaran:
            hasil += self._dari("anggaran", induk_dulu=True)
            hasil += self._dari("pk_anggaran", saring=lambda b: pk is not None and b.pk_id == pk.id, anggaran=None)
        if bawa.target:
            for noun in ("pk_target", "target_periode"):
                hasil += self._dari(noun, saring=lambda b: pk is not None and b.pk_id == pk.id)
        if bawa.renaksi:
            hasil += self._dari("renaksi", keterangan="")
            hasil += self._dari("renaksi_pagu", pagu=None)
            hasil += self._dari(
                "renaksi_periode", rpd=None, realisasi=None, capaian_tercetak="", status=None, keterangan=""
            )
        if bawa.risiko:
            hasil += self._dari("risiko")
            hasil += self._dari("perlakuan", tenggat=None, status=StatusTindakLanjut.BELUM)
            hasil += self._dari("keberhasilan")
        if bawa.portal:
            hasil += self._portal(bawa.target)
        hasil += self._diminta()
        return hasil

    def _portal(self, target: bool) -> list[Noun]:
        """Documents as not handed in; the targets of E-Performance only where targets go along at all."""
        hasil = self._dari("target_kinerja", capaian="")
        hasil += self._dari("target_kinerja_dokumen", status=StatusDokumen.BELUM, catatan="")
        if target:
            hasil += self._dari("eperformance", lampiran="", catatan="", skor=None)
            hasil += self._dari("eperformance_triwulan", realisasi=KOSONG, catatan="")
        else:
            hasil += self._dari("eperformance", lampiran="", catatan="", skor=None, target=KOSONG)
        return hasil

    def _dari(
        self, noun: str, *, saring: Callable[[Any], bool] = lambda _: True, induk_dulu: bool = False, **kosong: Any
    ) -> list[Noun]:
        baris = [b for b in self.lama.baris(noun) if saring(b)]
        if induk_dulu:
            baris = _induk_dulu(baris)
        return [b for b in (self._satu(b, kosong) for b in baris) if b is not None]

    def _satu(self, baris: Noun, kosong: Mapping[str, Any]) -> Noun | None:
        info = NOUNS[nama_noun(baris)]
        isi: dict[str, Any] = {"tahun": self.tahun, **kosong}
        for kolom, jenis in info.jenis.items():
            if not isinstance(jenis, JenisRujukan) or NOUNS[jenis.noun].bersama:
                continue
            asal = getattr(baris, kolom)
            isi[kolom] = self.peta.get((jenis.noun, asal)) if asal else asal
            if isi[kolom] is None and asal and (jenis.wajib or jenis.kaskade):
                return None
        calon = replace(baris, **isi)
        if baris_hampa(calon):
            return None
        id_: dict[str, Any] = {
            "id": id_baris(info.nama, vars(calon)) if info.kunci else id_salinan(baris.id, self.tahun)
        }
        baru = replace(calon, **id_)
        self.peta[info.nama, baris.id] = baru.id
        return baru

    def _diminta(self) -> list[Noun]:
        """What evidence is asked for goes along with the row that asks for it; what was handed in stays."""
        hasil: list[Noun] = []
        for baris in self.lama.data_dukung:
            pada = self.peta.get((baris.pada_noun, baris.pada_id))
            if pada is None or baris.bentuk != BentukDukung.DIMINTA:
                continue
            baru = self._satu(baris, {"pada_id": pada, "tanggal": None})
            if baru is not None:
                hasil.append(baru)
        return hasil


def _induk_dulu(baris: Iterable[Any]) -> list[Any]:
    """Nodes of a chain, each after the one it stands under."""
    sisa, hasil, sudah = list(baris), [], {None}
    while sisa:
        kini = [b for b in sisa if b.induk_id in sudah]
        if not kini:
            break
        hasil += kini
        sudah |= {b.id for b in kini}
        sisa = [b for b in sisa if b.id not in sudah]
    return hasil
