"""Decrees, monthly reports on the rencana aksi, notes on cells; a year chooses the layout of its matrix. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABEL = (
    """
CREATE TABLE renaksi_bulan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    renaksi_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    capaian TEXT NOT NULL,
    status TEXT,
    diisi TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renaksi_bulan PRIMARY KEY (id),
    CONSTRAINT ck_renaksi_bulan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renaksi_bulan_renaksi_id CHECK (length(renaksi_id) = 36),
    CONSTRAINT ck_renaksi_bulan_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_renaksi_bulan_uraian CHECK (length(uraian) BETWEEN 0 AND 5000),
    CONSTRAINT ck_renaksi_bulan_capaian CHECK (length(capaian) BETWEEN 0 AND 200),
    CONSTRAINT ck_renaksi_bulan_status CHECK (status IN ('rencana', 'berjalan', 'selesai', 'tidak dilaksanakan')),
    CONSTRAINT ck_renaksi_bulan_diisi CHECK (diisi GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_renaksi_bulan_id CHECK (length(id) = 36),
    CONSTRAINT ck_renaksi_bulan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renaksi_bulan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renaksi_bulan_renaksi_id FOREIGN KEY(renaksi_id) REFERENCES renaksi (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renaksi_bulan_renaksi_id ON renaksi_bulan (renaksi_id)
""",
    """
CREATE INDEX ix_renaksi_bulan_tahun ON renaksi_bulan (tahun)
""",
    """
CREATE TABLE keputusan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    nomor TEXT NOT NULL,
    pejabat TEXT NOT NULL,
    tentang TEXT NOT NULL,
    menetapkan TEXT NOT NULL,
    judul_lampiran TEXT NOT NULL,
    tempat TEXT NOT NULL,
    tanggal TEXT,
    penanda_tangan_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_keputusan PRIMARY KEY (id),
    CONSTRAINT ck_keputusan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_keputusan_jenis CHECK (jenis IN ('rencana aksi', 'tim penyusun LKjIP', 'lain')),
    CONSTRAINT ck_keputusan_nomor CHECK (length(nomor) BETWEEN 0 AND 120),
    CONSTRAINT ck_keputusan_pejabat CHECK (length(pejabat) BETWEEN 0 AND 500),
    CONSTRAINT ck_keputusan_tentang CHECK (length(tentang) BETWEEN 0 AND 500),
    CONSTRAINT ck_keputusan_menetapkan CHECK (length(menetapkan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_keputusan_judul_lampiran CHECK (length(judul_lampiran) BETWEEN 0 AND 500),
    CONSTRAINT ck_keputusan_tempat CHECK (length(tempat) BETWEEN 0 AND 80),
    CONSTRAINT ck_keputusan_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_keputusan_penanda_tangan_id CHECK (length(penanda_tangan_id) = 36),
    CONSTRAINT ck_keputusan_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_keputusan_id CHECK (length(id) = 36),
    CONSTRAINT ck_keputusan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_keputusan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_keputusan_penanda_tangan_id FOREIGN KEY(penanda_tangan_id) REFERENCES pejabat (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_keputusan_penanda_tangan_id ON keputusan (penanda_tangan_id)
""",
    """
CREATE INDEX ix_keputusan_tahun ON keputusan (tahun)
""",
    """
CREATE TABLE keputusan_butir (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    keputusan_id TEXT NOT NULL,
    induk_id TEXT,
    jenis TEXT NOT NULL,
    uraian TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_keputusan_butir PRIMARY KEY (id),
    CONSTRAINT ck_keputusan_butir_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_keputusan_butir_keputusan_id CHECK (length(keputusan_id) = 36),
    CONSTRAINT ck_keputusan_butir_induk_id CHECK (length(induk_id) = 36),
    CONSTRAINT ck_keputusan_butir_jenis CHECK (jenis IN ('menimbang', 'mengingat', 'diktum', 'poin')),
    CONSTRAINT ck_keputusan_butir_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_keputusan_butir_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_keputusan_butir_id CHECK (length(id) = 36),
    CONSTRAINT ck_keputusan_butir_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_keputusan_butir_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_keputusan_butir_keputusan_id FOREIGN KEY(keputusan_id) REFERENCES keputusan (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_keputusan_butir_induk_id FOREIGN KEY(induk_id) REFERENCES keputusan_butir (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_keputusan_butir_induk_id ON keputusan_butir (induk_id)
""",
    """
CREATE INDEX ix_keputusan_butir_keputusan_id ON keputusan_butir (keputusan_id)
""",
    """
CREATE INDEX ix_keputusan_butir_tahun ON keputusan_butir (tahun)
""",
    """
CREATE TABLE keputusan_anggota (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    keputusan_id TEXT NOT NULL,
    kedudukan TEXT NOT NULL,
    nama TEXT NOT NULL,
    nip TEXT NOT NULL,
    jabatan TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_keputusan_anggota PRIMARY KEY (id),
    CONSTRAINT ck_keputusan_anggota_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_keputusan_anggota_keputusan_id CHECK (length(keputusan_id) = 36),
    CONSTRAINT ck_keputusan_anggota_kedudukan CHECK (length(kedudukan) BETWEEN 0 AND 120),
    CONSTRAINT ck_keputusan_anggota_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_keputusan_anggota_nip CHECK (length(nip) BETWEEN 0 AND 18),
    CONSTRAINT ck_keputusan_anggota_jabatan CHECK (length(jabatan) BETWEEN 0 AND 500),
    CONSTRAINT ck_keputusan_anggota_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_keputusan_anggota_id CHECK (length(id) = 36),
    CONSTRAINT ck_keputusan_anggota_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_keputusan_anggota_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_keputusan_anggota_keputusan_id FOREIGN KEY(keputusan_id) REFERENCES keputusan (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_keputusan_anggota_keputusan_id ON keputusan_anggota (keputusan_id)
""",
    """
CREATE INDEX ix_keputusan_anggota_tahun ON keputusan_anggota (tahun)
""",
    """
CREATE TABLE catatan_sel (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pada_noun TEXT NOT NULL,
    pada_id TEXT NOT NULL,
    pada_kolom TEXT NOT NULL,
    isi TEXT NOT NULL,
    tindak INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_catatan_sel PRIMARY KEY (id),
    CONSTRAINT ck_catatan_sel_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_catatan_sel_pada_noun CHECK (length(pada_noun) BETWEEN 1 AND 60),
    CONSTRAINT ck_catatan_sel_pada_id CHECK (length(pada_id) BETWEEN 1 AND 36),
    CONSTRAINT ck_catatan_sel_pada_kolom CHECK (length(pada_kolom) BETWEEN 1 AND 60),
    CONSTRAINT ck_catatan_sel_isi CHECK (length(isi) BETWEEN 0 AND 2000),
    CONSTRAINT ck_catatan_sel_tindak CHECK (tindak IN (0, 1)),
    CONSTRAINT ck_catatan_sel_id CHECK (length(id) = 36),
    CONSTRAINT ck_catatan_sel_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_catatan_sel_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_catatan_sel_tahun ON catatan_sel (tahun)
""",
)

TAHUN_ANGGARAN = (
    """
CREATE TABLE tahun_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sumber_utama TEXT NOT NULL,
    sumber_belanja TEXT NOT NULL,
    nol_strip INTEGER NOT NULL,
    rp_strip INTEGER NOT NULL,
    kertas TEXT NOT NULL,
    tata_letak_renaksi TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_tahun_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_tahun_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_tahun_anggaran_sumber_utama CHECK (length(sumber_utama) BETWEEN 0 AND 60),
    CONSTRAINT ck_tahun_anggaran_sumber_belanja CHECK (length(sumber_belanja) BETWEEN 0 AND 60),
    CONSTRAINT ck_tahun_anggaran_nol_strip CHECK (nol_strip IN (0, 1)),
    CONSTRAINT ck_tahun_anggaran_rp_strip CHECK (rp_strip IN (0, 1)),
    CONSTRAINT ck_tahun_anggaran_kertas CHECK (length(kertas) BETWEEN 0 AND 10),
    CONSTRAINT ck_tahun_anggaran_tata_letak_renaksi CHECK (length(tata_letak_renaksi) BETWEEN 0 AND 40),
    CONSTRAINT ck_tahun_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_tahun_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_tahun_anggaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_tahun_anggaran_tahun ON tahun_anggaran (tahun)
""",
)
LAMA = "id, tahun, sumber_utama, sumber_belanja, nol_strip, rp_strip, kertas"
SIDIK = "baris_versi, baris_sidik"


def upgrade() -> None:
    sql = op.get_bind().exec_driver_sql
    for pernyataan in TABEL:
        sql(pernyataan)
    # SQLite keeps a column's default in the table's text; rebuilt, the table reads like one made new.
    sql("ALTER TABLE tahun_anggaran RENAME TO tahun_anggaran_lama")
    sql("DROP INDEX ix_tahun_anggaran_tahun")
    for pernyataan in TAHUN_ANGGARAN:
        sql(pernyataan)
    sql(
        f"INSERT INTO tahun_anggaran ({LAMA}, tata_letak_renaksi, {SIDIK}) SELECT {LAMA}, '', {SIDIK} FROM tahun_anggaran_lama"
    )
    sql("DROP TABLE tahun_anggaran_lama")
