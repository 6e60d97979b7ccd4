-- What stands behind the requests of enterprises besides their profiles, asked at once of several: how their debtors
-- pay, weighed by what each still owes, and the contracts that are verified, not yet due and locked for nobody. Looks
-- past row-level security, and therefore answers only of those for whom the unit of work acts.
CREATE FUNCTION backings(enterprises bigint[])
    RETURNS TABLE (enterprise bigint, weighed numeric, owed numeric, contracts numeric)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
BEGIN ATOMIC
    SELECT own.key, claims.weighed, claims.owed, verified.amount
    FROM (SELECT DISTINCT one.key
          FROM unnest(backings.enterprises) AS one (key)
          WHERE one.key = current_enterprise() OR one.key = ANY (current_enterprises())) AS own (key)
        CROSS JOIN LATERAL (
            SELECT sum(claim.free * claim.score) AS weighed, sum(claim.free) AS owed
            FROM (SELECT
                      balance.face - balance.reduced - balance.settled - balance.disputed
                          - balance.encumbered AS free,
                      -- Of the debtor's newest file, whether or not it has one
                      (SELECT debtor_score.score FROM debtor_score
                       WHERE debtor_score.debtor_uscc = receivable.debtor_uscc
                       ORDER BY debtor_score.month DESC LIMIT 1) AS score
                  FROM receivable JOIN receivable_balance AS balance ON balance.receivable_id = receivable.id
                  WHERE receivable.creditor_key = own.key
                    AND receivable.live AND receivable.currency = 'CNY' AND balance.confirmed > 0) AS claim
            WHERE claim.score IS NOT NULL AND claim.free > 0) AS claims
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(contract.amount), 0) AS amount
            FROM procurement_contract AS contract
            WHERE contract.supplier_key = own.key AND contract.currency = 'CNY'
              AND contract.due_on >= current_business_date()
              AND (SELECT verification.outcome FROM procurement_verification AS verification
                   WHERE verification.contract_id = contract.id
                   ORDER BY verification.number DESC LIMIT 1) = 'VERIFIED'
              AND NOT EXISTS (
                  SELECT FROM procurement_lock AS held
                  WHERE held.contract_id = contract.id AND held.released_at IS NULL)) AS verified;
END;

REVOKE EXECUTE ON FUNCTION backings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backings TO rongqiao_app;
