package io.rongqiao.api.reversefactoring;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.reversefactoring.Programme;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme of reverse factoring.
 *
 * @param state PROPOSED, ACTIVE or CLOSED
 * @param limit of the programme; no supplier is told it
 * @param version what If-Match names when the programme is decided on
 */
@Serdeable
record FactoringProgrammeView(
    UUID id,
    String coreEnterprise,
    String coreName,
    InstitutionView financier,
    String state,
    String agreement,
    String currency,
    String advanceShare,
    String annualRate,
    String feeShare,
    int leastDays,
    LockedAccount account,
    LocalDate validFrom,
    LocalDate validUntil,
    @Nullable LimitView limit,
    Instant proposedAt,
    long version) {

  static FactoringProgrammeView of(
      Programme programme,
      String coreName,
      InstitutionView financier,
      @Nullable ProgrammeLimit limit) {
    var terms = programme.terms();
    return new FactoringProgrammeView(
        programme.id().value(),
        programme.core().uscc().value(),
        coreName,
        financier,
        programme.state().name(),
        programme.agreement(),
        programme.currency().getCurrencyCode(),
        terms.advance().fraction().toPlainString(),
        terms.annualRate().fraction().toPlainString(),
        terms.fee().fraction().toPlainString(),
        terms.leastDays(),
        LockedAccount.of(programme.account()),
        programme.validFrom(),
        programme.validUntil(),
        limit == null ? null : LimitView.of(limit),
        programme.proposedAt(),
        programme.version());
  }

  /**
   * What the ledger of the limit adds up to.
   *
   * @param entries what If-Match names when the limit is changed
   */
  @Serdeable
  record LimitView(MoneyView granted, MoneyView drawn, MoneyView available, long entries) {

    static LimitView of(ProgrammeLimit limit) {
      return new LimitView(
          MoneyView.of(limit.granted()),
          MoneyView.of(limit.drawn()),
          MoneyView.of(limit.available()),
          limit.entries());
    }
  }
}
