"""The three rencana aksi of the papers, whole, from nothing to print: every word and figure goes through the window."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.rencana_aksi import JenisPeriode
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.layanan import buat_baru
from tests.cerita.gestur import cetak_bagian, dalam_dialog, ke, pilih_letak, tambah, tanpa_layar, tulis
from tests.cerita.kertas import baca_pdf
from tests.cerita.petugas import LAMA, Petugas
from tests.domain.test_contoh_bapas import PAGU_003
from tests.domain.test_tata_letak import JUDUL
from tools.contoh.bapas_magelang_2026 import naskah as magelang
from tools.contoh.bapas_ternate_2024 import naskah as ternate
from tools.contoh.kanwil_ntb_2026 import naskah as kanwil
from tools.contoh.renaksi import Kegiatan, Sasaran, Ukuran

SK_003 = "W.29.PAS.PAS.8-236-PR.02.02 TAHUN 2024"
TW = ("TW I", "TW II", "TW III", "TW IV")


def ketik_di(dialog: QDialog, nama: str, teks: str) -> None:
    """Replace what is in a field of a dialog."""
    kotak = anak(dialog, QLineEdit, nama)
    kotak.setFocus()
    kotak.selectAll()
    QTest.keyClicks(kotak, teks)


def berkas_dari_wizard(
    buat_jendela: Callable[[Path | None], MainWindow], qtbot: QtBot, berkas: Path, satker: dict[str, str],
    orang: dict[str, str],
) -> Petugas:  # fmt: skip
    """The first start: Ctrl+N, three pages, nothing taken from a katalog."""
    jendela = buat_jendela(None)
    jendela.activateWindow()
    qtbot.waitUntil(jendela.isActiveWindow, timeout=LAMA)

    def isi(dialog: QDialog) -> None:
        for nama, teks in (satker | {"lokasi": str(berkas)}).items():
            ketik_di(dialog, nama, teks)
        QTest.keyClick(anak(dialog, QLineEdit, "nama"), Qt.Key.Key_Return)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        for nama, teks in orang.items():
            ketik_di(dialog, nama, teks)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    def siapa(dialog: QDialog) -> None:
        ketik_di(dialog, "nama", "Nama Petugas")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    periksa = dalam_dialog(isi, siapa)
    QTest.keyClick(jendela, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    periksa()
    return Petugas(qtbot, jendela, berkas)


def keputusan(p: Petugas, nomor: str, tempat: str, tanggal: str) -> None:
    """Place, date and number of the decree, by the button that leads there from the matrix."""
    p.tombol("SK belum dicatat")
    p.tombol("SK Rencana Aksi")
    halaman = p.jendela.halaman_kini()
    assert halaman is not None
    isi_form(halaman, nomor=nomor, tempat=tempat, tanggal=tanggal)


def rupiah(nilai: int | None) -> str:
    return "" if nilai is None else f"{nilai:,}".replace(",", ".")


def rapi(teks: str) -> str:
    """Without white space: where lines are broken is the printer's affair."""
    return re.sub(r"\s+", "", teks)


def urut_di_kertas(kertas: str, *potongan: str) -> None:
    """Every piece stands on the paper, one after the other."""
    isi, sejak = rapi(kertas), 0
    for satu in potongan:
        tempat = isi.find(rapi(satu), sejak)
        assert tempat >= 0, f"“{satu}” not after “{isi[max(sejak - 60, 0) : sejak]}” but {isi[sejak : sejak + 200]}"
        sejak = tempat + len(rapi(satu))


def judul_di_kertas(kertas: str, letak: str) -> None:
    """Headings of the columns, verbatim and in order."""
    assert rapi(JUDUL[letak].replace("|", "")) in rapi(kertas)


def menurut_naskah(
    sasaran: tuple[Sasaran, ...], kegiatan: tuple[Kegiatan, ...]
) -> list[tuple[Sasaran, Ukuran, Kegiatan]]:
    """Each kegiatan with what stands left of it."""
    return [(s, u, k) for s in sasaran for u in s.indikator for k in kegiatan if k.indikator == u.kode]


