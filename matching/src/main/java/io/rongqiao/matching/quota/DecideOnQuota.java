package io.rongqiao.matching.quota;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Another person of the lender approves a stated quota, from when on it counts, or rejects it. */
public final class DecideOnQuota {

  private final Transactions transactions;
  private final ProductQuotas quotas;
  private final Outbox outbox;
  private final BusinessDate businessDate;
  private final Clock clock;

  public DecideOnQuota(
      Transactions transactions,
      ProductQuotas quotas,
      Outbox outbox,
      BusinessDate businessDate,
      Clock clock) {
    this.transactions = transactions;
    this.quotas = quotas;
    this.outbox = outbox;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  public QuotaDecision approve(QuotaId id, InstitutionId lender, String approver) {
    return transactions.call(
        new Access.Institution(lender.value(), approver),
        () ->
            quotas
                .find(id)
                .map(it -> approved(it, approver))
                .orElseGet(QuotaDecision.NoSuchQuota::new));
  }

  private QuotaDecision approved(ProductQuota quota, String approver) {
    if (quota.author().equals(approver)) {
      return new QuotaDecision.OwnStatement();
    }
    if (quota.state() == ProductQuota.State.STATED
        && quota.period().isOverOn(businessDate.today())) {
      return new QuotaDecision.Over();
    }
    QuotaDecision decision = decided(quota, ProductQuota.State.APPROVED, approver, null);
    if (decision instanceof QuotaDecision.Decided) {
      outbox.append(QuotaChanged.approved(quota, businessDate.today(), clock.instant()));
    }
    return decision;
  }

  /**
   * Rejects a quota; its author may do so too.
   *
   * @throws IllegalArgumentException if no reason is given
   */
  public QuotaDecision reject(QuotaId id, InstitutionId lender, String by, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A rejection says why");
    }
    return transactions.call(
        new Access.Institution(lender.value(), by),
        () ->
            quotas
                .find(id)
                .map(it -> decided(it, ProductQuota.State.REJECTED, by, reason))
                .orElseGet(QuotaDecision.NoSuchQuota::new));
  }

  private QuotaDecision decided(
      ProductQuota quota, ProductQuota.State state, String by, @Nullable String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean first = quotas.decide(quota.id(), state, by, now, reason);
    ProductQuota known = quotas.find(quota.id()).orElseThrow();
    return first ? new QuotaDecision.Decided(known) : new QuotaDecision.DecidedAlready(known);
  }
}
