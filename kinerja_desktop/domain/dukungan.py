"""Evidence: what is asked for (``2 Dokumen``), what was handed in for it, and how both are counted, wherever it is attached.

One way to count for every place (indikator, kegiatan and its periods, perlakuan of a risk, document of a Target Kinerja):

- a request (row ``diminta``) asks for its ``jumlah``, or for one; what names it in ``untuk_id`` is handed in for it;
- the words of a kegiatan or document ask too (000: ``2 Dokumen``); requests on the same place only say in detail what
  those words mean, and evidence that names no request counts towards the words;
- where there are no such words, evidence that names no request stands for itself: one of one;
- a row handed in counts its ``jumlah`` (``3 dokumen di map``), or one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .periode import BULAN, PERIODE, TAHUN, Periode
from .persen_target import terjawab
from .realisasi import BentukDukung, DataDukung
from .tahun_kinerja import TahunKinerja

_JUMLAH = re.compile(r"^(\d{1,5})\s+(\S.*)$", re.DOTALL)

Kapan = int | str | Periode | None
"""A month (1..12), a period or its code; None is the whole year."""


def diminta(teks: str) -> tuple[int, str, str] | None:
    """``2 Dokumen`` -> (2, "Dokumen", ""); words without a number ask for one: (1, "", words); empty asks for none."""
    bersih = teks.strip()
    if not bersih:
        return None
    if cocok := _JUMLAH.match(bersih):
        return int(cocok[1]), cocok[2], ""
    return 1, "", bersih


def banyak(dukung: DataDukung) -> int:
    """How many pieces a row asks for or hands in."""
    return 1 if dukung.jumlah is None else dukung.jumlah


def sebut_jumlah(jumlah: int, satuan: str) -> str:
    """``2 Dokumen``; without a unit the bare number, and nothing for a single piece."""
    return f"{jumlah} {satuan}" if satuan else str(jumlah) if jumlah != 1 else ""


def sebut_cara(dukung: DataDukung) -> str:
    """How a row stands there, in one word; evidence without number is only counted (``3 dokumen di map``)."""
    if dukung.bentuk == BentukDukung.NASKAH and not dukung.nomor_naskah:
        return "jumlah"
    return str(dukung.bentuk)


@dataclass(frozen=True, slots=True)
class Permintaan:
    """Something asked for, and what was handed in for it. ``baris`` is None where the words of the place ask."""

    uraian: str
    satuan: str
    minta: int
    bukti: tuple[DataDukung, ...]
    baris: DataDukung | None = None

    @classmethod
    def dari(cls, baris: DataDukung, bukti: tuple[DataDukung, ...] = ()) -> Permintaan:
        """What a row asks for, with what was handed in for it."""
        return cls(baris.uraian, baris.satuan, banyak(baris), bukti, baris)

    @property
    def ada(self) -> int:
        return sum(banyak(d) for d in self.bukti)

    @property
    def kurang(self) -> int:
        return max(self.minta - self.ada, 0)

    @property
    def sebutan(self) -> str:
        """``Laporan razia (2 Dokumen)``, ``2 Dokumen``, ``Laporan sesuai format TNDE``."""
        jumlah = sebut_jumlah(self.minta, self.satuan)
        if self.uraian and jumlah:
            return f"{self.uraian} ({jumlah})"
        return self.uraian or jumlah or "tanpa uraian"

    @property
    def sebut_kurang(self) -> str:
        """What is missing: all of it, or how much of it."""
        if not self.ada:
            return self.sebutan
        return f"{self.kurang} lagi dari {self.sebutan}"


@dataclass(frozen=True, slots=True)
class Dukungan:
    """What a place has: its requests with what came for each, and evidence that stands for itself (``lain``)."""

    permintaan: tuple[Permintaan, ...] = ()
    lain: tuple[DataDukung, ...] = ()

    @property
    def minta(self) -> int | None:
        """How many are asked for; None where nothing is."""
        return sum(p.minta for p in self.permintaan) + _jumlah(self.lain) if self.permintaan else None

    @property
    def ada(self) -> int:
        """How many were handed in. While a request is open, what came beyond another one does not stand in for it; words
        that ask for a number of pieces take any of them."""
        semua = self.lengkap or any(p.baris is None for p in self.permintaan)
        return sum(p.ada if semua else min(p.ada, p.minta) for p in self.permintaan) + _jumlah(self.lain)

    @property
    def lengkap(self) -> bool:
        """Nothing that was asked for is missing."""
        return not any(p.kurang for p in self.permintaan)

    @property
    def kurang(self) -> tuple[str, ...]:
        """What is missing, in words."""
        return tuple(p.sebut_kurang for p in self.permintaan if p.kurang)

    @property
    def bukti(self) -> tuple[DataDukung, ...]:
        """Everything handed in."""
        return (*(d for p in self.permintaan for d in p.bukti), *self.lain)

    @property
    def teks(self) -> str:
        """``1/2``: handed in of asked for; the bare number where nothing is asked for, ``''`` where neither."""
        if self.minta is None:
            return str(self.ada) if self.lain else ""
        return f"{self.ada}/{self.minta}"


def _jumlah(baris: tuple[DataDukung, ...]) -> int:
    return sum(banyak(d) for d in baris)


def pasangkan(baris: tuple[DataDukung, ...], semua: TahunKinerja, kata: str = "") -> Dukungan:
    """Requests among the rows with what names them (also from another month), then the words, then the rest."""
    minta = [d for d in baris if d.bentuk == BentukDukung.DIMINTA]
    per_minta = semua.per("data_dukung", "untuk_id")
    nomor = {d.id for d in minta}
    hasil = [Permintaan.dari(d, _diserahkan(per_minta.get(d.id, ()))) for d in minta]
    bebas = tuple(d for d in _diserahkan(baris) if d.untuk_id not in nomor)
    if (terbaca := diminta(kata)) is None:
        return Dukungan(tuple(hasil), bebas)
    jumlah, satuan, uraian = terbaca
    sisa = max(jumlah - sum(p.minta for p in hasil), 0)
    if sisa or bebas:
        hasil.append(Permintaan(uraian, satuan, sisa, bebas))
    return Dukungan(tuple(hasil))


def _diserahkan(baris: tuple[DataDukung, ...]) -> tuple[DataDukung, ...]:
    return tuple(d for d in baris if d.bentuk != BentukDukung.DIMINTA)


# Places -----------------------------------------------------------------------------------------------------------------


def periode_kapan(kapan: Kapan) -> Periode | None:
    if isinstance(kapan, int):
        return BULAN[kapan - 1]
    return PERIODE[kapan] if isinstance(kapan, str) else kapan


def milik(dokumen: TahunKinerja, noun: str, id_: str) -> tuple[DataDukung, ...]:
    """All rows attached to one row."""
    return tuple(d for d in dokumen.per("data_dukung", "pada_id").get(id_, ()) if d.pada_noun == noun)


def dukungan(dokumen: TahunKinerja, noun: str, id_: str, kapan: Kapan = None) -> Dukungan:
    """What a place has in a month, a period or the year. A row without a month belongs to every month of its place,
    that of a kegiatan to its whole period."""
    periode = periode_kapan(kapan)
    if noun == "renaksi":
        return _kegiatan(dokumen, id_, periode)
    if noun == "renaksi_periode" and (baris := dokumen.ambil(noun, id_)) is not None:
        return _kegiatan(dokumen, baris.renaksi_id, PERIODE.get(baris.periode, TAHUN))
    bulan = None if periode is None else periode.bulan
    ada = tuple(d for d in milik(dokumen, noun, id_) if bulan is None or d.bulan is None or d.bulan in bulan)
    return pasangkan(ada, dokumen, _kata_dokumen(dokumen, id_) if noun == "target_kinerja_dokumen" else "")


def _kata_dokumen(dokumen: TahunKinerja, id_: str) -> str:
    """What a document of a Target Kinerja asks for: nothing once it is there, does not apply, or a note says why not."""
    baris = dokumen.ambil("target_kinerja_dokumen", id_)
    if baris is None or terjawab(dokumen, baris):
        return ""
    target = dokumen.ambil("target_kinerja", baris.target_kinerja_id)
    return "" if target is not None and target.capaian else baris.uraian


def _kegiatan(dokumen: TahunKinerja, renaksi_id: str, periode: Periode | None) -> Dukungan:
    """What the kegiatan asks for is meant for its whole year, so it is held against all that came by the end of the
    period; what a period row asks for is held against its own period."""
    renaksi = dokumen.ambil("renaksi", renaksi_id)
    if renaksi is None:
        return Dukungan()
    kata, lingkup = renaksi.data_dukung, replace(periode, awal=1) if periode else None
    for baris in dokumen.per("renaksi_periode", "renaksi_id").get(renaksi_id, ()):
        if periode and baris.periode == periode.kode and baris.data_dukung.strip():
            kata, lingkup = baris.data_dukung, periode
            break
    return pasangkan(tuple(baris_kegiatan(dokumen, renaksi_id, lingkup)), dokumen, kata)


def baris_kegiatan(dokumen: TahunKinerja, renaksi_id: str, periode: Periode | None) -> Iterator[DataDukung]:
    """Rows of a kegiatan and of its period rows. What names no month counts with the period of its row; what names
    neither counts only in the whole year."""
    tempat = [("renaksi", renaksi_id, TAHUN)]
    for baris in dokumen.per("renaksi_periode", "renaksi_id").get(renaksi_id, ()):
        tempat.append(("renaksi_periode", baris.id, PERIODE.get(baris.periode, TAHUN)))
    for noun, id_, punya in tempat:
        for d in milik(dokumen, noun, id_):
            bulan = punya.bulan if d.bulan is None else (d.bulan,)
            if periode is None or set(bulan) <= set(periode.bulan):
                yield d


def sebut_dukungan(dokumen: TahunKinerja, renaksi_id: str, kapan: Kapan = None) -> str:
    """``1/2`` of a kegiatan by the end of a period (see :attr:`Dukungan.teks`)."""
    return dukungan(dokumen, "renaksi", renaksi_id, kapan).teks
