package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trade of the last twelve months with those who are buyers and sellers at once. Usual among those
 * who finish one another's goods; invoices back and forth can also make income out of nothing.
 *
 * @param partners how many they are
 */
public record MutualTrade(int partners, Money sold, Money bought) {

  public static final MutualTrade NONE = new MutualTrade(0, Money.NO_YUAN, Money.NO_YUAN);

  private static final int YEAR = 12;

  static MutualTrade of(Subject subject) {
    YearMonth month = YearMonth.from(subject.asOf());
    boolean isOver = subject.asOf().equals(month.atEndOfMonth());
    YearMonth last = isOver ? month : month.minusMonths(1);
    Map<String, Money> sold = ofYear(subject.evidence().buyers(), last);
    Map<String, Money> bought = ofYear(subject.evidence().suppliers(), last);
    MutualTrade sum = NONE;
    for (Map.Entry<String, Money> sale : sold.entrySet()) {
      Money back = bought.getOrDefault(sale.getKey(), Money.NO_YUAN);
      if (sale.getValue().isPositive() && back.isPositive()) {
        sum =
            new MutualTrade(
                sum.partners + 1, sum.sold.plus(sale.getValue()), sum.bought.plus(back));
      }
    }
    return sum;
  }

  private static Map<String, Money> ofYear(List<CounterpartyMonth> months, YearMonth last) {
    Map<String, Money> totals = new HashMap<>();
    for (CounterpartyMonth month : months) {
      if (!month.month().isAfter(last) && month.month().isAfter(last.minusMonths(YEAR))) {
        totals.merge(month.counterparty(), month.gross(), Money::plus);
      }
    }
    return totals;
  }
}
