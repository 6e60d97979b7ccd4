-- Who may enter what into the ledger of a receivable, by kind of entry: that somebody is concerned by a
-- claim, or was shown it, does not entitle him to say that it was paid.
CREATE FUNCTION holds_interest_in(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_interest
        WHERE receivable_interest.receivable_id = holds_interest_in.receivable_id
          AND receivable_interest.state = 'REGISTERED'
          AND receivable_interest.holder = current_institution());
END;

CREATE FUNCTION uploaded_receivable(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable
        WHERE receivable.id = uploaded_receivable.receivable_id AND receivable.uploader_key = current_enterprise());
END;

DROP POLICY concerned_enters ON receivable_entry;

-- The debtor answers; the creditor tells of payments and credit notes on what nobody finances, and the
-- platform enters what a holder confirmed, in order of registration; either party names an invoice that
-- was voided or taken back; the holder registers, releases and is paid back.
CREATE POLICY entitled_enters ON receivable_entry FOR INSERT TO rongqiao_app
    WITH CHECK (
        CASE kind
            WHEN 'UPLOADED' THEN uploaded_receivable(receivable_id)
            WHEN 'WITHDRAWN' THEN uploaded_receivable(receivable_id)
            WHEN 'CONFIRMED' THEN is_debtor_of(receivable_id)
            WHEN 'DISPUTED' THEN is_debtor_of(receivable_id)
            WHEN 'VOIDED' THEN is_creditor_of(receivable_id) OR is_debtor_of(receivable_id)
            WHEN 'RED_LETTERED' THEN is_creditor_of(receivable_id) OR is_debtor_of(receivable_id)
            WHEN 'DILUTED' THEN is_creditor_of(receivable_id)
            WHEN 'SETTLED' THEN is_creditor_of(receivable_id) OR (SELECT acts_for_platform())
            WHEN 'BOUGHT_BACK' THEN holds_interest_in(receivable_id)
            WHEN 'REGISTERED' THEN is_shown(receivable_id)
            WHEN 'RELEASED' THEN is_holder_of(interest_id) OR (SELECT acts_for_platform())
            WHEN 'LATE' THEN (SELECT acts_for_platform())
            WHEN 'HELD' THEN (SELECT acts_for_platform())
            WHEN 'CLEARED' THEN (SELECT acts_for_platform())
            WHEN 'STRUCK' THEN (SELECT acts_for_platform())
            ELSE false
        END);

-- An erased enterprise is named nowhere: neither where somebody claims on it, nor in what was written
-- down for a review. Its code stays, for the claim is another's and would be on nobody without it.
CREATE FUNCTION forget_debtor() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    UPDATE receivable SET debtor_name = '—' WHERE debtor_uscc = OLD.uscc;
    UPDATE receivable_review_side SET summary = jsonb_set(summary, '{debtorName}', '"—"')
    WHERE summary ->> 'debtorUscc' = OLD.uscc;
    RETURN NULL;
END
$$;

CREATE TRIGGER enterprise_forgotten_as_debtor AFTER UPDATE OF erased_at ON enterprise
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
    EXECUTE FUNCTION forget_debtor();
