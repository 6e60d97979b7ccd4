-- 总对总: loans that a bank has written inside the agreed rules, filed afterwards. Every row is answered by itself.
CREATE TABLE guarantee_batch (
    id         uuid        PRIMARY KEY,
    lender     uuid        NOT NULL REFERENCES institution,
    programme  uuid        NOT NULL REFERENCES guarantee_programme,
    client_key text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    -- Of what was filed: the same key with other content is another batch
    sha256     char(64)    NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at   timestamptz NOT NULL,
    filed_by   text        NOT NULL CHECK (filed_by <> ''),
    row_count  integer     NOT NULL CHECK (row_count >= 0),
    UNIQUE (lender, client_key)
);

CREATE INDEX guarantee_batch_programme ON guarantee_batch (programme, filed_at DESC);

CREATE TABLE guarantee_batch_row (
    batch       uuid    NOT NULL REFERENCES guarantee_batch,
    number      integer NOT NULL CHECK (number >= 1),
    loan_number text    NOT NULL,
    -- Accepted as this case, or returned for these reasons
    case_id     uuid    REFERENCES guarantee_case,
    reasons     jsonb   CHECK (jsonb_typeof(reasons) = 'array'),
    PRIMARY KEY (batch, number),
    CHECK ((case_id IS NULL) <> (reasons IS NULL))
);

ALTER TABLE guarantee_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_batch_row ENABLE ROW LEVEL SECURITY;

CREATE POLICY filed ON guarantee_batch TO rongqiao_app
    USING (lender = (SELECT current_institution()) OR (SELECT acts_for_platform()))
    WITH CHECK (lender = (SELECT current_institution()));
CREATE POLICY received ON guarantee_batch FOR SELECT TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_programme p
                   WHERE p.id = programme AND p.guarantor = (SELECT current_institution())));
CREATE POLICY with_batch ON guarantee_batch_row TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_batch b WHERE b.id = batch))
    WITH CHECK ((SELECT acts_for_platform()));

GRANT SELECT, INSERT ON guarantee_batch, guarantee_batch_row TO rongqiao_app;
