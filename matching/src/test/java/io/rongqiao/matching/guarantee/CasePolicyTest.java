package io.rongqiao.matching.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Effect;
import io.rongqiao.scoring.policy.PolicyRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary cases that the documents' rules have. */
class CasePolicyTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final LocalDate DAY_BEFORE_THE_OPINION = LocalDate.of(2019, 1, 21);
  private static final InstitutionId SOMEBODY = new InstitutionId(new UUID(0, 1));
  private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 2));
  private static final Concentration GOOD_BOOK = book(1000, 900, 600);

  private final CasePolicy policy =
      new CasePolicy(PolicyRules.standard(), Concentration.Denominator.SMALL_AND_FARMING);

  @ParameterizedTest(name = "R26: {0} yuan at {1} %")
  @CsvSource({
    "5000000, 1.0, false",
    "5000000, 1.2, true",
    "5000001, 1.5, false",
    "5010000, 1.5, false",
    "5010000, 1.51, true"
  })
  void warnsOfFeesAboveThePrinciple(long yuan, String fee, boolean warns) {
    Optional<Finding> finding =
        found("R26", request(yuan, fee, Set.of(), false, false), nationalTerms("0.3"), GOOD_BOOK);

    assertThat(finding.isPresent()).isEqualTo(warns);
    finding.ifPresent(it -> assertThat(it.severity()).isEqualTo(Effect.WARNS));
  }

  @ParameterizedTest(name = "R27: {0} yuan at {1} % of the risk")
  @CsvSource({
    "5000000, 0.3, false",
    "5000000, 0.31, true",
    "5000001, 0.5, false",
    "5000001, 0.51, true"
  })
  void warnsOfReGuaranteeFeesAboveThePrinciple(long yuan, String fee, boolean warns) {
    assertThat(
            found("R27", request(yuan, "1", Set.of(), false, false), nationalTerms(fee), GOOD_BOOK)
                .isPresent())
        .isEqualTo(warns);
  }

  @ParameterizedTest(name = "R28: bank {0}, nation {1}, province {2}, city {3}")
  @CsvSource({
    "2000, 2000, 2000, 4000, false",
    "2000, 2500, 2000, 3500, true",
    "1999, 2000, 2000, 4001, true",
    "2000, 1999, 2000, 4001, true",
    "2000, 2000, 1999, 4001, true",
    "4000, 0, 1000, 5000, false"
  })
  void warnsOfSharesThatAreNotAsTheyShouldBe(
      int bank, int nation, int province, int city, boolean warns) {
    ProgrammeTerms terms = terms(shares(bank, city, province, nation), "0.3", true);

    assertThat(
            found("R28", request(1_000_000, "1", Set.of(), false, false), terms, GOOD_BOOK)
                .isPresent())
        .isEqualTo(warns);
  }

  @Test
  void reviewsWhatBringsTheBookBelowItsRatios() {
    CaseRequest large = request(4_000_000, "1", Set.of(), false, false, false);

    assertThat(found("R29", large, nationalTerms("0.3"), book(100, 82, 60)))
        .hasValueSatisfying(
            it -> {
              assertThat(it.severity()).isEqualTo(Effect.RAISES_REVIEW);
              assertThat(it.text().zh()).contains("支小支农占比 78.84 %");
            });
    assertThat(found("R29", large, nationalTerms("0.3"), book(200, 170, 90))).isEmpty();
  }

  @Test
  void holdsAgainstACaseOnlyWhatItMakesWorse() {
    CaseRequest small = request(1_000_000, "1", Set.of(), false, false);

    assertThat(found("R29", small, nationalTerms("0.3"), book(100, 50, 20))).isEmpty();
  }

  @Test
  void readsTheFiftyPercentEitherWay() {
    Concentration half = book(100, 80, 45);

    assertThat(half.little(Concentration.Denominator.SMALL_AND_FARMING))
        .isEqualTo(Percentage.ofPercent("56.25"));
    assertThat(half.little(Concentration.Denominator.ALL_GUARANTEES))
        .isEqualTo(Percentage.ofPercent("45"));
  }

  @ParameterizedTest(name = "R29: a customer with {0} million asks for {1} yuan more")
  @CsvSource({"3, 2000000, 52", "3, 2000001, 47", "6, 100000, 50", "5, 1, 45"})
  void countsACustomersFiveMillionInAll(long has, long more, int little) {
    Money of = Money.yuan(has * 1_000_000);
    GuarantorBook book = new GuarantorBook(book(100, 90, 50), of, of);

    Concentration then = book.with(request(more, "1", Set.of(), false, false));

    assertThat(then.upToFiveMillion()).isEqualTo(Money.yuan(little * 1_000_000L));
  }

  @Test
  void blocksGovernmentBondsAndFinancingVehicles() {
    CaseRequest vehicle = request(1_000_000, "1", Set.of(), false, true, true);

    assertThat(found("R30", vehicle, nationalTerms("0.3"), GOOD_BOOK))
        .map(Finding::severity)
        .contains(Effect.BLOCKS);
    assertThat(found("R30", vehicle, terms(shares(2000, 8000, 0, 0), "0", false), GOOD_BOOK))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEPOSIT",
    "COMMITMENT_FEE",
    "CONSULTING_FEE",
    "ADVISORY_FEE",
    "REGISTRATION_FEE",
    "MATERIALS_FEE"
  })
  void blocksAnyFeeBesideInterestAndGuaranteeFee(FeeKind fee) {
    assertThat(
            found(
                "R31",
                request(1_000_000, "1", Set.of(fee), false, false),
                nationalTerms("0.3"),
                GOOD_BOOK))
        .map(Finding::severity)
        .contains(Effect.BLOCKS);
  }

  @Test
  void asksWhetherTheRiskOfABankIsHandedOn() {
    assertThat(
            found(
                "R34",
                request(1_000_000, "1", Set.of(), true, false),
                nationalTerms("0.3"),
                GOOD_BOOK))
        .hasValueSatisfying(
            it -> {
              assertThat(it.severity()).isEqualTo(Effect.RAISES_REVIEW);
              assertThat(it.source()).contains("国办发〔2019〕6 号").contains("风险转由");
            });
  }

  @Test
  void knowsNoRuleBeforeItsDay() {
    CaseRequest request = request(5_000_000, "3", Set.of(FeeKind.DEPOSIT), true, true);

    assertThat(
            policy
                .judge(
                    request,
                    nationalTerms("9"),
                    GuarantorBook.forNewCustomer(GOOD_BOOK),
                    DAY_BEFORE_THE_OPINION)
                .stream()
                .map(Finding::rule))
        .doesNotContain("R26", "R27", "R28", "R30", "R31", "R34");
  }

  private Optional<Finding> found(
      String rule, CaseRequest request, ProgrammeTerms terms, Concentration book) {
    return policy.judge(request, terms, GuarantorBook.forNewCustomer(book), DAY).stream()
        .filter(it -> it.rule().equals(rule))
        .findFirst();
  }

  private static Concentration book(long all, long small, long little) {
    return new Concentration(
        Money.yuan(all * 1_000_000), Money.yuan(small * 1_000_000), Money.yuan(little * 1_000_000));
  }

  private static CaseRequest request(
      long yuan, String fee, Set<FeeKind> others, boolean hasLoans, boolean government) {
    return request(yuan, fee, others, hasLoans, government, true);
  }

  private static CaseRequest request(
      long yuan,
      String fee,
      Set<FeeKind> others,
      boolean hasLoans,
      boolean government,
      boolean small) {
    return new CaseRequest(
        PROGRAMME,
        new EnterpriseKey(7),
        Money.yuan(yuan),
        Tenor.ofMonths(12),
        AnnualRate.ofPercent("4.35"),
        AnnualRate.ofPercent(fee),
        others,
        Purpose.WORKING_CAPITAL,
        small,
        hasLoans,
        government,
        null,
        null);
  }

  private static ProgrammeTerms nationalTerms(String reGuaranteeFee) {
    return terms(shares(2000, 4000, 2000, 2000), reGuaranteeFee, true);
  }

  private static RiskShares shares(int bank, int city, int province, int nation) {
    List<RiskShare> shares = new ArrayList<>();
    shares.add(new RiskShare(GuaranteeTier.BANK, null, bank));
    shares.add(new RiskShare(GuaranteeTier.CITY, SOMEBODY, city));
    if (province > 0) {
      shares.add(new RiskShare(GuaranteeTier.PROVINCE, SOMEBODY, province));
    }
    if (nation > 0) {
      shares.add(new RiskShare(GuaranteeTier.NATIONAL, SOMEBODY, nation));
    }
    return new RiskShares(shares, GuaranteeTier.CITY);
  }

  private static ProgrammeTerms terms(
      RiskShares shares, String reGuaranteeFee, boolean governmentBacked) {
    return new ProgrammeTerms(
        PROGRAMME,
        1,
        DAY,
        null,
        governmentBacked,
        shares,
        Money.yuan(10_000_000),
        Tenor.ofMonths(36),
        AnnualRate.ofPercent("3"),
        AnnualRate.ofPercent(reGuaranteeFee),
        Money.yuan(100_000_000),
        Money.yuan(1_000_000),
        Percentage.ofPercent("5"),
        PastTheCap.LENDER_BEARS_THE_REST,
        5);
  }
}
