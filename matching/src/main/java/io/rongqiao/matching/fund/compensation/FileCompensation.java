package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A lender or guarantor files a loss with a fund. */
public final class FileCompensation {

  private final CompensationDesk desk;
  private final Supplier<UUID> ids;

  public FileCompensation(CompensationDesk desk, Supplier<UUID> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** Files the loss; the same key again tells the call that it filed before. */
  public CompensationOutcome file(
      InstitutionId claimant, String actor, FundId fund, LossReport report, ClientKey key) {
    return desk.transactions()
        .call(
            new Access.Institution(claimant.value(), actor),
            () -> {
              Optional<CompensationOutcome> before = under(claimant, key, fund, report);
              if (before.isPresent()) {
                return before.get();
              }
              Optional<CompensationFund> found = desk.funds().find(fund);
              return found.isEmpty()
                  ? new CompensationOutcome.Unknown("fund")
                  : judged(found.get(), claimant, report, key);
            });
  }

  private Optional<CompensationOutcome> under(
      InstitutionId claimant, ClientKey key, FundId fund, LossReport report) {
    return desk.compensations()
        .findByKey(claimant, key)
        .map(
            before ->
                before.report().equals(report) && before.fund().equals(fund)
                    ? new CompensationOutcome.Done(before)
                    : new CompensationOutcome.KeyReused());
  }

  private CompensationOutcome judged(
      CompensationFund fund, InstitutionId claimant, LossReport report, ClientKey key) {
    Optional<FundRules> rules = desk.funds().rulesOn(fund.id(), report.paidOutOn());
    if (rules.isEmpty()) {
      return new CompensationOutcome.NoRules();
    }
    List<Ineligibility> reasons = Eligibility.against(report, rules.get(), desk.today());
    if (!reasons.isEmpty()) {
      return new CompensationOutcome.NotEligible(reasons);
    }
    Compensation filed =
        Compensation.filed(
            new CompensationId(ids.get()), rules.get(), claimant, report, desk.today(), desk.now());
    if (!desk.compensations().add(filed, key)) {
      // The same request may have come twice at once.
      return under(claimant, key, fund.id(), report)
          .orElseGet(CompensationOutcome.FiledBefore::new);
    }
    desk.tell(fund, filed, "compensation-filed", filed.share());
    return new CompensationOutcome.Done(filed);
  }
}