def target(u: Ukuran) -> str:
    """As the paper writes it: 5%, 1 Dokumen, 3,52 Indeks."""
    angka = u.target.replace(".", ",")
    return f"{angka}%" if u.satuan == "%" else f"{angka} {u.satuan}"


@tanpa_layar
def test_magelang_dari_wizard_sampai_kertas(
    buat_jendela: Callable[[Path | None], MainWindow], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """004: thirteen columns; a file from the wizard, the matrix by keyboard, amounts of 0 filled down."""
    p = berkas_dari_wizard(
        buat_jendela, qtbot, tmp_path / "bapas-magelang.kinerja",
        {"nama": "Balai Pemasyarakatan Kelas II Magelang", "kode": "999904", "wilayah": "Jawa Tengah", "tahun": "2026"},
        {"kepalaNama": "Nama Kepala Bapas", "tempat": "Magelang"},
    )  # fmt: skip
    p.buka_tab("Rencana Aksi")
    assert p.tabel.model.rowCount() == 0
    pilih_letak(p, "13 kolom")
    naskah = menurut_naskah(magelang.SASARAN, magelang.KEGIATAN)
    kini = ""
    for s, u, k in naskah:
        tambah(p, "Alt+A" if s.kode != kini else "Alt+I")
        if s.kode != kini:
            tulis(p, s.uraian)
        kini, sama = s.kode, s.kode == "3"
        # The paper prints no unit for the index.
        angka = "3,52" if u.kode == "4.2" else target(u)
        rencana = "" if sama else k.blok[0].rencana[0]
        tulis(p, u.uraian, angka, u.rumus, k.uraian, "0", "0", "0", rencana, k.data_dukung, "", k.keterangan)
        r = p.baris(f"{u.kode}  {u.uraian}")
        if sama:
            # The same three points as under the indikator before: copied from there.
            p.klik(r - 4, "Rencana kegiatan")
            p.tekan("Ctrl+C", "Down", "Down", "Down", "Down", "Ctrl+V")
        p.klik(r, "RPD")
        p.tekan("Shift+Right", "Shift+Down", "Shift+Down", "Shift+Down", "Ctrl+D")
    assert p.lihat_kolom("RPD") == p.lihat_kolom("Realisasi anggaran") == ["0"] * 29
    # A kegiatan doubled by a slip of the hand is gone with one step back.
    p.klik(0, "Kegiatan")
    p.tekan("Ctrl+Shift+D")
    assert p.tabel.model.rowCount() == 33
    p.tekan("Ctrl+Z")
    assert p.lihat_kolom("RPD") == ["0"] * 29

    keputusan(p, "", "Magelang", "22/6/2026")
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "004.pdf", monkeypatch, "Rencana Aksi"))
    judul_di_kertas(kertas, "13 kolom")
    urut_di_kertas(kertas, "BALAI PEMASYARAKATAN KELAS II MAGELANG 2026", *(
        teks for s, u, k in naskah for teks in (
            u.uraian + ("3,52" if u.kode == "4.2" else target(u)),
            f"{k.uraian} 0 0 0 TW I {k.blok[0].rencana[0]} TW I {k.data_dukung} {k.keterangan}"
            "0 0 TW II TW II 0 0 TW III TW III 0 0 TW IV TW IV",
        )
    ), "Magelang, 22 Juni 2026", "Kepala Balai Pemasyarakatan Kelas II Magelang", "Nama Kepala Bapas")  # fmt: skip
    for s, u, _ in naskah:
        for bagian in (s.uraian, *u.rumus.removesuffix(" × 100%").split(" / ")):
            assert rapi(bagian) in rapi(kertas), bagian
    assert rapi(kertas).count(rapi("× 100%")) == 6


def baris_lembar(k: Kegiatan) -> list[str]:
    """Pagu, triwulan, RPD, realisasi and plan as four lines of a spreadsheet per pagu; what the paper merges is empty."""
    return [
        "\t".join((rp(b.pagu) if n == 0 else "", tw, rp(b.rpd[n]), rp(b.realisasi[n]), b.rencana[n]))
        for b in k.blok for n, tw in enumerate(TW)
    ]  # fmt: skip


def rp(nilai: int | None) -> str:
    """As the paper writes money."""
    return f"Rp. {rupiah(nilai)}" if nilai is not None else ""


