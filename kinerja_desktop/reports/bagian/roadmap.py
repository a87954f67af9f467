"""Roadmap: what is to be done for each aspek in each year, as points a., b., c. beside each other (001 3.3)."""

from __future__ import annotations

from itertools import groupby, zip_longest

from ...domain.laporan import Laporan
from ...domain.naskah_keputusan import huruf
from ...domain.rencana_strategis import Renstra, RoadmapAspek
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, ButirSel, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .isi_sel import sel_butir
from .pohon_renstra import milik_renstra, sel_tahun
from .umum import TENGAH, kolom, nama_satker, sebutan_satker

BAGIAN = "roadmap"
JUDUL = "Roadmap"


def roadmap(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """One table; an aspek of the satker itself carries the satker's name."""
    renstra = dokumen.renstra_berlaku
    aspek = _aspek(dokumen)
    if renstra is None or not aspek:
        return Bagian(BAGIAN, JUDUL, (Paragraf("Belum ada data roadmap: aspeknya belum ditetapkan."),))
    tahun = _tahun(dokumen, renstra, aspek)
    isi: list[Kelompok] = []
    nomor = 0
    for satker, anggota in groupby(aspek, key=lambda a: a.satker):
        satu: list[Baris | Kelompok] = []
        for a in anggota:
            nomor += 1
            satu.append(_baris(dokumen, a, nomor, tahun))
        isi.append(Kelompok(((1, Sel(satker or sebutan_satker(dokumen))),), tuple(satu)))
    kepala = Baris((Sel("No."), Sel("Satuan Kerja"), Sel("Aspek"), *sel_tahun(tahun)))
    tabel = Tabel(
        kolom((5, TENGAH), 12, 13, *(70 / len(tahun) for _ in tahun)),
        (kepala,),
        tuple(isi),
        (f"{JUDUL} {nama_satker(dokumen)}", f"Tahun {renstra.rentang}"),
        kecil=True,
    )
    return Bagian(BAGIAN, JUDUL, (tabel,), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(_aspek(dokumen))


def _aspek(dokumen: TahunKinerja) -> tuple[RoadmapAspek, ...]:
    return milik_renstra(dokumen, "roadmap_aspek")


def _tahun(dokumen: TahunKinerja, renstra: Renstra, aspek: tuple[RoadmapAspek, ...]) -> tuple[int, ...]:
    """The years of the Renstra, and any other that a point stands in."""
    ada = {b.untuk_tahun for a in aspek for b in dokumen.per("roadmap_butir", "aspek_id").get(a.id, ())}
    return tuple(sorted(ada | set(range(renstra.dari, renstra.sampai + 1))))


def _baris(dokumen: TahunKinerja, aspek: RoadmapAspek, nomor: int, tahun: tuple[int, ...]) -> Kelompok:
    """The points of an aspek, those with the same letter in one row."""
    butir = dokumen.per("roadmap_butir", "aspek_id").get(aspek.id, ())
    per_tahun = [[b.uraian for b in butir if b.untuk_tahun == t] for t in tahun]
    baris = tuple(
        Baris(tuple(_butir(teks, huruf(ke)) for teks in setingkat))
        for ke, setingkat in enumerate(zip_longest(*per_tahun), 1)
    )
    kosong = Baris(tuple(Sel() for _ in tahun))
    return Kelompok(((0, Sel(str(nomor))), (2, Sel(aspek.nama, utuh=True))), baris or (kosong,))


def _butir(teks: str | None, label: str) -> Sel:
    return sel_butir([ButirSel(teks, f"{label}.")]) if teks else Sel()
