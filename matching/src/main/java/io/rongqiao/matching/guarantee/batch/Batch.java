package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a bank filed at once.
 *
 * @param sha256 of the content, in small hexadecimal digits
 */
public record Batch(
    UUID id,
    InstitutionId lender,
    ProgrammeId programme,
    ClientKey key,
    String sha256,
    Instant filedAt,
    String filedBy,
    int rows) {}
