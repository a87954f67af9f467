"""Derived figures as JSON: what ``hitung --json`` prints and what stands as ``turunan`` beside the document in a package.

Numbers are strings with a decimal point, ``tercetak`` is as on paper, None stands with an ``alasan``.
"""

from __future__ import annotations

from typing import Any

from ..domain.angka import dua_puluh_delapan, tulis_mode
from ..domain.capaian import BarisCapaian, daftar_capaian
from ..domain.capaian_portal import BarisPortal, daftar_portal
from ..domain.indikator_anggaran import MODE_SKOR, skor
from ..domain.nilai import Angka, Hasil, Isian, Rentang, Teks, tulis_desimal
from ..domain.periode import Periode
from ..domain.persen_target import bulan_target, sampai_target
from ..domain.portal import JenisSkor
from ..domain.serapan import BarisAnggaran, TabelAnggaran, ringkas_anggaran, sumber_belanja, tabel_belanja
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.target_kinerja import TargetKinerja


def hitung(dokumen: TahunKinerja, periode: Periode) -> dict[str, Any]:
    """Every derived figure of the year at a cut-off."""
    satker = dokumen.identitas
    return {
        "satker": {"kode": satker.kode if satker else "", "nama": satker.nama if satker else ""},
        "tahun": dokumen.tahun,
        "periode": periode.kode,
        "capaian": [_capaian(baris) for baris in daftar_capaian(dokumen, periode)],
        "anggaran": _anggaran(dokumen, periode),
        "ikpa": _skor(dokumen, JenisSkor.IKPA, periode),
        "nka": _skor(dokumen, JenisSkor.NKA, periode),
        "e_performance": [_portal(baris, periode) for baris in daftar_portal(dokumen, periode)],
        "target_kinerja": [_target(dokumen, target, periode) for target in dokumen.target_kinerja],
    }


def angka_teks(nilai: Hasil | Isian) -> str | None:
    """A value for scripts: plain decimal text, ``80-90``, ``WTP``; None where there is no figure."""
    match nilai:
        case Angka(angka):
            return tulis_desimal(dua_puluh_delapan(angka))
        case Rentang(bawah, atas):
            return f"{tulis_desimal(bawah)}-{tulis_desimal(atas)}"
        case Teks(isi):
            return isi
    return None


def _capaian(baris: BarisCapaian) -> dict[str, Any]:
    indikator = baris.indikator
    hasil: dict[str, Any] = {
        "kode": indikator.kode,
        "indikator": indikator.uraian,
        "tingkat": str(baris.tingkat),
        "satuan": indikator.satuan,
        "target": angka_teks(baris.target),
        "realisasi": angka_teks(baris.realisasi),
        "nilai": angka_teks(baris.capaian.hasil),
        "tercetak": baris.tercetak if baris.nilai is not None else None,
        "predikat": baris.predikat or None,
        "target_periode": angka_teks(baris.target_periode),
        "realisasi_periode": angka_teks(baris.realisasi_periode),
        "nilai_periode": angka_teks(baris.capaian_periode.hasil),
    }
    if baris.nilai is None:
        hasil["alasan"] = baris.alasan
    return hasil


def _portal(baris: BarisPortal, periode: Periode) -> dict[str, Any]:
    """An indikator as E-Performance computes it: Σ triwulan against the year's target, and percent of each triwulan."""
    triwulan = [
        {
            "periode": t.periode.kode, "target": angka_teks(t.target), "realisasi": angka_teks(t.realisasi),
            "tercetak": t.tercetak or None,
        }
        for t in baris.triwulan
        if t.periode.akhir <= periode.akhir
    ]  # fmt: skip
    return {
        "kode": baris.kode,
        "indikator": baris.uraian,
        "target": angka_teks(baris.target),
        "satuan": baris.satuan,
        "realisasi": None if baris.jumlah is None else tulis_desimal(baris.jumlah),
        "nilai": angka_teks(baris.hasil),
        "tercetak": baris.tercetak or None,
        "realisasi_kita": angka_teks(baris.kita.realisasi) if baris.kita else None,
        "beda": None if baris.beda is None else tulis_desimal(dua_puluh_delapan(baris.beda)),
        "triwulan": triwulan,
    }


def _target(dokumen: TahunKinerja, target: TargetKinerja, periode: Periode) -> dict[str, Any]:
    """Documents of a target that are there of those that apply, to date and per month in which some are asked for."""
    ada, berlaku, hasil, tercetak = sampai_target(dokumen, target, periode)
    bulan = [bulan_target(dokumen, target, b) for b in range(1, periode.akhir + 1)]
    return {
        "target": target.uraian,
        "ada": ada,
        "berlaku": berlaku,
        "nilai": angka_teks(hasil),
        "tercetak": tercetak or None,
        "bulan": [
            {"periode": f"B{b.bulan:02}", "ada": b.ada, "berlaku": b.berlaku, "tercetak": b.tercetak}
            for b in bulan
            if b.dokumen
        ],
    }


def _anggaran(dokumen: TahunKinerja, periode: Periode) -> dict[str, Any]:
    tabel = ringkas_anggaran(dokumen, periode)
    hasil = _uang(tabel.jumlah)
    hasil["serapan"] = angka_teks(tabel.jumlah.serapan)
    hasil["sumber"] = tabel.jumlah.sumber or None
    hasil["per_tanggal"] = tabel.jumlah.per_tanggal.isoformat() if tabel.jumlah.per_tanggal else None
    hasil["asal"] = tabel.asal
    hasil["kegiatan"] = [_baris(b) for b in tabel.baris] if tabel.asal == "anggaran" else []
    hasil["belanja"] = []
    if sumber := sumber_belanja(dokumen):
        belanja: TabelAnggaran = tabel_belanja(dokumen, periode, sumber[0])
        hasil["belanja"] = [_baris(b) | {"sumber": b.sumber} for b in belanja.baris]
    return hasil


def _skor(dokumen: TahunKinerja, jenis: JenisSkor, periode: Periode) -> dict[str, Any]:
    """The final score last known by the end of the period, computed from its components or typed from the portal."""
    hasil = skor(dokumen, jenis, periode.akhir)
    if hasil.nilai is None:
        return {"nilai": None, "tercetak": None, "alasan": hasil.alasan}
    return {"nilai": tulis_desimal(hasil.nilai), "tercetak": tulis_mode(hasil.nilai, MODE_SKOR)}


def _baris(baris: BarisAnggaran) -> dict[str, Any]:
    return {"kode": baris.kode, "nama": baris.nama} | _uang(baris)


def _uang(baris: BarisAnggaran) -> dict[str, Any]:
    hasil: dict[str, Any] = {
        "pagu": None if baris.pagu is None else str(baris.pagu),
        "realisasi": None if baris.realisasi is None else str(baris.realisasi),
        "sisa": None if baris.sisa is None else str(baris.sisa),
        "tercetak": baris.tercetak or None,
    }
    if not baris.tercetak:
        hasil["alasan"] = baris.alasan
    return hasil
