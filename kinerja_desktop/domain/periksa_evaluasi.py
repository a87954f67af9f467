"""Checks of the duties that the decrees set: evaluasi of ended periods, tindak lanjut past due, findings without any."""

from __future__ import annotations

from collections.abc import Iterator

from .evaluasi import JenisEvaluasi
from .evaluasi_aturan import belum_ada
from .kendala import lewat_tenggat
from .periode import Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan
from .tindak_lanjut import pemilik, sebut_pemilik, tindak_milik

TEMPAT = "Profil & Naskah, Evaluasi"
BATAS_SEBUT = 4


def mandiri_belum(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """One finding per ended period: the units that wrote no evaluasi mandiri of it."""
    per_periode: dict[Periode, list[str]] = {}
    for w in belum_ada(dokumen):
        if w.jenis == JenisEvaluasi.MANDIRI and w.periode.akhir <= periode.akhir:
            unit = dokumen.ambil("unit", w.unit_id)
            per_periode.setdefault(w.periode, []).append(unit.nama if unit else "")
    for p, nama in per_periode.items():
        sebut = ", ".join(nama[:BATAS_SEBUT]) + (
            f", dan {len(nama) - BATAS_SEBUT} lagi" if len(nama) > BATAS_SEBUT else ""
        )
        kapan = p.nama if p.kode != "TAHUN" else f"tahun {dokumen.tahun}"
        yield peringatan(
            "evaluasi-mandiri", TEMPAT, f"Evaluasi mandiri {kapan} belum ditulis {len(nama)} unit: {sebut}.",
            "Buka Profil & Naskah, bagian Evaluasi; susun dari rencana aksi, lalu beri penilaian.", "evaluasi",
        )  # fmt: skip


def rapat_belum(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """An ended semester without its meeting (diktum Keempat 5)."""
    for w in belum_ada(dokumen):
        if w.jenis == JenisEvaluasi.SEMESTER and w.periode.akhir <= periode.akhir:
            yield peringatan(
                "rapat-semester", TEMPAT, f"Rapat evaluasi rencana aksi {w.periode.nama} belum dicatat.",
                "Catat rapatnya di Profil & Naskah, bagian Evaluasi: tanggal, peserta, hasil, dan tindak lanjutnya.",
                "evaluasi",
            )  # fmt: skip


def tindak_lewat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A tindak lanjut that was due before the cut-off and is not finished."""
    akhir = periode.tanggal_akhir(dokumen.tahun)
    for t in dokumen.tindak_lanjut:
        if hari := lewat_tenggat(t, akhir):
            asal = sebut_pemilik(dokumen, pemilik(dokumen, t))
            yield peringatan(
                "tindak-lewat", "Tindak lanjut",
                f"Tindak lanjut “{t.uraian[:80]}” lewat tenggat {hari} hari pada akhir {periode.nama} ({asal[:80]}).",
                "Selesaikan dan tandai selesai, atau sepakati tenggat baru.", "tindak_lanjut", t.id, "status",
            )  # fmt: skip


def temuan_tanpa_tindak(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A finding of the pengawas that nobody does anything about yet."""
    akhir = periode.tanggal_akhir(dokumen.tahun)
    for t in dokumen.temuan_pengawasan:
        if not tindak_milik(dokumen, t) and (t.tanggal is None or t.tanggal <= akhir):
            yield peringatan(
                "temuan-tindak", f"Temuan {t.sumber}", f"Temuan {t.sumber} “{t.uraian[:80]}” belum ada tindak lanjutnya.",
                "Tulis tindak lanjut dengan PIC dan tenggatnya di Profil & Naskah, bagian Temuan pengawasan.",
                "temuan_pengawasan", t.id, "uraian",
            )  # fmt: skip
