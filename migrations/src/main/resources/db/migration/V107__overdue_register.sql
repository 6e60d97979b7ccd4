-- The register of what public bodies and large enterprises owe and have not paid in time. The debtor is
-- told and may answer; what it contests is not published, and nothing is unless the operator names the
-- law that allows it.
CREATE TABLE overdue_debtor (
    debtor_uscc   text        PRIMARY KEY CHECK (debtor_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    kind          text        NOT NULL CHECK (kind IN (
        'GOVERNMENT', 'PUBLIC_INSTITUTION', 'STATE_OWNED_ENTERPRISE', 'LARGE_ENTERPRISE')),
    -- From what it is known to be one
    basis         text        NOT NULL CHECK (basis <> ''),
    classified_at timestamptz NOT NULL,
    classified_by text        NOT NULL CHECK (classified_by <> '')
);

CREATE TABLE overdue_entry (
    id            uuid        PRIMARY KEY,
    receivable_id uuid        NOT NULL REFERENCES receivable,
    creditor_key  bigint      NOT NULL REFERENCES enterprise,
    debtor_uscc   text        NOT NULL,
    debtor_kind   text        NOT NULL,
    origin        text        NOT NULL CHECK (origin IN ('CREDITOR', 'PAYMENT_FILE')),
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    due_on        date        NOT NULL,
    answer_by     date        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('NOTIFIED', 'ACCEPTED', 'CONTESTED', 'SETTLED', 'REMOVED')),
    -- What the debtor said, and by when it means to pay
    answer        text        CHECK (answer <> ''),
    pay_by        date,
    entered_at    timestamptz NOT NULL,
    entered_by    text        NOT NULL CHECK (entered_by <> ''),
    client_key    text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    version       bigint      NOT NULL DEFAULT 0,
    UNIQUE (creditor_key, client_key),
    CHECK (state <> 'CONTESTED' OR answer IS NOT NULL)
);

COMMENT ON COLUMN overdue_entry.answer_by IS 'The last day for the debtor''s answer; whether it has passed is judged when it is read.';

CREATE UNIQUE INDEX overdue_entry_once ON overdue_entry (receivable_id) WHERE state NOT IN ('SETTLED', 'REMOVED');
CREATE INDEX overdue_entry_list ON overdue_entry (entered_at DESC, id DESC);
CREATE INDEX overdue_entry_debtor ON overdue_entry (debtor_uscc, entered_at DESC, id DESC);

CREATE TABLE overdue_act (
    entry_id uuid        NOT NULL REFERENCES overdue_entry,
    revision bigint      NOT NULL CHECK (revision >= 0),
    act      text        NOT NULL CHECK (act IN ('ENTERED', 'ANSWERED', 'CORRECTED', 'SETTLED', 'REMOVED')),
    amount   numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    state    text        NOT NULL,
    reason   text        CHECK (reason <> ''),
    acted_at timestamptz NOT NULL,
    acted_by text        NOT NULL CHECK (acted_by <> ''),
    PRIMARY KEY (entry_id, revision)
);

CREATE FUNCTION is_party_to_overdue(entry_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT acts_for_platform() OR EXISTS (
        SELECT FROM overdue_entry e
        WHERE e.id = is_party_to_overdue.entry_id
          AND (e.creditor_key = current_enterprise() OR e.debtor_uscc = own_uscc()));
END;

ALTER TABLE overdue_debtor ENABLE ROW LEVEL SECURITY;
ALTER TABLE overdue_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE overdue_act ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON overdue_debtor TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY concerned_sees ON overdue_debtor FOR SELECT TO rongqiao_app
    USING (is_concerned_by_debtor(debtor_uscc));

CREATE POLICY platform_keeps ON overdue_entry TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY creditor_keeps ON overdue_entry TO rongqiao_app
    USING (creditor_key = (SELECT current_enterprise()))
    WITH CHECK (creditor_key = (SELECT current_enterprise()) AND is_creditor_of(receivable_id)
                AND state IN ('NOTIFIED', 'REMOVED'));
CREATE POLICY debtor_sees ON overdue_entry FOR SELECT TO rongqiao_app
    USING (debtor_uscc = (SELECT own_uscc()));
CREATE POLICY debtor_answers ON overdue_entry FOR UPDATE TO rongqiao_app
    USING (debtor_uscc = (SELECT own_uscc()) AND state IN ('NOTIFIED', 'ACCEPTED', 'CONTESTED'))
    WITH CHECK (debtor_uscc = (SELECT own_uscc()) AND state IN ('ACCEPTED', 'CONTESTED'));

CREATE POLICY parties_see ON overdue_act FOR SELECT TO rongqiao_app
    USING (is_party_to_overdue(entry_id));
CREATE POLICY parties_act ON overdue_act FOR INSERT TO rongqiao_app
    WITH CHECK (is_party_to_overdue(entry_id));

GRANT SELECT, INSERT ON overdue_debtor, overdue_entry, overdue_act TO rongqiao_app;
GRANT UPDATE (kind, basis, classified_at, classified_by) ON overdue_debtor TO rongqiao_app;
GRANT UPDATE (amount, answer_by, state, answer, pay_by, version) ON overdue_entry TO rongqiao_app;
