-- How debtors pay: a file for each debtor and month, drawn from the ledgers of what it owes and sealed,
-- and the score that follows from its files. Each entry of a ledger stands in one file, whenever it was
-- reported.
CREATE TABLE debtor_payment_month (
    month     date        PRIMARY KEY CHECK (extract(day FROM month) = 1),
    sealed_at timestamptz NOT NULL
);

COMMENT ON TABLE debtor_payment_month IS 'Months of which every file is sealed; what is reported later stands in a later file.';

CREATE TABLE debtor_payment_file (
    debtor_uscc text        NOT NULL CHECK (debtor_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    lines       integer     NOT NULL CHECK (lines > 0),
    -- SHA-256 of the file as text
    digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
    sealed_at   timestamptz NOT NULL,
    PRIMARY KEY (debtor_uscc, month)
);

CREATE TABLE debtor_payment_line (
    debtor_uscc    text    NOT NULL,
    month          date    NOT NULL,
    number         integer NOT NULL CHECK (number >= 1),
    kind           text    NOT NULL CHECK (kind IN ('PAID', 'OVERDUE', 'CONFIRMED', 'DISPUTED', 'DILUTED')),
    receivable_id  uuid    NOT NULL REFERENCES receivable,
    creditor_key   bigint  NOT NULL REFERENCES enterprise,
    -- The entry that it tells of; none of OVERDUE, which tells how things stood when the month ended
    entry_sequence bigint,
    amount         numeric(19, 2) NOT NULL CHECK (amount >= 0),
    currency       char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    due_on         date    NOT NULL,
    happened_on    date    NOT NULL,
    days_late      integer NOT NULL CHECK (days_late >= 0),
    PRIMARY KEY (debtor_uscc, month, number),
    FOREIGN KEY (debtor_uscc, month) REFERENCES debtor_payment_file DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (receivable_id, entry_sequence) REFERENCES receivable_entry,
    CHECK ((kind = 'OVERDUE') = (entry_sequence IS NULL)),
    CHECK (kind <> 'OVERDUE' OR days_late > 0)
);

-- Once, whatever seals at the same time.
CREATE UNIQUE INDEX debtor_payment_line_entry ON debtor_payment_line (receivable_id, entry_sequence)
    WHERE entry_sequence IS NOT NULL;
CREATE UNIQUE INDEX debtor_payment_line_overdue ON debtor_payment_line (receivable_id, month) WHERE kind = 'OVERDUE';

CREATE TABLE debtor_score (
    debtor_uscc text    NOT NULL,
    month       date    NOT NULL,
    formula     text    NOT NULL CHECK (formula <> ''),
    -- 0 to 100; NULL while too little is known
    score       numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    lines       integer NOT NULL CHECK (lines >= 0),
    receivables integer NOT NULL CHECK (receivables >= 0),
    creditors   integer NOT NULL CHECK (creditors >= 0),
    -- Sums of fen times weight, and of fen times weight times merit in ninetieths
    weighed     numeric(40) NOT NULL CHECK (weighed >= 0),
    merited     numeric(40) NOT NULL CHECK (merited >= 0),
    PRIMARY KEY (debtor_uscc, month),
    FOREIGN KEY (debtor_uscc, month) REFERENCES debtor_payment_file
);

CREATE INDEX receivable_due ON receivable (due_on) WHERE live;

-- Whether a unit of work is concerned by what a debtor owes: then it may know how that debtor pays.
CREATE FUNCTION is_concerned_by_debtor(debtor text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT acts_for_platform() OR is_concerned_by_debtor.debtor = own_uscc() OR EXISTS (
        SELECT FROM receivable r
        WHERE r.debtor_uscc = is_concerned_by_debtor.debtor
          AND (r.creditor_key = current_enterprise()
               OR EXISTS (
                   SELECT FROM receivable_disclosure d
                   WHERE d.receivable_id = r.id AND d.institution = current_institution())));
END;

ALTER TABLE debtor_payment_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE debtor_payment_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE debtor_payment_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE debtor_score ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON debtor_payment_month TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY platform_keeps ON debtor_payment_file TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY debtor_sees ON debtor_payment_file FOR SELECT TO rongqiao_app
    USING (debtor_uscc = (SELECT own_uscc()));

CREATE POLICY platform_keeps ON debtor_payment_line TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY debtor_sees ON debtor_payment_line FOR SELECT TO rongqiao_app
    USING (debtor_uscc = (SELECT own_uscc()));
-- A creditor sees what was paid to it, and nothing of what others were.
CREATE POLICY creditor_sees ON debtor_payment_line FOR SELECT TO rongqiao_app
    USING (creditor_key = (SELECT current_enterprise()));

CREATE POLICY platform_keeps ON debtor_score TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY concerned_sees ON debtor_score FOR SELECT TO rongqiao_app
    USING (is_concerned_by_debtor(debtor_uscc));

GRANT SELECT, INSERT ON debtor_payment_month, debtor_payment_file, debtor_payment_line, debtor_score TO rongqiao_app;
