package io.rongqiao.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.ContributeToFund;
import io.rongqiao.matching.fund.Contribution;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.matching.fund.PublishFund;
import io.rongqiao.matching.fund.compensation.FileCompensation;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * The demonstration's compensation fund: kept by the second guarantor, given to by a city and a
 * bank, with one loss on its manager's desk. Its numbers are invented, as every fund's are its own.
 */
final class InventedFunds {

  private static final String CODE = "CITY-FIRST-LOANS";
  private static final String AUTHOR = "demonstration-author";
  private static final String APPROVER = "demonstration-approver";

  private final Transactions transactions;
  private final Institutions institutions;
  private final PublishFund publishFund;
  private final ContributeToFund contributeToFund;
  private final FileCompensation fileCompensation;
  private final BusinessDate businessDate;

  InventedFunds(
      Transactions transactions,
      Institutions institutions,
      PublishFund publishFund,
      ContributeToFund contributeToFund,
      FileCompensation fileCompensation,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.institutions = institutions;
    this.publishFund = publishFund;
    this.contributeToFund = contributeToFund;
    this.fileCompensation = fileCompensation;
    this.businessDate = businessDate;
  }

  /** Opens the fund; without a second guarantor there is none. */
  void open(List<EnterpriseKey> customers) {
    List<Institution> all =
        transactions.call(new Access.Platform("demonstration"), institutions::all);
    List<InstitutionId> guarantors = of(all, Institution.Kind.GUARANTOR);
    List<InstitutionId> lenders = of(all, Institution.Kind.LENDER);
    if (guarantors.size() < 2 || lenders.isEmpty() || customers.isEmpty()) {
      return;
    }
    InstitutionId manager = guarantors.get(1);
    FundId fund = new FundId(UUID.nameUUIDFromBytes(CODE.getBytes(UTF_8)));
    publishFund.publish(
        new CompensationFund(
            fund,
            CODE,
            manager,
            Bilingual.of("市首贷转贷续贷风险补偿资金（示例）", "A city's fund for first loans (invented)"),
            Money.CNY),
        rules(fund),
        AUTHOR,
        APPROVER);
    give(
        manager,
        fund,
        "市财政局",
        Contribution.Giver.GOVERNMENT,
        Contribution.Form.CAPITAL,
        20_000_000);
    give(manager, fund, "合作银行", Contribution.Giver.BANK, Contribution.Form.DONATION, 2_000_000);
    LocalDate today = businessDate.today();
    fileCompensation.file(
        lenders.getFirst(),
        AUTHOR,
        fund,
        new LossReport(
            customers.getLast(),
            "DEMO-LOSS-1",
            LoanCategory.FIRST_LOAN,
            true,
            Money.yuan(500_000),
            today.minusMonths(12),
            today.minusDays(120),
            Money.yuan("412345.67"),
            "借款合同、逾期明细、催收函"),
        new ClientKey("demonstration loss"));
  }

  private FundRules rules(FundId fund) {
    return new FundRules(
        fund,
        1,
        businessDate.today().minusYears(2).withDayOfYear(1),
        null,
        EnumSet.of(LoanCategory.FIRST_LOAN, LoanCategory.BRIDGE, LoanCategory.RENEWAL),
        Money.yuan(10_000_000),
        true,
        90,
        Percentage.ofPercent("30"),
        "示例：地方配置，文件无数字");
  }

  private void give(
      InstitutionId manager,
      FundId fund,
      String who,
      Contribution.Giver giver,
      Contribution.Form form,
      long yuan) {
    contributeToFund.contribute(
        manager,
        AUTHOR,
        fund,
        new Contribution(who, giver, form, Money.yuan(yuan), businessDate.today()),
        new ClientKey("demonstration " + giver));
  }

  private static List<InstitutionId> of(List<Institution> all, Institution.Kind kind) {
    return all.stream().filter(it -> it.kind() == kind).map(Institution::id).toList();
  }
}
