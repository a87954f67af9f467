"""Gestures on alokasi: one amount for several siblings, counted once (001 T3.3: IKK 19.1 and 19.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..domain.rencana_strategis import Renstra, RenstraDana, RenstraSimpul
from ..domain.renstra_pohon import anak_simpul, dana_simpul, diliputi
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import hapus_baris
from .renstra_sel import dana_baru, sebut_simpul
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan, terapkan

# One amount for several rows ------------------------------------------------------------------------------------------


def liputan(dokumen: TahunKinerja, renstra: Renstra) -> dict[str, RenstraDana]:
    """Id of a node -> the amount it shares with siblings; its own node included."""
    hasil: dict[str, RenstraDana] = {}
    for dana in dana_renstra(dokumen, renstra):
        kena = diliputi(dokumen, dana) if dana.sampai_id else ()
        if len(kena) > 1:
            hasil |= dict.fromkeys((s.id for s in kena), dana)
    return hasil


def dana_renstra(dokumen: TahunKinerja, renstra: Renstra) -> Iterator[RenstraDana]:
    """Amounts of a Renstra."""
    for simpul in dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ()):
        yield from dana_simpul(dokumen, simpul)


def terisi(dokumen: TahunKinerja, dana: RenstraDana) -> bool:
    """Whether an amount has a figure in any year."""
    return any(a.jumlah is not None for a in dokumen.per("renstra_alokasi", "dana_id").get(dana.id, ()))


def gabung(dokumen: TahunKinerja, simpul: RenstraSimpul) -> Transaksi:
    """Let the amount of a row (or of the rows it shares it with) cover the next sibling too."""
    renstra: Renstra = dokumen.ambil("renstra", simpul.renstra_id)
    bersama, saudara = liputan(dokumen, renstra), anak_simpul(dokumen, renstra, simpul.induk_id)
    kiri = bersama.get(simpul.id)
    milik = diliputi(dokumen, kiri) if kiri else (simpul,)
    tempat = saudara.index(milik[-1]) + 1
    if tempat >= len(saudara):
        raise TransaksiError(f"Tidak ada baris setingkat di bawah {sebut_simpul(simpul)} untuk digabung alokasinya.")
    berikut = saudara[tempat]
    kanan = bersama.get(berikut.id)
    akhir = diliputi(dokumen, kanan)[-1] if kanan else berikut
    label = f"gabung alokasi {sebut_simpul(milik[0])} sampai {sebut_simpul(akhir)}"
    semua = [*dana_simpul(dokumen, milik[0]), *dana_simpul(dokumen, berikut)]
    berisi = [d for d in semua if terisi(dokumen, d)]
    if len(berisi) > 1:
        raise TransaksiError(
            f"{sebut_simpul(milik[0])} dan {sebut_simpul(berikut)} masing-masing sudah berisi alokasi; kosongkan salah "
            "satunya agar jumlahnya tidak terhitung dua kali."
        )
    pakai = next(iter(berisi or semua), None)
    if pakai is None:
        return Transaksi(label, (Tambah(replace(dana_baru(dokumen, milik[0]), sampai_id=akhir.id)),))
    pelaksana = pakai.pelaksana or next((d.pelaksana for d in semua if d.pelaksana), "")
    ubah = perubahan(pakai, simpul_id=milik[0].id, sampai_id=akhir.id, pelaksana=pelaksana)
    antara = terapkan(dokumen, ubah)
    sisa = [d for d in semua if d != pakai]
    return Transaksi(label, (*ubah, *(hapus_baris(antara, sisa, label).edits if sisa else ())))


def pisahkan(dokumen: TahunKinerja, simpul: RenstraSimpul) -> Transaksi:
    """Let a shared amount be its first row's alone again."""
    renstra: Renstra = dokumen.ambil("renstra", simpul.renstra_id)
    dana = liputan(dokumen, renstra).get(simpul.id)
    if dana is None:
        raise TransaksiError(f"Alokasi {sebut_simpul(simpul)} tidak digabung dengan baris lain.")
    pertama: RenstraSimpul = dokumen.ambil("renstra_simpul", dana.simpul_id)
    return Transaksi(f"pisahkan alokasi {sebut_simpul(pertama)}", perubahan(dana, sampai_id=None))


def jaga_liputan(
    dokumen: TahunKinerja, renstra: Renstra, urut: dict[str | None, list[RenstraSimpul]]
) -> tuple[Edit, ...]:
    """Keep shared amounts on their rows in another order of the tree; refuses what would tear such rows apart.

    ``urut`` is the tree to come: id of a node -> the nodes below it. Rows that go are missing there.
    """
    tempat = {s.id: (induk, n) for induk, isi in urut.items() for n, s in enumerate(isi)}
    hasil: list[Edit] = []
    for dana in dana_renstra(dokumen, renstra):
        lama = diliputi(dokumen, dana) if dana.sampai_id else ()
        ada = [tempat[s.id] for s in lama if s.id in tempat]
        if len(lama) < 2 or not ada:
            continue
        induk, nomor = ada[0][0], sorted(n for _, n in ada)
        antara = urut[induk][nomor[0] : nomor[-1] + 1]
        milik = {s.id for s in lama}
        asing = [s for s in antara if s.id not in milik and dokumen.ambil("renstra_simpul", s.id)]
        if asing or any(lain != induk for lain, _ in ada):
            raise TransaksiError(
                f"Alokasi {sebut_simpul(lama[0])} sampai {sebut_simpul(lama[-1])} digabung, jadi barisnya harus tetap "
                "berurutan; pisahkan dahulu alokasinya."
            )
        awal, akhir = antara[0], antara[-1]
        hasil += perubahan(dana, simpul_id=awal.id, sampai_id=akhir.id if akhir.id != awal.id else None)
    return tuple(hasil)
