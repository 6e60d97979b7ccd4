package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.financing.FinancingOffer;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer.
 *
 * @param advance what would be paid out before the fee
 * @param allIn what it costs a year in all, as a fraction
 * @param rank 1 for the one that costs least; none for what no longer stands, and for its maker
 */
@Serdeable
record FinancingOfferView(
    UUID id,
    UUID requestId,
    String state,
    @Nullable Integer rank,
    InstitutionView financier,
    String kind,
    String advanceShare,
    MoneyView advance,
    String annualRate,
    String feeShare,
    boolean recourse,
    boolean notified,
    int tenorDays,
    String allIn,
    String agreement,
    LockedAccount account,
    LocalDate validUntil,
    Instant madeAt) {

  static FinancingOfferView of(
      FinancingOffer offer, Money claim, InstitutionView financier, @Nullable Integer rank) {
    var terms = offer.terms();
    return new FinancingOfferView(
        offer.id().value(),
        offer.request().value(),
        offer.stored().name(),
        rank,
        financier,
        terms.kind().name(),
        terms.advance().fraction().toPlainString(),
        MoneyView.of(terms.advanceOn(claim)),
        terms.annualRate().fraction().toPlainString(),
        terms.fee().fraction().toPlainString(),
        terms.recourse(),
        terms.notified(),
        terms.tenorDays(),
        offer.allIn().fraction().toPlainString(),
        offer.agreement(),
        LockedAccount.of(offer.account()),
        offer.validUntil(),
        offer.madeAt());
  }
}
