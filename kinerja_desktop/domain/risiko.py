"""Risk register, short form (001 T2.3): by program and bidang, each risk with its treatments and signs of success."""

from __future__ import annotations

from datetime import date

from . import kolom
from .noun import Noun, noun


@noun("risiko", "Risiko")
class Risiko(Noun):
    """A risk. ``penanggung_jawab`` stands at the risk, or at the first risk of its bidang (printed merged, as in 001).

    ``kemungkinan`` and ``dampak`` (1..5) are optional in the short form; the level comes from the year's rule table.
    """

    tahun: int = kolom.tahun()
    program: str = kolom.nama("Program", wajib=False)
    bidang: str = kolom.nama("Bidang", wajib=False)
    pernyataan: str = kolom.teks("Indikasi risiko", maks=2000, wajib=True)
    penanggung_jawab: str = kolom.nama("Penanggung jawab", wajib=False)
    indikator_id: str | None = kolom.rujukan("indikator", "Indikator yang terancam", kaskade=False)
    kemungkinan: int | None = kolom.bulat("Kemungkinan", min=1, maks=5)
    dampak: int | None = kolom.bulat("Dampak", min=1, maks=5)
    urutan: int = kolom.urutan()


@noun("perlakuan", "Perlakuan risiko")
class Perlakuan(Noun):
    """A treatment of a risk."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    uraian: str = kolom.teks("Indikasi perlakuan risiko", maks=2000, wajib=True)
    unit_id: str | None = kolom.rujukan("unit", "Unit", kaskade=False)
    tenggat: date | None = kolom.tanggal("Tenggat")
    urutan: int = kolom.urutan()


@noun("keberhasilan", "Indikator keberhasilan")
class Keberhasilan(Noun):
    """A sign that a risk is under control; belongs to the risk, not to one treatment."""

    tahun: int = kolom.tahun()
    risiko_id: str = kolom.rujukan("risiko", wajib=True)
    uraian: str = kolom.teks("Indikator keberhasilan", maks=2000, wajib=True)
    urutan: int = kolom.urutan()
