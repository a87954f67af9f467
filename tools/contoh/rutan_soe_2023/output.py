"""The outputs of T3.3: its order and words of the sasaran, and per indikator the output with what is said about it.

T3.3 puts all under the program "Pembinaan dan Penyelenggaraan Pemasyarakatan"; the example keeps the programs of the PK.
It repeats the output of 3.3 over 3.4 and prints that of 3.4 below its row; each stands here at its own indikator. Beside
lansia it prints 74% and 92,5 where T3.2 has 80% and 94,11, for 4.4 it prints 1 Layanan where T3.2 has none: one figure can
hold, T3.2's. It leaves 4.6 to 4.9 out.
"""

from __future__ import annotations

BAGIAN = "capaian-output"

# Kode of the sasaran: words in T3.3 and its place there.
SASARAN = {
    "2": ("Meningkatnya Pelayanan Tahanan", 1),
    "1": (
        "Meningkatnya Pelayanan Perawatan Narapidana/Tahanan/Anak, Pengendalian Penyakit Menular dan Peningkatan Kualitas "
        "Hidup Narapidana Peserta Rehabilitasi Narkotika",
        2,
    ),
    "3": ("Meningkatnya Kualitas Penyelenggaraan Pemasyarakatan di Bidang Keamanan dan Ketertiban", 3),
    "4": ("Meningkatnya Layanan Dukungan Manajemen", 4),
}

# Kode: output, uraian.
OUTPUT = {
    "2.1": (
        "Persentase Menurunnya Tahanan Yang Overstaying",
        "Menurunnya Tahanan Yang Overstaying sudah berjalan sesuai dengan prosedur",
    ),
    "2.2": (
        "Persentase Tahanan Yang Memperoleh Layanan Penyuluhan Hukum",
        "Persentase Tahanan Yang Memperoleh Layanan Penyuluhan Hukum di Rumah Tahanan Negara Kelas IIB SoE sudah "
        "dilaksanakan sesuai dengan peraturan yang berlaku",
    ),
    "2.3": (
        "Persentase Tahanan Yang Memperoleh Fasilitasi Bantuan Hukum",
        "Tahanan Yang Memperoleh Fasilitasi Bantuan Hukum di Rumah Tahanan Negara Kelas IIB SoE sudah dilaksanakan sesuai "
        "dengan peraturan yang berlaku",
    ),
    "1.1": (
        "Persentase pemenuhan layanan makanan bagi Tahanan / Narapidana / Anak sesuai dengan standar",
        "pemenuhan layanan makanan bagi Tahanan /Narapidana di Rumah Tahanan Negara Kelas IIB SoE sesuai dengan standar dan "
        "aturan yang berlaku",
    ),
    "1.2": (
        "Persentase Tahanan / Narapidana / Anak mendapatkan layanan kesehatan (preventif) secara berkualitas",
        "Tahanan /Narapidana di Rumah Tahanan Negara Kelas IIB SoE mendapatkan layanan kesehatan (preventif) secara "
        "berkualitas",
    ),
    "1.3": (
        "Persentase Tahanan dan Narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal",
        "Persentase Tahanan dan Narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal",
    ),
    "1.4": (
        "Persentase Tahanan / Narapidana / Anak yang mengalami gangguan mental dapat tertangani",
        "Tahanan/Narapidana di Rumah Tahanan Negara Kelas IIB SoE yang mengalami gangguan mental dapat tertangani",
    ),
    "1.5": (
        "Persentase tahanan / narapidana lansia yang mendapatkan layanan kesehatan sesuai standar",
        "tahanan/narapidana di Rumah Tahanan Negara Kelas IIB SoE lansia yang mendapatkan layanan kesehatan sesuai standar",
    ),
    "1.6": (
        "Persentase tahanan/narapidana/anak berkebutuhan khusus (Disabilitas) yang mendapatkan layanan kesehatan sesuai "
        "standar",
        "tahanan/narapidana di Rumah Tahanan Negara Kelas IIB SoE berkebutuhan khusus (Disabilitas) yang mendapatkan layanan "
        "kesehatan sesuai standar",
    ),
    "1.7": (
        "Persentase keberhasilan penanganan penyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB Positif (berhasil "
        "sembuh)",
        "keberhasilan penanganan penyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB Positif di Rumah Tahanan Negara "
        "Kelas IIB SoE (berhasil sembuh)",
    ),
    "1.8": (
        "Persentase perubahan kualitas hidup pecandu / penyalahgunaan / korban penyalahgunaan narkotika",
        "Terjadi perubahan kualitas hidup pecandu / penyalahguna / korban penyalahgunaan narkotika",
    ),
    "3.1": (
        "Persentase Pengaduan Yang Ditindaklanjuti Sesuai Standar",
        "Pengaduan Yang Ditindaklanjuti Sesuai Standar",
    ),
    "3.2": (
        "Persentase Gangguan Kamtib Yang Dapat Dicegah",
        "Gangguan Kamtib di Rumah Tahanan Negara Kelas IIB SoE Yang Dapat Dicegah dan berlaku sesuai dengan aturan dan "
        "prosedur yang berlaku",
    ),
    "3.3": (
        "Terjadinya Kepatuhan Dan Disiplin Terhadap Tata Tertib Oleh Tahanan / Narapidana / Anak Pelaku Gangguan Kamtib di "
        "Rumah Tahanan Negara Kelas IIB SoE",
        "Persentase Kepatuhan Dan Disiplin Terhadap Tata Tertib Oleh Tahanan / Narapidana / Anak Pelaku Gangguan Kamtib",
    ),
    "3.4": (
        "Pemulihan Kondisi Keamanan Pasca Gangguan Kamtib di Rumah Tahanan Negara Kelas IIB SoE dilaksanakan Secara Tuntas",
        "Persentase Pemulihan Kondisi Keamanan Pasca Gangguan Kamtib Secara Tuntas",
    ),
    "4.1": (
        "Tersusunnya dokumen rencana kerja, anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat waktu",
        "Dokumen Rencana Kerja, Anggaran UPT Pemasyarakatan dan pelaporan yang akuntabel tepat waktu",
    ),
    "4.2": (
        "Tersusunnya dokumen pengelolaan BMN dan Kerumahtanggaan di Rumah Tahanan Negara Kelas IIB SoE sudah dilaksanakan "
        "sesuai dengan aturan yang berlaku",
        "Tersusunnya dokumen pengelolaan BMN dan Kerumah tanggaan",
    ),
    "4.3": (
        "Terpenuhinya data dan peningkatan kompetensi pegawai Rumah Tahanan Negara Kelas IIB SoE",
        "Terpenuhinya data dan peningkatan kompetensi pegawai pemasyarakatan",
    ),
    "4.4": (
        "Tersusunnya Dokumen Pelaksanaan Anggaran dan laporan keuangan di Rumah Tahanan Negara Kelas IIB SoE yang akuntabel "
        "dan tepat waktu",
        "Tersusunnya Dokumen Pelaksanaan Anggaran dan laporan keuangan yang akuntabel dan tepat waktu",
    ),
    "4.5": ("terjadi peningkatan Jumlah Layanan Perkantoran", "Jumlah Layanan Perkantoran"),
}
