-- What has been written to the ledger of rupiah stays as it is.
CREATE TRIGGER account_no_update BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_no_delete BEFORE DELETE ON account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_no_update BEFORE UPDATE ON due FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_no_delete BEFORE DELETE ON due FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_step_no_update BEFORE UPDATE ON due_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_step_no_delete BEFORE DELETE ON due_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rupiah_transfer_no_update BEFORE UPDATE ON rupiah_transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rupiah_transfer_no_delete BEFORE DELETE ON rupiah_transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hand_in_no_update BEFORE UPDATE ON hand_in FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hand_in_no_delete BEFORE DELETE ON hand_in FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hand_in_note_no_update BEFORE UPDATE ON hand_in_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hand_in_note_no_delete BEFORE DELETE ON hand_in_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- A reversal is never reversed; a pending transfer is settled once, but for settlements that were
-- reversed.
CREATE FUNCTION refuse_second_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reverses IS NOT NULL AND EXISTS (
        SELECT 1 FROM rupiah_transfer WHERE id = NEW.reverses AND reverses IS NOT NULL) THEN
        RAISE EXCEPTION 'a reversal is never reversed';
    END IF;
    IF NEW.settles IS NOT NULL AND NEW.reverses IS NULL AND EXISTS (
        SELECT 1 FROM rupiah_transfer s WHERE s.settles = NEW.settles AND s.reverses IS NULL
        AND NOT EXISTS (SELECT 1 FROM rupiah_transfer r WHERE r.reverses = s.id)) THEN
        RAISE EXCEPTION 'a pending transfer is settled once';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER rupiah_settled_once BEFORE INSERT ON rupiah_transfer
FOR EACH ROW EXECUTE FUNCTION refuse_second_settlement();
