-- Rows of the ledger of people that dues or time have written. Somebody's own rows stay when dues
-- change; these are reversed and written anew.
CREATE TABLE standing_movement (
    movement BIGINT PRIMARY KEY REFERENCES movement (id)
)${strict};

-- Heads whose latest payment is known, and the day on which time changes their stage next: a cache
-- over confirmed dues, so that a day's roll reads nobody else.
CREATE TABLE standing_head (
    id           BIGINT PRIMARY KEY,
    person       BIGINT NOT NULL REFERENCES person (id),
    segment      BIGINT NOT NULL CHECK (segment IN (0, 1)),
    paid_through BIGINT NOT NULL, -- year * 12 + month - 1
    next_day     BIGINT           -- none for whoever has lapsed
)${strict};
CREATE INDEX standing_head_person ON standing_head (person, segment);
CREATE INDEX standing_head_next ON standing_head (id, next_day) WHERE next_day IS NOT NULL;
