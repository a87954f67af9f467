"""TahunKinerja <-> JSON: one object with every noun in the order of the registry, strict on the way in.

``{"skema": 3, "tahun": 2023, "satker": [{…}], …}``; rows are :meth:`NounInfo.encode` in canonical order. A document of an
older schema migrates step by step, a newer one is refused with a sentence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..domain.noun import NOUNS, JenisRujukan, Noun, NounError
from ..domain.tahun_kinerja import KOLOM_NOUN, TahunKinerja, kunci_urut
from .kewajaran import id_baku, kewajaran, kewajaran_dokumen

SKEMA = 4
"""Version of the JSON form that this program writes."""

BATAS_BARIS = 200_000
"""Largest number of rows one document may hold."""

Objek = dict[str, Any]


def _ke_2(objek: Objek) -> Objek:
    """Decrees, monthly reports of the rencana aksi and notes on cells came; a year chose no layout yet."""
    baru = ("renaksi_bulan", "keputusan", "keputusan_butir", "keputusan_anggota", "catatan_sel")
    tahun = objek.get("tahun_anggaran")
    if isinstance(tahun, list):
        tahun = [b | {"tata_letak_renaksi": ""} if isinstance(b, dict) else b for b in tahun]
    return objek | {"skema": 2, "tahun_anggaran": tahun} | {nama: objek.get(nama, []) for nama in baru}


_KOLOM_3: Mapping[str, Objek] = {
    "sasaran_tahun": {"alias": []},
    "indikator_tahun": {
        "tetapan": [], "ekspresi": "", "sumber_isian": [], "bobot": None, "output": "", "uraian_output": "",
        "tidak_dicetak": [],
    },
    "tindak_lanjut": {"hasil": "", "selesai": None},
    "laporan": {"tata_letak": []},
    "data_dukung": {"untuk_id": None},
}  # fmt: skip
_NOUN_3 = (
    "renstra", "renstra_butir", "renstra_simpul", "renstra_target", "renstra_dana", "renstra_alokasi", "renstra_pantau",
    "roadmap_aspek", "roadmap_butir", "isu", "eperformance", "eperformance_triwulan", "eperformance_bulan", "emonev",
    "skor_anggaran", "target_kinerja", "target_kinerja_dokumen", "target_kinerja_bulan", "gambar",
)  # fmt: skip


_KOLOM_4: Mapping[str, Objek] = {
    "anggaran": {"volume": None, "satuan": ""},
    "skor_anggaran": {"per_tanggal": None},
    "tindak_lanjut": {"temuan_id": None, "evaluasi_id": None},
    "risiko": {
        "kode": "", "kategori": "", "penyebab": "", "sumber_risiko": None, "kendali": None, "uraian_dampak": "",
        "pengendalian": "", "efektivitas": "", "residu_kemungkinan": None, "residu_dampak": None, "opsi": None, "alasan": "",
        "prioritas": None, "unit_id": None,
    },
    "perlakuan": {"status": "belum"},
}  # fmt: skip
_NOUN_4 = (
    "aset", "satker_jajaran", "pilihan_periksa", "volume_ro", "deret_anggaran", "deret_nilai", "risiko_pantau",
    "kejadian_risiko", "temuan_pengawasan", "evaluasi", "evaluasi_butir",
)  # fmt: skip


def _tambah(objek: Objek, skema: int, noun: Iterable[str], kolom: Mapping[str, Objek]) -> Objek:
    """The object with new nouns (empty) and new columns (at their values of before)."""
    hasil = objek | {"skema": skema} | {nama: objek.get(nama, []) for nama in noun}
    for nama, isi in kolom.items():
        if isinstance(baris := objek.get(nama), list):
            hasil[nama] = [isi | b if isinstance(b, dict) else b for b in baris]
    return hasil


def _ke_3(objek: Objek) -> Objek:
    """Renstra, portals, Target Kinerja and pictures came; rumus of all kinds, results of tindak lanjut, layouts."""
    return _tambah(objek, 3, _NOUN_3, _KOLOM_3)


def _ke_4(objek: Objek) -> Objek:
    """Series of years, volume RO, the long form of risks, findings, evaluasi, aset and switched-off checks came."""
    return _tambah(objek, 4, _NOUN_4, _KOLOM_4)


LANGKAH: dict[int, Callable[[Objek], Objek]] = {1: _ke_2, 2: _ke_3, 3: _ke_4}
"""Steps of migration: version n -> function that turns an object of version n into one of n + 1."""

BERSAMA_RAMPING = ("sasaran", "indikator")
"""Shared nouns of which a year carries only the rows it uses; the others (unit, pejabat, kop …) belong to every year."""


class SkemaError(ValueError):
    """A document that is refused. ``noun``, ``baris`` (1..) and ``kolom`` say where; the message is one sentence."""

    def __init__(self, alasan: str, noun: str = "", baris: int = 0, kolom: str = "") -> None:
        tempat = ", ".join(
            bagian for bagian in (noun, f"baris {baris}" if baris else "", f"kolom {kolom}" if kolom else "") if bagian
        )
        super().__init__(f"Dokumen ditolak: {tempat}: {alasan}." if tempat else f"Dokumen ditolak: {alasan}.")
        self.alasan = alasan
        self.noun = noun
        self.baris = baris
        self.kolom = kolom


def ke_json(dokumen: TahunKinerja) -> Objek:
    """The document as JSON object, every noun present."""
    return {"skema": SKEMA, "tahun": dokumen.tahun} | {
        nama: [NOUNS[nama].encode(baris) for baris in sorted(dokumen.baris(nama), key=kunci_urut)]
        for nama in KOLOM_NOUN
    }


def teks_json(objek: Any) -> bytes:
    """JSON text as this program writes it: declared order, a line per key and per row, UTF-8, newline at the end."""
    return (_susun_teks(objek, "") + "\n").encode()


def _susun_teks(nilai: Any, jorok: str) -> str:
    """Objects open over lines, lists of objects have a line per object; only those lines go through the C encoder."""
    dalam = jorok + " "
    if isinstance(nilai, dict) and nilai:
        isi = (f"{dalam}{_PENYANDI.encode(kunci)}: {_susun_teks(n, dalam)}" for kunci, n in nilai.items())
        return "{\n" + ",\n".join(isi) + f"\n{jorok}}}"
    if isinstance(nilai, list) and nilai and isinstance(nilai[0], dict):
        return "[\n" + ",\n".join(dalam + _PENYANDI.encode(n) for n in nilai) + f"\n{jorok}]"
    return _PENYANDI.encode(nilai)


_PENYANDI = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def teks_kanonik(dokumen: TahunKinerja) -> bytes:
    """The one text of a document: equal documents give equal bytes."""
    return teks_json(ke_json(dokumen))


def ramping(dokumen: TahunKinerja) -> TahunKinerja:
    """Without the identities (sasaran, indikator) that only other years stand on."""
    for noun in BERSAMA_RAMPING:
        dipakai = {
            getattr(baris, kolom)
            for info in NOUNS.values()
            for kolom, jenis in info.jenis.items()
            if isinstance(jenis, JenisRujukan) and jenis.noun == noun
            for baris in dokumen.baris(info.nama)
        }
        dokumen = replace(dokumen, **{noun: tuple(b for b in dokumen.baris(noun) if b.id in dipakai)})  # type: ignore[arg-type]
    return dokumen


# Reading --------------------------------------------------------------------------------------------------------------


def dari_json(objek: Any) -> TahunKinerja:
    """The document of a JSON object. Raises :class:`SkemaError` naming noun, row and field."""
    objek = mutakhirkan(objek)
    tahun = objek["tahun"]
    if not isinstance(tahun, int) or isinstance(tahun, bool) or not 2000 <= tahun <= 2100:
        raise SkemaError("harus tahun antara 2000 dan 2100", kolom="tahun")
    _periksa_nama(objek)
    isi = {nama: _baca_noun(nama, objek[nama], tahun) for nama in KOLOM_NOUN}
    _periksa_rujukan(isi)
    dokumen = TahunKinerja(
        tahun=tahun,
        **{nama: tuple(sorted(baris, key=kunci_urut)) for nama, baris in isi.items()},  # type: ignore[arg-type]
    )
    if salah := kewajaran_dokumen(dokumen):
        raise SkemaError(salah)
    return dokumen


def mutakhirkan(objek: Any) -> Objek:
    """The object in today's schema; refuses what is no document, a newer schema, and a version that never was."""
    if not isinstance(objek, dict) or "skema" not in objek or "tahun" not in objek:
        raise SkemaError("isinya bukan dokumen TahunKinerja (tidak ada skema atau tahun)")
    versi = objek["skema"]
    if not isinstance(versi, int) or isinstance(versi, bool) or versi < 1:
        raise SkemaError("harus bilangan bulat mulai dari 1", kolom="skema")
    if versi > SKEMA:
        raise SkemaError(
            f"dibuat program yang lebih baru (skema {versi}, program ini mengenal sampai skema {SKEMA}); "
            "perbarui program ini lalu ulangi"
        )
    while versi < SKEMA:
        if versi not in LANGKAH:
            raise SkemaError(f"skema {versi} tidak dikenal")
        objek = LANGKAH[versi](objek)
        versi += 1
    return objek


