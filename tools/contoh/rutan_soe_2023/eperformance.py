"""E-Performance as 002 shows it: T3.7 (Realisasi %), lampiran 4 (triwulan, words), and the scores of C.

Lampiran 4 can be read for 1.1, 1.2, 1.4, 1.5, the first half of 1.3 and three triwulan of 1.6. The other triwulan are chosen
so that they add up to what T3.7 prints, and say so in their catatan. The months' words are those of the capture, told
shorter, for the months that can be read; where the portal has none, ours are printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kinerja_desktop.domain.angka import Mode, persen, tulis_mode
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.portal import JenisSkor
from tools.contoh.pembangun import Pembangun
from tools.contoh.renaksi import TRIWULAN

# Kode: target and realisasi of TW I to IV (``-``: none), and how many of the triwulan can be read.
TRIWULAN_PORTAL = {
    "1.1": ("20 20 20 20", "20 20 20 13", 4),
    "1.2": ("23 23 24 24", "23 23 24 16", 4),
    "1.3": ("24 24 24 25", "24 24 24 16", 2),
    "1.4": ("20 20 20 20", "20 20 20 13", 4),
    "1.5": ("21 21 21 22", "21 21 21 14", 4),
    "1.6": ("21 21 21 22", "21 21 21 14", 3),
    "1.7": ("20 20 20 20", "20 20 20 13", 0),
    "1.8": ("7 7 7 6", "7 7 7 3", 0),
    "2.1": ("22 23 22 23", "22 23 22 15", 0),
    "2.2": ("22 23 22 23", "22 23 22 15", 0),
    "2.3": ("22 23 22 23", "22 23 22 15", 0),
    "3.1": ("21 21 21 22", "21 21 21 14", 0),
    "3.2": ("20 20 20 20", "20 20 20 13", 0),
    "3.3": ("21 21 21 22", "21 21 21 14", 0),
    "3.4": ("20 20 20 20", "20 20 20 13", 0),
    "4.1": ("- - - 1", "- - - 1", 0),
    "4.2": ("- - - 1", "- - - 1", 0),
    "4.3": ("- - - 1", "- - - 1", 0),
    "4.4": ("- - - 1", "- - - 1", 0),
    "4.5": ("- - - 1", "- - - 1", 0),
    "4.6": ("- - - 2", "- - - 2", 0),
    "4.7": ("11 12 11 12", "11 12 11 7", 0),
    "4.8": ("2 2 2 2", "2 2 2 0", 0),
    "4.9": ("- - - 1", "- - - 1", 0),
}

# Kode: months that can be read, and what the capture says of them.
URAIAN_PORTAL = {
    "1.1": (
        (1, 2, 3, 4, 5, 6, 12),
        "Penyediaan makan dan minum warga binaan dilakukan sesuai prosedur, dari penerimaan sampai pengolahan.",
    ),
    "1.2": (
        (1, 2, 3, 4, 5, 6, 12),
        "Layanan klinik Rutan dan penyediaan obat-obatan dilaksanakan sesuai prosedur dan penganggaran.",
    ),
    "1.3": (
        (1, 2, 3, 4),
        "Perawatan warga binaan perempuan yang menyusui dilakukan sesuai prosedur, dengan monitoring dan evaluasi.",
    ),
    "1.4": (
        (1, 2, 3, 4, 5, 6, 12),
        "Pemeriksaan dan pengecekan berkala dilakukan; obat dipenuhi melalui koordinasi dengan rumah sakit.",
    ),
    "1.5": (
        (1, 2, 3, 4, 5, 6, 12),
        "Hak dan alat medis bagi penghuni lanjut usia yang membutuhkan dipenuhi di dalam Rutan.",
    ),
    "1.6": (
        (1, 2, 3, 4, 5, 6),
        "Alat bagi penghuni berkebutuhan khusus disediakan sesuai standar layanan kesehatan.",
    ),
    "4.6": (
        (6, 7, 8, 9, 10, 12),
        "Menurut data BMN Tahun 2023 terdapat 2 unit kendaraan bermotor: 1 unit kendaraan penumpang dan 1 unit kendaraan "
        "khusus.",
    ),
    "4.7": (
        tuple(range(1, 13)),
        "Menurut data BMN Tahun 2023 terdapat 46 unit perangkat pengolah data dan komunikasi.",
    ),
    "4.8": (tuple(range(1, 13)), "Menurut data BMN Tahun 2023 terdapat 8 peralatan dan fasilitas perkantoran."),
    "4.9": (tuple(range(1, 13)), "Menurut data BMN Tahun 2023 terdapat 1 unit gedung/bangunan."),
}

# Gambar 3.8 (OM-SPAN, to November) and gambar 3.3 (SMART, to 7 December): komponen ("" = nilai akhir), month, nilai.
SKOR = (
    (JenisSkor.IKPA, "Revisi DIPA", 11, "100"),
    (JenisSkor.IKPA, "Deviasi Halaman III DIPA", 11, "89.75"),
    (JenisSkor.IKPA, "Penyerapan Anggaran", 11, "96.83"),
    (JenisSkor.IKPA, "Belanja Kontraktual", 11, "100"),
    (JenisSkor.IKPA, "Penyelesaian Tagihan", 11, "100"),
    (JenisSkor.IKPA, "Pengelolaan UP dan TUP", 11, "95.34"),
    (JenisSkor.IKPA, "Dispensasi SPM", 11, "100"),
    (JenisSkor.IKPA, "Capaian Output", 11, "100"),
    (JenisSkor.IKPA, "", 11, "97.88"),
    (JenisSkor.NKA, "", 12, "87.94"),
)


def tambah(b: Pembangun, indikator: Mapping[str, str], satuan: Mapping[str, str]) -> None:
    """The portal's rows for the indikator of level kegiatan (ids and units by kode), and the scores."""
    for urut, (kode, (target, realisasi, terbaca)) in enumerate(TRIWULAN_PORTAL.items(), 1):
        tertera = terbaca > 0
        id_ = b.tambah(
            "eperformance", f"eperformance/{kode}", indikator_id=indikator[kode], kode=kode,
            satuan="Persen" if satuan[kode] == "%" else satuan[kode],
            cakupan="80 Persen/Triwulan" if kode == "1.1" else "",
            bobot=Decimal(0) if tertera else None, skor=Decimal(0) if tertera else None, urutan=urut,
        )  # fmt: skip
        _triwulan(b, id_, target.split(), realisasi.split(), terbaca)
        bulan, uraian = URAIAN_PORTAL.get(kode, ((), ""))
        for satu in bulan:
            b.tambah("eperformance_bulan", eperformance_id=id_, bulan=satu, uraian=uraian)
    for jenis, komponen, bulan_skor, nilai in SKOR:
        b.tambah("skor_anggaran", jenis=jenis, komponen=komponen, bulan=bulan_skor, nilai=Angka(Decimal(nilai)))


def _triwulan(b: Pembangun, id_: str, target: list[str], realisasi: list[str], terbaca: int) -> None:
    jumlah, penuh = (sum((Decimal(n) for n in isi if n != "-"), Decimal(0)) for isi in (realisasi, target))
    hasil = tulis_mode(persen(jumlah, penuh), Mode(True, 2))
    for ke, (periode, t, r) in enumerate(zip(TRIWULAN, target, realisasi, strict=True)):
        if t == "-":
            continue
        catatan = (
            ""
            if ke < terbaca
            else f"{_sebut(terbaca)} tidak terbaca pada tangkapan; dipilih agar jumlahnya {jumlah}/{penuh} = {hasil}"
        )
        b.tambah(
            "eperformance_triwulan", eperformance_id=id_, periode=periode, target=Angka(Decimal(t)),
            realisasi=Angka(Decimal(r)), catatan=catatan,
        )  # fmt: skip


def _sebut(terbaca: int) -> str:
    """The triwulan that cannot be read."""
    return {0: "TW I sampai TW IV", 2: "TW III dan TW IV", 3: "TW IV"}[terbaca]
