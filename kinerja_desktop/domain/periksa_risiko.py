"""Checks of the risk register: treatments of risks above the selera, reasons, what is late, monitoring per triwulan."""

from __future__ import annotations

from collections.abc import Iterator

from .periode import Periode, tulis_tanggal
from .risiko import OpsiRisiko, Perlakuan, Risiko
from .risiko_aturan import (
    Sisi,
    besaran_sisi,
    di_atas_selera,
    perlakuan,
    residual_naik,
    terlambat,
    triwulan_kurang,
)
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def tanpa_perlakuan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A risk without any treatment; the sentence says so when it is above the selera."""
    for risiko in dokumen.risiko:
        if not perlakuan(dokumen, risiko):
            atas = " dan tingkatnya di atas selera" if di_atas_selera(dokumen, risiko, periode) else ""
            yield peringatan(
                "risiko-perlakuan", _tempat(risiko), f"Risiko ini belum punya perlakuan{atas}.",
                "Tulis paling sedikit satu perlakuan.", "risiko", risiko.id, "perlakuan",
            )  # fmt: skip


def tanpa_pic(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A risk above the selera none of whose treatments names a PIC."""
    for risiko, isi in _atas_selera(dokumen, periode):
        if not any(p.unit_id for p in isi):
            yield peringatan(
                "risiko-pic", _tempat(risiko), "Risiko di atas selera ini belum punya perlakuan dengan PIC.",
                "Pilih unit pelaksananya di Rincian risiko, bagian Perlakuan.", "perlakuan", isi[0].id, "unit_id",
            )  # fmt: skip


def tanpa_tenggat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A risk above the selera none of whose treatments has a due date."""
    for risiko, isi in _atas_selera(dokumen, periode):
        if not any(p.tenggat for p in isi):
            yield peringatan(
                "risiko-tenggat", _tempat(risiko), "Risiko di atas selera ini belum punya perlakuan dengan tenggat.",
                "Isi tenggatnya di Rincian risiko, bagian Perlakuan.", "perlakuan", isi[0].id, "tenggat",
            )  # fmt: skip


def residual_melebihi(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Controls that leave more risk than there was without them, and nobody says why."""
    for risiko in dokumen.risiko:
        if not residual_naik(dokumen, risiko) or risiko.alasan.strip():
            continue
        inheren, residual = (besaran_sisi(dokumen, risiko, s) for s in (Sisi.INHEREN, Sisi.RESIDUAL))
        assert inheren is not None
        assert residual is not None
        yield peringatan(
            "risiko-residual", _tempat(risiko),
            f"Besaran residual {residual.nilai} melebihi besaran inheren {inheren.nilai} tanpa alasan.",
            "Betulkan kemungkinan atau dampaknya, atau tulis alasannya.", "risiko", risiko.id, "residu_kemungkinan",
        )  # fmt: skip


def diterima_tanpa_alasan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for risiko in dokumen.risiko:
        if risiko.opsi is OpsiRisiko.MENERIMA and not risiko.alasan.strip():
            yield peringatan(
                "risiko-alasan", _tempat(risiko), "Risiko ini diterima tanpa alasan.",
                "Tulis alasannya, atau pilih opsi penanganan lain.", "risiko", risiko.id, "alasan",
            )  # fmt: skip


def perlakuan_terlambat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A treatment due within the cut-off that is not finished."""
    for risiko in dokumen.risiko:
        for p in perlakuan(dokumen, risiko):
            if terlambat(dokumen, p, periode):
                assert p.tenggat is not None
                yield peringatan(
                    "risiko-terlambat", _tempat(risiko),
                    f"Perlakuan “{p.uraian[:80]}” bertenggat {tulis_tanggal(p.tenggat)} dan belum selesai.",
                    "Tandai selesai, atau tetapkan tenggat baru.", "perlakuan", p.id, "status",
                )  # fmt: skip


def pemantauan_kurang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A risk above the selera that was not monitored in a triwulan that has ended."""
    for risiko in dokumen.risiko:
        kurang = triwulan_kurang(dokumen, risiko, periode)
        if kurang and di_atas_selera(dokumen, risiko, periode):
            yield peringatan(
                "risiko-pantau", _tempat(risiko),
                f"Risiko di atas selera ini belum dipantau: {', '.join(t.singkat for t in kurang)}.",
                "Isi progres, K dan D aktualnya di Rincian risiko, bagian Pemantauan.",
                "risiko", risiko.id, f"pantau:{kurang[0].kode}",
            )  # fmt: skip


def _atas_selera(dokumen: TahunKinerja, periode: Periode) -> Iterator[tuple[Risiko, tuple[Perlakuan, ...]]]:
    """Risks above the selera that have treatments."""
    for risiko in dokumen.risiko:
        if (isi := perlakuan(dokumen, risiko)) and di_atas_selera(dokumen, risiko, periode):
            yield risiko, isi


def _tempat(risiko: Risiko) -> str:
    return f"Risiko {risiko.kode or risiko.pernyataan[:60]}"