def _periksa_nama(objek: Mapping[str, Any]) -> None:
    for nama in objek:
        if nama not in ("skema", "tahun") and nama not in NOUNS:
            raise SkemaError(f"“{nama[:60]}” bukan bagian yang dikenal")
    for nama in KOLOM_NOUN:
        if nama not in objek:
            raise SkemaError(f"bagian “{nama}” tidak ada")
        if not isinstance(objek[nama], list):
            raise SkemaError("harus daftar baris", nama)
    if (jumlah := sum(len(objek[nama]) for nama in KOLOM_NOUN)) > BATAS_BARIS:
        raise SkemaError(f"dokumen berisi {jumlah} baris, melebihi batas {BATAS_BARIS}")


def _baca_noun(nama: str, daftar: list[Any], tahun: int) -> list[Noun]:
    info = NOUNS[nama]
    hasil: list[Noun] = []
    dikenal: set[str] = set()
    for nomor, data in enumerate(daftar, 1):
        if not isinstance(data, dict):
            raise SkemaError("harus objek", nama, nomor)
        try:
            baris = info.decode(data)
        except NounError as salah:
            raise SkemaError(salah.alasan, nama, nomor, salah.kolom) from None
        if not info.bersama and getattr(baris, "tahun", tahun) != tahun:
            raise SkemaError(f"tahunnya lain dari tahun dokumen ({tahun})", nama, nomor, "tahun")
        if baris.id in dikenal:
            raise SkemaError("id ini muncul dua kali", nama, nomor, "id")
        if baris.id != id_baku(info, baris):
            raise SkemaError("id sel ini tidak sesuai dengan isi kuncinya", nama, nomor, "id")
        if tak_wajar := kewajaran(info, baris):
            raise SkemaError(tak_wajar[1], nama, nomor, tak_wajar[0])
        dikenal.add(baris.id)
        hasil.append(baris)
    return hasil


def _periksa_rujukan(isi: Mapping[str, list[Noun]]) -> None:
    ada = {nama: {baris.id for baris in baris_noun} for nama, baris_noun in isi.items()}
    for nama, baris_noun in isi.items():
        rujukan = [(k, j.noun) for k, j in NOUNS[nama].jenis.items() if isinstance(j, JenisRujukan)]
        for nomor, baris in enumerate(baris_noun, 1):
            for kolom, tujuan in rujukan:
                nilai = getattr(baris, kolom)
                if nilai is not None and nilai not in ada[tujuan]:
                    raise SkemaError(f"merujuk {tujuan} yang tidak ada dalam dokumen", nama, nomor, kolom)
