"""A year in which everything agrees gives no finding, at whichever period it is looked at."""

import pytest

from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import PERIODE
from tests.domain.periksa.bantu import Tahun

TAHUN_SERASI = Tahun().dokumen


@pytest.mark.parametrize("periode", PERIODE)
def test_tahun_yang_serasi_tidak_memberi_temuan(periode: str) -> None:
    assert periksa(TAHUN_SERASI, PERIODE[periode]) == ()
