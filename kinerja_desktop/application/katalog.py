"""Sasaran and indikator from a katalog: what a paper of that kind of satker and year prescribes, taken into a year as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..domain.noun import freeze
from ..domain.renstra import (
    Arah,
    AturanCapaian,
    Indikator,
    IndikatorTahun,
    JenisRumus,
    Konsolidasi,
    PeriodePelaporan,
    Sasaran,
    SasaranTahun,
    Tingkat,
)
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru
from .sel import ratakan
from .transaksi import Edit, Tambah, Transaksi, TransaksiError

_PILIHAN = {
    "arah": Arah, "aturan": AturanCapaian, "rumus": JenisRumus, "konsolidasi": Konsolidasi,
    "periode_pelaporan": PeriodePelaporan,
}  # fmt: skip
_TEKS = (
    "kode", "uraian", "satuan", "rumus_teks", "ekspresi", "definisi", "strategi", "output", "uraian_output",
)  # fmt: skip
_DATA = ("variabel", "tetapan", "sumber_isian", "alias", "tidak_dicetak")


@dataclass(frozen=True, slots=True)
class Katalog:
    """What one kind of satker measured in one year, and the paper that says so. ``sasaran`` is as in the file."""

    nama: str
    jenis: str
    tahun: int
    judul: str
    sumber: str
    sasaran: tuple[Mapping[str, Any], ...]

    @classmethod
    def dari(cls, nama: str, isi: Mapping[str, Any]) -> Katalog:
        """From the JSON object of ``resources/katalog/<nama>.json``."""
        return cls(nama, isi["jenis"], isi["tahun"], isi["judul"], isi["sumber"], tuple(isi["sasaran"]))

    @property
    def banyak(self) -> tuple[int, int]:
        """Number of sasaran and of indikator."""
        return len(self.sasaran), sum(len(s["indikator"]) for s in self.sasaran)

    @property
    def sebutan(self) -> str:
        """How it is named in a list."""
        sasaran, indikator = self.banyak
        return f"{self.judul} ({sasaran} sasaran, {indikator} indikator)"


def pilih_katalog(semua: Iterable[Katalog], jenis: str, tahun: int) -> tuple[Katalog, ...]:
    """The katalog that hold for this kind of satker by that year, the newest first."""
    cocok = [k for k in semua if k.jenis == jenis and k.tahun <= tahun]
    return tuple(sorted(cocok, key=lambda k: (-k.tahun, k.nama)))


def ambil_katalog(dokumen: TahunKinerja, katalog: Katalog, id_baru: PabrikId) -> Transaksi:
    """The katalog's sasaran and indikator as rows of the year, in its order, after what is there.

    What the year has already (same level and words) is left as it is, so taking a katalog twice adds nothing. An
    indikator that the file knows from another year under exactly these words keeps its identity.
    """
    if not dokumen.tahun_anggaran:
        raise TransaksiError("Tahun anggaran ini belum dibuka; buka tahunnya lebih dahulu.")
    return Transaksi(f"ambil katalog {katalog.judul}", tuple(_Pengambil(dokumen, id_baru).edits(katalog)))


class _Pengambil:
    def __init__(self, dokumen: TahunKinerja, id_baru: PabrikId) -> None:
        self.dokumen, self.id_baru = dokumen, id_baru
        self.sasaran_ada = {(s.tingkat, ratakan(s.uraian)): s for s in dokumen.sasaran_tahun}
        self.indikator_ada = {(i.sasaran_id, ratakan(i.uraian)) for i in dokumen.indikator_tahun}
        dipakai_s = {s.sasaran_id for s in dokumen.sasaran_tahun}
        dipakai_i = {i.indikator_id for i in dokumen.indikator_tahun}
        self.sasaran_bebas = {s.nama: s for s in reversed(dokumen.sasaran) if s.id not in dipakai_s}
        self.indikator_bebas = {i.nama: i for i in reversed(dokumen.indikator) if i.id not in dipakai_i}
        self.urut_s = max((s.urutan for s in dokumen.sasaran_tahun), default=0)
        self.urut_i = max((i.urutan for i in dokumen.indikator_tahun), default=0)

    def edits(self, katalog: Katalog) -> list[Edit]:
        identitas: list[Edit] = []
        baris: list[Edit] = []
        for isi in katalog.sasaran:
            sasaran_id = self._sasaran(isi, identitas, baris)
            for satu in isi["indikator"]:
                self._indikator(satu, sasaran_id, identitas, baris)
        # What refers comes after what it refers to.
        urut = ("sasaran", "indikator", "sasaran_tahun", "indikator_tahun")
        return sorted([*identitas, *baris], key=lambda e: urut.index(e.noun))

    def _sasaran(self, isi: Mapping[str, Any], identitas: list[Edit], baris: list[Edit]) -> str:
        tingkat, uraian = Tingkat(isi["tingkat"]), str(isi["uraian"])
        ada: SasaranTahun | None = self.sasaran_ada.get((tingkat, ratakan(uraian)))
        if ada is not None:
            return ada.sasaran_id
        lama = self.sasaran_bebas.pop(uraian, None)
        sasaran = lama or Sasaran(id=self.id_baru(), nama=uraian)
        if lama is None:
            identitas.append(Tambah(sasaran))
        self.urut_s += 1
        baru = baris_baru(
            "sasaran_tahun", self.id_baru, tahun=self.dokumen.tahun, sasaran_id=sasaran.id, tingkat=tingkat,
            kode=str(isi["kode"]), uraian=uraian, program=str(isi.get("program", "")),
            alias=freeze(isi.get("alias", [])), urutan=self.urut_s,
        )  # fmt: skip
        assert isinstance(baru, SasaranTahun)
        self.sasaran_ada[tingkat, ratakan(uraian)] = baru
        baris.append(Tambah(baru))
        return sasaran.id

    def _indikator(
        self, isi: Mapping[str, Any], sasaran_id: str, identitas: list[Edit], baris: list[Edit]
    ) -> None:  # fmt: skip
        uraian = str(isi["uraian"])
        if (sasaran_id, ratakan(uraian)) in self.indikator_ada:
            return
        self.indikator_ada.add((sasaran_id, ratakan(uraian)))
        lama = self.indikator_bebas.pop(uraian, None)
        indikator = lama or Indikator(id=self.id_baru(), nama=uraian)
        if lama is None:
            identitas.append(Tambah(indikator))
        self.urut_i += 1
        kolom: dict[str, Any] = {k: str(isi[k]) for k in _TEKS if k in isi}
        kolom |= {k: pilihan(isi[k]) for k, pilihan in _PILIHAN.items() if k in isi}
        kolom |= {k: freeze(isi[k]) for k in _DATA if k in isi}
        if "bobot" in isi:
            kolom["bobot"] = Decimal(str(isi["bobot"]))
        baru = baris_baru(
            "indikator_tahun", self.id_baru, tahun=self.dokumen.tahun, indikator_id=indikator.id, sasaran_id=sasaran_id,
            urutan=self.urut_i, **kolom,
        )  # fmt: skip
        assert isinstance(baru, IndikatorTahun)
        baris.append(Tambah(baru))
