"""What a line of the Renstra's sheets shows."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.angka import tulis_juta
from ...domain.rencana_strategis import RenstraDana, RenstraSimpul, RoadmapAspek


def juta(rupiah: int | None) -> str:
    """Rupiah in juta; nothing where nothing is entered."""
    return "" if rupiah is None else tulis_juta(rupiah)


@dataclass(frozen=True, slots=True)
class IsiSimpul:
    """A node with one of its amounts. ``ke`` > 0: a further amount of the node above."""

    simpul: RenstraSimpul
    dalam: int
    dana: RenstraDana | None
    ke: int
    kunci: str
    """Lines with an equal key share one amount and are painted as one."""
    bersama: str = ""
    """The row that shows the amount of this one, where rows in between tear the two apart."""
    berbawahan: bool = False

    @property
    def id(self) -> str:
        return self.simpul.id if not self.ke else f"{self.simpul.id}|{self.ke}"

    @property
    def lanjutan(self) -> bool:
        return self.ke > 0


@dataclass(frozen=True, slots=True)
class IsiAspek:
    """The ``ke``-th line of an aspek of the roadmap."""

    aspek: RoadmapAspek
    nomor: int
    ke: int


@dataclass(frozen=True, slots=True)
class IsiPantau:
    """The ``ke``-th form of monitoring beside the ``ke``-th form of evaluasi of an indikator."""

    simpul: RenstraSimpul
    ke: int
