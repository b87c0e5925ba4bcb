-- What has been written to the ledger of rupiah stays as it is.
CREATE TRIGGER account_no_update BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'account rows are never updated'); END;
CREATE TRIGGER account_no_delete BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'account rows are never deleted'); END;
CREATE TRIGGER due_no_update BEFORE UPDATE ON due BEGIN SELECT RAISE(ABORT, 'due rows are never updated'); END;
CREATE TRIGGER due_no_delete BEFORE DELETE ON due BEGIN SELECT RAISE(ABORT, 'due rows are never deleted'); END;
CREATE TRIGGER due_step_no_update BEFORE UPDATE ON due_step BEGIN SELECT RAISE(ABORT, 'due_step rows are never updated'); END;
CREATE TRIGGER due_step_no_delete BEFORE DELETE ON due_step BEGIN SELECT RAISE(ABORT, 'due_step rows are never deleted'); END;
CREATE TRIGGER rupiah_transfer_no_update BEFORE UPDATE ON rupiah_transfer BEGIN SELECT RAISE(ABORT, 'rupiah_transfer rows are never updated'); END;
CREATE TRIGGER rupiah_transfer_no_delete BEFORE DELETE ON rupiah_transfer BEGIN SELECT RAISE(ABORT, 'rupiah_transfer rows are never deleted'); END;
CREATE TRIGGER hand_in_no_update BEFORE UPDATE ON hand_in BEGIN SELECT RAISE(ABORT, 'hand_in rows are never updated'); END;
CREATE TRIGGER hand_in_no_delete BEFORE DELETE ON hand_in BEGIN SELECT RAISE(ABORT, 'hand_in rows are never deleted'); END;
CREATE TRIGGER hand_in_note_no_update BEFORE UPDATE ON hand_in_note BEGIN SELECT RAISE(ABORT, 'hand_in_note rows are never updated'); END;
CREATE TRIGGER hand_in_note_no_delete BEFORE DELETE ON hand_in_note BEGIN SELECT RAISE(ABORT, 'hand_in_note rows are never deleted'); END;
-- A reversal is never reversed; a pending transfer is settled once, but for settlements that were
-- reversed.
CREATE TRIGGER rupiah_reversal_is_last BEFORE INSERT ON rupiah_transfer
WHEN NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM rupiah_transfer WHERE id = NEW.reverses AND reverses IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a reversal is never reversed'); END;
CREATE TRIGGER rupiah_settled_once BEFORE INSERT ON rupiah_transfer
WHEN NEW.settles IS NOT NULL AND NEW.reverses IS NULL AND EXISTS (
    SELECT 1 FROM rupiah_transfer s WHERE s.settles = NEW.settles AND s.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM rupiah_transfer r WHERE r.reverses = s.id))
BEGIN SELECT RAISE(ABORT, 'a pending transfer is settled once'); END;
