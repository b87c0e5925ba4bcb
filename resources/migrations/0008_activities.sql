-- Activities as daily work: what each was about, who came, what was handed over, and files.

CREATE TABLE activity_detail (
    activity BIGINT PRIMARY KEY REFERENCES activity (id),
    theme    TEXT NOT NULL,
    region   TEXT,
    rw       TEXT NOT NULL, -- three digits or ''
    rt       TEXT NOT NULL,
    kader    BIGINT REFERENCES kader (id),
    partner  BIGINT REFERENCES body (id),
    cost     BIGINT NOT NULL CHECK (cost >= 0), -- whole rupiah
    CHECK (rt = '' OR rw <> '')
)${strict};
CREATE INDEX activity_detail_partner ON activity_detail (partner) WHERE partner IS NOT NULL;

CREATE TABLE activity_person (
    activity    BIGINT NOT NULL REFERENCES activity (id),
    person      BIGINT NOT NULL REFERENCES person (id),
    institution TEXT NOT NULL,
    PRIMARY KEY (activity, person)
)${rowless};
CREATE INDEX activity_person_person ON activity_person (person);

-- Who came without being named, by office or institution.
CREATE TABLE activity_crowd (
    activity BIGINT NOT NULL REFERENCES activity (id),
    number   BIGINT NOT NULL,
    name     TEXT NOT NULL CHECK (name <> ''),
    body     BIGINT REFERENCES body (id),
    heads    BIGINT NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    PRIMARY KEY (activity, number)
)${rowless};
CREATE UNIQUE INDEX activity_crowd_name ON activity_crowd (activity, name);

CREATE TABLE activity_goods (
    activity   BIGINT NOT NULL REFERENCES activity (id),
    number     BIGINT NOT NULL,
    goods      TEXT NOT NULL CHECK (goods <> ''),
    recipients TEXT NOT NULL,
    body       BIGINT REFERENCES body (id),
    quantity   BIGINT NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    PRIMARY KEY (activity, number)
)${rowless};

-- Small files lie in the book, so that backups and copies hold them too.
CREATE TABLE activity_file (
    id       BIGINT PRIMARY KEY,
    activity BIGINT NOT NULL REFERENCES activity (id),
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
    size     BIGINT NOT NULL CHECK (size > 0),
    hash     TEXT NOT NULL, -- BLAKE2b-256 of the content, hex
    content  ${blob} NOT NULL
)${strict};
CREATE UNIQUE INDEX activity_file_hash ON activity_file (activity, hash);

-- The people that an activity brought, for its yield.
CREATE INDEX movement_activity ON movement (activity) WHERE activity IS NOT NULL;
