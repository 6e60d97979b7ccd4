-- A guarantor's desk reads reservations, lists them, and changes those that no case holds, each by the version it
-- has read.
ALTER TABLE capacity_reservation ADD COLUMN version bigint NOT NULL DEFAULT 0;

COMMENT ON COLUMN capacity_reservation.version IS 'Grows with each change, whoever makes it.';

CREATE FUNCTION count_reservation_version() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;

CREATE TRIGGER reservation_version BEFORE UPDATE ON capacity_reservation
    FOR EACH ROW EXECUTE FUNCTION count_reservation_version();

CREATE INDEX capacity_reservation_listed ON capacity_reservation (guarantor, reserved_at DESC, id DESC);

-- Which case holds a reservation.
CREATE INDEX guarantee_case_reservation ON guarantee_case (reservation) WHERE reservation IS NOT NULL;

-- As before, and tells which one expired, so that it can be told further; nothing where none was late.
DROP FUNCTION expire_reservation(bigint[], timestamptz);

CREATE FUNCTION expire_reservation(named bigint[], moment timestamptz) RETURNS uuid
    LANGUAGE plpgsql
AS $$
DECLARE
    late record;
BEGIN
    SELECT r.id, r.guarantor, r.capacities, r.remaining INTO late
    FROM capacity_reservation r
    WHERE r.state = 'RESERVED' AND r.expires_at <= moment AND (named IS NULL OR r.capacities && named)
    ORDER BY r.expires_at, r.id
    LIMIT 1
    FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE capacity_reservation SET state = 'EXPIRED', remaining = 0 WHERE id = late.id;
    PERFORM give_back(late.capacities, late.remaining);
    INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
    VALUES (late.guarantor, late.id, late.capacities, 'EXPIRED', -late.remaining, moment, current_actor());
    RETURN late.id;
END
$$;
