-- What a match came to is read as a whole and written as a whole: the proposals, best first, and what does
-- not fit are one document of their round instead of a row each. What a lender was sent stands in its lead.
ALTER TABLE match_round ADD COLUMN composition bytea;

UPDATE match_round
SET composition = convert_to(
    jsonb_build_object(
        'proposals',
        (SELECT coalesce(jsonb_agg(proposal.definition ORDER BY proposal.rank), '[]')
         FROM proposal
         WHERE proposal.application_id = match_round.application_id AND proposal.round = match_round.number),
        'unmet', match_round.unmet)::text,
    'UTF8');

ALTER TABLE match_round
    ALTER COLUMN composition SET NOT NULL,
    ADD CHECK (octet_length(composition) > 0),
    -- It comes compressed, and stays in its row where it is not long
    ALTER COLUMN composition SET STORAGE EXTERNAL,
    DROP COLUMN unmet,
    SET (toast_tuple_target = 8160);

COMMENT ON COLUMN match_round.composition IS 'The proposals and what is unmet as a JSON object in UTF-8: as it is, or compressed in the format of zlib (RFC 1950), which begins otherwise than with a brace.';

ALTER TABLE lead DROP CONSTRAINT lead_proposal_id_fkey;
DROP TABLE proposal;
