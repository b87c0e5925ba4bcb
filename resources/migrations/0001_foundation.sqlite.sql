-- The row's own number ends each index here, so that the order by name and id needs no more.
CREATE INDEX person_name ON person (name_key);
-- Beginnings of the words of names, ends of NIKs and phones; kept by the store that writes people
-- (storage/people/search_index.h says how rows are numbered). It holds no text of its own: what is
-- deleted must be said again.
CREATE VIRTUAL TABLE person_search USING fts5 (
    words, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
);

-- The words of the index one by one, for `verify`.
CREATE VIRTUAL TABLE person_word USING fts5vocab ('person_search', 'instance');

-- What has been written to a ledger stays as it is.
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement BEGIN SELECT RAISE(ABORT, 'ledger rows are never updated'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement BEGIN SELECT RAISE(ABORT, 'ledger rows are never deleted'); END;
CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never updated'); END;
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never deleted'); END;
CREATE TRIGGER figure_reversal_no_update BEFORE UPDATE ON figure_reversal BEGIN SELECT RAISE(ABORT, 'reversals are never updated'); END;
CREATE TRIGGER figure_reversal_no_delete BEFORE DELETE ON figure_reversal BEGIN SELECT RAISE(ABORT, 'reversals are never deleted'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never updated'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;
CREATE TRIGGER audit_detail_no_update BEFORE UPDATE ON audit_detail BEGIN SELECT RAISE(ABORT, 'audit details are never updated'); END;
CREATE TRIGGER cell_no_update BEFORE UPDATE ON cell BEGIN SELECT RAISE(ABORT, 'cells are values'); END;
CREATE TRIGGER cell_no_delete BEFORE DELETE ON cell BEGIN SELECT RAISE(ABORT, 'cells are values'); END;
CREATE TRIGGER reversal_is_last BEFORE INSERT ON movement
WHEN NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM movement WHERE id = NEW.reverses AND kind = 5)
BEGIN SELECT RAISE(ABORT, 'a reversal is never reversed'); END;
