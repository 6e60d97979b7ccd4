package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.conduct.LatePaymentScore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a debtor pays.
 *
 * @param month of the newest file it stands on
 * @param formula by which it is reckoned; the README states it
 * @param score 0 to 100 with two decimals, 100 if all is paid on time; none while too little is
 *     known
 * @param lines how many lines of files were counted
 * @param weighed sum of fen times weight
 * @param merited sum of fen times weight times 90 less the days late
 */
@Serdeable
record DebtorScoreView(
    String debtor,
    String month,
    String formula,
    @Nullable String score,
    int lines,
    int receivables,
    int creditors,
    String weighed,
    String merited) {

  static DebtorScoreView of(LatePaymentScore score) {
    return new DebtorScoreView(
        score.debtor().value(),
        score.month().toString(),
        LatePaymentScore.FORMULA,
        score.value().map(BigDecimal::toPlainString).orElse(null),
        score.lines(),
        score.receivables(),
        score.creditors(),
        score.weighed().toString(),
        score.merited().toString());
  }
}
