-- A creditor asks financiers for money on a receivable, openly or by sealed bids, and takes one offer or none.
CREATE TABLE financing_request (
    id            uuid        PRIMARY KEY,
    receivable_id uuid        NOT NULL REFERENCES receivable,
    creditor_key  bigint      NOT NULL REFERENCES enterprise,
    form          text        NOT NULL CHECK (form IN ('OPEN', 'SEALED')),
    -- What of the claim the financier is to have
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    closes_at     timestamptz NOT NULL CHECK (closes_at > requested_at),
    -- The day by which every offer reckons that it pays out, so that their costs can be compared
    payout_on     date        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('OPEN', 'AWARDED', 'REFUSED')),
    client_key    text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    requested_at  timestamptz NOT NULL,
    requested_by  text        NOT NULL CHECK (requested_by <> ''),
    version       bigint      NOT NULL DEFAULT 0,
    UNIQUE (creditor_key, client_key)
);

COMMENT ON COLUMN financing_request.closes_at IS 'Whether it has passed is judged when it is read.';

CREATE INDEX financing_request_creditor ON financing_request (creditor_key, requested_at DESC, id DESC);
CREATE INDEX financing_request_receivable ON financing_request (receivable_id);

CREATE TABLE financing_invitation (
    request_id  uuid NOT NULL REFERENCES financing_request,
    institution uuid NOT NULL REFERENCES institution,
    PRIMARY KEY (request_id, institution)
);

CREATE INDEX financing_invitation_institution ON financing_invitation (institution, request_id);

CREATE TABLE financing_offer (
    id             uuid        PRIMARY KEY,
    request_id     uuid        NOT NULL REFERENCES financing_request,
    lender         uuid        NOT NULL REFERENCES institution,
    kind           text        NOT NULL CHECK (kind IN ('PLEDGE', 'FACTORING_ASSIGNMENT')),
    advance_share  numeric(9, 6) NOT NULL CHECK (advance_share > 0 AND advance_share <= 1),
    annual_rate    numeric(9, 6) NOT NULL CHECK (annual_rate >= 0),
    fee_share      numeric(9, 6) NOT NULL CHECK (fee_share >= 0 AND fee_share < 1),
    recourse       boolean     NOT NULL,
    notified       boolean     NOT NULL,
    tenor_days     integer     NOT NULL CHECK (tenor_days BETWEEN 1 AND 1095),
    agreement      text        NOT NULL CHECK (length(agreement) BETWEEN 1 AND 100),
    account_holder text        NOT NULL CHECK (account_holder <> ''),
    account_number text        NOT NULL CHECK (account_number <> ''),
    account_bank   text        NOT NULL CHECK (account_bank <> ''),
    all_in         numeric(12, 6) NOT NULL,
    valid_until    date        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('OPEN', 'REPLACED', 'ACCEPTED')),
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    made_at        timestamptz NOT NULL,
    made_by        text        NOT NULL CHECK (made_by <> ''),
    UNIQUE (lender, client_key)
);

COMMENT ON COLUMN financing_offer.all_in IS 'Annual rate as a fraction at which all that is received and paid balances.';

-- Whatever races: a financier has one standing offer on a request, and a request takes one.
CREATE UNIQUE INDEX financing_offer_one_open ON financing_offer (request_id, lender) WHERE state = 'OPEN';
CREATE UNIQUE INDEX financing_offer_one_accepted ON financing_offer (request_id) WHERE state = 'ACCEPTED';

-- The notice of assignment: to whom the debtor pays from now on.
CREATE TABLE assignment_notice (
    offer_id       uuid        PRIMARY KEY REFERENCES financing_offer,
    receivable_id  uuid        NOT NULL REFERENCES receivable,
    lender         uuid        NOT NULL REFERENCES institution,
    kind           text        NOT NULL CHECK (kind IN ('PLEDGE', 'FACTORING_ASSIGNMENT')),
    agreement      text        NOT NULL,
    amount         numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    account_holder text        NOT NULL,
    account_number text        NOT NULL,
    account_bank   text        NOT NULL,
    given_at       timestamptz NOT NULL,
    given_by       text        NOT NULL CHECK (given_by <> ''),
    received_at    timestamptz,
    received_by    text        CHECK (received_by <> ''),
    CHECK ((received_at IS NULL) = (received_by IS NULL))
);

CREATE INDEX assignment_notice_receivable ON assignment_notice (receivable_id, given_at);

-- These run as the owner of the tables, so that one policy does not hang on another.
CREATE FUNCTION is_invited(request_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_invitation
        WHERE financing_invitation.request_id = is_invited.request_id
          AND financing_invitation.institution = current_institution());
END;

CREATE FUNCTION asked_for(request_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_request
        WHERE financing_request.id = asked_for.request_id
          AND financing_request.creditor_key = current_enterprise());
END;

CREATE FUNCTION takes_offers(request_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_request
        WHERE financing_request.id = takes_offers.request_id
          AND financing_request.state = 'OPEN'
          AND financing_request.closes_at > current_moment());
END;

