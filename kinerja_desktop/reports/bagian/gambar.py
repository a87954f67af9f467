"""Pictures and captures of the year: those of one section for that section, and all of them as a paper of their own."""

from __future__ import annotations

from ...domain.laporan import Gambar as BarisGambar
from ...domain.laporan import Laporan
from ...domain.periode import tulis_tanggal
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Blok, DaftarIsi, Gambar, HalamanBaru, Judul, Paragraf

JUDUL = "Gambar dan Bagan"
TEMPAT = {
    "organisasi": "Struktur organisasi",
    "renstra": "Peta strategi",
    "capaian": "Capaian kinerja",
    "anggaran-belanja": "Realisasi anggaran",
    "anggaran-tren": "Anggaran antartahun",
    "nka": "Nilai kinerja anggaran (SMART)",
    "ikpa": "Nilai IKPA",
    "e-performance": "E-Performance",
    "target-kinerja": "Target Kinerja",
    "e-monev": "E-Monev",
    "": "Lampiran gambar",
}
"""Where a picture may stand: id of the section that prints it, and its words, in the order of 002."""


def gambar_bagian(dokumen: TahunKinerja, bagian: str) -> tuple[Gambar, ...]:
    """The pictures that stand in a section, in their order; the peta strategi of the Renstra comes first in its own."""
    renstra = dokumen.renstra_berlaku if bagian == "renstra" else None
    peta = []
    if renstra is not None and renstra.peta_sha256:
        peta.append(Gambar(renstra.peta_sha256, f"Peta Strategi {renstra.nama}".strip(), nama=renstra.peta_nama))
    return (*peta, *(_blok(g) for g in dokumen.gambar if g.bagian == bagian))


def _blok(g: BarisGambar) -> Gambar:
    hari = f"per tanggal {tulis_tanggal(g.per_tanggal, dua_digit=True)}" if g.per_tanggal else ""
    sumber = ", ".join(t for t in (g.sumber, hari) if t)
    return Gambar(
        g.sha256, g.judul, f"Sumber: {sumber}" if g.sumber else sumber.capitalize(), jenis=str(g.jenis).capitalize(),
        lebar=g.lebar or 0, tinggi=g.tinggi or 0, nama=g.nama_berkas,
    )  # fmt: skip


def gambar(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The lists of pictures and of charts, then all of them under the section each stands in."""
    isi: list[Blok] = []
    per_bagian = {id_: gambar_bagian(dokumen, id_) for id_ in (*TEMPAT, *(g.bagian for g in dokumen.gambar))}
    jenis = {g.jenis for blok in per_bagian.values() for g in blok}
    isi += [DaftarIsi(f"DAFTAR {j.upper()}", (j,)) for j in sorted(jenis, reverse=True)]
    if not isi:
        kalimat = f"Belum ada data gambar tahun {dokumen.tahun}; tambahkan di Profil & Naskah, bagian Gambar."
        return Bagian("gambar", JUDUL, (Paragraf(kalimat),))
    isi.append(HalamanBaru())
    for id_, blok in per_bagian.items():
        if blok:
            isi += [Judul((TEMPAT.get(id_, id_.capitalize()),), 2), *blok]
    return Bagian("gambar", JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.gambar or gambar_bagian(dokumen, "renstra"))
