"""Texts of the first card below a monthly grid: how the figure comes about, or what was planned for the kegiatan."""

from __future__ import annotations

from ...application.laporan_renaksi import uraian_laporan
from ...domain.capaian import turunan
from ...domain.ketepatan import KetepatanIsi, kalimat, ketepatan_indikator, ketepatan_kegiatan
from ...domain.periode import NAMA_BULAN
from ...domain.rumus import RUMUS
from ..tabel.model import bersatuan
from .isi_realisasi import IsiRealisasi, nilai_bulan_lalu
from .lembar_kegiatan import IsiKegiatan, rencana_kegiatan

_LABEL = ("judul_indikator", "aturan_indikator", "turunan", "bulan_lalu", "pembanding", "diisi_bulan")


def isi_kartu(isi: IsiRealisasi | IsiKegiatan | None) -> dict[str, str]:
    """Texts by the name of their label."""
    if isinstance(isi, IsiRealisasi):
        return _indikator(isi)
    kosong = {
        "judul_indikator": "Cara menghitung",
        "aturan_indikator": "Rumus dan bulan-bulan dari baris yang dipilih.",
    }
    return dict.fromkeys(_LABEL, "") | (_kegiatan(isi) if isi is not None else kosong)


def _indikator(isi: IsiRealisasi) -> dict[str, str]:
    i, b = isi.indikator, isi.sampai
    rumus = RUMUS[i.rumus].tulis or "nilai diisi langsung"
    banding = sorted(
        isi.dokumen.per("pembanding", "indikator_id").get(i.indikator_id, ()), key=lambda p: p.tahun_banding
    )
    return {
        "judul_indikator": f"{i.kode}   {i.uraian}",
        "aturan_indikator": f"{rumus} · {i.konsolidasi} · aturan {i.aturan} · {i.periode_pelaporan}",
        "turunan": "\n".join(str(langkah) for langkah in turunan(b)) or (f"Capaian: {b.alasan}." if b.alasan else ""),
        "bulan_lalu": "   ".join(f"{NAMA_BULAN[bulan - 1][:3]} {nilai}" for bulan, nilai in nilai_bulan_lalu(isi)),
        "pembanding": "\n".join(
            f"{p.tahun_banding}: target {bersatuan(p.target, p.satuan_target) or '–'}, "
            f"realisasi {bersatuan(p.realisasi, p.satuan_realisasi) or '–'}"
            for p in banding
        ),
        "diisi_bulan": _diisi(ketepatan_indikator(isi.dokumen, i, isi.bulan, isi.hari_ini)),
    }


def _diisi(tepat: KetepatanIsi | None) -> str:
    return kalimat(tepat) if tepat is not None else ""


def _kegiatan(isi: IsiKegiatan) -> dict[str, str]:
    dokumen, kegiatan, indikator = isi.dokumen, isi.kegiatan, isi.indikator
    lalu = [
        f"{NAMA_BULAN[b - 1]}: {teks}"
        for b in range(isi.bulan - 1, 0, -1)
        if (teks := uraian_laporan(dokumen, kegiatan, b))
    ]
    return {
        "judul_indikator": kegiatan.uraian,
        "aturan_indikator": f"Mendukung {indikator.kode}   {indikator.uraian}" if indikator else "",
        "turunan": "\n".join(rencana_kegiatan(isi)) or "Rencana periode ini belum ditulis di tab Rencana Aksi.",
        "bulan_lalu": "\n".join(lalu),
        "pembanding": f"Bukti yang diminta: {kegiatan.data_dukung}" if kegiatan.data_dukung else "",
        "diisi_bulan": _diisi(ketepatan_kegiatan(dokumen, kegiatan, isi.bulan, isi.hari_ini)),
    }
