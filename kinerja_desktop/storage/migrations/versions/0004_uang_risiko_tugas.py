# ruff: noqa: E501
"""Series of years, volume RO, the long form of risks, findings of the pengawas, evaluasi, aset, checks switched off. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABEL = (
    """
CREATE TABLE aset (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    status TEXT NOT NULL,
    jumlah INTEGER,
    satuan TEXT NOT NULL,
    per_tanggal TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_aset PRIMARY KEY (id),
    CONSTRAINT ck_aset_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_aset_jenis CHECK (length(jenis) BETWEEN 1 AND 500),
    CONSTRAINT ck_aset_status CHECK (length(status) BETWEEN 0 AND 60),
    CONSTRAINT ck_aset_jumlah CHECK (jumlah BETWEEN 0 AND 10000000),
    CONSTRAINT ck_aset_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_aset_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_aset_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_aset_id CHECK (length(id) = 36),
    CONSTRAINT ck_aset_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_aset_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_aset_tahun ON aset (tahun)
""",
    """
CREATE TABLE satker_jajaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    nama TEXT NOT NULL,
    alamat TEXT NOT NULL,
    jumlah_sdm INTEGER,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_satker_jajaran PRIMARY KEY (id),
    CONSTRAINT ck_satker_jajaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_satker_jajaran_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_satker_jajaran_alamat CHECK (length(alamat) BETWEEN 0 AND 500),
    CONSTRAINT ck_satker_jajaran_jumlah_sdm CHECK (jumlah_sdm BETWEEN 0 AND 100000),
    CONSTRAINT ck_satker_jajaran_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_satker_jajaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_satker_jajaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_satker_jajaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_satker_jajaran_tahun ON satker_jajaran (tahun)
""",
    """
CREATE TABLE pilihan_periksa (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    kode TEXT NOT NULL,
    alasan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pilihan_periksa PRIMARY KEY (id),
    CONSTRAINT ck_pilihan_periksa_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_pilihan_periksa_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_pilihan_periksa_kode CHECK (length(kode) BETWEEN 1 AND 60),
    CONSTRAINT ck_pilihan_periksa_alasan CHECK (length(alasan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_pilihan_periksa_id CHECK (length(id) = 36),
    CONSTRAINT ck_pilihan_periksa_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pilihan_periksa_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE volume_ro (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    anggaran_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    realisasi TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_volume_ro PRIMARY KEY (id),
    CONSTRAINT ck_volume_ro_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_volume_ro_anggaran_id CHECK (length(anggaran_id) = 36),
    CONSTRAINT ck_volume_ro_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_volume_ro_realisasi CHECK (length(realisasi) BETWEEN 1 AND 12000),
    CONSTRAINT ck_volume_ro_id CHECK (length(id) = 36),
    CONSTRAINT ck_volume_ro_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_volume_ro_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_volume_ro_anggaran_id FOREIGN KEY(anggaran_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_volume_ro_anggaran_id ON volume_ro (anggaran_id)
""",
    """
CREATE INDEX ix_volume_ro_tahun ON volume_ro (tahun)
""",
    """
CREATE TABLE deret_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    kelompok TEXT NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_deret_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_deret_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_deret_anggaran_kelompok CHECK (kelompok IN ('jenis belanja', 'seluruh belanja', 'PNBP', 'hibah')),
    CONSTRAINT ck_deret_anggaran_kode CHECK (length(kode) BETWEEN 0 AND 20),
    CONSTRAINT ck_deret_anggaran_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_deret_anggaran_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_deret_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_deret_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_deret_anggaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_deret_anggaran_tahun ON deret_anggaran (tahun)
""",
    """
CREATE TABLE deret_nilai (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    deret_anggaran_id TEXT NOT NULL,
    tahun_data INTEGER NOT NULL,
    alokasi INTEGER,
    realisasi INTEGER,
    tidak_berlaku TEXT NOT NULL,
    capaian_sumber TEXT,
    sumber TEXT NOT NULL,
    per_tanggal TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_deret_nilai PRIMARY KEY (id),
    CONSTRAINT ck_deret_nilai_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_deret_nilai_deret_anggaran_id CHECK (length(deret_anggaran_id) = 36),
    CONSTRAINT ck_deret_nilai_tahun_data CHECK (tahun_data BETWEEN 1945 AND 2100),
    CONSTRAINT ck_deret_nilai_alokasi CHECK (alokasi BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_deret_nilai_realisasi CHECK (realisasi BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_deret_nilai_tidak_berlaku CHECK (length(tidak_berlaku) BETWEEN 0 AND 1000),
    CONSTRAINT ck_deret_nilai_capaian_sumber CHECK (length(capaian_sumber) BETWEEN 1 AND 20),
    CONSTRAINT ck_deret_nilai_sumber CHECK (length(sumber) BETWEEN 0 AND 200),
    CONSTRAINT ck_deret_nilai_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_deret_nilai_id CHECK (length(id) = 36),
    CONSTRAINT ck_deret_nilai_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_deret_nilai_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_deret_nilai_deret_anggaran_id FOREIGN KEY(deret_anggaran_id) REFERENCES deret_anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_deret_nilai_deret_anggaran_id ON deret_nilai (deret_anggaran_id)
""",
    """
CREATE INDEX ix_deret_nilai_tahun ON deret_nilai (tahun)
""",
    """
CREATE TABLE risiko_pantau (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    risiko_id TEXT NOT NULL,
    periode TEXT NOT NULL,
    status TEXT,
    kemungkinan INTEGER,
    dampak INTEGER,
    catatan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_risiko_pantau PRIMARY KEY (id),
    CONSTRAINT ck_risiko_pantau_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_risiko_pantau_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_risiko_pantau_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_pantau_status CHECK (status IN ('belum', 'berjalan', 'selesai')),
    CONSTRAINT ck_risiko_pantau_kemungkinan CHECK (kemungkinan BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_pantau_dampak CHECK (dampak BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_pantau_catatan CHECK (length(catatan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_risiko_pantau_id CHECK (length(id) = 36),
    CONSTRAINT ck_risiko_pantau_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_risiko_pantau_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_risiko_pantau_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_risiko_pantau_risiko_id ON risiko_pantau (risiko_id)
""",
    """
CREATE INDEX ix_risiko_pantau_tahun ON risiko_pantau (tahun)
""",
    """
CREATE TABLE kejadian_risiko (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    risiko_id TEXT NOT NULL,
    tanggal TEXT,
    uraian TEXT NOT NULL,
    akibat TEXT NOT NULL,
    kerugian INTEGER,
    penanganan TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_kejadian_risiko PRIMARY KEY (id),
    CONSTRAINT ck_kejadian_risiko_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_kejadian_risiko_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_kejadian_risiko_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_kejadian_risiko_uraian CHECK (length(uraian) BETWEEN 1 AND 2000),
    CONSTRAINT ck_kejadian_risiko_akibat CHECK (length(akibat) BETWEEN 0 AND 2000),
    CONSTRAINT ck_kejadian_risiko_kerugian CHECK (kerugian BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_kejadian_risiko_penanganan CHECK (length(penanganan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_kejadian_risiko_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_kejadian_risiko_id CHECK (length(id) = 36),
    CONSTRAINT ck_kejadian_risiko_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_kejadian_risiko_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_kejadian_risiko_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_kejadian_risiko_risiko_id ON kejadian_risiko (risiko_id)
""",
    """
CREATE INDEX ix_kejadian_risiko_tahun ON kejadian_risiko (tahun)
""",
    """
CREATE TABLE temuan_pengawasan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sumber TEXT NOT NULL,
    nomor TEXT NOT NULL,
    tanggal TEXT,
    uraian TEXT NOT NULL,
    rekomendasi TEXT NOT NULL,
    unit_id TEXT,
    risiko_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_temuan_pengawasan PRIMARY KEY (id),
    CONSTRAINT ck_temuan_pengawasan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_temuan_pengawasan_sumber CHECK (length(sumber) BETWEEN 1 AND 120),
    CONSTRAINT ck_temuan_pengawasan_nomor CHECK (length(nomor) BETWEEN 0 AND 200),
    CONSTRAINT ck_temuan_pengawasan_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_temuan_pengawasan_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_temuan_pengawasan_rekomendasi CHECK (length(rekomendasi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_temuan_pengawasan_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_temuan_pengawasan_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_temuan_pengawasan_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_temuan_pengawasan_id CHECK (length(id) = 36),
    CONSTRAINT ck_temuan_pengawasan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_temuan_pengawasan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_temuan_pengawasan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_temuan_pengawasan_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_temuan_pengawasan_risiko_id ON temuan_pengawasan (risiko_id)
""",
    """
CREATE INDEX ix_temuan_pengawasan_tahun ON temuan_pengawasan (tahun)
""",
    """
CREATE INDEX ix_temuan_pengawasan_unit_id ON temuan_pengawasan (unit_id)
""",
    """
CREATE TABLE evaluasi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    periode TEXT NOT NULL,
    unit_id TEXT,
    tanggal TEXT,
    tempat TEXT NOT NULL,
    peserta TEXT NOT NULL,
    penilaian TEXT NOT NULL,
    hasil TEXT NOT NULL,
    penanda_tangan_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_evaluasi PRIMARY KEY (id),
    CONSTRAINT ck_evaluasi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_evaluasi_jenis CHECK (jenis IN ('evaluasi mandiri', 'evaluasi triwulan', 'rapat semester', 'evaluasi tahunan', 'mid-term review')),
    CONSTRAINT ck_evaluasi_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_evaluasi_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_evaluasi_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_evaluasi_tempat CHECK (length(tempat) BETWEEN 0 AND 200),
    CONSTRAINT ck_evaluasi_peserta CHECK (length(peserta) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_penilaian CHECK (length(penilaian) BETWEEN 0 AND 20000),
    CONSTRAINT ck_evaluasi_hasil CHECK (length(hasil) BETWEEN 0 AND 20000),
    CONSTRAINT ck_evaluasi_penanda_tangan_id CHECK (length(penanda_tangan_id) = 36),
    CONSTRAINT ck_evaluasi_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_evaluasi_id CHECK (length(id) = 36),
    CONSTRAINT ck_evaluasi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_evaluasi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_evaluasi_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_evaluasi_penanda_tangan_id FOREIGN KEY(penanda_tangan_id) REFERENCES pejabat (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_evaluasi_penanda_tangan_id ON evaluasi (penanda_tangan_id)
""",
    """
CREATE INDEX ix_evaluasi_tahun ON evaluasi (tahun)
""",
    """
CREATE INDEX ix_evaluasi_unit_id ON evaluasi (unit_id)
""",
    """
CREATE TABLE evaluasi_butir (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    evaluasi_id TEXT NOT NULL,
    renaksi_id TEXT,
    indikator_id TEXT,
    uraian TEXT NOT NULL,
    target TEXT NOT NULL,
    capaian TEXT NOT NULL,
    kendala TEXT NOT NULL,
    penilaian TEXT NOT NULL,
    tindak_lanjut TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_evaluasi_butir PRIMARY KEY (id),
    CONSTRAINT ck_evaluasi_butir_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_evaluasi_butir_evaluasi_id CHECK (length(evaluasi_id) = 36),
    CONSTRAINT ck_evaluasi_butir_renaksi_id CHECK (length(renaksi_id) = 36),
    CONSTRAINT ck_evaluasi_butir_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_evaluasi_butir_uraian CHECK (length(uraian) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_butir_target CHECK (length(target) BETWEEN 0 AND 1000),
    CONSTRAINT ck_evaluasi_butir_capaian CHECK (length(capaian) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_butir_kendala CHECK (length(kendala) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_butir_penilaian CHECK (length(penilaian) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_butir_tindak_lanjut CHECK (length(tindak_lanjut) BETWEEN 0 AND 2000),
    CONSTRAINT ck_evaluasi_butir_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_evaluasi_butir_id CHECK (length(id) = 36),
    CONSTRAINT ck_evaluasi_butir_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_evaluasi_butir_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_evaluasi_butir_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_evaluasi_butir_renaksi_id FOREIGN KEY(renaksi_id) REFERENCES renaksi (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_evaluasi_butir_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_evaluasi_butir_evaluasi_id ON evaluasi_butir (evaluasi_id)
""",
    """
CREATE INDEX ix_evaluasi_butir_indikator_id ON evaluasi_butir (indikator_id)
""",
    """
CREATE INDEX ix_evaluasi_butir_renaksi_id ON evaluasi_butir (renaksi_id)
""",
    """
CREATE INDEX ix_evaluasi_butir_tahun ON evaluasi_butir (tahun)
""",
)

ULANG: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "anggaran": (
        (
            """
CREATE TABLE anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    induk_id TEXT,
    tingkat TEXT NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    jenis_belanja TEXT NOT NULL,
    cetak INTEGER NOT NULL,
    volume TEXT,
    satuan TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_anggaran_induk_id CHECK (length(induk_id) = 36),
    CONSTRAINT ck_anggaran_tingkat CHECK (tingkat IN ('program', 'kegiatan', 'KRO', 'RO', 'komponen', 'subkomponen', 'akun', 'jenis belanja')),
    CONSTRAINT ck_anggaran_kode CHECK (length(kode) BETWEEN 0 AND 60),
    CONSTRAINT ck_anggaran_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_anggaran_jenis_belanja CHECK (length(jenis_belanja) BETWEEN 0 AND 2),
    CONSTRAINT ck_anggaran_cetak CHECK (cetak IN (0, 1)),
    CONSTRAINT ck_anggaran_volume CHECK (length(volume) BETWEEN 1 AND 20),
    CONSTRAINT ck_anggaran_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_anggaran_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_anggaran_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_anggaran_induk_id FOREIGN KEY(induk_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_anggaran_induk_id ON anggaran (induk_id)
""",
            """
CREATE INDEX ix_anggaran_tahun ON anggaran (tahun)
""",
        ),
        {"volume": "NULL", "satuan": "''"},
    ),
    "skor_anggaran": (
        (
            """
CREATE TABLE skor_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    komponen TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    nilai TEXT,
    per_tanggal TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_skor_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_skor_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_skor_anggaran_jenis CHECK (jenis IN ('IKPA', 'NKA')),
    CONSTRAINT ck_skor_anggaran_komponen CHECK (length(komponen) BETWEEN 0 AND 80),
    CONSTRAINT ck_skor_anggaran_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_skor_anggaran_nilai CHECK (length(nilai) BETWEEN 1 AND 12000),
    CONSTRAINT ck_skor_anggaran_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_skor_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_skor_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_skor_anggaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
            """
CREATE INDEX ix_skor_anggaran_tahun ON skor_anggaran (tahun)
""",
        ),
        {"per_tanggal": "NULL"},
    ),
    "tindak_lanjut": (
        (
            """
CREATE TABLE tindak_lanjut (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    kendala_id TEXT,
    temuan_id TEXT,
    evaluasi_id TEXT,
    uraian TEXT NOT NULL,
    unit_id TEXT,
    tenggat TEXT,
    status TEXT NOT NULL,
    hasil TEXT NOT NULL,
    selesai TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_tindak_lanjut PRIMARY KEY (id),
    CONSTRAINT ck_tindak_lanjut_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_tindak_lanjut_kendala_id CHECK (length(kendala_id) = 36),
    CONSTRAINT ck_tindak_lanjut_temuan_id CHECK (length(temuan_id) = 36),
    CONSTRAINT ck_tindak_lanjut_evaluasi_id CHECK (length(evaluasi_id) = 36),
    CONSTRAINT ck_tindak_lanjut_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_tindak_lanjut_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_tindak_lanjut_tenggat CHECK (tenggat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_tindak_lanjut_status CHECK (status IN ('belum', 'berjalan', 'selesai')),
    CONSTRAINT ck_tindak_lanjut_hasil CHECK (length(hasil) BETWEEN 0 AND 2000),
    CONSTRAINT ck_tindak_lanjut_selesai CHECK (selesai GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_tindak_lanjut_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_tindak_lanjut_id CHECK (length(id) = 36),
    CONSTRAINT ck_tindak_lanjut_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_tindak_lanjut_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_tindak_lanjut_kendala_id FOREIGN KEY(kendala_id) REFERENCES kendala (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tindak_lanjut_temuan_id FOREIGN KEY(temuan_id) REFERENCES temuan_pengawasan (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tindak_lanjut_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tindak_lanjut_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_tindak_lanjut_evaluasi_id ON tindak_lanjut (evaluasi_id)
""",
            """
CREATE INDEX ix_tindak_lanjut_kendala_id ON tindak_lanjut (kendala_id)
""",
            """
CREATE INDEX ix_tindak_lanjut_tahun ON tindak_lanjut (tahun)
""",
            """
CREATE INDEX ix_tindak_lanjut_temuan_id ON tindak_lanjut (temuan_id)
""",
            """
CREATE INDEX ix_tindak_lanjut_unit_id ON tindak_lanjut (unit_id)
""",
        ),
        {"temuan_id": "NULL", "evaluasi_id": "NULL"},
    ),
    "risiko": (
        (
            """
CREATE TABLE risiko (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    program TEXT NOT NULL,
    bidang TEXT NOT NULL,
    pernyataan TEXT NOT NULL,
    penanggung_jawab TEXT NOT NULL,
    indikator_id TEXT,
    kemungkinan INTEGER,
    dampak INTEGER,
    kode TEXT NOT NULL,
    kategori TEXT NOT NULL,
    penyebab TEXT NOT NULL,
    sumber_risiko TEXT,
    kendali TEXT,
    uraian_dampak TEXT NOT NULL,
    pengendalian TEXT NOT NULL,
    efektivitas TEXT NOT NULL,
    residu_kemungkinan INTEGER,
    residu_dampak INTEGER,
    opsi TEXT,
    alasan TEXT NOT NULL,
    prioritas INTEGER,
    unit_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_risiko PRIMARY KEY (id),
    CONSTRAINT ck_risiko_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_risiko_program CHECK (length(program) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_bidang CHECK (length(bidang) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_pernyataan CHECK (length(pernyataan) BETWEEN 1 AND 2000),
    CONSTRAINT ck_risiko_penanggung_jawab CHECK (length(penanggung_jawab) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_risiko_kemungkinan CHECK (kemungkinan BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_dampak CHECK (dampak BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_kode CHECK (length(kode) BETWEEN 0 AND 20),
    CONSTRAINT ck_risiko_kategori CHECK (length(kategori) BETWEEN 0 AND 60),
    CONSTRAINT ck_risiko_penyebab CHECK (length(penyebab) BETWEEN 0 AND 2000),
    CONSTRAINT ck_risiko_sumber_risiko CHECK (sumber_risiko IN ('internal', 'eksternal')),
    CONSTRAINT ck_risiko_kendali CHECK (kendali IN ('C', 'UC')),
    CONSTRAINT ck_risiko_uraian_dampak CHECK (length(uraian_dampak) BETWEEN 0 AND 2000),
    CONSTRAINT ck_risiko_pengendalian CHECK (length(pengendalian) BETWEEN 0 AND 2000),
    CONSTRAINT ck_risiko_efektivitas CHECK (length(efektivitas) BETWEEN 0 AND 200),
    CONSTRAINT ck_risiko_residu_kemungkinan CHECK (residu_kemungkinan BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_residu_dampak CHECK (residu_dampak BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_opsi CHECK (opsi IN ('menghindari', 'membagi', 'mengurangi', 'menerima')),
    CONSTRAINT ck_risiko_alasan CHECK (length(alasan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_risiko_prioritas CHECK (prioritas BETWEEN 1 AND 999),
    CONSTRAINT ck_risiko_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_risiko_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_risiko_id CHECK (length(id) = 36),
    CONSTRAINT ck_risiko_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_risiko_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_risiko_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_risiko_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_risiko_indikator_id ON risiko (indikator_id)
""",
            """
CREATE INDEX ix_risiko_tahun ON risiko (tahun)
""",
            """
CREATE INDEX ix_risiko_unit_id ON risiko (unit_id)
""",
        ),
        {
            "kode": "''",
            "kategori": "''",
            "penyebab": "''",
            "sumber_risiko": "NULL",
            "kendali": "NULL",
            "uraian_dampak": "''",
            "pengendalian": "''",
            "efektivitas": "''",
            "residu_kemungkinan": "NULL",
            "residu_dampak": "NULL",
            "opsi": "NULL",
            "alasan": "''",
            "prioritas": "NULL",
            "unit_id": "NULL",
        },
    ),
    "perlakuan": (
        (
            """
CREATE TABLE perlakuan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    risiko_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    unit_id TEXT,
    tenggat TEXT,
    status TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_perlakuan PRIMARY KEY (id),
    CONSTRAINT ck_perlakuan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_perlakuan_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_perlakuan_uraian CHECK (length(uraian) BETWEEN 1 AND 2000),
    CONSTRAINT ck_perlakuan_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_perlakuan_tenggat CHECK (tenggat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_perlakuan_status CHECK (status IN ('belum', 'berjalan', 'selesai')),
    CONSTRAINT ck_perlakuan_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_perlakuan_id CHECK (length(id) = 36),
    CONSTRAINT ck_perlakuan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_perlakuan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_perlakuan_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_perlakuan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_perlakuan_risiko_id ON perlakuan (risiko_id)
""",
            """
CREATE INDEX ix_perlakuan_tahun ON perlakuan (tahun)
""",
            """
CREATE INDEX ix_perlakuan_unit_id ON perlakuan (unit_id)
""",
        ),
        {"status": "'belum'"},
    ),
}
"""Tables that get columns: their new statements, and what old rows have in the new columns."""


def upgrade() -> None:
    sql = op.get_bind().exec_driver_sql
    for pernyataan in TABEL:
        sql(pernyataan)
    for nama, (pernyataan_tabel, baru) in ULANG.items():
        # SQLite keeps a column's default in the table's text, and a renamed table takes the references of others along:
        # rebuilt under its own name, the table reads like one made new.
        lama = ", ".join(baris[1] for baris in sql(f"PRAGMA table_info({nama})").fetchall())
        sql(f"CREATE TEMP TABLE lama AS SELECT {lama} FROM {nama}")
        sql(f"DROP TABLE {nama}")
        for pernyataan in pernyataan_tabel:
            sql(pernyataan)
        sql(f"INSERT INTO {nama} ({lama}, {', '.join(baru)}) SELECT {lama}, {', '.join(baru.values())} FROM temp.lama")
        sql("DROP TABLE temp.lama")
