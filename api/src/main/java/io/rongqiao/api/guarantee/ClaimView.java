package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaim;
import io.rongqiao.matching.guarantee.claim.Recovery;
import io.rongqiao.matching.guarantee.claim.TierAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call on a guarantee.
 *
 * @param open what has not come back yet of what was paid
 * @param borneByLender what the programme's yearly cap on claims left to the bank
 */
@Serdeable
record ClaimView(
    UUID id,
    UUID caseId,
    String state,
    String stateName,
    LocalDate overdueSince,
    Instant notifiedAt,
    @Nullable MoneyView principal,
    @Nullable MoneyView interest,
    @Nullable String evidence,
    @Nullable MoneyView paid,
    @Nullable LocalDate paidOn,
    MoneyView borneByLender,
    MoneyView recovered,
    MoneyView open,
    @Nullable LocalDate endedOn,
    @Nullable String reason,
    List<PartView> shares,
    List<RecoveryView> recoveries) {

  static ClaimView of(
      GuaranteeClaim it,
      List<TierAmount> shares,
      List<Recovery> recoveries,
      InstitutionNames institutions) {
    GuaranteeClaim.Claimed claimed = it.claimed();
    GuaranteeClaim.Paid paid = it.paid();
    return new ClaimView(
        it.id().value(),
        it.guaranteeCase().value(),
        it.state().name(),
        it.state().zh(),
        it.overdueSince(),
        it.notifiedAt(),
        claimed == null ? null : MoneyView.of(claimed.principal()),
        claimed == null ? null : MoneyView.of(claimed.interest()),
        claimed == null ? null : claimed.evidence(),
        paid == null ? null : MoneyView.of(paid.amount()),
        paid == null ? null : paid.on(),
        MoneyView.of(it.borneByLender()),
        MoneyView.of(it.recovered()),
        MoneyView.of(it.open()),
        it.endedOn(),
        it.reason(),
        shares.stream()
            .map(
                share ->
                    new PartView(
                        share.tier().name(),
                        institutions.view(share.institution().value()),
                        MoneyView.of(share.amount()),
                        share.settledOn()))
            .toList(),
        recoveries.stream().map(RecoveryView::of).toList());
  }

  /** What one tier bears, and when it paid it. */
  @Serdeable
  record PartView(
      String tier, InstitutionView institution, MoneyView amount, @Nullable LocalDate settledOn) {}

  /** What came back, and to whom it goes. */
  @Serdeable
  record RecoveryView(
      int number, MoneyView amount, LocalDate receivedOn, Map<String, MoneyView> parts) {

    static RecoveryView of(Recovery it) {
      Map<String, MoneyView> parts = new TreeMap<>();
      it.parts().forEach((tier, part) -> parts.put(tier.name(), MoneyView.of(part)));
      return new RecoveryView(it.number(), MoneyView.of(it.amount()), it.receivedOn(), parts);
    }
  }
}
