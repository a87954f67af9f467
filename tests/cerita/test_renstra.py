"""A Renstra from nothing at the window: 001 T2.2, T3.3 and Lampiran I, 3.3, T4.1 and T4.2; 002 T3.5. Every figure as printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from kinerja_desktop.domain.nilai import Angka, Isian
from kinerja_desktop.domain.noun import NounBersama
from kinerja_desktop.domain.rencana_strategis import JenisPantau, RenstraSimpul
from kinerja_desktop.domain.renstra_pohon import alokasi_simpul, pohon, target_simpul, total_alokasi
from kinerja_desktop.domain.tahun_kinerja import KOLOM_NOUN, TahunKinerja
from kinerja_desktop.layanan import buat_baru
from tests.cerita.gestur import tanpa_layar, tulis
from tests.cerita.petugas import Petugas

POHON = (
    ("Program", "", "Penegakan dan Pelayanan Hukum"),
    ("Kegiatan", "", "Penyelenggaraan Pemasyarakatan di Wilayah"),
    ("Sasaran kegiatan", "SK 17", "Terwujudnya Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"),
    ("Indikator", "IKK 17.1", "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"),
    ("Program", "", "Program Dukungan Manajemen"),
    ("Sasaran kegiatan", "SK 19", "Meningkatnya pelaksanaan reformasi birokrasi di lingkup kewilayahan"),
    ("Indikator", "IKK 19.1", "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan"),
    ("Indikator", "IKK 19.2", "Indeks kepuasan unit kerja lingkup UPT Pemasyarakatan terhadap layanan kesekretariatan di "
     "UPT masing-masing"),
)  # fmt: skip
"""001 T2.2."""
TARGET = {
    "IKK 17.1": "3,2\t3,4\t3,6\t3,8\t4",
    "IKK 19.1": "100 %\t100%\t100%\t100%\t100%",
    "IKK 19.2": "3,51\t3,52\t3,53\t3,54\t3,55",
}
ALOKASI = {
    "IKK 17.1": "746,71\t784,05\t823,25\t864,41\t907,63",
    "IKK 19.1": "3.193,72\t14.668,95\t15.402,4\t16.172,52\t16.985,15",
}
"""001 T3.3 and Lampiran I, in juta rupiah; the second once for IKK 19.1 and 19.2."""
TOTAL = {"IKK 17.1": "4.126,05", "IKK 19.1": "66.422,74", "Jumlah alokasi": "70.548,79"}
BUTIR = (
    ("a. Renovasi ruang kerja divisi Pemasyarakatan", *["a. Pengadaan peralatan perkantoran"] * 4),
    ("b. Pembuatan layanan pusat data pemasyarakatan", "b. Perencanaan Pembangunan gedung Kanwil",
     "b. Pembuatan Parkiran", *["b. Pembangunan Gedung Kanwil"] * 2),
    ("c. Melakukan pinjam pakai peralatan perkantoran", *["c. Perencanaan Pembangunan Rumah Dinas Kanwil"] * 2,
     "c. Pembangunan Rumah Dinas Kanwil", "c. Peningkatan anggaran rutin untuk preventive maintenance fasilitas"),
)  # fmt: skip
"""001 3.3, aspek 1."""
MONITORING = (
    ("Melakukan observasi, survei data di lapangan dan pengecekan data administrasi pada UPT Masyarakat, yang kemudian "
     "dilakukan pembahasan dalam rapat bersama pihak terkait sebagai pendukung pelaksanaan kegiatan pengendalian mutu.",
     "Bulanan"),
    ("Pengawasan penerapan standar pengamanan di Lapas/Rutan; inspeksi rutin terhadap potensi gangguan, kerusakan, peredaran "
     "barang terlarang, dan pelanggaran disiplin.", "Insidental"),
)  # fmt: skip
EVALUASI = (
    "1. Penilaian kesesuaian pelaksanaan dengan SOP dan standar layanan.\n2. Penilaian kualitas produk layanan (registrasi, "
    "litmas, case plan, rekomendasi, program pembinaan, pendidikan, keamanan).\n3. Pengukuran capaian output dan outcome "
    "program."
)
"""001 T4.1 and T4.2 for IKK 17.1."""

PERSEN, LAYANAN = "70%\t70%\t70%\t70%", "1 Layanan\t1 Layanan\t1 Layanan\t1 Layanan"
SOE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Meningkatnya Pelayanan Tahanan", (
        ("Persentase Menurunnya Tahanan Yang Overstaying", PERSEN),
        ("Persentase Tahanan Yang Memperoleh Layanan Penyuluhan Hukum", PERSEN),
        ("Persentase Tahanan Yang Memperoleh Fasilitas Bantuan Hukum", PERSEN),
    )),
    ("Meningkatnya Pelayanan Perawatan Narapidana/Tahanan/Anak, Pengendalian Penyakit Menular dan Peningkatan Kualitas Hidup "
     "Narapidana Peserta Rehabilitasi Narkotika", (
        ("Persentase pemenuhan layanan makanan bagi Tahanan /Narapidana/Anak sesuai dengan standar", "71%\t71%\t71%\t71%"),
        ("Persentase Tahanan /Narapidana/Anak mendapatkan layanan kesehatan (preventif) secara berkualitas",
         "92%\t92%\t92%\t92%"),
        ("Persentase Tahanan dan Narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal",
         "95%\t95%\t95%\t95%"),
        ("Persentase perubahan kualitas hidup pecandu/penyalahguna/korban penyalahgunaan narkotika", "23%\t23%\t23%\t23%"),
    )),
    ("Meningkatnya Kualitas Penyelenggaraan Pemasyarakatan di Bidang Keamanan dan Ketertiban", (
        ("Persentase Pengaduan Yang Ditindaklanjuti Sesuai Standar", "75%\t75%\t75%\t75%"),
        ("Persentase Gangguan Kamtib Yang Dapat Dicegah", "60%\t60%\t60%\t60%"),
        ("Persentase Kepatuhan Dan Disiplin Terhadap Tata Tertib Oleh Tahanan /Narapidana/Anak Pelaku Gangguan Kamtib",
         "75%\t75%\t75%\t75%"),
        ("Persentase Pemulihan Kondisi Keamanan Pasca Gangguan Kamtib Secara Tuntas", "60%\t60%\t60%\t60%"),
    )),
    ("Meningkatnya Layanan Dukungan Manajemen", (
        ("Tersusunnya dokumen rencana kerja, anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat waktu", LAYANAN),
        ("Tersusunnya dokumen pengelolaan BMN dan Kerumah tanggaan", LAYANAN),
        ("Terpenuhinya data dan peningkatan kompetensi pegawai pemasyarakatan", LAYANAN),
        ("Tersusunnya Dokumen Pelaksanaan Anggaran dan laporan keuangan yang akuntabel dan tepat waktu", LAYANAN),
        ("Jumlah Layanan Perkantoran", LAYANAN),
        ("Nilai IKPA", "100\t100\t100\t100"),
        ("Nilai SMART", "100\t100\t100\t100"),
    )),
)  # fmt: skip
"""002 T3.5, as far as the copy has its rows; slips of the pen (Layann) written out."""


def tambah(p: Petugas, jenis: str, kode: str, uraian: str) -> None:
    """A row through the menu of “+ Baris”: its code, Tab, its words."""
    p.tombol("+ Baris")
    p.pilih_menu(jenis)
    assert p.kursor() == "Kode"
    tulis(p, kode, uraian)


def buat_renstra(p: Petugas, *tahun: str) -> None:
    """“Renstra baru”, the years with Tab between them, Enter."""
    p.buka_tab("Renstra")
    p.tombol("Renstra baru")
    p.ketik("⇥".join(tahun), "⏎")


def dokumen(p: Petugas) -> TahunKinerja:
    return p.jendela.sesi.dokumen


def simpul(dok: TahunKinerja, teks: str) -> RenstraSimpul:
    return next(s for s in dok.renstra_simpul if teks in (s.kode, s.uraian))


def angka(tercetak: str) -> list[Isian]:
    """Figures as the paper prints them, read by another way than the window's."""
    return [Angka(Decimal(t.split()[0].rstrip("%").replace(".", "").replace(",", "."))) for t in tercetak.split("\t")]


