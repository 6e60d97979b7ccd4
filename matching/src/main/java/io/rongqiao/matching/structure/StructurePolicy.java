package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import io.rongqiao.scoring.policy.PolicyRules;
import io.rongqiao.scoring.policy.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds structures against the rules of the documents that are in force on a day. */
public final class StructurePolicy {

  private static final RuleId ENTREPRENEURSHIP = RuleId.of("R19");
  private static final RuleId PROCUREMENT = RuleId.of("R25");
  private static final RuleId GUARANTEE_FEE = RuleId.of("R26");
  private static final RuleId RISK_SHARES = RuleId.of("R28");
  private static final RuleId FEES_OF_GUARANTEE_DEALS = RuleId.of("R31");
  private static final RuleId FEES_OF_SMALL_LOANS = RuleId.of("R32");
  private static final RuleId RISK_TRANSFER = RuleId.of("R34");

  private static final Money MOST_FOR_ENTREPRENEURS = Money.yuan(3_000_000);
  private static final Money FIVE_MILLION = Money.yuan(5_000_000);
  private static final AnnualRate FEE_UP_TO_FIVE_MILLION = AnnualRate.ofPercent("1");
  private static final AnnualRate FEE_BEYOND = AnnualRate.ofPercent("1.5");
  private static final Percentage LEAST_SHARE = Percentage.ofPercent("20");

  private static final Set<FeeKind> BANNED =
      Set.of(FeeKind.COMMITMENT_FEE, FeeKind.FUND_MANAGEMENT_FEE);
  private static final Set<FeeKind> LIMITED = Set.of(FeeKind.ADVISORY_FEE, FeeKind.CONSULTING_FEE);

  private final PolicyRules rules;
  private final LocalDate day;

  public StructurePolicy(PolicyRules rules, LocalDate day) {
    this.rules = rules;
    this.day = day;
  }

  /**
   * Everything that the rules have against {@code structure}.
   *
   * @param hasBankLoans whether the borrower is known to owe a bank already
   */
  public List<Finding> judge(Structure structure, boolean hasBankLoans) {
    return judge(structure, new BorrowerCase(hasBankLoans, false, false));
  }

  /** Everything that the rules have against {@code structure} for this borrower. */
  public List<Finding> judge(Structure structure, BorrowerCase borrower) {
    List<Finding> findings = new ArrayList<>();
    if (structure instanceof Structure.ProcurementLoan procurement && procurement.asksSecurity()) {
      supplierSecurity().ifPresent(findings::add);
    }
    if (structure instanceof Structure.ProcurementLoan procurement
        && !procurement.contractVerified()) {
      unverifiedContract().ifPresent(findings::add);
    }
    if (borrower.asEntrepreneur()) {
      entrepreneurship(structure.loan()).ifPresent(findings::add);
      hiring(borrower.staff()).ifPresent(findings::add);
    }
    if (structure instanceof Structure.GuaranteedLoan guaranteed) {
      Guarantee guarantee = guaranteed.guarantee();
      if (guarantee.governmentBacked()) {
        guaranteeFee(guaranteed.loan(), guarantee).ifPresent(findings::add);
        shares(guarantee).ifPresent(findings::add);
        if (borrower.hasBankLoans()) {
          riskTransfer().ifPresent(findings::add);
        }
      }
      guaranteed.fees().forEach(fee -> besideGuarantee(fee).ifPresent(findings::add));
    } else if (borrower.isSmallOrMicro()) {
      structure.fees().forEach(fee -> limited(fee).ifPresent(findings::add));
    }
    structure.fees().forEach(fee -> banned(fee).ifPresent(findings::add));
    return List.copyOf(findings);
  }

  /** In principle nothing is asked of the supplier besides the contract. */
  private Optional<Finding> supplierSecurity() {
    return finding(
        PROCUREMENT,
        "政府采购合同融资原则上不得要求供应商提供担保",
        "In principle no security is asked of a supplier with a procurement contract");
  }

  /** Whether the contract is real is seen from its publication. */
  private Optional<Finding> unverifiedContract() {
    return finding(
        PROCUREMENT,
        "政府采购合同尚未与公开信息核对",
        "The procurement contract was not verified against its publication");
  }

  /** A small or micro enterprise may have three million at most. */
  private Optional<Finding> entrepreneurship(Loan loan) {
    return loan.principal().isGreaterThan(MOST_FOR_ENTREPRENEURS)
        ? finding(
            ENTREPRENEURSHIP,
            "创业担保贷款 %s 超过小微企业最高额 %s".formatted(loan.principal(), MOST_FOR_ENTREPRENEURS),
            "An entrepreneurship loan of %s exceeds %s"
                .formatted(loan.principal(), MOST_FOR_ENTREPRENEURS))
        : Optional.empty();
  }

