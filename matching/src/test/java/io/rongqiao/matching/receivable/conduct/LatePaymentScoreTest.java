package io.rongqiao.matching.receivable.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatePaymentScoreTest {

  private static final Uscc DEBTOR = ReceivableWorld.codeOf("付款方");
  private static final YearMonth MONTH = YearMonth.of(2020, 1);
  private static final LocalDate DUE = LocalDate.of(2020, 1, 1);

  @Test
  void isAHundredWhereAllWasPaidOnTime() {
    assertThat(score(paid(1, 0, 0), paid(2, 0, 0), paid(3, 0, 0)).value())
        .contains(new BigDecimal("100.00"));
  }

  @Test
  void isNothingWhereAllWasNinetyDaysLateOrMore() {
    assertThat(score(paid(1, 90, 0), paid(2, 91, 0), paid(3, 4_000, 0)).value())
        .contains(new BigDecimal("0.00"));
    assertThat(score(paid(1, 89, 0), paid(2, 90, 0), paid(3, 90, 0)).value())
        .contains(new BigDecimal("0.37"));
  }

  @Test
  void countsByAmountAndByHowLongAgo() {
    // 100 × (24·1 + 1·0 + 24·1·(45/90)) / (24 + 1 + 24)
    assertThat(score(paid(1, 0, 0), paid(2, 90, 23), paid(3, 45, 0)).value())
        .contains(new BigDecimal("73.47"));
    assertThat(score(paid(1, 0, 0), paid(2, 0, 0), paid(3, 90, 24)).receivables())
        .as("24 months ago counts nothing")
        .isEqualTo(2);
  }

  @Test
  void takesThreeReceivablesOfTwoCreditors() {
    assertThat(score(paid(1, 0, 0), paid(2, 0, 0)).value()).isEmpty();
    assertThat(score(paid(1, 0, 0), paid(1, 0, 0), paid(2, 0, 0)).value()).isEmpty();
    assertThat(score(of(1, 7), of(2, 7), of(3, 7)).value()).isEmpty();
    assertThat(score(of(1, 7), of(2, 7), of(3, 8)).value()).isPresent();
  }

  @Test
  void countsWhatIsUnpaidInTheNewestFileAlone() {
    PaymentLine now = overdue(4, LocalDate.of(2020, 1, 31), 30);
    PaymentLine before = overdue(4, LocalDate.of(2019, 12, 31), 1);

    assertThat(score(paid(1, 0, 0), paid(2, 0, 0), before, now))
        .isEqualTo(score(paid(1, 0, 0), paid(2, 0, 0), now));
    assertThat(score(paid(1, 0, 0), paid(2, 0, 0), before).value()).isEmpty();
  }

  @Test
  void lowersNoScoreForWhatIsDisputedOrDilutedOrInAnotherCurrency() {
    List<PaymentLine> lines =
        new ArrayList<>(List.of(paid(1, 0, 0), paid(2, 30, 0), paid(3, 0, 0)));
    LatePaymentScore alone = LatePaymentScore.of(DEBTOR, MONTH, lines);
    lines.add(line(PaymentLine.Kind.DISPUTED, 4, 2, Money.yuan("9.00"), DUE, 0));
    lines.add(line(PaymentLine.Kind.DILUTED, 5, 2, Money.yuan("9.00"), DUE, 0));
    lines.add(line(PaymentLine.Kind.PAID, 6, 2, Money.of("9.00", "USD"), DUE, 80));

    assertThat(LatePaymentScore.of(DEBTOR, MONTH, lines)).isEqualTo(alone);
  }

  @Test
  void isWhatItsFormulaSaysWhateverTheLinesAndTheirOrder() {
    Random random = new Random(20200131);
    for (int round = 0; round < 200; round++) {
      List<PaymentLine> lines = new ArrayList<>();
      for (int count = 3 + random.nextInt(20); count > 0; count--) {
        lines.add(
            line(
                PaymentLine.Kind.PAID,
                lines.size(),
                lines.size() % 3,
                Money.fen(1 + random.nextInt(1_000_000_000)),
                MONTH.minusMonths(random.nextInt(24)).atDay(1 + random.nextInt(28)),
                random.nextInt(120)));
      }
      LatePaymentScore score = LatePaymentScore.of(DEBTOR, MONTH, lines);
      Collections.shuffle(lines, random);

      assertThat(LatePaymentScore.of(DEBTOR, MONTH, lines)).isEqualTo(score);
      assertThat(score.value()).contains(byTheFormula(lines));
      assertThat(score.value().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
  }

  /** Another way to reckon it: each line by itself, in fractions. */
  private static BigDecimal byTheFormula(List<PaymentLine> lines) {
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal merits = BigDecimal.ZERO;
    for (PaymentLine line : lines) {
      int age =
          (MONTH.getYear() - line.happenedOn().getYear()) * 12
              + MONTH.getMonthValue()
              - line.happenedOn().getMonthValue();
      BigDecimal weight = line.amount().amount().multiply(BigDecimal.valueOf(24 - age));
      BigDecimal merit =
          BigDecimal.ONE.subtract(
              BigDecimal.valueOf(Math.min(90, line.daysLate()))
                  .divide(BigDecimal.valueOf(90), MathContext.DECIMAL128));
      weights = weights.add(weight);
      merits = merits.add(weight.multiply(merit));
    }
    return merits
        .multiply(BigDecimal.valueOf(100))
        .divide(weights, MathContext.DECIMAL128)
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static LatePaymentScore score(PaymentLine... lines) {
    return LatePaymentScore.of(DEBTOR, MONTH, List.of(lines));
  }

  private static PaymentLine paid(int receivable, int daysLate, int monthsAgo) {
    return line(
        PaymentLine.Kind.PAID,
        receivable,
        receivable % 2,
        Money.yuan("1000.00"),
        DUE.minusMonths(monthsAgo),
        daysLate);
  }

  private static PaymentLine of(int receivable, int creditor) {
    return line(PaymentLine.Kind.PAID, receivable, creditor, Money.yuan("1.00"), DUE, 0);
  }

  private static PaymentLine overdue(int receivable, LocalDate monthEnd, int daysLate) {
    return line(
        PaymentLine.Kind.OVERDUE,
        receivable,
        receivable % 2,
        Money.yuan("1000.00"),
        monthEnd,
        daysLate);
  }

  private static PaymentLine line(
      PaymentLine.Kind kind,
      int receivable,
      int creditor,
      Money amount,
      LocalDate happenedOn,
      int daysLate) {
    return new PaymentLine(
        kind,
        new ReceivableId(new UUID(0, receivable)),
        new EnterpriseKey(creditor + 1),
        kind == PaymentLine.Kind.OVERDUE ? null : 2L,
        amount,
        happenedOn.minusDays(daysLate),
        happenedOn,
        daysLate);
  }
}
