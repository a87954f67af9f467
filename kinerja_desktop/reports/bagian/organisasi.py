"""The units with their heads, tasks and functions in the order of the structure, and its chart (002 Bab I; 001 1.1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.laporan import Laporan
from ...domain.satker import Peran, Unit
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, ButirSel, Paragraf, Sel, Tabel
from .gambar import gambar_bagian
from .isi_sel import sel_butir
from .umum import TENGAH, kepala, kolom

BAGIAN = "organisasi"
JUDUL = "Struktur Organisasi"


def organisasi(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The pictures of the section, then every unit below the one it belongs to."""
    isi: list[Blok] = list(gambar_bagian(dokumen, BAGIAN))
    if dokumen.unit:
        isi.append(_tabel(dokumen))
    if not isi:
        isi.append(Paragraf("Belum ada data unit; isi di Profil & Naskah, bagian Unit."))
    return Bagian(BAGIAN, JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.unit)


def _tabel(dokumen: TahunKinerja) -> Tabel:
    kepala_unit = {p.unit_id: p.nama_ttd or p.nama for p in dokumen.pejabat if p.peran == Peran.KEPALA_UNIT}
    isi = [
        Baris((Sel(nomor), Sel(unit.nama, tebal=not dalam), Sel(kepala_unit.get(unit.id, "")), _tugas(unit)))
        for nomor, dalam, unit in susunan(dokumen)
    ]
    return Tabel(
        kolom((9, TENGAH), 25, 20, 46),
        kepala("No.", "Unit", "Kepala", "Tugas dan Fungsi"),
        tuple(isi),
        ("Unit, Tugas, dan Fungsi",),
    )


def _tugas(unit: Unit) -> Sel:
    fungsi = [ButirSel(baris.strip(), "•") for baris in unit.fungsi.splitlines() if baris.strip()]
    return sel_butir([*([ButirSel(unit.tugas)] if unit.tugas else []), *fungsi])


def susunan(dokumen: TahunKinerja) -> Iterator[tuple[str, int, Unit]]:
    """(number such as ``2.1``, depth, unit), each unit right below its induk; a circle of induk is cut where it closes."""
    ada = {u.id for u in dokumen.unit}
    bawahan: dict[str | None, list[Unit]] = {}
    for unit in dokumen.unit:
        bawahan.setdefault(unit.induk_id if unit.induk_id in ada else None, []).append(unit)
    sudah: set[str] = set()

    def turun(induk: str | None, awalan: str, dalam: int) -> Iterator[tuple[str, int, Unit]]:
        for nomor, unit in enumerate((u for u in bawahan.get(induk, []) if u.id not in sudah), 1):
            sudah.add(unit.id)
            yield f"{awalan}{nomor}", dalam, unit
            yield from turun(unit.id, f"{awalan}{nomor}.", dalam + 1)

    yield from turun(None, "", 0)
    for unit in dokumen.unit:
        if unit.id not in sudah:
            sudah.add(unit.id)
            yield "", 0, unit
            yield from turun(unit.id, "", 1)
