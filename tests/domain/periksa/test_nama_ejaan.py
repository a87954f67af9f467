"""Nama satu orang dalam beberapa ejaan (002: nama kepala)."""

from tests.domain.periksa.bantu import Tahun


def anggota(t: Tahun, nama: str, nip: str) -> str:
    baris = t.tambah("keputusan_anggota", keputusan_id=t.keputusan.id, kedudukan="Ketua", nama=nama, nip=nip)
    return str(baris.id)


def test_satu_nip_dua_ejaan() -> None:
    t = Tahun()
    id_ = anggota(t, "Conto Kepala Rutan", "123456781234561123")
    t.satu_temuan("nama-ejaan", ("keputusan_anggota", id_, "nama"), "Contoh Kepala Rutan, S.H.", "Conto Kepala Rutan")


def test_satu_huruf_berbeda_tanpa_nip() -> None:
    t = Tahun()
    id_ = anggota(t, "Contoh Kepalla Rutan", "")
    t.satu_temuan("nama-ejaan", ("keputusan_anggota", id_, "nama"), "Contoh Kepalla Rutan")


def test_nama_tanda_tangan_yang_lain() -> None:
    t = Tahun()
    t.ubah(t.kepala, nama_ttd="Contoh Kepala Lapas")
    t.satu_temuan("nama-ejaan", ("pejabat", t.kepala.id, "nama_ttd"), "Contoh Kepala Lapas")


def test_gelar_dan_orang_lain_bukan_temuan() -> None:
    t = Tahun()
    anggota(t, "Drs. Contoh Kepala Rutan, M.H.", "123456781234561123")
    anggota(t, "Orang Yang Berbeda", "123456781234561124")
    assert t.temuan("nama-ejaan") == []
