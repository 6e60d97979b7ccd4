-- What a guarantor reserves at its desk is told, whichever statement makes it; what a case reserves the case tells of.
-- It is told when the unit of work commits: one that was taken back meanwhile, since a limit did not suffice, is not.
-- The desk's keys begin so, and no case's does.
CREATE FUNCTION tell_reservation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO outbox (event_id, event_type, topic, key, payload, occurred_at)
    SELECT gen_random_uuid(), 'io.rongqiao.matching.capacity-reserved.v1', 'matching.guarantees.v1', r.id::text,
           json_build_object(
               'reservation', r.id,
               'guarantor', r.guarantor,
               'enterpriseKey', r.enterprise_key,
               'programme', (SELECT c.subject FROM capacity c WHERE c.id = ANY (r.capacities) AND c.kind = 'PROGRAMME'),
               'state', NEW.state,
               'expiresAt', to_char(r.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'amount', json_build_object('amount', r.amount::text, 'currency', r.currency),
               'remaining', json_build_object('amount', NEW.remaining::text, 'currency', r.currency))::text,
           r.reserved_at
    FROM capacity_reservation r
    WHERE r.id = NEW.id;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER reservation_told AFTER INSERT ON capacity_reservation
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.client_key LIKE 'desk-%') EXECUTE FUNCTION tell_reservation();
