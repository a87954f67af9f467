"""What a row of the sheet of the Perjanjian Kinerja is about."""

from __future__ import annotations

from typing import NamedTuple

from ...domain.renstra import IndikatorTahun, SasaranTahun


class IsiPk(NamedTuple):
    """A sasaran with one of its indikator (or none yet)."""

    sasaran: SasaranTahun
    indikator: IndikatorTahun | None

    @property
    def id(self) -> str:
        return self.indikator.id if self.indikator else self.sasaran.id