def bagian_profil(p: Petugas, nama: str) -> QWidget:
    """To a part of Profil & Naskah with the arrow keys."""
    halaman = p.buka_tab("Profil & Naskah")
    daftar = anak(halaman, QListWidget, "daftar")
    daftar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(daftar, Qt.Key.Key_Home)
    for _ in range(daftar.count()):
        if (butir := daftar.currentItem()) is not None and butir.text() == nama:
            p.qtbot.waitUntil(lambda: any(t.startswith("Tambah") for t in p.teks_tombol()), timeout=LAMA)
            return halaman
        QTest.keyClick(daftar, Qt.Key.Key_Down)
    raise AssertionError(f"no part “{nama}”")


def isi_form(halaman: QWidget, **isi: str) -> None:
    """Fields of a form that is in sight, replaced and left with Enter."""
    for nama, teks in isi.items():
        kotak = next(k for k in halaman.findChildren(QLineEdit, nama) if k.isVisible())
        QTest.mouseClick(kotak, Qt.MouseButton.LeftButton)
        kotak.selectAll()
        QTest.keyClicks(kotak, teks)
        QTest.keyClick(kotak, Qt.Key.Key_Return)


def pejabat_dan_kop(p: Petugas) -> None:
    """Who signs, and the letterhead of 2024."""
    halaman = bagian_profil(p, "Pejabat")
    p.tombol("Tambah")
    p.ketik("Nama Kepala Bapas⇥")
    p.tekan("Tab")
    p.ketik("000000000000000000⇥Kepala Balai Pemasyarakatan Kelas II Ternate⏎")
    bagian_profil(p, "Kop surat")
    p.tombol(next(t for t in p.teks_tombol() if t.startswith("Tambah")))
    isi_form(
        halaman, kementerian="KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA",
        baris_dua="KANTOR WILAYAH KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA MALUKU UTARA",
        nama_satker="BALAI PEMASYARAKATAN KELAS II TERNATE",
    )  # fmt: skip


