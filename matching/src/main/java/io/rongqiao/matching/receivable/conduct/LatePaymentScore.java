package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a debtor pays, from 0 (nothing, or all of it 90 days late or more) to 100 (all on time), out
 * of its payment files alone:
 *
 * <pre>score = 100 × Σ a·w·(90 − l) / (90 × Σ a·w),   rounded half up to two decimals</pre>
 *
 * <p>over every line in yuan that is {@code PAID} within the last 24 months, and every line that is
 * {@code OVERDUE} in the newest file, where {@code a} is the line's amount in fen, {@code l} its
 * days late but 90 at most, and {@code w = 24 − m} its weight, {@code m} the whole months between
 * the month it happened in and the score's: what happened this month counts 24 times as much as
 * what happened 23 months ago. What is disputed or diluted lowers no score. There is none until the
 * lines stand on at least three receivables of at least two creditors, so that no creditor makes
 * one alone. All sums are integers, so the score is the same wherever it is reckoned.
 *
 * @param lines how many lines were counted
 * @param receivables on how many receivables they stand
 * @param creditors of how many creditors
 * @param weighed Σ a·w
 * @param merited Σ a·w·(90 − l)
 */
public record LatePaymentScore(
    Uscc debtor,
    YearMonth month,
    int lines,
    int receivables,
    int creditors,
    BigInteger weighed,
    BigInteger merited) {

  /** Names the formula, which does not change under its name. */
  public static final String FORMULA = "late-payment-1";

  /** How many months back a payment counts, the score's own included. */
  public static final int MONTHS = 24;

  private static final int WORST_DAYS = 90;
  private static final int LEAST_RECEIVABLES = 3;
  private static final int LEAST_CREDITORS = 2;

  /** Reckons the score of a month from the lines of the debtor's files until then. */
  public static LatePaymentScore of(Uscc debtor, YearMonth month, List<PaymentLine> filed) {
    BigInteger weighed = BigInteger.ZERO;
    BigInteger merited = BigInteger.ZERO;
    Set<Object> receivables = new HashSet<>();
    Set<Object> creditors = new HashSet<>();
    int lines = 0;
    for (PaymentLine line : filed) {
      int weight = weight(line, month);
      if (weight > 0) {
        BigInteger weighted = fen(line.amount()).multiply(BigInteger.valueOf(weight));
        int merit = WORST_DAYS - Math.min(line.daysLate(), WORST_DAYS);
        weighed = weighed.add(weighted);
        merited = merited.add(weighted.multiply(BigInteger.valueOf(merit)));
        receivables.add(line.receivable());
        creditors.add(line.creditor());
        lines++;
      }
    }
    return new LatePaymentScore(
        debtor, month, lines, receivables.size(), creditors.size(), weighed, merited);
  }

  private static int weight(PaymentLine line, YearMonth month) {
    long age = ChronoUnit.MONTHS.between(YearMonth.from(line.happenedOn()), month);
    boolean counts =
        switch (line.kind()) {
          case PAID -> age >= 0 && age < MONTHS;
          case OVERDUE -> age == 0;
          case CONFIRMED, DISPUTED, DILUTED -> false;
        };
    return counts && line.amount().currency().equals(Money.CNY) ? MONTHS - (int) age : 0;
  }

  private static BigInteger fen(Money yuan) {
    return yuan.amount().movePointRight(2).toBigIntegerExact();
  }

  /** The score, 0 to 100 with two decimals, if enough is known. */
  public Optional<BigDecimal> value() {
    if (receivables < LEAST_RECEIVABLES || creditors < LEAST_CREDITORS || weighed.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(merited)
            .multiply(BigDecimal.valueOf(100))
            .divide(
                new BigDecimal(weighed.multiply(BigInteger.valueOf(WORST_DAYS))),
                2,
                RoundingMode.HALF_UP));
  }
}
