package io.rongqiao.matching.structure;

import io.rongqiao.matching.structure.Benefit.Standing;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The benefits that bear on a structure, judged on a day. Those that have lapsed, or that a case
 * does not meet, are listed with what they would be worth and left out of the cost.
 */
public final class Benefits {

  private static final Money FIVE_MILLION = Money.yuan(5_000_000);
  private static final AnnualRate ONE_PERCENT = AnnualRate.ofPercent("1");

  private static final LocalDate FEE_SUBSIDY_FROM = LocalDate.of(2019, 1, 22);
  private static final LocalDate VAT_FROM = LocalDate.of(2018, 9, 1);
  private static final LocalDate VAT_UNTIL = LocalDate.of(2020, 12, 31);
  private static final LocalDate STAMP_FROM = LocalDate.of(2011, 11, 1);
  private static final LocalDate STAMP_UNTIL = LocalDate.of(2014, 10, 31);

  /** Stamp duty on a loan contract, for each party. */
  private static final BigDecimal STAMP_DUTY = new BigDecimal("0.00005");

  /** Value added tax on interest, contained in it. */
  private static final BigDecimal VAT = new BigDecimal("0.06");

  private final LocalDate day;

  public Benefits(LocalDate day) {
    this.day = day;
  }

  /** The structure with the benefits that count, and without those that do not. */
  public Structure counted(Structure structure) {
    if (structure instanceof Structure.GuaranteedLoan it && feeSubsidy(it) != Standing.COUNTED) {
      return new Structure.GuaranteedLoan(it.loan(), it.guarantee().withoutSubsidy(), it.fees());
    }
    return structure;
  }

  /** The part of the interest that a subsidy pays on this day. */
  public Percentage counted(@Nullable InterestSubsidy subsidy) {
    return subsidy == null || standing(subsidy) != Standing.COUNTED
        ? Percentage.NONE
        : subsidy.share();
  }

  private Standing standing(InterestSubsidy subsidy) {
    return Benefit.standing(day, subsidy.from(), subsidy.until(), Standing.COUNTED);
  }

  /** Every benefit that concerns {@code structure} as it was offered. */
  public List<Benefit> of(
      Structure structure, @Nullable InterestSubsidy subsidy, BorrowerCase borrower) {
    List<Benefit> benefits = new ArrayList<>();
    if (subsidy != null) {
      benefits.add(interestSubsidy(structure, subsidy));
    }
    if (structure instanceof Structure.GuaranteedLoan it
        && it.guarantee().feeSubsidy().isGreaterThan(Percentage.NONE)) {
      benefits.add(
          new Benefit(
              Bilingual.of("担保费补贴", "guarantee fee subsidy"),
              feeSubsidy(it),
              AllInCost.of(it).subsidy(),
              FEE_SUBSIDY_FROM,
              null,
              "国办发〔2019〕6 号 L16561–16563 (R39)"));
    }
    if (borrower.isSmallOrMicro() && !(structure instanceof Structure.Lease)) {
      benefits.add(vatOnInterest(structure.loan()));
      benefits.add(stampDuty(structure.loan()));
    }
    return List.copyOf(benefits);
  }

  private Benefit interestSubsidy(Structure structure, InterestSubsidy subsidy) {
    Money without = AllInCost.of(structure).subsidy();
    return new Benefit(
        Bilingual.of(
            "贷款贴息（利息的 %s）".formatted(subsidy.share()),
            "interest subsidy (%s of the interest)".formatted(subsidy.share())),
        standing(subsidy),
        AllInCost.of(structure, subsidy.share()).subsidy().minus(without),
        subsidy.from(),
        subsidy.until(),
        subsidy.source());
  }

  /** Up to five million for one customer, at a fee of one percent or less. */
  private Standing feeSubsidy(Structure.GuaranteedLoan structure) {
    boolean meets =
        !structure.loan().principal().isGreaterThan(FIVE_MILLION)
            && !structure.guarantee().feeRate().isGreaterThan(ONE_PERCENT);
    return Benefit.standing(
        day, FEE_SUBSIDY_FROM, null, meets ? Standing.COUNTED : Standing.OUT_OF_SCOPE);
  }

  private Benefit vatOnInterest(Loan loan) {
    boolean meets = !loan.principal().isGreaterThan(FIVE_MILLION);
    BigDecimal contained = VAT.divide(VAT.add(BigDecimal.ONE), 10, RoundingMode.HALF_UP);
    return new Benefit(
        Bilingual.of("贷款利息收入免征增值税（由贷款机构享受）", "lender's exemption from VAT on the interest"),
        Benefit.standing(
            day, VAT_FROM, VAT_UNTIL, meets ? Standing.LENDERS : Standing.OUT_OF_SCOPE),
        loan.interest().times(contained, RoundingMode.HALF_UP),
        VAT_FROM,
        VAT_UNTIL,
        "银发〔2018〕162 号 L14316–14320 (R40)");
  }

  private Benefit stampDuty(Loan loan) {
    return new Benefit(
        Bilingual.of("借款合同免征印花税", "exemption of the loan contract from stamp duty"),
        Benefit.standing(day, STAMP_FROM, STAMP_UNTIL, Standing.COUNTED),
        loan.principal().times(STAMP_DUTY, RoundingMode.HALF_UP),
        STAMP_FROM,
        STAMP_UNTIL,
        "国发〔2012〕14 号 L174–176");
  }
}
