"""NIP yang bukan 18 angka."""

from tests.domain.periksa.bantu import Tahun


def test_nip_yang_kurang_satu_angka() -> None:
    t = Tahun()
    t.ubah(t.kepala, nip="12345678123456112")
    t.satu_temuan("nip", ("pejabat", t.kepala.id, "nip"), "12345678123456112")


def test_nip_anggota_tim_ikut_diperiksa() -> None:
    t = Tahun()
    a = t.tambah("keputusan_anggota", keputusan_id=t.keputusan.id, kedudukan="Ketua", nama="Contoh Anggota", nip="1 2")
    t.satu_temuan("nip", ("keputusan_anggota", a.id, "nip"))


def test_nip_yang_belum_diisi_bukan_temuan() -> None:
    t = Tahun()
    t.ubah(t.kepala, nip="")
    assert t.temuan("nip") == []
