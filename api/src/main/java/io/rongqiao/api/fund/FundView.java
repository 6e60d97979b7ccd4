package io.rongqiao.api.fund;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.Contribution;
import io.rongqiao.matching.fund.FundEntry;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fund that compensates losses.
 *
 * @param rules the newest first; in a list those in force only
 * @param balance what is there, for its manager only
 */
@Serdeable
record FundView(
    UUID id,
    String code,
    TextView name,
    InstitutionView manager,
    List<RulesView> rules,
    @Nullable MoneyView balance) {

  static FundView of(
      CompensationFund it,
      List<FundRules> rules,
      @Nullable Money balance,
      InstitutionNames institutions) {
    return new FundView(
        it.id().value(),
        it.code(),
        TextView.of(it.name()),
        institutions.view(it.manager().value()),
        rules.stream().map(RulesView::of).toList(),
        balance == null ? null : MoneyView.of(balance));
  }

  /** All funds there are. */
  @Serdeable
  record FundsView(List<FundView> items) {}

  /**
   * What a fund compensates, for loans paid out from a day on.
   *
   * @param share of a loss, what the fund bears, as a fraction
   */
  @Serdeable
  record RulesView(
      int number,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      List<CategoryView> categories,
      MoneyView largestLoan,
      boolean smallOnly,
      int overdueDays,
      String share,
      String source) {

    static RulesView of(FundRules it) {
      return new RulesView(
          it.number(),
          it.validFrom(),
          it.validUntil(),
          it.categories().stream().sorted().map(CategoryView::of).toList(),
          MoneyView.of(it.largestLoan()),
          it.smallOnly(),
          it.overdueDays(),
          it.share().fraction().toPlainString(),
          it.source());
    }
  }

  /** A kind of loan. */
  @Serdeable
  record CategoryView(String category, TextView name) {

    static CategoryView of(LoanCategory it) {
      return new CategoryView(it.name(), new TextView(it.zh(), it.en()));
    }
  }

  /**
   * Lines of the ledger in order.
   *
   * @param next the position to ask after for more; null at the end
   */
  @Serdeable
  record FundEntriesView(List<FundEntryView> items, @Nullable Long next) {

    static FundEntriesView of(List<FundEntry> entries, int limit) {
      return new FundEntriesView(
          entries.stream().map(FundEntryView::of).toList(),
          entries.size() < limit ? null : entries.getLast().position());
    }
  }

  /**
   * A line, never changed.
   *
   * @param claim whose payment or refund it is; null for a contribution
   */
  @Serdeable
  record FundEntryView(
      long position,
      String kind,
      MoneyView added,
      MoneyView balanceAfter,
      @Nullable String contributor,
      @Nullable String giver,
      @Nullable String form,
      @Nullable UUID claim,
      LocalDate on,
      Instant at,
      String by) {

    static FundEntryView of(FundEntry it) {
      Contribution given = it.contribution();
      return new FundEntryView(
          it.position(),
          it.kind().name(),
          MoneyView.of(it.added()),
          MoneyView.of(it.balanceAfter()),
          given == null ? null : given.contributor(),
          given == null ? null : given.giver().name(),
          given == null ? null : given.form().name(),
          it.claim(),
          it.on(),
          it.at(),
          it.by());
    }
  }
}
