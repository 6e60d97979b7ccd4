-- Whom a change of the catalogue concerns: enterprises with an application that may still find a lender.
-- Tells the platform their keys, in order, and nothing of what they asked for; tells others nothing.
-- Runs as the owner, since an application is read by its own enterprise alone.
CREATE FUNCTION enterprises_with_live_applications(after bigint, most int) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT DISTINCT application.enterprise_key
    FROM application
    WHERE (SELECT acts_for_platform())
      AND application.enterprise_key > enterprises_with_live_applications.after
      AND application.state IN ('OPEN', 'LEADS_SENT')
      AND application.expires_on >= current_business_date()
    ORDER BY application.enterprise_key
    LIMIT enterprises_with_live_applications.most;
END;

REVOKE EXECUTE ON FUNCTION enterprises_with_live_applications FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enterprises_with_live_applications TO rongqiao_app;
