"""What a duty asks for in a period and what of it is missing, per kind of duty; see :mod:`.jadwal`.

A kind answers None where it does not apply: a satker without a rencana aksi owes no report of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from .evaluasi import Evaluasi, JenisEvaluasi
from .evaluasi_aturan import unit_berkegiatan
from .kelengkapan import isian_bulan, laporan_kegiatan
from .kelengkapan_portal import kelengkapan_emonev, kelengkapan_eperformance
from .laporan import JenisLaporan, StatusPenutupan
from .noun import id_sel
from .periode import TAHUN, Periode
from .rencana_aksi import Renaksi
from .satker import JenisSatker
from .tahun_kinerja import TahunKinerja
from .tempat_dukung import Tempat, kekurangan, sel_dukung, unit_kegiatan
from .tindak_lanjut import tahun_evaluasi

Sel = tuple[str, str, str]
"""Noun, id and field of a cell (as findings name it); an empty id leads to the tab."""


@dataclass(frozen=True, slots=True)
class Isi:
    """Counts of a duty: ``wajib`` asked for, ``kurang`` missing, in words, the cell to go to; the share of each unit."""

    wajib: int
    kurang: int
    rincian: tuple[str, ...]
    tuju: Sel
    unit: tuple[Isi, ...] = ()
    unit_id: str = ""
    dukung: int = 0
    """How many of ``kurang`` are evidence."""


Nilai = Callable[[TahunKinerja, Periode, frozenset[str]], Isi | None]


@dataclass(frozen=True, slots=True)
class _Kurang:
    """Something asked for of a unit, and the cell that lacks it (None: it is there)."""

    unit_id: str
    apa: str
    sel: Sel | None


def _hitung(semua: list[_Kurang], kata: Mapping[str, tuple[str, str]], utama: Sel) -> Isi:
    """Counts by kind of thing: ``kata`` gives the words for missing and for complete (``''`` says nothing)."""

    def satu(baris: list[_Kurang], unit_id: str = "") -> Isi:
        rincian = []
        for apa, (belum, sudah) in kata.items():
            ada = [b for b in baris if b.apa == apa]
            kurang = sum(b.sel is not None for b in ada)
            teks = belum.format(n=kurang, dari=len(ada)) if kurang else sudah.format(n=len(ada))
            rincian += [teks] if ada and teks else []
        hilang = [b.sel for b in baris if b.sel is not None]
        dukung = sum(b.apa == "dukung" and b.sel is not None for b in baris)
        return Isi(len(baris), len(hilang), tuple(rincian), hilang[0] if hilang else utama, (), unit_id, dukung)

    per_unit: dict[str, list[_Kurang]] = {}
    for b in semua:
        per_unit.setdefault(b.unit_id, []).append(b)
    jumlah = satu(semua)
    milik = tuple(satu(baris, unit) for unit, baris in per_unit.items())
    return replace(jumlah, unit=milik)


def _tertutup(dokumen: TahunKinerja, bulan: int) -> bool:
    return bulan in dokumen.bulan_tertutup


def _dukung_kurang(dokumen: TahunKinerja, bulan: int, kegiatan: bool) -> list[_Kurang]:
    """Evidence due at the end of the month and not handed in; a Target Kinerja is asked for by its own check."""
    semua: list[tuple[Tempat, int, Sel]] = dokumen.ingat(
        "jadwal.dukung", lambda: [(t, t.jatuh_tempo(m).akhir, sel_dukung(t, m)) for t, m in kekurangan(dokumen)]
    )
    return [
        _Kurang(t.unit_id, "dukung", sel)
        for t, akhir, sel in semua
        if akhir == bulan and t.noun != "target_kinerja_dokumen" and (t.noun == "renaksi") == kegiatan
    ]


def _lapor(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
    """The month's figures of every indikator that is due, and the evidence asked for."""
    bulan, isian = periode.akhir, isian_bulan(dokumen, periode.akhir)
    if not isian.wajib:
        return None
    hilang = set() if _tertutup(dokumen, bulan) else {i.id for i in isian.kurang}
    semua = [
        _Kurang(i.unit_id or "", "isi", ("indikator_tahun", i.id, f"bulan:{bulan}") if i.id in hilang else None)
        for i in isian.wajib
    ]
    semua += [] if _tertutup(dokumen, bulan) else _dukung_kurang(dokumen, bulan, kegiatan=False)
    kata = {
        "isi": ("{n} dari {dari} indikator belum diisi", "{n} indikator terisi"),
        "dukung": ("{n} data dukung kurang", ""),
    }
    return _hitung(semua, kata, ("indikator_tahun", isian.wajib[0].id, f"bulan:{bulan}"))


