"""What is to be reached: sasaran and indikator, each with one identity over the years and one row per year."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Any

from . import kolom
from .nilai import Isian
from .noun import Noun, NounBersama, noun


class Tingkat(StrEnum):
    STRATEGIS = "strategis"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"


class Arah(StrEnum):
    """Which way is better. Set per indikator, never guessed from its words."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"


class AturanCapaian(StrEnum):
    """Formula of capaian; see :mod:`kinerja_desktop.domain.capaian` for the sources."""

    R_PER_T = "R/T"
    SELISIH_PER_T = "(2T-R)/T"
    SELISIH_PER_R = "(2T-R)/R"
    T_PER_R = "T/R"


class JenisRumus(StrEnum):
    """How realisasi comes about; see :mod:`kinerja_desktop.domain.rumus`."""

    LANGSUNG = "langsung"
    PERBANDINGAN = "perbandingan"
    KOMPLEMEN = "komplemen"
    PERTUMBUHAN = "pertumbuhan"
    BERBOBOT = "berbobot"
    SURVEI = "survei"
    EKSPRESI = "ekspresi"


class Konsolidasi(StrEnum):
    """How the months of a year become one figure."""

    JUMLAH = "jumlah"
    AKHIR = "akhir"
    RATA = "rata-rata"
    MAKS = "maks"


class PeriodePelaporan(StrEnum):
    """How often an indikator is measured; its value cells open in the last month of each such period."""

    BULANAN = "bulanan"
    TRIWULANAN = "triwulanan"
    SEMESTERAN = "semesteran"
    TAHUNAN = "tahunan"
    INSIDENTAL = "insidental"

    @property
    def bulan_isi(self) -> tuple[int, ...]:
        """Months (1..12) in which a value is due; incidental ones are open in every month and due in none."""
        jarak = {"bulanan": 1, "triwulanan": 3, "semesteran": 6, "tahunan": 12}.get(self.value, 0)
        return tuple(range(jarak, 13, jarak)) if jarak else ()


@noun("sasaran", "Sasaran")
class Sasaran(NounBersama):
    """Identity of a sasaran over the years; its words and number stand in :class:`SasaranTahun`."""

    nama: str = kolom.nama("Nama pertama")


@noun("indikator", "Indikator")
class Indikator(NounBersama):
    """Identity of an indikator over the years (a kode is no identity: 4.6 is Nilai IKPA in 002 T2.2, a vehicle in its PK)."""

    nama: str = kolom.nama("Nama pertama")


@noun("sasaran_tahun", "Sasaran", kunci=("tahun", "sasaran_id"))
class SasaranTahun(Noun):
    """A sasaran as it stands in one year."""

    tahun: int = kolom.tahun()
    sasaran_id: str = kolom.rujukan("sasaran", wajib=True)
    tingkat: Tingkat = kolom.pilihan(Tingkat, "Tingkat", bawaan=Tingkat.KEGIATAN)
    kode: str = kolom.teks("No", maks=40)
    uraian: str = kolom.nama("Sasaran")
    program: str = kolom.nama("Program", wajib=False)
    alias: Any = kolom.data("Sebutan lain per dokumen")
    urutan: int = kolom.urutan()


