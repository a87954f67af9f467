"""The matrices of 003 and 000 as they come from a spreadsheet, pasted into an empty year."""

import pytest

from kinerja_desktop.application.renaksi_angka import baris_kegiatan, kegiatan_indikator
from kinerja_desktop.application.renaksi_tempel import HasilTempel, Tempat, tempel_matriks
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.pagu_renaksi import blok_sendiri
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.perjanjian_kinerja import PkTarget
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, RenaksiPeriode
from kinerja_desktop.domain.serapan import tabel_renaksi
from kinerja_desktop.reports.tata_letak import tata_letak_tersedia
from tests.pembuat import Pembuat

DAMPING = "Pelaksanaan pendampingan klien anak dalam musyawarah diversi dan sidang peradilan"
BMN = "Pelaksanaan pengawasan, pengelolaan, dan pelaporan BMN dan Kerumahtanggaan secara berkala"


def letak(nama: str) -> list[tuple[str, str]]:
    tata = next(t for t in tata_letak_tersedia(Pembuat().dokumen) if t.nama == nama)
    return [(k.isi, k.judul) for k in tata.kolom]


def per_tw(depan: list[str], rpd: str, realisasi: str, rencana: str) -> list[list[str]]:
    """Four lines as 003 sets them: period marks in narrow columns of their own, merged cells empty below."""
    kosong = [""] * len(depan)
    return [
        [*(depan if n == 0 else kosong), rpd, realisasi if n == 0 else "", tw, rencana, tw, "", "", "", ""]
        for n, tw in enumerate(("TW I", "TW II", "TW III", "TW IV"))
    ]


TERNATE = [
    *per_tw(
        ["1", "Meningkatnya pelayanan pembimbingan klien", "Presentase menurunnya anak yang mendapatkan pidana penjara",
         "50 %", "Jumlah anak yang dipidana dibagi jumlah pendampingan anak dikali 100%", "Pelaksanaan pendampingan",
         "Rp. 63.330.000"], "Rp. 15.832.500", "", DAMPING),
    *per_tw(
        ["2.", "Meningkatnya Dukungan Layanan Manajemen Satker", "Tersusunnya dokumen rencana kerja", "1 Dokumen",
         "Realisasi dibagi Target dikali 100%", "Pelaksanaan pembuatan rencana kerja", "Rp. 2.450.000"], "Rp. 612.500",
        "", "Pelaksanaan rapat kinerja secara berkala"),
    *per_tw(["", "", "", "", "", "", "Rp. 6.050.000"], "Rp. 1.512.500", "Rp. 450.000", BMN),
    *per_tw(["", "", "Jumlah Gedung / Bangunan", "4000 M²", "Realisasi dibagi Target dikali 100%",
             "Pemeliharaan Gedung secara berkala", "Rp. 48.950.000"], "Rp.12.237.500", "Rp. 1.183.000",
            "Pelaksanaan pemeliharaan Gedung secara berkala"),
]  # fmt: skip
SKEMA = ("Fasilitasi penyiapan data dukung reformasi birokrasi", "Pelaksanaan pembangunan ZI")


@pytest.fixture
def m() -> Pembuat:
    return Pembuat()


def pakai(m: Pembuat, hasil: HasilTempel) -> HasilTempel:
    m.terapkan(hasil.transaksi)
    return hasil


def test_matriks_ternate_menjadi_barisnya(m: Pembuat) -> None:
    awal = m.dokumen
    hasil = pakai(m, tempel_matriks(m.dokumen, m.id_baru, TERNATE, letak("14 kolom")))
    assert (hasil.kegiatan, hasil.ditolak) == (3, [])
    d = m.dokumen
    assert [(s.kode, s.uraian[:12]) for s in d.sasaran_tahun] == [("1", "Meningkatnya"), ("2", "Meningkatnya")]
    assert [i.satuan for i in d.indikator_urut] == ["%", "Dokumen", "M²"]
    target = [d.per("pk_target", "indikator_id")[i.indikator_id][0] for i in d.indikator_urut]
    assert [t.target.nilai for t in target if isinstance(t, PkTarget) and isinstance(t.target, Angka)] == [50, 1, 4000]
    dokumen_kerja = kegiatan_indikator(d, d.indikator_urut[1])[0]
    satu, dua = blok_sendiri(d, dokumen_kerja)
    assert (satu.pagu, dua.pagu) == (2_450_000, 6_050_000)
    baris: list[RenaksiPeriode] = sorted(
        baris_kegiatan(d, dokumen_kerja), key=lambda b: (b.pagu_id != satu.id, b.periode)
    )
    assert [b.rpd for b in baris] == [612_500] * 4 + [1_512_500] * 4
    assert [(b.realisasi, b.rencana) for b in baris if b.realisasi] == [(450_000, BMN)]
    jumlah = tabel_renaksi(d, TAHUN).jumlah
    assert (jumlah.pagu, jumlah.realisasi) == (63_330_000 + 2_450_000 + 6_050_000 + 48_950_000, 450_000 + 1_183_000)
    assert terapkan(d, hasil.transaksi.inverse().edits) == awal


def test_judul_kolom_menentukan_letaknya(m: Pembuat) -> None:
    """Columns in another order, with the headings of the paper above them."""
    blok = [["KEGIATAN", "PAGU", "SASARAN KEGIATAN", "INDIKATOR KEGIATAN"], ["Litmas", "5", "Sasaran", "Indikator"]]
    pakai(m, tempel_matriks(m.dokumen, m.id_baru, blok, letak("14 kolom")))
    assert (m.dokumen.renaksi[0].uraian, m.dokumen.renaksi_pagu[0].pagu) == ("Litmas", 5)
    assert m.dokumen.indikator_tahun[0].uraian == "Indikator"


