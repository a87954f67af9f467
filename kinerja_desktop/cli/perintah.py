"""The commands: each takes what was typed, asks :mod:`kinerja_desktop.layanan`, prints, and returns the exit code."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any

from .. import layanan
from ..storage.berkas import BerkasKinerja
from . import tampil

SELESAI, DITOLAK = 0, 1


def contoh(a: Namespace) -> int:
    layanan.buat_contoh(a.nama, a.berkas)
    print(f"Contoh {a.nama} ditulis ke {a.berkas}.")
    return SELESAI


def info(a: Namespace) -> int:
    hasil = layanan.info(a.berkas)
    tampil.json(hasil) if a.json else tampil.info(hasil)
    return SELESAI


def hitung(a: Namespace) -> int:
    hasil = layanan.hitung(a.berkas, a.tahun, a.periode)
    tampil.json(hasil) if a.json else tampil.hitung(hasil)
    return SELESAI


def periksa(a: Namespace) -> int:
    hasil = layanan.periksa(a.berkas, a.tahun)
    if a.json:
        tampil.json(hasil)
    else:
        tampil.periksa(hasil, layanan.pemeriksaan_mati(a.berkas, a.tahun))
    return DITOLAK if hasil["temuan"] else SELESAI


def verifikasi(a: Namespace) -> int:
    from ..exchange.verifikasi import verifikasi as periksa_paket

    hasil = periksa_paket(a.paket)
    if a.json:
        tampil.json({"sah": hasil.sah, "alasan": hasil.alasan, "manifest": hasil.manifest})
    elif hasil.sah:
        tampil.manifest(hasil.manifest)
    else:
        print(hasil.alasan, file=sys.stderr)
    return SELESAI if hasil.sah else DITOLAK


def impor(a: Namespace) -> int:
    from ..exchange.ekspor_anggaran import IsianEkspor

    isian = (
        IsianEkspor(a.sumber_data.strip()[:60], a.per_tanggal, a.versi_pagu)
        if a.sumber_data and a.per_tanggal
        else None
    )
    hasil = layanan.impor(a.berkas, a.sumber, coba=a.coba, titik=a.titik, isian=isian)
    tampil.json(hasil.sebagai_json()) if a.json else tampil.impor(hasil, a.coba)
    return DITOLAK if hasil.ditolak else SELESAI


def templat(a: Namespace) -> int:
    from ..layanan.templat import simpan_templat

    return _selesai(simpan_templat(a.keluar))


def cetak(a: Namespace) -> int:
    with BerkasKinerja.buka(a.berkas, hanya_baca=True) as berkas:
        return _selesai(
            layanan.cetak(berkas, a.tahun, a.periode, a.bagian.split(","), a.keluar, a.kertas, a.tata_letak)
        )


def tutup(a: Namespace) -> int:
    with BerkasKinerja.buka(a.berkas, wajib_tulis=True) as berkas:
        return _selesai(layanan.tutup(berkas, a.tahun, a.periode))


def buka(a: Namespace) -> int:
    with BerkasKinerja.buka(a.berkas, wajib_tulis=True) as berkas:
        return _selesai(layanan.buka_periode(berkas, a.tahun, a.periode, a.alasan))


def ekspor(a: Namespace) -> int:
    with BerkasKinerja.buka(a.berkas, wajib_tulis=True) as berkas:
        return _selesai(layanan.ekspor(berkas, a.tahun, a.periode, a.keluar, data_dukung=a.data_dukung))


def cadangan(a: Namespace) -> int:
    from ..storage import cadangan as simpanan

    if a.pulihkan is not None:
        from ..storage.dasar import jam_komputer

        disisihkan = simpanan.pulihkan(a.berkas, a.pulihkan, waktu=jam_komputer())
        print(f"Cadangan nomor {a.pulihkan} dipulihkan; berkas sebelumnya disimpan sebagai {disisihkan}.")
        return SELESAI
    if not a.berkas.exists():
        raise layanan.LayananError(f"“{a.berkas.name}” tidak ditemukan.")
    daftar: list[dict[str, Any]] = [
        {"nomor": n, "penghitung": c.penghitung, "hari": c.hari, "ukuran": c.ukuran, "berkas": str(c.path)}
        for n, c in enumerate(simpanan.daftar(a.berkas), 1)
    ]
    tampil.json(daftar) if a.json else tampil.cadangan(daftar)
    return SELESAI


def _selesai(hasil: layanan.Selesai) -> int:
    print(hasil.pesan)
    for catatan in hasil.catatan:
        print(catatan, file=sys.stderr)
    return SELESAI