@noun("indikator_tahun", "Indikator", kunci=("tahun", "indikator_id"))
class IndikatorTahun(Noun):
    """An indikator as it is measured in one year: words, unit, direction, rule, rumus, mode, konsolidasi, order, aliases."""

    tahun: int = kolom.tahun()
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    sasaran_id: str = kolom.rujukan("sasaran", wajib=True)
    kode: str = kolom.teks("No", maks=40, wajib=True)
    uraian: str = kolom.nama("Indikator")
    satuan: str = kolom.teks("Satuan", maks=40, bawaan="%")
    arah: Arah = kolom.pilihan(Arah, "Arah", bawaan=Arah.NAIK)
    aturan: AturanCapaian = kolom.pilihan(AturanCapaian, "Aturan capaian", bawaan=AturanCapaian.R_PER_T)
    mode: str = kolom.teks("Mode angka", maks=10)
    rumus: JenisRumus = kolom.pilihan(JenisRumus, "Rumus", bawaan=JenisRumus.LANGSUNG)
    variabel: Any = kolom.data("Variabel rumus")
    """Ordered [name, meaning] pairs, e.g. ``(("pembilang", "jumlah layanan ..."), ("penyebut", ...))``."""
    tetapan: Any = kolom.data("Tetapan rumus")
    """What a kind of rumus needs beside its variables (weights, divisor); see :mod:`kinerja_desktop.domain.rumus`."""
    ekspresi: str = kolom.teks("Ekspresi", maks=1000)
    """The arithmetic of rumus ``ekspresi`` over the names of ``variabel``."""
    sumber_isian: Any = kolom.data("Sumber isian")
    """Pairs (name of a variable, or ``""`` for the value itself; key of the figure that proposes it)."""
    rumus_teks: str = kolom.teks("Rumus sebagaimana tercetak", maks=2000)
    konsolidasi: Konsolidasi = kolom.pilihan(Konsolidasi, "Konsolidasi", bawaan=Konsolidasi.AKHIR)
    periode_pelaporan: PeriodePelaporan = kolom.pilihan(
        PeriodePelaporan, "Periode pelaporan", bawaan=PeriodePelaporan.BULANAN
    )
    unit_id: str | None = kolom.rujukan("unit", "Unit penanggung jawab", kaskade=False)
    definisi: str = kolom.teks("Definisi")
    sumber_data: str = kolom.teks("Sumber data", maks=1000)
    strategi: str = kolom.teks("Strategi")
    bobot: Decimal | None = kolom.desimal("Bobot")
    output: str = kolom.nama("Output", wajib=False)
    uraian_output: str = kolom.teks("Uraian output", maks=1000)
    alias: Any = kolom.data("Sebutan lain per dokumen")
    """Entries (id of a section, words there or ``""``, order there or None); see :func:`sebut`."""
    tidak_dicetak: Any = kolom.data("Tabel yang tidak mencetaknya")
    """Ids of sections that leave this indikator out."""
    urutan: int = kolom.urutan()

    @property
    def aditif(self) -> bool:
        """Whether the figures of parts of the year add up to that of the year (80 = 20 + 20 + 20 + 20)."""
        return self.rumus == JenisRumus.LANGSUNG and self.konsolidasi == Konsolidasi.JUMLAH


def alias_pada(baris: SasaranTahun | IndikatorTahun, bagian: str) -> tuple[str, int | None]:
    """Words (``""``: its own) and order that a row has for one section."""
    return next(((uraian, urutan) for nama, uraian, urutan in baris.alias or () if nama == bagian), ("", None))


def sebut(baris: SasaranTahun | IndikatorTahun, bagian: str) -> tuple[str, int | None]:
    """Words and order of a sasaran or indikator in one section of a paper: its alias there, else its own (order None)."""
    uraian, urutan = alias_pada(baris, bagian)
    return uraian or baris.uraian, urutan


def dicetak(indikator: IndikatorTahun, bagian: str) -> bool:
    """Whether a section prints the indikator."""
    return bagian not in (indikator.tidak_dicetak or ())


@noun("pembanding", "Pembanding", kunci=("tahun", "indikator_id", "tahun_banding"))
class Pembanding(Noun):
    """Figures of another year beside this one's, as that year's paper printed them (002 T3.4)."""

    tahun: int = kolom.tahun()
    indikator_id: str = kolom.rujukan("indikator", wajib=True)
    tahun_banding: int = kolom.tahun()
    target: Isian = kolom.isian("Target")
    satuan_target: str = kolom.teks("Satuan target", maks=40)
    realisasi: Isian = kolom.isian("Realisasi")
    satuan_realisasi: str = kolom.teks("Satuan realisasi", maks=40)
    sumber: str = kolom.teks("Sumber", maks=500)
    catatan: str = kolom.teks("Catatan", maks=1000)
