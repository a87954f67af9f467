"""Keputusan yang ditetapkan di kota lain (000: di Ternate)."""

from tests.domain.periksa.bantu import Tahun


def test_keputusan_di_tempat_lain() -> None:
    t = Tahun()
    t.ubah(t.keputusan, tempat="Ternate")
    t.satu_temuan("keputusan-tempat", ("keputusan", t.keputusan.id, "tempat"), "W.22-01", "Ternate", "SoE")


def test_huruf_besar_dan_tempat_kosong_bukan_temuan() -> None:
    t = Tahun()
    for tempat in ("SOE", ""):
        t.ubah(t.keputusan, tempat=tempat)
        assert t.temuan("keputusan-tempat") == []
