CREATE UNIQUE INDEX account_value
    ON account (kind, COALESCE(office, 0), COALESCE(kader, 0), COALESCE(body, 0));
CREATE UNIQUE INDEX activity_crowd_name ON activity_crowd (activity, name);
CREATE INDEX activity_detail_partner ON activity_detail (partner) WHERE partner IS NOT NULL;
CREATE UNIQUE INDEX activity_file_hash ON activity_file (activity, hash);
CREATE INDEX activity_person_person ON activity_person (person);
CREATE INDEX bank_line_day ON bank_line (office, happened_on);
CREATE UNIQUE INDEX bank_match_hand_in ON bank_match (hand_in)
    WHERE hand_in IS NOT NULL AND undone_seq IS NULL;
CREATE INDEX bank_match_line ON bank_match (line);
CREATE UNIQUE INDEX bank_match_transfer ON bank_match (transfer)
    WHERE transfer IS NOT NULL AND undone_seq IS NULL;
CREATE INDEX benefit_activity ON benefit (activity) WHERE activity IS NOT NULL;
CREATE INDEX benefit_body ON benefit (body) WHERE body IS NOT NULL;
CREATE INDEX benefit_person ON benefit (person) WHERE person IS NOT NULL;
CREATE INDEX body_contact_body ON body_contact (body);
CREATE UNIQUE INDEX body_profile_npp ON body_profile (npp) WHERE npp IS NOT NULL;
CREATE UNIQUE INDEX body_profile_npwp ON body_profile (npwp) WHERE npwp IS NOT NULL;
CREATE UNIQUE INDEX cell_value
    ON cell (office, segment, stage, COALESCE(region, ''), COALESCE(body, 0), COALESCE(kader, 0));
