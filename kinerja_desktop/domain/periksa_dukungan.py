"""Check of the evidence: what was asked for, is due and has not been handed in, as one finding per unit."""

from __future__ import annotations

from collections.abc import Iterator

from .dukungan import Permintaan
from .periode import Periode
from .tahun_kinerja import TahunKinerja
from .tempat_dukung import Tempat, kekurangan, sel_dukung
from .temuan import Temuan, peringatan

BATAS_SEBUT = 3


def dukungan_kurang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Evidence of months not yet over is not missing; of a Target Kinerja its own check asks. The whole list is in Berkas >
    Data dukung."""
    per_unit: dict[str, list[tuple[Tempat, Permintaan]]] = {}
    for tempat, minta in kekurangan(dokumen):
        if tempat.noun != "target_kinerja_dokumen" and tempat.jatuh_tempo(minta).akhir <= periode.akhir:
            per_unit.setdefault(tempat.unit_id, []).append((tempat, minta))
    nama = {u.id: u.nama for u in dokumen.unit}
    for id_, isi in per_unit.items():
        sebut = "; ".join(_sebut(t, p) for t, p in isi[:BATAS_SEBUT])
        lagi = f"; dan {len(isi) - BATAS_SEBUT} lagi" if len(isi) > BATAS_SEBUT else ""
        unit = nama.get(id_, "Unit belum ditentukan")
        noun, id_baris, kolom = sel_dukung(*isi[0])
        yield peringatan(
            "dukung-kurang", f"Data dukung {unit}", f"{unit}: {len(isi)} data dukung yang diminta belum lengkap ({sebut}{lagi}).",
            "Lampirkan di kartu Data dukung; daftarnya ada di Berkas > Data dukung.", noun, id_baris, kolom,
        )  # fmt: skip


def _sebut(tempat: Tempat, minta: Permintaan) -> str:
    kapan = tempat.jatuh_tempo(minta)
    bulan = f" {kapan.nama}" if kapan.kode != "TAHUN" else ""
    return f"{tempat.kode or tempat.bagian}{bulan}: {minta.sebut_kurang}"
