-- The bank's statement beside the book: lines as the bank wrote them, and which entry of the book
-- each of them is.

-- Money that came in is above zero. The digest covers office, day, amount, words and how often the
-- same line came before it in its file, so that a statement read twice adds nothing.
CREATE TABLE bank_line (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    digest      TEXT NOT NULL UNIQUE,
    office      BIGINT NOT NULL REFERENCES office (id),
    happened_on BIGINT NOT NULL,
    amount      BIGINT NOT NULL CHECK (amount <> 0),
    description TEXT NOT NULL,
    reference   TEXT NOT NULL
)${strict};
CREATE INDEX bank_line_day ON bank_line (office, happened_on);

-- A line is a deposit paid in or out, or cash that was handed in and taken to the bank; several
-- rows of one line add up to it. What was taken back stays, with the commit that did so.
CREATE TABLE bank_match (
    id         BIGINT PRIMARY KEY,
    seq        BIGINT NOT NULL,
    line       BIGINT NOT NULL REFERENCES bank_line (id),
    transfer   BIGINT REFERENCES rupiah_transfer (id),
    hand_in    BIGINT REFERENCES hand_in (id),
    undone_seq BIGINT,
    CHECK ((transfer IS NULL) <> (hand_in IS NULL))
)${strict};
CREATE INDEX bank_match_line ON bank_match (line);
CREATE UNIQUE INDEX bank_match_transfer ON bank_match (transfer)
    WHERE transfer IS NOT NULL AND undone_seq IS NULL;
CREATE UNIQUE INDEX bank_match_hand_in ON bank_match (hand_in)
    WHERE hand_in IS NOT NULL AND undone_seq IS NULL;
