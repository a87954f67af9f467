"""What a row of an evaluasi says: its own words, else what the kegiatan or indikator it is tied to says in that period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .angka import tulis_isian
from .capaian import baris_capaian, tulis_realisasi
from .evaluasi import Evaluasi, EvaluasiButir
from .kendala import TingkatKendala, menghambat, tampak, tingkat_kendala
from .nilai import Teks
from .periode import NAMA_BULAN, PERIODE, TAHUN, Periode
from .rencana_aksi import Renaksi, RenaksiPeriode
from .renstra import IndikatorTahun
from .tahun_kinerja import TahunKinerja
from .tempat_dukung import unit_kegiatan

TERUSUN = ("uraian", "target", "capaian", "kendala")
"""Fields of a row that are read from what it is tied to while nobody has typed over them."""


@dataclass(frozen=True, slots=True)
class IsiButir:
    """Text of a field, and where it comes from when it was not typed."""

    teks: str
    asal: str = ""


def periode_evaluasi(evaluasi: Evaluasi) -> Periode:
    return PERIODE.get(evaluasi.periode, TAHUN)


def butir_evaluasi(dokumen: TahunKinerja, evaluasi: Evaluasi) -> tuple[EvaluasiButir, ...]:
    """The rows of an evaluasi, in order."""
    return dokumen.per("evaluasi_butir", "evaluasi_id").get(evaluasi.id, ())


def isi_butir(dokumen: TahunKinerja, evaluasi: Evaluasi, butir: EvaluasiButir, kolom: str) -> IsiButir:
    """What a field shows: typed words win, so that a figure is never typed twice but can be put otherwise."""
    ketik: str = getattr(butir, kolom)
    if ketik.strip() or kolom not in TERUSUN:
        return IsiButir(ketik)
    periode = periode_evaluasi(evaluasi)
    kegiatan: Renaksi | None = dokumen.ambil("renaksi", butir.renaksi_id)
    if kegiatan is not None and (teks := _dari_kegiatan(dokumen, kegiatan, periode, kolom)):
        return IsiButir(teks, "rencana aksi")
    # Where the matrix plans nothing per period (000) the target is that of the indikator that the kegiatan serves.
    indikator = dokumen.indikator_tahun_id.get(butir.indikator_id or (kegiatan.indikator_id if kegiatan else ""))
    if kegiatan is not None and kolom not in ("target", "capaian"):
        return IsiButir("")
    if indikator is not None:
        return IsiButir(_dari_indikator(dokumen, indikator, periode, kolom), f"indikator {indikator.kode}".strip())
    return IsiButir("")


# Kegiatan of the rencana aksi -----------------------------------------------------------------------------------------


def _dari_kegiatan(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode, kolom: str) -> str:
    indikator = dokumen.indikator_tahun_id.get(kegiatan.indikator_id)
    match kolom:
        case "uraian":
            return kegiatan.uraian
        case "target":
            return _per_periode(dokumen, kegiatan, periode, "rencana")
        case "capaian":
            return "\n".join(
                b for b in (_status(dokumen, kegiatan, periode), _laporan(dokumen, kegiatan, periode)) if b
            )
    return kendala_butir(dokumen, periode, indikator, unit_kegiatan(dokumen, kegiatan))


def _baris_periode(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode) -> list[RenaksiPeriode]:
    """Rows whose months meet those of the period, in their order."""
    semua = dokumen.per("renaksi_periode", "renaksi_id").get(kegiatan.id, ())
    kena = [(PERIODE[b.periode], b) for b in semua if b.periode in PERIODE]
    kena = [(p, b) for p, b in kena if p.awal <= periode.akhir and p.akhir >= periode.awal]
    return [b for _, b in sorted(kena, key=lambda pb: (pb[0].akhir, pb[1].id))]


def _per_periode(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode, kolom: str) -> str:
    """``TW I: …`` and ``TW II: …`` below each other; of a single period its words alone, the same words once."""
    isi = [(b.periode, str(getattr(b, kolom)).strip()) for b in _baris_periode(dokumen, kegiatan, periode)]
    return _sebut_per_periode((kode, teks) for kode, teks in isi if teks)


def _sebut_per_periode(isi: Iterable[tuple[str, str]]) -> str:
    pasangan = list(dict.fromkeys(isi))
    kode = {k for k, _ in pasangan}
    teks = list(dict.fromkeys(t for _, t in pasangan))
    if len(kode) <= 1 or len(teks) == 1:
        return "\n".join(teks)
    return "\n".join(f"{PERIODE[k].singkat}: {t}" for k, t in pasangan)


def _status(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode) -> str:
    """How far each period row came: what its source printed, else its status."""
    return _sebut_per_periode(
        (b.periode, b.capaian_tercetak.strip() or (str(b.status).capitalize() if b.status else ""))
        for b in _baris_periode(dokumen, kegiatan, periode)
        if b.capaian_tercetak.strip() or b.status
    )


def _laporan(dokumen: TahunKinerja, kegiatan: Renaksi, periode: Periode) -> str:
    """The newest monthly report of the period that says something."""
    lapor = [b for b in dokumen.per("renaksi_bulan", "renaksi_id").get(kegiatan.id, ()) if b.bulan in periode.bulan]
    isi = [(b, b.capaian.strip() or b.uraian.strip() or (str(b.status) if b.status else "")) for b in lapor]
    terakhir = max(((b.bulan, teks) for b, teks in isi if teks), default=None)
    return f"{NAMA_BULAN[terakhir[0] - 1]}: {terakhir[1]}" if terakhir else ""


# Indikator ------------------------------------------------------------------------------------------------------------


def _dari_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode, kolom: str) -> str:
    if kolom == "uraian":
        return f"{indikator.kode} {indikator.uraian}".strip()
    if kolom == "kendala":
        return kendala_butir(dokumen, periode, indikator, indikator.unit_id or "")
    baris = baris_capaian(dokumen, indikator, periode)
    if kolom == "target":
        return tulis_isian(baris.target, indikator.satuan)
    realisasi = tulis_realisasi(baris.realisasi, baris.mode)
    if not realisasi or realisasi == "tidak dapat dihitung":
        return ""
    if baris.nilai is None or isinstance(baris.realisasi, Teks):
        return realisasi
    satuan = "%" if indikator.satuan == "%" else f" {indikator.satuan}" if indikator.satuan else ""
    return f"Realisasi {realisasi}{satuan}, capaian {baris.tercetak}%"


# Kendala --------------------------------------------------------------------------------------------------------------


def kendala_butir(dokumen: TahunKinerja, periode: Periode, indikator: IndikatorTahun | None, unit_id: str) -> str:
    """What hindered in that period, a line each: kendala of the indikator, its sasaran and the unit.

    Those of the whole satker hinder every row alike and would stand in each of them: they are left to the words of the
    evaluasi itself.
    """
    kena = [
        k.uraian
        for k in dokumen.kendala
        if tingkat_kendala(k) != TingkatKendala.SATKER
        and menghambat(dokumen, k, indikator, unit_id or None)
        and any(tampak(dokumen, k, b) for b in periode.bulan)
    ]
    return "\n".join(dict.fromkeys(kena))
