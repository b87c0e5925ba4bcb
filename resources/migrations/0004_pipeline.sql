-- Two records of one human, and the daily work on people: merges, decisions on duplicates and on
-- the quality of data, next actions, consent, and what the official portal asks for.

-- `other` is hidden while the merge stands; undone as a whole (services/merge/merge.h).
CREATE TABLE person_merge (
    id         BIGINT PRIMARY KEY,
    seq        BIGINT NOT NULL,
    survivor   BIGINT NOT NULL REFERENCES person (id),
    other      BIGINT NOT NULL REFERENCES person (id),
    body       TEXT NOT NULL, -- JSON: changed fields of the survivor, and whose heads were kept
    undone_seq BIGINT,
    CHECK (survivor <> other)
)${strict};
CREATE INDEX person_merge_survivor ON person_merge (survivor);

-- Rows of other tables that named one of the two: those of `other` now name the survivor (moved),
-- the survivor's own are remembered so that later ones can be told apart.
CREATE TABLE person_merge_row (
    merging BIGINT NOT NULL REFERENCES person_merge (id),
    place   TEXT NOT NULL,
    row_key BIGINT NOT NULL,
    moved   BIGINT NOT NULL CHECK (moved IN (0, 1)),
    PRIMARY KEY (merging, place, row_key, moved)
)${rowless};

-- Somebody looked, and these are two people.
CREATE TABLE not_same (
    one    BIGINT NOT NULL REFERENCES person (id),
    two    BIGINT NOT NULL REFERENCES person (id),
    on_day BIGINT NOT NULL,
    PRIMARY KEY (one, two),
    CHECK (one < two)
)${rowless};

-- A hint about somebody's data that was looked at and is right.
CREATE TABLE quality_settled (
    person BIGINT NOT NULL REFERENCES person (id),
    kind   TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (person, kind)
)${rowless};

-- What is to be done next for somebody: at most one open action each.
CREATE TABLE next_action (
    id          BIGINT PRIMARY KEY,
    person      BIGINT NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    due_day     BIGINT NOT NULL,
    app_user    BIGINT REFERENCES app_user (id), -- the owner: a user or a kader
    kader       BIGINT REFERENCES kader (id),
    note        TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped', 'replaced')),
    closed_day  BIGINT,
    replaced_by BIGINT,
    CHECK ((state = 'open') = (closed_day IS NULL))
)${strict};
CREATE UNIQUE INDEX next_action_open ON next_action (person) WHERE state = 'open';
CREATE INDEX next_action_due ON next_action (due_day, id) WHERE state = 'open';
CREATE INDEX next_action_person ON next_action (person);

-- One act on many people: one commit, taken back as a whole.
CREATE TABLE bulk_act (
    id         BIGINT PRIMARY KEY,
    seq        BIGINT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('move', 'kader', 'action')),
    row_count  BIGINT NOT NULL,
    undone_seq BIGINT
)${strict};
CREATE TABLE bulk_act_row (
    act     BIGINT NOT NULL REFERENCES bulk_act (id),
    person  BIGINT NOT NULL REFERENCES person (id),
    row_key BIGINT NOT NULL, -- of the movement or action that it wrote
    PRIMARY KEY (act, person)
)${rowless};

-- Consent to keep and use somebody's data, and its withdrawal: the newest row counts.
CREATE TABLE consent (
    id       BIGINT PRIMARY KEY,
    person   BIGINT NOT NULL REFERENCES person (id),
    on_day   BIGINT NOT NULL,
    given    BIGINT NOT NULL CHECK (given IN (0, 1)),
    way      TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    note     TEXT NOT NULL
)${strict};
CREATE INDEX consent_person ON consent (person);

-- What is asked beyond the fields of a person when he is registered (domain.md 3.5), and whether he
-- wishes not to be contacted.
CREATE TABLE registration (
    person         BIGINT PRIMARY KEY REFERENCES person (id),
    family_card    TEXT NOT NULL,
    birth_place    TEXT NOT NULL,
    email          TEXT NOT NULL,
    business       TEXT NOT NULL,
    sector         TEXT NOT NULL,
    payer          TEXT NOT NULL CHECK (payer IN ('', 'self', 'csr', 'apbd', 'apbdes')),
    quiet_since    BIGINT, -- do not contact, since that day
    quiet_reason   TEXT NOT NULL
)${strict};

-- Heads that came from outside because a place would have fallen below zero, for the queue of data
-- quality: a handful among millions.
CREATE INDEX movement_shortfall ON movement (id) WHERE reason = 15;
