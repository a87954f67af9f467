"""Where evidence belongs: every indikator, kegiatan, document and treatment that asks for some or has some, with its unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .dukungan import Dukungan, Kapan, Permintaan, baris_kegiatan, dukungan, pasangkan, periode_kapan
from .noun import NOUNS
from .periode import BULAN, PERIODE, TAHUN, Periode
from .rencana_aksi import Renaksi
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class Tempat:
    """A row that evidence belongs to, with what it has: ``bagian`` groups places (Indikator, Kegiatan …)."""

    noun: str
    id: str
    bagian: str
    kode: str
    nama: str
    unit_id: str
    isi: Dukungan
    jatuh: Periode = TAHUN
    """When what its words ask for is due."""

    @property
    def sebutan(self) -> str:
        return f"{self.kode} {self.nama}".strip()

    def jatuh_tempo(self, permintaan: Permintaan) -> Periode:
        """The period in which a request is due."""
        bulan = permintaan.baris.bulan if permintaan.baris else None
        return BULAN[bulan - 1] if bulan else self.jatuh


def semua_tempat(dokumen: TahunKinerja, kapan: Kapan = None) -> Iterator[Tempat]:
    """Every place that asks for evidence or has some, in the order of the papers."""
    kenal: set[tuple[str, str]] = set()
    for tempat in _tempat_dikenal(dokumen, periode_kapan(kapan)):
        kenal.add((tempat.noun, tempat.id))
        if tempat.isi.permintaan or tempat.isi.lain:
            yield tempat
    milik_kegiatan = {("renaksi_periode", b.id) for b in dokumen.renaksi_periode}
    for noun, id_ in dict.fromkeys((d.pada_noun, d.pada_id) for d in dokumen.data_dukung):
        if (noun, id_) not in kenal | milik_kegiatan:
            info = NOUNS.get(noun)
            nama = info.label if info else "Lain-lain"
            if (isi := dukungan(dokumen, noun, id_, kapan)).permintaan or isi.lain:
                yield Tempat(noun, id_, nama, "", nama, "", isi)


def _tempat_dikenal(dokumen: TahunKinerja, periode: Periode | None) -> Iterator[Tempat]:
    for i in dokumen.indikator_urut:
        isi = dukungan(dokumen, "indikator", i.indikator_id, periode)
        yield Tempat("indikator", i.indikator_id, "Indikator", i.kode, i.uraian, i.unit_id or "", isi)
    for k in dokumen.renaksi_urut:
        yield from _tempat_kegiatan(dokumen, k, periode)
    for t in dokumen.target_kinerja:
        for d in dokumen.per("target_kinerja_dokumen", "target_kinerja_id").get(t.id, ()):
            if periode is None or d.bulan in periode.bulan:
                isi = dukungan(dokumen, "target_kinerja_dokumen", d.id)
                yield Tempat(
                    "target_kinerja_dokumen",
                    d.id,
                    "Target Kinerja",
                    "",
                    t.uraian,
                    t.unit_id or "",
                    isi,
                    BULAN[d.bulan - 1],
                )
    for r in dokumen.risiko:
        for p in dokumen.per("perlakuan", "risiko_id").get(r.id, ()):
            isi = dukungan(dokumen, "perlakuan", p.id, periode)
            yield Tempat("perlakuan", p.id, "Perlakuan risiko", "", p.uraian, p.unit_id or "", isi)


def _tempat_kegiatan(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode | None) -> Iterator[Tempat]:
    """A kegiatan; where its periods ask in words of their own, each of these periods."""
    indikator = dokumen.indikator_tahun_id.get(kegiatan.indikator_id)
    unit, kode = unit_kegiatan(dokumen, kegiatan), indikator.kode if indikator else ""
    rinci = {
        p.kode: p
        for b in dokumen.per("renaksi_periode", "renaksi_id").get(kegiatan.id, ())
        if b.data_dukung.strip() and (p := PERIODE.get(b.periode)) and (periode is None or p.akhir <= periode.akhir)
    }
    for p in sorted(rinci.values()):
        isi = dukungan(dokumen, "renaksi", kegiatan.id, p)
        yield Tempat("renaksi", kegiatan.id, "Kegiatan", kode, kegiatan.uraian, unit, isi, p)
    if not rinci:
        isi = dukungan(dokumen, "renaksi", kegiatan.id, periode)
    else:
        semua = baris_kegiatan(dokumen, kegiatan.id, replace(periode, awal=1) if periode else None)
        sudah = {d.id for p in rinci.values() for d in baris_kegiatan(dokumen, kegiatan.id, p)}
        isi = pasangkan(tuple(d for d in semua if d.id not in sudah), dokumen)
    yield Tempat("renaksi", kegiatan.id, "Kegiatan", kode, kegiatan.uraian, unit, isi)


def unit_kegiatan(dokumen: TahunKinerja, kegiatan: Renaksi) -> str:
    """Id of the unit that answers for a kegiatan: its own, else its indikator's, else ``''``."""
    indikator = dokumen.indikator_tahun_id.get(kegiatan.indikator_id)
    return kegiatan.unit_id or (indikator.unit_id if indikator else None) or ""


def kekurangan(dokumen: TahunKinerja, kapan: Kapan = None) -> Iterator[tuple[Tempat, Permintaan]]:
    """What was asked for and has not been handed in, or not all of it, in the order of the papers."""
    for tempat in semua_tempat(dokumen, kapan):
        for permintaan in tempat.isi.permintaan:
            if permintaan.kurang:
                yield tempat, permintaan


def sel_dukung(tempat: Tempat, minta: Permintaan) -> tuple[str, str, str]:
    """Where the window leads to for a request: its own row, else the words that ask."""
    if minta.baris is not None:
        return "data_dukung", minta.baris.id, "uraian"
    return tempat.noun, tempat.id, "data_dukung" if tempat.noun == "renaksi" else "uraian"
