"""The decree of 003, with its considerations, ten legal bases and five diktum.

Read from the paper, printed → written here: Pemasarakatan → Pemasyarakatan; KANTOR WILAYAH WILAYAH → Kantor Wilayah;
"Keuangan Negara Lembaran" → "Keuangan Negara (Lembaran"; no space after the stroke of keberhasilan/kegagalan and
perkembangan/kemajuan. *kata* is printed in italics. Official and subject are printed in capitals and kept in ordinary
letters.
"""

from __future__ import annotations

from datetime import date

from tools.contoh.renaksi import Diktum, Surat

SURAT = Surat(
    tempat="Ternate",
    tanggal=date(2024, 2, 27),
    nomor="W.29.PAS.PAS.8-236-PR.02.02 TAHUN 2024",
    pejabat="Kepala Balai Pemasyarakatan Kelas II Ternate",
    tentang=(
        "Rencana Aksi atas Perjanjian Kinerja Tahun 2024 di Balai Pemasyarakatan Kelas II Ternate Kantor Wilayah "
        "Kementerian Hukum dan Hak Asasi Manusia Maluku Utara"
    ),
    menetapkan=(
        "KEPUTUSAN KEPALA BALAI PEMASYARAKATAN KELAS II TERNATE TENTANG RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN "
        "2024 BALAI PEMASYARAKATAN KELAS II TERNATE"
    ),
    menimbang=(
        "Bahwa dalam rangka penetapan Rencana Aksi Balai Pemasyarakatan Kelas II Ternate Tahun 2024, maka perlu "
        "dikeluarkan Keputusan Kepala Balai Pemasyarakatan Kelas II Ternate tentang Rencana Aksi atas Perjanjian "
        "Kinerja Tahun 2024 di Lingkungan Balai Pemasyarakatan Kelas II Ternate.",
    ),
    mengingat=(
        "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2003 "
        "Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);",
        "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik "
        "Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);",
        "Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025 "
        "(Lembaran Negara Republik Indonesia Tahun 2007 Nomor 33, Tambahan Lembaran Negara Republik Indonesia Nomor "
        "4700);",
        "Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara (Lembaran Negara Republik Indonesia Tahun 2008 "
        "Nomor 166, Tambahan Lembaran Negara Republik Indonesia Nomor 4916);",
        "Peraturan Presiden Nomor 18 Tahun 2020 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun 2020-2024 "
        "(Lembaran Negara Republik Indonesia Tahun 2020 Nomor 10);",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk "
        "Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah "
        "(Berita Negara Republik Indonesia Tahun 2014 Nomor 1842);",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 33 Tahun 2020 tentang Rencana Strategis Kementerian "
        "Hukum dan Hak Asasi Manusia Tahun 2020-2024 (Berita Negara Republik Indonesia Tahun 2020 Nomor 1639);",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi "
        "Akuntabilitas Kinerja Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2021 Nomor 1569);",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 28 Tahun 2023 tentang Organisasi dan Tata Kerja "
        "Kementerian Hukum dan Hak Asasi Manusia (Berita Negara Republik Indonesia Tahun 2023 Nomor 900);",
        "Keputusan Menteri Hukum dan Hak Asasi Manusia nomor M.HH.01.OT.01.01 Tahun 2024 tentang Rencana Aksi "
        "Percepatan Perjanjian Kinerja Tahun 2024 di lingkungan Kementerian Hukum dan Hak Asasi Manusia.",
    ),
    diktum=(
        Diktum(
            "Rencana Aksi atas Perjanjian Kinerja Tahun 2024 di Balai Pemasyarakatan Kelas II Ternate sebagaimana "
            "tersebut dalam lampiran keputusan ini, merupakan sarana pengendalian capaian target sasaran kegiatan dan "
            "indikator kinerja kegiatan dalam mencapai target Perjanjian Kinerja yang telah diperjanjikan oleh Kepala "
            "Balai Pemasyarakatan Kelas II Ternate dengan Kepala Kantor Wilayah Kementerian Hukum dan HAM Maluku Utara"
        ),
        Diktum(
            "Rencana Aksi atas Perjanjian Kinerja bertujuan untuk:",
            (
                "Sebagai wujud nyata komitmen antara penerima dan pemberi amanah untuk meningkatkan integritas, "
                "akuntabilitas, transparansi, dan kinerja Aparatur;",
                "Menciptakan tolok ukur kinerja sebagai dasar evaluasi kinerja Aparatur;",
                "Sebagai dasar penilaian keberhasilan/kegagalan pencapaian tujuan dan sasaran organisasi dan sebagai "
                "dasar pemberian penghargaan dan sanksi;",
                "Sebagai dasar bagi pemberi amanah untuk melakukan monitoring, evaluasi dan supervisi atas "
                "perkembangan/kemajuan kinerja penerima amanah; dan",
                "Sebagai dasar dalam penetapan sasaran kinerja pegawai.",
            ),
        ),
        Diktum(
            "Seluruh Pejabat Struktural dan Pegawai di lingkungan Balai Pemasyarakatan Kelas II Ternate wajib "
            "melaksanakan, memantau, mengevaluasi, dan melaporkan pelaksanaan dari Rencana Aksi atas Perjanjian "
            "Kinerja Tahun 2024 Balai."
        ),
        Diktum(
            "Laporan sebagaimana dimaksud pada Diktum KETIGA dilaksanakan melalui mekanisme sebagai berikut:",
            (
                "Setiap bagian atau sub seksi bertanggung jawab atas seluruh laporan capaian rencana aksi Balai "
                "Pemasyarakatan Kelas II Ternate;",
                "Pelaporan capaian rencana aksi dilakukan dengan mengisi *matriks* serta bukti pendukung melalui *link* "
                "yang akan disampaikan kemudian;",
                "Seluruh bagian atau sub seksi menyusun laporan tertulis hasil evaluasi mandiri (*self assessment*) "
                "terhadap pelaksanaan capaian rencana aksi;",
                "Waktu pelaporan capaian rencana aksi dilaksanakan setiap bulannya pada tanggal 5 bulan berikutnya;",
                "Evaluasi capaian Rencana Aksi Balai Pemasyarakatan Kelas II Ternate dilakukan setiap semester "
                "melalui rapat koordinasi capaian kinerja Balai Pemasyarakatan Kelas II Ternate.",
            ),
        ),
        Diktum("Keputusan ini mulai berlaku sejak tanggal ditetapkan."),
    ),
)
