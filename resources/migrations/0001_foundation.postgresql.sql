CREATE INDEX person_name ON person (name_key, id);

-- What has been written to a ledger stays as it is.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows stay as they are', TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_reversal_no_update BEFORE UPDATE ON figure_reversal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_reversal_no_delete BEFORE DELETE ON figure_reversal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_detail_no_update BEFORE UPDATE ON audit_detail FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cell_no_update BEFORE UPDATE ON cell FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cell_no_delete BEFORE DELETE ON cell FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_second_reversal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM movement WHERE id = NEW.reverses AND kind = 5) THEN
        RAISE EXCEPTION 'a reversal is never reversed';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER reversal_is_last BEFORE INSERT ON movement
FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION refuse_second_reversal();