  /** Whom it hired is in no evidence, so a person checks it before the loan is granted. */
  private Optional<Finding> hiring(@Nullable Integer staff) {
    if (staff == null) {
      return finding(
          ENTREPRENEURSHIP,
          Effect.RAISES_REVIEW,
          "须核对：当年新招用符合条件人员达到在职职工的 25%（超过 100 人的企业 15%），并签订 1 年以上劳动合同",
          "To be checked: hires of the supported groups this year come to 25 % of the staff (15 %"
              + " above 100), with contracts of a year or longer");
    }
    Hiring hiring = new Hiring(staff);
    return finding(
        ENTREPRENEURSHIP,
        Effect.RAISES_REVIEW,
        "须核对：当年新招用符合条件人员不少于 %d 人（参保职工 %d 人的 %d%%），并签订 1 年以上劳动合同"
            .formatted(hiring.least(), staff, hiring.percent()),
        "To be checked: at least %d hires of the supported groups this year (%d %% of %d insured), with contracts of a year or longer"
            .formatted(hiring.least(), hiring.percent(), staff));
  }

  /** Per client at most 1 % up to five million, 1.5 % beyond. */
  private Optional<Finding> guaranteeFee(Loan loan, Guarantee guarantee) {
    AnnualRate cap =
        loan.principal().isGreaterThan(FIVE_MILLION) ? FEE_BEYOND : FEE_UP_TO_FIVE_MILLION;
    if (!guarantee.feeRate().isGreaterThan(cap)) {
      return Optional.empty();
    }
    return finding(
        GUARANTEE_FEE,
        "担保费率 %s 超过原则上限 %s".formatted(guarantee.feeRate(), cap),
        "A guarantee fee of %s exceeds %s in principle".formatted(guarantee.feeRate(), cap));
  }

  /** Bank and national fund at least 20 % each, the province no less than the fund. */
  private Optional<Finding> shares(Guarantee guarantee) {
    Percentage bank = guarantee.borneBy(GuaranteeTier.BANK);
    Percentage national = guarantee.borneBy(GuaranteeTier.NATIONAL);
    Percentage province = guarantee.borneBy(GuaranteeTier.PROVINCE);
    boolean concerned = national.isGreaterThan(Percentage.NONE);
    boolean kept =
        bank.isAtLeast(LEAST_SHARE)
            && national.isAtLeast(LEAST_SHARE)
            && province.isAtLeast(national);
    if (!concerned || kept) {
      return Optional.empty();
    }
    return finding(
        RISK_SHARES,
        "风险分担：银行 %s、国家 %s、省级 %s，不符合原则比例".formatted(bank, national, province),
        "Risk shares of bank %s, nation %s, province %s are not as they should be"
            .formatted(bank, national, province));
  }

  /** A bank must not pass on a risk that it bears already. */
  private Optional<Finding> riskTransfer() {
    return finding(
        RISK_TRANSFER,
        "企业已有银行贷款记录，须严格审核是否转嫁银行既有风险",
        "The enterprise owes a bank already: check strictly that no old risk is passed on");
  }

  private Optional<Finding> besideGuarantee(Fee fee) {
    return fee.kind() == FeeKind.GUARANTEE_FEE
        ? Optional.empty()
        : finding(
            FEES_OF_GUARANTEE_DEALS,
            "担保贷款除利息和担保费外不得收取" + fee.kind().zh(),
            "With a guarantee there may be interest and guarantee fee, no " + fee.kind().en());
  }

  private Optional<Finding> banned(Fee fee) {
    return BANNED.contains(fee.kind())
        ? finding(
            FEES_OF_SMALL_LOANS,
            "禁止向小微企业贷款收取" + fee.kind().zh(),
            "A " + fee.kind().en() + " is forbidden on small loans")
        : Optional.empty();
  }

  /** What is strictly limited is not forbidden, but has to be accounted for. */
  private Optional<Finding> limited(Fee fee) {
    return LIMITED.contains(fee.kind())
        ? finding(
            FEES_OF_SMALL_LOANS,
            Effect.WARNS,
            "向小微企业贷款收取" + fee.kind().zh() + "受严格限制",
            "A " + fee.kind().en() + " is strictly limited on small loans")
        : Optional.empty();
  }

  private Optional<Finding> finding(RuleId rule, String zh, String en) {
    return rules.finding(rule, day, Bilingual.of(zh, en)).map(Finding::of);
  }

  private Optional<Finding> finding(RuleId rule, Effect effect, String zh, String en) {
    return rules.finding(rule, day, Bilingual.of(zh, en)).map(it -> Finding.of(it, effect));
  }
}
