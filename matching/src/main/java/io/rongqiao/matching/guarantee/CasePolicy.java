package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.structure.BorrowerCase;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.matching.structure.Loan;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.matching.structure.StructurePolicy;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.PolicyRules;
import io.rongqiao.scoring.policy.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds a case against the rules in force on a day: R26–R31 and R34, each in its scope. Findings on
 * the deal itself are those of every guaranteed loan ({@link StructurePolicy}).
 */
public final class CasePolicy {

  private static final RuleId RE_GUARANTEE_FEE = RuleId.of("R27");
  private static final RuleId CONCENTRATION = RuleId.of("R29");
  private static final RuleId PROHIBITED_BUSINESS = RuleId.of("R30");

  private static final AnnualRate RE_GUARANTEE_UP_TO_FIVE_MILLION = AnnualRate.ofPercent("0.3");
  private static final AnnualRate RE_GUARANTEE_BEYOND = AnnualRate.ofPercent("0.5");

  private final PolicyRules rules;
  private final Concentration.Denominator denominator;

  public CasePolicy(PolicyRules rules, Concentration.Denominator denominator) {
    this.rules = rules;
    this.denominator = denominator;
  }

  /**
   * Everything that the rules have against a case.
   *
   * @param book what the guarantor has outstanding without it, and its customer of that
   */
  public List<Finding> judge(
      CaseRequest request, ProgrammeTerms terms, GuarantorBook book, LocalDate day) {
    List<Finding> findings =
        new ArrayList<>(
            new StructurePolicy(rules, day)
                .judge(
                    structure(request, terms, day),
                    new BorrowerCase(request.hasBankLoans(), request.smallOrFarming(), false)));
    reGuaranteeFee(request, terms, day).ifPresent(findings::add);
    if (terms.governmentBacked() && request.servesGovernment()) {
      finding(
              PROHIBITED_BUSINESS,
              day,
              "不得为政府债券发行或政府融资平台提供担保增信",
              "No guarantee serves government bonds or financing vehicles")
          .ifPresent(findings::add);
    }
    if (isFundPartner(terms)) {
      concentration(book.now(), book.with(request), day).ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  /** Only what a case makes worse is held against it; the book itself is alarmed on elsewhere. */
  private Optional<Finding> concentration(
      Concentration before, Concentration after, LocalDate day) {
    boolean fewSmall =
        after.small().isLessThan(Concentration.LEAST_SMALL)
            && after.small().isLessThan(before.small());
    boolean fewLittle =
        after.little(denominator).isLessThan(Concentration.LEAST_LITTLE)
            && after.little(denominator).isLessThan(before.little(denominator));
    if (!fewSmall && !fewLittle) {
      return Optional.empty();
    }
    return finding(
        CONCENTRATION,
        day,
        "加入本笔后支小支农占比 %s（不低于 80%%），其中单户500万元及以下占比 %s（不低于 50%%）"
            .formatted(after.small(), after.little(denominator)),
        "With this case small enterprises and farming have %s (at least 80 %%), customers up to five million %s (at least 50 %%)"
            .formatted(after.small(), after.little(denominator)));
  }

  /** At most 0.3 % of the risk borne up to five million, 0.5 % beyond. */
  private Optional<Finding> reGuaranteeFee(
      CaseRequest request, ProgrammeTerms terms, LocalDate day) {
    AnnualRate cap =
        request.amount().isGreaterThan(Concentration.FIVE_MILLION)
            ? RE_GUARANTEE_BEYOND
            : RE_GUARANTEE_UP_TO_FIVE_MILLION;
    boolean nation = terms.shares().borneBy(GuaranteeTier.NATIONAL).isGreaterThan(Percentage.NONE);
    if (!nation || !terms.reGuaranteeFee().isGreaterThan(cap)) {
      return Optional.empty();
    }
    return finding(
        RE_GUARANTEE_FEE,
        day,
        "再担保费率 %s 超过原则上限 %s".formatted(terms.reGuaranteeFee(), cap),
        "A re-guarantee fee of %s exceeds %s in principle".formatted(terms.reGuaranteeFee(), cap));
  }

  private static boolean isFundPartner(ProgrammeTerms terms) {
    return terms.shares().borneBy(GuaranteeTier.NATIONAL).isGreaterThan(Percentage.NONE)
        || terms.shares().borneBy(GuaranteeTier.PROVINCE).isGreaterThan(Percentage.NONE);
  }

  private static Structure structure(CaseRequest request, ProgrammeTerms terms, LocalDate day) {
    Map<GuaranteeTier, Percentage> shares = new EnumMap<>(GuaranteeTier.class);
    for (RiskShare share : terms.shares().shares()) {
      shares.put(share.tier(), Percentage.ofBasisPoints(share.basisPoints()));
    }
    return new Structure.GuaranteedLoan(
        new Loan(
            request.amount(),
            request.annualRate(),
            request.tenor(),
            Repayment.INTEREST_ONLY_BULLET,
            day),
        new Guarantee(
            new UUID(0, 0), terms.governmentBacked(), request.annualFee(), Percentage.NONE, shares),
        request.otherFees().stream().sorted().map(kind -> new Fee(kind, Percentage.NONE)).toList());
  }

  private Optional<Finding> finding(RuleId rule, LocalDate day, String zh, String en) {
    return rules.finding(rule, day, Bilingual.of(zh, en)).map(Finding::of);
  }

  /** In which ways a case is outside its programme's terms. */
  public static List<TermsBreach> breaches(CaseRequest request, ProgrammeTerms terms) {
    List<TermsBreach> breaches = new ArrayList<>();
    Money largest = terms.largest();
    if (!request.amount().currency().equals(largest.currency())) {
      breaches.add(
          breach(
              "amount", "币种应为 " + largest.currency(), "The programme is in " + largest.currency()));
    } else if (request.amount().isGreaterThan(largest)) {
      breaches.add(breach("amount", "单笔金额不超过 " + largest, "A case is of at most " + largest));
    }
    if (request.tenor().isLongerThan(terms.longest())) {
      breaches.add(
          breach(
              "tenorMonths",
              "期限不超过 %d 个月".formatted(terms.longest().months()),
              "A case runs for at most %d months".formatted(terms.longest().months())));
    }
    if (request.annualFee().isGreaterThan(terms.annualFee())) {
      breaches.add(
          breach(
              "annualFee",
              "担保费率不超过方案约定的 " + terms.annualFee(),
              "The guarantee fee is at most the agreed " + terms.annualFee()));
    }
    return breaches;
  }

  private static TermsBreach breach(String field, String zh, String en) {
    return new TermsBreach(field, Bilingual.of(zh, en));
  }
}
