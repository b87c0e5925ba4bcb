-- Kader from application to end, their papers and places, roles of people, and training.

-- The way of a kader in dated steps; `until_day` of a kader is the day before he ended.
CREATE TABLE kader_status (
    kader    BIGINT NOT NULL REFERENCES kader (id),
    number   BIGINT NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('applied', 'selected', 'training', 'active',
                                             'suspended', 'ended')),
    from_day BIGINT NOT NULL,
    reason   TEXT NOT NULL,
    note     TEXT NOT NULL,
    PRIMARY KEY (kader, number)
)${rowless};
INSERT INTO kader_status (kader, number, status, from_day, reason, note)
    SELECT id, 1, 'active', since_day, 'taken_over', '' FROM kader;
INSERT INTO kader_status (kader, number, status, from_day, reason, note)
    SELECT id, 2, 'ended', until_day + 1, 'agreement_ended', '' FROM kader
    WHERE until_day IS NOT NULL;
CREATE INDEX kader_person ON kader (person) WHERE person IS NOT NULL;

CREATE TABLE kader_document (
    id        BIGINT PRIMARY KEY,
    kader     BIGINT NOT NULL REFERENCES kader (id),
    kind      TEXT NOT NULL CHECK (kind IN ('certificate', 'agreement', 'assignment_letter',
                                            'id_card')),
    number    TEXT NOT NULL CHECK (number <> ''),
    from_day  BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= from_day)
)${strict};
CREATE INDEX kader_document_kader ON kader_document (kader);

-- RT and RW are three digits or ''.
CREATE TABLE kader_territory (
    id        BIGINT PRIMARY KEY,
    kader     BIGINT NOT NULL REFERENCES kader (id),
    region    TEXT NOT NULL,
    rw        TEXT NOT NULL,
    rt        TEXT NOT NULL,
    from_day  BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= from_day),
    CHECK (rt = '' OR rw <> '')
)${strict};
CREATE INDEX kader_territory_kader ON kader_territory (kader);

-- Whom an applicant says he will bring; they are no heads.
CREATE TABLE kader_potential (
    kader    BIGINT NOT NULL REFERENCES kader (id),
    number   BIGINT NOT NULL,
    name     TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL ${bytewise},
    nik      BIGINT CHECK (nik BETWEEN 1000000000000000 AND 9999999999999999),
    phone    BIGINT CHECK (phone > 0),
    PRIMARY KEY (kader, number)
)${rowless};

-- Roles of a person that no other table says: staff of the institution, contact of a partner ...
CREATE TABLE person_role (
    id        BIGINT PRIMARY KEY,
    person    BIGINT NOT NULL REFERENCES person (id),
    role      TEXT NOT NULL CHECK (role IN ('institution_staff', 'partner_contact',
                                            'community_leader')),
    place     TEXT NOT NULL,
    from_day  BIGINT NOT NULL,
    until_day BIGINT CHECK (until_day >= from_day)
)${strict};
CREATE INDEX person_role_person ON person_role (person);

-- A training is an activity of that kind; its days and place stand there.
CREATE TABLE training (
    activity BIGINT PRIMARY KEY REFERENCES activity (id),
    theme    TEXT NOT NULL
)${strict};

CREATE TABLE training_session (
    activity BIGINT NOT NULL REFERENCES activity (id),
    number   BIGINT NOT NULL,
    day      BIGINT NOT NULL,
    title    TEXT NOT NULL,
    speakers TEXT NOT NULL,
    PRIMARY KEY (activity, number)
)${rowless};

-- `number` is the row of the printed attendance sheet.
CREATE TABLE training_person (
    activity    BIGINT NOT NULL REFERENCES activity (id),
    number      BIGINT NOT NULL,
    person      BIGINT NOT NULL REFERENCES person (id),
    institution TEXT NOT NULL,
    invited     BIGINT NOT NULL CHECK (invited IN (0, 1)),
    result      TEXT NOT NULL CHECK (result IN ('', 'passed', 'failed')),
    certificate TEXT NOT NULL,
    from_day    BIGINT,
    until_day   BIGINT CHECK (until_day >= from_day),
    CHECK ((certificate = '') = (from_day IS NULL)),
    CHECK (certificate = '' OR result = 'passed'),
    PRIMARY KEY (activity, number)
)${rowless};
CREATE UNIQUE INDEX training_person_once ON training_person (activity, person);
CREATE INDEX training_person_person ON training_person (person);
CREATE UNIQUE INDEX training_certificate ON training_person (certificate) WHERE certificate <> '';

CREATE TABLE training_attendance (
    activity BIGINT NOT NULL,
    session  BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    PRIMARY KEY (activity, session, number),
    FOREIGN KEY (activity, session) REFERENCES training_session (activity, number),
    FOREIGN KEY (activity, number) REFERENCES training_person (activity, number)
)${rowless};
