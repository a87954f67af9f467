"""Risk register: the short form (001 T2.3), by program and bidang, each risk with treatments and signs of success; and the
long form with cause, effect, control, inherent and residual level, option, monitoring per triwulan and events.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from . import kolom
from .noun import Noun, noun
from .perjanjian_kinerja import kode_periode
from .realisasi import StatusTindakLanjut


class SumberRisiko(StrEnum):
    INTERNAL = "internal"
    EKSTERNAL = "eksternal"


class KendaliRisiko(StrEnum):
    """Whether the satker can control the cause: C (controllable) or UC (uncontrollable)."""

    C = "C"
    UC = "UC"


class OpsiRisiko(StrEnum):
    MENGHINDARI = "menghindari"
    MEMBAGI = "membagi"
    MENGURANGI = "mengurangi"
    MENERIMA = "menerima"


@noun("risiko", "Risiko")
class Risiko(Noun):
    """A risk. ``penanggung_jawab`` stands at the risk, or at the first risk of its bidang (printed merged, as in 001).

    ``kemungkinan`` and ``dampak`` (1..5, inherent) are optional in the short form; the level comes from the year's rule
    table. ``residu_*`` is what is left with the controls there are. ``alasan`` explains an accepted risk above the selera, or
    a residual above the inherent one.
    """

    tahun: int = kolom.tahun()
    program: str = kolom.nama("Program", wajib=False)
    bidang: str = kolom.nama("Bidang", wajib=False)
    pernyataan: str = kolom.teks("Indikasi risiko", maks=2000, wajib=True)
    penanggung_jawab: str = kolom.nama("Penanggung jawab", wajib=False)
    indikator_id: str | None = kolom.rujukan("indikator", "Indikator yang terancam", kaskade=False)
    kemungkinan: int | None = kolom.bulat("Kemungkinan", min=1, maks=5)
    dampak: int | None = kolom.bulat("Dampak", min=1, maks=5)
    kode: str = kolom.teks("Kode", maks=20)
    kategori: str = kolom.teks("Kategori", maks=60)
    penyebab: str = kolom.teks("Penyebab", maks=2000)
    sumber_risiko: SumberRisiko | None = kolom.pilihan(SumberRisiko, "Sumber", wajib=False)
    kendali: KendaliRisiko | None = kolom.pilihan(KendaliRisiko, "C/UC", wajib=False)
    uraian_dampak: str = kolom.teks("Uraian dampak", maks=2000)
    pengendalian: str = kolom.teks("Pengendalian yang ada", maks=2000)
    efektivitas: str = kolom.teks("Efektivitas pengendalian", maks=200)
    residu_kemungkinan: int | None = kolom.bulat("Kemungkinan residual", min=1, maks=5)
    residu_dampak: int | None = kolom.bulat("Dampak residual", min=1, maks=5)
    opsi: OpsiRisiko | None = kolom.pilihan(OpsiRisiko, "Opsi penanganan", wajib=False)
    alasan: str = kolom.teks("Alasan", maks=1000)
    prioritas: int | None = kolom.bulat("Prioritas", min=1, maks=999)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    urutan: int = kolom.urutan()


@noun("perlakuan", "Perlakuan risiko")
class Perlakuan(Noun):
    """A treatment of a risk."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    uraian: str = kolom.teks("Indikasi perlakuan risiko", maks=2000, wajib=True)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    tenggat: date | None = kolom.tanggal("Tenggat")
    status: StatusTindakLanjut = kolom.pilihan(StatusTindakLanjut, "Status", bawaan=StatusTindakLanjut.BELUM)
    urutan: int = kolom.urutan()


@noun("keberhasilan", "Indikator keberhasilan")
class Keberhasilan(Noun):
    """A sign that a risk is under control; belongs to the risk, not to one treatment."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    uraian: str = kolom.teks("Indikator keberhasilan", maks=2000, wajib=True)
    urutan: int = kolom.urutan()


@noun(
    "risiko_pantau", "Pemantauan risiko", kunci=("risiko_id", "periode"), periode=lambda b: kode_periode(b.periode)
)  # fmt: skip
class RisikoPantau(Noun):
    """What monitoring of a triwulan (TW1..TW4) found: progress of the treatments, actual kemungkinan and dampak."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    periode: str = kolom.teks("Periode", maks=5, wajib=True)
    status: StatusTindakLanjut | None = kolom.pilihan(StatusTindakLanjut, "Progres", wajib=False)
    kemungkinan: int | None = kolom.bulat("Kemungkinan aktual", min=1, maks=5)
    dampak: int | None = kolom.bulat("Dampak aktual", min=1, maks=5)
    catatan: str = kolom.teks("Catatan pemantauan", maks=2000)


@noun("kejadian_risiko", "Kejadian risiko")
class KejadianRisiko(Noun):
    """A risk that came true: when, what, its effect, what it cost and what was done."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    tanggal: date | None = kolom.tanggal("Tanggal")
    uraian: str = kolom.teks("Kejadian", maks=2000, wajib=True)
    akibat: str = kolom.teks("Akibat", maks=2000)
    kerugian: int | None = kolom.rupiah("Kerugian")
    penanganan: str = kolom.teks("Penanganan", maks=2000)
    urutan: int = kolom.urutan()


@noun("temuan_pengawasan", "Temuan pengawasan")
class TemuanPengawasan(Noun):
    """A finding of Itjen, BPK or another supervisor. What is done about it are ``tindak_lanjut`` rows."""

    tahun: int = kolom.tahun()
    sumber: str = kolom.teks("Sumber", maks=120, wajib=True)
    nomor: str = kolom.teks("Nomor laporan", maks=200)
    tanggal: date | None = kolom.tanggal("Tanggal")
    uraian: str = kolom.teks("Temuan", wajib=True)
    rekomendasi: str = kolom.teks("Rekomendasi")
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    risiko_id: str | None = kolom.rujukan("risiko", "Risiko terkait", kaskade=False)
    urutan: int = kolom.urutan()
