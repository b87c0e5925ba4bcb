-- Months that were closed. What was printed of a month is what was known at the commit that closed
-- it; one that was opened again stays in the list with the commit that did so.
CREATE TABLE period_closing (
    id           BIGINT PRIMARY KEY,
    month        BIGINT NOT NULL, -- year * 12 + month - 1
    seq          BIGINT NOT NULL,
    reopened_seq BIGINT,
    CHECK (reopened_seq > seq)
)${strict};
CREATE UNIQUE INDEX period_closing_month ON period_closing (month) WHERE reopened_seq IS NULL;