@tanpa_layar
def test_ternate_dari_berkas_kosong_sampai_surat(
    masuk: Callable[[Path], Petugas], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """003: fourteen columns; the first kegiatan by keys, the others pasted column group by column group."""
    berkas = tmp_path / "ternate.kinerja"
    p = masuk(buat_baru(berkas, "999903", "Balai Pemasyarakatan Kelas II Ternate", "Bapas", 2024))
    p.buka_tab("Rencana Aksi")
    kini = ""
    for s, u, k in menurut_naskah(ternate.SASARAN, ternate.KEGIATAN):
        p.tombol("+ Sasaran" if s.kode != kini else "+ Indikator")
        if s.kode != kini:
            tulis(p, s.uraian)
        kini, pagu = s.kode, rupiah(k.blok[0].pagu)
        if u.kode == "1.1":
            tulis(p, u.uraian, target(u), u.rumus, k.uraian, pagu)
        else:
            # From the spreadsheet: everything up to the pagu.
            p.tekan("Escape")
            ke(p, "Indikator")
            p.tempel("\t".join((u.uraian, target(u), u.rumus, k.uraian, f"Rp. {pagu}")))
        r = p.baris(f"{u.kode}  {u.uraian}")
        for _ in k.blok[1:]:
            p.klik(r, "Pagu")
            p.tombol("Pagu")
            p.pilih_menu("Tambah blok pagu")
        if s.kode == "1":
            # Four equal parts are a button; the words of the plan are pasted beside them.
            p.klik(r, "RPD")
            p.tombol("Bagi rata RPD")
            p.pilih_menu("Kegiatan ini")
            p.klik(r, "Rencana kegiatan")
            p.tempel("\n".join(k.blok[0].rencana))
        else:
            p.klik(r, "Pagu")
            p.tempel("\n".join(baris_lembar(k)))
        assert p.pertanyaan() == ""
    assert p.lihat_kolom("RPD") == [rpd for _, _, rpd, _ in PAGU_003 for _ in TW] + ["686.372.000"]
    assert p.lihat_kolom("Realisasi anggaran")[:-1:4] == [nyata for _, _, _, nyata in PAGU_003]
    assert p.lihat(48, "Pagu") == "2.745.488.000"

    pejabat_dan_kop(p)
    p.buka_tab("Rencana Aksi")
    keputusan(p, SK_003, "Ternate", "27/2/2024")
    p.buka_tab("Rencana Aksi")
    assert f"SK Nomor {SK_003}" in p.teks_tombol()
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "003.pdf", monkeypatch, "Rencana Aksi", "SK Rencana Aksi"))
    judul_di_kertas(kertas, "14 kolom")
    uang = {pagu: (rpd, nyata) for _, pagu, rpd, nyata in PAGU_003}
    baris: list[str] = []
    for _, u, k in menurut_naskah(ternate.SASARAN, ternate.KEGIATAN):
        # The paper's own figure has no thousands mark here: 4000 M².
        baris.append(f"{u.uraian} {target(u).replace('4000', '4.000')} {u.rumus} {k.uraian}")
        for b in k.blok:
            pagu = rupiah(b.pagu)
            rpd, nyata = uang.pop(pagu, ("1.512.500", "450.000"))
            awal = f"Rp. {pagu} Rp. {rpd}" + (f" Rp. {nyata}" if nyata else "")
            baris += [f"{awal if n == 0 else f'Rp. {rpd}'} {tw} {b.rencana[n]} {tw}" for n, tw in enumerate(TW)]
    assert not uang, "every amount of the paper was looked for"
    urut_di_kertas(kertas, f"NOMOR {SK_003} TENTANG RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2024",
                   "Ditetapkan di Ternate", "Pada tanggal 27 Februari 2024", "Nama Kepala Bapas",
                   "BALAI PEMASYARAKATAN KELAS II TERNATE TAHUN ANGGARAN 2024", *baris,
                   "Ternate, 27 Februari 2024", "Kepala Balai Pemasyarakatan Kelas II Ternate", "Nama Kepala Bapas",
                   )  # fmt: skip
    for teks, kali in (("22.220.000", 4), ("604.663.500", 4), ("12.237.500", 4), ("564.600.194", 1), ("27.139.000", 1)):
        assert rapi(kertas).count(f"Rp.{teks}") == kali, teks

    # Nobody saves; the next day it stands there as it was left.
    p.tutup_jendela()
    besok = masuk(berkas)
    besok.buka_tab("Rencana Aksi")
    assert besok.lihat_kolom("RPD")[:4] == ["22.220.000"] * 4
    assert besok.lihat(48, "Pagu") == "2.745.488.000"


SK_000 = "WP.21-72.PR.01.03 TAHUN 2026"
LETAK_000 = (
    "SASARAN KEGIATAN", "INDIKATOR KINERJA KEGIATAN", "TARGET KINERJA", "RUMUS PERSENTASE", "SKEMA KEGIATAN", "PAGU",
    "PERIODE PELAPORAN", "DATA DUKUNG", "KETERANGAN",
)  # fmt: skip
JENIS = {JenisPeriode.SEMESTER: "Semesteran", JenisPeriode.TAHUN: "Tahunan"}


def sel_lembar(teks: str) -> str:
    """A cell as a spreadsheet puts it on the clipboard: quoted where it has lines of its own."""
    return '"' + teks.replace('"', '""') + '"' if "\n" in teks else teks


def matriks_000() -> str:
    """The whole table of 000 as it is copied from a spreadsheet: headings, programs, merged cells empty below."""
    baris: list[tuple[str, ...]] = [LETAK_000]
    lalu: tuple[str, str, str] = ("", "", "")
    for s, u, k in menurut_naskah(kanwil.SASARAN, kanwil.KEGIATAN):
        if s.program != lalu[0]:
            baris.append((s.program, *[""] * 8))
        baru_s, baru_u = s.kode != lalu[1], u.kode != lalu[2]
        pagu = "0" if baru_s and s.kode == "SK17" else "10.499.117.000" if baru_s else ""
        baris.append((
            f"{s.kode}. {s.uraian}" if baru_s else "", f"{u.kode} {u.uraian}" if baru_u else "",
            # As printed: the first target has a point where the second has a comma.
            ("3.4 Indeks" if u.kode == "IKK17.1" else target(u)) if baru_u else "",
            sel_lembar(u.rumus) if baru_u else "", k.uraian, pagu, JENIS[k.periode], k.data_dukung, "",
        ))  # fmt: skip
        lalu = (s.program, s.kode, u.kode)
    return "\n".join("\t".join(b) for b in baris)


