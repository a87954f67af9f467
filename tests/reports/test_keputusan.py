"""Decrees on paper: every part of 000, 003 and 002 lampiran 3 in its order, nothing lost between pages."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.application.keputusan_gestur import KATA_BARU, tambah_butir
from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.keputusan import JenisButir, JenisKeputusan, Keputusan
from kinerja_desktop.domain.naskah_keputusan import susun_butir
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.skema import dari_json
from kinerja_desktop.reports.bagian.keputusan import baris_judul, bermiring, bertanda
from kinerja_desktop.reports.blocks import Bagian, Dokumen, Kop, Lari, polos
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.susun import BAGIAN, LAMPIRAN, laporan_bawaan, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from kinerja_desktop.resources import baca_json
from tests.naskah_keputusan import SINGKAT, buat, pembuat

RENAKSI, TIM, LAIN = JenisKeputusan.RENAKSI, JenisKeputusan.TIM, JenisKeputusan.LAIN


def halaman(dokumen: TahunKinerja, id_: str, kertas: str = "A4") -> list[str]:
    """Text of each page without its foot, white space collapsed."""
    laporan = replace(laporan_bawaan(dokumen, "TAHUN"), kertas=kertas)
    pdf = tulis_pdf(susun(dokumen, laporan, (id_,)))
    isi = [" ".join(h.extract_text().split()) for h in PdfReader(io.BytesIO(pdf)).pages]
    return [h.partition(f"{SINGKAT} · Tahun")[0] for h in isi]


def rapat(teks: str) -> str:
    """Without any white space: lines are broken where the paper has room."""
    return re.sub(r"\s+", "", teks.replace("*", ""))


def urut(teks: str, *bagian: str) -> None:
    """Each part stands after the one before it."""
    tempat = 0
    for b in bagian:
        ada = rapat(teks).find(rapat(b), tempat)
        assert ada >= 0, f"{b!r} is not there or out of order"
        tempat = ada + len(rapat(b))


@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize(("naskah", "tahun"), [("003", 2024), ("000", 2026)])
def test_the_decree_on_the_rencana_aksi_in_order(naskah: str, tahun: int, kertas: str) -> None:
    p = pembuat(naskah, tahun)
    k = buat(p, RENAKSI, naskah=naskah)
    nama = p.dokumen.satker[0].nama
    teks = " ".join(halaman(p.dokumen, "renaksi-sk", kertas))
    urut(
        teks, nama.upper(), f"KEPUTUSAN KEPALA {nama.upper()}", f"NOMOR {k.nomor}", "TENTANG", k.tentang.upper(),
        f"KEPALA {nama.upper()},", "Menimbang : Bahwa dalam rangka", "Mengingat : 1. Undang-Undang Nomor 17 Tahun 2003",
        "Nomor 4286); 2.", "MEMUTUSKAN:", "Menetapkan : KEPUTUSAN KEPALA", "Kesatu : Rencana Aksi atas",
        "Kedua : Rencana Aksi atas Perjanjian Kinerja bertujuan untuk:", "1. Sebagai wujud nyata", "2. Menciptakan",
        "3. Sebagai dasar penilaian", "4. Sebagai dasar bagi", "; dan", "5. Sebagai dasar dalam", "Ketiga : Seluruh",
        "Keempat : Laporan", "1. Setiap", "2. Pelaporan", "3. Seluruh", "4. Waktu pelaporan", "5. Evaluasi",
        "Kelima : Keputusan ini mulai berlaku sejak tanggal ditetapkan.", "Ditetapkan di", "Pada tanggal", "Nama Kepala",
        "NIP. 00000000 000000 0 000",
    )  # fmt: skip
    urut(teks, *(f"{b.label}{':' if b.label else ''}{b.nomor}{b.butir.uraian}" for b in susun_butir(p.dokumen, k)))


def test_long_points_flow_over_pages_and_the_signature_keeps_company() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI, naskah="003")
    for panjang in (700, 900, 350, 1500):
        p.terapkan(
            tambah_butir(p.dokumen, k, JenisButir.DIKTUM, p.id_baru, None, " ".join(f"kata{n}" for n in range(panjang)))
        )
        semua = halaman(p.dokumen, "renaksi-sk")
        urut(" ".join(semua), *(b.butir.uraian for b in susun_butir(p.dokumen, k)), "Ditetapkan di Ternate")
        assert f"kata{panjang - 1}." in semua[-1]
        assert "NIP. 00000000" in semua[-1]


def test_every_length_of_the_last_diktum_leaves_the_signature_with_text() -> None:
    p = pembuat("003", 2024)
    k = buat(p, RENAKSI, naskah="003")
    p.terapkan(tambah_butir(p.dokumen, k, JenisButir.DIKTUM, p.id_baru, None, "awal"))
    for panjang in range(120, 420, 12):
        akhir = susun_butir(p.dokumen, k)[-1].butir
        p.terapkan(Transaksi("isi", perubahan(akhir, uraian=" ".join(f"kata{n}" for n in range(panjang)))))
        terakhir = halaman(p.dokumen, "renaksi-sk")[-1]
        assert f"kata{panjang - 1}." in terakhir
        assert terakhir.index("kata") < terakhir.index("Ditetapkan di Ternate")


def test_the_team_with_its_annex() -> None:
    p = pembuat("002", 2023)
    buat(p, TIM, naskah="002")
    *_, lampiran = semua = halaman(p.dokumen, "sk-tim")
    urut(
        " ".join(semua), "Menimbang : a. bahwa berdasarkan", "b. bahwa mereka", "Mengingat : 1.", "5. Keputusan Menteri"
    )
    urut(
        lampiran, "Lampiran : Keputusan Kepala Rumah Tahanan Negara Kelas IIB SoE", "Nomor : W.22.PAS.PAS.18-KU.01.01-471",
        "Tanggal : 5 Juni 2023", "TIM PENYUSUN LAPORAN KINERJA", "Penanggungjawab : Nama Kepala",
        "Ketua Pelaksana Kegiatan : Nama anggota", "Anggota : Nama anggota", "Ditetapkan di SoE", "Pada tanggal 5 Juni 2023",
    )  # fmt: skip


def test_members_with_nip_or_jabatan_stand_in_a_table() -> None:
    p = pembuat("002", 2023)
    buat(p, TIM, naskah="002")
    anggota = p.dokumen.keputusan_anggota[1]
    p.terapkan(Transaksi("isi", perubahan(anggota, nip="1" * 18, jabatan="Kepala Subseksi")))
    urut(
        halaman(p.dokumen, "sk-tim")[-1], "No. Nama / NIP Kedudukan dalam tim Jabatan", "1. Nama Kepala", "Penanggungjawab",
        "2. Nama anggota NIP. 11111111 111111 1 111", "Ketua Pelaksana Kegiatan", "Kepala Subseksi",
    )  # fmt: skip


def test_place_date_and_signatory_alone_are_no_decree() -> None:
    p = pembuat("003", 2024)
    kepala = p.dokumen.pejabat[0]
    k = Keputusan(p.id_baru(), tahun=2024, tempat="Magelang", penanda_tangan_id=kepala.id, judul_lampiran="Matriks")
    dokumen = p.dokumen.dengan("keputusan", [k])
    assert not BAGIAN["renaksi-sk"].ada(dokumen)
    assert BAGIAN["renaksi-sk"].ada(dokumen.dengan("keputusan", [replace(k, tentang="Rencana Aksi")]))
    assert "Belum ada data keputusan tahun 2024." in halaman(dokumen, "renaksi-sk")[0]


def test_a_decree_that_is_hardly_filled_prints_dots() -> None:
    p = pembuat("003", 2024)
    dokumen = p.dokumen.dengan("keputusan", [Keputusan(p.id_baru(), tahun=2024, jenis=LAIN, nomor="1")])
    urut(" ".join(halaman(dokumen, "sk-lain")), "NOMOR 1", "…", "Menetapkan :", "Pada tanggal", "2024", "Nama Kepala")


def test_two_decrees_of_a_kind_each_begin_a_page() -> None:
    p = pembuat("002", 2023)
    buat(p, TIM)
    satu = len(halaman(p.dokumen, "sk-tim"))
    buat(p, TIM)
    semua = halaman(p.dokumen, "sk-tim")
    assert len(semua) == 2 * satu
    assert "KEPUTUSAN KEPALA" in semua[satu]


def test_decrees_stay_out_of_the_annex() -> None:
    p = pembuat("003", 2024)
    buat(p, RENAKSI)
    bagian = susun(p.dokumen, laporan_bawaan(p.dokumen, "TAHUN"), (LAMPIRAN,)).bagian
    assert not {b.id for b in bagian} & {"renaksi-sk", "sk-tim", "sk-lain"}


def test_the_foot_of_a_decree_names_no_period_and_no_draft() -> None:
    p = pembuat("003", 2024)
    buat(p, RENAKSI)
    laporan = laporan_bawaan(p.dokumen, "TW4")
    assert susun(p.dokumen, laporan, ("renaksi-sk",)).kaki == (SINGKAT, "Tahun 2024")
    assert "konsep" in susun(p.dokumen, laporan, ("renaksi-sk", "pk")).kaki


def test_the_workbook_holds_the_same_words() -> None:
    p = pembuat("002", 2023)
    k = buat(p, TIM, naskah="002")
    buku = load_workbook(io.BytesIO(tulis_xlsx(susun(p.dokumen, laporan_bawaan(p.dokumen, "TAHUN"), ("sk-tim",)))))
    isi = " ".join(str(sel.value) for baris in buku.worksheets[0].rows for sel in baris if sel.value)
    urut(isi, *(b.butir.uraian for b in susun_butir(p.dokumen, k)), "Ditetapkan di SoE", "Lampiran : Keputusan")


def test_words_between_asterisks_are_italic_and_nothing_else_is_markup() -> None:
    assert bermiring("mengisi *matriks* melalui (*self assessment*)") == (
        Lari("mengisi "), Lari("matriks", miring=True), Lari(" melalui ("), Lari("self assessment", miring=True), Lari(")"),
    )  # fmt: skip
    for apa_adanya in ("2 * 3 * 4", "a*b*c", "<b>x</b> &amp; *", "**", "* satu *"):
        assert bermiring(apa_adanya) == apa_adanya
    p = pembuat("003", 2024)
    k = buat(p, LAIN)
    p.terapkan(tambah_butir(p.dokumen, k, JenisButir.DIKTUM, p.id_baru, None, "<b>R&D</b> *asing* <i>"))
    assert "<b>R&D</b> asing <i>." in " ".join(halaman(p.dokumen, "sk-lain"))


@pytest.mark.parametrize(
    ("teks", "tengah", "akhir"),
    [
        ("satu", "satu;", "satu."), ("satu;", "satu;", "satu."), ("satu.", "satu.", "satu."),
        ("satu; dan", "satu; dan", "satu; dan."),
        ("untuk:", "untuk:", "untuk:"), ("(satu)", "(satu);", "(satu)."), ("satu,", "satu,", "satu."),
    ],
)  # fmt: skip
def test_closing_marks(teks: str, tengah: str, akhir: str) -> None:
    assert (bertanda(teks, akhir=False), bertanda(teks, akhir=True)) == (tengah, akhir)


def test_titles_break_as_on_the_papers() -> None:
    assert baris_judul("Rencana Aksi atas Perjanjian Kinerja Tahun 2024 di Bapas Kelas II Ternate") == (
        "RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2024", "DI BAPAS KELAS II TERNATE",
    )  # fmt: skip
    assert baris_judul("Pembentukan Tim pada Rutan SoE Tahun 2023") == (
        "PEMBENTUKAN TIM", "PADA RUTAN SOE", "TAHUN 2023",
    )  # fmt: skip
    assert baris_judul("Jam kerja Tahun 2023") == ("JAM KERJA TAHUN 2023",)


def test_stand_in_words_are_plain() -> None:
    assert all(polos(bermiring(kata)) == kata for kata in KATA_BARU.values())


def test_decree_and_matrix_are_one_paper_without_a_cover() -> None:
    """000 and 003: the decree, and behind it what it decrees; further sections of the annex make a bound one."""
    dokumen = dari_json(baca_json("contoh", "bapas-ternate-2024.json"))
    laporan = laporan_bawaan(dokumen, "TAHUN")
    assert [b.id for b in susun(dokumen, laporan, ["renaksi", "renaksi-sk"]).bagian] == ["renaksi-sk", "renaksi"]
    jilid = susun(dokumen, laporan, ["pk", "renaksi", "renaksi-sk"])
    assert [b.id for b in jilid.bagian][2:] == ["pk", "renaksi-sk", "renaksi"]
    assert len(jilid.bagian) == 5


KEMENTERIAN = "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA"


def test_a_line_of_the_letterhead_shrinks_before_it_breaks() -> None:
    def baris(*nama: str) -> list[str]:
        isi = tulis_pdf(Dokumen("", "", (Bagian("x", "", (Kop(nama, ()),)),)))
        return PdfReader(io.BytesIO(isi)).pages[0].extract_text().splitlines()

    assert KEMENTERIAN in baris(KEMENTERIAN, "DIREKTORAT JENDERAL PEMASYARAKATAN", "LAPAS KELAS I")
    # What would be too small to read breaks after all.
    panjang = f"{KEMENTERIAN} DAN SEGALA ISINYA"
    assert panjang not in baris(panjang, "LAPAS")
