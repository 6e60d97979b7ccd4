package io.rongqiao.api.quota;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.quota.ProductQuota;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quota of a product.
 *
 * @param number counts the approved quotas of the product
 * @param counts whether acceptances are taken out of it today: of the approved quotas whose period
 *     holds the day, the last does
 * @param ownStatement whether the one who asks stated it, and so may not approve it
 */
@Serdeable
record QuotaView(
    UUID id,
    UUID productId,
    @Nullable Integer number,
    LocalDate firstDay,
    @Nullable LocalDate lastDay,
    MoneyView amount,
    MoneyView taken,
    MoneyView left,
    boolean counts,
    String state,
    String author,
    boolean ownStatement,
    Instant statedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  static QuotaView of(ProductQuota quota, boolean counts, String reader) {
    return new QuotaView(
        quota.id().value(),
        quota.product().value(),
        quota.number(),
        quota.period().first(),
        quota.period().last(),
        MoneyView.of(quota.amount()),
        MoneyView.of(quota.taken()),
        MoneyView.of(quota.left()),
        counts,
        quota.state().name(),
        quota.author(),
        quota.author().equals(reader),
        quota.statedAt(),
        quota.decidedBy(),
        quota.decidedAt(),
        quota.reason());
  }
}
