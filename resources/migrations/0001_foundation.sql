-- The ledger of people, its figures and rollups, the audit chain, and the rows around them.
-- Substitutions per engine: ${strict}, ${rowless} (strict and stored in the order of its key alone),
-- ${blob}, ${bytewise} (collation of keys).
-- Days are numbers since 1970-01-01, times are UTC milliseconds, ids are made by the program.
-- What stands once or more for each of a million people is kept small: numbers instead of text,
-- no index that another one serves (docs/performance.md).

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
)${strict};

CREATE TABLE office (
    id     BIGINT PRIMARY KEY,
    code   TEXT NOT NULL,
    name   TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL CHECK (kind IN ('office', 'area')),
    parent BIGINT REFERENCES office (id)
)${strict};
CREATE UNIQUE INDEX office_code ON office (code) WHERE code <> '';

CREATE TABLE office_territory (
    office BIGINT NOT NULL REFERENCES office (id),
    region TEXT NOT NULL,
    PRIMARY KEY (office, region)
)${strict};

CREATE TABLE body (
    id        BIGINT PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('employer', 'group', 'partner')),
    name      TEXT NOT NULL UNIQUE,
    office    BIGINT REFERENCES office (id),
    parent    BIGINT REFERENCES body (id),
    since_day BIGINT NOT NULL
)${strict};

CREATE TABLE person (
    id         BIGINT PRIMARY KEY,
    version    BIGINT NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    name_key   TEXT NOT NULL ${bytewise},
    nik        BIGINT CHECK (nik BETWEEN 1000000000000000 AND 9999999999999999), -- 16 digits
    kpj        BIGINT CHECK (kpj BETWEEN 0 AND 99999999999),                     -- 11 digits
    birth_day  BIGINT,
    sex        TEXT CHECK (sex IN ('P', 'L')),
    phone      BIGINT CHECK (phone > 0), -- 62 and the rest
    occupation TEXT NOT NULL,
    address    TEXT NOT NULL,
    rt         TEXT NOT NULL,
    rw         TEXT NOT NULL,
    region     TEXT,
    nik_reason TEXT NOT NULL,
    withdrawn  BIGINT NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
)${strict};
CREATE UNIQUE INDEX person_nik ON person (nik) WHERE nik IS NOT NULL AND withdrawn = 0;
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL AND withdrawn = 0;
CREATE INDEX person_kpj ON person (kpj) WHERE kpj IS NOT NULL AND withdrawn = 0;

CREATE TABLE kader (
    id        BIGINT PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    person    BIGINT REFERENCES person (id),
    office    BIGINT REFERENCES office (id),
    type      TEXT NOT NULL,
    origin    TEXT NOT NULL,
    since_day BIGINT NOT NULL,
    until_day BIGINT
)${strict};

CREATE TABLE activity (
    id       BIGINT PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    office   BIGINT REFERENCES office (id),
    from_day BIGINT NOT NULL,
    to_day   BIGINT NOT NULL CHECK (to_day >= from_day),
    place    TEXT NOT NULL,
    source   TEXT NOT NULL,
    note     TEXT NOT NULL
)${strict};

CREATE TABLE app_user (
    id            BIGINT PRIMARY KEY,
    login         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('administrator', 'staff', 'kader', 'supervisor')),
    kader         BIGINT REFERENCES kader (id),
    password_hash TEXT NOT NULL,
    active        BIGINT NOT NULL CHECK (active IN (0, 1))
)${strict};

CREATE TABLE login_guard (
    login      TEXT PRIMARY KEY,
    failures   BIGINT NOT NULL,
    not_before BIGINT NOT NULL
)${strict};

-- A cell is a value; its row is only its short name in the ledger: 1, 2, 3 ...
CREATE TABLE cell (
    id      BIGINT PRIMARY KEY,
    office  BIGINT NOT NULL REFERENCES office (id),
    segment TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    region  TEXT,
    stage   BIGINT NOT NULL CHECK (stage BETWEEN 0 AND 9),
    body    BIGINT REFERENCES body (id),
    kader   BIGINT REFERENCES kader (id)
)${strict};
CREATE UNIQUE INDEX cell_value
    ON cell (office, segment, stage, COALESCE(region, ''), COALESCE(body, 0), COALESCE(kader, 0));

CREATE TABLE audit (
    seq         BIGINT PRIMARY KEY,
    recorded_at BIGINT NOT NULL,
    actor       BIGINT REFERENCES app_user (id),
    verb        TEXT NOT NULL,
    ids         TEXT NOT NULL,
    detail_hash ${blob} NOT NULL,
    link        ${blob} NOT NULL
)${strict};