def rupiah(tercetak: str) -> list[int]:
    return [int(Decimal(t.replace(".", "").replace(",", ".")) * 1_000_000) for t in tercetak.split("\t")]


def isi(dok: TahunKinerja) -> dict[str, list[object]]:
    """All rows of the Renstra without the count of their edits, which undoing goes on counting."""
    return {
        noun: sorted((_polos(b) for b in dok.baris(noun)), key=str)
        for noun in KOLOM_NOUN
        if noun.startswith(("renstra", "roadmap", "isu"))
    }


def _polos(baris: object) -> object:
    assert isinstance(baris, NounBersama)
    return replace(baris, versi=1, lineage="")


def periksa_kanwil(dok: TahunKinerja) -> None:
    """Every figure of the paper, from what the file gives back."""
    (renstra,) = dok.renstra
    assert (renstra.dari, renstra.sampai, renstra.tahun_kolom) == (2025, 2029, tuple(range(2025, 2030)))
    assert [(c.simpul.kode, c.simpul.uraian) for c in pohon(dok, renstra)] == [(k, u) for _, k, u in POHON]
    assert [c.dalam for c in pohon(dok, renstra)] == [0, 1, 2, 3, 0, 1, 2, 2]
    for kode, tercetak in TARGET.items():
        assert [target_simpul(dok, simpul(dok, kode), t) for t in renstra.tahun_kolom] == angka(tercetak)
    for kode, tercetak in ALOKASI.items():
        assert [alokasi_simpul(dok, simpul(dok, kode), t) for t in renstra.tahun_kolom] == rupiah(tercetak)
    assert [total_alokasi(dok, renstra)] == rupiah(TOTAL["Jumlah alokasi"])
    assert simpul(dok, "IKK 19.1").satuan == "%"
    for n, baris in enumerate(BUTIR):
        for tahun, butir in zip(renstra.tahun_kolom, baris, strict=True):
            ada = [b.uraian for b in dok.roadmap_butir if b.untuk_tahun == tahun]
            assert f"{'abc'[n]}. {ada[n]}" == butir
    urut = sorted(dok.renstra_pantau, key=lambda x: (list(JenisPantau).index(x.jenis), x.urutan))
    pantau = [(str(x.jenis), x.bentuk, str(x.periode)) for x in urut]
    assert pantau == [
        *((str(JenisPantau.MONITORING), b, t) for b, t in MONITORING),
        (str(JenisPantau.EVALUASI), EVALUASI, "Semester"),
    ]


