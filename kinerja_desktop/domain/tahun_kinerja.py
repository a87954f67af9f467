"""TahunKinerja: everything a satker knows about one year, as one frozen document with lookups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any, TypeVar, cast

from .anggaran import Anggaran, DeretAnggaran, DeretNilai, Observasi, Pagu, PaguVersi, Rpd, VolumeRo
from .angka import Mode, baca_mode
from .evaluasi import Evaluasi, EvaluasiButir
from .keputusan import Keputusan, KeputusanAnggota, KeputusanButir
from .laporan import CatatanSel, Gambar, Laporan, Narasi, Penutupan, StatusPenutupan
from .noun import NOUNS, Noun, nama_noun
from .periode import PERIODE, Periode, triwulan_dari
from .perjanjian_kinerja import Pk, PkAnggaran, PkTarget, TargetPeriode
from .portal import Emonev, Eperformance, EperformanceBulan, EperformanceTriwulan, SkorAnggaran
from .realisasi import DataDukung, Kendala, Realisasi, RealisasiUraian, TindakLanjut
from .rencana_aksi import Renaksi, RenaksiBulan, RenaksiPagu, RenaksiPeriode
from .rencana_strategis import (
    Isu,
    Renstra,
    RenstraAlokasi,
    RenstraButir,
    RenstraDana,
    RenstraPantau,
    RenstraSimpul,
    RenstraTarget,
    RoadmapAspek,
    RoadmapButir,
)
from .renstra import Indikator, IndikatorTahun, Pembanding, Sasaran, SasaranTahun, Tingkat
from .risiko import Keberhasilan, KejadianRisiko, Perlakuan, Risiko, RisikoPantau, TemuanPengawasan
from .satker import (
    Aset,
    Aturan,
    Kop,
    Pejabat,
    Peran,
    PilihanPeriksa,
    Satker,
    SatkerJajaran,
    Sdm,
    TahunAnggaran,
    Unit,
)
from .target_kinerja import TargetKinerja, TargetKinerjaBulan, TargetKinerjaDokumen

N = TypeVar("N", bound=Noun)
T = TypeVar("T")


def kunci_urut(baris: Noun) -> tuple[int, str]:
    """Canonical order of rows within a noun: ``urutan`` where there is one, then id."""
    return (getattr(baris, "urutan", 0) or 0, baris.id)


@dataclass(frozen=True)
class TahunKinerja:
    """One satker, one year, all nouns; shared nouns are carried as they stand in the file.

    Every field but ``tahun`` is a tuple of rows in canonical order (:func:`kunci_urut`), named like its noun.
    """

    tahun: int
    satker: tuple[Satker, ...] = ()
    kop: tuple[Kop, ...] = ()
    unit: tuple[Unit, ...] = ()
    pejabat: tuple[Pejabat, ...] = ()
    sdm: tuple[Sdm, ...] = ()
    aset: tuple[Aset, ...] = ()
    satker_jajaran: tuple[SatkerJajaran, ...] = ()
    pilihan_periksa: tuple[PilihanPeriksa, ...] = ()
    tahun_anggaran: tuple[TahunAnggaran, ...] = ()
    aturan: tuple[Aturan, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()
    indikator: tuple[Indikator, ...] = ()
    renstra: tuple[Renstra, ...] = ()
    renstra_butir: tuple[RenstraButir, ...] = ()
    renstra_simpul: tuple[RenstraSimpul, ...] = ()
    renstra_target: tuple[RenstraTarget, ...] = ()
    renstra_dana: tuple[RenstraDana, ...] = ()
    renstra_alokasi: tuple[RenstraAlokasi, ...] = ()
    renstra_pantau: tuple[RenstraPantau, ...] = ()
    roadmap_aspek: tuple[RoadmapAspek, ...] = ()
    roadmap_butir: tuple[RoadmapButir, ...] = ()
    isu: tuple[Isu, ...] = ()
    sasaran_tahun: tuple[SasaranTahun, ...] = ()
    indikator_tahun: tuple[IndikatorTahun, ...] = ()
    pembanding: tuple[Pembanding, ...] = ()
    pk: tuple[Pk, ...] = ()
    pk_target: tuple[PkTarget, ...] = ()
    pk_anggaran: tuple[PkAnggaran, ...] = ()
    target_periode: tuple[TargetPeriode, ...] = ()
    anggaran: tuple[Anggaran, ...] = ()
    pagu_versi: tuple[PaguVersi, ...] = ()
    pagu: tuple[Pagu, ...] = ()
    rpd: tuple[Rpd, ...] = ()
    observasi: tuple[Observasi, ...] = ()
    volume_ro: tuple[VolumeRo, ...] = ()
    deret_anggaran: tuple[DeretAnggaran, ...] = ()
    deret_nilai: tuple[DeretNilai, ...] = ()
    renaksi: tuple[Renaksi, ...] = ()
    renaksi_pagu: tuple[RenaksiPagu, ...] = ()
    renaksi_periode: tuple[RenaksiPeriode, ...] = ()
    renaksi_bulan: tuple[RenaksiBulan, ...] = ()
    realisasi: tuple[Realisasi, ...] = ()
    realisasi_uraian: tuple[RealisasiUraian, ...] = ()
    eperformance: tuple[Eperformance, ...] = ()
    eperformance_triwulan: tuple[EperformanceTriwulan, ...] = ()
    eperformance_bulan: tuple[EperformanceBulan, ...] = ()
    emonev: tuple[Emonev, ...] = ()
    skor_anggaran: tuple[SkorAnggaran, ...] = ()
    target_kinerja: tuple[TargetKinerja, ...] = ()
    target_kinerja_dokumen: tuple[TargetKinerjaDokumen, ...] = ()
    target_kinerja_bulan: tuple[TargetKinerjaBulan, ...] = ()
    kendala: tuple[Kendala, ...] = ()
    risiko: tuple[Risiko, ...] = ()
    perlakuan: tuple[Perlakuan, ...] = ()
    keberhasilan: tuple[Keberhasilan, ...] = ()
    risiko_pantau: tuple[RisikoPantau, ...] = ()
    kejadian_risiko: tuple[KejadianRisiko, ...] = ()
    temuan_pengawasan: tuple[TemuanPengawasan, ...] = ()
    evaluasi: tuple[Evaluasi, ...] = ()
    evaluasi_butir: tuple[EvaluasiButir, ...] = ()
    tindak_lanjut: tuple[TindakLanjut, ...] = ()
    data_dukung: tuple[DataDukung, ...] = ()
    laporan: tuple[Laporan, ...] = ()
    narasi: tuple[Narasi, ...] = ()
    gambar: tuple[Gambar, ...] = ()
    keputusan: tuple[Keputusan, ...] = ()
    keputusan_butir: tuple[KeputusanButir, ...] = ()
    keputusan_anggota: tuple[KeputusanAnggota, ...] = ()
    catatan_sel: tuple[CatatanSel, ...] = ()
    penutupan: tuple[Penutupan, ...] = ()
    _peta: dict[str, dict[str, Noun]] = field(default_factory=dict, init=False, repr=False, compare=False)

    # Generic access ------------------------------------------------------------------------------------------------

    def baris(self, noun: str) -> tuple[Noun, ...]:
        """All rows of a noun by its name."""
        return cast(tuple[Noun, ...], getattr(self, noun))

    def peta(self, noun: str) -> Mapping[str, Noun]:
        """Rows of a noun by id."""
        if noun not in self._peta:
            self._peta[noun] = {baris.id: baris for baris in self.baris(noun)}
        return self._peta[noun]

    def ambil(self, noun: str, id_: str | None) -> Any:
        """The row with this id, or None."""
        return self.peta(noun).get(id_) if id_ else None

    def dengan(self, noun: str, baris: Iterable[Noun]) -> TahunKinerja:
        """A copy with the rows of one noun replaced (sorted canonically)."""
        isi: dict[str, Any] = {noun: tuple(sorted(baris, key=kunci_urut))}
        return replace(self, **isi)

    def per(self, noun: str, kolom: str) -> Mapping[Any, tuple[Any, ...]]:
        """Rows of a noun grouped by a field, in canonical order; computed once."""
        kunci = f"{noun}.{kolom}"
        if kunci not in self._peta:
            kelompok: dict[Any, list[Noun]] = defaultdict(list)
            for baris in self.baris(noun):
                kelompok[getattr(baris, kolom)].append(baris)
            self._peta[kunci] = {nilai: tuple(isi) for nilai, isi in kelompok.items()}  # type: ignore[misc]
        return self._peta[kunci]  # type: ignore[return-value]

    def ingat(self, kunci: str, hitung: Callable[[], T]) -> T:
        """What several places ask of this document, computed once (``kunci`` names it)."""
        ada = cast(dict[str, Any], self._peta)
        if kunci not in ada:
            ada[kunci] = hitung()
        return cast(T, ada[kunci])

    # Identity --------------------------------------------------------------------------------------------------------

    @property
    def identitas(self) -> Satker | None:
        """The satker, or None in a file that is still empty."""
        return self.satker[0] if self.satker else None

    @property
    def pengaturan(self) -> TahunAnggaran | None:
        return self.tahun_anggaran[0] if self.tahun_anggaran else None

    @cached_property
    def kop_tahun(self) -> Kop | None:
        """The letterhead valid in this year."""
        berlaku = [kop for kop in self.kop if kop.berlaku_mulai <= self.tahun]
        return max(berlaku, key=lambda kop: (kop.berlaku_mulai, kop.id)) if berlaku else None

    def pejabat_peran(self, peran: Peran) -> Pejabat | None:
        """The first official in a role."""
        return next((p for p in self.pejabat if p.peran == peran), None)

    # Rule tables -----------------------------------------------------------------------------------------------------

    @cached_property
    def aturan_nama(self) -> Mapping[str, Aturan]:
        return {aturan.nama: aturan for aturan in self.aturan}

    def mode(self, jenis: str, indikator: IndikatorTahun | None = None) -> Mode:
        """Number mode of a kind of figure (``capaian``, ``anggaran``, ``triwulan``): indikator-year, satker, default."""
        kode = indikator.mode if indikator else ""
        if not kode and (aturan := self.aturan_nama.get("mode")):
            kode = aturan.isi.get(jenis, "")
        return baca_mode(kode or {"capaian": "potong2", "triwulan": "bulat0"}.get(jenis, "bulat2"))

    # Sasaran, indikator, targets ------------------------------------------------------------------------------------

    @cached_property
    def indikator_urut(self) -> tuple[IndikatorTahun, ...]:
        """Indikator as printed: by level, sasaran, own order."""
        tempat = {s.sasaran_id: (list(Tingkat).index(s.tingkat), s.urutan, s.id) for s in self.sasaran_tahun}
        akhir = (9, 0, "")
        return tuple(
            sorted(self.indikator_tahun, key=lambda i: (tempat.get(i.sasaran_id, akhir), i.urutan, i.kode, i.id))
        )

    @cached_property
    def renaksi_urut(self) -> tuple[Renaksi, ...]:
        """Kegiatan as the matrix prints them: by indikator, then own order, which counts within an indikator."""
        tempat = {i.indikator_id: n for n, i in enumerate(self.indikator_urut)}
        return tuple(sorted(self.renaksi, key=lambda r: (tempat.get(r.indikator_id, len(tempat)), kunci_urut(r))))

    @cached_property
    def sasaran_tahun_id(self) -> Mapping[str, SasaranTahun]:
        """SasaranTahun by the id of its sasaran."""
        return {s.sasaran_id: s for s in self.sasaran_tahun}

    @cached_property
    def indikator_tahun_id(self) -> Mapping[str, IndikatorTahun]:
        """IndikatorTahun by the id of its indikator."""
        return {i.indikator_id: i for i in self.indikator_tahun}

    def tingkat(self, indikator: IndikatorTahun) -> Tingkat:
        sasaran = self.sasaran_tahun_id.get(indikator.sasaran_id)
        return sasaran.tingkat if sasaran else Tingkat.KEGIATAN

    def indikator_tingkat(self, tingkat: Tingkat) -> tuple[IndikatorTahun, ...]:
        return tuple(i for i in self.indikator_urut if self.tingkat(i) == tingkat)

    def sasaran_tingkat(self, tingkat: Tingkat) -> tuple[SasaranTahun, ...]:
        return tuple(s for s in self.sasaran_tahun if s.tingkat == tingkat)

    def pk_berlaku(self, periode: Periode) -> Pk | None:
        """The PK version in force on the last day of the period; undated versions count from the start of the year."""
        akhir = periode.tanggal_akhir(self.tahun)
        berlaku = [pk for pk in self.pk if pk.tanggal is None or pk.tanggal <= akhir]
        # A PK signed late still is the only agreement there is: better the first version than none.
        return max(berlaku, key=lambda pk: pk.ke) if berlaku else min(self.pk, key=lambda pk: pk.ke, default=None)

    @cached_property
    def renstra_berlaku(self) -> Renstra | None:
        """The Renstra this year falls in (the newest of several), else the newest one there is."""
        kena = [r for r in self.renstra if r.dari <= self.tahun <= r.sampai] or list(self.renstra)
        return max(kena, key=lambda r: (r.dari, r.sampai, r.id)) if kena else None

    # Closings --------------------------------------------------------------------------------------------------------

    @cached_property
    def penutupan_akhir(self) -> Mapping[str, Penutupan]:
        """The newest closing of each triwulan that was ever closed."""
        terakhir: dict[str, Penutupan] = {}
        for tutup in sorted(self.penutupan, key=lambda t: t.revisi):
            terakhir[tutup.periode] = tutup
        return terakhir

    @cached_property
    def bulan_tertutup(self) -> frozenset[int]:
        """Months locked by a closed triwulan."""
        return frozenset(
            bulan
            for kode, tutup in self.penutupan_akhir.items()
            if tutup.status == StatusPenutupan.TERTUTUP
            for bulan in PERIODE[kode].bulan
        )

    def kunci_baris(self, baris: Noun) -> str:
        """Why a row is locked, as a sentence, or ``''``. Rows of a semester or year lock with their last month."""
        kode = NOUNS[nama_noun(baris)].kunci_periode(baris)
        return self.kunci_periode(kode) if kode else ""

    def kunci_periode(self, kode: str) -> str:
        """Why a period's rows are locked, or ``''``."""
        periode = PERIODE[kode]
        if periode.akhir not in self.bulan_tertutup:
            return ""
        triwulan = triwulan_dari(periode.akhir)
        return (
            f"{triwulan.nama} {self.tahun} sudah ditutup; buka kembali periode itu dengan alasan untuk mengubah isinya."
        )


KOLOM_NOUN = tuple(f.name for f in fields(TahunKinerja) if f.name not in ("tahun", "_peta"))
"""Names of the row fields of TahunKinerja: every noun after those it refers to."""

# Whichever module was imported first: from here on the registry has the order of the document.
for _nama in KOLOM_NOUN:
    NOUNS[_nama] = NOUNS.pop(_nama)
