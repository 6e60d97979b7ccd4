-- What lenders offer. A product is its versions; a version is never changed.
CREATE TABLE product (
    id     uuid PRIMARY KEY,
    code   text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    lender uuid NOT NULL REFERENCES institution
);

CREATE TABLE product_version (
    product_id   uuid        NOT NULL REFERENCES product,
    number       integer     NOT NULL CHECK (number >= 1),
    valid_from   date        NOT NULL,
    valid_until  date        CHECK (valid_until >= valid_from),
    author       text        NOT NULL CHECK (author <> ''),
    approver     text        NOT NULL CHECK (approver <> '' AND approver <> author),
    -- The canonical JSON form, as schema/financing-product-1.json describes it
    definition   jsonb       NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
    published_at timestamptz NOT NULL,
    -- Grows with every publication: whoever keeps a compiled catalogue sees by it that it is stale
    revision     bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    PRIMARY KEY (product_id, number)
);

COMMENT ON COLUMN product_version.valid_from IS 'Of the versions in force on a day the highest number counts.';

ALTER TABLE product ENABLE ROW LEVEL SECURITY;
ALTER TABLE product_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY known_to_all ON product FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY known_to_all ON product_version FOR SELECT TO rongqiao_app USING (true);

-- A lender publishes its own products, the platform those of its catalogue.
CREATE POLICY own_product ON product FOR INSERT TO rongqiao_app
    WITH CHECK (lender = (SELECT current_institution()) OR (SELECT acts_for_platform()));
CREATE POLICY own_version ON product_version FOR INSERT TO rongqiao_app
    WITH CHECK (
        (SELECT acts_for_platform())
        OR EXISTS (
            SELECT FROM product
            WHERE product.id = product_id AND product.lender = (SELECT current_institution())));

GRANT SELECT, INSERT ON product, product_version TO rongqiao_app;
