-- Whose proposals can be sent no more although the application is still open: enterprises with one that was
-- last matched before a day. Tells the platform their keys, in order, and nothing of what they asked for;
-- tells others nothing. Runs as the owner, since an application is read by its own enterprise alone.
CREATE FUNCTION enterprises_matched_before(day date, after bigint, most int) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT DISTINCT application.enterprise_key
    FROM application
    WHERE (SELECT acts_for_platform())
      AND application.enterprise_key > enterprises_matched_before.after
      AND application.state IN ('OPEN', 'LEADS_SENT')
      AND application.expires_on >= current_business_date()
      AND (SELECT match_round.policy_date
           FROM match_round
           WHERE match_round.application_id = application.id
           ORDER BY match_round.number DESC
           LIMIT 1) < enterprises_matched_before.day
    ORDER BY application.enterprise_key
    LIMIT enterprises_matched_before.most;
END;

REVOKE EXECUTE ON FUNCTION enterprises_matched_before FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enterprises_matched_before TO rongqiao_app;
