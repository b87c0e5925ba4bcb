-- Sheets of paper that a kader takes along and that are keyed back by row number: visits, and the
-- collection of dues. What a sheet asked for stays as it was printed.

-- Kinds: 0 visit, 1 collection. Segment 0 is PU, 1 is BPU. Its code on paper is the number and a
-- check digit.
CREATE TABLE sheet (
    id       BIGINT PRIMARY KEY,
    seq      BIGINT NOT NULL,
    number   BIGINT NOT NULL UNIQUE CHECK (number > 0),
    kind     BIGINT NOT NULL CHECK (kind IN (0, 1)),
    segment  BIGINT NOT NULL CHECK (segment IN (0, 1)),
    kader    BIGINT NOT NULL REFERENCES kader (id),
    body     BIGINT REFERENCES body (id),
    region   TEXT,
    rw       TEXT NOT NULL,
    rt       TEXT NOT NULL,
    made_on  BIGINT NOT NULL,
    keyed_on BIGINT -- the day of the round, once it has been keyed back
)${strict};
CREATE INDEX sheet_kader ON sheet (kader);

-- Programmes: 1 JKK + 2 JKM + 4 JHT + 8 JP. Months are year * 12 + month - 1.
CREATE TABLE sheet_row (
    sheet       BIGINT NOT NULL REFERENCES sheet (id),
    number      BIGINT NOT NULL CHECK (number > 0),
    person      BIGINT NOT NULL REFERENCES person (id),
    first_month BIGINT,
    months      BIGINT NOT NULL,
    programmes  BIGINT NOT NULL,
    amount      BIGINT NOT NULL CHECK (amount >= 0), -- as printed; 0 on a visit
    mark        BIGINT,                              -- what the kader wrote; none before it is keyed
    paid        BIGINT NOT NULL CHECK (paid >= 0),
    due         BIGINT REFERENCES due (id),
    PRIMARY KEY (sheet, number)
)${rowless};
CREATE INDEX sheet_row_person ON sheet_row (person);