@tanpa_layar
def test_renstra_kanwil_dari_kosong(masuk: Callable[[Path], Petugas], tmp_path: Path) -> None:
    """001: the tree typed, targets and alokasi pasted, one amount for two indikator, roadmap and plans; saved by itself."""
    path = buat_baru(tmp_path / "kanwil.kinerja", "417799", "Kantor Wilayah Baru", "Kanwil", 2026)
    p = masuk(path)
    buat_renstra(p, "2025", "2029")
    for jenis, kode, uraian in POHON:
        tambah(p, jenis, kode, uraian)
    for kode in ("SK 17", "SK 19"):
        p.isi(kode, "Lokasi", "Kantor Wilayah")
    for kode, blok in TARGET.items():
        p.klik(kode, "Target 2025")
        p.tempel(blok)
    for kode, blok in ALOKASI.items():
        p.klik(kode, "Alokasi 2025")
        p.tempel(blok)
        p.isi(kode, "Pelaksana", "Kanwil Ditjenpas")
    p.klik("IKK 19.1", "Alokasi 2025")
    p.tombol("Susunan")
    p.pilih_menu("Gabung alokasi dengan baris berikut")
    assert p.lihat("IKK 19.1", "Target 2025", "Target 2029", "Satuan") == ("100 %", "100 %", "%")
    assert p.lihat("IKK 19.2", "Target 2025", "Target 2026", "Target 2027", "Target 2028", "Target 2029") == (
        "3,51", "3,52", "3,53", "3,54", "3,55",
    )  # fmt: skip
    for baris, total in TOTAL.items():
        assert p.lihat(baris, "Total alokasi") == total
    assert p.lihat("Jumlah alokasi", "Alokasi 2025", "Alokasi 2026") == ("3.940,43", "15.453")

    p.tombol("Roadmap")
    p.tombol("+ Aspek")
    p.klik(0, "Aspek")
    p.ketik("Sarana dan Prasarana⏎")
    p.klik(0, "2025")
    p.tempel("\n".join("\t".join(baris) for baris in BUTIR))
    assert p.lihat(2, "2029") == "c. Peningkatan anggaran rutin untuk preventive maintenance fasilitas"
    p.klik(0, "2025")
    p.tombol("Status")
    p.pilih_menu("Selesai")
    assert "Selesai" in p.petunjuk(0, "2025")

    p.tombol("Monitoring & evaluasi")
    for n, (bentuk, periode) in enumerate(MONITORING):
        p.klik("IKK 17.1", "Bentuk monitoring")
        if n:
            p.tombol("+ Monitoring")
        p.tempel(f"{bentuk}\t{periode}")
    p.klik("IKK 17.1", "Bentuk evaluasi")
    p.tempel(f'"{EVALUASI}"\tSemester')
    periksa_kanwil(dokumen(p))

    # All the way back, and there again.
    lama, langkah = isi(dokumen(p)), 0
    while p.jendela.aksi("aksiUrungkan").isEnabled():
        p.tekan("Ctrl+Z")
        langkah += 1
    assert not dokumen(p).renstra
    assert langkah > 20
    for _ in range(langkah):
        p.tekan("Ctrl+Y")
    assert isi(dokumen(p)) == lama

    p.tutup_jendela()
    q = masuk(path)
    q.buka_tab("Renstra")
    for baris, total in TOTAL.items():
        assert q.lihat(baris, "Total alokasi") == total
    periksa_kanwil(dokumen(q))


