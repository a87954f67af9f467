"""Which sasaran or indikator of the years a row of a Renstra is: proposed, tied, untied."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.kesamaan import mirip, ringkas
from ..domain.rencana_strategis import JenisSimpul, Renstra, RenstraSimpul
from ..domain.renstra import Indikator, IndikatorTahun, Sasaran, SasaranTahun
from ..domain.renstra_pohon import pohon
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId
from .renstra_sel import sebut_simpul
from .sel import ratakan
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan

BarisTahun = SasaranTahun | IndikatorTahun


def kolom_kaitan(simpul: RenstraSimpul) -> str:
    """Field that ties a row to its identity; ``''`` for a program or kegiatan, which have none."""
    return {JenisSimpul.SASARAN: "sasaran_id", JenisSimpul.INDIKATOR: "indikator_id"}.get(simpul.jenis, "")


def identitas(simpul: RenstraSimpul) -> str | None:
    """The identity a row is tied to."""
    kolom = kolom_kaitan(simpul)
    return getattr(simpul, kolom) if kolom else None


def baris_tahun(dokumen: TahunKinerja, simpul: RenstraSimpul) -> BarisTahun | None:
    """The sasaran or indikator of the shown year that a row is."""
    id_ = identitas(simpul) or ""
    if simpul.jenis == JenisSimpul.SASARAN:
        return dokumen.sasaran_tahun_id.get(id_)
    return dokumen.indikator_tahun_id.get(id_) if simpul.jenis == JenisSimpul.INDIKATOR else None


def id_identitas(baris: BarisTahun) -> str:
    return baris.sasaran_id if isinstance(baris, SasaranTahun) else baris.indikator_id


def calon(dokumen: TahunKinerja, simpul: RenstraSimpul) -> tuple[BarisTahun, ...]:
    """Rows of the shown year that a row could be tied to: those no other row of its Renstra is."""
    kolom = kolom_kaitan(simpul)
    if not kolom:
        return ()
    semua: tuple[BarisTahun, ...] = dokumen.sasaran_tahun if kolom == "sasaran_id" else dokumen.indikator_urut
    milik = dokumen.per("renstra_simpul", "renstra_id").get(simpul.renstra_id, ())
    terpakai = {getattr(s, kolom) for s in milik if s.id != simpul.id}
    return tuple(b for b in semua if id_identitas(b) not in terpakai)


def serupa(simpul: RenstraSimpul, baris: BarisTahun) -> bool:
    """Same kode and nearly the same words; where the Renstra prints no kode (002 T3.5), the very same words."""
    if not simpul.kode.strip():
        return ratakan(simpul.uraian) == ratakan(baris.uraian)
    return ringkas(simpul.kode) == ringkas(baris.kode) and mirip(simpul.uraian, baris.uraian)


def usulan(dokumen: TahunKinerja, renstra: Renstra) -> dict[str, BarisTahun]:
    """Id of a row without a tie -> the row of the shown year that it most likely is."""
    hasil: dict[str, BarisTahun] = {}
    diambil: set[str] = set()
    for c in pohon(dokumen, renstra):
        if not kolom_kaitan(c.simpul) or identitas(c.simpul):
            continue
        cocok = next((b for b in calon(dokumen, c.simpul) if serupa(c.simpul, b) and b.id not in diambil), None)
        if cocok is not None:
            hasil[c.simpul.id] = cocok
            diambil.add(cocok.id)
    return hasil


def _kait(simpul: RenstraSimpul, id_: str | None) -> tuple[Edit, ...]:
    return perubahan(simpul, **{kolom_kaitan(simpul): id_})


def kaitkan(dokumen: TahunKinerja, simpul: RenstraSimpul, baris: BarisTahun) -> Transaksi:
    """Tie a row to a sasaran or indikator of the shown year; each stands once in a Renstra."""
    if baris not in calon(dokumen, simpul):
        raise TransaksiError(f"{baris.kode} sudah dikaitkan dengan baris lain di Renstra ini; lepaskan dahulu di sana.")
    return Transaksi(
        f"kaitkan {sebut_simpul(simpul)} dengan {baris.kode} {baris.tahun}", _kait(simpul, id_identitas(baris))
    )


def lepaskan(simpul: RenstraSimpul) -> Transaksi:
    """Untie a row; the year keeps its sasaran or indikator."""
    return Transaksi(f"lepaskan kaitan {sebut_simpul(simpul)}", _kait(simpul, None) if kolom_kaitan(simpul) else ())


def terima_usulan(dokumen: TahunKinerja, renstra: Renstra) -> Transaksi:
    """Tie every row to what is proposed for it."""
    ada = usulan(dokumen, renstra)
    edits = [e for id_, b in ada.items() for e in _kait(dokumen.ambil("renstra_simpul", id_), id_identitas(b))]
    return Transaksi(f"kaitkan {len(ada)} baris Renstra dengan tahun {dokumen.tahun}", tuple(edits))


def identitas_baru(simpul: RenstraSimpul, id_baru: PabrikId) -> tuple[str, tuple[Edit, ...]]:
    """A new identity for a row: its id, and the edits that make it and tie the row to it."""
    id_ = id_baru()
    kelas = Sasaran if simpul.jenis == JenisSimpul.SASARAN else Indikator
    return id_, (Tambah(kelas(id=id_, nama=simpul.uraian)), *_kait(simpul, id_))


def beri_identitas(simpul: RenstraSimpul, id_baru: PabrikId) -> Transaksi:
    """Say that a row is a sasaran or indikator no year has had yet."""
    if not kolom_kaitan(simpul):
        raise TransaksiError("Hanya sasaran dan indikator yang dikaitkan dengan tahun anggaran.")
    return Transaksi(f"beri identitas baru {sebut_simpul(simpul)}", identitas_baru(simpul, id_baru)[1])


def sasaran_di_atas(dokumen: TahunKinerja, simpul: RenstraSimpul) -> Iterator[RenstraSimpul]:
    """The sasaran a row stands under, the nearest first."""
    kini: RenstraSimpul | None = dokumen.ambil("renstra_simpul", simpul.induk_id)
    while kini is not None:
        if kini.jenis == JenisSimpul.SASARAN:
            yield kini
        kini = dokumen.ambil("renstra_simpul", kini.induk_id)
