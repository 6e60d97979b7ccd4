-- Behind an enterprise stand a handful of parties, not the thousand rows that a function is taken to give: for so
-- many the whole register of parties was read for each profile, where a look-up for each of them suffices.
ALTER FUNCTION parties_held(bigint, date) ROWS 5;
ALTER FUNCTION neighbour_ties(date) ROWS 5;
ALTER FUNCTION known_partners(text[]) ROWS 5;

-- Whom a burst of new profiles concerns: those of these enterprises with an application that may still find a
-- lender. Tells the platform which, and nothing of what they asked for; tells others nothing.
CREATE FUNCTION with_live_application(enterprises bigint[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 5
BEGIN ATOMIC
    SELECT DISTINCT application.enterprise_key
    FROM application
    WHERE (SELECT acts_for_platform())
      AND application.enterprise_key = ANY (with_live_application.enterprises)
      AND application.state IN ('OPEN', 'LEADS_SENT')
      AND application.expires_on >= current_business_date();
END;

REVOKE EXECUTE ON FUNCTION with_live_application FROM PUBLIC;
GRANT EXECUTE ON FUNCTION with_live_application TO rongqiao_app;