def _renaksi(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
    """The month's report of every kegiatan that is due, and the evidence its words ask for."""
    bulan, laporan = periode.akhir, laporan_kegiatan(dokumen, periode.akhir)
    if not laporan.wajib:
        return None
    hilang = set() if _tertutup(dokumen, bulan) else {k.id for k in laporan.kurang}
    semua = [
        _Kurang(unit_kegiatan(dokumen, k), "isi", _sel_laporan(k, bulan) if k.id in hilang else None)
        for k in laporan.wajib
    ]
    semua += [] if _tertutup(dokumen, bulan) else _dukung_kurang(dokumen, bulan, kegiatan=True)
    kata = {
        "isi": ("{n} dari {dari} kegiatan belum dilaporkan", "{n} kegiatan dilaporkan"),
        "dukung": ("{n} data dukung kurang", ""),
    }
    return _hitung(semua, kata, _sel_laporan(laporan.wajib[0], bulan))


def _sel_laporan(kegiatan: Renaksi, bulan: int) -> Sel:
    return "renaksi_bulan", id_sel("renaksi_bulan", kegiatan.id, bulan), "uraian"


def _satu(beres: bool, belum: str, sudah: str, tuju: Sel) -> Isi:
    return Isi(1, int(not beres), (sudah if beres else belum,), tuju)


def _kirim(dokumen: TahunKinerja, periode: Periode, terkirim: frozenset[str]) -> Isi | None:
    """The triwulan closed and its package written; a Kanwil sends to nobody this way."""
    satker = dokumen.identitas
    if not dokumen.indikator_tahun or (satker is not None and satker.jenis == JenisSatker.KANWIL):
        return None
    tutup = dokumen.penutupan_akhir.get(periode.kode)
    tertutup = tutup is not None and tutup.status == StatusPenutupan.TERTUTUP
    belum = "sudah ditutup, paketnya belum dibuat" if tertutup else "triwulan belum ditutup"
    return _satu(
        tertutup and periode.kode in terkirim, belum, "paket dibuat", ("penutupan", "", f"bulan:{periode.akhir}")
    )


def _portal(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
    if not dokumen.eperformance:
        return None
    # The day only decides a state that is not asked for here.
    ada = kelengkapan_eperformance(dokumen, periode, periode.tanggal_akhir(dokumen.tahun))
    kurang = ada.wajib - ada.terisi
    kata = f"{kurang} dari {ada.wajib} baris belum diisi" if kurang else f"{ada.wajib} baris terisi"
    return Isi(ada.wajib, kurang, (kata,), ("eperformance", dokumen.eperformance[0].id, f"bulan:{periode.akhir}"))


def _emonev(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
    if not dokumen.emonev:
        return None
    ada = kelengkapan_emonev(dokumen, periode, periode.tanggal_akhir(dokumen.tahun))
    tuju = ("emonev", dokumen.emonev[0].id, f"bulan:{periode.akhir}")
    return _satu(ada.terisi == ada.wajib, "realisasi belum diisi", "terisi", tuju)


def _evaluasi(jenis: JenisEvaluasi, dokumen: TahunKinerja, periode: Periode) -> list[Evaluasi]:
    return [
        e for e in dokumen.evaluasi
        if (e.jenis, e.periode, tahun_evaluasi(e)) == (jenis, periode.kode, dokumen.tahun)
    ]  # fmt: skip


def _mandiri(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
    """A written evaluasi mandiri of every unit that answers for a kegiatan."""
    unit = unit_berkegiatan(dokumen)
    if not unit:
        return None
    ada = {e.unit_id: e for e in _evaluasi(JenisEvaluasi.MANDIRI, dokumen, periode)}
    semua = []
    for u in unit:
        e = ada.get(u.id)
        beres = e is not None and _berisi(dokumen, e)
        semua.append(_Kurang(u.id, "isi", None if beres else ("evaluasi", e.id if e else "", "penilaian")))
    kata = {"isi": ("{n} dari {dari} unit belum menyusun", "{n} unit sudah menyusun")}
    return _hitung(semua, kata, ("evaluasi", "", ""))


def _berisi(dokumen: TahunKinerja, evaluasi: Evaluasi) -> bool:
    """True once an evaluasi says something: an assessment, a result, or a row."""
    butir = dokumen.per("evaluasi_butir", "evaluasi_id").get(evaluasi.id, ())
    return bool(evaluasi.penilaian or evaluasi.hasil or butir)


def _rapat(jenis: JenisEvaluasi) -> Nilai:
    def nilai(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
        if not dokumen.indikator_tahun:
            return None
        ada = _evaluasi(jenis, dokumen, periode)
        tuju = ("evaluasi", ada[0].id if ada else "", "tanggal")
        belum = "tanggal dan hasilnya belum diisi" if ada else "belum dicatat"
        beres = any(e.tanggal is not None and _berisi(dokumen, e) for e in ada)
        return _satu(beres, belum, "sudah dicatat", tuju)

    return nilai


def _lkjip(jenis: JenisLaporan) -> Nilai:
    def nilai(dokumen: TahunKinerja, periode: Periode, _: frozenset[str]) -> Isi | None:
        if not dokumen.indikator_tahun:
            return None
        ada = [x for x in dokumen.laporan if x.jenis == jenis and (x.periode == periode.kode or periode == TAHUN)]
        tuju = ("penutupan", "", "") if not ada else ("laporan", ada[0].id, "tanggal")
        belum = "tanggal laporannya belum diisi" if ada else "belum disusun"
        return _satu(any(x.tanggal is not None for x in ada), belum, "sudah bertanggal", tuju)

    return nilai


ISI: Mapping[str, Nilai] = {
    "lapor_bulanan": _lapor,
    "lapor_renaksi": _renaksi,
    "kirim_kanwil": _kirim,
    "e_performance": _portal,
    "e_monev": _emonev,
    "evaluasi_mandiri": _mandiri,
    "rapat_semester": _rapat(JenisEvaluasi.SEMESTER),
    "evaluasi_tahunan": _rapat(JenisEvaluasi.TAHUNAN),
    "lkjip_semester": _lkjip(JenisLaporan.LKJIP_SEMESTER),
    "lkjip_tahunan": _lkjip(JenisLaporan.LKJIP_TAHUNAN),
}