-- From here alone `erase` may delete: the chain holds only the hash.
CREATE TABLE audit_detail (
    seq  BIGINT PRIMARY KEY REFERENCES audit (seq),
    salt ${blob} NOT NULL,
    body TEXT NOT NULL
)${strict};

CREATE TABLE figure (
    id        BIGINT PRIMARY KEY,
    seq       BIGINT NOT NULL,
    office    BIGINT NOT NULL REFERENCES office (id),
    segment   TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    region    TEXT,
    body      BIGINT REFERENCES body (id),
    measure   TEXT NOT NULL CHECK (measure IN ('potential', 'acquired', 'of-which', 'quoted')),
    value     BIGINT NOT NULL CHECK (value BETWEEN 1 AND 1000000000),
    about     BIGINT NOT NULL CHECK (about IN (0, 1)),
    as_of     BIGINT NOT NULL,
    source    TEXT NOT NULL,
    note      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    origin    TEXT NOT NULL CHECK (origin IN ('published', 'derived', 'sample')),
    row_check BIGINT NOT NULL
)${strict};

CREATE TABLE figure_reversal (
    figure    BIGINT PRIMARY KEY REFERENCES figure (id),
    seq       BIGINT NOT NULL,
    row_check BIGINT NOT NULL
)${strict};

CREATE TABLE movement (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    happened_on BIGINT NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 5),
    heads       BIGINT NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    from_cell   BIGINT NOT NULL REFERENCES cell (id),
    to_cell     BIGINT NOT NULL REFERENCES cell (id),
    from_person BIGINT REFERENCES person (id),
    to_person   BIGINT REFERENCES person (id),
    reason      BIGINT NOT NULL CHECK (reason BETWEEN 0 AND 15),
    activity    BIGINT REFERENCES activity (id),
    figure      BIGINT REFERENCES figure (id),
    reverses    BIGINT REFERENCES movement (id),
    row_check   BIGINT NOT NULL,
    CHECK (heads = 1 OR (from_person IS NULL AND to_person IS NULL)),
    CHECK ((kind = 5) = (reverses IS NOT NULL))
)${strict};
CREATE UNIQUE INDEX movement_reverses ON movement (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX movement_figure ON movement (figure) WHERE figure IS NOT NULL;
CREATE INDEX movement_to_person ON movement (to_person) WHERE to_person IS NOT NULL;
CREATE INDEX movement_from_person ON movement (from_person)
    WHERE from_person IS NOT NULL AND (to_person IS NULL OR to_person <> from_person);
CREATE INDEX movement_day ON movement (happened_on);

-- Where each head with a name stands by the newest of its movements: a cache for lists.
-- Segment 0 is PU, 1 is BPU.
CREATE TABLE person_head (
    person    BIGINT NOT NULL REFERENCES person (id),
    segment   BIGINT NOT NULL CHECK (segment IN (0, 1)),
    cell      BIGINT NOT NULL REFERENCES cell (id),
    since_day BIGINT NOT NULL,
    activity  BIGINT,
    PRIMARY KEY (person, segment)
)${rowless};
CREATE INDEX person_head_day ON person_head (segment, since_day, person);
CREATE INDEX person_head_cell ON person_head (cell, since_day, person);
CREATE INDEX person_head_activity ON person_head (activity) WHERE activity IS NOT NULL;

-- Rollups: kept in the transaction of the rows they sum; `verify` recomputes them.
CREATE TABLE rollup_office_day (
    office  BIGINT NOT NULL,
    segment TEXT NOT NULL,
    stage   BIGINT NOT NULL,
    day     BIGINT NOT NULL,
    delta   BIGINT NOT NULL,
    PRIMARY KEY (office, segment, stage, day)
)${rowless};

CREATE TABLE rollup_office_month (
    office  BIGINT NOT NULL,
    segment TEXT NOT NULL,
    stage   BIGINT NOT NULL,
    month   BIGINT NOT NULL,
    stock   BIGINT NOT NULL,
    PRIMARY KEY (office, segment, stage, month)
)${rowless};

CREATE TABLE rollup_cell_day (
    cell   BIGINT NOT NULL REFERENCES cell (id),
    day    BIGINT NOT NULL,
    delta  BIGINT NOT NULL,
    pooled BIGINT NOT NULL, -- of delta, the heads without a name
    PRIMARY KEY (cell, day)
)${rowless};

CREATE TABLE rollup_cell_month (
    cell  BIGINT NOT NULL REFERENCES cell (id),
    month BIGINT NOT NULL,
    stock BIGINT NOT NULL,
    pooled BIGINT NOT NULL,
    PRIMARY KEY (cell, month)
)${rowless};

-- Heads whose first day at this stage or beyond it is this day; the funnel sums it.
CREATE TABLE rollup_reach (
    office  BIGINT NOT NULL,
    segment TEXT NOT NULL,
    stage   BIGINT NOT NULL,
    day     BIGINT NOT NULL,
    heads   BIGINT NOT NULL,
    PRIMARY KEY (office, segment, stage, day)
)${rowless};

-- Heads newly active, and heads with a name that were lost, by the cell they came into.
CREATE TABLE rollup_flow (
    cell   BIGINT NOT NULL REFERENCES cell (id),
    reason BIGINT NOT NULL,
    day    BIGINT NOT NULL,
    heads  BIGINT NOT NULL,
    PRIMARY KEY (cell, day, reason)
)${rowless};

-- People who came to stand in both segments on a day (or no longer do), as each commit learned it;
-- the places are those of their two heads, a region may be ''.
CREATE TABLE rollup_both (
    seq        BIGINT NOT NULL,
    day        BIGINT NOT NULL,
    pu_office  BIGINT NOT NULL,
    pu_region  TEXT NOT NULL,
    bpu_office BIGINT NOT NULL,
    bpu_region TEXT NOT NULL,
    heads      BIGINT NOT NULL,
    PRIMARY KEY (seq, day, pu_office, pu_region, bpu_office, bpu_region)
)${rowless};

-- The ledger in runs of whole commits, and what each run moved from cell to cell on each day: what
-- was known at an earlier commit, and how many rows stand behind a number, is summed from these.
CREATE TABLE ledger_block (
    id             BIGINT PRIMARY KEY,
    first_movement BIGINT NOT NULL REFERENCES movement (id),
    last_seq       BIGINT NOT NULL,
    row_count      BIGINT NOT NULL
)${strict};

CREATE TABLE rollup_block (
    block      BIGINT NOT NULL REFERENCES ledger_block (id),
    from_cell  BIGINT NOT NULL REFERENCES cell (id),
    to_cell    BIGINT NOT NULL REFERENCES cell (id),
    day        BIGINT NOT NULL,
    row_count  BIGINT NOT NULL,
    heads      BIGINT NOT NULL,
    pooled_out BIGINT NOT NULL, -- of heads, those that had no name before
    pooled_in  BIGINT NOT NULL, -- of heads, those that have none after
    fresh      BIGINT NOT NULL, -- heads newly active; a reversal takes them back
    PRIMARY KEY (block, from_cell, to_cell, day)
)${rowless};

CREATE TABLE proposal (
    id          BIGINT PRIMARY KEY,
    verb        TEXT NOT NULL,
    arguments   TEXT NOT NULL,
    proposed_by BIGINT NOT NULL REFERENCES app_user (id),
    proposed_at BIGINT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'approved', 'rejected')),
    decided_by  BIGINT REFERENCES app_user (id),
    decided_at  BIGINT,
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
)${strict};

