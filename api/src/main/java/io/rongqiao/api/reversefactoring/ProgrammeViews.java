package io.rongqiao.api.reversefactoring;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.reversefactoring.Draw;
import io.rongqiao.matching.receivable.reversefactoring.LimitEntry;
import io.rongqiao.matching.receivable.reversefactoring.OfferEarlyPayments;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists that reverse factoring answers with. */
final class ProgrammeViews {

  private ProgrammeViews() {}

  /** A page of programmes; {@code next} is the cursor of the page after it. */
  @Serdeable
  record FactoringProgrammesView(List<FactoringProgrammeView> items, @Nullable String next) {}

  /** Who may draw. */
  @Serdeable
  record FactoringSuppliersView(List<FactoringSupplierView> items) {}

  /** A supplier by code and name; blank once it was erased. */
  @Serdeable
  record FactoringSupplierView(String uscc, String name) {}

  /** The ledger of a limit. */
  @Serdeable
  record LimitEntriesView(List<LimitEntryView> items) {

    static LimitEntriesView of(List<LimitEntry> entries) {
      return new LimitEntriesView(entries.stream().map(LimitEntryView::of).toList());
    }
  }

  /**
   * An entry.
   *
   * @param amount of GRANTED the whole that stands from then on; of DRAWN and GIVEN_BACK the part
   */
  @Serdeable
  record LimitEntryView(
      long sequence, String kind, MoneyView amount, @Nullable UUID drawId, Instant recordedAt) {

    static LimitEntryView of(LimitEntry entry) {
      var draw = entry.draw();
      return new LimitEntryView(
          entry.sequence(),
          entry.kind().name(),
          MoneyView.of(entry.amount()),
          draw == null ? null : draw.value(),
          entry.at());
    }
  }

  /** The draws on a programme. */
  @Serdeable
  record FactoringDrawsView(List<FactoringDrawView> items) {}

  /**
   * A draw.
   *
   * @param amount what of the claim was assigned
   * @param received what the supplier receives on the day of payout
   * @param taken what it takes of the limit now; a supplier is not told
   * @param allIn what it costs a year in all, as a fraction
   */
  @Serdeable
  record FactoringDrawView(
      UUID id,
      UUID programmeId,
      UUID receivableId,
      MoneyView amount,
      MoneyView received,
      @Nullable MoneyView taken,
      String allIn,
      LocalDate payoutOn,
      LocalDate dueOn,
      Instant acceptedAt) {

    static FactoringDrawView of(Draw draw, @Nullable Money taken) {
      return new FactoringDrawView(
          draw.id().value(),
          draw.programme().value(),
          draw.receivable().value(),
          MoneyView.of(draw.amount()),
          MoneyView.of(draw.received()),
          taken == null ? null : MoneyView.of(taken),
          draw.allIn().fraction().toPlainString(),
          draw.payoutOn(),
          draw.dueOn(),
          draw.acceptedAt());
    }
  }

  /** What would be paid early today, the cheapest first. */
  @Serdeable
  record EarlyPaymentOffersView(List<EarlyPaymentOfferView> items) {

    static EarlyPaymentOffersView of(List<OfferEarlyPayments.Offer> offers) {
      return new EarlyPaymentOffersView(offers.stream().map(EarlyPaymentOfferView::of).toList());
    }
  }

  /**
   * An offer of today. Whether the limit has room shows when it is taken.
   *
   * @param atDue the advance with its interest, which the programme takes on the due day
   * @param allIn what it costs a year in all, as a fraction
   */
  @Serdeable
  record EarlyPaymentOfferView(
      UUID programmeId,
      UUID receivableId,
      MoneyView amount,
      MoneyView received,
      MoneyView atDue,
      String allIn,
      LocalDate payoutOn,
      LocalDate dueOn) {

    static EarlyPaymentOfferView of(OfferEarlyPayments.Offer offer) {
      return new EarlyPaymentOfferView(
          offer.programme().id().value(),
          offer.receivable().id().value(),
          MoneyView.of(offer.terms().amount()),
          MoneyView.of(offer.terms().received()),
          MoneyView.of(offer.terms().atDue()),
          offer.terms().allIn().fraction().toPlainString(),
          offer.terms().payoutOn(),
          offer.receivable().terms().dueOn());
    }
  }

  /** The list of core enterprises, those that owe most first. */
  @Serdeable
  record CoreEnterprisesView(List<CoreEnterpriseView> items) {}

  /**
   * A core enterprise.
   *
   * @param rank 1 owes most
   * @param owed confirmed and unpaid, in yuan; only an operator is told
   */
  @Serdeable
  record CoreEnterpriseView(
      int rank,
      String uscc,
      String name,
      boolean listed,
      @Nullable MoneyView owed,
      @Nullable Integer suppliers,
      @Nullable Integer receivables) {}
}
