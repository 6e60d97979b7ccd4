-- A risk-sharing case: one guaranteed loan, from its draft to its end.
CREATE TABLE guarantee_case (
    id                uuid          PRIMARY KEY,
    programme         uuid          NOT NULL,
    terms             integer       NOT NULL,
    lender            uuid          NOT NULL REFERENCES institution,
    guarantor         uuid          NOT NULL REFERENCES institution,
    enterprise_key    bigint        NOT NULL REFERENCES enterprise,
    -- How it came: one by one with a review, or in a batch of loans written already
    way               text          NOT NULL CHECK (way IN ('REVIEWED', 'BATCH')),
    client_key        text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    amount            numeric(19,2) NOT NULL CHECK (amount > 0),
    currency          char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    tenor_months      integer       NOT NULL CHECK (tenor_months >= 1),
    annual_rate       numeric(9,6)  NOT NULL CHECK (annual_rate >= 0),
    annual_fee        numeric(9,6)  NOT NULL CHECK (annual_fee >= 0),
    -- Kinds of anything charged besides interest and the guarantee fee
    other_fees        text[]        NOT NULL DEFAULT '{}',
    purpose           text          NOT NULL CHECK (purpose ~ '^[A-Z_]+$'),
    small_or_farming  boolean       NOT NULL,
    has_bank_loans    boolean       NOT NULL,
    -- R30: the borrower is a government financing vehicle, or the money serves a government bond
    serves_government boolean       NOT NULL,
    -- R34: why an applicant with a bank loan on record is not merely handing on the bank's risk
    risk_answer       text          CHECK (risk_answer <> ''),
    counter_guarantee text          CHECK (counter_guarantee <> ''),
    state             text          NOT NULL CHECK (state IN (
        'DRAFTED', 'SUBMITTED', 'REVIEWING', 'APPROVED', 'DECLINED', 'EFFECTIVE', 'RELEASED', 'CLAIMED',
        'RECOVERING', 'CLOSED')),
    reservation       uuid          REFERENCES capacity_reservation,
    drafted_at        timestamptz   NOT NULL,
    submitted_at      timestamptz,
    decide_by         date,
    decided_at        timestamptz,
    began_on          date,
    ends_on           date          CHECK (ends_on > began_on),
    outstanding       numeric(19,2) NOT NULL DEFAULT 0 CHECK (outstanding BETWEEN 0 AND amount),
    version           bigint        NOT NULL DEFAULT 0,
    UNIQUE (lender, client_key),
    FOREIGN KEY (programme, terms) REFERENCES guarantee_programme_terms,
    CHECK ((began_on IS NULL) = (ends_on IS NULL)),
    CHECK (state NOT IN ('EFFECTIVE', 'CLAIMED', 'RECOVERING') OR began_on IS NOT NULL),
    CHECK (state = 'DRAFTED' OR submitted_at IS NOT NULL),
    CHECK (state NOT IN ('APPROVED', 'EFFECTIVE') OR reservation IS NOT NULL)
);

CREATE INDEX guarantee_case_guarantor ON guarantee_case (guarantor, drafted_at DESC, id DESC);
CREATE INDEX guarantee_case_lender ON guarantee_case (lender, drafted_at DESC, id DESC);
CREATE INDEX guarantee_case_enterprise ON guarantee_case (enterprise_key);
CREATE INDEX guarantee_case_programme ON guarantee_case (programme, began_on);

-- The ways a case can go, as the domain knows them; nothing else passes, whoever writes.
CREATE FUNCTION check_case_step() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.state <> NEW.state AND NOT (OLD.state || '>' || NEW.state = ANY (ARRAY[
        'DRAFTED>SUBMITTED', 'DRAFTED>CLOSED', 'SUBMITTED>REVIEWING', 'SUBMITTED>CLOSED', 'REVIEWING>APPROVED',
        'REVIEWING>DECLINED', 'REVIEWING>CLOSED', 'APPROVED>EFFECTIVE', 'APPROVED>CLOSED', 'EFFECTIVE>RELEASED',
        'EFFECTIVE>CLAIMED', 'RELEASED>CLOSED', 'CLAIMED>EFFECTIVE', 'CLAIMED>RECOVERING', 'RECOVERING>CLOSED',
        'DECLINED>CLOSED'])) THEN
        RAISE EXCEPTION 'a case does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'case_step';
    END IF;
    IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a change of a case counts its version up by one'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'case_version';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER case_step BEFORE UPDATE ON guarantee_case FOR EACH ROW EXECUTE FUNCTION check_case_step();

-- Who bears what of this case, frozen when the guarantee began: the parties of a tier may change, its cases not.
CREATE TABLE guarantee_case_share (
    case_id      uuid    NOT NULL REFERENCES guarantee_case,
    tier         text    NOT NULL CHECK (tier IN ('BANK', 'CITY', 'PROVINCE', 'NATIONAL', 'POOL')),
    institution  uuid    NOT NULL REFERENCES institution,
    basis_points integer NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
    owns_odd_fen boolean NOT NULL,
    PRIMARY KEY (case_id, tier)
);