CREATE UNIQUE INDEX commitment_body ON commitment (body, segment) WHERE ended_day IS NULL;
CREATE INDEX consent_person ON consent (person);
CREATE INDEX deposit_entry_proof ON deposit_entry (proof) WHERE proof <> '';
CREATE INDEX due_kader_day ON due (kader, happened_on) WHERE kader IS NOT NULL;
CREATE UNIQUE INDEX due_now_billing_code ON due_now (billing_code) WHERE billing_code IS NOT NULL;
CREATE INDEX due_now_kader ON due_now (kader, state, since_day) WHERE kader IS NOT NULL;
CREATE INDEX due_now_person ON due_now (person, segment, first_month);
CREATE INDEX due_now_state ON due_now (state, since_day, due);
CREATE INDEX due_step_due ON due_step (due, id);
CREATE UNIQUE INDEX due_step_undoes ON due_step (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX employer_permit_body ON employer_permit (body);
CREATE INDEX feedback_body ON feedback (body);
CREATE INDEX hand_in_kader ON hand_in (kader);
CREATE INDEX kader_document_kader ON kader_document (kader);
CREATE INDEX kader_person ON kader (person) WHERE person IS NOT NULL;
CREATE INDEX kader_territory_kader ON kader_territory (kader);
CREATE INDEX match_row_body ON match_row (body) WHERE body IS NOT NULL;
CREATE INDEX match_row_list ON match_row (list, row_number);
CREATE INDEX movement_activity ON movement (activity) WHERE activity IS NOT NULL;
CREATE INDEX movement_day ON movement (happened_on);
CREATE INDEX movement_figure ON movement (figure) WHERE figure IS NOT NULL;
CREATE INDEX movement_from_person ON movement (from_person)
    WHERE from_person IS NOT NULL AND (to_person IS NULL OR to_person <> from_person);
CREATE UNIQUE INDEX movement_reverses ON movement (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX movement_shortfall ON movement (id) WHERE reason = 15;
CREATE INDEX movement_to_person ON movement (to_person) WHERE to_person IS NOT NULL;
CREATE INDEX next_action_due ON next_action (due_day, id) WHERE state = 'open';
CREATE UNIQUE INDEX next_action_open ON next_action (person) WHERE state = 'open';
CREATE INDEX next_action_person ON next_action (person);
CREATE UNIQUE INDEX office_code ON office (code) WHERE code <> '';
CREATE INDEX partner_agent_body ON partner_agent (body);
CREATE UNIQUE INDEX period_closing_month ON period_closing (month) WHERE reopened_seq IS NULL;
CREATE INDEX person_head_activity ON person_head (activity) WHERE activity IS NOT NULL;
CREATE INDEX person_head_cell ON person_head (cell, since_day, person);
CREATE INDEX person_head_day ON person_head (segment, since_day, person);
CREATE INDEX person_kpj ON person (kpj) WHERE kpj IS NOT NULL AND withdrawn = 0;
CREATE INDEX person_merge_survivor ON person_merge (survivor);
CREATE INDEX person_name ON person (name_key);
CREATE UNIQUE INDEX person_nik ON person (nik) WHERE nik IS NOT NULL AND withdrawn = 0;
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL AND withdrawn = 0;
CREATE INDEX person_role_person ON person_role (person);
CREATE INDEX receipt_block_kader ON receipt_block (kader);
CREATE INDEX receipt_block_number ON receipt (block, number);
CREATE INDEX receipt_due ON receipt (due) WHERE due IS NOT NULL;
CREATE INDEX rupiah_transfer_credit ON rupiah_transfer (credit, id);
CREATE INDEX rupiah_transfer_debit ON rupiah_transfer (debit, id);
CREATE INDEX rupiah_transfer_due ON rupiah_transfer (due) WHERE due IS NOT NULL;
CREATE UNIQUE INDEX rupiah_transfer_reverses ON rupiah_transfer (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX rupiah_transfer_settles ON rupiah_transfer (settles) WHERE settles IS NOT NULL;
CREATE INDEX sheet_kader ON sheet (kader);
CREATE INDEX sheet_row_person ON sheet_row (person);
CREATE INDEX standing_head_next ON standing_head (id, next_day) WHERE next_day IS NOT NULL;
CREATE INDEX standing_head_person ON standing_head (person, segment);
CREATE UNIQUE INDEX training_certificate ON training_person (certificate) WHERE certificate <> '';
CREATE UNIQUE INDEX training_person_once ON training_person (activity, person);
CREATE INDEX training_person_person ON training_person (person);
CREATE TABLE account (
    id     INTEGER PRIMARY KEY,
    kind   INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    office INTEGER REFERENCES office (id),
    kader  INTEGER REFERENCES kader (id),
    body   INTEGER REFERENCES body (id),
    CHECK ((kind > 1) = (office IS NOT NULL)),
    CHECK ((kind > 1) = (kader IS NULL AND body IS NULL)),
    CHECK (kader IS NULL OR body IS NULL),
    CHECK (body IS NULL OR kind = 0)
) STRICT;
CREATE TABLE account_balance (
    account  INTEGER PRIMARY KEY REFERENCES account (id),
    posted   INTEGER NOT NULL,
    reserved INTEGER NOT NULL CHECK (reserved >= 0),
    least    INTEGER, -- posted less reserved is never below it; none where nothing bounds it
    CHECK (least IS NULL OR posted - reserved >= least)
) STRICT;
CREATE TABLE account_day (
    account  INTEGER NOT NULL REFERENCES account (id),
    day      INTEGER NOT NULL,
    posted   INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    PRIMARY KEY (account, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    office   INTEGER REFERENCES office (id),
    from_day INTEGER NOT NULL,
    to_day   INTEGER NOT NULL CHECK (to_day >= from_day),
    place    TEXT NOT NULL,
    source   TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;
CREATE TABLE activity_crowd (
    activity INTEGER NOT NULL REFERENCES activity (id),
    number   INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (name <> ''),
    body     INTEGER REFERENCES body (id),
    heads    INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_detail (
    activity INTEGER PRIMARY KEY REFERENCES activity (id),
    theme    TEXT NOT NULL,
    region   TEXT,
    rw       TEXT NOT NULL, -- three digits or ''
    rt       TEXT NOT NULL,
    kader    INTEGER REFERENCES kader (id),
    partner  INTEGER REFERENCES body (id),
    cost     INTEGER NOT NULL CHECK (cost >= 0), -- whole rupiah
    CHECK (rt = '' OR rw <> '')
) STRICT;
CREATE TABLE activity_file (
    id       INTEGER PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
    size     INTEGER NOT NULL CHECK (size > 0),
    hash     TEXT NOT NULL, -- BLAKE2b-256 of the content, hex
    content  BLOB NOT NULL
) STRICT;
CREATE TABLE activity_goods (
    activity   INTEGER NOT NULL REFERENCES activity (id),
    number     INTEGER NOT NULL,
    goods      TEXT NOT NULL CHECK (goods <> ''),
    recipients TEXT NOT NULL,
    body       INTEGER REFERENCES body (id),
    quantity   INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_person (
    activity    INTEGER NOT NULL REFERENCES activity (id),
    person      INTEGER NOT NULL REFERENCES person (id),
    institution TEXT NOT NULL,
    PRIMARY KEY (activity, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE app_user (
    id            INTEGER PRIMARY KEY,
    login         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('administrator', 'staff', 'kader', 'supervisor')),
    kader         INTEGER REFERENCES kader (id),
    password_hash TEXT NOT NULL,
    active        INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE TABLE audit (
    seq         INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    actor       INTEGER REFERENCES app_user (id),
    verb        TEXT NOT NULL,
    ids         TEXT NOT NULL,
    detail_hash BLOB NOT NULL,
    link        BLOB NOT NULL
) STRICT;
CREATE TABLE audit_detail (
    seq  INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE bank_line (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    digest      TEXT NOT NULL UNIQUE,
    office      INTEGER NOT NULL REFERENCES office (id),
    happened_on INTEGER NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount <> 0),
    description TEXT NOT NULL,
    reference   TEXT NOT NULL
) STRICT;
CREATE TABLE bank_match (
    id         INTEGER PRIMARY KEY,
    seq        INTEGER NOT NULL,
    line       INTEGER NOT NULL REFERENCES bank_line (id),
    transfer   INTEGER REFERENCES rupiah_transfer (id),
    hand_in    INTEGER REFERENCES hand_in (id),
    undone_seq INTEGER,
    CHECK ((transfer IS NULL) <> (hand_in IS NULL))
) STRICT;
CREATE TABLE benefit (
    id           INTEGER PRIMARY KEY,
    seq          INTEGER NOT NULL,
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    person       INTEGER REFERENCES person (id),
    participant  TEXT NOT NULL,
    participants INTEGER NOT NULL CHECK (participants BETWEEN 1 AND 1000000),
    heirs        INTEGER CHECK (heirs >= 0),                -- none: nobody said how many
    amount       INTEGER NOT NULL CHECK (amount > 0),       -- whole rupiah for each participant
    handed_on    INTEGER NOT NULL,
    region       TEXT,
    body         INTEGER REFERENCES body (id),
    activity     INTEGER REFERENCES activity (id),
    source       TEXT NOT NULL,
    reason       TEXT NOT NULL,                            -- why the amount is not that of the rule
    note         TEXT NOT NULL,
    CHECK (region IS NOT NULL OR body IS NOT NULL OR activity IS NOT NULL),
    CHECK (participants = 1 OR (person IS NULL AND participant = ''))
) STRICT;
CREATE TABLE body (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('employer', 'group', 'partner')),
    name      TEXT NOT NULL UNIQUE,
    office    INTEGER REFERENCES office (id),
    parent    INTEGER REFERENCES body (id),
    since_day INTEGER NOT NULL
) STRICT;
CREATE TABLE body_contact (
    id        INTEGER PRIMARY KEY,
    body      INTEGER NOT NULL REFERENCES body (id),
    person    INTEGER REFERENCES person (id),
    name      TEXT NOT NULL, -- '' where the person has it
    phone     INTEGER CHECK (phone > 0),
    post      TEXT NOT NULL,
    since_day INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= since_day),
    CHECK ((person IS NULL) = (name <> ''))
) STRICT;
CREATE TABLE body_profile (
    body        INTEGER PRIMARY KEY REFERENCES body (id),
    version     INTEGER NOT NULL,
    npp         TEXT,
    npwp        TEXT,          -- 16 digits
    institution TEXT NOT NULL, -- what kind of institution a partner is; '' of others
    sector      TEXT NOT NULL,
    supervisor  INTEGER REFERENCES body (id), -- the dinas that looks after it
    address     TEXT NOT NULL,
    region      TEXT,
    note        TEXT NOT NULL
) STRICT;
CREATE TABLE body_size (
    id        INTEGER PRIMARY KEY,
    body      INTEGER NOT NULL REFERENCES body (id),
    since_day INTEGER NOT NULL,
    capital   INTEGER CHECK (capital >= 0),
    sales     INTEGER CHECK (sales >= 0),
    stated    TEXT CHECK (stated IN ('micro', 'small', 'medium', 'large')),
    source    TEXT NOT NULL,
    UNIQUE (body, since_day),
    CHECK (capital IS NOT NULL OR sales IS NOT NULL OR stated IS NOT NULL)
) STRICT;
CREATE TABLE bulk_act (
    id         INTEGER PRIMARY KEY,
    seq        INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('move', 'kader', 'action')),
    row_count  INTEGER NOT NULL,
    undone_seq INTEGER
) STRICT;
CREATE TABLE bulk_act_row (
    act     INTEGER NOT NULL REFERENCES bulk_act (id),
    person  INTEGER NOT NULL REFERENCES person (id),
    row_key INTEGER NOT NULL, -- of the movement or action that it wrote
    PRIMARY KEY (act, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE cell (
    id      INTEGER PRIMARY KEY,
    office  INTEGER NOT NULL REFERENCES office (id),
    segment TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    region  TEXT,
    stage   INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 9),
    body    INTEGER REFERENCES body (id),
    kader   INTEGER REFERENCES kader (id)
) STRICT;
CREATE TABLE collecting_rule (
    from_day    INTEGER PRIMARY KEY,
    floor       INTEGER NOT NULL CHECK (floor >= 0),
    daily_limit INTEGER CHECK (daily_limit > 0)
) STRICT;
CREATE TABLE command_key (
    name      TEXT PRIMARY KEY,
    digest    TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    available INTEGER NOT NULL,
    held      INTEGER NOT NULL CHECK (held IN (0, 1)),
    row_count INTEGER NOT NULL
) STRICT;
CREATE TABLE commitment (
    id        INTEGER PRIMARY KEY,
    partner   INTEGER NOT NULL REFERENCES body (id),
    body      INTEGER NOT NULL REFERENCES body (id),
    agreement INTEGER REFERENCES partner_agreement (id),
    segment   TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    heads     INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    of_heads  INTEGER CHECK (of_heads >= heads), -- out of so many that the partner has
    about     INTEGER NOT NULL CHECK (about IN (0, 1)),
    on_day    INTEGER NOT NULL,
    due_day   INTEGER CHECK (due_day >= on_day),
    source    TEXT NOT NULL,
    ended_day INTEGER CHECK (ended_day >= on_day)
) STRICT;
CREATE TABLE consent (
    id       INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES person (id),
    on_day   INTEGER NOT NULL,
    given    INTEGER NOT NULL CHECK (given IN (0, 1)),
    way      TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;
CREATE TABLE deposit_entry (
    transfer INTEGER PRIMARY KEY REFERENCES rupiah_transfer (id),
    proof    TEXT NOT NULL,
    reason   TEXT NOT NULL
) STRICT;
CREATE TABLE draft (
    app_user   INTEGER NOT NULL REFERENCES app_user (id),
    form       TEXT NOT NULL,
    body       TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (app_user, form)
) STRICT;
CREATE TABLE due (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    person      INTEGER NOT NULL REFERENCES person (id),
    segment     INTEGER NOT NULL CHECK (segment IN (0, 1)),
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 3),
    office      INTEGER NOT NULL REFERENCES office (id),
    kader       INTEGER REFERENCES kader (id), -- who collected it
    body        INTEGER REFERENCES body (id),  -- who paid it in the worker's stead
    recorded_by INTEGER REFERENCES app_user (id),
    first_month INTEGER NOT NULL,
    months      INTEGER NOT NULL CHECK (months BETWEEN 1 AND 12),
    programmes  INTEGER NOT NULL CHECK (programmes BETWEEN 1 AND 15),
    amount      INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    computed    INTEGER NOT NULL CHECK (computed >= 0), -- by the rates; 0 where nobody computed it
    reason      INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 3), -- why another amount
    receipt     INTEGER,
    happened_on INTEGER NOT NULL,
    row_check   INTEGER NOT NULL,
    CHECK ((channel = 0) = (kader IS NOT NULL)),
    CHECK (receipt IS NULL OR channel = 0)
) STRICT;
CREATE TABLE due_now (
    due          INTEGER PRIMARY KEY REFERENCES due (id),
    person       INTEGER NOT NULL REFERENCES person (id),
    segment      INTEGER NOT NULL,
    first_month  INTEGER NOT NULL,
    months       INTEGER NOT NULL,
    kader        INTEGER,
    state        INTEGER NOT NULL CHECK (state BETWEEN 0 AND 7),
    since_day    INTEGER NOT NULL,
    billing_code TEXT,
    proof        TEXT
) STRICT;
CREATE TABLE due_step (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    due         INTEGER NOT NULL REFERENCES due (id),
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    happened_on INTEGER NOT NULL,
    code        TEXT NOT NULL, -- billing code, number of the official proof, or reason
    hand_in     INTEGER REFERENCES hand_in (id),
    undoes      INTEGER REFERENCES due_step (id),
    row_check   INTEGER NOT NULL,
    CHECK ((kind = 8) = (undoes IS NOT NULL)),
    CHECK ((kind = 3) = (hand_in IS NOT NULL))
) STRICT;
CREATE TABLE employer_permit (
    id        INTEGER PRIMARY KEY,
    body      INTEGER NOT NULL REFERENCES body (id),
    dinas     INTEGER NOT NULL REFERENCES body (id),
    permit    TEXT NOT NULL,
    number    TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('requested', 'held_back', 'issued', 'revoked')),
    on_day    INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= on_day)
) STRICT;
CREATE TABLE feedback (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL,
    body       INTEGER NOT NULL REFERENCES body (id),
    activity   INTEGER REFERENCES activity (id),
    on_day     INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('criticism', 'suggestion', 'request')),
    content    TEXT NOT NULL CHECK (content <> ''),
    owner      INTEGER REFERENCES app_user (id),
    follow_up  TEXT NOT NULL,
    due_day    INTEGER,
    state      TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'closed')),
    closed_day INTEGER CHECK (closed_day >= on_day),
    outcome    TEXT NOT NULL,
    CHECK ((state = 'closed') = (closed_day IS NOT NULL))
) STRICT;
CREATE TABLE figure (
    id        INTEGER PRIMARY KEY,
    seq       INTEGER NOT NULL,
    office    INTEGER NOT NULL REFERENCES office (id),
    segment   TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
    region    TEXT,
    body      INTEGER REFERENCES body (id),
    measure   TEXT NOT NULL CHECK (measure IN ('potential', 'acquired', 'of-which', 'quoted')),
    value     INTEGER NOT NULL CHECK (value BETWEEN 1 AND 1000000000),
    about     INTEGER NOT NULL CHECK (about IN (0, 1)),
    as_of     INTEGER NOT NULL,
    source    TEXT NOT NULL,
    note      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    origin    TEXT NOT NULL CHECK (origin IN ('published', 'derived', 'sample')),
    row_check INTEGER NOT NULL
) STRICT;
CREATE TABLE figure_reversal (
    figure    INTEGER PRIMARY KEY REFERENCES figure (id),
    seq       INTEGER NOT NULL,
    row_check INTEGER NOT NULL
) STRICT;
CREATE TABLE hand_in (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    kader       INTEGER NOT NULL REFERENCES kader (id),
    office      INTEGER NOT NULL REFERENCES office (id),
    happened_on INTEGER NOT NULL,
    expected    INTEGER NOT NULL CHECK (expected BETWEEN 1 AND 1000000000000000),
    counted     INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 1000000000000000)
) STRICT;
CREATE TABLE hand_in_note (
    hand_in      INTEGER NOT NULL REFERENCES hand_in (id),
    denomination INTEGER NOT NULL CHECK (denomination > 0),
    pieces       INTEGER NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (hand_in, denomination)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_batch (
    id           INTEGER PRIMARY KEY,
    seq          INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    file         TEXT NOT NULL, -- its name, without folders
    digest       TEXT NOT NULL,
    office       INTEGER REFERENCES office (id),
    row_count    INTEGER NOT NULL,
    added        INTEGER NOT NULL,
    changed      INTEGER NOT NULL,
    unchanged    INTEGER NOT NULL,
    duplicates   INTEGER NOT NULL,
    rejected     INTEGER NOT NULL,
    warnings     INTEGER NOT NULL,
    first_person INTEGER,
    last_person  INTEGER,
    undone_seq   INTEGER
) STRICT;
CREATE TABLE import_change (
    batch   INTEGER NOT NULL REFERENCES import_batch (id),
    person  INTEGER NOT NULL REFERENCES person (id),
    version INTEGER NOT NULL, -- of the person after the import
    body    TEXT NOT NULL,   -- JSON: each changed field, before and after
    PRIMARY KEY (batch, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_profile (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;
CREATE TABLE kader (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    person    INTEGER REFERENCES person (id),
    office    INTEGER REFERENCES office (id),
    type      TEXT NOT NULL,
    origin    TEXT NOT NULL,
    since_day INTEGER NOT NULL,
    until_day INTEGER
) STRICT;
CREATE TABLE kader_document (
    id        INTEGER PRIMARY KEY,
    kader     INTEGER NOT NULL REFERENCES kader (id),
    kind      TEXT NOT NULL CHECK (kind IN ('certificate', 'agreement', 'assignment_letter',
                                            'id_card')),
    number    TEXT NOT NULL CHECK (number <> ''),
    from_day  INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day)
) STRICT;
CREATE TABLE kader_potential (
    kader    INTEGER NOT NULL REFERENCES kader (id),
    number   INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL COLLATE BINARY,
    nik      INTEGER CHECK (nik BETWEEN 1000000000000000 AND 9999999999999999),
    phone    INTEGER CHECK (phone > 0),
    PRIMARY KEY (kader, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE kader_status (
    kader    INTEGER NOT NULL REFERENCES kader (id),
    number   INTEGER NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('applied', 'selected', 'training', 'active',
                                             'suspended', 'ended')),
    from_day INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    note     TEXT NOT NULL,
    PRIMARY KEY (kader, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE kader_territory (
    id        INTEGER PRIMARY KEY,
    kader     INTEGER NOT NULL REFERENCES kader (id),
    region    TEXT NOT NULL,
    rw        TEXT NOT NULL,
    rt        TEXT NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day),
    CHECK (rt = '' OR rw <> '')
) STRICT;
CREATE TABLE ledger_block (
    id             INTEGER PRIMARY KEY,
    first_movement INTEGER NOT NULL REFERENCES movement (id),
    last_seq       INTEGER NOT NULL,
    row_count      INTEGER NOT NULL
) STRICT;
CREATE TABLE login_guard (
    login      TEXT PRIMARY KEY,
    failures   INTEGER NOT NULL,
    not_before INTEGER NOT NULL
) STRICT;
CREATE TABLE match_list (
    id     INTEGER PRIMARY KEY,
    dinas  INTEGER REFERENCES body (id),
    office INTEGER NOT NULL REFERENCES office (id),
    file   TEXT NOT NULL, -- its name, without folders
    digest TEXT NOT NULL,
    on_day INTEGER NOT NULL
) STRICT;
CREATE TABLE match_memory (
    firm    TEXT NOT NULL,
    body    INTEGER NOT NULL,
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    PRIMARY KEY (firm, body)
) STRICT;
CREATE TABLE match_row (
    id         INTEGER PRIMARY KEY,
    list       INTEGER NOT NULL REFERENCES match_list (id),
    row_number INTEGER NOT NULL,
    name       TEXT NOT NULL,
    npp        TEXT NOT NULL,
    npwp       TEXT NOT NULL,
    address    TEXT NOT NULL,
    permit     TEXT NOT NULL,
    region     TEXT,
    state      TEXT NOT NULL CHECK (state IN ('open', 'same', 'new', 'no_match')),
    body       INTEGER REFERENCES body (id),
    reason     TEXT NOT NULL, -- of a decision: number, remembered, person; '' while open
    CHECK ((state IN ('same', 'new')) = (body IS NOT NULL))
) STRICT;
CREATE TABLE movement (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    happened_on INTEGER NOT NULL,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    heads       INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 1000000000),
    from_cell   INTEGER NOT NULL REFERENCES cell (id),
    to_cell     INTEGER NOT NULL REFERENCES cell (id),
    from_person INTEGER REFERENCES person (id),
    to_person   INTEGER REFERENCES person (id),
    reason      INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 15),
    activity    INTEGER REFERENCES activity (id),
    figure      INTEGER REFERENCES figure (id),
    reverses    INTEGER REFERENCES movement (id),
    row_check   INTEGER NOT NULL,
    CHECK (heads = 1 OR (from_person IS NULL AND to_person IS NULL)),
    CHECK ((kind = 5) = (reverses IS NOT NULL))
) STRICT;
CREATE TABLE next_action (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    due_day     INTEGER NOT NULL,
    app_user    INTEGER REFERENCES app_user (id), -- the owner: a user or a kader
    kader       INTEGER REFERENCES kader (id),
    note        TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped', 'replaced')),
    closed_day  INTEGER,
    replaced_by INTEGER,
    CHECK ((state = 'open') = (closed_day IS NULL))
) STRICT;
CREATE TABLE not_same (
    one    INTEGER NOT NULL REFERENCES person (id),
    two    INTEGER NOT NULL REFERENCES person (id),
    on_day INTEGER NOT NULL,
    PRIMARY KEY (one, two),
    CHECK (one < two)
) STRICT, WITHOUT ROWID;
CREATE TABLE office (
    id     INTEGER PRIMARY KEY,
    code   TEXT NOT NULL,
    name   TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL CHECK (kind IN ('office', 'area')),
    parent INTEGER REFERENCES office (id)
) STRICT;
CREATE TABLE office_territory (
    office INTEGER NOT NULL REFERENCES office (id),
    region TEXT NOT NULL,
    PRIMARY KEY (office, region)
) STRICT;
CREATE TABLE partner_agent (
    id        INTEGER PRIMARY KEY,
    body      INTEGER NOT NULL REFERENCES body (id),
    kader     INTEGER NOT NULL REFERENCES kader (id),
    since_day INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= since_day)
) STRICT;
CREATE TABLE partner_agreement (
    id        INTEGER PRIMARY KEY,
    body      INTEGER NOT NULL REFERENCES body (id),
    number    TEXT NOT NULL,
    title     TEXT NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER NOT NULL CHECK (until_day >= from_day),
    ended_day INTEGER CHECK (ended_day >= from_day), -- before its time
    note      TEXT NOT NULL,
    UNIQUE (body, number)
) STRICT;
CREATE TABLE period_closing (
    id           INTEGER PRIMARY KEY,
    month        INTEGER NOT NULL, -- year * 12 + month - 1
    seq          INTEGER NOT NULL,
    reopened_seq INTEGER,
    CHECK (reopened_seq > seq)
) STRICT;
CREATE TABLE permit_rule (
    id        INTEGER PRIMARY KEY,
    dinas     INTEGER NOT NULL REFERENCES body (id),
    permit    TEXT NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day),
    source    TEXT NOT NULL
) STRICT;
CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    name_key   TEXT NOT NULL COLLATE BINARY,
    nik        INTEGER CHECK (nik BETWEEN 1000000000000000 AND 9999999999999999), -- 16 digits
    kpj        INTEGER CHECK (kpj BETWEEN 0 AND 99999999999),                     -- 11 digits
    birth_day  INTEGER,
    sex        TEXT CHECK (sex IN ('P', 'L')),
    phone      INTEGER CHECK (phone > 0), -- 62 and the rest
    occupation TEXT NOT NULL,
    address    TEXT NOT NULL,
    rt         TEXT NOT NULL,
    rw         TEXT NOT NULL,
    region     TEXT,
    nik_reason TEXT NOT NULL,
    withdrawn  INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE TABLE person_head (
    person    INTEGER NOT NULL REFERENCES person (id),
    segment   INTEGER NOT NULL CHECK (segment IN (0, 1)),
    cell      INTEGER NOT NULL REFERENCES cell (id),
    since_day INTEGER NOT NULL,
    activity  INTEGER,
    PRIMARY KEY (person, segment)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_merge (
    id         INTEGER PRIMARY KEY,
    seq        INTEGER NOT NULL,
    survivor   INTEGER NOT NULL REFERENCES person (id),
    other      INTEGER NOT NULL REFERENCES person (id),
    body       TEXT NOT NULL, -- JSON: changed fields of the survivor, and whose heads were kept
    undone_seq INTEGER,
    CHECK (survivor <> other)
) STRICT;
CREATE TABLE person_merge_row (
    merging INTEGER NOT NULL REFERENCES person_merge (id),
    place   TEXT NOT NULL,
    row_key INTEGER NOT NULL,
    moved   INTEGER NOT NULL CHECK (moved IN (0, 1)),
    PRIMARY KEY (merging, place, row_key, moved)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_role (
    id        INTEGER PRIMARY KEY,
    person    INTEGER NOT NULL REFERENCES person (id),
    role      TEXT NOT NULL CHECK (role IN ('institution_staff', 'partner_contact',
                                            'community_leader')),
    place     TEXT NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER CHECK (until_day >= from_day)
) STRICT;
CREATE VIRTUAL TABLE person_search USING fts5 (
    words, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
);
CREATE TABLE 'person_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'person_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'person_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE person_word USING fts5vocab ('person_search', 'instance');
CREATE TABLE proposal (
    id          INTEGER PRIMARY KEY,
    verb        TEXT NOT NULL,
    arguments   TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES app_user (id),
    proposed_at INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'approved', 'rejected')),
    decided_by  INTEGER REFERENCES app_user (id),
    decided_at  INTEGER,
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
) STRICT;
CREATE TABLE quality_settled (
    person INTEGER NOT NULL REFERENCES person (id),
    kind   TEXT NOT NULL,
    on_day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (person, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
    number      INTEGER PRIMARY KEY,
    block       INTEGER NOT NULL REFERENCES receipt_block (id),
    state       TEXT NOT NULL CHECK (state IN ('used', 'void', 'lost', 'returned')),
    due         INTEGER REFERENCES due (id),
    reason      TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    CHECK (state <> 'used' OR due IS NOT NULL)
) STRICT;
CREATE TABLE receipt_block (
    id        INTEGER PRIMARY KEY,
    kader     INTEGER NOT NULL REFERENCES kader (id),
    first     INTEGER NOT NULL UNIQUE CHECK (first > 0),
    last      INTEGER NOT NULL,
    digits    INTEGER NOT NULL CHECK (digits BETWEEN 1 AND 12),
    issued_on INTEGER NOT NULL,
    CHECK (last >= first)
) STRICT;
CREATE TABLE receipt_print (
    due        INTEGER NOT NULL REFERENCES due (id),
    number     INTEGER NOT NULL,
    app_user   INTEGER REFERENCES app_user (id),
    printed_at INTEGER NOT NULL,
    PRIMARY KEY (due, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE registration (
    person         INTEGER PRIMARY KEY REFERENCES person (id),
    family_card    TEXT NOT NULL,
    birth_place    TEXT NOT NULL,
    email          TEXT NOT NULL,
    business       TEXT NOT NULL,
    sector         TEXT NOT NULL,
    payer          TEXT NOT NULL CHECK (payer IN ('', 'self', 'csr', 'apbd', 'apbdes')),
    quiet_since    INTEGER, -- do not contact, since that day
    quiet_reason   TEXT NOT NULL
) STRICT;
CREATE TABLE rollup_block (
    block      INTEGER NOT NULL REFERENCES ledger_block (id),
    from_cell  INTEGER NOT NULL REFERENCES cell (id),
    to_cell    INTEGER NOT NULL REFERENCES cell (id),
    day        INTEGER NOT NULL,
    row_count  INTEGER NOT NULL,
    heads      INTEGER NOT NULL,
    pooled_out INTEGER NOT NULL, -- of heads, those that had no name before
    pooled_in  INTEGER NOT NULL, -- of heads, those that have none after
    fresh      INTEGER NOT NULL, -- heads newly active; a reversal takes them back
    PRIMARY KEY (block, from_cell, to_cell, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_both (
    seq        INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    pu_office  INTEGER NOT NULL,
    pu_region  TEXT NOT NULL,
    bpu_office INTEGER NOT NULL,
    bpu_region TEXT NOT NULL,
    heads      INTEGER NOT NULL,
    PRIMARY KEY (seq, day, pu_office, pu_region, bpu_office, bpu_region)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_cell_day (
    cell   INTEGER NOT NULL REFERENCES cell (id),
    day    INTEGER NOT NULL,
    delta  INTEGER NOT NULL,
    pooled INTEGER NOT NULL, -- of delta, the heads without a name
    PRIMARY KEY (cell, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_cell_month (
    cell  INTEGER NOT NULL REFERENCES cell (id),
    month INTEGER NOT NULL,
    stock INTEGER NOT NULL,
    pooled INTEGER NOT NULL,
    PRIMARY KEY (cell, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_flow (
    cell   INTEGER NOT NULL REFERENCES cell (id),
    reason INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    heads  INTEGER NOT NULL,
    PRIMARY KEY (cell, day, reason)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_office_day (
    office  INTEGER NOT NULL,
    segment TEXT NOT NULL,
    stage   INTEGER NOT NULL,
    day     INTEGER NOT NULL,
    delta   INTEGER NOT NULL,
    PRIMARY KEY (office, segment, stage, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_office_month (
    office  INTEGER NOT NULL,
    segment TEXT NOT NULL,
    stage   INTEGER NOT NULL,
    month   INTEGER NOT NULL,
    stock   INTEGER NOT NULL,
    PRIMARY KEY (office, segment, stage, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_reach (
    office  INTEGER NOT NULL,
    segment TEXT NOT NULL,
    stage   INTEGER NOT NULL,
    day     INTEGER NOT NULL,
    heads   INTEGER NOT NULL,
    PRIMARY KEY (office, segment, stage, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE rupiah_transfer (
    id          INTEGER PRIMARY KEY,
    seq         INTEGER NOT NULL,
    happened_on INTEGER NOT NULL,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
    phase       INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3),
    debit       INTEGER NOT NULL REFERENCES account (id),
    credit      INTEGER NOT NULL REFERENCES account (id),
    amount      INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    due         INTEGER REFERENCES due (id),
    hand_in     INTEGER REFERENCES hand_in (id),
    settles     INTEGER REFERENCES rupiah_transfer (id),
    reverses    INTEGER REFERENCES rupiah_transfer (id),
    row_check   INTEGER NOT NULL,
    CHECK (debit <> credit),
    CHECK ((phase > 1) = (settles IS NOT NULL))
) STRICT;
CREATE TABLE saved_filter (
    id       INTEGER PRIMARY KEY,
    app_user INTEGER NOT NULL REFERENCES app_user (id),
    list     TEXT NOT NULL,
    name     TEXT NOT NULL,
    body     TEXT NOT NULL,
    shared   INTEGER NOT NULL CHECK (shared IN (0, 1)),
    UNIQUE (app_user, list, name)
) STRICT;
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE sheet (
    id       INTEGER PRIMARY KEY,
    seq      INTEGER NOT NULL,
    number   INTEGER NOT NULL UNIQUE CHECK (number > 0),
    kind     INTEGER NOT NULL CHECK (kind IN (0, 1)),
    segment  INTEGER NOT NULL CHECK (segment IN (0, 1)),
    kader    INTEGER NOT NULL REFERENCES kader (id),
    body     INTEGER REFERENCES body (id),
    region   TEXT,
    rw       TEXT NOT NULL,
    rt       TEXT NOT NULL,
    made_on  INTEGER NOT NULL,
    keyed_on INTEGER -- the day of the round, once it has been keyed back
) STRICT;
CREATE TABLE sheet_row (
    sheet       INTEGER NOT NULL REFERENCES sheet (id),
    number      INTEGER NOT NULL CHECK (number > 0),
    person      INTEGER NOT NULL REFERENCES person (id),
    first_month INTEGER,
    months      INTEGER NOT NULL,
    programmes  INTEGER NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount >= 0), -- as printed; 0 on a visit
    mark        INTEGER,                              -- what the kader wrote; none before it is keyed
    paid        INTEGER NOT NULL CHECK (paid >= 0),
    due         INTEGER REFERENCES due (id),
    PRIMARY KEY (sheet, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE standing_head (
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL REFERENCES person (id),
    segment      INTEGER NOT NULL CHECK (segment IN (0, 1)),
    paid_through INTEGER NOT NULL, -- year * 12 + month - 1
    next_day     INTEGER           -- none for whoever has lapsed
) STRICT;
CREATE TABLE standing_movement (
    movement INTEGER PRIMARY KEY REFERENCES movement (id)
) STRICT;
CREATE TABLE training (
    activity INTEGER PRIMARY KEY REFERENCES activity (id),
    theme    TEXT NOT NULL
) STRICT;
CREATE TABLE training_attendance (
    activity INTEGER NOT NULL,
    session  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    PRIMARY KEY (activity, session, number),
    FOREIGN KEY (activity, session) REFERENCES training_session (activity, number),
    FOREIGN KEY (activity, number) REFERENCES training_person (activity, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE training_person (
    activity    INTEGER NOT NULL REFERENCES activity (id),
    number      INTEGER NOT NULL,
    person      INTEGER NOT NULL REFERENCES person (id),
    institution TEXT NOT NULL,
    invited     INTEGER NOT NULL CHECK (invited IN (0, 1)),
    result      TEXT NOT NULL CHECK (result IN ('', 'passed', 'failed')),
    certificate TEXT NOT NULL,
    from_day    INTEGER,
    until_day   INTEGER CHECK (until_day >= from_day),
    CHECK ((certificate = '') = (from_day IS NULL)),
    CHECK (certificate = '' OR result = 'passed'),
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE training_session (
    activity INTEGER NOT NULL REFERENCES activity (id),
    number   INTEGER NOT NULL,
    day      INTEGER NOT NULL,
    title    TEXT NOT NULL,
    speakers TEXT NOT NULL,
    PRIMARY KEY (activity, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER account_no_delete BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'account rows are never deleted'); END;
CREATE TRIGGER account_no_update BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'account rows are never updated'); END;
CREATE TRIGGER audit_detail_no_update BEFORE UPDATE ON audit_detail BEGIN SELECT RAISE(ABORT, 'audit details are never updated'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never updated'); END;
CREATE TRIGGER cell_no_delete BEFORE DELETE ON cell BEGIN SELECT RAISE(ABORT, 'cells are values'); END;
CREATE TRIGGER cell_no_update BEFORE UPDATE ON cell BEGIN SELECT RAISE(ABORT, 'cells are values'); END;
CREATE TRIGGER due_no_delete BEFORE DELETE ON due BEGIN SELECT RAISE(ABORT, 'due rows are never deleted'); END;
CREATE TRIGGER due_no_update BEFORE UPDATE ON due BEGIN SELECT RAISE(ABORT, 'due rows are never updated'); END;
CREATE TRIGGER due_step_no_delete BEFORE DELETE ON due_step BEGIN SELECT RAISE(ABORT, 'due_step rows are never deleted'); END;
CREATE TRIGGER due_step_no_update BEFORE UPDATE ON due_step BEGIN SELECT RAISE(ABORT, 'due_step rows are never updated'); END;
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never deleted'); END;
CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never updated'); END;
CREATE TRIGGER figure_reversal_no_delete BEFORE DELETE ON figure_reversal BEGIN SELECT RAISE(ABORT, 'reversals are never deleted'); END;
CREATE TRIGGER figure_reversal_no_update BEFORE UPDATE ON figure_reversal BEGIN SELECT RAISE(ABORT, 'reversals are never updated'); END;
CREATE TRIGGER hand_in_no_delete BEFORE DELETE ON hand_in BEGIN SELECT RAISE(ABORT, 'hand_in rows are never deleted'); END;
CREATE TRIGGER hand_in_no_update BEFORE UPDATE ON hand_in BEGIN SELECT RAISE(ABORT, 'hand_in rows are never updated'); END;
CREATE TRIGGER hand_in_note_no_delete BEFORE DELETE ON hand_in_note BEGIN SELECT RAISE(ABORT, 'hand_in_note rows are never deleted'); END;
CREATE TRIGGER hand_in_note_no_update BEFORE UPDATE ON hand_in_note BEGIN SELECT RAISE(ABORT, 'hand_in_note rows are never updated'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement BEGIN SELECT RAISE(ABORT, 'ledger rows are never deleted'); END;
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement BEGIN SELECT RAISE(ABORT, 'ledger rows are never updated'); END;
CREATE TRIGGER reversal_is_last BEFORE INSERT ON movement
WHEN NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM movement WHERE id = NEW.reverses AND kind = 5)
BEGIN SELECT RAISE(ABORT, 'a reversal is never reversed'); END;
CREATE TRIGGER rupiah_reversal_is_last BEFORE INSERT ON rupiah_transfer
WHEN NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM rupiah_transfer WHERE id = NEW.reverses AND reverses IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a reversal is never reversed'); END;
CREATE TRIGGER rupiah_settled_once BEFORE INSERT ON rupiah_transfer
WHEN NEW.settles IS NOT NULL AND NEW.reverses IS NULL AND EXISTS (
    SELECT 1 FROM rupiah_transfer s WHERE s.settles = NEW.settles AND s.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM rupiah_transfer r WHERE r.reverses = s.id))
BEGIN SELECT RAISE(ABORT, 'a pending transfer is settled once'); END;
CREATE TRIGGER rupiah_transfer_no_delete BEFORE DELETE ON rupiah_transfer BEGIN SELECT RAISE(ABORT, 'rupiah_transfer rows are never deleted'); END;
CREATE TRIGGER rupiah_transfer_no_update BEFORE UPDATE ON rupiah_transfer BEGIN SELECT RAISE(ABORT, 'rupiah_transfer rows are never updated'); END;