@tanpa_layar
def test_kanwil_ditempel_seluruhnya_dengan_keputusan(
    buat_jendela: Callable[[Path | None], MainWindow], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """000: nine columns pasted in one go, then what the paper merges: 0 over six skema, 10.499.117.000 over nine."""
    p = berkas_dari_wizard(
        buat_jendela, qtbot, tmp_path / "kanwil.kinerja",
        {"nama": "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat", "kode": "999900", "tahun": "2026"},
        {"kepalaNama": "Nama Kepala Kantor Wilayah", "kepalaJabatan": "Kepala Kantor Wilayah", "tempat": "Mataram"},
    )  # fmt: skip
    p.buka_tab("Rencana Aksi")
    pilih_letak(p, "9 kolom")
    QApplication.clipboard().setText(matriks_000())
    p.tombol("Tempel matriks")
    # What may mean two things is not guessed; it is named and typed.
    assert "15 kegiatan ditempel" in p.pesan()
    assert "IKK17.1: “3.4 Indeks”" in p.pesan()
    p.isi("IKK17.1", "Target", "3,4 Indeks")
    for baris, apa in (("SK17", "Satu pagu untuk indikator ini"), ("SK19", "Satu pagu untuk sasaran ini")):
        p.klik(baris, "Pagu")
        p.tombol("Pagu")
        p.pilih_menu(apa)
    program = ["Program Penegakan dan Pelayanan Hukum", "Program Dukungan Manajemen"]
    assert [no for no in p.lihat_kolom("No") if no.startswith("Program")] == program
    assert p.lihat_kolom("Pagu") == ["", *["0"] * 6, "", *["10.499.117.000"] * 10]
    assert p.lihat_kolom("Periode pelaporan").count("Tahunan") == 3
    keputusan(p, SK_000, "Ternate", "16/3/2026")
    kertas = baca_pdf(cetak_bagian(p, tmp_path / "000.pdf", monkeypatch, "Rencana Aksi", "SK Rencana Aksi"))
    judul_di_kertas(kertas, "9 kolom")
    potongan: list[str] = ["TAHUN ANGGARAN 2026"]
    sebelum: tuple[str, str, str] = ("", "", "")
    for sasaran, u, k in menurut_naskah(kanwil.SASARAN, kanwil.KEGIATAN):
        if sasaran.program != sebelum[0]:
            potongan.append(sasaran.program)
        if sasaran.kode != sebelum[1]:
            potongan.append(f"{sasaran.kode}. {sasaran.uraian}")
        if u.kode != sebelum[2]:
            potongan.append(f"{u.kode} {u.uraian} {target(u)}")
            # Formulas are set as fractions; what explains them stands below, line by line.
            potongan += u.rumus.splitlines()[0 if u.kode == "IKK19.2" else 1 :]
        pagu = {"": "0", "SK17": "10.499.117.000"}.get(sebelum[1], "") if sasaran.kode != sebelum[1] else ""
        potongan.append(f"{k.uraian} {pagu} {JENIS[k.periode]} {k.data_dukung}")
        sebelum = (sasaran.program, sasaran.kode, u.kode)
    urut_di_kertas(kertas, f"NOMOR {SK_000} TENTANG RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2026",
                   "dengan Direktur Jenderal", "Ditetapkan di Ternate", "Pada tanggal 16 Maret 2026", *potongan,
                   "Ternate, 16 Maret 2026", "Kepala Kantor Wilayah", "Nama Kepala Kantor Wilayah")  # fmt: skip
    assert rapi(kertas).count("10.499.117.000") == 1
    # One step back takes the whole matrix away again, and one forth brings it.
    p.buka_tab("Rencana Aksi")
    while p.tabel.model.rowCount():
        p.tekan("Ctrl+Z")
    p.tekan("Ctrl+Y")
    assert p.tabel.model.rowCount() == 18
