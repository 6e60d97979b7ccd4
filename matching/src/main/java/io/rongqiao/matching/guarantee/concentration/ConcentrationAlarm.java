package io.rongqiao.matching.guarantee.concentration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Percentage;
import java.time.Instant;
import java.time.LocalDate;

/** A guarantor has been below a ratio since a day. */
public record ConcentrationAlarm(
    InstitutionId guarantor,
    ConcentrationRatio ratio,
    LocalDate raisedOn,
    Instant raisedAt,
    Percentage actual) {}