CREATE FUNCTION check_case_shares() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    found record;
BEGIN
    SELECT coalesce(sum(basis_points), 0) AS total, count(*) FILTER (WHERE owns_odd_fen) AS owners INTO found
    FROM guarantee_case_share WHERE case_id = NEW.case_id;
    IF found.total <> 10000 OR found.owners <> 1 THEN
        RAISE EXCEPTION 'the shares of case % add up to % basis points and % own the odd fen',
            NEW.case_id, found.total, found.owners USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON guarantee_case_share
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_case_shares();

-- What the documents have against a case, and who went past a warning, and why.
CREATE TABLE guarantee_case_finding (
    case_id       uuid        NOT NULL REFERENCES guarantee_case,
    rule          text        NOT NULL CHECK (rule ~ '^R[0-9]{2}$'),
    effect        text        NOT NULL CHECK (effect IN ('BLOCKS', 'WARNS', 'RAISES_REVIEW', 'NOTES')),
    document      jsonb       NOT NULL CHECK (jsonb_typeof(document) = 'object'),
    answered_by   text        CHECK (answered_by <> ''),
    answered_at   timestamptz,
    answer        text        CHECK (answer <> ''),
    PRIMARY KEY (case_id, rule),
    CHECK (num_nonnulls(answered_by, answered_at, answer) IN (0, 3)),
    CHECK (effect <> 'BLOCKS' OR answer IS NULL)
);

-- What happened, in order, for every party of the case to read.
CREATE TABLE guarantee_case_event (
    position    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES guarantee_case,
    happened_at timestamptz NOT NULL,
    event       text        NOT NULL CHECK (event ~ '^[A-Z_]+$'),
    actor       text        NOT NULL CHECK (actor <> ''),
    remark      text        CHECK (remark <> '')
);

CREATE INDEX guarantee_case_event_case ON guarantee_case_event (case_id, position);

-- Questions of the guarantor and the bank's answers, and the papers of a review (by name and digest: the papers
-- themselves stay with the bank until the guarantor asks).
CREATE TABLE guarantee_case_question (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES guarantee_case,
    asked_at    timestamptz NOT NULL,
    asked_by    text        NOT NULL CHECK (asked_by <> ''),
    question    text        NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
    answered_at timestamptz,
    answered_by text        CHECK (answered_by <> ''),
    answer      text        CHECK (length(answer) BETWEEN 1 AND 4000),
    CHECK (num_nonnulls(answered_by, answered_at, answer) IN (0, 3))
);

CREATE INDEX guarantee_case_question_case ON guarantee_case_question (case_id, asked_at);

CREATE TABLE guarantee_case_document (
    case_id   uuid        NOT NULL REFERENCES guarantee_case,
    sha256    char(64)    NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    name      text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind      text        NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    added_at  timestamptz NOT NULL,
    added_by  text        NOT NULL CHECK (added_by <> ''),
    PRIMARY KEY (case_id, sha256)
);

-- A decision, with the second person where the amount asks for one.
CREATE TABLE guarantee_case_decision (
    case_id    uuid        NOT NULL REFERENCES guarantee_case,
    number     integer     NOT NULL CHECK (number IN (1, 2)),
    verdict    text        NOT NULL CHECK (verdict IN ('APPROVE', 'DECLINE')),
    reason     text        NOT NULL CHECK (reason <> ''),
    decided_by text        NOT NULL CHECK (decided_by <> ''),
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, number),
    -- Four eyes are two people's
    UNIQUE (case_id, decided_by)
);

ALTER TABLE guarantee_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_case_decision ENABLE ROW LEVEL SECURITY;

-- Bank and guarantor work on a case; who bears a part of it, and the enterprise it is about, may read it.
CREATE FUNCTION bears_part_of(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    RETURN EXISTS (
        SELECT FROM guarantee_case_share
        WHERE case_id = wanted AND institution = current_institution());

CREATE POLICY parties ON guarantee_case TO rongqiao_app
    USING (lender = (SELECT current_institution()) OR guarantor = (SELECT current_institution())
           OR (SELECT acts_for_platform()))
    WITH CHECK (lender = (SELECT current_institution()) OR guarantor = (SELECT current_institution())
           OR (SELECT acts_for_platform()));
CREATE POLICY bearers ON guarantee_case FOR SELECT TO rongqiao_app USING (bears_part_of(id));
CREATE POLICY concerned ON guarantee_case FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()));

DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['share', 'finding', 'event', 'question', 'document', 'decision'] LOOP
        EXECUTE format(
            'CREATE POLICY with_case ON guarantee_case_%s TO rongqiao_app
                 USING (EXISTS (SELECT FROM guarantee_case c WHERE c.id = case_id))
                 WITH CHECK (EXISTS (SELECT FROM guarantee_case c WHERE c.id = case_id
                     AND (c.lender = (SELECT current_institution()) OR c.guarantor = (SELECT current_institution())
                          OR (SELECT acts_for_platform()))))', part);
        EXECUTE format('GRANT SELECT, INSERT ON guarantee_case_%s TO rongqiao_app', part);
    END LOOP;
END
$$;

GRANT SELECT, INSERT ON guarantee_case TO rongqiao_app;
GRANT UPDATE (state, terms, risk_answer, reservation, submitted_at, decide_by, decided_at, began_on, ends_on,
              outstanding, version) ON guarantee_case TO rongqiao_app;
GRANT UPDATE (answered_by, answered_at, answer) ON guarantee_case_finding, guarantee_case_question TO rongqiao_app;
