-- A version that has ended gives way to nothing: what an older one said stays in the past.
COMMENT ON COLUMN product_version.valid_from IS
    'Of the versions that have begun by a day the highest number counts; it is in force unless it has ended.';
