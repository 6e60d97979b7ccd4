-- When a delivery became visible to others. Deliveries are told apart by it in the order in which they
-- were committed, which the start of their transactions does not give: a replay that reads what was
-- visible by a moment reads neither less nor more than was read then.
ALTER TABLE delivery ADD COLUMN visible_at timestamptz;
UPDATE delivery SET visible_at = recorded_at;
ALTER TABLE delivery ALTER COLUMN visible_at SET NOT NULL;

CREATE INDEX delivery_visible ON delivery (visible_at);

-- A delivery is recorded as the last step of its load, so others wait here for a commit, not for a load.
-- Whoever comes later sees the one before and is given a later moment, whatever the clock says.
CREATE FUNCTION order_delivery() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('delivery.visible_at'));
    SELECT greatest(clock_timestamp(), max(visible_at) + interval '1 microsecond')
    INTO NEW.visible_at
    FROM delivery;
    RETURN NEW;
END;
$$;

CREATE TRIGGER order_delivery BEFORE INSERT ON delivery
    FOR EACH ROW EXECUTE FUNCTION order_delivery();
