-- A unit of work for several enterprises at once, each in its own right: as each of them, or under one consent of
-- each. It may do for every one of them what a unit of work for that one alone may do, and nothing across them.
-- The policies here stand beside those for one at a time, and show nothing to a unit of work that names no several.

CREATE FUNCTION current_enterprises() RETURNS bigint[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.enterprises', true), '')::bigint[];

CREATE FUNCTION current_consents() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.consents', true), '')::uuid[];

CREATE OR REPLACE FUNCTION acts_for_platform() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_actor() IS NOT NULL
        AND num_nonnulls(current_enterprise(), current_consent(), current_institution(),
                         current_enterprises(), current_consents()) = 0;

CREATE FUNCTION acts_for_several() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN num_nonnulls(current_enterprises(), current_consents()) > 0;

-- Of the several consents those that were given for the purpose and are live, by the rule of consent_is_live: asked
-- once for all of them.
CREATE FUNCTION several_live_consents() RETURNS TABLE (enterprise_key bigint, families text[])
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
BEGIN ATOMIC
    SELECT consent.enterprise_key, consent.families
    FROM consent
    WHERE consent.id = ANY (current_consents())
      AND consent.purpose = current_purpose()
      AND consent.valid_until >= current_business_date()
      AND NOT EXISTS (
          SELECT FROM consent_revocation
          WHERE consent_revocation.consent_id = consent.id)
      AND NOT EXISTS (
          SELECT FROM enterprise
          WHERE enterprise.enterprise_key = consent.enterprise_key AND enterprise.erased_at IS NOT NULL);
END;

REVOKE EXECUTE ON FUNCTION several_live_consents FROM PUBLIC;

-- Whose evidence of a family may be read: each of the several itself, or those whose live consents cover it.
CREATE FUNCTION readable_enterprises(family text) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT CASE
        WHEN current_enterprises() IS NOT NULL THEN current_enterprises()
        WHEN current_consents() IS NOT NULL THEN
            (SELECT array_agg(live.enterprise_key)
             FROM several_live_consents() AS live
             WHERE readable_enterprises.family = ANY (live.families))
    END;
END;

-- As above for what belongs to no family.
CREATE FUNCTION identifiable_enterprises() RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT CASE
        WHEN current_enterprises() IS NOT NULL THEN current_enterprises()
        WHEN current_consents() IS NOT NULL THEN
            (SELECT array_agg(live.enterprise_key) FROM several_live_consents() AS live)
    END;
END;

-- Whether what rests on these families of one of them may be read: all of them by one and the same consent.
CREATE FUNCTION are_readable(of_enterprise bigint, families text[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT CASE
        WHEN current_enterprises() IS NOT NULL THEN are_readable.of_enterprise = ANY (current_enterprises())
        ELSE EXISTS (
            SELECT FROM consent
            WHERE consent.enterprise_key = are_readable.of_enterprise
              AND consent.id = ANY (current_consents())
              AND consent.purpose = current_purpose()
              AND are_readable.families <@ consent.families
              AND consent_is_live(consent.id))
    END;
END;

DO $$
DECLARE
    evidence record;
BEGIN
    FOR evidence IN
        SELECT * FROM (VALUES
            ('invoice', 'INVOICE'), ('invoice_month', 'INVOICE'), ('counterparty_month', 'INVOICE'),
            ('tax_filing', 'TAX'), ('tax_grade', 'TAX'), ('utility_bill', 'UTILITY'),
            ('receivable_record', 'RECEIVABLE'), ('registry_record', 'REGISTRY'), ('enterprise_party', 'REGISTRY'),
            ('court_record', 'JUDICIAL'), ('penalty', 'JUDICIAL'), ('list_record', 'JUDICIAL'),
            ('liquidation_notice', 'JUDICIAL'), ('social_insurance', 'SOCIAL_INSURANCE'),
            ('credit_exposure', 'CREDIT'), ('default_outcome', 'OUTCOME')) AS given (name, family)
    LOOP
        EXECUTE format(
            'CREATE POLICY readable_of_several ON %I FOR SELECT TO rongqiao_app '
            'USING (enterprise_key = ANY ((SELECT readable_enterprises(%L))::bigint[]))',
            evidence.name, evidence.family);
    END LOOP;
END
$$;

CREATE POLICY several_at_hand ON consent FOR SELECT TO rongqiao_app
    USING (id = ANY ((SELECT current_consents())::uuid[]));
CREATE POLICY several_at_hand ON access_log FOR INSERT TO rongqiao_app
    WITH CHECK (consent_id = ANY ((SELECT current_consents())::uuid[]) AND actor = (SELECT current_actor()));
CREATE POLICY identifiable_of_several ON enterprise FOR SELECT TO rongqiao_app
    USING (enterprise_key = ANY ((SELECT identifiable_enterprises())::bigint[]));

CREATE POLICY readable_of_several ON assessment FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_several()) AND are_readable(enterprise_key, families));
CREATE POLICY concluded_of_several ON assessment FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_several()) AND are_readable(enterprise_key, families));
CREATE POLICY readable_of_several ON shadow_score FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_several()) AND are_readable(enterprise_key, families));
CREATE POLICY scored_of_several ON shadow_score FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_several()) AND are_readable(enterprise_key, families));

CREATE POLICY own_of_several ON application TO rongqiao_app
    USING (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]))
    WITH CHECK (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]));
CREATE POLICY own_of_several ON application_event TO rongqiao_app
    USING (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]))
    WITH CHECK (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]));
CREATE POLICY own_of_several ON match_round TO rongqiao_app
    USING (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]))
    WITH CHECK (enterprise_key = ANY ((SELECT current_enterprises())::bigint[]));
