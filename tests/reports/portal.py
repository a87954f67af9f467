"""What the portals show in 002: E-Performance (T3.7, lampiran 4), two targets of T3.8, two months of e-Monev."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.portal import Emonev, Eperformance, EperformanceBulan, EperformanceTriwulan
from kinerja_desktop.domain.realisasi import RealisasiUraian
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.target_kinerja import (
    StatusDokumen,
    TargetKinerja,
    TargetKinerjaBulan,
    TargetKinerjaDokumen,
)
from tests.reports.dokumen import T0712, TAHUN, contoh, uid

T37 = (
    ("80", "20 20 20 13", "91,25"), ("94", "23 23 24 16", "91,48"), ("97", "24 24 24 16", "90,72"),
    ("80", "20 20 20 13", "91,25"), ("85", "21 21 21 14", "90,58"), ("85", "21 21 21 14", "90,58"),
    ("80", "20 20 20 13", "91,25"), ("27", "7 7 6 4", "88,88"), ("90", "22 23 22 15", "91,11"),
    ("90", "22 23 22 15", "91,11"), ("90", "22 23 22 15", "91,11"), ("85", "21 21 21 14", "90,58"),
    ("80", "20 20 20 13", "91,25"), ("85", "21 21 21 14", "90,58"), ("80", "20 20 20 13", "91,25"),
    ("1", "0 0 0 1", "100"), ("1", "0 0 0 1", "100"), ("1", "0 0 0 1", "100"), ("1", "0 0 0 1", "100"),
    ("1", "0 0 0 1", "100"), ("2", "0 0 0 2", "100"), ("46", "12 12 12 5", "89,13"), ("8", "2 2 2 0", "75"),
    ("1", "0 0 0 1", "100"),
)  # fmt: skip
"""Target, realisasi of the triwulan, Realisasi (%) as T3.7 prints it."""
TARGET_TW = {"80": "20 20 20 20", "94": "23 23 24 24", "85": "21 21 21 22"}
MAKANAN = (
    "Pemenuhan penyediaan makan dan minum warga binaan dilakukan sesuai dengan prosedur baik dari penerimaan hingga"
    " pengolahan"
)
SPPT = "Laporan Monitoring dan Evaluasi Pengiriman dan Pemanfaatan/Download data SPPT TI"
LAPAS_PRODUKTIF = "Laporan Implementasi Lapas Produktif pada UPT Pilot Project"
SAE = "Laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi"


def contoh_portal(**ganti: Any) -> TahunKinerja:
    """The year of 002 with its portals."""
    return contoh(**(_eperformance() | _target_kinerja() | _emonev() | ganti))


def _eperformance() -> dict[str, Any]:
    dok = contoh()
    portal, triwulan = [], []
    for n, (indikator, (target, isi, _)) in enumerate(zip(dok.indikator_tingkat(Tingkat.KEGIATAN), T37, strict=True)):
        sasaran = int(indikator.kode.partition(".")[0]) - 1
        pid = uid("ep", n)
        kode = f"{sasaran}.{indikator.urutan + 1}"
        portal.append(
            Eperformance(
                pid, tahun=TAHUN, indikator_id=indikator.indikator_id, kode=kode, cakupan=f"{target} Persen/Triwulan",
                satuan="Persen" if indikator.satuan == "%" else "", bobot=Decimal(0), skor=Decimal(0), urutan=n,
            )
        )  # fmt: skip
        for tw, (t, r) in enumerate(zip(TARGET_TW.get(target, isi).split(), isi.split(), strict=True), 1):
            triwulan.append(
                EperformanceTriwulan(
                    uid("ept", n, tw), tahun=TAHUN, eperformance_id=pid, periode=f"TW{tw}", target=Angka(Decimal(t)),
                    realisasi=Angka(Decimal(r)),
                )
            )  # fmt: skip
    bulan = (EperformanceBulan(uid("epb", 1), TAHUN, uid("ep", 0), 1, MAKANAN),)
    kita = dok.indikator_tingkat(Tingkat.KEGIATAN)[0].indikator_id
    uraian = tuple(
        RealisasiUraian(uid("ru", b), tahun=TAHUN, indikator_id=kita, bulan=b, uraian=f"{MAKANAN}; bulan ke-{b}")
        for b in (1, 2)
    )
    return {
        "eperformance": tuple(portal), "eperformance_triwulan": tuple(triwulan), "eperformance_bulan": bulan,
        "realisasi_uraian": uraian,
    }  # fmt: skip


def _target_kinerja() -> dict[str, Any]:
    """Targets 1, 4 and 6 of T3.8."""
    target = (
        TargetKinerja(
            uid("tk", 1), TAHUN, "Penerapan SPPT-TI pada 213 UPT Lapas/Rutan/Bapas Pilot Project",
            "Tidak terdapat laporan SPPT-TI di Rutan SoE", urutan=1,
        ),
        TargetKinerja(
            uid("tk", 4), TAHUN,
            "45% Narapidana memiliki keterampilan dan kemampuan untuk berwirausaha\n1. Pengembangan Lapas Produktif sesuai"
            " dengan kebutuhan Industri saat ini\n2. Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi (SAE) di"
            " wilayah",
            urutan=4,
        ),
        TargetKinerja(uid("tk", 6), TAHUN, "Meningkatnya Kualitas Pengelolaan Basan Baran di RUPBASAN", urutan=6),
    )  # fmt: skip
    dokumen: list[TargetKinerjaDokumen] = []

    def minta(nomor: int, bulan: int, uraian: str, status: str = "belum ada", catatan: str = "") -> None:
        id_ = uid("tkd", len(dokumen))
        dokumen.append(
            TargetKinerjaDokumen(
                id_, TAHUN, uid("tk", nomor), bulan, uraian, StatusDokumen(status), catatan, urutan=len(dokumen)
            )
        )

    for b in range(1, 13):
        minta(1, b, "SK Tim Evaluasi SPPT TI Wilayah Tahun 2023" if b == 1 else SPPT)
        minta(6, b, "Laporan Monitoring dan Evaluasi")
    minta(4, 1, "SK TIM", catatan="Tidak terdapat SK Tim")
    for b in range(2, 10):
        minta(4, b, LAPAS_PRODUKTIF, catatan="Tidak terdapat laporan implementasi Lapas Produktif")
        minta(4, b, SAE, "ada", "Telah dibuat laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi")
    for b in (10, 11):
        minta(4, b, "Laporan Monitoring dan Evaluasi", "ada")
    minta(4, 12, "Laporan Monitoring dan Evaluasi")
    catatan = tuple(
        TargetKinerjaBulan(uid("tkb", b), TAHUN, uid("tk", 4), b, "Telah dibuat laporan Monitoring dan Evaluasi")
        for b in (10, 11)
    )
    return {"target_kinerja": target, "target_kinerja_dokumen": tuple(dokumen), "target_kinerja_bulan": catatan}


def _emonev() -> dict[str, Any]:
    baris = (
        Emonev(
            uid("em", 10), TAHUN, 10, 5_900_000_000, 5_812_345_678, Angka(Decimal(85)), Angka(Decimal("84.5")),
            date(2023, 11, 5),
        ),
        Emonev(
            uid("em", 11), TAHUN, 11, 6_500_000_000, 6_469_291_071, Angka(Decimal(92)), Angka(Decimal("91.63")), T0712,
            "Realisasi mengikuti SPAN.",
        ),
    )  # fmt: skip
    return {"emonev": baris}
