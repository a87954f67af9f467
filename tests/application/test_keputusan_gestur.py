"""Decrees: filled from their templates in one step, points numbered by their place, last year's copied."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application import keputusan_gestur as g
from kinerja_desktop.application.keputusan_templat import dasar_hukum_berlaku, isi_templat, usul_nomor
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.keputusan import JenisButir, JenisKeputusan, Keputusan
from kinerja_desktop.domain.naskah_keputusan import (
    anggota_tim,
    butir_bagian,
    huruf,
    menetapkan_keputusan,
    pejabat_keputusan,
    poin_diktum,
    sebut_diktum,
    susun_butir,
)
from tests.naskah_keputusan import buat, katalog, pembuat, templat
from tests.pembuat import Pembuat

RENAKSI, TIM, LAIN = JenisKeputusan.RENAKSI, JenisKeputusan.TIM, JenisKeputusan.LAIN


def nomor(p: Pembuat, keputusan: Keputusan) -> list[str]:
    """Label and number of every point, as screen and paper show them."""
    return [f"{b.label} {b.nomor}".strip() for b in susun_butir(p.dokumen, keputusan)]


@pytest.mark.parametrize(("naskah", "tahun", "mengingat"), [("003", 2024, 10), ("000", 2026, 7)])
def test_the_decree_on_the_rencana_aksi_has_all_parts_of_its_paper(naskah: str, tahun: int, mengingat: int) -> None:
    p = pembuat(naskah, tahun)
    k = buat(p, RENAKSI)
    diktum = butir_bagian(p.dokumen, k, JenisButir.DIKTUM)
    assert len(butir_bagian(p.dokumen, k, JenisButir.MENIMBANG)) == 1
    assert len(butir_bagian(p.dokumen, k, JenisButir.MENGINGAT)) == mengingat
    assert [len(poin_diktum(p.dokumen, d)) for d in diktum] == [0, 5, 0, 5, 0]
    semua = " ".join(b.butir.uraian for b in susun_butir(p.dokumen, k))
    assert "{" not in semua
    assert "Pemasarakatan" not in semua
    assert "dilingkungan" not in semua


def test_the_variant_follows_the_kind_of_satker() -> None:
    upt, kanwil = pembuat("003", 2024), pembuat("000", 2026)
    k_upt, k_kanwil = buat(upt, RENAKSI), buat(kanwil, RENAKSI)
    isi_upt = " ".join(b.butir.uraian for b in susun_butir(upt.dokumen, k_upt))
    isi_kanwil = " ".join(b.butir.uraian for b in susun_butir(kanwil.dokumen, k_kanwil))
    assert "Setiap bagian atau sub seksi bertanggung jawab" in isi_upt
    assert "dengan Kepala Kantor Wilayah Kementerian Hukum dan HAM Maluku Utara." in isi_upt
    assert "Setiap Bagian bertanggung jawab" in isi_kanwil
    assert "dengan Direktur Jenderal Pemasyarakatan." in isi_kanwil


def test_the_team_of_002() -> None:
    p = pembuat("002", 2023)
    k = buat(p, TIM)
    assert nomor(p, k) == [
        "Menimbang a.", "b.", "Mengingat 1.", "2.", "3.", "4.", "5.", "Kesatu", "Kedua", "Ketiga", "Keempat",
    ]  # fmt: skip
    assert [a.kedudukan for a in anggota_tim(p.dokumen, k)] == [
        "Penanggungjawab",
        "Ketua Pelaksana Kegiatan",
        "Anggota",
    ]
    assert anggota_tim(p.dokumen, k)[0].nama == "Nama Kepala"


def test_a_decree_is_one_step_to_undo() -> None:
    p = pembuat("003", 2024)
    kosong = p.dokumen
    langkah = g.buat_keputusan(p.dokumen, RENAKSI, templat(RENAKSI), ["UU"], p.id_baru)
    penuh = terapkan(p.dokumen, langkah.edits)
    assert len(penuh.keputusan) == 1
    assert terapkan(penuh, langkah.inverse().edits) == kosong


def test_a_decree_of_another_kind_begins_empty() -> None:
    p = pembuat("003", 2024)
    k = buat(p, LAIN)
    p.terapkan(g.hapus_butir(p.dokumen, butir_bagian(p.dokumen, k, JenisButir.MENGINGAT)))
    assert nomor(p, k) == []
    assert (k.tentang, k.tempat) == ("", "Ternate")


def test_a_row_with_place_and_date_alone_becomes_the_decree() -> None:
    p = pembuat("003", 2024)
    hampa = Keputusan(p.id_baru(), tahun=2024, tempat="Tidore", judul_lampiran="Matriks")
    p.dokumen = p.dokumen.dengan("keputusan", [hampa])
    k = buat(p, RENAKSI)
    assert len(p.dokumen.keputusan) == 1
    assert (k.id, k.tempat, k.judul_lampiran) == (hampa.id, "Tidore", "Matriks")
    assert nomor(p, k)[-1] == "Kelima"
    buat(p, RENAKSI)
    assert len(p.dokumen.keputusan) == 2


def test_what_is_left_empty_is_derived() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI)
    assert pejabat_keputusan(p.dokumen, k) == "KEPALA BALAI PEMASYARAKATAN KELAS II TERNATE"
    assert menetapkan_keputusan(p.dokumen, k) == (
        "KEPUTUSAN KEPALA BALAI PEMASYARAKATAN KELAS II TERNATE TENTANG RENCANA AKSI ATAS PERJANJIAN KINERJA"
        " TAHUN 2024 DI BALAI PEMASYARAKATAN KELAS II TERNATE"
    )


def test_legal_bases_follow_year_kind_of_satker_and_decree() -> None:
    def singkat(naskah: str, tahun: int, jenis: JenisKeputusan) -> list[str]:
        return [d["singkat"].split()[1] for d in dasar_hukum_berlaku(katalog(), pembuat(naskah, tahun).dokumen, jenis)]

    assert "39/2008" in singkat("003", 2024, RENAKSI)
    assert "39/2008" not in singkat("003", 2026, RENAKSI)
    assert "61/2024" in singkat("003", 2026, RENAKSI)
    assert "4/2024" not in singkat("003", 2026, RENAKSI)
    assert "4/2024" in singkat("000", 2026, RENAKSI)
    assert singkat("002", 2023, TIM) == ["29/2014", "8/2006", "53/2014", "12/2015", "M.HH-01.PR.03/2023"]


def test_a_legal_basis_is_taken_once() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI)
    ada = butir_bagian(p.dokumen, k, JenisButir.MENGINGAT)
    langkah = g.ambil_dasar_hukum(p.dokumen, k, [f"{ada[2].uraian};", "Peraturan A", "Peraturan A"], p.id_baru)
    p.terapkan(langkah)
    assert [b.uraian for b in butir_bagian(p.dokumen, k, JenisButir.MENGINGAT)] == [
        *(b.uraian for b in ada),
        "Peraturan A",
    ]
    assert g.punya_dasar_hukum(p.dokumen, k, "peraturan  a.")


def test_points_are_added_where_the_cursor_is() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI)
    kedua = butir_bagian(p.dokumen, k, JenisButir.DIKTUM)[1]
    poin = poin_diktum(p.dokumen, kedua)
    p.terapkan(g.tambah_butir(p.dokumen, k, JenisButir.POIN, p.id_baru, poin[0], "di tengah"))
    p.terapkan(g.tambah_butir(p.dokumen, k, JenisButir.POIN, p.id_baru, kedua, "di akhir"))
    assert [b.uraian for b in poin_diktum(p.dokumen, kedua)][1::5] == ["di tengah", "di akhir"]
    p.terapkan(g.tambah_butir(p.dokumen, k, JenisButir.DIKTUM, p.id_baru, poin[0], "sesudah kedua"))
    assert [b.uraian for b in butir_bagian(p.dokumen, k, JenisButir.DIKTUM)][2] == "sesudah kedua"
    assert nomor(p, k)[-1] == "Keenam"


def test_a_point_needs_a_diktum() -> None:
    p = pembuat("003", 2024)
    k = buat(p, LAIN)
    with pytest.raises(TransaksiError, match=r"\+ Diktum"):
        g.tambah_butir(p.dokumen, k, JenisButir.POIN, p.id_baru)


def test_moving_renumbers_in_one_step() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI)
    lama = butir_bagian(p.dokumen, k, JenisButir.DIKTUM)
    langkah = p.terapkan(g.pindah_butir(p.dokumen, k, lama[1], -1))
    assert [b.id for b in butir_bagian(p.dokumen, k, JenisButir.DIKTUM)] == [lama[i].id for i in (1, 0, 2, 3, 4)]
    assert nomor(p, k)[11:18] == ["Kesatu", "1.", "2.", "3.", "4.", "5.", "Kedua"]
    sebelum = terapkan(p.dokumen, langkah.inverse().edits)
    assert [b.id for b in butir_bagian(sebelum, k, JenisButir.DIKTUM)] == [b.id for b in lama]


def test_a_diktum_goes_with_its_points_and_a_decree_with_everything() -> None:
    p = pembuat("002", 2023)
    tim, renaksi = buat(p, TIM), buat(p, RENAKSI)
    kedua = butir_bagian(p.dokumen, renaksi, JenisButir.DIKTUM)[1]
    poin = poin_diktum(p.dokumen, kedua)
    p.terapkan(g.hapus_butir(p.dokumen, [kedua, poin[0]]))
    assert not poin_diktum(p.dokumen, kedua)
    p.terapkan(g.hapus_keputusan(p.dokumen, renaksi))
    assert {b.keputusan_id for b in p.dokumen.keputusan_butir} == {tim.id}
    p.terapkan(g.hapus_keputusan(p.dokumen, tim))
    assert (p.dokumen.keputusan, p.dokumen.keputusan_butir, p.dokumen.keputusan_anggota) == ((), (), ())


def test_members_are_added_moved_and_deleted() -> None:
    p = pembuat("002", 2023)
    k = buat(p, TIM)
    semua = anggota_tim(p.dokumen, k)
    p.terapkan(g.tambah_anggota(p.dokumen, k, p.id_baru, semua[0]))
    assert anggota_tim(p.dokumen, k)[1].nama == g.ANGGOTA_BARU
    p.terapkan(g.pindah_anggota(p.dokumen, k, anggota_tim(p.dokumen, k)[3], -1))
    p.terapkan(g.hapus_anggota(p.dokumen, [anggota_tim(p.dokumen, k)[1]]))
    assert [a.id for a in anggota_tim(p.dokumen, k)] == [semua[0].id, semua[2].id, semua[1].id]


def test_copying_a_point_takes_its_points_along() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI)
    kedua = butir_bagian(p.dokumen, k, JenisButir.DIKTUM)[1]
    p.terapkan(g.gandakan_butir(p.dokumen, k, kedua, p.id_baru))
    salinan = butir_bagian(p.dokumen, k, JenisButir.DIKTUM)[2]
    assert [b.uraian for b in poin_diktum(p.dokumen, salinan)] == [b.uraian for b in poin_diktum(p.dokumen, kedua)]


def test_last_years_decree_speaks_of_this_year() -> None:
    lama, baru = pembuat("002", 2023), pembuat("002", 2024)
    k = buat(lama, TIM, naskah="002")
    baru.terapkan(g.gandakan_keputusan(baru.dokumen, lama.dokumen, k, baru.id_baru))
    salinan = baru.dokumen.keputusan[0]
    assert (salinan.nomor, salinan.tanggal, salinan.tempat) == ("", None, "SoE")
    assert salinan.tentang.endswith("Kelas IIB SoE Tahun 2024")
    isi = [b.butir.uraian for b in susun_butir(baru.dokumen, salinan)]
    assert nomor(baru, salinan) == nomor(lama, k)
    assert isi[0].startswith("bahwa berdasarkan Peraturan Presiden Nomor 29 Tahun 2014")
    assert isi[0].endswith("Instansi Pemerintah Tahun 2024;")
    assert "M.HH-01.PR.03 Tahun 2023" in isi[6]
    assert len(anggota_tim(baru.dokumen, salinan)) == 3
    assert all(b.tahun == 2024 for b in baru.dokumen.keputusan_butir)


def test_the_number_is_proposed_as_a_pattern_never_invented() -> None:
    p = pembuat("003", 2025)
    lama = "W.29.PAS.PAS.8-236-PR.02.02 TAHUN 2024"
    assert usul_nomor(p.dokumen, lama, None) == "W.29.PAS.PAS.8-…-PR.02.02 TAHUN 2025"
    assert usul_nomor(p.dokumen, "W.22.PAS.PAS.18-KU.01.01- 471", None) == "W.22.PAS.PAS.18-KU.01.01- …"
    assert usul_nomor(p.dokumen, "WP.21-72.PR.01.03 TAHUN 2026", None) == "WP.21-….PR.01.03 TAHUN 2025"
    assert usul_nomor(p.dokumen, "", templat(RENAKSI)) == "W.….PAS.PAS.…-…-PR.02.02 TAHUN 2025"
    assert usul_nomor(p.dokumen, "", None) == ""


@given(st.text(), st.dictionaries(st.text("abc", min_size=1), st.text()))
def test_words_that_are_no_placeholder_stay(teks: str, isian: dict[str, str]) -> None:
    if "{" not in teks:
        assert isi_templat(teks, isian) == teks
    assert isi_templat("{lain}", isian) == "{lain}"


@given(st.integers(1, 800), st.integers(1, 800))
def test_letters_and_ordinals_never_repeat(a: int, b: int) -> None:
    assert (huruf(a) == huruf(b)) == (sebut_diktum(a) == sebut_diktum(b)) == (a == b)
