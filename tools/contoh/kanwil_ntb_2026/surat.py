"""The decree of 000, with its considerations, seven legal bases and five diktum.

Read from the paper, printed → written here: Pemasarakatan → Pemasyarakatan; dilingkungan → di lingkungan.
"Ditetapkan di Ternate" is what the paper prints, though the office sits in Mataram: the slip is kept, for it is what the
checks have to find. A space after the stroke of keberhasilan/kegagalan and perkembangan/kemajuan is dropped; *kata* is
printed in italics. Official and subject are printed in capitals and kept in ordinary letters.
"""

from __future__ import annotations

from datetime import date

from tools.contoh.renaksi import Diktum, Surat

SURAT = Surat(
    tempat="Ternate",
    tanggal=date(2026, 3, 16),
    nomor="WP.21-72.PR.01.03 TAHUN 2026",
    pejabat="Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat",
    tentang=(
        "Rencana Aksi atas Perjanjian Kinerja Tahun 2026 di lingkungan Kantor Wilayah Direktorat Jenderal "
        "Pemasyarakatan Nusa Tenggara Barat"
    ),
    menetapkan=(
        "KEPUTUSAN KEPALA KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN NUSA TENGGARA BARAT TENTANG RENCANA AKSI "
        "ATAS PERJANJIAN KINERJA TAHUN 2026 KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN NUSA TENGGARA BARAT"
    ),
    menimbang=(
        "Bahwa dalam rangka penetapan Rencana Aksi atas Perjanjian Kinerja Kantor Wilayah Direktorat Jenderal "
        "Pemasyarakatan Nusa Tenggara Barat Tahun 2026, maka perlu dikeluarkan Keputusan Kepala Kantor Wilayah "
        "Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat tentang Rencana Aksi atas Perjanjian Kinerja Tahun "
        "2026 di lingkungan Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat.",
    ),
    mengingat=(
        "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2003 "
        "Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);",
        "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik "
        "Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);",
        "Undang-undang (UU) Nomor 61 Tahun 2024 tentang Perubahan atas Undang-Undang Nomor 39 Tahun 2008 tentang "
        "Kementerian Negara (Lembaran Negara Republik Indonesia Tahun 2024 Nomor 225, Tambahan Lembaran Negara "
        "Republik Indonesia Nomor 6994);",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk "
        "Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah "
        "(Berita Negara Republik Indonesia Tahun 2014 Nomor 1842);",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi "
        "Akuntabilitas Kinerja Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2021 Nomor 1569);",
        "Peraturan Menteri Imigrasi dan Pemasyarakatan Nomor 1 Tahun 2024 tentang Organisasi dan Tata Kerja "
        "Kementerian Imigrasi dan Pemasyarakatan (Berita Negara Republik Indonesia Tahun 2024 Nomor 867);",
        "Peraturan Menteri Imigrasi dan Pemasyarakatan Nomor 4 Tahun 2024 tentang Organisasi dan Tata Kerja Kantor "
        "Wilayah Direktorat Jenderal Pemasyarakatan (Berita Negara Republik Indonesia Tahun 2024 Nomor 985).",
    ),
    diktum=(
        Diktum(
            "Rencana Aksi atas Perjanjian Kinerja Tahun 2026 di lingkungan Kantor Wilayah Direktorat Jenderal "
            "Pemasyarakatan Nusa Tenggara Barat sebagaimana tersebut dalam lampiran keputusan ini, merupakan sarana "
            "pengendalian capaian target sasaran kegiatan dan indikator kinerja kegiatan dalam mencapai target "
            "Perjanjian Kinerja yang telah diperjanjikan oleh Kepala Kantor Wilayah Direktorat Jenderal "
            "Pemasyarakatan Nusa Tenggara Barat dengan Direktur Jenderal Pemasyarakatan."
        ),
        Diktum(
            "Rencana Aksi atas Perjanjian Kinerja bertujuan untuk :",
            (
                "Sebagai wujud nyata komitmen antara penerima dan pemberi amanah untuk meningkatkan integritas, "
                "akuntabilitas, transparansi, dan kinerja Aparatur;",
                "Menciptakan tolok ukur kinerja sebagai dasar evaluasi kinerja Aparatur;",
                "Sebagai dasar penilaian keberhasilan/kegagalan pencapaian tujuan dan sasaran organisasi dan sebagai "
                "dasar pemberian penghargaan dan sanksi;",
                "Sebagai dasar bagi pemberi amanah untuk melakukan monitoring, evaluasi dan supervisi atas "
                "perkembangan/kemajuan kinerja penerima amanah; dan",
                "Sebagai dasar dalam penetapan sasaran kinerja Pegawai.",
            ),
        ),
        Diktum(
            "Seluruh Bagian di lingkungan Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat wajib "
            "melaksanakan, memantau, mengevaluasi, dan melaporkan pelaksanaan dari Rencana Aksi atas Perjanjian "
            "Kinerja Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat Tahun 2026."
        ),
        Diktum(
            "Laporan sebagaimana dimaksud pada Diktum Ketiga dilaksanakan melalui mekanisme sebagai berikut :",
            (
                "Setiap Bagian bertanggung Jawab atas seluruh laporan capaian rencana aksi berdasarkan Bagian;",
                "Pelaporan capaian rencana aksi dilakukan dengan mengisi *matriks* serta bukti pendukung melalui *link* "
                "yang akan disampaikan kemudian;",
                "Seluruh Bagian menyusun laporan tertulis hasil evaluasi mandiri (*self assessment*) terhadap "
                "pelaksanaan capaian rencana aksi;",
                "Waktu pelaporan capaian rencana aksi dilaksanakan setiap bulannya pada tanggal 5 bulan berikutnya;",
                "Evaluasi Rencana Aksi Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat "
                "dilakukan setiap semester melalui rapat koordinasi capaian kinerja Kantor Wilayah Direktorat "
                "Jenderal Pemasyarakatan Nusa Tenggara Barat.",
            ),
        ),
        Diktum("Keputusan ini mulai berlaku sejak tanggal ditetapkan."),
    ),
)
