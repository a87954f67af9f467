# make run    membuka program (menyiapkan semuanya sendiri pada kali pertama)
# make test   lint, tipe, lapisan, dan semua uji
# make check  lint, tipe, dan lapisan saja
# make bench  pengukuran kecepatan (tests/bench)
# make gambar gambar setiap tab dan dialog, terang dan gelap, ke build/gambar
# make pin    menyusun ulang requirements*.txt dari pyproject.toml (perlu uv)
# make clean  menghapus hasil bangun dan cache (bukan .venv)

.DEFAULT_GOAL := run
.PHONY: run test check bench gambar pin clean siap-run siap-dev siap-bench lint

PY := .venv/bin/python

# Nothing is installed into .venv but the pinned packages: the program runs from this folder.
export PYTHONPATH := $(CURDIR)
# Qt needs a UTF-8 locale; a bare system has none set.
ifeq ($(LC_ALL)$(LC_CTYPE)$(LANG),)
export LANG := C.UTF-8
endif

# BERKAS=… opens that file.
export BERKAS

run: siap-run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(PY) -m kinerja_desktop $${BERKAS:+"$$BERKAS"}; \
	else \
	    echo "Tidak ada layar: contoh lampiran, paket, dan gambar tiap tab ditulis ke build/."; \
	    QT_QPA_PLATFORM=offscreen exec $(PY) -m kinerja_desktop --tanpa-layar build/ $${BERKAS:+"$$BERKAS"}; \
	fi

# The tests come last, so that their closing line closes the output. PYTEST_ARGS="-k risiko" chooses some.
test: lint
	@$(PY) -m pytest -n 2 --dist loadfile $(PYTEST_ARGS)

check: lint
	@$(PY) -m pytest -q tests/test_lapisan.py

lint: siap-dev
	@$(PY) -m ruff check --quiet .
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m mypy --no-error-summary

bench: siap-bench
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

gambar: siap-run
	@$(PY) -m tools.potret build/gambar

siap-run siap-dev siap-bench:
	@tools/siapkan.sh $(@:siap-%=%)

UV_COMPILE = uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --custom-compile-command "make pin"
pin:
	$(UV_COMPILE) -o requirements.txt
	$(UV_COMPILE) --extra dev -c requirements.txt -o requirements-dev.txt
	$(UV_COMPILE) --extra dev --extra bench -c requirements-dev.txt -o requirements-bench.txt

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find kinerja_desktop tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
