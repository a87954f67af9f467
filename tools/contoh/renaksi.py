"""Puts the readable tables of a printed rencana aksi (003, 004, 000) together into one TahunKinerja.

Such a paper holds the plan alone: sasaran, indikator with target and rumus, kegiatan with pagu and their periods, and the
decree in front. Nothing else is added but what a file cannot do without; realisasi of indikator stay kosong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from kinerja_desktop.application.perencanaan import aturan_tahun
from kinerja_desktop.domain.keputusan import JenisButir, JenisKeputusan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from kinerja_desktop.domain.renstra import Arah, AturanCapaian, JenisRumus, Konsolidasi, PeriodePelaporan, Tingkat
from kinerja_desktop.domain.rumus_jenis import PERTANYAAN, RESPONDEN
from kinerja_desktop.domain.satker import JenisSatker, Peran
from kinerja_desktop.resources import aturan_bawaan
from tools.contoh.pembangun import Pembangun

NIP_CONTOH = "0" * 18
PERTANYAAN_SURVEI = tuple(f"p{n}" for n in range(1, PERTANYAAN + 1))
VARIABEL_SURVEI = (
    *((nama, f"Jumlah skor pertanyaan {n}") for n, nama in enumerate(PERTANYAAN_SURVEI, 1)),
    (RESPONDEN, "Jumlah responden"),
)
BOBOT_SURVEI = {"bobot": [(nama, "10") for nama in PERTANYAAN_SURVEI]}
"""The survey on kesekretariatan (000): ten questions of 10% each."""
TRIWULAN = ("TW1", "TW2", "TW3", "TW4")


@dataclass(frozen=True)
class Ukuran:
    """An indikator. ``rumus`` in plain notation: ``A / B × 100%``, legend lines ``A : arti``, steps ``1. …``.

    ``pecahan`` = (pembilang, penyebut) where both are counted; another kind of rumus names ``jenis`` and its ``variabel``.
    Without either the value itself is typed. ``sumber``: which figures propose a variable (domain/sumber_isian).
    """

    kode: str
    uraian: str
    target: str
    satuan: str
    rumus: str = ""
    pecahan: tuple[str, str] | None = None
    konsolidasi: Konsolidasi = Konsolidasi.AKHIR
    periode: PeriodePelaporan = PeriodePelaporan.TRIWULANAN
    unit: str = ""
    jenis: JenisRumus | None = None
    variabel: tuple[tuple[str, str], ...] = ()
    tetapan: Mapping[str, Any] | None = None
    sumber: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Sasaran:
    kode: str
    uraian: str
    indikator: tuple[Ukuran, ...]
    program: str = ""


@dataclass(frozen=True)
class Blok:
    """A pagu with what stands beside it in TW I to IV; ``None`` or ``""`` where the cell is empty."""

    pagu: int
    rpd: tuple[int | None, int | None, int | None, int | None]
    realisasi: tuple[int | None, int | None, int | None, int | None]
    rencana: tuple[str, str, str, str]
    uraian: str = ""


@dataclass(frozen=True)
class Kegiatan:
    indikator: str
    uraian: str
    blok: tuple[Blok, ...] = ()
    periode: JenisPeriode = JenisPeriode.TRIWULAN
    data_dukung: str = ""
    keterangan: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Diktum:
    uraian: str
    poin: tuple[str, ...] = ()


@dataclass(frozen=True)
class Surat:
    """The decree; a paper without one (004) has place and date alone."""

    tempat: str
    tanggal: date
    nomor: str = ""
    pejabat: str = ""
    tentang: str = ""
    menetapkan: str = ""
    menimbang: tuple[str, ...] = ()
    mengingat: tuple[str, ...] = ()
    diktum: tuple[Diktum, ...] = ()


class PenyusunRenaksi:
    """One step per group of nouns; each remembers the ids that later steps point to."""

    def __init__(self, nama: str, tahun: int) -> None:
        self.b = Pembangun(nama, tahun)
        self.tahun = tahun
        self.unit: dict[str, str] = {}
        self.pejabat: dict[Peran, str] = {}
        self.sasaran: dict[str, str] = {}
        self.indikator: dict[str, str] = {}
        self.renaksi: list[str] = []
        self.blok = 0

    def profil(
        self,
        jenis: JenisSatker,
        satker: dict[str, str],
        kop: tuple[dict[str, Any], ...],
        pejabat: tuple[tuple[str, str, Peran], ...],
        unit: tuple[tuple[str, str, str], ...] = (),
    ) -> None:
        self.b.tambah("satker", "satker", jenis=jenis, **satker)
        for baris in kop:
            self.b.tambah("kop", f"kop/{baris['berlaku_mulai']}", **baris)
        for urut, (kunci, nama, tugas) in enumerate(unit, 1):
            self.unit[kunci] = self.b.tambah("unit", f"unit/{kunci}", nama=nama, tugas=tugas, urutan=urut)
        for urut, (nama, jabatan, peran) in enumerate(pejabat, 1):
            self.pejabat[peran] = self.b.tambah(
                "pejabat",
                f"pejabat/{peran}",
                nama=nama,
                nama_ttd=nama,
                nip=NIP_CONTOH,
                jabatan=jabatan,
                peran=peran,
                urutan=urut,
            )

    def buka_tahun(self, tata_letak: str) -> None:
        """Settings and rule tables, and the first version of the pagu that every year has."""
        self.b.tambah("tahun_anggaran", tata_letak_renaksi=tata_letak, kertas="A4")
        for aturan in aturan_tahun(self.tahun, aturan_bawaan()):
            self.b.tambah("aturan", nama=aturan.nama, sumber=aturan.sumber, isi=aturan.isi)
        self.b.tambah("pagu_versi", ke=0)

    def sasaran_indikator(self, tabel: tuple[Sasaran, ...]) -> None:
        for sasaran in tabel:
            id_ = self.b.tambah("sasaran", f"sasaran/{sasaran.kode}", nama=sasaran.uraian)
            self.sasaran[sasaran.kode] = id_
            self.b.tambah(
                "sasaran_tahun",
                sasaran_id=id_,
                tingkat=Tingkat.KEGIATAN,
                kode=sasaran.kode,
                uraian=sasaran.uraian,
                program=sasaran.program,
                urutan=len(self.sasaran),
            )
            for ukuran in sasaran.indikator:
                self._indikator(id_, ukuran)

    def _indikator(self, sasaran_id: str, u: Ukuran) -> None:
        id_ = self.b.tambah("indikator", f"indikator/{u.kode}", nama=u.uraian)
        self.indikator[u.kode] = id_
        self.b.tambah(
            "indikator_tahun",
            indikator_id=id_,
            sasaran_id=sasaran_id,
            kode=u.kode,
            uraian=u.uraian,
            satuan=u.satuan,
            arah=Arah.NAIK,
            aturan=AturanCapaian.R_PER_T,
            rumus=u.jenis or (JenisRumus.PERBANDINGAN if u.pecahan else JenisRumus.LANGSUNG),
            variabel=tuple(zip(("pembilang", "penyebut"), u.pecahan, strict=True)) if u.pecahan else u.variabel,
            tetapan=freeze(u.tetapan) if u.tetapan else (),
            sumber_isian=u.sumber,
            rumus_teks=u.rumus,
            konsolidasi=u.konsolidasi,
            periode_pelaporan=u.periode,
            unit_id=self.unit.get(u.unit),
            urutan=len(self.indikator),
        )

    def perjanjian(self, tabel: tuple[Sasaran, ...], tempat: str) -> None:
        """The first PK; no seed prints its date or its anggaran."""
        pk = self.b.tambah(
            "pk",
            ke=0,
            tempat=tempat,
            pihak_pertama_id=self.pejabat[Peran.KEPALA],
            pihak_kedua_id=self.pejabat[Peran.ATASAN],
        )
        for ukuran in (u for sasaran in tabel for u in sasaran.indikator):
            self.b.tambah(
                "pk_target",
                pk_id=pk,
                indikator_id=self.indikator[ukuran.kode],
                target=Angka(Decimal(ukuran.target)),
            )

    def kegiatan(self, tabel: tuple[Kegiatan, ...]) -> None:
        for urut, k in enumerate(tabel, 1):
            id_ = self.b.tambah(
                "renaksi",
                f"renaksi/{urut}",
                indikator_id=self.indikator[k.indikator],
                uraian=k.uraian,
                jenis_periode=k.periode,
                unit_id=self.unit.get(k.unit),
                data_dukung=k.data_dukung,
                keterangan=k.keterangan,
                urutan=urut,
            )
            self.renaksi.append(id_)
            for blok in k.blok:
                pagu_id = self.pagu(blok.pagu, blok.uraian, renaksi_id=id_)
                # A row belongs to a block by its id only where the kegiatan has several (003).
                self._periode(id_, pagu_id if len(k.blok) > 1 else None, blok)

    def pagu(self, jumlah: int, uraian: str = "", **cakupan: str) -> str:
        """An amount; ``cakupan`` = sasaran_id, indikator_id or renaksi_id."""
        self.blok += 1
        return self.b.tambah(
            "renaksi_pagu", f"renaksi_pagu/{self.blok}", uraian=uraian, pagu=jumlah, urutan=self.blok, **cakupan
        )

    def _periode(self, renaksi_id: str, pagu_id: str | None, blok: Blok) -> None:
        for kode, rpd, realisasi, rencana in zip(TRIWULAN, blok.rpd, blok.realisasi, blok.rencana, strict=True):
            self.b.tambah(
                "renaksi_periode",
                renaksi_id=renaksi_id,
                pagu_id=pagu_id,
                periode=kode,
                rencana=rencana,
                rpd=rpd,
                realisasi=realisasi,
            )

    def keputusan(self, surat: Surat) -> None:
        id_ = self.b.tambah(
            "keputusan",
            "keputusan",
            jenis=JenisKeputusan.RENAKSI,
            nomor=surat.nomor,
            pejabat=surat.pejabat,
            tentang=surat.tentang,
            menetapkan=surat.menetapkan,
            tempat=surat.tempat,
            tanggal=surat.tanggal,
            penanda_tangan_id=self.pejabat[Peran.KEPALA],
            urutan=1,
        )
        for urut, teks in enumerate(surat.menimbang, 1):
            self._butir(id_, JenisButir.MENIMBANG, str(urut), teks)
        for urut, teks in enumerate(surat.mengingat, 1):
            self._butir(id_, JenisButir.MENGINGAT, str(urut), teks)
        for urut, diktum in enumerate(surat.diktum, 1):
            induk = self._butir(id_, JenisButir.DIKTUM, str(urut), diktum.uraian)
            for urut_poin, teks in enumerate(diktum.poin, 1):
                self._butir(id_, JenisButir.POIN, f"{urut}/{urut_poin}", teks, induk)

    def _butir(self, keputusan_id: str, jenis: JenisButir, nomor: str, uraian: str, induk: str | None = None) -> str:
        return self.b.tambah(
            "keputusan_butir",
            f"keputusan_butir/{jenis}/{nomor}",
            keputusan_id=keputusan_id,
            induk_id=induk,
            jenis=jenis,
            uraian=uraian,
            urutan=len(self.b.baris["keputusan_butir"]) + 1,
        )
