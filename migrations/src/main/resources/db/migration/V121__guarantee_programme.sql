-- Who bears which part of a loss, under which agreement. A programme is its terms by date; terms are never
-- changed. The parts are data: the national fund's programme, one province's, a city's own.
CREATE TABLE guarantee_programme (
    id        uuid PRIMARY KEY,
    code      text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    -- The guarantor that answers to the bank
    guarantor uuid NOT NULL REFERENCES institution,
    name      text NOT NULL CHECK (name <> ''),
    name_en   text NOT NULL CHECK (name_en <> '')
);

CREATE TABLE guarantee_programme_terms (
    programme         uuid          NOT NULL REFERENCES guarantee_programme,
    number            integer       NOT NULL CHECK (number >= 1),
    valid_from        date          NOT NULL,
    valid_until       date          CHECK (valid_until >= valid_from),
    government_backed boolean       NOT NULL,
    currency          char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    largest_amount    numeric(19,2) NOT NULL CHECK (largest_amount > 0),
    longest_months    integer       NOT NULL CHECK (longest_months >= 1),
    annual_fee        numeric(9,6)  NOT NULL CHECK (annual_fee >= 0),
    -- What a re-guarantor asks for the part of the risk that it bears
    re_guarantee_fee  numeric(9,6)  NOT NULL CHECK (re_guarantee_fee >= 0),
    quota             numeric(19,2) NOT NULL CHECK (quota > 0),
    -- Above this a second person decides
    second_pair_above numeric(19,2) NOT NULL CHECK (second_pair_above >= 0),
    -- Of what was newly guaranteed in a year: past it the programme does what is said beside it
    claim_rate_cap    numeric(9,8)  NOT NULL CHECK (claim_rate_cap > 0 AND claim_rate_cap <= 1),
    past_the_cap      text          NOT NULL CHECK (past_the_cap IN ('SUSPEND_NEW_CASES', 'LENDER_BEARS_THE_REST')),
    rounding_tier     text          NOT NULL CHECK (rounding_tier IN ('BANK', 'CITY', 'PROVINCE', 'NATIONAL', 'POOL')),
    decision_days     integer       NOT NULL CHECK (decision_days BETWEEN 1 AND 90),
    author            text          NOT NULL CHECK (author <> ''),
    approver          text          NOT NULL CHECK (approver <> '' AND approver <> author),
    published_at      timestamptz   NOT NULL,
    PRIMARY KEY (programme, number)
);

COMMENT ON COLUMN guarantee_programme_terms.valid_from IS 'Of the terms in force on a day the highest number counts.';

CREATE TABLE guarantee_programme_share (
    programme    uuid    NOT NULL,
    number       integer NOT NULL,
    tier         text    NOT NULL CHECK (tier IN ('BANK', 'CITY', 'PROVINCE', 'NATIONAL', 'POOL')),
    -- Who bears it; nobody named for the bank, which is whichever bank lends
    institution  uuid    REFERENCES institution,
    basis_points integer NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
    PRIMARY KEY (programme, number, tier),
    FOREIGN KEY (programme, number) REFERENCES guarantee_programme_terms,
    CHECK ((tier = 'BANK') = (institution IS NULL))
);

-- Banks that may file under a programme.
CREATE TABLE guarantee_programme_lender (
    programme uuid NOT NULL REFERENCES guarantee_programme,
    lender    uuid NOT NULL REFERENCES institution,
    PRIMARY KEY (programme, lender)
);

-- Shares are written after their terms and add up to the whole when the transaction ends, or it does not end
-- well; the one who owns the odd fen bears a share.
CREATE FUNCTION check_programme_shares() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    total integer;
BEGIN
    SELECT coalesce(sum(basis_points), 0) INTO total
    FROM guarantee_programme_share WHERE programme = NEW.programme AND number = NEW.number;
    IF total <> 10000 THEN
        RAISE EXCEPTION 'the shares of terms % of programme % add up to % basis points, not to 10000',
            NEW.number, NEW.programme, total USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
    END IF;
    IF NOT EXISTS (
        SELECT FROM guarantee_programme_share s JOIN guarantee_programme_terms t USING (programme, number)
        WHERE s.programme = NEW.programme AND s.number = NEW.number AND s.tier = t.rounding_tier) THEN
        RAISE EXCEPTION 'the tier that owns the odd fen of terms % of programme % bears no share',
            NEW.number, NEW.programme USING ERRCODE = 'check_violation', CONSTRAINT = 'rounding_is_owned';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON guarantee_programme_terms
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_programme_shares();
CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON guarantee_programme_share
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_programme_shares();

ALTER TABLE guarantee_programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_programme_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_programme_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_programme_lender ENABLE ROW LEVEL SECURITY;

-- Programmes are published; the guarantor publishes its own, the platform those of its catalogue.
CREATE POLICY known_to_all ON guarantee_programme FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY known_to_all ON guarantee_programme_terms FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY known_to_all ON guarantee_programme_share FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY known_to_all ON guarantee_programme_lender FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY own ON guarantee_programme FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));
CREATE POLICY own ON guarantee_programme_terms FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()) OR EXISTS (
        SELECT FROM guarantee_programme p WHERE p.id = programme AND p.guarantor = (SELECT current_institution())));
CREATE POLICY own ON guarantee_programme_share FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()) OR EXISTS (
        SELECT FROM guarantee_programme p WHERE p.id = programme AND p.guarantor = (SELECT current_institution())));
CREATE POLICY own ON guarantee_programme_lender FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()) OR EXISTS (
        SELECT FROM guarantee_programme p WHERE p.id = programme AND p.guarantor = (SELECT current_institution())));

GRANT SELECT, INSERT ON guarantee_programme, guarantee_programme_terms, guarantee_programme_share,
    guarantee_programme_lender TO rongqiao_app;
