"""Every file that a year's document names by its SHA-256: evidence, pictures, the map of the Renstra, the letterhead's logo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .realisasi import BentukDukung
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class BerkasRujukan:
    """A file that a row names; ``nama`` is what it is shown as, ``ukuran`` its bytes where they are known."""

    noun: str
    id: str
    sidik: str
    nama: str
    uraian: str
    ukuran: int | None = None


def berkas_dokumen(dokumen: TahunKinerja) -> Iterator[BerkasRujukan]:
    """The files in the order of their rows; one file may be named by several rows."""
    for d in dokumen.data_dukung:
        if d.bentuk == BentukDukung.BERKAS:
            yield BerkasRujukan("data_dukung", d.id, d.sha256, d.nama_berkas, d.uraian, d.ukuran)
    for g in dokumen.gambar:
        if g.sha256:
            yield BerkasRujukan("gambar", g.id, g.sha256, g.nama_berkas, g.judul, g.ukuran)
    for r in dokumen.renstra:
        if r.peta_sha256:
            yield BerkasRujukan(
                "renstra", r.id, r.peta_sha256, r.peta_nama or "peta strategi", f"Peta strategi {r.nama}".strip()
            )
    for k in dokumen.kop:
        if k.logo:
            yield BerkasRujukan("kop", k.id, k.logo, "logo pada kop", f"Logo kop mulai {k.berlaku_mulai}")