CREATE TABLE draft (
    app_user   BIGINT NOT NULL REFERENCES app_user (id),
    form       TEXT NOT NULL,
    body       TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (app_user, form)
)${strict};

-- One import is one commit. New people have ids between two bounds, since ids grow; what an import
-- changed in people who were there is kept field by field, so that it can be undone.
CREATE TABLE import_batch (
    id           BIGINT PRIMARY KEY,
    seq          BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL, -- its name, without folders
    digest       TEXT NOT NULL,
    office       BIGINT REFERENCES office (id),
    row_count    BIGINT NOT NULL,
    added        BIGINT NOT NULL,
    changed      BIGINT NOT NULL,
    unchanged    BIGINT NOT NULL,
    duplicates   BIGINT NOT NULL,
    rejected     BIGINT NOT NULL,
    warnings     BIGINT NOT NULL,
    first_person BIGINT,
    last_person  BIGINT,
    undone_seq   BIGINT
)${strict};

CREATE TABLE import_change (
    batch   BIGINT NOT NULL REFERENCES import_batch (id),
    person  BIGINT NOT NULL REFERENCES person (id),
    version BIGINT NOT NULL, -- of the person after the import
    body    TEXT NOT NULL,   -- JSON: each changed field, before and after
    PRIMARY KEY (batch, person)
)${rowless};

-- How the columns of a sender's files are read.
CREATE TABLE import_profile (
    id   BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, name)
)${strict};

-- A named filter of a list; a shared one is offered to everybody.
CREATE TABLE saved_filter (
    id       BIGINT PRIMARY KEY,
    app_user BIGINT NOT NULL REFERENCES app_user (id),
    list     TEXT NOT NULL,
    name     TEXT NOT NULL,
    body     TEXT NOT NULL,
    shared   BIGINT NOT NULL CHECK (shared IN (0, 1)),
    UNIQUE (app_user, list, name)
)${strict};
