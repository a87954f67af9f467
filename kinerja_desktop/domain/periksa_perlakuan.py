"""Checks of the risk register."""

from __future__ import annotations

from collections.abc import Iterator

from .periode import Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def risiko_tanpa_perlakuan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for risiko in dokumen.risiko:
        if not dokumen.per("perlakuan", "risiko_id").get(risiko.id):
            yield peringatan(
                "risiko-perlakuan", f"Risiko {risiko.pernyataan[:60]}", "Risiko ini belum punya perlakuan.",
                "Tulis paling sedikit satu perlakuan.", "risiko", risiko.id, "perlakuan",
            )  # fmt: skip
