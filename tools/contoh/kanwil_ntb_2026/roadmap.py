"""The roadmap of 001 3.3: six aspek, and per year 2025 to 2029 what is to be done (printed as a., b., c.).

The column "Satuan Kerja" is empty in the paper: every aspek is the Kanwil's own.
"""

from __future__ import annotations

ROADMAP = (
    (
        "Sarana dan Prasarana",
        (
            (
                "Renovasi ruang kerja divisi Pemasyarakatan",
                "Pembuatan layanan pusat data pemasyarakatan",
                "Melakukan pinjam pakai peralatan perkantoran",
            ),
            (
                "Pengadaan peralatan perkantoran",
                "Perencanaan Pembangunan gedung Kanwil",
                "Perencanaan Pembangunan Rumah Dinas Kanwil",
            ),
            (
                "Pengadaan peralatan perkantoran",
                "Pembuatan Parkiran",
                "Perencanaan Pembangunan Rumah Dinas Kanwil",
            ),
            (
                "Pengadaan peralatan perkantoran",
                "Pembangunan Gedung Kanwil",
                "Pembangunan Rumah Dinas Kanwil",
            ),
            (
                "Pengadaan peralatan perkantoran",
                "Pembangunan Gedung Kanwil",
                "Peningkatan anggaran rutin untuk preventive maintenance fasilitas",
            ),
        ),
    ),
    (
        "Barang Milik Negara (BMN) dan Perangkat Operasional",
        (
            (
                "Pengadaan BMN berupa komputer, printer, dan scanner, Mobil dinas",
                "BMN kelengkapan untuk renovasi ruang kerja",
                "Inventarisasi dan penataan ulang data BMN",
            ),
            (
                "Pengadaan perangkat keamanan (CCTV & alarm)",
                "Kalibrasi dan pemeliharaan perangkat pendukung layanan",
                "Perbaikan perangkat jaringan internet",
            ),
            (
                "Peningkatan standar pemeliharaan (maintenance)",
                "Pengadaan kendaraan operasional terbatas",
                "Pemutakhiran dokumen kepemilikan BMN",
            ),
            (
                "Penambahan perangkat layanan publik digital",
                "Rehabilitasi BMN rusak ringan",
                "Pengadaan Belanja Modal BMN",
            ),
            (
                "Evaluasi total kondisi BMN Kanwil",
                "Penghapusan BMN tidak layak pakai",
                "Perencanaan pengadaan BMN periode selanjutnya",
            ),
        ),
    ),
    (
        "Kerjasama",
        (
            (
                "Perjanjian Kerja Sama dengan Pemda untuk pembinaan narapidana",
                "PKS dengan lembaga pendidikan terkait pelatihan warga binaan",
                "Kerja sama penyuluhan hukum",
            ),
            (
                "Kerja sama dengan lembaga sosial terkait program pembinaan",
                "PKS dengan instansi keamanan untuk penguatan pengawasan",
                "Penjalinan kerja sama CSR perusahaan",
            ),
            (
                "Pembaruan PKS dengan mitra strategis",
                "Penambahan kerja sama dengan lembaga kesehatan mental",
                "Kerja sama pemberdayaan ekonomi pasca-bebas",
            ),
            (
                "Kerja sama pelatihan vokasional untuk warga binaan",
                "Penguatan kolaborasi dengan aparat penegak hukum",
                "Evaluasi efektivitas seluruh kerja sama",
            ),
            (
                "Perluasan jaringan mitra strategis",
                "Modernisasi PKS berbasis digital",
                "Penyusunan rencana kerja sama periode 2030–2034",
            ),
        ),
    ),
    (
        "Kelembagaan",
        (
            (
                "Kajian peningkatan kualitas layanan pemasyarakatan",
                "Penyusunan SOP kelembagaan terbaru",
                "Kajian beban kerja unit teknis",
            ),
            (
                "Proses usulan peningkatan status unit layanan",
                "Penataan struktur organisasi internal",
                "Evaluasi fungsi dan tugas tiap subbagian",
            ),
            (
                "Penyempurnaan SOP berdasarkan hasil evaluasi",
                "Penyesuaian kelembagaan dengan regulasi terbaru",
                "Penguatan fungsi koordinasi antar-divisi",
            ),
            (
                "Reformulasi kebijakan internal",
                "Penguatan standar layanan berbasis digital",
                "Harmonisasi kelembagaan dengan Kanwil lain",
            ),
            (
                "Evaluasi kelembagaan menyeluruh",
                "Penyusunan blueprint kelembagaan jangka panjang",
                "Persiapan restrukturisasi organisasi",
            ),
        ),
    ),
    (
        "Sumber Daya Manusia",
        (
            (
                "Perjanjian Kerja Sama pelatihan dengan lembaga diklat pemerintah",
                "Pelatihan dasar administrasi dan kepegawaian",
                "Peningkatan kompetensi operator aplikasi pemasyarakatan",
            ),
            (
                "Pelatihan lanjutan terkait keamanan pemasyarakatan",
                "Bimbingan teknis pengelolaan BMN dan arsip",
                "Pelatihan komunikasi layanan publik",
            ),
            (
                "Sertifikasi kompetensi pegawai bidang teknis",
                "Workshop peningkatan integritas dan etika kerja",
                "Pelatihan mitigasi risiko",
            ),
            (
                "Pengadaan CPNS",
                "Pendampingan kompetensi digital aparatur",
                "Evaluasi kompetensi pegawai",
            ),
            (
                "Pengembangan SDM berbasis kinerja",
                "Penyusunan pola karier pegawai",
                "Rencana peningkatan kompetensi jangka panjang",
            ),
        ),
    ),
    (
        "Tata Laksana",
        (
            (
                "Penyusunan pedoman kerja baru",
                "Penyusunan Standar Operasional Prosedur (SOP)",
                "Penataan alur layanan administrasi",
            ),
            (
                "Digitalisasi proses tata usaha",
                "Pembaruan SOP sesuai revisi regulasi",
                "Implementasi aplikasi monitoring layanan",
            ),
            (
                "Penyesuaian tata laksana berbasis risk management",
                "Penguatan monitoring dan evaluasi internal",
                "Perbaikan tata laksana arsip",
            ),
            (
                "Integrasi layanan berbasis aplikasi pusat",
                "Modernisasi sistem kerja harian",
                "Optimalisasi layanan publik berbasis digital",
            ),
            (
                "Evaluasi tata laksana lima tahunan",
                "Penyusunan dokumen tata laksana periode berikutnya",
                "Peningkatan efisiensi prosedur administrasi",
            ),
        ),
    ),
)
