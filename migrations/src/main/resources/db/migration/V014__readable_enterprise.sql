-- Whose evidence the current unit of work may read. The functions run as the owner of the tables, so
-- that the answer does not depend on what the caller may see of consents.

-- Neither revoked nor past its last day, and the enterprise not erased; an unknown consent is not live.
CREATE FUNCTION consent_is_live(consent_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM consent
        WHERE consent.id = consent_is_live.consent_id
          AND consent.valid_until >= current_business_date()
          AND NOT EXISTS (
              SELECT FROM consent_revocation
              WHERE consent_revocation.consent_id = consent.id)
          AND NOT EXISTS (
              SELECT FROM enterprise
              WHERE enterprise.enterprise_key = consent.enterprise_key AND enterprise.erased_at IS NOT NULL));
END;

-- The enterprise whose evidence of a family may be read: the own one, or the one whose live consent the
-- unit of work names, if that consent covers the family and was given for the purpose the unit states.
-- NULL otherwise, which equals nothing. A policy asks once per statement:
--     USING (enterprise_key = (SELECT readable_enterprise('TAX')))
CREATE FUNCTION readable_enterprise(family text) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT coalesce(
        current_enterprise(),
        (SELECT consent.enterprise_key
         FROM consent
         WHERE consent.id = current_consent()
           AND consent.purpose = current_purpose()
           AND readable_enterprise.family = ANY (consent.families)
           AND consent_is_live(consent.id)));
END;

-- As above for what belongs to no family: identity, and the key that opens sealed texts.
CREATE FUNCTION identifiable_enterprise() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT coalesce(
        current_enterprise(),
        (SELECT consent.enterprise_key
         FROM consent
         WHERE consent.id = current_consent()
           AND consent.purpose = current_purpose()
           AND consent_is_live(consent.id)));
END;

CREATE POLICY identifiable ON enterprise FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT identifiable_enterprise()));
-- Who once received a lead knows whom it was about; revocation ends reading, not memory. The inner
-- query stands under the policy of consent that shows an institution what was granted to it.
CREATE POLICY granted_to_institution ON enterprise FOR SELECT TO rongqiao_app
    USING (
        (SELECT current_institution()) IS NOT NULL
        AND EXISTS (
            SELECT FROM consent
            WHERE consent.enterprise_key = enterprise.enterprise_key
              AND consent.grantee_institution = (SELECT current_institution())));
CREATE POLICY platform_keeps ON enterprise TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));

CREATE POLICY identifiable ON enterprise_secret FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT identifiable_enterprise()));
CREATE POLICY platform_keeps ON enterprise_secret TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));
