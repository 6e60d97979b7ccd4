-- The limits of a reservation are looked up at once, and one that stands as it should is not locked: an upsert
-- locks the row it finds even where it changes nothing, and the total would be held from there to the end of the
-- transaction.
CREATE OR REPLACE FUNCTION set_capacity_limit(
    holder uuid, about text, whom text, money char(3), wanted numeric, moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql
AS $$
DECLARE
    changed bigint;
BEGIN
    SELECT c.id INTO changed FROM capacity c
    WHERE c.guarantor = holder AND c.kind = about AND c.subject = whom AND c.currency = money
      AND c.limit_amount = wanted;
    IF FOUND THEN
        RETURN changed;
    END IF;
    INSERT INTO capacity AS c (guarantor, kind, subject, currency, limit_amount, ceiling)
    VALUES (holder, about, whom, money, wanted, wanted)
    ON CONFLICT (guarantor, kind, subject) DO UPDATE
    SET limit_amount = excluded.limit_amount, ceiling = greatest(excluded.limit_amount, c.taken)
    WHERE c.limit_amount <> excluded.limit_amount AND c.currency = excluded.currency
    RETURNING c.id INTO changed;
    IF changed IS NOT NULL THEN
        INSERT INTO capacity_limit_change (capacity, guarantor, limit_amount, changed_at, changed_by)
        VALUES (changed, holder, wanted, moment, current_actor());
        RETURN changed;
    END IF;
    SELECT c.id INTO changed FROM capacity c
    WHERE c.guarantor = holder AND c.kind = about AND c.subject = whom AND c.currency = money;
    IF changed IS NULL THEN
        RAISE EXCEPTION 'the capacity of % for % % is kept in another currency', holder, about, whom;
    END IF;
    RETURN changed;
END
$$;

-- The same for all limits of one reservation, in the order in which they are given and locked.
CREATE FUNCTION set_capacity_limits(
    holder uuid, about text[], whom text[], money text[], wanted numeric[], moment timestamptz) RETURNS bigint[]
    LANGUAGE plpgsql
AS $$
DECLARE
    found bigint[] := '{}';
BEGIN
    FOR place IN 1 .. cardinality(about) LOOP
        found := found || set_capacity_limit(
            holder, about[place], whom[place], money[place]::char(3), wanted[place], moment);
    END LOOP;
    RETURN found;
END
$$;

-- A claim goes the ways that the domain knows, whoever writes, and its money is not rewritten once it moved.
CREATE FUNCTION check_claim_step() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.state <> NEW.state AND NOT (OLD.state || '>' || NEW.state = ANY (ARRAY[
        'NOTIFIED>CLAIMED', 'NOTIFIED>CURED', 'CLAIMED>PAID', 'CLAIMED>REFUSED', 'CLAIMED>CURED', 'PAID>SHARED',
        'SHARED>CLOSED', 'SHARED>WRITTEN_OFF'])) THEN
        RAISE EXCEPTION 'a claim does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_step';
    END IF;
    IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a change of a claim counts its version up by one'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_version';
    END IF;
    IF (OLD.paid, OLD.paid_on) IS DISTINCT FROM (NEW.paid, NEW.paid_on) AND OLD.paid IS NOT NULL THEN
        RAISE EXCEPTION 'what was paid on a claim stays as it is'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_paid_once';
    END IF;
    IF NEW.recovered < OLD.recovered THEN
        RAISE EXCEPTION 'what came back of a claim does not become less'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_recovered';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER claim_step BEFORE UPDATE ON guarantee_claim FOR EACH ROW EXECUTE FUNCTION check_claim_step();

-- Who bears a part of a claim and whom it concerns may read it; only the case's guarantor shares it and records
-- what comes back.
CREATE FUNCTION answers_for_claim(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN EXISTS (
        SELECT FROM guarantee_claim g JOIN guarantee_case c ON c.id = g.case_id
        WHERE g.id = wanted AND c.guarantor = current_institution());

DROP POLICY with_claim ON guarantee_claim_share;
DROP POLICY with_claim ON guarantee_recovery;
DROP POLICY with_claim ON guarantee_recovery_share;

CREATE POLICY with_claim ON guarantee_claim_share TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim g WHERE g.id = claim))
    WITH CHECK (answers_for_claim(claim));
CREATE POLICY with_claim ON guarantee_recovery TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim g WHERE g.id = claim))
    WITH CHECK (answers_for_claim(claim));
CREATE POLICY with_claim ON guarantee_recovery_share TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim g WHERE g.id = claim))
    WITH CHECK (answers_for_claim(claim));
