"""The list of checks: one code per kind of finding, each explained; which may be switched off, and how."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja_desktop import domain
from kinerja_desktop.domain.pemeriksaan import PEMERIKSAAN, dimatikan, periksa, periksa_keras
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.satker import PilihanPeriksa
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.pembuat import Pembuat

PEMBUAT_TEMUAN = {"peringatan", "keras", "temuan", "Temuan"}


def kode_di_naskah() -> set[str]:
    """Codes that the modules of the checks write, read from their source."""
    kode = set()
    for berkas in Path(domain.__file__).parent.glob("periksa_*.py"):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if not isinstance(simpul, ast.Call) or not simpul.args:
                continue
            nama = getattr(simpul.func, "id", getattr(simpul.func, "attr", ""))
            awal = simpul.args[0]
            if nama in PEMBUAT_TEMUAN and isinstance(awal, ast.Constant) and isinstance(awal.value, str):
                kode.add(awal.value)
    return kode


def matikan(dokumen: TahunKinerja, kode: str, alasan: str) -> TahunKinerja:
    return replace(dokumen, pilihan_periksa=(PilihanPeriksa(id="a", kode=kode, alasan=alasan),))


def test_setiap_kode_yang_ditulis_suatu_pemeriksaan_terdaftar_tepat_sekali() -> None:
    kode = [p.kode for p in PEMERIKSAAN]
    assert len(kode) == len(set(kode))
    assert kode_di_naskah() == set(kode)


def test_setiap_pemeriksaan_bernama_dan_dijelaskan_dalam_satu_kalimat() -> None:
    assert len({p.nama for p in PEMERIKSAAN}) == len(PEMERIKSAAN)
    for p in PEMERIKSAAN:
        assert p.nama[:1].isupper(), p.kode
        assert not p.nama.endswith("."), p.kode
        assert p.penjelasan.endswith("."), p.kode
        assert len(p.penjelasan) > 20, p.kode


def test_setiap_pemeriksaan_punya_berkas_ujinya_sendiri() -> None:
    sini = Path(__file__).parent
    nama = {p.kode: f"test_{p.kode.replace('-', '_')}.py" for p in PEMERIKSAAN}
    assert [kode for kode, berkas in nama.items() if not (sini / berkas).exists()] == []


def test_pemeriksaan_yang_dimatikan_dengan_alasan_tidak_lagi_memberi_temuan() -> None:
    p = Pembuat()
    p.indikator()
    assert "target-kosong" in {t.kode for t in periksa(p.dokumen)}
    mati = matikan(p.dokumen, "target-kosong", "target ditetapkan pada bulan Maret")
    assert dimatikan(mati) == {"target-kosong": "target ditetapkan pada bulan Maret"}
    assert "target-kosong" not in {t.kode for t in periksa(mati)}


@pytest.mark.parametrize("alasan", ["", "   "])
def test_tanpa_alasan_pemeriksaan_tetap_berjalan(alasan: str) -> None:
    p = Pembuat()
    p.indikator()
    assert "target-kosong" in {t.kode for t in periksa(matikan(p.dokumen, "target-kosong", alasan))}


@pytest.mark.parametrize("kode", [p.kode for p in PEMERIKSAAN if p.keras])
def test_pemeriksaan_yang_wajib_tidak_dapat_dimatikan(kode: str) -> None:
    p = Pembuat()
    p.indikator()
    mati = matikan(p.dokumen, kode, "tidak perlu")
    assert dimatikan(mati) == {}
    assert periksa_keras(mati, TAHUN) == periksa_keras(p.dokumen, TAHUN)
