-- The ledger of rupiah and what posts to it: deposits of kader, dues from the worker's hand to the
-- official proof, receipts, and cash handed in. Amounts are whole rupiah, months are year * 12 +
-- month - 1.

-- An account is a value; its row is only its short name in the ledger: 1, 2, 3 ...
-- Kinds: 0 deposit, 1 cash in hand (of a kader; a deposit also of a wadah); of an office: 2 dues in
-- trust, 3 branch cash, 4 bank, 5 remitted, 6 over and short.
CREATE TABLE account (
    id     BIGINT PRIMARY KEY,
    kind   BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 6),
    office BIGINT REFERENCES office (id),
    kader  BIGINT REFERENCES kader (id),
    body   BIGINT REFERENCES body (id),
    CHECK ((kind > 1) = (office IS NOT NULL)),
    CHECK ((kind > 1) = (kader IS NULL AND body IS NULL)),
    CHECK (kader IS NULL OR body IS NULL),
    CHECK (body IS NULL OR kind = 0)
)${strict};
CREATE UNIQUE INDEX account_value
    ON account (kind, COALESCE(office, 0), COALESCE(kader, 0), COALESCE(body, 0));

-- Cash that a kader brought on a day, counted before him.
CREATE TABLE hand_in (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    kader       BIGINT NOT NULL REFERENCES kader (id),
    office      BIGINT NOT NULL REFERENCES office (id),
    happened_on BIGINT NOT NULL,
    expected    BIGINT NOT NULL CHECK (expected BETWEEN 1 AND 1000000000000000),
    counted     BIGINT NOT NULL CHECK (counted BETWEEN 0 AND 1000000000000000)
)${strict};
CREATE INDEX hand_in_kader ON hand_in (kader);

CREATE TABLE hand_in_note (
    hand_in      BIGINT NOT NULL REFERENCES hand_in (id),
    denomination BIGINT NOT NULL CHECK (denomination > 0),
    pieces       BIGINT NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (hand_in, denomination)
)${rowless};

-- What somebody paid for some months, as it was recorded. Channels: 0 kader, 1 portal or bank,
-- 2 sponsor, 3 employer. Programmes: 1 JKK + 2 JKM + 4 JHT + 8 JP. Segment 0 is PU, 1 is BPU.
CREATE TABLE due (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    person      BIGINT NOT NULL REFERENCES person (id),
    segment     BIGINT NOT NULL CHECK (segment IN (0, 1)),
    channel     BIGINT NOT NULL CHECK (channel BETWEEN 0 AND 3),
    office      BIGINT NOT NULL REFERENCES office (id),
    kader       BIGINT REFERENCES kader (id), -- who collected it
    body        BIGINT REFERENCES body (id),  -- who paid it in the worker's stead
    recorded_by BIGINT REFERENCES app_user (id),
    first_month BIGINT NOT NULL,
    months      BIGINT NOT NULL CHECK (months BETWEEN 1 AND 12),
    programmes  BIGINT NOT NULL CHECK (programmes BETWEEN 1 AND 15),
    amount      BIGINT NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    computed    BIGINT NOT NULL CHECK (computed >= 0), -- by the rates; 0 where nobody computed it
    reason      BIGINT NOT NULL CHECK (reason BETWEEN 0 AND 3), -- why another amount
    receipt     BIGINT,
    happened_on BIGINT NOT NULL,
    row_check   BIGINT NOT NULL,
    CHECK ((channel = 0) = (kader IS NOT NULL)),
    CHECK (receipt IS NULL OR channel = 0)
)${strict};
CREATE INDEX due_kader_day ON due (kader, happened_on) WHERE kader IS NOT NULL;

-- The way of a due: 0 held, 1 collected, 2 debited, 3 handed in, 4 paid in, 5 confirmed,
-- 6 returned, 7 reversed; 8 takes an earlier step back.
CREATE TABLE due_step (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    due         BIGINT NOT NULL REFERENCES due (id),
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 8),
    happened_on BIGINT NOT NULL,
    code        TEXT NOT NULL, -- billing code, number of the official proof, or reason
    hand_in     BIGINT REFERENCES hand_in (id),
    undoes      BIGINT REFERENCES due_step (id),
    row_check   BIGINT NOT NULL,
    CHECK ((kind = 8) = (undoes IS NOT NULL)),
    CHECK ((kind = 3) = (hand_in IS NOT NULL))
)${strict};
CREATE INDEX due_step_due ON due_step (due, id);
CREATE UNIQUE INDEX due_step_undoes ON due_step (undoes) WHERE undoes IS NOT NULL;

-- Where each due stands by its steps: a cache for lists and for what may follow. `person` is who he
-- is after merges.
CREATE TABLE due_now (
    due          BIGINT PRIMARY KEY REFERENCES due (id),
    person       BIGINT NOT NULL REFERENCES person (id),
    segment      BIGINT NOT NULL,
    first_month  BIGINT NOT NULL,
    months       BIGINT NOT NULL,
    kader        BIGINT,
    state        BIGINT NOT NULL CHECK (state BETWEEN 0 AND 7),
    since_day    BIGINT NOT NULL,
    billing_code TEXT,
    proof        TEXT
)${strict};
CREATE INDEX due_now_person ON due_now (person, segment, first_month);
CREATE INDEX due_now_state ON due_now (state, since_day, due);
CREATE INDEX due_now_kader ON due_now (kader, state, since_day) WHERE kader IS NOT NULL;
CREATE UNIQUE INDEX due_now_billing_code ON due_now (billing_code) WHERE billing_code IS NOT NULL;