@tanpa_layar
def test_renstra_rutan_dengan_kolom_sebelum_tahunnya(masuk: Callable[[Path], Petugas], tmp_path: Path) -> None:
    """002 T3.5: Renstra 2022-2024 with columns 2021-2024, no codes; all targets pasted as one block over the sasaran rows."""
    path = buat_baru(tmp_path / "rutan.kinerja", "407799", "Rumah Tahanan Negara Kelas IIB Baru", "Rutan", 2023)
    p = masuk(path)
    buat_renstra(p, "2022", "2024", "2021")
    for sasaran, indikator in SOE:
        tambah(p, "Sasaran kegiatan", "", sasaran)
        for nomor, (uraian, _) in enumerate(indikator):
            if not nomor:
                tambah(p, "Indikator", "", uraian)
                continue
            p.tekan("Ctrl+Shift+=")
            tulis(p, "", uraian)
    assert [j for j in p.judul() if j.startswith("Target")] == [f"Target {t}" for t in range(2021, 2025)]
    p.klik(1, "Target 2021")
    blok = []
    for sasaran, indikator in SOE:
        blok += [*(["\t\t\t"] if sasaran != SOE[0][0] else []), *(target for _, target in indikator)]
    p.tempel("\n".join(blok))
    if (dialog := p.tabel.papan.dialog) is not None:
        setuju = next(j for j in p.jawaban() if j.startswith("Tempel"))
        p.tombol(setuju)
        assert not dialog.isVisible()
    assert "sel ditempel" in p.pesan()
    p.tutup_jendela()

    q = masuk(path)
    q.buka_tab("Renstra")
    dok = dokumen(q)
    assert dok.renstra[0].rentang == "2022-2024"
    for _, indikator in SOE:
        for uraian, target in indikator:
            satu = simpul(dok, uraian)
            assert [target_simpul(dok, satu, t) for t in range(2021, 2025)] == angka(target)
            assert satu.satuan == ("%" if "%" in target else "Layanan" if "Layanan" in target else "")
    assert q.lihat("Nilai SMART", "Target 2021", "Target 2024") == ("100", "100")
    assert q.lihat("Jumlah Layanan Perkantoran", "Target 2023") == "1 Layanan"
