"""Selisih PK dan DIPA yang tepat sama dengan satu revisi (002: 738.930.000)."""

from datetime import date

from tests.domain.periksa.bantu import Tahun


def revisi(t: Tahun, jumlah: int) -> None:
    satu = t.tambah("pagu_versi", ke=1, tanggal=date(2023, 6, 1), alasan="tambahan belanja")
    t.tambah("pagu", anggaran_id=t.node.id, versi_id=satu.id, jumlah=jumlah)


def test_revisi_yang_tidak_diikuti_pk() -> None:
    t = Tahun()
    revisi(t, 1_738_930_000)
    t.satu_temuan("pk-revisi", ("pk", t.pk.id, "anggaran"), "738.930.000", "Revisi 1", "1.000.000.000", "1.738.930.000")
    assert t.temuan("pk-revisi", "TW1") == []


def test_revisi_tanpa_selisih_bukan_temuan() -> None:
    t = Tahun()
    revisi(t, 1_000_000_000)
    assert t.temuan("pk-revisi") == []
