"""Prescribed texts shipped with the program: templates of decrees and the katalog of legal bases."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..domain.keputusan import JenisKeputusan
from ..resources import baca_json

_TEMPLAT = {JenisKeputusan.RENAKSI: "keputusan_renaksi.json", JenisKeputusan.TIM: "keputusan_tim.json"}


@cache
def templat_keputusan(jenis: JenisKeputusan) -> dict[str, Any] | None:
    """The template of a kind of decree; None where the papers know none."""
    return baca_json("naskah", _TEMPLAT[jenis]) if jenis in _TEMPLAT else None


@cache
def katalog_dasar_hukum() -> tuple[dict[str, Any], ...]:
    """All legal bases there are, with the years and kinds of satker they are for."""
    return tuple(baca_json("naskah", "dasar_hukum.json")["dasar_hukum"])
