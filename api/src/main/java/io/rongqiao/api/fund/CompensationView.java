package io.rongqiao.api.fund;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.scoring.enterprise.Enterprise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call on a fund.
 *
 * @param rules the number of the fund's rules that it is under
 * @param share what the fund bears of the loss
 * @param recovered of the loss, what came back to the claimant
 * @param refundDue of that, what the fund is to get
 * @param refundOpen what it has not got yet
 * @param enterprise null once it was erased
 */
@Serdeable
record CompensationView(
    UUID id,
    UUID fundId,
    int rules,
    InstitutionView claimant,
    @Nullable EnterpriseNameView enterprise,
    String loanNumber,
    FundView.CategoryView category,
    boolean smallOrMicro,
    MoneyView loan,
    LocalDate paidOutOn,
    LocalDate overdueSince,
    MoneyView loss,
    String evidence,
    String state,
    String stateZh,
    MoneyView share,
    LocalDate filedOn,
    Instant filedAt,
    @Nullable LocalDate endedOn,
    @Nullable String reason,
    MoneyView recovered,
    MoneyView refundDue,
    MoneyView refunded,
    MoneyView refundOpen,
    long version) {

  static CompensationView of(
      Compensation it, @Nullable Enterprise enterprise, InstitutionNames institutions) {
    LossReport report = it.report();
    return new CompensationView(
        it.id().value(),
        it.fund().value(),
        it.rules(),
        institutions.view(it.claimant().value()),
        enterprise == null ? null : EnterpriseNameView.of(enterprise),
        report.loanNumber(),
        FundView.CategoryView.of(report.category()),
        report.smallOrMicro(),
        MoneyView.of(report.loan()),
        report.paidOutOn(),
        report.overdueSince(),
        MoneyView.of(report.loss()),
        report.evidence(),
        it.state().name(),
        it.state().zh(),
        MoneyView.of(it.share()),
        it.filedOn(),
        it.filedAt(),
        it.endedOn(),
        it.reason(),
        MoneyView.of(it.recovered()),
        MoneyView.of(it.refundDue()),
        MoneyView.of(it.refunded()),
        MoneyView.of(it.refundOpen()),
        it.version());
  }

  /**
   * A page of calls, the newest first.
   *
   * @param next the cursor of the next page; null on the last
   */
  @Serdeable
  record CompensationsView(List<CompensationView> items, @Nullable String next) {}
}