def test_skema_kanwil_dengan_kode_dan_periode(m: Pembuat) -> None:
    """000: codes stand before the words, one line per skema, the kind of period in words; 3.4 is asked, not guessed."""
    blok = [
        ["SK19. Meningkatnya Pelaksanaan Reformasi Birokrasi", "IKK19.1 Persentase Pelaksanaan Rencana Aksi", "100%",
         "% = A / B × 100%\nA : yang terlaksana\nB : seluruhnya", SKEMA[0], "10.499.117.000", "Semesteran", "2 Dokumen", ""],
        ["", "", "", "", SKEMA[1], "", "Tahunan", "1 Kegiatan", ""],
        ["", "IKK19.2 Indeks Kepuasan", "3.4 Indeks", "", SKEMA[0], "", "Semesteran", "2 Dokumen", ""],
    ]  # fmt: skip
    hasil = pakai(m, tempel_matriks(m.dokumen, m.id_baru, blok, letak("9 kolom"), ringkas=True))
    d = m.dokumen
    assert (d.sasaran_tahun[0].kode, d.sasaran_tahun[0].uraian[:11]) == ("SK19", "Meningkatny")
    assert [i.kode for i in d.indikator_urut] == ["IKK19.1", "IKK19.2"]
    assert [(r.jenis_periode, r.data_dukung) for i in d.indikator_urut for r in kegiatan_indikator(d, i)] == [
        (JenisPeriode.SEMESTER, "2 Dokumen"), (JenisPeriode.TAHUN, "1 Kegiatan"), (JenisPeriode.SEMESTER, "2 Dokumen"),
    ]  # fmt: skip
    assert d.indikator_urut[0].rumus_teks.startswith("% = A / B")
    assert len(hasil.ditolak) == 1
    assert "3.4" in hasil.ditolak[0]


def test_matriks_magelang_dengan_nol_di_setiap_baris(m: Pembuat) -> None:
    """004: thirteen columns, 0 in every line of pagu, RPD and realisasi, the words of a kegiatan once."""
    blok = []
    for n, tw in enumerate(("TW I", "TW II", "TW III", "TW IV")):
        depan = ["Meningkatnya Pendampingan", "Persentase Tahanan yang didampingi", "5%", "A / B × 100%", "Layanan"]
        kata = ["Melaksanakan Pendampingan pada tahanan", "Laporan sesuai format TNDE", "Terlaksana pada Triwulan II"]
        rencana, dukung, ket = kata if n == 0 else ["", "", ""]
        blok.append([*(depan if n == 0 else [""] * 5), "0", "0", "0", tw, rencana, tw, "", dukung, "", ket])
    hasil = pakai(m, tempel_matriks(m.dokumen, m.id_baru, blok, letak("13 kolom")))
    assert (hasil.kegiatan, hasil.ditolak) == (1, [])
    r = m.dokumen.renaksi[0]
    assert [b.pagu for b in m.dokumen.renaksi_pagu] == [0]
    assert [(b.rpd, b.realisasi) for b in baris_kegiatan(m.dokumen, r)] == [(0, 0)] * 4
    assert (r.data_dukung, r.keterangan) == ("Laporan sesuai format TNDE", "Terlaksana pada Triwulan II")


def test_baris_program_menjadi_program_sasaran_di_bawahnya(m: Pembuat) -> None:
    """000: a program stands alone over its sasaran; it is no sasaran itself."""
    kosong = [""] * 8
    blok = [
        ["Program Penegakan dan Pelayanan Hukum", *kosong],
        ["SK17. Terwujudnya", "IKK17.1 Indeks", "3.4 Indeks", "", SKEMA[0], "0", "Semesteran", "2 Dokumen", ""],
        ["Program Dukungan Manajemen", *kosong],
        ["SK19. Meningkatnya", "IKK19.1 Persentase", "100%", "", SKEMA[0], "", "Tahunan", "1 Kegiatan", ""],
        ["SK20. Lanjutannya", "IKK20.1 Persentase", "100%", "", SKEMA[1], "", "Tahunan", "1 Kegiatan", ""],
    ]
    hasil = pakai(m, tempel_matriks(m.dokumen, m.id_baru, blok, letak("9 kolom"), ringkas=True))
    assert [(s.kode, s.program) for s in m.dokumen.sasaran_tahun] == [
        ("SK17", "Program Penegakan dan Pelayanan Hukum"), ("SK19", "Program Dukungan Manajemen"),
        ("SK20", "Program Dukungan Manajemen"),
    ]  # fmt: skip
    assert len(hasil.ditolak) == 1
    assert "IKK17.1" in hasil.ditolak[0], "what was passed over is named with its place"


def test_kegiatan_ditempel_di_bawah_indikator_kursor(m: Pembuat) -> None:
    i = m.indikator()
    sasaran = m.dokumen.sasaran_tahun[0]
    blok = [[SKEMA[0]], [SKEMA[1]]]
    tempat = Tempat(sasaran, i)
    pakai(
        m, tempel_matriks(m.dokumen, m.id_baru, blok, letak("9 kolom"), mulai="kegiatan", tempat=tempat, ringkas=True)
    )
    assert tuple(r.uraian for r in kegiatan_indikator(m.dokumen, i)) == SKEMA


@pytest.mark.parametrize("blok", [[], [["hanya satu"]], [["", ""], ["", ""]]])
def test_papan_klip_tanpa_matriks_ditolak(m: Pembuat, blok: list[list[str]]) -> None:
    with pytest.raises(TransaksiError):
        tempel_matriks(m.dokumen, m.id_baru, blok, letak("14 kolom"), mulai="kegiatan")