-- Phases: 0 plain, 1 pending, 2 a pending one posted, 3 a pending one voided. A reversal swaps the
-- accounts and keeps phase and day.
CREATE TABLE rupiah_transfer (
    id          BIGINT PRIMARY KEY,
    seq         BIGINT NOT NULL,
    happened_on BIGINT NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 9),
    phase       BIGINT NOT NULL CHECK (phase BETWEEN 0 AND 3),
    debit       BIGINT NOT NULL REFERENCES account (id),
    credit      BIGINT NOT NULL REFERENCES account (id),
    amount      BIGINT NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    due         BIGINT REFERENCES due (id),
    hand_in     BIGINT REFERENCES hand_in (id),
    settles     BIGINT REFERENCES rupiah_transfer (id),
    reverses    BIGINT REFERENCES rupiah_transfer (id),
    row_check   BIGINT NOT NULL,
    CHECK (debit <> credit),
    CHECK ((phase > 1) = (settles IS NOT NULL))
)${strict};
CREATE UNIQUE INDEX rupiah_transfer_reverses ON rupiah_transfer (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX rupiah_transfer_settles ON rupiah_transfer (settles) WHERE settles IS NOT NULL;
CREATE INDEX rupiah_transfer_due ON rupiah_transfer (due) WHERE due IS NOT NULL;
CREATE INDEX rupiah_transfer_debit ON rupiah_transfer (debit, id);
CREATE INDEX rupiah_transfer_credit ON rupiah_transfer (credit, id);

-- Balances the way each kind is read: a deposit grows by credits, cash by debits. Kept in the
-- transaction of the rows they sum; `verify` recomputes them.
CREATE TABLE account_day (
    account  BIGINT NOT NULL REFERENCES account (id),
    day      BIGINT NOT NULL,
    posted   BIGINT NOT NULL,
    reserved BIGINT NOT NULL,
    PRIMARY KEY (account, day)
)${rowless};

CREATE TABLE account_balance (
    account  BIGINT PRIMARY KEY REFERENCES account (id),
    posted   BIGINT NOT NULL,
    reserved BIGINT NOT NULL CHECK (reserved >= 0),
    least    BIGINT, -- posted less reserved is never below it; none where nothing bounds it
    CHECK (least IS NULL OR posted - reserved >= least)
)${strict};

-- Beside a top-up, refund or adjustment: what it was about. The ledger itself holds no text.
CREATE TABLE deposit_entry (
    transfer BIGINT PRIMARY KEY REFERENCES rupiah_transfer (id),
    proof    TEXT NOT NULL,
    reason   TEXT NOT NULL
)${strict};
CREATE INDEX deposit_entry_proof ON deposit_entry (proof) WHERE proof <> '';

-- What the office asks of collecting from a day on; before the first row: floor 0 and no limit.
CREATE TABLE collecting_rule (
    from_day    BIGINT PRIMARY KEY,
    floor       BIGINT NOT NULL CHECK (floor >= 0),
    daily_limit BIGINT CHECK (daily_limit > 0)
)${strict};

-- What a command with this key has answered.
CREATE TABLE command_key (
    name      TEXT PRIMARY KEY,
    digest    TEXT NOT NULL,
    seq       BIGINT NOT NULL,
    id        BIGINT NOT NULL,
    available BIGINT NOT NULL,
    held      BIGINT NOT NULL CHECK (held IN (0, 1)),
    row_count BIGINT NOT NULL
)${strict};

-- A block of receipt numbers in a kader's hand.
CREATE TABLE receipt_block (
    id        BIGINT PRIMARY KEY,
    kader     BIGINT NOT NULL REFERENCES kader (id),
    first     BIGINT NOT NULL UNIQUE CHECK (first > 0),
    last      BIGINT NOT NULL,
    digits    BIGINT NOT NULL CHECK (digits BETWEEN 1 AND 12),
    issued_on BIGINT NOT NULL,
    CHECK (last >= first)
)${strict};
CREATE INDEX receipt_block_kader ON receipt_block (kader);

-- Numbers of which something is known; the others of a block are unaccounted for.
CREATE TABLE receipt (
    number      BIGINT PRIMARY KEY,
    block       BIGINT NOT NULL REFERENCES receipt_block (id),
    state       TEXT NOT NULL CHECK (state IN ('used', 'void', 'lost', 'returned')),
    due         BIGINT REFERENCES due (id),
    reason      TEXT NOT NULL,
    happened_on BIGINT NOT NULL,
    CHECK (state <> 'used' OR due IS NOT NULL)
)${strict};
CREATE INDEX receipt_block_number ON receipt (block, number);
CREATE INDEX receipt_due ON receipt (due) WHERE due IS NOT NULL;

-- Each time the receipt of a due was printed; the second and later ones are copies.
CREATE TABLE receipt_print (
    due        BIGINT NOT NULL REFERENCES due (id),
    number     BIGINT NOT NULL,
    app_user   BIGINT REFERENCES app_user (id),
    printed_at BIGINT NOT NULL,
    PRIMARY KEY (due, number)
)${rowless};
