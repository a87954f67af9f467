"""Output for people (tables in Indonesian) and for programs (JSON)."""

from __future__ import annotations

import json as _json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from ..domain.angka import tulis_rupiah
from ..domain.noun import NOUNS
from ..domain.periode import PERIODE
from ..exchange.hasil import HasilImpor

BATAS_TAMPIL = 50
"""Refused rows shown to a person; ``--json`` gives all."""


def json(data: Any) -> None:
    """JSON in UTF-8 whatever the console's own encoding: what reads it is a program."""
    teks = _json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    mentah = getattr(sys.stdout, "buffer", None)
    if mentah is None:
        sys.stdout.write(teks)
        return
    sys.stdout.flush()
    mentah.write(teks.encode())
    mentah.flush()


def tabel(judul: Sequence[str], baris: Iterable[Sequence[str]], kanan: frozenset[int] = frozenset()) -> None:
    """Columns as wide as their longest cell; long texts are cut at 60 characters. ``kanan``: right-aligned columns."""
    isi = [[_potong(s) for s in satu] for satu in baris]
    lebar = [max(len(s) for s in kolom) for kolom in zip(judul, *isi, strict=True)]
    for satu in [list(judul), ["-" * w for w in lebar], *isi]:
        sel = [s.rjust(w) if n in kanan else s.ljust(w) for n, (s, w) in enumerate(zip(satu, lebar, strict=True))]
        print("  ".join(sel).rstrip())


def _potong(teks: str) -> str:
    rata = " ".join(teks.split())
    return rata if len(rata) <= 60 else rata[:59] + "…"


def _rupiah(teks: str | None) -> str:
    return "-" if teks is None else tulis_rupiah(int(teks))


def info(hasil: dict[str, Any]) -> None:
    satker = hasil["satker"]
    print(f"Satuan kerja : {satker['kode'] or '-'} {satker['nama'] or '(belum diisi)'}")
    print(f"Tahun        : {', '.join(map(str, hasil['tahun'])) or '-'}")
    print(f"Versi skema  : {hasil['versi_skema']}")
    print()
    tabel(
        ("Isi", "Jumlah"),
        [(NOUNS[n].label, str(banyak)) for n, banyak in hasil["jumlah"].items() if banyak],
        frozenset({1}),
    )


def hitung(hasil: dict[str, Any]) -> None:
    print(f"{hasil['satker']['nama'] or 'Satker belum diisi'}, {PERIODE[hasil['periode']].nama} {hasil['tahun']}")
    print()
    tabel(
        ("No", "Indikator", "Target", "Realisasi", "Capaian"),
        [
            (
                c["kode"],
                c["indikator"],
                _angka(c["target"]),
                _angka(c["realisasi"]),
                c["tercetak"] or c.get("alasan", ""),
            )
            for c in hasil["capaian"]
        ],
        frozenset({2, 3}),
    )
    uang = hasil["anggaran"]
    print()
    tabel(
        ("Anggaran", "Pagu", "Realisasi", "Sisa", "%"),
        [
            (f"{b['kode']} {b['nama']}".strip(), _rupiah(b["pagu"]), _rupiah(b["realisasi"]), _rupiah(b["sisa"]),
             b["tercetak"] or "-")
            for b in [*uang["kegiatan"], *uang["belanja"], uang | {"kode": "", "nama": "Jumlah"}]
        ],
        frozenset({1, 2, 3, 4}),
    )  # fmt: skip


def _angka(teks: str | None) -> str:
    return "-" if teks is None else teks.replace(".", ",")


def periksa(hasil: dict[str, Any], mati: Sequence[tuple[str, str]] = ()) -> None:
    """Findings, and which checks were left out: ``mati`` holds (name, reason) of those switched off."""
    print(f"Berkas {hasil['berkas']}.")
    temuan = hasil["temuan"]
    if temuan:
        keras = sum(t["tingkat"] == "keras" for t in temuan)
        print(f"{len(temuan)} temuan, {keras} di antaranya menghalangi penutupan dan pengiriman:")
        for t in temuan:
            print(f"- [{t['tingkat']}] {t['tempat']}: {t['alasan']} {t['saran']}")
    else:
        print("Tidak ada temuan.")
    if mati:
        print(f"{len(mati)} pemeriksaan dimatikan:")
        for nama, alasan in mati:
            print(f"- {nama}: {alasan}")


def impor(hasil: HasilImpor, coba: bool) -> None:
    """Counts on stdout; refusals on stderr, one row per line."""
    if hasil.ditolak:
        print("Tidak ada yang diimpor karena ada baris yang ditolak:", file=sys.stderr)
        for d in hasil.ditolak[:BATAS_TAMPIL]:
            print(f"- {d.tempat}: {d.alasan_perintah}" if d.tempat else f"- {d.alasan_perintah}", file=sys.stderr)
        if len(hasil.ditolak) > BATAS_TAMPIL:
            print(f"- dan {len(hasil.ditolak) - BATAS_TAMPIL} baris lain", file=sys.stderr)
    kata = "Akan diimpor" if coba else "Diimpor"
    if not hasil.ditolak:
        print(f"{kata}: {hasil.baru} baru, {hasil.berubah} berubah, {hasil.sama} sama.")
    lain = (*hasil.beda, *hasil.catatan)
    for catatan in lain[:BATAS_TAMPIL]:
        print(f"- {catatan}")
    if len(lain) > BATAS_TAMPIL:
        print(f"- dan {len(lain) - BATAS_TAMPIL} catatan lain")


def manifest(isi: dict[str, Any]) -> None:
    kendali = isi["jumlah_kendali"]
    print("Paket sah: isinya utuh sejak dibuat.")
    print(f"Satuan kerja  : {isi['satker']['kode']} {isi['satker']['nama']}")
    print(
        f"Periode       : {PERIODE[isi['periode']].nama} {isi['tahun']}, revisi {isi['revisi']}, nomor urut {isi['urut']}"
    )
    print(f"Ditutup       : {isi['dibuat']}")
    print(
        f"Jumlah kendali: pagu {_rupiah(kendali['pagu'])}, realisasi {_rupiah(kendali['realisasi'])}, "
        f"{kendali['indikator']} indikator, {kendali['sel_terisi']} sel terisi"
    )
    print(isi["keterangan"])


def cadangan(daftar: list[dict[str, Any]]) -> None:
    if not daftar:
        print("Belum ada cadangan.")
        return
    tabel(
        ("No", "Perubahan ke", "Tanggal", "Ukuran (byte)"),
        [
            (str(c["nomor"]), str(c["penghitung"]), f"{c['hari'][6:]}-{c['hari'][4:6]}-{c['hari'][:4]}",
             tulis_rupiah(c["ukuran"]))
            for c in daftar
        ],
        frozenset({0, 1, 3}),
    )  # fmt: skip
