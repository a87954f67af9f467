"""Gestures on a Renstra as a whole: a new one, its years and name. What falls outside its years is kept and counted."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.rencana_strategis import TAHUN_TERBANYAK, Renstra
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, hapus_baris
from .sel import ratakan
from .transaksi import Tambah, Transaksi, TransaksiError, perubahan


def sebut_renstra(renstra: Renstra) -> str:
    """``Renstra 2025-2029``."""
    return f"Renstra {renstra.rentang}"


def periksa_tahun(dari: int | None, sampai: int | None, kolom_dari: int | None) -> tuple[int, int]:
    """The years of a Renstra where they make sense; raises TransaksiError with one sentence where they do not."""
    if dari is None or sampai is None:
        raise TransaksiError(
            "Isi tahun awal dan tahun akhir Renstra, masing-masing empat angka, misalnya 2025 dan 2029."
        )
    for tahun in (dari, sampai, kolom_dari):
        if tahun is not None and not 2000 <= tahun <= 2100:
            raise TransaksiError(f"{tahun} bukan tahun Renstra; isi tahun antara 2000 dan 2100.")
    if sampai < dari:
        raise TransaksiError(f"Tahun akhir {sampai} mendahului tahun awal {dari}; tukar keduanya.")
    if kolom_dari is not None and kolom_dari > dari:
        raise TransaksiError(
            f"Kolom tabel mulai {kolom_dari}, sesudah tahun awal {dari}; isi tahun sebelum {dari} atau kosongkan."
        )
    awal = kolom_dari or dari
    if (banyak := sampai - awal + 1) > TAHUN_TERBANYAK:
        raise TransaksiError(
            f"Tahun {awal} sampai {sampai} memerlukan {banyak} kolom; tabel Renstra memuat paling banyak "
            f"{TAHUN_TERBANYAK} tahun."
        )
    return dari, sampai


def _tolak_kembar(dokumen: TahunKinerja, dari: int, sampai: int, nama: str, kecuali: Renstra | None = None) -> None:
    for lain in dokumen.renstra:
        if lain != kecuali and (lain.dari, lain.sampai, ratakan(lain.nama)) == (dari, sampai, ratakan(nama)):
            raise TransaksiError(f"{sebut_renstra(lain)} sudah ada; beri nama lain bila ini perubahannya.")


def renstra_baru(
    dokumen: TahunKinerja, id_baru: PabrikId, dari: int | None, sampai: int | None, kolom_dari: int | None = None,
    nama: str = "",
) -> Transaksi:  # fmt: skip
    """A Renstra of these years, still without rows."""
    awal, akhir = periksa_tahun(dari, sampai, kolom_dari)
    _tolak_kembar(dokumen, awal, akhir, nama)
    baru = baris_baru("renstra", id_baru, nama=nama, dari=awal, sampai=akhir, kolom_dari=kolom_dari)
    return Transaksi(f"buat Renstra {awal}-{akhir}", (Tambah(baru),))


def ubah_tahun(
    dokumen: TahunKinerja, renstra: Renstra, dari: int | None, sampai: int | None, kolom_dari: int | None, nama: str
) -> Transaksi:
    """Other years or another name. Nothing entered is lost; :func:`luar_tahun` counts what no column shows any more."""
    awal, akhir = periksa_tahun(dari, sampai, kolom_dari)
    _tolak_kembar(dokumen, awal, akhir, nama, renstra)
    edits = perubahan(renstra, dari=awal, sampai=akhir, kolom_dari=kolom_dari, nama=nama)
    return Transaksi(f"ubah tahun dan nama Renstra {renstra.rentang}", edits)


def hapus_renstra(dokumen: TahunKinerja, renstra: Renstra) -> Transaksi:
    """The Renstra with its tree, figures, roadmap, plans and isu; sasaran and indikator of the years stay."""
    return hapus_baris(dokumen, [renstra], f"hapus {sebut_renstra(renstra)}")


def pasang_peta(renstra: Renstra, sidik: str, nama: str) -> Transaksi:
    """The picture of the peta strategi, by the digest of its file; empty takes it away."""
    label = "pasang peta strategi" if sidik else "lepas peta strategi"
    return Transaksi(label, perubahan(renstra, peta_sha256=sidik, peta_nama=nama))


# Outside the years --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LuarTahun:
    """How many entries lie in years that the Renstra has no column for."""

    target: int = 0
    alokasi: int = 0
    butir: int = 0

    def __bool__(self) -> bool:
        return bool(self.target or self.alokasi or self.butir)

    @property
    def rincian(self) -> str:
        """``3 target, 2 alokasi, dan 1 butir roadmap``."""
        isi = [
            f"{banyak} {kata}"
            for banyak, kata in ((self.target, "target"), (self.alokasi, "alokasi"), (self.butir, "butir roadmap"))
            if banyak
        ]
        return isi[0] if len(isi) == 1 else f"{', '.join(isi[:-1])} dan {isi[-1]}" if isi else ""


def luar_tahun(dokumen: TahunKinerja, renstra: Renstra) -> LuarTahun:
    """What a Renstra holds outside its columns; it comes back when the years do."""
    kolom = set(renstra.tahun_kolom)
    simpul = {s.id for s in dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ())}
    dana = {d.id for d in dokumen.renstra_dana if d.simpul_id in simpul}
    aspek = {a.id for a in dokumen.per("roadmap_aspek", "renstra_id").get(renstra.id, ())}
    return LuarTahun(
        sum(t.simpul_id in simpul and t.untuk_tahun not in kolom for t in dokumen.renstra_target),
        sum(a.dana_id in dana and a.untuk_tahun not in kolom for a in dokumen.renstra_alokasi),
        sum(b.aspek_id in aspek and b.untuk_tahun not in kolom for b in dokumen.roadmap_butir),
    )
