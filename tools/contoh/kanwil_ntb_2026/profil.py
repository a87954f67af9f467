"""Aset and satker of the Kanwil as the Renstra 2025-2029 lists them (001 Tabel 1.1 and the text of gambar 1.5)."""

from __future__ import annotations

from ..pembangun import Pembangun

JAJARAN: tuple[tuple[str, str, int | None], ...] = (
    ("Kantor Wilayah", "Jalan Majapahit 44 Kota Mataram", 82),
    ("Lapas Kelas IIA Lombok Barat", "Jl. Pramuka, Dusun Pemangket Kab. Lombok Barat", 131),
    ("Lapas Kelas IIA Sumbawa Besar", "Kec. Unter Iwes, Kabupaten Sumbawa", 87),
    ("Lapas Kelas IIB Dompu", "Kec. Woja, Kabupaten Dompu", None),
    ("Lapas Kelas IIB Selong", "Sandubaya, Kec. Selong, Kab. Lombok Timur", 76),
    ("Lapas Terbuka Kelas IIB Lombok Tengah", "Desa Selebung, Batukliang, Kabupaten Lombok Tengah", 65),
    ("LPKA Kelas II Lombok Tengah", "Selebung, Kec. Batukliang, Kab. Lombok Tengah", 61),
    ("Lapas Perempuan Kelas III Mataram", "Jl. Hos Cokroaminoto No.5, Kota Mataram", 89),
    ("Bapas Kelas I Mataram", "Jl. Kokok Segara Raya, Kota Mataram", 60),
    ("Bapas Kelas II Sumbawa Besar", "Kec. Unter Iwes, Kabupaten Sumbawa", 22),
    ("Rutan Kelas IIB Praya", "Jl. Basuki Rahmat No.2, Praya, Kabupaten Lombok Tengah", 81),
    ("Rutan Kelas IIB Raba Bima", "Jl. Langsung, Rabangodu, Kec. Raba, Kab. Bima", 59),
)
"""(nama, alamat, jumlah SDM); the paper leaves the staff of Dompu open."""

ASET = (
    ("Tanah", "Pinjam Pakai", 4, "bidang"),
    ("Tanah", "Milik Sendiri", 1, "bidang"),
    ("Rumah Negara", "Pinjam Pakai", 7, "unit"),
    ("Rumah Negara", "Milik Sendiri", 4, "unit"),
    ("Peralatan dan Mesin", "Milik Sendiri", 340, "unit"),
    ("Peralatan dan Mesin", "Pinjam Pakai", 169, "unit"),
    ("Peralatan dan Mesin", "", 14, "unit"),
    ("Kendaraan Bermotor", "Sewa", 4, "unit"),
    ("Kendaraan Bermotor", "", 9, "unit"),
)
"""(jenis, status, jumlah, satuan); without a status: what is left of the paper's 523 and 13 after the statuses it names."""


def susun(b: Pembangun) -> None:
    for urutan, (nama, alamat, jumlah) in enumerate(JAJARAN, 1):
        b.tambah(
            "satker_jajaran", f"jajaran/{nama}", nama=nama, alamat=alamat, jumlah_sdm=jumlah, urutan=urutan
        )  # fmt: skip
    for urutan, (jenis, status, jumlah_aset, satuan) in enumerate(ASET, 1):
        b.tambah(
            "aset", f"aset/{jenis}/{status}", jenis=jenis, status=status, jumlah=jumlah_aset, satuan=satuan,
            urutan=urutan,
        )  # fmt: skip
