-- What a guarantor's figures are reckoned from, by business days: what stood guaranteed on any day of the past,
-- when a case was submitted and when a bank told that a loan is overdue.

-- Append-only, kept by the trigger below and by nobody else. What stands of a case is the sum of its movements.
CREATE TABLE guarantee_movement (
    position bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  uuid          NOT NULL REFERENCES guarantee_case,
    moved_on date          NOT NULL,
    kind     text          NOT NULL CHECK (kind IN ('BEGAN', 'REPAID', 'RELEASED', 'CLAIM_PAID')),
    added    numeric(19,2) NOT NULL,
    CHECK (CASE kind WHEN 'BEGAN' THEN added > 0 ELSE added < 0 END)
);

CREATE INDEX guarantee_movement_case ON guarantee_movement (case_id, position);

ALTER TABLE guarantee_movement ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON guarantee_movement FOR SELECT TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_case c WHERE c.id = case_id));
GRANT SELECT ON guarantee_movement TO rongqiao_app;

-- A guarantee begins on the day its loan was paid out and ends by a claim on the day that was paid; anything
-- else moves on the business day it is told.
CREATE FUNCTION move_guarantee() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    before numeric := CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.outstanding END;
    what text;
    day date;
BEGIN
    IF NEW.outstanding = before THEN
        RETURN NULL;
    END IF;
    IF NEW.outstanding > before THEN
        what := 'BEGAN';
        day := NEW.began_on;
    ELSIF NEW.state = 'RECOVERING' THEN
        what := 'CLAIM_PAID';
        SELECT g.paid_on INTO day FROM guarantee_claim g WHERE g.case_id = NEW.id AND g.paid_on IS NOT NULL;
    ELSE
        what := CASE WHEN NEW.outstanding = 0 THEN 'RELEASED' ELSE 'REPAID' END;
        day := current_business_date();
    END IF;
    INSERT INTO guarantee_movement (case_id, moved_on, kind, added)
    VALUES (NEW.id, coalesce(day, current_business_date()), what, NEW.outstanding - before);
    RETURN NULL;
END
$$;

CREATE TRIGGER guarantee_moved AFTER INSERT OR UPDATE OF outstanding ON guarantee_case
    FOR EACH ROW EXECUTE FUNCTION move_guarantee();

-- What stood before this ledger did.
INSERT INTO guarantee_movement (case_id, moved_on, kind, added)
SELECT id, began_on, 'BEGAN', amount FROM guarantee_case WHERE began_on IS NOT NULL ORDER BY began_on, id;

INSERT INTO guarantee_movement (case_id, moved_on, kind, added)
SELECT c.id,
       greatest(c.began_on, coalesce(
           (SELECT g.paid_on FROM guarantee_claim g WHERE g.case_id = c.id AND g.paid_on IS NOT NULL),
           (SELECT max(e.entered_at AT TIME ZONE 'Asia/Shanghai')::date FROM capacity_entry e
            WHERE e.reservation = c.reservation AND e.kind = 'RELEASED'))),
       CASE WHEN EXISTS (SELECT FROM guarantee_claim g WHERE g.case_id = c.id AND g.paid_on IS NOT NULL)
            THEN 'CLAIM_PAID' WHEN c.outstanding = 0 THEN 'RELEASED' ELSE 'REPAID' END,
       c.outstanding - c.amount
FROM guarantee_case c
WHERE c.began_on IS NOT NULL AND c.outstanding < c.amount
ORDER BY c.began_on, c.id;

ALTER TABLE guarantee_case ADD COLUMN submitted_on date;
COMMENT ON COLUMN guarantee_case.submitted_on IS 'The business day of submitted_at.';
ALTER TABLE guarantee_claim ADD COLUMN notified_on date;
COMMENT ON COLUMN guarantee_claim.notified_on IS 'The business day of notified_at.';

ALTER TABLE guarantee_case DISABLE TRIGGER case_step;
UPDATE guarantee_case SET submitted_on = (submitted_at AT TIME ZONE 'Asia/Shanghai')::date
WHERE submitted_at IS NOT NULL;
ALTER TABLE guarantee_case ENABLE TRIGGER case_step;
ALTER TABLE guarantee_claim DISABLE TRIGGER claim_step;
UPDATE guarantee_claim SET notified_on = (notified_at AT TIME ZONE 'Asia/Shanghai')::date;
ALTER TABLE guarantee_claim ENABLE TRIGGER claim_step;

CREATE FUNCTION stamp_submission() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.submitted_on := CASE
        WHEN NEW.submitted_at IS NULL THEN NULL
        WHEN TG_OP = 'UPDATE' AND OLD.submitted_on IS NOT NULL THEN OLD.submitted_on
        ELSE current_business_date() END;
    RETURN NEW;
END
$$;

CREATE TRIGGER submission_stamped BEFORE INSERT OR UPDATE OF submitted_at ON guarantee_case
    FOR EACH ROW EXECUTE FUNCTION stamp_submission();

CREATE FUNCTION stamp_notice() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.notified_on := current_business_date();
    RETURN NEW;
END
$$;

CREATE TRIGGER notice_stamped BEFORE INSERT ON guarantee_claim FOR EACH ROW EXECUTE FUNCTION stamp_notice();

-- What a guarantor knows of the enterprises it guaranteed: whether they are still in business (担保对象存活率).
-- Append-only; of what was stated by a day the newest counts.
CREATE TABLE guarantee_standing (
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    guarantor      uuid        NOT NULL REFERENCES institution,
    enterprise_key bigint      NOT NULL REFERENCES enterprise,
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    as_of          date        NOT NULL,
    operating      boolean     NOT NULL,
    source         text        NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    stated_at      timestamptz NOT NULL,
    stated_by      text        NOT NULL CHECK (stated_by <> ''),
    UNIQUE (guarantor, client_key)
);

CREATE INDEX guarantee_standing_enterprise ON guarantee_standing (guarantor, enterprise_key, as_of, position);

ALTER TABLE guarantee_standing ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON guarantee_standing TO rongqiao_app
    USING (guarantor = (SELECT current_institution()))
    WITH CHECK (guarantor = (SELECT current_institution()) AND EXISTS (
        SELECT FROM guarantee_case c
        WHERE c.guarantor = (SELECT current_institution()) AND c.enterprise_key = guarantee_standing.enterprise_key));
GRANT SELECT, INSERT ON guarantee_standing TO rongqiao_app;
