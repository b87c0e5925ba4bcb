-- Employers, groups and partner institutions beyond the name of their body: numbers, size, contacts,
-- permits, agreements, commitments, lists of a dinas matched against them, and feedback. No count of
-- heads stands here but what somebody promised: heads are counted in the ledger by body.

CREATE TABLE body_profile (
    body        BIGINT PRIMARY KEY REFERENCES body (id),
    version     BIGINT NOT NULL,
    npp         TEXT,
    npwp        TEXT,          -- 16 digits
    institution TEXT NOT NULL, -- what kind of institution a partner is; '' of others
    sector      TEXT NOT NULL,
    supervisor  BIGINT REFERENCES body (id), -- the dinas that looks after it
    address     TEXT NOT NULL,
    region      TEXT,
    note        TEXT NOT NULL
)${strict};
CREATE UNIQUE INDEX body_profile_npp ON body_profile (npp) WHERE npp IS NOT NULL;
CREATE UNIQUE INDEX body_profile_npwp ON body_profile (npwp) WHERE npwp IS NOT NULL;

-- What is known of an employer's size from a day on; the class follows from the law of a day.
CREATE TABLE body_size (
    id        BIGINT PRIMARY KEY,
    body      BIGINT NOT NULL REFERENCES body (id),
    since_day BIGINT NOT NULL,
    capital   BIGINT CHECK (capital >= 0),
    sales     BIGINT CHECK (sales >= 0),
    stated    TEXT CHECK (stated IN ('micro', 'small', 'medium', 'large')),
    source    TEXT NOT NULL,
    UNIQUE (body, since_day),
    CHECK (capital IS NOT NULL OR sales IS NOT NULL OR stated IS NOT NULL)
)${strict};

CREATE TABLE body_contact (
    id        BIGINT PRIMARY KEY,
    body      BIGINT NOT NULL REFERENCES body (id),
    person    BIGINT REFERENCES person (id),
    name      TEXT NOT NULL, -- '' where the person has it
    phone     BIGINT CHECK (phone > 0),
    post      TEXT NOT NULL,
    since_day BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= since_day),
    CHECK ((person IS NULL) = (name <> ''))
)${strict};
CREATE INDEX body_contact_body ON body_contact (body);

-- Which dinas asks for membership before which of its permits; permit '' is all of them.
CREATE TABLE permit_rule (
    id        BIGINT PRIMARY KEY,
    dinas     BIGINT NOT NULL REFERENCES body (id),
    permit    TEXT NOT NULL,
    from_day  BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= from_day),
    source    TEXT NOT NULL
)${strict};

CREATE TABLE employer_permit (
    id        BIGINT PRIMARY KEY,
    body      BIGINT NOT NULL REFERENCES body (id),
    dinas     BIGINT NOT NULL REFERENCES body (id),
    permit    TEXT NOT NULL,
    number    TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('requested', 'held_back', 'issued', 'revoked')),
    on_day    BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= on_day)
)${strict};
CREATE INDEX employer_permit_body ON employer_permit (body);

CREATE TABLE partner_agreement (
    id        BIGINT PRIMARY KEY,
    body      BIGINT NOT NULL REFERENCES body (id),
    number    TEXT NOT NULL,
    title     TEXT NOT NULL,
    from_day  BIGINT NOT NULL,
    until_day BIGINT NOT NULL CHECK (until_day >= from_day),
    ended_day BIGINT CHECK (ended_day >= from_day), -- before its time
    note      TEXT NOT NULL,
    UNIQUE (body, number)
)${strict};

-- The agents of a wadah of Perisai.
CREATE TABLE partner_agent (
    id        BIGINT PRIMARY KEY,
    body      BIGINT NOT NULL REFERENCES body (id),
    kader     BIGINT NOT NULL REFERENCES kader (id),
    since_day BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= since_day)
)${strict};
CREATE INDEX partner_agent_body ON partner_agent (body);

-- So many people of a body a partner has promised; how many came is counted in the ledger.
CREATE TABLE commitment (
    id        BIGINT PRIMARY KEY,
    partner   BIGINT NOT NULL REFERENCES body (id),
    body      BIGINT NOT NULL REFERENCES body (id),
    agreement BIGINT REFERENCES partner_agreement (id),
    segment   TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    heads     BIGINT NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    of_heads  BIGINT CHECK (of_heads >= heads), -- out of so many that the partner has
    about     BIGINT NOT NULL CHECK (about IN (0, 1)),
    on_day    BIGINT NOT NULL,
    due_day   BIGINT CHECK (due_day >= on_day),
    source    TEXT NOT NULL,
    ended_day BIGINT CHECK (ended_day >= on_day)
)${strict};
CREATE UNIQUE INDEX commitment_body ON commitment (body, segment) WHERE ended_day IS NULL;

-- A list that a dinas sent, and what was decided of each of its rows.
CREATE TABLE match_list (
    id     BIGINT PRIMARY KEY,
    dinas  BIGINT REFERENCES body (id),
    office BIGINT NOT NULL REFERENCES office (id),
    file   TEXT NOT NULL, -- its name, without folders
    digest TEXT NOT NULL,
    on_day BIGINT NOT NULL
)${strict};

CREATE TABLE match_row (
    id         BIGINT PRIMARY KEY,
    list       BIGINT NOT NULL REFERENCES match_list (id),
    row_number BIGINT NOT NULL,
    name       TEXT NOT NULL,
    npp        TEXT NOT NULL,
    npwp       TEXT NOT NULL,
    address    TEXT NOT NULL,
    permit     TEXT NOT NULL,
    region     TEXT,
    state      TEXT NOT NULL CHECK (state IN ('open', 'same', 'new', 'no_match')),
    body       BIGINT REFERENCES body (id),
    reason     TEXT NOT NULL, -- of a decision: number, remembered, person; '' while open
    CHECK ((state IN ('same', 'new')) = (body IS NOT NULL))
)${strict};
CREATE INDEX match_row_list ON match_row (list, row_number);
CREATE INDEX match_row_body ON match_row (body) WHERE body IS NOT NULL;

-- What was decided of a firm of such numbers, name and address, for the next list that names it.
-- Body 0: none of the book.
CREATE TABLE match_memory (
    firm    TEXT NOT NULL,
    body    BIGINT NOT NULL,
    is_same BIGINT NOT NULL CHECK (is_same IN (0, 1)),
    PRIMARY KEY (firm, body)
)${strict};

CREATE TABLE feedback (
    id         BIGINT PRIMARY KEY,
    version    BIGINT NOT NULL,
    body       BIGINT NOT NULL REFERENCES body (id),
    activity   BIGINT REFERENCES activity (id),
    on_day     BIGINT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('criticism', 'suggestion', 'request')),
    content    TEXT NOT NULL CHECK (content <> ''),
    owner      BIGINT REFERENCES app_user (id),
    follow_up  TEXT NOT NULL,
    due_day    BIGINT,
    state      TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'closed')),
    closed_day BIGINT CHECK (closed_day >= on_day),
    outcome    TEXT NOT NULL,
    CHECK ((state = 'closed') = (closed_day IS NOT NULL))
)${strict};
CREATE INDEX feedback_body ON feedback (body);