-- Sealed until the close, for the one who asked as for everybody else.
CREATE FUNCTION is_opened(request_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_request
        WHERE financing_request.id = is_opened.request_id
          AND (financing_request.form = 'OPEN' OR financing_request.closes_at <= current_moment()));
END;

-- Whether the enterprise has taken an offer for this much of its receivable that is not registered yet.
CREATE FUNCTION awaits_registration(receivable_id uuid, amount numeric) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_request r
        JOIN financing_offer o ON o.request_id = r.id AND o.state = 'ACCEPTED'
        WHERE r.receivable_id = awaits_registration.receivable_id
          AND r.amount = awaits_registration.amount
          AND r.creditor_key = current_enterprise()
          AND NOT EXISTS (
              SELECT FROM receivable_interest i
              WHERE i.holder = o.lender AND i.client_key = 'financing-offer/' || o.id));
END;

CREATE FUNCTION has_accepted(receivable_id uuid, holder uuid, amount numeric, client_key text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM financing_request r
        JOIN financing_offer o ON o.request_id = r.id AND o.state = 'ACCEPTED'
        WHERE r.receivable_id = has_accepted.receivable_id
          AND r.amount = has_accepted.amount
          AND r.creditor_key = current_enterprise()
          AND o.lender = has_accepted.holder
          AND has_accepted.client_key = 'financing-offer/' || o.id);
END;

CREATE FUNCTION is_accepted_interest(interest_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_interest i
        WHERE i.id = is_accepted_interest.interest_id
          AND has_accepted(i.receivable_id, i.holder, i.amount, i.client_key));
END;

-- Who accepts an offer registers the financier's interest in the same unit of work.
CREATE POLICY creditor_accepts ON receivable_entry FOR INSERT TO rongqiao_app
    WITH CHECK (kind = 'REGISTERED' AND is_creditor_of(receivable_id) AND awaits_registration(receivable_id, amount));
CREATE POLICY creditor_accepts ON receivable_interest FOR INSERT TO rongqiao_app
    WITH CHECK (state = 'REGISTERED' AND has_accepted(receivable_id, holder, amount, client_key));
CREATE POLICY creditor_accepts ON receivable_interest_act FOR INSERT TO rongqiao_app
    WITH CHECK (act = 'REGISTERED' AND revision = 0 AND is_accepted_interest(interest_id));

ALTER TABLE financing_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE financing_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE financing_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE assignment_notice ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON financing_request TO rongqiao_app
    USING (creditor_key = (SELECT current_enterprise()))
    WITH CHECK (creditor_key = (SELECT current_enterprise()) AND is_creditor_of(receivable_id));
CREATE POLICY invited_reads ON financing_request FOR SELECT TO rongqiao_app
    USING ((SELECT current_institution()) IS NOT NULL AND is_invited(id));

CREATE POLICY own ON financing_invitation TO rongqiao_app
    USING (asked_for(request_id))
    WITH CHECK (asked_for(request_id));
CREATE POLICY invited_reads ON financing_invitation FOR SELECT TO rongqiao_app
    USING (institution = (SELECT current_institution()));

-- Nobody but its maker reads a sealed offer before the close; the platform never does.
CREATE POLICY maker_reads ON financing_offer FOR SELECT TO rongqiao_app
    USING (lender = (SELECT current_institution()));
CREATE POLICY maker_makes ON financing_offer FOR INSERT TO rongqiao_app
    WITH CHECK (lender = (SELECT current_institution()) AND is_invited(request_id) AND takes_offers(request_id));
CREATE POLICY maker_replaces ON financing_offer FOR UPDATE TO rongqiao_app
    USING (lender = (SELECT current_institution()) AND takes_offers(request_id))
    WITH CHECK (lender = (SELECT current_institution()) AND state = 'REPLACED');
CREATE POLICY creditor_reads ON financing_offer FOR SELECT TO rongqiao_app
    USING (asked_for(request_id) AND is_opened(request_id));
CREATE POLICY creditor_accepts ON financing_offer FOR UPDATE TO rongqiao_app
    USING (asked_for(request_id) AND is_opened(request_id))
    WITH CHECK (asked_for(request_id) AND state = 'ACCEPTED');

CREATE POLICY parties_read ON assignment_notice FOR SELECT TO rongqiao_app
    USING (lender = (SELECT current_institution()) OR is_creditor_of(receivable_id) OR is_debtor_of(receivable_id));
CREATE POLICY creditor_gives ON assignment_notice FOR INSERT TO rongqiao_app
    WITH CHECK (is_creditor_of(receivable_id) AND received_at IS NULL);
CREATE POLICY debtor_receives ON assignment_notice FOR UPDATE TO rongqiao_app
    USING (is_debtor_of(receivable_id))
    WITH CHECK (is_debtor_of(receivable_id));

GRANT SELECT, INSERT ON financing_request, financing_invitation, financing_offer, assignment_notice TO rongqiao_app;
GRANT UPDATE (state, version) ON financing_request TO rongqiao_app;
GRANT UPDATE (state) ON financing_offer TO rongqiao_app;
GRANT UPDATE (received_at, received_by) ON assignment_notice TO rongqiao_app;
