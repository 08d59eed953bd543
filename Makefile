# To start, use make run and make test. Each target does its own set-up.
PYTHON ?= python3
VENV = .venv
BIN = $(VENV)/bin
CATALOGUES = $(wildcard iwts/locale/*/LC_MESSAGES/messages.po)

# Executables are built in a separate venv, free of development packages.
BUILD = build/venv/bin
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' iwts/__init__.py)
ARCHIVE = dist/iwts-$(VERSION)-linux-x86_64.tar.xz
# Where Python finds the compiled modules first, in commands of the tests too.
COMPILED = PYTHONPATH=$(CURDIR)/build/tested
# The oldest C library that executables support: Debian 12's.
GLIBC ?= 2.36

# Containers often set it. Without compiled modules, each of the hundreds of processes of the tests compiles all of them.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test test-fast test-compiled test-install faults cluster lint format bench weights build smoke reproducible deb image hashes messages docs venv clean

run: venv
	$(BIN)/iwts serve

test: venv
	packaging/need gcc libc6-dev chromium-headless-shell poppler-utils fonts-noto-core fonts-noto-color-emoji fonts-roboto \
	  nginx-light caddy fail2ban prometheus openssl haproxy postgresql-15 systemd shellcheck zsh fish man-db
	$(BIN)/pytest --numprocesses=2 --dist=worksteal

# All tests in these folders are slow, and only to load them takes a while.
test-fast: venv
	packaging/need postgresql-15
	$(BIN)/pytest --numprocesses=2 --dist=worksteal --hypothesis-profile=fast -m 'not slow' \
	  --ignore=tests/browser --ignore=tests/faults --ignore=tests/security

# The fast tests, and all of the front's, against the modules that make build compiles, beside the source of the others.
test-compiled: venv build/compiled/ready
	packaging/need postgresql-15
	rm -rf build/tested && mkdir build/tested
	cp -rs $(CURDIR)/iwts $(CURDIR)/geo $(CURDIR)/packaging build/tested
	cp -r build/compiled/. build/tested
	$(COMPILED) $(BIN)/iwts version | grep -x 'redirects compiled'
	$(COMPILED) $(BIN)/pytest --import-mode=append --numprocesses=2 --dist=worksteal --hypothesis-profile=fast \
	  -m 'not slow and not replaces' --ignore=tests/browser --ignore=tests/faults
	$(COMPILED) $(BIN)/pytest --import-mode=append --numprocesses=2 --dist=loadfile -m 'slow and not replaces' tests/front

# The full fault suite, with figures.
faults: venv
	packaging/need gcc libc6-dev nginx-light caddy openssl
	LONG=1 $(BIN)/pytest --hypothesis-profile=thorough --timeout=3600 -rP tests/faults tests/front/test_fuzz_http.py tests/links/test_phone.py

# Three servers behind HAProxy, on PostgreSQL with a standby that takes over, while all of these die; prints a table.
cluster: venv
	packaging/need gcc libc6-dev haproxy postgresql-15 postgresql-15-auto-failover pg-auto-failover-cli wrk
	$(BIN)/pytest tests/cluster/what_dies.py tests/cluster/states.py

lint: venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: venv
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# To measure only some sections: make bench SECTIONS="turn idle"
bench: venv
	packaging/need wrk nginx-light gcc libc6-dev postgresql-15
	PYTHONPATH=. $(BIN)/python tests/bench/redirects.py $(SECTIONS)

# The size of each page on the first and second visit.
weights: venv
	$(BIN)/pytest -rP tests/web/frame/test_weights.py

# The same commit gives the same bytes: times come from the commit, and the order and modes of files are fixed.
build: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
build: build/venv/ready build/compiled/ready
	packaging/need binutils xz-utils
	$(BUILD)/pybabel -q compile -d iwts/locale
	env -u PYTHONPATH GLIBC=$(GLIBC) PYTHONHASHSEED=0 PYINSTALLER_CONFIG_DIR=build/pyinstaller \
	  $(BUILD)/pyinstaller --noconfirm --log-level WARN iwts.spec
	$(BUILD)/python packaging/manual.py dist/iwts-$(VERSION)
	XZ_OPT=-T1 tar -C dist --sort=name --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --mtime=@$$SOURCE_DATE_EPOCH \
	  -cJf $(ARCHIVE) iwts-$(VERSION)

build/venv/ready: packaging/hashes.txt
	$(CHECK_PYTHON)
	$(PYTHON) -m venv --clear build/venv
	$(BUILD)/pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/hashes.txt
	touch $@

build/compiled/ready: build/venv/ready packaging/compiled.py $(shell find iwts -name '*.py')
	packaging/need gcc libc6-dev libpython3-dev
	rm -rf build/compiled
	PYTHONHASHSEED=0 $(BUILD)/python packaging/compiled.py build/compiled
	touch $@

# After a change of dependencies: the hash of every file that executables may be built from.
hashes:
	$(CHECK_PYTHON)
	$(PYTHON) -m venv build/pip-tools
	build/pip-tools/bin/pip install --quiet --disable-pip-version-check pip-tools
	build/pip-tools/bin/pip-compile --quiet --extra build --extra postgres --constraint constraints.txt --generate-hashes \
	  --allow-unsafe --strip-extras --no-annotate --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	  --output-file packaging/hashes.txt pyproject.toml
	sed -i '/^#/d; /^$$/d' packaging/hashes.txt

# Test the result of make build in empty folders with an empty environment; make test does the same with the source.
smoke: venv
	packaging/need postgresql-15
	rm -rf build/unpacked && mkdir -p build/unpacked
	tar -C build/unpacked -xf $(ARCHIVE)
	$(BIN)/pytest tests/packaging/test_smoke.py --executable dist/iwts --executable build/unpacked/iwts-$(VERSION)/iwts

# Build again in another folder, and compare.
reproducible:
	packaging/reproducible iwts $(notdir $(ARCHIVE))

# The Debian package and the Docker image, both made from the archive of make build.
deb:
	packaging/need dpkg-dev
	packaging/deb $(ARCHIVE)

image:
	docker build --file packaging/Dockerfile --build-arg VERSION=$(VERSION) --tag iwts .

# Run the documented commands on a clean Debian; as root, after `make build deb`.
test-install: venv
	packaging/need debootstrap lintian dpkg-dev iproute2
	$(BIN)/pytest tests/packaging/install/walk.py

# Extract texts from the source and merge them into each catalogue.
messages: venv
	$(BIN)/pybabel -q extract -F babel.cfg -k N_ -c Translators: --no-location --omit-header -o iwts/locale/messages.pot iwts
	for po in $(CATALOGUES); do \
	  $(BIN)/pybabel -q update --no-fuzzy-matching --no-wrap --ignore-obsolete --ignore-pot-creation-date -i iwts/locale/messages.pot -o $$po -l $$(basename $$(dirname $$(dirname $$po))) || exit 1; \
	done

# Generate docs/commands.md and the table in docs/settings.md.
docs: venv
	$(BIN)/python packaging/manual.py

venv: $(VENV)/ready $(CATALOGUES:.po=.mo)

define CHECK_PYTHON
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
  { echo "iwts needs Python 3.11 or newer; try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
@$(PYTHON) -c 'import ensurepip' 2>/dev/null || packaging/need python3-venv
endef

$(VENV)/ready: pyproject.toml constraints.txt
	$(CHECK_PYTHON)
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

%.mo: %.po $(VENV)/ready
	$(BIN)/pybabel -q compile -i $< -o $@

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
	find iwts -name '*.mo' -delete -o -name '*.pot' -delete
