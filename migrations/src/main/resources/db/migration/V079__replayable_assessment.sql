-- Which assessments there are to compute again, and under which live consent each may be read; NULL
-- where there is none. Nothing of what they say.
CREATE FUNCTION replayable_assessments(of_day date, of_assessment uuid)
    RETURNS TABLE (enterprise_key bigint, assessment_id uuid, consent_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT assessment.enterprise_key, assessment.id,
        (SELECT consent.id
         FROM consent
         WHERE consent.enterprise_key = assessment.enterprise_key
           AND consent.grantee_institution IS NULL
           AND consent.purpose = 'CREDIT_PROFILE'
           AND assessment.families <@ consent.families
           AND consent_is_live(consent.id)
         ORDER BY consent.granted_at DESC
         LIMIT 1)
    FROM assessment
    WHERE acts_for_platform()
      AND (of_day IS NULL OR assessment.as_of = of_day)
      AND (of_assessment IS NULL OR assessment.id = of_assessment)
      AND num_nonnulls(of_day, of_assessment) > 0
    ORDER BY assessment.enterprise_key, assessment.position;
END;
