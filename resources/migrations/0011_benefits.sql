-- Benefits handed over: what was paid for participants, where, and to how many heirs.

-- Kinds: 0 death, 1 scholarship, 2 death by accident, 3 treatment, 4 unable to work, 5 old age.
-- Whoever it was for is a person of the book, a name, or a number of people without names.
CREATE TABLE benefit (
    id           BIGINT PRIMARY KEY,
    seq          BIGINT NOT NULL,
    kind         BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 5),
    person       BIGINT REFERENCES person (id),
    participant  TEXT NOT NULL,
    participants BIGINT NOT NULL CHECK (participants BETWEEN 1 AND 1000000),
    heirs        BIGINT CHECK (heirs >= 0),                -- none: nobody said how many
    amount       BIGINT NOT NULL CHECK (amount > 0),       -- whole rupiah for each participant
    handed_on    BIGINT NOT NULL,
    region       TEXT,
    body         BIGINT REFERENCES body (id),
    activity     BIGINT REFERENCES activity (id),
    source       TEXT NOT NULL,
    reason       TEXT NOT NULL,                            -- why the amount is not that of the rule
    note         TEXT NOT NULL,
    CHECK (region IS NOT NULL OR body IS NOT NULL OR activity IS NOT NULL),
    CHECK (participants = 1 OR (person IS NULL AND participant = ''))
)${strict};
CREATE INDEX benefit_person ON benefit (person) WHERE person IS NOT NULL;
CREATE INDEX benefit_body ON benefit (body) WHERE body IS NOT NULL;
CREATE INDEX benefit_activity ON benefit (activity) WHERE activity IS NOT NULL;
